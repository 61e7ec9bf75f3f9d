"""Files that come with a callback: dropped on a widget, or chosen in a file dialog."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import msgspec

from ..runtime.blobs import Blob, display_name

if TYPE_CHECKING:
    from .core import Widget

_transfers = itertools.count(1)


class Progress(msgspec.Struct):
    """How far the files of one drop or choice are."""

    transfer_id: int
    file_index: int
    chunk_index: int
    num_chunks: int
    transferred_bytes: int
    total_bytes: int
    complete: bool


def unpack(value: Any) -> Any:
    """Files' contents as bytes, as handlers expect them."""
    if isinstance(value, Blob):
        data = value.read()
        value.close()
        return data
    if type(value) is dict:
        return {key: unpack(item) for key, item in value.items()}
    if type(value) is list:
        return [unpack(item) for item in value]
    return value


def has_files(args: list[Any]) -> bool:
    """Whether a callback brings files."""
    return bool(args) and isinstance(args[0], dict) and bool(args[0].get("files"))


def complete(payload: dict[str, Any]) -> None:
    """Give the payload of a transfer what handlers read in it."""
    payload.setdefault("transfer_id", next(_transfers))
    for file in payload["files"]:
        file["name"] = display_name(str(file.get("name", "")))
        file.setdefault("encoding", "bytes")


def progressed(widget: Widget, progress: Any) -> None:
    """A page tells how much of its files has left; the bytes are here already. Nonsense is not passed on."""
    watched = next((action for action in ("drop-progress", "progress") if action in widget._entry.callbacks), None)
    if watched is None:
        return
    try:
        facts = msgspec.convert(progress, Progress)
    except msgspec.ValidationError:
        return
    widget._fire(watched, msgspec.structs.asdict(facts))
