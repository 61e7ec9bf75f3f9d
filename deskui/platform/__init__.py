"""Names under which PyWebIO's scripts import the servers: ``from deskui.platform import start_server``.

There is one server, Tornado's; what is here is `deskui.start_server`, `deskui.config` and `deskui.server.webio_handler`.
"""

from .._config import config
from .._server.mount import webio_handler
from ..app import start_server

__all__ = ["config", "start_server", "webio_handler"]
