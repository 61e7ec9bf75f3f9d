"""How many lines strangers can bring about in the log.

The one rule: whatever somebody sends, what is written about it has a bound per second. Knows nobody's lines.
"""

from __future__ import annotations

import time
from collections.abc import Callable


class LogBudget:
    """A logging filter that lets ``per_second`` lines through and counts the rest.

    Someone who hammers the port must not fill the disk (A08). Usable from any thread: a lost count under a race is harmless.

    Attributes:
        left_out: How many lines were left out so far.
    """

    def __init__(self, per_second: int = 10, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_second
        self._clock = clock
        self._second = -1
        self._used = 0
        self.left_out = 0

    def allows(self) -> bool:
        """Whether one more line fits into this second."""
        second = int(self._clock())
        if second != self._second:
            self._second, self._used = second, 0
        self._used += 1
        if self._used <= self._per_second:
            return True
        self.left_out += 1
        return False

    def filter(self, record: object) -> bool:
        """``logging.Filter`` protocol."""
        return self.allows()
