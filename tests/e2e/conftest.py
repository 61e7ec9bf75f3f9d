"""Whole stories in Chromium: each runs over a WebSocket and over polling."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from e2e_browser import Complaints
from playwright.sync_api import Browser, BrowserContext, Page
from serving import PATIENCE_S, Serving


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


@dataclass
class Story:
    """An app being served, and a person's pages on it."""

    serving: Serving
    context: BrowserContext
    complaints: list[Complaints]

    def page(self, app: str = "") -> Page:
        """One more tab on a run of its own."""
        page = self.context.new_page()
        page.set_default_timeout(1000 * PATIENCE_S)
        self.complaints.append(Complaints(page))
        page.goto(self.serving.server.link(app=app))
        return page


@pytest.fixture(params=["websocket", "poll"])
def carrier(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def tell(serve: Callable[..., Serving], browser: Browser, carrier: str) -> Iterator[Callable[..., Story]]:
    """``tell(main)`` serves an app and gives the story; at its end no page may have complained."""
    stories: list[Story] = []

    def begin(applications: Any, *, quiet: bool = True, **options: Any) -> Story:
        context = browser.new_context(viewport={"width": 900, "height": 700}, accept_downloads=True)
        stories.append(Story(serve(applications, link=carrier, **options), context, []))
        stories[-1].quiet = quiet  # type: ignore[attr-defined]
        return stories[-1]

    yield begin
    for story in stories:
        story.context.close()
        if story.quiet:  # type: ignore[attr-defined]
            assert [said for complaints in story.complaints for said in complaints.said] == []
