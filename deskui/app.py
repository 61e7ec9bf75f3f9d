"""``run()``: joins the author's functions, a transport and a face (a native window, or the browser).

The one rule: this is the only room that knows all the others; it decides and
connects, and holds no logic of theirs. Reading order: ``run`` → ``_begin`` → the two faces.

It does not parse command lines (``cli.py``), open windows (``shell.py``) or serve (``server.py``).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ._server.security import is_loopback
from .errors import NotSupported, ShellError, UsageError
from .index_page import with_index
from .paths import state_dir
from .runtime.apps import make_apps
from .runtime.host import Limits
from .runtime.keeping import Store

if TYPE_CHECKING:
    from ._server.policy import Auth
    from .bridge import Bridge
    from .closing import OnClose
    from .runtime.secrets import Secrets
    from .server import Server
    from .shell import Shell
    from .single_instance import Instance
    from .window import Pages

log = logging.getLogger("deskui")

Mode = Literal["window", "browser"]
MODES = ("window", "browser")
TRANSPORTS = ("server", "bridge")
WINDOW_RETENTION_S = 24 * 3600.0
"""A window's session outlives its page this long: a lid may be closed overnight."""
PAGES_KNOWN_S = 7 * 86400.0
"""After a restart on the same port, pages that were let in within this time are let in again."""


@dataclass(frozen=True)
class Options:
    """Everything ``run()`` can be told; the command line replaces single fields. Meanings: see ``run``."""

    mode: Mode | None = None
    transport: str = "server"
    title: str | None = None
    size: tuple[int, int] = (1000, 700)
    host: str = "127.0.0.1"
    port: int = 0
    open_browser: bool = True
    debug: bool = False
    dialects: Sequence[str] | frozenset[str] = ()
    on_ready: Callable[[str], object] | None = None
    icon: str | Path | None = None
    backend: str | None = None
    window: Mapping[str, Any] = field(default_factory=dict)
    on_close: OnClose = "cancel"
    single_instance: bool = False
    server: Mapping[str, Any] = field(default_factory=dict)
    limits: Limits | None = None


def run(
    app: Any,
    *,
    mode: Mode | None = None,
    transport: str = "server",
    title: str | None = None,
    size: tuple[int, int] = (1000, 700),
    host: str = "127.0.0.1",
    port: int = 0,
    open_browser: bool = True,
    debug: bool = False,
    dialects: Sequence[str] | frozenset[str] = (),
    on_ready: Callable[[str], object] | None = None,
    icon: str | Path | None = None,
    backend: str | None = None,
    window: Mapping[str, Any] | None = None,
    on_close: OnClose = "cancel",
    single_instance: bool = False,
    auth: Auth | str | None = None,
    certfile: str | None = None,
    keyfile: str | None = None,
    behind_proxy: bool | Sequence[str] = False,
    allowed_hosts: Sequence[str] = (),
    allowed_origins: Sequence[str] = (),
    base: str = "/",
    static_dir: str | None = None,
    limits: Limits | None = None,
    store: Store | None = None,
) -> None:
    """Run a program until its last window is closed, or in the browser face until Ctrl-C or SIGTERM.

    Args:
        app: A function, a coroutine function, a list of them (named by their names) or a dict name → function. With several and
            none called ``index``, the first page lists them.
        mode: ``"window"`` or ``"browser"``. ``None``: the environment variable ``DESKUI_MODE``, else a window where one can be
            opened, else the browser, with a line on standard error that says why and what to install.
        transport: ``"server"`` (a loopback server) or ``"bridge"`` (no port at all; windows only).
        title: Of the window and the page; the function's docstring by default.
        size: Of the window, in logical pixels.
        host: Browser face: address to listen on. Beyond loopback ``auth=`` and TLS are demanded.
        port: Browser face: TCP port; 0 lets the system choose a free one.
        open_browser: Browser face: open the user's browser. Only where there is a display, never for other machines.
        debug: Show tracebacks in the page and allow developer tools.
        dialects: ``"pywebio"``, ``"pgwidgets"``: let strangers' clients in.
        on_ready: Called with the URL (windows: ``""``) when the program can be used; on the thread of the loop.
        icon: Image file for the window.
        backend: Window toolkit: ``"gtk"``, ``"qt"``, ``"edgechromium"``, ``"cocoa"``; by default what the system has.
        window: More fields of ``deskui.shell.WindowOptions`` (``frameless=…``, ``min_width=…``).
        on_close: What happens to a script that is still running when its window is closed: ``"cancel"`` ends it, ``"ask"`` asks the
            user first, ``"keep"`` lets it run to its end without a window.
        single_instance: Windows only: a second start hands its words to the first (`deskui.desktop.on_arguments`) and ends.
        auth: See `deskui.server.Server`, as the rest.
        certfile: TLS certificate chain.
        keyfile: Its private key.
        behind_proxy: A reverse proxy adds TLS.
        allowed_hosts: Public names of this server.
        allowed_origins: More origins that may connect.
        base: Path below which a reverse proxy shows the program, such as ``"/orders/"``.
        static_dir: A folder to serve at ``/static/``.
        limits: The runtime's limits.
        store: Keeps the sessions' ``state`` for a restart, such as ``deskui.storage.session_states("orders")``.

    Raises:
        UsageError: An argument makes no sense, or the address needs what is missing.
        ShellError: ``mode="window"`` was demanded and no window can be opened here; the message says what to install.
        OSError: The port cannot be had.
    """
    server = {
        "auth": auth,
        "certfile": certfile,
        "keyfile": keyfile,
        "behind_proxy": behind_proxy,
        "allowed_hosts": allowed_hosts,
        "allowed_origins": allowed_origins,
        "base": base,
        "static_dir": static_dir,
        "store": store,
    }
    options = Options(
        mode=mode,
        transport=transport,
        title=title,
        size=size,
        host=host,
        port=port,
        open_browser=open_browser,
        debug=debug,
        dialects=dialects,
        on_ready=on_ready,
        icon=icon,
        backend=backend,
        window=window or {},
        on_close=on_close,
        single_instance=single_instance,
        server=server,
        limits=limits,
    )
    launch(app, options)


def start_server(
    applications: Any,
    port: int = 0,
    host: str = "",
    debug: bool = False,
    cdn: bool | str = True,
    static_dir: str | None = None,
    remote_access: bool = False,
    reconnect_timeout: int = 0,
    allowed_origins: Sequence[str] | None = None,
    check_origin: Callable[[str], bool] | None = None,
    auto_open_webbrowser: bool = False,
    max_payload_size: int | str = "200M",
    **more: Any,
) -> None:
    """Serve apps to browsers until Ctrl-C or SIGTERM, with PyWebIO's parameters.

    Args:
        applications: As for ``run``.
        port: TCP port; 0 lets the system choose a free one.
        host: Address to listen on. Unlike PyWebIO, ``""`` means this machine only; ``"0.0.0.0"`` demands ``auth=`` and TLS.
        debug: Show tracebacks in the page.
        cdn: Accepted; nothing is ever fetched from elsewhere.
        static_dir: A folder to serve at ``/static/``.
        remote_access: Not offered; see Raises.
        reconnect_timeout: Seconds a plain PyWebIO client may stay away. deskui's own pages come back anyway.
        allowed_origins: More origins that may connect.
        check_origin: Decides on an origin no list has.
        auto_open_webbrowser: Open the user's browser.
        max_payload_size: Longest upload, in bytes or as ``"500K"``, ``"3M"``, ``"1G"``.
        **more: Further parameters of `deskui.server.Server` (``auth``, ``certfile``, ``dialects`` …).

    Raises:
        NotSupported: ``remote_access``: a tunnel through somebody else's machine cannot be safe by default.
        UsageError: As for ``run``.
    """
    if remote_access:
        raise NotSupported("remote_access", "use a reverse proxy or a tunnel of your own, with auth= and behind_proxy=")
    from ._input.questions import parse_size  # the script API is not needed to start a program

    max_bytes = parse_size(max_payload_size, "max_payload_size")
    server = {
        "static_dir": static_dir,
        "allowed_origins": allowed_origins or (),
        "check_origin": check_origin,
        "max_payload_bytes": max_bytes,
        "plain_reconnect_s": float(reconnect_timeout),
    }
    dialects = more.pop("dialects", ())
    limits = more.pop("limits", None) or replace(Limits(), max_blob_bytes=max_bytes, max_inbox_bytes=2 * max_bytes)
    options = Options(
        mode="browser", host=host, port=port, open_browser=auto_open_webbrowser, debug=debug, dialects=dialects, server={**server, **more}
    )
    launch(applications, replace(options, limits=limits))


# -- who really starts -------------------------------------------------------------------------


@dataclass(frozen=True)
class Launch:
    """A call of ``run`` that was recorded instead of carried out."""

    app: Any
    options: Options


_recorded: list[Launch] | None = None
_launched = False


@contextlib.contextmanager
def recording() -> Iterator[list[Launch]]:
    """While it lasts, ``run`` only notes what it was told (the command line runs the author's file so, then starts by itself)."""
    global _recorded
    _recorded = []
    try:
        yield _recorded
    finally:
        _recorded = None


def was_launched() -> bool:
    """Whether this program has called ``run`` (or `launch`)."""
    return _launched


def launch(app: Any, options: Options) -> None:
    """Start what ``run`` was told to; see there."""
    global _launched
    if _recorded is not None:
        _recorded.append(Launch(app, options))
        return
    multiprocessing.freeze_support()
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        return  # a spawned worker is importing the author's file: the program runs in its parent
    _launched = True
    if getattr(sys, "frozen", False):
        from .frozen import start  # built programs read their own command line

        start(app, options, _begin)
        return
    _begin(app, options)


def _begin(app: Any, options: Options) -> None:
    if options.transport not in TRANSPORTS:
        raise UsageError(f"transport={options.transport!r}: choose from {', '.join(TRANSPORTS)}")
    apps = with_index(make_apps(app, title=options.title))  # the bridge has no server to do it
    mode = choose_mode(options)
    if mode == "browser":
        _run_in_browser(apps, options)
    else:
        _run_in_window(apps, options)


def choose_mode(options: Options, environ: Mapping[str, str] = os.environ) -> Mode:
    """Window or browser, as ``run`` documents it; says on standard error why there is no window."""
    wanted = options.mode or environ.get("DESKUI_MODE") or None
    if wanted is not None and wanted not in MODES:
        raise UsageError(f"mode={wanted!r}: choose from {', '.join(MODES)} (argument or DESKUI_MODE)")
    if wanted == "browser" and options.transport == "bridge":
        raise UsageError('transport="bridge" is for windows: a browser needs the server')
    if wanted == "browser":
        return "browser"
    problem = window_problem(options.backend)
    if problem is None:
        return "window"
    if wanted == "window" or options.transport == "bridge":
        raise problem
    print(f"deskui: no window, so the browser it is: {problem}", file=sys.stderr, flush=True)
    return "browser"


def window_problem(backend: str | None) -> ShellError | None:
    """Why no window can be opened here, or ``None``."""
    if threading.current_thread() is not threading.main_thread():
        return ShellError("windows need the program's main thread", "call deskui.run() there")
    from . import shell  # loads no toolkit; only looks for one

    return shell.available(backend)


def program_name(options: Options) -> str:
    """What the program is called in the state directory: the script's or executable's name."""
    main = getattr(sys.modules.get("__main__"), "__file__", None)
    stem = Path(sys.executable if getattr(sys, "frozen", False) else main or "deskui").stem
    return stem if stem not in ("__main__", "") else options.title or "deskui"


def make_server(apps: Any, options: Options, **more: Any) -> Server:
    """The server these options describe; its port is taken."""
    from .server import Server

    given = {name: value for name, value in options.server.items() if value is not None}
    return Server(apps, debug=options.debug, dialects=options.dialects, limits=options.limits, **{**given, **more})


# -- the browser face --------------------------------------------------------------------------


def _run_in_browser(apps: Any, options: Options) -> None:
    server = make_server(apps, options, host=options.host, port=options.port)
    asyncio.run(_serve(server, options))


async def _serve(server: Server, options: Options) -> None:
    stop = asyncio.Event()
    with _stopped_by_signals(stop):
        try:
            await server.start()
            if options.port:
                remember_pages(server.host.secrets, program_name(options), options.port)
            link = server.link()
            say(f"deskui: ready at {link}")
            if options.open_browser and is_loopback(options.host) and has_display():
                _open_in_browser(server.link(once=True))  # used up at once: process lists show the browser's command line
            if options.on_ready is not None:
                options.on_ready(link)
            await stop.wait()
        finally:
            await server.stop()


def remember_pages(secrets: Secrets, program: str, port: int) -> None:
    """Let the pages of an earlier run on this port in again: a restart is no reason to open the program anew.

    Only hashes are kept, for a week, in the user's own state directory. Where that cannot be written nothing is remembered.
    """
    from .storage import Storage

    try:
        known = Storage(state_dir(program) / f"pages-{port}.sqlite")
        for digest, since in list(known.items()):
            if time.time() - since < PAGES_KNOWN_S:
                secrets.admit(bytes.fromhex(digest))
            else:
                del known[digest]
    except OSError as error:
        log.info("pages will not be known after a restart: %s", error)
        return

    def keep(digest: bytes) -> None:
        try:
            known[digest.hex()] = time.time()
        except OSError as error:
            log.info("a page will not be known after a restart: %s", error)

    secrets.on_mint = keep


@contextlib.contextmanager
def _stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    """Ctrl-C and SIGTERM set ``stop``; a second one has its usual effect. Elsewhere than on the main thread nothing is changed."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)

    def on_signal(*_: object) -> None:
        restore()
        loop.call_soon_threadsafe(stop.set)

    for number in numbers:
        if before[number] != signal.SIG_IGN:  # nohup stays nohup
            signal.signal(number, on_signal)
    try:
        yield
    finally:
        restore()


def _open_in_browser(url: str) -> None:
    threading.Thread(target=webbrowser.open, args=(url,), name="deskui-open-browser", daemon=True).start()


def has_display() -> bool:
    """Whether a browser with a window can be opened (on Linux ``webbrowser`` would take over the terminal)."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def say(line: str) -> None:
    """A line on standard output, at once. Programs without a console have none; then it goes to the log."""
    if sys.stdout is None:
        log.info("%s", line)
        return
    print(line, flush=True)


# -- the window face ---------------------------------------------------------------------------


class LoopThread:
    """An event loop in a thread of its own, for programs whose main thread belongs to the window system.

    Args:
        start: Runs on the loop at the beginning; when it fails, the constructor raises what it raised.
        stop: Runs on the loop at the end.
    """

    def __init__(self, start: Callable[[], Any], stop: Callable[[], Any]) -> None:
        self._start = start
        self._stop = stop
        self._started = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), name="deskui-loop", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._error is not None:
            raise self._error

    def end(self, timeout_s: float = 10.0) -> None:
        """Stop and wait for it. Any thread but its own."""
        self.loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(timeout_s)

    async def _main(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._ended = asyncio.Event()
        try:
            await self._start()
        # The border between threads: whoever made this thread gets the error.
        except BaseException as error:  # noqa: BLE001
            self._error = error
            return
        finally:
            self._started.set()
        await self._ended.wait()
        await self._stop()


def _run_in_window(apps: Any, options: Options) -> None:
    from . import shell as shell_room
    from .window import server_pages

    with _only_instance(options) as instance:
        if instance is None:
            return
        shell = shell_room.Shell(app_name=program_name(options), backend=options.backend, debug=options.debug)
        if options.transport == "bridge" and shell.carries_bridge:
            from .bridge import Bridge

            bridge = Bridge(apps, limits=_window_limits(options), debug=options.debug)
            _show(shell, bridge, lambda app: bridge.page(app or "index"), apps, options, instance)
            return
        if options.transport == "bridge":
            log.warning("no bridge here (%s); using the loopback server", shell.why_no_bridge)
        settings = replace(options, limits=_window_limits(options))
        server = make_server(apps, settings, host="127.0.0.1", port=0, auth=None, certfile=None, behind_proxy=False)
        _show(shell, server, server_pages(server.link), apps, options, instance)


def _show(shell: Shell, service: Server | Bridge, pages: Pages, apps: Any, options: Options, instance: Instance | Literal[True]) -> None:
    """Run the windows on the main thread and what answers them on another, until the last window is closed."""
    from . import logs
    from .window import Program, window_options

    name = program_name(options)
    logs.set_up(name, debug=options.debug)
    thread = LoopThread(service.start, service.stop)
    try:
        if options.on_ready is not None:
            thread.loop.call_soon_threadsafe(options.on_ready, "")
        program = Program(shell, pages, window_options(apps["index"], options, name), lambda: service.host, options.on_close)
        logs.catch_unhandled(program.tell_error)
        program.open()
        if instance is not True:
            instance.serve(program.second_start)
        shell.run()
    finally:
        thread.end()


def _window_limits(options: Options) -> Limits:
    return options.limits or replace(Limits(), retention_s=WINDOW_RETENTION_S)


@contextlib.contextmanager
def _only_instance(options: Options) -> Iterator[Instance | Literal[True] | None]:
    """This process as the only one of its program, True when that was not asked for, None when another has taken over."""
    if not options.single_instance:
        yield True
        return
    from . import desktop
    from .single_instance import first_or_hand_over

    instance = first_or_hand_over(program_name(options), [absolute(word) for word in desktop.arguments()])
    try:
        yield instance
    finally:
        if instance is not None:
            instance.close()


def absolute(word: str) -> str:
    """A word of the command line as another process understands it: the name of a file here becomes a full path."""
    return os.path.abspath(word) if os.path.exists(word) else word


def with_overrides(options: Options, **given: Any) -> Options:
    """Options with the fields that were given (not ``None``) replaced; server fields go where they belong."""
    names = {item.name for item in fields(Options)}
    own = {name: value for name, value in given.items() if value is not None and name in names}
    server = {name: value for name, value in given.items() if value is not None and name not in names}
    return replace(options, **own, server={**options.server, **server})
