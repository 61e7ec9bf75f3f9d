"""A tray icon, notifications and the task bar's numbers, by Qt's own means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qtpy import QtGui, QtWidgets

from deskui._shell.tray import TrayEntry, run_aside
from deskui.errors import ShellError


class QtTray:
    """One icon. Shell thread only."""

    def __init__(self, app_name: str, on_click: Callable[[], Any] | None) -> None:
        if not QtWidgets.QSystemTrayIcon.isSystemTrayAvailable():
            raise ShellError("this desktop shows no tray icons (GNOME needs the AppIndicator extension)")
        self._on_click = on_click
        self._menu = QtWidgets.QMenu()
        self._icon = QtWidgets.QSystemTrayIcon()
        self._icon.setToolTip(app_name)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)

    def _activated(self, reason: Any) -> None:
        if reason == QtWidgets.QSystemTrayIcon.ActivationReason.Trigger:
            run_aside(self._on_click)

    def set_icon(self, path: Path) -> None:
        """Show this image."""
        image = QtGui.QIcon(str(path))
        if image.isNull() or not path.exists():
            raise ValueError(f"the icon {path} cannot be used")
        self._icon.setIcon(image)
        self._icon.show()

    def set_tip(self, text: str) -> None:
        """Show this text when the mouse rests on the icon."""
        self._icon.setToolTip(text)

    def set_entries(self, entries: Sequence[TrayEntry]) -> None:
        """Show this menu."""
        self._menu.clear()
        for entry in entries:
            self._add(entry)

    def _add(self, entry: TrayEntry) -> None:
        if not entry.label:
            self._menu.addSeparator()
            return
        action = self._menu.addAction(entry.label.replace("&", "&&"))
        action.setEnabled(entry.enabled)
        action.setCheckable(entry.checked is not None)
        action.setChecked(bool(entry.checked))
        action.triggered.connect(lambda _checked=False: run_aside(entry.action))

    def remove(self) -> None:
        """Take it away."""
        self._icon.hide()


def notify(app_icon: Any, title: str, text: str, done: Callable[[ShellError | None], None]) -> None:
    """Show a notification; Qt has them with a tray only."""
    if not QtWidgets.QSystemTrayIcon.isSystemTrayAvailable() or not QtWidgets.QSystemTrayIcon.supportsMessages():
        done(ShellError("this desktop shows no notifications without a tray"))
        return
    if app_icon.isNull():
        app_icon = QtWidgets.QApplication.style().standardIcon(QtWidgets.QStyle.StandardPixmap.SP_MessageBoxInformation)
    icon = QtWidgets.QSystemTrayIcon(app_icon)
    icon.show()
    icon.messageClicked.connect(icon.hide)
    icon.showMessage(title, text, app_icon)
    done(None)
    _shown[:] = [icon]  # the last one keeps its icon until the next


_shown: list[Any] = []
