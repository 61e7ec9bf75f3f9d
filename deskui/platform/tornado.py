"""``from deskui.platform.tornado import start_server, webio_handler``, as PyWebIO's scripts write it."""

from .._server.mount import webio_handler
from ..app import start_server

__all__ = ["start_server", "webio_handler"]
