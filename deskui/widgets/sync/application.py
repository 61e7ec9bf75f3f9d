"""The application of the sync API."""

from __future__ import annotations

from typing import Any

from ..application import BaseApplication
from ..classes import SYNC
from ..lanes import ConcurrentLane, Lane, ThreadLane
from ..sync_session import SyncSession as Session

__all__ = ["Application", "Session"]


class Application(BaseApplication):
    """A program of widgets: serves its page, opens its window, runs its handlers.

    See `deskui.widgets.application.BaseApplication` for the arguments.
    """

    _session_class = Session
    _widget_classes = SYNC
    _is_async = False

    def _lane(self, runtime: Any) -> Lane:
        if self.concurrency_handling == "serialized":
            return self._shared.of(runtime)
        if self.concurrency_handling == "concurrent":
            return ConcurrentLane(runtime)
        return ThreadLane(runtime, f"session-{runtime.id[:8]}")

    def start(self) -> None:
        """Begin to serve, in a thread of its own, and return."""
        self._start_in_thread()

    def run(self) -> None:
        """Serve and show the program until its window is closed, `close` is called, or Ctrl-C."""
        self._run()

    def process_events(self, timeout: float = 0.1) -> None:
        """For programs with a loop of their own: run waiting handlers (``serialized``) for up to `timeout` seconds, or rest a little."""
        self._process_events(timeout)

    def close(self) -> None:
        """End all sessions, stop serving, and let `run` return. Any thread."""
        self._close()
