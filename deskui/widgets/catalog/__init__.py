"""Every widget class, declared once; see `declare.py` for the words it is written in."""

from __future__ import annotations

from ..declare import CATALOG, Callback, Entry, Layout, Method, Prop
from . import boxes, buttons, menus, numbers, others, pages, pictures, source, texts, trees, windows

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
