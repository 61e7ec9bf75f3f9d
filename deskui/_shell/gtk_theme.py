"""Is the desktop dark? For GTK, told by the settings portal and by GTK's own settings.

The one rule: the page follows `prefers-color-scheme`, which WebKitGTK takes from
GTK's settings; so what the portal says is written there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gi.repository import Gio, GLib, Gtk  # isort: skip  # gtk.py has required its version

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = ("org.freedesktop.appearance", "color-scheme")
PREFER_DARK = 1


class SystemTheme:
    """The desktop's light or dark, followed.

    Args:
        changed: Called on the shell thread when it has changed.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._settings = Gtk.Settings.get_default()
        self._proxy: Any = None
        self.dark = self._gtk_is_dark()
        for name in ("gtk-application-prefer-dark-theme", "gtk-theme-name"):
            self._settings.connect(f"notify::{name}", lambda *_: self._refresh())
        Gio.DBusProxy.new_for_bus(
            Gio.BusType.SESSION,
            Gio.DBusProxyFlags.DO_NOT_LOAD_PROPERTIES | Gio.DBusProxyFlags.DO_NOT_AUTO_START,
            None,
            PORTAL,
            PORTAL_PATH,
            PORTAL_SETTINGS,
            None,
            self._found,
        )

    def _gtk_is_dark(self) -> bool:
        name = str(self._settings.get_property("gtk-theme-name") or "").lower()
        return bool(self._settings.get_property("gtk-application-prefer-dark-theme")) or name.endswith(("-dark", ":dark"))

    def _refresh(self) -> None:
        dark = self._gtk_is_dark()
        if dark != self.dark:
            self.dark = dark
            self._changed()

    def _found(self, _source: Any, result: Any) -> None:
        try:
            self._proxy = Gio.DBusProxy.new_for_bus_finish(result)
        except GLib.Error:
            return  # no session bus: GTK's own settings are all there is
        self._proxy.connect("g-signal", self._signalled)
        if self._proxy.get_name_owner() is not None:
            self._proxy.call("Read", GLib.Variant("(ss)", APPEARANCE), Gio.DBusCallFlags.NONE, 2000, None, self._read)

    def _read(self, proxy: Any, result: Any) -> None:
        try:
            value = proxy.call_finish(result).unpack()[0]
        except GLib.Error:
            return  # an older portal without this setting
        self._take(value)

    def _signalled(self, _proxy: Any, _sender: Any, signal: str, parameters: Any) -> None:
        if signal != "SettingChanged":
            return
        namespace, key, value = parameters.unpack()
        if (namespace, key) == APPEARANCE:
            self._take(value)

    def _take(self, value: object) -> None:
        self._settings.set_property("gtk-application-prefer-dark-theme", value == PREFER_DARK)
