"""``TopLevel(native=True)`` in windows of the system, on the bridge and on the server."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from serving import wait_for

from .conftest import HERE, Program
from .test_navigation import family

pytestmark = pytest.mark.native


@pytest.fixture
def widgets(backend: str, display: dict[str, str], tmp_path: Path) -> Iterator[Callable[[str], Program]]:
    """``widgets("bridge")`` starts the program."""
    environment = {
        **display,
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    started: list[Program] = []

    def start(transport: str) -> Program:
        started.append(Program([sys.executable, str(HERE / "widgets_driver.py"), backend, transport], environment))
        return started[-1]

    yield start
    for program in started:
        program.stop()


BOTH_THERE = "until(lambda: len(pages()) == 2 and all(page.channel.idle for page in pages()))"


@pytest.mark.parametrize("transport", ["bridge", "server"])
def test_a_native_top_level_has_a_window_of_the_system_and_shares_the_session(widgets, transport, tmp_path):
    program = widgets(transport)
    program.wait_for("made")
    program.do(BOTH_THERE)
    program.do("until(lambda: sorted(window.title for window in shell.current().windows) == ['Main', 'Tool'])")
    program.until_painted(program.to_front("Tool"))
    program.xdo("type", "--delay", "40", "seen")  # the first control has the keyboard, as in every window that opens
    program.xdo("key", "Return")
    program.wait_for("typed", "seen")
    program.do("until(lambda: made['status'].get_text() == 'seen')")
    program.screenshot(tmp_path / "both.png")


@pytest.mark.parametrize("transport", ["bridge", "server"])
def test_closing_and_hiding_a_native_top_level_are_the_same_and_show_brings_it_back(widgets, transport):
    program = widgets(transport)
    program.wait_for("made")
    program.do(BOTH_THERE)
    processes = len(family(program))
    for _ in range(4):  # the end of the window before may be told after the next one has opened
        program.do("made['tool'].hide()")
        program.do("until(lambda: len(shell.current().windows) == 1)")
        program.do("made['tool'].show()")
        program.do(BOTH_THERE)
    wait_for(lambda: len(family(program)) <= processes)  # the pages of windows that are gone are gone too
    program.to_front("Tool")
    program.xdo("key", "alt+F4")  # as a person does; `xdotool windowclose` would take the window from under the toolkit
    program.do("until(lambda: made['tool'].is_visible() is False)")
    assert program.process.poll() is None
