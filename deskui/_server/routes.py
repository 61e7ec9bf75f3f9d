"""The route table and its handlers: the page, its files, the code exchange, the carriers.

The one rule: a handler begins where `Door.prepare` let it; it never decides who may enter.
Reading order: ``ROUTES`` at the bottom, then the handlers above it.

It knows HTTP and WebSocket, and of the runtime only ``Host.connect`` and ``Host.secrets``.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
from tornado.web import HTTPError, StaticFileHandler
from tornado.websocket import WebSocketHandler, WebSocketProtocol, WebSocketProtocol13

from ..dialects import pywebio
from ..dialects.entrance import check_token
from ..errors import RemoteProtocolError
from ..protocol.codec import MAX_TEXT_BYTES
from .assets import Asset, Look, boot_values
from .policy import Door, NotFound, Policy, Route, Site
from .poll import WAIT_S, PollCarrier, decode_body, encode_body
from .security import page_policy
from .websocket import SUBPROTOCOL, BoundedProtocol, SocketCarrier

_FRAMES = "application/octet-stream"
_IMMUTABLE = "public, max-age=31536000, immutable"


class BootRequest(msgspec.Struct):
    """Body of ``POST /-/boot``."""

    code: str | None = None


class HealthHandler(Door):
    """``/healthz``: the process answers. Says nothing else."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish("ok\n")

    head = get


class AssetHandler(Door):
    """``/-/assets/<name>``: files of the built client. With the content's hash in ``?v=`` they may be kept for ever."""

    def get(self, name: str) -> None:
        asset = self.site.assets.get(name)
        if asset is None:
            raise HTTPError(404)
        self._say_how_long(asset)
        if self.request.headers.get("If-None-Match") == self._tag(asset):
            self.set_status(304)
            return
        self.set_header("Content-Type", asset.type)
        self.set_header("Vary", "Accept-Encoding")
        body, encoding = asset.packed_for(self.request.headers.get("Accept-Encoding", ""))
        if encoding:
            self.set_header("Content-Encoding", encoding)
        self.set_header("Content-Length", str(len(body)))
        self.finish(body if self.request.method == "GET" else b"")

    head = get

    def _tag(self, asset: Asset) -> str:
        return f'W/"{asset.hash}"'

    def _say_how_long(self, asset: Asset) -> None:
        named = self.get_query_argument("v", "") == asset.hash
        self.set_header("Cache-Control", _IMMUTABLE if named else "no-cache")
        self.set_header("ETag", self._tag(asset))


class BootHandler(Door):
    """``POST /-/boot``: a one-time code, or a logged-in user, for the secret that every hello carries."""

    def post(self) -> None:
        ip = self.request.remote_ip or ""
        if self.site.throttle.refuses(ip):
            self.set_header("Retry-After", "60")
            self.refuse(429, "429 Too many wrong codes; wait a minute\n")
        secret = self._trade()
        if secret is None:
            self.site.throttle.failed(ip)
            self.refuse(403, "403 This link was used up or is too old; open the program again\n")
        self.set_header("Content-Type", "application/json")
        self.finish(msgspec.json.encode({"secret": secret}))

    def _trade(self) -> str | None:
        try:
            code = msgspec.json.decode(self.request.body, type=BootRequest).code
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            raise HTTPError(400) from None
        vault = self.site.host.secrets
        if code:
            return vault.trade(code)
        return vault.mint_secret() if self.user is not None else None


class PollHandler(Door):
    """``POST /-/poll``: frames up, frames down; see docs/wire.md §1.3."""

    async def post(self) -> None:
        try:
            frames = decode_body(self.request.body)
        except RemoteProtocolError:
            raise HTTPError(400) from None
        key, carrier = self._carrier()
        self.set_header("X-Deskui-Connection", key)
        self.set_header("Content-Type", _FRAMES)
        for frame in frames:
            carrier.received(frame)
        out = await carrier.frames(0.0 if frames else WAIT_S)
        if carrier.closed_with:
            self.set_header("X-Deskui-Closed", str(carrier.closed_with))
            self.site.polls.retire(key)
            note_wrong_secret(self, carrier.closed_with)
        self.finish(encode_body(out))

    def _carrier(self) -> tuple[str, PollCarrier]:
        key = self.request.headers.get("X-Deskui-Connection")
        if key:
            carrier = self.site.polls.get(key)
            if carrier is None:
                self.refuse(410, "410 This connection has ended; begin a new one\n")
            assert carrier is not None
            return key, carrier
        refuse_guessers(self)
        opened = self.site.polls.open(self.peer("poll"))
        if opened is None:
            self.refuse(503, "503 Too many connections\n")
        assert opened is not None
        return opened


class AppHandler(Door, WebSocketHandler):
    """An app's URL: its page, its WebSocket, and where it is turned on the plain PyWebIO dialect."""

    carrier: SocketCarrier | pywebio.PlainSocket | None = None

    async def get(self, name: str = "") -> None:
        app = self._app_name(name)
        if self.upgrading:
            await self._upgrade(app)
        elif self._plain and pywebio.is_poll(self.request):
            await pywebio.poll(self, app)
        elif self._plain and self.get_query_argument("test", ""):
            self.finish()  # "does WebSocket work here?": an empty answer says yes
        else:
            self._page(app)

    def head(self, name: str = "") -> None:
        self._page(self._app_name(name))

    async def post(self, name: str = "") -> None:
        if not (self._plain and pywebio.is_poll(self.request)):
            raise HTTPError(405)
        await pywebio.poll(self, self._app_name(name))

    def options(self, name: str = "") -> None:
        if not self._plain:
            raise HTTPError(405)
        pywebio.preflight(self)

    def has_own_header(self) -> bool:
        return super().has_own_header() or (self._plain and (self.request.method == "OPTIONS" or pywebio.is_poll(self.request)))

    @property
    def _plain(self) -> bool:
        return "pywebio" in self.site.dialects

    def _app_name(self, name: str) -> str:
        wanted = name or self.get_query_argument("app", "index") or "index"
        if wanted not in self.site.host.apps:
            if self._plain and not name:
                return "index"  # PyWebIO's client takes the index for an unknown name
            raise HTTPError(404)
        return wanted

    def _page(self, app: str) -> None:
        nonce = secrets.token_urlsafe(16)
        entry = self.site.host.apps[app]
        look = Look.of(entry)
        boot = boot_values(entry, build=self.site.assets.build, base=self.site.base, link=self.site.link)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        policy = page_policy(
            nonce,
            scripts=_origins(look.js_files),
            styles=_origins(look.css_files),
            pictures=look.pictures_from,
            frame_ancestors=self.site.frame_ancestors,
        )
        self.set_header("Content-Security-Policy", policy)
        page = self.site.assets.page(title=entry.title or app, nonce=nonce, base=self.site.base, boot=boot, head=look.head(nonce))
        self.finish(page if self.request.method == "GET" else "")

    # -- WebSocket ---------------------------------------------------------------------------

    async def _upgrade(self, app: str) -> None:
        offered = [part.strip() for part in self.request.headers.get("Sec-WebSocket-Protocol", "").split(",") if part.strip()]
        if SUBPROTOCOL not in offered and (offered or not self._plain):
            self.refuse(400, f"400 This address speaks the WebSocket sub-protocol {SUBPROTOCOL}\n")
        refuse_guessers(self)
        if not offered:
            check_token(self)
        self._app = app
        await WebSocketHandler.get(self)

    def check_origin(self, origin: str) -> bool:
        return True  # the door has compared it with the exact list already

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        return SUBPROTOCOL if SUBPROTOCOL in subprotocols else None

    def get_compression_options(self) -> dict[str, Any] | None:
        return None  # a small message on loopback gains nothing, a bomb gains a lot (A07)

    def get_websocket_protocol(self) -> WebSocketProtocol | None:
        usual = super().get_websocket_protocol()
        return BoundedProtocol(self, False, usual.params) if isinstance(usual, WebSocketProtocol13) else usual

    @property
    def max_message_size(self) -> int:
        """Frames are short; only a plain client sends a whole file in one message."""
        offered = self.request.headers.get("Sec-WebSocket-Protocol")
        return MAX_TEXT_BYTES if offered else self.site.max_payload_bytes

    def open(self, *args: str, **kwargs: str) -> None:
        self.set_nodelay(True)
        if self.selected_subprotocol == SUBPROTOCOL:
            self.carrier = SocketCarrier(self, self.site.host, self.peer("websocket"))
        else:
            self.carrier = pywebio.PlainSocket(self, self._app)

    def on_message(self, message: str | bytes) -> None:
        if self.carrier is not None:
            self.carrier.received(message)

    def on_close(self) -> None:
        if self.carrier is not None:
            note_wrong_secret(self, self.carrier.closed_with)
            self.carrier.closed()


class PlainHandler(AppHandler):
    """``/-/pywebio/<token>``: the plain dialect beyond loopback. PyWebIO's page overwrites the query, so the token is in the path."""

    async def get(self, token: str) -> None:  # type: ignore[override]
        if not self._plain:
            raise HTTPError(404)
        check_token(self)
        await AppHandler.get(self)

    async def post(self, token: str) -> None:  # type: ignore[override]
        await AppHandler.post(self)

    def options(self, token: str) -> None:  # type: ignore[override]
        AppHandler.options(self)

    def _page(self, app: str) -> None:
        raise HTTPError(404)


def refuse_guessers(door: Door) -> None:
    """Who has been wrong too often waits (S02)."""
    if door.site.throttle.refuses(door.request.remote_ip or ""):
        door.set_header("Retry-After", "60")
        door.refuse(429, "429 Too many wrong secrets; wait a minute\n")


def note_wrong_secret(door: Door, code: int) -> None:
    """A connection that ended with 4401 was a guess."""
    if code == 4401:
        door.site.throttle.failed(door.request.remote_ip or "")


def _origins(urls: tuple[str, ...]) -> list[str]:
    """Origins of the absolute URLs among them, for the Content-Security-Policy."""
    parts = [urlsplit(url) for url in urls]
    return sorted({f"{part.scheme}://{part.netloc}" for part in parts if part.scheme in ("http", "https") and part.netloc})


class StaticHandler(Door, StaticFileHandler):
    """``/static/…``: files of the folder the author named, and of no other, also not through a link that leaves it (H05)."""

    def initialize(self, route: Route, site: Site) -> None:  # type: ignore[override]
        Door.initialize(self, route, site)
        StaticFileHandler.initialize(self, path=site.static_dir or "")

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        path = super().validate_absolute_path(root, absolute_path)
        if path is not None and not Path(path).resolve().is_relative_to(Path(root).resolve()):
            raise HTTPError(404)
        return path


ROUTES: tuple[Route, ...] = (
    Route(r"healthz", HealthHandler, Policy.OPEN),
    Route(r"-/assets/([\w.-]+)", AssetHandler, Policy.OPEN),
    Route(r"-/boot", BootHandler, Policy.BOOT, frozenset({"POST"})),
    Route(r"-/poll", PollHandler, Policy.CARRIER, frozenset({"POST"})),
    Route(r"-/pywebio/(?P<token>[\w-]+)", PlainHandler, Policy.DIALECT, frozenset({"GET", "POST", "OPTIONS"})),
    Route(r"()", AppHandler, Policy.APP, frozenset({"GET", "HEAD", "POST", "OPTIONS"})),
    Route(r"([\w-]+)", AppHandler, Policy.APP, frozenset({"GET", "HEAD", "POST", "OPTIONS"})),
)
"""Everything the server answers. A test walks it and tries each row without credentials (H04)."""

STATIC_ROUTE = Route(r"static/(.*)", StaticHandler, Policy.OPEN)
"""Only with ``static_dir``; the author has said that this folder is for everybody."""

NOT_FOUND = Route(r".*", NotFound, Policy.OPEN)
