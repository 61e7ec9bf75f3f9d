"""Who may use the program from another machine: a password file and the log-ins it makes.

::

    deskui.run(main, mode="browser", host="0.0.0.0", auth=PasswordFile("users.txt"), certfile=…, keyfile=…)

and, once for each user, ``deskui passwd users.txt ada``.

The one rule: a log-in is a random token that only the browser's cookie and, hashed,
this object know; every request is checked against it, and taking it back closes what it
opened within a second. Any other callable ``auth(request) → user or None`` works in its place.
This module knows nothing of pages and routes (`_server/login.py` has those).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tornado.httputil import HTTPServerRequest

from ._server.security import Throttle
from .errors import UsageError

SCRYPT_N, SCRYPT_R, SCRYPT_P = 1 << 15, 8, 1
"""Cost of one guess: 32 MiB and about 0.1 s (OWASP Password Storage Cheat Sheet, scrypt, second row)."""
_SCRYPT_MEMORY = 64 << 20
IDLE_S = 12 * 3600.0
ABSOLUTE_S = 7 * 86400.0
"""A log-in ends after 12 hours without a request or an open page and after 7 days in any case (RELIABILITY §1 R 5)."""
ATTEMPTS_PER_ADDRESS, ATTEMPTS_IN_ALL = 5, 20
"""Wrong log-ins within a minute after which an address, or everybody, has to wait (RELIABILITY §1 R 3)."""
MIN_PASSWORD_LENGTH = 8


def hash_password(password: str) -> str:
    """What a password file keeps of a password.

    Raises:
        UsageError: It is shorter than 8 characters.
    """
    if len(password) < MIN_PASSWORD_LENGTH:
        raise UsageError(f"a password needs at least {MIN_PASSWORD_LENGTH} characters")
    salt = secrets.token_bytes(16)
    return f"scrypt${SCRYPT_N}${SCRYPT_R}${SCRYPT_P}${salt.hex()}${_scrypt(password, salt, SCRYPT_N, SCRYPT_R, SCRYPT_P).hex()}"


def check_password(password: str, kept: str) -> bool:
    """Whether a password is the one that was hashed. Takes about 0.1 s: never on the event loop.

    Raises:
        UsageError: ``kept`` is not what ``hash_password`` makes.
    """
    try:
        kind, n, r, p, salt, digest = kept.split("$")
        expected, salt_bytes = bytes.fromhex(digest), bytes.fromhex(salt)
        if kind != "scrypt":
            raise ValueError(kind)
        found = _scrypt(password, salt_bytes, int(n), int(r), int(p))
    except ValueError as error:
        raise UsageError("the password file holds a line that `deskui passwd` did not write") from error
    return hmac.compare_digest(found, expected)


def set_password(path: str | os.PathLike[str], user: str, password: str) -> None:
    """Add a user to a password file, or change the password; the file is replaced whole and readable by its owner only.

    Args:
        path: The file; made when it is missing.
        user: 1 to 64 characters, without ``:`` and line breaks.
        password: At least 8 characters.

    Raises:
        UsageError: The name or the password is not possible.
        OSError: The file cannot be written.
    """
    if not 1 <= len(user) <= 64 or any(mark in user for mark in ":\r\n"):
        raise UsageError("a user's name has 1 to 64 characters and no colon")
    users = read_users(path) if Path(path).exists() else {}
    users[user] = hash_password(password)
    text = "".join(f"{name}:{kept}\n" for name, kept in users.items())
    temporary = Path(f"{path}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(temporary, path)


def read_users(path: str | os.PathLike[str]) -> dict[str, str]:
    """User → kept hash. Empty lines and lines that begin with ``#`` are skipped.

    Raises:
        UsageError: The file is missing or a line has no colon.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise UsageError(
            f"the password file {os.fspath(path)!r} cannot be read: {error.strerror}; `deskui passwd FILE USER` makes one"
        ) from error
    users = {}
    for line in lines:
        if line.strip() and not line.startswith("#"):
            name, colon, kept = line.partition(":")
            if not colon:
                raise UsageError(f"the password file {os.fspath(path)!r} has a line without a colon")
            users[name.strip()] = kept.strip()
    return users


@dataclass
class _Login:
    user: str
    kept: str  # the hash it was checked against: a changed password ends it
    since: float
    used: float


class PasswordFile:
    """An ``auth=`` hook: log in with a name and password from a file. Any thread.

    The file is read again when it changes; a user who is gone from it, or has another password, is logged out.

    Args:
        path: The file that ``deskui passwd`` writes.
        idle_s: Seconds without a request or an open page after which a log-in ends.
        absolute_s: Seconds after which it ends in any case.
        clock: Seconds on a monotonic clock.

    Raises:
        UsageError: The file cannot be read.
    """

    asks_at_login_page = True
    """The server shows a log-in page instead of a bare refusal, and asks again every second for the pages that are open."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        idle_s: float = IDLE_S,
        absolute_s: float = ABSOLUTE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = Path(path)
        self._idle_s = idle_s
        self._absolute_s = absolute_s
        self._clock = clock
        self._lock = threading.Lock()
        self._logins: dict[bytes, _Login] = {}
        self._users = read_users(path)
        self._stamp = self._file_stamp()
        self._nobody = hash_password(secrets.token_urlsafe(16))
        self.throttle = Throttle(per_peer=ATTEMPTS_PER_ADDRESS, total=ATTEMPTS_IN_ALL, window_s=60.0, clock=clock)

    def __call__(self, request: HTTPServerRequest) -> str | None:
        """The user whose log-in the request's cookie holds, or ``None``."""
        token = self.token_of(request)
        return self.user_of(token) if token else None

    def log_in(self, user: str, password: str) -> str | None:
        """A new token for the right password, or ``None``. Takes as long for a name that does not exist.

        Blocks for about 0.1 s: call it off the event loop.
        """
        users = self._current_users()
        kept = users.get(user)
        right = check_password(password, kept or self._nobody)
        if kept is None or not right:
            return None
        token = secrets.token_urlsafe(32)
        now = self._clock()
        with self._lock:
            self._logins[_digest(token)] = _Login(user, kept, now, now)
        return token

    def user_of(self, token: str) -> str | None:
        """Who holds this token, if it still counts."""
        users = self._current_users()
        now = self._clock()
        with self._lock:
            digest = _digest(token)
            login = self._logins.get(digest)
            if login is None:
                return None
            over = now - login.used > self._idle_s or now - login.since > self._absolute_s
            if over or users.get(login.user) != login.kept:
                del self._logins[digest]
                return None
            login.used = now
            return login.user

    def log_out(self, token: str) -> None:
        """End one log-in."""
        with self._lock:
            self._logins.pop(_digest(token), None)

    def revoke(self, user: str) -> None:
        """End all log-ins of a user; their pages are cut off within a second."""
        with self._lock:
            self._logins = {digest: login for digest, login in self._logins.items() if login.user != user}

    @staticmethod
    def token_of(request: HTTPServerRequest) -> str:
        """The token in a request's cookie, or the empty string."""
        for name in (COOKIE_TLS, COOKIE_PLAIN):
            morsel = request.cookies.get(name)
            if morsel is not None:
                return str(morsel.value)
        return ""

    def _current_users(self) -> dict[str, str]:
        stamp = self._file_stamp()
        if stamp != self._stamp:
            try:
                users = read_users(self._path)
            except UsageError:
                return self._users  # it is being replaced, or gone for a moment
            self._users, self._stamp = users, stamp
        return self._users

    def _file_stamp(self) -> tuple[int, int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino


COOKIE_TLS = "__Host-deskui"
"""Where the browser sees TLS: bound to this host and path, never sent in the clear (RFC 6265bis §4.1.3.2)."""
COOKIE_PLAIN = "deskui-login"
"""Without TLS, which only loopback allows."""


def _scrypt(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=n, r=r, p=p, maxmem=_SCRYPT_MEMORY, dklen=32)


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
