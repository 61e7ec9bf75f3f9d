"""Real Qt windows for the stories: the program runs here, over the bridge; its windows in a process of their own.

The toolkit needs a main thread, and so does Playwright. So `window_host.py` holds the windows
(the product's shell, scheme and raw channel, on no screen), and Playwright looks into them through QtWebEngine's own
debugging port, which is opened for these tests only. `deskui.bridge` and `deskui.window` are the
product's, with the test's functions as the app.
"""

from __future__ import annotations

import asyncio
import importlib.util
import itertools
import os
import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from multiprocessing import Pipe
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, BrowserContext, Page
from serving import PATIENCE_S, wait_for

from deskui._shell.contract import WindowOptions
from deskui.app import LoopThread
from deskui.bridge import ORIGIN, Bridge
from deskui.index_page import with_index
from deskui.runtime.apps import make_apps
from deskui.runtime.host import Host
from deskui.window import Program

T = TypeVar("T")
BLANK = f"{ORIGIN}/-/blank"
VIEWPORT = (900, 700)


def qt_is_here() -> bool:
    """Can Qt windows be opened by this Python?"""
    return bool(importlib.util.find_spec("PyQt6") or importlib.util.find_spec("PySide6"))


class FarWindow:
    """What the bridge takes for a `ShellWindow`: calls go to the other process."""

    def __init__(self, windows: Windows, number: int, page: Any, options: WindowOptions, handler: Any) -> None:
        self._windows, self.number, self.page, self.handler = windows, number, page, handler
        self.options, self.title = options, options.title
        self.id = ""
        self._taken: dict[int, Callable[[bytes], None]] = {}
        self._tickets = itertools.count(1)

    def run_script(self, script: str) -> None:
        self._windows.order("script", self.number, script)

    def take_bytes(self, expression: str, done: Callable[[bytes], None]) -> None:
        ticket = next(self._tickets)
        self._taken[ticket] = done
        self._windows.order("take", self.number, ticket, expression)

    def destroy(self) -> None:
        self._windows.order("close", self.number)

    # -- what the window tells (the pipe's thread, which stands for the window's) -------------------

    def opened(self, window_id: str) -> None:
        self.id = window_id

    def request(self, request: Any) -> None:
        self._windows.order("answer", self.page.answer(request, self))

    def message(self, message: str) -> None:
        self.page.received(message, self)

    def took(self, ticket: int, data: bytes) -> None:
        self._taken.pop(ticket)(data)

    def new_window(self, url: str) -> None:
        self.handler.new_window(self, url)

    def theme(self, dark: bool) -> None:
        self.handler.theme_changed(self, dark)

    def closed(self) -> None:
        self.handler.closed(self)


class Windows:
    """The other process, and Playwright's view of its windows."""

    def __init__(self, folder: Path) -> None:
        self._lock = threading.Lock()
        self._open: dict[int, FarWindow] = {}
        self._numbers = itertools.count(1)
        self.saved: queue.Queue[tuple[str, str]] = queue.Queue()
        """Name and path of each file that was downloaded."""
        self._ready = threading.Event()
        self._pipe, theirs = Pipe()
        port = free_port()
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QTWEBENGINE_REMOTE_DEBUGGING": f"127.0.0.1:{port}",
            "XDG_STATE_HOME": str(folder / "state"),
        }
        (folder / "downloads").mkdir()
        self._said = (folder / "said").open("w+")
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-X",
                "faulthandler",
                str(Path(__file__).with_name("window_host.py")),
                str(theirs.fileno()),
                str(folder / "downloads"),
            ],
            env=environment,
            pass_fds=[theirs.fileno()],
            stderr=self._said,
        )
        theirs.close()
        threading.Thread(target=self._hear, daemon=True).start()
        self._address = f"http://127.0.0.1:{port}"

    def connect(self, browser: Browser) -> None:
        """Let Playwright look in."""
        # A page that is about to be replaced, as pywebview's first one is, would never answer Playwright.
        wait_for(self._is_ready, "the first window")
        # Qt has no contexts whose downloads, focus and looks Playwright could set.
        self._browser = browser.browser_type.connect_over_cdp(self._address, no_defaults=True, is_local=True)
        self.context: BrowserContext = self._browser.contexts[0]
        self._debugger = self._browser.new_browser_cdp_session()
        self._known: set[Page] = set()
        self._the_page()  # of the window that keeps the process alive

    def open(self, page: Any, options: WindowOptions, handler: Any, address: str = "") -> FarWindow:
        """A window like `Shell.open` opens."""
        window = FarWindow(self, next(self._numbers), page, options, handler)
        self._open[window.number] = window
        self.order("open", window.number, address or page.address(), options)
        return window

    def order(self, *words: Any) -> None:
        """Tell the other process; any thread; what comes too late is lost, as it is in a shell that has ended."""
        with self._lock:
            try:
                self._pipe.send(words)
            except OSError:
                pass  # the process has ended

    def next_page(self, act: Callable[[], Any]) -> Page:
        """What the window shows that opens because of it; pywebview's own page, which ours takes the place of, is none."""
        self._known.update(self.context.pages)
        act()
        return self._the_page()

    def _the_page(self) -> Page:
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            for page in self.context.pages:
                if page not in self._known and page.url.startswith(ORIGIN):
                    return page
            self._debugger.send("Browser.getVersion")  # with its answer comes the news
        raise AssertionError("no window has opened")

    def close(self) -> None:
        """End it; it must end well."""
        self._browser.close()
        self.order("quit")
        ended = self.process.wait(PATIENCE_S)
        assert ended == 0, f"ended with {ended}\n{self.errors()}"

    def kill(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.wait()
        self._said.close()

    def errors(self) -> str:
        """What the process has written to standard error."""
        self._said.seek(0)
        return self._said.read()

    def _is_ready(self) -> bool:
        assert self.process.poll() is None, f"ended with {self.process.poll()}\n{self.errors()}"
        return self._ready.is_set()

    def _hear(self) -> None:
        while True:
            try:
                what, *words = self._pipe.recv()
            except (EOFError, OSError):
                return
            if what == "ready":
                self._ready.set()
            elif what == "saved":
                self.saved.put((words[0], words[1]))
            else:
                getattr(self._open[words[0]], what)(*words[1:])


class FarShell:
    """What `Program` takes for the shell: the windows of one program among those of the other process."""

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self.windows: list[FarWindow] = []
        self.address = ""
        """Where the next window begins; the program's page by default."""

    def open(self, page: Any, options: WindowOptions, handler: Any) -> FarWindow:
        self.windows.append(self._windows.open(page, options, handler, self.address))
        return self.windows[-1]

    def window(self, window_id: str) -> FarWindow | None:
        return next((window for window in self.windows if window.id == window_id), None)


class BridgeProgram:
    """A program over the bridge, as ``run(transport="bridge")`` joins it."""

    def __init__(self, windows: Windows, applications: Any, **options: Any) -> None:
        apps = with_index(make_apps(applications))
        self._bridge = Bridge(apps, **options)
        self._thread = LoopThread(self._bridge.start, self._bridge.stop)
        self._windows, self._shell = windows, FarShell(windows)
        first = WindowOptions(title="story", width=VIEWPORT[0], height=VIEWPORT[1])
        shell: Any = self._shell
        self._program = Program(shell, lambda app: self._bridge.page(app or "index"), first, lambda: self.host)

    @property
    def host(self) -> Host:
        return self._bridge.host

    def call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the program's loop and wait for it."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._thread.loop).result(PATIENCE_S)

    def open(self, app: str = "") -> tuple[Page, str]:
        """One more window, which is still empty, and the address to go to."""
        self._shell.address = BLANK
        try:
            page = self._windows.next_page(lambda: self._program.open(app))
        finally:
            self._shell.address = ""
        # Keys go to the page that has the focus, and on no screen no window has it.
        self._windows.context.new_cdp_session(page).send("Emulation.setFocusEmulationEnabled", {"enabled": True})
        return page, self._shell.windows[-1].page.address()

    def stop(self) -> None:
        for window in self._shell.windows:
            window.destroy()
        self._thread.end()


@contextmanager
def windows(browser: Browser, folder: Path) -> Iterator[Windows]:
    """The process with the windows, for the length of a ``with`` block."""
    running = Windows(folder)
    try:
        running.connect(browser)
        yield running
        running.close()
    finally:
        running.kill()


def free_port() -> int:
    """A TCP port nobody listens on now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
