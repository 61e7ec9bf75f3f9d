"""What a message can carry: texts must be Unicode; values too large for it travel as blobs of JSON, in chunks with back-pressure."""

from __future__ import annotations

from typing import Any

from ..protocol import codec
from ..runtime.blobs import Outbox
from ..runtime.widget_view import Message

LARGE_BYTES = 48 * 1024
"""A value whose JSON is longer than this leaves the message (docs/widgets-wire.md §1)."""


def sayable(message: Message) -> Message:
    """The message as JSON can hold it, before anything has heard of it.

    Half a surrogate pair, as in the name of a file that is not UTF-8, becomes U+FFFD.

    Raises:
        TypeError, ValueError: It holds something else that JSON cannot express.
    """
    try:
        codec.encode(message)
    except UnicodeEncodeError:
        whole: Message = _mended(message)
        return whole
    return message


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    return [_mended(item) for item in value] if isinstance(value, list) else value


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
    # Writing a value as JSON is the quickest way to know how much it is.
    if type(value) not in _MAY_BE_LARGE or len(encoded := codec.encode(value)) <= LARGE_BYTES:
        return None
    return {**outbox.add(encoded, type="application/json"), "inline": True}


_MAY_BE_LARGE = frozenset({str, list, dict})
