"""Chromium for whole stories. One browser for the run; every test gets contexts of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright
from serving import Serving

# The machine's Chromium, without anything that would reach for the network.
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split()
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "these tests need Chromium: apt-get install chromium (scripts/setup does it)"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


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
