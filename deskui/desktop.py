"""The desktop around a program: windows, dialogs, menus, clipboard, tray, files, a second start.

Each function does the real thing in a native window, and in a browser the nearest honest equivalent; where there is
none it raises `NotSupported` with the reason. The one rule: one call, both faces.

Functions that wait (dialogs, the clipboard) block in thread apps and are awaited in coroutine apps, like all of deskui.
See docs/desktop.md. Rooms: ``_desktop.window`` the window object, ``_desktop.menu`` menus, ``_desktop.files`` chosen files.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from . import shell
from ._desktop.files import ChosenFile, Filters, as_accept, as_filters
from ._desktop.menu import Item, Menu, to_wire
from ._desktop.session import as_reply, ask_page, state_of, tell_page, window_of
from ._desktop.tray import Tray
from ._desktop.window import Window
from .errors import NotSupported, ShellError
from .protocol.catalog import commands
from .runtime.apps import App
from .runtime.task import current_task, finish

__all__ = [
    "ChosenFile",
    "Item",
    "Menu",
    "Tray",
    "Window",
    "arguments",
    "clipboard_read",
    "clipboard_write",
    "confirm",
    "message",
    "notify",
    "on_arguments",
    "open_file",
    "open_files",
    "open_folder",
    "open_path",
    "open_url",
    "open_window",
    "save_file",
    "set_context_menu",
    "set_menu",
    "window",
]

window = Window()
"""The window of the calling session."""


# -- windows ---------------------------------------------------------------------------------------------


def open_window(function: Callable[[], Any], *, title: str = "", size: tuple[int, int] = (800, 600), **options: Any) -> Window:
    """Open another window, in which a function runs as this one runs here.

    The function has a session of its own, with its own screen, and may use everything it can reach in Python. The window closes
    when the session that opened it ends. In a browser it is another tab, which the browser may block without a click before.

    Args:
        function: A function or coroutine function without parameters.
        title: Of the window.
        size: Of its content, logical pixels.
        **options: More fields of `deskui.shell.WindowOptions`, such as ``frameless=True`` or ``remember="notes"``.

    Returns:
        The window, for its title, size, ``close()`` and so on; in a browser only the calls that a page can carry out work.
    """
    session = current_task("open_window").session
    name = f"window-{secrets.token_urlsafe(12)}"
    apps = session.host.apps
    apps[name] = App(name, function, title=title)
    session.defer(lambda: apps.pop(name, None))
    running = shell.current()
    if running is None or running.open_app is None:
        session.send(commands.OpenApp(spec=commands.OpenAppSpec(app=name, new_window=True)), to_all=False)
        return Window()
    native = running.open_app(name, shell.WindowOptions(title=title, width=size[0], height=size[1], **options))
    session.on_end.append(native.destroy)
    return Window(native)


# -- dialogs ---------------------------------------------------------------------------------------------


def open_file(title: str = "", *, filters: Filters | None = None, directory: str | Path | None = None) -> ChosenFile | None:
    """Let the person choose a file to read.

    Args:
        title: Of the dialog.
        filters: ``["*.png", "*.jpg"]``, or ``{"Images": ["*.png", "*.jpg"], "All": ["*"]}`` to choose among.
        directory: Where to begin (windows only).

    Returns:
        The file, None when cancelled. In a window it has a ``path``; in a browser it is an upload. ``open(file)`` works with both.

    Raises:
        SpecError: A filter makes no sense.
    """

    async def ask() -> ChosenFile | None:
        files = await _open("open", "open_file", title, filters, directory)
        return files[0] if files else None

    return finish(ask())  # type: ignore[no-any-return]  # what the caller's kind of app gets


def open_files(title: str = "", *, filters: Filters | None = None, directory: str | Path | None = None) -> list[ChosenFile]:
    """Let the person choose any number of files to read; as `open_file`. An empty list when cancelled."""
    return finish(_open("open_many", "open_files", title, filters, directory))  # type: ignore[no-any-return]


def open_folder(title: str = "", *, directory: str | Path | None = None) -> Path | None:
    """Let the person choose a folder of this machine; None when cancelled.

    Raises:
        NotSupported: In a browser: the person's folders are on another machine; use `open_files`.
    """
    session = current_task("open_folder").session
    native = window_of(session)
    if native is None:
        raise NotSupported("open_folder", "a browser gives no folders of its machine; use open_files()")
    question = shell.FileQuestion("folder", title, _path(directory))

    async def ask() -> Path | None:
        paths = await as_reply(session, native.choose_files(question))
        return paths[0] if paths else None

    return finish(ask())  # type: ignore[no-any-return]


def save_file(
    content: bytes | str | None = None,
    name: str = "",
    *,
    title: str = "",
    filters: Filters | None = None,
    directory: str | Path | None = None,
) -> Path | None:
    """Ask where to save, and save.

    Args:
        content: What to write (text as UTF-8); None only asks for the place, which a browser cannot.
        name: Proposed file name.
        title: Of the dialog.
        filters: As for `open_file`.
        directory: Where to begin (windows only).

    Returns:
        Where it was saved, None when cancelled. In a browser the file is downloaded and the place is the browser's secret: None.

    Raises:
        NotSupported: No content, in a browser.
        OSError: It could not be written there.
    """
    session = current_task("save_file").session
    data = content.encode() if isinstance(content, str) else content
    native = window_of(session)
    if native is None:
        _download(data, name)
        return None
    question = shell.FileQuestion("save", title, _path(directory), name, as_filters(filters))

    async def ask() -> Path | None:
        paths = await as_reply(session, native.choose_files(question))
        if paths and data is not None:
            paths[0].write_bytes(data)
        return paths[0] if paths else None

    return finish(ask())  # type: ignore[no-any-return]


def message(text: str, title: str = "", *, details: str = "") -> None:
    """Tell the person something, and wait until it was read.

    Args:
        text: What.
        title: Above it, larger.
        details: Shown folded, with a button that copies it.
    """
    session = current_task("message").session
    buttons = [{"label": "OK", "value": True, "kind": "primary"}]

    async def ask() -> None:
        await ask_page(session, "dialog", "message", text=text, title=title, details=details, buttons=buttons)

    return finish(ask())  # type: ignore[no-any-return]


def confirm(text: str, title: str = "", *, yes: str = "OK", no: str = "Cancel", danger: bool = False) -> bool:
    """Ask a question that has two answers.

    Args:
        text: The question.
        title: Above it, larger.
        yes: What the agreeing button says; better a verb ("Delete") than "Yes".
        no: What the other one says.
        danger: The agreeing button warns by its colour.

    Returns:
        True when the person agreed; False also for Escape.
    """
    session = current_task("confirm").session
    agree = {"label": yes, "value": True, "kind": "danger" if danger else "primary"}
    buttons = [{"label": no, "value": False}, agree]

    async def ask() -> bool:
        return await ask_page(session, "dialog", "confirm", text=text, title=title, buttons=buttons, cancel=False) is True

    return finish(ask())  # type: ignore[no-any-return]


# -- menus -----------------------------------------------------------------------------------------------


def set_menu(menus: Sequence[Menu]) -> None:
    """Show a menu bar above the page; ``[]`` takes it away. Shortcuts work from everywhere in the window.

    ::

        set_menu([Menu("File", [Item("Open …", open_it, "Ctrl+O"), None, Item("Quit", window.close, "Ctrl+Q")])])

    Raises:
        SpecError: Something in it is no menu entry.
    """
    _set_menu("menu", menus, "menus")


def set_context_menu(items: Sequence[Item | Menu | None]) -> None:
    """Show these entries when the page is clicked with the right button; ``[]`` takes them away.

    In text fields and on selected text the system's own menu (copy, spelling) comes as usual.

    Raises:
        SpecError: Something in it is no menu entry.
    """
    _set_menu("context_menu", items, "items")


def _set_menu(op: str, items: Sequence[Item | Menu | None], path: str) -> None:
    session = current_task(f"set_{op}").session
    wire, actions = to_wire(items, path)

    def chosen(data: Any) -> Any:
        action = actions.get(str(data.get("id"))) if isinstance(data, dict) else None
        return action() if action is not None else None

    state_of(session).set_menu(session, op, wire, chosen)


# -- the system ------------------------------------------------------------------------------------------


def notify(title: str, text: str = "") -> None:
    """Show a notification of the system; nobody waits for it. In a browser the user is asked for permission the first time.

    Raises:
        NotSupported: This system or browser shows none.
    """
    session = current_task("notify").session
    running = shell.current()
    if window_of(session) is None or running is None:
        return finish(ask_page(session, "notify", "notify", title=title, text=text))  # type: ignore[no-any-return]
    asked = running.notify(title, text)

    async def shown() -> None:
        try:
            await as_reply(session, asked)
        except ShellError as problem:
            raise NotSupported("notify", problem.problem) from None

    return finish(shown())  # type: ignore[no-any-return]


def clipboard_read() -> str:
    """The clipboard's text, ``""`` without. A browser asks the user.

    Raises:
        NotSupported: The browser or its user refused.
    """
    session = current_task("clipboard_read").session
    running = shell.current()
    native = running is not None and window_of(session) is not None

    async def ask() -> str:
        if native and running is not None:
            return await as_reply(session, running.read_clipboard())
        answer = await ask_page(session, "clipboard_read", "clipboard_read")
        return str(answer.get("text", "")) if isinstance(answer, dict) else ""

    return finish(ask())  # type: ignore[no-any-return]


def clipboard_write(text: str) -> None:
    """Put text on the clipboard. A browser does it only soon after a click.

    Raises:
        NotSupported: The browser refused.
    """
    session = current_task("clipboard_write").session
    running = shell.current()
    native = running is not None and window_of(session) is not None

    async def ask() -> None:
        if native and running is not None:
            running.write_clipboard(text)
        else:
            await ask_page(session, "clipboard_write", "clipboard_write", text=text)

    return finish(ask())  # type: ignore[no-any-return]


def open_url(url: str) -> None:
    """Open a web or mail address in the user's own program (on the machine that shows the page).

    Raises:
        NotSupported: The address is not http, https, mailto or tel.
    """
    session = current_task("open_url").session
    if not shell.may_open(url):
        raise NotSupported("open_url", "only http, https, mailto and tel addresses are handed to other programs")
    if window_of(session) is not None:
        shell.open_in_system(url)
    else:
        tell_page(session, "open_url", url=url)


def open_path(path: str | Path) -> None:
    """Open a file or folder of this machine in the program the system has for it.

    Raises:
        NotSupported: In a browser: the file is on the server's machine; use `save_file`.
        FileNotFoundError: There is no such file.
    """
    session = current_task("open_path").session
    if window_of(session) is None:
        raise NotSupported("open_path", "the person sits at another machine; give them the file with save_file()")
    shell.open_file(Path(path))


def arguments() -> list[str]:
    """The words the program was started with: files and URLs that the system or a shell passed. Files of this machine are paths."""
    return list(_arguments)


def on_arguments(function: Callable[[list[str]], Any]) -> Callable[[list[str]], Any]:
    """Be called with the words of a second start, with ``run(single_instance=True)``; usable as a decorator.

    The window has come to the front by then.
    """
    session = current_task("on_arguments").session
    session.add_callback(lambda _data: None, name="on_arguments")
    state_of(session).on_arguments.append(function)
    return function


def set_arguments(words: Sequence[str]) -> None:
    """What `arguments` gives; the command line calls this with what is left after its own words."""
    _arguments[:] = map(_as_path, words)


def _as_path(word: str) -> str:
    """A file as a path: Linux desktops hand files to programs that open URLs too as ``file:///home/ada/a%20letter.txt``."""
    if not word.lower().startswith(("file:///", "file://localhost/")):
        return word
    from urllib.request import url2pathname

    return url2pathname(urlsplit(word).path)


_arguments: list[str] = [_as_path(word) for word in sys.argv[1:]]


# -- inner parts -----------------------------------------------------------------------------------------


async def _open(kind: Any, call: str, title: str, filters: Filters | None, directory: str | Path | None) -> list[ChosenFile]:
    session = current_task(call).session
    named = as_filters(filters)
    native = window_of(session)
    if native is not None:
        paths = await as_reply(session, native.choose_files(shell.FileQuestion(kind, title, _path(directory), "", named)))
        return [ChosenFile(path) for path in paths]
    answer = await ask_page(session, "open", call, title=title, multiple=kind == "open_many", accept=as_accept(named))
    return [ChosenFile(upload=upload) for upload in answer.get("files") or ()] if isinstance(answer, dict) else []


def _download(data: bytes | None, name: str) -> None:
    if data is None:
        raise NotSupported("save_file without content", "a browser saves only what it is given; pass the content")
    from .session import download

    download(name or "file", data)


def _path(directory: str | Path | None) -> Path | None:
    return None if directory is None else Path(directory)
