"""The widget API for programs of coroutines: `Application` and `Session`."""

from __future__ import annotations

from .application import Application, Session

__all__ = ["Application", "Session"]
