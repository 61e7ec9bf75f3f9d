"""Messages held back inside ``with batch():``, to leave as one."""

from __future__ import annotations

import msgspec

from ..protocol import codec


class Batch:
    """What is held back. The session's lock guards it.

    Messages are kept encoded: what they refer to may change before they leave.
    """

    def __init__(self) -> None:
        self.depth = 0
        self._held: list[msgspec.Raw] = []
        self._blob_ids: list[int] = []

    def held(self, encoded: bytes, blob_ids: list[int]) -> bool:
        """Hold a message back, if a batch is open; tells whether it was held."""
        if self.depth == 0:
            return False
        self._held.append(msgspec.Raw(encoded))
        self._blob_ids += blob_ids
        return True

    def take(self) -> tuple[bytes, list[int]] | None:
        """The one message for all that was held, with the blobs it refers to."""
        if not self._held:
            return None
        encoded = codec.encode({"type": "batch", "messages": self._held})
        blob_ids, self._held, self._blob_ids = self._blob_ids, [], []
        return encoded, blob_ids
