"""The server is stopped and started again: the page finds it and says that what it shows is new."""

from __future__ import annotations

import contextlib
import json
import re
import signal
import socket
import sqlite3
import subprocess
import sys

import pytest
from serving import wait_for

pytestmark = pytest.mark.browser

PROGRAM = """
from deskui.input import input
from deskui.output import put_text
from deskui.session import hold
def main():
    put_text("first screen")
    put_text("said " + input("Say"))
    hold()
"""

KEEPING = """
import deskui, deskui.storage
from deskui.input import input
from deskui.output import put_text
from deskui.session import on_restore, state
def main():
    restored = []
    on_restore(lambda kept: restored.append(kept))
    put_text(f"begins with {dict(state)}, restored {restored}")
    while True:
        state["said"] = [*state.get("said", []), input("Say")]
        put_text(f"keeps {state['said']}")
deskui.run(main, store=deskui.storage.session_states("program"))
"""


class Program:
    """`deskui serve` on a port of its own, as often as wanted."""

    def __init__(self, folder, monkeypatch):
        self.file = folder / "program.py"
        self.file.write_text(PROGRAM)
        self.store = folder / "data" / "program" / "sessions.sqlite"
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            self.port = sock.getsockname()[1]
        self.process = None

    def start(self):
        command = [sys.executable, "-m", "deskui", "serve", str(self.file), "--port", str(self.port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        return re.search(r"http\S+", self.process.stdout.readline()).group()

    def kept(self):
        """What is in the store, as a stranger reads its file."""
        with contextlib.closing(sqlite3.connect(self.store)) as store:
            return [json.loads(value)["state"].get("said") for (value,) in store.execute("SELECT value FROM entries")]

    def stop(self, how=signal.SIGTERM):
        with self.process:
            self.process.send_signal(how)
            self.process.wait(10)


@pytest.fixture
def program(tmp_path, monkeypatch):
    program = Program(tmp_path, monkeypatch)
    yield program
    if program.process.poll() is None:
        program.stop()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_page_survives_the_restart_of_its_server(program, browser, how):
    page = browser.new_context().new_page()
    page.goto(program.start())
    page.get_by_role("textbox", name="Say").fill("before")
    page.keyboard.press("Enter")
    page.get_by_text("said before").wait_for()
    program.stop(how)
    page.locator(".dk-bar").get_by_text(re.compile("econnect|server|connection", re.IGNORECASE)).first.wait_for()
    assert page.get_by_text("said before").is_visible()
    program.start()
    page.get_by_text(re.compile("new run|fresh|started again", re.IGNORECASE)).first.wait_for()
    assert page.get_by_text("first screen").is_visible()
    assert not page.get_by_text("said before").is_visible()
    page.get_by_role("textbox", name="Say").fill("after")
    page.keyboard.press("Enter")
    page.get_by_text("said after").wait_for()


def test_a_stranger_is_not_let_in_by_a_restart(program, browser):
    url = program.start()
    program.stop()
    program.start()
    page = browser.new_context().new_page()
    page.goto(url)
    page.locator(".dk-bar").get_by_text(re.compile("use the whole link", re.IGNORECASE)).wait_for()


def test_a_killed_server_leaves_its_state_to_the_run_that_follows(program, browser):
    """P01: nothing but SIGKILL; what was written within the second before it is there, once, and `on_restore` is called with it."""
    program.file.write_text(KEEPING)
    page = browser.new_context().new_page()
    page.goto(program.start())
    page.get_by_text("begins with {}, restored []").wait_for()
    page.get_by_role("textbox", name="Say").fill("one")
    page.keyboard.press("Enter")
    page.get_by_text("keeps ['one']").wait_for()
    wait_for(lambda: program.kept() == [["one"]], "the state to be written")
    program.stop(signal.SIGKILL)
    program.start()
    page.get_by_text("begins with {'said': ['one']}, restored [{'said': ['one']}]", exact=True).wait_for()
    page.get_by_text(re.compile("new run|fresh|started again", re.IGNORECASE)).first.wait_for()
    assert page.get_by_text(re.compile("^begins with")).count() == 1
