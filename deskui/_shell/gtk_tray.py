"""A tray icon for GTK desktops: a StatusNotifierItem and its menu, spoken over D-Bus with Gio.

Specifications: freedesktop.org StatusNotifierItem, and com.canonical.dbusmenu as implemented by libdbusmenu.
The one rule: the panel asks, we answer from what was last set; nothing here draws.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from deskui._shell.tray import TrayEntry, run_aside
from deskui.errors import ShellError

from gi.repository import GdkPixbuf, Gio, GLib  # isort: skip  # gtk.py has required their versions

ITEM_PATH = "/StatusNotifierItem"
MENU_PATH = "/StatusNotifierItem/Menu"
WATCHER = "org.kde.StatusNotifierWatcher"
ICON_PIXELS = 32

_numbers = itertools.count(1)

_ITEM = Gio.DBusNodeInfo.new_for_xml("""<node><interface name="org.kde.StatusNotifierItem">
<property name="Category" type="s" access="read"/><property name="Id" type="s" access="read"/>
<property name="Title" type="s" access="read"/><property name="Status" type="s" access="read"/>
<property name="IconName" type="s" access="read"/><property name="IconPixmap" type="a(iiay)" access="read"/>
<property name="ToolTip" type="(sa(iiay)ss)" access="read"/><property name="ItemIsMenu" type="b" access="read"/>
<property name="Menu" type="o" access="read"/>
<method name="Activate"><arg type="i" direction="in"/><arg type="i" direction="in"/></method>
<method name="SecondaryActivate"><arg type="i" direction="in"/><arg type="i" direction="in"/></method>
<method name="ContextMenu"><arg type="i" direction="in"/><arg type="i" direction="in"/></method>
<method name="Scroll"><arg type="i" direction="in"/><arg type="s" direction="in"/></method>
<signal name="NewIcon"/><signal name="NewToolTip"/><signal name="NewTitle"/>
</interface></node>""").interfaces[0]

_MENU = Gio.DBusNodeInfo.new_for_xml("""<node><interface name="com.canonical.dbusmenu">
<property name="Version" type="u" access="read"/><property name="Status" type="s" access="read"/>
<property name="TextDirection" type="s" access="read"/><property name="IconThemePath" type="as" access="read"/>
<method name="GetLayout"><arg type="i" direction="in"/><arg type="i" direction="in"/><arg type="as" direction="in"/>
<arg type="u" direction="out"/><arg type="(ia{sv}av)" direction="out"/></method>
<method name="GetGroupProperties"><arg type="ai" direction="in"/><arg type="as" direction="in"/>
<arg type="a(ia{sv})" direction="out"/></method>
<method name="GetProperty"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<method name="Event"><arg type="i" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="in"/>
<arg type="u" direction="in"/></method>
<method name="EventGroup"><arg type="a(isvu)" direction="in"/><arg type="ai" direction="out"/></method>
<method name="AboutToShow"><arg type="i" direction="in"/><arg type="b" direction="out"/></method>
<method name="AboutToShowGroup"><arg type="ai" direction="in"/><arg type="ai" direction="out"/><arg type="ai" direction="out"/></method>
<signal name="LayoutUpdated"><arg type="u"/><arg type="i"/></signal>
</interface></node>""").interfaces[0]


def open_tray(
    app_name: str, on_click: Callable[[], Any] | None, done: Callable[[GtkTray], None], failed: Callable[[ShellError], None]
) -> None:
    """Put an icon into the tray; ``done`` or ``failed`` is called later, once."""

    def found(_source: Any, result: Any) -> None:
        try:
            bus = Gio.bus_get_finish(result)
        except GLib.Error:
            failed(ShellError("there is no session bus, hence no tray"))
            return
        tray = GtkTray(bus, app_name, on_click)
        tray.register(lambda: done(tray), failed)

    Gio.bus_get(Gio.BusType.SESSION, None, found)


class GtkTray:
    """One icon. Shell thread only."""

    def __init__(self, bus: Any, app_name: str, on_click: Callable[[], Any] | None) -> None:
        self._bus = bus
        self._name = f"org.kde.StatusNotifierItem-{os.getpid()}-{next(_numbers)}"
        self._app_name = app_name
        self._on_click = on_click
        self._tip = app_name
        self._pixmap: tuple[int, int, bytes] | None = None
        self._entries: Sequence[TrayEntry] = ()
        self._revision = 1
        self._objects = [
            bus.register_object(ITEM_PATH, _ITEM, self._call_item, self._item_property, None),
            bus.register_object(MENU_PATH, _MENU, self._call_menu, self._menu_property, None),
        ]
        self._owner = Gio.bus_own_name_on_connection(bus, self._name, Gio.BusNameOwnerFlags.NONE, None, None)

    def register(self, done: Callable[[], None], failed: Callable[[ShellError], None]) -> None:
        """Tell the panel that there is an icon."""

        def answered(bus: Any, result: Any) -> None:
            try:
                bus.call_finish(result)
            except GLib.Error:
                self.remove()
                failed(ShellError("this desktop shows no tray icons (GNOME needs the AppIndicator extension)"))
                return
            done()

        argument = GLib.Variant("(s)", (self._name,))
        call = (WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisterStatusNotifierItem", argument)
        self._bus.call(*call, None, Gio.DBusCallFlags.NONE, 3000, None, answered)

    # -- NativeTray -------------------------------------------------------------------------------

    def set_icon(self, path: Path) -> None:
        """Show this image."""
        try:
            image = GdkPixbuf.Pixbuf.new_from_file_at_size(str(path), ICON_PIXELS, ICON_PIXELS)
        except GLib.Error as problem:
            raise ValueError(f"the icon {path} cannot be used: {problem.message}") from None
        self._pixmap = (image.get_width(), image.get_height(), _argb(image))
        self._bus.emit_signal(None, ITEM_PATH, _ITEM.name, "NewIcon", None)

    def set_tip(self, text: str) -> None:
        """Show this text when the mouse rests on the icon."""
        self._tip = text
        self._bus.emit_signal(None, ITEM_PATH, _ITEM.name, "NewToolTip", None)

    def set_entries(self, entries: Sequence[TrayEntry]) -> None:
        """Show this menu."""
        self._entries = tuple(entries)
        self._revision += 1
        self._bus.emit_signal(None, MENU_PATH, _MENU.name, "LayoutUpdated", GLib.Variant("(ui)", (self._revision, 0)))

    def remove(self) -> None:
        """Take it away."""
        for number in self._objects:
            self._bus.unregister_object(number)
        self._objects = []
        Gio.bus_unown_name(self._owner)

    # -- the panel asks -----------------------------------------------------------------------------

    def _item_property(self, _bus: Any, _sender: str, _path: str, _interface: str, name: str) -> Any:
        pixmaps = [self._pixmap] if self._pixmap else []
        values = {
            "Category": GLib.Variant("s", "ApplicationStatus"),
            "Id": GLib.Variant("s", self._app_name),
            "Title": GLib.Variant("s", self._app_name),
            "Status": GLib.Variant("s", "Active"),
            "IconName": GLib.Variant("s", "" if pixmaps else "application-x-executable"),
            "IconPixmap": GLib.Variant("a(iiay)", pixmaps),
            "ToolTip": GLib.Variant("(sa(iiay)ss)", ("", [], self._tip, "")),
            "ItemIsMenu": GLib.Variant("b", self._on_click is None),
            "Menu": GLib.Variant("o", MENU_PATH),
        }
        return values[name]

    def _call_item(self, _bus: Any, _sender: str, _path: str, _interface: str, method: str, _arguments: Any, invocation: Any) -> None:
        if method == "Activate":
            run_aside(self._on_click)
        invocation.return_value(None)

    def _menu_property(self, _bus: Any, _sender: str, _path: str, _interface: str, name: str) -> Any:
        values = {
            "Version": GLib.Variant("u", 3),
            "Status": GLib.Variant("s", "normal"),
            "TextDirection": GLib.Variant("s", "ltr"),
            "IconThemePath": GLib.Variant("as", []),
        }
        return values[name]

    def _call_menu(self, _bus: Any, _sender: str, _path: str, _interface: str, method: str, arguments: Any, invocation: Any) -> None:
        words = arguments.unpack()
        if method == "GetLayout":
            answer = GLib.Variant("(u(ia{sv}av))", (self._revision, self._layout(words[0])))
        elif method == "GetGroupProperties":
            wanted = words[0] or range(len(self._entries) + 1)
            answer = GLib.Variant("(a(ia{sv}))", ([(number, self._properties(number)) for number in wanted],))
        elif method == "GetProperty":
            answer = GLib.Variant("(v)", (self._properties(words[0]).get(words[1], GLib.Variant("s", "")),))
        elif method == "EventGroup":
            for number, event, _data, _time in words[0]:
                self._event(number, event)
            answer = GLib.Variant("(ai)", ([],))
        elif method == "Event":
            self._event(words[0], words[1])
            answer = None
        else:
            answer = GLib.Variant("(b)", (False,)) if method == "AboutToShow" else GLib.Variant("(aiai)", ([], []))
        invocation.return_value(answer)

    def _layout(self, parent: int) -> tuple[int, dict[str, Any], list[Any]]:
        if parent != 0:
            return parent, self._properties(parent), []
        numbers = range(1, len(self._entries) + 1)
        return 0, self._properties(0), [GLib.Variant("(ia{sv}av)", (number, self._properties(number), [])) for number in numbers]

    def _properties(self, number: int) -> dict[str, Any]:
        if number == 0:
            return {"children-display": GLib.Variant("s", "submenu")}
        if not 1 <= number <= len(self._entries):
            return {}
        entry = self._entries[number - 1]
        if not entry.label:
            return {"type": GLib.Variant("s", "separator")}
        # An underscore would mark the letter that follows it.
        facts = {"label": GLib.Variant("s", entry.label.replace("_", "__")), "enabled": GLib.Variant("b", entry.enabled)}
        if entry.checked is not None:
            facts |= {"toggle-type": GLib.Variant("s", "checkmark"), "toggle-state": GLib.Variant("i", int(entry.checked))}
        return facts

    def _event(self, number: int, event: str) -> None:
        if event == "clicked" and 1 <= number <= len(self._entries) and self._entries[number - 1].enabled:
            run_aside(self._entries[number - 1].action)


def _argb(image: Any) -> bytes:
    """Pixels as the specification wants them: 32 bits each, alpha first, rows without padding."""
    channels, stride, pixels = image.get_n_channels(), image.get_rowstride(), image.get_pixels()
    out = bytearray()
    for row in range(image.get_height()):
        for column in range(image.get_width()):
            at = row * stride + column * channels
            out += bytes((pixels[at + 3] if channels == 4 else 255, *pixels[at : at + 3]))
    return bytes(out)
