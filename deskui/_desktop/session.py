"""What the desktop API keeps for each session: menus, handlers, the window it is in.

The one rule: what the page must be told again when it reloads is told again here.
Found through the session, gone with it.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from .. import shell
from ..errors import NotSupported, SessionException
from ..protocol.catalog import commands
from ..runtime.reply import Reply
from ..runtime.session import Session

if TYPE_CHECKING:
    from ..runtime.client import Client

T = TypeVar("T")

_states: weakref.WeakKeyDictionary[Session, DesktopState] = weakref.WeakKeyDictionary()


class DesktopState:
    """The desktop's side of one session.

    Attributes:
        on_close: Asked before its window closes; callback ids and functions.
        on_drop: Called with the files dropped.
        on_theme: Called with True (dark) or False.
        on_arguments: Called with the words of a second start.
        menus: Op → spec, told to every page that comes.
    """

    def __init__(self, session: Session) -> None:
        self.on_close: list[Callable[[], Any]] = []
        self.on_drop: list[Callable[[Any], Any]] = []
        self.on_theme: list[Callable[[bool], Any]] = []
        self.on_arguments: list[Callable[[list[str]], Any]] = []
        self.menus: dict[str, dict[str, Any]] = {}
        self._callbacks: dict[str, str] = {}
        self._session = weakref.ref(session)
        session.on_attach.append(self._attached)

    def set_menu(self, session: Session, op: str, items: list[dict[str, Any]], chosen: Callable[[Any], Any]) -> None:
        """Show a menu on every page, now and later."""
        callback_id = session.add_callback(chosen, name=op)
        before = self._callbacks.pop(op, None)
        if before is not None:
            session.remove_callback(before)
        self._callbacks[op] = callback_id
        self.menus[op] = {"op": op, "items": items, "callback_id": callback_id}
        session.send(commands.Desktop(spec=self.menus[op]))

    def _attached(self, _client: Client) -> None:
        session = self._session()
        if session is None:
            return
        try:
            for spec in self.menus.values():
                session.send(commands.Desktop(spec=spec))
        except SessionException:
            pass  # it ended meanwhile: no menus are needed


def state_of(session: Session) -> DesktopState:
    """The desktop's side of a session; made when first asked for."""
    state = _states.get(session)
    if state is None:
        state = _states[session] = DesktopState(session)
    return state


def known_state(session: Session) -> DesktopState | None:
    """The same, but None when the author has not used the desktop API."""
    return _states.get(session)


def window_of(session: Session) -> shell.ShellWindow | None:
    """The native window of the page that acted last in a session; None when it is in a browser."""
    running = shell.current()
    if running is None:
        return None
    for client in sorted(session.attached_clients, key=lambda client: -client.acted):
        window = running.window(client.info.window) if client.info.window else None
        if window is not None:
            return window
    name = session.info.get("window")
    return running.window(str(name)) if name and not session.attached_clients else None


def sessions_in(sessions: Any, window_id: str) -> list[Session]:
    """Those of the sessions that a window shows."""
    return [each for each in list(sessions) if any(client.info.window == window_id for client in list(each.clients.values()))]


async def ask_page(session: Session, op: str, feature: str, **arguments: Any) -> Any:
    """Let the page do something and answer.

    Raises:
        NotSupported: It cannot; the page's reason is in the message.
        SessionClosedException: The session ended first.
    """
    answer = await session.ask(commands.Desktop(spec={"op": op, **arguments}))
    if isinstance(answer, dict) and "error" in answer:
        raise NotSupported(feature, str(answer["error"]))
    return answer


def tell_page(session: Session, op: str, **arguments: Any) -> None:
    """Let the page that acted last do something."""
    session.send(commands.Desktop(spec={"op": op, **arguments}), to_all=False)


def as_reply(session: Session, future: Future[T]) -> Reply[T]:
    """A window's answer as something the runtime can wait for; it also ends when the session does."""
    reply: Reply[Any] = session.reply()

    def done(answered: Future[T]) -> None:
        problem = answered.exception()
        if problem is not None:
            reply.fail(problem)
        else:
            reply.settle(answered.result())

    future.add_done_callback(done)
    return reply
