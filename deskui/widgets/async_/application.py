"""The application of the async API."""

from __future__ import annotations

import asyncio
from typing import Any

from ..application import BaseApplication
from ..async_session import AsyncSession as Session
from ..classes import ASYNC
from ..lanes import Lane, LoopLane

__all__ = ["Application", "Session"]


class Application(BaseApplication):
    """A program of widgets whose handlers may be coroutines.

    See `deskui.widgets.application.BaseApplication` for the arguments.
    """

    _session_class = Session
    _widget_classes = ASYNC
    _is_async = True

    def _lane(self, runtime: Any) -> Lane:
        if self.concurrency_handling == "concurrent":
            return LoopLane(runtime, None)
        if self.concurrency_handling == "serialized":
            if self._lock is None:
                self._lock = asyncio.Lock()
            return LoopLane(runtime, self._lock)
        return LoopLane(runtime, asyncio.Lock())

    _lock: asyncio.Lock | None = None

    async def start(self) -> None:
        """Begin to serve, on the running loop."""
        await self._start_on_loop()

    async def run(self) -> None:
        """Serve and show the program until its window is closed, `close` is called, or Ctrl-C."""
        await self._run_async()

    async def process_events(self, timeout: float = 0.1) -> None:
        """Let handlers run for `timeout` seconds."""
        await asyncio.sleep(timeout)

    async def close(self) -> None:
        """End all sessions, stop serving, and let `run` return."""
        await self._close_async()
