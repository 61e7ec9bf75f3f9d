"""What a page or an author can do wrong that the wire allows: each has one clear outcome, and the other sessions never notice."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pages import Page
from serving import PATIENCE_S, Serving, wait_for

from deskui.errors import SpecError
from deskui.input import FLOAT, NUMBER, file_upload, input, input_group, select
from deskui.output import put_table, put_text
from deskui.runtime.host import Limits
from deskui.session import hold

OpenPage = Callable[..., Page]
got: list[Any] = []


@pytest.fixture(autouse=True)
def nothing_got() -> Iterator[None]:
    got.clear()
    yield


def form_of(page: Page) -> dict[str, Any]:
    """The newest form's command."""
    return page.until(lambda: next((m for m in reversed(page.messages) if m["command"] == "input_group"), None))


def submit(page: Page, data: Any) -> None:
    form = form_of(page)
    page.say({"event": "from_submit", "task_id": form["task_id"], "form": form.get("form"), "data": data})
    page.flush()


def ask() -> None:
    got.append(input_group("Two", [input("Name", name="name"), input("Age", name="age", type=NUMBER)]))
    put_text("asked")
    hold()


def still_lives(page: Page) -> None:
    """The page is served as before, and so is a newcomer."""
    submit(page, {"name": "Ada", "age": 36})
    page.until(lambda: "asked" in page.texts())
    assert got == [{"name": "Ada", "age": 36}]


@pytest.mark.parametrize("data", [{}, {"name": "Ada"}, {"age": 3}])
def test_a_submit_without_all_fields_is_no_answer(open_page: OpenPage, data: dict[str, Any]) -> None:
    page = open_page(ask)
    submit(page, data)
    still_lives(page)


def test_fields_nobody_asked_for_are_not_handed_on(open_page: OpenPage) -> None:
    page = open_page(ask)
    submit(page, {"name": "Ada", "age": 36, "admin": True})
    page.until(lambda: "asked" in page.texts())
    assert got == [{"name": "Ada", "age": 36}]


@pytest.mark.parametrize(
    "data", [{"name": 5, "age": 36}, {"name": "Ada", "age": "36 years"}, {"name": ["Ada"], "age": {}}, {"name": None, "age": True}]
)
def test_values_of_the_wrong_type_are_no_answer(open_page: OpenPage, data: dict[str, Any]) -> None:
    page = open_page(ask)
    submit(page, data)
    still_lives(page)


def test_an_option_that_was_not_offered_is_no_answer(open_page: OpenPage) -> None:
    def main() -> None:
        got.append(select("Colour", ["red", "green"]))
        put_text("asked")
        hold()

    page = open_page(main)
    submit(page, {"data": "mauve"})
    submit(page, {"data": "green"})
    page.until(lambda: "asked" in page.texts())
    assert got == ["green"]


def test_a_number_no_float_can_hold_is_no_answer(open_page: OpenPage) -> None:
    def main() -> None:
        got.append(input("x", type=FLOAT))
        put_text("asked")
        hold()

    page = open_page(main)
    submit(page, {"data": 10**400})
    submit(page, {"data": 1.5})
    page.until(lambda: "asked" in page.texts())
    assert got == [1.5]


def test_deeply_nested_values_are_refused_or_dropped(open_page: OpenPage) -> None:
    page = open_page(ask)
    deep: Any = "x"
    for _ in range(900):
        deep = [deep]
    submit(page, {"name": deep, "age": 1})
    still_lives(page)


def test_a_file_over_the_limit_ends_the_connection_and_keeps_nothing(serve: Callable[..., Serving], open_page: OpenPage) -> None:
    def main() -> None:
        file_upload("File")
        hold()

    serving = serve(main, limits=Limits(max_blob_bytes=100_000, max_inbox_bytes=150_000))
    page = open_page(serving)
    form_of(page)
    page.upload(b"x" * 400_000)
    assert page.until_closed()["code"] == 4413
    client = next(iter(serving.server.host.sessions.values())).clients[page.welcome["client"]]
    assert client.inbox._usage.bytes <= 150_000


def test_a_reference_to_a_file_that_never_came_ends_the_connection(open_page: OpenPage) -> None:
    page = open_page(lambda: file_upload("File"))
    submit(page, {"data": {"$blob": 99, "size": 5, "type": "", "name": "x"}})
    assert page.until_closed()["code"] == 4400


def test_a_script_that_raises_is_a_notice_and_a_log_line(open_page: OpenPage, caplog: pytest.LogCaptureFixture) -> None:
    def main() -> None:
        put_text("before")
        raise ValueError("a secret path")

    page = open_page(main)
    page.until(lambda: any(message["command"] == "notice" for message in page.messages))
    notice = next(message for message in page.messages if message["command"] == "notice")
    assert notice["spec"]["level"] == "error" and "secret" not in str(page.messages)
    assert page.texts() == ["before"]
    wait_for(lambda: "a secret path" in caplog.text, "the log line")
    assert open_page(page.serving).goodbye is None


def test_data_that_cannot_be_written_raises_in_the_authors_line(open_page: OpenPage) -> None:
    def main() -> None:
        try:
            put_table([[{"a": object()}]])
            put_text("shown as text")
        except SpecError as error:
            put_text(f"refused {error.path}")
        hold()

    page = open_page(main)
    page.until(lambda: page.messages and (page.texts() or "table" in str(page.messages)))
    assert page.goodbye is None


def test_a_script_that_blocks_holds_up_nobody_else(open_page: OpenPage) -> None:
    blocked = threading.Event()
    first = threading.Event()

    def main() -> None:
        if not first.is_set():
            first.set()
            blocked.wait()
        put_text("here")
        hold()

    page = open_page(main)
    assert first.wait(PATIENCE_S)
    other = open_page(page.serving)
    other.until(lambda: other.texts() == ["here"])
    assert page.texts() == []
    blocked.set()
    page.until(lambda: page.texts() == ["here"])


def test_a_script_that_exits_ends_its_own_session_only(open_page: OpenPage) -> None:
    def main() -> None:
        put_text("here")
        sys.exit(3)

    page = open_page(main)
    page.until(lambda: any(message["command"] == "close_session" for message in page.messages))
    other = open_page(page.serving)
    other.until(lambda: other.texts() == ["here"])
