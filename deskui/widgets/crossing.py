"""What a page reports while the program's own change of the same thing is still on its way to it.

The page will show the program's value when it arrives, so the report must not win on the
server: the two would differ for ever. A page's acknowledgements tell what it knew when it
spoke, and more exactly a report's ``seen``: the last message whose effect was on the screen
when it was made. The session's lock guards everything here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.widget_view import Message, WidgetTree

if TYPE_CHECKING:
    from ..runtime.client import Client

ROWS = "rows"
"""Stands for a tree's whole data; edits are noted as ``"edit"``."""
EDIT = "edit"
_PRUNE_AT = 500


class Crossing:
    """The program's changes that pages may not know yet, by page, widget and property."""

    def __init__(self, tree: WidgetTree) -> None:
        self._tree = tree
        self._marks: dict[str, dict[tuple[int, str], int]] = {}

    def note(self, client: Client, message: Message) -> None:
        """A message is about to be queued to a page."""
        kind = message.get("type")
        if kind not in ("state", "edit"):
            return
        node = self._tree.nodes.get(message["wid"])
        if node is None:
            return
        keys = [EDIT] if kind == "edit" else [key for key in message["state"] if key in node.kind.reported or key == ROWS]
        if not keys:
            return
        marks = self._marks.setdefault(client.id, {})
        # Its number if no piece of a blob goes between: never too large, so a report is never thrown away for nothing.
        number = client.channel.next_number
        for key in keys:
            marks[message["wid"], key] = number
        if len(marks) > _PRUNE_AT:
            known = client.channel.acknowledged
            self._marks[client.id] = {place: mark for place, mark in marks.items() if mark > known}

    def crossed(self, client: Client, wid: int, key: str, seen: object = None) -> bool:
        """Whether the page spoke before it knew the program's last change of this."""
        mark = self._marks.get(client.id, {}).get((wid, key))
        known = client.channel.acknowledged
        if isinstance(seen, int):
            known = min(known, seen)  # what it had been sent by then was not yet on its screen
        return mark is not None and known < mark

    def settled(self, client: Client, wid: int, state: dict[str, Any], seen: object = None) -> dict[str, Any]:
        """What of a report counts."""
        return {key: value for key, value in state.items() if not self.crossed(client, wid, key, seen)}

    def forget(self, client_id: str) -> None:
        """A page is gone."""
        self._marks.pop(client_id, None)
