"""What the toolkits that pywebview hosts for us have in common (GTK and Qt).

pywebview makes the window and runs the loop; its webview is replaced by ours in the
one hook it gives before a window is shown, so nothing it injects ever reaches a page.
The one rule: the loop thread is woken once for many calls, and no call waits for it.
"""

from __future__ import annotations

import logging
import queue
import signal
import threading
from abc import abstractmethod
from collections import deque
from collections.abc import Callable
from types import FrameType
from typing import Any, cast

import webview

from deskui._shell.contract import Backend, Events, NativeWindow

log = logging.getLogger("deskui.shell")

BLANK = "<!doctype html>"
GATE_S = 5.0
DARK, LIGHT = "#1b1d21", "#ffffff"


class HostedWindow(NativeWindow):
    """A window in a loop that we share with pywebview."""

    events: Events
    destroying = False

    @abstractmethod
    def park(self) -> None:
        """Become invisible and forget the page, but keep the loop alive."""

    @abstractmethod
    def close_really(self) -> None:
        """Let the toolkit's window go."""


class HostedBackend(Backend):
    """The loop, the calls into it, and the birth of windows.

    Args:
        app_name: What the window system shall call the program.
        debug: Developer tools on request.
        on_signal: SIGINT or SIGTERM came; called on the shell thread.
    """

    schemes = True
    why_no_schemes = ""

    def __init__(self, *, app_name: str, debug: bool, on_signal: Callable[[], None]) -> None:
        self.app_name = app_name
        self.debug = debug
        self._on_signal = on_signal
        self._lock = threading.RLock()  # reentrant: a signal handler may interrupt the thread that holds it
        self._calls: deque[Callable[[], None]] = deque()
        self._woken = False
        self._running = False
        self._ended = False
        self._held = False
        self._alive: list[HostedWindow] = []
        self._parked: HostedWindow | None = None
        self._births: queue.SimpleQueue[Events | None] = queue.SimpleQueue()
        self._first_is_there = threading.Event()
        # pywebview gives its logger a handler of its own on stderr; ours belong to the program.
        logging.getLogger("pywebview").handlers.clear()

    # -- calls ------------------------------------------------------------------------------------

    def call(self, function: Callable[[], None]) -> bool:
        with self._lock:
            if self._ended:
                return False
            self._calls.append(function)
            wake = self._running and not self._woken
            self._woken = self._woken or wake
        if wake:
            self._wake()
        return True

    @abstractmethod
    def _wake(self) -> None:
        """Have `_drain` called on the loop's thread; any thread."""

    def _drain(self) -> None:
        with self._lock:
            calls, self._calls = self._calls, deque()
            self._woken = False
        for function in calls:
            try:
                function()
            except Exception:  # the border to callers' code: the window system's loop must survive it
                log.exception("a call into the window failed")

    # -- windows ----------------------------------------------------------------------------------

    def create(self, events: Events) -> None:
        self._births.put(events)

    def _bear(self, events: Events) -> None:
        options = events.options
        window = webview.create_window(
            options.title,
            html=BLANK,
            width=options.width,
            height=options.height,
            resizable=options.resizable,
            hidden=options.hidden,
            frameless=options.frameless,
            easy_drag=False,
            on_top=options.on_top,
            min_size=(options.min_width, options.min_height),
            background_color=options.background or LIGHT,
            text_select=True,
            zoomable=True,
        )
        if window is None:
            raise RuntimeError("pywebview refused to make a window")
        window.events.before_show += lambda: self._adopt_and_go_on(window, events)

    def _bear_others(self) -> None:
        """The thread that opens windows while the loop runs: pywebview creates them only off the main thread."""
        self._first_is_there.wait()
        while (events := self._births.get()) is not None:
            self._bear_while_running(events)

    def _bear_while_running(self, events: Events) -> None:
        # pywebview queues the window's birth on the loop's thread before we can hook into it; so the loop stands still
        # for the microseconds in between. This thread holds no lock, hence nothing can wait for the loop meanwhile.
        standing, hooked = threading.Event(), threading.Event()

        def stand() -> None:
            standing.set()
            hooked.wait(GATE_S)

        if not self.call(stand):
            return
        standing.wait()
        try:
            if not webview.windows:
                raise RuntimeError("the last window has just closed")
            self._bear(events)
        except Exception:  # pywebview's code: one window less must not end the thread that opens the others
            log.exception("a window could not be opened")
            self.call(events.on_destroyed)
        finally:
            hooked.set()

    def _adopt_and_go_on(self, window: Any, events: Events) -> None:
        try:
            native = self._adopt(window, events)
        except Exception:  # pywebview's insides are not what we know: say so and do not leave a foreign page behind
            log.exception("pywebview's window could not be taken over")
            self.call(events.on_destroyed)
            return
        window.events.closing += lambda: self._may_close(native)
        self._alive.append(native)
        events.on_native(native)
        self._first_is_there.set()
        if self._parked is not None:
            parked, self._parked = self._parked, None
            self.call(parked.close_really)

    @abstractmethod
    def _adopt(self, window: Any, events: Events) -> HostedWindow:
        """Replace the webview of a pywebview window that is about to be shown."""

    def _may_close(self, native: HostedWindow) -> bool:
        """pywebview asks on the loop's thread whether to close: only what we destroy is closed; the rest is asked about elsewhere."""
        if native.destroying:
            return True
        native.events.on_close_requested()
        return False

    def destroy(self, native: HostedWindow) -> None:
        """Close a window now; the last one of a held shell is parked instead, as pywebview's loop ends without windows."""
        if native.destroying:
            return
        native.destroying = True
        native.events.on_geometry()
        if self._held and self._alive == [native]:
            self._alive.remove(native)
            self._parked = native
            native.park()
            native.events.on_destroyed()
        else:
            native.close_really()

    def gone(self, native: HostedWindow) -> None:
        """The toolkit's window is gone."""
        if native in self._alive:
            self._alive.remove(native)
        native.events.on_destroyed()

    def hold(self, on: bool) -> None:
        self._held = on
        if not on and self._parked is not None:
            parked, self._parked = self._parked, None
            parked.close_really()

    # -- the loop ---------------------------------------------------------------------------------

    def run(self) -> None:
        first = self._births.get_nowait()
        assert first is not None
        self._bear(first)
        threading.Thread(target=self._bear_others, name="deskui-windows", daemon=True).start()
        before = self.claim_signals()
        with self._lock:
            self._running = True
            self._woken = True
        self._prepare()
        self._wake()
        try:
            webview.start(gui=cast(Any, self.name), debug=False, private_mode=True)
        finally:
            self._end()
            for number, handler in before.items():
                signal.signal(number, handler)

    def claim_signals(self) -> dict[int, Any]:
        """Let SIGINT and SIGTERM reach `on_signal`; what was there before (pywebview sets its own while the loop starts)."""
        return {number: signal.signal(number, self._signalled) for number in (signal.SIGINT, signal.SIGTERM)}

    def _prepare(self) -> None:
        """Last things before the loop runs."""

    def _end(self) -> None:
        self._drain()
        with self._lock:
            self._ended = True
            self._running = False
        self._births.put(None)
        self._first_is_there.set()

    def _signalled(self, _number: int, _frame: FrameType | None) -> None:
        self.call(self._on_signal)

    def on_shell_thread(self) -> bool:
        return threading.current_thread() is threading.main_thread()
