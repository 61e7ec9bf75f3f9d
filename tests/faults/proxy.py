"""A TCP proxy that breaks: between a page and its server it cuts, swallows, delays, truncates and repeats.

The one rule: what it does is told to it (``cut``, ``black_hole`` …) or follows from a seed (`plan`), so that a failure can be
played again. It runs in a thread of its own and knows neither HTTP nor WebSocket, only bytes of connections.
"""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from serving import PATIENCE_S

from deskui.app import LoopThread

CHUNK = 65536
_RESET = struct.pack("ii", 1, 0)
"""``SO_LINGER`` with no time to linger: closing sends RST instead of FIN."""


class Fault(NamedTuple):
    """Something that goes wrong, and for how long."""

    kind: str
    seconds: float = 0.0


KINDS = ("reset", "close", "black_hole", "delay", "truncate", "twice", "refuse")


def plan(seed: int, count: int, *, longest_s: float = 1.0, kinds: tuple[str, ...] = KINDS) -> Iterator[tuple[float, Fault]]:
    """Seeded faults, each with the pause before it in seconds."""
    rng = random.Random(seed)
    for _ in range(count):
        yield rng.uniform(0.01, longest_s), Fault(rng.choice(kinds), rng.uniform(0.01, longest_s))


@dataclass(eq=False)
class Pair:
    """One connection through the proxy."""

    page: asyncio.StreamWriter
    server: asyncio.StreamWriter
    twin: asyncio.StreamWriter | None = None
    black: bool = False
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def drop(self, *, reset: bool) -> None:
        """End it on both sides."""
        for writer in (self.page, self.server, self.twin):
            if writer is None:
                continue
            if reset:
                sock = writer.get_extra_info("socket")
                if sock.fileno() >= 0:  # the page or the server may have ended it already
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                writer.transport.abort()
            else:
                writer.close()


class Proxy:
    """Listens on ``port``; connects to ``target`` (set it once the server's port is known)."""

    def __init__(self, target: int = 0) -> None:
        self.target = target
        self.connections = 0
        """How many have been accepted."""
        self.faults: dict[str, int] = {}
        """How often each kind was inflicted."""
        self._pairs: set[Pair] = set()
        self._accepted: set[asyncio.Task[None]] = set()
        self._mode = ""
        self._truncate = False
        self._delay_s = 0.0
        self._rng = random.Random(1)
        self._thread = LoopThread(self._start, self._stop)

    @property
    def authority(self) -> str:
        """What the server must be told to answer to: ``allowed_hosts=[proxy.authority]``."""
        return f"127.0.0.1:{self.port}"

    def end(self) -> None:
        """Close everything."""
        self._thread.end()

    # -- faults (any thread) ------------------------------------------------------------------

    def inflict(self, fault: Fault) -> None:
        """Begin a fault, wait its time, end it."""
        self.faults[fault.kind] = self.faults.get(fault.kind, 0) + 1
        getattr(self, fault.kind)(fault.seconds)

    def follow(self, faults: Iterator[tuple[float, Fault]], until: Callable[[], bool] = lambda: False) -> None:
        """Inflict a plan from its beginning to its end, or until something is true."""
        for pause, fault in faults:
            if until():
                return
            self._wait(pause)
            self.inflict(fault)

    def reset(self, _seconds: float = 0.0) -> None:
        """Every connection ends with RST."""
        self._call(lambda: self._drop_all(reset=True))

    def close(self, _seconds: float = 0.0) -> None:
        """Every connection ends with FIN."""
        self._call(lambda: self._drop_all(reset=False))

    def black_hole(self, seconds: float) -> None:
        """Bytes go nowhere and nobody is told; then what is open ends with RST."""
        self.swallow()
        self._wait(seconds)
        self.heal()

    def swallow(self) -> None:
        """From now on bytes go nowhere, on old and new connections."""
        self._call(lambda: self._set_mode("black"))

    def heal(self) -> None:
        """New connections pass again; those that lost bytes end with RST."""
        self._call(self._heal)

    def delay(self, seconds: float) -> None:
        """For so long every piece is late by up to 50 ms."""
        self._delay_s = 0.05
        self._wait(seconds)
        self._delay_s = 0.0

    def truncate(self, seconds: float) -> None:
        """For so long, what servers say is cut off somewhere and the connection ends: lost replies of polls, half frames."""
        self._truncate = True
        self._wait(seconds)
        self._truncate = False

    def twice(self, seconds: float) -> None:
        """For so long, what pages say on new connections arrives twice, on two connections."""
        self._call(lambda: self._set_mode("twice"))
        self._wait(seconds)
        self._call(lambda: self._set_mode(""))

    def refuse(self, seconds: float) -> None:
        """Everything ends, and for so long nobody is let in."""
        self._call(lambda: self._set_mode("refuse"))
        self.reset()
        self._wait(seconds)
        self._call(lambda: self._set_mode(""))

    # -- inside ---------------------------------------------------------------------------------

    def _wait(self, seconds: float) -> None:
        threading.Event().wait(seconds)  # the length of a fault is what is being tested

    def _call(self, function: Callable[[], Any]) -> Any:
        async def run() -> Any:
            return function()

        return asyncio.run_coroutine_threadsafe(run(), self._thread.loop).result(PATIENCE_S)

    def _set_mode(self, mode: str) -> None:
        self._mode = mode
        if mode == "black":
            for pair in self._pairs:
                pair.black = True

    def _heal(self) -> None:
        self._mode = ""
        for pair in list(self._pairs):
            if pair.black:
                pair.drop(reset=True)

    def _drop_all(self, *, reset: bool) -> None:
        for pair in list(self._pairs):
            pair.drop(reset=reset)

    async def _start(self) -> None:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        self._server.close()
        self._mode = "refuse"
        while self._accepted:
            self._drop_all(reset=True)
            await asyncio.wait(self._accepted, timeout=0.1)

    async def _accept(self, reader: asyncio.StreamReader, page: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._accepted.add(task)
        task.add_done_callback(self._accepted.discard)
        if self._mode == "refuse":
            page.transport.abort()
            return
        try:
            from_server, server = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:  # the server is gone: so is this connection
            page.transport.abort()
            return
        pair = Pair(page, server, black=self._mode == "black")
        if self._mode == "twice":
            from_twin, pair.twin = await asyncio.open_connection("127.0.0.1", self.target)
            pair.tasks.append(asyncio.create_task(_discard(from_twin)))
        self._pairs.add(pair)
        pair.tasks += [asyncio.create_task(self._up(reader, pair)), asyncio.create_task(self._down(from_server, pair))]
        await asyncio.gather(*pair.tasks)
        self._pairs.discard(pair)
        pair.drop(reset=False)

    async def _up(self, reader: asyncio.StreamReader, pair: Pair) -> None:
        await self._pump(reader, pair, [writer for writer in (pair.server, pair.twin) if writer is not None])

    async def _down(self, reader: asyncio.StreamReader, pair: Pair) -> None:
        await self._pump(reader, pair, [pair.page], from_server=True)

    async def _pump(
        self, reader: asyncio.StreamReader, pair: Pair, writers: list[asyncio.StreamWriter], *, from_server: bool = False
    ) -> None:
        try:
            while data := await reader.read(CHUNK):
                if self._delay_s:
                    await asyncio.sleep(self._rng.uniform(0, self._delay_s))
                if pair.black:
                    continue
                if from_server and self._truncate and self._rng.random() < 0.5:
                    data = data[: self._rng.randrange(len(data))]
                    self._write(data, writers)
                    pair.drop(reset=False)
                    return
                self._write(data, writers)
                for writer in writers:
                    await writer.drain()
        except OSError:  # reset by either side
            pass
        finally:
            if not pair.black:
                pair.drop(reset=False)

    def _write(self, data: bytes, writers: list[asyncio.StreamWriter]) -> None:
        for writer in writers:
            if not writer.is_closing():
                writer.write(data)


async def _discard(reader: asyncio.StreamReader) -> None:
    try:
        while await reader.read(CHUNK):
            pass
    except OSError:
        pass
