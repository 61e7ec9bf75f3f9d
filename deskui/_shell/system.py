"""Handing a URL or file to the system's own program.

One rule: only addresses of kinds that cannot run anything here are handed over.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import webbrowser
from pathlib import Path
from urllib.parse import urlsplit

log = logging.getLogger("deskui.shell")

SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def may_open(url: str) -> bool:
    """Is it an address of a kind that is handed to other programs?"""
    return urlsplit(url).scheme.lower() in SAFE_SCHEMES


def open_in_system(url: str) -> bool:
    """Open a web or mail address in the user's own program; any thread, does not wait.

    Returns:
        False when the address is of a kind that is not handed over.
    """
    if not may_open(url):
        log.warning("not handed to the system: %.80s", url)
        return False
    _aside(lambda: webbrowser.open(url, new=2, autoraise=True))
    return True


def open_file(path: Path) -> None:
    """Open a file or folder with the program the system has for it; any thread, does not wait.

    Raises:
        FileNotFoundError: There is no such file.
    """
    resolved = path.resolve(strict=True)
    if sys.platform == "win32":
        os.startfile(resolved)
        return
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    _aside(lambda: _spawn([opener, str(resolved)]))


def _spawn(command: list[str]) -> None:
    try:
        subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError as problem:
        log.warning("%s: %s", command[0], problem)


def _aside(action: object) -> None:
    # A thread, as looking for a browser may take seconds; daemon, as it must not keep the process.
    threading.Thread(target=action, name="deskui-open", daemon=True).start()  # type: ignore[arg-type]
