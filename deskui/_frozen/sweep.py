"""Removes what killed one-file programs left in the temporary directory.

A one-file program unpacks itself into ``_MEIxxxxxx`` and removes that at its end; SIGKILL or a power cut leaves it (P13).
The one rule: only folders that deskui's build marked, that belong to this user and that no process holds are removed.
A running program holds a shared lock on a file in its folder; one that is still unpacking is younger than `LEAST_AGE_S`.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

MARK = "deskui-app.json"
"""The file the build puts into every program: what the program is (see `deskui.frozen.facts`), and what is locked."""
LEAST_AGE_S = 600.0

_held: list[int] = []
"""The lock lives as long as the process."""


def unpacked() -> Path | None:
    """The folder this program was unpacked into; None for an installed one."""
    folder = Path(getattr(sys, "_MEIPASS", ""))
    return folder if folder.name.startswith("_MEI") else None


def hold() -> None:
    """Keep others from removing this program's folder."""
    folder = unpacked()
    if folder is None or not (folder / MARK).is_file():
        return
    handle = os.open(folder / MARK, os.O_RDWR)
    _held.append(handle)
    _lock(handle, shared=True)


def sweep(now: float | None = None) -> list[Path]:
    """Remove the stale folders beside this program's own.

    Args:
        now: Seconds since 1970; the clock's by default.

    Returns:
        What was removed.
    """
    own = unpacked()
    if own is None:
        return []
    return [folder for folder in own.parent.glob("_MEI*") if folder != own and _remove_if_stale(folder, now or time.time())]


def _remove_if_stale(folder: Path, now: float) -> bool:
    mark = folder / MARK
    try:
        facts = folder.lstat()
        if folder.is_symlink() or now - facts.st_mtime < LEAST_AGE_S or (hasattr(os, "getuid") and facts.st_uid != os.getuid()):
            return False
        handle = os.open(mark, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:  # no mark: not ours
        return False
    try:
        if not _lock(handle, shared=False):
            return False
    finally:
        os.close(handle)  # Windows removes no open file
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def _lock(handle: int, *, shared: bool) -> bool:
    """Whether the lock was had; never waits."""
    try:
        if sys.platform == "win32":  # written from the documentation; not run on Windows
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
