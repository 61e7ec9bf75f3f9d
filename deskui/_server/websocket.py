"""The WebSocket carrier: moves frames between Tornado's socket and a `Connection`.

The one rule: it never looks inside a frame. Any thread may wake it; everything
that touches the socket runs on the loop, at most one flush per loop turn.

`BoundedProtocol` is where a peer's abuse of WebSocket itself ends (fragments, pings; A04, A06).
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketHandler, WebSocketProtocol13

from ..transport import Peer

if TYPE_CHECKING:
    from ..runtime.host import Host

SUBPROTOCOL = "deskui.1"
MAX_FRAGMENTS = 256
"""Pieces one message may come in; browsers send a 1 MiB message in at most a few dozen."""
MAX_PINGS_PER_S = 50
MAX_FRAMES_PER_S = 5000
"""Beyond it reading pauses: the sender waits, nobody else does."""
PARTING_S = 0.25
"""So long the last words have to reach a peer that never said a good hello."""
LINGER_S = 1.0
"""How long somebody who was refused is still read, unheard: closing with bytes unread would reset the connection before they learn why."""
LINGER_BYTES, LINGER_PAUSE_S = 65536, 0.01


class SocketCarrier:
    """One open WebSocket as a `Transport`."""

    name = "websocket"

    def __init__(self, handler: WebSocketHandler, host: Host, peer: Peer) -> None:
        self._handler = handler
        self._loop = asyncio.get_running_loop()
        self._flush_due = False
        self.closed_with = 0
        """The code the runtime closed it with; 0 while it is open."""
        self.connection = host.connect(self, peer)

    def wake(self) -> None:
        """See `Transport.wake`."""
        if self._flush_due:
            return
        self._flush_due = True
        self._on_loop(self._flush)

    def close(self, code: int, reason: str) -> None:
        """See `Transport.close`."""
        self._on_loop(self._close, code, reason)

    def received(self, frame: str | bytes) -> None:
        """The socket got a message."""
        self.connection.received(frame)

    def closed(self) -> None:
        """The socket is gone."""
        self.connection.closed()

    def _on_loop(self, function: Any, *args: Any) -> None:
        try:
            self._loop.call_soon_threadsafe(function, *args)
        except RuntimeError:  # the loop has ended; so has the socket
            pass

    def _flush(self) -> None:
        self._flush_due = False  # first: a wake during the flush asks for another
        while frames := self.connection.frames():
            for frame in frames:
                if not self._write(frame):
                    return

    def _write(self, frame: str | bytes) -> bool:
        protocol = self._handler.ws_connection
        return isinstance(protocol, BoundedProtocol) and protocol.put(frame)

    def _close(self, code: int, reason: str) -> None:
        self._flush()
        self.closed_with = self.closed_with or code
        protocol = self._handler.ws_connection  # gone after the close
        self._handler.close(code, reason.encode()[:120].decode(errors="ignore"))
        if self.connection.client is None and isinstance(protocol, BoundedProtocol):
            protocol.abort_soon(PARTING_S)  # thousands of them would stay open meanwhile (S07)


class BoundedProtocol(WebSocketProtocol13):
    """Tornado's protocol with an end to what one peer may ask of the loop.

    It builds on private methods of Tornado, for no public place counts frames or writes one without a task;
    ``tests/server/test_websocket_limits.py`` tells when they change.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._fragments = 0
        self._second = 0
        self._frames = 0
        self._pings = 0
        self._refused = False

    def put(self, frame: str | bytes) -> bool:
        """Write a frame without waiting for it; ``False`` when the socket is closed (``closed()`` tells, the channel sends again).

        Tornado's ``write_message`` makes an asyncio task for each message, for those who await it: a fifth of a click's way.
        """
        if self._refused:
            return False
        try:
            self._write_frame(True, 0x2 if isinstance(frame, bytes) else 0x1, frame if isinstance(frame, bytes) else frame.encode())
        except StreamClosedError:
            return False
        return True

    async def _receive_frame(self) -> None:
        if self._refused:
            await self.stream.read_bytes(LINGER_BYTES, partial=True)
            await asyncio.sleep(LINGER_PAUSE_S)
            return
        second = int(time.monotonic())
        if second != self._second:
            self._second, self._frames, self._pings = second, 0, 0
        self._frames += 1
        self._fragments = self._fragments + 1 if self._fragmented_message_buffer is not None else 0
        if self._fragments > MAX_FRAGMENTS:
            self._refuse(1008, "too many fragments")
            return
        if self._frames > MAX_FRAMES_PER_S:
            await asyncio.sleep(1 - time.monotonic() % 1)
        await super()._receive_frame()

    def _handle_message(self, opcode: int, data: bytes) -> asyncio.Future[None] | None:
        if opcode == 0x9:
            self._pings += 1
            if self._pings > MAX_PINGS_PER_S:
                self._refuse(1008, "too many pings")
                return None
        if opcode == 0x8 and len(data) >= 2 and not _may_be_sent(int.from_bytes(data[:2], "big")):
            self._refuse(1002, "no such close code")
            return None
        text = data[2:] if opcode == 0x8 else data if opcode == 0x1 else b""
        try:
            text.decode()
        except UnicodeDecodeError:
            self._refuse(1007, "not UTF-8")
            return None
        return super()._handle_message(opcode, data)

    def _refuse(self, code: int, reason: str) -> None:
        self._refused = True
        self.close(code, reason)
        self.abort_soon(LINGER_S)

    def abort_soon(self, delay_s: float) -> None:
        """Hang up a little later, whether or not the peer answers the close frame. Tornado would wait for five."""
        asyncio.get_running_loop().call_later(delay_s, self._abort)


def _may_be_sent(code: int) -> bool:
    """Whether a close frame may carry the code (RFC 6455 §7.4 and IANA's registry; Tornado takes any)."""
    return code in (1000, 1001, 1002, 1003) or 1007 <= code <= 1014 or 3000 <= code <= 4999
