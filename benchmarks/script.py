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
from pathlib import Path

from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from e2e_browser import chromium  # noqa: E402 - the folder had to be named first

PROGRAMS = {"bare": HERE / "bare.py", "deskui": HERE / "program.py"}
FIRST_PAINT = ("index.html", "main.js", "main.css")
MAX_WEIGHT_KB = 120
CLOCK_MS = 0.1
"""How coarse a page's clock is in Chromium. A click takes about ten of these steps, so the median is interpolated."""


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


def clicks(browser: Browser, rounds: int, times: int, count: int) -> dict[str, float]:
    """Median milliseconds from a click to its lines in the DOM, the two pages by turns: what disturbs the machine disturbs both.

    Args:
        browser: Shows both pages, one of them in front.
        rounds: How often the pages take turns.
        times: Clicks in a turn.
        count: Lines that a click brings.
    """
    programs = {name: Program(name, count) for name in PROGRAMS}
    try:
        pages = {name: opened(program, browser) for name, program in programs.items()}
        taken: dict[str, list[float]] = {name: [] for name in PROGRAMS}
        for _ in range(rounds):
            for name, page in pages.items():
                page.bring_to_front()
                taken[name] += [page.evaluate(CLICK, count) for _ in range(times)]
        for page in pages.values():
            page.close()
    finally:
        for program in programs.values():
            program.end()
    return {name: statistics.median_grouped(each, CLOCK_MS) for name, each in taken.items()}


def start(browser: Browser, rounds: int) -> dict[str, float]:
    """Median milliseconds from starting the process to a button that can be pressed, the two programs by turns."""
    taken: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(rounds):
        for name in PROGRAMS:
            program = Program(name, 1)
            try:
                opened(program, browser).close()
                taken[name].append(1000 * (time.perf_counter() - program.began))
            finally:
                program.end()
    return {name: statistics.median(each) for name, each in taken.items()}


def weight_kb() -> float:
    """What a text-and-forms app loads before it can be used, compressed."""
    assets = HERE.parent / "deskui" / "assets"
    json.loads((assets / "manifest.json").read_text())
    return sum(len(gzip.compress((assets / name).read_bytes(), 9)) for name in FIRST_PAINT) / 1000


def row(what: str, taken: dict[str, float], most: float) -> bool:
    """Print a line of the table; whether the limit holds."""
    bare, ours = taken["bare"], taken["deskui"]
    print(f"{what:<44}{bare:>10.2f}{ours:>10.2f} ms {ours / bare:>8.2f}×{most:>8.2f}×", flush=True)
    return ours <= most * bare


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--outputs", type=int, default=10_000)
    args = parser.parse_args()
    print(f"{'':<44}{'bare':>10}{'deskui':>10}    {'ratio':>8}  {'at most':>8}", flush=True)
    with chromium() as browser:
        held = [
            row(f"{args.outputs} put_text until all are in the DOM", clicks(browser, 3, 1, args.outputs), 2.0),
            row("click → Python → DOM, median", clicks(browser, 5 * args.rounds, 20, 1), 1.5),
            row("process start → page usable", start(browser, args.rounds), 2.0),
        ]
    weight = weight_kb()
    print(f"{'page weight, compressed (text and forms)':<44}{'':>10}{weight:>10.1f} kB {'':>8} {MAX_WEIGHT_KB:>6} kB")
    return 0 if all(held) and weight <= MAX_WEIGHT_KB else 1


if __name__ == "__main__":
    sys.exit(main())
