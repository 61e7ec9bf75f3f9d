"""Bytes made to hurt: what one peer sends costs the others nothing (A02, A03, A06, A10, A11)."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page
from serving import PATIENCE_S, Serving

import deskui.output as out
from deskui.errors import RemoteProtocolError
from deskui.protocol import codec
from deskui.session import hold

Serve = Callable[..., Serving]

DEEP = {
    "deep arrays": '{"n":1,"a":0,"m":[' + "[" * 400_000 + "]" * 400_000 + "]}",
    "deep objects": '{"n":1,"a":0,"m":[' + '{"a":' * 150_000 + "1" + "}" * 150_000 + "]}",
    "never closed": '{"n":1,"a":0,"m":' + "[" * 900_000,
    "a number of 900,000 digits": '{"n":' + "9" * 900_000 + "}",
    "an exponent": '{"n":1e400,"a":0}',
    "not a number": '{"n":NaN,"a":0}',
    "a lone surrogate": '{"n":1,"a":0,"m":[{"event":"\\ud800","task_id":"","data":1}]}',
    "a true for a number": '{"n":true,"a":0,"m":[]}',
    "bytes after the end": '{"n":1,"a":0,"m":[]}{"n":2}',
    "a negative number": '{"n":-1,"a":0,"m":[{}]}',
    "a number beyond 2^63": '{"n":%d,"a":0,"m":[{}]}' % (1 << 70),
    "an unknown kind": '{"n":1,"a":0,"m":[{"event":"launch","task_id":"x","data":1}]}',
    "no message at all": '{"n":1,"a":0,"m":[null]}',
    "a text": '"x"',
    "nothing": "",
    "many keys": '{"n":1,"a":0,"m":[{' + ",".join(f'"k{n}":1' for n in range(60_000)) + "}]}",
}
BINARY = {
    "an empty frame": b"",
    "another version": b"\x02" + bytes(21),
    "a head cut short": b"\x01" + bytes(10),
    "too long a chunk": b"\x01" + struct.pack(">QQI", 1, 0, 1) + b"\x01" + bytes(65537),
    "flags nobody knows": b"\x01" + struct.pack(">QQI", 1, 0, 1) + b"\xff",
    "blob number 0": b"\x01" + struct.pack(">QQI", 1, 0, 0) + b"\x01x",
    "JSON where bytes belong": b'{"n":1,"a":0,"m":[]}',
}


def app() -> None:
    out.put_text("here")
    hold()


@pytest.fixture(scope="module")
def victim(module_serve: Serve) -> Serving:
    """One server for all of them: it has to survive each."""
    return module_serve(app)


@pytest.mark.parametrize("name", [*DEEP, *BINARY])
def test_what_no_page_sends_ends_its_connection_and_nothing_else(victim: Serving, name: str, caplog: pytest.LogCaptureFixture) -> None:
    frame: Any = DEEP[name] if name in DEEP else BINARY[name]
    server = victim
    page = server.page()
    assert "welcome" in page.read()
    page.send(frame)
    goodbye = [message["goodbye"] for message in page.rest() if isinstance(message, dict) and "goodbye" in message]
    assert page.code in (4400, 4413, 1007, 1009), page.code
    assert not goodbye or goodbye[0]["code"] == page.code
    assert not [record for record in caplog.records if record.exc_info], "no traceback in the log"
    assert server.request(path="/healthz").status == 200


@pytest.mark.parametrize("name", DEEP)
def test_reading_it_never_takes_long(name: str) -> None:
    """The loop reads frames; 50 ms is what others may have to wait (machine-independent here: ten times that)."""
    began = time.perf_counter()
    try:
        codec.decode_frame(DEEP[name])
    except RemoteProtocolError:
        pass  # which is the right answer for most
    assert time.perf_counter() - began < 0.5


def test_a_flood_of_tiny_frames_holds_up_nobody(serve: Serve) -> None:
    """A06: while one peer floods, another's request is answered at once."""
    server = serve(app)
    stop = threading.Event()

    def flood() -> None:
        upgrade = (
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nOrigin: {server.origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: deskui.1\r\n\r\n"
        ).encode()
        pieces = (b"\x00\x81\0\0\0\0 " * 2000, b"\x89\x80\0\0\0\0" * 2000, b"\x82\x80\0\0\0\0" * 2000)
        for turn in range(60):
            if stop.is_set():
                return
            try:
                with socket.create_connection(("127.0.0.1", server.port), timeout=2) as sock:
                    sock.sendall(upgrade)
                    sock.recv(4096)
                    sock.sendall(b"\x01\x81\0\0\0\0{" + pieces[turn % 3])
            except OSError:
                continue  # cut off, as it should be

    attacker = threading.Thread(target=flood)
    attacker.start()
    waits = []
    for _ in range(20):
        began = time.perf_counter()
        assert server.request(path="/healthz").status == 200
        waits.append(time.perf_counter() - began)
    stop.set()
    attacker.join(PATIENCE_S)
    assert sorted(waits)[10] < 0.25
    assert not server.server.host.sessions


def test_an_upload_nobody_asked_for_is_thrown_away_with_its_session(serve: Serve) -> None:
    server = serve(app)
    page = server.page()
    page.read()
    page.send(b"\x01" + struct.pack(">QQI", 1, 0, 7) + b"\x01" + b"x" * 1000)
    page.send({"n": 2, "a": 0, "m": [{"event": "from_submit", "task_id": "none", "data": {"f": {"$blob": 8, "size": 1}}}]})
    assert page.rest()[-1]["goodbye"]["code"] == 4400
    (session,) = server.server.host.sessions.values()
    assert session.uploads.bytes == 1000
    session.close()
    assert session.uploads.bytes == 0


MONSTERS = {
    "brackets": "[" * 50_000,
    "links": "[a](" * 10_000,
    "quotes": ">" * 20_000 + "x",
    "stars": "*a_" * 40_000,
    "lists": "".join("  " * n + "- x\n" for n in range(150)),
    "ticks": "`" * 50_000 + "a",
    "nested divs": "<div>" * 100_000 + "x",
    "nested tables": "<table><tr><td>" * 5_000,
    "comments": "<!--" * 60_000,
}


@pytest.mark.browser
@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_a_text_made_to_be_slow_is_shown_all_the_same(serve: Serve, visit: Callable[..., Page], kind: str) -> None:
    """A11: over the limits it is shown as text; under them it is rendered. The page answers in between."""
    show = out.put_markdown if kind == "markdown" else lambda text: out.put_html(text, sanitize=True)

    def main() -> None:
        for text in MONSTERS.values():
            show(text)
        out.put_text("all shown")
        hold()

    server = serve(main)
    page = visit(server)
    page.get_by_text("all shown", exact=True).wait_for(state="attached")
    longest = page.evaluate("Math.max(0, ...performance.getEntriesByType('longtask').map((each) => each.duration))")
    assert longest < 10_000
    assert page.evaluate("document.querySelectorAll('main .dk-markdown, main .dk-html').length") == len(MONSTERS)
