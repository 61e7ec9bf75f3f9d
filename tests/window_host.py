"""A process with real Qt windows whose pages are answered by the test: the far half of ``e2e_windows``.

Run: ``python window_host.py FD FOLDER``. Over the pipe ``FD`` come orders (open, run a script, take
bytes, close, quit); what the windows tell goes back. The one rule: everything between the
page and `deskui.bridge` is the product's (`deskui.shell`, its scheme, its raw channel); only the call of
`InProcessPage` crosses a process here, and a person's answer to a save dialog is ``FOLDER``.
"""

from __future__ import annotations

import gc
import queue
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from deskui import shell

BLANK = "/-/blank"


class Wire:
    """The pipe to the test; any thread may tell."""

    def __init__(self, number: int) -> None:
        self._pipe = Connection(number)
        self._lock = threading.Lock()
        self.answers: queue.SimpleQueue[shell.SchemeResponse] = queue.SimpleQueue()

    def tell(self, *words: Any) -> None:
        with self._lock:
            self._pipe.send(words)

    def hear(self) -> tuple[Any, ...] | None:
        """The next order; ``None`` when the test has gone."""
        try:
            words: tuple[Any, ...] = self._pipe.recv()
        except (EOFError, OSError):
            return None
        return words


class FarPage:
    """A page of the test's: an `InProcessPage` that asks the test."""

    def __init__(self, wire: Wire, number: int, address: str) -> None:
        self._wire, self._number, self._address = wire, number, address

    def address(self) -> str:
        return self._address

    def answer(self, request: shell.SchemeRequest, window: shell.ShellWindow) -> shell.SchemeResponse:
        if request.path == BLANK or not self._number:  # until the test has seen to its own and goes to the program
            return shell.SchemeResponse(body=b"<!doctype html>")
        self._wire.tell("request", self._number, request)
        return self._wire.answers.get()

    def received(self, message: str, window: shell.ShellWindow) -> None:
        self._wire.tell("message", self._number, message)

    def left(self, window: shell.ShellWindow) -> None:
        pass  # the test is told by the handler


class Told(shell.WindowHandler):
    """What happens to a window goes to the test."""

    def __init__(self, wire: Wire, number: int) -> None:
        self._wire, self._number = wire, number

    def closed(self, window: shell.ShellWindow) -> None:
        self._wire.tell("closed", self._number)

    def new_window(self, window: shell.ShellWindow, url: str) -> None:
        self._wire.tell("new_window", self._number, url)

    def theme_changed(self, window: shell.ShellWindow, dark: bool) -> None:
        self._wire.tell("theme", self._number, dark)


class Keeper(shell.WindowHandler):
    """Of the window that is always there."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def theme_changed(self, window: shell.ShellWindow, dark: bool) -> None:
        """Its page has loaded."""
        self._wire.tell("ready")


class Windows:
    """Carries out the test's orders."""

    def __init__(self, wire: Wire, running: shell.Shell) -> None:
        self._wire, self._shell = wire, running
        self._open: dict[int, shell.ShellWindow] = {}

    def serve(self) -> None:
        """Until there are no more orders."""
        orders: dict[str, Callable[..., None]] = {
            "open": self._open_window,
            "answer": self._wire.answers.put,
            "script": lambda number, script: self._open[number].run_script(script),
            "take": self._take,
            "close": lambda number: self._open[number].destroy(),
            "quit": self._shell.quit,
        }
        while (words := self._wire.hear()) is not None:
            orders[words[0]](*words[1:])
        self._wire.answers.put(shell.SchemeResponse(404))  # the test has gone, perhaps owing an answer
        self._shell.quit()

    def _open_window(self, number: int, address: str, options: shell.WindowOptions) -> None:
        window = self._shell.open(FarPage(self._wire, number, address), options, Told(self._wire, number))
        self._open[number] = window
        self._wire.tell("opened", number, window.id)

    def _take(self, number: int, ticket: int, expression: str) -> None:
        self._open[number].take_bytes(expression, lambda data: self._wire.tell("took", number, ticket, data))


def save_into(folder: Path, wire: Wire) -> None:
    """Answer save dialogs with a file in this folder, and tell when a download has ended."""
    from deskui._shell import qt_view

    def choose(_window: Any, question: Any, done: Callable[[list[Path]], None], *, wait: bool = False) -> None:
        done([folder / question.name])

    downloading = qt_view.PageView._downloading

    def noted(view: Any, download: Any) -> None:
        name = download.downloadFileName()
        download.isFinishedChanged.connect(lambda: wire.tell("saved", name, str(folder / name)))
        downloading(view, download)

    qt_view.choose_files = choose
    qt_view.PageView._downloading = noted


def main() -> None:
    wire = Wire(int(sys.argv[1]))
    running = shell.Shell(app_name="deskui stories", backend="qt")
    save_into(Path(sys.argv[2]), wire)
    keeper = FarPage(wire, 0, f"app://deskui{BLANK}")  # one window stays, so that the loop goes on between the stories
    running.open(keeper, shell.WindowOptions(title="keeper", width=320, height=240), Keeper(wire))
    threading.Thread(target=Windows(wire, running).serve, daemon=True).start()
    running.run()
    if left := windows_left():
        sys.exit(f"left to the interpreter's end, which crashes now and then over it: {left}")


def windows_left() -> list[Any]:
    """Windows and pages that Qt has not deleted."""
    from qtpy.compat import isalive
    from qtpy.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
    from qtpy.QtWidgets import QWidget

    return [each for each in gc.get_objects() if isinstance(each, QWidget | QWebEnginePage | QWebEngineProfile) and isalive(each)]


if __name__ == "__main__":
    main()
