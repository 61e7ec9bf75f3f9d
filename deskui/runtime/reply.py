"""Waiting, written once for threads and coroutines.

Everything in deskui that waits is an ``async def`` over `Reply`. On an event
loop a reply is an ordinary awaitable; in a thread `drive` runs the same
coroutine and blocks the thread at each reply. Nothing here knows sessions.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from concurrent.futures import Future, InvalidStateError
from typing import Any, TypeVar

T = TypeVar("T")


class Reply(Future[T]):
    """A value that arrives later, from any thread.

    ``await`` it inside the runtime's coroutines; `settle` or `fail` it from
    any thread. Only the first of them counts.
    """

    def __await__(self) -> Generator[Any, Any, T]:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            driven: T = yield self  # a thread is driving: see drive()
            return driven
        value: T = yield from asyncio.wrap_future(self, loop=loop).__await__()
        return value

    def settle(self, value: T) -> bool:
        """Set the value unless it is set, failed or cancelled already; tells whether it was taken."""
        try:
            self.set_result(value)
        except InvalidStateError:
            return False
        return True

    def fail(self, error: BaseException) -> bool:
        """Fail it unless it has ended already; tells whether it was taken."""
        try:
            self.set_exception(error)
        except InvalidStateError:
            return False
        return True


def drive(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine over replies to its end in this thread, blocking at each one."""
    value: Any = None
    error: BaseException | None = None
    try:
        while True:
            reply = coroutine.throw(error) if error is not None else coroutine.send(value)
            value, error = None, None
            try:
                value = reply.result()
            # The border between a wait and the code that waits: whatever ended the wait is its to handle.
            except BaseException as raised:  # noqa: BLE001
                error = raised
    except StopIteration as stop:
        result: T = stop.value
        return result
