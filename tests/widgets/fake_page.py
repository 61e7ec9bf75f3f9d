"""A page without a browser: speaks the real channel to a real session and keeps the widgets it is told of.

Its widgets are a `WidgetTree` of its own, so "what the page shows" is what the messages alone say.
"""

from __future__ import annotations

import itertools
import json
import threading
from typing import Any

from deskui.protocol import codec
from deskui.protocol.channel import Channel
from deskui.protocol.codec import Chunk, PageInfo
from deskui.runtime.blobs import Inbox
from deskui.runtime.client import Client
from deskui.runtime.widget_view import WidgetTree
from deskui.widgets.catalog import CATALOG

_ids = itertools.count(1)
PNG_ICON = b"\x89PNG"


class FakePage:
    """One page of a session."""

    def __init__(self, session: Any) -> None:
        self.session = session
        self.tree = WidgetTree()
        self.seen: list[dict[str, Any]] = []
        self.commands: list[dict[str, Any]] = []
        self._channel = Channel()
        self._blobs: dict[int, bytes] = {}
        self._woken = threading.Event()
        inbox = Inbox(1 << 24, 1 << 24)
        self.client = Client(f"page-{next(_ids)}", PageInfo(), role="control", user=None, inbox=inbox)
        self.client.connection = self  # type: ignore[assignment]
        session._runtime.attach(self.client, blank=True)
        self.read()

    # -- the carrier's side ------------------------------------------------------------------

    def wake(self) -> None:
        self._woken.set()

    def close(self, code: int, reason: str, *, retry: bool = False) -> None:
        self.leave()

    # -- the page's side ---------------------------------------------------------------------

    def read(self) -> list[dict[str, Any]]:
        """Take everything there is; returns the widget messages, batches taken apart."""
        before = len(self.seen)
        waiting: list[dict[str, Any]] = []
        while True:
            with self.session._runtime.lock:
                frames = self.client.channel.frames()
                messages = [item for frame in frames for item in self._channel.receive(codec.decode_frame(frame))]
                for frame in self._channel.frames():
                    self.client.channel.receive(codec.decode_frame(frame))
            if not messages:
                break
            for item in messages:
                if isinstance(item, Chunk):
                    self._blobs[item.blob] = self._blobs.get(item.blob, b"") + item.data
                else:
                    waiting.append(json.loads(bytes(item)))
        for message in waiting:
            self._take(message)
        return self.seen[before:]

    def wait_for(self, wanted: Any, timeout_s: float = 5.0) -> dict[str, Any]:
        """The first message not read yet for which `wanted(message)` holds."""
        while True:
            self._woken.clear()
            for message in self.read():
                if wanted(message):
                    return message
            assert self._woken.wait(timeout_s), "the session said nothing more"

    def say(self, **message: Any) -> None:
        """Send a widget message."""
        self.session._runtime.receive(self.client, codec.msgspec.Raw(codec.encode(message)))

    def leave(self) -> None:
        """The carrier is gone."""
        self.session._runtime.detach(self.client, 0.0)

    def shown(self) -> dict[int, Any]:
        """Everything the page's widgets are, for comparing."""
        return snapshot(self.tree)

    def _take(self, message: dict[str, Any]) -> None:
        if "command" in message:
            if message["command"] == "replay" and message["spec"]["phase"] == "start":
                self.tree = WidgetTree()
            self.commands.append(message)
            if (said := codec.replayed(message)) is not None:
                self.say(**said)
            return
        for one in message["messages"] if message["type"] == "batch" else [message]:
            self.seen.append(one)
            if one["type"] not in ("call", "open-url"):
                self.tree.fold(self._whole(json.loads(json.dumps(one))))

    def _whole(self, value: Any) -> Any:
        """Inline blobs become the values they stand for."""
        if isinstance(value, dict):
            if value.get("inline") and "$blob" in value:
                return json.loads(self._blobs[value["$blob"]])
            return {key: self._whole(item) for key, item in value.items()}
        return [self._whole(item) for item in value] if isinstance(value, list) else value


def snapshot(tree: WidgetTree) -> dict[int, Any]:
    """A tree as plain values: what a page with these widgets shows, whatever the order it was told in."""
    return {wid: _node(node) for wid, node in sorted(tree.nodes.items()) if node.kind.on_page}


def _node(node: Any) -> dict[str, Any]:
    # Where an editor's cursor stands is each page's own affair.
    state = {
        key: value for key, value in node.state.items() if key not in ("actual_size", *CATALOG[node.cls].own_to_page) and value is not None
    }
    model = node.model.state() if node.model is not None else {}
    model.pop("rev", None)
    if "rows" in model:
        model["rows"] = _by_field(model["rows"])
    children = [(child.wid, child.layout) for child in node.children]
    return json.loads(json.dumps({"class": node.cls, "state": state | model, "children": children, "listens": sorted(node.listens)}))


def _by_field(rows: dict[str, Any]) -> Any:
    fields = rows["fields"]

    def plain(row: list[Any]) -> list[Any]:
        values = {name: value for name, value in zip(fields, row[1], strict=False) if value is not None}
        return [row[0], values, *([[plain(child) for child in row[2]]] if len(row) > 2 else [])]

    if "columns" in rows:
        return [plain([f"row{number}", values]) for number, values in enumerate(zip(*rows["columns"], strict=True))]
    return [plain(row) for row in rows["rows"]]
