"""Widgets at work: deskui, and beside it pgwidgets where it is installed, in one run on this machine.

    python benchmarks/widgets.py [--rounds 3] [--labels 1000 5000] [--with-pgwidgets]

Times are from the program's call until the page has painted. Prints a table with the limit each figure must
keep; exit status 1 when one does not. Needs Chromium and Playwright (``scripts/setup test``).
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from e2e_browser import chromium  # noqa: E402 - the folder had to be named first

STRANGER = Path(sys.prefix) / "interop-pgwidgets" / "bin" / "python"
ASSETS = HERE.parent / "deskui" / "assets"
PAGE_PARTS = ("index.html", "main.js", "main.css", "widgets.js", "widgets.css")


class Program:
    """The measured program, in a process of its own."""

    def __init__(self, library: str) -> None:
        command = [sys.executable, str(HERE / "widgets_program.py"), library]
        if library == "pgwidgets":
            command = [str(STRANGER), str(HERE / "widgets_program.py"), library, str(free_port()), str(free_port())]
        self.began = time.perf_counter()
        environment = {**os.environ, "PYTHONPATH": "" if library == "pgwidgets" else str(HERE.parent)}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.url: str = self._answer()

    def do(self, command: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return self._answer()

    def tell(self, command: str) -> None:
        """Like `do`, without waiting for the answer; `done` takes it."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def done(self) -> Any:
        return self._answer()

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


# In the page: when this text shows, and one frame has been painted after it.
PAINTED = """text => new Promise(done => {
  const shown = () => [...document.querySelectorAll("body *")].some(e => !e.childElementCount && e.textContent.includes(text));
  const painted = () => requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()), 0));
  if (shown()) return painted();
  const observer = new MutationObserver(() => { if (shown()) { observer.disconnect(); painted(); } });
  observer.observe(document.body, {childList: true, subtree: true, characterData: true});
})"""
# The same without waiting for a frame: when the change is in the DOM.
THERE = PAINTED.replace(
    "requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()), 0))",
    "done(performance.timeOrigin + performance.now())",
)
CLICK = """count => new Promise(done => {
  const button = [...document.querySelectorAll("button")].find(b => b.textContent.trim() === "go");
  const times = [];
  const once = () => {
    const began = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      times.push(performance.now() - began);
      times.length < count ? setTimeout(once, 5) : done(times);
    });
    observer.observe(document.body, {childList: true, subtree: true, characterData: true});
    button.click();
  };
  once();
})"""
SCROLL = """() => new Promise(done => {
  const box = [...document.querySelectorAll("*")].filter(e => e.scrollHeight > e.clientHeight + 10000)[0];
  let last = performance.now(), worst = 0, step = 0;
  const frame = now => {
    if (step) worst = Math.max(worst, now - last);
    last = now;
    if (++step > 60) return done(worst);
    box.scrollTop = (step * 7919) % (box.scrollHeight - box.clientHeight);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})"""


def timed(page: Page, program: Program, command: str, text: str, until: str = PAINTED) -> float:
    """Milliseconds from the call until `text` is painted, or only there."""
    handle = page.evaluate_handle(f"window.painted = ({until})({json.dumps(text)}), 0")
    handle.dispose()
    began = time.time()
    program.tell(command)
    ended: float = page.evaluate("() => window.painted")
    program.done()
    return ended - began * 1000


def opened(program: Program, browser: Browser) -> Page:
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    page.goto(program.url)
    page.get_by_text("go", exact=True).wait_for()
    return page


def measure(library: str, browser: Browser, labels: list[int], rows: list[int]) -> dict[str, float]:
    """All figures of one library, in one program per figure."""
    found: dict[str, float] = {}
    program = Program(library)
    page = opened(program, browser)
    found["start to usable, s"] = time.perf_counter() - program.began
    clicks: list[float] = page.evaluate(CLICK, 200)
    found["click to DOM, median ms"] = statistics.median(clicks)
    end(page, program)
    for count in labels:
        program = Program(library)
        page = opened(program, browser)
        found[f"{count} labels, ms"] = timed(page, program, f"labels {count}", f"label {count - 1} of")
        began = time.perf_counter()
        page.reload(wait_until="commit")
        page.evaluate(PAINTED, f"label {count - 1} of")
        found[f"reload with {count} labels, ms"] = 1000 * (time.perf_counter() - began)
        end(page, program)
    for count in rows:
        program = Program(library)
        page = opened(program, browser)
        found[f"{count} rows: set, ms"] = timed(page, program, f"table {count}", "row 3 of")
        cells = [timed(page, program, f"cell {n}", f"changed {n}", THERE) for n in range(9)]
        found[f"{count} rows: a cell, ms"] = statistics.median(cells)
        found[f"{count} rows: sort, ms"] = timed(page, program, "sort 0", f"row {count - 1} of")
        if library == "deskui":
            found[f"{count} rows: longest frame while scrolling, ms"] = page.evaluate(SCROLL)
        end(page, program)
    return found


def bare_click(browser: Browser) -> float:
    """Median milliseconds from a click to the DOM of the page one would write by hand."""
    command = [sys.executable, str(HERE / "bare.py"), "1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    page = browser.new_page()
    page.goto(process.stdout.readline().split(" at ")[1].strip())
    page.get_by_text("go", exact=True).wait_for()
    times: list[float] = page.evaluate(CLICK, 200)
    page.close()
    process.kill()
    process.communicate()
    return statistics.median(times)


def end(page: Page, program: Program) -> None:
    page.close()
    program.end()


def weight() -> float:
    """Kilobytes of the page with every widget, as they travel compressed."""
    import gzip

    return sum(len(gzip.compress((ASSETS / name).read_bytes())) for name in PAGE_PARTS if (ASSETS / name).exists()) / 1000


LIMITS = {
    "1000 labels, ms": 300,
    "5000 labels, ms": 1500,
    "reload with 5000 labels, ms": 1000,
    "10000 rows: set, ms": 150,
    "10000 rows: a cell, ms": 5,
    "10000 rows: sort, ms": 100,
    "100000 rows: set, ms": 1000,
    "100000 rows: longest frame while scrolling, ms": 50,
    "page, kB compressed": 200,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many runs counts")
    parser.add_argument("--labels", type=int, nargs="*", default=[1000, 5000])
    parser.add_argument("--rows", type=int, nargs="*", default=[10000, 100000])
    parser.add_argument("--with-pgwidgets", action="store_true", help="measure pgwidgets, too: 1,000 labels and 10,000 rows, once")
    given = parser.parse_args()
    with chromium() as browser:
        runs = [measure("deskui", browser, given.labels, given.rows) for _ in range(given.rounds)]
        bare = min(bare_click(browser) for _ in range(given.rounds))
        theirs = measure("pgwidgets", browser, [1000], [10000]) if given.with_pgwidgets else {}
    ours = {name: min(run[name] for run in runs) for name in runs[0]}
    ours["page, kB compressed"] = weight()
    limits = {**LIMITS, "click to DOM, median ms": round(1.5 * bare, 2)}  # half as much again as a bare page
    failed = False
    print(f"{'':<48}{'deskui':>10}{'limit':>10}{'pgwidgets':>12}")
    for name, value in ours.items():
        limit = limits.get(name)
        over = limit is not None and value > limit
        failed |= over
        other = f"{theirs[name]:.1f}" if name in theirs else ""
        print(f"{name:<48}{value:>10.1f}{limit if limit is not None else '':>10}{other:>12}{'  OVER' if over else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
