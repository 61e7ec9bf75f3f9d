"""The law in a real browser, for every class: the page that saw everything live shows what a page that joins now shows."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))  # e2e_browser.py is imported by name

from e2e_browser import chromium
from samples import exercise

from deskui.widgets.catalog import CATALOG
from deskui.widgets.sync import Application

pytestmark = pytest.mark.browser

CLASSES = [name for name, entry in CATALOG.items() if entry.on_page]

SERIALISE = """() => {
  // An editor's cursor is each page's own.
  // What a person sees: elements, attributes, controls. Ids the page made up are numbered as they come.
  const names = new Map();
  const named = (value) => value.replace(/\\bdk[a-z]?-[\\w-]*\\d+\\b/g, (id) => {
    if (!names.has(id)) names.set(id, `id${names.size}`);
    return names.get(id);
  });
  const skip = (node) => node.matches(".dk-notices, .dk-clients, .dk-bar, .dks-tooltip, .cm-cursorLayer, .cm-selectionLayer, script, link, style, noscript");
  const lines = [];
  const walk = (node, depth) => {
    const pad = " ".repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) { if (node.data.trim()) lines.push(pad + JSON.stringify(node.data)); return; }
    if (node.nodeType !== Node.ELEMENT_NODE || skip(node)) return;
    // The order of declarations and classes is not seen; nor is a tabindex that only `set_focus` needed.
    const value = (a) => a.name === "class" ? [...node.classList].sort().join(" ") : a.name === "style" ? a.value.split(/;\\s*/).filter(Boolean).sort().join("; ") : a.value.trim();
    const attributes = [...node.attributes]
      .filter((a) => !(a.name === "src" && a.value.startsWith("blob:")) && !(a.name === "tabindex" && a.value === "-1") && !(a.name === "style" && !a.value))
      .map((a) => `${a.name}=${JSON.stringify(named(value(a)))}`).sort();
    const live = [];
    if (node.matches("input[type=checkbox], input[type=radio]")) live.push(`checked:${node.checked}`);
    else if (node.matches("input, textarea, select")) live.push(`value:${JSON.stringify(node.value)}`);
    if (node.matches("input, textarea, select, button")) live.push(`disabled:${node.disabled}`);
    lines.push(`${pad}<${node.localName} ${attributes.join(" ")}> ${live.join(" ")}`.trimEnd());
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(document.querySelector(".dkw-layer"), 0);
  return lines.join("\\n");
}"""
SETTLE = """() => {
  window.deskui.flush();
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))));
}"""


class Stage:
    """One session with two pages: one that sees everything live, one that is given replays only."""

    def __init__(self, browser: Any) -> None:
        self.app = Application(mode="browser", http_port=0, open_browser=False, max_sessions=None)
        self.app.start()
        self.session = self.app.create_session()
        self.live, self.live_client = self._join(browser)
        self.joined, self.joined_client = self._join(browser)

    def _join(self, browser: Any) -> tuple[Any, Any]:
        before = set(self.session._runtime.clients)
        page = browser.new_context(reduced_motion="reduce", viewport={"width": 1000, "height": 700}).new_page()
        page.goto(self.session.get_url())
        page.wait_for_function("() => window.deskui")
        while not set(self.session._runtime.clients) - before:
            page.evaluate(SETTLE)
        (name,) = set(self.session._runtime.clients) - before
        return page, self.session._runtime.clients[name]

    def clear(self) -> None:
        """An empty screen; the second page hears nothing until it is given a replay."""
        for widget in list(self.session._widget_map.values()):
            widget.destroy()
        self.settle(self.live, self.live_client)
        with self.session._runtime.lock:
            self.joined_client.channel.overflow()

    def compare(self) -> None:
        """Both pages' screens must be the same text."""
        self.settle(self.live, self.live_client)
        runtime = self.session._runtime
        with runtime.lock:
            self.joined_client.channel.overflowed = False
            runtime.queue_replay(self.joined_client)
        runtime.wake()
        self.settle(self.joined, self.joined_client)
        live, joined = self.live.evaluate(SERIALISE), self.joined.evaluate(SERIALISE)
        difference = "\n".join(difflib.unified_diff(live.split("\n"), joined.split("\n"), "live", "joined", lineterm="", n=2))
        if live != joined:
            pytest.fail(f"the joined page differs:\n{difference[:6000]}", pytrace=False)

    def settle(self, page: Any, client: Any) -> None:
        """Both directions quiet: what was queued is shown, what was done there is known here."""
        page.wait_for_selector(".dkw-layer", state="attached")
        for _ in range(3):
            page.evaluate(SETTLE)
            while not client.channel.idle:
                page.evaluate(SETTLE)


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with chromium() as browser:
        stage = Stage(browser)
        stage.session.get_widgets().Spacer()  # both pages have loaded the part that shows widgets
        yield stage
        stage.app.close()


@pytest.mark.parametrize("name", CLASSES)
def test_live_and_replayed_screens_are_the_same(name: str, stage: Stage) -> None:
    stage.clear()
    W = stage.session.get_widgets()
    with stage.session.batch():
        widget = getattr(W, name)()
        if widget._entry.kind in ("widget", "container"):
            top, box = W.TopLevel(title=name), W.VBox()
            top.resize(800, 600)
            top.set_position(10, 10)
            box.add_widget(widget, 1)
            top.set_widget(box)
            top.show()
        elif widget._entry.kind == "root":
            widget.show()
    # An open menu is the moment's, not the screen's.
    exercise(widget, W, but=["popup"] if name == "Menu" else [], acted=lambda: stage.settle(stage.live, stage.live_client))
    if widget._entry.kind not in ("callback",):
        widget.show()
        widget.resize(300, 200)
        widget.set_enabled(True)
    stage.compare()
