"""Bytes that travel beside messages: files, images, arrays.

Going out, a session keeps the bytes its screen refers to (`Outbox`). Coming in,
chunks are put together in a file that stays in memory up to 1 MiB and spools to
disk beyond (`Inbox`, `Blob`). This file does not know frames. Wire: docs/wire.md §2.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any

import msgspec

from ..errors import RemoteProtocolError

SPOOL_BYTES = 1 << 20
"""An incoming blob is kept in memory up to this size."""
INLINE_BYTES = 64 << 20
"""The longest text or list in an event; those beyond a frame's length travel as blobs."""
REF = "$blob"
"""The key that makes a JSON object a reference to a blob."""
MAX_BLOBS = 10_000
"""Blobs that all pages of a session may have begun and not yet named in an event."""
MAX_NAME = 200
"""Characters of a file's name (RELIABILITY H05); file systems allow 255 bytes."""
_NO_NAME = re.compile(r"[\x00-\x1f\x7f<>:\"|?*\u202a-\u202e\u2066-\u2069]")
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3])\s*(\.|$)")


def display_name(told: str) -> str:
    """A file's name as a page told it, made fit for showing and for being the last part of a path on every system.

    Directories go (both separators), and what a system refuses or takes for something else: control characters, marks that turn the
    reading direction (``gpj.exe`` that looks like ``exe.jpg``), ``con`` and its like, dots and spaces at the end. At most 200 characters,
    the ending kept.

    Returns:
        ``""`` when nothing is left.
    """
    name = _NO_NAME.sub("_", told.replace("\\", "/").rsplit("/", 1)[-1]).strip().rstrip(". ")
    if _DEVICES.match(name):
        name = f"_{name}"
    if len(name) <= MAX_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    kept = f"{dot}{ending}" if stem and len(ending) <= 16 else ""
    return name[: MAX_NAME - len(kept)] + kept


class Blob:
    """Received bytes, in memory or in a temporary file that goes away with this object.

    Attributes:
        name: The file's name as the page told it, without directories (see `display_name`); for display only.
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


@dataclass
class Usage:
    """What the unclaimed blobs of all pages of a session hold together."""

    bytes: int = 0
    blobs: int = 0


class Inbox:
    """The blobs one client is sending.

    Args:
        max_bytes: The most one blob may hold.
        max_total_bytes: The most all unclaimed blobs of the session may hold together.
        usage: What they hold, shared by the session's clients; guarded by whoever calls (the loop's thread).
    """

    def __init__(self, max_bytes: int, max_total_bytes: int, usage: Usage | None = None) -> None:
        self._max_bytes = max_bytes
        self._max_total_bytes = max_total_bytes
        self._usage = usage or Usage()
        self._blobs: dict[int, Blob] = {}

    def write(self, blob_id: int, data: bytes, *, last: bool, abort: bool) -> None:
        """Take a chunk.

        Raises:
            RemoteProtocolError: The blob or all of them together are too large or too many, or there is no room to keep it (4413).
        """
        if abort:
            self.drop(blob_id)
            return
        blob = self._blobs.get(blob_id) or self._begin(blob_id)
        if blob.complete:
            raise RemoteProtocolError("a chunk for a blob that was complete")
        if blob.size + len(data) > self._max_bytes or self._usage.bytes + len(data) > self._max_total_bytes:
            self.drop(blob_id)
            raise RemoteProtocolError("a file is larger than the server accepts", 4413)
        try:
            blob.write(data)
        except (OSError, MemoryError) as error:  # the disk or the memory is full, or no file is left to open
            self.drop(blob_id)
            raise RemoteProtocolError("the server has no room for this file", 4413) from error
        self._usage.bytes += len(data)
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
        blob = self._pop(blob_id)
        if blob is not None:
            blob.close()

    def close(self) -> None:
        """Forget all."""
        for blob_id in list(self._blobs):
            self.drop(blob_id)

    def _begin(self, blob_id: int) -> Blob:
        if self._usage.blobs >= MAX_BLOBS:
            raise RemoteProtocolError("too many files at once", 4413)
        self._usage.blobs += 1
        blob = self._blobs[blob_id] = Blob()
        return blob

    def _pop(self, blob_id: int) -> Blob | None:
        blob = self._blobs.pop(blob_id, None)
        if blob is not None:
            self._usage.blobs -= 1
            self._usage.bytes -= blob.size
        return blob

    def _take(self, ref: dict[str, Any]) -> Blob:
        blob = self._pop(ref[REF]) if isinstance(ref[REF], int) else None
        if blob is None or not blob.complete:
            raise RemoteProtocolError("a reference to a file that has not arrived")
        blob.name = display_name(str(ref.get("name", "")))
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
