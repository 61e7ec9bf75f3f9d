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
        self.clicks: list[str] = []
        self.typed: list[str] = []
        self.go_on = threading.Event()
        self.pause_s = HOLES * (HOLE_S + 0.6) / LINES

    def main(self) -> None:
        self.starts += 1
        put_buttons([str(number) for number in range(40)], onclick=self.clicks.append)
        put_input("note", label="Note")
        pin_on_change("note", onchange=self.typed.append)
        for number in range(LINES):
            put_text(f"line {number}")
            self.go_on.wait(self.pause_s)  # the outages happen meanwhile
        hold()


def lines(page: Any) -> list[str]:
    return re.findall(r"line \d+", page.locator("main").inner_text())


def click_all(page: Any) -> list[str]:
    """Click every button, two of them twice, while things go wrong; the clicks in order."""
    done = []
    for number in [*range(20), 3, *range(20, 40), 7]:
        page.wait_for_timeout(70)
        page.get_by_role("button", name=str(number), exact=True).click(no_wait_after=True)
        done.append(str(number))
    return done


@pytest.mark.parametrize("how", ["black holes", "resets and lost replies"])
def test_nothing_is_lost_or_done_twice(behind: Callable[..., Any], how: str) -> None:
    """Over a WebSocket and over polling at the same time: 600 of 600 lines in order, every click once, one load, one start."""
    stories = {link: Story() for link in ("websocket", "poll")}
    served = {link: behind(story.main, link=link) for link, story in stories.items()}
    pages = {link: each.page() for link, each in served.items()}
    for page in pages.values():
        page.evaluate("() => { window.__here = true; }")
        page.get_by_role("button", name="39", exact=True).wait_for()

    def trouble(each: Any, seed: int) -> None:
        if how == "black holes":
            faults = iter([(0.5, Fault("black_hole", HOLE_S))] * HOLES)
        else:
            faults = plan(seed, 24, longest_s=0.4, kinds=("reset", "close", "truncate", "twice", "delay", "refuse"))
        each.proxy.follow(faults)

    threads = [threading.Thread(target=trouble, args=(each, seed)) for seed, each in enumerate(served.values())]
    for thread in threads:
        thread.start()
    clicked = {link: click_all(page) for link, page in pages.items()}
    for page in pages.values():
        page.get_by_label("Note").press_sequentially("half a sentence", delay=30)
    for thread in threads:
        thread.join()
    for link, page in pages.items():
        story = stories[link]
        page.get_by_text(f"line {LINES - 1}", exact=True).wait_for(state="attached")
        assert lines(page) == [f"line {number}" for number in range(LINES)]
        wait_for(lambda: len(story.clicks) >= len(clicked[link]), "the clicks")  # noqa: B023
        assert Counter(story.clicks) == Counter(clicked[link])
        wait_for(lambda: story.typed and story.typed[-1] == "half a sentence", "what was typed")  # noqa: B023
        assert page.evaluate("() => window.__here"), "the page was loaded again"
        assert story.starts == 1
        assert len(served[link].serving.server.host.sessions) == 1
    assert sum(len(each.proxy.faults) for each in served.values()) >= 2


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
