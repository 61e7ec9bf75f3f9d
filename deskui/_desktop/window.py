"""The author's window object: a native window in one face, a browser's tab in the other.

The one rule: the same call works in both, or says `NotSupported` with the reason and what to do instead.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from .. import shell
from ..errors import NotSupported, ShellError
from ..protocol.catalog import commands
from ..runtime.session import Session
from ..runtime.task import current_task, finish
from .session import as_reply, state_of, tell_page, window_of

Geometry = shell.Geometry


class Window:
    """A window. ``deskui.desktop.window`` is the one of the calling session; ``open_window()`` gives others.

    Changes may be made from any thread of the session and do not wait. A window that is gone ignores them.
    """

    def __init__(self, native: shell.ShellWindow | None = None) -> None:
        self._fixed = native

    # -- which one ----------------------------------------------------------------------------------

    @property
    def native(self) -> bool:
        """True in a native window, False in a browser."""
        return self._native_or_none("window.native") is not None

    def _session(self, call: str) -> Session:
        return current_task(call).session

    def _native_or_none(self, call: str) -> shell.ShellWindow | None:
        return self._fixed if self._fixed is not None else window_of(self._session(call))

    def _native(self, call: str) -> shell.ShellWindow:
        return self._native_or_none(call) or _no_window(call)

    # -- what it looks like ---------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the title bar says; assign to change it."""
        native = self._native_or_none("window.title")
        return native.title if native is not None else self._session("window.title").app.title

    @title.setter
    def title(self, title: str) -> None:
        native = self._native_or_none("window.title")
        if native is not None:
            native.title = title
        if self._fixed is None:
            self._session("window.title").send(commands.SetEnv(spec=commands.EnvSpec(title=title)))

    def set_icon(self, path: str | Path) -> None:
        """Use this image (PNG, SVG) as the window's icon."""
        self._native("window.set_icon").set_icon(path)

    def resize(self, width: int, height: int) -> None:
        """Give the content this size, in logical pixels."""
        self._native("window.resize").resize(width, height)

    def set_min_size(self, width: int, height: int) -> None:
        """The user can make the content no smaller."""
        self._native("window.set_min_size").set_min_size(width, height)

    def move(self, x: int, y: int) -> None:
        """Put the frame's corner there, in logical pixels; window systems may refuse (Wayland does)."""
        self._native("window.move").move(x, y)

    def maximize(self, on: bool = True) -> None:
        """Fill the usable screen, or return from it."""
        self._native("window.maximize").maximize(on)

    def minimize(self, on: bool = True) -> None:
        """Put it into the task bar, or bring it back."""
        self._native("window.minimize").minimize(on)

    def fullscreen(self, on: bool = True) -> None:
        """Fill the whole screen, or return from it. A browser does it only soon after a click."""
        native = self._native_or_none("window.fullscreen")
        if native is not None:
            native.fullscreen(on)
        else:
            tell_page(self._session("window.fullscreen"), "fullscreen", on=on)

    def on_top(self, on: bool = True) -> None:
        """Stay above other windows, or not."""
        self._native("window.on_top").on_top(on)

    def show(self) -> None:
        """Make it visible."""
        self._native("window.show").show()

    def hide(self) -> None:
        """Make it invisible; the program goes on."""
        self._native("window.hide").hide()

    def focus(self) -> None:
        """Bring it to the front."""
        self._native("window.focus").focus()

    def zoom(self, factor: float) -> None:
        """Show the page larger (1.5) or smaller (0.8); the user can too, with Ctrl and plus or minus."""
        self._native("window.zoom").zoom(factor)

    def geometry(self) -> Geometry:
        """Its size, place and state. Waits for the window system; in coroutine apps it is awaited."""
        native = self._native("window.geometry")
        session = self._session("window.geometry")

        async def ask() -> Geometry:
            return await as_reply(session, native.geometry())

        return finish(ask())  # type: ignore[no-any-return]  # what the caller's kind of app gets

    @property
    def dark(self) -> bool:
        """The page is shown dark now."""
        return self._session("window.dark").info.get("theme") == "dark"

    # -- what it does ---------------------------------------------------------------------------------

    def print(self) -> None:
        """Open the print dialog."""
        native = self._native_or_none("window.print")
        if native is not None:
            native.print_page()
        else:
            tell_page(self._session("window.print"), "print")

    def find(self) -> None:
        """Open the find bar (a browser's own is opened by the user)."""
        self._native("window.find")
        tell_page(self._session("window.find"), "find")

    def close(self) -> None:
        """Close it without asking `on_close`. A browser lets a page close only tabs that a page has opened."""
        native = self._native_or_none("window.close")
        if native is not None:
            native.destroy()
        else:
            tell_page(self._session("window.close"), "close")

    def progress(self, part: float | None) -> None:
        """Show on the task bar how far something is, 0…1; None takes it away.

        Raises:
            NotSupported: This task bar cannot.
        """
        self._native("window.progress")
        return _launcher(self._session("window.progress"), "window.progress", progress=-1.0 if part is None else part)

    def badge(self, count: int) -> None:
        """Show a number on the task bar's icon; 0 takes it away.

        Raises:
            NotSupported: This task bar cannot. In a browser it works for installed pages and is ignored elsewhere.
        """
        native = self._native_or_none("window.badge")
        if native is not None:
            return _launcher(self._session("window.badge"), "window.badge", count=count)
        tell_page(self._session("window.badge"), "badge", count=count)
        return None

    # -- what happens to it -----------------------------------------------------------------------------

    def on_close(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """Be asked before the user closes the window; usable as a decorator.

        Args:
            function: Called without arguments in a task of its own; may ask with `confirm`, may be a coroutine function. When it
                returns False the window stays. When it raises, the error is reported and the window closes.

        In a browser nothing can be asked; there it is never called.
        """
        session = self._session("window.on_close")
        session.add_callback(lambda _data: None, name="on_close")  # a program that wants to be asked is not over yet
        state_of(session).on_close.append(function)
        return function

    def on_drop(self, function: Callable[[list[Any]], Any]) -> Callable[[list[Any]], Any]:
        """Be called with a list of `ChosenFile` when files are dropped on the window; usable as a decorator.

        Raises:
            NotSupported: In a browser; use ``file_upload()``, on which files can be dropped.
        """
        self._native("window.on_drop")
        session = self._session("window.on_drop")
        session.add_callback(lambda _data: None, name="on_drop")
        state_of(session).on_drop.append(function)
        return function

    def on_theme(self, function: Callable[[bool], Any]) -> Callable[[bool], Any]:
        """Be called with True when the system turns dark, with False when it turns light; usable as a decorator.

        Raises:
            NotSupported: In a browser; the page itself follows the system there.
        """
        self._native("window.on_theme")
        session = self._session("window.on_theme")
        session.add_callback(lambda _data: None, name="on_theme")
        state_of(session).on_theme.append(function)
        return function


def _no_window(call: str) -> NoReturn:
    raise NotSupported(call, "the program runs in a browser, whose windows belong to the user; ask desktop.window.native first")


def _launcher(session: Session, feature: str, **facts: Any) -> None:
    running = shell.current()
    if running is None:
        return None
    asked = running.launcher(**facts)

    async def shown() -> None:
        try:
            await as_reply(session, asked)
        except ShellError as problem:
            raise NotSupported(feature, problem.problem) from None

    return finish(shown())  # type: ignore[no-any-return]
