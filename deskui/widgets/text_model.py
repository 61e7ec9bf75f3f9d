"""A text that programs edit: places that move with it, tags, undo, search.

`TextModel` is a plain object and works without any widget; the `TextSource` widget
uses it with the text that the session's view holds. Offsets count characters, lines
count from 0. This file does not know pages: what an editor shows is told through the
hooks at the end of the class.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..runtime.widget_text import TextState
from .callbacks import Callbacks

__all__ = ["TextBufferRef", "TextModel"]

UNDO_LIMIT = 500
"""How many changes can be undone."""


class TextBufferRef:
    """A place in a text; it moves when text before it comes or goes.

    Args:
        buffer: The `TextModel` (or `TextSource`) it is in.
        offset: Characters from the start.
        gravity: ``"right"``: text inserted exactly here pushes it; ``"left"``: it stays.
    """

    def __init__(self, buffer: Any, offset: int = 0, gravity: str = "right") -> None:
        self._buffer: TextModel | None = getattr(buffer, "_model", buffer)
        self._offset = 0
        self._gravity = gravity
        self._text()._refs.add(self)
        self.set_offset(offset)

    def get_offset(self) -> int:
        """Characters from the start of the text."""
        self._text()
        return self._offset

    def get_gravity(self) -> str:
        """``left`` or ``right``."""
        return self._gravity

    def is_valid(self) -> bool:
        """Whether its text still exists; replacing the whole text ends all places in it."""
        return self._buffer is not None

    def get_line_column(self) -> tuple[int, int]:
        """Its line and column, from 0."""
        text = self._text().get_text()
        line = text.count("\n", 0, self._offset)
        return line, self._offset - (text.rfind("\n", 0, self._offset) + 1)

    def get_line(self) -> int:
        """Its line, from 0."""
        return self.get_line_column()[0]

    def set_offset(self, offset: int) -> None:
        """Move it; offsets outside the text mean its ends."""
        self._offset = max(0, min(int(offset), self._text().get_length()))

    def set_line(self, lineno: int) -> None:
        """Move it to the start of a line."""
        self._offset = self._text()._line_start(lineno)

    def to_ref(self, other: TextBufferRef) -> TextBufferRef:
        """Move it to another place."""
        self.set_offset(other.get_offset())
        return self

    def copy(self) -> TextBufferRef:
        """Another place at the same offset."""
        return self._text().create_ref(self._offset, self._gravity)

    def to_line_start(self) -> TextBufferRef:
        """Move it to the start of its line."""
        self._offset = self._text().get_text().rfind("\n", 0, self._offset) + 1
        return self

    def to_line_end(self) -> TextBufferRef:
        """Move it to the end of its line."""
        text = self._text().get_text()
        end = text.find("\n", self._offset)
        self._offset = len(text) if end < 0 else end
        return self

    def to_next_line(self) -> TextBufferRef:
        """Move it to the start of the next line, or the end of the text."""
        text = self._text().get_text()
        end = text.find("\n", self._offset)
        self._offset = len(text) if end < 0 else end + 1
        return self

    def to_prev_line(self) -> TextBufferRef:
        """Move it to the start of the line before, or the start of the text."""
        text = self._text().get_text()
        start = text.rfind("\n", 0, self._offset)
        self._offset = text.rfind("\n", 0, start) + 1 if start > 0 else 0
        return self

    def to_next_char(self) -> TextBufferRef:
        """Move it one character on."""
        self.set_offset(self._offset + 1)
        return self

    def to_prev_char(self) -> TextBufferRef:
        """Move it one character back."""
        self.set_offset(self._offset - 1)
        return self

    def _text(self) -> TextModel:
        if self._buffer is None:
            raise ValueError("this place is no longer valid: its text was replaced")
        return self._buffer

    def _end(self) -> None:
        self._buffer = None

    def _shift(self, start: int, end: int, inserted: int, at: TextBufferRef | None) -> None:
        if self._offset > end or (self._offset == end and end > start):
            self._offset += inserted - (end - start)
        elif self._offset > start:
            self._offset = start + (inserted if self._gravity == "right" else 0)
        elif self._offset == start and start == end and (self._gravity == "right" or self is at):
            self._offset += inserted if self._gravity == "right" else 0


class _Undo(NamedTuple):
    start: int
    deleted: str
    inserted: str


class TextModel(Callbacks):
    """A text with places, tags, icons, a cursor, a selection and undo.

    Fires ``changed`` after every change of the text and ``cursor-moved`` when the cursor is set.
    """

    def __init__(self) -> None:
        super().__init__()
        self._own = TextState()
        self._refs: weakref.WeakSet[TextBufferRef] = weakref.WeakSet()
        self._named: dict[str, TextBufferRef] = {}
        self._tag_attrs: dict[str, dict[str, Any]] = {}
        self._icons: dict[int, Any] = {}
        self._cursor = self.create_ref(0)
        self._selection: tuple[TextBufferRef, TextBufferRef] | None = None
        self._undo: list[_Undo] = []
        self._redo: list[_Undo] = []
        self._clean_at = 0
        self._changes = 0

    @property
    def _state(self) -> TextState:
        """Where the characters are; a widget's model has them in the session's view."""
        return self._own

    # -- text ------------------------------------------------------------------------------

    def get_length(self) -> int:
        """How many characters there are."""
        return len(self._state.text)

    def get_text(self) -> str:
        """All of it."""
        return self._state.text

    def get_text_range(self, start_ref: Any, end_ref: Any) -> str:
        """What stands between two places."""
        start, end = self._range(start_ref, end_ref)
        return self._state.text[start:end]

    def clear(self) -> None:
        """Empty it."""
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Replace everything. Places become invalid; tags, icons and undo are gone."""
        for ref in list(self._refs):
            ref._end()
        self._refs.clear()
        self._named.clear()
        self._icons.clear()
        self._undo.clear()
        self._redo.clear()
        self._set_editor_text(str(text))
        self._cursor, self._selection = self.create_ref(0), None
        self._changes += 1
        self.make_callback("changed")

    def insert_text(self, ref: Any, text: str, tags: Any = None) -> None:
        """Insert at a place, marked with a tag or several."""
        start = self._offset(ref)
        self._change(start, start, str(text), at=ref if isinstance(ref, TextBufferRef) else None)
        for name in [tags] if isinstance(tags, str) else tags or ():
            self.apply_tag(name, start, start + len(text))

    def delete_range(self, start_ref: Any, end_ref: Any) -> None:
        """Delete what stands between two places."""
        start, end = self._range(start_ref, end_ref)
        self._change(start, end, "")

    # -- places ----------------------------------------------------------------------------

    def create_ref(self, offset: int, gravity: str = "right") -> TextBufferRef:
        """A new place."""
        return TextBufferRef(self, offset, gravity)

    def remove_ref(self, ref: TextBufferRef) -> None:
        """End a place."""
        self._refs.discard(ref)
        ref._end()

    def create_named_ref(self, name: str, offset: int, gravity: str = "right") -> TextBufferRef:
        """A new place that is kept under a name."""
        self._named[name] = ref = self.create_ref(offset, gravity)
        return ref

    def get_named_ref(self, name: str) -> TextBufferRef | None:
        """The place of this name."""
        return self._named.get(name)

    def remove_named_ref(self, name: str) -> None:
        """End the place of this name."""
        ref = self._named.pop(name, None)
        if ref is not None:
            self.remove_ref(ref)

    def get_ref_start(self) -> TextBufferRef:
        """The start of the text."""
        return self.create_ref(0)

    def get_ref_end(self) -> TextBufferRef:
        """The end of the text."""
        return self.create_ref(self.get_length())

    def get_ref_bounds(self) -> tuple[TextBufferRef, TextBufferRef]:
        """Start and end of the text."""
        return self.get_ref_start(), self.get_ref_end()

    def get_ref_line_start(self, lineno: int) -> TextBufferRef:
        """The start of a line."""
        return self.create_ref(self._line_start(lineno))

    def get_ref_line_end(self, lineno: int) -> TextBufferRef:
        """The end of a line."""
        return self.get_ref_line_start(lineno).to_line_end()

    def get_end_lineno(self) -> int:
        """The number of the last line, from 0."""
        return self._state.text.count("\n")

    # -- icons -----------------------------------------------------------------------------

    def set_icon(self, ref: Any, image: Any) -> None:
        """Show an icon beside a place's line; ``None`` takes it away."""
        line = self.create_ref(self._offset(ref)).get_line()
        if image is None:
            self._icons.pop(line, None)
        else:
            self._icons[line] = image
        self._refresh_icon_gutter()

    def clear_icons(self) -> None:
        """Take all icons away."""
        self._icons.clear()
        self._refresh_icon_gutter()

    # -- tags ------------------------------------------------------------------------------

    def create_tag(self, name: str, attrs: dict[str, Any] | None = None, **more: Any) -> None:
        """Define how marked text looks: ``background``, ``foreground``, ``bold``, ``italic``, ``underline``, ``strikethrough`` …"""
        self._tag_attrs[name] = {**(attrs or {}), **more}
        self._apply_all_formats(None)

    def remove_tag_def(self, name: str) -> None:
        """Forget a tag and every mark of it."""
        self._tag_attrs.pop(name, None)
        self._mark(False, name, 0, self.get_length())
        self._apply_all_formats(None)

    def has_tag(self, name: str) -> bool:
        """Whether anything is marked with it."""
        return bool(self._state.tags.get(name))

    def apply_tag(self, name: str, start_ref: Any, end_ref: Any) -> None:
        """Mark what stands between two places. Raises ``ValueError`` for an unknown tag."""
        if name not in self._tag_attrs:
            raise ValueError(f"unknown tag {name!r}; create_tag() makes one")
        self._mark(True, name, *self._range(start_ref, end_ref))

    def remove_tag(self, name: str, start_ref: Any, end_ref: Any) -> None:
        """Take the mark off what stands between two places."""
        self._mark(False, name, *self._range(start_ref, end_ref))

    def get_tags_at(self, ref: Any) -> list[str]:
        """The tags of the character at a place."""
        offset = self._offset(ref)
        return [name for name, spans in self._state.tags.items() if any(s <= offset < e for s, e in spans)]

    def get_tags_range(self, start_ref: Any, end_ref: Any) -> list[str]:
        """The tags that occur between two places."""
        start, end = self._range(start_ref, end_ref)
        return [name for name, spans in self._state.tags.items() if any(s < end and e > start for s, e in spans)]

    def get_tag_region(self, name: str) -> tuple[TextBufferRef, TextBufferRef] | None:
        """The first interval of a tag."""
        return next(iter(self.get_tag_regions(name)), None)

    def get_tag_regions(self, name: str) -> list[tuple[TextBufferRef, TextBufferRef]]:
        """All intervals of a tag."""
        return [(self.create_ref(s), self.create_ref(e)) for s, e in self._state.tags.get(name, ())]

    # -- searching -------------------------------------------------------------------------

    def find(self, query: str, start: Any = None, case_insensitive: bool = False) -> tuple[TextBufferRef, TextBufferRef] | None:
        """The first occurrence from a place on; ``None`` when there is none."""
        offset = self._offset(start) if start is not None else 0
        at = next(self._occurrences(query, offset, case_insensitive), None)
        return None if at is None else (self.create_ref(at), self.create_ref(at + len(query)))

    def find_all(self, query: str, start: Any = None, case_insensitive: bool = False) -> list[tuple[TextBufferRef, TextBufferRef]]:
        """All occurrences that do not overlap."""
        offset = self._offset(start) if start is not None else 0
        found = self._occurrences(query, offset, case_insensitive)
        return [(self.create_ref(at), self.create_ref(at + len(query))) for at in found]

    def replace(self, query: str, replacement: str, all: bool = False, start: Any = None, case_insensitive: bool = False) -> int:
        """Replace the first occurrence, or `all`; returns how many."""
        offset = self._offset(start) if start is not None else 0
        found = list(self._occurrences(query, offset, case_insensitive))
        chosen = found if all else found[:1]
        for at in reversed(chosen):
            self._change(at, at + len(query), replacement)
        return len(chosen)

    # -- cursor and selection --------------------------------------------------------------

    def get_cursor(self) -> TextBufferRef:
        """Where the cursor is."""
        return self._cursor.copy()

    def set_cursor(self, ref: Any) -> None:
        """Put the cursor at a place."""
        self._cursor.set_offset(self._offset(ref))
        self._selection = None
        self._apply_selection_to_editor()
        self.make_callback("cursor-moved", self._cursor.copy())

    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self.get_selection_range() is not None

    def get_selection_range(self) -> tuple[TextBufferRef, TextBufferRef] | None:
        """Start and end of the selection; ``None`` without one."""
        if self._selection is None or self._selection[0].get_offset() == self._selection[1].get_offset():
            return None
        return self._selection[0].copy(), self._selection[1].copy()

    def get_selection_bounds(self) -> tuple[TextBufferRef, TextBufferRef] | None:
        """The same as `get_selection_range`."""
        return self.get_selection_range()

    def set_selection_range(self, start_ref: Any, end_ref: Any) -> None:
        """Select what stands between two places."""
        start, end = self._range(start_ref, end_ref)
        self._selection = (self.create_ref(start), self.create_ref(end))
        self._cursor.set_offset(end)
        self._apply_selection_to_editor()

    # -- undo ------------------------------------------------------------------------------

    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def can_redo(self) -> bool:
        """Whether there is a change to bring back."""
        return bool(self._redo)

    def undo(self) -> bool:
        """Take the last change back; tells whether there was one."""
        if not self._undo:
            return False
        step = self._undo.pop()
        self._redo.append(step)
        self._apply(step.start, step.start + len(step.inserted), step.deleted)
        return True

    def redo(self) -> bool:
        """Bring the last undone change back; tells whether there was one."""
        if not self._redo:
            return False
        step = self._redo.pop()
        self._undo.append(step)
        self._apply(step.start, step.start + len(step.deleted), step.inserted)
        return True

    def get_modified(self) -> bool:
        """Whether the text changed since `mark_clean`."""
        return self._changes != self._clean_at

    def mark_clean(self) -> None:
        """From now on the text counts as unchanged (it was saved)."""
        self._clean_at = self._changes
        self._mark_clean()

    # -- hooks -----------------------------------------------------------------------------

    def _set_editor_text(self, text: str) -> None:
        """The whole text is this now."""
        self._state.set("text", text)

    def _replace_editor_range(self, start: int, end: int, text: str) -> None:
        """These characters are this now."""
        self._state.splice(start, end, text)

    def _mark(self, on: bool, name: str, start: int, end: int) -> None:
        """An interval is marked, or no longer."""
        (self._state.tag if on else self._state.untag)(name, start, end)

    def _apply_all_formats(self, region: Any) -> None:
        """The look of tags has changed."""

    def _apply_selection_to_editor(self) -> None:
        """Cursor or selection have changed."""

    def _refresh_icon_gutter(self) -> None:
        """The icons have changed."""

    def _mark_clean(self) -> None:
        """The text counts as unchanged."""

    # -- inside ----------------------------------------------------------------------------

    def _change(self, start: int, end: int, text: str, at: TextBufferRef | None = None) -> None:
        """A change that can be undone."""
        self._remember(start, self._state.text[start:end], text)
        self._apply(start, end, text, at)

    def _apply(self, start: int, end: int, text: str, at: TextBufferRef | None = None) -> None:
        self._replace_editor_range(start, end, text)
        self._moved(start, end, len(text), at)

    def _moved(self, start: int, end: int, inserted: int, at: TextBufferRef | None = None) -> None:
        for ref in list(self._refs):
            ref._shift(start, end, inserted, at)
        self._changes += 1
        self.make_callback("changed")

    def _remember(self, start: int, deleted: str, inserted: str) -> None:
        last = self._undo[-1] if self._undo else None
        typed_on = last is not None and not deleted and not last.deleted and start == last.start + len(last.inserted)
        if last is not None and typed_on and len(inserted) == 1 and not inserted.isspace():
            self._undo[-1] = last._replace(inserted=last.inserted + inserted)  # a word is taken back as one
        else:
            self._undo.append(_Undo(start, deleted, inserted))
            del self._undo[:-UNDO_LIMIT]
        self._redo.clear()

    def _offset(self, ref: Any) -> int:
        return ref.get_offset() if isinstance(ref, TextBufferRef) else max(0, min(int(ref), self.get_length()))

    def _range(self, start: Any, end: Any) -> tuple[int, int]:
        first, second = self._offset(start), self._offset(end)
        return (first, second) if first <= second else (second, first)

    def _line_start(self, lineno: int) -> int:
        at, text = 0, self._state.text
        for _ in range(max(0, lineno)):
            found = text.find("\n", at)
            if found < 0:
                return len(text)
            at = found + 1
        return at

    def _occurrences(self, query: str, start: int, case_insensitive: bool) -> Iterator[int]:
        if not query:
            return
        text = self._state.text
        if case_insensitive:
            # lower() may change a text's length (İ); casing character by character keeps the offsets.
            text = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
            query = "".join(c.lower() if len(c.lower()) == 1 else c for c in query)
        at = text.find(query, start)
        while at >= 0:
            yield at
            at = text.find(query, at + len(query))
