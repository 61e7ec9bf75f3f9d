"""Bytes that travel beside messages: files, images, arrays.

Going out, a session keeps the bytes its screen refers to (`Outbox`). Coming in,
chunks are put together in a file that stays in memory up to 1 MiB and spools to
disk beyond (`Inbox`, `Blob`). This file does not know frames. Wire: docs/wire.md §2.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from typing import IO, Any

import msgspec

from ..errors import RemoteProtocolError

SPOOL_BYTES = 1 << 20
"""An incoming blob is kept in memory up to this size."""
INLINE_BYTES = 64 << 20
"""The longest text or list in an event; those beyond a frame's length travel as blobs."""
REF = "$blob"
"""The key that makes a JSON object a reference to a blob."""


class Blob:
    """Received bytes, in memory or in a temporary file that goes away with this object.

    Attributes:
        name: The file's name as the page told it, for display only.
        type: Its MIME type as the page told it, or ``""``.
        size: Its length in bytes.
        last_modified: When it was changed, in seconds since 1970, as the page told it; 0 when it did not.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=SPOOL_BYTES)  # noqa: SIM115 - lives as long as the blob
        self.name = ""
        self.type = ""
        self.size = 0
        self.last_modified = 0.0
        self.complete = False

    def write(self, data: bytes) -> None:
        """Append a chunk."""
        self._file.write(data)
        self.size += len(data)

    def read(self) -> bytes:
        """All the bytes."""
        self._file.seek(0)
        return self._file.read()

    def open(self) -> IO[bytes]:
        """The underlying file, at its start. Valid while this object lives."""
        self._file.seek(0)
        return self._file

    def close(self) -> None:
        """Give the bytes up; happens by itself when nobody holds the blob any more."""
        self._file.close()

    __del__ = close


class Inbox:
    """The blobs one client is sending.

    Args:
        max_bytes: The most one blob may hold.
        max_total_bytes: The most all unclaimed blobs of the client may hold together.
    """

    def __init__(self, max_bytes: int, max_total_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._max_total_bytes = max_total_bytes
        self._blobs: dict[int, Blob] = {}

    def write(self, blob_id: int, data: bytes, *, last: bool, abort: bool) -> None:
        """Take a chunk.

        Raises:
            RemoteProtocolError: The blob or all of them together are too large (4413).
        """
        if abort:
            self.drop(blob_id)
            return
        blob = self._blobs.get(blob_id)
        if blob is None:
            blob = self._blobs[blob_id] = Blob()
        if blob.complete:
            raise RemoteProtocolError("a chunk for a blob that was complete")
        if blob.size + len(data) > self._max_bytes or self._total() + len(data) > self._max_total_bytes:
            self.drop(blob_id)
            raise RemoteProtocolError("a file is larger than the server accepts", 4413)
        blob.write(data)
        blob.complete = last

    def claim(self, data: Any) -> Any:
        """Replace references in an event's data by the blobs they name, inline ones by the JSON value in them.

        Raises:
            RemoteProtocolError: A reference names no complete blob.
        """
        if isinstance(data, dict):
            if REF in data:
                blob = self._take(data)
                return _value_in(blob) if data.get("inline") is True else blob
            return {key: self.claim(value) for key, value in data.items()}
        if isinstance(data, list):
            return [self.claim(value) for value in data]
        return data

    def drop(self, blob_id: int) -> None:
        """Forget a blob."""
        blob = self._blobs.pop(blob_id, None)
        if blob is not None:
            blob.close()

    def close(self) -> None:
        """Forget all."""
        for blob_id in list(self._blobs):
            self.drop(blob_id)

    def _total(self) -> int:
        return sum(blob.size for blob in self._blobs.values())

    def _take(self, ref: dict[str, Any]) -> Blob:
        blob = self._blobs.pop(ref[REF], None) if isinstance(ref[REF], int) else None
        if blob is None or not blob.complete:
            raise RemoteProtocolError("a reference to a file that has not arrived")
        blob.name = str(ref.get("name", ""))
        blob.type = str(ref.get("type", ""))
        modified = ref.get("last_modified", 0)
        blob.last_modified = float(modified) if isinstance(modified, int | float) else 0.0
        return blob


def _value_in(blob: Blob) -> Any:
    """The value of a part of a message that was too long for a frame."""
    if blob.size > INLINE_BYTES:
        raise RemoteProtocolError("a message is longer than the server accepts", 4413)
    try:
        return msgspec.json.decode(blob.read())
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError):
        raise RemoteProtocolError("a part of a message is not JSON") from None


class Outbox:
    """The bytes a session's messages refer to, by id.

    Not thread-safe: the session's lock guards it.
    """

    def __init__(self) -> None:
        self._blobs: dict[int, bytes | Callable[[], IO[bytes]]] = {}
        self._next = 1
        self._sweep_at = 64

    def add(self, data: bytes | Callable[[], IO[bytes]], *, name: str = "", type: str = "", size: int | None = None) -> dict[str, Any]:
        """Keep bytes (or a function that opens them) and return the reference to put into a message."""
        blob_id = self._next
        self._next += 1
        self._blobs[blob_id] = data
        ref: dict[str, Any] = {REF: blob_id, "size": len(data) if isinstance(data, bytes) else size or 0}
        if name:
            ref["name"] = name
        if type:
            ref["type"] = type
        return ref

    def open(self, blob_id: int) -> IO[bytes] | None:
        """The bytes as a file, or ``None`` when they are gone."""
        data = self._blobs.get(blob_id)
        if data is None:
            return None
        return io.BytesIO(data) if isinstance(data, bytes) else data()

    def discard(self, blob_id: int) -> None:
        """Forget bytes that were made for one message only; pages that were sent them keep reading."""
        self._blobs.pop(blob_id, None)

    def sweep(self, live: Callable[[], Iterator[int]]) -> None:
        """Forget what no message on screen refers to, when enough has gathered to be worth a look."""
        if len(self._blobs) < self._sweep_at:
            return
        # The newest are kept: their message may be on its way to the view.
        keep = set(live()) | set(list(self._blobs)[-16:])
        self._blobs = {blob_id: data for blob_id, data in self._blobs.items() if blob_id in keep}
        self._sweep_at = max(64, 2 * len(self._blobs))


def references(value: Any) -> Iterator[int]:
    """The ids of all blobs a message refers to."""
    if isinstance(value, dict):
        blob_id = value.get(REF)
        if isinstance(blob_id, int):
            yield blob_id
        else:
            for item in value.values():
                yield from references(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from references(item)
