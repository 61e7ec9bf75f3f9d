"""What PyInstaller asks of deskui; found by the ``pyinstaller40`` entry point in pyproject.toml.

The one rule: with these hooks alone a plain ``pyinstaller app.py`` makes a program that works on this
machine. What makes it small and portable (which libraries stay out) is ``deskui build``'s business.
"""

from __future__ import annotations

from pathlib import Path


def get_hook_dirs() -> list[str]:
    """The folder of the hooks."""
    return [str(Path(__file__).parent)]
