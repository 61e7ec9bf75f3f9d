"""pgwidgets' own page against our server, and our page against pgwidgets' own server: real processes, real Chromium."""

from __future__ import annotations

import asyncio
import functools
import http.server
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from serving import PATIENCE_S, Serving, wait_for
from strangers import Stranger
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect
from widget_program import PNG, Program

from deskui.widgets.sync import Application

pytestmark = [pytest.mark.interop, pytest.mark.browser]

PGWIDGETS = ("pgwidgets-python==0.4.2", "pgwidgets-js==0.4.2")
PYTHONS = ("python3.14", "python3.13", "python3.12")


def find_python() -> str | None:
    """A Python that pgwidgets runs on."""
    if sys.version_info >= (3, 12):
        return sys.executable
    versions = sorted(Path.home().glob(".pyenv/versions/3.1[2-9].*/bin/python"), reverse=True)
    found = next((path for name in PYTHONS if (path := shutil.which(name)) and works(path)), None)
    return found or next((str(path) for path in versions if works(str(path))), None)


def works(python: str) -> bool:
    """Whether it runs (pyenv leaves stubs that do not)."""
    return subprocess.run([python, "-c", "import venv, ssl"], capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="session")
def pgwidgets() -> Stranger:
    """pgwidgets, installed when it is missing."""
    home = Path(sys.prefix) / "interop-pgwidgets"
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        newer = find_python()
        if newer is None:
            pytest.skip("pgwidgets needs Python 3.12 or newer, and there is none here")
        subprocess.run([newer, "-m", "venv", str(home)], check=True)
    find = [str(python), "-c", "import pgwidgets, pgwidgets_js, os; print(os.path.dirname(pgwidgets_js.__file__))"]
    found = subprocess.run(find, capture_output=True, text=True, check=False)
    if found.returncode != 0:
        subprocess.run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PGWIDGETS], check=True)
        found = subprocess.run(find, capture_output=True, text=True, check=True)
    return Stranger(python, Path(found.stdout.strip()))


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves pgwidgets' page from where it was installed."""

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def their_page(pgwidgets: Stranger) -> Iterator[str]:
    """Origin at which pgwidgets' own page is served, as its package has it."""
    handler = functools.partial(Quiet, directory=str(pgwidgets.package / "static"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class Ours:
    """The program on deskui."""

    def __init__(self, origin: str) -> None:
        self.app = Application(
            mode="browser", http_port=0, open_browser=False, max_sessions=None, dialects={"pgwidgets"}, allowed_origins=[origin]
        )
        self.programs: list[Program] = []
        self.app.on_connect(lambda session: self.programs.append(Program(session)))
        self.app.start()
        assert self.app._server is not None
        self.socket_url = f"ws://127.0.0.1:{self.app._server.port}/-/widgets"


@pytest.fixture
def ours(their_page: str) -> Iterator[Ours]:
    running = Ours(their_page)
    yield running
    running.app.close()


def open_theirs(browser: Browser, their_page: str, ours: Ours) -> Page:
    page = browser.new_page(viewport={"width": 900, "height": 700})
    page.goto(f"{their_page}/remote.html?ws={ours.socket_url}")
    expect(page.get_by_text("Click me")).to_be_visible()
    return page


# -- their page, our server ------------------------------------------------------------------------


def test_their_page_shows_and_works_our_widgets(browser: Browser, their_page: str, ours: Ours) -> None:
    page = open_theirs(browser, their_page, ours)
    page.get_by_text("Click me").click()
    expect(page.get_by_text("clicked more 1")).to_be_visible()
    page.get_by_text("File", exact=True).click()
    page.get_by_text("Open", exact=True).dispatch_event("click")
    expect(page.get_by_text("opened")).to_be_visible()
    page.locator("input[type=checkbox]").first.click()
    expect(page.get_by_text("check True")).to_be_visible()
    entry = page.locator("input[type=text]").first
    entry.fill("typed")
    entry.press("Enter")
    expect(page.get_by_text("entry typed")).to_be_visible()
    program = ours.programs[0]
    assert program.heard == ["clicked more 1", "opened", "check True", "entry typed"]
    assert program.do("state") == [True, "typed", "entry typed"]
    assert all(isinstance(n, (int, float)) for n in program.do("position"))


def test_their_page_gets_the_same_screen_after_a_reload_and_in_a_second_browser(browser: Browser, their_page: str, ours: Ours) -> None:
    page = open_theirs(browser, their_page, ours)
    page.get_by_text("Click me").click()
    expect(page.get_by_text("clicked more 1")).to_be_visible()
    ours.programs[0].do("rows 4")
    expect(page.get_by_text("9", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_text("clicked more 1")).to_be_visible()
    expect(page.get_by_text("9", exact=True)).to_be_visible()
    assert len(ours.programs) == 1
    session = ours.programs[0].session
    second = browser.new_page()
    with second.expect_console_message(lambda message: "reconstruction complete" in message.text):  # deaf until then
        second.goto(f"{their_page}/remote.html?ws={ours.socket_url}&session={session.id}&token={session.token}")
    expect(second.get_by_text("clicked more 1")).to_be_visible()
    second.get_by_text("File", exact=True).click()
    second.get_by_text("Open", exact=True).dispatch_event("click")
    expect(page.get_by_text("opened")).to_be_visible()
    assert ours.programs[0].heard == ["clicked more 1", "opened"]


def test_a_window_keeps_its_size_however_often_their_page_is_reloaded_and_takes_the_one_a_user_gives_it(
    browser: Browser, their_page: str, ours: Ours
) -> None:
    page = open_theirs(browser, their_page, ours)
    window = page.locator(".toplevel-widget")
    for _ in range(3):
        expect(window).to_have_css("width", "640px")
        expect(window).to_have_css("height", "560px")
        page.reload()
        expect(page.get_by_text("Click me")).to_be_visible()
    corner = page.locator(".toplevel-grip-se").bounding_box()
    assert corner is not None
    page.mouse.move(corner["x"] + 8, corner["y"] + 12)
    page.mouse.down()
    page.mouse.move(corner["x"] - 92, corner["y"] - 88, steps=4)
    page.mouse.up()
    sized = window.evaluate("element => [element.style.width, element.style.height]")
    assert sized == ["542px", "462px"]  # 640 × 560 and the borders, less 100
    wait_for(lambda: ours.programs[0].top.get_size() == (542, 462), "the program's window to be of that size")
    page.reload()
    expect(page.get_by_text("Click me")).to_be_visible()
    expect(window).to_have_css("width", "542px")
    expect(window).to_have_css("height", "462px")


def test_their_page_gets_batches_and_large_pictures(browser: Browser, their_page: str, ours: Ours) -> None:
    page = open_theirs(browser, their_page, ours)
    ours.programs[0].do("batch")
    expect(page.get_by_text("batch 49")).to_be_visible()
    ours.programs[0].do("big_image")
    page.wait_for_function("[...document.images].some(image => image.src.startsWith('blob:') && image.naturalWidth === 1)")


def test_files_dropped_on_their_page_reach_the_program(browser: Browser, their_page: str, ours: Ours) -> None:
    page = open_theirs(browser, their_page, ours)
    drop_files(page.get_by_text("Drop here"), 700_000)
    expect(page.get_by_text("dropped")).to_be_visible()
    assert ours.programs[0].heard[0] == [["a.txt", 5], ["big.bin", 700_000]]


def test_a_value_their_page_cannot_take_does_not_mute_it(browser: Browser, their_page: str, ours: Ours) -> None:
    page = open_theirs(browser, their_page, ours)
    program = ours.programs[0]
    program.session._send({"type": "call", "wid": program.button.wid, "method": "no_such_method", "args": []})
    page.get_by_text("Click me").click()
    expect(page.get_by_text("clicked more 1")).to_be_visible()


def drop_files(target: Any, size: int) -> None:
    """Drop two files, as a person does."""
    target.evaluate(
        """(element, size) => {
            const data = new DataTransfer();
            data.items.add(new File(["alpha"], "a.txt", {type: "text/plain"}));
            data.items.add(new File([new Uint8Array(size)], "big.bin"));
            for (const type of ["dragenter", "dragover", "drop"])
                element.dispatchEvent(new DragEvent(type, {dataTransfer: data, bubbles: true, cancelable: true}));
        }""",
        size,
    )


# -- a hand-written peer, our server -----------------------------------------------------------------


def talk(ours: Ours, origin: str, conversation: Callable[[Any], Any]) -> Any:
    """Run a conversation over a bare WebSocket."""

    async def run() -> Any:
        request = HTTPRequest(ours.socket_url, headers={"Origin": origin})
        connection = await websocket_connect(request)
        try:
            return await asyncio.wait_for(conversation(connection), PATIENCE_S)
        finally:
            stream = connection.protocol.stream
            connection.close()
            while connection.close_code is None and await connection.read_message() is not None:
                pass
            stream.close()

    assert ours.app._thread is not None
    return asyncio.run_coroutine_threadsafe(run(), ours.app._thread.loop).result(2 * PATIENCE_S)


async def hear(connection: Any) -> Any:
    said = await connection.read_message()
    return said if said is None or isinstance(said, bytes) else json.loads(said)


async def say(connection: Any, message: Any) -> None:
    await connection.write_message(json.dumps(message))


def test_handshake_then_arrays_of_numbered_messages_of_which_pushes_are_silent(ours: Ours, their_page: str) -> None:
    async def conversation(connection: Any) -> list[Any]:
        assert await hear(connection) == {"type": "init", "id": 0}
        await say(connection, {"type": "result", "id": 0})
        info = await hear(connection)
        assert info["type"] == "session-info"
        assert info["session_id"] and info["token"]
        gathered: list[Any] = []
        while not any(message.get("type") == "binary-call" for message in gathered if isinstance(message, dict)):
            said = await hear(connection)
            gathered += said if isinstance(said, list) else [said]
        gathered.append(await hear(connection))
        return gathered

    said = talk(ours, their_page, conversation)
    assert said[0]["type"] == "reconstruct-start"
    assert said[1]["type"] == "reconstruct-end"
    assert said[-1] == PNG
    numbers = [message["id"] for message in said[:-1]]
    assert numbers == sorted(set(numbers))
    calls = [call for message in said[:-1] for call in (message.get("calls") or ([message] if message["type"] == "call" else []))]
    assert calls
    assert all(call["silent"] for call in calls)
    created = [message["class"] for message in said[:-1] if message["type"] == "create"]
    assert {"TopLevel", "VBox", "Label", "Button", "MenuBar", "Menu", "MenuAction"} <= set(created)


def test_a_known_session_needs_its_token_and_unknown_ids_are_not_taken(ours: Ours, their_page: str) -> None:
    async def greet(connection: Any, **answer: Any) -> Any:
        await hear(connection)
        await say(connection, {"type": "result", "id": 0, **answer})
        return await hear(connection)

    first = talk(ours, their_page, greet)

    async def wrong(connection: Any) -> tuple[Any, Any]:
        said = await greet(connection, session_id=first["session_id"], token="wrong")
        return said, connection.close_code

    assert talk(ours, their_page, wrong) == (None, 4001)
    again = talk(ours, their_page, lambda c: greet(c, session_id=first["session_id"], token=first["token"]))
    assert again["session_id"] == first["session_id"]
    other = talk(ours, their_page, lambda c: greet(c, session_id="mine", token="chosen"))
    assert other["session_id"] not in ("mine", first["session_id"])


def test_nonsense_from_a_peer_ends_only_its_connection(ours: Ours, their_page: str) -> None:
    async def nonsense(connection: Any) -> Any:
        await hear(connection)
        await connection.write_message("{nonsense")
        while (said := await hear(connection)) is not None:
            assert said["type"] != "session-info"
        return connection.close_code

    assert talk(ours, their_page, nonsense) == 1003

    async def odd(connection: Any) -> bool:
        await hear(connection)
        await say(connection, {"type": "result", "id": 0})
        for message in (
            7,
            None,
            [],
            {"type": "callback"},
            {"type": "callback", "wid": {}, "action": 3, "args": 1},
            {"type": "result", "id": "x"},
        ):
            await say(connection, message)
        await connection.write_message(b"unannounced", binary=True)
        await say(connection, {"type": "viewport", "width": 321, "height": 123})
        text = ""
        while '"Click me"' not in text:
            text = str(await connection.read_message())
        button = next(message["wid"] for message in json.loads(text) if message.get("args") == ["Click me"])
        await say(connection, {"type": "callback", "wid": button, "action": "activated", "args": []})
        while "clicked more 1" not in str(await connection.read_message()):
            pass
        return bool(ours.programs[-1].session.get_screen_size() == (321, 123))

    assert talk(ours, their_page, odd)


# -- our page, their server --------------------------------------------------------------------------


class Theirs:
    """The program on pgwidgets, in a process of its own."""

    def __init__(self, stranger: Stranger) -> None:
        ports = [free_port(), free_port()]
        program = Path(__file__).parent / "widget_program.py"
        self.url = f"ws://127.0.0.1:{ports[0]}"
        self.process = subprocess.Popen(
            [str(stranger.python), "-u", str(program), *map(str, ports)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": ""},
        )
        assert self._line() == "ready"

    def do(self, command: str) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self._line()

    def _line(self) -> Any:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def stop(self) -> None:
        self.process.kill()
        self.process.communicate()


def free_port() -> int:
    """A port that is free now (pgwidgets cannot be told to choose one)."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@pytest.fixture
def theirs(pgwidgets: Stranger) -> Iterator[Theirs]:
    running = Theirs(pgwidgets)
    yield running
    running.stop()


@pytest.fixture
def our_page(browser: Browser, serve: Callable[..., Serving], theirs: Theirs) -> Iterator[Page]:
    server = serve(lambda: None)
    # The page's own policy lets it connect to its own server only; this test is the exception.
    context = browser.new_context(bypass_csp=True, viewport={"width": 900, "height": 700})
    page = context.new_page()
    page.goto(server.server.link())
    page.wait_for_function("window.deskui")
    page.evaluate("url => deskui.connectPgWidgets(url)", theirs.url)
    expect(page.get_by_text("Click me")).to_be_visible()
    yield page
    context.close()


def test_our_page_shows_and_works_their_widgets(our_page: Page, theirs: Theirs) -> None:
    our_page.get_by_role("button", name="Click me").click()
    expect(our_page.get_by_text("clicked more 1")).to_be_visible()
    our_page.get_by_text("File", exact=True).click()
    our_page.get_by_text("Open", exact=True).click()
    expect(our_page.get_by_text("opened")).to_be_visible()
    our_page.get_by_text("Agree").click()
    expect(our_page.get_by_text("check True")).to_be_visible()
    entry = our_page.get_by_role("textbox").first
    entry.fill("typed")
    entry.press("Enter")
    expect(our_page.get_by_text("entry typed")).to_be_visible()
    assert theirs.do("heard") == ["clicked more 1", "opened", "check True", "entry typed"]
    assert theirs.do("state") == [True, "typed", "entry typed"]
    assert len(theirs.do("position")) == 2
    expect(our_page.get_by_text("main.py")).to_be_visible()


def test_our_page_gets_their_batches_rows_and_pictures(our_page: Page, theirs: Theirs) -> None:
    theirs.do("batch")
    expect(our_page.get_by_text("batch 49")).to_be_visible()
    theirs.do("rows 4")
    expect(our_page.get_by_text("9", exact=True)).to_be_visible()
    theirs.do("big_image")
    our_page.wait_for_function("[...document.images].some(image => image.naturalWidth === 1)")


def test_our_page_comes_back_to_their_session(our_page: Page, theirs: Theirs) -> None:
    our_page.get_by_role("button", name="Click me").click()
    expect(our_page.get_by_text("clicked more 1")).to_be_visible()
    our_page.reload()
    our_page.wait_for_function("window.deskui")
    our_page.evaluate("url => deskui.connectPgWidgets(url)", theirs.url)
    expect(our_page.get_by_text("clicked more 1")).to_be_visible()
    our_page.get_by_role("button", name="Click me").click()
    assert theirs.do("heard")[:1] == ["clicked more 1"]


def test_files_dropped_on_our_page_reach_their_program(our_page: Page, theirs: Theirs) -> None:
    drop_files(our_page.get_by_text("Drop here"), 700_000)
    expect(our_page.get_by_text("dropped")).to_be_visible()
    assert theirs.do("heard")[0] == [["a.txt", 5], ["big.bin", 700_000]]
