"""What a screen reader and a keyboard find in each class of widget: a role, a name, a stop of the Tab key."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

sys.path.insert(0, str(Path(__file__).parent.parent))  # e2e_browser.py is imported by name

from e2e_browser import chromium

from deskui.widgets.sync import Application

pytestmark = pytest.mark.browser

# Class → arguments, role, accessible name. Fields are named by the label before them.
NAMED: dict[str, tuple[dict[str, Any], str, str]] = {
    "Button": ({"text": "Go"}, "button", "Go"),
    "ToggleButton": ({"text": "Bold"}, "button", "Bold"),
    "CheckBox": ({"text": "Tick"}, "checkbox", "Tick"),
    "RadioButton": ({"text": "One"}, "radio", "One"),
    "TextEntry": ({}, "textbox", "Field"),
    "TextArea": ({}, "textbox", "Field"),
    "ComboBox": ({}, "combobox", "Field"),
    "SpinBox": ({}, "spinbutton", "Field"),
    "Slider": ({}, "slider", "Field"),
    "Dial": ({}, "slider", "Field"),
    "ProgressBar": ({}, "progressbar", "Field"),
    "TextSource": ({}, "textbox", "Field"),
    "TreeView": ({"columns": ["A"]}, "treegrid", "Field"),
    "TableView": ({"columns": ["A"]}, "grid", "Field"),
}
UNTABBED = {"ProgressBar"}
"""Only shown; the Tab key passes by."""


@pytest.fixture(scope="module")
def stage() -> Iterator[tuple[Page, Any]]:
    with chromium() as browser:
        app = Application(mode="browser", http_port=0, open_browser=False, max_sessions=None)
        app.start()
        session = app.create_session()
        page = browser.new_page()
        page.goto(session.get_url())
        yield page, session
        app.close()


def show(session: Any, *children: Any) -> None:
    for widget in list(session._widget_map.values()):
        if widget._parent is None and widget not in children:
            widget.destroy()
    W = session.get_widgets()
    top, box = W.TopLevel(title="Window"), W.VBox()
    top.resize(500, 400)
    for child in children:
        box.add_widget(child, 0)
    top.set_widget(box)
    top.show()


@pytest.mark.parametrize("name", NAMED)
def test_a_control_has_its_role_its_name_and_a_stop_of_the_tab_key(name: str, stage: tuple[Page, Any]) -> None:
    page, session = stage
    W = session.get_widgets()
    options, role, called = NAMED[name]
    called = f"{name} field" if called == "Field" else called  # not that of the screen before
    label, widget, after = W.Label(f"{name} field"), getattr(W, name)(**options), W.Button("After")
    show(session, label, widget, after)
    control = page.get_by_role(role, name=called, exact=True)  # type: ignore[arg-type]
    expect(control).to_have_count(1)
    page.get_by_role("button", name="After").focus()
    page.keyboard.press("Shift+Tab")
    inside = control.evaluate("(element) => element === document.activeElement || element.contains(document.activeElement)")
    assert inside is (name not in UNTABBED)


def test_menus_tool_bars_tabs_and_trees_are_walked_with_the_arrows(stage: tuple[Page, Any]) -> None:
    page, session = stage
    W = session.get_widgets()
    bar, tools, tabs = W.MenuBar(), W.ToolBar(), W.TabWidget()
    file = bar.add_name("File")
    file.add_name("Open")
    tools.add_action(text="Run")
    for title in ("First", "Second"):
        tabs.add_widget(W.Label(f"in {title}"), title=title)
    show(session, bar, tools, tabs)
    page.get_by_role("menubar").get_by_role("menuitem", name="File").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menu").get_by_role("menuitem", name="Open")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("menuitem", name="File")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("toolbar").get_by_role("button", name="Run")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("tab", name="First")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Second")).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("tabpanel", name="Second")).to_be_visible()


def test_windows_dialogs_frames_and_separators_say_what_they_are(stage: tuple[Page, Any]) -> None:
    page, session = stage
    W = session.get_widgets()
    mdi, splitter, frame, status, expander = W.MDIWidget(), W.Splitter(), W.Frame("Group"), W.StatusBar(), W.Expander("More")
    mdi.add_widget(W.Label("inside"), title="Document", width=150, height=80)
    for each in "ab":
        splitter.add_widget(W.Label(each))
    frame.set_widget(W.Label("framed"))
    expander.set_widget(W.Label("expanded"))
    show(session, mdi, splitter, frame, expander, status)
    expect(page.get_by_role("dialog", name="Window")).to_be_visible()
    expect(page.get_by_role("group", name="Document")).to_be_visible()
    expect(page.get_by_role("separator", name="Resize")).to_be_visible()
    expect(page.get_by_role("group", name="Group")).to_be_visible()
    expect(page.get_by_role("button", name="More")).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("status")).to_have_count(1)
    dialog = W.Dialog(title="Question", buttons=[["Yes", 1]], modal=True)
    dialog.popup()
    asked = page.get_by_role("dialog", name="Question")
    expect(asked).to_have_attribute("aria-modal", "true")
    for _ in range(6):
        page.keyboard.press("Tab")
        # What is behind is out of reach; the browser's own bars are not.
        assert asked.evaluate("(element) => document.activeElement === document.body || element.contains(document.activeElement)")
    dialog.destroy()
