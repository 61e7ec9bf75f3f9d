"""One running copy of a program: a second start hands its words to the first and ends.

Over a Unix socket that only this user can open (0600, in a private directory), on Windows a named pipe with a
key that only this user can read; never TCP. The one rule: a copy that was killed leaves nothing that blocks
the next start, as the lock dies with its process. The Windows half is written from documentation and was not run.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import socket
import stat
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

from . import paths

log = logging.getLogger("deskui")

MAX_BYTES = 1 << 20
"""More words than this are not handed over."""
ANSWER_S = 5.0


class Instance:
    """This process as the first of its name.

    Args:
        app_name: The program's name.
    """

    def __init__(self, app_name: str, lock: IO[str] | None, listener: Any) -> None:
        self.app_name = app_name
        self._lock = lock
        self._listener = listener
        self._heard: Callable[[list[str]], None] = lambda words: None

    def serve(self, heard: Callable[[list[str]], None]) -> None:
        """Call ``heard`` with the words of each second start, on a thread of its own, from now on."""
        self._heard = heard
        threading.Thread(target=self._accept, name="deskui-instance", daemon=True).start()

    def close(self) -> None:
        """Let another process be the first."""
        with contextlib.suppress(OSError):
            self._listener.close()
        if self._lock is not None:
            with contextlib.suppress(OSError):
                _socket_path(self.app_name).unlink()
            self._lock.close()

    def _accept(self) -> None:
        while True:
            try:
                connection = _accepted(self._listener)
            except (OSError, EOFError):
                return
            try:
                words = _take(connection)
            except (OSError, EOFError, ValueError) as problem:
                log.info("a second start said nothing sensible: %s", problem)
                continue
            self._heard(words)


def first_or_hand_over(app_name: str, words: Sequence[str]) -> Instance | None:
    """Become the first copy, or hand these words to it.

    Args:
        app_name: The program's name.
        words: What this start was told; file names are made absolute by the caller.

    Returns:
        The instance when this process is the first; None when another one has taken the words, so that this one can end. A first
        one that does not answer within 5 s is not waited for: this process then runs as well, without serving others; so it does
        where no directory of this user's alone can be had.
    """
    if sys.platform == "win32":
        return _first_on_windows(app_name, words)
    directory = paths.runtime_dir(app_name)
    if not _made_private(directory):
        log.warning("%s could be changed by other users; starting without being the only copy", directory.parent)
        return Instance(app_name, None, _nobody())
    lock = open(directory / "lock", "a", encoding="utf-8")  # noqa: SIM115  # held as long as the process lives
    if not _locked(lock):
        lock.close()
        if _hand_over(app_name, words):
            return None
        log.warning("the first copy of %s does not answer; starting beside it", app_name)
        return Instance(app_name, None, _nobody())
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    path = _socket_path(app_name)
    path.unlink(missing_ok=True)  # left by a copy that was killed; the lock says that none is alive
    before = os.umask(0o177)
    try:
        listener.bind(str(path))
    finally:
        os.umask(before)
    listener.listen(8)
    return Instance(app_name, lock, listener)


def _made_private(directory: Path) -> bool:
    """Make the directory; whether it and the one above it are this user's alone.

    Below the temp directory anybody could have made them first, to hear what is handed over or to say something to the program.
    """
    directory.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        directory.mkdir(mode=0o700, exist_ok=True)
        directory.chmod(0o700)
        return all(_is_ours(each) for each in (directory.parent, directory))
    except OSError:
        return False


def _is_ours(directory: Path) -> bool:
    facts = directory.lstat()
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid() and not facts.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _socket_path(app_name: str) -> Path:
    return paths.runtime_dir(app_name) / "instance.sock"


def _locked(lock: IO[str]) -> bool:
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _hand_over(app_name: str, words: Sequence[str]) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(ANSWER_S)
        try:
            connection.connect(str(_socket_path(app_name)))
            connection.sendall(json.dumps(list(words)).encode() + b"\n")
            return connection.recv(2) == b"ok"
        except OSError:
            return False


def _accepted(listener: Any) -> Any:
    accepted = listener.accept()
    return accepted[0] if isinstance(accepted, tuple) else accepted


def _take(connection: Any) -> list[str]:
    if not isinstance(connection, socket.socket):
        with connection:
            return _checked(json.loads(connection.recv_bytes(MAX_BYTES)))
    with connection:
        connection.settimeout(ANSWER_S)
        data = b""
        while not data.endswith(b"\n") and len(data) <= MAX_BYTES:
            part = connection.recv(65536)
            if not part:
                break
            data += part
        words = _checked(json.loads(data))
        connection.sendall(b"ok")
        return words


def _checked(words: object) -> list[str]:
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError("not a list of words")
    return words


def _nobody() -> socket.socket:
    """A listener that hears nobody."""
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)


def _first_on_windows(app_name: str, words: Sequence[str]) -> Instance | None:
    from multiprocessing.connection import Client, Listener

    key_file = paths.state_dir(app_name) / "instance.key"
    address = rf"\\.\pipe\deskui-{os.environ.get('USERNAME', 'user')}-{paths.safe_name(app_name)}"
    try:
        key_file.parent.mkdir(parents=True, exist_ok=True)
        key = key_file.read_bytes() if key_file.exists() else secrets.token_bytes(32)
        key_file.write_bytes(key)
        # A pipe of this name exists as long as its process lives, so the pipe is the lock.
        return Instance(app_name, None, Listener(address, "AF_PIPE", authkey=key))
    except PermissionError:
        with Client(address, "AF_PIPE", authkey=key_file.read_bytes()) as connection:
            connection.send_bytes(json.dumps(list(words)).encode())
        return None
