"""The first steps of a built program, before the author's file runs.

The one rule: nothing here may fail or take time; a program without console, with foreign
library paths or beside the leftovers of a killed one must start like any other.
"""

from __future__ import annotations

import os
import sys
import threading

from ..logs import give_streams


def prepare() -> None:
    """Give streams, give child processes the system's library path back, and tidy up in the background."""
    _use_console_of_caller()
    give_streams()
    restore_library_path()
    if hasattr(sys, "_MEIPASS"):
        threading.Thread(target=_tidy, name="deskui-sweep", daemon=True).start()


def restore_library_path() -> None:
    """Undo the bootloader's ``LD_LIBRARY_PATH``: it has served, and WebKit's helpers or a browser must not load our libraries."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


def _use_console_of_caller() -> None:
    """A windowed program on Windows has no console; started in one, ``--version`` and ``--selftest`` should answer there."""
    # https://learn.microsoft.com/windows/console/attachconsole. Written from that page; not run on Windows.
    if sys.platform != "win32" or sys.stdout is not None or not {"--version", "--selftest", "--help"} & set(sys.argv):
        return
    import ctypes

    attach_parent_process = -1
    if ctypes.windll.kernel32.AttachConsole(attach_parent_process):
        sys.stdout = sys.stderr = open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: SIM115  # lives as long as the process


def _tidy() -> None:
    from .sweep import hold, sweep

    hold()
    sweep()
