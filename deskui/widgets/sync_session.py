"""The session of the sync API: questions block, handlers are functions."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeout
from typing import TYPE_CHECKING, Any, cast

from ..runtime.widget_view import Message
from .lanes import ConcurrentLane, call_and_wait
from .questions import ANSWER_WITHIN_S
from .session import Session

if TYPE_CHECKING:
    from .sync.Widgets import Namespace


class SyncSession(Session):
    """One user's run, for programs of plain functions."""

    def get_widgets(self) -> Namespace:
        """The widget classes, each bound to this session: ``W = session.get_widgets(); W.Label("Hi")``."""
        return cast("Namespace", self._namespace)

    def _ask(self, message: Message) -> Any:
        reply = self._question(message)
        if reply is None:
            return None
        try:
            return self._resolve(reply.result(ANSWER_WITHIN_S))
        except FutureTimeout:
            raise TimeoutError(f"no page answered {message['method']}() within {ANSWER_WITHIN_S:g} s") from None

    def gui_do(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Run a function on the session's thread (``serialized``: the main thread), after what is queued there."""
        if isinstance(self._lane, ConcurrentLane):
            function(*args, **kwargs)
        else:
            self._run_function(function, *args, **kwargs)

    def gui_call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Like `gui_do`, and wait for its result; what it raises is raised here. On that thread itself it is called directly."""
        if isinstance(self._lane, ConcurrentLane) or threading.current_thread() is self.get_session_thread():
            return function(*args, **kwargs)
        if threading.current_thread() is threading.main_thread() and self.get_session_thread() is None and self._serialized:
            return function(*args, **kwargs)
        return call_and_wait(self._lane, lambda: function(*args, **kwargs))

    @property
    def _serialized(self) -> bool:
        return getattr(self.app, "concurrency_handling", "") == "serialized"
