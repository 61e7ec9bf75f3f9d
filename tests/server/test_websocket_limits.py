"""WebSocket itself as a weapon: what one peer may ask of the loop, and that Tornado still is as we extend it."""

from __future__ import annotations

import os
import socket
import struct
import time
from collections.abc import Callable

import pytest
from serving import PATIENCE_S, Serving
from tornado.httpclient import HTTPClientError
from tornado.websocket import WebSocketProtocol13

from deskui._server.websocket import MAX_FRAGMENTS, MAX_PINGS_PER_S, BoundedProtocol
from deskui.runtime.host import Limits


def nothing() -> None:
    """Nothing"""


@pytest.fixture
def server(serve: Callable[..., Serving]) -> Serving:
    return serve(nothing)


def frame(opcode: int, payload: bytes = b"", *, final: bool = True) -> bytes:
    """A masked client frame, as RFC 6455 §5.2 draws it."""
    mask = os.urandom(4)
    length = len(payload)
    head = bytes([opcode | (0x80 if final else 0)])
    if length < 126:
        head += bytes([0x80 | length])
    elif length < 65536:
        head += b"\xfe" + struct.pack("!H", length)
    else:
        head += b"\xff" + struct.pack("!Q", length)
    return head + mask + bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))


class RawSocket:
    """A WebSocket without a library: may send what no library would."""

    def __init__(self, server: Serving) -> None:
        self._sock = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S)
        self._sock.sendall(
            (
                f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nOrigin: {server.origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: deskui.1\r\n\r\n"
            ).encode()
        )
        self._data = b""
        head = self._until(lambda: b"\r\n\r\n" in self._data)
        assert head
        answer, _, self._data = self._data.partition(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 101"), answer

    def send(self, data: bytes) -> bool:
        try:
            self._sock.sendall(data)
        except OSError:
            return False
        return True

    def close_code(self) -> int | None:
        """The code of the server's close frame; ``None`` when it just hung up."""
        while True:
            if not self._until(lambda: len(self._data) >= 2):
                return None
            opcode, length, at = self._data[0] & 15, self._data[1] & 127, 2
            if length == 126:
                self._until(lambda: len(self._data) >= 4)
                (length,), at = struct.unpack("!H", self._data[2:4]), 4
            end = at + length
            if not self._until(lambda end=end: len(self._data) >= end):  # type: ignore[misc]
                return None
            payload, self._data = self._data[at:end], self._data[end:]
            if opcode == 8:
                return int(struct.unpack("!H", payload[:2])[0]) if payload else 1005

    def _until(self, done: Callable[[], bool]) -> bool:
        while not done():
            try:
                part = self._sock.recv(65536)
            except ConnectionResetError:
                return False
            if not part:
                return False
            self._data += part
        return True

    def __enter__(self) -> RawSocket:
        return self

    def __exit__(self, *_: object) -> None:
        self._sock.close()


def test_tornado_still_has_what_we_extend() -> None:
    """A new Tornado that renames these would silently lose the limits."""
    for name in ("_receive_frame", "_handle_message", "_abort", "_write_frame"):
        assert callable(getattr(WebSocketProtocol13, name))
    assert {"_receive_frame", "_handle_message"} <= set(vars(BoundedProtocol))


def test_a_message_over_the_limit_closes_the_socket_before_it_is_read(server: Serving) -> None:
    with RawSocket(server) as raw:
        raw.send(b"\x81\xff" + struct.pack("!Q", 1 << 40) + b"mask")
        assert raw.close_code() == 1009


def test_a_message_in_too_many_pieces_closes_the_socket(server: Serving) -> None:
    with RawSocket(server) as raw:
        raw.send(frame(1, b"{", final=False))
        for _ in range(10):
            raw.send(frame(0, b" ", final=False) * (MAX_FRAGMENTS // 8))
        assert raw.close_code() == 1008


def test_a_flood_of_pings_closes_the_socket(server: Serving) -> None:
    with RawSocket(server) as raw:
        for _ in range(10):
            raw.send(frame(9, b"x") * MAX_PINGS_PER_S)
        assert raw.close_code() == 1008


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1100, 2999, 5000])
def test_a_close_code_that_nobody_may_send_is_not_sent_back(server: Serving, code: int) -> None:
    """RFC 6455 §7.4; Autobahn's cases 7.9."""
    with RawSocket(server) as raw:
        raw.send(frame(8, struct.pack("!H", code)))
        assert raw.close_code() == 1002


@pytest.mark.parametrize("code", [1000, 1001, 1011, 3000, 4999])
def test_a_close_code_of_the_list_is_sent_back(server: Serving, code: int) -> None:
    with RawSocket(server) as raw:
        raw.send(frame(8, struct.pack("!H", code)))
        assert raw.close_code() == code


def test_who_said_no_hello_and_answers_no_close_frame_is_not_waited_for(serve: Callable[..., Serving]) -> None:
    """Tornado waits five seconds for the answer; a flood of the silent would be that many open sockets (S07)."""
    with RawSocket(serve(nothing, limits=Limits(hello_s=0.1))) as raw:
        assert raw.close_code() == 4408
        began = time.monotonic()
        assert raw.close_code() is None, "hung up"
        assert time.monotonic() - began < 4.0


NO_UTF8 = {"bytes": frame(1, b"\xff\xfe"), "surrogate": frame(1, b"\xed\xa0\x80"), "reason": frame(8, struct.pack("!H", 1000) + b"\xff")}


@pytest.mark.parametrize("data", NO_UTF8.values(), ids=NO_UTF8)
def test_text_that_is_not_utf8_closes_the_socket_with_1007(server: Serving, data: bytes) -> None:
    with RawSocket(server) as raw:
        raw.send(data)
        assert raw.close_code() == 1007


def test_utf8_cut_across_fragments_is_text_all_the_same(server: Serving) -> None:
    euro = "€".encode()
    with RawSocket(server) as raw:
        raw.send(frame(1, b'{"x":"' + euro[:1], final=False) + frame(0, euro[1:] + b'"}'))
        assert raw.close_code() == 4400  # understood, and it was no hello


NO_FRAMES = {
    "continues nothing": frame(0, b"continued"),
    "unknown opcode": frame(3, b"?"),
    "not masked": frame(1, b"x")[:1] + b"\x01x",
    "reserved bits": b"\xff\xff\xff\xff",
}


@pytest.mark.parametrize("data", NO_FRAMES.values(), ids=NO_FRAMES)
def test_frames_that_break_rfc_6455_end_the_connection(server: Serving, data: bytes) -> None:
    with RawSocket(server) as raw:
        raw.send(data)
        assert raw.close_code() in (None, 4400, 1008, 1009)


def test_compression_is_not_agreed_to(server: Serving) -> None:
    """A compressed bomb needs an inflater (A07)."""
    answer = server.head(
        (
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nOrigin: {server.origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: deskui.1\r\n"
            "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
        ).encode()
    )
    assert answer.startswith(b"HTTP/1.1 101")
    assert b"deflate" not in answer


def test_another_protocol_version_is_told_which_one_we_speak(server: Serving) -> None:
    answer = server.head(
        (
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nOrigin: {server.origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 6\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: deskui.1\r\n\r\n"
        ).encode()
    )
    assert answer.startswith(b"HTTP/1.1 426")
    versions = answer.split(b"Sec-Websocket-Version: ")[1].split(b"\r\n")[0]
    assert b"13" in versions.split(b", ")  # Tornado before 6.6 names the drafts it understands, too


@pytest.mark.parametrize("subprotocol", [None, "deskui.2", "graphql-ws"])
def test_a_socket_of_no_known_dialect_is_refused(server: Serving, subprotocol: str | None) -> None:
    with pytest.raises(HTTPClientError, match="400"):
        server.socket(subprotocol=subprotocol)


@pytest.mark.parametrize(
    "first",
    ["{", "null", "[]", '{"hello": {}}', '{"hello": {"proto": "1"}}', "x" * 5000, b"\x01\x02", '{"hello": {"proto": 1}}x', "[" * 2000],
)
def test_a_first_frame_that_is_no_hello_closes_the_socket(server: Serving, first: str | bytes) -> None:
    opened = server.socket()
    opened.send(first)
    goodbye = opened.rest()[-1]["goodbye"]
    assert goodbye["code"] == opened.code
    assert opened.code in (4400, 4401, 4413, 4426)
    assert not server.server.host.sessions


def test_a_session_named_by_the_page_is_not_made(server: Serving) -> None:
    """Session fixation (S01): only the server names sessions and clients."""
    page = server.page(session="a" * 32, client="b" * 22)
    welcome = page.read()["welcome"]
    assert welcome["session"] != "a" * 32 and welcome["client"] != "b" * 22
    assert welcome["fresh"] is True
    assert set(server.server.host.sessions) == {welcome["session"]}
