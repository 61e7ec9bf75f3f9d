"""A small key–value store on disk, per app and per user, for what must outlast the program.

::

    from deskui.storage import storage

    notes = storage("notes")                 # this app's own file
    notes["draft"] = {"title": "Plan", "lines": [1, 2, 3]}
    notes.get("draft")

`session_states` keeps ``deskui.session.state`` of all sessions in the same way, for runs that a restart cuts off.

One rule: a value is on disk, whole, when the call returns (SQLite, one
transaction each); a crash leaves the old value or the new one. Any thread and
several processes may use it at once. It knows no sessions.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

from .errors import SpecError, UsageError
from .paths import NoHomeError, data_dir

STATES_KEPT_S = 7 * 86400.0
"""A page that stays away longer after a restart gets a run without its old state."""
BUSY_TIMEOUT_S = 5.0
"""How long a call waits for another process that is writing."""


class StorageError(UsageError, OSError):
    """The store's file cannot be read or written: disk full, no permission, or not a store. The message says which."""


class Storage(MutableMapping[str, Any]):
    """A dict of JSON values on disk.

    Keys are strings. Values are what JSON can say: ``None``, truth values, numbers, strings, lists, dicts with string keys. A
    value read is a copy: change it and assign it again.

    Args:
        path: The file; made, readable by its user only, when it is missing.
        user: Whose values; the empty string is the app's own. One user's store shows nothing of another's.
    """

    def __init__(self, path: str | os.PathLike[str], user: str = "") -> None:
        self.path = Path(path)
        self.user = user
        self._lock = threading.RLock()
        self._connection = self._open()  # a file that cannot be used is found out here, not at the first value

    def __getitem__(self, key: str) -> Any:
        rows = self._rows("SELECT value FROM entries WHERE user = ? AND key = ?", key)
        if not rows:
            raise KeyError(key)
        return json.loads(rows[0][0])

    def __setitem__(self, key: str, value: Any) -> None:
        """Keep a value.

        Raises:
            SpecError: It is not a JSON value, or the key is not a string.
            StorageError: It cannot be written.
        """
        if not isinstance(key, str):
            raise SpecError("key", "a string", key)
        try:
            text = json.dumps(value, allow_nan=False, ensure_ascii=False)
        except (TypeError, ValueError) as error:
            raise SpecError(f"[{key!r}]", f"a JSON value ({error})", value) from None
        with self._transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", (self.user, key, text))

    def __delitem__(self, key: str) -> None:
        with self._transaction() as connection:
            if connection.execute("DELETE FROM entries WHERE user = ? AND key = ?", (self.user, key)).rowcount == 0:
                raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter([row[0] for row in self._rows("SELECT key FROM entries WHERE user = ? ORDER BY key")])

    def __len__(self) -> int:
        count: int = self._rows("SELECT count(*) FROM entries WHERE user = ?")[0][0]
        return count

    def __repr__(self) -> str:
        return f"Storage({str(self.path)!r}, user={self.user!r})"

    def for_user(self, user: str) -> Storage:
        """The same file's values of another user (``session.info.user`` in remote mode)."""
        return Storage(self.path, user)

    def update_value(self, key: str, change: Any, default: Any = None) -> Any:
        """Read, change and write a value with nobody in between.

        Args:
            key: Which.
            change: A function from the old value (``default`` when there is none) to the new one.
            default: What a missing value counts as.

        Returns:
            The new value.
        """
        with self._transaction() as connection:
            row = connection.execute("SELECT value FROM entries WHERE user = ? AND key = ?", (self.user, key)).fetchone()
            new = change(default if row is None else json.loads(row[0]))
            text = json.dumps(new, allow_nan=False, ensure_ascii=False)
            connection.execute("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", (self.user, key, text))
        return new

    def close(self) -> None:
        """Let go of the file; happens by itself when nobody holds the store any more."""
        with self._lock:
            self._connection.close()

    def __del__(self) -> None:
        if hasattr(self, "_connection"):
            self._connection.close()

    def _rows(self, query: str, *parameters: str) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._connection.execute(query, (self.user, *parameters)).fetchall()
            except sqlite3.Error as error:
                raise StorageError(f"{self.path}: {error}") from error

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                except BaseException:
                    self._connection.execute("ROLLBACK")
                    raise
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                raise StorageError(f"{self.path}: {error}") from error

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Made with the right mode from the start: what an app keeps is its user's business.
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            # One connection, guarded by our lock, so any thread may use it.
            connection = sqlite3.connect(self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise StorageError(f"{self.path}: {error}") from error
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS entries (user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user, key))"
            )
        except sqlite3.Error as error:
            connection.close()
            raise StorageError(f"{self.path}: {error}") from error
        return connection


def storage(app: str = "deskui", user: str = "") -> Storage:
    """An app's store in the user's data directory (platformdirs).

    Args:
        app: The app's name; apps of other names do not see it.
        user: In remote mode: whose values (``session.info.user``); the empty string is the app's own.

    Raises:
        StorageError: The file cannot be read or written.
    """
    return Storage(_file(app, "storage.sqlite"), user)


class SessionStates:
    """Keeps sessions' ``state`` in a `Storage`, under a hash of the session's id: who reads the file cannot take the session's place.

    Args:
        kept: Where; nobody else should write there.
        ttl_s: States older than this are forgotten, in seconds of the system's clock; a week by default.
    """

    def __init__(self, kept: Storage, *, ttl_s: float = STATES_KEPT_S) -> None:
        self._kept = kept
        self._ttl_s = ttl_s
        for key in [key for key in kept if self._is_old(kept.get(key))]:
            kept.pop(key, None)

    def keep(self, session_id: str, user: str, state: dict[str, Any]) -> None:
        """Keep a session's state in place of an earlier one."""
        self._kept[_hashed(session_id)] = {"user": user, "at": time.time(), "state": state}

    def take(self, session_id: str, user: str) -> dict[str, Any] | None:
        """Give out a state and forget it; ``None`` when there is none of this session and user, or it is old."""
        entry = self._kept.get(_hashed(session_id))
        if entry is None or entry["user"] != user:
            return None
        del self._kept[_hashed(session_id)]
        state: dict[str, Any] = entry["state"]
        return None if self._is_old(entry) else state

    def drop(self, session_id: str) -> None:
        """The session has ended for good."""
        self._kept.pop(_hashed(session_id), None)

    def _is_old(self, entry: Any) -> bool:
        return entry is None or time.time() - entry["at"] > self._ttl_s


def _hashed(session_id: str) -> str:
    return hashlib.sha256(session_id.encode()).hexdigest()


def session_states(app: str = "deskui") -> SessionStates:
    """What ``deskui.run(main, store=…)`` takes: sessions' ``state`` is kept in the user's data directory.

    Args:
        app: The app's name; apps of other names do not see it.

    Raises:
        StorageError: The file cannot be read or written.
    """
    return SessionStates(Storage(_file(app, "sessions.sqlite")))


def _file(app: str, name: str) -> Path:
    try:
        return data_dir(app) / name
    except NoHomeError as error:
        raise StorageError(str(error)) from None
