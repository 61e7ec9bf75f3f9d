"""Headless sessions of both APIs, and pages without a browser."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # fake_page.py is imported by name

from fake_page import FakePage

from deskui.widgets.sync import Application


@pytest.fixture
def session() -> Iterator[Any]:
    """A session of the sync API without a server."""
    app = Application()
    session = app.create_session()
    yield session
    session.destroy()


@pytest.fixture
def W(session: Any) -> Any:
    """Its widget classes."""
    return session.get_widgets()


@pytest.fixture
def join(session: Any) -> Callable[[], FakePage]:
    """Let pages join the session."""
    return lambda: FakePage(session)
