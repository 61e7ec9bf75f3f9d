"""The no-port carrier: a page in this process's own window, over the webview's raw message channel.

`Bridge` holds the runtime, a `BridgePage` is what one window shows, a `BridgeCarrier`
one opening of its channel. The one rule: the window's thread only enqueues; what a
page says is read on the loop, and only with the key its own document was given.

Reading order: `BridgePage.received` (up) → `BridgeCarrier.flush` (down) → `BridgePage.answer`.
It knows no message and no toolkit. Wire: docs/wire.md §1.3.
"""

from __future__ import annotations

import asyncio
import binascii
import hmac
import json
import logging
import secrets
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

import msgspec

from ._server.assets import Assets, Look, boot_values
from ._server.poll import decode_body, encode_body
from ._server.security import page_policy
from ._shell.address import HOST, SCHEME
from ._shell.contract import SchemeRequest, SchemeResponse
from .errors import RemoteProtocolError
from .runtime.host import Connection, Host, Limits
from .runtime.ticker import Ticker
from .runtime.watchdog import Watchdog
from .transport import Peer

if TYPE_CHECKING:
    from .runtime.apps import App
    from .shell import ShellWindow

log = logging.getLogger("deskui.bridge")

ORIGIN = f"{SCHEME}://{HOST}"
WINDOW_BYTES = 8 << 20
"""More may be under way than on a network: nothing gets lost between two threads, and each round costs some milliseconds."""
PIECE_BYTES = 1 << 20
"""What one request of the page fetches; several fit into a window, so that the next are on their way while the page works on one."""
SCRIPT_PIECE_BYTES = 512 << 10
"""What one script is given, as base64: a millisecond or two of the page's time; larger ones are no faster."""
MAX_MESSAGE_CHARS = 16 << 20
"""A raw message; the page sends at most a batch of 64 KiB unless a single message is larger."""
REFUSALS_LOGGED = 20
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class _Bytes(msgspec.Struct):
    """A binary frame inside a text message: base64."""

    b: bytes


class _Up(msgspec.Struct):
    """What the page posts: its key, the number of the opening, frames.

    ``x`` closes the opening; ``t``: it has bytes to take; ``s``: it does not fetch bytes, they are to come in scripts.
    """

    key: str
    o: int
    f: list[str | _Bytes] = []
    x: bool = False
    t: bool = False
    s: bool = False


class _Body(NamedTuple):
    """Packed frames, and the number of the opening they came for."""

    opening: str
    data: bytes


class Bridge:
    """The runtime behind windows without a port.

    Args:
        apps: By name; ``index`` is the first.
        limits: The runtime's.
        debug: Show tracebacks to the user.
        assets: The page's files; the built client by default.
    """

    def __init__(self, apps: Mapping[str, App], *, limits: Limits | None = None, debug: bool = False, assets: Assets | None = None) -> None:
        self._apps = apps
        self._limits = limits
        self._debug = debug
        self._ticker: Ticker | None = None
        self._watchdog: Watchdog | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self.assets = assets or Assets()
        self.refused = 0
        """Messages that came without the right key, or made no sense."""
        self._host: Host | None = None

    @property
    def host(self) -> Host:
        """The runtime; there after `start`."""
        assert self._host is not None, "the bridge has not started"
        return self._host

    @property
    def app_names(self) -> frozenset[str]:
        """Every app a page may name."""
        return frozenset(self.host.apps)

    def share(self, host: Host) -> None:
        """Carry pages of a runtime that somebody else runs (a loopback server's) instead of one of our own."""
        self._host, self._loop = host, host.loop

    async def start(self) -> None:
        """Begin, on the loop that is to carry everything; opens no socket."""
        self._loop = asyncio.get_running_loop()
        self._host = Host(self._apps, loop=self._loop, limits=self._limits, build=self.assets.build, debug=self._debug)
        self._ticker = Ticker(self._host.tick)
        self._ticker.start()
        self._watchdog = Watchdog(self._loop)
        self._watchdog.start()

    async def stop(self) -> None:
        """End every session and wait for what they deferred."""
        if self._ticker is not None:
            self._ticker.stop()
        if self._watchdog is not None:
            self._watchdog.stop()
        await self.host.close()

    def page(self, app: str = "index") -> BridgePage:
        """What a new window shows."""
        return BridgePage(self, app)

    def widget_page(self, app: str, session_id: str, wid: int) -> BridgePage:
        """What a window shows that is opened for one widget of a session."""
        return BridgePage(self, app, session=session_id, only=wid)

    def on_loop(self, function: Callable[..., Any], *args: Any) -> None:
        """Run it on the loop; any thread; nothing happens when the loop has ended."""
        if self._loop is None:
            return
        try:
            self._loop.call_soon_threadsafe(function, *args)
        except RuntimeError:
            pass  # the loop is closed: nobody is left to hear it

    def refuse(self, why: str) -> None:
        """Count and log a message that is not answered."""
        self.refused += 1
        if self.refused <= REFUSALS_LOGGED:
            log.warning("a message of the page was refused: %s", why)


class BridgePage:
    """What one window shows over the bridge: an `InProcessPage`. `answer`, `received` and `left` run on the window's thread."""

    def __init__(self, bridge: Bridge, app: str = "index", **boot: object) -> None:
        self._bridge = bridge
        self._app = app
        self._boot = boot
        self._key = ""
        self._lock = threading.Lock()
        self._inbox: deque[tuple[str | _Body, ShellWindow]] = deque()
        self._due = False
        self._carrier: BridgeCarrier | None = None

    def address(self) -> str:
        """The page's address in this process."""
        return f"{ORIGIN}/" if self._app == "index" else f"{ORIGIN}/{quote(self._app)}"

    # -- up ---------------------------------------------------------------------------------------

    def received(self, message: str, window: ShellWindow) -> None:
        """A raw message: only enqueued, one wake-up of the loop for many."""
        self._enqueue(message, window)

    def left(self, window: ShellWindow) -> None:
        """The window is gone: so is its page, and its session knows at once."""
        self._bridge.on_loop(self._drop_carrier)

    def _enqueue(self, item: str | _Body, window: ShellWindow) -> None:
        with self._lock:
            self._inbox.append((item, window))
            if self._due:
                return
            self._due = True
        self._bridge.on_loop(self._take)

    def _take(self) -> None:
        with self._lock:
            items, self._inbox = self._inbox, deque()
            self._due = False
        for item, window in items:
            if isinstance(item, str):
                self._take_message(item, window)
            else:
                self._take_body(item)

    def _take_message(self, message: str, window: ShellWindow) -> None:
        if len(message) > MAX_MESSAGE_CHARS:
            self._bridge.refuse("too long")
            return
        try:
            up = _DECODER.decode(message)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            self._bridge.refuse("not in the bridge's form")
            return
        if not self._has_key(up.key):
            self._bridge.refuse("wrong key")
            return
        carrier = self._carrier_for(up.o, window)
        carrier.fetches = not up.s
        for frame in up.f:
            carrier.connection.received(frame if isinstance(frame, str) else frame.b)
        if up.t:
            window.take_bytes(f"window.__deskui?.take({carrier.opening})", lambda data: self._enqueue(_Body(str(up.o), data), window))
        if up.x:
            carrier.gone()

    def _take_body(self, body: _Body) -> None:
        carrier = self._carrier
        if carrier is None or body.opening != str(carrier.opening):
            return
        try:
            for frame in decode_body(body.data):
                carrier.connection.received(frame)
        except RemoteProtocolError as error:
            self._bridge.refuse(error.reason)

    def _has_key(self, key: str) -> bool:
        return bool(self._key) and hmac.compare_digest(key.encode(), self._key.encode())

    def _carrier_for(self, opening: int, window: ShellWindow) -> BridgeCarrier:
        """The carrier of this opening; the page opens anew when it has given up the one before."""
        if self._carrier is None or self._carrier.opening != opening:
            self._drop_carrier()
            self._carrier = BridgeCarrier(self._bridge, window, opening)
        return self._carrier

    def _drop_carrier(self) -> None:
        if self._carrier is not None:
            self._carrier.gone()
            self._carrier = None

    # -- the scheme ---------------------------------------------------------------------------------

    def answer(self, request: SchemeRequest, window: ShellWindow) -> SchemeResponse:
        """The page, its assets, and bytes in both directions."""
        if request.path.startswith("/-/assets/"):
            return self._asset(request.path.removeprefix("/-/assets/"))
        if request.path == "/-/blob":
            return self._blob(request, window)
        name = request.path.strip("/") or request.query.get("app") or "index"
        if request.method == "GET" and name in self._bridge.app_names:
            return self._page(name, window)
        return SchemeResponse(404, "text/plain; charset=utf-8")

    def _asset(self, name: str) -> SchemeResponse:
        asset = self._bridge.assets.get(name)
        if asset is None:
            return SchemeResponse(404, "text/plain; charset=utf-8")
        return SchemeResponse(type=asset.type, body=asset.body, headers=_HEADERS)

    def _page(self, name: str, window: ShellWindow) -> SchemeResponse:
        """The document, with a key of its own: whatever the window showed before has lost the channel."""
        self._key = secrets.token_urlsafe(32)
        self._bridge.on_loop(self._drop_carrier)
        nonce = secrets.token_hex(16)  # no capitals: QtWebEngine lowers a scheme's header values
        app = self._bridge.host.apps[name]
        look, assets = Look.of(app), self._bridge.assets
        boot = boot_values(app, build=assets.build, base="/", link="bridge", key=self._key, **self._boot)
        html = assets.page(title=app.title or name, nonce=nonce, base="/", boot=boot, head=look.head(nonce))
        policy = page_policy(nonce, pictures=look.pictures_from)
        return SchemeResponse(body=html.encode(), headers={**_HEADERS, "Content-Security-Policy": policy})

    def _blob(self, request: SchemeRequest, window: ShellWindow) -> SchemeResponse:
        if not self._has_key(request.key):
            self._bridge.refuse("bytes without the right key")
            return SchemeResponse(403, "text/plain; charset=utf-8")
        if request.method == "POST":
            self._enqueue(_Body(request.query.get("o", ""), request.body), window)
            return SchemeResponse(type="text/plain; charset=utf-8", headers=_HEADERS)
        carrier = self._carrier
        ours = carrier is not None and request.query.get("o") == str(carrier.opening)
        body = carrier.take_piece(request.query.get("i", "")) if carrier is not None and ours else b""
        return SchemeResponse(type="application/octet-stream", body=body, headers=_HEADERS)


class BridgeCarrier:
    """One opening of a window's channel, as a `Transport`. Everything but `wake`, `close` and `take_piece` runs on the loop."""

    name = "bridge"
    window_bytes = WINDOW_BYTES

    def __init__(self, bridge: Bridge, window: ShellWindow, opening: int) -> None:
        self._bridge = bridge
        self._window = window
        self.opening = opening
        self.fetches = True
        """The page fetches bytes by itself."""
        self._flush_due = False
        self._open = True
        self._pieces: dict[str, bytes] = {}  # by number, until the page fetches them; at most a window of them
        self._piece = 0
        peer = Peer(ip="", host=HOST, origin=ORIGIN, trusted=True, backend="bridge", protocol="bridge")
        self.connection: Connection = bridge.host.connect(self, peer)

    def wake(self) -> None:
        """See `Transport.wake`: one flush per turn of the loop."""
        if self._flush_due:
            return
        self._flush_due = True
        self._bridge.on_loop(self.flush)

    def close(self, code: int, reason: str) -> None:
        """See `Transport.close`."""
        self._bridge.on_loop(self._close, code, reason)

    def gone(self) -> None:
        """The page has left or opened anew."""
        if self._open:
            self._open = False
            self._pieces.clear()
            self.connection.closed()

    def flush(self) -> None:
        """Put what waits into scripts. Their results are not waited for: the channel's acknowledgements are the flow control."""
        self._flush_due = False  # first: a wake during the flush asks for another
        frames: list[str | bytes] = []
        size, enough = 0, PIECE_BYTES if self.fetches else SCRIPT_PIECE_BYTES
        while some := self.connection.frames():
            frames += some
            size += sum(map(len, some))
            if size >= enough:
                self._send(frames)
                frames, size = [], 0
        if frames:
            self._send(frames)

    def _send(self, frames: list[str | bytes]) -> None:
        if not self._open:
            return
        if not any(isinstance(frame, bytes) for frame in frames):
            self._say("recv", json.dumps(frames))
        elif self.fetches:
            # What comes behind the bytes waits for them in the page.
            self._piece += 1
            self._pieces[str(self._piece)] = encode_body(frames)
            self._say("pull", str(self._piece))
        else:
            body = encode_body(frames)
            # Encoded on the window's thread: done here it would hold that up, piece after piece, before the first one leaves.
            self._window.give_text(self._script("pack", "text"), lambda: binascii.b2a_base64(body, newline=False).decode())

    def _say(self, function: str, arguments: str) -> None:
        self._window.run_script(self._script(function, arguments))

    def _script(self, function: str, arguments: str) -> str:
        # A reload may have put a document there that has not opened its channel yet; then there is nobody to tell.
        return f"window.__deskui?.{function}({self.opening},{arguments});0"

    def take_piece(self, number: str) -> bytes:
        """Packed frames the page was told of; on the window's thread."""
        return self._pieces.pop(number, b"")

    def _close(self, code: int, reason: str) -> None:
        if self._open:
            self.flush()
            self._say("closed", f"{int(code)},{json.dumps(reason)}")
            self.gone()


_DECODER = msgspec.json.Decoder(_Up)
