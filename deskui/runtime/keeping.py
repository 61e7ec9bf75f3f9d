"""Sessions' ``state`` beyond their process: written when it has changed, given back to the run that stands in for a lost one.

The one rule: a state is given out once, and only to the user it belongs to. Writing
happens in one thread of its own, in order, so that a slow disk holds nobody up.
It does not know where a store keeps things, nor what a state means.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from .session import Session

log = logging.getLogger("deskui.session")


class Store(Protocol):
    """Where states are kept. Called from a thread of the runtime's; what it raises is logged, and the sessions go on."""

    def keep(self, session_id: str, user: str, state: dict[str, Any]) -> None:
        """Keep a session's state in place of an earlier one."""

    def take(self, session_id: str, user: str) -> dict[str, Any] | None:
        """Give out a state and forget it; ``None`` when there is none of this session and user."""

    def drop(self, session_id: str) -> None:
        """The session has ended for good."""


class Keeper:
    """Between a host's sessions and a store. Everything but ``drop`` is called on the loop's thread.

    Args:
        store: ``None``: nothing is kept.
    """

    def __init__(self, store: Store | None) -> None:
        self._store = store
        self._line: ThreadPoolExecutor | None = None
        self._kept: dict[str, bytes] = {}
        self._refused: set[str] = set()

    def look(self, session: Session) -> None:
        """Keep the session's state if it has changed since the last look."""
        if self._store is None or (not session.state_dict and session.id not in self._kept):
            return
        try:
            text = msgspec.json.encode(session.state_dict)
        except (TypeError, ValueError, OverflowError, RecursionError) as error:
            self._complain(session, error)
            return
        if self._kept.get(session.id) != text:
            self._kept[session.id] = text
            keep, user = self._store.keep, owner_name(session.info)
            self._do(lambda: keep(session.id, user, msgspec.json.decode(text)))

    def take(self, session_id: str, info: dict[str, Any]) -> dict[str, Any] | None:
        """The state of a session that is gone, for the run in its place. Waits for the disk: pages come with a lost session rarely."""
        if self._store is None:
            return None
        taken: list[dict[str, Any] | None] = []
        take = self._store.take
        self._do(lambda: taken.append(take(session_id, owner_name(info))), wait=True)
        return taken[0] if taken else None

    def drop(self, session: Session) -> None:
        """It has ended for good. Any thread."""
        self._refused.discard(session.id)
        if self._store is not None and self._kept.pop(session.id, None) is not None:
            drop = self._store.drop
            self._do(lambda: drop(session.id))

    def close(self) -> None:
        """Wait until everything is written."""
        if self._line is not None:
            self._line.shutdown()

    def _complain(self, session: Session, error: Exception) -> None:
        if session.id not in self._refused:  # once for each session: this is looked at every second
            self._refused.add(session.id)
            log.warning("session.state of session %.8s… is not kept: %s; keep only what JSON can express in it", session.id, error)

    def _do(self, work: Callable[[], Any], *, wait: bool = False) -> None:
        self._line = self._line or ThreadPoolExecutor(1, "deskui-store")
        done = self._line.submit(_guarded, work)
        if wait:
            done.result()


def owner_name(info: dict[str, Any]) -> str:
    """Whose state it is: the logged-in user, or nobody in particular."""
    user = info.get("user")
    return "" if user is None else str(user)


def _guarded(work: Callable[[], Any]) -> None:
    try:
        work()
    # The border around somebody's store: a disk that is full must not end sessions.
    except Exception:
        log.exception("a session's state could not be kept or read")
