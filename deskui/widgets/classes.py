"""The widget classes of the two APIs, from the one catalog.

The catalog's classes *are* the sync API. The async classes derive from them: the same
calls with the same effects, whose results can be awaited.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator
from typing import Any

from .catalog import CATALOG
from .core import Widget
from .eager import Eager
from .kinds import declare_kinds

declare_kinds()

SYNC: dict[str, Any] = {name: entry.cls for name, entry in CATALOG.items()}
"""The sync API's classes by name."""


def _awaitable(function: Callable[..., Any]) -> Callable[..., Any]:
    """The method with a result that can be awaited."""

    @functools.wraps(function)
    def method(*args: Any, **kwargs: Any) -> Eager:
        result = function(*args, **kwargs)
        return result if isinstance(result, Eager) else Eager(result)

    return method


def _await_widget(self: Any) -> Generator[Any, Any, Any]:
    return (yield from self._initialize().__await__())


async def _initialize(self: Any) -> Any:
    """What awaiting a new widget does; subclasses may do more: ``await super()._initialize()``, then return ``self``."""
    return self


def _async_class(cls: type, bases: dict[type, type]) -> type:
    """The async twin of a catalog class, below the twins of its bases."""
    twin = bases.get(cls)
    if twin is not None:
        return twin
    parents = [_async_class(base, bases) for base in cls.__bases__ if issubclass(base, Widget)]
    body: dict[str, Any] = {"__module__": "deskui.widgets.async_.Widgets", "__doc__": cls.__doc__}
    for name, function in vars(cls).items():
        meaning = getattr(function, "_meaning", None)
        if (meaning is not None and meaning[0] != "gets") or name in ("on", "add_callback"):
            body[name] = _awaitable(function)
    if not parents:
        body["__await__"] = _await_widget
        body["_initialize"] = _initialize
    twin = bases[cls] = type(cls.__name__, (*parents, cls), body)
    return twin


_twins: dict[type, type] = {}
ASYNC: dict[str, Any] = {name: _async_class(entry.cls, _twins) for name, entry in CATALOG.items()}
"""The async API's classes by name."""
ASYNC_WIDGET = _async_class(Widget, _twins)
"""The base of all async classes."""
