"""Built programs: how large, and how long from start to a page that answers.

``python benchmarks/startup.py FOLDER…``: each folder holds a built program (``scripts/freeze`` makes them). Without windows the
time ends when the first page has been served; with windows when the page in the window has answered the program's question.
Seven runs each, after one that is not counted.
"""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

RUNS = 7
PATIENCE_S = 60


def main(folders: list[str]) -> None:
    print("| build | size | start → page answers | the same over the bridge |\n|---|---|---|---|")
    for folder in map(Path, folders):
        program = executable(folder)
        served = "-none" in folder.name or folder.name.startswith("none")
        server = told(until_served if served else until_answered, program)
        bridge = "" if served else told(until_answered, program, "--bridge")
        print(f"| {folder.name} | {size(program) / 1e6:.1f} MB | {server} | {bridge} |", flush=True)


def told(measure: Callable[..., float], *words: Any) -> str:
    """The median of some runs, and the best: what the machine would do without the others on it."""
    measure(*words)
    times = [measure(*words) for _ in range(RUNS)]
    return f"{statistics.median(times):.2f} s (best {min(times):.2f} s)"


def executable(folder: Path) -> Path:
    """The program in a ``dist`` folder: a file, or the file of the same name in a folder."""
    for path in sorted(folder.iterdir()):
        if path.is_file() and os.access(path, os.X_OK):
            return path
        if path.is_dir() and (path / path.name).is_file():
            return path / path.name
    raise SystemExit(f"{folder} holds no program")


def size(program: Path) -> int:
    """Bytes of the file, or of the folder it stands in."""
    if not (program.parent / "_internal").is_dir():
        return program.stat().st_size
    return sum(path.lstat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink())


def until_served(program: Path) -> float:
    """Seconds until the first page has arrived at a client."""
    began = time.perf_counter()
    with subprocess.Popen([program, "--no-open"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split(" at ")[1].split("#")[0]
        with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
            answer.read()
        took = time.perf_counter() - began
        process.send_signal(signal.SIGTERM)  # SIGINT is ignored by what a shell starts in the background
    return took


def until_answered(program: Path, *words: str) -> float:
    """Seconds until the page in the window has answered."""
    began = time.perf_counter()
    with subprocess.Popen([program, "--selftest", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            if "the page answered" in line:
                took = time.perf_counter() - began
                process.communicate(timeout=PATIENCE_S)
                return took
    raise SystemExit(f"{program}: the self-test failed with {process.returncode}: {''.join(said)}")


if __name__ == "__main__":
    main(sys.argv[1:])
