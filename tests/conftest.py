"""Fixtures every room may use."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # tests/serving.py and its like are imported by name

from serving import Serving


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
