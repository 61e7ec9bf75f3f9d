"""Text to read and to type: labels, entries, areas, combo boxes, HTML."""

from __future__ import annotations

from typing import Any

from ..core import Visual, Widget, refuse
from ..declare import arg, callback, does, gets, option, prop, sets, tells, widget

EventDict = dict[str, Any]


@widget(abstract=True)
class Pointed(Visual):
    """What can tell about the pointer, the keys and dropped things."""

    pointer_down = callback("pointer-down", "A button went down over it.", event=EventDict)
    pointer_up = callback("pointer-up", "A button went up over it.", event=EventDict)
    pointer_move = callback("pointer-move", "The pointer moved over it.", event=EventDict)
    enter = callback("enter", "The pointer came in.", event=EventDict)
    leave = callback("leave", "The pointer went out.", event=EventDict)
    click = callback("click", "It was clicked.", event=EventDict)
    dblclick = callback("dblclick", "It was double-clicked.", event=EventDict)
    scroll = callback("scroll", "The wheel was turned over it.", event=EventDict)
    key_down = callback("key-down", "A key went down while it had the keyboard.", event=EventDict)
    key_up = callback("key-up", "A key went up.", event=EventDict)
    key_press = callback("key-press", "A key that makes a character was pressed.", event=EventDict)
    focus_in = callback("focus-in", "It got the keyboard.", event=EventDict)
    focus_out = callback("focus-out", "It lost the keyboard.", event=EventDict)
    drop_start = callback("drop-start", "Something was dropped; files are still on their way.", payload=EventDict)
    drop_end = callback("drop-end", "Something was dropped; files have their bytes.", payload=EventDict)
    drag_over = callback("drag-over", "Something is dragged over it.", event=EventDict)
    contextmenu = callback("contextmenu", "The context menu was asked for.", event=EventDict)


@widget()
class Label(Pointed):
    """A line of text."""

    text: str = arg("", "What it says; plain text unless `html`.")
    halign: str = option("left", "left, center or right.")
    interactive: bool = option(False, "Fires the pointer and key callbacks.")
    menu: Widget | None = option(None, "Context menu: a `Menu`.")
    html: bool = option(False, "The text is HTML, sanitised. (deskui's own)")
    trusted: bool = option(False, "The HTML is not sanitised. (deskui's own)")
    color: tuple[str | None, str | None] = prop([None, None], "Background and text, CSS colours.", unknown=None)
    valign: str | None = prop(None, "top, center or bottom.")

    drop_progress = callback("drop-progress", "More of the dropped files has arrived.", by_server=True, progress=EventDict)

    @sets("text")
    def set_text(self, text: str) -> None:
        """Say `text`."""

    @gets("text")
    def get_text(self) -> str | None:
        """What it says."""
        raise NotImplementedError

    @sets("color")
    def set_color(self, bg: str | None = None, fg: str | None = None) -> None:
        """Colour the background and the text."""

    @sets("halign")
    def set_halign(self, align: str) -> None:
        """Align the text ``left``, ``center`` or ``right``."""

    @sets("valign")
    def set_valign(self, align: str) -> None:
        """Align the text to the ``top``, ``center`` or ``bottom``."""

    @sets("menu")
    def set_menu(self, menu: Any) -> None:
        """Open this `Menu` on a right click."""


@widget()
class StatusBar(Visual):
    """The line at a window's bottom that says what goes on."""

    halign: str = option("left", "left, center or right.")
    html: bool = option(False, "The message is HTML, sanitised. (deskui's own)")
    trusted: bool = option(False, "The HTML is not sanitised. (deskui's own)")
    message: str = prop("", "What it says.")
    color: tuple[str | None, str | None] = prop([None, None], "Background and text, CSS colours.", unknown=None)

    @does
    def set_message(self, text: str, duration: float | None = None) -> None:
        """Say `text`, for `duration` seconds or until something else is said."""
        self._set({"message": text})
        self._session._cancel_later(self._wid)
        if duration:
            self._session._later(self._wid, duration, lambda: self._set({"message": ""}))

    @does
    def clear(self) -> None:
        """Say nothing."""
        self._session._cancel_later(self._wid)
        self._set({"message": ""})

    @sets("color")
    def set_color(self, bg: str | None = None, fg: str | None = None) -> None:
        """Colour the background and the text."""

    @sets("halign")
    def set_halign(self, align: str) -> None:
        """Align the text ``left``, ``center`` or ``right``."""


@widget(abstract=True)
class Typed(Visual):
    """A text the user types."""

    text: str = arg("", "What stands in it.", reported=True)
    length: int | None = prop(None, "Width in characters.")

    activated = callback("activated", "The user pressed Enter.", carries={"text": 0}, text=str)
    modified = callback("modified", "The text has changed (300 ms after the last key).", carries={"text": 0}, declared=False, text=str)

    @sets("text")
    def set_text(self, text: str) -> None:
        """Put `text` into it."""

    @gets("text")
    def get_text(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    @does
    def clear(self) -> None:
        """Empty it."""
        self._set({"text": ""})

    @sets("length")
    def set_length(self, numchars: int) -> None:
        """Make it this many characters wide."""


@widget()
class TextEntry(Typed):
    """One line to type into."""

    text: str = arg("", "What stands in it.", unknown="", reported=True)
    editable: bool = option(True, "The user can type.")
    linehistory: int = option(1, "How many entered lines the arrow keys bring back.")
    password: bool = option(False, "Show dots.")


@widget()
class TextEntrySet(Typed):
    """One line to type into, with a button that takes it."""

    text: str = arg("", "What stands in it.", unknown="", reported=True)
    label: str = option("Set", "Text of the button.", key="button_text")
    editable: bool = option(True, "The user can type.")
    linehistory: int = option(1, "How many entered lines the arrow keys bring back.")

    @sets("button_text")
    def set_button_text(self, text: str) -> None:
        """Write `text` on the button."""


@widget()
class TextArea(Visual):
    """Several lines to type into."""

    text: str = arg("", "What stands in it.", unknown="", reported=True)
    wrap: bool = option(False, "Long lines go on below.")
    editable: bool = option(True, "The user can type.")
    limit: int | None = prop(None, "Keep only this many lines, the last ones.")
    scroll_position: tuple[float, float] = prop(
        [0.0, 0.0], "How far it is scrolled, 0..1 each.", unknown=(0.0, 0.0), reported=True, after_children=True
    )

    scrolled = callback("scrolled", "It was scrolled (at most every 150 ms).", carries={"scroll_position": -1}, h_pct=float, v_pct=float)
    modified = callback("modified", "The text has changed (300 ms after the last key).", carries={"text": 0}, declared=False, text=str)

    @does
    def set_text(self, text: str) -> None:
        """Put `text` into it."""
        self._set({"text": self._limited(str(text))})

    @gets("text")
    def get_text(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    @does
    def append_text(self, text: str) -> None:
        """Add `text` at the end."""
        limit = self._state.get("limit")
        if limit and (self._state.get("text", "") + text).count("\n") >= limit:
            self._set({"text": self._limited(self._state.get("text", "") + text)})
        else:
            self._edit("splice", key="text", start=-1, delete=0, insert=str(text))

    @does
    def clear(self) -> None:
        """Empty it."""
        self._set({"text": ""})

    @sets("editable")
    def set_editable(self, tf: bool) -> None:
        """Let the user type, or only read."""

    @sets("wrap")
    def set_wrap(self, tf: bool) -> None:
        """Let long lines go on below, or scroll."""

    @does
    def set_limit(self, numlines: int | None) -> None:
        """Keep only the last `numlines` lines."""
        self._set({"limit": numlines})
        kept = self._limited(self._state.get("text", ""))
        if kept != self._state.get("text", ""):
            self._set({"text": kept})

    @sets("scroll_position")
    def set_scroll_position(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_position")
    def get_scroll_position(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError

    @tells
    def scroll_to_lineno(self, lineno: int, align: str = "nearest") -> None:
        """Show line `lineno` (from 0): ``nearest``, ``start``, ``center`` or ``end``."""

    @tells
    def scroll_to_end(self) -> None:
        """Show the last line."""

    def _limited(self, text: str) -> str:
        limit = self._state.get("limit")
        lines = text.split("\n")
        # A text that ends a line has an empty last part, which is no line.
        ends = 1 if lines[-1] == "" else 0
        return "\n".join(lines[-(limit + ends) :]) if limit and len(lines) - ends > limit else text


@widget()
class ComboBox(Visual):
    """A list to choose from; editable ones also take other text."""

    editable: bool = option(False, "The user can type.")
    dropdown_limit: int = option(0, "How many items the open list shows; 0: what fits.")
    items: list[str] = prop([], "The choices, in order.")
    text: str = prop("", "What stands in it.", unknown="", reported=True)
    index: int = prop(-1, "Which item is chosen; -1: none.", unknown=-1, reported=True, after_children=True)
    length: int | None = prop(None, "Width in characters.")

    activated = callback("activated", "The user chose or entered something.", carries={"index": 0, "text": 1}, index=int, text=str)
    modified = callback("modified", "The user has typed (300 ms after the last key).", carries={"text": 0}, text=str)

    @does
    def append_text(self, text: str) -> None:
        """Add an item at the end; the first one is chosen."""
        self._put(len(self._items()), str(text))

    @does
    def insert_alpha(self, text: str) -> None:
        """Add an item where the alphabet puts it."""
        text = str(text)
        self._put(next((n for n, item in enumerate(self._items()) if item > text), len(self._items())), text)

    @does
    def delete_alpha(self, text: str | int) -> None:
        """Take an item out, by its text or number."""
        items = self._items()
        at = text if isinstance(text, int) else items.index(text) if text in items else -1
        if not 0 <= at < len(items):
            return
        index = self._state.get("index", -1)
        self._edit("splice", key="items", start=at, delete=1, insert=[])
        if index == at:
            self._set({"index": -1, "text": ""})
        elif index > at:
            self._set({"index": index - 1})

    @does
    def set_text(self, text: str) -> None:
        """Put `text` into it and choose the item of that text, if there is one."""
        items = self._items()
        self._set({"text": text, "index": items.index(text) if text in items else -1})

    @gets("text")
    def get_text(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    @does
    def set_index(self, idx: int) -> None:
        """Choose the item number `idx`."""
        items = self._items()
        if 0 <= idx < len(items):
            self._set({"index": idx, "text": items[idx]})

    @gets("index")
    def get_index(self) -> int:
        """Which item is chosen; -1: none."""
        raise NotImplementedError

    @does
    def get_alpha(self, idx: int) -> str | None:
        """The text of item number `idx`, or ``None``."""
        items = self._items()
        return items[idx] if 0 <= idx < len(items) else None

    @does
    def show_text(self, text: str) -> None:
        """The same as `set_text`."""
        ComboBox.set_text(self, text)

    @does
    def clear(self) -> None:
        """Take all items out."""
        self._set({"items": [], "text": "", "index": -1})

    @sets("length")
    def set_length(self, numchars: int) -> None:
        """Make it this many characters wide."""

    def _items(self) -> list[str]:
        items: list[str] = self._state.get("items", [])
        return items

    def _put(self, at: int, text: str) -> None:
        first, index = not self._items(), self._state.get("index", -1)
        self._edit("splice", key="items", start=at, delete=0, insert=[text])
        if first:
            self._set({"index": 0, "text": text})
        elif index >= at:
            self._set({"index": index + 1})

    def _arguments(self, action: str, args: list[Any]) -> list[Any]:
        # An entered text that is no item becomes one, as in the seed.
        if action == "activated" and len(args) == 2 and isinstance(args[1], str) and args[1] not in self._items():
            self._put(len(self._items()), args[1])
            args = [len(self._items()) - 1, args[1]]
            self._set({"index": args[0], "text": args[1]})
        return args


@widget()
class HtmlView(Visual):
    """A piece of HTML, sanitised unless `trusted`."""

    html: str = arg("", "The HTML.")
    trusted: bool = option(False, "The HTML is not sanitised. (deskui's own)")
    scroll_position: tuple[float, float] = prop(
        [0.0, 0.0], "How far it is scrolled, 0..1 each.", unknown=(0.0, 0.0), reported=True, after_children=True
    )

    scrolled = callback("scrolled", "It was scrolled (at most every 150 ms).", carries={"scroll_position": -1}, h_pct=float, v_pct=float)

    @sets("html")
    def set_html(self, html: str) -> None:
        """Show this HTML."""

    @gets("html")
    def get_html(self) -> str | None:
        """The HTML it shows."""
        raise NotImplementedError

    @does
    def append_html(self, html: str) -> None:
        """Add HTML at the end."""
        self._edit("splice", key="html", start=-1, delete=0, insert=str(html))

    @does
    def clear(self) -> None:
        """Show nothing."""
        self._set({"html": ""})

    @tells
    def scroll_to_top(self) -> None:
        """Show the beginning."""

    @tells
    def scroll_to_bottom(self) -> None:
        """Show the end."""

    @sets("scroll_position")
    def set_scroll_position(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_position")
    def get_scroll_position(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError


@widget()
class ExternalWidget(Visual):
    """A place for the program's own HTML."""

    content: str = prop("", "The HTML, sanitised unless `trusted`.")
    trusted: bool = prop(False, "The HTML is not sanitised. (deskui's own)")

    @does
    def get_content_element(self) -> Any:
        """Refused: a page's element cannot leave the page."""
        raise refuse("ExternalWidget.get_content_element()")

    @sets("content")
    def set_content(self, html: str) -> None:
        """Show this HTML."""

    @does
    def set_trusted(self, tf: bool) -> None:
        """Whether the HTML is taken as it is, scripts and styles included. (deskui's own)"""
        self._set({"trusted": tf})

    @does
    def clear(self) -> None:
        """Show nothing."""
        self._set({"content": ""})
