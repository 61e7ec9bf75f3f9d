"""Chromium for tests: one browser for the whole run, a page that reports its own errors."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP example.org 127.0.0.1",
    "--disable-dev-shm-usage",
]


def chromium_path() -> str | None:
    """The system's Chromium; ``None`` where it is missing."""
    return (
        os.environ.get("DESKUI_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    )


_running: list[Browser] = []


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running headless Chromium; the one that is running already, because Playwright starts once per process."""
    if _running:
        yield _running[0]
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGS)
        _running.append(browser)
        try:
            yield browser
        finally:
            _running.clear()
            browser.close()


class Complaints:
    """What a page says on its console as a warning or error, what it failed to load, what it threw."""

    def __init__(self, page: Page) -> None:
        self.said: list[str] = []
        page.on("pageerror", lambda error: self.said.append(f"threw: {error}"))
        page.on("console", self._console)

    def _console(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.said.append(f"{message.type}: {message.text}")
