"""What a carrier of frames owes the runtime, and what it gets.

A transport does four things: it opens a connection (`Host.connect`), hands in
what it received, says when it is closed, and puts frames on the carrier when
woken. It never looks inside a frame and never starts author code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


class Transport(Protocol):
    """One carrier: a WebSocket, a polling page, a webview's message channel.

    A carrier within the process may have ``window_bytes``: how much may be on its way unacknowledged, instead of the channel's usual.
    """

    name: str
    """``"websocket"``, ``"poll"``, ``"bridge"`` or ``"memory"``."""

    def wake(self) -> None:
        """Frames may be waiting: call ``connection.frames()`` soon, on the carrier's own thread. Any thread; never blocks."""

    def close(self, code: int, reason: str) -> None:
        """Close the carrier after what was framed so far. Any thread; never blocks."""


@dataclass(frozen=True)
class Peer:
    """Where a connection comes from; what the author sees in ``session.info``."""

    ip: str = ""
    host: str = ""
    origin: str = ""
    user: object = None
    """What the ``auth=`` hook returned."""
    trusted: bool = False
    """The carrier itself proves the peer (the bridge's window, a test): no secret is asked."""
    request: Any = None
    """The server's own request object, for authors; ``None`` without one."""
    backend: str = "tornado"
    protocol: str = "websocket"
