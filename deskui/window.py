"""An app's window on the server transport: shows the page, opens more windows when the page asks for them.

The one rule: every load gets a fresh one-time code, so a link in a process list or
a crash report opens nothing.

It knows the shell's names and a function that makes links; it does not know the server.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .shell import Shell, ShellWindow, UrlPage, WindowHandler, WindowOptions

if TYPE_CHECKING:
    from .app import Options
    from .runtime.apps import App

Link = Callable[..., str]
"""``Server.link``: a URL with a code; keywords ``once`` and ``app``."""


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


class AppWindow(WindowHandler):
    """What happens to a window of the program."""

    def __init__(self, shell: Shell, link: Link, options: WindowOptions) -> None:
        self._shell = shell
        self._link = link
        self._options = options

    @classmethod
    def open(cls, shell: Shell, link: Link, options: WindowOptions, app: str = "") -> ShellWindow:
        """Open a window of the program.

        Args:
            shell: The window system.
            link: Makes the URL at each load.
            options: How it begins.
            app: Name of the app to show; the first one by default.
        """
        handler = cls(shell, link, options)
        return shell.open(UrlPage(lambda: link(once=True, app=app)), options, handler)

    def new_window(self, window: ShellWindow, url: str) -> None:
        """``go_app`` and links to other apps: a window of its own, which forgets its place."""
        app = urlsplit(url).path.strip("/")
        options = WindowOptions(title=window.title, icon=self._options.icon, width=self._options.width, height=self._options.height)
        self.open(self._shell, self._link, options, app)
