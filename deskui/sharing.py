"""Several people in one session: who is there, and the links that let them in.

Knows sessions and secrets; what carries a link to the other person is the
author's business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .errors import NotSupported
from .runtime.client import Client
from .runtime.secrets import Grant
from .runtime.task import current_task

F = TypeVar("F", bound=Callable[..., Any])


def share_link(*, view_only: bool = False, ttl_s: float | None = 86400.0) -> str:
    """A URL that opens this session in another browser: the same screen, each other's actions.

    Args:
        view_only: Whoever opens it may watch but not act.
        ttl_s: Seconds it may be opened for, a day by default; ``None``: as long as the session lives. Who is in stays in.

    Returns:
        The URL. Whoever has it gets in: hand it over as you would a key.

    Raises:
        NoSession: Called outside a session.
        NotSupported: The program opens no port (``transport="bridge"``), so no other browser can reach it.
    """
    session = current_task("share_link").session
    address = session.host.address
    if address is None:
        raise NotSupported("share_link()", 'this program opens no port; start it with transport="server"')
    grant = Grant(session.id, "view" if view_only else "control")
    return f"{address()}#b={session.host.secrets.mint_code(uses=None, ttl_s=ttl_s, grant=grant)}"


def stop_sharing() -> None:
    """Make all links of this session dead and send the pages that came by them away.

    Raises:
        NoSession: Called outside a session.
    """
    session = current_task("stop_sharing").session
    session.host.secrets.revoke_session(session.id)
    for client in list(session.clients.values()):
        if client.invited:
            if client.connection is not None:
                client.connection.close(4403, "this session is not shared any more")
            session.forget_client(client)


def clients() -> list[dict[str, Any]]:
    """Who is in the session: one dict a page, with ``id``, ``role``, ``user``, ``attached`` and ``user_agent``.

    Raises:
        NoSession: Called outside a session.
    """
    session = current_task("clients").session
    with session.lock:
        return [client.describe() for client in session.clients.values()]


def on_attach(function: F) -> F:
    """Call ``function(client)`` whenever a page comes (or comes back), with what ``clients()`` says of it. Usable as a decorator."""
    _register("on_attach", function)
    return function


def on_detach(function: F) -> F:
    """Call ``function(client)`` whenever a page goes: closed, reloading, or its network gone. Usable as a decorator."""
    _register("on_detach", function)
    return function


def _register(event: str, function: Callable[..., Any]) -> None:
    session = current_task(event).session
    callback = session.make_callback(function, name=event)

    def tell(client: Client) -> None:
        if not session.closed:
            session.host.runner.call_back(session, callback, client.describe())

    getattr(session, event).append(tell)
