"""One message for many changes; questions that wait for a page, and no longer than they must."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from fake_page import FakePage

from deskui.widgets import questions

Join = Callable[[], FakePage]


def raw(page: FakePage) -> list[str]:
    """Types of the messages as they travelled, batches whole."""
    kept: list[str] = []
    take = page._take

    def note(message: dict[str, Any]) -> None:
        kept.append(str(message.get("type", message.get("command"))))
        take(message)

    page._take = note  # type: ignore[method-assign]
    page.read()
    page._take = take  # type: ignore[method-assign]
    return kept


def test_a_batch_is_one_message_and_state_counts_at_once(session: Any, W: Any, join: Join) -> None:
    page, label = join(), W.Label("x")
    page.read()
    with session.batch():
        label.set_text("y")
        with label.batch():
            label.set_tooltip("t")
        W.Button("b")
        assert label.get_text() == "y"
        assert raw(page) == []
    assert raw(page) == ["batch"]
    assert page.shown()[label.wid]["state"] == {"text": "y", "tooltip": "t"}


def test_a_batch_is_sent_also_when_its_body_raises(session: Any, W: Any, join: Join) -> None:
    page, label = join(), W.Label("x")
    with pytest.raises(ZeroDivisionError), session.batch():
        label.set_text("y")
        raise ZeroDivisionError
    page.read()
    assert page.shown()[label.wid]["state"]["text"] == "y"


def test_a_page_that_joins_during_a_batch_sees_each_change_once(session: Any, W: Any, join: Join) -> None:
    first = join()
    combo = W.ComboBox()
    with session.batch():
        combo.append_text("one")
        second = join()
        combo.append_text("two")
    for page in (first, second):
        page.read()
        assert page.shown()[combo.wid]["state"]["items"] == ["one", "two"]


def answer(page: FakePage, value: Any) -> threading.Thread:
    """Answer the page's next question."""

    def run() -> None:
        asked = page.wait_for(lambda message: message.get("id") is not None)
        page.say(type="result", id=asked["id"], value=value)

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_a_question_waits_for_the_page(session: Any, W: Any, join: Join) -> None:
    button, page = W.Button("b"), join()
    thread = answer(page, [3, 4])
    assert button.get_position() == [3, 4]
    thread.join()


def test_without_a_page_a_question_is_answered_with_none(W: Any) -> None:
    assert W.Button("b").get_position() is None


def test_a_question_is_released_when_its_page_leaves_and_moves_when_there_is_another(session: Any, W: Any, join: Join) -> None:
    button, first = W.Button("b"), join()

    def leave(page: FakePage) -> threading.Thread:
        def run() -> None:
            page.wait_for(lambda message: message.get("id") is not None)
            page.leave()
            page.client.connection = None

        thread = threading.Thread(target=run)
        thread.start()
        return thread

    thread = leave(first)
    assert button.get_position() is None
    thread.join()
    second, third = join(), join()
    threads = [leave(third), answer(second, [1, 2])]
    third.client.acted = 10**6
    assert button.get_position() == [1, 2]
    for thread in threads:
        thread.join()


def test_a_page_that_cannot_answer_raises_and_one_that_never_does_times_out(
    session: Any, W: Any, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    button, page = W.Button("b"), join()

    def refuse() -> None:
        asked = page.wait_for(lambda message: message.get("id") is not None)
        page.say(type="error", id=asked["id"], error="not shown")

    thread = threading.Thread(target=refuse)
    thread.start()
    with pytest.raises(RuntimeError, match="not shown"):
        button.get_position()
    thread.join()
    monkeypatch.setattr("deskui.widgets.sync_session.ANSWER_WITHIN_S", 0.01)
    with pytest.raises(TimeoutError, match="no page answered get_position"):
        button.get_position()
    assert questions.ANSWER_WITHIN_S >= 5


def test_the_end_of_the_session_releases_questions(session: Any, W: Any, join: Join) -> None:
    button, page = W.Button("b"), join()

    def end() -> None:
        page.wait_for(lambda message: message.get("id") is not None)
        session.destroy()

    thread = threading.Thread(target=end)
    thread.start()
    assert button.get_position() is None
    thread.join()
