"""Every widget class, declared once; see `base` for the words it is written in."""

from __future__ import annotations

from . import boxes, buttons, menus, numbers, others, pages, pictures, source, texts, trees, windows
from .base import CATALOG, Callback, Entry, Layout, Method, Prop

__all__ = [
    "CATALOG",
    "Callback",
    "Entry",
    "Layout",
    "Method",
    "Prop",
    "boxes",
    "buttons",
    "menus",
    "numbers",
    "others",
    "pages",
    "pictures",
    "source",
    "texts",
    "trees",
    "windows",
]
