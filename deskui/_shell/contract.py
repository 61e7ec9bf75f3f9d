"""The contract between `deskui.shell` and one window toolkit.

`Backend` is a toolkit (GTK, Qt, pywebview's public face); `NativeWindow` one window
of it. The one rule: every method of both runs on the **shell thread** (the thread
`Backend.call` brings a function to) and returns at once; answers come by callback.

Nothing here imports a toolkit, so that types can be shared without one installed.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, runtime_checkable

from deskui._shell.geometry import Geometry, Rect
from deskui._shell.tray import NativeTray
from deskui.errors import ShellError

if TYPE_CHECKING:
    from deskui.shell import ShellWindow


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How a window begins. Sizes and places are in logical pixels: the size of the content, the place of the frame's corner.

    Attributes:
        title: Shown in the title bar and the task switcher.
        icon: Path of a PNG or SVG (Windows: .ico) file; the system's default icon when None.
        width: First width; the remembered one wins when ``remember`` is set.
        height: First height, likewise.
        min_width: The user cannot make it narrower.
        min_height: The user cannot make it lower.
        x: First place of the left edge; None (or ``y`` None) lets the window system choose.
        y: First place of the top edge.
        maximized: Begin maximised.
        fullscreen: Begin full screen.
        frameless: No title bar and border; the page draws its own, moved by elements with the class ``deskui-drag``.
        on_top: Stay above other windows.
        resizable: The user may change the size.
        hidden: Begin invisible; see `ShellWindow.show`.
        background: ``#rrggbb`` shown until the page has painted; by default white or near-black as the system's theme is.
        remember: Name under which size, place and zoom are kept between starts; None forgets them.
    """

    title: str = ""
    icon: str | Path | None = None
    width: int = 1000
    height: int = 700
    min_width: int = 320
    min_height: int = 240
    x: int | None = None
    y: int | None = None
    maximized: bool = False
    fullscreen: bool = False
    frameless: bool = False
    on_top: bool = False
    resizable: bool = True
    hidden: bool = False
    background: str | None = None
    remember: str | None = None


@dataclass(frozen=True, slots=True)
class SchemeRequest:
    """A request of the page to the in-process URL scheme.

    Attributes:
        method: ``"GET"`` or ``"POST"``.
        path: Begins with ``/``; decoded, without query.
        query: Decoded query parameters; of repeated ones the last.
        body: The whole body; ``b""`` for GET.
        key: The bridge key the page sent in the header ``X-Deskui-Key``; ``""`` without.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    key: str = ""


@dataclass(frozen=True, slots=True)
class SchemeResponse:
    """The answer to a `SchemeRequest`.

    Attributes:
        status: HTTP status.
        type: Content type.
        body: All of it.
        headers: What goes beside the content type.
    """

    status: int = 200
    type: str = "text/html; charset=utf-8"
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class PageSource(Protocol):
    """What a window shows. Called on the shell thread; must not block. `UrlPage` is the one for the server transport."""

    def address(self) -> str:
        """The URL to load now. It is asked for again at every load, so that a one-time code in it can be a fresh one.

        Everything of the same origin belongs to the window; navigation elsewhere is vetoed.
        """
        ...


@runtime_checkable
class InProcessPage(PageSource, Protocol):
    """A page answered by this process through the scheme ``app:``, speaking over the webview's raw message channel (no port)."""

    def answer(self, request: SchemeRequest, window: ShellWindow) -> SchemeResponse:
        """Answer a request of the page to its own origin."""
        ...

    def received(self, message: str, window: ShellWindow) -> None:
        """A raw message came from a document of the page's own origin; only enqueue it."""
        ...

    def left(self, window: ShellWindow) -> None:
        """The window is gone; nothing comes from it any more."""
        ...


@dataclass(frozen=True, slots=True)
class UrlPage:
    """A page behind a URL, the loopback server's.

    Args:
        url: Gives the URL at each load, e.g. ``lambda: f"{base}#b={host.secrets.mint_code()}"``.
    """

    url: Callable[[], str]

    def address(self) -> str:
        """The URL to load now."""
        return self.url()


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """What a file dialog asks.

    Attributes:
        kind: ``"open"`` (one file), ``"open_many"``, ``"save"`` or ``"folder"``.
        title: The dialog's title; the toolkit's usual words when empty.
        directory: Where to begin; the toolkit's choice when None.
        name: Proposed file name (``"save"`` only).
        filters: Label → patterns, e.g. ``{"Images": ("*.png", "*.jpg")}``; the first is chosen at first.
    """

    kind: Literal["open", "open_many", "save", "folder"]
    title: str = ""
    directory: Path | None = None
    name: str = ""
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)


class Events(Protocol):
    """What a native window tells; implemented by `ShellWindow`. Called on the shell thread."""

    id: str
    options: WindowOptions
    page: PageSource

    def start_geometry(self) -> Geometry: ...
    def on_native(self, native: NativeWindow) -> None: ...
    def on_request(self, request: SchemeRequest) -> SchemeResponse: ...
    def on_message(self, message: str) -> None: ...
    def on_close_requested(self) -> None: ...
    def on_destroyed(self) -> None: ...
    def on_crash(self, reason: str) -> None: ...
    def on_new_window(self, url: str) -> None: ...
    def on_external(self, url: str, clicked: bool) -> None: ...
    def on_strayed(self, url: str) -> None: ...
    def on_retry(self) -> None: ...
    def on_loaded(self) -> None: ...
    def on_dropped(self, paths: Sequence[Path]) -> None: ...
    def on_theme(self, dark: bool) -> None: ...
    def on_geometry(self) -> None: ...
    def on_title(self, title: str) -> None: ...


class NativeWindow(ABC):
    """One window of a toolkit. Shell thread only; nothing here waits."""

    @abstractmethod
    def load(self, url: str) -> None:
        """Load the page; its origin is the window's own from now on."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again, without the fragment of its address: what the page keeps (its session) stays valid."""

    @abstractmethod
    def load_html(self, html: str) -> None:
        """Show a document without any access to the page's channel (the error page)."""

    @abstractmethod
    def run_script(self, script: str) -> None:
        """Run ASCII JavaScript in the page's main world; the result is thrown away."""

    def give_text(self, script: str, text: str) -> None:
        """Run ASCII JavaScript that finds an ASCII text in its variable ``text``, in one line with `run_script`."""
        self.run_script(f"{{const text={json.dumps(text)};{script}}}")

    def take_bytes(self, expression: str, done: Callable[[bytes], None]) -> None:
        """Evaluate JavaScript whose value is an ArrayBuffer; ``done`` gets the bytes, or is never called (the page is gone)."""
        raise NotImplementedError(f"{type(self).__name__} takes bytes by requests")

    @abstractmethod
    def set_title(self, title: str) -> None: ...

    @abstractmethod
    def set_icon(self, path: Path) -> None: ...

    @abstractmethod
    def set_size(self, width: int, height: int) -> None: ...

    @abstractmethod
    def set_min_size(self, width: int, height: int) -> None: ...

    @abstractmethod
    def set_place(self, x: int, y: int) -> None: ...

    @abstractmethod
    def set_maximized(self, on: bool) -> None: ...

    @abstractmethod
    def set_fullscreen(self, on: bool) -> None: ...

    @abstractmethod
    def set_minimized(self, on: bool) -> None: ...

    @abstractmethod
    def set_on_top(self, on: bool) -> None: ...

    @abstractmethod
    def set_visible(self, on: bool) -> None: ...

    @abstractmethod
    def set_zoom(self, factor: float) -> None: ...

    @abstractmethod
    def focus(self) -> None:
        """Bring the window to the front."""

    @abstractmethod
    def geometry(self) -> Geometry:
        """Size, place, state and zoom now; while maximised or full screen the size and place to return to."""

    @abstractmethod
    def choose_files(self, question: FileQuestion, done: Callable[[list[Path]], None]) -> None:
        """Open a file dialog; ``done`` is called once with the chosen paths (none: cancelled)."""

    @abstractmethod
    def print_page(self) -> None:
        """Open the system's print dialog for the page."""

    @abstractmethod
    def destroy(self) -> None:
        """Close without asking; `Events.on_destroyed` follows."""


class Backend(ABC):
    """A window toolkit.

    Attributes:
        name: One of ``gtk``, ``qt``, ``edgechromium``, ``cocoa``.
        schemes: It can answer the ``app:`` scheme in-process, so it can carry the bridge.
        why_no_schemes: Why not, in words.
    """

    name: str
    schemes: bool
    why_no_schemes: str

    @abstractmethod
    def call(self, function: Callable[[], None]) -> bool:
        """Run on the shell thread, in the order of the calls; any thread, never blocks. Before `run` it waits for the loop.

        Returns:
            False when the loop has ended and the function will never run.
        """

    @abstractmethod
    def on_shell_thread(self) -> bool: ...

    @abstractmethod
    def create(self, events: Events) -> None:
        """Make a window; `Events.on_native` follows on the shell thread. Any thread, never blocks."""

    @abstractmethod
    def run(self) -> None:
        """Run the toolkit's loop on the main thread until the last window is gone (and nothing holds it) or `stop`."""

    @abstractmethod
    def hold(self, on: bool) -> None:
        """While held the loop goes on without windows. Shell thread."""

    @abstractmethod
    def screens(self) -> list[Rect]:
        """The usable areas of the screens. Shell thread."""

    @abstractmethod
    def dark(self) -> bool:
        """Is the system's theme dark? Shell thread."""

    @abstractmethod
    def read_clipboard(self, done: Callable[[str], None]) -> None:
        """Give the clipboard's text (``""`` without). Shell thread."""

    @abstractmethod
    def write_clipboard(self, text: str) -> None:
        """Put text on the clipboard. Shell thread."""

    def notify(self, title: str, text: str, done: Callable[[ShellError | None], None]) -> None:
        """Show a notification of the system; ``done`` hears what went wrong, or None. Shell thread."""
        done(ShellError(f"notifications are not written for {self.name}"))

    def show_on_launcher(self, facts: dict[str, Any], done: Callable[[ShellError | None], None]) -> None:
        """Show ``progress`` or ``count`` on the task bar. Shell thread."""
        done(ShellError(f"the task bar is not written for {self.name}"))

    def open_tray(
        self, on_click: Callable[[], Any] | None, done: Callable[[NativeTray], None], failed: Callable[[ShellError], None]
    ) -> None:
        """Put an icon into the tray; one of the two is called, once. Shell thread."""
        failed(ShellError(f"a tray icon is not written for {self.name}"))
