"""How much one machine holds: many sessions at once, storms of reconnects, stalled pages.

    python benchmarks/load.py                 # the full figures: about 3 minutes
    python benchmarks/load.py --sessions 100 --seconds 10

A server process and a client process on the loopback; bounded in number and time, it stops by itself. Prints a table; exit
status 1 when a figure misses its bound (issue "Hold the load").
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import resource
import sys
import time
from dataclasses import dataclass, field
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

CONNECT_AT_ONCE = 50
AFTERMATH_S = 1.0
"""So long after pages have come back in a storm, the delay of updates is not counted as that of a calm minute."""
SETTING_UP_S = 180
"""Beyond twice the time of the updates, so long may opening, closing and measuring take; then it stops by itself."""


# -- the server's process -------------------------------------------------------------------------


def serve(pipe: Any, seconds: int) -> None:
    """Run the app under load and answer questions about this process."""
    import logging
    import threading

    from deskui.output import put_text
    from deskui.server import Server
    from deskui.session import hold

    logging.disable(logging.WARNING)

    async def ticker() -> None:
        """One update a second."""
        for number in range(seconds):
            put_text(json.dumps([number, time.monotonic()]))
            await asyncio.sleep(1)
        put_text("end")
        await hold()

    def idle() -> None:
        """One output, then a thread that waits."""
        put_text("here")
        hold()

    async def main() -> None:
        server = Server({"index": ticker, "idle": idle})
        await server.start()
        pipe.send((server.port, server.link().partition("#b=")[2]))
        loop = asyncio.get_running_loop()
        while (question := await loop.run_in_executor(None, pipe.recv)) != "stop":
            if question == "usage":
                pipe.send((rss_bytes(), threading.active_count(), len(server.host.sessions), time.process_time()))
            elif question == "close sessions":
                for session in list(server.host.sessions.values()):
                    session.close()
                pipe.send(True)
        await server.stop()

    asyncio.run(main())


def rss_bytes() -> int:
    """Resident memory of this process."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


# -- the clients' process ----------------------------------------------------------------------------


@dataclass
class Page:
    """A page that checks what it is told."""

    socket: Any = None
    session: str = ""
    client: str = ""
    received: int = 0
    numbers: list[int] = field(default_factory=list)
    delays: list[tuple[float, float]] = field(default_factory=list)
    """When each update came, and how many seconds after it was sent."""
    faults: int = 0
    ended: bool = False

    async def connect(self, port: int, secret: str, app: str = "index") -> None:
        """Open the socket and say hello, as a new page or as one that comes back."""
        url = f"ws://127.0.0.1:{port}/"
        request = HTTPRequest(url, headers={"Origin": f"http://127.0.0.1:{port}"})
        self.socket = await websocket_connect(request, subprotocols=["deskui.1"])
        hello = {
            "proto": 1,
            "secret": secret,
            "app": app,
            "session": self.session or None,
            "client": self.client or None,
            "last": self.received,
        }
        await self.socket.write_message(json.dumps({"hello": hello}))
        welcome = json.loads(await self.socket.read_message())["welcome"]
        if self.received and not welcome["resume"]:
            self.faults += 1
        self.session, self.client = welcome["session"], welcome["client"]

    async def listen(self) -> None:
        """Take frames until the end or the socket's."""
        while not self.ended:
            frame = await self.socket.read_message()
            if frame is None:
                return
            self.take(json.loads(frame))
            try:
                await self.socket.write_message(f'{{"a":{self.received}}}')
            except WebSocketClosedError:  # dropped between the two
                return

    def take(self, frame: dict[str, Any]) -> None:
        """Check the order and time of one frame's messages."""
        messages = frame.get("m") or []
        if messages and frame["n"] != self.received + 1:
            self.faults += 1
        self.received += len(messages)
        for message in messages:
            if message["command"] != "output":
                continue
            content = message["spec"]["content"]
            if content == "end":
                self.ended = True
            elif content.startswith("["):
                number, sent = json.loads(content)
                self.numbers.append(number)
                now = time.monotonic()
                self.delays.append((now, now - sent))


class Load:
    """The client side of all scenarios."""

    def __init__(self, port: int, code: str, pipe: Any) -> None:
        self.port = port
        self.code = code
        self.pipe = pipe
        self.secret = ""
        self.missed: list[str] = []

    async def boot(self) -> None:
        """Trade the code for a secret."""
        headers = {"X-Deskui": "1", "Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/json"}
        url = f"http://127.0.0.1:{self.port}/-/boot"
        answer = await AsyncHTTPClient().fetch(HTTPRequest(url, method="POST", headers=headers, body=json.dumps({"code": self.code})))
        self.secret = json.loads(answer.body)["secret"]

    async def open_pages(self, count: int, app: str = "index", listening: list[asyncio.Task[None]] | None = None) -> list[Page]:
        """Many pages, not more than a few at once in their handshake; those that ``listening`` collects read from their first moment on."""
        pages = [Page() for _ in range(count)]
        gate = asyncio.Semaphore(CONNECT_AT_ONCE)

        async def connect(page: Page) -> None:
            async with gate:
                await page.connect(self.port, self.secret, app)
            if listening is not None:
                listening.append(asyncio.create_task(page.listen()))

        await asyncio.gather(*(connect(page) for page in pages))
        return pages

    def usage(self) -> tuple[int, int, int, float]:
        """The server's memory in bytes, threads, sessions and CPU seconds."""
        self.pipe.send("usage")
        usage: tuple[int, int, int, float] = self.pipe.recv()
        return usage

    def row(self, what: str, value: str, bound: str, ok: bool) -> None:
        """Print one figure."""
        print(f"{what:<64} {value:>14}   {bound:<12} {'ok' if ok else 'MISSED'}", flush=True)
        if not ok:
            self.missed.append(what)

    async def updates(self, sessions: int, seconds: int, *, stalled: int, dropped: int) -> None:
        """Every session one update a second; meanwhile some pages never read, and some drop and come back at once."""
        listening: list[asyncio.Task[None]] = []
        pages = await self.open_pages(sessions, listening=listening)
        idle_pages = await self.open_pages(stalled)  # read by nobody
        await asyncio.sleep(seconds / 2)
        storm_from = time.monotonic()
        back_s = await self._drop_and_return(pages[:dropped], listening)
        storm_to = time.monotonic()
        await asyncio.wait_for(asyncio.gather(*listening), seconds + 60)
        delays = sorted(
            delay for page in pages for came, delay in page.delays if came < storm_from or came - delay > storm_to + AFTERMATH_S
        )
        stormy = [delay for page in pages for came, delay in page.delays if storm_from <= came <= storm_to + AFTERMATH_S]
        lost = sum(page.numbers != list(range(seconds)) for page in pages) + sum(page.faults for page in pages)
        p99 = delays[int(len(delays) * 0.99)]
        self.row(f"{sessions} sessions, 1 update/s for {seconds} s: sessions with a loss", str(lost), "= 0", lost == 0)
        self.row("  delay p50", f"{delays[len(delays) // 2] * 1000:.1f} ms", "", True)
        self.row(f"  delay p99 (with {stalled} stalled pages)", f"{p99 * 1000:.1f} ms", "< 250 ms", p99 < 0.25)
        self.row("  longest delay while pages come back, those that were away included", f"{max(stormy) * 1000:.0f} ms", "", True)
        self.row(f"  {dropped} pages dropped at once, all back", f"{back_s:.2f} s", "≤ 5 s", back_s <= 5)
        for page in [*pages, *idle_pages]:
            page.socket.close()

    async def _drop_and_return(self, pages: list[Page], listening: list[asyncio.Task[None]]) -> float:
        for page in pages:
            page.socket.close()
        begun = time.monotonic()

        async def come_back(page: Page) -> None:
            await page.connect(self.port, self.secret)
            listening.append(asyncio.create_task(page.listen()))

        await asyncio.gather(*(come_back(page) for page in pages))
        return time.monotonic() - begun

    async def idle_memory(self, sessions: int) -> None:
        """Memory per session with one output, a WebSocket and a waiting thread, besides the thread's stack."""
        await self.open_pages(50, "idle")  # warm-up: what is allocated once is not a session's
        before = self.usage()[0]
        pages = await self.open_pages(sessions, "idle")
        for page in pages:
            while not page.received or page.received < 3:
                page.take(json.loads(await page.socket.read_message()))
        each = (self.usage()[0] - before) / sessions
        self.row(f"memory per idle session of {sessions} (all of it, stack included)", f"{each / 1000:.0f} kB", "≤ 100 kB", each <= 100_000)
        for page in pages:
            page.socket.close()

    async def nothing_left(self, sessions: int) -> None:
        """Threads and memory after many sessions came and went."""
        self.pipe.send("close sessions")
        self.pipe.recv()
        rounds = []
        for _ in range(4):
            pages = await self.open_pages(sessions // 4, "idle")
            for page in pages:
                page.socket.close()
            self.pipe.send("close sessions")
            self.pipe.recv()
            await asyncio.sleep(0.5)
            rounds.append(self.usage())
        growth = rounds[-1][0] / rounds[0][0] - 1
        threads = rounds[-1][1] - rounds[0][1]
        self.row(f"{sessions} sessions opened and closed: threads left", str(threads), "= 0", threads <= 0)
        self.row("  memory after the last quarter against the first", f"{growth:+.1%}", "≤ 5 %", growth <= 0.05)


async def drive(arguments: argparse.Namespace, pipe: Any) -> int:
    """Run all scenarios against the server at the pipe's other end, within a bound of time."""
    load = Load(*pipe.recv(), pipe)
    allowed_s = 2 * arguments.seconds + SETTING_UP_S
    try:
        await asyncio.wait_for(scenarios(load, arguments), allowed_s)
    except asyncio.TimeoutError:
        load.row("the whole run", f"> {allowed_s} s", f"≤ {allowed_s} s", False)
    print("every bound is kept" if not load.missed else f"MISSED: {', '.join(load.missed)}", flush=True)
    return 1 if load.missed else 0


async def scenarios(load: Load, arguments: argparse.Namespace) -> None:
    """One after the other."""
    await load.boot()
    stalled, dropped = max(1, arguments.sessions // 50), max(1, int(arguments.sessions * 0.3))
    await load.updates(arguments.sessions, arguments.seconds, stalled=stalled, dropped=dropped)
    await load.idle_memory(min(500, arguments.sessions))
    await load.nothing_left(arguments.sessions)


def main() -> int:
    """Parse the command line, start the server, run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=60)
    arguments = parser.parse_args()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16384), hard))
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs, arguments.seconds), daemon=True)
    server.start()
    theirs.close()  # so that a server that dies is noticed
    print(f"{os.cpu_count()} cores, load average {os.getloadavg()[0]:.1f}", flush=True)
    try:
        return asyncio.run(drive(arguments, ours))
    finally:
        ours.send("stop")
        server.join(10)
        if server.is_alive():
            server.kill()


if __name__ == "__main__":
    sys.exit(main())
