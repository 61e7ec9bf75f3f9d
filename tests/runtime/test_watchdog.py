"""Code that holds up the loop is named in the log, once; a loop that turns is left alone."""

import asyncio
import logging
import threading
import time

from loops import run

from deskui.runtime.watchdog import Watchdog


class Reports(logging.Handler):
    """Collects what the watchdog says, and tells when."""

    def __init__(self):
        super().__init__()
        self.texts = []
        self.came = threading.Event()

    def emit(self, record):
        self.texts.append(record.getMessage())
        self.came.set()


def watched(story, stall_s=0.05):
    """Run a coroutine function under a watchdog; what was reported."""
    reports = Reports()
    logger = logging.getLogger("deskui.loop")
    logger.addHandler(reports)

    async def main():
        watchdog = Watchdog(asyncio.get_running_loop(), stall_s=stall_s)
        watchdog.start()
        try:
            await story(reports)
        finally:
            watchdog.stop()

    try:
        run(main())
    finally:
        logger.removeHandler(reports)
    return reports.texts


def hold_up(reports):
    """Work on the loop until it is noticed, and a while longer."""
    assert reports.came.wait(10)
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        pass


def test_code_that_holds_up_the_loop_is_named_once():
    async def story(reports):
        hold_up(reports)

    (text,) = watched(story)
    assert "hold_up" in text and "test_watchdog.py" in text


def test_a_loop_that_turns_is_left_alone():
    async def story(reports):
        turns = 0
        end = time.monotonic() + 1.2
        while time.monotonic() < end:
            turns += 1
            await asyncio.sleep(0)
        assert turns > 10

    assert watched(story, stall_s=0.5) == []
