"""Handlers by action, for objects that are not widgets: models, file browsers, an author's own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

__all__ = ["Callbacks"]

logger = logging.getLogger("deskui.widgets")


class Callbacks:
    """A mixin: things happen to the object, handlers are told.

    Actions need no declaration; registering a handler enables its action.
    """

    def __init__(self) -> None:
        self.__handlers: dict[str, list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], bool]]] = {}

    def enable_callback(self, action: str) -> None:
        """Declare that `action` can happen."""
        self.__handlers.setdefault(action, [])

    def has_callback(self, action: str) -> bool:
        """Whether `action` was declared or has had a handler."""
        return action in self.__handlers

    def on(self, action: str, handler: Callable[..., Any], *extra: Any, **kwargs: Any) -> None:
        """Run ``handler(*arguments, *extra, **kwargs)`` whenever `action` happens."""
        self.__handlers.setdefault(action, []).append((handler, extra, kwargs, False))

    def add_callback(self, action: str, handler: Callable[..., Any], *extra: Any, **kwargs: Any) -> None:
        """Like `on`, but the handler's first argument is this object."""
        self.__handlers.setdefault(action, []).append((handler, extra, kwargs, True))

    def remove_callback(self, action: str, handler: Callable[..., Any]) -> None:
        """Forget every registration of `handler` for `action`."""
        self.__handlers[action] = [held for held in self.__handlers.get(action, []) if held[0] != handler]

    def clear_callback(self, action: str) -> None:
        """Forget all handlers of `action`."""
        self.__handlers[action] = []

    def make_callback(self, action: str, *args: Any) -> None:
        """It happened: run the handlers in the order they were added. One that raises is logged and does not stop the next."""
        for handler, extra, kwargs, first in list(self.__handlers.get(action, ())):
            try:
                handler(*((self,) if first else ()), *args, *extra, **kwargs)
            except Exception:
                logger.exception("Exception in callback handler")
