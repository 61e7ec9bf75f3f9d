"""The first program of the documentation, in its three shapes, run as a person runs it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest
from playwright.sync_api import Browser, expect

sys.path.insert(0, str(Path(__file__).parent.parent))  # e2e_browser.py is imported by name

from e2e_browser import chromium

pytestmark = pytest.mark.browser

SYNC = """
from deskui.widgets.sync import Application

app = Application()

@app.on_connect
def setup(session):
    W = session.get_widgets()
    top = W.TopLevel(title="Remote App", resizable=True)
    top.resize(400, 300)
    vbox = W.VBox(spacing=8)
    btn, status = W.Button("Click me"), W.Label("Ready")
    btn.on("activated", lambda: status.set_text("Clicked!"))
    vbox.add_widget(btn, 0)
    vbox.add_widget(status, 1)
    top.set_widget(vbox)
    top.show()

app.run()
"""
AWAITED = """
import asyncio
from deskui.widgets.async_ import Application

app = Application()

@app.on_connect
async def setup(session):
    W = session.get_widgets()
    top = await W.TopLevel(title="Remote App", resizable=True)
    await top.resize(400, 300)
    vbox = await W.VBox(spacing=8)
    btn, status = await W.Button("Click me"), await W.Label("Ready")

    async def clicked():
        await status.set_text("Clicked!")

    await btn.on("activated", clicked)
    await vbox.add_widget(btn, 0)
    await vbox.add_widget(status, 1)
    await top.set_widget(vbox)
    await top.show()

asyncio.run(app.run())
"""
FORGOTTEN = SYNC.replace("widgets.sync", "widgets.async_").replace("\ndef setup", "\nasync def setup")
FORGOTTEN = FORGOTTEN.replace("app.run()", "import asyncio\nasyncio.run(app.run())")
PROGRAMS = {"sync": SYNC, "async, awaited": AWAITED, "async, not awaited": FORGOTTEN}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.mark.parametrize("shape", PROGRAMS)
def test_the_first_program_works_in_each_of_its_shapes(shape: str, browser: Browser, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    # Any port, and no browser of the machine's own: the only differences.
    program.write_text(PROGRAMS[shape].replace("Application()", "Application(http_port=0, open_browser=False)"))
    environment = {**os.environ, "DESKUI_MODE": "browser", "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    page = browser.new_context().new_page()
    try:
        page.goto(first_line(process).split(" at ")[1])
        expect(page.get_by_role("dialog", name="Remote App")).to_be_visible()
        expect(page.get_by_text("Ready")).to_be_visible()
        page.get_by_role("button", name="Click me").click()
        expect(page.get_by_text("Clicked!")).to_be_visible()
        page.reload()
        expect(page.get_by_text("Clicked!")).to_be_visible()
    finally:
        page.context.close()
        process.terminate()
        process.communicate(timeout=20)


def first_line(process: subprocess.Popen[str]) -> str:
    """What the program prints first; a program that prints nothing fails the test."""
    lines: Queue[str] = Queue()
    assert process.stdout is not None
    threading.Thread(target=lambda out=process.stdout: lines.put(out.readline()), daemon=True).start()
    return lines.get(timeout=40).strip()
