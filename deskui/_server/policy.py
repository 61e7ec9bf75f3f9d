"""Routes and the policy each must state; every request passes the same door before its handler.

The one rule: deny by default. A `Route` without a policy cannot be built, so a
forgotten one fails at import; `prepare()` has refused a request before handler code runs.

It does not know sessions; what a policy needs from the program is in `Site`.
"""

from __future__ import annotations

import enum
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tornado.httputil import HTTPServerRequest
from tornado.routing import URLSpec
from tornado.web import Finish, HTTPError, RequestHandler

from ..runtime.log_budget import LogBudget
from ..transport import Peer
from .poll import PollCarriers
from .security import FILE_POLICY, SECURITY_HEADERS, Guard, Throttle, in_url

if TYPE_CHECKING:
    from ..runtime.host import Host
    from .assets import Assets

log = logging.getLogger("deskui.server")

Auth = Callable[[HTTPServerRequest], Any]
"""Sees the request, returns the user (anything but ``None``) or ``None``; may return an awaitable of it."""


class Policy(enum.Enum):
    """What a route demands beyond the Host list, which every route demands."""

    OPEN = "anybody: the answer is the same for all and holds nothing of a session"
    APP = "the page is empty; an upgrade needs a listed Origin and proves itself by its first frame; with auth= a user"
    BOOT = "POST from our own page; trades a one-time code, or a login, for the secret"
    CARRIER = "POST from our own page; the first frame proves the secret; with auth= a user"
    LOGIN = "anybody, from our own page: it is where a user proves who they are; throttled"
    DIALECT = "only where the author turned the dialect on; a listed Origin; beyond loopback a token in the URL; with auth= a user"


@dataclass(frozen=True)
class Route:
    """One row of the table.

    Args:
        pattern: Regular expression below the program's base path, without a leading slash.
        handler: What answers.
        policy: What it demands; there is no default.
        methods: HTTP methods it answers; others get 405.
    """

    pattern: str
    handler: type[Door]
    policy: Policy
    methods: frozenset[str] = frozenset({"GET", "HEAD"})

    def __post_init__(self) -> None:
        if not isinstance(self.policy, Policy):
            raise TypeError(f"route {self.pattern!r} states no policy")


@dataclass
class Site:
    """What handlers know of the program they serve. One per server or mounted app.

    Attributes:
        host: The runtime: apps, sessions, secrets.
        guard: Host and Origin lists.
        assets: The built client.
        base: Path the program lives under; begins and ends with ``/``.
        auth: The author's log-in hook, or ``None``.
        dialects: Plain dialects the author turned on.
        dialect_token: Must stand in a plain client's URL (``?token=``); ``None`` on loopback.
        throttle: Counts wrong codes, secrets and tokens.
        local_address_is_host: Accept the connection's own IP address and port as ``Host``: an address cannot be rebound.
        frame_ancestors: Origins that may embed the page.
    """

    host: Host
    guard: Guard
    assets: Assets
    base: str = "/"
    auth: Auth | None = None
    dialects: frozenset[str] = frozenset()
    dialect_token: str | None = field(default=None, repr=False)
    throttle: Throttle = field(default_factory=Throttle)
    local_address_is_host: bool = False
    frame_ancestors: tuple[str, ...] = ()
    max_payload_bytes: int = 200 << 20
    """Longest message or post of a plain client, which carries whole files."""
    plain_reconnect_s: float = 60.0
    """How long a plain client that lost its socket may come back; 0: its session ends at once, as PyWebIO does by default."""
    link: str = "auto"
    """Which carrier pages use: ``"auto"``, ``"websocket"`` or ``"poll"``."""
    static_dir: str | None = None
    dialect_state: dict[str, Any] = field(default_factory=dict)
    """Each dialect's own registry, by its name; has a ``sweep()``, called once a second."""
    polls: PollCarriers = field(init=False)

    def __post_init__(self) -> None:
        self.polls = PollCarriers(self.host)

    def tick(self) -> None:
        """Once a second."""
        self.host.tick()
        self._cut_off_logged_out()
        self.polls.sweep()
        for state in self.dialect_state.values():
            state.sweep()

    def _cut_off_logged_out(self) -> None:
        """Close the pages of users whose log-in has ended since (S04)."""
        if not getattr(self.auth, "asks_at_login_page", False):
            return
        assert self.auth is not None
        for connection in list(self.host.connections):
            request = connection.peer.request
            if request is not None and self.auth(request) != connection.peer.user:
                connection.close(4401, "you have been logged out")


def build_routes(routes: tuple[Route, ...] | list[Route], site: Site) -> list[URLSpec]:
    """The table as Tornado wants it, below the site's base."""
    return [URLSpec(re.escape(site.base) + route.pattern, route.handler, {"route": route, "site": site}) for route in routes]


class Door(RequestHandler):
    """Base of every handler: refuses in ``prepare()``, answers errors in one plain line, sends the headers of RELIABILITY §1 W 7."""

    route: Route
    site: Site
    user: Any = None

    def initialize(self, route: Route, site: Site) -> None:
        self.route = route
        self.site = site

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        for name, value in SECURITY_HEADERS.items():
            self.set_header(name, value)
        self.set_header("Content-Security-Policy", FILE_POLICY)

    async def prepare(self) -> None:
        """Host first: a rebound name learns nothing, not even which routes exist (H01)."""
        self._check_host()
        method = self.request.method or ""
        if method not in self.route.methods:
            raise HTTPError(405)
        if method not in ("GET", "HEAD") or self.upgrading:
            self._check_origin()
        if method not in ("GET", "HEAD") and not self.has_own_header():
            self.refuse()
        if self.route.policy not in (Policy.OPEN, Policy.LOGIN) and self.site.auth is not None:
            await self._check_user(self.site.auth)

    @property
    def upgrading(self) -> bool:
        """Whether the request wants to become a WebSocket."""
        return self.request.headers.get("Upgrade", "").lower() == "websocket"

    def refuse(self, status: int = 403, body: str = "") -> None:
        """Answer ``status`` with at most one line and end the request here.

        Raises:
            Finish: Always.
        """
        self.set_status(status)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(body)
        raise Finish

    def peer(self, protocol: str) -> Peer:
        """The runtime's view of who is there."""
        request = self.request
        origin = request.headers.get("Origin", "")
        return Peer(
            ip=request.remote_ip or "",
            host=request.host,
            origin=origin,
            user=self.user,
            request=request,
            protocol=protocol,
        )

    def compute_etag(self) -> str | None:
        """None: what may be kept says so itself, by its content's hash."""
        return None

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """One plain line; never a traceback, a path or a version."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(f"{status_code} {self._reason}\n")

    def log_exception(self, typ: type[BaseException] | None, value: BaseException | None, tb: Any) -> None:
        """Refusals are the access log's business; only surprises get a traceback."""
        if not isinstance(value, HTTPError):
            log.error("a request failed: %s %s", self.request.method, self.request.path, exc_info=value)

    def _check_host(self) -> None:
        name = self.request.headers.get("Host")
        if self.site.guard.allows_host(name):
            return
        if self.site.local_address_is_host and name == self._local_authority():
            return
        self.refuse()

    def _local_authority(self) -> str:
        stream = getattr(self.request.connection, "stream", None)
        if stream is None or stream.socket is None:
            return ""
        address, port = stream.socket.getsockname()[:2]
        return f"{in_url(address)}:{port}"

    def _origin_is_own_address(self, origin: str | None) -> bool:
        return self.site.local_address_is_host and origin == f"{self.request.protocol}://{self._local_authority()}"

    def _check_origin(self) -> None:
        origin = self.request.headers.get("Origin")
        if not self.site.guard.allows_origin(origin) and not self._origin_is_own_address(origin):
            self.refuse()

    def has_own_header(self) -> bool:
        """A header no form can send: cross-site it needs a preflight, which nobody answers (H03)."""
        return self.request.headers.get("X-Deskui") == "1"

    async def _check_user(self, auth: Auth) -> None:
        user = auth(self.request)
        if isinstance(user, Awaitable):
            user = await user
        if user is None:
            if getattr(auth, "asks_at_login_page", False) and self.request.method == "GET" and not self.upgrading:
                self.redirect(f"{self.site.base}-/login?next={quote(self.request.uri or '', safe='')}", status=303)
                raise Finish
            self.refuse(401, "401 Please log in first\n")
        self.user = user


class NotFound(Door):
    """Every path that no route has."""

    async def prepare(self) -> None:
        self._check_host()
        raise HTTPError(404)


_access_budget = LogBudget(per_second=5)


def log_request(handler: RequestHandler) -> None:
    """Tornado's access log hook: method, path, status, time.

    Never the query, which may carry a token (H12); never more than 5 lines a second (A08; the host writes as many about refused pages).
    """
    status = handler.get_status()
    level = logging.DEBUG if status < 400 else logging.INFO if status < 500 else logging.ERROR
    if not log.isEnabledFor(level) or not _access_budget.allows():
        return
    request = handler.request
    log.log(level, "%d %s %s %.1f ms", status, request.method, request.path[:200], 1000 * request.request_time())
