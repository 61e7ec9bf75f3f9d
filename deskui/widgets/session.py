"""A session as the widget half sees it: its widgets, their messages, their handlers.

Everything a widget says goes through `_send`: folded into the view and queued to every
page in one step under the session's lock, so that a page that joins at any moment sees
each change exactly once. Nothing waits, except `_ask`. What pages say comes in through
`_receive` on the loop's thread and reaches handlers in their lane.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..errors import NoSession, NotSupported, SessionClosedException
from ..protocol import codec
from ..runtime.blobs import REF as BLOB_REF
from ..runtime.blobs import references
from ..runtime.reply import Reply
from ..runtime.task import present_task
from ..runtime.widget_view import Message, WidgetTree
from . import uploads
from .batching import Batch
from .crossing import EDIT, ROWS, Crossing
from .large import LARGE_BYTES, enlarge, sayable
from .namespace import Namespace
from .questions import Questions

if TYPE_CHECKING:
    from ..runtime.client import Client
    from ..runtime.session import Session as RuntimeSession
    from .core import Widget
    from .lanes import Lane

log = logging.getLogger("deskui.widgets")
_NO_FOREIGN_SOCKETS = (
    "deskui carries its pages itself, over connections that are checked, numbered and resumed. Start the Application beside the "
    "framework (app.start()) and let the framework's page link to session.get_url(), or put both behind one proxy (docs/deploy.md)"
)
REPEATABLE = frozenset({"cell", "expand", "move_child"})
"""Edits of a page that may be told to it again."""


class Session:
    """One user's run, with its widgets.

    Args:
        runtime: The conversation behind it.
        classes: The widget classes of the API in use, by name.
        app: The `Application` it belongs to; ``None`` inside ``deskui.run(main)``.
        lane: Where handlers run.
    """

    def __init__(self, runtime: RuntimeSession, classes: Mapping[str, type], app: Any, lane: Lane) -> None:
        self._runtime = runtime
        self._classes = classes
        self._lane = lane
        self.app = app
        self.name: Any = runtime.id
        self.token = ""
        self._logger = getattr(app, "logger", None) or log
        self._widget_map: dict[int, Widget] = {}
        self._wids = itertools.count(1)
        self._tree = WidgetTree()
        self._tree.before_replay = self._send_held
        self._tree.enlarge = self._enlarge
        self._batch_state = Batch()
        self._inline: list[int] = []
        self._crossing = Crossing(self._tree)
        self._questions = Questions(runtime)
        self._timers: dict[Any, threading.Timer] = {}
        self._namespace = Namespace(self, classes)
        self._on_close: list[Callable[[], None]] = []
        runtime.view.widgets = self._tree
        runtime.on_message = self._receive
        runtime.on_detach.append(self._questions.left)
        runtime.on_detach.append(lambda client: self._crossing.forget(client.id))
        runtime.on_end.append(self._ended)

    # -- facts -----------------------------------------------------------------------------

    @property
    def id(self) -> Any:
        """Names the session; opaque unless the program chose it."""
        return self.name

    @property
    def is_connected(self) -> bool:
        """Whether a page shows it now."""
        return bool(self._runtime.attached_clients)

    @property
    def connections(self) -> list[Any]:
        """The pages that show it now."""
        return self._runtime.attached_clients

    @property
    def _root_widgets(self) -> list[Any]:
        nodes = list(self._tree.nodes.values())
        return [self._widget_map[node.wid] for node in nodes if node.parent is None and node.wid in self._widget_map]

    def get_screen_size(self) -> tuple[int, int]:
        """Width and height of the page in px; ``(0, 0)`` before there is one."""
        info = self._runtime.info
        return int(info.get("width") or 0), int(info.get("height") or 0)

    def get_url(self) -> str | None:
        """A link with which another browser joins this session; ``None`` without a server."""
        url: str | None = self.app._session_url(self) if self.app is not None else None
        return url

    def get_widgets(self) -> Any:
        """The widget classes, each bound to this session: ``W = session.get_widgets(); W.Label("Hi")``."""
        return self._namespace

    def batch(self) -> Any:
        """``with session.batch():`` — everything said inside reaches the pages as one message, painted once."""
        return self._batch()

    def make_timer(self, duration: float = 0) -> Any:
        """A `Timer`."""
        return self._make("Timer", duration=duration)

    def walk_widget_tree(self) -> Iterator[Any]:
        """Every widget, depth-first, from those without a parent."""

        def below(widget: Any) -> Iterator[Any]:
            yield widget
            node = widget._node
            for child in node.children if node is not None else ():
                yield from below(self._handle(child.wid))

        for root in self._root_widgets:
            yield from below(root)

    def reconstruct(self) -> None:
        """Build the screen anew on every page."""
        with self._runtime.lock:
            for client in self._runtime.clients.values():
                self._runtime.queue_replay(client)
        self._runtime.wake()

    def close(self) -> None:
        """Close the connections of its pages; the session and its screen stay, and the pages come back."""
        for client in self._runtime.attached_clients:
            if client.connection is not None:
                client.connection.close(4408, "the program closed the connection", retry=True)

    def add_connection(self, connection: Any) -> None:
        """Refused: a socket that another web framework has opened cannot be handed over.

        Raises:
            NotSupported: Always; the text says what to do instead.
        """
        raise NotSupported("session.add_connection()", _NO_FOREIGN_SOCKETS)

    def remove_connection(self, connection: Any) -> None:
        """Refused, as `add_connection` is.

        Raises:
            NotSupported: Always; the text says what to do instead.
        """
        raise NotSupported("session.remove_connection()", _NO_FOREIGN_SOCKETS)

    def destroy(self) -> None:
        """End the session: pages are told, its thread and memory are freed."""
        self._runtime.close()

    def get_session_thread(self) -> threading.Thread | None:
        """The thread handlers run in; ``None`` before the first and in the other modes."""
        return getattr(self._lane, "thread", None)

    # -- what widgets say ------------------------------------------------------------------

    def _create(self, widget: Widget, cls: str, state: dict[str, Any]) -> int:
        wid = next(self._wids)
        message: Message = {"type": "create", "wid": wid, "class": cls}
        if state:
            message["state"] = state
        self._widget_map[wid] = widget
        self._send(message)
        return wid

    def _send(self, message: Message) -> None:
        runtime = self._runtime
        message = sayable(message)
        with runtime.lock:
            if runtime.closed:
                raise SessionClosedException
            known = self._tree.fold(message)
            if not known or not _for_page(self._tree, message):
                return
            encoded, blob_ids = self._encode(message)
            for client in runtime.clients.values():
                self._crossing.note(client, message)
            if self._batch_state.held(encoded, blob_ids):
                return
            self._queue(encoded, blob_ids)
        runtime.wake()

    def _queue(self, encoded: bytes, blob_ids: list[int], *, but: Client | None = None) -> None:
        """Queue a message to every page, perhaps but one. The lock is held."""
        for client in self._runtime.clients.values():
            if client is not but:
                client.queue(encoded, blob_ids, self._runtime.outbox)
        self._drop_inline()

    def _encode(self, message: Message) -> tuple[bytes, list[int]]:
        encoded = codec.encode(message)
        if len(encoded) > LARGE_BYTES:
            message = self._enlarge(message)
            encoded = codec.encode(message)
        return encoded, list(references(message)) if BLOB_REF.encode() in encoded else []

    def _enlarge(self, message: Message) -> Message:
        enlarged = enlarge(message, self._runtime.outbox)
        if enlarged is not message:
            self._inline += references(enlarged)
        return enlarged

    def _drop_inline(self) -> None:
        """Values that left as blobs live in the tree; their JSON is kept no longer than it takes to send it."""
        if self._inline and not self._batch_state.depth:
            for blob_id in self._inline:
                self._runtime.outbox.discard(blob_id)
            self._inline.clear()
            self._tree.inline_blobs.clear()

    def _send_state(self, widget: Widget, state: dict[str, Any]) -> None:
        """State that is in wire form already."""
        self._send({"type": "state", "wid": widget._wid, "state": state})

    def _send_edit(self, widget: Widget, op: str, **what: Any) -> None:
        from .values import to_wire

        self._send({"type": "edit", "wid": widget._wid, "op": op, **{k: to_wire(v, self, k) for k, v in what.items()}})

    def _ask(self, message: Message) -> Any:
        """Put a question to a page; flavours say how it is waited for."""
        raise NotImplementedError

    def _question(self, message: Message) -> Reply[Any] | None:
        """Send a question; ``None`` when no page is there to answer."""
        self._send_held()
        if message["wid"] not in self._tree.nodes:
            return None
        return self._questions.put(message)

    def _keep_bytes(self, data: bytes, type: str = "application/octet-stream") -> dict[str, Any]:
        return self._runtime.add_blob(data, type=type)

    @contextmanager
    def _batch(self) -> Iterator[None]:
        with self._runtime.lock:
            self._batch_state.depth += 1
        try:
            yield
        finally:
            with self._runtime.lock:
                self._batch_state.depth -= 1
                if self._batch_state.depth == 0:
                    self._send_held()
            self._runtime.wake()

    def _send_held(self) -> None:
        """Send what a batch has held back; with the next page's replay, or at the batch's end."""
        runtime = self._runtime
        with runtime.lock:
            held = self._batch_state.take()
            if held is not None:
                self._queue(*held)

    # -- handles ---------------------------------------------------------------------------

    def _handle(self, wid: int) -> Any:
        """The author's object for a widget; made when only the tree knows the widget."""
        return self._widget_map.get(wid)

    def _make(self, name: str, **options: Any) -> Any:
        """A widget made by a method of another."""
        return self._classes[name](self, **options)

    def _flavour(self, name: str) -> type:
        return self._classes[name]

    def _destroy(self, widget: Any) -> None:
        wid = widget._wid
        gone = [wid, *self._wids_below(wid)]
        parent = widget._parent
        self._native_closed(widget)
        if wid in self._tree.nodes:
            self._send({"type": "destroy", "wid": wid})
        for number in gone:
            self._widget_map.pop(number, None)
            self._cancel_later(number)
        if parent is not None:
            parent._fire("child-removed", widget)

    def _wids_below(self, wid: int) -> list[int]:
        node = self._tree.nodes.get(wid)
        found: list[int] = []
        for child in node.children if node is not None else ():
            found += [child.wid, *self._wids_below(child.wid)]
        return found

    def _group_of(self, widget: Any) -> list[Any]:
        """Widgets of a class that are tied by ``group`` references, whichever refers to which."""
        links: dict[int, set[int]] = {}
        for node in list(self._tree.nodes.values()):
            group = node.state.get("group")
            if node.cls == widget._entry.name and isinstance(group, dict):
                links.setdefault(node.wid, set()).add(group["__wid__"])
                links.setdefault(group["__wid__"], set()).add(node.wid)
        seen, todo = {widget._wid}, [widget._wid]
        while todo:
            for wid in links.get(todo.pop(), ()):
                if wid not in seen:
                    seen.add(wid)
                    todo.append(wid)
        return [self._widget_map[wid] for wid in sorted(seen) if wid in self._widget_map]

    def _window_zs(self, widget: Any) -> list[int]:
        """How far in front the other visible windows are."""
        nodes = [n for n in list(self._tree.nodes.values()) if n.kind.is_root and n.wid != widget._wid and n.state.get("visible")]
        return [node.state.get("z", 0) for node in nodes]

    def _unlisten(self, wid: int, action: str, handler: Callable[..., Any] | None = None) -> None:
        widget = self._widget_map.get(wid)
        if widget is not None:
            widget._remove_handler(action, handler)

    # -- native windows --------------------------------------------------------------------

    def _native_show(self, widget: Any) -> None:
        opener = getattr(self.app, "_open_native", None)
        if opener is None or not opener(self, widget):
            widget._set({"native": False})  # no window system: shown in the page, as any other

    def _native_closed(self, widget: Any) -> None:
        closer = getattr(self.app, "_close_native", None)
        if closer is not None:
            closer(self, widget)

    # -- time ------------------------------------------------------------------------------

    def _later(self, key: Any, seconds: float, function: Callable[[], None]) -> None:
        """Run a function once, in some seconds, unless the same key is used again before."""
        self._cancel_later(key)

        def run() -> None:
            if self._timers.get(key) is timer:
                del self._timers[key]
                try:
                    function()
                except SessionClosedException:
                    pass  # nobody is left to be told

        timer = threading.Timer(max(0.0, seconds), run)
        timer.daemon = True
        self._timers[key] = timer
        timer.start()

    def _cancel_later(self, key: Any) -> None:
        timer = self._timers.pop(key, None)
        if timer is not None:
            timer.cancel()

    # -- what pages say --------------------------------------------------------------------

    def _receive(self, client: Client, message: Message) -> None:
        kind = message.get("type")
        if not isinstance(message.get("wid", 0), int):
            log.info("a page sent a widget message without a widget")
        elif kind == "callback":
            self._called_back(message)
        elif kind == "state":
            self._state_reported(client, message)
        elif kind == "edit":
            self._edit_reported(client, message)
        elif kind == "sizes":
            with self._runtime.lock:
                self._tree.report_sizes(message)
        elif kind == "progress":
            widget = self._widget_map.get(message.get("wid", 0))
            if widget is not None:
                uploads.progressed(widget, message.get("progress"))
        elif kind == "result":
            self._questions.settle(message.get("id"), message.get("value"))
        elif kind == "error":
            self._refused(message)
        else:
            log.info("a page sent a widget message of unknown type %.40r", kind)

    def _state_reported(self, client: Client, message: Message) -> None:
        with self._runtime.lock:
            wid, state, seen = message.get("wid", 0), message.get("state"), message.get("seen")
            if isinstance(state, dict) and isinstance(wid, int):
                message["state"] = self._crossing.settled(client, wid, state, seen)
            accepted = self._tree.report_state(message)
            widget = self._widget_map.get(wid)
            own = widget._entry.own_to_page if widget is not None else ()
            shared = {key: value for key, value in accepted.items() if key not in own}
            if shared:
                self._tell_others(client, {"type": "state", "wid": wid, "state": shared})
            stale = {key: value for key, value in accepted.items() if client.may_go_back((wid, key), seen)}
            if stale:
                # Another page's, or a replay, is on its way to the sender and would hide this there. The last writer wins.
                self._queue_to(client, {"type": "state", "wid": wid, "state": stale})
        if accepted and widget is not None:
            widget._reported(accepted)
            self._runtime.wake()

    def _edit_reported(self, client: Client, message: Message) -> None:
        with self._runtime.lock:
            wid, seen = message.get("wid", 0), message.pop("seen", None)
            if not isinstance(wid, int) or self._crossing.crossed(client, wid, ROWS, seen):
                return
            applied, before, resync = self._tree.report_edit(message)
            if not applied:
                return
            if message["op"] not in ("undo", "redo"):
                self._tell_others(client, message)
            hidden = client.may_go_back((wid, EDIT), seen) or self._crossing.crossed(client, wid, EDIT, seen)
            if message["op"] in REPEATABLE and hidden:
                # Another edit, of the program or another page, or a replay is on its way to the sender and would hide this one there.
                self._queue_to(client, message)
            if resync or (client.behind and message["op"] == "splice"):
                state = self._tree.nodes[message["wid"]].model.state()
                state.setdefault("intervals", [])
                self._queue_to(client, {"type": "state", "wid": message["wid"], "state": state})
        widget = self._widget_map.get(message["wid"])
        if widget is not None:
            widget._edited(message, before)
        self._runtime.wake()

    def _queue_to(self, client: Client, message: Message) -> None:
        encoded, blob_ids = self._encode(message)
        self._note_echo(client, message)
        client.queue(encoded, blob_ids, self._runtime.outbox)
        self._drop_inline()

    def _note_echo(self, client: Client, message: Message) -> None:
        """A page is about to be told what a page wrote."""
        for key in message.get("state", (EDIT,)):
            client.note_echo((message["wid"], key))

    def _tell_others(self, client: Client, message: Message) -> None:
        for other in self._runtime.clients.values():
            if other is not client:
                self._note_echo(other, message)
        self._queue(*self._encode(message), but=client)

    def _called_back(self, message: Message) -> None:
        widget = self._widget_map.get(message.get("wid", 0))
        action, args = message.get("action"), message.get("args")
        if widget is None or action not in widget._handlers or not isinstance(args, list):
            return
        declared = widget._entry.callbacks.get(action)
        if declared is not None and declared.by_server:
            return
        args = [uploads.unpack(self._resolve(arg)) for arg in args]
        args = widget._arguments(action, args)
        if uploads.has_files(args):
            uploads.complete(args[0])
        self._run_handlers(widget, action, args)

    def _resolve(self, value: Any) -> Any:
        """References in what a page said become widgets."""
        if type(value) is dict:
            if "__wid__" in value:
                return self._widget_map.get(value["__wid__"])
            return {key: self._resolve(item) for key, item in value.items()}
        if type(value) is list:
            return [self._resolve(item) for item in value]
        return value

    def _refused(self, message: Message) -> None:
        """A page could not show a value, or could not answer."""
        if message.get("id") is not None:
            self._questions.fail(message["id"], str(message.get("error")))
            return
        wid, key = message.get("wid", 0), message.get("key")
        value = None
        if isinstance(key, str):
            with self._runtime.lock:
                value = self._tree.refuse(wid, key, message.get("refused"), message.get("shown"))
        widget = self._widget_map.get(wid)
        what = f"{widget!r}.{key or message.get('method')}" if widget is not None else f"widget {wid}"
        text = f"the page refused {what} = {value!r:.200}: {message.get('error')}"
        self._logger.error("%s", text)
        self._notice(text)

    def _notice(self, text: str) -> None:
        from ..protocol.catalog import commands

        try:
            self._runtime.send(commands.Notice(spec=commands.NoticeSpec(level="warning", text=text)))
        except SessionClosedException:
            pass  # it ended meanwhile; the log has it

    # -- handlers --------------------------------------------------------------------------

    def _run_handlers(self, widget: Widget, action: str, args: Any) -> None:
        for handler, extra, kwargs, first in list(widget._handlers.get(action, ())):
            given = (widget, *args, *extra) if first else (*args, *extra)
            self._lane.put(_Bound(handler, given, kwargs))

    def _run_function(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self._lane.put(_Bound(function, args, kwargs))

    # -- the script half -------------------------------------------------------------------

    @contextmanager
    def _open_scope(self, name: str) -> Iterator[None]:
        """``put_…`` of this thread goes to a widget's scope."""
        self._send_held()
        task = present_task()
        if task is None or task.session is not self._runtime:
            raise NoSession("with W.ScriptArea()")
        task.scopes.append(name)
        try:
            yield
        finally:
            task.scopes.remove(name)

    # -- the end ---------------------------------------------------------------------------

    def _ended(self) -> None:
        for key in list(self._timers):
            self._cancel_later(key)
        self._questions.close()
        self._lane.close()
        for function in self._on_close:
            function()


class _Bound:
    """A handler with its arguments; calls it."""

    __slots__ = ("_args", "_function", "_kwargs")

    def __init__(self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self._function, self._args, self._kwargs = function, args, kwargs

    def __call__(self) -> Any:
        return self._function(*self._args, **self._kwargs)


def _for_page(tree: WidgetTree, message: Message) -> bool:
    """Timers and the like live on the server: what is said about them stays here."""
    if message["type"] == "create":
        node = tree.nodes.get(message["wid"])
        return node is not None and node.kind.on_page
    return True
