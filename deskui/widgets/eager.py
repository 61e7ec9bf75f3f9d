"""Values that can be awaited, and need not be.

In the async API a call has its effect at once; what it returns is an `Eager`. Awaiting it
gives the value (and waits only where a page is asked); forgetting it is fine. It is a
coroutine for asyncio's eyes, so ``create_task`` and ``gather`` take it.
"""

from __future__ import annotations

from collections.abc import Coroutine, Generator
from typing import Any

from ..runtime.reply import Reply

__all__ = ["Eager"]


class Eager(Coroutine[Any, Any, Any]):
    """A value that is there, or a reply that will come.

    Args:
        value: What awaiting gives, unless there is a reply.
        reply: What to wait for.
    """

    __slots__ = ("_reply", "_running", "_value")

    def __init__(self, value: Any = None, reply: Reply[Any] | None = None) -> None:
        self._value, self._reply = value, reply
        self._running: Generator[Any, Any, Any] | None = None

    def __await__(self) -> Generator[Any, Any, Any]:
        if self._reply is None:
            return self._value
            yield  # makes this a generator that never waits
        return (yield from self._reply.__await__())

    def send(self, value: Any) -> Any:
        """Part of the coroutine protocol."""
        if self._running is None:
            self._running = self.__await__()
        return self._running.send(value)

    def throw(self, *error: Any) -> Any:
        """Part of the coroutine protocol."""
        if self._running is None:
            self._running = self.__await__()
        return self._running.throw(*error)

    def close(self) -> None:
        """Part of the coroutine protocol."""
        if self._running is not None:
            self._running.close()
