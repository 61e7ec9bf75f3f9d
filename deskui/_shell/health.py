"""Counting a page's crashes: reload it, but not in a loop.

A plain value without a clock of its own; the shell acts on the number.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable


class Crashes:
    """Crashes of one window's page within the last minute."""

    TOO_MANY = 3
    WINDOW_S = 60.0

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._times: deque[float] = deque()

    def count(self) -> int:
        """Note one now; the number within the last minute, this one included."""
        now = self._clock()
        self._times.append(now)
        while now - self._times[0] > self.WINDOW_S:
            self._times.popleft()
        return len(self._times)
