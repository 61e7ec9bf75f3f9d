"""Whole stories: each runs over a WebSocket, over polling, and over the bridge in a real Qt window.

A story asks for ``tell``; what a browser and a window do differently (a download, a lost
network) it asks its `Story` for.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from e2e_browser import Complaints
from e2e_windows import BridgeProgram, Windows, qt_is_here, windows
from playwright.sync_api import Browser, BrowserContext, Page
from serving import PATIENCE_S, Serving

from deskui.runtime.host import Host

SEVERAL_BROWSERS = "a program without a port cannot be reached by another browser"
BROWSERS_WAY = "a window does it natively (tests/native); this is the browser's nearest equivalent"

NOT_OVER_THE_BRIDGE = {
    "test_two_browsers_share_a_session_by_invitation": SEVERAL_BROWSERS,
    "test_two_people_write_in_one_editor_and_end_with_one_text": SEVERAL_BROWSERS,
    "test_what_one_person_moves_moves_on_the_others_screen": SEVERAL_BROWSERS,
    "test_what_one_person_arranges_the_other_sees_and_a_reload_keeps": SEVERAL_BROWSERS,
    "test_a_page_without_a_code_says_what_to_do": "a window has no code: its document has a key (tests/contract, tests/security)",
    "test_opening_is_an_upload_and_saving_a_download": BROWSERS_WAY,
    "test_without_a_click_the_person_is_asked_for_one": BROWSERS_WAY,
    "test_the_clipboard_goes_both_ways": BROWSERS_WAY,
    "test_what_only_a_window_can_is_refused_with_words": BROWSERS_WAY,
    "test_another_window_is_another_tab_with_its_own_function": BROWSERS_WAY,
}
"""Stories that make no sense there, and why. Restarts, log-ins and proxies are no ``tell`` stories: they are about servers."""


class Story(Protocol):
    """An app that runs, and a person's pages on it."""

    complaints: list[Complaints]
    quiet: bool
    native: bool
    """The pages stand in native windows."""

    @property
    def host(self) -> Host:
        """The program's runtime."""

    def call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine on the program's loop."""

    def page(self, app: str = "", first: str = "") -> Page:
        """One more tab or window on a run of its own, in which the script ``first`` runs before the page's own."""

    def download(self, page: Page, act: Callable[[], None]) -> tuple[str, bytes]:
        """Name and bytes of the file that is saved because of it."""

    def set_offline(self, offline: bool) -> None:
        """Take the network away."""

    def end(self) -> None:
        """Close the pages."""


class BrowserStory:
    """In Chromium, served from a port."""

    native = False

    def __init__(self, serving: Serving, browser: Browser, quiet: bool) -> None:
        self.serving, self.quiet = serving, quiet
        self.context: BrowserContext = browser.new_context(viewport={"width": 900, "height": 700}, accept_downloads=True)
        self.complaints: list[Complaints] = []

    @property
    def host(self) -> Host:
        return self.serving.server.host

    def call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return self.serving.call(coroutine)

    def page(self, app: str = "", first: str = "") -> Page:
        page = self.context.new_page()
        self.complaints.append(prepare(page, first))
        page.goto(self.serving.server.link(app=app))
        return page

    def next_page(self, act: Callable[[], None]) -> Page:
        """The tab that opens because of it."""
        with self.context.expect_page() as opened:
            act()
        return opened.value

    def download(self, page: Page, act: Callable[[], None]) -> tuple[str, bytes]:
        with page.expect_download() as caught:
            act()
        return caught.value.suggested_filename, Path(caught.value.path()).read_bytes()

    def set_offline(self, offline: bool) -> None:
        self.context.set_offline(offline)

    def end(self) -> None:
        self.context.close()


class WindowStory:
    """In Qt windows, over the bridge."""

    native = True

    def __init__(self, program: BridgeProgram, windows: Windows, quiet: bool) -> None:
        self._program, self._windows, self.quiet = program, windows, quiet
        self.complaints: list[Complaints] = []

    @property
    def host(self) -> Host:
        return self._program.host

    def call(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return self._program.call(coroutine)

    def page(self, app: str = "", first: str = "") -> Page:
        page, address = self._program.open(app)
        self.complaints.append(prepare(page, first))
        page.goto(address)
        return page

    def download(self, page: Page, act: Callable[[], None]) -> tuple[str, bytes]:
        act()
        name, path = self._windows.saved.get(timeout=PATIENCE_S)
        return name, Path(path).read_bytes()

    def set_offline(self, offline: bool) -> None:
        """There is no network."""

    def end(self) -> None:
        self._program.stop()


def prepare(page: Page, first: str) -> Complaints:
    """Make a page that is still empty ready for a story."""
    page.set_default_timeout(1000 * PATIENCE_S)
    if first:
        page.add_init_script(first)
    return Complaints(page)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "carrier" not in metafunc.fixturenames:
        return
    carriers: list[Any] = ["websocket", "poll"]
    if metafunc.function.__name__ not in NOT_OVER_THE_BRIDGE:
        no_qt = pytest.mark.skipif(not qt_is_here(), reason="Qt is not installed, whose windows Playwright can look into")
        carriers.append(pytest.param("bridge", marks=no_qt))
    metafunc.parametrize("carrier", carriers)


@pytest.fixture(scope="module")
def module_serve() -> Iterator[Callable[..., Serving]]:
    """Like ``serve``, for servers that a whole file shares."""
    running: list[Serving] = []

    def start(applications: Any, **options: Any) -> Serving:
        running.append(Serving(applications, **options))
        return running[-1]

    yield start
    for server in running:
        server.stop()


@pytest.fixture(scope="session")
def qt_windows(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """One process with windows for the whole run."""
    with windows(browser, tmp_path_factory.mktemp("windows")) as running:
        yield running


@pytest.fixture
def tell(request: pytest.FixtureRequest, serve: Callable[..., Serving], browser: Browser, carrier: str) -> Iterator[Callable[..., Story]]:
    """``tell(main)`` runs an app and gives the story; at its end no page may have complained."""
    stories: list[Story] = []

    def begin(applications: Any, *, quiet: bool = True) -> Story:
        if carrier == "bridge":
            shown: Windows = request.getfixturevalue("qt_windows")
            stories.append(WindowStory(BridgeProgram(shown, applications), shown, quiet))
        else:
            stories.append(BrowserStory(serve(applications, link=carrier), browser, quiet))
        return stories[-1]

    yield begin
    for story in stories:
        story.end()
        if story.quiet:
            assert [said for complaints in story.complaints for said in complaints.said] == []
