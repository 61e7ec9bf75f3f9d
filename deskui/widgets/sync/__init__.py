"""The widget API for programs of plain functions: `Application` and `Session`."""

from __future__ import annotations

from .application import Application, Session

__all__ = ["Application", "Session"]
