"""What macOS wants beside the executable: Info.plist, entitlements, a signature.

The one rule: the templates are property lists as Apple documents them; only names are filled in, by plistlib, so that
every text is escaped. Signing happens within PyInstaller, notarising by Apple's notarytool; neither was run by us.
"""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

from . import opens, resources
from .plan import Plan


def identifier(plan: Plan) -> str:
    """The bundle's identifier; without one from the author ``local.<name>``."""
    return plan.identifier or f"local.{plan.package}"


def info(plan: Plan) -> dict[str, Any]:
    """The Info.plist's entries."""
    said: dict[str, Any] = plistlib.loads(resources.template("macos/Info.plist").encode())
    said |= {
        "CFBundleName": plan.name[:15],  # Apple's limit for the menu bar
        "CFBundleDisplayName": plan.name,
        "CFBundleIdentifier": identifier(plan),
        "CFBundleShortVersionString": plan.version or "0",
        "CFBundleVersion": plan.version or "0",
    }
    return said | opens.bundle_types(plan, identifier(plan))


def entitlements() -> bytes:
    """What the hardened runtime must allow a Python program."""
    return resources.template("macos/entitlements.plist").encode()


def notarise_commands(bundle: Path, profile: str) -> list[list[str]]:
    """After signing: have Apple look at it, and staple its answer to the bundle. Shown by ``deskui build``, not run."""
    archive = bundle.with_suffix(".zip")
    return [
        ["ditto", "-c", "-k", "--keepParent", str(bundle), str(archive)],
        ["xcrun", "notarytool", "submit", str(archive), "--keychain-profile", profile, "--wait"],
        ["xcrun", "stapler", "staple", str(bundle)],
    ]
