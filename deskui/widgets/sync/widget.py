"""The base of all widget classes, and functions that give classes by name (pgwidgets' module)."""

from __future__ import annotations

from typing import Any

from ..arguments import resolve_kwargs as _resolve_kwargs
from ..classes import SYNC
from .Widgets import Widget

__all__ = ["Widget", "_resolve_kwargs", "build_all_widget_classes", "build_widget_class"]


def build_widget_class(name: str, definition: Any = None) -> Any:
    """The class of this name. `definition` is accepted for pgwidgets' sake; the catalog is the definition.

    Raises:
        KeyError: There is no such class.
    """
    return SYNC[name]


def build_all_widget_classes() -> dict[str, Any]:
    """All classes by name."""
    return dict(SYNC)
