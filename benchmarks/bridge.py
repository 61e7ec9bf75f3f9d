"""The bridge against a local WebSocket: the same page, the same session, in the same webview, in one run.

    python benchmarks/bridge.py [gtk|qt] [--json]

Needs Node (the page is bundled with client/node_modules/esbuild) and a display (``xvfb-run -a`` without one).
Figures aimed at: 50,000 batched messages a second, a click answered within 1.5 ms, 10 MB no slower than the WebSocket.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import deskui.server as server_room
from deskui import shell
from deskui.app import LoopThread
from deskui.bridge import Bridge
from deskui.runtime.apps import make_apps
from deskui.runtime.host import Limits
from deskui.server_assets import Assets
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
ROUNDS = 4
"""Each story runs this often; the first is for warming up, the best of the others counts."""
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


def measure(sh: shell.Shell, service: Any, pages: Callable[[str], Any]) -> list[dict[str, Any]]:
    """Every story over one carrier."""
    counterpart = Counterpart()
    service.host.on_session.append(counterpart.join)
    window = sh.open(pages("index"), shell.WindowOptions(title="bench"))
    if not counterpart.ready.wait(30):
        raise RuntimeError("the page did not come")
    rounds = [[counterpart.run(name, order) for name, order in STORIES] for _ in range(ROUNDS)]
    window.destroy()
    return [min(results, key=_badness) for results in zip(*rounds[1:], strict=True)]


def _badness(result: dict[str, Any]) -> float:
    return float(result.get("seconds", result.get("median_ms", 1e9)))


def report(rows: dict[str, list[dict[str, Any]]], backend: str) -> list[tuple[str, str, str]]:
    """The table: what, bridge, WebSocket."""
    table = [("", "bridge", "WebSocket")]
    for index, (name, order) in enumerate(STORIES):
        cells = [_cell(name, order, rows[carrier][index]) for carrier in ("bridge", "websocket")]
        what = {"echo": "20,000 messages echoed", "click": "click → Python → DOM"}.get(name, f"{order.get('bytes', 0) // 10**6} MB {name}")
        table.append((what, *cells))
    print(f"\n{backend}")
    for row in table:
        print(f"  {row[0]:<26}{row[1]:>30}{row[2]:>30}")
    return table


def _cell(name: str, order: dict[str, int], result: dict[str, Any]) -> str:
    if "error" in result:
        return result["error"]
    if name == "echo":
        return f"{order['count'] / result['seconds']:,.0f} / s{'' if result['in_order'] else ' OUT OF ORDER'}"
    if name == "click":
        return f"median {result['median_ms']:.2f}, mean {result['mean_ms']:.2f} ms"
    return f"{result['seconds'] * 1000:,.0f} ms{'' if result.get('whole', True) else ' DAMAGED'}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("backend", nargs="?", choices=("gtk", "qt"))
    parser.add_argument("--json", action="store_true", help="print the raw results")
    arguments = parser.parse_args()
    sh = shell.Shell(app_name="deskui-benchmark", backend=arguments.backend)
    rows: dict[str, list[dict[str, Any]]] = {}
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
                rows["bridge"] = measure(sh, bridge, bridge.page)
                rows["websocket"] = measure(sh, server, lambda _app: server_pages(server.link)(""))
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
        print(json.dumps(rows, indent=1))
    report(rows, sh.backend)


if __name__ == "__main__":
    main()
