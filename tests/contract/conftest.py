"""The carriers the contract suite runs on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # pages.py is imported by name

from pages import LINKS, Page
from serving import Serving


@pytest.fixture(params=list(LINKS))
def carrier(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def open_page(serve: Callable[..., Serving], carrier: str) -> Callable[..., Page]:
    """``open_page(main)`` serves an app and opens a page on it; ``open_page(serving)`` opens another one."""

    def begin(app: Any, **hello: Any) -> Page:
        serving = app if isinstance(app, Serving) else serve(app)
        return Page(serving, carrier).open(**hello)

    return begin
