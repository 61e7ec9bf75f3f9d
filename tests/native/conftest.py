"""Real windows on a virtual display, on every webview backend this Python has."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from virtual_screen import virtual_screen

HERE = Path(__file__).parent
SCALE = float(os.environ.get("DESKUI_TEST_PATIENCE", "1"))


def backends() -> list[str]:
    """The backends that can be imported; a machine without any skips these tests and says so."""
    found = []
    if importlib.util.find_spec("gi"):
        found.append("gtk")
    if importlib.util.find_spec("PyQt6") or importlib.util.find_spec("PySide6"):
        found.append("qt")
    return found


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "backend" in metafunc.fixturenames:
        names = backends()
        missing = pytest.param("none", marks=pytest.mark.skip(reason="no webview backend is installed"))
        metafunc.parametrize("backend", names or [missing])


@pytest.fixture(scope="session")
def display() -> Iterator[dict[str, str]]:
    """The environment of a virtual screen."""
    with virtual_screen("1024x768") as screen:
        environment = {**os.environ, **screen}
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("QT_QPA_PLATFORM", None)
        yield environment


class ProgramEnded(Exception):
    """The program has gone without an answer."""


class Program:
    """A program under test: Python is sent to it, answers come back."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.environment = environment
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._lines: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self.errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read),
            threading.Thread(target=lambda: self.errors.extend(self.process.stderr or ())),
        ]
        for reader in self._readers:
            reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put(None)

    def _answer(self, timeout_s: float) -> dict[str, Any]:
        answer = self._lines.get(timeout=timeout_s * SCALE)
        if answer is None:
            raise ProgramEnded("".join(self.errors))
        return answer

    def _order(self, timeout_s: float, **order: str) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        answer = self._answer(timeout_s)
        assert "error" not in answer, "".join([answer["error"], "--- the program has said\n", *self.errors])
        return answer.get("value")

    def do(self, code: str, timeout_s: float = 30) -> None:
        """Run statements in the program."""
        self._order(timeout_s, do=code)

    def do_last(self, code: str) -> None:
        """Run statements that end the program, perhaps before it has answered."""
        with contextlib.suppress(ProgramEnded):
            self.do(code)

    def ask(self, expression: str, timeout_s: float = 30) -> Any:
        """The value of an expression in the program."""
        return self._order(timeout_s, ask=expression)

    def wait_for(self, key: str, value: object = None, timeout_s: float = 20) -> Any:
        """Wait until the program's log has an entry with this key (and value)."""
        test = f"lambda e: isinstance(e, dict) and {key!r} in e" + ("" if value is None else f" and e[{key!r}] == {value!r}")
        return self.ask(f"wait_for({test}, {timeout_s * SCALE})", timeout_s + 10)

    def xdo(self, *words: str) -> str:
        """Real input events."""
        return self._run("xdotool", *words)

    def _run(self, *words: str) -> str:
        return subprocess.run(words, env=self.environment, check=True, capture_output=True, text=True, timeout=30 * SCALE).stdout

    def to_front(self, title: str) -> str:
        """Give the window of this title the keyboard, as its title bar would; its X window number."""
        number = self.find(title)
        self.xdo("windowactivate", "--sync", number)
        return number

    def find(self, title: str) -> str:
        """Wait until a window of this title is seen; its X window number."""
        words = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")
        deadline = time.monotonic() + 20 * SCALE
        while True:  # a look takes its time, and fails when one of the windows it looks through goes meanwhile
            found = subprocess.run(words, env=self.environment, check=False, capture_output=True, text=True, timeout=30 * SCALE)
            if found.returncode == 0 and found.stdout:
                return found.stdout.split()[-1]
            assert time.monotonic() < deadline, f"no window is called {title!r}: {found.stderr}"

    def until_painted(self, number: str) -> None:
        """Wait until something is seen in the window: Chromium drops keys and clicks that come before a page's first picture."""
        deadline = time.monotonic() + 20 * SCALE
        while int(self._run("import", "-window", number, "-format", "%k", "info:")) < 4:  # a look takes its time
            assert time.monotonic() < deadline, "the window stays empty"

    def screenshot(self, path: Path) -> None:
        """A picture of the whole screen."""
        self._run("import", "-window", "root", str(path))

    def status(self, timeout_s: float = 15) -> int:
        """Wait for its end; the exit status."""
        status = self.process.wait(timeout_s * SCALE)
        for reader in self._readers:
            reader.join(10)
        return status

    def ended(self, timeout_s: float = 15) -> int:
        """Wait for its end, at which Qt has nothing to complain of; the exit status."""
        status = self.status(timeout_s)
        assert not [line for line in self.errors if "still not deleted" in line]
        return status

    def stop(self) -> None:
        """End it, whatever it does."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        for reader in self._readers:
            reader.join(10)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def program(backend: str, display: dict[str, str], tmp_path: Path) -> Iterator[Program]:
    """The driver with one window whose page has loaded."""
    environment = {**display, "XDG_STATE_HOME": str(tmp_path / "state"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    started = Program([sys.executable, str(HERE / "driver.py"), backend], environment)
    started.wait_for("loaded")
    yield started
    started.stop()


@pytest.fixture
def story(backend: str, display: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """``story("ask", "bridge")`` starts a whole program of ``app_driver.py``."""
    environment = {
        **display,
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    started: list[Program] = []

    def start(name: str, transport: str = "bridge", *words: str, environ: dict[str, str] | None = None) -> Program:
        command = [sys.executable, str(HERE / "app_driver.py"), backend, transport, name, *words]
        started.append(Program(command, {**environment, **(environ or {})}))
        return started[-1]

    yield start
    for program in started:
        program.stop()
