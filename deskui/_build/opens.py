"""What a program opens: addresses of its own schemes, and files by their ending.

The one rule: whatever the system opens arrives as a word of the command line, so a program needs nothing but
`deskui.desktop.arguments`. Windows has no file for this: an installer writes the registry, see docs/guide/shipping.md.
Formats: the Desktop Entry and Shared MIME-info specifications, Apple's Information Property List reference.
"""

from __future__ import annotations

import mimetypes
from typing import Any
from xml.sax.saxutils import escape

from .plan import Plan

_KNOWN = mimetypes.MimeTypes().types_map[True]
"""Endings with a registered media type."""


def media_types(plan: Plan) -> list[str]:
    """What a .desktop file lists: a pseudo type for each scheme, a media type for each ending."""
    types = [f"x-scheme-handler/{scheme}" for scheme in plan.url_schemes]
    return list(dict.fromkeys([*types, *(_media_type(plan, ending) for ending in plan.file_types)]))


def mime_package(plan: Plan) -> str:
    """The shared-mime-info package that teaches the system the program's own endings; ``""`` without any."""
    own = [ending for ending in plan.file_types if ending not in _KNOWN]
    if not own:
        return ""
    name = escape(plan.name)
    types = [
        f'  <mime-type type="{_media_type(plan, ending)}">\n    <comment>{name}</comment>\n    <glob pattern="*{ending}"/>\n  </mime-type>\n'
        for ending in own
    ]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
    return head + "".join(types) + "</mime-info>\n"


def bundle_types(plan: Plan, identifier: str) -> dict[str, Any]:
    """The entries of an Info.plist."""
    said: dict[str, Any] = {}
    if plan.url_schemes:
        said["CFBundleURLTypes"] = [{"CFBundleURLName": identifier, "CFBundleURLSchemes": list(plan.url_schemes)}]
    if plan.file_types:
        said["CFBundleDocumentTypes"] = [
            {
                "CFBundleTypeName": f"{plan.name} {ending}",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeExtensions": [ending[1:]],
                "LSHandlerRank": "Alternate" if ending in _KNOWN else "Owner",
            }
            for ending in plan.file_types
        ]
    return said


def _media_type(plan: Plan, ending: str) -> str:
    return _KNOWN.get(ending) or f"application/x-{plan.package}-{ending[1:]}"
