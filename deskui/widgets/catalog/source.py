"""The text editor, and the places in its text."""

from __future__ import annotations

from typing import Any, Literal

from ...errors import SpecError
from ...runtime.widget_text import TextState
from .. import text_model
from ..core import Visual
from ..declare import act, arg, callback, does, gets, option, prop, sets, tells, widget

Align = Literal["nearest", "start", "center", "end"]
Pair = tuple[Any, Any]


@widget()
class TextSource(Visual):
    """A text editor with line numbers, tags and an icon gutter. Typing in it reaches Python."""

    text: str = arg("", "What stands in it; typing is reported as edits.", unknown="")
    wrap: str = option("none", "none, char or word.")
    line_numbers: bool = option(False, "Number the lines.")
    icon_gutter: bool = option(False, "Leave room for icons beside the lines.")
    editable: bool = option(True, "The user can type.")
    font_family: str = option("monospace", "Font of the text.")
    font_size: float = option(13, "Px.")
    rev: int = prop(0, "Revision of the text, see docs/widgets-wire.md §4.2.")
    tags: dict[str, Any] = prop({}, "Name → look.")
    intervals: list[Any] = prop([], "`[[tag, start, end], …]`, UTF-16 units.")
    icons: dict[str, str] = prop({}, "Line (from 0) → URL.")
    source_cursor: int = prop(0, "Offset of the cursor, UTF-16 units.", key="caret", reported=True, own_to_page=True, after_children=True)
    selection: tuple[int, int] | None = prop(None, "`[start, end]`, UTF-16 units.", reported=True, own_to_page=True, after_children=True)
    tooltips_enabled: bool = prop(False, "Fires `tooltip` where the pointer rests.")
    cursor_style: list[Any] = prop(["line", None], "`line` or `block`, and a colour.", unknown=None)
    scroll_position: tuple[float, float] = prop(
        [0.0, 0.0], "How far it is scrolled, 0..1 each.", unknown=(0.0, 0.0), reported=True, after_children=True
    )

    changed = callback("changed", "The text has changed, by the user or the program.", by_server=True)
    cursor_moved = callback("cursor_moved", "The user moved the cursor; handlers get a place.", ref=Any)
    line_clicked = callback("line_clicked", "A line number was clicked.", line=int)
    icon_clicked = callback("icon_clicked", "An icon was clicked.", line=int, ref=Any)
    scrolled = callback("scrolled", "It was scrolled (at most every 150 ms).", carries={"scroll_position": -1}, h_pct=float, v_pct=float)
    tooltip_callback = callback(
        "tooltip", "The pointer rests on a character.", line=int, col=int, line_text=str, viewport_x=float, viewport_y=float
    )

    scroll_act = act("scroll_to_offset", "Show the character at an offset (UTF-16 units).", offset=int, align=Align)

    def _made(self, state: dict[str, Any]) -> None:
        self._model = _SourceModel(self)

    @does
    def set_text(self, text: str) -> None:
        """Replace everything; places become invalid, tags are taken off, undo is empty."""
        self._model.set_text(text)

    @gets()
    def get_text(self) -> str:
        """What stands in it."""
        return self._model.get_text()

    @does
    def get_length(self) -> int:
        """How many characters there are."""
        return self._model.get_length()

    @does
    def get_text_range(self, start_ref: Any, end_ref: Any) -> str:
        """What stands between two places."""
        return self._model.get_text_range(start_ref, end_ref)

    @does
    def insert_text(self, ref: Any, text: str, tags: Any = None) -> None:
        """Insert at a place, marked with a tag or several."""
        self._model.insert_text(ref, text, tags)

    @does
    def delete_range(self, start_ref: Any, end_ref: Any) -> None:
        """Delete what stands between two places."""
        self._model.delete_range(start_ref, end_ref)

    @does
    def clear(self) -> None:
        """Empty it."""
        self._model.clear()

    @sets("editable")
    def set_editable(self, tf: bool) -> None:
        """Let the user type, or only read."""

    @sets("wrap")
    def set_wrap(self, mode: str) -> None:
        """Break long lines: ``none``, ``char`` or ``word``."""

    @sets("line_numbers")
    def set_line_numbers(self, tf: bool) -> None:
        """Number the lines."""

    @sets("icon_gutter")
    def set_icon_gutter(self, tf: bool) -> None:
        """Leave room for icons beside the lines."""

    @does
    def set_font(self, family: str | None, size: float | None = None) -> None:  # type: ignore[override]
        """Write in this family, at `size` px."""
        self._set({key: value for key, value in (("font_family", family), ("font_size", size)) if value is not None})

    @sets("tooltips_enabled")
    def set_tooltips_enabled(self, tf: bool) -> None:
        """Fire ``tooltip`` where the pointer rests."""

    @does
    def set_icon(self, ref: Any, icon_url: str | None) -> None:
        """Show an icon beside a place's line; ``None`` takes it away."""
        self._model.set_icon(ref, self._icon(icon_url))

    @does
    def clear_icons(self) -> None:
        """Take all icons away."""
        self._model.clear_icons()

    @does
    def get_cursor(self) -> Any:
        """Where the cursor is."""
        return self._model.get_cursor()

    @does
    def set_cursor(self, ref: Any) -> None:
        """Put the cursor at a place."""
        self._model.set_cursor(ref)

    @does
    def set_cursor_style(self, style: str = "line", color: str | None = None) -> None:
        """Draw the cursor as a ``line`` or ``block``."""
        _one_of("style", style, ("line", "block"))
        self._set({"cursor_style": [style, color]})

    @gets()
    def get_cursor_style(self) -> list[Any]:
        """How the cursor is drawn, ``[style, colour]``."""
        return list(self._state.get("cursor_style", ["line", None]))

    @gets()
    def get_selection_range(self) -> Pair | None:
        """Start and end of the selection; ``None`` without one."""
        return self._model.get_selection_range()

    @does
    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self._model.has_selection()

    @does
    def get_selection_bounds(self) -> Pair | None:
        """The same as `get_selection_range`."""
        return self._model.get_selection_range()

    @does
    def set_selection_range(self, start_ref: Any, end_ref: Any) -> None:
        """Select what stands between two places."""
        self._model.set_selection_range(start_ref, end_ref)

    @does
    def create_tag(self, name: str, attrs: dict[str, Any] | None = None, **more: Any) -> None:
        """Define how marked text looks: ``background``, ``foreground``, ``bold``, ``italic``, ``underline``, ``strikethrough`` …"""
        self._model.create_tag(name, attrs, **more)

    @does
    def remove_tag_def(self, name: str) -> None:
        """Forget a tag and every mark of it."""
        self._model.remove_tag_def(name)

    @does
    def has_tag(self, name: str) -> bool:
        """Whether anything is marked with it."""
        return self._model.has_tag(name)

    @does
    def apply_tag(self, name: str, start_ref: Any, end_ref: Any) -> None:
        """Mark what stands between two places. Raises ``ValueError`` for an unknown tag."""
        self._model.apply_tag(name, start_ref, end_ref)

    @does
    def remove_tag(self, name: str, start_ref: Any, end_ref: Any) -> None:
        """Take the mark off what stands between two places."""
        self._model.remove_tag(name, start_ref, end_ref)

    @does
    def get_tags_at(self, ref: Any) -> list[str]:
        """The tags of the character at a place."""
        return self._model.get_tags_at(ref)

    @does
    def get_tags_range(self, start_ref: Any, end_ref: Any) -> list[str]:
        """The tags that occur between two places."""
        return self._model.get_tags_range(start_ref, end_ref)

    @does
    def get_tag_region(self, name: str) -> Pair | None:
        """The first interval of a tag, or ``None``."""
        return self._model.get_tag_region(name)

    @does
    def get_tag_regions(self, name: str) -> list[Pair]:
        """All intervals of a tag."""
        return list(self._model.get_tag_regions(name))

    @does
    def create_ref(self, offset: int, gravity: str = "right") -> Any:
        """A new place, `offset` characters from the start."""
        return self._model.create_ref(offset, gravity)

    @does
    def remove_ref(self, ref: Any) -> None:
        """End a place."""
        self._model.remove_ref(ref)

    @does
    def create_named_ref(self, name: str, offset: int, gravity: str = "right") -> Any:
        """A new place that is kept under a name."""
        return self._model.create_named_ref(name, offset, gravity)

    @does
    def get_named_ref(self, name: str) -> Any:
        """The place of this name, or ``None``."""
        return self._model.get_named_ref(name)

    @does
    def remove_named_ref(self, name: str) -> None:
        """End the place of this name."""
        self._model.remove_named_ref(name)

    @does
    def _restoreTagIntervals(self, intervals: list[Any]) -> None:
        """Mark exactly these intervals: ``[{"name", "start", "end"}, …]`` (the seed's replay)."""
        for name in list(self._model._state.tags):
            self._model.remove_tag(name, 0, self._model.get_length())
        for interval in intervals:
            self._model._mark(True, interval["name"], interval["start"], interval["end"])

    @does
    def _bindNamedRef(self, name: str, ref: Any) -> None:
        """Keep a place under a name (the seed's replay)."""
        self._model._named[name] = ref

    @does
    def _setCursorOffset(self, offset: int) -> None:
        """Put the cursor at an offset (the seed's replay)."""
        self._model.set_cursor(offset)

    @does
    def _setSelectionOffsets(self, start: int, end: int) -> None:
        """Select between two offsets (the seed's replay)."""
        self._model.set_selection_range(start, end)

    @does
    def get_ref_start(self) -> Any:
        """The start of the text."""
        return self._model.get_ref_start()

    @does
    def get_ref_end(self) -> Any:
        """The end of the text."""
        return self._model.get_ref_end()

    @does
    def get_ref_bounds(self) -> Pair:
        """Start and end of the text."""
        return self._model.get_ref_bounds()

    @does
    def get_ref_line_start(self, lineno: int) -> Any:
        """The start of a line, from 0."""
        return self._model.get_ref_line_start(lineno)

    @does
    def get_ref_line_end(self, lineno: int) -> Any:
        """The end of a line, from 0."""
        return self._model.get_ref_line_end(lineno)

    @does
    def get_end_lineno(self) -> int:
        """The number of the last line, from 0."""
        return self._model.get_end_lineno()

    @does
    def undo(self) -> bool:
        """Take the last change back; tells whether there was one."""
        return self._model.undo()

    @does
    def redo(self) -> bool:
        """Bring the last undone change back; tells whether there was one."""
        return self._model.redo()

    @does
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._model.can_undo()

    @does
    def can_redo(self) -> bool:
        """Whether there is a change to bring back."""
        return self._model.can_redo()

    @does
    def get_modified(self) -> bool:
        """Whether the text changed since `mark_clean`."""
        return self._model.get_modified()

    @does
    def mark_clean(self) -> None:
        """From now on the text counts as unchanged (it was saved)."""
        self._model.mark_clean()

    @does
    def find(self, query: str, opts: Any = None, case_insensitive: bool = False, start: Any = None) -> Pair | None:
        """The first occurrence; `opts` is a dict with ``start`` and ``case_insensitive``, or the place to start from."""
        given = _options(opts, start=start, case_insensitive=case_insensitive)
        return self._model.find(query, **given)

    @does
    def find_all(self, query: str, opts: Any = None, case_insensitive: bool = False, start: Any = None) -> list[Pair]:
        """All occurrences that do not overlap; `opts` as in `find`."""
        return list(self._model.find_all(query, **_options(opts, start=start, case_insensitive=case_insensitive)))

    @does
    def replace(
        self, query: str, replacement: str, opts: Any = None, all: bool = False, start: Any = None, case_insensitive: bool = False
    ) -> int:
        """Replace the first occurrence, or `all`; returns how many. `opts` is a dict of the keywords."""
        if isinstance(opts, bool):
            all, opts = opts, None
        given = _options(opts, start=start, case_insensitive=case_insensitive)
        return self._model.replace(query, replacement, bool(given.pop("all", all)), **given)

    @does
    def scroll_to_ref(self, ref: Any, align: Align = "nearest") -> None:
        """Show a place."""
        self._scroll(self._model._offset(ref), align)

    @does
    def scroll_to_lineno(self, lineno: int, align: Align = "nearest") -> None:
        """Show a line, from 0."""
        self._scroll(self._model._line_start(lineno), align)

    @does
    def scroll_to_end(self) -> None:
        """Show the last line."""
        self._scroll(self._model.get_length(), "nearest")

    @tells
    def scroll_to_cursor(self) -> None:
        """Show the cursor."""

    @tells
    def show_tooltip(self, text: str | None, x: float = 0, y: float = 0) -> None:
        """Show a text near (`x`, `y`) px of the viewport, in answer to ``tooltip``; ``None`` or empty hides it."""

    @sets("scroll_position")
    def set_scroll_position(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_position")
    def get_scroll_position(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError

    def _scroll(self, offset: int, align: str) -> None:
        _one_of("align", align, ("nearest", "start", "center", "end"))
        self._tell("scroll_to_offset", self._model._state.to_wire(offset), align)

    def _reported(self, state: dict[str, Any]) -> None:
        model, text = self._model, self._model._state
        if "caret" in state:
            model._cursor.set_offset(text.from_wire(state["caret"]))
        if "selection" in state:
            chosen = state["selection"]
            model._selection = (
                None if not chosen else (model.create_ref(text.from_wire(chosen[0])), model.create_ref(text.from_wire(chosen[1])))
            )

    def _edited(self, edit: dict[str, Any], before: Any) -> None:
        if edit["op"] in ("undo", "redo"):
            getattr(self._model, edit["op"])()
        elif edit["op"] == "splice":
            start = self._model._state.from_wire(edit["start"])
            if before or edit["insert"]:
                self._model._remember(start, before or "", edit["insert"])
                self._model._moved(start, start + len(before or ""), len(edit["insert"]))

    def _arguments(self, action: str, args: list[Any]) -> list[Any]:
        if action in ("cursor_moved", "icon_clicked") and args and isinstance(args[-1], int):
            return [*args[:-1], self._model.create_ref(self._model._state.from_wire(args[-1]))]
        return args


@widget(kind="callback", on_page=False)
class TextBufferRef(text_model.TextBufferRef):
    """A place in the text of a `TextSource`; it moves when text before it comes or goes."""

    buffer: Any = arg(None, "The editor.")
    offset: int = arg(0, "Characters from the start.")
    gravity: str = arg("right", "``right``: text inserted exactly here pushes it; ``left``: it stays.")

    invalidated = callback("invalidated", "Its text was replaced.", by_server=True)

    def __init__(self, session: Any, buffer: Any, offset: int = 0, gravity: str = "right") -> None:
        self._session = session
        self._gone: list[Any] = []
        super().__init__(buffer, offset, gravity)

    def on(self, action: str, handler: Any, *extra: Any, **kwargs: Any) -> None:
        """Run `handler` when the place becomes invalid (``"invalidated"``)."""
        if action != "invalidated":
            raise SpecError("action", "invalidated", action)
        self._gone.append((handler, extra, kwargs))

    def _end(self) -> None:
        super()._end()
        for handler, extra, kwargs in self._gone:
            self._session._run_function(handler, *extra, **kwargs)

    @gets()
    def get_offset(self) -> int:
        """Characters from the start of the text."""
        return super().get_offset()

    @does
    def get_gravity(self) -> str:
        """``left`` or ``right``."""
        return super().get_gravity()

    @does
    def is_valid(self) -> bool:
        """Whether its text still exists."""
        return super().is_valid()

    @does
    def get_line_column(self) -> tuple[int, int]:
        """Its line and column, from 0."""
        return super().get_line_column()

    @gets()
    def get_line(self) -> int:
        """Its line, from 0."""
        return text_model.TextBufferRef.get_line_column(self)[0]

    @does
    def set_offset(self, offset: int) -> None:
        """Move it; offsets outside the text mean its ends."""
        super().set_offset(offset)

    @does
    def set_line(self, lineno: int) -> None:
        """Move it to the start of a line."""
        super().set_line(lineno)

    @does
    def to_ref(self, other: Any) -> Any:
        """Move it to another place."""
        return super().to_ref(other)

    @does
    def copy(self) -> Any:
        """Another place at the same offset."""
        return super().copy()

    @does
    def to_line_start(self) -> Any:
        """Move it to the start of its line."""
        return super().to_line_start()

    @does
    def to_line_end(self) -> Any:
        """Move it to the end of its line."""
        return super().to_line_end()

    @does
    def to_next_line(self) -> Any:
        """Move it to the start of the next line, or the end of the text."""
        return super().to_next_line()

    @does
    def to_prev_line(self) -> Any:
        """Move it to the start of the line before, or the start of the text."""
        return super().to_prev_line()

    @does
    def to_next_char(self) -> Any:
        """Move it one character on."""
        return super().to_next_char()

    @does
    def to_prev_char(self) -> Any:
        """Move it one character back."""
        return super().to_prev_char()

    @does
    def destroy(self) -> None:
        """End the place."""
        self._end()


class _SourceModel(text_model.TextModel):
    """A `TextModel` whose characters are the view's, and whose changes reach the pages."""

    def __init__(self, source: TextSource) -> None:
        self._source = source
        super().__init__()

    @property
    def _state(self) -> TextState:
        node = self._source._node
        state = node.model if node is not None else None
        return state if isinstance(state, TextState) else self._own

    def create_ref(self, offset: int, gravity: str = "right") -> Any:
        """A new place, of the session's flavour."""
        return self._source._session._flavour("TextBufferRef")(self._source._session, self, offset, gravity)

    def make_callback(self, action: str, *args: Any) -> None:
        """Models fire on the widget."""
        if action == "changed":
            self._source._fire("changed")

    def _set_editor_text(self, text: str) -> None:
        self._source._session._send_state(self._source, {"text": text})
        if self._source._state.get("icons"):
            self._source._set({"icons": {}})

    def _replace_editor_range(self, start: int, end: int, text: str) -> None:
        state = self._state
        first, last = state.to_wire(start), state.to_wire(end)
        self._source._edit("splice", key="text", start=first, delete=last - first, insert=text)

    def _mark(self, on: bool, name: str, start: int, end: int) -> None:
        state = self._state
        self._source._edit("tag" if on else "untag", name=name, start=state.to_wire(start), end=state.to_wire(end))

    def _apply_all_formats(self, region: Any) -> None:
        self._source._set({"tags": self._tag_attrs})

    def _apply_selection_to_editor(self) -> None:
        state, chosen = self._state, self._selection
        selection = [state.to_wire(ref.get_offset()) for ref in chosen] if chosen else None
        self._source._set({"caret": state.to_wire(self._cursor.get_offset()), "selection": selection})

    def _refresh_icon_gutter(self) -> None:
        self._source._set({"icons": {str(line): image for line, image in self._icons.items()}})


def _options(opts: Any, **keywords: Any) -> dict[str, Any]:
    """The seed's options dict, a place to start from, or keywords."""
    if opts is not None and not isinstance(opts, dict):
        opts = {"start": opts}
    given = {**{k: v for k, v in keywords.items() if v}, **(opts or {})}
    if "caseInsensitive" in given:
        given["case_insensitive"] = given.pop("caseInsensitive")
    return given


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise SpecError(name, f"one of {', '.join(allowed)}", value)
