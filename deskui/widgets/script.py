"""Widgets inside a ``deskui.run(main)`` script: one connection, one session, one replay."""

from __future__ import annotations

import asyncio
from typing import Any

from .._output.handle import Output
from ..errors import SpecError
from ..protocol.catalog import outputs
from ..runtime.task import current_task
from .async_session import AsyncSession
from .classes import ASYNC, SYNC
from .core import Visual
from .lanes import LoopLane, ThreadLane
from .session import Session
from .sync_session import SyncSession


def session_of_script(call: str) -> Session:
    """The widget half of the calling task's session; made at the first call."""
    runtime = current_task(call).session
    with runtime.lock:
        session: Session | None = runtime.parts.get(Session)
        if session is None:
            if runtime.app.is_coroutine:
                session = AsyncSession(runtime, ASYNC, None, LoopLane(runtime, asyncio.Lock()))
            else:
                session = SyncSession(runtime, SYNC, None, ThreadLane(runtime, f"widgets-{runtime.id[:8]}"))
            runtime.parts[Session] = session
        return session


def put_widget(widget: Any, *, scope: str | None, position: int) -> Any:
    """See `deskui.widgets.put`."""
    session = session_of_script("put")
    if not isinstance(widget, Visual) or widget._entry.kind == "root":
        raise SpecError("widget", "a widget that is no window", widget)
    if widget._session is not session:
        raise SpecError("widget", "a widget of this session", widget)
    if widget._parent is not None:
        raise SpecError("widget", "a widget that is in no container", widget)
    session._send_held()
    return Output("put", outputs.Widget(wid=widget.wid), scope, position)
