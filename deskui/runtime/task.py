"""Tasks: one thread's or one asyncio task's part of a session.

Each has its own scope stack, form stack (by its id) and mailbox of events. The
present task is found through a context variable; asyncio tasks that an author
starts with ``gather`` or ``create_task`` get tasks of their own, so that two
questions asked at once do not take each other's answers.
"""

from __future__ import annotations

import asyncio
import contextvars
import secrets
import threading
from collections import deque
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import NoSession, SessionNotFoundException
from .reply import Reply, drive

if TYPE_CHECKING:
    from .session import Session

T = TypeVar("T")
MAX_WAITING_EVENTS = 1000
"""Events a task may leave unread before further ones are dropped (the seed drops at 100)."""

_present: contextvars.ContextVar[Task | None] = contextvars.ContextVar("deskui_task", default=None)


class Task:
    """One line of execution in a session.

    Attributes:
        id: What the wire calls it (``task_id``); answers to its questions carry it.
        scopes: Names of the scopes it is in, outermost first; never empty.
    """

    def __init__(self, session: Session, name: str, asyncio_task: asyncio.Task[Any] | None = None) -> None:
        self.session = session
        self.id = f"{name}-{secrets.token_hex(5)}"
        self.scopes = ["ROOT"]
        self.asyncio_task = asyncio_task
        self.at_end: list[Callable[[], None]] = []
        """Called when this line of execution is through, before its session may end."""
        self._events: deque[Any] = deque()
        self._waiter: Reply[Any] | None = None
        self._lock = threading.Lock()

    async def next_event(self) -> Any:
        """The next event addressed to this task.

        Raises:
            SessionClosedException: The session has ended.
        """
        with self._lock:
            if self._events:
                return self._events.popleft()
            waiter: Reply[Any] = self.session.reply()
            self._waiter = waiter
        return await waiter

    def deliver(self, event: Any) -> bool:
        """Hand the task an event; any thread. Tells whether there was room."""
        with self._lock:
            waiter, self._waiter = self._waiter, None
            if waiter is not None and waiter.settle(event):
                return True
            if len(self._events) >= MAX_WAITING_EVENTS:
                return False
            self._events.append(event)
            return True

    def drop_events(self, unwanted: Callable[[Any], bool]) -> None:
        """Throw away waiting events."""
        with self._lock:
            self._events = deque(event for event in self._events if not unwanted(event))

    def enter(self) -> contextvars.Token[Task | None]:
        """Make this the present task of the calling thread or coroutine."""
        return _present.set(self)


def current_task(call: str = "this call") -> Task:
    """The task that is calling.

    Args:
        call: The public function's name, for the message.

    Raises:
        NoSession: No session runs here.
        SessionNotFoundException: A thread that was never registered with its session.
        SessionClosedException: The session has ended.
    """
    task = _present.get()
    if task is None:
        if threading.current_thread() is not threading.main_thread() and _sessions_exist():
            raise SessionNotFoundException(
                f"{call}() was called from thread {threading.current_thread().name!r}, which belongs to no session; "
                "call register_thread(thread) before thread.start()"
            )
        raise NoSession(call)
    task = _own_task(task)
    task.session.check_open()
    return task


def present_task() -> Task | None:
    """The task that is calling, or ``None`` outside any session."""
    task = _present.get()
    return None if task is None else _own_task(task)


def finish(coroutine: Coroutine[Any, Any, T]) -> Any:
    """Bring a waiting operation to its end in the caller's way.

    In a thread: runs it, blocking, and returns its value. In a coroutine: returns it, to be awaited.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return drive(coroutine)
    return coroutine


def _own_task(task: Task) -> Task:
    """In an asyncio task that only inherited the context: a task of its own, made at its first call."""
    if task.asyncio_task is None:
        return task
    try:
        running = asyncio.current_task()
    except RuntimeError:
        return task  # a thread that an author's coroutine started within its context
    if running is None or running is task.asyncio_task:
        return task
    own = task.session.make_task(running.get_name(), running)
    own.scopes = list(task.scopes)
    own.enter()
    return own


def _sessions_exist() -> bool:
    from .session import open_sessions

    return bool(open_sessions)
