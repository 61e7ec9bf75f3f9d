"""Which proxies are believed, and what of what they say.

The one rule: only a connection from a listed address may name another one. Tornado
believes ``X-Forwarded-For`` of whoever connects and prefers an ``X-Real-Ip`` that
a proxy passes on unread; either would let a guesser be somebody new each time (RELIABILITY §1 R 6).
"""

from __future__ import annotations

from collections.abc import Awaitable

from tornado.http1connection import HTTP1Connection
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPConnection, HTTPHeaders, HTTPMessageDelegate, RequestStartLine, ResponseStartLine

_NOT_BELIEVED = ("X-Real-Ip", "X-Scheme")
_ALL = ("X-Forwarded-For", "X-Forwarded-Proto", *_NOT_BELIEVED)


class ProxiedServer(HTTPServer):
    """Tornado's server, believing ``X-Forwarded-For`` and ``-Proto`` of the proxies in ``trusted_downstream`` and of nobody else."""

    def start_request(self, server_conn: object, request_conn: HTTPConnection) -> HTTPMessageDelegate:
        """See Tornado. A request's delegate is wrapped, so that the headers are gone before anybody reads them."""
        assert isinstance(request_conn, HTTP1Connection)
        address = getattr(request_conn.context, "address", ("",))[0]
        disbelieved = _NOT_BELIEVED if address in (self.trusted_downstream or ()) else _ALL
        return _Without(disbelieved, super().start_request(server_conn, request_conn))


class _Without(HTTPMessageDelegate):
    """Hands a request on without some of its headers."""

    def __init__(self, names: tuple[str, ...], delegate: HTTPMessageDelegate) -> None:
        self._names = names
        self._delegate = delegate

    def headers_received(self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders) -> Awaitable[None] | None:
        for name in self._names:
            if name in headers:
                del headers[name]
        return self._delegate.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return self._delegate.data_received(chunk)

    def finish(self) -> None:
        self._delegate.finish()

    def on_connection_close(self) -> None:
        self._delegate.on_connection_close()
