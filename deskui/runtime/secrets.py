"""What lets a page in: one-time codes that are traded for secrets.

A code stands in a URL's fragment, which never leaves the browser; the page
trades it for a secret, and every hello carries the secret. A grant says what a
secret opens: any app, or only one session in one role (a share link). Secrets
are kept and looked up by their hash, so a guess learns nothing from the time an
answer takes. Knows no sessions and no HTTP.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Grant:
    """What the holder of a secret may do.

    Attributes:
        session_id: Join this session and no other; empty: open sessions of its own.
        role: ``"control"``, or ``"view"`` to watch only.
    """

    session_id: str = ""
    role: str = "control"


OPEN = Grant()
"""The grant of the person who started the program: everything."""


@dataclass
class _Code:
    grant: Grant
    until: float
    uses_left: int | None


class Secrets:
    """The codes and secrets of one server. Not thread-safe but for `mint_code`, which a window's thread calls at every load.

    Args:
        clock: Seconds on a monotonic clock.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._codes: dict[bytes, _Code] = {}
        self._secrets: dict[bytes, Grant] = {}
        self.on_mint: Callable[[bytes], None] | None = None
        """Told the hash of each secret that opens everything, so that it can be admitted again after a restart."""

    def mint_code(self, *, uses: int | None = 1, ttl_s: float | None = 60.0, grant: Grant = OPEN) -> str:
        """A code for a URL's fragment.

        Args:
            uses: How often it may be traded; ``None``: as often as wanted.
            ttl_s: Seconds it may be traded for; ``None``: as long as the server lives.
            grant: What the secrets it is traded for open.
        """
        code = secrets.token_urlsafe(32)
        until = float("inf") if ttl_s is None else self._clock() + ttl_s
        with self._lock:
            self._codes[_digest(code)] = _Code(grant, until, uses)
        return code

    def trade(self, code: str) -> str | None:
        """A new secret for a code, or ``None`` when it is wrong, used up or too old."""
        now = self._clock()
        with self._lock:
            self._codes = {digest: known for digest, known in self._codes.items() if known.until > now and known.uses_left != 0}
            known = self._codes.get(_digest(code))
        if known is None:
            return None
        if known.uses_left is not None:
            known.uses_left -= 1
        return self.mint_secret(known.grant)

    def mint_secret(self, grant: Grant = OPEN) -> str:
        """A secret without a code: for someone who has proved who they are in another way."""
        secret = secrets.token_urlsafe(32)
        self._secrets[_digest(secret)] = grant
        if grant == OPEN and self.on_mint is not None:
            self.on_mint(_digest(secret))
        return secret

    def admit(self, digest: bytes) -> None:
        """Let pages in again that an earlier run of this program let in: the hash that ``on_mint`` was told."""
        self._secrets[digest] = OPEN

    def check(self, secret: str) -> Grant | None:
        """What a secret opens, or ``None`` when this server did not mint it or has taken it back."""
        return self._secrets.get(_digest(secret))

    def revoke(self, secret: str) -> None:
        """Take one secret back."""
        self._secrets.pop(_digest(secret), None)

    def revoke_session(self, session_id: str) -> None:
        """Take back every code and secret that opens only this session."""
        with self._lock:
            self._codes = {digest: code for digest, code in self._codes.items() if code.grant.session_id != session_id}
        self._secrets = {digest: grant for digest, grant in self._secrets.items() if grant.session_id != session_id}


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()
