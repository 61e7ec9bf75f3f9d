"""An app's windows: shows the page, opens more windows when the page asks for them.

The one rule: what a window shows is made by ``pages``, so that windows are the same on the server
and on the bridge. On the server every load gets a fresh one-time code: a link in a process list opens nothing.

It knows the shell's names and a function that makes pages; it knows neither server nor bridge.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from .shell import PageSource, Shell, ShellWindow, UrlPage, WindowHandler, WindowOptions

if TYPE_CHECKING:
    from .app import Options
    from .runtime.apps import App

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


class AppWindow(WindowHandler):
    """What happens to a window of the program."""

    def __init__(self, shell: Shell, pages: Pages, options: WindowOptions) -> None:
        self._shell = shell
        self._pages = pages
        self._options = options

    @classmethod
    def open(cls, shell: Shell, pages: Pages, options: WindowOptions, app: str = "") -> ShellWindow:
        """Open a window of the program.

        Args:
            shell: The window system.
            pages: Makes what it shows.
            options: How it begins.
            app: Name of the app to show; the first one by default.
        """
        return shell.open(pages(app), options, cls(shell, pages, options))

    def new_window(self, window: ShellWindow, url: str) -> None:
        """``go_app`` and links to other apps: a window of its own, which forgets its place."""
        parts = urlsplit(url)
        app = (parse_qs(parts.query).get("app") or [parts.path.strip("/")])[0]
        options = WindowOptions(title=window.title, icon=self._options.icon, width=self._options.width, height=self._options.height)
        self.open(self._shell, self._pages, options, app)
