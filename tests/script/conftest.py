"""Scripts written once and run as a thread app and as a coroutine app, and what they told the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deskui.utils import run_as_function, to_coroutine


@pytest.fixture(params=["thread", "coroutine"])
def app(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes an app of a script: a generator function that yields whatever is awaited in a coroutine app."""

    def make(script: Callable[[], Any]) -> Callable[[], Any]:
        def main() -> None:
            run_as_function(script())

        async def amain() -> None:
            await to_coroutine(script())

        return main if request.param == "thread" else amain

    make.kind = request.param
    return make


def plain(value: Any) -> Any:
    """A message without what differs between runs: ids, task ids, random names."""
    if isinstance(value, dict):
        cleaned = {key: plain(inner) for key, inner in value.items() if key not in ("task_id", "js_func_key")}
        if "scope" in value and "position" in value and isinstance(value.get("id"), int):
            del cleaned["id"]
        for key in ("callback_id", "click_callback_id"):
            if cleaned.get(key):
                cleaned[key] = "CB"
        return cleaned
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


@pytest.fixture
def shown() -> Callable[[Any], list[Any]]:
    """The specs of all `output` commands a user received, cleaned."""

    def specs(user: Any) -> list[Any]:
        return [plain(command["spec"]) for command in user.commands if command["command"] == "output"]

    return specs


@pytest.fixture
def said() -> Callable[..., list[Any]]:
    """The cleaned commands of these names that a user received."""

    def commands(user: Any, *names: str) -> list[Any]:
        return [plain(command) for command in user.commands if command["command"] in names]

    return commands


@pytest.fixture
def errors_logged() -> None:
    """For tests in which an author's mistake is meant to reach the log."""


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Any:
    """An error in the log that no test asked for is a failure."""
    yield
    if "errors_logged" not in request.fixturenames:
        loud = [
            record.getMessage() for record in caplog.get_records("call") if record.name.startswith("deskui") and record.levelname == "ERROR"
        ]
        assert loud == []
