"""The widgets of a session as its view holds them: fold, report, replay.

A widget is a class name, a state, a list of children with what their container
keeps about them, and the actions someone listens to. Folding a message changes
this; `replay` yields the messages that build it again, parents first. The law is
the view's: who saw the messages live and who gets the replay show the same.
Which keys of a class mean what is declared from outside (`declare`); this file
knows no particular class. Wire: docs/widgets-wire.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

import msgspec

from .blobs import references

Message = dict[str, Any]
REPLAY_BATCH = 200
"""Messages of a replay travel in batches of this many, so that pages can begin before all has come."""


class Model(Protocol):
    """What holds a large property in a better form than its wire value."""

    KEYS: frozenset[str]

    def set(self, key: str, value: Any) -> None:
        """Take a whole property."""

    def state(self) -> dict[str, Any]:
        """The properties for a replay."""

    def edit(self, edit: Message) -> Any:
        """Apply a change; returns what was there before, where that means something."""


@dataclass(frozen=True)
class Kind:
    """What the catalog says about a class, as far as the view must know."""

    after_children: frozenset[str] = frozenset()
    """Keys that mean nothing until the children are there."""
    reported: dict[str, Any] = field(default_factory=dict)
    """Keys a page may change, with their types."""
    model: Callable[[], Any] | None = None
    is_root: bool = False
    on_page: bool = True


_kinds: dict[str, Kind] = {}


def declare(name: str, kind: Kind) -> None:
    """Say what a class's keys mean; the widget catalog does at import."""
    _kinds[name] = kind


@dataclass
class Child:
    """A child and what its container keeps about it."""

    wid: int
    layout: dict[str, Any]


class Node:
    """One widget."""

    __slots__ = ("children", "cls", "kind", "listens", "model", "parent", "state", "wid")

    def __init__(self, wid: int, cls: str, state: dict[str, Any]) -> None:
        self.wid = wid
        self.cls = cls
        self.kind = _kinds.get(cls, Kind())
        self.state: dict[str, Any] = {}
        self.children: list[Child] = []
        self.parent: int | None = None
        self.listens: dict[str, None] = {}
        self.model: Any = self.kind.model() if self.kind.model is not None else None
        self.set(state)

    def set(self, state: dict[str, Any]) -> None:
        """Give properties new values; ``None`` means the default."""
        model = self.model
        for key, value in state.items():
            if model is not None and key in model.KEYS:
                model.set(key, value)
            else:
                self.state[key] = value


class WidgetTree:
    """All widgets of one session. Not thread-safe: the session's lock guards it."""

    def __init__(self) -> None:
        self.nodes: dict[int, Node] = {}
        self.fonts: list[Message] = []
        self.default_font: Message | None = None
        self.before_replay: Callable[[], None] = lambda: None
        """Called first in `replay`: whoever holds messages back sends them now."""
        self.enlarge: Callable[[Message], Message] = lambda message: message
        """Takes values too large for a message out of one, into blobs."""
        self.inline_blobs: list[int] = []
        """Blobs made for the last replay only."""

    # -- questions -------------------------------------------------------------------------

    def is_below(self, wid: int, ancestor: int) -> bool:
        """Whether a widget is inside another, at any depth."""
        node = self.nodes.get(wid)
        while node is not None and node.parent is not None:
            if node.parent == ancestor:
                return True
            node = self.nodes.get(node.parent)
        return False

    def has_area(self, dom_id: str) -> bool:
        """Whether a widget is the scope with this DOM id."""
        prefix = "pywebio-scope-widget-"
        if not dom_id.startswith(prefix):
            return False
        number = dom_id[len(prefix) :]
        node = self.nodes.get(int(number)) if number.isdecimal() else None
        return node is not None and node.state.get("dom_id") == dom_id

    def blob_ids(self) -> Iterator[int]:
        """The blobs that the widgets' states refer to."""
        for node in self.nodes.values():
            for value in node.state.values():
                if type(value) is dict or type(value) is list:
                    yield from references(value)
        yield from references(self.fonts)
        yield from self.inline_blobs

    # -- folding ---------------------------------------------------------------------------

    def fold(self, message: Message) -> bool:
        """Change the tree as this message of the server does.

        The message is taken over and completed (places become definite, edits get their revision).

        Returns:
            Whether it means anything: messages to widgets that are gone do not, and need not be sent.
        """
        fold: Callable[[WidgetTree, Message], bool] | None = _FOLDS.get(message["type"])
        return True if fold is None else fold(self, message)

    def _create(self, message: Message) -> bool:
        node = self.nodes[message["wid"]] = Node(message["wid"], message["class"], message.get("state") or {})
        _with_revision(node, message)
        return True

    def _state(self, message: Message) -> bool:
        node = self.nodes.get(message["wid"])
        if node is None:
            return False
        node.set(message["state"])
        _with_revision(node, message)
        return node.kind.on_page

    def _edit(self, message: Message) -> bool:
        node = self.nodes.get(message["wid"])
        if node is None:
            return False
        self._apply(node, message)
        return True

    def _insert(self, message: Message) -> bool:
        node, child = self.nodes.get(message["wid"]), self.nodes.get(message["child"])
        if node is None or child is None:
            return False
        self._detach(child)
        index = message.get("index")
        length = len(node.children)
        if index is not None:
            index = max(0, length + index) if index < 0 else min(index, length)
        at = length if index is None else index
        if at == length:
            message.pop("index", None)
        else:
            message["index"] = at
        node.children.insert(at, Child(child.wid, dict(message.get("layout") or {})))
        child.parent = node.wid
        return True

    def _layout(self, message: Message) -> bool:
        child = self._child(message)
        if child is None:
            return False
        child.layout.update(message["layout"])
        return True

    def _remove(self, message: Message) -> bool:
        if self._child(message) is None:
            return False
        self._detach(self.nodes[message["child"]])
        return True

    def _destroy(self, message: Message) -> bool:
        node = self.nodes.get(message["wid"])
        if node is None:
            return False
        self._detach(node)
        self._forget(node)
        return node.kind.on_page

    def _listen(self, message: Message) -> bool:
        node = self.nodes.get(message["wid"])
        if node is None:
            return False
        node.listens[message["action"]] = None
        return True

    def _unlisten(self, message: Message) -> bool:
        node = self.nodes.get(message["wid"])
        return node is not None and node.listens.pop(message["action"], 1) is None

    def _register_font(self, message: Message) -> bool:
        self.fonts.append(message)
        return True

    def _set_default_font(self, message: Message) -> bool:
        self.default_font = message
        return True

    def _apply(self, node: Node, edit: Message) -> Any:
        """An edit from either side; returns what was there before."""
        op = edit["op"]
        key = edit.get("key")
        if op == "move_child":
            return _move_child(node, edit)
        if op == "splice" and (node.model is None or key not in node.model.KEYS):
            return _splice(node.state, edit)
        return node.model.edit(edit) if node.model is not None else None

    def _child(self, message: Message) -> Child | None:
        node = self.nodes.get(message["wid"])
        children = node.children if node is not None else []
        return next((child for child in children if child.wid == message["child"]), None)

    def _detach(self, node: Node) -> None:
        if node.parent is not None:
            siblings = self.nodes[node.parent].children
            siblings[:] = [child for child in siblings if child.wid != node.wid]
            node.parent = None

    def _forget(self, node: Node) -> None:
        self.nodes.pop(node.wid, None)
        for child in node.children:
            below = self.nodes.get(child.wid)
            if below is not None:
                self._forget(below)

    # -- what pages report -----------------------------------------------------------------

    def report_state(self, message: Message) -> dict[str, Any]:
        """The user changed properties. Returns those that are the user's to change and have the right type; they are folded."""
        node = self.nodes.get(message.get("wid", 0))
        given = message.get("state")
        if node is None or not isinstance(given, dict):
            return {}
        accepted = {}
        for key, value in given.items():
            hint = node.kind.reported.get(key)
            if hint is None or not _fits(value, hint):
                continue
            accepted[key] = value
        node.set(accepted)
        return accepted

    def report_edit(self, message: Message) -> tuple[bool, Any, bool]:
        """The user changed a part of a large property.

        Returns:
            Whether it was applied; what was there before; whether the sender must take the text anew.
        """
        node = self.nodes.get(message.get("wid", 0))
        op = message.get("op")
        if node is None or op not in PAGE_EDITS:
            return False, None, False
        resync = False
        page_edit = getattr(node.model, "page_edit", None)
        try:
            if op == "splice":
                if page_edit is None or message["key"] != "text" or not isinstance(message["insert"], str):
                    return False, None, False
                message["start"], message["delete"] = max(0, int(message["start"])), max(0, int(message["delete"]))
                resync = page_edit(message)
            return True, self._apply(node, message), resync
        except (KeyError, TypeError, ValueError, IndexError):
            return False, None, False  # a row or child that has gone meanwhile, or nonsense

    def report_sizes(self, message: Message) -> list[tuple[int, list[int]]]:
        """Pages measured widgets; returns those that are still there."""
        found = []
        sizes = message.get("sizes")
        for number, size in (sizes if isinstance(sizes, dict) else {}).items():
            node = self.nodes.get(int(number)) if str(number).isdecimal() else None
            if node is not None and _fits(size, tuple[float, float]):
                node.state["actual_size"] = [round(size[0]), round(size[1])]
                found.append((node.wid, node.state["actual_size"]))
        return found

    def refuse(self, wid: int, key: str, refused: Any = None, shown: Any = None) -> Any:
        """A page could not show a value and goes on showing another: so does everything from now on.

        Args:
            wid: The widget.
            key: The property.
            refused: The value, if the page told it: a later one of the program is not touched.
            shown: What the page shows instead; ``None``: the default.

        Returns:
            The value that was dropped.
        """
        node = self.nodes.get(wid)
        if node is None or key not in node.state:
            return refused
        value = node.state[key]
        if refused is not None and value != refused:
            return refused
        if shown is None:
            del node.state[key]
        else:
            node.state[key] = shown
        return value

    # -- replay ----------------------------------------------------------------------------

    def replay(self) -> Iterator[Message]:
        """The messages that build all widgets again on a blank page."""
        self.before_replay()
        yield from self.fonts
        if self.default_font is not None:
            yield self.default_font
        batch: list[Message] = []
        for message in self._rebuild():
            enlarged = self.enlarge(message)
            if enlarged is not message:
                self.inline_blobs += references(enlarged)
            batch.append(enlarged)
            if len(batch) >= REPLAY_BATCH:
                yield {"type": "batch", "messages": batch}
                batch = []
        if batch:
            yield {"type": "batch", "messages": batch}

    def _rebuild(self) -> Iterator[Message]:
        roots = [node for node in self.nodes.values() if node.parent is None and node.kind.on_page]
        for root in roots:
            yield from self._subtree(root)
        for node in self.nodes.values():
            if node.kind.on_page and (later := _later_state(node)):
                yield {"type": "state", "wid": node.wid, "state": later}
        for node in self.nodes.values():
            for action in node.listens:
                yield {"type": "listen", "wid": node.wid, "action": action}
        for root in roots:
            if root.kind.is_root and root.state.get("visible") is not None:
                yield {"type": "state", "wid": root.wid, "state": {"visible": root.state["visible"]}}

    def _subtree(self, node: Node) -> Iterator[Message]:
        state = {key: value for key, value in node.state.items() if not _is_later(node, key, value)}
        if node.model is not None:
            state.update(node.model.state())
        yield {"type": "create", "wid": node.wid, "class": node.cls, **({"state": state} if state else {})}
        for child in node.children:
            yield from self._subtree(self.nodes[child.wid])
            insert = {"type": "insert", "wid": node.wid, "child": child.wid}
            yield {**insert, "layout": child.layout} if child.layout else insert


PAGE_EDITS = frozenset({"splice", "cell", "expand", "move_child", "undo", "redo"})
"""Edits a page may make."""


def _with_revision(node: Node, message: Message) -> None:
    """A whole text travels with its revision, so that the page's next edit is understood."""
    state = message.get("state") or {}
    if node.model is not None and "text" in state and "rev" in node.model.KEYS:
        message["state"] = {**state, "rev": node.model.rev}


_FOLDS: dict[str, Any] = {
    "create": WidgetTree._create,
    "state": WidgetTree._state,
    "edit": WidgetTree._edit,
    "insert": WidgetTree._insert,
    "layout": WidgetTree._layout,
    "remove": WidgetTree._remove,
    "destroy": WidgetTree._destroy,
    "listen": WidgetTree._listen,
    "unlisten": WidgetTree._unlisten,
    "register-font": WidgetTree._register_font,
    "set-default-font": WidgetTree._set_default_font,
}


def _is_later(node: Node, key: str, value: Any) -> bool:
    """Whether a property is replayed after all widgets are there, or not at all."""
    if key in node.kind.after_children or key == "actual_size" or (key == "visible" and node.kind.is_root):
        return True
    return (type(value) is dict or type(value) is list) and _refers(value)


def _later_state(node: Node) -> dict[str, Any]:
    skipped = ("actual_size", "visible") if node.kind.is_root else ("actual_size",)
    return {key: value for key, value in node.state.items() if key not in skipped and _is_later(node, key, value)}


def _refers(value: Any) -> bool:
    if type(value) is dict:
        return "__wid__" in value or any(_refers(item) for item in value.values())
    return type(value) is list and any(_refers(item) for item in value)


def _splice(state: dict[str, Any], edit: Message) -> Any:
    key, insert = edit["key"], edit["insert"]
    empty: Any = "" if isinstance(insert, str) else []
    value = state.get(key)
    if value is None or type(value) is not type(empty):
        value = empty
    # Offsets of texts count UTF-16 units only in editors; everything else is appended to.
    start = len(value) if edit["start"] < 0 else min(edit["start"], len(value))
    end = start + edit["delete"]
    before = value[start:end]
    if isinstance(value, list):
        value[start:end] = insert
        state[key] = value
    else:
        state[key] = value[:start] + insert + value[end:]
    return before


def _move_child(node: Node, edit: Message) -> Any:
    at = next(index for index, child in enumerate(node.children) if child.wid == edit["child"])
    child = node.children.pop(at)
    node.children.insert(max(0, min(int(edit["index"]), len(node.children))), child)
    return at


def _fits(value: Any, hint: Any) -> bool:
    try:
        msgspec.convert(value, hint)
    except msgspec.ValidationError:
        return False
    return True
