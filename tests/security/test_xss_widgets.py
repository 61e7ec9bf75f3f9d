"""A stranger's words through every method of every widget that takes a text: they stay words (RELIABILITY X01)."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from corpus import HARMLESS, PROBE, VECTORS, WATCH
from playwright.sync_api import Browser, Page

sys.path.insert(0, str(Path(__file__).parent.parent / "widgets"))  # samples.py is imported by name

import samples

from deskui.errors import DeskuiError
from deskui.widgets.catalog import CATALOG
from deskui.widgets.sync import Application

pytestmark = pytest.mark.browser

CLASSES = [name for name, entry in CATALOG.items() if entry.on_page]
ROUNDS = 3
"""How often each class is exercised, with other texts each time."""

SETTLE = "() => { window.deskui.flush(); return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))); }"
_texts = itertools.cycle(VECTORS)
_sample = samples.sample


def hostile(hint: Any) -> Any:
    """A sample value whose every text is a stranger's."""
    return next(_texts) if hint in (str, Any) else _sample(hint)


def _columns(widget: Any, W: Any) -> Any:
    return [next(_texts), {"label": next(_texts), "key": "size", "type": "string", "icon": next(_texts), "tooltip": next(_texts)}]


NAMED: dict[str, Any] = {
    "options": lambda widget, W: {"title": next(_texts), "text": next(_texts), "tooltip": next(_texts), "icon": next(_texts), "width": 200},
    "columns": _columns,
    "column": lambda widget, W: next(_texts),
    "values": lambda widget, W: {"size": next(_texts)},
    "rows": lambda widget, W: [[next(_texts), next(_texts)] for _ in range(20)],
    "tree": lambda widget, W: {next(_texts): {"size": next(_texts)}, "b": {next(_texts): {"size": 2}}},
    "buttons": lambda widget, W: [[next(_texts), 1], [next(_texts), 2]],
    "widgets": lambda widget, W: [W.Label(next(_texts))],
    "imgInfo": lambda widget, W: {"text": next(_texts), "x": 1, "y": 1},
    "attrs": lambda widget, W: {"foreground": next(_texts), "bold": True},
    "style": lambda widget, W: next(_texts),
    "color": lambda widget, W: next(_texts),
    "hex_string": lambda widget, W: next(_texts),
}


@pytest.fixture(scope="module")
def stage(browser: Browser) -> Iterator[tuple[Any, Page]]:
    """A session of widgets and its page."""
    app = Application(mode="browser", http_port=0, open_browser=False, max_sessions=None)
    app.start()
    session = app.create_session()
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 1000, "height": 700})
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(session.get_url())
    page.locator("main").wait_for(state="attached")
    session.get_widgets().Spacer()
    page.locator(".dkw-layer").first.wait_for(state="attached")
    yield session, page
    context.close()
    app.close()


@pytest.fixture(autouse=True)
def strangers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sample text is hostile."""
    monkeypatch.setattr(samples, "sample", hostile)
    for name, make in NAMED.items():
        monkeypatch.setitem(samples.BY_NAME, name, make)


def refused(function: Callable[[], Any]) -> bool:
    """Whether the library says no to it, which is an answer too."""
    try:
        function()
    except (DeskuiError, ValueError, TypeError, KeyError, IndexError):
        return True
    return False


def show(W: Any, name: str) -> Any:
    """One widget of this class where it can be seen."""
    widget = getattr(W, name)()
    if widget._entry.kind in ("widget", "container"):
        top, box = W.TopLevel(title=next(_texts)), W.VBox()
        top.resize(900, 600)
        box.add_widget(widget, 1)
        top.set_widget(box)
        top.show()
    elif widget._entry.kind == "root":
        widget.show()
    return widget


@pytest.mark.parametrize("name", CLASSES)
def test_no_widget_runs_what_it_shows(name: str, stage: tuple[Any, Page]) -> None:
    session, page = stage
    W = session.get_widgets()
    tried = done = 0
    for _ in range(ROUNDS):
        with session.batch():
            widget = show(W, name)
            for method in widget._entry.methods.values():
                if (
                    method.name in samples.NOT_CALLED
                    or method.meaning == "asks"
                    or "trusted" in method.name
                    or method.name in ("play", "open")
                ):
                    continue
                tried += 1
                done += not refused(lambda widget=widget, method=method: samples.call(widget, method, W))
            if widget._entry.kind != "callback":
                widget.show()
    for _ in range(3):
        page.evaluate(SETTLE)
    assert page.evaluate(PROBE) == HARMLESS
    assert done > tried / 3
    for widget in list(session._widget_map.values()):
        widget.destroy()
    page.evaluate(SETTLE)


def test_the_probe_sees_what_gets_through(stage: tuple[Any, Page]) -> None:
    """The tests above could fail: trusted HTML, which is the author's own, runs."""
    session, page = stage
    W = session.get_widgets()
    view = W.HtmlView("<script>window.__xss = 1</script><a href='javascript:1'>x</a><img src=x onerror=1>", trusted=True)
    top = W.TopLevel()
    top.set_widget(view)
    top.show()
    page.locator("[href^='javascript:']").wait_for(state="attached")
    page.evaluate(SETTLE)
    seen = page.evaluate(PROBE)
    assert seen["ran"] == 1 and seen["violations"] and {"a[href=javascript:1]", "img[onerror]"} <= set(seen["found"])
