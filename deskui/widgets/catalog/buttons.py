"""Things to press and to choose: buttons, boxes to tick, colours."""

from __future__ import annotations

from typing import Any

from ..core import Visual, Widget
from ..declare import arg, callback, does, gets, option, prop, sets, widget


@widget()
class ColorWidget(Visual):
    """A field to choose a colour in."""

    color: str = option("#ff0000", "``#rrggbb``.", reported=True)

    pick = callback("pick", "The user chose a colour.", carries={"color": 0}, color=str)

    @gets("color")
    def get_color(self) -> str | None:
        """The colour, ``#rrggbb``."""
        raise NotImplementedError

    @sets("color")
    def set_color(self, hex_string: str) -> None:
        """Show this colour, ``#rrggbb``."""


@widget()
class Button(Visual):
    """A button to press."""

    text: str = arg("", "What it does.")
    icon: str | None = prop(None, "URL of a picture before the text.")
    icon_size: Any = prop(None, "Px of the picture: a number or ``[width, height]``.")
    color: tuple[str | None, str | None] = prop([None, None], "Background and text, CSS colours.", unknown=None)
    hover: tuple[str | None, str | None] = prop([None, None], "Background and text while the pointer is over it.", unknown=None)

    activated = callback("activated", "It was pressed.")

    @sets("text")
    def set_text(self, text: str) -> None:
        """Write `text` on it."""

    @gets("text")
    def get_text(self) -> str | None:
        """The text on it."""
        raise NotImplementedError

    @does
    def set_icon(self, url: str | None, size: Any = None) -> None:
        """Show a picture before the text; `url` may name a file on the server."""
        self._set({"icon": self._icon(url), "icon_size": size})

    @does
    def get_icon(self) -> str | None:
        """The picture's URL, or ``None``."""
        return self._state.get("icon")

    @sets("color")
    def set_color(self, bg: str | None = None, fg: str | None = None) -> None:
        """Colour the background and the text."""

    @sets("hover")
    def set_hover(self, bg: str | None = None, fg: str | None = None) -> None:
        """Colour background and text while the pointer is over it."""


@widget()
class CheckBox(Visual):
    """A box to tick."""

    text: str = arg("", "What ticking means.")
    state: bool = prop(False, "Ticked.", unknown=False, reported=True)

    activated = callback("activated", "The user ticked or cleared it.", carries={"state": 0}, checked=bool)

    @sets("state")
    def set_state(self, tf: bool) -> None:
        """Tick or clear it."""

    @gets("state")
    def get_state(self) -> bool:
        """Whether it is ticked."""
        raise NotImplementedError


@widget(abstract=True)
class Grouped(Visual):
    """One of several of which at most one is on."""

    state: bool = prop(False, "On.", unknown=False, reported=True)

    @does
    def set_state(self, value: bool) -> None:
        """Switch it on (the others of its group go off) or off."""
        self._set({"state": bool(value)})
        if value:
            for member in self._group():
                if member is not self and member._state.get("state"):
                    member._set({"state": False})

    @gets("state")
    def get_state(self) -> bool:
        """Whether it is on."""
        raise NotImplementedError

    def _group(self) -> list[Any]:
        """All members, found through their references to each other."""
        return self._session._group_of(self)


@widget()
class RadioButton(Grouped):
    """One of several choices that exclude each other."""

    text: str = arg("", "The choice.")
    group: Widget | None = option(None, "Another radio button of the group.")

    activated = callback("activated", "The user chose it.", carries={"state": 0}, state=bool)

    @sets("text")
    def set_text(self, text: str) -> None:
        """Name the choice."""

    @does
    def set_state(self, value: bool) -> None:
        """Choose it (the others of its group go off) or not; choosing fires ``activated``, as in the seed."""
        Grouped.set_state(self, value)
        if value:
            self._fire("activated", True)


@widget()
class ToggleButton(Grouped):
    """A button that stays pressed until it is pressed again."""

    text: str = arg("", "What it switches.")
    group: Widget | None = option(None, "Another toggle button; of a group at most one is pressed.")

    activated = callback("activated", "The user pressed or released it.", carries={"state": 0}, pressed=bool)

    @sets("text")
    def set_text(self, text: str) -> None:
        """Write `text` on it."""
