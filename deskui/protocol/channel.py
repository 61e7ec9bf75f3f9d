"""Order, at-most-once handling, acknowledgement and resume between two peers.

A channel is a value: feed it frames, ask it for frames, tell it the time. Both
ends run the same rules (the page's copy is client/src/core/channel.ts). It does
not know what a message says, what carries its frames, or which end it is.

Numbers are given when a message first leaves, so that blob chunks can be
woven between messages without holding them up. Wire: docs/wire.md §1.2.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

import msgspec

from ..errors import LocalProtocolError, RemoteProtocolError
from .codec import BINARY_OVERHEAD, CHUNK_BYTES, Chunk, Frame, encode_ack, encode_batch, encode_chunk

WINDOW_BYTES = 256 * 1024
"""At most this much is under way unacknowledged (RELIABILITY §4.4)."""
BACKLOG_BYTES = 4 * 1024 * 1024
"""At most this much waits for a peer; beyond it the backlog is dropped for a replay (RELIABILITY §4.4)."""
FRAME_BYTES = 65536
"""Messages are batched into text frames of about this size."""
EARLY_MESSAGES = 256
"""How many messages that arrived before their turn are kept."""
EARLY_FRAMES_BEFORE_GAP = 8
"""With this many frames waiting for a missing one, ask for it without waiting for the clock."""
RESEND_AFTER_S = 3.0
"""Unacknowledged for this long without progress: send again (a carrier lost the tail)."""
MAX_BAD_ACKS = 3
"""Acknowledgements of messages never sent that are forgiven (RELIABILITY F12)."""


class BlobSource(Protocol):
    """Where outgoing chunks come from; read only when there is room."""

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes; ``b""`` at the end."""
        ...


class _Sent(NamedTuple):
    number: int
    item: bytes | Chunk
    size: int


class _Outgoing(NamedTuple):
    blob: int
    source: BlobSource


Received = msgspec.Raw | Chunk


class Channel:
    """One end of a numbered conversation.

    Not thread-safe: the owner's lock guards it.

    Args:
        window_bytes: How much may be unacknowledged before sending pauses.
        backlog_bytes: How much may wait before the backlog is given up.
    """

    def __init__(self, *, window_bytes: int = WINDOW_BYTES, backlog_bytes: int = BACKLOG_BYTES) -> None:
        self.window_bytes = window_bytes
        """May be changed at any time: a carrier within the process takes more than a network."""
        self._backlog_limit = backlog_bytes
        self._next = 1  # number of the next message that leaves for the first time
        self._waiting: deque[tuple[bytes, bool]] = deque()  # (message, counts towards the backlog)
        self._waiting_bytes = 0
        self._sent: deque[_Sent] = deque()  # not acknowledged yet
        self._cursor = 0  # how many of _sent have left on the present carrier
        self._in_flight_bytes = 0  # their size
        self._blobs: deque[_Outgoing] = deque()
        self._received = 0  # number of the last message taken in order
        self._early: dict[int, Received] = {}
        self._early_frames = 0
        self._ack_due = False
        self._gap_due = False
        self._bad_acks = 0
        self._progress_at: float | None = None
        self.overflowed = False
        """The backlog was given up; the owner owes the peer a replay."""

    # -- sending ---------------------------------------------------------------------------

    @property
    def received(self) -> int:
        """Number of the last message taken from the peer."""
        return self._received

    @property
    def sent(self) -> int:
        """Number of the last message that has left."""
        return self._next - 1

    @property
    def next_number(self) -> int:
        """The number that a message queued now would get, if no piece of a blob went between."""
        return self._next + len(self._waiting)

    @property
    def acknowledged(self) -> int:
        """Number of the last message the peer has confirmed."""
        return self._sent[0].number - 1 if self._sent else self._next - 1

    @property
    def idle(self) -> bool:
        """Nothing waits and nothing is unacknowledged."""
        return not (self._waiting or self._sent or self._blobs)

    @property
    def has_news(self) -> bool:
        """Something besides an acknowledgement could leave now."""
        return bool(self._waiting or self._blobs or self._gap_due or self._cursor < len(self._sent))

    @property
    def has_word(self) -> bool:
        """Something could leave now, be it an acknowledgement only."""
        return self._ack_due or self.has_news

    @property
    def stalled(self) -> bool:
        """The window is full: nothing new leaves until the peer acknowledges."""
        return not self._room()

    @property
    def backlog_bytes(self) -> int:
        """Size of what waits and counts towards the limit."""
        return self._waiting_bytes

    def send(self, message: bytes) -> None:
        """Queue one JSON message. Past the backlog limit everything queued is dropped and ``overflowed`` is set."""
        if self.overflowed:
            return
        self._waiting.append((message, True))
        self._waiting_bytes += len(message)
        if self._waiting_bytes > self._backlog_limit:
            self.overflow()

    def send_replay(self, messages: Iterable[bytes]) -> None:
        """Queue a replay: it stands for everything dropped before and does not count towards the backlog."""
        self.overflowed = False
        self._waiting.clear()
        self._waiting_bytes = 0
        self._waiting.extend((message, False) for message in messages)

    def send_blob(self, blob: int, source: BlobSource) -> None:
        """Queue a blob; its chunks are read when there is room, and never hold messages up."""
        self._blobs.append(_Outgoing(blob, source))

    def overflow(self) -> None:
        """Give up the backlog; what has left stays numbered and may be sent again."""
        self._waiting.clear()
        self._waiting_bytes = 0
        self._blobs.clear()
        self.overflowed = True

    def frames(self, max_bytes: int = WINDOW_BYTES) -> list[str | bytes]:
        """What to put on the carrier now: repeats first, then new messages and chunks, at least the due acknowledgement."""
        out: list[str | bytes] = []
        budget = max_bytes
        while budget > 0 and self._room():
            frame, size = self._next_frame()
            if frame is None:
                break
            out.append(frame)
            budget -= size
        if out:
            # Every data frame carries the acknowledgement; a gap must be said in words.
            self._ack_due = False
        if self._gap_due or self._ack_due:
            out.append(encode_ack(self._received, self._gap_due))
            self._ack_due = self._gap_due = False
        return out

    def heartbeat(self) -> None:
        """Make the next ``frames()`` say something even if there is nothing new."""
        self._ack_due = True

    def tick(self, now: float) -> None:
        """Tell the time in seconds, on any monotonic clock: repeats what stays unacknowledged, asks for what stays missing."""
        if self._early:
            self._gap_due = True
        if not self._sent:
            self._progress_at = None
        elif self._progress_at is None:
            self._progress_at = now
        elif now - self._progress_at > RESEND_AFTER_S:
            self.rewind()
            self._progress_at = now

    def rewind(self) -> None:
        """A new carrier, or one that lost something: what is not acknowledged leaves again."""
        self._cursor = 0
        self._in_flight_bytes = 0

    def can_resume(self, last: int) -> bool:
        """Whether a peer that has applied messages up to ``last`` can go on from there."""
        return self.acknowledged <= last < self._next

    def resume(self, last: int) -> None:
        """The peer is back on a new carrier and has applied messages up to ``last``.

        Raises:
            LocalProtocolError: ``can_resume(last)`` is false.
        """
        if not self.can_resume(last):
            raise LocalProtocolError(f"cannot resume after {last}")
        self._confirm(last)
        self.rewind()
        self._ack_due = True

    def restart(self) -> None:
        """The peer's page is blank: numbers of what goes out begin at 1 again. What comes in keeps its numbers."""
        self._next = 1
        self._waiting.clear()
        self._waiting_bytes = 0
        self._sent.clear()
        self._blobs.clear()
        self._progress_at = None
        self.overflowed = False
        self.rewind()

    def _room(self) -> bool:
        return self._in_flight_bytes < self.window_bytes

    def _next_frame(self) -> tuple[str | bytes | None, int]:
        if self._cursor < len(self._sent):
            return self._repeat()
        if self._waiting:
            return self._batch(self._take_waiting())
        chunk = self._take_chunk()
        if chunk is None:
            return None, 0
        return self._put_chunk(chunk)

    def _take_waiting(self) -> Iterator[bytes]:
        while self._waiting:
            message, counts = self._waiting.popleft()
            if counts:
                self._waiting_bytes -= len(message)
            yield message

    def _batch(self, messages: Iterator[bytes]) -> tuple[str, int]:
        batch: list[bytes] = []
        first, size = self._next, 0
        for message in messages:
            batch.append(message)
            size += len(message)
            self._sent.append(_Sent(self._next, message, len(message)))
            self._next += 1
            if size >= FRAME_BYTES:
                break
        self._cursor = len(self._sent)
        self._in_flight_bytes += size
        return encode_batch(first, self._received, batch), size

    def _put_chunk(self, chunk: Chunk) -> tuple[bytes, int]:
        size = len(chunk.data) + BINARY_OVERHEAD
        self._sent.append(_Sent(self._next, chunk, size))
        self._next += 1
        self._cursor = len(self._sent)
        self._in_flight_bytes += size
        return encode_chunk(self._next - 1, self._received, chunk), size

    def _take_chunk(self) -> Chunk | None:
        if not self._blobs:
            return None
        blob, source = self._blobs.popleft()
        try:
            data = source.read(CHUNK_BYTES)
        except OSError:
            return Chunk(blob, b"", abort=True)
        if len(data) < CHUNK_BYTES:
            return Chunk(blob, data, last=True)
        self._blobs.append(_Outgoing(blob, source))  # round robin between blobs
        return Chunk(blob, data)

    def _repeat(self) -> tuple[str | bytes, int]:
        # deque indexing is O(n) from the nearer end; a window is small, so this stays cheap.
        sent = self._sent[self._cursor]
        if isinstance(sent.item, Chunk):
            self._cursor += 1
            self._in_flight_bytes += sent.size
            return encode_chunk(sent.number, self._received, sent.item), sent.size
        batch: list[bytes] = []
        size = 0
        while self._cursor < len(self._sent) and size < FRAME_BYTES:
            following = self._sent[self._cursor]
            if isinstance(following.item, Chunk):
                break
            batch.append(following.item)
            size += following.size
            self._cursor += 1
        self._in_flight_bytes += size
        return encode_batch(sent.number, self._received, batch), size

    # -- receiving -------------------------------------------------------------------------

    def receive(self, frame: Frame) -> list[Received]:
        """Take a frame; returns the messages whose turn has come, in order, each once.

        Raises:
            RemoteProtocolError: It acknowledges what was never sent, for the third time.
        """
        self._acknowledge(frame)
        items: list[Received] = list(frame.m) if frame.chunk is None else [frame.chunk]
        if not items:
            return []
        self._ack_due = True
        if frame.n > self._received + 1:
            self._keep_early(frame.n, items)
            return []
        fresh = items[self._received + 1 - frame.n :]
        self._received += len(fresh)
        if self._early:
            self._take_early(fresh)
        return fresh

    def _acknowledge(self, frame: Frame) -> None:
        if frame.a >= self._next:
            self._bad_acks += 1
            if self._bad_acks >= MAX_BAD_ACKS:
                raise RemoteProtocolError("acknowledged messages that were never sent")
            return
        self._confirm(frame.a)
        if frame.gap:
            self.rewind()

    def _confirm(self, number: int) -> None:
        while self._sent and self._sent[0].number <= number:
            sent = self._sent.popleft()
            self._progress_at = None
            if self._cursor:
                self._cursor -= 1
                self._in_flight_bytes -= sent.size

    def _keep_early(self, number: int, items: list[Received]) -> None:
        self._early_frames += 1
        if self._early_frames >= EARLY_FRAMES_BEFORE_GAP:
            self._gap_due = True
        for offset, item in enumerate(items):
            if len(self._early) >= EARLY_MESSAGES:
                return  # it will be sent again
            self._early[number + offset] = item

    def _take_early(self, fresh: list[Received]) -> None:
        while (item := self._early.pop(self._received + 1, None)) is not None:
            self._received += 1
            fresh.append(item)
        for number in [n for n in self._early if n <= self._received]:
            del self._early[number]
        if not self._early:
            self._early_frames = 0
            self._gap_due = False
