"""One URL, one port: serves apps with Tornado, on loopback unless told otherwise.

The one rule: deny by default. Every route states a policy (`_server.routes.ROUTES`),
every request passes `_server.policy.Door`, and leaving loopback needs log-in and TLS.

It does not know windows, modes or the command line (``app.py`` does), nor what a message means.
Rooms: ``_server.routes`` what is answered, ``_server.policy`` who may ask, ``_server.security`` the lists, ``_server.listen`` the
socket, ``_server.proxy`` whom to believe, ``_server.websocket`` and ``_server.poll`` the carriers, ``_server.assets`` the page,
``_server.mount`` inside another application.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import socket
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tornado.web import Application

from ._server.assets import Assets
from ._server.listen import Listener, bind
from ._server.mount import webio_handler, webio_routes
from ._server.policy import Auth, Route, Site, build_routes, log_request
from ._server.proxy import ProxiedServer
from ._server.routes import NOT_FOUND, ROUTES, STATIC_ROUTE
from ._server.security import Guard, check_dialects, in_url, is_loopback
from .errors import UsageError
from .index_page import with_index
from .protocol.codec import MAX_TEXT_BYTES
from .runtime.apps import make_apps
from .runtime.host import Host, Limits
from .runtime.keeping import Store
from .runtime.log_budget import LogBudget
from .runtime.ticker import Ticker
from .runtime.watchdog import Watchdog

__all__ = ["Server", "check_reach", "webio_handler", "webio_routes"]

log = logging.getLogger("deskui.server")

LINK = "link"
"""``auth="link"``: whoever has the printed link may enter; it carries a secret of 256 bits."""
_MAX_BODY_BYTES = MAX_TEXT_BYTES + 256 * 1024
"""A poll's body: one frame of the largest kind and some small ones."""


class Server:
    """Serves apps until it is stopped. The port is taken in the constructor, so its URL is known at once.

    Args:
        applications: A function, a coroutine function, a list or a dict of them.
        host: Address to listen on; loopback by default, and ``""`` means that too.
        port: TCP port; 0 lets the system choose a free one.
        base: Path the programs live under, for proxies that pass it on; ``"/"`` by default.
        title: Of the page, where an app names none.
        debug: Show tracebacks to the user.
        dialects: ``"pywebio"`` and ``"pgwidgets"`` let strangers' clients in; beyond loopback their URL needs a token.
        auth: Beyond loopback: a callable that sees the request and returns a user or ``None``, or ``"link"``.
        certfile: TLS certificate chain (PEM).
        keyfile: Its private key (PEM), when it is not in the same file.
        behind_proxy: A reverse proxy adds TLS. ``True`` trusts one on this machine, a list names the addresses of others.
        allowed_hosts: ``Host`` values to answer beside the obvious ones; needed behind a proxy.
        allowed_origins: Origins that may connect beside our own page, exact or ``fnmatch`` patterns.
        check_origin: Decides on an origin no list has.
        frame_ancestors: Origins that may embed the page.
        static_dir: A folder to serve to everybody at ``/static/``.
        max_payload_bytes: Longest message of a plain client (it carries whole files).
        plain_reconnect_s: How long a plain PyWebIO client that lost its socket may come back.
        link: Which carrier pages use: ``"auto"`` (a WebSocket, polling where that is forbidden), ``"websocket"`` or ``"poll"``.
        limits: The runtime's limits.
        store: Keeps the sessions' ``state`` beyond this process, such as `deskui.storage.session_states`.

    Raises:
        UsageError: The address is beyond loopback and log-in or TLS is missing, or an argument makes no sense.
        OSError: The port cannot be had.
    """

    def __init__(
        self,
        applications: Any,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        base: str = "/",
        title: str | None = None,
        debug: bool = False,
        dialects: Sequence[str] | frozenset[str] = (),
        auth: Auth | str | None = None,
        certfile: str | None = None,
        keyfile: str | None = None,
        behind_proxy: bool | Sequence[str] = False,
        allowed_hosts: Sequence[str] = (),
        allowed_origins: Sequence[str] = (),
        check_origin: Callable[[str], bool] | None = None,
        frame_ancestors: Sequence[str] = (),
        static_dir: str | None = None,
        max_payload_bytes: int = 200 << 20,
        plain_reconnect_s: float = 60.0,
        link: str = "auto",
        limits: Limits | None = None,
        store: Store | None = None,
    ) -> None:
        host = host or "127.0.0.1"
        check_reach(host, auth=auth, certfile=certfile, behind_proxy=behind_proxy, allowed_hosts=allowed_hosts)
        check_dialects(dialects)
        self._apps = with_index(make_apps(applications, title=title))
        self._limits = limits or Limits()
        self._store = store
        self._debug = debug
        self._tls = _tls_context(certfile, keyfile)
        self._proxies = _proxies(behind_proxy)
        self._loopback = is_loopback(host)
        self._base = "/" + base.strip("/") + "/" if base.strip("/") else "/"
        self._sock = bind(host, port)
        self.port: int = self._sock.getsockname()[1]
        self._scheme = "https" if certfile or behind_proxy else "http"
        self._authority = self._own_authority(host, allowed_hosts)
        self._settings: dict[str, Any] = {
            "guard": Guard(
                self._own_hosts(host, allowed_hosts), scheme=self._scheme, origins=tuple(allowed_origins), check_origin=check_origin
            ),
            "base": self._base,
            "auth": auth if callable(auth) else None,
            "dialects": frozenset(dialects),
            "dialect_token": None if self._loopback and not self._proxies else secrets.token_urlsafe(32),
            "local_address_is_host": not self._loopback and not behind_proxy,
            "frame_ancestors": tuple(frame_ancestors),
            "max_payload_bytes": max_payload_bytes,
            "static_dir": static_dir,
            "plain_reconnect_s": plain_reconnect_s,
            "link": link,
        }
        self.site: Site | None = None
        self._http: ProxiedServer | None = None
        self._listener: Listener | None = None
        self._ticker: Ticker | None = None
        self._watchdog: Watchdog | None = None

    @property
    def url(self) -> str:
        """Where the page is. Without a code: opening it shows nothing, see ``link()``."""
        return f"{self._scheme}://{self._authority}{self._base}"

    @property
    def host(self) -> Host:
        """The runtime. Raises ``UsageError`` before ``start()``."""
        if self.site is None:
            raise UsageError("the server has not started")
        return self.site.host

    def link(self, *, once: bool = False, app: str = "") -> str:
        """A URL that opens a session: its fragment, which never leaves the browser, carries a code.

        Args:
            once: The code works one time, within 60 s (a window's). Otherwise as often as wanted while the server lives.
            app: Name of the app to open; the index by default.
        """
        vault = self.host.secrets
        code = vault.mint_code() if once else vault.mint_code(uses=None, ttl_s=None)
        return f"{self.url}{app}#b={code}"

    @property
    def dialect_query(self) -> str:
        """What a plain client's URL needs beyond loopback: ``token=…``; empty on loopback."""
        token = self.site.dialect_token if self.site else None
        return f"token={token}" if token else ""

    async def start(self) -> None:
        """Begin to answer, on the running loop."""
        assets = Assets()
        host = Host(
            self._apps,
            loop=asyncio.get_running_loop(),
            limits=self._limits,
            build=assets.build,
            debug=self._debug,
            store=self._store,
        )
        host.address = lambda: self.url
        self.site = Site(host=host, assets=assets, **self._settings)
        self._http = self._make_http(self.site)
        self._listener = Listener(
            self._sock,
            self._http.handle_stream,
            tls=self._tls,
            same_user=self._loopback and not self._proxies,  # a proxy runs as a user of its own
            max_buffer_bytes=self._max_body_bytes + 65536,
        )
        self._ticker = Ticker(self.site.tick)
        self._ticker.start()
        self._watchdog = Watchdog(asyncio.get_running_loop())
        self._watchdog.start()
        for name in ("tornado.general", "tornado.application"):
            logging.getLogger(name).addFilter(_TORNADO_BUDGET)

    async def stop(self, timeout_s: float = 5.0) -> None:
        """Tell the pages, end the sessions (their deferred calls run), close every connection."""
        if self._listener is not None:
            self._listener.close()
        else:
            self._sock.close()
        if self.site is None or self._http is None or self._ticker is None:
            return
        await self.site.host.close(timeout_s)
        self._ticker.stop()
        if self._watchdog is not None:
            self._watchdog.stop()
        self.site.polls.close()
        self._http.stop()
        try:
            await asyncio.wait_for(self._http.close_all_connections(), 1.0)
        except asyncio.TimeoutError:
            log.debug("some connections did not close in time")

    @property
    def _max_body_bytes(self) -> int:
        plain = "pywebio" in self._settings["dialects"]
        return int(self._settings["max_payload_bytes"]) if plain else _MAX_BODY_BYTES

    def _make_http(self, site: Site) -> ProxiedServer:
        table: list[Route] = [*dialect_routes(site), *login_routes(site), *ROUTES]
        if site.static_dir:
            table.insert(0, STATIC_ROUTE)
        application = Application(
            build_routes(table, site),
            default_handler_class=NOT_FOUND.handler,
            default_handler_args={"route": NOT_FOUND, "site": site},
            log_function=log_request,
        )
        return ProxiedServer(
            application,
            idle_connection_timeout=10,
            body_timeout=30,
            max_header_size=16 * 1024,
            max_body_size=self._max_body_bytes,
            max_buffer_size=self._max_body_bytes + 65536,
            xheaders=bool(self._proxies),
            trusted_downstream=self._proxies,
            protocol=self._scheme if self._proxies or self._tls else None,
        )

    def _own_hosts(self, host: str, allowed: Sequence[str]) -> set[str]:
        names = {host if not is_loopback(host) or host == "localhost" else in_url(host)}
        if self._loopback:
            names.add("127.0.0.1" if ":" not in host else "[::1]")
        elif not self._proxies:
            names |= {socket.gethostname(), socket.getfqdn()}
        with_port = {f"{in_url(name)}:{self.port}" for name in names}
        return with_port | {name if _has_port(name) or self._proxies else f"{name}:{self.port}" for name in allowed} | set(allowed)

    def _own_authority(self, host: str, allowed: Sequence[str]) -> str:
        if allowed:
            return allowed[0] if self._proxies or _has_port(allowed[0]) else f"{allowed[0]}:{self.port}"
        if self._loopback:
            return f"{'[::1]' if ':' in host else '127.0.0.1'}:{self.port}"
        name = socket.gethostname() if host in ("0.0.0.0", "::") else host
        return f"{in_url(name)}:{self.port}"


_TORNADO_BUDGET = LogBudget(per_second=10)


def check_reach(host: str, *, auth: object, certfile: str | None, behind_proxy: bool | Sequence[str], allowed_hosts: Sequence[str]) -> None:
    """Leaving this machine needs log-in and TLS, each by an explicit word.

    Raises:
        UsageError: One is missing; the message says which and how to give it.
    """
    if isinstance(auth, str) and auth != LINK:
        raise UsageError(f'auth={auth!r} is unknown; give a callable that takes the request and returns a user or None, or auth="link"')
    if behind_proxy and not allowed_hosts:
        raise UsageError(
            'behind a proxy the server must know its public name: give allowed_hosts=["app.example.org"] '
            "(--public-host on the command line)"
        )
    if is_loopback(host):
        return
    if auth is None:
        raise UsageError(
            f"{host} can be reached from other machines, and nobody would have to log in. Give auth= a callable that takes the request and "
            'returns a user or None, or auth="link" to let in whoever has the printed link (--auth link on the command line).'
        )
    if certfile is None and not behind_proxy:
        raise UsageError(
            f"{host} can be reached from other machines, and what is typed would cross the network in the clear. Give certfile= and "
            "keyfile= (--cert, --key), or behind_proxy=True (--behind-proxy) when a reverse proxy adds TLS."
        )


def login_routes(site: Site) -> list[Route]:
    """The log-in page, where the author gave a password file."""
    if not getattr(site.auth, "asks_at_login_page", False):
        return []
    from ._server.login import LOGIN_ROUTES  # only where someone logs in

    return list(LOGIN_ROUTES)


def dialect_routes(site: Site) -> list[Route]:
    """Routes of the dialects that have URLs of their own."""
    if "pgwidgets" not in site.dialects:
        return []
    from .dialects import pgwidgets  # only where it is turned on

    return list(pgwidgets.ROUTES)


def _tls_context(certfile: str | None, keyfile: str | None) -> ssl.SSLContext | None:
    if certfile is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for file in filter(None, (certfile, keyfile)):
        if not Path(file).is_file():  # OpenSSL's own error does not say which
            raise UsageError(f"there is no file {file!r} for TLS")
    context.load_cert_chain(certfile, keyfile)
    return context


def _proxies(behind_proxy: bool | Sequence[str]) -> list[str]:
    """Addresses whose ``X-Forwarded-*`` is believed."""
    if behind_proxy is True:
        return ["127.0.0.1", "::1"]
    return list(behind_proxy) if behind_proxy else []


def _has_port(name: str) -> bool:
    return name.rsplit("]", 1)[-1].count(":") == 1 or (":" in name and not name.startswith("[") and name.rsplit(":", 1)[-1].isdigit())
