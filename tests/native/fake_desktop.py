"""What a desktop's panel offers on the session bus: a tray, notifications, the dark-mode setting. Orders on stdin, facts on stdout."""

from __future__ import annotations

import json
import sys
import threading

from gi.repository import Gio, GLib

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
<arg type="u" direction="out"/></method></interface></node>"""
SETTINGS = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
<property name="version" type="u" access="read"/></interface></node>"""

bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
item = ""
menu = ""
numbers: list[int] = []


def say(**facts: object) -> None:
    print(json.dumps(facts, default=str), flush=True)


def ask(path: str, interface: str, method: str, arguments: GLib.Variant | None, done) -> None:
    bus.call(
        item, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000, None, lambda b, r: done(b.call_finish(r).unpack())
    )


def look() -> None:
    """Tell what the icon says of itself."""

    def properties(answer) -> None:
        global menu
        facts = answer[0]
        menu = facts["Menu"]

        def laid_out(layout) -> None:
            numbers[:] = [number for number, _properties, _children in layout[1][2]]
            say(tray={"tip": facts["ToolTip"][2], "pixels": len(facts["IconPixmap"]), "menu": layout[1][2]})

        ask(menu, "com.canonical.dbusmenu", "GetLayout", GLib.Variant("(iias)", (0, -1, [])), laid_out)

    ask(
        "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll", GLib.Variant("(s)", ("org.kde.StatusNotifierItem",)), properties
    )


def called(_bus, sender, _path, _interface, method, arguments, invocation) -> None:
    global item
    words = arguments.unpack()
    if method == "RegisterStatusNotifierItem":
        item = words[0] if not words[0].startswith("/") else sender
        invocation.return_value(None)
        say(registered=True)
    elif method == "Notify":
        invocation.return_value(GLib.Variant("(u)", (1,)))
        say(notified=[words[0], words[3], words[4]])
    elif method == "Read":
        invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("u", 0)),)))
    else:
        invocation.return_value(None)


def value(_bus, _sender, _path, _interface, name):
    values = {"IsStatusNotifierHostRegistered": GLib.Variant("b", True), "RegisteredStatusNotifierItems": GLib.Variant("as", [])}
    return values.get(name, GLib.Variant("i", 0) if name == "ProtocolVersion" else GLib.Variant("u", 1))


def obey(line: str) -> bool:
    order = line.split()
    if order[0] == "look":
        look()
    elif order[0] == "choose":
        event = GLib.Variant("(isvu)", (numbers[int(order[1]) - 1], "clicked", GLib.Variant("s", ""), 0))
        ask(menu, "com.canonical.dbusmenu", "Event", event, lambda _answer: None)
    elif order[0] == "click":
        ask("/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)), lambda _answer: None)
    elif order[0] == "dark":
        setting = GLib.Variant("(ssv)", ("org.freedesktop.appearance", "color-scheme", GLib.Variant("u", 1)))
        bus.emit_signal(None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged", setting)
    return False


for name, path, xml in (
    ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER),
    ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS),
    ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", SETTINGS),
):
    bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], called, value, None)
    Gio.bus_own_name_on_connection(bus, name, Gio.BusNameOwnerFlags.NONE, None, None)
bus.signal_subscribe(
    None,
    "com.canonical.Unity.LauncherEntry",
    "Update",
    None,
    None,
    Gio.DBusSignalFlags.NONE,
    lambda *words: say(launcher=list(words[5].unpack())),
)
loop = GLib.MainLoop()


def read() -> None:
    for line in sys.stdin:
        GLib.idle_add(obey, line)
    GLib.idle_add(loop.quit)


threading.Thread(target=read, daemon=True).start()
say(ready=True)
loop.run()
