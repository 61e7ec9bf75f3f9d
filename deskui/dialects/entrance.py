"""What every dialect asks of a client before it opens a page for it, and what it takes from the request.

The one rule: the door has compared Host and Origin already; beyond loopback the
URL must also hold the server's token, because a plain client cannot say our hello.
"""

from __future__ import annotations

import hmac
from dataclasses import replace

from .._server.policy import Door
from ..protocol.codec import PageInfo
from ..transport import Peer


def check_token(door: Door) -> None:
    """Beyond loopback the URL must hold the token, in its path or its query; else 403.

    Raises:
        Finish: It does not.
    """
    expected = door.site.dialect_token
    if expected is None:
        return
    given = door.path_kwargs.get("token") or door.get_query_argument("token", "")
    if not hmac.compare_digest(given.encode(), expected.encode()):
        door.site.throttle.failed(door.request.remote_ip or "")
        door.refuse(403)


def page_info(door: Door) -> PageInfo:
    """What the request tells about the page (there is no hello)."""
    headers = door.request.headers
    language = headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()
    return PageInfo(user_agent=headers.get("User-Agent", "")[:500], language=language[:40], query=door.request.query[:500])


def plain_peer(door: Door, protocol: str) -> Peer:
    """The peer of a client that its token, or being on this machine, has let in: no secret is asked of its page."""
    return replace(door.peer(protocol), trusted=True)
