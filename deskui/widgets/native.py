"""Windows of the system for ``TopLevel(native=True)``.

Such a window is another page of the same session, which shows one widget: its address
names the widget. This file knows the shell's names and a function that makes links.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import SessionClosedException

if TYPE_CHECKING:
    from ..shell import Shell, ShellWindow
    from .session import Session


class NativeWindows:
    """The native windows of a program's widgets.

    Args:
        shell: The window system.
        link: Gives a link with which a page joins a session; ``None`` without a server.
    """

    def __init__(self, shell: Shell, link: Callable[[Session], str | None]) -> None:
        self._shell, self._link = shell, link
        self._windows: dict[tuple[Any, int], ShellWindow] = {}

    def open(self, session: Session, widget: Any) -> None:
        """Show a `TopLevel` in a window of its own; again: bring that window to the front."""
        from ..shell import UrlPage, WindowHandler, WindowOptions

        key = (session.id, widget.wid)
        if key in self._windows or self._link(session) is None:
            return
        windows = self._windows

        class Handler(WindowHandler):
            """Closing the window hides the widget, as a person means it."""

            def closed(self, window: Any) -> None:
                windows.pop(key, None)
                try:
                    widget._set({"visible": False})
                except SessionClosedException:
                    pass  # the whole program is closing

        def address() -> str:
            return f"{self._link(session)}&window={widget.wid}"

        state = widget._state
        width, height = (int(n) if n else d for n, d in zip(state.get("size") or (None, None), (600, 400), strict=True))
        options = WindowOptions(title=state.get("title") or "", width=width, height=height, resizable=bool(state.get("resizable", True)))
        self._windows[key] = self._shell.open(UrlPage(address), options, Handler())

    def close(self, session: Session, widget: Any) -> None:
        """The widget is gone or hidden."""
        window = self._windows.pop((session.id, widget.wid), None)
        if window is not None:
            window.destroy()
