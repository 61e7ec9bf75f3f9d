"""The author's tray icon: the same menu entries as elsewhere, whose actions run in the session.

Windows only; it keeps the program alive when its windows are closed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from .. import shell
from ..errors import NotSupported, ShellError
from ..runtime.session import Session
from ..runtime.task import current_task, finish
from .menu import Item
from .session import as_reply


class Tray:
    """An icon beside the clock, with a menu; gone when its session ends.

    Args:
        icon: A PNG file.
        tip: Shown when the mouse rests on it.
        items: Its menu: `Item`, or None for a line. Actions run in the session, like those of a menu bar.
        on_click: Called for a click on the icon; without it a click opens the menu.

    Raises:
        NotSupported: In a browser. A desktop without a tray says so in ``wait()``.
    """

    def __init__(
        self, icon: str | Path, tip: str = "", items: Sequence[Item | None] = (), on_click: Callable[[], Any] | None = None
    ) -> None:
        self._session = current_task("Tray").session
        running = shell.current()
        if running is None:
            raise NotSupported("Tray", "the program runs in a browser; the tray belongs to the machine it is shown on")
        click = None if on_click is None else _in_session(self._session, on_click)
        self._native = running.tray(icon, tip, self._entries(items), click)
        self._session.add_callback(lambda _data: None, name="tray")
        self._session.on_end.append(self._native.remove)

    def wait(self) -> None:
        """Wait until the icon is there.

        Raises:
            NotSupported: This desktop has no tray.
        """

        async def there() -> None:
            try:
                await as_reply(self._session, self._native.ready)
            except ShellError as problem:
                raise NotSupported("Tray", problem.problem) from None

        return finish(there())  # type: ignore[no-any-return]  # what the caller's kind of app gets

    def set_icon(self, path: str | Path) -> None:
        """Show another image."""
        self._native.set_icon(path)

    def set_tip(self, text: str) -> None:
        """Show another text when the mouse rests on it."""
        self._native.set_tip(text)

    def set_items(self, items: Sequence[Item | None]) -> None:
        """Show another menu."""
        self._native.set_entries(self._entries(items))

    def remove(self) -> None:
        """Take it away."""
        self._native.remove()

    def _entries(self, items: Sequence[Item | None]) -> list[shell.TrayEntry]:
        return [
            shell.TrayEntry("")
            if item is None
            else shell.TrayEntry(
                item.label, None if item.action is None else _in_session(self._session, item.action), item.enabled, item.checked
            )
            for item in items
        ]


def _in_session(session: Session, action: Callable[[], Any]) -> Callable[[], Any]:
    """The action as a task of the session."""
    callback = session.make_callback(lambda _data: action(), name=getattr(action, "__name__", "tray"))
    return lambda: session.host.runner.call_back(session, callback, None)
