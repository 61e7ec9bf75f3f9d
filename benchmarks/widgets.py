"""Widgets at work: deskui, and beside it pgwidgets where it is installed, in one run on this machine.

    python benchmarks/widgets.py [--rounds 3] [--labels 1000 5000] [--with-pgwidgets]

Times are from the program's call until the page has painted. Prints a table with the limit each figure must
keep; exit status 1 when one does not. What pgwidgets does not finish in ``--patience`` seconds is said to be so,
and the rest goes on. Needs Chromium and Playwright (``scripts/setup test``).
"""

from __future__ import annotations

import argparse
import json
import os
import select
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as PageTimeout

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from e2e_browser import chromium  # noqa: E402 - the folder had to be named first

STRANGER = Path(sys.prefix) / "interop-pgwidgets" / "bin" / "python"
ASSETS = HERE.parent / "deskui" / "assets"
PAGE_PARTS = ("index.html", "main.js", "main.css", "widgets.js", "widgets.css")


class Late(Exception):
    """Something was not finished in time."""


class Program:
    """The measured program, in a process of its own; an answer is waited for `patience_s` seconds."""

    def __init__(self, library: str, patience_s: float) -> None:
        self.patience_s = patience_s
        command = [sys.executable, str(HERE / "widgets_program.py"), library]
        if library == "pgwidgets":
            command = [str(STRANGER), str(HERE / "widgets_program.py"), library, str(free_port()), str(free_port())]
        self.began = time.perf_counter()
        environment = {**os.environ, "PYTHONPATH": "" if library == "pgwidgets" else str(HERE.parent)}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.url: str = self._answer()

    def tell(self, command: str) -> None:
        """Have it do something; `done` waits until it has."""
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
        if not select.select([self._process.stdout], [], [], self.patience_s)[0]:
            raise Late
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
    ended = soon(page, "() => window.painted", None, program.patience_s)
    program.done()
    return ended - began * 1000


def soon(page: Page, promise: str, argument: Any, patience_s: float) -> Any:
    """What a promise of the page becomes. Raises `Late` when it takes too long."""
    raced = f"argument => Promise.race([({promise})(argument), new Promise(late => setTimeout(late, {patience_s * 1000}, null))])"
    value = page.evaluate(raced, argument)
    if value is None:
        raise Late
    return value


def opened(program: Program, browser: Browser) -> Page:
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    page.set_default_timeout(program.patience_s * 1000)
    page.goto(program.url)
    page.get_by_text("go", exact=True).wait_for()
    return page


class Run:
    """All figures of one library, each story in a program of its own; what is late is noted as ``None``."""

    def __init__(self, library: str, browser: Browser, patience_s: float) -> None:
        self.kind, self.browser, self.patience_s = library, browser, patience_s
        self.found: dict[str, float | None] = {}

    def tell(self, story: Callable[[Page, Program], None]) -> None:
        """Run a story; one that is late ends there."""
        program = Program(self.kind, self.patience_s)
        page = None
        try:
            page = opened(program, self.browser)
            story(page, program)
        except (Late, PageTimeout):
            pass
        finally:
            program.end()
            if page is not None:
                page.close()

    def take(self, name: str, measured: Callable[[], float]) -> None:
        """Note a figure; raises `Late`, having noted that."""
        self.found[name] = None
        self.found[name] = measured()

    def clicks(self, page: Page, program: Program) -> None:
        self.found["start to usable, s"] = time.perf_counter() - program.began
        self.take("click to DOM, median ms", lambda: statistics.median(soon(page, CLICK, 200, self.patience_s)))

    def labels(self, page: Page, program: Program, count: int) -> None:
        self.take(f"{count} labels, ms", lambda: timed(page, program, f"labels {count}", f"label {count - 1} of"))
        self.take(f"reload with {count} labels, ms", lambda: self._reloaded(page, f"label {count - 1} of"))

    def rows(self, page: Page, program: Program, count: int, kind: str) -> None:
        name = f"{kind} of {count} rows"
        self.take(f"{name}: set, ms", lambda: timed(page, program, f"{kind} {count}", "row 3 of"))
        self.take(
            f"{name}: a cell, ms",
            lambda: statistics.median(timed(page, program, f"cell {n}", f"changed {n}", THERE) for n in range(9)),
        )
        self.take(f"{name}: sort, ms", lambda: timed(page, program, "sort 0", f"row {count - 1} of"))
        if self.kind == "deskui":
            self.take(f"{name}: longest frame while scrolling, ms", lambda: soon(page, SCROLL, None, self.patience_s))

    def _reloaded(self, page: Page, text: str) -> float:
        began = time.perf_counter()
        page.reload(wait_until="commit")
        soon(page, PAINTED, text, self.patience_s)
        return 1000 * (time.perf_counter() - began)


def measure(library: str, browser: Browser, labels: list[int], rows: list[int], patience_s: float) -> dict[str, float | None]:
    """All figures of one library; ``None`` for what was not finished in time."""
    run = Run(library, browser, patience_s)
    run.tell(run.clicks)
    for count in labels:
        run.tell(lambda page, program, count=count: run.labels(page, program, count))
    for count in rows:
        for kind in ("table", "tree") if count <= TREE_ROWS else ("table",):
            run.tell(lambda page, program, count=count, kind=kind: run.rows(page, program, count, kind))
    return run.found


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


def weight() -> float:
    """Kilobytes of the page with every widget, as they travel compressed."""
    import gzip

    return sum(len(gzip.compress((ASSETS / name).read_bytes())) for name in PAGE_PARTS if (ASSETS / name).exists()) / 1000


TREE_ROWS = 10_000
"""Trees are measured up to this many rows."""
LIMITS = {
    "1000 labels, ms": 300,
    "5000 labels, ms": 1500,
    "reload with 5000 labels, ms": 1000,
    "table of 10000 rows: set, ms": 150,
    "table of 10000 rows: a cell, ms": 5,
    "table of 10000 rows: sort, ms": 100,
    "tree of 10000 rows: set, ms": 150,
    "tree of 10000 rows: a cell, ms": 5,
    "tree of 10000 rows: sort, ms": 100,
    "table of 100000 rows: set, ms": 1000,
    "table of 100000 rows: longest frame while scrolling, ms": 50,
    "page, kB compressed": 200,
}


def best(runs: list[dict[str, float | None]]) -> dict[str, float | None]:
    """The least of each figure; ``None`` where no run had one."""
    return {name: min((run[name] for run in runs if run.get(name) is not None), default=None) for name in runs[0]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="the best of so many runs counts")
    parser.add_argument("--labels", type=int, nargs="*", default=[1000, 5000])
    parser.add_argument("--rows", type=int, nargs="*", default=[10000, 100000])
    parser.add_argument("--with-pgwidgets", action="store_true", help="measure pgwidgets, too: 1,000 labels and 10,000 rows, once")
    parser.add_argument("--patience", type=float, default=30, help="seconds after which a figure counts as not finished")
    given = parser.parse_args()
    patience_s = given.patience
    with chromium() as browser:
        runs, bares = [], []
        for _ in range(given.rounds):  # by turns, so that what disturbs the machine disturbs both
            bares.append(bare_click(browser))
            runs.append(measure("deskui", browser, given.labels, given.rows, patience_s))
        ours, bare = best(runs), min(bares)
        theirs = measure("pgwidgets", browser, [1000], [10000], patience_s) if given.with_pgwidgets else {}
    ours["page, kB compressed"] = weight()
    limits = {**LIMITS, "click to DOM, median ms": round(1.5 * bare, 2)}  # half as much again as a bare page
    late = f"not in {patience_s:g} s"
    print(f"{'':<60}{'deskui':>12}{'limit':>10}{'pgwidgets':>14}")
    failed = False
    for name, value in ours.items():
        limit = limits.get(name)
        over = value is None or (limit is not None and value > limit)
        failed |= over
        figures = [late if figure is None else f"{figure:.1f}" for figure in (value, theirs.get(name, 0.0))]
        other = figures[1] if name in theirs else ""
        print(f"{name:<60}{figures[0]:>12}{limit if limit is not None else '':>10}{other:>14}{'  OVER' if over else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
