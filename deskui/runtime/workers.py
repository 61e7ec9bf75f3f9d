"""Threads for callbacks, kept for a moment and used again.

Starting a thread makes the starter wait until the thread runs, which on a busy
machine holds up the loop for milliseconds at every click; handing a job to one
that waits already does not. The one rule: `submit` never waits. A thread only
ever works for one owner (a session), so that what an author keeps per thread
stays with its user; every job runs in a context of its own.
"""

from __future__ import annotations

import contextvars
import queue
import threading
from collections.abc import Callable

Job = Callable[[], None]


class Workers:
    """As many threads as jobs run at once; idle ones end by themselves.

    Args:
        idle_s: How long a thread waits for another job.
    """

    def __init__(self, idle_s: float = 5.0) -> None:
        self._idle_s = idle_s
        self._idle: dict[str, list[queue.SimpleQueue[tuple[str, Job] | None]]] = {}
        self._busy: dict[str, int] = {}
        self._released: set[str] = set()  # owners whose threads end with the job they are at
        self._lock = threading.Lock()

    def submit(self, owner: str, name: str, job: Job) -> None:
        """Run a job soon, in a thread of this name. Any thread; never waits for the job or for a thread to begin.

        Raises:
            RuntimeError: The system gives no more threads.
        """
        with self._lock:
            idle = self._idle.get(owner)
            inbox = idle.pop() if idle else None  # the last one to become idle: its memory is still warm
            self._busy[owner] = self._busy.get(owner, 0) + 1
        if inbox is None:
            inbox = queue.SimpleQueue()
            inbox.put((name, job))
            try:
                threading.Thread(target=self._serve, args=(owner, inbox), name=name, daemon=True).start()
            except RuntimeError:
                with self._lock:
                    self._finish(owner)
                raise
        else:
            inbox.put((name, job))

    def release(self, owner: str) -> None:
        """The owner needs no threads any more: idle ones end now, the others with the job they are at."""
        with self._lock:
            idle = self._idle.pop(owner, [])
            if owner in self._busy:
                self._released.add(owner)
        for inbox in idle:
            inbox.put(None)

    def _serve(self, owner: str, inbox: queue.SimpleQueue[tuple[str, Job] | None]) -> None:
        while (work := self._next(owner, inbox)) is not None:
            name, job = work
            threading.current_thread().name = name
            contextvars.Context().run(job)
            del work, job  # what they hold must not live until the next one comes
            with self._lock:
                if self._finish(owner):
                    return
                self._idle.setdefault(owner, []).append(inbox)

    def _finish(self, owner: str) -> bool:
        """A job is through; whether its thread is not needed any more. The lock is held."""
        released = owner in self._released
        self._busy[owner] -= 1
        if not self._busy[owner]:
            del self._busy[owner]
            self._released.discard(owner)
        return released

    def _next(self, owner: str, inbox: queue.SimpleQueue[tuple[str, Job] | None]) -> tuple[str, Job] | None:
        try:
            return inbox.get(timeout=self._idle_s)
        except queue.Empty:
            pass
        with self._lock:
            idle = self._idle.get(owner, [])
            if inbox in idle:
                idle.remove(inbox)
                if not idle:
                    del self._idle[owner]
                return None
        return inbox.get()  # it was handed over at the very moment
