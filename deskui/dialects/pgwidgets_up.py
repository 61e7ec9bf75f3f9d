"""What pgwidgets' page says, as a page of our own would say it: state, edits, callbacks, files.

Their page tells changes by callbacks only; which callback carries which property is said
in the catalog. Files come in chunks and become blobs. Knows neither sockets nor the session.
"""

from __future__ import annotations

import logging
import math
from typing import Any, Protocol

from ..runtime.widget_view import Message, Node
from ..widgets.catalog import CATALOG
from .pgwidgets_down import Down, our_path

log = logging.getLogger("deskui.dialects.pgwidgets")

MAX_TRANSFERS = 64
"""Uploads that may be under way at once."""
MAX_BORDER = 8
"""Width of the left and right border of a window together, at most, in px; their style sheet says 2."""


def _sized_by_user(node: Node) -> bool:
    """Whether a user may drag it to a size: a maximized or shaded window is sized by its state."""
    return (node.kind.is_root or node.cls == "MDISubWindow") and node.state.get("window_state") in (None, "normal")


class Sink(Protocol):
    """Where translated messages go: our own wire."""

    def say(self, message: Message) -> None:
        """A message of the page."""

    def upload(self, data: bytes, name: str, type: str) -> dict[str, Any]:
        """Send bytes as a blob; the reference to it."""


class Up:
    """Translates what their page says."""

    def __init__(self, down: Down, sink: Sink) -> None:
        self._down = down
        self._sink = sink
        self._transfers: dict[Any, Transfer] = {}
        self._frames: list[tuple[Any, int]] = []
        """Binary frames that were announced: whose transfer, which file."""

    def take(self, message: Any) -> None:
        """Take one message; arrays hold several."""
        if isinstance(message, list):
            for one in message:
                self.take(one)
            return
        if not isinstance(message, dict):
            return
        kind = message.get("type")
        if kind in ("result", "error"):
            self._reply(message)
        elif kind == "callback":
            self._callback(message)
        elif kind == "viewport":
            size = {key: value for key in ("width", "height") if isinstance(value := message.get(key), int)}
            self._sink.say({"event": "info", "data": size})
        elif kind == "binary-chunk":
            self._chunk(message)

    def binary(self, data: bytes) -> None:
        """A binary frame: the chunk that was announced first."""
        if not self._frames:
            log.info("a binary frame that nothing announced was ignored")
            return
        transfer_id, file_index = self._frames.pop(0)
        transfer = self._transfers.get(transfer_id)
        if transfer is None:
            return
        complete = transfer.add(file_index, data)
        wid = self._down.ours(transfer.wid)
        if wid is not None:
            self._sink.say({"type": "progress", "wid": wid, "progress": transfer.progress(file_index, complete)})
        if complete:
            del self._transfers[transfer_id]
            self._callback(transfer.complete(self._sink))

    # -- replies ---------------------------------------------------------------------------

    def _reply(self, message: Message) -> None:
        answer = self._down.answers.pop(message.get("id", -1), None)
        if answer is not None:
            answer(message)
        elif message.get("type") == "error":
            log.warning("pgwidgets' page: %.300s", message.get("error"))
            # A call that throws leaves their page mute until a silent call succeeds (§6): make one.
            self._down.send({"type": "batch", "calls": []})
            wid = next(iter(self._down.tree.nodes), None)
            if wid is not None:
                self._down.call(wid, "is_visible")

    # -- callbacks -------------------------------------------------------------------------

    def _callback(self, message: Message) -> None:
        wid = self._down.ours(message.get("wid"))
        node = self._down.tree.nodes.get(wid) if wid is not None else None
        action, args = message.get("action"), message.get("args")
        if node is None or not isinstance(action, str) or not isinstance(args, list):
            return
        if args and isinstance(args[0], dict) and args[0].get("transfer_id") is not None and not args[0].get("arrived"):
            self._announce(message, args[0])
            return
        args = self._refs(args)
        if action == "resize":
            self._measured(node, args)
        else:
            args = self._changed(node, action, args)
        if action in node.listens and action != "cell_edited":
            self._sink.say({"type": "callback", "wid": node.wid, "action": action, "args": args})

    def _measured(self, node: Node, args: list[Any]) -> None:
        size = args[0] if args and isinstance(args[0], dict) else {}
        width, height = size.get("width"), size.get("height")
        if not (isinstance(width, (int, float)) and isinstance(height, (int, float)) and math.isfinite(width + height)):
            return
        measured, asked = [round(width), round(height)], node.state.get("size")
        if asked and None in asked:
            asked = None  # the page sizes one of the two
        if measured == [0, 0] or (asked and self._with_border(node.wid, measured, asked)):
            return  # hidden, or not its own size
        self._sink.say({"type": "sizes", "sizes": {str(node.wid): measured}})
        if asked and measured != asked and 0 not in measured and _sized_by_user(node):
            node.state["size"] = measured
            self._sink.say({"type": "state", "wid": node.wid, "state": {"size": measured}})

    def _with_border(self, wid: int, measured: list[int], asked: list[int]) -> bool:
        """Whether it is what their page says of each widget once after a replay: the size with the border. A window would grow by it."""
        border = measured[0] - asked[0]
        if 0 < border <= MAX_BORDER and measured[1] - asked[1] == border and wid not in self._down.told_with_border:
            self._down.told_with_border.add(wid)
            return True
        return False

    def _changed(self, node: Node, action: str, args: list[Any]) -> list[Any]:
        """Tell what the user changed; returns the callback's arguments in our form."""
        if node.model is not None and hasattr(node.model, "rows"):
            return self._tree_changed(node, action, args)
        declared = CATALOG[node.cls].callbacks.get(action)
        carries = declared.carries if declared is not None else {}
        state: dict[str, Any] = {}
        for key, number in carries.items():
            if number < 0:
                state[key] = args
            elif number < len(args):
                state[key] = args[number]
        if action in ("play", "pause") and node.cls == "VideoWidget":
            state["playing"] = action == "play"
        if state:
            node.state.update(state)
            self._sink.say({"type": "state", "wid": node.wid, "state": state})
        if action == "activated" and node.cls == "Dialog" and node.state.get("autoclose"):
            self._sink.say({"type": "state", "wid": node.wid, "state": {"visible": False}})
        return args

    def _tree_changed(self, node: Node, action: str, args: list[Any]) -> list[Any]:
        say, wid = self._sink.say, node.wid
        if action in ("expanded", "collapsed") and len(args) == 2:
            say({"type": "edit", "wid": wid, "op": "expand", "path": our_path(node, args[1]), "open": action == "expanded"})
        elif action == "cell_edited" and len(args) == 4:
            edit = {"op": "cell", "path": our_path(node, args[0]), "field": str(args[1]), "value": args[3]}
            node.model.edit(dict(edit))
            say({"type": "edit", "wid": wid, **edit})
        elif action == "selected" and args:
            items = [{**item, "path": our_path(node, item.get("path"))} for item in args[0] if isinstance(item, dict)]
            say({"type": "state", "wid": wid, "state": {"selected": [item["path"] for item in items]}})
            return [items]
        elif action == "cell_selected" and args:
            items = [{**item, "path": our_path(node, item.get("path"))} for item in args[0] if isinstance(item, dict)]
            say({"type": "state", "wid": wid, "state": {"selected_cells": [[item["path"], item.get("col_key")] for item in items]}})
            return [items]
        elif action == "sorted" and len(args) == 2:
            say({"type": "state", "wid": wid, "state": {"sort": args}})
        elif action == "scrolled":
            say({"type": "state", "wid": wid, "state": {"scroll_position": args}})
        elif action == "activated" and len(args) == 3:
            return [args[0], our_path(node, args[1]), args[2]]
        return args

    def _refs(self, value: Any) -> Any:
        """Their references as ours."""
        if type(value) is dict:
            if "__wid__" in value:
                our = self._down.ours(value["__wid__"])
                return {"__wid__": our} if our is not None else None
            return {key: self._refs(item) for key, item in value.items()}
        return [self._refs(item) for item in value] if type(value) is list else value

    # -- files -----------------------------------------------------------------------------

    def _announce(self, message: Message, payload: dict[str, Any]) -> None:
        if len(self._transfers) >= MAX_TRANSFERS:
            log.warning("too many uploads at once; one was refused")
            return
        transfer = Transfer(message, payload)
        if transfer.files:
            self._transfers[payload["transfer_id"]] = transfer
        else:
            self._callback(transfer.complete(self._sink))

    def _chunk(self, message: Message) -> None:
        transfer = self._transfers.get(message.get("transfer_id"))
        if transfer is not None:
            transfer.expect(message)
        self._frames.append((message.get("transfer_id"), message.get("file_index", 0)))


class Transfer:
    """Files on their way."""

    def __init__(self, message: Message, payload: dict[str, Any]) -> None:
        self._message, self._payload = message, payload
        self.files: list[dict[str, Any]] = [file for file in payload.get("files", []) if isinstance(file, dict)]
        self._parts: list[bytearray] = [bytearray() for _ in self.files]
        self._left: dict[int, int] = {}
        self._chunks: dict[int, int] = {}

    @property
    def wid(self) -> Any:
        """Whose files they are, by their number."""
        return self._message.get("wid")

    def expect(self, chunk: Message) -> None:
        """How many chunks a file has."""
        number, chunks = chunk.get("file_index", 0), int(chunk.get("num_chunks", 1))
        self._left.setdefault(number, chunks)
        self._chunks.setdefault(number, chunks)

    def add(self, file_index: int, data: bytes) -> bool:
        """Take a chunk; tells whether everything is there."""
        if not 0 <= file_index < len(self._parts):
            return False
        self._parts[file_index] += data
        self._left[file_index] = self._left.get(file_index, 1) - 1
        return len(self._left) == len(self.files) and not any(self._left.values())

    def progress(self, file_index: int, complete: bool) -> dict[str, Any]:
        """How far it is, after a chunk of this file."""
        chunks = self._chunks.get(file_index, 1)
        return {
            "transfer_id": self._payload["transfer_id"],
            "file_index": file_index,
            "chunk_index": chunks - self._left.get(file_index, 0) - 1,
            "num_chunks": chunks,
            "transferred_bytes": sum(map(len, self._parts)),
            "total_bytes": sum(int(file.get("size") or 0) for file in self.files),
            "complete": complete,
        }

    def complete(self, sink: Sink) -> Message:
        """The callback, with blobs for the files."""
        files = []
        for file, data in zip(self.files, self._parts, strict=True):
            ref = sink.upload(bytes(data), str(file.get("name", "")), str(file.get("type", "")))
            files.append({**file, "data": ref})
        payload = {**self._payload, "files": files, "arrived": True}
        return {**self._message, "args": [payload, *self._message["args"][1:]]}
