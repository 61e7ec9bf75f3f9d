"""Windows, pages, menus and workspaces as a person uses them; a reload shows what was there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import deskui.widgets as widgets
from deskui.output import put_text
from deskui.session import hold
from deskui.sharing import share_link

pytestmark = pytest.mark.browser

SEEN = """() => {
  // The windows as text; which of a bar's buttons the Tab key stops at is the person's, not the screen's.
  const lines = [];
  const walk = (element, depth) => {
    const attributes = [...element.attributes].filter(({name}) => name !== "tabindex" && name !== "aria-labelledby" && name !== "id" && name !== "aria-controls")
      .map(({name, value}) => `${name}=${value.split(name === "style" ? /;\\s*/ : /\\s+/).sort().join(" ").trim()}`).sort();
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("");
    lines.push(" ".repeat(depth) + element.localName + " " + attributes.join(" ") + " " + text + " " + (element.value ?? "") + " " + (element.checked ?? ""));
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(document.querySelector(".dkw-layer"), 0);
  return lines.join("\\n");
}"""


def workshop() -> None:
    """One window with a bit of everything that can be moved, opened, chosen."""
    W = widgets.get_widgets()
    status = W.StatusBar()

    menu = W.MenuBar()
    file = menu.add_name("File")
    file.add_name("Open\tCtrl+O").on("activated", lambda: status.set_message("opened"))
    file.add_name("Wrap", checkable=True).on("activated", lambda on: status.set_message(f"wrap {on}"))

    tools = W.ToolBar()
    ask = tools.add_action({"text": "Ask"})
    dialog = W.Dialog("Sure?", [["Yes", 1], ["No", 0]], autoclose=True, modal=True)
    dialog.add_widget(W.Label("Really?"))
    dialog.on("activated", lambda value: status.set_message(f"answered {value}"))
    ask.on("activated", lambda: dialog.popup())

    workspace = W.MDIWidget()
    for name in ("One", "Two"):
        workspace.add_widget(W.Label(f"in {name}"), {"title": name, "width": 180, "height": 90})
    halves = W.Splitter()
    halves.add_widget(W.Label("left"))
    halves.add_widget(W.Label("right"))
    halves.set_sizes([200, 200])
    tabs = W.TabWidget(closable=True, reorderable=True)
    for title, page in (("Space", workspace), ("Halves", halves), ("Last", W.Label("the last page"))):
        tabs.add_widget(page, {"title": title})
    tabs.on("page-close", lambda page: tabs.close_widget(page))
    tabs.on("page-switch", lambda page, index: status.set_message(f"page {index}"))

    column = W.VBox()
    for child, stretch in ((menu, 0), (tools, 0), (tabs, 1), (status, 0)):
        column.add_widget(child, stretch)
    top = W.TopLevel(title="Workshop")
    top.set_position(40, 30)
    top.resize(620, 420)
    top.set_widget(column)
    top.show()
    hold()


def drag(page: Page, handle: Locator, dx: int, dy: int) -> None:
    """Drag something by its upper left part."""
    box = handle.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 20, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 20 + dx, box["y"] + box["height"] / 2 + dy, steps=5)
    page.mouse.up()


def test_everything_a_person_does_to_windows_is_there_after_a_reload(tell: Callable[..., Any]) -> None:
    story = tell(workshop)
    page: Page = story.page()
    status = page.get_by_role("status").filter(has_not_text="Opening")
    expect(page.get_by_text("in Two")).to_be_visible()

    page.keyboard.press("Control+o")
    expect(status).to_have_text("opened")
    page.get_by_role("menuitem", name="File").click()
    page.get_by_role("menuitemcheckbox", name="Wrap").click()
    expect(status).to_have_text("wrap True")

    drag(page, page.locator(".dkw-mdi .dkw-titlebar", has_text="One"), 200, 120)
    page.locator(".dkw-mdi .dkw-titlebar", has_text="Two").get_by_label("Minimise").click()
    page.get_by_role("tab", name="Halves").click()
    expect(status).to_have_text("page 1")
    drag(page, page.get_by_role("separator"), 60, 0)
    drag(page, page.get_by_role("tab", name="Last"), -260, 0)
    expect(page.get_by_role("tab").first).to_have_text("Last")
    if not story.native:  # whose only window fills it and has the system's title bar
        drag(page, page.locator(".dkw-root > .dkw-titlebar"), 90, 40)
    page.get_by_role("tab", name="Space").click()
    expect(status).to_have_text("page 1")

    before = page.evaluate(SEEN)
    page.reload()
    expect(page.get_by_text("in One")).to_be_visible()
    assert page.evaluate(SEEN) == before


def test_a_modal_dialog_keeps_the_rest_waiting_and_answers_once(tell: Callable[..., Any]) -> None:
    page: Page = tell(workshop).page()
    page.get_by_role("button", name="Ask").click()
    dialog = page.get_by_role("dialog", name="Sure?")
    expect(dialog.get_by_role("button", name="Yes")).to_be_focused()
    assert page.evaluate("document.querySelector('.dkw-menubar').closest('[inert]') !== null")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("answered 1")).to_be_visible()
    expect(page.get_by_role("button", name="Ask")).to_be_focused()


def test_a_closed_page_is_the_programs_to_take_out(tell: Callable[..., Any]) -> None:
    page: Page = tell(workshop).page()
    page.get_by_role("tab", name="Last").click()
    page.keyboard.press("Delete")
    expect(page.get_by_role("tab")).to_have_text(["Space", "Halves"])
    page.reload()
    expect(page.get_by_role("tab")).to_have_text(["Space", "Halves"])


def script_with_widgets() -> None:
    W = widgets.get_widgets()
    said = W.Label("nothing yet")
    button = W.Button("Say it")
    button.on("activated", lambda: said.set_text("said"))
    row = W.HBox()
    row.add_widget(button)
    row.add_widget(said)
    put_text("above")
    widgets.put(row)
    put_text("below")
    window = W.TopLevel(title="Area")
    area = W.ScriptArea()
    window.set_widget(area)
    with area:
        put_text("from the script")
    window.show()
    hold()


def test_widgets_stand_in_the_scripts_flow_and_the_script_in_a_widget(tell: Callable[..., Any]) -> None:
    page: Page = tell(script_with_widgets).page()
    for _ in range(2):
        page.get_by_role("button", name="Say it").click()
        expect(page.get_by_text("said", exact=True)).to_be_visible()
        expect(page.get_by_role("dialog", name="Area").get_by_text("from the script")).to_be_visible()
        flow = page.locator("#pywebio-scope-ROOT").inner_text()
        assert flow.index("above") < flow.index("Say it") < flow.index("below")
        page.reload()


def test_what_one_person_moves_moves_on_the_others_screen(tell: Callable[..., Any]) -> None:
    links: list[str] = []

    def shared() -> None:
        links.append(share_link())
        workshop()

    story = tell(shared)
    mine: Page = story.page()
    expect(mine.get_by_text("in Two")).to_be_visible()
    theirs: Page = mine.context.new_page()
    theirs.goto(links[0])
    expect(theirs.get_by_text("in Two")).to_be_visible()

    mine.bring_to_front()
    drag(mine, mine.locator(".dkw-mdi .dkw-titlebar", has_text="One"), 150, 100)
    mine.get_by_role("tab", name="Halves").click()
    drag(mine, mine.get_by_role("separator"), 60, 0)
    drag(mine, mine.get_by_role("tab", name="Last"), -260, 0)
    mine.locator(".dkw-root > .dkw-titlebar").dblclick()
    theirs.bring_to_front()
    expect(theirs.locator(".dkw-root")).to_have_attribute("data-state", "shaded")
    expect(theirs.get_by_role("tab", selected=True, include_hidden=True)).to_have_text("Halves")
    assert theirs.evaluate(SEEN) == mine.evaluate(SEEN)
