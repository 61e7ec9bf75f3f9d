"""A program's windows: shows the page, opens more windows, passes on what happens to them.

The one rule: what a window shows is made by ``pages``, so that windows are the same on the server
and on the bridge. On the server every load gets a fresh one-time code: a link in a process list opens nothing.

It knows the shell and the runtime; it knows neither server nor bridge.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from ._desktop.files import ChosenFile
from ._desktop.session import DesktopState, known_state, sessions_in
from .closing import Closing, OnClose
from .errors import SessionException
from .protocol.catalog import commands
from .runtime.host import Host
from .runtime.session import Session
from .shell import PageSource, Shell, ShellWindow, UrlPage, WindowHandler, WindowOptions

if TYPE_CHECKING:
    from .app import Options
    from .runtime.apps import App
    from .runtime.client import Client

Pages = Callable[[str], PageSource]
"""Makes what a window shows from the name of an app; ``""`` is the first one."""


def server_pages(link: Callable[..., str]) -> Pages:
    """Pages of a loopback server.

    Args:
        link: ``Server.link``: a URL with a code; keywords ``once`` and ``app``.
    """
    return lambda app: UrlPage(lambda: link(once=True, app=app))


def window_options(app: App, options: Options, remember: str) -> WindowOptions:
    """How the first window begins.

    Args:
        app: What it shows.
        options: Of ``run()``.
        remember: Name under which its place and size are kept.
    """
    width, height = options.size
    fields: dict[str, Any] = {
        "title": options.title or app.title or app.name,
        "icon": options.icon,
        "width": width,
        "height": height,
        "remember": remember,
    }
    return WindowOptions(**{**fields, **options.window})


class Program(WindowHandler):
    """The windows of a running program, and what happens to them.

    Args:
        shell: The window system.
        pages: Makes what a window shows.
        options: How the first window begins; others take its icon.
        host: Gives the runtime.
        on_close: See `Closing`.
    """

    def __init__(self, shell: Shell, pages: Pages, options: WindowOptions, host: Callable[[], Host], on_close: OnClose = "cancel") -> None:
        self._shell = shell
        self._pages = pages
        self._options = options
        self._host = host
        self._closing = Closing(shell, host, on_close)
        self._dark = False
        shell.open_app = self.open
        host().on_session.append(lambda session: session.on_attach.append(lambda client: self._tell_theme(session, client)))

    def open(self, app: str = "", options: WindowOptions | None = None) -> ShellWindow:
        """Open a window. Any thread.

        Args:
            app: Name of the app to show; the first one by default.
            options: How it begins; the first window's by default.
        """
        begin = options or self._options
        return self._shell.open(self._pages(app), replace(begin, icon=begin.icon or self._options.icon), self)

    def second_start(self, words: Sequence[str]) -> None:
        """The program was started again: come to the front and tell the author's code. Any thread."""
        for window in self._shell.windows[:1]:
            window.show()
            window.focus()
        for session in list(self._host().sessions.values()):
            self._call(session, lambda state: state.on_arguments, list(words))

    def tell_error(self, line: str, details: str) -> None:
        """An error that nobody handled: a dialog in every window, with details that can be copied. Any thread."""
        dialog = {"op": "dialog", "title": "Something went wrong", "text": line, "details": details}
        buttons = [{"label": "Close", "value": True, "kind": "primary"}]
        for session in list(self._host().sessions.values()):
            if not session.closed:
                session.send(commands.Desktop(spec={**dialog, "buttons": buttons}))

    # -- what happens to a window (window system's thread) --------------------------------------------

    def close_requested(self, window: ShellWindow) -> None:
        self._closing.requested(window)

    def closed(self, window: ShellWindow) -> None:
        loop = self._host().loop
        try:
            if loop is not None:
                loop.call_soon_threadsafe(self._closing.gone, window)
        except RuntimeError:
            pass  # the loop has ended, and every session with it

    def new_window(self, window: ShellWindow, url: str) -> None:
        """``go_app`` and links to other apps: a window of its own, which forgets its place."""
        parts = urlsplit(url)
        app = (parse_qs(parts.query).get("app") or [parts.path.strip("/")])[0]
        self.open(app, WindowOptions(title=window.title, width=self._options.width, height=self._options.height))

    def dropped(self, window: ShellWindow, paths: Sequence[Path]) -> None:
        for session in sessions_in(self._host().sessions.values(), window.id):
            self._call(session, lambda state: state.on_drop, [ChosenFile(path) for path in paths])

    def theme_changed(self, window: ShellWindow, dark: bool) -> None:
        """The page is told too: not every webview follows the system by itself."""
        changed, self._dark = self._dark != dark, dark
        for session in sessions_in(self._host().sessions.values(), window.id):
            for client in session.attached_clients:
                self._tell_theme(session, client)
            if changed:
                self._call(session, lambda state: state.on_theme, dark)

    def _tell_theme(self, session: Session, client: Client) -> None:
        if session.closed or self._shell.window(client.info.window) is None:
            return
        try:
            session.send(commands.Desktop(spec={"op": "theme", "dark": self._dark}))
        except SessionException:
            pass  # it ended between the two lines

    def _call(self, session: Session, functions: Callable[[DesktopState], list[Any]], value: Any) -> None:
        state = known_state(session)
        if state is None or session.closed:
            return
        for function in list(functions(state)):
            session.host.runner.call_back(session, session.make_callback(function), value)
