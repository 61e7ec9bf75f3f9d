"""The dictionaries that QtWebEngine checks spelling with.

It brings none, and reads Chromium's format (``.bdic``) from one folder that the environment names when its first
page is made. The one rule: no dictionary, no spelling; a word is never called wrong in a language that is not the user's.
WebKitGTK finds the system's own dictionaries by itself.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

VARIABLE = "QTWEBENGINE_DICTIONARIES_PATH"
BUNDLED = "qtwebengine_dictionaries"
"""Folder within a built program, for an author who ships dictionaries: ``--add-data dictionaries:qtwebengine_dictionaries``."""

SYSTEM = ("/usr/share/hunspell-bdic", "/usr/share/qt6/qtwebengine_dictionaries")
"""Where Debian 13 and Ubuntu have them, and where Fedora and Arch do."""


def prepare(languages: Sequence[str]) -> list[str]:
    """Tell QtWebEngine where the dictionaries are, before its first page is made.

    Args:
        languages: The user's, the dearest first: ``["en-GB", "en"]``.

    Returns:
        The dictionaries to check with; none when no folder has one of these languages.
    """
    for folder in _folders():
        names = choose(languages, (path.stem for path in folder.glob("*.bdic")))
        if names:
            os.environ[VARIABLE] = str(folder)
            return names
    return []


def choose(languages: Sequence[str], names: Iterable[str]) -> list[str]:
    """Of dictionaries named ``en_US``, ``en-US-10-1`` or ``de`` those of the user; for the dearest language a neighbour's when need be."""
    by_language: dict[str, str] = {}
    for name in sorted(names, reverse=True):
        by_language[re.sub(r"(-\d+)+$", "", name.replace("_", "-")).lower()] = name
    chosen = [by_language[language.lower()] for language in languages if language.lower() in by_language]
    dearest = languages[0].split("-")[0].lower() if languages else ""
    if not any(re.split("[-_]", name)[0].lower() == dearest for name in chosen):
        chosen[:0] = [by_language[language] for language in sorted(by_language) if language.split("-")[0] == dearest][:1]
    return list(dict.fromkeys(chosen))


def _folders() -> list[Path]:
    if os.environ.get(VARIABLE):
        return [Path(os.environ[VARIABLE])]
    bundle = getattr(sys, "_MEIPASS", None)  # PyInstaller's
    folders = [Path(folder) for folder in SYSTEM]
    return [Path(bundle) / BUNDLED, *folders] if bundle else folders
