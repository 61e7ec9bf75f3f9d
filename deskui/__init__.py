"""deskui: write a Python function, get a desktop app.

``deskui.run(main)`` opens it in a native window or serves it to a browser; the function asks with
``deskui.input`` and shows with ``deskui.output``. This module holds only names: what they stand for
is imported when it is first used, so that ``import deskui`` stays cheap.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import auth, desktop, errors, exceptions, input, output, pin, server, session, storage, testing, utils, widgets
    from ._config import config
    from .app import run, start_server
    from .errors import (
        DeskuiError,
        SessionClosedException,
        SessionException,
        SessionNotFoundException,
    )
    from .sharing import share_link

_HOMES = {
    "run": "app",
    "start_server": "app",
    "config": "_config",
    "share_link": "sharing",
    "DeskuiError": "errors",
    "SessionException": "errors",
    "SessionClosedException": "errors",
    "SessionNotFoundException": "errors",
}
"""Public name → the module it lives in."""
_ROOMS = frozenset(
    {"auth", "desktop", "errors", "exceptions", "input", "output", "pin", "server", "session", "storage", "testing", "utils", "widgets"}
)
"""Modules that are attributes of the package."""


def __getattr__(name: str) -> Any:
    if name in _ROOMS:
        return importlib.import_module(f".{name}", __name__)
    if name in _HOMES:
        value = getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, *_ROOMS})


__all__ = [
    "DeskuiError",
    "SessionClosedException",
    "SessionException",
    "SessionNotFoundException",
    "__version__",
    "auth",
    "config",
    "desktop",
    "errors",
    "exceptions",
    "input",
    "output",
    "pin",
    "run",
    "server",
    "session",
    "share_link",
    "start_server",
    "storage",
    "testing",
    "utils",
    "widgets",
]
