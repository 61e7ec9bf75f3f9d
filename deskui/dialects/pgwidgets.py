"""pgwidgets' plain dialect at ``/-/widgets``: its unmodified page, with our sessions behind it.

The one rule: exactly what that page expects (reference: the seed's remote protocol), without
the seed's holes: ids and tokens are made here and a page's proposal is not taken. Only where the
author turned the dialect on; beyond loopback the URL needs the token.
"""

from __future__ import annotations

import hmac
import json
import logging
import secrets
from typing import Any

from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from .._server.policy import Door, Policy, Route, Site
from ..protocol.codec import MAX_TEXT_BYTES
from ..runtime.session import Session as RuntimeSession
from ..widgets.session import Session
from .entrance import check_token, page_info, plain_peer
from .pgwidgets_page import StrangerPage

log = logging.getLogger("deskui.dialects.pgwidgets")

WRONG_CREDENTIALS = (4001, "Invalid session credentials")
TRY_LATER = 1013
"""Close code with which their page tries again: too many sessions, or the server is ending."""


class Registry:
    """The clients of one site, and what they were told to come back with."""

    def __init__(self) -> None:
        self.pages: set[StrangerPage] = set()
        self._tokens: dict[str, str] = {}

    def sweep(self) -> None:
        """Once a second."""
        for page in list(self.pages):
            page.heartbeat()

    def credentials(self, session: RuntimeSession) -> tuple[Any, str]:
        """Id and token of a session, as its pages keep them."""
        widgets = session.parts.get(Session)
        if widgets is not None and widgets.token:
            return widgets.id, widgets.token
        return session.id, self._tokens.setdefault(session.id, secrets.token_urlsafe(24))

    def find(self, site: Site, session_id: Any) -> RuntimeSession | None:
        """The session of this id."""
        if not isinstance(session_id, (str, int)):
            return None
        for session in site.host.sessions.values():
            if str(self.credentials(session)[0]) == str(session_id):
                return session
        return None


def registry(site: Site) -> Registry:
    """The site's clients."""
    found = site.dialect_state.setdefault("pgwidgets", Registry())
    assert isinstance(found, Registry)
    return found


class WidgetsHandler(Door, WebSocketHandler):
    """The WebSocket of pgwidgets' page."""

    page: StrangerPage | None = None
    _greeted = False

    async def get(self) -> None:
        """Only upgrades, and only without a sub-protocol: their page offers none."""
        if "pgwidgets" not in self.site.dialects:
            raise HTTPError(404)
        if not self.upgrading:
            self.refuse(400, "400 This address speaks pgwidgets' WebSocket protocol\n")
        check_token(self)
        await WebSocketHandler.get(self)

    def check_origin(self, origin: str) -> bool:
        return True  # the door has compared it with the exact list already

    @property
    def max_message_size(self) -> int:
        """Their page sends files in chunks of 512 KiB."""
        return MAX_TEXT_BYTES

    def open(self, *args: str, **kwargs: str) -> None:
        self.set_nodelay(True)
        self._say({"type": "init", "id": 0})

    def on_message(self, message: str | bytes) -> None:
        if isinstance(message, bytes):
            if self.page is not None:
                self.page.received_binary(message)
            return
        try:
            said = json.loads(message)
        except (ValueError, RecursionError):
            self.close(1003, "not JSON")
            return
        if not self._greeted:
            self._greeted = True
            self._greet(said if isinstance(said, dict) else {})
        elif self.page is not None:
            self.page.received(said)

    def on_close(self) -> None:
        if self.page is not None:
            registry(self.site).pages.discard(self.page)
            self.page.leave()

    def _greet(self, answer: dict[str, Any]) -> None:
        known = registry(self.site)
        session = known.find(self.site, answer.get("session_id"))
        if session is not None:
            token, right = answer.get("token"), known.credentials(session)[1]
            if not isinstance(token, str) or not hmac.compare_digest(token.encode(errors="surrogatepass"), right.encode()):
                self.site.throttle.failed(self.request.remote_ip or "")
                self.close(*WRONG_CREDENTIALS)
                return
        app = self.get_query_argument("app", "index")
        peer, info = plain_peer(self, "websocket"), page_info(self)
        page = StrangerPage(self.site.host, session.id if session else "", app, peer, info, self._say, self._end)
        if page.session is None:
            code, reason = page.refused or (TRY_LATER, "no session")
            self.close(TRY_LATER if code in (4429, 4503) else code, reason)
            return
        self.page = page
        known.pages.add(page)
        session_id, token = known.credentials(page.session)
        self._say({"type": "session-info", "session_id": session_id, "token": token})
        page.begin()

    def _end(self, code: int, reason: str) -> None:
        self.close(TRY_LATER if code in (4408, 4429, 4503) else code, reason)

    def _say(self, message: Any) -> None:
        try:
            if isinstance(message, bytes):
                self.write_message(message, binary=True)
            else:
                self.write_message(json.dumps(message, default=_no_bytes))
        except WebSocketClosedError:
            pass  # it left; the session keeps everything


def _no_bytes(value: Any) -> Any:
    """Bytes where their protocol has no place for them."""
    log.info("%d bytes cannot be told to pgwidgets' page here", len(value))
    return None


ROUTES = (Route(r"-/widgets", WidgetsHandler, Policy.DIALECT),)
