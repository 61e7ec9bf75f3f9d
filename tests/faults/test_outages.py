"""F01, F02, F13: networks that swallow, cut, repeat and lose replies, between a real browser and a real server."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from proxy import Fault, plan
from serving import wait_for

from deskui.input import input
from deskui.output import put_buttons, put_text
from deskui.pin import pin_on_change, put_input
from deskui.session import hold

pytestmark = pytest.mark.browser

LINES = 600
HOLES = 5
HOLE_S = 1.5


class Story:
    """An app that shows 600 lines while it is clicked, and what it saw."""

    def __init__(self) -> None:
        self.starts = 0
        self.line = 0
        """How many have been shown."""
        self.clicks: list[str] = []
        self.typed: list[str] = []
        self.go_on = threading.Event()
        self.pause_s = HOLES * (HOLE_S + 0.6) / LINES

    def main(self) -> None:
        self.starts += 1
        put_buttons([str(number) for number in range(40)], onclick=self.clicks.append)
        put_input("note", label="Note")
        pin_on_change("note", onchange=self.typed.append)
        while self.line < LINES:
            put_text(f"line {self.line}")
            self.line += 1
            self.go_on.wait(self.pause_s)  # the outages happen meanwhile
        hold()


def lines(page: Any) -> list[str]:
    return re.findall(r"line \d+", page.locator("main").inner_text())


BUTTONS = [str(number) for number in (*range(20), 3, *range(20, 40), 7)]
"""Every button, two of them twice."""
CLICK = "(label) => [...document.querySelectorAll('main button')].find((each) => each.innerText.trim() === label).click()"


def click_all(story: Story, pages: list[Any]) -> None:
    """Click through all buttons on every page while things go wrong; as many of them as of the lines are through."""
    for nth, button in enumerate(BUTTONS):
        wait_for(lambda: story.line >= nth * LINES / len(BUTTONS), "the lines to come to here")  # noqa: B023
        for page in pages:
            page.evaluate(CLICK, button)


def black_holes(each: Any, _seed: int) -> None:
    """5 × 1.5 s in which bytes go nowhere."""
    each.proxy.follow(iter([(0.5, Fault("black_hole", HOLE_S))] * HOLES))


def mixed_faults(each: Any, seed: int) -> None:
    """Resets, lost replies, requests twice, refusals: 24 of them."""
    each.proxy.follow(plan(seed, 24, longest_s=0.4, kinds=("reset", "close", "truncate", "twice", "delay", "refuse")))


def test_nothing_is_lost_or_done_twice(behind: Callable[..., Any]) -> None:
    """Black holes, and everything else, over a WebSocket and over polling, all at the same time on four pages.

    600 of 600 lines in order, every click once, one load, one start.
    """
    stories = {(link, trouble): Story() for link in ("websocket", "poll") for trouble in (black_holes, mixed_faults)}
    served = {key: behind(story.main, link=key[0]) for key, story in stories.items()}
    pages = {key: each.page() for key, each in served.items()}
    for page in pages.values():
        page.evaluate("() => { window.__here = true; }")
        page.get_by_role("button", name="39", exact=True).wait_for()
    threads = [threading.Thread(target=key[1], args=(each, seed)) for seed, (key, each) in enumerate(served.items())]
    for thread in threads:
        thread.start()
    click_all(list(stories.values())[-1], list(pages.values()))
    for page in pages.values():
        page.get_by_label("Note").press_sequentially("half a sentence", delay=10)
    for thread in threads:
        thread.join()
    for key, page in pages.items():
        story = stories[key]
        wait_for(lambda: story.line == LINES, "the program to be through")  # noqa: B023
        page.get_by_text(f"line {LINES - 1}", exact=True).wait_for(state="attached")
        assert lines(page) == [f"line {number}" for number in range(LINES)]
        wait_for(lambda: len(story.clicks) >= len(BUTTONS), "the clicks")  # noqa: B023
        assert Counter(story.clicks) == Counter(BUTTONS)
        # Each call has a thread of its own, and the last one to begin need not be the last to come here.
        wait_for(lambda: "half a sentence" in story.typed, "what was typed")  # noqa: B023
        (session,) = served[key].serving.server.host.sessions.values()
        assert session.view.pins["note"].value == "half a sentence"
        assert page.evaluate("() => window.__here"), "the page was loaded again"
        assert story.starts == 1
        assert sum(served[key].proxy.faults.values()) in (HOLES, 24)


def test_a_submit_whose_answer_was_lost_counts_once(behind: Callable[..., Any]) -> None:
    """F10: a click, Enter and Enter again before anything is answered, the reply cut off, the same form asked again right after."""
    got: list[str] = []

    def main() -> None:
        for number in range(3):
            got.append(input(f"Question {number}"))
        put_text("that was all")
        hold()

    for link in ("websocket", "poll"):
        got.clear()
        here = behind(main, link=link)
        page = here.page()
        for number in range(3):
            page.get_by_role("textbox", name=f"Question {number}").fill(f"answer {number}")
            here.proxy._truncate = True
            page.evaluate("""() => {
              const form = document.querySelector("form");
              form.querySelector("button[type=submit]").click();
              form.requestSubmit();
              form.requestSubmit();
            }""")
            here.proxy.inflict(Fault("truncate", 0.2))
            here.proxy.inflict(Fault("reset"))
        page.get_by_text("that was all").wait_for()
        assert got == ["answer 0", "answer 1", "answer 2"]


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_the_second_half_of_a_double_click_does_not_answer_the_next_question(behind: Callable[..., Any], by: str) -> None:
    """F10: the next form has come between the two, in the same place; nor does an Enter that is held down. What is pressed then counts."""
    got: list[str] = []

    def main() -> None:
        for number in range(3):
            got.append(input(f"Question {number}", value=f"answer {number}"))
        put_text("that was all")
        hold()

    page = behind(main).page()
    place = page.get_by_role("button", name="Submit").bounding_box() or {}

    def press(nth: int) -> None:
        """The nth press of what was begun once and not let go."""
        if by == "mouse":
            page.mouse.down(click_count=nth)
            page.mouse.up(click_count=nth)
        else:
            page.keyboard.down("Enter")

    page.mouse.move(place["x"] + 9, place["y"] + 9)
    press(1)
    second = page.get_by_role("textbox", name="Question 1")
    second.wait_for()
    press(2)
    page.evaluate("() => window.deskui.flush()")
    second.fill("changed")  # typing goes on there
    wait_for(lambda: got == ["answer 0"], "the first answer")
    assert second.is_visible()
    if by == "key":
        page.keyboard.up("Enter")
    for number in (1, 2):  # a new press, and the one behind a press that did nothing
        field = page.get_by_role("textbox", name=f"Question {number}")
        field.wait_for()
        press(1)
        field.wait_for(state="detached")
        if by == "key":
            page.keyboard.up("Enter")
    page.get_by_text("that was all").wait_for()
    assert got == ["answer 0", "changed", "answer 2"]
