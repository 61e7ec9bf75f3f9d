"""One user's run of one app: the conversation between the author's code and the pages.

Whatever the author says goes through `send`: it is folded into the view and
queued to every client. Whatever a page says comes in through `receive` and
reaches the task, callback or question it is for. The one rule: `lock` guards
the view and the channels and is never held while author code, a transport or
``wake()`` runs. A session knows no sockets; who runs the author's code is
`runner.py`'s business.
"""

from __future__ import annotations

import enum
import itertools
import logging
import secrets
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import RemoteProtocolError, SessionClosedException, SpecError
from ..protocol import codec
from ..protocol.catalog import AnyEvent, Command, commands, events
from ..protocol.codec import Chunk
from .blobs import REF, Outbox, Usage, references
from .client import Client
from .reply import Reply
from .task import Task
from .view import Spec, View, draft_of

if TYPE_CHECKING:
    import asyncio

    from .apps import App
    from .host import Host

log = logging.getLogger("deskui.session")
open_sessions: set[str] = set()
"""Ids of all sessions of this process that have not ended."""

CLIENTS_DELAY_S = 0.05
WRITERS_KEPT = 512
"""Fields whose last writer is remembered: only what crosses on the wire matters."""
PROGRAM = ""
"""The writer who is no client."""
_event_decoder = msgspec.json.Decoder(AnyEvent)


class _Family(msgspec.Struct):
    """Just enough of a message to tell whose it is."""

    event: str = ""
    type: str = ""


_family_decoder = msgspec.json.Decoder(_Family)


class State(enum.Enum):
    """How far a session has come."""

    OPEN = enum.auto()
    ENDED = enum.auto()  # the author's code is through; the screen stays for who looks
    CLOSED = enum.auto()  # gone


@dataclass
class Callback:
    """An author's function that a page can call by id."""

    function: Callable[..., Any]
    name: str
    serial: bool = False
    mutex: bool = False
    running: bool = False


@dataclass
class Ask:
    """A command that wants one answer, and whom it was put to."""

    command: Spec
    reply: Reply[Any]
    client_id: str | None = None


class Session:
    """One run.

    Attributes:
        id: Opaque, minted by the server.
        app: What it runs.
        view: What is on its screen.
        local: The author's per-session values.
        parts: What other rooms keep with the session, by a key of their own.
        state_dict: A JSON-able dict the author may use; kept by a store.
        restored: It began with the state of a session that a restart has ended.
        info: Facts about the page that started it (see ``deskui.session.info``).
        clients: The pages, by id, also those that are away for a while.
        loop: The event loop coroutine code runs on.
    """

    def __init__(self, host: Host, app: App, info: dict[str, Any], loop: asyncio.AbstractEventLoop | None) -> None:
        self.id = secrets.token_urlsafe(24)
        self.host = host
        self.app = app
        self.info = info
        self.loop = loop
        self.lock = threading.RLock()
        self.view = View()
        self.outbox = Outbox()
        self.uploads = Usage()
        self.local: dict[Any, Any] = {}
        self.parts: dict[Any, Any] = {}
        self.state_dict: dict[str, Any] = {}
        self.restored = False
        self.clients: dict[str, Client] = {}
        self.state = State.OPEN
        self.started = False
        """Whether its main function has begun (the host's note)."""
        self._writers: dict[object, str] = {}
        self._idle_since: float | None = None
        self._clients_due = False
        self.on_message: Callable[[Client, Spec], None] | None = None
        """Takes messages of the widget family; set by the widget half."""
        self.on_pin: list[Callable[[str, Any], None]] = []
        self.on_attach: list[Callable[[Client], None]] = []
        self.on_detach: list[Callable[[Client], None]] = []
        self.on_end: list[Callable[[], None]] = []
        self.blob_holders: list[Callable[[], Iterator[int]]] = []
        """Ids of blobs that are wanted although no message refers to them yet: what is made but not shown."""
        self._tasks: dict[str, Task] = {}
        self._callbacks: dict[str, Callback] = {}
        self._deferred: list[Callable[[], Any]] = []
        self._replies: set[Reply[Any]] = set()
        self._asks: dict[int, Ask] = {}
        self._numbers = itertools.count(1)
        self._acts = itertools.count(1)
        open_sessions.add(self.id)

    # -- for the author's side (any thread) -------------------------------------------------

    @property
    def closed(self) -> bool:
        """Whether the run has ended."""
        return self.state is not State.OPEN

    @property
    def running(self) -> bool:
        """Whether some of the author's code is under way, waiting for an answer included."""
        return self.state is State.OPEN and bool(self._tasks)

    def check_open(self) -> None:
        """Raises ``SessionClosedException`` when the run has ended."""
        if self.closed:
            raise SessionClosedException

    def new_id(self) -> int:
        """A number that names an output, form or question in this session."""
        return next(self._numbers)

    def send(self, command: Command | Spec, *, to_all: bool = True) -> None:
        """Say something to the pages: folded into the view, queued to every client, sent with the next wake.

        Args:
            command: A command of the catalog, or a message of the widget family as builtins.
            to_all: ``False``: only to the client that acted last (downloads, opening another app).

        Raises:
            SessionClosedException: The run has ended.
            SpecError: It cannot be shown; nothing was changed or sent.
        """
        self.check_open()
        self._queue(command, to_all=to_all)
        self.wake()

    async def ask(self, command: Command) -> Any:
        """Put a question to the client that acted last; its answer.

        If that client leaves before answering, another is asked; if none is left, the next one that joins.

        Raises:
            SessionClosedException: The session ended meanwhile.
        """
        self.check_open()
        number = self.new_id()
        command.ask = number
        ask = Ask(_builtins(command), self.reply())
        with self.lock:
            self._asks[number] = ask
            self._put(ask)
        self.wake()
        try:
            return await ask.reply
        finally:
            self._asks.pop(number, None)

    def reply(self) -> Reply[Any]:
        """Something to wait for; it fails with ``SessionClosedException`` when the session ends first."""
        reply: Reply[Any] = Reply()
        with self.lock:
            if self.closed:
                reply.fail(SessionClosedException())
                return reply
            self._replies.add(reply)
        reply.add_done_callback(self._replies.discard)
        return reply

    def add_callback(self, function: Callable[..., Any], *, name: str = "", serial: bool = False, mutex: bool = False) -> str:
        """Make a function callable by the pages; its id.

        Args:
            function: Called with the event's data in a task of its own that begins in ROOT.
            name: For the id, in logs.
            serial: Thread apps: one such callback at a time, in order.
            mutex: Coroutine apps: clicks are ignored while it runs.
        """
        callback = self.make_callback(function, name=name, serial=serial, mutex=mutex)
        callback_id = f"CB-{callback.name}-{secrets.token_hex(5)}"
        self._callbacks[callback_id] = callback
        return callback_id

    def make_callback(self, function: Callable[..., Any], *, name: str = "", serial: bool = False, mutex: bool = False) -> Callback:
        """What the runner needs to call a function in a task of its own, without an id for the pages."""
        return Callback(function, name or getattr(function, "__name__", "callback"), serial, mutex)

    def remove_callback(self, callback_id: str) -> None:
        """Make a callback id dead."""
        self._callbacks.pop(callback_id, None)

    @property
    def has_callbacks(self) -> bool:
        """Whether anything on the page can still call the author's code."""
        return bool(self._callbacks) or self.on_message is not None

    def defer(self, function: Callable[[], Any]) -> None:
        """Run a function when the session ends; in the order of registration."""
        self._deferred.append(function)

    def restore(self, state: dict[str, Any] | None) -> None:
        """Begin with what a session that is gone had kept, if it had."""
        if state is not None:
            self.state_dict.update(state)
            self.restored = True

    def add_blob(self, data: bytes | Callable[[], Any], *, name: str = "", type: str = "", size: int | None = None) -> dict[str, Any]:
        """Keep bytes for the pages; the reference to put into a message. ``data`` may be a function that opens a file."""
        with self.lock:
            self.outbox.sweep(self._live_blobs)
            return self.outbox.add(data, name=name, type=type, size=size)

    # -- tasks and callbacks (runner) --------------------------------------------------------

    def make_task(self, name: str, asyncio_task: asyncio.Task[Any] | None = None) -> Task:
        """A new line of execution in this session."""
        task = Task(self, name, asyncio_task)
        with self.lock:
            self._tasks[task.id] = task
        if asyncio_task is not None:
            asyncio_task.add_done_callback(lambda _: self.drop_task(task))
        return task

    def drop_task(self, task: Task) -> None:
        """A line of execution has ended: events for it find nobody."""
        at_end, task.at_end = task.at_end, []
        for function in at_end:
            function()
        with self.lock:
            self._tasks.pop(task.id, None)

    def callback(self, callback_id: str) -> Callback | None:
        """The author's function behind an id."""
        return self._callbacks.get(callback_id)

    def take_deferred(self) -> list[Callable[[], Any]]:
        """The deferred functions, once."""
        with self.lock:
            deferred, self._deferred = self._deferred, []
            return deferred

    # -- ends ---------------------------------------------------------------------------------

    def end(self) -> None:
        """The author's code is through: pages are told, the screen stays for who looks."""
        self._leave_open(State.ENDED)

    def close(self, reason: str = "the session has ended") -> None:
        """It is over: waiting code is released, deferred calls run, pages are told ``reason``. Any thread; idempotent."""
        self._leave_open(State.CLOSED)
        with self.lock:
            self.state = State.CLOSED
            connections = [client.connection for client in self.clients.values() if client.connection is not None]
            for client in self.clients.values():
                client.inbox.close()
        for connection in connections:
            connection.close(4404, reason)
        self.host.forget(self)

    def _leave_open(self, state: State) -> None:
        with self.lock:
            if self.state is not State.OPEN:
                return
            if state is State.ENDED:
                self._queue(commands.CloseSession())
            self.state = state
            replies = list(self._replies)
        self.wake()
        open_sessions.discard(self.id)
        for reply in replies:
            reply.fail(SessionClosedException())
        for function in self.on_end:
            function()
        self.host.runner.run_deferred(self)

    # -- for the pages' side (loop thread) -----------------------------------------------------

    def receive(self, client: Client, item: msgspec.Raw | Chunk) -> None:
        """Take one message of a page, in its turn.

        Raises:
            RemoteProtocolError: It breaks the rules; the connection is closed with the error's code.
        """
        if isinstance(item, Chunk):
            if client.role == "view":
                raise RemoteProtocolError("this page may only watch", 4403)
            client.inbox.write(item.blob, item.data, last=item.last, abort=item.abort)
            return
        if codec.decode(item, _family_decoder).type:
            client.acted = next(self._acts)
            self._receive_widget_message(client, item)
            return
        event: AnyEvent = codec.decode(item, _event_decoder)
        if isinstance(event, events.Replayed):
            client.replayed(event.data.number)
            return
        client.acted = next(self._acts)
        if client.role == "view" and not isinstance(event, events.Info | events.ClientError):
            raise RemoteProtocolError("this page may only watch", 4403)
        if REF.encode() in bytes(item):
            claimed = client.inbox.claim(msgspec.to_builtins(event.data))
            event.data = msgspec.convert(claimed, type(event.data)) if isinstance(event.data, msgspec.Struct) else claimed
        self._dispatch(client, event)

    def _receive_widget_message(self, client: Client, item: msgspec.Raw) -> None:
        if client.role == "view":
            raise RemoteProtocolError("this page may only watch", 4403)
        if self.on_message is None:
            log.info("a widget message for a session without widgets was dropped")
            return
        message: Spec = codec.decode(item, msgspec.json.Decoder(dict))
        if REF.encode() in bytes(item):
            message = client.inbox.claim(message)
        self.on_message(client, message)

    def _dispatch(self, client: Client, event: AnyEvent) -> None:
        match event:
            case events.FromSubmit() | events.FromCancel() | events.InputEvent():
                self._deliver(event)
            case events.Callback():
                callback = self._callbacks.get(event.task_id)
                if callback is None or self.closed:
                    log.info("a click for callback %.40r, which is no more, was dropped", event.task_id)
                else:
                    self.host.runner.call_back(self, callback, event.data)
            case events.JsYield():
                self._answer(event)
            case events.Draft():
                self._draft(client, event.data)
            case events.UiState():
                data = event.data
                with self.lock:
                    known = self.view.set_ui_state(data.id, data.key, data.value)
                if known:
                    spec = commands.UiStateSpec(id=data.id, key=data.key, value=data.value)
                    self._tell_of_writing(client, ("ui", data.id, data.key), commands.UiState(spec=spec))
            case events.ClosedPopup():
                with self.lock:
                    dismissed = self.view.dismiss_popup(event.data.dom_id)
                if dismissed:
                    self._tell_others(None if client.behind else client, commands.ClosePopup())
            case events.ClientError():
                log.error("the page could not carry out %.200r: %.500s\n%.2000s", event.data.command, event.data.message, event.data.stack)
            case events.Info():
                self._note_info(client, event.data)

    def _deliver(self, event: events.FromSubmit | events.FromCancel | events.InputEvent) -> None:
        task = self._tasks.get(event.task_id)
        with self.lock:
            form = self.view.top_form(event.task_id)
        if task is None or form is None:
            log.info("an answer to a form that is closed was dropped (task %.40r)", event.task_id)
            return
        if event.form is not msgspec.UNSET and event.form != form.number:
            log.info("an answer to an earlier form of task %.40r was dropped", event.task_id)
            return
        if not task.deliver(event):
            log.warning("task %s does not read its events; one was dropped", task.id)

    def _answer(self, event: events.JsYield) -> None:
        if event.ask is msgspec.UNSET:
            task = self._tasks.get(event.task_id)
            if task is not None:
                task.deliver(event)
            return
        ask = self._asks.pop(event.ask, None)
        if ask is not None:
            ask.reply.settle(event.data)

    def _draft(self, client: Client, data: Any) -> None:
        data = msgspec.convert(data, events.DraftData) if isinstance(data, dict) else data
        if data.pin is not msgspec.UNSET:
            value = data.files if data.files is not msgspec.UNSET else data.value
            with self.lock:
                known = self.view.set_pin(data.pin, value)
            spec = commands.DraftSpec(pin=data.pin, value=draft_of(value))
            field: object = ("pin", data.pin)
        else:
            task_id = self._task_of_form(data.form)
            with self.lock:
                known = task_id is not None and self.view.set_draft(task_id, data.form, data.name, data.value)
            value = None
            spec = commands.DraftSpec(task_id=task_id or "", form=data.form, name=data.name, value=data.value)
            field = ("form", data.form, data.name)
        if not known:
            return
        self._tell_of_writing(client, field, commands.Draft(spec=spec))
        if data.pin is not msgspec.UNSET:
            for watch in list(self.on_pin):
                watch(data.pin, value)

    def _task_of_form(self, form: Any) -> str | None:
        with self.lock:
            found = self.view.find_form(form) if isinstance(form, int) else None
        return found.task_id if found else None

    def _note_info(self, client: Client, data: events.InfoData) -> None:
        for key in ("theme", "width", "height"):
            value = getattr(data, key)
            if value is not msgspec.UNSET:
                setattr(client.info, key, value)
                self.info[key] = value

    # -- clients ------------------------------------------------------------------------------

    def attach(self, client: Client, *, blank: bool) -> None:
        """A page has a carrier again (or for the first time).

        Args:
            client: The page.
            blank: It shows nothing yet and needs a replay.
        """
        with self.lock:
            is_new = client.id not in self.clients
            self.clients[client.id] = client
            client.left_at = None
            client.acted = client.acted or next(self._acts)
            if blank:
                self.queue_replay(client, is_new=is_new)
            for ask in self._asks.values():
                asked = self.clients.get(ask.client_id or "")
                if asked is None or not asked.attached or (blank and asked is client):
                    self._put(ask, client)
        for function in list(self.on_attach):
            function(client)
        self._tell_clients()

    def detach(self, client: Client, now: float) -> None:
        """A page has lost its carrier; questions it was asked go to another page, if there is one."""
        with self.lock:
            client.connection = None
            client.left_at = now
            left_open = [ask for ask in self._asks.values() if ask.client_id == client.id]
            others = bool(left_open) and any(other.attached for other in self.clients.values())
            for ask in left_open if others else ():
                self._put(ask)
        for function in list(self.on_detach):
            function(client)
        self._tell_clients()
        if others:
            self.wake()

    def forget_client(self, client: Client) -> None:
        """A page will not come back."""
        with self.lock:
            self.clients.pop(client.id, None)
            client.inbox.close()
            for ask in self._asks.values():
                if ask.client_id == client.id:
                    self._put(ask)
        self.wake()

    def idle_since(self, now: float) -> float:
        """Since when no client is left, seconds on the host's clock; begins to count at the first call."""
        if self.clients:
            self._idle_since = None
            return now
        if self._idle_since is None:
            self._idle_since = now
        return self._idle_since

    @property
    def attached_clients(self) -> list[Client]:
        """The pages that are there now."""
        with self.lock:
            return [client for client in self.clients.values() if client.attached]

    def queue_replay(self, client: Client, *, is_new: bool = False) -> None:
        """Queue the whole screen to a page; one that is new has said nothing yet. The lock is held."""
        number = None if is_new else client.expect_replayed()
        messages = [codec.encode(command) for command in self.view.replay(number)]
        client.queue_replay(messages, sorted(set(self.view.blob_ids())), self.outbox)

    def wake(self) -> None:
        """Let every carrier fetch its frames. The lock must not be held by the caller."""
        for connection in [client.connection for client in list(self.clients.values())]:
            if connection is not None:
                connection.wake()

    # -- inside ---------------------------------------------------------------------------------

    def _queue(self, command: Command | Spec, *, to_all: bool = True) -> None:
        """Fold a command and queue it to its audience."""
        message = _encode(command)
        with self.lock:
            if isinstance(command, commands.DestroyForm):
                self._void_answers(command)
            spec = _builtins(command)
            if "command" in spec:
                if not self.view.concerns(spec):
                    return
                self.view.fold(spec)
                self._note_program_wrote(spec)
            blob_ids = list(references(spec)) if REF.encode() in message else []
            for client in self._audience(to_all):
                client.queue(message, blob_ids, self.outbox)

    def _void_answers(self, command: commands.DestroyForm) -> None:
        """A form closes: answers to it that nobody has read (from a second page) must not answer the next one."""
        task = self._tasks.get(command.task_id or "")
        form = self.view.top_form(command.task_id or "")
        if task is not None and form is not None:
            task.drop_events(lambda event: getattr(event, "form", form.number) in (form.number, msgspec.UNSET))

    def _audience(self, to_all: bool) -> Iterator[Client]:
        if to_all:
            yield from self.clients.values()
        else:
            last = self._last_to_act()
            if last is not None:
                yield last

    def _tell_others(self, client: Client | None, command: Command) -> None:
        with self.lock:
            self._queue_to_others(client, command)
        self.wake()

    def _queue_to_others(self, client: Client | None, command: Command) -> None:
        """To all pages but one. The lock is held."""
        message = codec.encode(command)
        for other in self.clients.values():
            if other is not client:
                other.queue(message, [], self.outbox)

    def _tell_of_writing(self, client: Client, field: object, command: Command) -> None:
        """The last writer wins: tell the others, and the writer too when somebody else wrote the field before.

        What the other wrote may be on its way to this page, would be shown there, and would stay; so may what it was told of its own.
        """
        with self.lock:
            echo = self._wrote(field, client.id) not in (None, client.id) or client.may_go_back(field)
            if echo:
                client.note_echo(field)
            self._queue_to_others(None if echo else client, command)
        self.wake()

    def _wrote(self, field: object, writer: str) -> str | None:
        """Note who wrote a field; who did before, if that is not long ago. The lock is held."""
        before = self._writers.pop(field, None)
        self._writers[field] = writer
        if len(self._writers) > WRITERS_KEPT:
            del self._writers[next(iter(self._writers))]
        return before

    def _note_program_wrote(self, spec: Spec) -> None:
        """The program set a field itself; who was typing there may not have seen it. The lock is held."""
        inner = spec.get("spec") or {}
        if "value" not in (inner.get("attributes") or ()):
            return
        if spec["command"] == "pin_update":
            self._wrote(("pin", inner["name"]), PROGRAM)
        elif spec["command"] == "update_input" and (form := self.view.top_form(spec["task_id"])) is not None:
            self._wrote(("form", form.number, inner["target_name"]), PROGRAM)

    def _tell_clients(self) -> None:
        """Tell pages how many they are, once there is or was more than one.

        A little later and once for all who come and go at the same time: a storm of n pages would be n² messages.
        """
        if len(self.clients) < 2 or self._clients_due:
            return
        self._clients_due = True
        if self.loop is None:
            self._say_clients()
            return
        try:
            self.loop.call_soon_threadsafe(self.loop.call_later, CLIENTS_DELAY_S, self._say_clients)
        except RuntimeError:
            pass  # the loop has ended, and nobody is there

    def _say_clients(self) -> None:
        self._clients_due = False
        with self.lock:
            attached = [client for client in self.clients.values() if client.attached]
            known = [str(client.user) if client.user is not None else "" for client in attached]
            names = known if any(known) else []
            message = codec.encode(commands.Clients(spec=commands.ClientsSpec(count=len(attached), names=names)))
            for client in attached:
                client.queue(message, [], self.outbox)
        self.wake()

    def _last_to_act(self) -> Client | None:
        able = [client for client in self.clients.values() if client.role == "control"]
        there = [client for client in able if client.attached] or able
        return max(there, key=lambda client: client.acted, default=None)

    def _put(self, ask: Ask, client: Client | None = None) -> None:
        """Put a question to a page. The lock is held."""
        client = client or self._last_to_act()
        ask.client_id = client.id if client else None
        if client is not None:
            client.queue(codec.encode(ask.command), list(references(ask.command)), self.outbox)

    def _live_blobs(self) -> Iterator[int]:
        yield from self.view.blob_ids()
        for holder in self.blob_holders:
            yield from holder()
        for ask in self._asks.values():
            yield from references(ask.command)


def _encode(command: Command | Spec) -> bytes:
    try:
        return codec.encode(command)
    except (TypeError, ValueError, RecursionError) as error:
        raise SpecError("the value", "something that can be written as JSON", str(error)) from error


def _builtins(command: Command | Spec) -> Spec:
    if isinstance(command, dict):
        return command
    result: Spec = msgspec.to_builtins(command, str_keys=True)
    return result
