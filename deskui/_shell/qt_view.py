"""The web page of a Qt window: loading, the raw channel, the in-process scheme, navigation.

The one rule: what a document may do is decided by its origin, on every message and
request; a foreign document gets nothing, and navigation to one is vetoed or undone.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urldefrag, urlsplit

from qtpy import QtCore, QtGui, QtPrintSupport
from qtpy.QtWebChannel import QWebChannel
from qtpy.QtWebEngineCore import (
    QWebEngineLoadingInfo,
    QWebEnginePage,
    QWebEngineScript,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from deskui._shell import spelling
from deskui._shell.address import DRAG, SCHEME, is_harmless, name_script, same_origin
from deskui._shell.contract import Events, FileQuestion, SchemeRequest, SchemeResponse
from deskui._shell.error_page import RETRY_URL, UNREACHABLE, error_page
from deskui._shell.qt_dialogs import choose_files

log = logging.getLogger("deskui.shell")

_NO_ERROR = QWebEngineLoadingInfo.ErrorDomain.NoErrorDomain

OBJECT = "deskui"
"""Name of the channel's object: the page sends ``{type: 6, object: "deskui", method: "receive", args: [text]}``."""

GESTURE_S = 1.0
"""A navigation within this time of a click or key is the person's wish."""

PRINT_DPI = 300
"""Qt paints a page for a printer as one picture; at the 1,200 it would choose, that is 16 times the work and seen by nobody."""

MAX_BODY_BYTES = 4 << 20
"""A body larger than this is not taken: reading it stops the window (see `_body`)."""


class _Receiver(QtCore.QObject):
    """The only thing the page can reach: one slot that takes a text, and one that moves the window."""

    def __init__(self, view: PageView, parent: Any) -> None:
        super().__init__(parent)
        self._view = view

    @QtCore.Slot(str)
    def receive(self, text: str) -> None:
        self._view.message(text)

    @QtCore.Slot()
    def drag(self) -> None:
        self._view.drag_window()


class _SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers ``app:`` in this process."""

    def __init__(self, view: PageView, parent: Any) -> None:
        super().__init__(parent)
        self._view = view

    def requestStarted(self, job: Any) -> None:  # Qt's name
        response = self._view.answer(job)
        if response.status != 200:
            # A job has no status; the codes of an unsuccessful one are these.
            errors = QWebEngineUrlRequestJob.Error
            job.fail(errors.RequestDenied if response.status == 403 else errors.UrlNotFound)
            return
        buffer = QtCore.QBuffer(job)
        buffer.setData(response.body)
        buffer.open(QtCore.QIODevice.OpenModeFlag.ReadOnly)
        names = {QtCore.QByteArray(name.encode()): [QtCore.QByteArray(value.encode())] for name, value in response.headers.items()}
        job.setAdditionalResponseHeaders(names)
        job.reply(QtCore.QByteArray(response.type.encode()), buffer)


class _Page(QWebEnginePage):
    """Our page instead of pywebview's, so that nothing of its API is ever injected."""

    def __init__(self, profile: Any, parent: Any, view: PageView) -> None:
        super().__init__(profile, parent)
        self._view = view

    def acceptNavigationRequest(self, url: Any, kind: Any, is_main_frame: bool) -> bool:  # Qt's name
        link = kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked
        return self._view.may_navigate(url.toString(), link, is_main_frame)

    def javaScriptConsoleMessage(self, level: Any, text: str, line: int, source: str) -> None:  # Qt's name
        error = level == QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel
        log.log(logging.WARNING if error else logging.DEBUG, "page: %.500s (%s:%d)", text, source, line)


class PageView:
    """Our page in pywebview's Qt window.

    Args:
        widget: The QWebEngineView.
        profile: Its profile (one per window, nothing on disk).
        events: Who is told.
        window: The QMainWindow around it.
        debug: Let the developer tools be opened.
    """

    def __init__(self, widget: Any, profile: Any, events: Events, window: Any, *, debug: bool) -> None:
        self.widget = widget
        self._profile = profile
        self._events = events
        self._window = window
        self._debug = debug
        self._own = ""
        self._ours_html = False
        self._tools: Any = None
        self._menu: Any = None
        self._watched: Any = None
        self._touched_at = -GESTURE_S
        self._handler = _SchemeHandler(self, widget)
        profile.installUrlSchemeHandler(SCHEME.encode(), self._handler)
        self.page = _Page(profile, widget, self)
        self._channel = QWebChannel(self.page)
        self._receiver = _Receiver(self, self.page)
        self._channel.registerObject(OBJECT, self._receiver)
        self.page.setWebChannel(self._channel)
        self._name(events.id)
        widget.setPage(self.page)
        self._connect()

    def _name(self, window_id: str) -> None:
        script = QWebEngineScript()
        script.setSourceCode(name_script(window_id) + DRAG)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
        script.setRunsOnSubFrames(False)
        self.page.scripts().insert(script)

    def _connect(self) -> None:
        page, profile = self.page, self._profile
        page.loadingChanged.connect(self._loading_changed)
        page.urlChanged.connect(self._url_changed)
        page.titleChanged.connect(self._titled)
        page.renderProcessTerminated.connect(self._terminated)
        page.newWindowRequested.connect(self._new_window)
        page.printRequested.connect(self.print_page)
        page.pdfPrintingFinished.connect(self._printed)
        page.featurePermissionRequested.connect(self._permission)
        profile.downloadRequested.connect(self._downloading)
        self._enable_spelling()
        self.widget.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.CustomContextMenu)
        self.widget.customContextMenuRequested.connect(self._context_menu)
        self._input = _Input(self, self.widget)
        self.widget.installEventFilter(self._input)

    def _enable_spelling(self) -> None:
        names = spelling.prepare(QtCore.QLocale.system().uiLanguages())
        self._profile.setSpellCheckEnabled(bool(names))
        self._profile.setSpellCheckLanguages(names)

    # -- loading ----------------------------------------------------------------------------------

    def load(self, url: str) -> None:
        """Load the page; its origin is the window's own from now on."""
        self._own = url
        self._ours_html = False
        self.page.setUrl(QtCore.QUrl(url))

    def reload(self) -> None:
        """Load the page again, without the fragment that let it in the first time."""
        self.load(urldefrag(self._own).url)

    def load_html(self, html: str) -> None:
        """Show a document of no origin."""
        self._ours_html = True
        self.page.setHtml(html)

    def let_go(self) -> None:
        """Forget the page: from now on nothing has the channel."""
        self._own = ""
        self._channel.deregisterObject(self._receiver)
        self.page.setHtml("")
        if self._tools is not None:
            self._tools.deleteLater()
            self._tools = None

    def delete_surroundings(self) -> None:
        """Delete the window, then the profile; the page is gone."""
        self._window.deleteLater()
        self._profile.deleteLater()

    def paint_background(self, colour: str) -> None:
        """What is seen until the page has painted."""
        self.page.setBackgroundColor(QtGui.QColor(colour))

    def run_script(self, script: str) -> None:
        """Run ASCII JavaScript in the main world."""
        if self._is_ours():
            self.page.runJavaScript(script)

    def take_bytes(self, expression: str, done: Callable[[bytes], None]) -> None:
        """The ArrayBuffer that an expression gives; five times as fast as a request's body."""

        def took(value: Any) -> None:
            if isinstance(value, QtCore.QByteArray) and self._is_ours():
                done(bytes(value))

        if self._is_ours():
            self.page.runJavaScript(expression, 0, took)

    def drag_window(self) -> None:
        """Let the window follow the mouse until its button is released."""
        self._window.windowHandle().startSystemMove()

    def show_developer_tools(self) -> None:
        """The inspector in a window of its own; inside the process, so that no debugging port is opened."""
        from qtpy.QtWebEngineWidgets import QWebEngineView

        if self._tools is None:
            self._tools = QWebEngineView()
            self._tools.setWindowTitle("Developer tools")
            self._tools.resize(1000, 600)
            self.page.setDevToolsPage(self._tools.page())
        self._tools.show()

    def print_page(self) -> None:
        """The system's print dialog."""
        printer = QtPrintSupport.QPrinter(QtPrintSupport.QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        dialog = QtPrintSupport.QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.open()
        self._printing = (printer, dialog)

    def _print(self, printer: Any) -> None:
        """Into a file as text and lines, to a printer as the picture that Qt makes of them."""
        if printer.outputFormat() == QtPrintSupport.QPrinter.OutputFormat.PdfFormat:
            self.page.printToPdf(printer.outputFileName(), printer.pageLayout(), printer.pageRanges())
        else:
            self.widget.print(printer)

    def _printed(self, path: str, done: bool) -> None:
        if not done:
            log.error("the page could not be printed into %s", path)

    def _is_ours(self) -> bool:
        return same_origin(self.page.url().toString(), self._own)

    # -- the channel ------------------------------------------------------------------------------

    def message(self, text: str) -> None:
        """A raw message of the page."""
        if self._is_ours():
            self._events.on_message(text)

    def answer(self, job: Any) -> SchemeResponse:
        """Answer a request to our scheme, when it goes to this window's own origin and comes from it."""
        url = job.requestUrl().toString(QtCore.QUrl.ComponentFormattingOption.FullyEncoded)
        initiator = job.initiator().toString()
        if not same_origin(url, self._own) or (initiator and not same_origin(initiator, self._own)):
            return SchemeResponse(404, "text/plain")
        parts = urlsplit(url)
        headers = {bytes(name).lower(): bytes(value) for name, value in job.requestHeaders().items()}
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return self._events.on_request(
            SchemeRequest(
                method=bytes(job.requestMethod()).decode(),
                path=unquote(parts.path) or "/",
                query=query,
                body=_body(job, query.get("size", "")),
                key=headers.get(b"x-deskui-key", b"").decode("ascii", "replace"),
            )
        )

    # -- navigation -------------------------------------------------------------------------------

    def may_navigate(self, url: str, link: bool, is_main_frame: bool) -> bool:
        """May a frame of the window show this address?"""
        if url == RETRY_URL:
            QtCore.QTimer.singleShot(0, self._events.on_retry)
            return False
        if same_origin(url, self._own) or is_harmless(url):
            return True
        if is_main_frame:
            # Qt calls a script's `location = …` a clicked link too, so a person must have done something just now.
            self._events.on_external(url, link and time.monotonic() - self._touched_at < GESTURE_S)
        return False

    def _new_window(self, request: Any) -> None:
        url = request.requestedUrl().toString()
        if same_origin(url, self._own):
            self._events.on_new_window(url)
        else:
            self._events.on_external(url, request.isUserInitiated())

    def _url_changed(self, url: Any) -> None:
        address = url.toString()
        if self._own and not self._ours_html and address not in ("", "about:blank") and not self._is_ours():
            self._events.on_strayed(address)

    def _titled(self, title: str) -> None:
        # Until a page has a title Qt gives its address for one.
        if self._is_ours() and not self._ours_html and not title.startswith(urlsplit(self._own).netloc):
            self._events.on_title(title)

    def _loading_changed(self, info: Any) -> None:
        # loadFinished(False) also follows a navigation that was vetoed; only this tells them apart.
        if not same_origin(info.url().toString(), self._own) or self._ours_html:
            return
        if info.status() == QWebEngineLoadingInfo.LoadStatus.LoadSucceededStatus:
            self._watch_input()
            self._events.on_loaded()
        elif info.status() == QWebEngineLoadingInfo.LoadStatus.LoadFailedStatus and info.errorDomain() != _NO_ERROR:
            log.error("the page could not be loaded: %s", info.errorString())
            self.load_html(error_page(UNREACHABLE, info.errorString()))

    def _watch_input(self) -> None:
        # The widget that gets mouse and keys is made with the page's process, so there is a new one after a crash.
        target = self.widget.focusProxy()
        if target is not None and target is not self._watched:
            self._watched = target
            target.installEventFilter(self._input)

    def touched(self) -> None:
        """The person has just clicked or pressed a key."""
        self._touched_at = time.monotonic()

    def _terminated(self, status: Any, code: int) -> None:
        if status != QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            # Loading from within the signal would be lost.
            QtCore.QTimer.singleShot(0, lambda: self._events.on_crash(f"exit status {code}"))

    # -- as people expect of a program --------------------------------------------------------------

    def _permission(self, origin: Any, feature: Any) -> None:
        policies = QWebEnginePage.PermissionPolicy
        # The page is the author's own program; what it asks of the system a script of his asked.
        ours = same_origin(origin.toString(), self._own)
        self.page.setFeaturePermission(origin, feature, policies.PermissionGrantedByUser if ours else policies.PermissionDeniedByUser)

    def _context_menu(self, point: Any) -> None:
        actions = QWebEnginePage.WebAction
        unwanted = [actions.Back, actions.Forward, actions.Reload, actions.Stop, actions.ViewSource, actions.SavePage]
        unwanted += [actions.OpenLinkInNewTab, actions.OpenLinkInNewWindow, actions.DownloadLinkToDisk]
        if not self._debug:
            unwanted.append(actions.InspectElement)
        menu = self.widget.createStandardContextMenu()
        for action in unwanted:
            menu.removeAction(self.page.action(action))
        if any(not action.isSeparator() and action.isVisible() for action in menu.actions()):
            menu.popup(self.widget.mapToGlobal(point))
            self._menu = menu  # without its owner it would vanish at once

    def _downloading(self, download: Any) -> None:
        folder = QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.DownloadLocation)
        question = FileQuestion("save", directory=Path(folder) if folder else None, name=download.downloadFileName())
        chosen: list[Path] = []
        # Qt cancels what is not accepted when this method returns, so the dialog runs a loop of its own here.
        choose_files(self._window, question, chosen.extend, wait=True)
        if chosen:
            download.setDownloadDirectory(str(chosen[0].parent))
            download.setDownloadFileName(chosen[0].name)
            download.accept()

    def dropped(self, paths: list[Path]) -> None:
        """Files were dropped."""
        self._events.on_dropped(paths)


class _Input(QtCore.QObject):
    """Sees what a person does to the page, which still gets it: files dropped, clicks, keys."""

    def __init__(self, view: PageView, parent: Any) -> None:
        super().__init__(parent)
        self._view = view

    def eventFilter(self, _watched: Any, event: Any) -> bool:  # Qt's name
        kinds = QtCore.QEvent.Type
        if event.type() in (kinds.MouseButtonPress, kinds.MouseButtonRelease, kinds.KeyPress, kinds.KeyRelease):
            self._view.touched()
        if event.type() == kinds.Drop:
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if paths:
                self._view.dropped(paths)
        return False


def _body(job: Any, size: str) -> bytes:
    """The body of a POST whose query says its ``size``.

    QtWebEngine 6.11 begins each ``read`` at the body's start again, pads what lies beyond its end, and never returned from
    ``readAll`` of 10 MB: so there is one read, of the very size. It takes 0.1 s for a megabyte.
    """
    if bytes(job.requestMethod()) != b"POST" or not size.isdecimal() or int(size) > MAX_BODY_BYTES:
        return b""
    device = job.requestBody()
    device.open(QtCore.QIODevice.OpenModeFlag.ReadOnly | QtCore.QIODevice.OpenModeFlag.Unbuffered)
    return bytes(device.read(int(size)))
