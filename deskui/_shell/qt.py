"""Windows with Qt 6 and QtWebEngine, hosted by pywebview.

`QtBackend` is the loop, `QtWindow` one window with a web page of our own. The one
rule: only a document of the window's own origin reaches the channel or the scheme.
Knows nothing of sessions; behaviours of the page itself stand in `_shell.qt_view`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qtpy import QtCore, QtGui, QtWidgets
from qtpy.QtWebEngineCore import QWebEngineUrlScheme
from webview.platforms import qt as host

from deskui._shell import qt_tray as shell_qt_tray
from deskui._shell.address import SCHEME
from deskui._shell.contract import Events, FileQuestion
from deskui._shell.geometry import Geometry, Rect
from deskui._shell.hosted import DARK, LIGHT, HostedBackend, HostedWindow
from deskui._shell.qt_dialogs import choose_files
from deskui._shell.qt_view import PageView
from deskui._shell.tray import NativeTray
from deskui.errors import ShellError


def _register_scheme() -> None:
    """Make ``app:`` a secure origin of its own; must happen before the first web page of the process."""
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


def _paint_simply() -> None:
    """Without a graphics processor let Qt paint by itself.

    Else it emulates OpenGL on the window's thread, and a click that changes the page waits for a frame of that: 18 ms instead
    of 4 in `benchmarks/bridge.py`. Whoever set the variable knows better.
    """
    devices = ("/dev/dri", "/dev/nvidia0", "/dev/dxg")
    if sys.platform == "linux" and not any(Path(device).exists() for device in devices):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


class _Waker(QtCore.QObject):
    """Brings a call to Qt's thread."""

    wake = QtCore.Signal()


class QtBackend(HostedBackend):
    """Qt's loop."""

    name = "qt"

    def __init__(self, *, app_name: str, debug: bool, on_signal: Callable[[], None]) -> None:
        super().__init__(app_name=app_name, debug=debug, on_signal=on_signal)
        if QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name().isEmpty():
            _register_scheme()
        self._app: Any = None
        self._waker: Any = None
        self._graves: list[PageView] = []

    def _prepare(self) -> None:
        _paint_simply()
        self._app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([self.app_name])
        self._app.setApplicationName(self.app_name)
        self._app.setApplicationDisplayName("")
        self._app.setDesktopFileName(self.app_name)
        self._app.setQuitOnLastWindowClosed(False)  # pywebview ends the loop itself; a hidden window must not
        self._waker = _Waker()
        self._waker.wake.connect(self._drain, QtCore.Qt.ConnectionType.QueuedConnection)
        self._app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._theme_changed())

    def _end(self) -> None:
        super()._end()
        # The loop that would have deleted them has ended. What is left to the interpreter's end crashes there now and then:
        # PyQt walks through its objects, and a window that is deleted on the way calls Python, which makes new ones.
        self._delete_now()
        for view in list(self._graves):
            self._clear(view)
        self._delete_now()

    def _delete_now(self) -> None:
        self._app.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete.value)

    def bury(self, view: PageView) -> None:
        """Keep a closed window until its page is deleted: a profile that goes first makes Chromium warn of trouble."""
        self._graves.append(view)
        view.page.destroyed.connect(lambda: QtCore.QTimer.singleShot(0, lambda: self._clear(view)))

    def _clear(self, view: PageView) -> None:
        if view in self._graves:
            self._graves.remove(view)
            view.delete_surroundings()

    def _wake(self) -> None:
        self._waker.wake.emit()

    def _adopt(self, window: Any, events: Events) -> HostedWindow:
        self.claim_signals()  # pywebview's Qt side has just taken SIGINT
        return QtWindow(self, window, host.BrowserView.instances[window.uid], events)

    def _theme_changed(self) -> None:
        for native in self._alive:
            native.events.on_theme(self.dark())

    def screens(self) -> list[Rect]:
        areas = [screen.availableGeometry() for screen in self._app.screens()]
        return [Rect(area.x(), area.y(), area.width(), area.height()) for area in areas]

    def dark(self) -> bool:
        return bool(self._app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark)

    def read_clipboard(self, done: Callable[[str], None]) -> None:
        done(self._app.clipboard().text())

    def write_clipboard(self, text: str) -> None:
        self._app.clipboard().setText(text)

    def notify(self, title: str, text: str, done: Callable[[ShellError | None], None]) -> None:
        shell_qt_tray.notify(self._app.windowIcon(), title, text, done)

    def open_tray(
        self, on_click: Callable[[], Any] | None, done: Callable[[NativeTray], None], failed: Callable[[ShellError], None]
    ) -> None:
        try:
            done(shell_qt_tray.QtTray(self.app_name, on_click))
        except ShellError as problem:
            failed(problem)


class _Watcher(QtCore.QObject):
    """Sees what happens to the window's frame, and the keys the page has not used."""

    def __init__(self, window: QtWindow, parent: Any) -> None:
        super().__init__(parent)
        self._window = window

    def eventFilter(self, _watched: Any, event: Any) -> bool:  # Qt's name
        kinds = QtCore.QEvent.Type
        kind = event.type()
        if kind in (kinds.Move, kinds.Resize, kinds.WindowStateChange):
            self._window.moved()
        elif kind == kinds.KeyPress:
            return self._window.key_pressed(event)
        return False


class QtWindow(HostedWindow):
    """One Qt window.

    Args:
        backend: The loop.
        hosted: pywebview's window object.
        browser: pywebview's Qt side of it, about to be shown.
        events: Who is told.
    """

    def __init__(self, backend: QtBackend, hosted: Any, browser: Any, events: Events) -> None:
        self.events = events
        self._backend = backend
        self._browser = browser
        self._normal: Geometry | None = None
        # pywebview's injected API hangs on its own page's load, and would be injected into whatever page the view has by then.
        stock = browser.webview.page()
        stock.loadFinished.disconnect(browser.on_load_finished)
        stock.nav_handler.deleteLater()
        self.view = PageView(browser.webview, browser.profile, events, browser, debug=backend.debug)
        stock.deleteLater()  # nobody owns it any more, and it would outlive its profile
        self.view.paint_background(events.options.background or (DARK if backend.dark() else LIGHT))
        self._arrange()
        self._watcher = _Watcher(self, browser)
        browser.installEventFilter(self._watcher)
        self.view.load(events.page.address())

    def _arrange(self) -> None:
        begin = self.events.start_geometry()
        self._normal = begin
        self._browser.resize(begin.width, begin.height)
        if begin.x is not None and begin.y is not None:
            self._browser.move(begin.x, begin.y)
        if begin.maximized:
            self._browser.setWindowState(QtCore.Qt.WindowState.WindowMaximized)
        if self.events.options.fullscreen:
            self._browser.setWindowState(QtCore.Qt.WindowState.WindowFullScreen)
        if self.events.options.icon is not None:
            self.set_icon(Path(self.events.options.icon))
        self.view.widget.setZoomFactor(begin.zoom)

    def moved(self) -> None:
        """The frame moved, grew or changed its state."""
        if not self.destroying:
            self.events.on_geometry()

    def key_pressed(self, event: Any) -> bool:
        """A key the page has not used."""
        keys = QtCore.Qt.Key
        key = event.key()
        if not event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            return self._plain_key(key)
        zoom = self.view.widget.zoomFactor()
        steps = {keys.Key_Plus: zoom * 1.1, keys.Key_Equal: zoom * 1.1, keys.Key_Minus: zoom / 1.1, keys.Key_0: 1.0}
        if key in steps:
            self.set_zoom(min(5.0, max(0.25, steps[key])))
        elif key == keys.Key_P:
            self.print_page()
        else:
            return False
        return True

    def _plain_key(self, key: Any) -> bool:
        if key == QtCore.Qt.Key.Key_F11:
            self.set_fullscreen(not self._browser.isFullScreen())
        elif key == QtCore.Qt.Key.Key_F12 and self._backend.debug:
            self.view.show_developer_tools()
        else:
            return False
        return True

    # -- NativeWindow -----------------------------------------------------------------------------

    def load(self, url: str) -> None:
        self.view.load(url)

    def reload(self) -> None:
        self.view.reload()

    def load_html(self, html: str) -> None:
        self.view.load_html(html)

    def run_script(self, script: str) -> None:
        self.view.run_script(script)

    def take_bytes(self, expression: str, done: Callable[[bytes], None]) -> None:
        self.view.take_bytes(expression, done)

    def set_title(self, title: str) -> None:
        self._browser.setWindowTitle(title)

    def set_icon(self, path: Path) -> None:
        icon = QtGui.QIcon(str(path))
        if icon.isNull() or not path.exists():
            raise ValueError(f"the icon {path} cannot be used")
        self._browser.setWindowIcon(icon)

    def set_size(self, width: int, height: int) -> None:
        self._browser.resize(width, height)

    def set_min_size(self, width: int, height: int) -> None:
        self._browser.setMinimumSize(width, height)

    def set_place(self, x: int, y: int) -> None:
        self._browser.move(x, y)

    def set_maximized(self, on: bool) -> None:
        (self._browser.showMaximized if on else self._browser.showNormal)()

    def set_fullscreen(self, on: bool) -> None:
        (self._browser.showFullScreen if on else self._browser.showNormal)()

    def set_minimized(self, on: bool) -> None:
        (self._browser.showMinimized if on else self._browser.showNormal)()

    def set_on_top(self, on: bool) -> None:
        self._browser.setWindowFlag(QtCore.Qt.WindowType.WindowStaysOnTopHint, on)
        self._browser.show()  # Qt hides a window whose flags change

    def set_visible(self, on: bool) -> None:
        self._browser.setVisible(on)

    def set_zoom(self, factor: float) -> None:
        self.view.widget.setZoomFactor(factor)
        self.events.on_geometry()

    def focus(self) -> None:
        self._browser.show()
        self._browser.raise_()
        self._browser.activateWindow()
        self.view.widget.setFocus()

    def geometry(self) -> Geometry:
        zoom = self.view.widget.zoomFactor()
        maximized = self._browser.isMaximized()
        if (maximized or self._browser.isFullScreen()) and self._normal is not None:
            kept = self._normal
            return Geometry(kept.width, kept.height, kept.x, kept.y, maximized, zoom)
        # pos() is the frame's corner, as move() wants it; geometry() would make a kept place creep.
        place, size = self._browser.pos(), self._browser.size()
        self._normal = Geometry(size.width(), size.height(), place.x(), place.y(), False, zoom)
        return self._normal

    def choose_files(self, question: FileQuestion, done: Callable[[list[Path]], None]) -> None:
        choose_files(self._browser, question, done)

    def print_page(self) -> None:
        self.view.print_page()

    def destroy(self) -> None:
        self._backend.destroy(self)

    def park(self) -> None:
        self._browser.hide()
        self.view.let_go()

    def close_really(self) -> None:
        self.destroying = True
        self.view.let_go()
        self._backend.bury(self.view)
        self._browser.close()
        self._backend.gone(self)
