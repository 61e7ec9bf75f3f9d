"""Widgets and script in one program: one connection, one session, one replay."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

sys.path.insert(0, str(Path(__file__).parent.parent))  # e2e_browser.py is imported by name

from e2e_browser import chromium
from serving import Serving

from deskui import session as script_session
from deskui.errors import NoSession, SpecError
from deskui.output import put_buttons, put_text, use_scope
from deskui.widgets import get_widgets, put

pytestmark = pytest.mark.browser
Serve = Callable[..., Serving]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


def test_outside_a_session_there_are_no_widgets() -> None:
    with pytest.raises(NoSession, match="get_widgets"):
        get_widgets()


def test_widgets_in_the_flow_and_the_flow_in_widgets(serve: Serve, browser: Browser) -> None:
    def main() -> None:
        W = get_widgets()
        put_text("before")
        label = W.Label("a label in the flow")
        box = W.VBox()
        box.add_widget(label)
        area = W.ScriptArea()
        frame = W.Frame(title="Frame")
        frame.set_widget(area)
        box.add_widget(frame)
        put(box)
        with area:
            put_text("text in the widget")
            put_buttons(["go"], onclick=lambda value: (label.set_text("pressed"), put_text("and more")))
        put_text("after")
        button = W.Button("widget button")
        with use_scope("news"):
            put(button)

        def pressed() -> None:
            with area:
                put_text("written by a widget's handler")

        button.on("activated", pressed)
        script_session.hold()

    server = serve(main)
    page = browser.new_page()
    page.goto(server.server.link())
    page.get_by_role("button", name="go").click()
    page.get_by_role("button", name="widget button").click()
    for _ in range(2):  # as it was seen live, and after a reload
        for text in ("before", "pressed", "text in the widget", "after", "and more", "written by a widget's handler"):
            expect(page.get_by_text(text, exact=True)).to_be_visible()
        inside = page.get_by_text("text in the widget").evaluate("element => element.closest('.dkw-frame, fieldset') !== null")
        assert inside
        page.reload()


def test_mistakes_raise_in_the_authors_line(serve: Serve, browser: Browser) -> None:
    told: list[str] = []

    def main() -> None:
        W = get_widgets()
        box, inner = W.VBox(), W.Label("x")
        box.add_widget(inner)
        for wrong in (W.TopLevel(), "text", inner):
            try:
                put(wrong)
            except SpecError as error:
                told.append(error.expected)
        put_text("through")

    page = browser.new_page()
    page.goto(serve(main).server.link())
    expect(page.get_by_text("through")).to_be_visible()
    assert told == ["a widget that is no window", "a widget that is no window", "a widget that is in no container"]


def test_coroutine_scripts_get_the_async_widgets(serve: Serve, browser: Browser) -> None:
    async def main() -> None:
        W = get_widgets()
        button, label = await W.Button("async button"), W.Label("ready")
        pressed = asyncio.Event()

        async def press() -> None:
            await label.set_text("pressed")
            pressed.set()

        button.on("activated", press)
        put(button)
        put(label)
        await pressed.wait()
        position: Any = await button.get_position()
        put_text(f"at {len(position)} numbers")
        await script_session.hold()

    page = browser.new_page()
    page.goto(serve(main).server.link())
    page.get_by_role("button", name="async button").click()
    expect(page.get_by_text("pressed")).to_be_visible()
    expect(page.get_by_text("at 2 numbers")).to_be_visible()
