"""Running a coroutine from a test, also while Playwright's own loop occupies the main thread."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """``asyncio.run`` in a thread of its own."""
    with ThreadPoolExecutor(1, thread_name_prefix="loop") as executor:
        return executor.submit(asyncio.run, coroutine).result()
