"""F08–F12: offsets nobody has, numbers twice or never, acknowledgements withheld or invented; on every carrier."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from serving import wait_for

from deskui.input import file_upload, input
from deskui.output import put_buttons, put_text
from deskui.runtime.task import current_task
from deskui.session import hold

OpenPage = Callable[..., Any]


def here() -> None:
    put_text("here")
    hold()


@pytest.mark.parametrize("last", [-1, 10_000, 2**53, 2**63, 2**70, "7", None, 1.5, [], True])
def test_an_offset_nobody_has_is_a_replay_or_a_refusal(open_page: OpenPage, last: Any, caplog: pytest.LogCaptureFixture) -> None:
    page = open_page(here)
    page.until(lambda: page.texts())
    page.cut()
    page.open(last=last)
    if page.goodbye:
        assert page.goodbye["code"] == 4400
        page.open(last=0)
    assert page.welcome["resume"] is False or last is True
    page.until(lambda: page.texts() == ["here"])
    assert not [record for record in caplog.records if record.exc_info], "a peer's number ended in an exception"


def clicked(open_page: OpenPage) -> tuple[Any, str, list[Any]]:
    """A page with one button, the button's id, and the clicks it got."""
    clicks: list[Any] = []

    def main() -> None:
        put_buttons([1, 2, 3], onclick=clicks.append)
        hold()

    page = open_page(main)
    shown: Callable[[], list[Any]] = lambda: [m["spec"] for m in page.messages if m["command"] == "output"]  # noqa: E731
    page.until(shown)
    return page, shown()[0]["callback_id"], clicks


def frame(number: int, *events: dict[str, Any]) -> str:
    return json.dumps({"n": number, "a": 0, "m": events})


def test_numbers_twice_out_of_order_and_missing_are_put_right(open_page: OpenPage) -> None:
    page, press, clicks = clicked(open_page)
    first, second, third = ({"event": "callback", "task_id": press, "data": number} for number in range(3))
    assert page.link is not None
    for said in (frame(3, third), frame(1, first), frame(1, first), frame(2, second), frame(2, second, third)):
        page.link.send([said])
    wait_for(lambda: len(clicks) >= 3, "the clicks")
    page.link.send([frame(4, first)])
    wait_for(lambda: len(clicks) >= 4, "the last click")
    assert sorted(clicks) == [1, 1, 2, 3], clicks


def test_a_hole_that_stays_is_asked_for(open_page: OpenPage) -> None:
    page, press, clicks = clicked(open_page)
    asked: list[str] = []
    take = page.take

    def listening(said: str | bytes) -> None:
        if isinstance(said, str) and '"gap":true' in said.replace(" ", ""):
            asked.append(said)
        take(said)

    page.take = listening
    page.acknowledge = False
    page.link.send([frame(2, {"event": "callback", "task_id": press, "data": 1})])
    page.until(lambda: asked)
    assert clicks == []
    page.link.send([frame(1, {"event": "callback", "task_id": press, "data": 0})])
    wait_for(lambda: len(clicks) == 2, "both clicks")


def test_acknowledging_what_was_never_said_ends_the_connection_at_the_third_time(open_page: OpenPage) -> None:
    page, press, clicks = clicked(open_page)
    page.link.send(['{"a":4000000}'])
    page.link.send(['{"a":9007199254740990}'])
    page.link.send([frame(1, {"event": "callback", "task_id": press, "data": 0})])
    wait_for(lambda: clicks == [1], "the click after two wrong acknowledgements")
    page.link.send(['{"a":4000000}'])
    assert page.until_closed()["code"] == 4400
    page.open()
    assert page.welcome["fresh"] is False


def test_a_submit_and_a_file_whose_acknowledgements_were_lost_count_once(open_page: OpenPage) -> None:
    """The link breaks after each piece has left and before anything is heard of it."""
    got: list[Any] = []

    def main() -> None:
        got.append(file_upload("File")["content"])
        got.append(input("Name"))
        got.append(input("Again"))
        hold()

    page = open_page(main)

    def form(nth: int) -> dict[str, Any]:
        forms = lambda: [m for m in page.messages if m["command"] == "input_group"]  # noqa: E731
        page.until(lambda: len(forms()) > nth)
        return forms()[nth]

    def answer(asked: dict[str, Any], value: Any) -> None:
        page.say({"event": "from_submit", "task_id": asked["task_id"], "form": asked["form"], "data": {"data": value}})

    data = bytes(range(256)) * 1000
    asked = form(0)
    blob = page.upload(data)
    for _ in range(4):  # a few chunks leave, then the link goes, each time
        page.flush()
        page.cut()
        page.open()
    page.until(lambda: page.channel.idle)
    answer(asked, {"$blob": blob, "size": len(data), "name": "x", "type": ""})
    page.flush()
    wait_for(lambda: got, "the file")
    page.cut()
    page.open()
    asked = form(1)
    for _ in range(3):
        if not page.channel.idle or len(got) == 1:
            answer(asked, "Ada")
        page.flush()
        page.cut()
        page.open()
        page.channel.rewind()
        page.flush()
    answer(form(2), "Bob")
    page.flush()
    wait_for(lambda: len(got) == 3, "the answers")
    assert got == [data, "Ada", "Bob"]


def test_withheld_acknowledgements_stop_at_the_window_and_harm_nobody_else(open_page: OpenPage) -> None:
    """F11: 256 KiB under way (2 MiB on the bridge), the rest waits; the second page has everything."""

    def main() -> None:
        for number in range(800):
            put_text(f"{number:03}" + "x" * 5000)
        put_text(current_task().session.id)
        hold()

    page = open_page(main)
    other = open_page(page.serving, session=page.welcome["session"])
    page.acknowledge = False
    client = page.serving.server.host.sessions[page.welcome["session"]].clients[page.welcome["client"]]
    while not client.channel.stalled and client.channel.backlog_bytes:
        page.step()
    assert client.channel._in_flight_bytes <= client.channel.window_bytes + 65536
    other.until(lambda: len(other.texts()) >= 801)
    page.acknowledge = True
    page.until(lambda: len(page.texts()) >= 801)
    assert page.texts() == other.texts()
