"""Native windows: what an app may ask of the window system, from any thread.

A `Shell` owns the process's main thread while `Shell.run` lasts; a `ShellWindow` is one
window of the system that shows one `PageSource`. The one rule: **nothing here waits for
the window system**, except a caller who waits for a `Future`, and each such future ends,
also when the window dies meanwhile.

pywebview hosts the windows; `_shell.gtk`, `_shell.qt` and `_shell.plain` are the only
importers of webview, gi and Qt. This room knows no sessions, messages or server.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from deskui import paths
from deskui._shell import probe as shell_probe
from deskui._shell.contract import (
    Backend,
    FileQuestion,
    InProcessPage,
    NativeWindow,
    PageSource,
    SchemeRequest,
    SchemeResponse,
    UrlPage,
    WindowOptions,
)
from deskui._shell.error_page import STOPPED, error_page
from deskui._shell.geometry import Geometry, Rect, Remembered, fitted
from deskui._shell.health import Crashes
from deskui._shell.system import may_open, open_file, open_in_system
from deskui._shell.tray import NativeTray, TrayEntry
from deskui.errors import ShellError

__all__ = [
    "FileQuestion",
    "Geometry",
    "InProcessPage",
    "PageSource",
    "SchemeRequest",
    "SchemeResponse",
    "Shell",
    "ShellWindow",
    "TrayEntry",
    "TrayIcon",
    "UrlPage",
    "WindowHandler",
    "WindowOptions",
    "available",
    "current",
    "may_open",
    "open_file",
    "open_in_system",
]

log = logging.getLogger("deskui.shell")

T = TypeVar("T")

_current: Shell | None = None


def available(backend: str | None = None) -> ShellError | None:
    """Can a native window be opened here?

    Quick (the toolkits are looked for, no window and no loop is started) and callable from any thread.

    Args:
        backend: ``"gtk"``, ``"qt"``, ``"edgechromium"`` or ``"cocoa"``; by default what this system would use.

    Returns:
        None when a window can be opened. Otherwise a `ShellError` whose ``problem`` says what is missing and whose ``remedy`` is the
        exact command that installs it here. It is returned, not raised: the caller decides whether to use a browser instead.
    """
    return shell_probe.problem(backend)


def current() -> Shell | None:
    """The running shell of this process, or None (browser mode)."""
    return _current


class WindowHandler:
    """What happens to a window. Override what you need. Every method runs on the shell thread and must only enqueue, never block."""

    def close_requested(self, window: ShellWindow) -> None:
        """The user wants the window closed. It stays until somebody calls `ShellWindow.destroy`, from any thread, at any later
        time; by default that happens at once. Called again when the user asks again."""
        window.destroy()

    def closed(self, window: ShellWindow) -> None:
        """The window is gone. Called exactly once."""

    def crashed(self, window: ShellWindow, count: int) -> None:
        """The page's process died. The page is loaded again, or, the third time in a minute, an error page is shown."""

    def new_window(self, window: ShellWindow, url: str) -> None:
        """The page asked for another window of its own origin (``window.open``); by default nothing happens."""

    def dropped(self, window: ShellWindow, paths: Sequence[Path]) -> None:
        """Files were dropped on the window. The page sees the drop as well."""

    def theme_changed(self, window: ShellWindow, dark: bool) -> None:
        """The system's theme is dark or light now; told once at the start and at each change."""


class ShellWindow:
    """One native window; made by `Shell.open`.

    Every method may be called from any thread and from any `WindowHandler`, and none blocks. Changes are carried out in order; on a
    window that is gone they do nothing. Questions return a `Future`, which ends with `ShellError` when the window is gone.

    Attributes:
        id: A random, unguessable name. The page sends it back in its hello (``info.window``), and so a session finds its window.
        options: What it was opened with.
        page: What it shows.
    """

    def __init__(self, shell: Shell, page: PageSource, options: WindowOptions, handler: WindowHandler) -> None:
        self.id = secrets.token_urlsafe(16)
        self.options = options
        self.page = page
        self._shell = shell
        self._handler = handler
        self._native: NativeWindow | None = None
        self._waiting: list[Callable[[NativeWindow], None]] = []
        self._questions: set[Future[object]] = set()
        self._crashes = Crashes()
        self._title = options.title
        self._last: Geometry | None = None
        self._closed = threading.Event()

    @property
    def title(self) -> str:
        """The window's title; assign to change it."""
        return self._title

    @title.setter
    def title(self, title: str) -> None:
        self._title = title
        self._tell(lambda native: native.set_title(title))

    @property
    def closed(self) -> bool:
        """The window is gone."""
        return self._closed.is_set()

    def run_script(self, script: str) -> None:
        """Run JavaScript in the page, in the order of the calls; the result is thrown away.

        Args:
            script: ASCII only (use ``json.dumps``), as WebKitGTK cuts others short.
        """
        self._tell(lambda native: native.run_script(script))

    def give_text(self, script: str, text: Callable[[], str]) -> None:
        """Run JavaScript with a long text, in the order of all such calls; where the toolkit can, the page does not parse the text.

        Args:
            script: ASCII statements, which find the text in the variable ``text``.
            text: Makes it (ASCII), on the shell thread, when its turn has come.
        """
        self._tell(lambda native: native.give_text(script, text()))

    def take_bytes(self, expression: str, done: Callable[[bytes], None]) -> None:
        """Let the page hand over bytes; ``done`` is called on the shell thread with them (Qt only).

        Args:
            expression: ASCII JavaScript whose value is an ArrayBuffer.
            done: Gets the bytes; not called when the page is gone.
        """
        self._tell(lambda native: native.take_bytes(expression, done))

    def reload(self) -> None:
        """Load the page again; it goes on in its session."""
        self._tell(lambda native: native.reload())

    def set_icon(self, path: str | Path) -> None:
        """Change the icon."""
        self._tell(lambda native: native.set_icon(Path(path)))

    def resize(self, width: int, height: int) -> None:
        """Give the content this size, logical pixels."""
        self._tell(lambda native: native.set_size(width, height))

    def set_min_size(self, width: int, height: int) -> None:
        """Let the user make the content no smaller."""
        self._tell(lambda native: native.set_min_size(width, height))

    def move(self, x: int, y: int) -> None:
        """Put the frame's corner there (Wayland ignores this)."""
        self._tell(lambda native: native.set_place(x, y))

    def maximize(self, on: bool = True) -> None:
        """Fill the screen's usable area, or return from it."""
        self._tell(lambda native: native.set_maximized(on))

    def minimize(self, on: bool = True) -> None:
        """Put it away into the task bar, or bring it back."""
        self._tell(lambda native: native.set_minimized(on))

    def fullscreen(self, on: bool = True) -> None:
        """Fill the screen without a frame, or return from it."""
        self._tell(lambda native: native.set_fullscreen(on))

    def on_top(self, on: bool = True) -> None:
        """Stay above other windows, or not."""
        self._tell(lambda native: native.set_on_top(on))

    def show(self) -> None:
        """Make a hidden window visible."""
        self._tell(lambda native: native.set_visible(True))

    def hide(self) -> None:
        """Make it invisible; the page goes on."""
        self._tell(lambda native: native.set_visible(False))

    def focus(self) -> None:
        """Bring it to the front and give it the keyboard."""
        self._tell(lambda native: native.focus())

    def zoom(self, factor: float) -> None:
        """Show the page larger (1.5) or smaller (0.8); 1.0 is its own size. Kept with the geometry."""
        self._tell(lambda native: native.set_zoom(min(5.0, max(0.25, factor))))

    def print_page(self) -> None:
        """Open the system's print dialog."""
        self._tell(lambda native: native.print_page())

    def destroy(self) -> None:
        """Close it without asking anybody."""
        self._tell(lambda native: native.destroy())

    def request_close(self) -> None:
        """Do what a click on the close button does: ask `WindowHandler.close_requested`."""
        self._tell(lambda native: self.on_close_requested())

    def geometry(self) -> Future[Geometry]:
        """Where it is, how large and in which state."""
        return self._ask(lambda native, done: done(native.geometry()))

    def choose_files(self, question: FileQuestion) -> Future[list[Path]]:
        """Show a file dialog of the system on this window; the paths chosen, none when cancelled."""
        return self._ask(lambda native, done: native.choose_files(question, done))

    # -- what the native window tells (shell thread) -----------------------------------------------

    def start_geometry(self) -> Geometry:
        """Where it begins: the remembered place, or the wanted one, fitted onto today's screens."""
        return self._shell._start_geometry(self.options)

    def on_request(self, request: SchemeRequest) -> SchemeResponse:
        """The page asked its own scheme for something."""
        if not isinstance(self.page, InProcessPage):
            return SchemeResponse(404, "text/plain")
        return self.page.answer(request, self)

    def on_message(self, message: str) -> None:
        """A raw message of the page."""
        if isinstance(self.page, InProcessPage) and not self._closed.is_set():
            self.page.received(message, self)

    def on_native(self, native: NativeWindow) -> None:
        """The window exists: carry out what was asked of it meanwhile."""
        self._native = native
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action(native)

    def on_close_requested(self) -> None:
        self._handler.close_requested(self)

    def on_destroyed(self) -> None:
        """The window is gone: keep its geometry, end every open question, tell the handler once."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._native = None
        self._shell._forget(self, self._last)
        for question in list(self._questions):
            _fail(question)
        if isinstance(self.page, InProcessPage):
            self.page.left(self)
        self._handler.closed(self)

    def on_geometry(self) -> None:
        """It moved or changed: remember where it is, as it can no longer be asked when it is gone."""
        if self._native is not None:
            self._last = self._native.geometry()

    def on_crash(self, reason: str) -> None:
        """The page's process died: load the page again, but not in a loop."""
        count = self._crashes.count()
        log.error("the page's process ended (%s), %d within a minute", reason, count)
        self._handler.crashed(self, count)
        if self._native is None:
            return
        if count >= Crashes.TOO_MANY:
            self._native.load_html(error_page(STOPPED, reason))
        else:
            self._native.reload()

    def on_retry(self) -> None:
        """The user pressed "Try again" on the error page."""
        self._crashes = Crashes()
        self.reload()

    def on_strayed(self, url: str) -> None:
        """The window came to show a page that is not ours: bring ours back."""
        log.warning("navigation to %.80s undone", url)
        self.reload()

    def on_new_window(self, url: str) -> None:
        self._handler.new_window(self, url)

    def on_external(self, url: str, clicked: bool) -> None:
        """The page wanted to go elsewhere; a person's click opens it in the system's program, a script's wish does not."""
        if clicked:
            open_in_system(url)
        else:
            log.warning("navigation to %.80s vetoed", url)

    def on_loaded(self) -> None:
        """The page has loaded: tell the theme it starts with."""
        self._handler.theme_changed(self, self._shell._backend.dark())

    def on_title(self, title: str) -> None:
        """The page has changed its title: the window's follows."""
        if title and title != self._title:
            self.title = title

    def on_theme(self, dark: bool) -> None:
        self._handler.theme_changed(self, dark)

    def on_dropped(self, paths: Sequence[Path]) -> None:
        self._handler.dropped(self, paths)

    # -- getting to the shell thread -----------------------------------------------------------------

    def _tell(self, action: Callable[[NativeWindow], None]) -> None:
        def act() -> None:
            if self._native is not None:
                action(self._native)
            elif not self._closed.is_set():
                self._waiting.append(action)

        self._shell.call(act)

    def _ask(self, question: Callable[[NativeWindow, Callable[[T], None]], None]) -> Future[T]:
        future: Future[T] = Future()
        self._questions.add(future)  # type: ignore[arg-type]
        future.add_done_callback(self._questions.discard)

        def answer(value: T) -> None:
            if not future.done():
                future.set_result(value)

        self._tell(lambda native: question(native, answer))
        if self._closed.is_set():
            _fail(future)
        return future


def _fail(future: Future[T]) -> None:
    if not future.done():
        future.set_exception(ShellError("the window is closed"))


class Shell:
    """The window system of this process; make one, open windows, then `run` it on the main thread.

    Args:
        app_name: The program's name: for the window system's grouping and for the directory of remembered geometries.
        backend: ``"gtk"``, ``"qt"``, ``"edgechromium"``, ``"cocoa"``; by default the system's usual one that is installed.
        debug: Developer tools may be opened (F12, context menu).

    Raises:
        ShellError: No webview can be used here (see `available`).
    """

    def __init__(self, *, app_name: str, backend: str | None = None, debug: bool = False) -> None:
        missing = available(backend)
        if missing is not None:
            raise missing
        self.app_name = app_name
        self.debug = debug
        self._backend: Backend = shell_probe.load(backend, app_name=app_name, debug=debug, on_signal=self._interrupted)
        self._windows: list[ShellWindow] = []
        self._holds = 0
        self._remembered = Remembered(_geometry_file(app_name))
        self.on_interrupt: Callable[[], None] = self.quit
        """What SIGINT and SIGTERM call, on the shell thread."""
        self.open_app: Callable[[str, WindowOptions], ShellWindow] | None = None
        """Opens a window of the running program that shows the app of a name; set by whoever knows the apps."""

    @property
    def backend(self) -> str:
        """``"gtk"``, ``"qt"``, ``"edgechromium"`` or ``"cocoa"``."""
        return self._backend.name

    @property
    def carries_bridge(self) -> bool:
        """An `InProcessPage` can be shown, so the bridge transport works. False: use the server transport, `why_no_bridge` says why."""
        return self._backend.schemes

    @property
    def why_no_bridge(self) -> str:
        """Why not, in words for the log; ``""`` when it can."""
        return self._backend.why_no_schemes

    @property
    def windows(self) -> Sequence[ShellWindow]:
        """The windows that are open now."""
        return tuple(self._windows)

    def window(self, window_id: str) -> ShellWindow | None:
        """The open window with this `ShellWindow.id`."""
        return next((window for window in self.windows if window.id == window_id), None)

    def open(self, page: PageSource, options: WindowOptions | None = None, handler: WindowHandler | None = None) -> ShellWindow:
        """Open a window, before or while `run` runs; any thread; returns at once.

        Args:
            page: What it shows. An `InProcessPage` needs `carries_bridge`.
            options: How it begins.
            handler: Who is told what happens to it; without one a click on close closes.

        Raises:
            ShellError: The backend cannot show an `InProcessPage`.
        """
        if isinstance(page, InProcessPage) and not self.carries_bridge:
            raise ShellError("this webview cannot carry the bridge", self.why_no_bridge)
        window = ShellWindow(self, page, options or WindowOptions(), handler or WindowHandler())
        self._windows.append(window)
        self._backend.create(window)
        return window

    def run(self) -> None:
        """Show the windows and serve them until the last one is closed and nobody holds the shell, or until `quit`.

        Main thread only; blocks. At least one window must have been opened. SIGINT and SIGTERM call `on_interrupt`.
        """
        global _current
        _current = self
        try:
            self._backend.run()
        finally:
            _current = None
            for window in self.windows:
                window.on_destroyed()

    def call(self, function: Callable[[], None]) -> None:
        """Run a function on the shell thread, in the order of the calls; any thread; never blocks."""
        self._backend.call(function)

    def quit(self) -> None:
        """Close every window without asking, drop every hold, and so end `run`. Any thread."""

        def stop() -> None:
            self._holds = 0
            self._backend.hold(False)
            for window in self.windows:
                window.destroy()

        self.call(stop)

    def hold(self) -> None:
        """Let `run` go on without windows (a tray icon, `on_close="keep"`) until `release`; holds are counted. Any thread."""
        self.call(lambda: self._count_hold(1))

    def release(self) -> None:
        """Take back one `hold`."""
        self.call(lambda: self._count_hold(-1))

    def screens(self) -> Future[list[Rect]]:
        """The usable areas of the screens."""
        return self._ask(lambda done: done(self._backend.screens()))

    def dark(self) -> Future[bool]:
        """Is the system's theme dark?"""
        return self._ask(lambda done: done(self._backend.dark()))

    def read_clipboard(self) -> Future[str]:
        """The clipboard's text; ``""`` without."""
        return self._ask(self._backend.read_clipboard)

    def write_clipboard(self, text: str) -> None:
        """Put text on the clipboard."""
        self.call(lambda: self._backend.write_clipboard(text))

    def notify(self, title: str, text: str = "") -> Future[None]:
        """Show a notification of the system; the future fails with `ShellError` where none can be shown."""
        return self._try(lambda done: self._backend.notify(title, text, done))

    def launcher(self, *, progress: float | None = None, count: int | None = None) -> Future[None]:
        """Show on the task bar how far something is (0…1; below 0: nothing) or a number (0: nothing)."""
        facts: dict[str, Any] = {}
        if progress is not None:
            facts |= {"progress": min(1.0, max(0.0, progress)), "progress-visible": progress >= 0}
        if count is not None:
            facts |= {"count": count, "count-visible": count != 0}
        return self._try(lambda done: self._backend.show_on_launcher(facts, done))

    def tray(self, icon: str | Path, tip: str, entries: Sequence[TrayEntry], on_click: Callable[[], Any] | None = None) -> TrayIcon:
        """Put an icon into the tray. The shell is held until it is removed, so the program lives on without windows.

        Args:
            icon: A PNG file.
            tip: Shown when the mouse rests on it.
            entries: Its menu. Actions run on threads of their own.
            on_click: Called for a click, on a thread of its own; without it a click opens the menu.

        Returns:
            The icon; its ``ready`` future fails with `ShellError` where there is no tray.
        """
        return TrayIcon(self, Path(icon), tip, entries, on_click)

    def _try(self, action: Callable[[Callable[[ShellError | None], None]], None]) -> Future[None]:
        future: Future[None] = Future()

        def done(problem: ShellError | None) -> None:
            if problem is not None:
                future.set_exception(problem)
            else:
                future.set_result(None)

        if not self._backend.call(lambda: action(done)):
            future.set_exception(ShellError("the shell has ended"))
        return future

    def _start_geometry(self, options: WindowOptions) -> Geometry:
        wanted = Geometry(options.width, options.height, options.x, options.y, options.maximized)
        kept = self._remembered.get(options.remember) if options.remember else None
        return fitted(kept or wanted, self._backend.screens())

    def _ask(self, question: Callable[[Callable[[T], None]], None]) -> Future[T]:
        future: Future[T] = Future()
        if not self._backend.call(lambda: question(future.set_result)):
            future.set_exception(ShellError("the shell has ended"))
        return future

    def _count_hold(self, change: int) -> None:
        self._holds = max(0, self._holds + change)
        self._backend.hold(self._holds > 0)

    def _forget(self, window: ShellWindow, last: Geometry | None) -> None:
        if window in self._windows:
            self._windows.remove(window)
        if window.options.remember and last is not None:
            self._remembered.keep(window.options.remember, last)

    def _interrupted(self) -> None:
        self.on_interrupt()


def _geometry_file(app_name: str) -> Path | None:
    try:
        return paths.state_dir(app_name) / "windows.json"
    except paths.NoHomeError:  # windows stand where the system puts them
        return None


class TrayIcon:
    """An icon in the tray; made by `Shell.tray`. Any thread; nothing blocks.

    Attributes:
        ready: Ends when the icon is there; fails with `ShellError` where there is no tray.
    """

    def __init__(self, shell: Shell, icon: Path, tip: str, entries: Sequence[TrayEntry], on_click: Callable[[], Any] | None) -> None:
        self.ready: Future[None] = Future()
        self._shell = shell
        self._native: NativeTray | None = None
        self._removed = False
        shell.hold()

        def there(native: NativeTray) -> None:
            if self._removed:
                native.remove()
                return
            self._native = native
            native.set_entries(entries)
            native.set_tip(tip)
            native.set_icon(icon)
            self.ready.set_result(None)

        def failed(problem: ShellError) -> None:
            shell.release()
            self.ready.set_exception(problem)

        shell.call(lambda: shell._backend.open_tray(on_click, there, failed))

    def set_icon(self, path: str | Path) -> None:
        """Show another image."""
        self._tell(lambda native: native.set_icon(Path(path)))

    def set_tip(self, text: str) -> None:
        """Show another text when the mouse rests on it."""
        self._tell(lambda native: native.set_tip(text))

    def set_entries(self, entries: Sequence[TrayEntry]) -> None:
        """Show another menu."""
        self._tell(lambda native: native.set_entries(entries))

    def remove(self) -> None:
        """Take it away, and let the program end with its last window."""
        if self._removed:
            return
        self._removed = True

        def take_away(native: NativeTray) -> None:
            native.remove()
            self._shell.release()

        self._tell(take_away)

    def _tell(self, action: Callable[[NativeTray], None]) -> None:
        self._shell.call(lambda: action(self._native) if self._native is not None else None)
