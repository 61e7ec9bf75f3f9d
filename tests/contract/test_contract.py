"""What every carrier owes: order, once, resume, replay, take-over, an end, back-pressure, big and binary messages."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pages import Page
from serving import PATIENCE_S, wait_for

from deskui.output import put_buttons, put_image, put_text, use_scope
from deskui.protocol.channel import WINDOW_BYTES
from deskui.runtime.task import current_task
from deskui.session import hold

OpenPage = Callable[..., Page]


def lines(count: int) -> Callable[[], None]:
    def main() -> None:
        for number in range(count):
            put_text(f"line {number}")

    return main


def here() -> None:
    put_text("here")
    hold()


def callback_id(page: Page) -> str:
    """The id behind the first row of buttons."""
    return page.until(
        lambda: next((m["spec"]["callback_id"] for m in page.messages if m["command"] == "output" and m["spec"]["type"] == "buttons"), None)
    )


def test_two_thousand_outputs_arrive_in_order_and_once(open_page: OpenPage) -> None:
    page = open_page(lines(2000))
    page.until(lambda: len(page.texts()) >= 2000)
    assert page.texts() == [f"line {number}" for number in range(2000)]


def test_a_page_that_comes_back_goes_on_where_it_was(open_page: OpenPage) -> None:
    go_on = threading.Event()

    def main() -> None:
        for number in range(50):
            put_text(f"line {number}")
        go_on.wait()
        for number in range(50, 100):
            put_text(f"line {number}")
        hold()

    page = open_page(main)
    page.until(lambda: len(page.texts()) >= 50)
    page.cut()
    go_on.set()
    page.open()
    assert page.welcome["resume"] is True
    page.until(lambda: len(page.texts()) >= 100)
    assert page.texts() == [f"line {number}" for number in range(100)]


def test_what_was_under_way_when_the_link_broke_is_sent_again(open_page: OpenPage) -> None:
    """The page got frames it never acknowledged, and others never reached it: all come, each once."""
    page = open_page(lines(300))
    page.acknowledge = False
    page.until(lambda: page.texts())
    page.cut()
    page.acknowledge = True
    page.open()
    page.until(lambda: len(page.texts()) >= 300)
    assert page.texts() == [f"line {number}" for number in range(300)]


def test_a_blank_page_is_given_the_screen(open_page: OpenPage) -> None:
    def main() -> None:
        put_text("gone").style("color: red")
        with use_scope("news", clear=True):
            put_text("first")
        with use_scope("news", clear=True):
            put_text("second")
        hold()

    page = open_page(main)
    page.until(lambda: "second" in page.texts())
    page.cut()
    page.open(last=0)
    assert page.welcome["resume"] is False
    page.until(lambda: any(message["command"] == "replay" and message["spec"]["phase"] == "end" for message in page.messages))
    assert page.messages[0] == {"command": "replay", "task_id": "", "spec": {"phase": "start"}}
    shown = str(page.messages)
    assert "gone" in shown and "second" in shown and "first" not in shown


def test_the_newer_link_of_a_page_takes_over(open_page: OpenPage) -> None:
    page = open_page(here)
    page.until(lambda: page.texts())
    older, page.welcome_fresh = page.link, False
    page.open()
    assert page.welcome["resume"] is True
    older, page.link = page.link, older
    assert page.until_closed()["code"] == 4409
    page.link = older
    get = page.serving.server.host.sessions[page.welcome["session"]]
    assert len(get.attached_clients) == 1


@pytest.mark.parametrize(
    "garbage",
    [
        "{",
        "null",
        '{"n":1,"a":0,"m":[{"event":"no such"}]}',
        '{"n":1,"a":0,"m":[5]}',
        '{"n":-1,"a":0,"m":[]}',
        '{"n":1,"a":0,"m":[{"event":"callback","task_id":5}]}',
        '{"n":1,"a":0,"m":[{"event":"from_submit","task_id":"t","data":null}]}',
        '{"n":1,"a":9007199254740993,"m":[]}',
        '{"n":1,"a":0,"m":' + "[" * 5000 + "}",
        '{"n":1,"a":0,"m":[{"event":"callback","task_id":"x","data":1e400}]}',
        '{"n":1,"a":0,"m":[{"event":"callback","task_id":"x","data":NaN}]}',
        '{"n":1,"a":0,"x":1}',
        b"",
        b"\x02" + b"\0" * 30,
        b"\x01" + b"\xff" * 40,
        b"\x01" + b"\0" * 70000,
    ],
)
def test_garbage_ends_the_connection_with_a_code_and_nobody_elses(open_page: OpenPage, garbage: str | bytes) -> None:
    page = open_page(here)
    page.until(lambda: page.texts())
    other = open_page(page.serving)
    assert page.link is not None
    page.link.send([garbage])
    goodbye = page.until_closed()
    assert goodbye["code"] in (4400, 4413)
    assert len(goodbye["reason"]) < 200
    other.until(lambda: other.texts())
    assert other.goodbye is None


def test_events_for_nobody_are_dropped_and_the_page_lives(open_page: OpenPage) -> None:
    """A late click or answer is no crime."""
    clicked = []
    page = open_page(lambda: put_buttons(["press"], onclick=clicked.append))
    press = callback_id(page)
    page.say({"event": "callback", "task_id": "CB-none", "data": 1})
    page.say({"event": "from_submit", "task_id": "none", "data": {"x": 1}})
    page.say({"event": "js_yield", "task_id": "none", "data": 1})
    page.say({"event": "callback", "task_id": press, "data": 0})
    page.flush()
    wait_for(lambda: clicked == ["press"], "the click")
    assert page.goodbye is None


def test_a_click_whose_acknowledgement_was_lost_is_done_once(open_page: OpenPage) -> None:
    clicked: list[Any] = []
    page = open_page(lambda: put_buttons(["press"], onclick=clicked.append))
    press = callback_id(page)
    page.say({"event": "callback", "task_id": press, "data": 0})
    page.flush()
    wait_for(lambda: clicked, "the click")
    page.cut()  # before the acknowledgement was read
    page.open()
    page.channel.rewind()
    page.say({"event": "callback", "task_id": press, "data": 0})
    page.flush()
    wait_for(lambda: len(clicked) > 1, "the second click")
    page.channel.rewind()
    page.flush()
    page.until(lambda: page.channel.idle)
    assert clicked == ["press", "press"]


def test_a_session_that_is_closed_says_goodbye(open_page: OpenPage) -> None:
    sessions = []

    def main() -> None:
        sessions.append(current_task().session)
        put_text("here")
        hold()

    page = open_page(main)
    page.until(lambda: page.texts())
    sessions[0].close("time is up")
    goodbye = page.until_closed()
    assert (goodbye["code"], goodbye["reason"]) == (4404, "time is up")


def test_a_server_that_stops_says_goodbye(open_page: OpenPage) -> None:
    page = open_page(here)
    page.until(lambda: page.texts())
    host = page.serving.server.host
    page.serving.call(host.close(1))
    assert page.until_closed()["code"] in (4404, 4503)


def test_a_page_that_acknowledges_nothing_is_not_flooded(open_page: OpenPage) -> None:
    begin, done = threading.Event(), threading.Event()

    def main() -> None:
        begin.wait()
        for number in range(300):
            put_text(f"{number:05}" + "x" * 10_000)
        done.set()
        hold()

    page = open_page(main)
    page.acknowledge = False
    client = next(iter(page.serving.server.host.sessions.values())).attached_clients[0]
    client.channel.window_bytes = WINDOW_BYTES  # a network's, also for carriers that take more
    begin.set()
    assert done.wait(PATIENCE_S), "the author's code never waits for a page"
    while not client.channel.stalled:
        page.step()
    under_way = client.channel.sent - client.channel.acknowledged
    window = client.channel.window_bytes
    assert window // 10_100 - 1 <= under_way <= (window + 2 * 65536) // 10_000
    page.acknowledge = True
    page.until(lambda: len(page.texts()) >= 300)
    assert [text[:5] for text in page.texts()] == [f"{number:05}" for number in range(300)]


def test_a_big_message_goes_both_ways(open_page: OpenPage) -> None:
    got: list[Any] = []
    big = "ä" * 300_000

    def main() -> None:
        put_text(big)
        session = current_task().session
        put_text(session.add_callback(got.append))
        hold()

    page = open_page(main)
    page.until(lambda: len(page.texts()) >= 2)
    assert page.texts()[0] == big
    page.say({"event": "callback", "task_id": page.texts()[1], "data": "ü" + "u" * 600_000})
    page.flush()
    wait_for(lambda: got, "the callback")
    assert got == ["ü" + "u" * 600_000]


def test_a_message_over_the_limit_ends_the_connection(open_page: OpenPage, carrier: str) -> None:
    page = open_page(here)
    page.until(lambda: page.texts())
    assert page.link is not None
    too_big = '{"n":1,"a":0,"m":["' + "x" * (2 << 20) + '"]}'
    if carrier in ("memory", "bridge", "bridge-scripts"):
        page.link.send([too_big])
        assert page.until_closed()["code"] == 4413
        return
    try:
        page.link.send([too_big])
        over = page.link.receive() is None
    except (OSError, AssertionError):  # the server hung up while it was being sent
        over = True
    assert over


def test_bytes_go_both_ways_whole(open_page: OpenPage) -> None:
    got: list[Any] = []
    down = bytes(range(256)) * 2000

    def main() -> None:
        session = current_task().session
        put_text(session.add_callback(lambda data: got.append(data["file"].read())))
        put_image(down, format="png")
        hold()

    page = open_page(main)
    up = bytes(reversed(range(256))) * 12_000
    blob = page.upload(up)
    page.until(lambda: page.texts())
    page.until(lambda: any(len(data) >= len(down) for data in page.blobs.values()))
    assert down in page.blobs.values()
    page.until(lambda: page.channel.idle)
    page.say({"event": "callback", "task_id": page.texts()[0], "data": {"file": {"$blob": blob, "size": len(up)}}})
    page.flush()
    wait_for(lambda: got, "the file")
    assert got == [up]


def test_a_frame_that_was_lost_is_sent_again(open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page drops the last data frame, so that nothing shows a gap: the server repeats what stays unacknowledged."""
    monkeypatch.setattr("deskui.protocol.channel.RESEND_AFTER_S", 0.1)  # at its next tick
    go_on = threading.Event()

    def main() -> None:
        put_text("one")
        go_on.wait()
        put_text("two")
        hold()

    page = open_page(main)
    page.until(lambda: page.texts())
    lost: list[Any] = []
    take = page.take

    def losing(frame: str | bytes) -> None:
        if not lost and isinstance(frame, str) and '"two"' in frame:
            lost.append(frame)
            return
        take(frame)

    page.take = losing  # type: ignore[method-assign]
    go_on.set()
    page.until(lambda: "two" in page.texts())
    assert lost and page.texts() == ["one", "two"]
