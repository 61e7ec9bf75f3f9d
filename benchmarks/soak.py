"""Every example at once, under a network that breaks, with somebody who presses everything: nothing lost, no exception, no growth.

    python benchmarks/soak.py                    # 10 minutes
    python benchmarks/soak.py --seconds 30       # the form that the tests run

A server process with all examples and a probe, the fault-injecting proxy of tests/faults, one Chromium with a page for each. Actions,
faults and reloads follow from ``--seed``. Exit status 1 when something was lost, raised or grew. Needs Chromium.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "faults")]

GROWTH = 0.15
"""More memory than this, from the first third of the time to its end, is growth."""
ANSWER_S = 60
NETWORK = ("WebSocket connection", "Failed to load resource", "net::ERR", "contains an invalid source", "Failed to set referrer policy")
"""What browsers say of a network that breaks, which is what is wanted here; the last two of a header that was cut off."""
ACT = """(seed) => {
  // What somebody does who presses everything: one random thing on one random control, as a person would cause it.
  let state = seed;
  const random = (n) => (state = (state * 1103515245 + 12345) % 2147483648) % n;
  const all = [...document.querySelectorAll("main button, main input, main textarea, main select, main summary, main [role=tab], "
    + "main [role=treeitem], main [role=row], main .dk-click, dialog button, .dk-bar button")]
    .filter((e) => e.offsetParent !== null && !e.disabled && e.type !== "file" && !/take away|quit|exit/i.test(e.textContent || ""));
  if (!all.length) return "nothing";
  const it = all[random(all.length)];
  if (it.matches("select")) it.selectedIndex = random(it.options.length);
  else if (it.matches("input[type=range]")) it.value = String(random(100));
  else if (it.matches("textarea, input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit])")) {
    it.focus();
    const words = ["", "Ada", "text " + random(99), "<b>bold</b>"];
    it.value = it.type === "number" || it.inputMode === "numeric" ? String(random(200)) : words[random(4)];
  } else { it.click(); return "click"; }
  it.dispatchEvent(new Event("input", { bubbles: true }));
  it.dispatchEvent(new Event("change", { bubbles: true }));
  return "write";
}"""


# -- the server's process -------------------------------------------------------------------------


class Trouble(logging.Handler):
    """Keeps what must not happen: errors and tracebacks in any log."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it if it is trouble."""
        if record.levelno >= logging.ERROR or record.exc_info:
            self.lines.append(f"{record.name}: {self.format(record)[-2000:]}")


def probe(clicks: Counter[str], lines: list[int]) -> Any:
    """An app that numbers its lines and counts its clicks."""

    def main() -> None:
        """Probe"""
        from deskui.output import put_buttons, put_text, use_scope
        from deskui.session import info

        put_buttons(["press"], onclick=lambda _: clicks.update([info.query]))
        for number in range(10**9):
            with use_scope("line", clear=True):
                put_text(f"line {number}")
            lines[0] = number
            pause.wait(0.05)

    pause = threading.Event()
    return main


def serve(pipe: Any, folder: str, authority: str) -> None:
    """Run every example on one server; answer questions about this process."""
    import asyncio

    import psutil

    from deskui.cli import load
    from deskui.server import Server

    sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - examples print what is pressed; here the figures are to be read
    os.chdir(folder)  # the file manager shows, renames and deletes what is here
    trouble = Trouble()
    logging.getLogger().addHandler(trouble)
    clicks: Counter[str] = Counter()
    lines = [0]
    apps: dict[str, Any] = {"probe": probe(clicks, lines)}
    for path in sorted((ROOT / "examples").glob("*.py")):
        app = load(str(path)).app
        named = app if isinstance(app, dict) else {path.stem: app}
        apps |= {name if len(named) == 1 else f"{path.stem}-{name}": each for name, each in named.items()}

    async def main() -> None:
        server = Server(apps, allowed_hosts=[authority])
        await server.start()
        pipe.send((server.port, server.link().partition("#b=")[2], list(apps)))
        loop = asyncio.get_running_loop()
        this = psutil.Process()
        while (question := await loop.run_in_executor(None, pipe.recv)) != "stop":
            if question == "usage":
                pipe.send((this.memory_info().rss, this.num_threads(), this.num_fds(), len(server.host.sessions)))
            elif question == "probe":
                pipe.send((sum(clicks.values()), lines[0]))
            elif question == "trouble":
                pipe.send(trouble.lines)
        await server.stop()

    asyncio.run(main())


def answer(pipe: Any) -> Any:
    """What the server's process says; it is not waited for without end."""
    if not pipe.poll(ANSWER_S):
        raise TimeoutError(f"the server's process said nothing for {ANSWER_S} s")
    return pipe.recv()


# -- the browser's side ------------------------------------------------------------------------------


class Soak:
    """Pages on every example, somebody at each of them, and what was wrong."""

    def __init__(self, pipe: Any, browser: Any, proxy: Any, seed: int) -> None:
        self.pipe = pipe
        self.browser = browser
        self.proxy = proxy
        self.rng = random.Random(seed)
        self.wrong: list[str] = []
        self.done: Counter[str] = Counter()
        self.pages: dict[str, Any] = {}
        self.pressed = 0

    def ask(self, question: str) -> Any:
        """Ask the server's process."""
        self.pipe.send(question)
        return answer(self.pipe)

    def row(self, what: str, value: str, bound: str, ok: bool) -> None:
        """Print one figure against its bound."""
        print(f"{what:<56} {value:>20}   {bound:<10} {'ok' if ok else 'MISSED'}", flush=True)

    def open(self, names: list[str], code: str) -> None:
        """A page for each app; they come up side by side."""
        context = self.browser.new_context(viewport={"width": 1000, "height": 700})
        for name in names:
            page = context.new_page()
            page.set_default_timeout(30_000)
            page.on("pageerror", lambda error, name=name: self.wrong.append(f"{name}: the page threw {error}"))
            page.on("console", lambda message, name=name: self._heard(name, message))
            page.on("dialog", lambda dialog: dialog.dismiss())
            page.on("popup", lambda popup: popup.close())
            page.goto(f"http://{self.proxy.authority}/{name}#b={code}", wait_until="commit")
            self.pages[name] = page
        for page in self.pages.values():
            page.locator("main").wait_for()

    def run(self, seconds: float) -> None:
        """Press everything until the time is over."""
        until = time.monotonic() + seconds
        names = list(self.pages)
        while time.monotonic() < until:
            name = self.rng.choice(names)
            self._act(name, self.pages[name])

    def settle(self) -> None:
        """The network is whole again: every page is back, and the probe has counted every press."""
        probe, shown = self.pages["probe"], ""
        for name, page in self.pages.items():
            try:
                page.wait_for_function("() => ['open', 'ended'].includes(document.documentElement.dataset.link)")
            except Exception as error:  # noqa: BLE001 - Playwright's own errors have no common base that it exports by a stable name
                self.wrong.append(f"{name} did not come back: {str(error)[:200]}")
        for _ in range(200):
            probe.wait_for_timeout(100)
            counted, line = self.ask("probe")
            shown = probe.locator("main").inner_text()
            if counted == self.pressed and any(f"line {number}" in shown for number in range(line - 5, line + 2)):
                return
        self.wrong.append(f"the probe pressed {self.pressed} times and was counted {counted} times; it shows {shown!r} at line {line}")

    def _act(self, name: str, page: Any) -> None:
        dice = self.rng.random()
        try:
            if dice < 0.02:
                page.reload(wait_until="commit")
                page.locator("main").wait_for()
                self.done["reload"] += 1
            elif name == "probe":
                page.get_by_role("button", name="press").click(no_wait_after=True)
                self.pressed += 1
                self.done["press"] += 1
            else:
                self.done[page.evaluate(ACT, self.rng.randrange(2**31))] += 1
        except Exception as error:  # a page cut off while it loads is loaded again, as a person does
            if not any(word in str(error) for word in (*NETWORK, "navigat", "context was destroyed", "Timeout")):
                raise
            self.done["load failed"] += 1
            self._load_again(page)

    def _load_again(self, page: Any) -> None:
        for _ in range(50):
            try:
                page.goto(page.url if page.url.startswith("http://127") else self._address(page), wait_until="domcontentloaded")
                page.locator("main").wait_for(timeout=3000)
                return
            except Exception:  # noqa: BLE001 - still cut off
                page.wait_for_timeout(200)

    def _address(self, page: Any) -> str:
        name = next(name for name, each in self.pages.items() if each is page)
        return f"http://{self.proxy.authority}/{name}"

    def _heard(self, name: str, message: Any) -> None:
        if message.type == "error" and not any(word in message.text for word in NETWORK):
            self.wrong.append(f"{name}: {message.text[:500]}")


def soak(seconds: float, seed: int, browser: Any) -> list[str]:
    """Run it; what was wrong, empty when all is well. Prints its figures."""
    from proxy import Proxy, plan

    proxy = Proxy()
    folder = tempfile.mkdtemp(prefix="deskui-soak-")
    for number in range(5):
        (Path(folder) / f"file {number}.txt").write_text(f"text {number}\n" * 50)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs, folder, proxy.authority), daemon=True)
    server.start()
    theirs.close()  # so that a server that dies is noticed
    over = threading.Event()
    try:
        proxy.target, code, names = answer(ours)
        it = Soak(ours, browser, proxy, seed)
        it.open(names, code)
        faults = plan(seed, 10**6, longest_s=2.0, kinds=("reset", "close", "black_hole", "delay", "truncate", "refuse"))
        breaking = threading.Thread(target=proxy.follow, args=(faults, over.is_set))
        breaking.start()
        it.run(seconds / 3)
        before = it.ask("usage")
        it.run(seconds * 2 / 3)
        over.set()
        breaking.join()
        it.settle()
        report(it, proxy, seconds, before, it.ask("usage"))
        it.pages["probe"].context.close()
        return it.wrong
    finally:
        over.set()
        ours.send("stop")
        server.join(10)
        if server.is_alive():
            server.kill()
        proxy.end()
        shutil.rmtree(folder, ignore_errors=True)


def report(it: Soak, proxy: Any, seconds: float, before: Any, after: Any) -> None:
    """Print the figures against their bounds; what is beyond them is wrong."""
    trouble = it.ask("trouble")
    counted, _ = it.ask("probe")
    print(
        f"{seconds:.0f} s: actions {dict(it.done)}; faults {proxy.faults}; {proxy.connections} connections; {after[3]} sessions", flush=True
    )
    it.row("presses of the probe's button, and counted", f"{it.pressed}, {counted}", "equal", counted == it.pressed)
    it.row("errors and tracebacks in the server's logs", str(len(trouble)), "= 0", not trouble)
    it.row("what pages threw, complained of or did not come back from", str(len(it.wrong)), "= 0", not it.wrong)
    it.wrong += trouble
    per_session = [usage[0] / max(1, usage[3]) for usage in (before, after)]
    grew = after[0] > before[0] * (1 + GROWTH) and per_session[1] > per_session[0]
    judged = seconds >= 300  # a short run is still filling its caches
    figures = f"{before[0] / 1e6:.1f} → {after[0] / 1e6:.1f} MB"
    it.row("memory after a third of the time → at the end", figures, f"≤ +{GROWTH:.0%}" if judged else "", not (judged and grew))
    if judged and grew:
        it.wrong.append(f"memory grew: {figures}")
    it.row("threads, open files of the server", f"{before[1:3]} → {after[1:3]}", "", True)


def main() -> int:
    """Parse the command line, start a browser, run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    from e2e_browser import chromium

    with chromium() as browser:
        wrong = soak(arguments.seconds, arguments.seed, browser)
    for line in wrong:
        print("WRONG", line)
    print("nothing lost, no exception, no growth" if not wrong else f"{len(wrong)} things were wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
