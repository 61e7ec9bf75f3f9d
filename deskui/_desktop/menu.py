"""Menus as values: what an author writes, and what the page is told.

One rule: an entry is a function with a label; ids exist only on the wire. Knows no session.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import SpecError

ROLES = frozenset({"undo", "redo", "cut", "copy", "paste", "select_all", "find", "print", "fullscreen"})


@dataclass(frozen=True)
class Item:
    """An entry of a menu.

    Attributes:
        label: What it says.
        action: Called without arguments, in the session, when it is chosen; may be a coroutine function.
        shortcut: Such as ``"Ctrl+S"``, ``"Ctrl+Shift+P"`` or ``"F5"``; ``Ctrl`` is the command key on a Mac.
        enabled: Can be chosen.
        checked: A tick (True) or room for one (False); None for an entry that is not switched.
        role: Instead of an action, something the window does itself: ``undo``, ``redo``, ``cut``, ``copy``, ``paste``,
            ``select_all``, ``find``, ``print`` or ``fullscreen``.
    """

    label: str
    action: Callable[[], Any] | None = None
    shortcut: str = ""
    enabled: bool = True
    checked: bool | None = None
    role: str = ""


@dataclass(frozen=True)
class Menu:
    """A named list of entries; in another menu, a submenu.

    Attributes:
        label: What it says in the menu bar.
        items: Entries, menus, and ``None`` for a line between them.
    """

    label: str
    items: Sequence[Item | Menu | None]


def to_wire(items: Sequence[Item | Menu | None], path: str) -> tuple[list[dict[str, Any]], dict[str, Callable[[], Any]]]:
    """The page's form of a menu, and the functions behind its ids.

    Raises:
        SpecError: Something in it is no entry.
    """
    actions: dict[str, Callable[[], Any]] = {}
    ids = map(str, itertools.count(1))

    def entry(item: Item | Menu | None, where: str) -> dict[str, Any]:
        if item is None:
            return {"separator": True}
        if isinstance(item, Menu):
            return {"label": item.label, "items": [entry(each, f"{where}.items[{index}]") for index, each in enumerate(item.items)]}
        if not isinstance(item, Item):
            raise SpecError(where, "an Item, a Menu or None", item)
        return leaf(item, where)

    def leaf(item: Item, where: str) -> dict[str, Any]:
        if item.role and item.role not in ROLES:
            raise SpecError(f"{where}.role", f"one of {', '.join(sorted(ROLES))}", item.role)
        wire: dict[str, Any] = {"label": item.label, "enabled": item.enabled}
        if item.shortcut:
            wire["shortcut"] = item.shortcut
        if item.checked is not None:
            wire["checked"] = item.checked
        if item.role:
            wire["role"] = item.role
        elif item.action is not None:
            wire["id"] = next(ids)
            actions[wire["id"]] = item.action
        return wire

    return [entry(item, f"{path}[{index}]") for index, item in enumerate(items)], actions
