"""Really built programs, one build of each flavour for the whole run, and a screen to run them on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest
from serving import PATIENCE_S
from virtual_screen import virtual_screen

EXAMPLES = Path(__file__).parents[2] / "examples"
BUILD_S = 300
MARK = "DESKUI_FROZEN_TEST"


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """A path with spaces and letters beyond ASCII."""
    return tmp_path_factory.mktemp("Gebaute Programme ü €")


@pytest.fixture(scope="session")
def build(folder: Path) -> Callable[..., Path]:
    """``build(file, *words)``: what `deskui build` makes of it; the folder it is in."""
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(folder / "cache")}

    def run(file: Path, *words: str, needs: str = "") -> Path:
        if needs:
            pytest.importorskip(needs)
        pytest.importorskip("PyInstaller")
        dist = folder / f"dist {uuid.uuid4().hex[:6]}"
        command = [sys.executable, "-m", "deskui", "build", str(file), "--dist", str(dist), "--work", str(folder / "work"), *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=BUILD_S, check=False)
        if "without a shared library" in done.stderr:
            pytest.skip(done.stderr.strip())
        assert done.returncode == 0, done.stdout + done.stderr
        return dist

    return run


@pytest.fixture(scope="session")
def gtk_program(build) -> Path:
    """The BMI example with a WebKitGTK window, as one file with a name beyond ASCII."""
    dist = build(EXAMPLES / "bmi.py", "--backend", "gtk", "--onefile", "--name", "Körper & Maß", "--version", "1.2.3", needs="gi")
    return dist / "Körper & Maß"


@pytest.fixture(scope="session")
def none_program(build) -> Path:
    """The BMI example for browsers, as one file."""
    return build(EXAMPLES / "bmi.py", "--backend", "none", "--version", "1.2.3") / "bmi"


@pytest.fixture(scope="session")
def pool_program(build) -> Path:
    """The program with processes, as a folder."""
    programs = Path(__file__).parent / "programs"
    return build(programs / "pool.py", "--backend", "none", "--onedir", "--add-data", str(programs / "words")) / "pool" / "pool"


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """What a program's environment needs to open windows on a virtual screen."""
    with virtual_screen("1100x800") as environment:
        yield environment


@dataclass
class Started:
    """A started program. Its processes are known by a word in their environment, wherever they went."""

    command: list[str]
    environment: dict[str, str]
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)

    def __post_init__(self) -> None:
        environment = {**os.environ, **self.environment, MARK: self.mark}
        environment.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen(self.command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def line(self) -> str:
        """The next line it says; ends with the program."""
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def end(self, number: int | None = None) -> tuple[int, str, str]:
        """Signal it if asked to, wait; exit status and what it has said."""
        if number is not None:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, out, err

    def family(self) -> list[psutil.Process]:
        """Every process that is left of it."""
        return [process for process in psutil.process_iter() if self._is_mine(process)]

    def gone(self) -> bool:
        """Whether every process of it ends, within some seconds."""
        return not psutil.wait_procs(self.family(), timeout=PATIENCE_S)[1]

    def stop(self) -> None:
        """Whatever a failed test has left."""
        for process in self.family():
            process.send_signal(signal.SIGKILL)
        self.process.communicate()

    def _is_mine(self, process: psutil.Process) -> bool:
        try:
            return process.environ().get(MARK) == self.mark and process.status() != psutil.STATUS_ZOMBIE
        except psutil.Error:
            return False


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Started]]:
    """``start(program, *words, DISPLAY=…)``: with a home of its own, and no display unless given."""
    running: list[Started] = []
    own = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("STATE", "DATA", "CONFIG", "CACHE")}
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": "", **own}

    def run(program: Path, *words: str, **environment: str) -> Started:
        running.append(Started([str(program), *words], {**home, **environment}))
        return running[-1]

    yield run
    for each in running:
        each.stop()
