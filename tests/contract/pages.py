"""A page written in Python, on each carrier: the contract suite runs on all of them.

To add a carrier, add a link (three methods) and a line in ``LINKS``.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import queue
from collections.abc import Callable
from typing import Any, Protocol

import msgspec
from serving import PATIENCE_S, Serving, Socket
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError

from deskui._server.poll import decode_body, encode_body
from deskui._shell.contract import SchemeRequest
from deskui.bridge import Bridge
from deskui.protocol.channel import Channel
from deskui.protocol.codec import Chunk, decode_frame
from deskui.transport import Peer

Frame = str | bytes


class Link(Protocol):
    """One carrier, seen from the page."""

    def send(self, frames: list[Frame]) -> None: ...
    def receive(self) -> list[Frame] | None:
        """Frames, once there are some; ``None`` when the server has closed."""

    def cut(self) -> None:
        """Hang up without a word."""


class MemoryLink:
    """No carrier at all: frames go from hand to hand, on the server's loop."""

    name = "memory"

    def __init__(self, serving: Serving) -> None:
        self._serving = serving
        self._news: queue.Queue[None] = queue.Queue()
        self._closed = False
        self._connection = self._on_loop(lambda: serving.server.host.connect(self, Peer()))

    def send(self, frames: list[Frame]) -> None:
        self._on_loop(lambda: [self._connection.received(frame) for frame in frames])

    def receive(self) -> list[Frame] | None:
        while True:
            frames: list[Frame] = self._on_loop(self._connection.frames)
            if frames:
                return frames
            if self._closed:
                return None
            self._news.get(timeout=PATIENCE_S)

    def cut(self) -> None:
        self._on_loop(self._connection.closed)

    def wake(self) -> None:
        self._news.put(None)

    def close(self, code: int, reason: str) -> None:
        self._closed = True
        self._news.put(None)

    def _on_loop(self, function: Callable[[], Any]) -> Any:
        async def run() -> Any:
            return function()

        return self._serving.call(run())


class WebSocketLink:
    """The real WebSocket."""

    def __init__(self, serving: Serving) -> None:
        self._socket: Socket = serving.socket()

    def send(self, frames: list[Frame]) -> None:
        with contextlib.suppress(WebSocketClosedError, StreamClosedError):  # what was said before the close is still to be read
            for frame in frames:
                self._socket.send(frame)

    def receive(self) -> list[Frame] | None:
        message = self._socket.raw_read()
        return None if message is None else [message]

    def cut(self) -> None:
        self._socket.cut()


class PollLink:
    """Plain posts, one at a time."""

    def __init__(self, serving: Serving) -> None:
        self._serving = serving
        self._connection: str | None = None
        self._waiting: list[Frame] = []
        self._over = False

    def send(self, frames: list[Frame]) -> None:
        if frames:
            self._waiting += self._post(frames)

    def receive(self) -> list[Frame] | None:
        out, self._waiting = self._waiting, []
        if not out and not self._over:
            out = self._post([])
        return out or (None if self._over else [])

    def cut(self) -> None:
        """A polling page that goes away says nothing; the server only sees silence."""

    def _post(self, frames: list[Frame]) -> list[Frame]:
        connection = http.client.HTTPConnection("127.0.0.1", self._serving.port, timeout=PATIENCE_S + 20)
        headers = self._serving.own(**({"X-Deskui-Connection": self._connection} if self._connection else {}))
        with contextlib.closing(connection):
            connection.request("POST", "/-/poll", encode_body(frames), headers)
            response = connection.getresponse()
            body = response.read()
        if response.status == 410:
            self._over = True
            return []
        assert response.status == 200, (response.status, body)
        self._connection = response.headers["X-Deskui-Connection"]
        self._over = "X-Deskui-Closed" in response.headers
        return decode_body(body)


class BridgeLink:
    """The bridge, with a window that keeps its scripts instead of running them."""

    id = "window"
    fetches = True
    """The page fetches bytes; else they come in scripts."""

    def __init__(self, serving: Serving) -> None:
        bridge = Bridge(serving.server.host.apps)
        bridge.share(serving.server.host)
        self._page = bridge.page()
        self._scripts: queue.Queue[str] = queue.Queue()
        html = self._page.answer(SchemeRequest("GET", "/"), self).body.decode()  # type: ignore[arg-type]
        self._key = json.loads(html.split('id="deskui-boot"')[1].split(">", 1)[1].split("</script>")[0])["key"]

    def send(self, frames: list[Frame]) -> None:
        if any(isinstance(frame, bytes) for frame in frames):
            body = encode_body(frames)
            request = SchemeRequest("POST", "/-/blob", {"o": "1"}, body, self._key)
            assert self._page.answer(request, self).status == 200  # type: ignore[arg-type]
        elif frames:
            self._say(f=frames)

    def receive(self) -> list[Frame] | None:
        script = self._scripts.get(timeout=PATIENCE_S)
        assert script.isascii()
        call, rest = script.removeprefix("window.__deskui?.").removesuffix(";0").split("(", 1)
        words = json.loads(f"[{rest[:-1]}]")
        if call == "recv":
            return list(words[1])
        if call == "pull":
            request = SchemeRequest("GET", "/-/blob", {"o": "1", "i": str(words[1])}, b"", self._key)
            return decode_body(self._page.answer(request, self).body)  # type: ignore[arg-type]
        if call == "pack":
            return decode_body(base64.b64decode(words[1]))
        assert call == "closed"
        return None

    def cut(self) -> None:
        self._say(x=True)

    def run_script(self, script: str) -> None:
        """What the window is given."""
        self._scripts.put(script)

    def give_text(self, script: str, text: Callable[[], str]) -> None:
        """The same with a text."""
        self._scripts.put(script.replace(",text)", f",{json.dumps(text())})"))

    def _say(self, **words: Any) -> None:
        self._page.received(json.dumps({"key": self._key, "o": 1, "s": not self.fetches, **words}), self)  # type: ignore[arg-type]


class ScriptBridgeLink(BridgeLink):
    """The bridge to a page that does not fetch: WebKit's."""

    fetches = False


LINKS: dict[str, Callable[[Serving], Link]] = {
    "memory": MemoryLink,
    "websocket": WebSocketLink,
    "poll": PollLink,
    "bridge": BridgeLink,
    "bridge-scripts": ScriptBridgeLink,
}


class Page:
    """A page: its channel outlives its links, as in a browser tab."""

    def __init__(self, serving: Serving, kind: str) -> None:
        self.serving = serving
        self._kind = kind
        self._blob = 0
        self.secret = serving.secret()
        self.channel = Channel()
        self.link: Link | None = None
        self.welcome: dict[str, Any] = {}
        self.goodbye: dict[str, Any] | None = None
        self.messages: list[dict[str, Any]] = []
        self.blobs: dict[int, bytes] = {}
        self.acknowledge = True

    def open(self, **hello: Any) -> Page:
        """Say hello on a new link; a page that was there before says which it is."""
        self.link, self.goodbye = LINKS[self._kind](self.serving), None
        known = {"session": self.welcome.get("session"), "client": self.welcome.get("client"), "last": self.channel.received}
        self.link.send([json.dumps({"hello": {"proto": 1, "secret": self.secret, **known, **hello}})])
        self.until(lambda: self.welcome_fresh or self.goodbye)
        return self

    def until(self, done: Callable[[], Any]) -> Any:
        """Exchange frames until it is so."""
        while not (value := done()):
            assert self.step(), f"the server closed: {self.goodbye}"
        return value

    def until_closed(self) -> dict[str, Any]:
        """Exchange frames until the server closes; its goodbye."""
        while self.step():
            pass
        assert self.goodbye is not None
        return self.goodbye

    def step(self) -> bool:
        """Send what waits, take what comes; ``False`` when the link is over."""
        assert self.link is not None
        if self.acknowledge and self.welcome:
            self.link.send(self.channel.frames())
        frames = self.link.receive()
        for frame in frames or []:
            self.take(frame)
        return frames is not None

    def take(self, frame: Frame) -> None:
        """What a page does with a frame."""
        if isinstance(frame, str) and frame.startswith(('{"welcome"', '{"goodbye"')):
            self._take_opening(json.loads(frame))
            return
        for item in self.channel.receive(decode_frame(frame)):
            if isinstance(item, Chunk):
                self.blobs[item.blob] = self.blobs.get(item.blob, b"") + item.data
            else:
                self.messages.append(msgspec.json.decode(item))

    def say(self, event: dict[str, Any]) -> None:
        """Queue an event; it leaves with the next step."""
        self.channel.send(json.dumps(event).encode())

    def flush(self) -> None:
        """Let what waits leave now."""
        assert self.link is not None
        self.link.send(self.channel.frames())

    def upload(self, data: bytes) -> int:
        """Queue a blob; its id."""
        import io

        self._blob += 1
        self.channel.send_blob(self._blob, io.BytesIO(data))
        return self._blob

    def cut(self) -> None:
        """Lose the link without a word."""
        assert self.link is not None
        self.link.cut()
        self.welcome_fresh = False

    def texts(self) -> list[str]:
        """The text outputs on this page, in order."""
        return [
            message["spec"]["content"] for message in self.messages if message["command"] == "output" and message["spec"]["type"] == "text"
        ]

    def _take_opening(self, opening: dict[str, Any]) -> None:
        if "goodbye" in opening:
            self.goodbye = opening["goodbye"]
            return
        welcome = opening["welcome"]
        if self.welcome and not welcome["resume"]:
            self.messages.clear()
            self._expect_from_one()
        self.welcome, self.welcome_fresh = welcome, True
        if self.channel.can_resume(welcome["last"]):
            self.channel.resume(welcome["last"])

    def _expect_from_one(self) -> None:
        """The server's numbers start again; ours go on."""
        old, self.channel = self.channel, Channel()
        self.channel._next, self.channel._sent = old._next, old._sent

    welcome_fresh = False
