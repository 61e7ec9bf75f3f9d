"""Fixtures every room may use."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # tests/serving.py and its like are imported by name

from e2e_browser import chromium, chromium_path
from playwright.sync_api import Browser, expect
from serving import PATIENCE_S, Serving

expect.set_options(timeout=1000 * PATIENCE_S)  # Playwright's own five seconds are short on a busy machine
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # so a shell starts its background jobs, and what they start is as deaf
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def serve() -> Iterator[Callable[..., Serving]]:
    """Start servers that end with the test: ``serve(main, dialects={"pywebio"})``."""
    running: list[Serving] = []

    def start(applications: Any, **options: Any) -> Serving:
        running.append(Serving(applications, **options))
        return running[-1]

    yield start
    for server in running:
        server.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    if chromium_path() is None:
        pytest.fail("Chromium is missing: scripts/setup test installs it")
    with chromium() as running:
        yield running


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with a browser come last: once Playwright runs, its event loop holds this thread, and ``asyncio.run`` would fail."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Where several processes share the run: one gets all tests of built programs, each of which is built once, and one all that
    install the originals. In the order given (``--no-loadscope-reorder``)."""
    from xdist.scheduler import LoadScopeScheduling

    class Rooms(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            room = nodeid.split("/")[1]
            return room if room in ("frozen", "interop") else nodeid

    return Rooms(config, log)
