"""The driver with a pywebview that deskui does not know, on a page of a small loopback server."""

from __future__ import annotations

import http.server
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import driver

from deskui import shell
from deskui._shell import probe as shell_probe

shell_probe.TESTED_PYWEBVIEW = (0, 0)


class Site(http.server.BaseHTTPRequestHandler):
    """One page."""

    def do_GET(self) -> None:
        driver.note({"page": self.path})
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>plain</title><h1>Plain</h1>")

    def log_message(self, *words: object) -> None:
        """Silence."""


def refusal(function) -> str:
    try:
        function()
    except shell.ShellError as error:
        return str(error)
    return ""


def main() -> None:
    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    sh = shell.Shell(app_name="plain", backend=sys.argv[1])
    handler = driver.Handler()
    w = sh.open(shell.UrlPage(lambda: f"http://127.0.0.1:{site.server_port}/"), shell.WindowOptions(title="Plain"), handler)
    names = {"sh": sh, "w": w, "handler": handler, "Page": driver.Page, "refusal": refusal, "wait_for": driver.wait_for, "log": driver.log}
    threading.Thread(target=driver.serve, args=(names,), daemon=True).start()
    sh.run()
    site.server_close()


if __name__ == "__main__":
    main()
