"""Servers behind a proxy that breaks, and the browser that looks at them through it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # proxy.py and raw.py are imported by name
sys.path.insert(0, str(Path(__file__).parent.parent / "contract"))  # and the pages without a browser

from e2e_browser import Complaints, chromium, chromium_path
from playwright.sync_api import Browser, BrowserContext, Page
from proxy import Proxy
from serving import PATIENCE_S, Serving, wait_for

from deskui.runtime.session import Session


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    if chromium_path() is None:
        pytest.fail("Chromium is missing: scripts/setup installs it")
    with chromium() as running:
        yield running


@dataclass
class Behind:
    """An app behind the proxy."""

    serving: Serving
    proxy: Proxy
    browser: Browser
    contexts: list[BrowserContext]

    def link(self) -> str:
        """A URL through the proxy."""
        return f"http://{self.proxy.authority}/#b={self.serving.code(once=False)}"

    @property
    def session(self) -> Session:
        """The only session there is, once its page has said hello."""
        sessions = self.serving.server.host.sessions
        wait_for(lambda: sessions, "a session")
        (session,) = sessions.values()
        return session

    def page(self, context: BrowserContext | None = None, *, clock: bool = False) -> Page:
        """A browser of its own on a run of its own, or one more tab of a context; with a clock of its own to turn (``page.clock``)."""
        if context is None:
            context = self.browser.new_context(viewport={"width": 900, "height": 700})
            self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(1000 * PATIENCE_S)
        if clock:
            page.clock.install()
        page.goto(self.link())
        page.locator("main").wait_for()
        return page


@pytest.fixture
def behind(browser: Browser) -> Iterator[Callable[..., Behind]]:
    """``behind(main, link="poll")`` serves an app behind a proxy of its own."""
    made: list[Behind] = []

    def begin(applications: Any, **options: Any) -> Behind:
        proxy = Proxy()
        serving = Serving(applications, allowed_hosts=[proxy.authority], **options)
        proxy.target = serving.port
        made.append(Behind(serving, proxy, browser, []))
        return made[-1]

    yield begin
    for each in made:
        for context in each.contexts:
            context.close()
        each.proxy.end()
        each.serving.stop()


@pytest.fixture
def complaints() -> type[Complaints]:
    """What pages say on their consoles."""
    return Complaints


@pytest.fixture(params=["websocket", "poll", "bridge"])
def carrier(request: pytest.FixtureRequest) -> str:
    """What carries a page without a browser."""
    return str(request.param)


@pytest.fixture
def open_page(serve: Callable[..., Serving], carrier: str) -> Callable[..., Any]:
    """``open_page(main)`` serves an app and opens a page without a browser on it; ``open_page(serving)`` opens another one."""
    from pages import Page as Pythonic

    def begin(app: Any, **hello: Any) -> Pythonic:
        serving = app if isinstance(app, Serving) else serve(app)
        return Pythonic(serving, carrier).open(**hello)

    return begin
