"""PyWebIO's plain dialect: its WebSocket without a sub-protocol, and its HTTP polling, at an app's own URL.

The one rule: exactly what PyWebIO's unmodified page expects (reference: docs of the
seed's protocol §2–3), without the seed's bugs: an older socket that closes does not
silence a newer one, and what was said before the end is always delivered.

It knows HTTP and the seed's framing; `pywebio_page` and `pywebio_commands` know the rest.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec
from tornado.httputil import HTTPServerRequest
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError

from ..errors import RemoteProtocolError
from .entrance import check_token, page_info
from .pywebio_commands import compact
from .pywebio_page import PlainPage

if TYPE_CHECKING:
    from .._server.policy import Site
    from .._server.routes import AppHandler

log = logging.getLogger("deskui.dialects.pywebio")

SESSION_HEADER = "webio-session-id"
NEW = "NEW"
REACTION_S = 0.1
"""Replies to posts wait this long, so that they carry the reaction (the seed's rule)."""
MAX_BATCHES = 4
"""Batches a polling client may leave unacknowledged."""
POLL_EXPIRY_S = 600.0
"""A polling client that is silent for this long is gone."""
MIN_ALIAS = 16
"""Shortest id a client may propose; it only finds its own first session by it."""


class Registry:
    """The plain clients of one site."""

    def __init__(self, secret: str) -> None:
        self.secret = secret
        """What the pages behind these clients say hello with; their clients never see it."""
        self.sockets: dict[str, SocketSession] = {}
        self.polls: dict[str, PollSession] = {}
        self.aliases: dict[str, str] = {}  # what a polling client proposed → what it was given

    def sweep(self) -> None:
        """Once a second: pages are kept awake, clients that stayed away too long leave."""
        now = time.monotonic()
        pages = [session.page for session in self.sockets.values()] + [session.page for session in self.polls.values()]
        for page in pages:
            page.heartbeat()
        for key, socket_session in list(self.sockets.items()):
            if socket_session.expired(now):
                del self.sockets[key]
                socket_session.page.leave("the client did not come back")
        for key, poll_session in list(self.polls.items()):
            if now - poll_session.asked_at > POLL_EXPIRY_S:
                self.drop_poll(key)
                poll_session.page.leave("the client stopped asking")

    def drop_poll(self, key: str) -> None:
        """Forget a polling client."""
        self.polls.pop(key, None)
        self.aliases = {alias: known for alias, known in self.aliases.items() if known != key}


def registry(site: Site) -> Registry:
    """The site's plain clients."""
    found = site.dialect_state.get("pywebio")
    if found is None:
        found = site.dialect_state["pywebio"] = Registry(site.host.secrets.mint_secret())
    assert isinstance(found, Registry)
    return found


def open_page(handler: AppHandler, app: str, protocol: str, news: Callable[[], None]) -> PlainPage:
    """A page for a client that the door and the token have let in. It is held to the same limits as any page."""
    secret = registry(handler.site).secret
    return PlainPage(handler.site.host, app, handler.peer(protocol), secret, page_info(handler), news)


# -- WebSocket ---------------------------------------------------------------------------------


class SocketSession:
    """A plain client over WebSocket: its page, and the socket it has now."""

    def __init__(self, handler: AppHandler, app: str) -> None:
        self.key = secrets.token_urlsafe(18)
        self.keep_s = handler.site.plain_reconnect_s
        self._socket: AppHandler | None = None
        self._left_at: float | None = None
        self.page = open_page(handler, app, "websocket", self._flush)
        if self.keep_s:
            self.page.commands.appendleft({"command": "set_session_id", "spec": self.key})

    def attach(self, handler: AppHandler) -> None:
        """This socket gets everything from now on, and what was said while there was none."""
        self._socket, self._left_at = handler, None
        self._flush()

    def detach(self, handler: AppHandler) -> None:
        """A socket has closed; only the newest matters."""
        if self._socket is handler:
            self._socket, self._left_at = None, time.monotonic()

    @property
    def present(self) -> bool:
        """Whether a socket is there."""
        return self._socket is not None

    def expired(self, now: float) -> bool:
        """Whether its client has been away too long."""
        return self._left_at is not None and now - self._left_at > self.keep_s

    def _flush(self) -> None:
        if self._socket is None:
            return
        commands = self.page.commands
        while commands:
            try:
                self._socket.write_message(compact(commands[0])).add_done_callback(_forget_failure)
            except WebSocketClosedError:
                return
            commands.popleft()
        if self.page.ended:
            self._socket.close()


class PlainSocket:
    """One WebSocket without a sub-protocol."""

    closed_with = 0

    def __init__(self, handler: AppHandler, app: str) -> None:
        self._handler = handler
        self._registry = registry(handler.site)
        wanted = handler.get_query_argument("session", NEW) or NEW
        session = self._registry.sockets.get(wanted)
        if wanted == NEW:
            session = SocketSession(handler, app)
            self._registry.sockets[session.key] = session
        self._session = session
        if session is None:
            handler.write_message(compact({"command": "close_session"})).add_done_callback(_forget_failure)
            handler.close()
        else:
            session.attach(handler)

    def received(self, frame: str | bytes) -> None:
        """The client sent an event: text is JSON, binary carries files. What cannot be read ends the connection."""
        if self._session is None:
            return
        try:
            if isinstance(frame, bytes):
                self._session.page.binary_event(frame)
            else:
                self._session.page.event(msgspec.json.decode(frame))
        except (RemoteProtocolError, msgspec.MsgspecError, UnicodeError, RecursionError) as error:
            log.info("a plain client sent what cannot be read: %.80s", error)
            self._handler.close(1007, "unreadable event")

    def closed(self) -> None:
        """The socket is gone: so is the session, unless the client was told how to come back."""
        session = self._session
        if session is None:
            return
        session.detach(self._handler)
        if session.present:
            return
        if session.page.ended or not session.keep_s:
            self._registry.sockets.pop(session.key, None)
            session.page.leave("the user left")


def _forget_failure(written: asyncio.Future[None]) -> None:
    if not written.cancelled():
        written.exception()


# -- HTTP polling --------------------------------------------------------------------------------


class PollSession:
    """A plain client that polls: batches it has not acknowledged, events it has sent."""

    def __init__(self, handler: AppHandler, app: str) -> None:
        self.asked_at = time.monotonic()
        self._batches: deque[list[dict[str, Any]]] = deque()
        self._first = 0  # number of the first batch kept
        self.last_event = -1
        self.page = open_page(handler, app, "http", lambda: None)

    def events(self, first: int, events: list[Any]) -> None:
        """Take events numbered from ``first``; those taken before are repeats."""
        for number, event in enumerate(events, first):
            if number > self.last_event:
                self.last_event = number
                self.page.event(event)

    def binary_event(self, number: int, body: bytes) -> None:
        """Take an event with files. Raises ``RemoteProtocolError`` when it cannot be read."""
        if number > self.last_event:
            self.page.binary_event(body)
            self.last_event = number

    def reply(self, acknowledged: int) -> dict[str, Any]:
        """What the client has not executed yet; forms at most one new batch, and none while the window is full."""
        while self._batches and self._first <= acknowledged:
            self._batches.popleft()
            self._first += 1
        if self.page.commands and len(self._batches) < MAX_BATCHES:
            self._batches.append(list(self.page.commands))
            self.page.commands.clear()
        return {"commands": list(self._batches), "seq": self._first, "ack": self.last_event}

    @property
    def through(self) -> bool:
        """The last batch has been formed and nothing will follow."""
        return self.page.ended and not self.page.commands


def is_poll(request: HTTPServerRequest) -> bool:
    """Whether this is a request of the seed's polling client."""
    return SESSION_HEADER in request.headers


def preflight(handler: AppHandler) -> None:
    """Answer the question a browser asks before a cross-origin poll; the door has checked the origin."""
    _allow_origin(handler)
    handler.set_header("Access-Control-Allow-Methods", "GET, POST")
    handler.set_header("Access-Control-Allow-Headers", f"content-type, {SESSION_HEADER}")
    handler.set_header("Access-Control-Max-Age", "86400")
    handler.set_status(204)


async def poll(handler: AppHandler, app: str) -> None:
    """One request of the seed's polling client: GET asks, POST brings events."""
    check_token(handler)
    origin = handler.request.headers.get("Origin")
    if origin is not None and not handler.site.guard.allows_origin(origin):
        handler.refuse()
    _allow_origin(handler)
    known = registry(handler.site)
    acknowledged = _number(handler, "ack")
    key, session, created = _find(handler, known, app)
    if session is None:
        _answer(handler, {"commands": [[{"command": "close_session"}]], "seq": acknowledged + 1})
        return
    session.asked_at = time.monotonic()
    handler.set_header(SESSION_HEADER, key)
    if handler.request.method == "POST":
        _take_events(handler, session)
    if created or handler.request.method == "POST":
        await asyncio.sleep(REACTION_S)
    reply = session.reply(acknowledged)
    if session.through:
        known.drop_poll(key)
        session.page.leave("the application has ended")
    _answer(handler, reply)


def _find(handler: AppHandler, known: Registry, app: str) -> tuple[str, PollSession | None, bool]:
    given = handler.request.headers[SESSION_HEADER]
    alias = given.removeprefix(f"{NEW}-") if given.startswith(f"{NEW}-") else ""
    key = known.aliases.get(alias, "") if alias else known.aliases.get(given, given)
    if key in known.polls:
        return key, known.polls[key], False
    if not alias:
        return given, None, False
    if handler.request.method != "GET" or len(alias) < MIN_ALIAS:
        handler.refuse()
    session = PollSession(handler, app)
    key = secrets.token_urlsafe(18)
    known.polls[key] = session
    known.aliases[alias] = key
    return key, session, True


def _take_events(handler: AppHandler, session: PollSession) -> None:
    number = _number(handler, "seq")
    if handler.request.headers.get("Content-Type", "") == "application/octet-stream":
        try:
            session.binary_event(number, handler.request.body)
        except RemoteProtocolError:
            raise HTTPError(400) from None
        return
    try:
        events = msgspec.json.decode(handler.request.body, type=list[Any])
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        log.info("a plain client posted what cannot be read")
        events = []
    session.events(number, events)


def _number(handler: AppHandler, name: str) -> int:
    try:
        return int(handler.get_query_argument(name, "-1"))
    except ValueError:
        raise HTTPError(400) from None


def _answer(handler: AppHandler, reply: dict[str, Any]) -> None:
    handler.set_header("Content-Type", "application/json; charset=UTF-8")
    handler.finish(compact(reply))


def _allow_origin(handler: AppHandler) -> None:
    """A listed foreign origin may read the reply; our own page needs no permission."""
    origin = handler.request.headers.get("Origin")
    if origin and handler.site.guard.allows_origin(origin):
        handler.set_header("Access-Control-Allow-Origin", origin)
        handler.set_header("Access-Control-Expose-Headers", SESSION_HEADER)
        handler.set_header("Vary", "Origin")
