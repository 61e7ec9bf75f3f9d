"""What `Application` is in both APIs: options, sessions, fonts, and how it is served and shown.

The server is deskui's own, with one port; pgwidgets' options keep their meaning as far as
one port allows. An application is also a composition root, like ``deskui.run``: it alone
in this room imports the server and the shell, when it starts.
"""

from __future__ import annotations

import asyncio
import errno
import itertools
import logging
import os
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import RemoteProtocolError, SpecError
from ..protocol.catalog import commands
from ..runtime.apps import App
from ..runtime.host import Host, Limits
from ..runtime.secrets import Grant
from ..runtime.session import Session as RuntimeSession
from .core import Widget
from .lanes import MODES, Lane, LoopLane, SharedLane
from .native import NativeWindows
from .session import Session

if TYPE_CHECKING:
    from ..app import LoopThread, Options
    from ..server import Server

WS_PORT, HTTP_PORT = 9500, 9501
"""pgwidgets' ports. The page and its connection share `HTTP_PORT`."""
_FAVICON = "const link = document.createElement('link'); link.rel = 'icon'; link.href = href; document.head.append(link);"


class BaseApplication:
    """A program of widgets.

    Args:
        ws_port: Where pgwidgets would listen for WebSockets; used as the port when `http_server` is false.
        http_port: Port of the page and its connection. ``None``: 9501 in the browser face, a free one in a window.
        host: Address to listen on; beyond this machine `auth` and TLS are demanded, see `deskui.server.Server`.
        http_server: False: `url` is ``None``; pages reach sessions only by what the program does itself.
        concurrency_handling: ``"per_session"`` (handlers of a session one after the other), ``"serialized"`` (all handlers one after
            the other, in the main thread) or ``"concurrent"`` (at once).
        max_sessions: How many sessions may have a page at the same time; a further page waits until one is free. ``None``: any number.
        logger: Gets what goes wrong beside deskui's own log.
        ws_sock: Not used; accepted for pgwidgets' sake.
        mode: ``"window"`` or ``"browser"``; ``None`` as in ``deskui.run``.
        title: Of the window and the page.
        size: Of the window, in logical pixels.
        transport: ``"server"`` or ``"bridge"`` (a window without any port).
        dialects: ``{"pgwidgets"}`` lets pgwidgets' own page in, at ``/-/widgets``.
        limits: The runtime's limits.
        server: More parameters of `deskui.server.Server`: ``auth``, ``certfile`` …

    Raises:
        ValueError: `concurrency_handling` is none of the three.
    """

    _session_class: type[Session] = Session
    _widget_classes: dict[str, Any] = {}  # noqa: RUF012 - each API sets its own
    _is_async = False

    def __init__(
        self,
        ws_port: int = WS_PORT,
        http_port: int | None = None,
        host: str = "127.0.0.1",
        http_server: bool = True,
        concurrency_handling: str = "per_session",
        max_sessions: int | None = 1,
        logger: logging.Logger | None = None,
        ws_sock: Any = None,
        *,
        mode: Any = None,
        title: str | None = None,
        size: tuple[int, int] = (1000, 700),
        transport: str = "server",
        dialects: Any = (),
        limits: Limits | None = None,
        open_browser: bool = True,
        on_ready: Callable[[str], object] | None = None,
        **server: Any,
    ) -> None:
        if concurrency_handling not in MODES:
            raise ValueError(f"concurrency_handling must be one of {', '.join(MODES)}, not {concurrency_handling!r}")
        self.concurrency_handling = concurrency_handling
        self.max_sessions = max_sessions
        self.logger = logger or logging.getLogger("deskui.widgets")
        self._http_server = http_server
        self._port = http_port if http_server else ws_port
        self._sessions: dict[Any, Session] = {}
        self._classes: dict[str, Any] = dict(self._widget_classes)
        self._on_connect: list[Callable[..., Any]] = []
        self._on_disconnect: list[Callable[..., Any]] = []
        self._fonts: list[dict[str, Any]] = []
        self._font_ids = itertools.count(1)
        self._default_font: dict[str, Any] | None = None
        self._favicon: str | None = None
        self._shared = SharedLane()
        self._closed = threading.Event()
        self._closed_async: asyncio.Event | None = None
        self._server: Server | None = None
        self._thread: LoopThread | None = None
        self._native: NativeWindows | None = None
        self._given = {"mode": mode, "title": title, "size": size, "transport": transport, "dialects": tuple(dialects), "host": host}
        self._given.update(limits=limits, open_browser=open_browser, on_ready=on_ready, server=server)
        self._app = App("index", self._async_target if self._is_async else self._target, title=title or "")
        self._apps = {"index": self._app}
        # Sessions made before the start live on a host without a loop; they move when the server's is there.
        self._host = Host(self._apps)

    # -- what the program says -------------------------------------------------------------

    def on_connect(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Call ``function(session)`` for each new session; usable as a decorator. In the async API it may be a coroutine function."""
        self._on_connect.append(function)
        return function

    def on_disconnect(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Call ``function(session)`` whenever a page of a session has gone; usable as a decorator."""
        self._on_disconnect.append(function)
        return function

    def register_widget(self, cls: type, name: str | None = None) -> type:
        """Make an own widget class available in ``get_widgets()``; returns it."""
        if not (isinstance(cls, type) and issubclass(cls, Widget)):
            raise SpecError("cls", "a subclass of a widget class", cls)
        self._classes[name or cls.__name__] = cls
        return cls

    def register_font(self, family: str, source: Any, *, weight: str = "normal", style: str = "normal") -> int:
        """Load a font into every page.

        Args:
            family: Its name, for ``set_font``.
            source: A path, or the font file's bytes.
            weight: A CSS weight, or ``thin`` … ``black``.
            style: ``normal`` or ``italic``.

        Returns:
            The font's number.
        """
        data = bytes(source) if isinstance(source, (bytes, bytearray, memoryview)) else Path(os.fspath(source)).read_bytes()
        font = {"family": family, "data": data, "weight": weight, "style": style}
        self._fonts.append(font)
        for session in list(self._sessions.values()):
            _send_font(session, font)
        return next(self._font_ids)

    def set_default_font(
        self, family: str | None, *, size: float | None = None, weight: str | None = None, style: str | None = None
    ) -> None:
        """Write everything in this font, unless a widget says otherwise; ``None`` takes the system's again."""
        font = None if family is None else {"family": family, "size": size, "weight": weight, "style": style}
        self._default_font = font
        for session in list(self._sessions.values()):
            session._send({"type": "set-default-font", "font": font})

    def open_url(self, url: str) -> None:
        """Open a web page beside every session's page."""
        for session in list(self._sessions.values()):
            session._send({"type": "open-url", "url": url})

    def set_favicon(self, path: str | os.PathLike[str]) -> None:
        """Show this picture in the browser's tab and as the window's icon. Call it before the start."""
        self._favicon = os.fspath(path)

    # -- sessions --------------------------------------------------------------------------

    @property
    def sessions(self) -> dict[Any, Session]:
        """The sessions there are, by id (a copy)."""
        return dict(self._sessions)

    def create_session(self, session_id: Any = None, token: str | None = None) -> Session:
        """A session without a page; one can join by `Session.get_url`.

        Args:
            session_id: Names it; made up when ``None``.
            token: Must be known to whoever joins by id; made up when ``None``.

        Raises:
            ValueError: There is a session of this id with another token.
        """
        known = self._sessions.get(session_id) if session_id is not None else None
        if known is not None:
            if token is not None and secrets.compare_digest(token.encode(), known.token.encode()):
                return known
            raise ValueError(f"session {session_id!r} exists and its token is another")
        host = self._host
        runtime = RuntimeSession(host, self._app, {}, host.loop)
        runtime.started = True
        host.sessions[runtime.id] = runtime
        return self._adopt(runtime, session_id, token)

    def _adopt(self, runtime: RuntimeSession, session_id: Any = None, token: str | None = None) -> Session:
        """The widget half of a session that the host has opened."""
        session = self._session_class(runtime, self._classes, self, self._lane(runtime))
        session.name = runtime.id if session_id is None else session_id
        session.token = token or secrets.token_urlsafe(24)
        self._sessions[session.name] = session
        runtime.parts[Session] = session
        runtime.on_detach.append(lambda _: self._page_left(session))
        session._on_close.append(lambda: self._forget(session))
        for font in self._fonts:
            _send_font(session, font)
        if self._default_font is not None:
            session._send({"type": "set-default-font", "font": self._default_font})
        if self._favicon is not None:
            args = {"href": Widget.to_data_uri(self._favicon)}
            runtime.send(commands.RunScript(spec=commands.ScriptSpec(code=_FAVICON, args=args, keep=True)))
        return session

    def _forget(self, session: Session) -> None:
        self._sessions = {name: held for name, held in self._sessions.items() if held is not session}

    def _lane(self, runtime: RuntimeSession) -> Lane:
        raise NotImplementedError

    def _admit(self, runtime: RuntimeSession) -> None:
        """A page wants a new session: there may be too many with pages."""
        shown = sum(1 for session in self._sessions.values() if session.is_connected)
        if self.max_sessions is not None and shown >= self.max_sessions:
            runtime.host.sessions.pop(runtime.id, None)
            runtime.state = type(runtime.state).CLOSED
            raise RemoteProtocolError("all sessions of this program are in use", 4429)
        self._adopt(runtime)

    def _target(self) -> None:
        """What the host runs for a new session: the program's ``on_connect`` functions, in the session's lane."""
        from ..runtime.task import current_task

        runtime = current_task("on_connect").session
        session: Session | None = runtime.parts.get(Session)
        if session is None:  # another host runs this program: the command line, or a server it is mounted in
            self._host = runtime.host
            session = self._adopt(runtime)
        for function in self._on_connect:
            session._run_function(function, session)

    async def _async_target(self) -> None:
        self._target()

    def _page_left(self, session: Session) -> None:
        for function in self._on_disconnect:
            session._run_function(function, session)

    # -- where it is -----------------------------------------------------------------------

    @property
    def url(self) -> str | None:
        """A link that opens the program; ``None`` before the start or without a server."""
        return self._server.link() if self._server is not None and self._server.site is not None and self._http_server else None

    @property
    def apps(self) -> dict[str, App]:
        """What `deskui.run` or a server takes to run this program."""
        return self._apps

    @property
    def static_path(self) -> Path:
        """The folder of the page's files."""
        return Path(__file__).resolve().parent.parent / "assets"

    @property
    def remote_html(self) -> Path:
        """The page."""
        return self.static_path / "index.html"

    def _session_url(self, session: Session) -> str | None:
        if self._server is None or self._server.site is None or not self._http_server:
            return None
        code = self._host.secrets.mint_code(grant=Grant(session._runtime.id), uses=None, ttl_s=None)
        return f"{self._server.url}#b={code}"

    # -- starting --------------------------------------------------------------------------

    def _options(self) -> Options:
        from ..app import Options

        given = {key: value for key, value in self._given.items() if value is not None}
        return Options(port=self._port if self._port is not None else HTTP_PORT, icon=self._favicon, **given)

    def _make_server(self, *, window: bool) -> Server:
        from ..app import make_server

        options = self._options()
        if window:
            if self._port is None:
                options = replace(options, port=0)
            options = replace(options, host="127.0.0.1", limits=options.limits or _window_limits())
        try:
            return make_server(self._apps, options, host=options.host, port=options.port)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            # The usual port is nobody's choice, and a second program takes it: a sentence, no traceback.
            raise SystemExit(
                f"deskui: port {options.port} is taken by another program; Application(http_port=0) takes a free one"
            ) from None

    def _moved_to(self, host: Host) -> None:
        """The server's host is there: sessions made before move in."""
        before, self._host = self._host, host
        host.on_session.append(self._admit)
        for runtime in list(before.sessions.values()):
            runtime.host, runtime.loop = host, host.loop
            host.sessions[runtime.id] = runtime
        for session in self._sessions.values():
            if isinstance(session._lane, LoopLane):
                session._lane.started()

    async def _serve(self) -> None:
        assert self._server is not None
        await self._server.start()
        self._moved_to(self._server.host)

    async def _unserve(self) -> None:
        if self._server is not None:
            await self._server.stop()

    def _start_in_thread(self, *, window: bool = False) -> None:
        if self._thread is not None:
            return
        from ..app import LoopThread

        self._server = self._make_server(window=window)
        self._thread = LoopThread(self._serve, self._unserve)

    async def _start_on_loop(self) -> None:
        if self._server is None:
            self._server = self._make_server(window=False)
            await self._serve()

    # -- running ---------------------------------------------------------------------------

    def _run(self) -> None:
        from ..app import _recorded, choose_mode, launch

        if _recorded is not None:
            launch(self._apps, self._options())  # the command line decides how it runs
            return
        options = self._options()
        if self._thread is None and options.transport == "bridge":
            self._run_on_bridge(options)
        elif choose_mode(options) == "window":
            self._start_in_thread(window=True)
            self._run_window(options)
        else:
            self._start_in_thread()
            self._run_browser(options)

    def _run_browser(self, options: Options) -> None:
        self._announce(options)
        try:
            if self.concurrency_handling == "serialized":
                while not self._closed.is_set():
                    self._shared.serve(3600.0)
            else:
                self._closed.wait()
        except KeyboardInterrupt:
            pass  # Ctrl-C is how such a program is ended
        finally:
            self._close()

    def _announce(self, options: Options) -> None:
        from .._server.security import is_loopback
        from ..app import _open_in_browser, has_display, say

        assert self._server is not None
        link = self._server.link()
        say(f"deskui: ready at {link}")
        if options.open_browser and is_loopback(options.host) and has_display():
            _open_in_browser(self._server.link(once=True))
        if options.on_ready is not None:
            options.on_ready(link)

    def _run_window(self, options: Options) -> None:
        """The main thread belongs to the window system; ``serialized`` handlers get one of their own."""
        from .. import shell as shell_room
        from ..app import program_name
        from ..window import Program, server_pages, window_options

        assert self._server is not None
        shell = shell_room.Shell(app_name=program_name(options), backend=options.backend, debug=options.debug)
        helper = self._serve_shared_lane()
        try:
            first = window_options(self._app, options, program_name(options))
            pages = server_pages(self._server.link)
            self._native = NativeWindows(
                shell, lambda session, wid: shell_room.UrlPage(lambda: f"{self._session_url(session)}&window={wid}")
            )
            if options.on_ready is not None:
                options.on_ready("")
            server = self._server
            Program(shell, pages, first, lambda: server.host, options.on_close).open()
            shell.run()
        except KeyboardInterrupt:
            pass  # Ctrl-C on the terminal it was started from
        finally:
            self._close()
            helper.join(1.0)

    def _run_on_bridge(self, options: Options) -> None:
        from .. import shell as shell_room
        from ..app import LoopThread, program_name
        from ..bridge import Bridge
        from ..window import Program, window_options

        shell = shell_room.Shell(app_name=program_name(options), backend=options.backend, debug=options.debug)
        if not shell.carries_bridge:
            self.logger.warning("no bridge here (%s); using the loopback server", shell.why_no_bridge)
            self._start_in_thread(window=True)
            self._run_window(options)
            return
        bridge = Bridge(self._apps, limits=options.limits or _window_limits(), debug=options.debug)

        async def start() -> None:
            await bridge.start()
            self._moved_to(bridge.host)

        self._thread = LoopThread(start, bridge.stop)
        helper = self._serve_shared_lane()
        try:
            if options.on_ready is not None:
                options.on_ready("")
            first = window_options(self._app, options, program_name(options))
            self._native = NativeWindows(shell, lambda session, wid: bridge.widget_page(self._app.name, session._runtime.id, wid))
            Program(shell, lambda app: bridge.page(app or "index"), first, lambda: bridge.host, options.on_close).open()
            shell.run()
        finally:
            self._close()
            helper.join(1.0)

    def _serve_shared_lane(self) -> threading.Thread:
        def serve() -> None:
            while not self._closed.is_set():
                self._shared.serve(3600.0)

        thread = threading.Thread(target=serve, name="deskui-serialized", daemon=True)
        if self.concurrency_handling == "serialized":
            thread.start()
        else:
            thread.run = lambda: None  # type: ignore[method-assign]
            thread.start()
        return thread

    async def _run_async(self) -> None:
        from ..app import _recorded, choose_mode, launch

        if _recorded is not None:
            launch(self._apps, self._options())
            return
        options = self._options()
        if self._server is None and (options.transport == "bridge" or choose_mode(options) == "window"):
            # The main thread belongs to the window system now: the program's coroutines run on the server's loop.
            if options.transport == "bridge":
                self._run_on_bridge(options)
            else:
                self._start_in_thread(window=True)
                self._run_window(options)
            return
        await self._start_on_loop()
        self._announce(options)
        self._closed_async = asyncio.Event()
        from ..app import _stopped_by_signals

        with _stopped_by_signals(self._closed_async):
            try:
                await self._closed_async.wait()
            finally:
                await self._close_async()

    def _process_events(self, timeout: float) -> None:
        if self.concurrency_handling == "serialized":
            self._shared.serve(timeout)
        else:
            time.sleep(min(timeout, 0.05))  # the program's own loop rests here; handlers run in their threads

    def _close(self) -> None:
        self._closed.set()
        self._shared.wake()
        for session in list(self._sessions.values()):
            session._runtime.close()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.end()
        self._server = None

    async def _close_async(self) -> None:
        if self._closed_async is not None:
            self._closed_async.set()
        if self._thread is not None:
            self._close()
            return
        for session in list(self._sessions.values()):
            session._runtime.close()
        await self._unserve()
        self._server = None

    # -- native windows --------------------------------------------------------------------

    def _open_native(self, session: Session, widget: Any) -> bool:
        if self._native is None:
            return False
        self._native.open(session, widget)
        return True

    def _close_native(self, session: Session, widget: Any) -> None:
        if self._native is not None:
            self._native.close(session, widget)


def _window_limits() -> Limits:
    from ..app import WINDOW_RETENTION_S

    return replace(Limits(), retention_s=WINDOW_RETENTION_S)


def _send_font(session: Session, font: dict[str, Any]) -> None:
    source = session._keep_bytes(font["data"], "font/ttf")
    message = {key: font[key] for key in ("family", "weight", "style")}
    session._send({"type": "register-font", **message, "source": source})


__all__ = ["BaseApplication"]
