"""deskui beside a bare hand-written Tornado + WebSocket page doing the same work, in one run on this machine.

    python benchmarks/script.py [--rounds 5] [--outputs 10000]

Prints a table: what is measured, the bare page, deskui, their ratio, and the ratio that must not be exceeded.
Exit status 1 when one is. Needs Chromium and Playwright (``scripts/setup test``).
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from e2e_browser import chromium  # noqa: E402 - the folder had to be named first

PROGRAMS = {"bare": HERE / "bare.py", "deskui": HERE / "program.py"}
FIRST_PAINT = ("index.html", "main.js", "main.css")
MAX_WEIGHT_KB = 120


class Program:
    """One of the two, in a process of its own.

    Args:
        name: Which.
        outputs: How many lines a click brings.
    """

    def __init__(self, name: str, outputs: int) -> None:
        self.began = time.perf_counter()
        self._process = subprocess.Popen([sys.executable, str(PROGRAMS[name]), str(outputs)], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().split(" at ")[1].strip()

    def end(self) -> None:
        self._process.terminate()
        self._process.communicate(timeout=10)


# In the page: click, and take the time until so many lines are in the DOM and laid out.
CLICK = """count => new Promise(done => {
  const began = performance.now();
  let left = count;
  const lines = node => node.nodeType != 1 ? 0 : node.tagName == "P" ? 1 : node.querySelectorAll("p").length;
  const observer = new MutationObserver(records => {
    for (const record of records) for (const node of record.addedNodes) left -= lines(node);
    if (left > 0) return;
    observer.disconnect();
    document.body.offsetHeight;
    done(performance.now() - began);
  });
  observer.observe(document.body, {childList: true, subtree: true});
  [...document.querySelectorAll("button")].find(button => button.textContent.trim() === "go").click();
})"""


def opened(program: Program, browser: Browser) -> Page:
    """The page, once it can be used."""
    page = browser.new_page()
    page.goto(program.url)
    page.get_by_role("button", name="go").wait_for()
    return page


def clicks(name: str, browser: Browser, rounds: int, count: int) -> float:
    """Median milliseconds from a click to its lines in the DOM."""
    program = Program(name, count)
    try:
        page = opened(program, browser)
        times = [page.evaluate(CLICK, count) for _ in range(rounds)]
        page.close()
    finally:
        program.end()
    return statistics.median(times)


def start(name: str, browser: Browser, rounds: int) -> float:
    """Median milliseconds from starting the process to a button that can be pressed."""
    times = []
    for _ in range(rounds):
        program = Program(name, 1)
        try:
            opened(program, browser).close()
            times.append(1000 * (time.perf_counter() - program.began))
        finally:
            program.end()
    return statistics.median(times)


def weight_kb() -> float:
    """What a text-and-forms app loads before it can be used, compressed."""
    assets = HERE.parent / "deskui" / "assets"
    json.loads((assets / "manifest.json").read_text())
    return sum(len(gzip.compress((assets / name).read_bytes(), 9)) for name in FIRST_PAINT) / 1000


def row(what: str, bare: float, ours: float, most: float, unit: str = "ms") -> bool:
    """Print a line of the table; whether the limit holds."""
    print(f"{what:<44}{bare:>10.1f}{ours:>10.1f} {unit:<3}{ours / bare:>8.2f}×{most:>8.2f}×", flush=True)
    return ours <= most * bare


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--outputs", type=int, default=10_000)
    args = parser.parse_args()
    print(f"{'':<44}{'bare':>10}{'deskui':>10}    {'ratio':>8}  {'at most':>8}", flush=True)
    with chromium() as browser:
        both: Callable[[Callable[..., float], int], tuple[float, float]] = lambda measure, *more: (  # noqa: E731
            measure("bare", browser, *more),
            measure("deskui", browser, *more),
        )
        held = [
            row(f"{args.outputs} put_text until all are in the DOM", *both(clicks, 3, args.outputs), 2.0),
            row("click → Python → DOM, median", *both(clicks, 50 * args.rounds, 1), 1.5),
            row("process start → page usable", *both(start, args.rounds), 2.0),
        ]
    weight = weight_kb()
    print(f"{'page weight, compressed (text and forms)':<44}{'':>10}{weight:>10.1f} kB {'':>8} {MAX_WEIGHT_KB:>6} kB")
    return 0 if all(held) and weight <= MAX_WEIGHT_KB else 1


if __name__ == "__main__":
    sys.exit(main())
