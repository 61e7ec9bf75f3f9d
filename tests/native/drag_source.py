"""A window of another program, to drag files out of: ``python drag_source.py X Y FILE…``. Its whole area is the handle; says when it is seen and when a drag begins."""

from __future__ import annotations

import sys
from pathlib import Path

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def seen(handle: Gtk.Widget, _picture: object) -> None:
    """Say once that the handle is on the screen."""
    handle.disconnect_by_func(seen)
    GLib.idle_add(lambda: print("seen", flush=True))


def main() -> None:
    x, y, *files = sys.argv[1:]
    window = Gtk.Window(title="Files")
    window.set_default_size(120, 90)
    window.move(int(x), int(y))
    handle = Gtk.EventBox()
    handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    handle.drag_source_add_uri_targets()
    handle.connect("drag-data-get", lambda _handle, _context, data, *_: data.set_uris([Path(file).as_uri() for file in files]))
    handle.connect("drag-begin", lambda *_: print("begins", flush=True))
    handle.connect("draw", seen)
    window.add(handle)
    window.show_all()
    GLib.timeout_add_seconds(60, Gtk.main_quit)  # nobody waits for ever for what it says
    Gtk.main()


if __name__ == "__main__":
    main()
