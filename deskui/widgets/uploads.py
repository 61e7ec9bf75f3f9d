"""Files that come with a callback: dropped on a widget, or chosen in a file dialog."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from ..runtime.blobs import Blob, display_name

if TYPE_CHECKING:
    from .core import Widget
    from .session import Session

_transfers = itertools.count(1)


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


def announce(session: Session, widget: Widget, action: str, args: list[Any]) -> None:
    """Complete the payload, and tell those who listen to the progress that every file has arrived."""
    payload = args[0]
    payload.setdefault("transfer_id", next(_transfers))
    watched = "drop-progress" if action == "drop-end" else "progress"
    sizes = [len(file.get("data") or b"") for file in payload["files"]]
    for number, file in enumerate(payload["files"]):
        file["name"] = display_name(str(file.get("name", "")))
        file.setdefault("encoding", "bytes")
        done = sum(sizes[: number + 1])
        progress = {
            "transfer_id": payload["transfer_id"],
            "file_index": number,
            "chunk_index": 0,
            "num_chunks": 1,
            "transferred_bytes": done,
            "total_bytes": sum(sizes),
            "complete": number + 1 == len(sizes),
        }
        widget._fire(watched, progress)
