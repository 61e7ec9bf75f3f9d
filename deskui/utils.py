"""Small things PyWebIO's scripts import from ``pywebio.utils``; new scripts need none of them."""

from __future__ import annotations

import asyncio
import secrets
import socket
import string
import time
from collections.abc import Awaitable, Generator
from typing import Any

from ._input.questions import parse_size
from ._output.args import check_name
from .runtime.apps import function_name as get_function_name
from .runtime.apps import is_coroutine_function

__all__ = [
    "check_dom_name_value",
    "get_free_port",
    "get_function_name",
    "iscoroutinefunction",
    "parse_file_size",
    "random_str",
    "run_as_function",
    "to_coroutine",
    "wait_host_port",
]

iscoroutinefunction = is_coroutine_function
parse_file_size = parse_size


def random_str(length: int = 16) -> str:
    """Random letters and digits."""
    return "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(length))


def get_free_port() -> int:
    """A TCP port that is free now. Another program may take it; let ``run(port=0)`` choose instead."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


async def wait_host_port(host: str, port: int, duration: float = 10, delay: float = 2) -> bool:
    """Wait until something listens.

    Args:
        host: Where.
        port: On which TCP port.
        duration: Seconds to try for.
        delay: Seconds between tries.

    Returns:
        Whether something does.
    """
    until = time.monotonic() + duration
    while time.monotonic() < until:
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), timeout=max(delay, 0.1))
        except (OSError, asyncio.TimeoutError):
            await asyncio.sleep(delay)
        else:
            writer.close()
            return True
    return False


def check_dom_name_value(value: str, name: str = "`name`") -> None:
    """Raise ``ValueError`` for a name that cannot stand in the page."""
    check_name(value, name)


def run_as_function(gen: Generator[Any, Any, Any]) -> Any:
    """Run a generator written for both kinds of apps in a thread app: what it yields has happened already."""
    value: Any = None
    try:
        while True:
            value = gen.send(value)
    except StopIteration as stop:
        return stop.value


async def to_coroutine(gen: Generator[Awaitable[Any], Any, Any]) -> Any:
    """Run the same generator in a coroutine app: what it yields is awaited, and what that raises is raised at the ``yield``."""
    value: Any = None
    error: Exception | None = None
    try:
        while True:
            waiting = gen.send(value) if error is None else gen.throw(error)
            value, error = None, None
            try:
                value = await waiting
            # Not a border: whatever it is goes on into the author's generator.
            except Exception as raised:  # noqa: BLE001
                error = raised
    except StopIteration as stop:
        return stop.value
