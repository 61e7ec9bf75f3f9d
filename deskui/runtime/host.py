"""The host: apps, sessions, clients, and the door through which carriers come in.

`Host.connect` gives a carrier a `Connection`; its first frame must be a hello
with the secret. Everything a connection does happens on the loop's thread,
except ``wake`` and ``close``. A bad peer is closed with a code; nothing it sends
raises. The clock is injected; the host does no I/O. Wire: docs/wire.md §1.1.
"""

from __future__ import annotations

import asyncio
import enum
import itertools
import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import RemoteProtocolError
from ..protocol import codec
from ..protocol.channel import WINDOW_BYTES
from ..protocol.codec import Goodbye, Hello, PageInfo, Welcome
from ..transport import Peer, Transport
from .apps import App
from .blobs import Inbox
from .client import Client
from .keeping import Keeper, Store
from .log_budget import LogBudget
from .runner import Runner
from .secrets import OPEN, Grant, Secrets
from .session import Session

log = logging.getLogger("deskui.host")

PROTO = 1
ACK_DELAY_S = 0.02
"""An acknowledgement waits this long for a message to travel with (the wire allows 50 ms)."""
ACK_AT_MESSAGES = 16
"""… but not when so many came at once (the wire allows 32)."""


@dataclass(frozen=True)
class Limits:
    """What one page, one session and all of them together may use.

    The defaults are RELIABILITY's figures; times are in seconds, sizes in bytes.
    """

    hello_s: float = 5.0
    max_unhelloed: int = 32
    """Connections of one address that have been silent for a second instead of saying hello; beyond it the oldest gives way."""
    heartbeat_s: float = 4.0
    silence_s: float = 10.0
    """A peer that says nothing for this long is gone (RELIABILITY §4.5)."""
    stuck_s: float = 30.0
    """A full window without an acknowledgement for this long closes the connection (F11)."""
    retention_s: float = 3600.0
    """A session that nobody looks at lives this long (1 h remote; the window face uses 24 h)."""
    max_sessions: int = 10_000
    max_sessions_per_peer: int = 200
    """Sessions of one logged-in user, or of one address where nobody logs in; this machine's own pages are not counted (S07)."""
    max_clients: int = 1000
    """Pages of one session."""
    max_blob_bytes: int = 200 * 1024 * 1024
    max_inbox_bytes: int = 400 * 1024 * 1024
    """What the pages of one session may have sent and the author's code not yet taken."""
    events_per_s: float = 200.0
    events_burst: int = 2000
    """A page may send this many messages at once, and ``events_per_s`` in the long run; then 4429 (A09)."""
    drain_s: float = 5.0


OPENING_S = 1.0
"""So long a connection may be about to say hello: all pages of a server that was away come back at the same moment (F04)."""
MAX_OPENING = 2000
"""… but not more than so many of one address."""
_connection_numbers = itertools.count(1)


class Stage(enum.Enum):
    """How far a connection has come."""

    HELLO = enum.auto()
    OPEN = enum.auto()
    CLOSED = enum.auto()


class Host:
    """All apps, sessions and connections of one server or window process.

    Args:
        apps: By name; ``index`` is the one a page gets that names none.
        loop: Where coroutine code and connections run; ``None`` until ``start``ed from one (tests of thread apps).
        limits: Bounds.
        clock: Seconds on a monotonic clock.
        build: Hash of the client's assets; a page of another build reloads. Empty: not checked.
        debug: Show tracebacks to users.
        store: Keeps the sessions' ``state`` beyond this process; ``None``: nothing is kept.
    """

    def __init__(
        self,
        apps: Mapping[str, App],
        *,
        loop: asyncio.AbstractEventLoop | None = None,
        limits: Limits | None = None,
        clock: Callable[[], float] = time.monotonic,
        build: str = "",
        debug: bool = False,
        store: Store | None = None,
    ) -> None:
        self.apps = dict(apps)
        self.loop = loop
        self.limits = limits or Limits()
        self.clock = clock
        self.build = build
        self.runner = Runner(debug=debug)
        self.secrets = Secrets(clock)
        self.refusals = LogBudget(per_second=5, clock=clock)
        """Lines about pages that were refused; the page decides how often that is (S07)."""
        self.sessions: dict[str, Session] = {}
        self.address: Callable[[], str] | None = None
        """Gives the URL other browsers reach this host at, without a fragment; ``None`` where no port is open."""
        self.on_session: list[Callable[[Session], None]] = []
        """Called with each new session before its main function starts."""
        self.on_session_end: list[Callable[[Session], None]] = []
        self.connections: set[Connection] = set()
        # By address, before their hello; nothing is searched when thousands come.
        self._opening: dict[str, OrderedDict[int, Connection]] = {}
        self.draining = False
        self._owners: dict[str, object] = {}
        self._keeper = Keeper(store)

    # -- sessions -----------------------------------------------------------------------------

    def open_session(self, app_name: str, info: dict[str, Any]) -> Session:
        """Start a run of an app.

        Args:
            app_name: An unknown name means ``index``, as in the seed.
            info: Facts about the page, for ``session.info``; its user or address is whose session it counts as.

        Raises:
            RemoteProtocolError: Too many sessions (4429), no such app (4404), or the server is shutting down (4503).
        """
        if self.draining:
            raise RemoteProtocolError("the server is shutting down", 4503)
        if len(self.sessions) >= self.limits.max_sessions:
            raise RemoteProtocolError("too many sessions; try again later", 4429)
        owner = _owner(info)
        if owner is not None and sum(other == owner for other in self._owners.values()) >= self.limits.max_sessions_per_peer:
            raise RemoteProtocolError("too many sessions of yours; close some or try again later", 4429)
        app = self.apps.get(app_name) or self.apps.get("index")
        if app is None:
            raise RemoteProtocolError("there is no such app", 4404)
        session = Session(self, app, info, self.loop)
        self.sessions[session.id] = session
        if owner is not None:
            self._owners[session.id] = owner
        for function in self.on_session:
            function(session)
        return session

    def forget(self, session: Session) -> None:
        """A session is over; its screen is gone."""
        if self.sessions.pop(session.id, None) is not None:
            self.secrets.revoke_session(session.id)
            self._owners.pop(session.id, None)
            if not self.draining:  # else it is the process that ends, and its sessions may be missed
                self._keeper.drop(session)
            for function in self.on_session_end:
                function(session)

    # -- connections ----------------------------------------------------------------------------

    def connect(self, transport: Transport, peer: Peer) -> Connection:
        """A carrier has opened."""
        connection = Connection(self, transport, peer)
        self.connections.add(connection)
        opening = self._opening.setdefault(peer.ip, OrderedDict())
        opening[connection.number] = connection
        # They stand in the order they came in: those before a silent one are silent too.
        last_allowed = next(itertools.islice(opening.values(), self.limits.max_unhelloed, None), None)
        silent = last_allowed is not None and self.clock() - last_allowed.opened_at >= OPENING_S
        if silent or len(opening) > MAX_OPENING:
            # The newest is kept: an honest page says hello at once, and so is not locked out by those that never do.
            next(iter(opening.values())).close(4429, "too many connections that say nothing", retry=True)
        return connection

    def settle(self, connection: Connection) -> None:
        """A connection has said a good hello, or is gone: it is no longer about to."""
        opening = self._opening.get(connection.peer.ip, OrderedDict())
        opening.pop(connection.number, None)
        if not opening:
            self._opening.pop(connection.peer.ip, None)

    def tick(self) -> None:
        """Call about every second: heartbeats, deadlines, expiry."""
        now = self.clock()
        for connection in list(self.connections):
            connection.tick(now)
        for session in list(self.sessions.values()):
            self._keeper.look(session)
            self._expire(session, now)

    async def close(self, timeout_s: float | None = None) -> None:
        """Drain: pages are told, sessions end, deferred calls run; at most ``timeout_s`` seconds."""
        self.draining = True
        for connection in list(self.connections):
            connection.close(4503, "the program has ended", retry=True)  # it may be started again
        for session in list(self.sessions.values()):
            self._keeper.look(session)
            session.close("the program has ended")
        waiting = [asyncio.wrap_future(reply) for reply in self.runner.draining]
        if waiting:
            await asyncio.wait(waiting, timeout=self.limits.drain_s if timeout_s is None else timeout_s)
        self._keeper.close()

    def _expire(self, session: Session, now: float) -> None:
        gone = [client for client in session.clients.values() if client.left_at is not None]
        for client in gone:
            if client.left_at is not None and now - client.left_at > self.limits.retention_s:
                session.forget_client(client)
        if not session.clients and now - session.idle_since(now) > self.limits.retention_s:
            session.close("the session has expired")

    # -- the hello --------------------------------------------------------------------------------

    def admit(self, connection: Connection, hello: Hello) -> Client:
        """Find or make the session and client a hello is for, and welcome it.

        Raises:
            RemoteProtocolError: It is refused; the code says why.
        """
        peer = connection.peer
        grant = self.secrets.check(hello.secret)
        if grant is None and (peer.trusted or peer.user is not None):
            grant = OPEN
        if grant is None:
            raise RemoteProtocolError("open the program again: this page has no valid key", 4401)
        if self.build and hello.build and hello.build != self.build:
            raise RemoteProtocolError("this page is of another version", 4426)
        if hello.proto != PROTO:
            raise RemoteProtocolError("this page speaks another protocol version", 4426)
        session, fresh = self._session_for(hello, peer, grant)
        client = session.clients.get(hello.client or "")
        # A blank page on an attached client: the reload of a page whose leaving was not noticed yet, or a copy of its tab.
        known = client is not None and (hello.last > 0 or not client.attached or client.page in hello.after)
        # Who learns another page's id does not become it: a guest who may only watch stays one.
        known = known and client is not None and client.role == grant.role and client.invited == bool(grant.session_id)
        if client is None or not known:
            if len(session.clients) >= self.limits.max_clients:
                raise RemoteProtocolError("too many pages in this session", 4429)
            client = self._new_client(session, hello.info, grant, peer.user)
        elif client.connection is not None and hello.page and hello.page == client.page:
            # The page itself: either a newer carrier, or an older one whose hello was late. It knows which, and comes back if need be.
            client.connection.close(4408, "this page has connected again", retry=True)
        elif client.connection is not None:
            client.connection.close(4409, "this page is connected elsewhere")
        with session.lock:  # what a run says first waits for the page it says it to
            if not session.started:
                self._begin(session)
            self._welcome(connection, session, client, hello, known=known, fresh=fresh)
        return client

    def _begin(self, session: Session) -> None:
        """Start a session's run, before its page is told that there is one."""
        session.started = True
        try:
            self.runner.start(session)
        except RuntimeError:
            log.warning("a session was refused: the system gives no more threads")
            session.close()
            raise RemoteProtocolError("the program is too busy; try again later", 4503) from None

    def _session_for(self, hello: Hello, peer: Peer, grant: Grant) -> tuple[Session, bool]:
        """The session a page belongs to, and whether it is a new run in place of one that is gone."""
        session = self.sessions.get(grant.session_id or hello.session or "")
        if grant.session_id and session is None:
            raise RemoteProtocolError("the session that was shared has ended", 4404)
        if session is not None and (grant.session_id or _same_user(session.info.get("user"), peer.user)):
            return session, False
        info = session_info(hello.info, peer)
        fresh = self.open_session(hello.app, info)
        if hello.session is not None:
            fresh.restore(self._keeper.take(hello.session, info))
            self._keeper.look(fresh)  # taken, it is nowhere on disk
        return fresh, hello.session is not None

    def _new_client(self, session: Session, info: PageInfo, grant: Grant, user: object) -> Client:
        inbox = Inbox(self.limits.max_blob_bytes, self.limits.max_inbox_bytes, session.uploads)
        invited = bool(grant.session_id)
        return Client(secrets.token_urlsafe(16), info, role=grant.role, user=user, inbox=inbox, invited=invited)

    def _welcome(self, connection: Connection, session: Session, client: Client, hello: Hello, *, known: bool, fresh: bool) -> None:
        with session.lock:
            channel = client.channel
            channel.window_bytes = getattr(connection.transport, "window_bytes", WINDOW_BYTES)
            resume = known and hello.last > 0 and channel.can_resume(hello.last)
            if resume:
                channel.resume(hello.last)
            else:
                channel.restart()
            client.info = hello.info
            client.page = hello.page
            client.connection = connection
            connection.open(session, client)
            connection.say(
                codec.encode_welcome(
                    Welcome(
                        build=self.build,
                        session=session.id,
                        client=client.id,
                        resume=resume,
                        last=channel.received,
                        fresh=fresh,
                        role=client.role,
                        heartbeat_ms=int(self.limits.heartbeat_s * 1000),
                        title=session.app.title,
                    )
                )
            )
            session.attach(client, blank=not resume)


class Connection:
    """One carrier of one page, from its opening to its close.

    All methods but ``wake`` and ``close`` are for the carrier's own thread.
    """

    def __init__(self, host: Host, transport: Transport, peer: Peer) -> None:
        self.host = host
        self.transport = transport
        self.peer = peer
        self.stage = Stage.HELLO
        self.number = next(_connection_numbers)
        """Larger than that of every connection opened before."""
        self.session: Session | None = None
        self.client: Client | None = None
        now = host.clock()
        self.opened_at = now
        """On the host's clock."""
        self._heard_at = now
        self._said_at = now
        self._progress_at = now  # when the page last acknowledged something, or had nothing to
        self._acknowledged = 0
        self._ack_due = False
        self._allowance = float(host.limits.events_burst)
        self._allowance_at = now
        self._first: list[str | bytes] = []

    def received(self, frame: str | bytes) -> None:
        """Take a frame. Never raises: a peer that breaks the rules is closed with a code."""
        if self.stage is Stage.CLOSED:
            return
        self._heard_at = self.host.clock()
        try:
            if self.stage is Stage.HELLO:
                self.client = self.host.admit(self, codec.decode_hello(frame))
                self.wake()
            else:
                self._take(frame)
        except RemoteProtocolError as error:
            if self.host.refusals.allows():
                log.info("a page was refused: %s", error)
            self.close(error.code, error.reason, retry=error.code in (4429, 4503))

    def frames(self, max_bytes: int = 65536) -> list[str | bytes]:
        """What to put on the carrier now. Call again after a wake."""
        out, self._first = self._first, []
        if self.stage is Stage.OPEN and self.session is not None and self.client is not None:
            with self.session.lock:
                channel = self.client.channel
                if channel.overflowed and channel.backlog_bytes == 0 and channel.acknowledged == channel.sent:
                    self.session.queue_replay(self.client)
                out += channel.frames(max_bytes)
        if out:
            self._said_at = self.host.clock()
        return out

    def closed(self) -> None:
        """The carrier is gone; the session stays."""
        self._leave()

    def wake(self) -> None:
        """Frames may be waiting. Any thread."""
        if self.stage is not Stage.CLOSED:
            self.transport.wake()

    def close(self, code: int, reason: str, *, retry: bool = False) -> None:
        """Say goodbye and close the carrier. Any thread."""
        if self.stage is Stage.CLOSED:
            return
        self.say(codec.encode_goodbye(Goodbye(code=code, reason=reason, retry=retry)))
        self._leave()
        self.transport.close(code, reason)

    def say(self, frame: str) -> None:
        """Put a handshake frame before everything else."""
        self._first.append(frame)

    def open(self, session: Session, client: Client) -> None:
        """The hello was good."""
        self.session = session
        self.client = client
        self.stage = Stage.OPEN
        self.host.settle(self)

    def rewind(self) -> None:
        """The carrier may have lost frames (a poll's reply): send again what is not acknowledged."""
        if self.session is not None and self.client is not None:
            with self.session.lock:
                self.client.channel.rewind()

    def tick(self, now: float) -> None:
        """Time passes: deadlines, heartbeat, repeats."""
        limits = self.host.limits
        if self.stage is Stage.HELLO:
            if now - self.opened_at > limits.hello_s:
                self.close(4408, "no hello in time", retry=True)
            return
        if self.session is None or self.client is None:
            return
        if now - self._heard_at > limits.silence_s:
            self.close(4408, "nothing was heard from this page", retry=True)
            return
        with self.session.lock:
            channel = self.client.channel
            channel.tick(now)
            if channel.acknowledged != self._acknowledged or not channel.stalled:
                self._acknowledged, self._progress_at = channel.acknowledged, now
            if now - self._said_at >= limits.heartbeat_s:
                channel.heartbeat()
            has_word = channel.has_word or channel.overflowed
        if now - self._progress_at > limits.stuck_s:
            self.close(4408, "this page does not acknowledge anything", retry=True)
            return
        if has_word:  # a wake is a turn of the loop and a system call: a thousand of them each second hold up the clicks
            self.wake()

    def _take(self, frame: str | bytes) -> None:
        assert self.session is not None and self.client is not None
        parsed = codec.decode_frame(frame)
        if not self.peer.trusted:
            self._spend(len(parsed.m))
        with self.session.lock:
            items = self.client.channel.receive(parsed)
            hurry = self.client.channel.has_news or parsed.chunk is not None or len(items) > ACK_AT_MESSAGES
        for item in items:
            self.session.receive(self.client, item)
        if hurry or self.host.loop is None:
            self.wake()
        elif items and not self._ack_due:
            # What the author's code answers within a moment carries the acknowledgement: half the frames, a shorter way.
            self._ack_due = True
            self.host.loop.call_later(ACK_DELAY_S, self._acknowledge)

    def _acknowledge(self) -> None:
        self._ack_due = False
        self.wake()

    def _spend(self, messages: int) -> None:
        limits, now = self.host.limits, self.host.clock()
        self._allowance = min(float(limits.events_burst), self._allowance + (now - self._allowance_at) * limits.events_per_s)
        self._allowance_at = now
        self._allowance -= messages
        if self._allowance < 0:
            raise RemoteProtocolError("too many messages", 4429)

    def _leave(self) -> None:
        if self.stage is Stage.CLOSED:
            return
        self.stage = Stage.CLOSED
        self.host.connections.discard(self)
        self.host.settle(self)
        session, client = self.session, self.client
        if session is not None and client is not None and client.connection is self:
            session.detach(client, self.host.clock())


def session_info(info: PageInfo, peer: Peer) -> dict[str, Any]:
    """What ``deskui.session.info`` is made from."""
    return {
        "user_agent": info.user_agent,
        "user_language": info.language,
        "server_host": peer.host,
        "origin": peer.origin,
        "user_ip": peer.ip,
        "backend": peer.backend,
        "protocol": peer.protocol,
        "request": peer.request,
        "user": peer.user,
        "theme": info.theme,
        "width": info.width,
        "height": info.height,
        "url": info.url,
        "query": info.query,
        "window": info.window,
    }


def _owner(info: Mapping[str, Any]) -> object:
    """Whom a session counts for: a user, else an address; ``None`` for this machine's own pages (and a proxy that names nobody)."""
    user, ip = info.get("user"), str(info.get("user_ip") or "")
    if user is not None:
        return ("user", user)
    return None if not ip or ip.startswith("127.") or ip == "::1" else ("ip", ip)


def _same_user(one: object, other: object) -> bool:
    return one is None or one == other
