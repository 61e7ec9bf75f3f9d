"""The law in a real browser, for every class: the page that saw everything live shows what a page that joins now shows."""

from __future__ import annotations

import difflib
import sys
import threading
from collections.abc import Callable, Iterator
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
    // The order of declarations and classes is not seen.
    const value = (a) => a.name === "class" ? [...node.classList].sort().join(" ") : a.name === "style" ? a.value.split(/;\\s*/).filter(Boolean).sort().join("; ") : a.value.trim();
    const attributes = [...node.attributes]
      .filter((a) => !(a.name === "src" && a.value.startsWith("blob:")) && !(a.name === "style" && !a.value))
      .map((a) => `${a.name}=${JSON.stringify(named(value(a)))}`).sort();
    const live = [];
    if (node.matches("input[type=checkbox], input[type=radio]")) live.push(`checked:${node.checked}`);
    else if (node.matches("input, textarea, select")) live.push(`value:${JSON.stringify(node.value)}`);
    if (node.matches("input, textarea, select, button")) live.push(`disabled:${node.disabled}`);
    if (node.scrollLeft || node.scrollTop) live.push(`scrolled:${Math.round(node.scrollLeft)},${Math.round(node.scrollTop)}`);
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

    def join_again(self) -> None:
        """The second page is given a replay of what is there now."""
        runtime = self.session._runtime
        with runtime.lock:
            self.joined_client.channel.overflowed = False
            runtime.queue_replay(self.joined_client)
        runtime.wake()
        self.settle(self.joined, self.joined_client)

    def compare(self) -> None:
        """Both pages' screens must be the same text."""
        self.settle(self.live, self.live_client)
        self.join_again()
        for page in (self.live, self.joined):
            page.evaluate("() => document.activeElement?.blur()")  # the focus is each page's own
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
    # Nobody waits between the calls, as in a real program; an open menu is the moment's, not the screen's.
    exercise(widget, W)
    if name == "Menu":
        stage.settle(stage.live, stage.live_client)
        stage.live.keyboard.press("Escape")
    if widget._entry.kind not in ("callback",):
        widget.show()
        widget.resize(300, 200)
        widget.set_enabled(True)
    stage.compare()


def window_with(W: Any, child: Any, size: tuple[int, int] = (700, 500)) -> Any:
    """A shown window that a widget fills."""
    top, box = W.TopLevel(title="Story"), W.VBox()
    top.resize(*size)
    top.set_position(20, 20)
    box.add_widget(child, 1)
    top.set_widget(box)
    top.show()
    return top


def mdi_windows(W: Any, stage: Stage) -> None:
    mdi = W.MDIWidget()
    window_with(W, mdi)
    labels = [W.Label(name) for name in "abcd"]
    a, b, c, d = (mdi.add_widget(label, title=label.get_text(), width=200, height=120) for label in labels)
    mdi.tile_windows()
    mdi.move_child(labels[0], 33, 44)
    mdi.cascade_windows()
    mdi.resize_child(labels[1], 222, 111)
    a.raise_()
    b.toggle_minimize()
    c.toggle_maximize()
    c.toggle_maximize()
    d.lower()
    d.set_position(300, 200)


def mdi_handled_by_the_user(W: Any, stage: Stage) -> None:
    mdi_windows(W, stage)
    stage.settle(stage.live, stage.live_client)
    stage.live.get_by_role("group", name="d", exact=True).click(position={"x": 60, "y": 12})
    stage.live.get_by_role("group", name="d", exact=True).get_by_role("button", name="Minimise").click()
    stage.live.get_by_role("group", name="a", exact=True).get_by_role("button", name="Maximise").click()


def tabs_closed_and_reordered(W: Any, stage: Stage) -> None:
    tabs = W.TabWidget(closable=True, reorderable=True)
    window_with(W, tabs)
    pages = [W.Label(name) for name in "abcd"]
    for page in pages:
        tabs.add_widget(page, title=page.get_text())
    tabs.on("page-close", lambda child: tabs.remove(child))
    tabs.show_widget(pages[2])
    tabs.remove(pages[0])
    stage.settle(stage.live, stage.live_client)
    tab = stage.live.get_by_role("tab", name="d")
    box, first = tab.bounding_box(), stage.live.get_by_role("tab", name="b").bounding_box()
    stage.live.mouse.move(box["x"] + 8, box["y"] + 8)
    stage.live.mouse.down()
    stage.live.mouse.move(first["x"] + 2, first["y"] + 8, steps=6)
    stage.live.mouse.up()


def splitter_sizes(W: Any, stage: Stage) -> None:
    splitter = W.Splitter(orientation="horizontal")
    window_with(W, splitter)
    for name in "abc":
        splitter.add_widget(W.Label(name))
    splitter.set_sizes([100, 300, 200])
    stage.settle(stage.live, stage.live_client)
    stage.live.get_by_role("separator").first.focus()
    stage.live.keyboard.press("ArrowRight")


def scrolled_tables_and_areas(W: Any, stage: Stage) -> None:
    table, area, text = W.TableView(columns=["A", "B"]), W.ScrollArea(), W.TextArea("\n".join(map(str, range(200))))
    column = W.HBox()
    for each in (table, area, text):
        column.add_widget(each, 1)
    window_with(W, column)
    table.set_rows([[n, n * n] for n in range(500)])
    inside = W.VBox()
    for n in range(100):
        inside.add_widget(W.Label(f"line {n}"))
    area.set_widget(inside)
    table.set_optimal_column_widths()
    table.set_column_width(0, 90)
    table.scroll_to_end()
    table.set_font("monospace", 16)
    stage.settle(stage.live, stage.live_client)
    for css in (".dkt-scroll", ".dkw-area, textarea"):
        stage.live.locator(css).last.evaluate("(element) => { element.scrollTop = 700; }")
    stage.live.wait_for_function("() => new Promise((done) => setTimeout(() => done(true), 200))")  # telling of a scroll is paced


def scrolled_by_the_program_while_the_content_comes_and_goes(W: Any, stage: Stage) -> None:
    table, area, text, page = W.TableView(columns=["A", "B"]), W.ScrollArea(), W.TextArea(), W.HtmlView()
    column, inside = W.HBox(), W.VBox()
    area.set_widget(inside)
    for each in (table, area, text, page):
        column.add_widget(each, 1)
    window_with(W, column)
    for count in (400, 3, 600):
        table.set_rows([[n, n * n] for n in range(count)])
        inside.remove_all(destroy=True)
        for n in range(count // 4):
            inside.add_widget(W.Label(f"line {n}"))
        text.set_text("\n".join(map(str, range(count))))
        page.set_html("<p>line</p>" * count)
        if count == 400:
            table.set_scroll_position(0, 0.5)
            area.set_scroll_percent(0, 0.25)
            text.set_scroll_position(0, 0.75)
            page.set_scroll_position(0, 0.5)
        stage.settle(stage.live, stage.live_client)  # the page has painted each of them


def scrolled_by_the_user_before_more_came(W: Any, stage: Stage) -> None:
    scrolled_tables_and_areas(W, stage)
    table, area, text = (
        next(w for w in stage.session.walk_widget_tree() if w._entry.name == name) for name in ("TableView", "ScrollArea", "TextArea")
    )
    for n in range(300):
        table.append_row([n, 0])
    area.get_children()[0].add_widget(W.Label("one more"))
    text.append_text("\n" * 50)
    stage.settle(stage.live, stage.live_client)
    table.set_column_width(0, 700)


def optimal_widths_then_another(W: Any, stage: Stage) -> None:
    tree = W.TreeView(columns=["Name", "Size"])
    window_with(W, tree)
    tree.set_tree({"a": {"Size": 1}, "b": {"c": {"Size": 2}}})
    tree.set_font("monospace", 20)
    tree.set_optimal_column_widths()
    tree.set_column_width("Size", 41)
    tree.scroll_to_path(["b", "c"])
    tree.collapse_all()
    tree.set_font("sans-serif", 12)


def dialogs_popped_up(W: Any, stage: Stage) -> None:
    window_with(W, W.Label("behind"))
    dialog = W.Dialog(title="Question", buttons=[["Yes", 1], ["No", 0]], modal=True)
    dialog.get_content_area().add_widget(W.Label("Really?"))
    dialog.popup()
    picker = W.ColorDialog()
    picker.set_color("#336699")
    picker.popup(50, 60)


def timers_at_work(W: Any, stage: Stage) -> None:
    label, timer, expired = W.Label("waiting"), W.Timer(), threading.Event()
    window_with(W, label)

    def done(timer: Any) -> None:
        label.set_text("expired")
        expired.set()

    timer.on("expired", done)
    timer.set(0.01)
    assert expired.wait(10)


def a_menu_open_while_another_joins(W: Any, stage: Stage) -> None:
    label, menu = W.Label("anchor"), W.Menu()
    window_with(W, label)
    menu.add_name("First")
    menu.add_menu("More").add_name("Deep")
    menu.popup(100, 100)
    stage.settle(stage.live, stage.live_client)
    stage.join_again()
    assert stage.live.get_by_role("menuitem", name="First").is_visible()
    stage.live.keyboard.press("Escape")
    assert not stage.live.get_by_role("menu").count()


STORIES = (
    mdi_windows,
    mdi_handled_by_the_user,
    tabs_closed_and_reordered,
    splitter_sizes,
    scrolled_tables_and_areas,
    scrolled_by_the_program_while_the_content_comes_and_goes,
    scrolled_by_the_user_before_more_came,
    optimal_widths_then_another,
    dialogs_popped_up,
    timers_at_work,
    a_menu_open_while_another_joins,
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_after_a_story_the_screens_are_the_same(story: Callable[[Any, Stage], None], stage: Stage) -> None:
    stage.clear()
    story(stage.session.get_widgets(), stage)
    stage.compare()
