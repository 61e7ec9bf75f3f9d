"""The text of an editor widget as the view holds it: characters, marked intervals, revisions.

Offsets in Python count characters; on the wire they count UTF-16 units, as pages do.
A page may type while the program changes the text: every change has a revision, and
an edit made on an older one is moved past the changes it did not know. Knows no
fonts, colours or cursors of the screen. Wire: docs/widgets-wire.md §4.2.
"""

from __future__ import annotations

from collections import deque
from typing import Any, NamedTuple

REMEMBERED_CHANGES = 256
"""Edits older than this many revisions are refused and the page takes the text anew."""


class Change(NamedTuple):
    """One change in wire units."""

    start: int
    delete: int
    insert: int


class TextState:
    """A text with tagged intervals."""

    KEYS = frozenset({"text", "intervals", "rev"})

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.tags: dict[str, list[tuple[int, int]]] = {}
        self.rev = 0
        self._wide = _is_wide(text)
        self._changes: deque[Change] = deque(maxlen=REMEMBERED_CHANGES)

    # -- the view's side -------------------------------------------------------------------

    def set(self, key: str, value: Any) -> None:
        """Take a whole property."""
        if key == "text":
            self.text, self.tags = str(value or ""), {}
            self._wide = _is_wide(self.text)
            self.rev += 1
            self._changes.clear()
        elif key == "rev":
            self.rev = int(value or 0)
        elif key == "intervals":
            self.tags = {}
            for name, start, end in value or ():
                self.tag(name, self.from_wire(start), self.from_wire(end))

    def state(self) -> dict[str, Any]:
        """The properties for a replay."""
        state: dict[str, Any] = {"text": self.text, "rev": self.rev}
        intervals = [[name, self.to_wire(s), self.to_wire(e)] for name, spans in self.tags.items() for s, e in spans]
        if intervals:
            state["intervals"] = intervals
        return state

    def edit(self, edit: dict[str, Any]) -> Any:
        """Apply an edit of the program; a splice gets its revision written into it. Returns the text that was deleted."""
        op = edit["op"]
        if op == "splice":
            start = self.from_wire(edit["start"]) if edit["start"] >= 0 else len(self.text)
            end = self.from_wire(self.to_wire(start) + edit["delete"])
            edit["start"] = self.to_wire(start)
            before = self.text[start:end]
            self.splice(start, end, edit["insert"])
            edit["rev"] = self.rev
            return before
        if op in ("tag", "untag"):
            mark = self.tag if op == "tag" else self.untag
            mark(edit["name"], self.from_wire(edit["start"]), self.from_wire(edit["end"]))
        return None

    def page_edit(self, edit: dict[str, Any]) -> bool:
        """Move a page's splice to the present revision (in place). Tells whether the page must take the text anew."""
        behind = self.rev - int(edit.get("rev", self.rev))
        if behind == 0:
            return False
        if not 0 < behind <= len(self._changes):
            edit["delete"], edit["insert"] = 0, ""
            return True
        start, end = edit["start"], edit["start"] + edit["delete"]
        for change in list(self._changes)[-behind:]:
            start, end = _moved(start, change), _moved(end, change)
        edit["start"], edit["delete"] = start, max(0, end - start)
        return True

    # -- changing, in characters -----------------------------------------------------------

    def splice(self, start: int, end: int, insert: str) -> None:
        """Put `insert` in place of the characters from `start` to `end`; intervals move with the text."""
        self._changes.append(Change(self.to_wire(start), self.to_wire(end) - self.to_wire(start), _units(insert)))
        self.text = self.text[:start] + insert + self.text[end:]
        self._wide = self._wide or _is_wide(insert)
        self.rev += 1
        for name in list(self.tags):
            spans = [span for a, b in self.tags[name] if (span := _span_after(a, b, start, end, len(insert))) is not None]
            self._keep(name, spans)

    def tag(self, name: str, start: int, end: int) -> None:
        """Mark an interval; touching ones of the same name become one."""
        start, end = max(0, start), min(len(self.text), end)
        if start >= end:
            return
        spans = []
        for a, b in self.tags.get(name, ()):
            if b < start or a > end:
                spans.append((a, b))
            else:
                start, end = min(start, a), max(end, b)
        self._keep(name, sorted([*spans, (start, end)]))

    def untag(self, name: str, start: int, end: int) -> None:
        """Take the mark off an interval."""
        spans = []
        for a, b in self.tags.get(name, ()):
            spans += [span for span in ((a, min(b, start)), (max(a, end), b)) if span[0] < span[1]]
        self._keep(name, spans)

    # -- units -----------------------------------------------------------------------------

    def to_wire(self, offset: int) -> int:
        """Characters as UTF-16 units."""
        return offset if not self._wide else _units(self.text[:offset])

    def from_wire(self, offset: int) -> int:
        """UTF-16 units as characters, inside the text."""
        if not self._wide:
            return max(0, min(offset, len(self.text)))
        units = 0
        for number, character in enumerate(self.text):
            if units >= offset:
                return number
            units += 2 if character > "\uffff" else 1
        return len(self.text)

    def _keep(self, name: str, spans: list[tuple[int, int]]) -> None:
        if spans:
            self.tags[name] = spans
        else:
            self.tags.pop(name, None)


def _span_after(a: int, b: int, start: int, end: int, inserted: int) -> tuple[int, int] | None:
    """Where an interval is after a splice; ``None`` when nothing of it is left."""

    def cut(offset: int) -> int:
        return offset if offset <= start else max(start, offset - (end - start))

    a, b = cut(a), cut(b)
    if a >= b:
        return None
    return (a + inserted if a >= start else a), (b + inserted if b > start else b)


def _moved(offset: int, change: Change) -> int:
    if offset <= change.start:
        return offset
    return max(change.start, offset - change.delete) + change.insert


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")


def _is_wide(text: str) -> bool:
    return not text.isascii() and any(character > "\uffff" for character in text)
