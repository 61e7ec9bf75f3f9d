"""Windows through nothing but pywebview's documented face: Windows, macOS, and a pywebview whose insides we do not know.

The one rule: pywebview's calls wait for the GUI thread, so they run on a thread of our own
(here *that* is the shell thread), never in one of its handlers, which only enqueue.

No in-process scheme, hence no bridge: the page comes from the loopback server. Run under GTK by the
tests; **what it does on Windows (WebView2) and macOS (WKWebView) is written from documentation and was not run there.**
"""

from __future__ import annotations

import logging
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, cast
from urllib.parse import urldefrag

import webview

from deskui._shell.address import name_script, same_origin
from deskui._shell.contract import Backend, Events, FileQuestion, NativeWindow
from deskui._shell.geometry import Geometry, Rect

log = logging.getLogger("deskui.shell")

HEARTBEAT_S = 3.0
SILENT_S = 10.0
"""A page whose JavaScript does not answer for this long is taken for dead (pywebview tells nobody when its process dies)."""


class PlainBackend(Backend):
    """pywebview's loop.

    Args:
        name: The toolkit pywebview is to use.
        surprise: What is unknown about this pywebview; ``""`` on Windows and macOS.
        app_name: Unused by pywebview's public face.
        debug: Developer tools on request.
        on_signal: SIGINT or SIGTERM came.
    """

    schemes = False

    def __init__(self, name: str, surprise: str, *, app_name: str, debug: bool, on_signal: Callable[[], None]) -> None:
        self.name = name
        self.why_no_schemes = surprise or f"the in-process page is not proven on {name}"
        self._debug = debug
        self._on_signal = on_signal
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._births: list[Events] = []
        self._alive: list[PlainWindow] = []
        self._parked: PlainWindow | None = None
        self._held = False
        self._running = self._ended = False
        self._thread = threading.Thread(target=self._serve, name="deskui-window", daemon=True)
        logging.getLogger("pywebview").handlers.clear()
        webview.settings["ALLOW_DOWNLOADS"] = True  # each asks where to save
        webview.settings["OPEN_DEVTOOLS_IN_DEBUG"] = False
        del app_name

    def call(self, function: Callable[[], None]) -> bool:
        if self._ended:
            return False
        self._calls.put(function)
        return True

    def on_shell_thread(self) -> bool:
        return threading.current_thread() is self._thread

    def _serve(self) -> None:
        while (function := self._calls.get()) is not None:
            try:
                function()
            except Exception:  # the border to callers' code: the thread that serves the windows must survive it
                log.exception("a call into the window failed")

    def create(self, events: Events) -> None:
        if self._running:
            self.call(lambda: self._bear(events))
        else:
            self._births.append(events)

    def _bear(self, events: Events) -> None:
        begin = events.start_geometry()
        options = events.options
        hosted = webview.create_window(
            options.title,
            url=events.page.address(),
            width=begin.width,
            height=begin.height,
            x=begin.x,
            y=begin.y,
            min_size=(options.min_width, options.min_height),
            resizable=options.resizable,
            fullscreen=options.fullscreen,
            maximized=begin.maximized,
            hidden=options.hidden,
            frameless=options.frameless,
            easy_drag=False,
            on_top=options.on_top,
            background_color=options.background or "#ffffff",
            text_select=True,
            zoomable=True,
        )
        if hosted is None:
            events.on_destroyed()
            return
        native = PlainWindow(self, hosted, events, begin)
        self._alive.append(native)
        events.on_native(native)
        if self._parked is not None:
            parked, self._parked = self._parked, None
            parked.close_really()

    def destroy(self, native: PlainWindow) -> None:
        """Close a window; the last one of a held shell is hidden instead, as pywebview's loop ends without windows."""
        if native.destroying:
            return
        native.destroying = True
        if self._held and self._alive == [native]:
            self._parked = native
            native.park()
            self.gone(native)
        else:
            native.close_really()

    def gone(self, native: PlainWindow) -> None:
        """The window is gone."""
        if native in self._alive:
            self._alive.remove(native)
        native.events.on_destroyed()

    def hold(self, on: bool) -> None:
        self._held = on
        if not on and self._parked is not None:
            parked, self._parked = self._parked, None
            parked.close_really()

    def run(self) -> None:
        first, self._births = self._births, []
        for events in first:
            self._bear(events)
        self._running = True
        self._thread.start()
        before = {number: signal.signal(number, self._signalled) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            webview.start(gui=cast(Any, self.name), debug=self._debug, private_mode=True)
        finally:
            self._ended = True
            self._calls.put(None)
            self._thread.join(5)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _signalled(self, _number: int, _frame: FrameType | None) -> None:
        self.call(self._on_signal)

    def screens(self) -> list[Rect]:
        return [Rect(screen.x, screen.y, screen.width, screen.height) for screen in webview.screens]

    def dark(self) -> bool:
        if sys.platform == "win32":
            return _windows_is_dark()
        if sys.platform == "darwin":
            return _output(["defaults", "read", "-g", "AppleInterfaceStyle"]).strip() == "Dark"
        return False

    def read_clipboard(self, done: Callable[[str], None]) -> None:
        command = ["pbpaste"] if sys.platform == "darwin" else ["powershell", "-NoProfile", "-Command", "Get-Clipboard -Raw"]
        done(_output(command))

    def write_clipboard(self, text: str) -> None:
        command, data = (["pbcopy"], text.encode()) if sys.platform == "darwin" else (["clip"], text.encode("utf-16"))
        try:
            subprocess.run(command, input=data, check=False, timeout=5)
        except (OSError, subprocess.TimeoutExpired) as problem:
            log.warning("the clipboard could not be written: %s", problem)


class PlainWindow(NativeWindow):
    """One pywebview window."""

    def __init__(self, backend: PlainBackend, hosted: Any, events: Events, begin: Geometry) -> None:
        self.events = events
        self.destroying = False
        self._backend = backend
        self._hosted = hosted
        self._normal = begin
        self._maximized, self._fullscreen = begin.maximized, events.options.fullscreen
        self._own = events.page.address()
        self._answered = threading.Event()
        handlers = hosted.events
        handlers.closing += self._may_close
        handlers.closed += lambda: backend.call(lambda: backend.gone(self))
        handlers.loaded += lambda: backend.call(self._loaded)
        handlers.maximized += lambda: self._became(maximized=True)
        handlers.restored += lambda: self._became(maximized=False)
        threading.Thread(target=self._watch, name="deskui-heartbeat", daemon=True).start()

    def _may_close(self) -> bool:
        # On the GUI thread: anything that waited here would wait for itself (pywebview #1699).
        if self.destroying:
            return True
        self._backend.call(self.events.on_close_requested)
        return False

    def _became(self, *, maximized: bool) -> None:
        self._maximized = maximized

    def _loaded(self) -> None:
        url = self._hosted.get_current_url() or ""
        if not same_origin(url, self._own):
            self.events.on_strayed(url)
            return
        self._hosted.run_js(name_script(self.events.id))
        self.events.on_loaded()

    def _watch(self) -> None:
        """Ask the page now and then whether it lives; in a thread of its own, as pywebview's question may never return."""
        self._hosted.events.loaded.wait()
        pause = threading.Event()
        while not self.destroying and not pause.wait(HEARTBEAT_S):
            self._answered.clear()
            threading.Thread(target=self._ask_page, name="deskui-heartbeat-question", daemon=True).start()
            if not self._answered.wait(SILENT_S) and not self.destroying:
                self._backend.call(lambda: self.events.on_crash(f"silent for {SILENT_S:.0f} s"))

    def _ask_page(self) -> None:
        self._hosted.run_js("1")
        self._answered.set()

    def load(self, url: str) -> None:
        self._own = url
        self._hosted.load_url(url)

    def reload(self) -> None:
        self.load(urldefrag(self._own).url)

    def load_html(self, html: str) -> None:
        self._hosted.load_html(html)

    def run_script(self, script: str) -> None:
        self._hosted.run_js(script)

    def set_title(self, title: str) -> None:
        self._hosted.set_title(title)

    def set_icon(self, path: Path) -> None:
        log.info("this window system takes the icon from the executable, not from %s", path)

    def set_size(self, width: int, height: int) -> None:
        self._hosted.resize(width, height)

    def set_min_size(self, width: int, height: int) -> None:
        log.info("a minimum size can only be given when the window is opened here (%dx%d)", width, height)

    def set_place(self, x: int, y: int) -> None:
        self._hosted.move(x, y)

    def set_maximized(self, on: bool) -> None:
        (self._hosted.maximize if on else self._hosted.restore)()

    def set_fullscreen(self, on: bool) -> None:
        if on != self._fullscreen:
            self._fullscreen = on
            self._hosted.toggle_fullscreen()

    def set_minimized(self, on: bool) -> None:
        (self._hosted.minimize if on else self._hosted.restore)()

    def set_on_top(self, on: bool) -> None:
        self._hosted.on_top = on

    def set_visible(self, on: bool) -> None:
        (self._hosted.show if on else self._hosted.hide)()

    def set_zoom(self, factor: float) -> None:
        self._hosted.run_js(f"document.documentElement.style.zoom = {float(factor)}")

    def focus(self) -> None:
        self._hosted.restore()
        self._hosted.show()

    def geometry(self) -> Geometry:
        if self._maximized or self._fullscreen:
            kept = self._normal
            return Geometry(kept.width, kept.height, kept.x, kept.y, self._maximized)
        hosted = self._hosted
        self._normal = Geometry(hosted.width, hosted.height, hosted.x, hosted.y)
        return self._normal

    def choose_files(self, question: FileQuestion, done: Callable[[list[Path]], None]) -> None:
        # The dialog waits for the person, so it gets a thread of its own.
        threading.Thread(target=self._choose, args=(question, done), name="deskui-dialog", daemon=True).start()

    def _choose(self, question: FileQuestion, done: Callable[[list[Path]], None]) -> None:
        kinds = {"save": webview.FileDialog.SAVE, "folder": webview.FileDialog.FOLDER}
        chosen = self._hosted.create_file_dialog(
            kinds.get(question.kind, webview.FileDialog.OPEN),
            directory=str(question.directory or ""),
            allow_multiple=question.kind == "open_many",
            save_filename=question.name,
            file_types=tuple(f"{label} ({';'.join(patterns)})" for label, patterns in question.filters.items()),
        )
        paths = [chosen] if isinstance(chosen, str) else list(chosen or ())
        self._backend.call(lambda: done([Path(path) for path in paths]))

    def print_page(self) -> None:
        self._hosted.run_js("window.print()")

    def destroy(self) -> None:
        self.events.on_geometry()
        self._backend.destroy(self)

    def park(self) -> None:
        """Become invisible and forget the page."""
        self._hosted.hide()
        self._hosted.load_html("")

    def close_really(self) -> None:
        """Let pywebview's window go."""
        self.destroying = True
        self._hosted.destroy()


def _output(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _windows_is_dark() -> bool:
    if sys.platform != "win32":
        return False
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize") as key:
            return bool(winreg.QueryValueEx(key, "AppsUseLightTheme")[0] == 0)
    except OSError:
        return False
