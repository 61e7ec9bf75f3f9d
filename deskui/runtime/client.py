"""One page attached to a session: its channel, its uploads, and who it is.

A client outlives its connection: it keeps its numbers while the page is away,
so that nothing is lost or done twice when it comes back. Guarded by the
session's lock, except for what says otherwise.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from ..protocol.channel import Channel
from ..protocol.codec import PageInfo
from .blobs import Inbox, Outbox

if TYPE_CHECKING:
    from .host import Connection


ECHOES_KEPT = 512
"""Fields in one page; beyond it those that the page knows of are forgotten."""


class Client:
    """A page.

    Attributes:
        id: Minted by the server; opaque.
        role: ``"control"``, or ``"view"`` for read-only sharing.
        invited: It came by a share link.
        user: What the ``auth=`` hook said, or ``None``.
        info: What the page tells about itself.
        page: The mark of the page that is this client now; its reload names it.
        connection: What carries its frames now, or ``None`` while it is away.
        acted: When it last did something, as a running number of the session.
    """

    def __init__(self, client_id: str, info: PageInfo, *, role: str, user: object, inbox: Inbox, invited: bool = False) -> None:
        self.id = client_id
        self.role = role
        self.user = user
        self.info = info
        self.channel = Channel()
        self.inbox = inbox
        self.invited = invited
        self.page = ""
        self.connection: Connection | None = None
        self.acted = 0
        self.left_at: float | None = None
        self._has_blobs: set[int] = set()
        self._echoes: dict[object, int] = {}
        self._replays = self._replayed = 0

    @property
    def attached(self) -> bool:
        """Whether a carrier is there now."""
        return self.connection is not None

    def queue(self, message: bytes, blob_ids: list[int], outbox: Outbox) -> None:
        """Queue a message and the blobs it refers to that this page does not have."""
        self.channel.send(message)
        for blob_id in blob_ids:
            self._queue_blob(blob_id, outbox)

    def queue_replay(self, messages: list[bytes], blob_ids: list[int], outbox: Outbox) -> None:
        """Queue a replay in place of everything dropped before."""
        self.channel.send_replay(messages)
        self._has_blobs.clear()
        self._echoes.clear()
        for blob_id in blob_ids:
            self._queue_blob(blob_id, outbox)

    def expect_replayed(self) -> int:
        """The number of the replay it is about to get in place of a screen on which its user may have acted."""
        self._replays += 1
        return self._replays

    def replayed(self, number: int) -> None:
        """A replay is on its screen. An earlier one may be told of by the page before this one."""
        if number == self._replays:
            self._replayed = number

    @property
    def behind(self) -> bool:
        """Whether what it says is from before a replay, which shows nothing of it."""
        return self._replayed < self._replays

    def note_echo(self, field: object) -> None:
        """It is about to be told of what it, or another page, wrote there."""
        known = self.channel.acknowledged
        if len(self._echoes) >= ECHOES_KEPT:
            self._echoes = {each: number for each, number in self._echoes.items() if number > known}
        self._echoes[field] = self.channel.next_number

    def may_go_back(self, field: object, seen: object = None) -> bool:
        """Whether an older writing, an echo or a replay, is on its way to the page and would stand in the field's place.

        The page drops such a message while its newer writing is unconfirmed, but the frame that brings it confirms all that came before it.

        Args:
            field: Which.
            seen: The last message whose effect was on the screen when it wrote, if the page says so.
        """
        known = self.channel.acknowledged
        return self.behind or min(known, seen if isinstance(seen, int) else known) < self._echoes.get(field, 0)

    def describe(self) -> dict[str, Any]:
        """What other pages and the author may know of it."""
        return {"id": self.id, "role": self.role, "user": self.user, "attached": self.attached, "user_agent": self.info.user_agent}

    def _queue_blob(self, blob_id: int, outbox: Outbox) -> None:
        if blob_id in self._has_blobs:
            return
        source: IO[bytes] | None = outbox.open(blob_id)
        if source is not None:
            self._has_blobs.add(blob_id)
            self.channel.send_blob(blob_id, source)
