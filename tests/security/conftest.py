"""What the attacks share: servers for a whole file, and pages that note what their policy had to block."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from serving import PATIENCE_S, Serving

sys.path.insert(0, str(Path(__file__).parent))  # corpus.py is imported by name

from corpus import WATCH


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


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """``visit(serving)`` opens its page in a browser of its own; all are closed at the end."""
    contexts: list[BrowserContext] = []

    def open_page(serving: Serving, *, app: str = "", link: str = "", context: BrowserContext | None = None) -> Page:
        if context is None:
            context = browser.new_context(viewport={"width": 900, "height": 700}, accept_downloads=True)
            contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(1000 * PATIENCE_S)
        page.add_init_script(WATCH)
        page.goto(link or serving.server.link(app=app))
        return page

    yield open_page
    for context in contexts:
        context.close()
