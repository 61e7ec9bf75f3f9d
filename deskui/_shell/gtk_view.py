"""The webview of a GTK window: loading, the raw channel, the in-process scheme, navigation.

The one rule: what a document may do is decided by its origin, on every message and
request; a foreign document gets nothing, and navigation to one is vetoed or undone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urldefrag, urlsplit

from deskui._shell.address import DRAG, SCHEME, is_harmless, name_script, same_origin
from deskui._shell.contract import Events, FileQuestion, SchemeRequest, SchemeResponse
from deskui._shell.error_page import RETRY_URL, UNREACHABLE, error_page
from deskui._shell.gtk_dialogs import choose_files

from gi.repository import Gdk, Gio, GLib, Soup, WebKit2  # isort: skip  # gtk.py has required their versions

log = logging.getLogger("deskui.shell")

HANDLER = "deskui"
"""Name of the script message handler: the page calls ``webkit.messageHandlers.deskui.postMessage(text)``."""

NOT_FOR_AN_APP = {
    WebKit2.ContextMenuAction.GO_BACK,
    WebKit2.ContextMenuAction.GO_FORWARD,
    WebKit2.ContextMenuAction.STOP,
    WebKit2.ContextMenuAction.RELOAD,
    WebKit2.ContextMenuAction.OPEN_LINK,
    WebKit2.ContextMenuAction.OPEN_LINK_IN_NEW_WINDOW,
    WebKit2.ContextMenuAction.OPEN_IMAGE_IN_NEW_WINDOW,
    WebKit2.ContextMenuAction.OPEN_FRAME_IN_NEW_WINDOW,
    WebKit2.ContextMenuAction.DOWNLOAD_LINK_TO_DISK,
}
"""Entries of the browser's context menu that make no sense in a program."""


def make_context(view_of: Callable[[Any], PageView | None]) -> Any:
    """The web context all windows share: nothing on disk, our scheme registered as secure, spell checking in the user's languages."""
    context = WebKit2.WebContext.new_ephemeral()
    context.register_uri_scheme(SCHEME, lambda request: _answer(request, view_of(request.get_web_view())))
    security = context.get_security_manager()
    security.register_uri_scheme_as_secure(SCHEME)
    security.register_uri_scheme_as_cors_enabled(SCHEME)
    context.set_spell_checking_enabled(True)
    context.set_spell_checking_languages([name for name in GLib.get_language_names() if "_" in name and "." not in name])
    context.connect("download-started", lambda _context, download: _downloading(download, view_of(download.get_web_view())))
    return context


def _answer(request: Any, view: PageView | None) -> None:
    response = view.answer(request) if view is not None else SchemeResponse(404, "text/plain")
    stream = Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(response.body))
    answer = WebKit2.URISchemeResponse.new(stream, len(response.body))
    answer.set_status(response.status, None)
    answer.set_content_type(response.type)
    headers = Soup.MessageHeaders.new(Soup.MessageHeadersType.RESPONSE)
    for name, value in {**response.headers, "Content-Type": response.type}.items():
        headers.replace(name, value)
    answer.set_http_headers(headers)
    request.finish_with_response(answer)


def _body(request: Any) -> bytes:
    stream = request.get_http_body()
    if stream is None:
        return b""
    parts = []
    while part := stream.read_bytes(1 << 20, None).get_data():
        parts.append(bytes(part))
    return b"".join(parts)


def _downloading(download: Any, view: PageView | None) -> None:
    if view is None:
        download.cancel()
    else:
        download.connect("decide-destination", view.ask_destination)


class PageView:
    """Our webview in a GTK window.

    Args:
        context: From `make_context`.
        events: Who is told.
        window: The Gtk.Window around it.
        debug: Let the inspector be opened.
    """

    def __init__(self, context: Any, events: Events, window: Any, *, debug: bool) -> None:
        self._events = events
        self._window = window
        self._debug = debug
        self._own = ""
        self._ours_html = False
        self._dragged: list[Path] = []
        self._manager = WebKit2.UserContentManager()
        self._manager.connect(f"script-message-received::{HANDLER}", self._message)
        self._manager.register_script_message_handler(HANDLER)
        self._manager.connect("script-message-received::deskuiDrag", lambda *_: self._drag_window())
        self._manager.register_script_message_handler("deskuiDrag")
        top_frame, at_start = WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.START
        self._manager.add_script(WebKit2.UserScript.new(name_script(events.id) + DRAG, top_frame, at_start, None, None))
        self.widget = WebKit2.WebView(user_content_manager=self._manager, web_context=context)
        self._ended = False
        self._configure()
        self._connect()

    def _configure(self) -> None:
        settings = self.widget.get_settings()
        settings.set_enable_developer_extras(self._debug)
        settings.set_javascript_can_access_clipboard(True)
        settings.set_javascript_can_open_windows_automatically(False)
        settings.set_allow_file_access_from_file_urls(False)
        settings.set_enable_back_forward_navigation_gestures(False)
        settings.set_enable_write_console_messages_to_stdout(self._debug)

    def _connect(self) -> None:
        view = self.widget
        view.connect("decide-policy", self._decide)
        view.connect("create", self._create)
        view.connect("load-changed", self._load_changed)
        view.connect("load-failed", self._load_failed)
        view.connect("notify::title", self._titled)
        view.connect("web-process-terminated", self._process_ended)
        view.connect("context-menu", self._context_menu)
        view.connect("permission-request", self._permission)
        view.connect("drag-data-received", self._drag_data)
        view.connect("drag-drop", self._drag_dropped)

    # -- loading ----------------------------------------------------------------------------------

    def own(self, url: str) -> None:
        """Take this address's origin as the window's own."""
        self._own = url
        self._ours_html = False

    def load(self, url: str) -> None:
        """Load the page."""
        self.own(url)
        self.widget.load_uri(url)

    def reload(self) -> None:
        """Load the page again, without the fragment that let it in the first time."""
        self.load(urldefrag(self._own).url)

    def load_html(self, html: str) -> None:
        """Show a document of no origin."""
        self._ours_html = True
        self.widget.load_html(html, None)

    def let_go(self) -> None:
        """Forget the page: from now on nothing has the channel."""
        self._own = ""
        self._manager.unregister_script_message_handler(HANDLER)
        self.widget.load_html("", None)

    def end(self) -> None:
        """The window closes: end the page's process. WebKitGTK leaves it running behind a destroyed view."""
        self._ended = True
        self.widget.terminate_web_process()

    def _process_ended(self, _view: Any, reason: Any) -> None:
        if not self._ended:
            self._events.on_crash(reason.value_nick)

    def paint_background(self, colour: str) -> None:
        """What is seen until the page has painted."""
        rgba = Gdk.RGBA()
        rgba.parse(colour)
        self.widget.set_background_color(rgba)

    def run_script(self, script: str) -> None:
        """Run ASCII JavaScript in the main world."""
        if self._is_ours():
            self.widget.evaluate_javascript(script, -1, None, None, None, None, None)

    def give_text(self, script: str, text: str) -> None:
        """The same with a text as the argument of a function: as a literal, WebKit would read it letter by letter."""
        if self._is_ours():
            arguments = GLib.Variant("a{sv}", {"text": GLib.Variant("s", text)})
            self.widget.call_async_javascript_function(script, -1, arguments, None, None, None, None)

    def print_page(self, window: Any) -> None:
        """The system's print dialog."""
        WebKit2.PrintOperation.new(self.widget).run_dialog(window)

    def _is_ours(self) -> bool:
        return same_origin(self.widget.get_uri() or "", self._own)

    # -- the channel ------------------------------------------------------------------------------

    def _message(self, _manager: Any, result: Any) -> None:
        value = result.get_js_value()
        if self._is_ours() and value.is_string():
            self._events.on_message(value.to_string())

    def answer(self, request: Any) -> SchemeResponse:
        """Answer a request to our scheme, when it goes to this window's own origin."""
        url = request.get_uri()
        if not same_origin(url, self._own):
            return SchemeResponse(404, "text/plain")
        parts = urlsplit(url)
        headers = request.get_http_headers()
        return self._events.on_request(
            SchemeRequest(
                method=request.get_http_method() or "GET",
                path=unquote(parts.path) or "/",
                query=dict(parse_qsl(parts.query, keep_blank_values=True)),
                body=_body(request),
                key=(headers.get_one("X-Deskui-Key") if headers is not None else None) or "",
            )
        )

    # -- navigation -------------------------------------------------------------------------------

    def _decide(self, _view: Any, decision: Any, kind: Any) -> bool:
        if kind == WebKit2.PolicyDecisionType.RESPONSE:
            return self._decide_response(decision)
        action = decision.get_navigation_action()
        url = action.get_request().get_uri()
        if kind == WebKit2.PolicyDecisionType.NEW_WINDOW_ACTION:
            decision.ignore()
            self._new_window(url, action.is_user_gesture())
        elif url == RETRY_URL:
            decision.ignore()
            self._events.on_retry()
        elif same_origin(url, self._own) or is_harmless(url):
            decision.use()
        else:
            decision.ignore()
            # A gesture alone says little: scripts that Python runs count as one.
            self._events.on_external(url, action.get_navigation_type() == WebKit2.NavigationType.LINK_CLICKED)
        return True

    def _create(self, _view: Any, action: Any) -> None:
        # window.open(): never a window inside the webview; the answer None refuses it.
        self._new_window(action.get_request().get_uri(), action.is_user_gesture())

    def _decide_response(self, decision: Any) -> bool:
        if decision.is_mime_type_supported():
            decision.use()
        else:
            decision.download()
        return True

    def _new_window(self, url: str, clicked: bool) -> None:
        if same_origin(url, self._own):
            self._events.on_new_window(url)
        else:
            self._events.on_external(url, clicked)

    def _load_changed(self, view: Any, event: Any) -> None:
        if event == WebKit2.LoadEvent.COMMITTED and not self._ours_html and not self._is_ours():
            self._events.on_strayed(view.get_uri() or "")
        if event == WebKit2.LoadEvent.FINISHED and self._is_ours():
            self._events.on_loaded()

    def _titled(self, view: Any, _property: Any) -> None:
        if self._is_ours() and not self._ours_html:
            self._events.on_title(view.get_title() or "")

    def _load_failed(self, _view: Any, _event: Any, url: str, error: Any) -> bool:
        if error.matches(WebKit2.network_error_quark(), WebKit2.NetworkError.CANCELLED) or not same_origin(url, self._own):
            return True
        if error.domain == GLib.quark_to_string(WebKit2.policy_error_quark()):
            return True
        log.error("the page could not be loaded: %s", error.message)
        self.load_html(error_page(UNREACHABLE, error.message))
        return True

    # -- as people expect of a program --------------------------------------------------------------

    def _context_menu(self, _view: Any, menu: Any, _event: Any, _hit: Any) -> bool:
        for item in list(menu.get_items()):
            action = item.get_stock_action()
            if action in NOT_FOR_AN_APP or (action == WebKit2.ContextMenuAction.INSPECT_ELEMENT and not self._debug):
                menu.remove(item)
        return all(item.is_separator() for item in menu.get_items())

    def _permission(self, _view: Any, request: Any) -> bool:
        # The page is the author's own program; what it asks of the system (clipboard, notification, camera) a script of his asked.
        if self._is_ours():
            request.allow()
        else:
            request.deny()
        return True

    def ask_destination(self, download: Any, name: str) -> bool:
        """A download asks where to go: so do we."""
        folder = GLib.get_user_special_dir(GLib.UserDirectory.DIRECTORY_DOWNLOAD)
        question = FileQuestion("save", directory=Path(folder) if folder else None, name=name)

        def decided(paths: list[Path]) -> None:
            if not paths:
                download.cancel()
                return
            download.set_allow_overwrite(True)  # the dialog has asked
            download.set_destination(paths[0].as_uri())

        choose_files(self._window, question, decided)
        return True

    def _drag_window(self) -> None:
        _screen, x, y = Gdk.Display.get_default().get_default_seat().get_pointer().get_position()
        self._window.begin_move_drag(1, x, y, Gdk.CURRENT_TIME)

    def _drag_data(self, _widget: Any, _context: Any, _x: int, _y: int, data: Any, _info: int, _time: int) -> None:
        uris = data.get_uris() or []
        self._dragged = [Path(GLib.filename_from_uri(uri)[0]) for uri in uris if uri.startswith("file:")]

    def _drag_dropped(self, _widget: Any, _context: Any, _x: int, _y: int, _time: int) -> bool:
        dragged, self._dragged = self._dragged, []
        if dragged:
            self._events.on_dropped(dragged)
        return False
