"""Tells the runtime's view what the catalog says about each class."""

from __future__ import annotations

from typing import Any

from ..runtime.widget_rows import TreeState
from ..runtime.widget_text import TextState
from ..runtime.widget_view import Kind, declare
from .catalog import CATALOG, Entry

_MODELS: tuple[Any, ...] = (TreeState, TextState)


def declare_kinds() -> None:
    """Enter every class of the catalog."""
    for entry in CATALOG.values():
        declare(entry.name, kind_of(entry))


def kind_of(entry: Entry) -> Kind:
    """What the view must know of a class."""
    props = entry.props.values()
    keys = {prop.key for prop in props}
    return Kind(
        after_children=frozenset(prop.key for prop in props if prop.after_children),
        reported={prop.key: prop.type for prop in props if prop.reported},
        model=next((model for model in _MODELS if keys >= model.KEYS), None),
        is_root=entry.kind == "root",
        on_page=entry.on_page,
    )
