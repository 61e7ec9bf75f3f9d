"""The session of the async API: results can be awaited, handlers may be coroutines."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, cast

from ..runtime.reply import Reply
from ..runtime.widget_view import Message
from .eager import Eager
from .questions import ANSWER_WITHIN_S
from .session import Session

if TYPE_CHECKING:
    from .async_.Widgets import Namespace


class AsyncSession(Session):
    """One user's run, for programs of coroutines."""

    def get_widgets(self) -> Namespace:
        """The widget classes, each bound to this session: ``W = session.get_widgets(); W.Label("Hi")``."""
        return cast("Namespace", self._namespace)

    def _ask(self, message: Message) -> Any:
        reply = self._question(message)
        return Eager(None) if reply is None else Eager(reply=self._answered(reply, message["method"]))

    def _answered(self, reply: Reply[Any], method: str) -> Reply[Any]:
        """The reply with widgets for references, and an end to waiting."""
        answer: Reply[Any] = Reply()

        def settle(done: Any) -> None:
            error = done.exception()
            answer.fail(error) if error is not None else answer.settle(self._resolve(done.result()))

        reply.add_done_callback(settle)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return answer
        late = TimeoutError(f"no page answered {method}() within {ANSWER_WITHIN_S:g} s")
        timer = loop.call_later(ANSWER_WITHIN_S, answer.fail, late)
        answer.add_done_callback(lambda _: loop.call_soon_threadsafe(timer.cancel))
        return answer

    def batch(self) -> Any:
        """``async with session.batch():`` — everything said inside reaches the pages as one message, painted once."""
        return _AsyncBatch(self._batch())

    def make_timer(self, duration: float = 0) -> Any:
        """A `Timer`; awaiting it gives it."""
        return self._make("Timer", duration=duration)

    def reconstruct(self) -> Any:
        """Build the screen anew on every page."""
        super().reconstruct()
        return Eager()

    def close(self) -> Any:
        """Close the connections of its pages; the session and its screen stay, and the pages come back."""
        super().close()
        return Eager()

    def destroy(self) -> Any:
        """End the session: pages are told, its memory is freed."""
        super().destroy()
        return Eager()


class _AsyncBatch:
    """A batch for ``async with`` and for ``with``."""

    def __init__(self, batch: AbstractContextManager[None]) -> None:
        self._batch = batch

    def __enter__(self) -> None:
        self._batch.__enter__()

    def __exit__(self, *error: Any) -> None:
        self._batch.__exit__(*error)

    async def __aenter__(self) -> None:
        self._batch.__enter__()

    async def __aexit__(self, *error: Any) -> None:
        self._batch.__exit__(*error)
