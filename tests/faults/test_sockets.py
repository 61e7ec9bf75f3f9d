"""F03, F04, F06, F07: many cuts, many clients, and clients that do not read, on real sockets without a browser."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import psutil
import pytest
from loops import run
from proxy import Fault, Proxy, plan
from serving import PATIENCE_S, Serving, on_loop, wait_for

from deskui.output import put_text
from deskui.session import hold

CUTS = int(os.environ.get("DESKUI_TEST_CUTS", "150"))
"""How many connections are broken; a thousand take about a minute."""
STORM = 300


class Viewer:
    """A page that reconnects at once and checks that nothing is missing."""

    def __init__(self, authority: str, secret: str, session: str | None = None) -> None:
        self.authority = authority
        self.secret = secret
        self.session = session
        self.client: str | None = None
        self.received = 0
        self.texts: list[str] = []
        self.replays = 0
        self.connections = 0
        self.delays: list[float] = []
        self.socket: Any = None

    async def connect(self) -> None:
        self.socket = await RawSocket.open(self.authority)
        hello = {"proto": 1, "secret": self.secret, "session": self.session, "client": self.client, "last": self.received}
        self.socket.send(json.dumps({"hello": hello}))
        welcome = json.loads(await self.socket.read())["welcome"]
        self.connections += 1
        self.session, self.client = welcome["session"], welcome["client"]
        if not welcome["resume"]:
            self.received, self.texts = 0, []
            self.replays += 1

    async def read(self) -> None:
        """Take one frame. Raises what ends sockets."""
        frame = json.loads(await self.socket.read())
        for number, message in enumerate(frame.get("m", []), frame.get("n", 0)):
            if number <= self.received:
                continue
            assert number == self.received + 1, "a gap"
            self.received = number
            if message["command"] == "output":
                content = message["spec"]["content"]
                self.texts.append(content)
                if content.startswith("at "):
                    self.delays.append(time.monotonic() - float(content[3:].split()[0]))
        self.socket.send(f'{{"a":{self.received}}}')

    async def follow(self, done: Callable[[], bool]) -> None:
        """Read, and come back after every cut, until it is done."""
        while not done():
            try:
                await self.connect()
                while not done():
                    await self.read()
            except (OSError, EOFError, KeyError, asyncio.TimeoutError):  # cut, truncated, refused, told to wait, silent
                await asyncio.sleep(0.005)
            finally:
                self.close()

    def close(self) -> None:
        """Hang up, without a word."""
        if self.socket is not None:
            self.socket.close()


class RawSocket:
    """As much of a WebSocket client as is needed, and nothing that waits behind the scenes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, authority: str) -> RawSocket:
        """Connect and upgrade."""
        host, port = authority.split(":")
        self = cls(*await asyncio.open_connection(host, int(port)))
        try:
            self._writer.write(upgrade(authority))
            head = await asyncio.wait_for(self._reader.readuntil(b"\r\n\r\n"), PATIENCE_S)
            if b" 101 " not in head[:20]:
                raise EOFError(head)
        except BaseException:
            self.close()
            raise
        return self

    def send(self, text: str) -> None:
        """Send a text message."""
        self._writer.write(masked(text.encode()))

    async def read(self) -> str:
        """The next text message. Raises ``EOFError`` when the server closes."""
        head = await asyncio.wait_for(self._reader.readexactly(2), PATIENCE_S)
        size = head[1] & 0x7F
        if size >= 126:
            size = int.from_bytes(await self._reader.readexactly(2 if size == 126 else 8), "big")
        body = await self._reader.readexactly(size)
        if head[0] & 0x0F != 0x1:
            raise EOFError(body)
        return body.decode()

    def close(self) -> None:
        """Hang up, without a word."""
        self._writer.transport.abort()


def upgrade(authority: str) -> bytes:
    """The request that opens a WebSocket."""
    return (
        f"GET / HTTP/1.1\r\nHost: {authority}\r\nOrigin: http://{authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: deskui.1\r\n\r\n"
    ).encode()


def masked(data: bytes) -> bytes:
    """A text message as a client sends it."""
    mask = os.urandom(4)
    size = bytes([0x80 | len(data)]) if len(data) < 126 else bytes([0x80 | 126]) + len(data).to_bytes(2, "big")
    return b"\x81" + size + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data))


def test_cuts_at_any_byte_lose_nothing(serve: Callable[..., Serving], record_property: Any) -> None:
    """F03: seeded cuts at any byte, also within frames and handshakes."""
    ready = threading.Event()

    def main() -> None:
        number = 0
        while not ready.is_set():
            put_text(f"line {number}")
            number += 1
            ready.wait(0.002)
        put_text("end")
        hold()

    proxy = Proxy()
    serving = serve(main, allowed_hosts=[proxy.authority])
    proxy.target = serving.port
    viewer = Viewer(proxy.authority, serving.secret())

    def cut() -> None:
        wait_for(lambda: viewer.connections, "the first connection")
        kinds = ("reset", "close", "truncate", "black_hole", "refuse", "delay")
        proxy.follow((pause, Fault(fault.kind, fault.seconds / 2)) for pause, fault in plan(7, CUTS, longest_s=0.05, kinds=kinds))
        ready.set()

    thread = threading.Thread(target=cut)
    thread.start()
    try:
        run(asyncio.wait_for(viewer.follow(lambda: viewer.texts[-1:] == ["end"]), 3 * PATIENCE_S + CUTS / 5))
    finally:
        ready.set()
        thread.join()
        proxy.end()
    record_property(
        "cuts", {"faults": proxy.faults, "connections": viewer.connections, "replays": viewer.replays, "lines": len(viewer.texts)}
    )
    assert viewer.texts == [*(f"line {number}" for number in range(len(viewer.texts) - 1)), "end"]
    assert viewer.connections > CUTS / 6, viewer.connections
    assert viewer.replays <= 2, "it was not resumed by number"  # the first, and one if the first welcome was cut off


def test_a_storm_of_clients_of_one_session_comes_back_without_a_gap(serve: Callable[..., Serving], record_property: Any) -> None:
    """F04: all are cut at once, come back at once, and go on by number."""
    go_on = threading.Event()

    def main() -> None:
        put_text("before")
        go_on.wait()
        for number in range(20):
            put_text(f"line {number}")
        hold()

    serving = serve(main)
    authority = f"127.0.0.1:{serving.port}"
    secret = serving.secret()

    async def story() -> float:
        first = Viewer(authority, secret)
        await first.connect()
        viewers = [Viewer(authority, secret, first.session) for _ in range(STORM)]
        for start in range(0, STORM, 20):
            await asyncio.gather(*(viewer.connect() for viewer in viewers[start : start + 20]))
        await asyncio.gather(*(viewer.read() for viewer in viewers))
        for viewer in viewers:
            viewer.close()
        go_on.set()
        begun = time.monotonic()
        await asyncio.gather(*(viewer.follow(lambda viewer=viewer: viewer.texts[-1:] == ["line 19"]) for viewer in viewers))
        took = time.monotonic() - begun
        assert all(viewer.texts == ["before", *(f"line {number}" for number in range(20))] for viewer in viewers)
        assert all(viewer.replays == 1 for viewer in viewers), "somebody was not resumed by number"
        first.close()
        return took

    took = run(asyncio.wait_for(story(), 4 * PATIENCE_S))
    record_property("storm_s", round(took, 2))
    assert took < PATIENCE_S, f"{STORM} clients took {took:.1f} s to come back"


def never_reading(serving: Serving, session: str) -> socket.socket:
    """A WebSocket client with a tiny buffer that says hello and reads nothing more."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    sock.connect(("127.0.0.1", serving.port))
    sock.sendall(upgrade(f"127.0.0.1:{serving.port}"))
    assert b"101" in sock.recv(200)
    sock.sendall(masked(json.dumps({"hello": {"proto": 1, "secret": serving.secret(), "session": session}}).encode()))
    return sock


def test_clients_that_never_read_cost_a_bound_and_nobody_else_anything(serve: Callable[..., Serving]) -> None:
    """F06, F07: 30 MB are shown; two clients read nothing. Memory stays bounded, the author's code is not held up, the third client sees all."""
    begin, shown, finish = threading.Event(), threading.Event(), threading.Event()
    piece = "x" * 10_000
    seconds: list[float] = []

    def main() -> None:
        put_text("here")
        begin.wait()
        started = time.monotonic()
        for number in range(3000):
            put_text(f"{number} {piece}").show()
            if number % 10 == 9:
                finish.wait(0.01)  # 10 MB a second
                remove_older(number)
        seconds.append(time.monotonic() - started)
        for number in range(100):
            put_text(f"at {time.monotonic()} {number}")
            finish.wait(0.005)
        put_text("end")
        shown.set()
        hold()

    def remove_older(number: int) -> None:
        from deskui.output import clear

        if number % 100 == 99:
            clear()  # the screen itself stays small

    serving = serve(main)

    async def story() -> Viewer:
        viewer = Viewer(f"127.0.0.1:{serving.port}", serving.secret())
        await viewer.connect()
        assert viewer.session is not None
        asleep = await asyncio.to_thread(lambda: [never_reading(serving, viewer.session or "") for _ in range(2)])
        session = serving.server.host.sessions[viewer.session]
        await asyncio.to_thread(wait_for, lambda: len(session.attached_clients) == 3, "all clients")
        before = psutil.Process().memory_info().rss
        peak = [0]

        def watch() -> None:
            while not shown.wait(0.05):
                peak[0] = max(peak[0], psutil.Process().memory_info().rss)

        watching = threading.Thread(target=watch)
        watching.start()
        begin.set()
        while viewer.texts[-1:] != ["end"]:
            await viewer.read()
            viewer.texts = [text[:40] for text in viewer.texts[-3200:]]
        await asyncio.to_thread(watching.join)
        slow = [client for client in session.attached_clients if client.id != viewer.client]
        assert all(client.channel.backlog_bytes <= 4 << 20 for client in session.clients.values())
        assert all(client.channel._in_flight_bytes <= client.channel.window_bytes + 65536 for client in slow)
        growth = peak[0] - before
        assert growth < 24 << 20, f"{growth >> 20} MiB more for two clients that never read"
        for sock in asleep:
            sock.close()
        viewer.close()
        return viewer

    viewer = run(asyncio.wait_for(story(), 4 * PATIENCE_S))
    numbers = [int(text.split()[0]) for text in viewer.texts if text.endswith("x")]
    assert numbers == list(range(numbers[0], 3000)), "the reading client missed something"
    assert seconds[0] < PATIENCE_S, "the author's code was held up"
    assert sorted(viewer.delays)[90] < 0.25 * PATIENCE_S / 20 * 4, sorted(viewer.delays)[-10:]


@pytest.mark.parametrize("answering", [True, False])
def test_silence_is_noticed_by_the_clock_alone(serve: Callable[..., Serving], answering: bool) -> None:
    """F05, the server's half: bytes vanish without FIN or RST; a client that still answers is not cut off. By a clock of its own."""
    proxy = Proxy()
    serving = serve(lambda: hold(), allowed_hosts=[proxy.authority])
    proxy.target = serving.port
    host = serving.server.host
    now = [host.clock()]
    host.clock = lambda: now[0]

    async def pass_a_second() -> None:
        now[0] += 1
        await asyncio.to_thread(serving.call, on_loop(host.tick))

    async def story() -> int:
        viewer = Viewer(proxy.authority, serving.secret())
        await viewer.connect()
        session = host.sessions[viewer.session or ""]
        (connection,) = host.connections
        if not answering:
            await asyncio.to_thread(proxy.swallow)
        seconds = 0
        while session.attached_clients and seconds < 30:
            await pass_a_second()
            seconds += 1
            if answering and seconds % 4 == 0:  # the heartbeat
                await viewer.read()
                await asyncio.to_thread(wait_for, lambda: connection._heard_at == now[0], "the answer")
        viewer.close()
        return seconds

    seconds = run(asyncio.wait_for(story(), 2 * PATIENCE_S))
    proxy.end()
    assert (seconds == 30) if answering else (10 < seconds <= 12), seconds


def test_everything_the_proxy_can_do_is_tried() -> None:
    """The proxy itself: the kinds a plan may name exist."""
    kinds = {fault.kind for _, fault in plan(0, 200)}
    assert all(callable(getattr(Proxy, kind)) for kind in kinds)
    assert len(kinds) == 7
