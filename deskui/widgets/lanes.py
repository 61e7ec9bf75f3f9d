"""Where handlers run: the three concurrency modes, for plain functions and for coroutines.

A lane takes calls in order and runs them one after the other (or, in concurrent mode, at
once). Whatever a handler raises ends in the log and in a quiet banner, never in the lane.
This file does not know widgets.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import SessionException

if TYPE_CHECKING:
    from ..runtime.session import Session

MODES = ("per_session", "serialized", "concurrent")
"""Accepted values of ``concurrency_handling``."""

Call = Callable[[], Any]


class Lane(Protocol):
    """Runs calls for one session."""

    def put(self, call: Call) -> None:
        """Run it, in its turn. Any thread; never blocks."""

    def close(self) -> None:
        """Nothing more will come."""


class ThreadLane:
    """One thread for one session; it begins with the first call and ends with the session."""

    def __init__(self, session: Session, name: str) -> None:
        self._session = session
        self._calls: queue.SimpleQueue[Call | None] = queue.SimpleQueue()
        self._name = name
        self._lock = threading.Lock()
        self.thread: threading.Thread | None = None

    def put(self, call: Call) -> None:
        """Run it after what came before."""
        self._calls.put(call)
        if self.thread is None:
            with self._lock:
                if self.thread is None:
                    self.thread = threading.Thread(target=self._serve, name=self._name, daemon=True)
                    # The session's own thread: scopes, put_text() and errors work as in its main function.
                    self._session.host.runner.start_thread(self._session, self.thread)
                    self.thread.start()

    def close(self) -> None:
        """Let the thread end after what is queued."""
        self._calls.put(None)

    def _serve(self) -> None:
        while (call := self._calls.get()) is not None:
            guard(self._session, call)


class SharedLane:
    """Calls of all sessions, run by whoever asks (``serialized``: the main thread inside ``run()`` or ``process_events()``)."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[tuple[Session, Call] | None] = queue.SimpleQueue()

    def of(self, session: Session) -> Lane:
        """The lane as one session sees it."""
        return _Share(self, session)

    def put(self, session: Session, call: Call) -> None:
        """Queue a call."""
        self._calls.put((session, call))

    def wake(self) -> None:
        """Let `serve` look whether it shall end."""
        self._calls.put(None)

    def serve(self, timeout_s: float) -> None:
        """Run what comes within `timeout_s` (0: only what is there)."""
        until = time.monotonic() + timeout_s
        while True:
            left = until - time.monotonic()
            try:
                item = self._calls.get(timeout=left) if left > 0 else self._calls.get_nowait()
            except queue.Empty:
                return
            if item is None:
                return
            session, call = item
            run_in_task(session, call)


class _Share:
    def __init__(self, lane: SharedLane, session: Session) -> None:
        self._lane, self._session = lane, session

    def put(self, call: Call) -> None:
        self._lane.put(self._session, call)

    def close(self) -> None:
        pass  # the lane belongs to the application


class ConcurrentLane:
    """A thread for every call."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, call: Call) -> None:
        """Run it now."""
        thread = threading.Thread(target=lambda: guard(self._session, call), name="deskui-handler", daemon=True)
        self._session.host.runner.start_thread(self._session, thread)
        thread.start()

    def close(self) -> None:
        """Nothing to end."""


class LoopLane:
    """Calls on the event loop; coroutines are awaited, under a lock unless concurrent.

    Args:
        session: Whose calls.
        lock: Shared by all sessions (``serialized``), of this session, or ``None`` (``concurrent``).
    """

    def __init__(self, session: Session, lock: asyncio.Lock | None) -> None:
        self._session, self._lock = session, lock
        self._before_start: list[Call] = []

    def put(self, call: Call) -> None:
        """Run it in a task of its own."""
        loop = self._session.loop
        if loop is None:
            self._before_start.append(call)
        else:
            loop.call_soon_threadsafe(self._begin, call)

    def started(self) -> None:
        """The loop is there: run what waited for it."""
        waiting, self._before_start = self._before_start, []
        for call in waiting:
            self.put(call)

    def close(self) -> None:
        """Nothing to end."""

    def _begin(self, call: Call) -> None:
        self._session.host.runner.start_coroutine(self._session, self._run(call), "handler")

    async def _run(self, call: Call) -> None:
        if self._lock is None:
            await self._call(call)
            return
        async with self._lock:
            await self._call(call)

    async def _call(self, call: Call) -> None:
        try:
            result = call()
            if inspect.isawaitable(result):
                await result
        except SessionException:
            pass  # the session ended meanwhile
        # The border around author code: one handler that fails must not silence the next.
        except Exception as error:  # noqa: BLE001
            self._session.host.runner.report(self._session, error)


def guard(session: Session, call: Call) -> None:
    """Run an author's call; what it raises is reported."""
    try:
        call()
    except SessionException:
        pass  # the session ended meanwhile
    # The border around author code: one handler that fails must not silence the next.
    except Exception as error:  # noqa: BLE001
        session.host.runner.report(session, error)


def run_in_task(session: Session, call: Call) -> None:
    """Run an author's call in the calling thread, as part of the session."""

    def run() -> None:
        task = session.make_task("handler")
        task.enter()
        try:
            guard(session, call)
        finally:
            session.drop_task(task)

    contextvars.Context().run(run)


def call_and_wait(lane: Lane, call: Call) -> Any:
    """Run a call in a lane and return what it returns; what it raises is raised here."""
    future: Future[Any] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        # The border between threads: whoever waits gets the error.
        except BaseException as error:  # noqa: BLE001
            future.set_exception(error)

    lane.put(run)
    return future.result()
