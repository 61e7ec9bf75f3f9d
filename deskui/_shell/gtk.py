"""Windows with GTK 3 and WebKitGTK 4.1, hosted by pywebview.

`GtkBackend` is the loop, `GtkWindow` one window with a webview of our own. The one
rule: only a document of the window's own origin reaches the channel or the scheme.
Knows nothing of sessions; behaviours of the webview itself stand in `_shell.gtk_view`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from webview.platforms import gtk as host

from deskui._shell import gtk_bus as shell_gtk_bus
from deskui._shell import gtk_tray as shell_gtk_tray
from deskui._shell.contract import Events, FileQuestion
from deskui._shell.geometry import Geometry, Rect
from deskui._shell.gtk_theme import SystemTheme
from deskui._shell.gtk_view import PageView, make_context
from deskui._shell.hosted import DARK, LIGHT, HostedBackend, HostedWindow
from deskui._shell.tray import NativeTray
from deskui.errors import ShellError

from gi.repository import Gdk, GLib, Gtk  # isort: skip  # after pywebview has required their versions


EDITING = {(Gdk.KEY_z, False): "Undo", (Gdk.KEY_z, True): "Redo", (Gdk.KEY_y, False): "Redo"}
"""Ctrl and these: WebKitGTK 2.50 knows the commands and has no keys for them. A letter, and whether Shift is held."""


class GtkBackend(HostedBackend):
    """GTK's loop."""

    name = "gtk"

    def __init__(self, *, app_name: str, debug: bool, on_signal: Callable[[], None]) -> None:
        super().__init__(app_name=app_name, debug=debug, on_signal=on_signal)
        GLib.set_prgname(app_name)
        GLib.set_application_name(app_name)
        self.theme: SystemTheme | None = None
        self.context: Any = None

    def _prepare(self) -> None:
        Gdk.set_program_class(self.app_name)
        self.context = make_context(self._window_of)
        self.theme = SystemTheme(self._theme_changed)

    def _wake(self) -> None:
        # Default priority: idle priority would let drawing starve the messages.
        GLib.idle_add(self._drain_once, priority=GLib.PRIORITY_DEFAULT)

    def _drain_once(self) -> bool:
        self._drain()
        return bool(GLib.SOURCE_REMOVE)

    def _adopt(self, window: Any, events: Events) -> HostedWindow:
        return GtkWindow(self, window, host.BrowserView.instances[window.uid], events)

    def _window_of(self, view: Any) -> PageView | None:
        return next((each.view for each in self._alive if isinstance(each, GtkWindow) and each.view.widget is view), None)

    def _theme_changed(self) -> None:
        for native in self._alive:
            native.events.on_theme(self.dark())

    def screens(self) -> list[Rect]:
        display = Gdk.Display.get_default()
        areas = [display.get_monitor(index).get_workarea() for index in range(display.get_n_monitors())]
        return [Rect(area.x, area.y, area.width, area.height) for area in areas]

    def dark(self) -> bool:
        return self.theme is not None and self.theme.dark

    def read_clipboard(self, done: Callable[[str], None]) -> None:
        _clipboard().request_text(lambda _clipboard, text: done(text or ""))

    def write_clipboard(self, text: str) -> None:
        clipboard = _clipboard()
        clipboard.set_text(text, -1)
        clipboard.store()

    def notify(self, title: str, text: str, done: Callable[[ShellError | None], None]) -> None:
        shell_gtk_bus.notify(self.app_name, title, text, done)

    def show_on_launcher(self, facts: dict[str, Any], done: Callable[[ShellError | None], None]) -> None:
        shell_gtk_bus.show_on_launcher(self.app_name, facts, done)

    def open_tray(
        self, on_click: Callable[[], Any] | None, done: Callable[[NativeTray], None], failed: Callable[[ShellError], None]
    ) -> None:
        shell_gtk_tray.open_tray(self.app_name, on_click, done, failed)


def _clipboard() -> Any:
    return Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD)


class GtkWindow(HostedWindow):
    """One GTK window.

    Args:
        backend: The loop.
        hosted: pywebview's window object.
        browser: pywebview's GTK side of it, about to be shown.
        events: Who is told.
    """

    def __init__(self, backend: GtkBackend, hosted: Any, browser: Any, events: Events) -> None:
        self.events = events
        self._backend = backend
        self._browser = browser
        self._window: Any = browser.window
        self._maximized = self._fullscreen = False
        self._normal: Geometry | None = None
        self.view = PageView(backend.context, events, self._window, debug=backend.debug)
        self._take_over(hosted)
        self._arrange()
        self._connect()

    def _take_over(self, hosted: Any) -> None:
        """Put our webview in the place of pywebview's, so that nothing it injects or listens to remains."""
        old = self._browser.webview
        holder = old.get_parent()
        holder.remove(old)
        old.destroy()
        self._browser.webview = self.view.widget
        holder.add(self.view.widget)
        self.view.paint_background(self.events.options.background or (DARK if self._backend.dark() else LIGHT))
        # pywebview loads this address into (now our) webview right after the hook.
        hosted.real_url = self.events.page.address()
        self.view.own(hosted.real_url)
        self.view.widget.connect("notify::visible", lambda *_: hosted.events.shown.set())

    def _arrange(self) -> None:
        options = self.events.options
        begin = self.events.start_geometry()
        self._window.resize(begin.width, begin.height)
        if begin.x is not None and begin.y is not None:
            self._window.move(begin.x, begin.y)
        self._normal = begin
        if begin.maximized:
            self._window.maximize()
        if options.fullscreen:
            self._window.fullscreen()
        if options.icon is not None:
            self.set_icon(Path(options.icon))
        self.view.widget.set_zoom_level(begin.zoom)

    def _connect(self) -> None:
        self._window.connect("configure-event", self._moved)
        self._window.connect("window-state-event", self._state_changed)
        self._window.connect("destroy", lambda _window: self._backend.gone(self))
        # After the page: a key that the page has used does not come here.
        self._window.connect_after("key-press-event", self._key_pressed)

    def _moved(self, _window: Any, _event: Any) -> bool:
        if not self.destroying:
            self.events.on_geometry()
        return False

    def _state_changed(self, _window: Any, event: Any) -> bool:
        self._maximized = bool(event.new_window_state & Gdk.WindowState.MAXIMIZED)
        self._fullscreen = bool(event.new_window_state & Gdk.WindowState.FULLSCREEN)
        if not self.destroying:
            self.events.on_geometry()
        return False

    def _key_pressed(self, _window: Any, event: Any) -> bool:
        if not event.state & Gdk.ModifierType.CONTROL_MASK:
            return self._plain_key(event)
        key = (Gdk.keyval_to_lower(event.keyval), bool(event.state & Gdk.ModifierType.SHIFT_MASK))  # Caps Lock aside
        zoom = self.view.widget.get_zoom_level()
        steps = {Gdk.KEY_plus: zoom * 1.1, Gdk.KEY_equal: zoom * 1.1, Gdk.KEY_KP_Add: zoom * 1.1}
        steps |= {Gdk.KEY_minus: zoom / 1.1, Gdk.KEY_KP_Subtract: zoom / 1.1, Gdk.KEY_0: 1.0, Gdk.KEY_KP_0: 1.0}
        if event.keyval in steps:
            self.set_zoom(min(5.0, max(0.25, steps[event.keyval])))
        elif key in EDITING:
            self.view.widget.execute_editing_command(EDITING[key])
        elif key == (Gdk.KEY_p, False):
            self.print_page()
        else:
            return False
        return True

    def _plain_key(self, event: Any) -> bool:
        if event.keyval == Gdk.KEY_F11:
            self.set_fullscreen(not self._fullscreen)
        elif event.keyval == Gdk.KEY_F12 and self._backend.debug:
            self.view.widget.get_inspector().show()
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

    def give_text(self, script: str, text: str) -> None:
        self.view.give_text(script, text)

    def set_title(self, title: str) -> None:
        self._window.set_title(title)

    def set_icon(self, path: Path) -> None:
        try:
            self._window.set_icon_from_file(str(path))
        except GLib.Error as problem:
            raise ValueError(f"the icon {path} cannot be used: {problem.message}") from None

    def set_size(self, width: int, height: int) -> None:
        self._window.resize(width, height)

    def set_min_size(self, width: int, height: int) -> None:
        self._window.set_size_request(width, height)

    def set_place(self, x: int, y: int) -> None:
        self._window.move(x, y)

    def set_maximized(self, on: bool) -> None:
        (self._window.maximize if on else self._window.unmaximize)()

    def set_fullscreen(self, on: bool) -> None:
        (self._window.fullscreen if on else self._window.unfullscreen)()

    def set_minimized(self, on: bool) -> None:
        (self._window.iconify if on else self._window.deiconify)()

    def set_on_top(self, on: bool) -> None:
        self._window.set_keep_above(on)

    def set_visible(self, on: bool) -> None:
        (self._window.show_all if on else self._window.hide)()

    def set_zoom(self, factor: float) -> None:
        self.view.widget.set_zoom_level(factor)
        self.events.on_geometry()

    def focus(self) -> None:
        self._window.present_with_time(Gdk.CURRENT_TIME)
        self.view.widget.grab_focus()

    def geometry(self) -> Geometry:
        zoom = self.view.widget.get_zoom_level()
        if (self._maximized or self._fullscreen) and self._normal is not None:
            kept = self._normal
            return Geometry(kept.width, kept.height, kept.x, kept.y, self._maximized, zoom)
        # get_position is the frame's corner, as move() wants it, so that a kept place does not creep.
        (width, height), (x, y) = self._window.get_size(), self._window.get_position()
        self._normal = Geometry(width, height, x, y, False, zoom)
        return self._normal

    def choose_files(self, question: FileQuestion, done: Callable[[list[Path]], None]) -> None:
        from deskui._shell.gtk_dialogs import choose_files

        choose_files(self._window, question, done)

    def print_page(self) -> None:
        self.view.print_page(self._window)

    def destroy(self) -> None:
        self._backend.destroy(self)

    def park(self) -> None:
        self._window.hide()
        self.view.let_go()

    def close_really(self) -> None:
        self.destroying = True
        self.view.end()
        self._browser.close_window()
