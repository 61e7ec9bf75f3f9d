"""The bridge against a local WebSocket: the same page, the same session, in the same webview, in one run.

    python benchmarks/bridge.py [gtk|qt] [--rounds 8] [--json]

Both windows are open at once and the stories run by turns, so that whatever else the machine does slows both down.
Needs Node (the page is bundled with client/node_modules/esbuild) and a display (``xvfb-run -a`` without one).
Figures aimed at: 50,000 batched messages a second, a click answered within 1.5 ms, 10 MB no slower than the WebSocket.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import deskui.server as server_room
from deskui import shell
from deskui._server.assets import Assets
from deskui.app import LoopThread
from deskui.bridge import Bridge
from deskui.runtime.apps import make_apps
from deskui.runtime.host import Limits
from deskui.window import server_pages

ROOT = Path(__file__).parents[1]

STORIES: list[tuple[str, dict[str, int]]] = [
    ("echo", {"count": 20_000}),
    ("click", {"count": 500}),
    ("up", {"bytes": 10_000_000}),
    ("down", {"bytes": 10_000_000}),
    ("up", {"bytes": 50_000_000}),
    ("down", {"bytes": 50_000_000}),
]
LIMITS = Limits(events_per_s=1e9, events_burst=10**9)
PAGE = (
    '<!doctype html><title>{{title}}</title>{{head}}<script type="application/json" id="deskui-boot" nonce="{{nonce}}">{{boot}}</script>'
    '<script type="module" src="{{base}}-/assets/main.js" nonce="{{nonce}}"></script>'
)


def build_page(folder: Path) -> Assets:
    """Bundle the benchmark's page as if it were the client."""
    esbuild = ROOT / "client/node_modules/.bin/esbuild"
    page = ROOT / "benchmarks/bridge_page.ts"
    command = [esbuild, page, "--bundle", "--format=esm", "--target=es2022", f"--outfile={folder / 'main.js'}", "--log-level=warning"]
    subprocess.run(command, check=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "manifest.json").write_text(json.dumps({"build": "bench", "files": {"main.js": {"hash": "bench"}}}))
    return Assets(folder)


class Counterpart:
    """Answers the page and collects its results, on the loop's thread."""

    def __init__(self) -> None:
        self.session: Any = None
        self.ready = threading.Event()
        self.result: Future[dict[str, Any]] = Future()

    def join(self, session: Any) -> None:
        self.session = session
        session.on_message = self.heard
        session.on_attach.append(lambda _client: self.ready.set())

    def heard(self, _client: Any, message: dict[str, Any]) -> None:
        kind = message["type"]
        if kind == "echo":
            self.session.send({"type": "echo", "n": message["n"]})
        elif kind == "result":
            self.result.set_result(message)
        elif kind == "uploaded":
            data = message["file"].read()
            assert data == bytes(index % 251 for index in range(251)) * (len(data) // 251) + bytes(range(len(data) % 251))
            self.session.send({"type": "got", "bytes": len(data)})
        elif kind == "download":
            size = message["bytes"]
            data = (bytes(range(251)) * (size // 251 + 1))[:size]
            self.session.send({"type": "take", "blob": self.session.add_blob(data, name="down")})

    def run(self, name: str, order: dict[str, int]) -> dict[str, Any]:
        """One story; what the page measured."""
        self.result = Future()
        self.session.send({"type": "story", "name": name, **order})
        return self.result.result(120)


Results = dict[str, list[list[dict[str, Any]]]]
"""By carrier: for each story, what each round measured."""


def come(sh: shell.Shell, service: Any, pages: Callable[[str], Any]) -> tuple[Counterpart, shell.ShellWindow]:
    """A window with the page over one carrier."""
    counterpart = Counterpart()
    service.host.on_session.append(counterpart.join)
    window = sh.open(pages("index"), shell.WindowOptions(title="bench"))
    if not counterpart.ready.wait(30):
        raise RuntimeError("the page did not come")
    service.host.on_session.remove(counterpart.join)
    return counterpart, window


def measure(pages: dict[str, Counterpart], rounds: int) -> Results:
    """Every story over both carriers by turns; a round to warm up goes before and is not counted."""
    results: Results = {carrier: [[] for _ in STORIES] for carrier in pages}
    for turn in range(rounds + 1):
        for index, (name, order) in enumerate(STORIES):
            # Whoever comes second finds caches warm and clocks high.
            for carrier in sorted(pages, reverse=bool(turn % 2)):
                result = pages[carrier].run(name, order)
                if turn:
                    results[carrier][index].append(result)
    return results


def report(results: Results, backend: str) -> None:
    """The table: what, bridge, WebSocket, and the bridge's part of the WebSocket's time; of all rounds the median and the best."""
    load = " ".join(f"{load:.1f}" for load in os.getloadavg())
    print(f"\n{backend}: median (best) of {len(results['bridge'][0])} rounds; load average {load} on {os.cpu_count()} cores")
    print(f"  {'':<24}{'bridge':>22}{'WebSocket':>22}{'ratio of times':>20}")
    for index, (name, order) in enumerate(STORIES):
        what = {"echo": "20,000 echoed, / s", "click": "click → DOM, ms"}.get(name, f"{order.get('bytes', 0) // 10**6} MB {name}, ms")
        both = [[_figure(name, result) for result in results[carrier][index]] for carrier in ("bridge", "websocket")]
        middles, bests = [statistics.median(times) for times in both], [min(times) for times in both]
        shown = [_shown(name, middle, best) for middle, best in zip(middles, bests, strict=True)]
        ratios = f"{middles[0] / middles[1]:.2f} ({bests[0] / bests[1]:.2f})"
        print(f"  {what:<24}{shown[0]:>22}{shown[1]:>22}{ratios:>20}")


def _figure(name: str, result: dict[str, Any]) -> float:
    """Milliseconds; a click's are the mean, for WebKit's clock has steps of 1 ms."""
    if "error" in result or not result.get("whole", True) or not result.get("in_order", True):
        raise RuntimeError(f"{name}: {result}")
    return float(result["mean_ms"] if name == "click" else result["seconds"] * 1000)


def _shown(name: str, middle: float, best: float) -> str:
    if name == "echo":
        return f"{20_000_000 / middle:,.0f} ({20_000_000 / best:,.0f})"
    return f"{middle:.2f} ({best:.2f})" if name == "click" else f"{middle:,.0f} ({best:,.0f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("backend", nargs="?", choices=("gtk", "qt"))
    parser.add_argument("--rounds", type=int, default=8, help="how often each story runs (default: 8)")
    parser.add_argument("--only", choices=("echo", "click", "up", "down"), help="one story instead of all")
    parser.add_argument("--json", action="store_true", help="print the raw results")
    arguments = parser.parse_args()
    if arguments.only:
        STORIES[:] = [story for story in STORIES if story[0] == arguments.only]
    sh = shell.Shell(app_name="deskui-benchmark", backend=arguments.backend)
    results: Results = {}
    problems: list[BaseException] = []
    with tempfile.TemporaryDirectory() as folder:
        assets = build_page(Path(folder))
        server_room.Assets = lambda: assets  # type: ignore[misc, assignment]
        apps = make_apps(lambda: threading.Event().wait(600))
        server = server_room.Server(apps, limits=LIMITS)
        bridge = Bridge(apps, limits=LIMITS, assets=assets)
        threads = [LoopThread(server.start, server.stop), LoopThread(bridge.start, bridge.stop)]

        def work() -> None:
            try:
                pages, windows = {}, []
                for carrier, service, make in (
                    ("bridge", bridge, bridge.page),
                    ("websocket", server, lambda _app: server_pages(server.link)("")),
                ):
                    pages[carrier], window = come(sh, service, make)
                    windows.append(window)
                results.update(measure(pages, arguments.rounds))
                for window in windows:
                    window.destroy()
            except BaseException as problem:  # noqa: BLE001  # told on the main thread
                problems.append(problem)
            sh.quit()

        sh.hold()
        first = sh.open(bridge.page("nothing"), shell.WindowOptions(title="begin", width=200, height=100))
        threading.Thread(target=work).start()
        sh.run()
        del first
        for thread in threads:
            thread.end()
    if problems:
        raise problems[0]
    if arguments.json:
        print(json.dumps(results, indent=1))
    report(results, sh.backend)


if __name__ == "__main__":
    main()
