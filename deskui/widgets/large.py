"""Values too large for a message travel as blobs of JSON, so that they come in chunks with back-pressure."""

from __future__ import annotations

from typing import Any

from ..protocol import codec
from ..runtime.blobs import Outbox
from ..runtime.widget_view import Message

LARGE_BYTES = 48 * 1024
"""A value whose JSON is longer than this leaves the message (docs/widgets-wire.md §1)."""
_SUSPECT_ITEMS = 128
"""A list shorter than this is not even measured."""


def enlarge(message: Message, outbox: Outbox) -> Message:
    """The message with large values of its state, or of its rows, replaced by references."""
    if "state" in message:
        state = message["state"]
        large = {key: ref for key, value in state.items() if (ref := _reference(value, outbox)) is not None}
        return {**message, "state": {**state, **large}} if large else message
    for key in ("rows", "insert"):
        if key in message and (ref := _reference(message[key], outbox)) is not None:
            return {**message, key: ref}
    return message


def _reference(value: Any, outbox: Outbox) -> dict[str, Any] | None:
    if not _suspect(value):
        return None
    encoded = codec.encode(value)
    if len(encoded) <= LARGE_BYTES:
        return None
    return {**outbox.add(encoded, type="application/json"), "inline": True}


def _suspect(value: Any) -> bool:
    if type(value) is str:
        return len(value) > LARGE_BYTES // 6
    if type(value) is list:
        return len(value) >= _SUSPECT_ITEMS or any(_suspect(item) for item in value)
    if type(value) is dict:
        return len(value) >= _SUSPECT_ITEMS or any(_suspect(item) for item in value.values())
    return False
