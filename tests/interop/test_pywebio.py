"""PyWebIO's own unmodified client and server against ours, over both of its carriers, and against each other for reference."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from drive import EXPECTED, drive
from playwright.sync_api import Browser
from serving import PATIENCE_S, wait_for
from strangers import Stranger

pytestmark = [pytest.mark.interop, pytest.mark.browser]
HERE = Path(__file__).parent
ASSETS = HERE.parent.parent / "deskui" / "assets"

STRANGERS_PAGE = """<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,">
%(css)s</head><body class="webio-theme-default"><div class="pywebio">
<div class="container no-fix-height" id="output-container"><div class="markdown-body" id="markdown-body">
<div id="pywebio-loading" style="display:none"></div><div id="pywebio-scope-ROOT"></div></div><div id="end-space"></div></div>
<div id="input-container"><div id="input-cards" class="container"></div></div></div><footer class="footer"></footer>%(js)s
<script>WebIO.startWebIOClient({output_container_elem: $('#markdown-body'), input_container_elem: $('#input-cards'),
backend_address: '%(address)s', app_name: 'index', protocol: '%(protocol)s',
runtime_config: {debug: false, outputAnimation: false, httpPullInterval: 100}});</script></body></html>"""
CSS = ("markdown.min.css", "codemirror.min.css", "toastify.min.css", "bs-theme/default.min.css", "bootstrap-select.min.css", "app.css")
JS = [
    "mustache",
    "codemirror",
    "prism",
    "FileSaver",
    "jquery",
    "popper",
    "bootstrap",
    "toastify",
    "bs-custom-file-input",
    "purify",
    "bootstrap-select",
    "pywebio",
    "require",
]

OUR_PAGE = """<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="main.css"></head>
<body><script type="application/json" id="deskui-boot">%(boot)s</script><script type="module" src="main.js"></script></body></html>"""


def strangers_page(protocol: str, address: str) -> str:
    """PyWebIO's page as its server would write it, with the carrier and address of our choice."""
    css = "".join(f'<link rel="stylesheet" href="/css/{name}">' for name in CSS)
    js = "".join(f'<script src="/js/{name}.min.js"></script>' for name in JS)
    return STRANGERS_PAGE % {"css": css, "js": js, "protocol": protocol, "address": address}


class Process:
    """A library serving the scripted session in a process of its own."""

    def __init__(self, python: Path | str, library: str, carrier: str, port: int, folder: Path) -> None:
        self.out: list[str] = []
        command = [str(python), str(HERE / "script_session.py"), library, carrier, str(port), str(folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=folder)

    def line(self, pattern: str) -> re.Match[str]:
        """The first further line of output that matches."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.out.append(line)
            if found := re.search(pattern, line):
                return found
        raise AssertionError("the process ended:\n" + "".join(self.out))

    def end(self) -> None:
        self._process.terminate()
        self._process.communicate(timeout=PATIENCE_S)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Process]]:
    processes: list[Process] = []

    def begin(python: Path | str, library: str, carrier: str, port: int = 0, folder: Path = tmp_path) -> Process:
        processes.append(Process(python, library, carrier, port, folder))
        return processes[-1]

    yield begin
    for process in processes:
        process.end()


def free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


def answers(port: int) -> bool:
    import socket

    with socket.socket() as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


def result(process: Process) -> dict[str, Any]:
    got: dict[str, Any] = json.loads(process.line(r"^RESULT (.*)")[1])
    got["file"][2] = None
    return got


@pytest.fixture
def strangers_folder(tmp_path: Path, pywebio: Stranger) -> Path:
    """PyWebIO's client files, as installed."""
    folder = tmp_path / "client"
    shutil.copytree(pywebio.html, folder)
    return folder


@pytest.mark.parametrize("carrier", ["ws", "http"])
def test_their_client_against_our_server(carrier: str, strangers_folder: Path, start: Callable[..., Process], browser: Browser) -> None:
    (strangers_folder / "index.html").write_text(strangers_page(carrier, "/app/"))
    process = start(sys.executable, "deskui", carrier, folder=strangers_folder)
    port = process.line(r"ready at (\d+)")[1]
    page = browser.new_page()
    page.set_default_timeout(1000 * PATIENCE_S)
    page.goto(f"http://127.0.0.1:{port}/index.html")
    drive(page)
    page.close()
    assert result(process) == EXPECTED


@pytest.mark.parametrize("carrier", ["ws", "http"])
def test_our_client_against_their_server(
    carrier: str, tmp_path: Path, pywebio: Stranger, start: Callable[..., Process], browser: Browser
) -> None:
    """Only by an explicit call in the page; its own server is not asked for anything."""
    folder = tmp_path / "client"
    shutil.copytree(ASSETS, folder)
    (folder / "ours.html").write_text(OUR_PAGE % {"boot": json.dumps({"base": "/", "app": "index"})})
    port = free_port()
    process = start(pywebio.python, "pywebio", carrier, port, folder)
    wait_for(lambda: answers(port), "PyWebIO's server")
    page = browser.new_page()
    page.set_default_timeout(1000 * PATIENCE_S)
    page.route("**/-/boot", lambda route: route.abort())
    page.goto(f"http://127.0.0.1:{port}/static/ours.html")
    page.evaluate("options => deskui.connectForeign(options)", {"protocol": f"pywebio-{carrier}", "url": f"http://127.0.0.1:{port}/"})
    drive(page)
    page.close()
    assert result(process) == EXPECTED


@pytest.mark.parametrize("carrier", ["ws", "http"])
def test_their_client_against_their_server_for_reference(
    carrier: str, pywebio: Stranger, start: Callable[..., Process], browser: Browser
) -> None:
    """What we hold ourselves to is what PyWebIO itself does."""
    port = free_port()
    process = start(pywebio.python, "pywebio", carrier, port)
    wait_for(lambda: answers(port), "PyWebIO's server")
    page = browser.new_page()
    page.set_default_timeout(1000 * PATIENCE_S)
    page.goto(f"http://127.0.0.1:{port}/")
    drive(page)
    page.close()
    assert result(process) == EXPECTED
