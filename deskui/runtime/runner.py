"""Who runs the author's code: a thread per session, or coroutines on the loop.

The two borders around author code are here: whatever it raises ends in the log
and in a quiet banner on the page, never in the server. Runner knows sessions
and tasks; it does not know pages or frames.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import logging
import queue
import threading
import traceback
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from ..errors import SessionException
from ..protocol.catalog import UNSET, commands
from .apps import is_coroutine_function
from .reply import Reply
from .session import Callback, Session, State
from .workers import Workers

if TYPE_CHECKING:
    from .task import Task

log = logging.getLogger("deskui.app")

INTERNAL_ERROR = {
    "en": "An internal error occurred in the application",
    "de": "In der Anwendung ist ein interner Fehler aufgetreten",
    "zh": "应用发生内部错误",
}
"""By language; those of the page (client/src/dom/translations.ts)."""


class Runner:
    """Runs the code of all sessions of a host.

    Args:
        debug: Show tracebacks to the user, not only in the log.
    """

    def __init__(self, *, debug: bool = False) -> None:
        self.debug = debug
        self._running: dict[str, int] = {}
        self._serial: dict[str, queue.SimpleQueue[Callable[[], None]]] = {}
        self._draining: set[Reply[None]] = set()
        self._lock = threading.Lock()
        self._workers = Workers()

    @property
    def draining(self) -> list[Reply[None]]:
        """Deferred calls that are still running; each reply is settled when its session's are through."""
        with self._lock:
            return list(self._draining)

    # -- starting -------------------------------------------------------------------------

    def start(self, session: Session) -> None:
        """Begin a session's main function.

        Raises:
            RuntimeError: The system gives no more threads.
        """
        self._begin(session, session.app.target, (), name=session.app.function_name)

    def call_back(self, session: Session, callback: Callback, value: Any) -> None:
        """Call an author's function for a page's event, in a task of its own."""
        if callback.mutex and callback.running:
            return
        callback.running = True
        try:
            self._begin(session, callback.function, (value,), name=callback.name or "callback", callback=callback)
        except RuntimeError as error:  # no more threads: the click is lost, and the person is told
            self._finished(callback)
            self.report(session, error)

    def start_thread(self, session: Session, thread: threading.Thread) -> None:
        """Make a thread that the author will start part of a session."""
        task = session.make_task(thread.name)
        run = thread.run

        def registered() -> None:
            task.enter()
            self._guard(session, run)
            self._ended(session, task)

        thread.run = registered  # type: ignore[method-assign]
        self._count(session, 1)

    def start_coroutine(self, session: Session, coroutine: Coroutine[Any, Any, Any], name: str = "task") -> asyncio.Task[Any]:
        """Run a coroutine of a session on its loop; call from the loop's thread."""
        assert session.loop is not None
        self._count(session, 1)
        return self._spawn(session, coroutine, name, None)

    def _begin(
        self, session: Session, function: Callable[..., Any], args: tuple[Any, ...], *, name: str, callback: Callback | None = None
    ) -> None:
        self._count(session, 1)
        if is_coroutine_function(function) or session.app.is_coroutine:
            loop = session.loop
            if loop is None or loop.is_closed():
                self._count(session, -1)
                return
            coroutine = self._call_on_loop(function, args)
            loop.call_soon_threadsafe(lambda: self._spawn(session, coroutine, name, callback))
            return

        def run() -> None:
            task = session.make_task(name)
            task.enter()
            self._guard(session, lambda: function(*args))
            self._finished(callback)
            self._ended(session, task)

        try:
            if callback is not None and callback.serial:
                self._run_serially(session, run)
            else:
                # They run in contexts of their own: the caller's (the loop's) present task must not leak in.
                self._workers.submit(session.id, f"deskui-{name}", run)
        except RuntimeError:
            self._count(session, -1)
            raise

    async def _call_on_loop(self, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        result = function(*args)
        if inspect.isgenerator(result):
            return await _drive_generator(result)
        if inspect.isawaitable(result):
            return await result
        return result

    def _spawn(self, session: Session, coroutine: Coroutine[Any, Any, Any], name: str, callback: Callback | None) -> asyncio.Task[Any]:
        async def run() -> Any:
            running = asyncio.current_task()
            task = session.make_task(name, running)
            task.enter()
            try:
                await coroutine  # what it returns is let go: an output among it would wait for the task object to go
            except SessionException:
                pass  # the session ended; nothing to report
            except asyncio.CancelledError:
                raise
            # The border around author code: anything may come out of it.
            except Exception as error:  # noqa: BLE001
                self.report(session, error)
            finally:
                self._finished(callback)
                self._ended(session, task)

        assert session.loop is not None
        # A fresh context: the present task of whoever calls must not leak in.
        return contextvars.Context().run(session.loop.create_task, run())

    def _guard(self, session: Session, function: Callable[[], Any]) -> None:
        try:
            result = function()
            if inspect.isgenerator(result):
                for _ in result:
                    pass
        except SessionException:
            pass  # the session ended; nothing to report
        except SystemExit:
            log.info("the application of session %.8s… called exit()", session.id)
            session.end()
        # The border around author code: anything may come out of it.
        except Exception as error:  # noqa: BLE001
            self.report(session, error)

    def _run_serially(self, session: Session, run: Callable[[], None]) -> None:
        with self._lock:
            waiting = self._serial.get(session.id)
            if waiting is not None:
                waiting.put(run)
                return
            waiting = self._serial[session.id] = queue.SimpleQueue()
            waiting.put(run)
        try:
            self._workers.submit(session.id, "deskui-serial", lambda: self._serve_serially(session.id, waiting))
        except RuntimeError:
            with self._lock:
                del self._serial[session.id]
            raise

    def _serve_serially(self, session_id: str, waiting: queue.SimpleQueue[Callable[[], None]]) -> None:
        while True:
            with self._lock:
                try:
                    run = waiting.get_nowait()
                except queue.Empty:
                    del self._serial[session_id]
                    return
            run()

    # -- ending ---------------------------------------------------------------------------

    def _finished(self, callback: Callback | None) -> None:
        if callback is not None:
            callback.running = False

    def _ended(self, session: Session, task: Task) -> None:
        session.drop_task(task)
        if self._count(session, -1) == 0 and not session.has_callbacks:
            session.end()

    def _count(self, session: Session, change: int) -> int:
        with self._lock:
            count = self._running.get(session.id, 0) + change
            if count:
                self._running[session.id] = count
            else:
                self._running.pop(session.id, None)
            return count

    def run_deferred(self, session: Session) -> None:
        """A session has ended: let its idle threads go and run what the author deferred; who drains waits for it."""
        self._workers.release(session.id)
        deferred = session.take_deferred()
        if not deferred:
            return
        done: Reply[None] = Reply()
        with self._lock:
            self._draining.add(done)
        done.add_done_callback(self._draining.discard)

        def run() -> None:
            session.make_task("deferred").enter()
            for function in deferred:
                self._guard_deferred(session, function)
            done.settle(None)

        context = contextvars.Context()
        threading.Thread(target=context.run, args=(run,), name="deskui-deferred", daemon=False).start()

    def _guard_deferred(self, session: Session, function: Callable[[], Any]) -> None:
        try:
            result = function()
            if inspect.iscoroutine(result):
                asyncio.run(result)
        # The border around author code: one that fails must not stop the others.
        except Exception:
            log.exception("a deferred call of session %.8s… failed", session.id)

    # -- reporting ------------------------------------------------------------------------

    def report(self, session: Session, error: BaseException) -> None:
        """Log what author code raised and tell the page: a banner, with the traceback in debug mode."""
        reference = session.new_id()
        log.error("an exception in the application (session %.8s…, error %d)", session.id, reference, exc_info=error)
        if session.state is not State.OPEN:
            return
        details = "".join(traceback.format_exception(type(error), error, error.__traceback__)) if self.debug else UNSET
        language = str(session.info.get("user_language", "")).lower().split("-")[0]
        text = INTERNAL_ERROR.get(language, INTERNAL_ERROR["en"])
        notice = commands.NoticeSpec(level="error", text=text, details=details, id=reference)
        try:
            session.send(commands.Notice(spec=notice))
        except SessionException:
            pass  # it ended while we were at it; the log has it


async def _drive_generator(generator: Any) -> Any:
    """Run a generator app: whatever it yields is awaited and sent back."""
    value: Any = None
    try:
        while True:
            waiting = generator.send(value)
            value = await waiting if inspect.isawaitable(waiting) else waiting
    except StopIteration as stop:
        return stop.value
