"""Tells a room about every second that time has passed.

The one rule: the clock on the wall has no say. Tornado's own periodic callback reckons with the date, and one that is set
back by an hour silences it for an hour; this one waits on the loop's clock, which never jumps.

It does not know what is done in that second: heartbeats, deadlines, expiry (`Host.tick`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PERIOD_S = 1.0


class Ticker:
    """Calls something about every second, from ``start`` to ``stop``, both on the loop's thread.

    Args:
        call: What to call, on the loop. What it raises goes to the loop's log and ends nothing.
    """

    def __init__(self, call: Callable[[], object]) -> None:
        self._call = call
        self._next: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin, on the running loop."""
        self._next = asyncio.get_running_loop().call_later(PERIOD_S, self._tick)

    def stop(self) -> None:
        """Call no more."""
        if self._next is not None:
            self._next.cancel()

    def _tick(self) -> None:
        self.start()  # first, so that a call that fails is not the last
        self._call()
