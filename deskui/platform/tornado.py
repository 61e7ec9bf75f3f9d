"""``from deskui.platform.tornado import start_server, webio_handler``, as PyWebIO's scripts write it."""

from ..app import start_server
from ..server_mount import webio_handler

__all__ = ["start_server", "webio_handler"]
