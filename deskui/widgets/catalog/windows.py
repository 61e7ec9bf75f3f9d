"""Windows: what stands on the page by itself."""

from __future__ import annotations

from typing import Any

from ..core import Container, Root, Visual
from ..declare import arg, callback, does, gets, layout, option, prop, sets, widget
from .pages import WindowState, toggle_state


@widget(abstract=True)
class Movable(Root):
    """A window with a place on the page."""

    position: tuple[float, float] | None = prop(None, "Px from the page's corner; null: centred.", unknown=(0, 0), reported=True)
    z: int = prop(0, "The larger, the further in front.", reported=True)

    move_callback = callback("move", "The user moved it.", carries={"position": -1}, x=float, y=float)
    close_callback = callback("close", "The user wants to close it; the program decides what happens.")

    @sets("position")
    def set_position(self, x: float, y: float) -> None:
        """Move it to (`x`, `y`) px."""

    def _reported(self, state: dict[str, Any]) -> None:
        if state.get("visible") is False:
            self._session._native_closed(self)

    def _set(self, state: dict[str, Any]) -> None:
        super()._set(state)
        if state.get("visible") is False:
            self._session._native_closed(self)


@widget()
class TopLevel(Movable):
    """A window; in a native window the only one fills it."""

    resizable: bool = option(True, "The user can resize it.")
    title: str | None = option(None, "Text of the title bar; null: no title bar.")
    icon: str | None = option(None, "URL of an icon in the title bar.")
    moveable: bool = option(True, "The user can move it.")
    closeable: bool = option(True, "It has a close button.")
    minimizable: bool = option(False, "It has a minimise button.")
    maximizable: bool = option(False, "It has a maximise button.")
    lowerable: bool = option(False, "It has a button that puts it behind the others.")
    shadeable: bool = option(True, "A double click on the title rolls it up.")
    native: bool = option(False, "Open a window of the system for it, where there is one. (deskui's own)")
    window_state: WindowState = prop("normal", "How it is shown.", reported=True)

    window_state_callback = callback("window-state", "The user changed how it is shown.", carries={"window_state": 0}, state=str)

    @does
    def set_widget(self, child: Any) -> None:
        """Make `child` the content; what was there is taken out."""
        self._only(child)

    @sets("title")
    def set_title(self, title: str | None) -> None:
        """Write `title` into the title bar."""

    @does
    def set_icon(self, url: str | None) -> None:
        """Show an icon in the title bar; `url` may name a file on the server."""
        self._set({"icon": self._icon(url)})

    @sets("moveable")
    def set_moveable(self, tf: bool) -> None:
        """Let the user move it."""

    @does
    def raise_(self) -> None:
        """Bring it in front of the other windows."""
        self._set({"z": max(self._session._window_zs(self), default=0) + 1})

    @does
    def lower(self) -> None:
        """Put it behind the other windows."""
        self._set({"z": min(self._session._window_zs(self), default=0) - 1})

    @does
    def toggle_minimize(self) -> None:
        """Minimise it, or restore it."""
        toggle_state(self, "minimized")

    @does
    def toggle_maximize(self) -> None:
        """Fill the page, or restore it."""
        toggle_state(self, "maximized")

    @does
    def toggle_shade(self) -> None:
        """Roll it up to its title bar, or down again."""
        toggle_state(self, "shaded")

    @sets("window_state")
    def set_window_state(self, state: WindowState) -> None:
        """Show it ``normal``, ``shaded``, ``minimized`` or ``maximized``."""

    @gets("window_state")
    def get_window_state(self) -> WindowState | None:
        """How it is shown, as last set or chosen by the user."""
        raise NotImplementedError

    @does
    def show(self) -> None:
        """Show it, in front of the other windows."""
        z = max(self._session._window_zs(self), default=0) + 1
        self._set({"z": z, "visible": True})
        if self._state.get("native"):
            self._session._native_show(self)


@widget()
class Page(Root):
    """The whole page, without a title bar."""

    @does
    def set_widget(self, child: Any) -> None:
        """Make `child` the content; what was there is taken out."""
        self._only(child)


@widget(abstract=True)
class Popup(Movable):
    """A window that comes up when asked."""

    modal: bool = prop(False, "Nothing else on the page can be used while it is open.")

    @does
    def popup(self, x: float | None = None, y: float | None = None) -> None:
        """Show it, at (`x`, `y`) px or centred."""
        state: dict[str, Any] = {"z": max(self._session._window_zs(self), default=0) + 1, "visible": True}
        if x is not None and y is not None:
            state["position"] = [x, y]
        self._set(state)

    @sets("modal")
    def set_modal(self, tf: bool) -> None:
        """Block the rest of the page while it is open."""


@widget()
class Dialog(Popup):
    """A window with content and a row of buttons."""

    title: str | None = arg(None, "Text of the title bar.")
    buttons: list[Any] = arg([], "``[[text, value], …]``, in order.")
    autoclose: bool = option(False, "A button also closes it.")
    resizable: bool = option(True, "The user can resize it.")
    moveable: bool = option(True, "The user can move it.")
    modal: bool = option(False, "Nothing else on the page can be used while it is open.")
    spacing: float = prop(0, "Px between the content widgets.")
    stretch: float = layout(0, "Share of the free space from top to bottom.")
    button: Any = layout(None, "Not null: the child is a button in the button row, with this value.")

    child_added = callback("child-added", "A child was added.", by_server=True, child=Visual)
    child_removed = callback("child-removed", "A child was taken out.", by_server=True, child=Visual)
    activated = callback("activated", "A button was pressed.", value=Any)

    @does
    def add_widget(self, child: Any, stretch: float = 0) -> None:
        """Put `child` below what is there."""
        self._insert(child, stretch=stretch or 0)

    @does
    def insert_widget(self, index: int, child: Any, stretch: float = 0) -> None:
        """Put `child` before the content widget number `index`."""
        self._insert(child, index, stretch=stretch or 0)

    @does
    def add_button(self, child: Any, value: Any = None) -> None:
        """Put a `Button` into the button row; pressing it fires ``activated`` with `value`."""
        self._insert(child, button=value if value is not None else child._state.get("text", ""))

    @sets("spacing")
    def set_spacing(self, gap: float = 0) -> None:
        """Leave `gap` px between the content widgets."""

    @sets("title")
    def set_title(self, title: str | None) -> None:
        """Write `title` into the title bar."""

    def get_content_area(self) -> Container:
        """The dialog itself: its content widgets are its children."""
        return self


@widget()
class ColorDialog(Popup):
    """A dialog to choose a colour."""

    color: str = option("#ff0000", "``#rrggbb``.", reported=True)
    title: str = option("Choose Color", "Text of the title bar.")
    modal: bool = option(False, "Nothing else on the page can be used while it is open.")
    moveable: bool = option(True, "The user can move it.")

    activated = callback("activated", "A colour was chosen and the dialog closed.", carries={"color": 0}, color=str)
    pick = callback("pick", "The user is trying a colour.", carries={"color": 0}, color=str)

    @gets("color")
    def get_color(self) -> str | None:
        """The colour, ``#rrggbb``."""
        raise NotImplementedError

    @sets("color")
    def set_color(self, hex_string: str) -> None:
        """Start from this colour, ``#rrggbb``."""
