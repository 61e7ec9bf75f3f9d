"""Questions that only a page can answer: put to one, moved to another when it leaves, released when none is left."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from ..protocol import codec
from ..runtime.reply import Reply
from ..runtime.widget_view import Message

if TYPE_CHECKING:
    from ..runtime.client import Client
    from ..runtime.session import Session as RuntimeSession

ANSWER_WITHIN_S = 10.0
"""How long an answer may take before the asker gets a ``TimeoutError``."""


class Questions:
    """The open questions of one session."""

    def __init__(self, runtime: RuntimeSession) -> None:
        self._runtime = runtime
        self._numbers = itertools.count(1)
        self._open: dict[int, tuple[Message, Reply[Any], str]] = {}

    def put(self, message: Message) -> Reply[Any] | None:
        """Ask the page that acted last; ``None`` when there is none."""
        with self._runtime.lock:
            client = self._choose()
            if client is None:
                return None
            number = next(self._numbers)
            reply: Reply[Any] = Reply()
            self._send(number, {**message, "id": number}, reply, client)
        self._runtime.wake()
        return reply

    def settle(self, number: Any, value: Any) -> None:
        """A page has answered."""
        found = self._open.pop(number, None) if isinstance(number, int) else None
        if found is not None:
            found[1].settle(value)

    def fail(self, number: Any, error: str) -> None:
        """A page could not answer: the asker gets a ``RuntimeError`` with its words."""
        found = self._open.pop(number, None) if isinstance(number, int) else None
        if found is not None:
            found[1].fail(RuntimeError(error))

    def left(self, client: Client) -> None:
        """A page has left: its questions go to another, or are answered with ``None``."""
        with self._runtime.lock:
            for number, (message, reply, asked) in list(self._open.items()):
                if asked != client.id:
                    continue
                other = self._choose()
                if other is None:
                    del self._open[number]
                    reply.settle(None)
                else:
                    self._send(number, message, reply, other)
        self._runtime.wake()

    def close(self) -> None:
        """The session is over."""
        for _, reply, _ in self._open.values():
            reply.settle(None)
        self._open.clear()

    def _choose(self) -> Client | None:
        there = [c for c in self._runtime.clients.values() if c.attached and c.role == "control"]
        return max(there, key=lambda client: client.acted, default=None)

    def _send(self, number: int, message: Message, reply: Reply[Any], client: Client) -> None:
        self._open[number] = (message, reply, client.id)
        client.queue(codec.encode(message), [], self._runtime.outbox)
