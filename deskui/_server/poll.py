"""The poll carrier: the same frames over plain POST requests, for networks without WebSocket.

The one rule: a request is only a moment in a carrier's life; order, repeats and
losses are the channel's business. Wire: docs/wire.md §1.3.

It does not know routes or headers; ``server.py`` reads those.
"""

from __future__ import annotations

import asyncio
import secrets
import struct
from collections import deque
from typing import TYPE_CHECKING

from ..errors import RemoteProtocolError
from ..transport import Peer

if TYPE_CHECKING:
    from ..runtime.host import Host

WAIT_S = 20.0
"""How long an empty request waits for something to say; below the 30 s after which common proxies give up."""
LINGER_S = 10.0
"""How long a closed carrier can still hand out its last words."""
MAX_REPLY_BYTES = 256 * 1024
_HEAD = struct.Struct(">BI")


def encode_body(frames: list[str | bytes]) -> bytes:
    """Frames one after the other: kind, length, bytes."""
    parts: list[bytes] = []
    for frame in frames:
        data = frame.encode() if isinstance(frame, str) else frame
        parts += (_HEAD.pack(isinstance(frame, bytes), len(data)), data)
    return b"".join(parts)


def decode_body(body: bytes) -> list[str | bytes]:
    """Read what ``encode_body`` wrote.

    Raises:
        RemoteProtocolError: A kind, a length or the text is wrong.
    """
    frames: list[str | bytes] = []
    at = 0
    while at < len(body):
        if len(body) - at < _HEAD.size:
            raise RemoteProtocolError("a frame's head is cut off")
        kind, length = _HEAD.unpack_from(body, at)
        at += _HEAD.size
        data = body[at : at + length]
        if kind > 1 or len(data) < length:
            raise RemoteProtocolError("a frame is cut off" if kind <= 1 else "a frame of an unknown kind")
        at += length
        frames.append(data if kind else _text(data))
    return frames


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise RemoteProtocolError("a text frame is not UTF-8") from None


class PollCarrier:
    """One polling page as a `Transport`. Everything but ``wake`` and ``close`` belongs to the loop."""

    name = "poll"

    def __init__(self, host: Host, peer: Peer) -> None:
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._turn = 0
        self._ending: deque[str | bytes] = deque()
        self._ended = False
        self.closed_with = 0
        """The code the runtime closed it with; 0 while it is open."""
        self.connection = host.connect(self, peer)

    def wake(self) -> None:
        """See `Transport.wake`."""
        self._on_loop(self._tell)

    def close(self, code: int, reason: str) -> None:
        """See `Transport.close`."""
        self._on_loop(self._end, code)

    def received(self, frame: str | bytes) -> None:
        """A request brought a frame."""
        self.connection.received(frame)

    async def frames(self, wait_s: float) -> list[str | bytes]:
        """What the reply carries: at once when there is something, else after at most ``wait_s``. A later call releases an earlier one."""
        self._turn += 1
        turn = self._turn
        self._tell()  # whoever waits goes home with what there is
        await asyncio.sleep(0)  # a close that the post itself brought about is known before the reply is made
        deadline = self._loop.time() + wait_s
        while True:
            self._news.clear()
            out = self._take()
            if out or self.closed_with or turn != self._turn:
                return out
            left = deadline - self._loop.time()
            if left <= 0:
                return []
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except asyncio.TimeoutError:
                return []
            if turn != self._turn:
                return []

    def abandoned(self) -> None:
        """Nobody will ask any more."""
        if not self._ended:
            self._ended = True
            self.connection.closed()

    def _take(self) -> list[str | bytes]:
        if self.closed_with:
            last = list(self._ending)
            self._ending.clear()
            return last
        return self.connection.frames(MAX_REPLY_BYTES)

    def _tell(self) -> None:
        self._news.set()

    def _end(self, code: int) -> None:
        if self.closed_with:
            return
        self._ending.extend(self.connection.frames(MAX_REPLY_BYTES))
        self.closed_with = code
        self._tell()

    def _on_loop(self, function: object, *args: object) -> None:
        try:
            self._loop.call_soon_threadsafe(function, *args)  # type: ignore[arg-type]
        except RuntimeError:  # the loop has ended; nobody polls any more
            pass


class PollCarriers:
    """The polling pages of one server, by the id their first reply gave them."""

    def __init__(self, host: Host, max_carriers: int = 10_000) -> None:
        self._host = host
        self._max_carriers = max_carriers
        self._carriers: dict[str, PollCarrier] = {}

    def open(self, peer: Peer) -> tuple[str, PollCarrier] | None:
        """A new carrier and its unguessable id; ``None`` when there are too many."""
        if len(self._carriers) >= self._max_carriers:
            return None
        carrier = PollCarrier(self._host, peer)
        key = secrets.token_urlsafe(18)
        self._carriers[key] = carrier
        return key, carrier

    def get(self, key: str) -> PollCarrier | None:
        """The carrier with this id, if it still lives."""
        return self._carriers.get(key)

    def retire(self, key: str) -> None:
        """Forget a closed carrier, once its page had time to hear why."""
        asyncio.get_running_loop().call_later(LINGER_S, self.drop, key)

    def drop(self, key: str) -> None:
        """Forget a carrier now."""
        carrier = self._carriers.pop(key, None)
        if carrier is not None:
            carrier.abandoned()

    def sweep(self) -> None:
        """Once a second: carriers the runtime has closed (silent pages among them) are retired."""
        for key in [key for key, carrier in self._carriers.items() if carrier.closed_with]:
            self.retire(key)

    def close(self) -> None:
        """The server ends: everybody who waits is released."""
        for key in list(self._carriers):
            self.drop(key)
