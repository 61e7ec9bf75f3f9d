"""The user's session: the page's JavaScript, files for the user, threads and coroutines, per-session values.

Functions that wait (`eval_js`, `hold`) block in thread apps and are awaited in coroutine apps. Calls outside a
session raise `NoSession`; calls after its end raise `SessionClosedException`.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator, MutableMapping
from typing import Any, TypeVar

import msgspec

from ._output.args import checked
from ._output.handle import show_pending
from ._output.text import as_bytes, send_download
from .errors import SessionClosedException, SpecError
from .protocol.catalog import commands, optional
from .runtime.reply import Reply
from .runtime.session import Session
from .runtime.task import current_task, finish, present_task
from .sharing import clients, on_attach, on_detach, share_link, stop_sharing
from .user_agent import UserAgent, parse

__all__ = [
    "clients",
    "data",
    "defer_call",
    "download",
    "eval_js",
    "get_current_session",
    "get_current_task_id",
    "get_info",
    "go_app",
    "hold",
    "info",
    "local",
    "on_attach",
    "on_close",
    "on_detach",
    "on_restore",
    "register_thread",
    "run_async",
    "run_asyncio_coroutine",
    "run_js",
    "set_env",
    "share_link",
    "state",
    "stop_sharing",
]

F = TypeVar("F", bound=Callable[[], Any])
R = TypeVar("R", bound=Callable[[dict[str, Any]], Any])
T = TypeVar("T")


# -- the page --------------------------------------------------------------------------------------


def run_js(code_: str, *, keep_: bool = False, **args: Any) -> None:
    """Run JavaScript in every page of the session, without waiting for it.

    Args:
        code_: Statements.
        keep_: Run it again in a page that reloads or joins later; otherwise what it did is not there.
        args: Local variables of the code; anything that JSON can express.

    Raises:
        UnserialisableError: An argument cannot travel to the page.

    Wire: command ``run_script``.
    """
    task = current_task("run_js")
    spec = checked(commands.ScriptSpec(code=str(code_), args=args, keep=optional(keep_ or None)), "run_js")
    task.session.send(commands.RunScript(task_id=task.id, spec=spec))


def eval_js(expression_: str, **args: Any) -> Any:
    """The value of JavaScript in the page of the user who acted last.

    Args:
        expression_: An expression, or statements whose last is one; a promise is awaited.
        args: Local variables of the code; anything that JSON can express.

    Returns:
        The value, as JSON can express it; ``None`` if the code failed. In coroutine apps it is awaited.

    Raises:
        UnserialisableError: An argument cannot travel to the page.
        SessionClosedException: The user left before answering.

    Wire: command ``run_script`` with ``eval``.
    """
    task = current_task("eval_js")
    spec = checked(commands.ScriptSpec(code=str(expression_), args=args, eval=True), "eval_js")

    async def ask() -> Any:
        return await task.session.ask(commands.RunScript(task_id=task.id, spec=spec))

    return finish(ask())


def download(name: str, content: bytes) -> None:
    """Give the user who acted last a file.

    Args:
        name: Suggested file name.
        content: Its bytes.

    Raises:
        SpecError: The content is no bytes.

    Wire: command ``download``.
    """
    current_task("download")
    send_download(name, as_bytes(content, "content"))


def set_env(**env_info: Any) -> None:
    """Change the page's environment.

    Args:
        env_info: ``title``: of the page and window. ``output_animation``: outputs fade in. ``auto_scroll_bottom``: follow the end.
            ``input_auto_focus``: a form takes the keyboard. ``output_max_width``: CSS width of the column. ``input_panel_fixed``,
            ``input_panel_min_height``, ``input_panel_init_height``: the form's panel. ``http_pull_interval``: milliseconds
            (PyWebIO's polling clients).

    Raises:
        AssertionError: Another key.
        SpecError: A value of the wrong type.

    Wire: command ``set_env``.
    """
    task = current_task("set_env")
    unknown = set(env_info) - set(commands.EnvSpec.__struct_fields__)
    if unknown:
        raise AssertionError(f"set_env() does not know {min(unknown)!r}")
    try:
        spec = msgspec.convert(env_info, commands.EnvSpec)
    except msgspec.ValidationError as error:
        raise SpecError("set_env()", str(error), env_info) from None
    task.session.send(commands.SetEnv(task_id=task.id, spec=spec))


def go_app(name: str, new_window: bool = True) -> None:
    """Open another app of this server in the page of the user who acted last.

    Args:
        name: The app's name.
        new_window: Beside this page, or instead of it.

    Wire: command ``open_app``.
    """
    task = current_task("go_app")
    spec = commands.OpenAppSpec(app=str(name), new_window=new_window)
    task.session.send(commands.OpenApp(task_id=task.id, spec=spec), to_all=False)


# -- life ------------------------------------------------------------------------------------------


def hold() -> Any:
    """Keep the session open until the user leaves; returns then. In coroutine apps it is awaited.

    Sessions with buttons or other things that call Python stay open by themselves.
    """
    task = current_task("hold")
    session = task.session
    show_pending(task)

    async def wait() -> None:
        reply: Reply[None] = session.reply()
        try:
            await reply
        except SessionClosedException:
            return

    return finish(wait())


def defer_call(func: F) -> F:
    """Call a function when the session ends; several in the order of registration. Also a decorator.

    Args:
        func: Called without arguments. It can no longer show or ask anything.
    """
    if not callable(func):
        raise SpecError("func", "a function", func)
    current_task("defer_call").session.defer(func)
    return func


def on_close(func: F) -> F:
    """Call a function when the session ends: `defer_call` by the name that goes with `on_attach`, `on_detach` and `on_restore`.

    Args:
        func: Called without arguments. It can no longer show or ask anything.
    """
    if not callable(func):
        raise SpecError("func", "a function", func)
    current_task("on_close").session.defer(func)
    return func


def on_restore(func: R) -> R:
    """Call a function, here and now, if this run stands in for one that the end of its process cut off. Also a decorator.

    Such a run begins with the ``state`` of the lost one, where `deskui.run` was given a ``store=``.

    Args:
        func: Called once, with a copy of the state; in coroutine apps it may be a coroutine function, which then runs beside.
    """
    if not callable(func):
        raise SpecError("func", "a function", func)
    session = current_task("on_restore").session
    if session.restored:
        result = func(dict(session.state_dict))
        if asyncio.iscoroutine(result):
            session.host.runner.start_coroutine(session, result, "restore")
    return func


def register_thread(thread: threading.Thread) -> None:
    """Make a thread part of the session, before it is started. The session lasts until it ends.

    Args:
        thread: Not started yet.

    Raises:
        RuntimeError: In a coroutine app; or the thread runs already.
    """
    task = current_task("register_thread")
    _only_in("register_thread", task.session, coroutine=False)
    if thread.ident is not None:
        raise RuntimeError("register_thread() must be called before thread.start()")
    task.session.host.runner.start_thread(task.session, thread)


class TaskHandler:
    """What `run_async` returns."""

    def __init__(self, running: asyncio.Task[Any]) -> None:
        self._running = running

    def close(self) -> None:
        """Stop the coroutine."""
        self._running.cancel()

    def closed(self) -> bool:
        """Whether it has ended."""
        return self._running.done()


def run_async(coro_obj: Coroutine[Any, Any, Any]) -> TaskHandler:
    """Run a coroutine beside the caller, as part of the session. The session lasts until it ends.

    Args:
        coro_obj: A coroutine.

    Returns:
        A handler with ``close()`` and ``closed()``.

    Raises:
        RuntimeError: In a thread app.
    """
    session = current_task("run_async").session
    try:
        _only_in("run_async", session, coroutine=True)
    except RuntimeError:
        coro_obj.close()
        raise
    name = getattr(coro_obj, "__name__", "task")
    return TaskHandler(session.host.runner.start_coroutine(session, coro_obj, name))


def run_asyncio_coroutine(coro_obj: Coroutine[Any, Any, T]) -> Coroutine[Any, Any, T]:
    """The value of an asyncio coroutine. In deskui it may be awaited directly; kept for PyWebIO's scripts.

    Raises:
        RuntimeError: In a thread app.
    """
    try:
        _only_in("run_asyncio_coroutine", current_task("run_asyncio_coroutine").session, coroutine=True)
    except RuntimeError:
        coro_obj.close()
        raise

    async def run() -> T:
        return await coro_obj

    return run()


def _only_in(call: str, session: Session, *, coroutine: bool) -> None:
    if session.app.is_coroutine != coroutine:
        kind = "coroutine" if coroutine else "thread"
        raise RuntimeError(f"{call}() works only in {kind} apps (the main function is {'async def' if coroutine else 'a plain function'})")


# -- values ----------------------------------------------------------------------------------------


class Local:
    """Values of the session: ``local.name`` (``None`` when it was never set) or ``local["name"]`` (``KeyError``)."""

    def _values(self) -> dict[Any, Any]:
        return current_task("local").session.local

    @property
    def _dict(self) -> dict[Any, Any]:
        return self._values()

    def __getattr__(self, name: str) -> Any:
        _check_attribute(name)
        return self._values().get(name)

    def __setattr__(self, name: str, value: Any) -> None:
        _check_attribute(name)
        self._values()[name] = value

    def __delattr__(self, name: str) -> None:
        _check_attribute(name)
        try:
            del self._values()[name]
        except KeyError:
            raise AttributeError(name) from None

    def __getitem__(self, key: Any) -> Any:
        return self._values()[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        self._values()[key] = value

    def __delitem__(self, key: Any) -> None:
        del self._values()[key]

    def __contains__(self, key: object) -> bool:
        return key in self._values()

    def __iter__(self) -> Iterator[Any]:
        return iter(dict(self._values()))

    def __len__(self) -> int:
        return len(self._values())

    def __repr__(self) -> str:
        task = present_task()
        return f"<local values {task.session.local!r}>" if task is not None else "<local values of no session>"


def _check_attribute(name: str) -> None:
    if name.startswith("_"):
        raise AttributeError(f"names of local values do not start with '_': {name!r}")


local = Local()


class State(MutableMapping[str, Any]):
    """The session's state: a dict of JSON values that a store may keep beyond this process. A value is replaced, not changed inside.

    With ``deskui.run(main, store=deskui.storage.session_states("name"))`` a page that comes back after a restart gets a run with the
    state of the one that was lost (written within a second of a change); `on_restore` tells.
    """

    def _values(self) -> dict[str, Any]:
        return current_task("state").session.state_dict

    def __getitem__(self, key: str) -> Any:
        return self._values()[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._values()[key] = checked(commands.ScriptSpec(code="", args={key: value}), "state").args[key]

    def __delitem__(self, key: str) -> None:
        del self._values()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._values()))

    def __len__(self) -> int:
        return len(self._values())


state = State()


class Info:
    """Facts about the page that started the session; read-only. An unknown name is ``None``.

    ``user_agent`` (see `deskui.user_agent.UserAgent`), ``user_language`` (``"en-US"``), ``server_host``, ``origin``, ``user_ip``,
    ``backend`` (``"tornado"``), ``protocol`` (``"websocket"``, ``"http"`` or ``"bridge"``), ``request`` (the server's own object),
    ``theme``, ``width``, ``height``, ``query``, ``user``.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        facts = current_task("info").session.info
        if name == "user_agent":
            return _user_agent(facts)
        return facts.get(name)

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        raise NotImplementedError("session.info cannot be changed")

    def __setitem__(self, name: str, value: Any) -> None:
        raise NotImplementedError("session.info cannot be changed")


def _user_agent(facts: dict[str, Any]) -> UserAgent:
    return parse(str(facts.get("user_agent") or ""))


info = Info()


def data() -> Local:
    """Old name of `local`."""
    return local


def get_info() -> Info:
    """Old name of `info`."""
    return info


# -- the session itself ----------------------------------------------------------------------------


class CurrentSession:
    """The session a call runs in, as PyWebIO's scripts know it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def id(self) -> str:
        """Its opaque name."""
        return self._session.id

    def closed(self) -> bool:
        """Whether it has ended."""
        return self._session.closed

    def close(self) -> None:
        """End it: the pages are told, deferred calls run."""
        self._session.close()


def get_current_session() -> CurrentSession:
    """The session the caller runs in.

    Raises:
        NoSession: There is none.
    """
    task = present_task()
    return CurrentSession(task.session if task is not None else current_task("get_current_session").session)


def get_current_task_id() -> str:
    """What the wire calls the caller's thread or coroutine."""
    return current_task("get_current_task_id").id
