"""Threads for callbacks, kept for a moment and used again.

Starting a thread makes the starter wait until the thread runs, which on a busy
machine holds up the loop for milliseconds at every click; handing a job to one
that waits already does not. The one rule: `submit` never waits. Knows nothing of
sessions; every job runs in a context of its own.
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
        self._idle: list[queue.SimpleQueue[tuple[str, Job]]] = []
        self._lock = threading.Lock()

    def submit(self, name: str, job: Job) -> None:
        """Run a job soon, in a thread of this name. Any thread; never waits for the job or for a thread to begin."""
        with self._lock:
            inbox = self._idle.pop() if self._idle else None  # the last one to become idle: its memory is still warm
        if inbox is not None:
            inbox.put((name, job))
        else:
            threading.Thread(target=self._serve, args=(name, job), name=name, daemon=True).start()

    def _serve(self, name: str, job: Job) -> None:
        inbox: queue.SimpleQueue[tuple[str, Job]] = queue.SimpleQueue()
        while True:
            contextvars.Context().run(job)
            with self._lock:
                self._idle.append(inbox)
            try:
                name, job = inbox.get(timeout=self._idle_s)
            except queue.Empty:
                with self._lock:
                    if inbox in self._idle:
                        self._idle.remove(inbox)
                        return
                name, job = inbox.get()  # it was handed over at the very moment
            threading.current_thread().name = name
