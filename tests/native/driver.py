"""A program with windows that a test talks to: Python to run comes in on stdin, answers go out on stdout, one JSON per line.

Run: ``python driver.py BACKEND``; the code sees ``sh`` (the Shell), ``shell`` (the module), ``Page``,
``Handler``, ``log`` (what happened so far) and keeps its own names from line to line.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from deskui import shell

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>driver</title>
<h1>Page</h1><input id="field" autofocus><a id="out" href="https://example.org/">out</a>
<a id="blank" target="_blank" href="https://example.org/blank">blank</a><p id="p"></p><script src="/a.js"></script></html>"""
SCRIPT = """
window.post = (value) => {
  const text = JSON.stringify(value);
  if (window.webkit) webkit.messageHandlers.deskui.postMessage(text);
  else { qt.webChannelTransport.onmessage = () => {}; qt.webChannelTransport.send(JSON.stringify({type: 6, id: 1, object: "deskui", method: "receive", args: [text]})); }
};
document.getElementById("field").addEventListener("keydown", (event) => post({key: event.key}));
post({loaded: location.href, secure: isSecureContext, boots: sessionStorage.boots = Number(sessionStorage.boots || 0) + 1});
"""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; frame-src 'self' blob: data:"
)

PATIENCE_S = 25 * float(os.environ.get("DESKUI_TEST_PATIENCE", "1"))
"""For what must happen; less than the test waits for an answer."""

log: list[object] = []
arrived = threading.Condition()


def note(what: object) -> None:
    with arrived:
        log.append(what)
        arrived.notify_all()


def wait_for(test, timeout_s: float = PATIENCE_S):
    """The first thing in the log for which the test holds; raises after the time."""
    with arrived:
        found = arrived.wait_for(lambda: next((each for each in log if test(each)), None), timeout_s)
    if found is None:
        raise TimeoutError(f"did not happen; so far: {log}")
    return found


def until(condition: Callable[[], Any], timeout_s: float = PATIENCE_S, describe: Callable[[], Any] = lambda: log) -> Any:
    """Wait until it is so; the value. Raises ``TimeoutError``, with a description of how it is."""
    end = time.monotonic() + timeout_s
    pause = threading.Event()
    while not (value := condition()):
        if time.monotonic() > end:
            raise TimeoutError(f"it did not come to that: {describe()}")
        pause.wait(0.02)
    return value


class Page:
    """A tiny page that answers in-process."""

    def __init__(self, html: str = PAGE) -> None:
        self.html = html
        self.requests: list[shell.SchemeRequest] = []

    def address(self) -> str:
        return "app://deskui/"

    def answer(self, request: shell.SchemeRequest, window: shell.ShellWindow) -> shell.SchemeResponse:
        self.requests.append(request)
        if request.path == "/":
            return shell.SchemeResponse(body=self.html.encode(), headers={"Content-Security-Policy": POLICY})
        if request.path == "/a.js":
            return shell.SchemeResponse(type="text/javascript", body=SCRIPT.encode())
        if request.path == "/echo":
            return shell.SchemeResponse(type="application/octet-stream", body=request.body)
        return shell.SchemeResponse(404)

    def received(self, message: str, window: shell.ShellWindow) -> None:
        note(json.loads(message))

    def left(self, window: shell.ShellWindow) -> None:
        note({"event": "left"})


class Handler(shell.WindowHandler):
    """Notes everything that happens."""

    closes = True

    def close_requested(self, window):
        note({"event": "close_requested"})
        if self.closes:
            window.destroy()

    def closed(self, window):
        note({"event": "closed", "window": window.id})

    def crashed(self, window, count):
        note({"event": "crashed", "count": count})

    def new_window(self, window, url):
        note({"event": "new_window", "url": url})

    def dropped(self, window, paths):
        note({"event": "dropped", "paths": [str(path) for path in paths]})

    def theme_changed(self, window, dark):
        note({"event": "theme", "dark": dark})


def serve(names: dict) -> None:
    for line in sys.stdin:
        order = json.loads(line)
        try:
            if order.get("ask"):
                answer = {"value": eval(order["ask"], names)}  # the test's own code
            else:
                exec(order["do"], names)
                answer = {"value": None}
        except BaseException:  # noqa: BLE001  # everything goes back to the test
            answer = {"error": traceback.format_exc()}
        sys.stdout.write(json.dumps(answer, default=str) + "\n")
        sys.stdout.flush()


def main() -> None:
    sh = shell.Shell(app_name="driver", backend=sys.argv[1])
    names = {
        "sh": sh,
        "shell": shell,
        "Page": Page,
        "Handler": Handler,
        "log": log,
        "note": note,
        "wait_for": wait_for,
        "until": until,
        "threading": threading,
        "opened": [],
    }
    page, handler = Page(), Handler()
    names |= {"page": page, "handler": handler}
    names["w"] = sh.open(page, shell.WindowOptions(title="Driver", x=40, y=50, width=600, height=400), handler)
    external = []
    shell.open_in_system = external.append  # what would go to the system's browser
    names["external"] = external
    threading.Thread(target=serve, args=(names,), daemon=True).start()
    sh.run()
    sys.stdout.write(json.dumps({"ended": True}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
