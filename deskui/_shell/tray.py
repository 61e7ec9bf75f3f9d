"""A tray icon: the program's place beside the clock, with a menu.

The contract for the toolkits' own (`_shell.gtk_tray`: StatusNotifierItem over D-Bus; `_shell.qt_tray`:
QSystemTrayIcon). The one rule: the author's functions run on a thread of their own, never on the window system's.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

log = logging.getLogger("deskui.shell")


@dataclass(frozen=True)
class TrayEntry:
    """An entry of the tray's menu.

    Attributes:
        label: What it says; ``""`` is a line between entries.
        action: Called without arguments, on a thread of its own.
        enabled: Can be chosen.
        checked: A tick, room for one, or None for an entry that is not switched.
    """

    label: str
    action: Callable[[], Any] | None = None
    enabled: bool = True
    checked: bool | None = None


class NativeTray(Protocol):
    """What a toolkit gives; shell thread only."""

    def set_icon(self, path: Path) -> None: ...
    def set_tip(self, text: str) -> None: ...
    def set_entries(self, entries: Sequence[TrayEntry]) -> None: ...
    def remove(self) -> None: ...


def run_aside(action: Callable[[], Any] | None) -> None:
    """Call an author's function away from the window system's thread."""
    if action is not None:
        threading.Thread(target=_guarded, args=(action,), name="deskui-tray-action", daemon=True).start()


def _guarded(action: Callable[[], Any]) -> None:
    try:
        action()
    except Exception:  # the border to author code: whatever it raises ends in the log
        log.exception("the action of a tray entry failed")
