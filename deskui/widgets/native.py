"""Windows of the system for ``TopLevel(native=True)``.

Such a window is another page of the same session, which shows one widget: its address
names the widget on the server, its boot values do on the bridge. This file knows the shell's
names and a function that makes such pages. Where no window can be opened, the widget is
shown in the page as any other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import SessionClosedException

if TYPE_CHECKING:
    from ..shell import PageSource, Shell, ShellWindow
    from .session import Session


class NativeWindows:
    """The native windows of a program's widgets.

    Args:
        shell: The window system.
        page: Makes what a window shows that is for one widget (its number) of a session.
    """

    def __init__(self, shell: Shell, page: Callable[[Session, int], PageSource]) -> None:
        self._shell, self._page = shell, page
        self._windows: dict[tuple[Any, int], ShellWindow] = {}

    def open(self, session: Session, widget: Any) -> None:
        """Show a `TopLevel` in a window of its own; again: bring that window to the front."""
        from ..shell import WindowHandler, WindowOptions

        key = (session.id, widget.wid)
        if key in self._windows:
            self._windows[key].focus()
            return
        windows = self._windows

        class Handler(WindowHandler):
            """Closing the window hides the widget, as a person means it."""

            def closed(self, window: Any) -> None:
                if windows.get(key) is not window:
                    return  # hidden by the program, and perhaps shown again in another window since
                del windows[key]
                try:
                    widget._set({"visible": False})
                except SessionClosedException:
                    pass  # the whole program is closing

        state = widget._state
        width, height = (int(n) if n else d for n, d in zip(state.get("size") or (None, None), (600, 400), strict=True))
        options = WindowOptions(title=state.get("title") or "", width=width, height=height, resizable=bool(state.get("resizable", True)))
        self._windows[key] = self._shell.open(self._page(session, widget.wid), options, Handler())
        session._on_close.append(lambda: self.close(session, widget))

    def close(self, session: Session, widget: Any) -> None:
        """The widget is gone or hidden."""
        window = self._windows.pop((session.id, widget.wid), None)
        if window is not None:
            window.destroy()
