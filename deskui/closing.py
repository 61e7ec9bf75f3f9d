"""May this window close? Decided in the app's loop, never on the window system's thread.

The one rule: every way through ends in an answer; code that fails or a page that is
silent cannot keep a window open against the user for ever.

Knows sessions and what the author said (`desktop.window.on_close`, ``run(on_close=…)``); it knows no toolkit.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import Callable
from typing import Any, Literal

from ._desktop.session import ask_page, known_state, sessions_in
from .errors import DeskuiError
from .runtime.host import Host
from .runtime.session import Session
from .shell import Shell, ShellWindow

log = logging.getLogger("deskui.shell")

OnClose = Literal["ask", "cancel", "keep"]
POLICIES = ("ask", "cancel", "keep")
IMPATIENT_S = 3.0
"""A second wish to close, this long after one that is still undecided, is granted."""

QUESTION = "The program is still working."


class Closing:
    """Decides about the windows of one program.

    Args:
        shell: The window system.
        host: Gives the runtime.
        policy: What happens to a script that is still running: ``"cancel"`` ends it, ``"ask"`` asks the user first, ``"keep"``
            lets it run to its end without a window.
    """

    def __init__(self, shell: Shell, host: Callable[[], Host], policy: OnClose = "cancel") -> None:
        self._shell = shell
        self._host = host
        self._policy = policy
        self._undecided: dict[str, float] = {}
        self._kept: set[str] = set()

    def requested(self, window: ShellWindow) -> None:
        """The user wants it closed. Window system's thread; returns at once."""
        since = self._undecided.get(window.id)
        if since is not None:
            if time.monotonic() - since > IMPATIENT_S:
                self._finish(window, "keep" if self._policy == "keep" else "cancel")
            return
        self._undecided[window.id] = time.monotonic()
        loop = self._host().loop
        try:
            assert loop is not None
            asyncio.run_coroutine_threadsafe(self._decide(window), loop)
        except RuntimeError:
            window.destroy()  # the loop has ended, and with it everything that could object

    def gone(self, window: ShellWindow) -> None:
        """It is closed, also by the author's own `window.close()`: what ran in it ends, unless it was to be kept. Any thread."""
        for session in self._only_in(window):
            if session.id not in self._kept:
                session.close("the window was closed")

    async def _decide(self, window: ShellWindow) -> None:
        policy: OnClose | None = "cancel"  # until something better is known: code that fails must not keep the window
        try:
            policy = await self._verdict(window)
        except DeskuiError as problem:
            log.info("closing without asking: %s", problem)
        finally:
            if policy is None:
                self._undecided.pop(window.id, None)
            else:
                self._finish(window, policy)

    async def _verdict(self, window: ShellWindow) -> OnClose | None:
        """What to do with the scripts in it, or None: it stays open."""
        sessions = self._only_in(window)
        for session in sessions:
            if not await self._author_agrees(session):
                return None
        busy = [session for session in sessions if session.running]
        if self._policy != "ask" or not busy:
            return "keep" if self._policy == "keep" and busy else "cancel"
        buttons = [{"label": "Keep open", "value": False}, {"label": "Close", "value": True, "kind": "danger"}]
        text = "If you close the window, what it is doing is stopped."
        agreed = await ask_page(busy[0], "dialog", "closing", title=QUESTION, text=text, buttons=buttons, cancel=False)
        return "cancel" if agreed is True else None

    def _only_in(self, window: ShellWindow) -> list[Session]:
        """The sessions that nobody will look at any more when it is gone."""
        found = sessions_in(self._host().sessions.values(), window.id)
        return [each for each in found if all(client.info.window == window.id for client in each.attached_clients)]

    async def _author_agrees(self, session: Session) -> bool:
        state = known_state(session)
        if state is None or session.closed:
            return True
        for function in list(state.on_close):
            if await self._ask_author(session, function) is False:
                return False
        return True

    async def _ask_author(self, session: Session, function: Callable[[], Any]) -> Any:
        reply = session.reply()

        def ask(_data: Any) -> None:
            try:
                reply.settle(function())
            finally:
                reply.settle(True)  # it raised: the runner reports that, and the window may close

        async def ask_coroutine(_data: Any) -> None:
            try:
                answer = function()
                reply.settle(await answer if inspect.isawaitable(answer) else answer)
            finally:
                reply.settle(True)

        as_coroutine = inspect.iscoroutinefunction(function) or session.app.is_coroutine
        callback = session.make_callback(ask_coroutine if as_coroutine else ask, name="on_close")
        session.host.runner.call_back(session, callback, None)
        return await reply

    def _finish(self, window: ShellWindow, policy: OnClose) -> None:
        self._undecided.pop(window.id, None)
        for session in self._only_in(window):
            if policy == "keep" and session.running:
                self._keep(session)
            else:
                session.close("the window was closed")
        window.destroy()

    def _keep(self, session: Session) -> None:
        self._kept.add(session.id)
        self._shell.hold()
        session.on_end.append(self._shell.release)
        if session.closed:  # it ended between the two lines: nobody will call us
            self._shell.release()
            session.on_end.remove(self._shell.release)
