"""Bytes ↔ frames and messages, with limits.

The one rule: whatever a peer sends, the only exception that comes out is
`RemoteProtocolError`. Decoding is typed before anything else looks at a value
(msgspec rejects NaN, lone surrogates, unknown tags, bools for ints, trailing
bytes). This file does not know what a message means. Wire: docs/wire.md §1.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from ..errors import RemoteProtocolError

MAX_TEXT_BYTES = 1 << 20
"""Longest text frame taken from a page: 1 MiB (RELIABILITY W9). Files travel as blobs."""
MAX_HELLO_BYTES = 4096
"""Longest frame before the hello is accepted."""
CHUNK_BYTES = 65536
"""Longest piece of a blob in one binary frame."""
MAX_NUMBER = (1 << 53) - 1
"""Largest message number: what JavaScript counts exactly."""

_HEAD = struct.Struct(">BQQIB")
BINARY_OVERHEAD = _HEAD.size


class PageInfo(msgspec.Struct, kw_only=True):
    """What the page tells about itself; shown to authors by ``session.info``, trusted for nothing."""

    user_agent: str = ""
    language: str = ""
    url: str = ""
    theme: str = "light"
    width: int = 0
    height: int = 0
    query: str = ""
    window: str = ""
    """Name of the native window the page is in (random, unguessable); empty in a browser."""


class Hello(msgspec.Struct, kw_only=True):
    """The page's first frame."""

    proto: int
    secret: str = ""
    build: str = ""
    app: str = "index"
    session: str | None = None
    client: str | None = None
    page: str = ""
    after: list[str] = []
    last: int = 0
    info: PageInfo = msgspec.field(default_factory=PageInfo)

    def __repr__(self) -> str:
        """Without the secret: whatever is logged may be read by others."""
        return f"Hello(app={self.app!r}, build={self.build!r}, last={self.last})"


class Welcome(msgspec.Struct, kw_only=True):
    """The server's answer to a hello it accepts."""

    proto: int = 1
    build: str
    session: str
    client: str
    resume: bool
    last: int
    fresh: bool
    role: str
    heartbeat_ms: int
    title: str = ""


class Goodbye(msgspec.Struct, kw_only=True):
    """Why the carrier is about to close."""

    code: int
    reason: str
    retry: bool = False


class Chunk(NamedTuple):
    """A numbered piece of a blob."""

    blob: int
    data: bytes
    last: bool = False
    abort: bool = False


class Frame(msgspec.Struct, kw_only=True):
    """A data frame after decoding. Exactly one of ``m`` and ``chunk`` has content, or neither (an acknowledgement)."""

    n: int = 0
    a: int = 0
    gap: bool = False
    m: list[msgspec.Raw] = msgspec.field(default_factory=list)
    chunk: Chunk | None = None


class _Opening(msgspec.Struct, kw_only=True):
    hello: Hello


class _TextFrame(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    n: int = 0
    a: int = 0
    gap: bool = False
    m: list[msgspec.Raw] = msgspec.field(default_factory=list)


_hello_decoder = msgspec.json.Decoder(_Opening)
_frame_decoder = msgspec.json.Decoder(_TextFrame)
_encoder = msgspec.json.Encoder()


def encode(message: object) -> bytes:
    """Write a message as JSON. Raises ``TypeError`` or ``ValueError`` when it holds something JSON cannot express."""
    return _encoder.encode(message)


def decode(raw: bytes | msgspec.Raw, decoder: msgspec.json.Decoder[Any]) -> Any:
    """Read one message with a typed decoder.

    Raises:
        RemoteProtocolError: It is not what the decoder's type allows; the reason names the place.
    """
    try:
        return decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError) as error:
        raise RemoteProtocolError(_words(error)) from None


def decode_hello(frame: str | bytes) -> Hello:
    """Read the page's first frame.

    Raises:
        RemoteProtocolError: It is binary, longer than 4 KiB, or no hello.
    """
    if isinstance(frame, bytes):
        raise RemoteProtocolError("the first frame must be text")
    if len(frame) > MAX_HELLO_BYTES:
        raise RemoteProtocolError("the first frame is longer than 4 KiB", 4413)
    hello: Hello = decode(_to_bytes(frame), _hello_decoder).hello
    if hello.last < 0 or hello.last > MAX_NUMBER:
        raise RemoteProtocolError("hello.last is out of range")
    return hello


def decode_frame(frame: str | bytes) -> Frame:
    """Read a data frame.

    Raises:
        RemoteProtocolError: Too long (4413), or not a frame (4400).
    """
    if isinstance(frame, str):
        # A character is at least a byte, so this check is cheap and never too strict.
        if len(frame) > MAX_TEXT_BYTES:
            raise RemoteProtocolError("a text frame is longer than 1 MiB", 4413)
        text: _TextFrame = decode(_to_bytes(frame), _frame_decoder)
        _check_number(text.n, "n")
        _check_number(text.a, "a")
        if text.m and text.n < 1:
            raise RemoteProtocolError("a batch without a number")
        return Frame(n=text.n, a=text.a, gap=text.gap, m=text.m)
    return _decode_binary(frame)


def encode_batch(number: int, ack: int, messages: list[bytes]) -> str:
    """Write a text frame around messages that are JSON already."""
    return f'{{"n":{number},"a":{ack},"m":[{b",".join(messages).decode()}]}}'


def encode_ack(ack: int, gap: bool = False) -> str:
    """Write an acknowledgement; with ``gap`` it asks for everything after ``ack`` again."""
    return f'{{"a":{ack},"gap":true}}' if gap else f'{{"a":{ack}}}'


def encode_chunk(number: int, ack: int, chunk: Chunk) -> bytes:
    """Write a binary frame."""
    return _HEAD.pack(1, number, ack, chunk.blob, chunk.last | chunk.abort << 1) + chunk.data


def encode_welcome(welcome: Welcome) -> str:
    """Write the answer to a hello."""
    return encode({"welcome": welcome}).decode()


def encode_goodbye(goodbye: Goodbye) -> str:
    """Write the last frame."""
    return encode({"goodbye": goodbye}).decode()


def replayed(command: Mapping[str, Any]) -> dict[str, Any] | None:
    """What a page says when it has shown this command, if it ends a replay behind which it is awaited; else ``None``."""
    number = command["spec"].get("number") if command.get("command") == "replay" else None
    return None if number is None else {"event": "replayed", "task_id": "", "data": {"number": number}}


def _decode_binary(frame: bytes) -> Frame:
    if len(frame) < BINARY_OVERHEAD:
        raise RemoteProtocolError("a binary frame is too short")
    if len(frame) > BINARY_OVERHEAD + CHUNK_BYTES:
        raise RemoteProtocolError("a blob chunk is longer than 64 KiB", 4413)
    version, number, ack, blob, flags = _HEAD.unpack_from(frame)
    if version != 1 or flags > 3:
        raise RemoteProtocolError("a binary frame of an unknown version")
    _check_number(number, "n")
    _check_number(ack, "a")
    if number < 1 or blob < 1:
        raise RemoteProtocolError("a chunk without a number")
    chunk = Chunk(blob, frame[BINARY_OVERHEAD:], bool(flags & 1), bool(flags & 2))
    return Frame(n=number, a=ack, chunk=chunk)


def _check_number(value: int, name: str) -> None:
    if not 0 <= value <= MAX_NUMBER:
        raise RemoteProtocolError(f"{name} is out of range")


def _to_bytes(frame: str) -> bytes:
    try:
        return frame.encode()
    except UnicodeEncodeError:
        raise RemoteProtocolError("a text frame with a lone surrogate") from None


def _words(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "nested too deeply"
    text = str(error)
    return text if len(text) <= 80 else text[:77] + "..."
