"""What the desktop does for a GTK program over D-Bus: notifications, and the numbers on the task bar.

Specifications: Desktop Notifications (freedesktop.org); Unity's LauncherEntry, which KDE and several docks show too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from deskui.errors import ShellError

from gi.repository import Gio, GLib  # isort: skip  # gtk.py has required their versions

NOTIFICATIONS = "org.freedesktop.Notifications"
NO_BUS = "there is no session bus"


def notify(app_name: str, title: str, text: str, done: Callable[[ShellError | None], None]) -> None:
    """Show a notification; ``done`` hears what went wrong, or None."""
    facts: tuple[Any, ...] = (app_name, 0, "", title, _escaped(text), [], {}, -1)
    argument = GLib.Variant("(susssasa{sv}i)", facts)

    def answered(bus: Any, result: Any) -> None:
        try:
            bus.call_finish(result)
        except GLib.Error:
            done(ShellError("this desktop has no notification service"))
        else:
            done(None)

    def found(_source: Any, result: Any) -> None:
        try:
            bus = Gio.bus_get_finish(result)
        except GLib.Error:
            done(ShellError(NO_BUS))
            return
        path = "/org/freedesktop/Notifications"
        bus.call(NOTIFICATIONS, path, NOTIFICATIONS, "Notify", argument, None, Gio.DBusCallFlags.NONE, 3000, None, answered)

    Gio.bus_get(Gio.BusType.SESSION, None, found)


def show_on_launcher(app_name: str, facts: dict[str, Any], done: Callable[[ShellError | None], None]) -> None:
    """Broadcast progress or a count for the task bar's icon of ``app_name.desktop``; whether one listens cannot be known."""
    kinds = {"progress": "d", "progress-visible": "b", "count": "x", "count-visible": "b"}
    values = {name: GLib.Variant(kinds[name], value) for name, value in facts.items()}

    def found(_source: Any, result: Any) -> None:
        try:
            bus = Gio.bus_get_finish(result)
            argument = GLib.Variant("(sa{sv})", (f"application://{app_name}.desktop", values))
            bus.emit_signal(None, "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry", "Update", argument)
        except GLib.Error:
            done(ShellError(NO_BUS))
            return
        done(None)

    Gio.bus_get(Gio.BusType.SESSION, None, found)


def _escaped(text: str) -> str:
    # The body is a small markup.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
