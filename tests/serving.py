"""A real server in a thread, and raw ways to talk to it: shared by the server, contract, e2e and interop tests."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from deskui.app import LoopThread
from deskui.server import Server

T = TypeVar("T")
PATIENCE_S = 40 * float(os.environ.get("DESKUI_TEST_PATIENCE", "1"))
"""How long a test waits for what must happen; a slow machine scales it."""


@dataclass(frozen=True)
class Answer:
    """An HTTP response read from a raw socket."""

    status: int
    headers: dict[str, str]
    body: bytes


class Serving:
    """A server running in a thread of its own."""

    def __init__(self, applications: Any, **options: Any) -> None:
        self.server = Server(applications, **options)
        self._sockets: list[Socket] = []
        self._stopped = False
        self._thread = LoopThread(self.server.start, self.server.stop)

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the server's loop and wait for it."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._thread.loop).result(PATIENCE_S)

    def code(self, *, once: bool = True) -> str:
        return self.server.link(once=once).split("#b=")[1]

    def stop(self) -> None:
        if self._stopped:
            return
        self._stopped = True
        for opened in self._sockets:
            opened.cut()
        self._thread.end()

    # -- raw HTTP ----------------------------------------------------------------------------

    def request(self, method: str = "GET", path: str = "/", headers: dict[str, str] | None = None, body: bytes = b"") -> Answer:
        """One request exactly as written; ``Host`` is right unless given."""
        lines = {"Host": f"127.0.0.1:{self.port}", **(headers or {})}
        if body or method == "POST":
            lines.setdefault("Content-Length", str(len(body)))
        head = (
            f"{method} {path} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "Connection: close\r\n\r\n"
        )
        return read_answer(self.send(head.encode("latin-1") + body))

    def send(self, data: bytes) -> bytes:
        """Everything the server says to these bytes until it closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE_S) as sock:
            sock.sendall(data)
            return receive_all(sock)

    def head(self, data: bytes) -> bytes:
        """The head of the server's answer to these bytes, whether or not it closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE_S) as sock:
            sock.sendall(data)
            answer = b""
            while b"\r\n\r\n" not in answer and (part := sock.recv(65536)):
                answer += part
            return answer

    def own(self, **more: str) -> dict[str, str]:
        """Headers of our own page's posts."""
        return {"Origin": self.origin, "X-Deskui": "1", **more}

    def secret(self) -> str:
        """What a page gets for a code."""
        answer = self.request("POST", "/-/boot", self.own(), json.dumps({"code": self.code()}).encode())
        assert answer.status == 200, answer
        return str(json.loads(answer.body)["secret"])

    # -- WebSocket ---------------------------------------------------------------------------

    def socket(self, path: str = "/", *, headers: dict[str, str] | None = None, subprotocol: str | None = "deskui.1") -> Socket:
        """An open WebSocket. Raises what Tornado's client raises when it is refused."""
        request = HTTPRequest(f"ws://127.0.0.1:{self.port}{path}", headers={"Origin": self.origin, **(headers or {})})

        async def connect() -> WebSocketClientConnection:
            return await websocket_connect(request, subprotocols=[subprotocol] if subprotocol else None)

        opened = Socket(self, self.call(connect()))
        self._sockets.append(opened)
        return opened

    def page(self, **hello: Any) -> Socket:
        """A WebSocket that has said a good hello."""
        opened = self.socket()
        opened.send({"hello": {"proto": 1, "secret": self.secret(), **hello}})
        return opened


class Socket:
    """A WebSocket client used from the test's thread."""

    def __init__(self, serving: Serving, connection: WebSocketClientConnection) -> None:
        self._serving = serving
        self.connection = connection

    def send(self, message: Any) -> None:
        """A dict goes as JSON, text and bytes as they are."""
        text = json.dumps(message) if isinstance(message, dict | list) else message

        async def write() -> None:
            await self.connection.write_message(text, binary=isinstance(text, bytes))

        self._serving.call(write())

    def raw_read(self) -> str | bytes | None:
        """The next message as it came; ``None`` when the server has closed."""

        async def read() -> str | bytes | None:
            return await self.connection.read_message()

        return self._serving.call(read())

    def cut(self) -> None:
        """Hang up without a close frame."""

        async def cut() -> None:
            if self.connection.protocol is not None:
                self.connection.protocol._abort()
            self.connection.close()

        self._serving.call(cut())

    def read(self) -> Any:
        """The next message: JSON decoded, bytes as they are, ``None`` when the server has closed."""
        message = self.raw_read()
        return json.loads(message) if isinstance(message, str) else message

    def until(self, found: Callable[[Any], bool]) -> Any:
        """Read on to the first message that is it; fails when the server closes before."""
        while (message := self.read()) is not None:
            if found(message):
                return message
        raise AssertionError(f"closed with {self.code} before it came")

    def rest(self) -> list[Any]:
        """Everything until the server closes."""
        messages = []
        while (message := self.read()) is not None:
            messages.append(message)
        return messages

    @property
    def code(self) -> int | None:
        """The close code, once closed."""
        return self.connection.close_code

    def close(self) -> None:
        async def close() -> None:
            self.connection.close()

        self._serving.call(close())


def receive_all(sock: socket.socket) -> bytes:
    """Read until the other side closes."""
    parts = []
    with contextlib.suppress(ConnectionResetError):
        while part := sock.recv(65536):
            parts.append(part)
    return b"".join(parts)


def read_answer(data: bytes) -> Answer:
    """Parse one whole HTTP response."""
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines[1:])
    return Answer(int(lines[0].split(" ")[1]), {name.lower(): value for name, value in headers.items()}, body)


def messages_of(frames: list[Any]) -> list[Any]:
    """The messages in numbered frames, in order."""
    return [message for frame in frames if isinstance(frame, dict) for message in frame.get("m", [])]


@contextlib.contextmanager
def serving(applications: Any, **options: Any) -> Iterator[Serving]:
    """A server for the length of a ``with`` block."""
    running = Serving(applications, **options)
    try:
        yield running
    finally:
        running.stop()


async def on_loop(function: Callable[[], T]) -> T:
    """A function as a coroutine, for ``Serving.call``."""
    return function()


def wait_for(condition: Callable[[], Any], what: str = "the condition") -> Any:
    """Wait until something is true that nothing announces; returns it. A last resort: prefer an event."""
    pause = threading.Event()
    for _ in range(int(PATIENCE_S / 0.02)):
        value = condition()
        if value:
            return value
        pause.wait(0.02)
    raise AssertionError(f"{what} did not come true within {PATIENCE_S} s")
