"""Polling as HTTP sees it: the body's format, waiting and being released, the end."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from serving import PATIENCE_S, Answer, Serving, wait_for

from deskui._server.poll import decode_body, encode_body
from deskui.errors import RemoteProtocolError
from deskui.output import put_button, put_text
from deskui.session import hold

frames = st.lists(st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.binary()), max_size=5)


@given(frames)
def test_a_body_says_what_was_put_into_it(given_frames: list[str | bytes]) -> None:
    assert decode_body(encode_body(given_frames)) == given_frames


@given(st.binary(max_size=40))
def test_any_bytes_are_a_body_or_the_peers_mistake(body: bytes) -> None:
    try:
        decoded = decode_body(body)
    except RemoteProtocolError:
        return
    assert encode_body(decoded) == body


def app() -> None:
    put_text("here")
    hold()


def poll(server: Serving, key: str | None, *frames: str | bytes) -> Answer:
    headers = server.own(**({"X-Deskui-Connection": key} if key else {}))
    return server.request("POST", "/-/poll", headers, encode_body(list(frames)))


def opened(server: Serving) -> str:
    """A polling page that has been welcomed; its connection."""
    answer = poll(server, None, json.dumps({"hello": {"proto": 1, "secret": server.secret()}}))
    assert b'"welcome"' in answer.body
    return answer.headers["x-deskui-connection"]


def texts(answer: Answer) -> str:
    return "".join(frame for frame in decode_body(answer.body) if isinstance(frame, str))


@pytest.fixture
def server(serve: Callable[..., Serving]) -> Serving:
    return serve(app)


def test_an_empty_post_waits_for_something_to_say(serve: Callable[..., Serving]) -> None:
    go_on = threading.Event()

    def main() -> None:
        put_button("x", onclick=lambda: None)
        go_on.wait()
        put_text("said later")
        hold()

    server = serve(main)
    key = opened(server)
    first = texts(poll(server, key))
    if "buttons" not in first:
        assert "buttons" in texts(poll(server, key))
    poll(server, key, '{"a":3}')
    answers: list[Answer] = []
    waiting = threading.Thread(target=lambda: answers.append(poll(server, key)))
    waiting.start()
    carrier = server.server.site.polls.get(key)  # type: ignore[union-attr]
    wait_for(lambda: carrier._turn >= 3, "the post to arrive")  # type: ignore[union-attr]
    assert answers == []
    go_on.set()
    waiting.join(PATIENCE_S)
    assert "said later" in texts(answers[0])


def test_a_newer_post_releases_the_one_that_waits(server: Serving) -> None:
    key = opened(server)
    poll(server, key, '{"a":3}')
    answers: list[Answer] = []
    waiting = threading.Thread(target=lambda: answers.append(poll(server, key)))
    waiting.start()
    carrier: Any = server.server.site.polls.get(key)  # type: ignore[union-attr]
    turn = carrier._turn
    wait_for(lambda: carrier._turn > turn or answers, "the post to arrive")
    poll(server, key, '{"a":3}')
    waiting.join(PATIENCE_S)
    assert answers[0].status == 200


def test_a_connection_nobody_knows_is_gone(server: Serving) -> None:
    assert poll(server, "unknown").status == 410


def test_a_page_without_the_secret_hears_why_and_is_gone(server: Serving) -> None:
    answer = poll(server, None, '{"hello":{"proto":1,"secret":"guess"}}')
    assert '"code":4401' in texts(answer)
    assert answer.headers["x-deskui-closed"] == "4401"
    assert not server.server.host.sessions


@pytest.mark.parametrize("body", [b"\0", b"\2\0\0\0\0", b"\0\0\0\0\5abc", b"\0\xff\xff\xff\xff", b"\0\0\0\0\1\xff"])
def test_a_body_that_cannot_be_read_is_a_bad_request(server: Serving, body: bytes) -> None:
    answer = server.request("POST", "/-/poll", server.own(), body)
    assert (answer.status, answer.body) == (400, b"400 Bad Request\n")
    assert not server.server.site.polls._carriers  # type: ignore[union-attr]


def test_a_carrier_the_runtime_closed_is_forgotten(server: Serving) -> None:
    key = opened(server)
    polls = server.server.site.polls  # type: ignore[union-attr]
    carrier = polls.get(key)
    assert carrier is not None

    async def close() -> None:
        carrier.connection.close(4408, "a test pulled the plug")

    server.call(close())
    assert '"code":4408' in texts(poll(server, key))

    async def forget() -> None:
        polls.drop(key)

    server.call(forget())
    assert poll(server, key).status == 410
