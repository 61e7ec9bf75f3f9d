"""Says in the log what holds up the event loop.

Coroutine apps run on the loop; one that computes or sleeps there stops every
session of the server. The page notices by itself that nothing answers; this
tells the author where. It only watches: nothing is interrupted.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable

log = logging.getLogger("deskui.loop")

STALL_S = 0.5
"""A loop that has not turned for this long is reported (RELIABILITY P04)."""
SUSPENDED_S = 5.0
"""When our own wait took this much too long the machine slept, and the loop is not to blame (RELIABILITY P10)."""


class Watchdog:
    """Watches one loop from a thread of its own.

    Args:
        loop: The loop; ``start`` is called on its thread.
        stall_s: Seconds without a turn after which its stack is logged, once for each stall.
        clock: Seconds on a monotonic clock.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, *, stall_s: float = STALL_S, clock: Callable[[], float] = time.monotonic) -> None:
        self._loop = loop
        self._stall_s = stall_s
        self._clock = clock
        self._loop_thread = 0
        self._answered = threading.Event()
        self._stopped = threading.Event()

    def start(self) -> None:
        """Begin to watch; on the loop's thread."""
        self._loop_thread = threading.get_ident()
        threading.Thread(target=self._watch, name="deskui-watchdog", daemon=True).start()

    def stop(self) -> None:
        """Stop watching. Any thread."""
        self._stopped.set()

    def _watch(self) -> None:
        while not self._stopped.wait(self._stall_s):
            self._answered.clear()
            asked = self._clock()
            try:
                self._loop.call_soon_threadsafe(self._answered.set)
            except RuntimeError:
                return  # the loop is closed
            if self._answered.wait(self._stall_s):
                continue
            if self._clock() - asked < self._stall_s + SUSPENDED_S:
                self._report()
            while not (self._answered.wait(self._stall_s) or self._stopped.is_set()):
                pass  # one report for each stall

    def _report(self) -> None:
        frame = sys._current_frames().get(self._loop_thread)
        if frame is not None:
            stack = "".join(traceback.format_stack(frame))
            advice = "code on it must await instead of working or sleeping"
            log.warning("the event loop has not turned for %.1f s: %s\n%s", self._stall_s, advice, stack)
