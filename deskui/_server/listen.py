"""The listening socket: bound before anybody learns its port, and calm when the machine runs out of files.

The one rule: a flood costs new connections, never the loop. Tornado's own accept
handler raises on ``EMFILE`` and is called again at once, which fills the log and
a core (A08); this one pauses.

It does not know HTTP: it hands streams to Tornado's ``HTTPServer.handle_stream``.
"""

from __future__ import annotations

import errno
import logging
import socket
import ssl
import sys
import weakref
from collections.abc import Callable

from tornado.ioloop import IOLoop
from tornado.iostream import IOStream, SSLIOStream
from tornado.netutil import ssl_wrap_socket

from ..errors import UsageError
from ..runtime.log_budget import LogBudget
from .peer import foreign_user

log = logging.getLogger("deskui.server")

PAUSE_S = 0.5
BACKLOG = 2048
"""Connections that may wait to be accepted. One too many is tried again by its system a second later, and when a server was away all
its pages come at once (F04); the system takes its own limit where that is less."""
ACCEPTED_AT_ONCE = 16
"""… and so many are taken in one turn of the loop: who is there already does not wait for all who come."""
_EXHAUSTED = {errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM}
_WINDOWS_ERRORS = {10048: errno.EADDRINUSE, 10013: errno.EACCES, 10049: errno.EADDRNOTAVAIL}
"""What Windows' sockets say for what POSIX has names for."""
_RESERVED_FILES = 64
"""Files kept for sessions, logs and uploads when the connection cap is chosen from ``RLIMIT_NOFILE``."""


def bind(host: str, port: int) -> socket.socket:
    """A listening socket. ``port`` 0 lets the system choose a free one: nobody guesses (P12).

    Raises:
        UsageError: ``port`` is no TCP port.
        OSError: The address or port cannot be had; the message says why in words.
    """
    if not 0 <= port <= 65535:
        raise UsageError(f"port {port} cannot be: choose one from 1 to 65535, or 0 for a free one")
    address = "127.0.0.1" if host in ("", "localhost") else host
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    info = socket.getaddrinfo(address, port, family, socket.SOCK_STREAM, 0, socket.AI_PASSIVE)[0]
    sock = socket.socket(info[0], info[1], info[2])
    try:
        if sys.platform != "win32":  # there the option would let another process share the port
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.setblocking(False)
        sock.bind(info[4])
        sock.listen(BACKLOG)
    except OSError as error:
        sock.close()
        raise _explained(error, address, port) from None
    return sock


def _explained(error: OSError, address: str, port: int) -> OSError:
    """The same error, in words for whoever started the program."""
    reasons = {
        errno.EADDRINUSE: f"port {port} of {address} is taken by another program; choose another, or 0 for a free one",
        errno.EACCES: f"port {port} of {address} may not be opened by this user; choose one above 1023, or 0 for a free one",
        errno.EADDRNOTAVAIL: f"{address} is not an address of this machine",
    }
    number = _WINDOWS_ERRORS.get(error.errno or 0, error.errno)
    if number not in reasons:
        return error
    explained = OSError(reasons[number])
    explained.errno = number
    return explained


def connection_cap(wanted: int = 10_000) -> int:
    """How many connections to hold at once: ``wanted``, or what the open-files limit leaves."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return wanted
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return wanted
    return max(8, min(wanted, soft - _RESERVED_FILES))


class Listener:
    """Accepts connections on the current loop until ``close()``.

    Args:
        sock: From ``bind()``.
        handle: Takes each new stream and its peer address.
        tls: Wrap connections in TLS.
        same_user: Refuse other users of this machine (loopback only).
        max_connections: Accepting pauses while so many are open; chosen from the open-files limit by default.
        max_buffer_bytes: Most that one connection may hold unread; Tornado's default (100 MB) when ``None``.
    """

    def __init__(
        self,
        sock: socket.socket,
        handle: Callable[[IOStream, tuple[str, int]], None],
        *,
        tls: ssl.SSLContext | None = None,
        same_user: bool = False,
        max_connections: int | None = None,
        max_buffer_bytes: int | None = None,
    ) -> None:
        self._sock = sock
        self._handle = handle
        self._tls = tls
        self._same_user = same_user
        self._max_connections = max_connections or connection_cap()
        self._max_buffer_bytes = max_buffer_bytes
        self._streams: weakref.WeakSet[IOStream] = weakref.WeakSet()
        self._accepting = False
        self._closed = False
        self._budget = LogBudget(per_second=2)
        self._loop = IOLoop.current()
        self._resume()

    def close(self) -> None:
        """Stop accepting and close the listening socket; open connections live on."""
        if not self._closed:
            self._pause()
            self._closed = True
            self._sock.close()

    def _resume(self) -> None:
        if self._closed or self._accepting:
            return
        self._accepting = True
        self._loop.add_handler(self._sock, lambda *_: self._accept(), IOLoop.READ)

    def _pause(self, retry_s: float | None = None) -> None:
        if self._accepting:
            self._accepting = False
            self._loop.remove_handler(self._sock)
        if retry_s is not None:
            self._loop.call_later(retry_s, self._resume)

    def _accept(self) -> None:
        for _ in range(ACCEPTED_AT_ONCE):
            if self._full():
                self._pause(PAUSE_S)
                return
            try:
                connection, address = self._sock.accept()
            except (BlockingIOError, InterruptedError):
                return
            except ConnectionAbortedError:
                continue
            except OSError as error:
                if error.errno not in _EXHAUSTED:
                    raise
                if self._budget.allows():
                    log.warning("out of files: accepting pauses for %.1f s", PAUSE_S)
                self._pause(PAUSE_S)
                return
            self._admit(connection, address[:2])

    def _admit(self, connection: socket.socket, address: tuple[str, int]) -> None:
        if self._same_user and foreign_user(address, connection.getsockname()[:2]):
            if self._budget.allows():
                log.warning("refused a connection of another user of this machine")
            connection.close()
            return
        connection.setblocking(False)
        stream = self._stream(connection)
        if stream is None:
            return
        self._streams.add(stream)
        self._handle(stream, address)

    def _full(self) -> bool:
        """Counting closed streams first is enough: most vanish from the weak set by themselves."""
        if len(self._streams) < self._max_connections:
            return False
        for stream in list(self._streams):
            if stream.closed():
                self._streams.discard(stream)
        return len(self._streams) >= self._max_connections

    def _stream(self, connection: socket.socket) -> IOStream | None:
        if self._tls is None:
            return IOStream(connection, max_buffer_size=self._max_buffer_bytes)
        try:
            wrapped = ssl_wrap_socket(connection, self._tls, server_side=True, do_handshake_on_connect=False)
        except (ssl.SSLError, OSError):  # the peer went away during the wrap
            connection.close()
            return None
        return SSLIOStream(wrapped, max_buffer_size=self._max_buffer_bytes)
