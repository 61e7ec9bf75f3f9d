"""The parts of PyGObject a window needs, named once for the hooks and the recipe."""

from __future__ import annotations

from importlib.util import find_spec

_NAMESPACES = (
    "Atk",
    "Gdk",
    "GdkPixbuf",
    "GdkX11",
    "Gio",
    "GLib",
    "GModule",
    "GObject",
    "Gtk",
    "JavaScriptCore",
    "Pango",
    "Soup",
    "WebKit2",
)
REPOSITORY = tuple(f"gi.repository.{name}" for name in _NAMESPACES)
"""Resolved on the user's machine by its own type libraries, never bundled."""


def _overrides() -> tuple[str, ...]:
    if find_spec("gi") is None:
        return ()
    return tuple(f"gi.overrides.{name}" for name in _NAMESPACES if find_spec(f"gi.overrides.{name}"))


OVERRIDES = _overrides()
"""The Python halves of those libraries, which PyGObject looks up by name."""
