"""What a screen reader and a keyboard find in every class of widget: a role, a name, stops of the Tab key; and in the gallery, all in one."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

sys.path.insert(0, str(Path(__file__).parent.parent))  # e2e_browser.py is imported by name

from e2e_browser import chromium

from deskui.widgets.catalog import CATALOG
from deskui.widgets.sync import Application

pytestmark = pytest.mark.browser

PICTURE = (
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='green'/></svg>"
)


def filled(W: Any, name: str, **options: Any) -> Any:
    """A container with a button in it."""
    container = getattr(W, name)(**options)
    put = container.set_widget if hasattr(container, "set_widget") else container.add_widget
    put(W.Button("Inside"), **({"row": 0, "col": 0} if name == "GridBox" else {"x": 4, "y": 4} if name == "FixedLayout" else {}))
    return container


def menu(W: Any) -> Any:
    made = W.Menu()
    made.add_name("First")
    return made


def menu_bar(W: Any) -> Any:
    bar = W.MenuBar()
    bar.add_name("File").add_name("Open")
    return bar


def tool_bar(W: Any) -> Any:
    bar = W.ToolBar()
    bar.add_action(text="Run")
    bar.add_action(text="Stop")
    return bar


def pages(W: Any, name: str) -> Any:
    tabs = getattr(W, name)()
    for title in ("One", "Two"):
        tabs.add_widget(W.Label(title), title=title)
    return tabs


def splitter(W: Any) -> Any:
    made = W.Splitter()
    for text in "ab":
        made.add_widget(W.Label(text))
    return made


def mdi(W: Any) -> Any:
    made = W.MDIWidget()
    made.resize(300, 200)
    made.add_widget(W.Label("inside"), title="Document", width=220, height=100)
    return made


def tree(W: Any) -> Any:
    made = W.TreeView(
        columns=["Name", {"label": "Done", "key": "done", "type": "boolean", "widget": "checkbox", "editable": True}], sortable=True
    )
    made.set_tree({"a": {"b": {"done": True}}})
    return made


def table(W: Any) -> Any:
    made = W.TableView(columns=["A", "B"], sortable=True, editable=True)
    made.set_rows([[1, 2], [3, 4]])
    return made


@dataclass(frozen=True)
class Expected:
    """What is found of a class in a window between two buttons."""

    role: str
    name: str = ""
    stops: int = 1
    """How often the Tab key stops in it."""
    made: Callable[[Any], Any] | None = None
    """How to make one that shows something; without it: by its class alone."""


def field(role: str, name: str, stops: int = 1, **options: Any) -> Expected:
    """A field, which the label before it names."""
    return Expected(role, "Field", stops, lambda W: getattr(W, name)(**options))


def box(name: str, role: str = "button", called: str = "Inside", stops: int = 1, **options: Any) -> Expected:
    """A container, known by what it holds unless it has a role of its own."""
    return Expected(role, called, stops, lambda W: filled(W, name, **options))


EXPECTED: dict[str, Expected] = {
    "Box": box("Box"),
    "VBox": box("VBox"),
    "HBox": box("HBox"),
    "ButtonBox": box("ButtonBox"),
    "FixedLayout": box("FixedLayout"),
    "GridBox": box("GridBox"),
    "Splitter": Expected("separator", "Resize", 1, splitter),
    "Frame": box("Frame", "group", "Titled", title="Titled"),
    "Separator": Expected("separator", stops=0),
    "Expander": box("Expander", "button", "Titled", title="Titled"),
    "AbstractScrollArea": box("AbstractScrollArea", stops=2),
    "ScrollArea": box("ScrollArea", stops=2),
    "ColorWidget": Expected("slider", "Hue", 3 + 12),
    "Button": Expected("button", "Go", 1, lambda W: W.Button("Go")),
    "CheckBox": Expected("checkbox", "Tick", 1, lambda W: W.CheckBox("Tick")),
    "RadioButton": Expected("radio", "One", 1, lambda W: W.RadioButton("One")),
    "ToggleButton": Expected("button", "Bold", 1, lambda W: W.ToggleButton("Bold")),
    "TabWidget": Expected("tab", "One", 1, lambda W: pages(W, "TabWidget")),
    "StackWidget": Expected("tabpanel", "One", 0, lambda W: pages(W, "StackWidget")),
    "MDISubWindow": Expected("group", "Document", 4, mdi),
    "MDIWidget": Expected("group", "Document", 4, mdi),
    "Menu": Expected("menu", made=menu),
    "MenuBar": Expected("menubar", made=menu_bar),
    "MenuAction": Expected("menuitem", "First", made=menu),
    "ToolBar": Expected("toolbar", made=tool_bar),
    "ToolBarAction": Expected("button", "Run", 1, tool_bar),
    "SpinBox": field("spinbutton", "SpinBox"),
    "Slider": field("slider", "Slider"),
    "Dial": field("slider", "Dial"),
    "ScrollBar": Expected("scrollbar", "Scroll", 1, lambda W: W.ScrollBar()),
    "ProgressBar": field("progressbar", "ProgressBar", 0),
    "Label": Expected("text", "Words", 0, lambda W: W.Label("Words")),
    "StatusBar": Expected("status", stops=0),
    "TextEntry": field("textbox", "TextEntry"),
    "TextEntrySet": field("textbox", "TextEntrySet", 2),
    "TextArea": field("textbox", "TextArea"),
    "ComboBox": field("combobox", "ComboBox"),
    "HtmlView": Expected("region", "Document", 1, lambda W: W.HtmlView("<p>text</p>")),
    "ExternalWidget": Expected("link", "there", 1, lambda W: W.ExternalWidget(content="<a href='https://example.org'>there</a>")),
    "FileDialog": Expected("dialog"),
    "Spacer": Expected("text", "Before", 0),
    "ScriptArea": Expected("text", "Before", 0),
    "Image": Expected("image", "A green field", 0, lambda W: W.Image(PICTURE, tooltip="A green field")),
    "Canvas": Expected("image", "A drawing", 1, lambda W: W.Canvas(interactive=True, tooltip="A drawing")),
    "VideoWidget": Expected("video", "A film", 1, lambda W: W.VideoWidget(controls=True, tooltip="A film")),
    "TextSource": field("textbox", "TextSource"),
    "TreeView": Expected("treegrid", "Field", 2, tree),
    "TableView": Expected("grid", "Field", 2, table),
    "TopLevel": Expected("dialog", "Window"),
    "Page": Expected("button", "Inside"),
    "Dialog": Expected("dialog", "Question"),
    "ColorDialog": Expected("dialog", "Choose Color"),
}
"""Every class of the catalog: one that is missing fails its test."""


def popped_up(W: Any, page: Page) -> None:
    show(W._session, W.Button("Before"))
    menu(W).popup(50, 50)


def asked_for_a_file(W: Any, page: Page) -> None:
    show(W._session, W.Button("Before"))
    W.FileDialog().save("notes.txt", b"text")


def a_window(W: Any, page: Page) -> None:
    show(W._session, W.Button("Before"))


def a_page(W: Any, page: Page) -> None:
    show(W._session)
    made = W.Page()
    made.set_widget(W.Button("Inside"))
    made.show()


def a_dialog(W: Any, page: Page) -> None:
    show(W._session)
    W.Dialog(title="Question", buttons=[["Yes", 1]]).popup()


def a_color_dialog(W: Any, page: Page) -> None:
    show(W._session)
    W.ColorDialog().popup()


ALONE: dict[str, Callable[[Any, Page], None]] = {
    "Menu": popped_up,
    "MenuAction": popped_up,
    "FileDialog": asked_for_a_file,
    "TopLevel": a_window,
    "Page": a_page,
    "Dialog": a_dialog,
    "ColorDialog": a_color_dialog,
}
"""What is not shown between two buttons, and how it comes up."""
SHOWN = [name for name, entry in CATALOG.items() if entry.on_page]


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


MEANT = frozenset(
    [
        "alertdialog",
        "button",
        "checkbox",
        "colorwell",
        "combobox",
        "dialog",
        "grid",
        "image",
        "img",
        "link",
        "listbox",
        "menu",
        "menubar",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "progressbar",
        "radio",
        "region",
        "scrollbar",
        "searchbox",
        "slider",
        "spinbutton",
        "switch",
        "tab",
        "textbox",
        "toolbar",
        "treegrid",
        "video",
    ]
)
"""Roles that say nothing without a name."""
UNNAMED = frozenset({"menu", "menubar", "toolbar"})
"""… but for those that may be known by what is in them."""


def audit(page: Page) -> list[str]:
    """What a screen reader would have to be silent about."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    found = []
    for node in nodes:
        role, name = str(node.get("role", {}).get("value")).lower(), node.get("name", {}).get("value")
        if not node.get("ignored") and role in MEANT - UNNAMED and not str(name or "").strip():
            told = session.send("DOM.describeNode", {"backendNodeId": node["backendDOMNodeId"]})["node"]
            found.append(f"a {role} without a name: {told['localName']} {told.get('attributes')}")
    session.detach()
    return found


FOCUSED = """() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  // A thumb's ring is not among the computed styles: that it is drawn is seen in a picture (below).
  const seen = at.matches("input[type=range]") || [at, ...at.querySelectorAll("*"), at.parentElement, at.closest(".dkw")].some((each) => {
    const style = getComputedStyle(each);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none"
      || getComputedStyle(each, "::before").borderTopStyle === "solid";
  });
  window.stops ??= new Map();
  if (!window.stops.has(at)) window.stops.set(at, window.stops.size);
  return {number: window.stops.get(at), body: at === document.body, text: (at.textContent ?? "").trim(), what: at.outerHTML.slice(0, 160),
    role: at.getAttribute("role") ?? at.localName, box: [box.width, box.height], seen};
}"""
ROLELESS = frozenset({"div", "span"})


def walk(page: Page, start: str, end: str, most: int = 200) -> list[dict[str, Any]]:
    """Every stop of the Tab key between two buttons."""
    page.get_by_role("button", name=start, exact=True).focus()
    page.evaluate("window.stops = undefined")
    stops: list[dict[str, Any]] = []
    for _ in range(most):
        if stops and "cm-content" in stops[-1]["what"]:
            page.keyboard.press("Escape")  # in a text editor Tab indents, unless Escape came before it
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["text"] == end:
            return stops
        if not stops or stops[-1]["number"] != stop["number"]:
            stops.append(stop)
    raise AssertionError(f"the Tab key does not come from {start!r} to {end!r}: {[stop['what'] for stop in stops[:9]]}")


def check(stops: list[dict[str, Any]]) -> None:
    """Each stop can be seen and is something."""
    for stop in stops:
        assert not stop["body"], "the focus is lost"
        assert min(stop["box"]) > 0, f"the focus is on what cannot be seen: {stop['what']}"
        assert stop["seen"], f"nothing shows where the focus is: {stop['what']}"
        assert stop["role"] not in ROLELESS, f"the focus is on what has no role: {stop['what']}"


@pytest.mark.parametrize("name", SHOWN)
def test_every_class_has_its_role_its_name_and_its_stops_of_the_tab_key(name: str, stage: tuple[Page, Any]) -> None:
    page, session = stage
    expected = EXPECTED[name]
    W = session.get_widgets()
    if name in ALONE:
        ALONE[name](W, page)
    else:
        widget = expected.made(W) if expected.made else getattr(W, name)()
        show(session, W.Button("Before"), W.Label(f"{name} field"), widget, W.Button("After"))
    called = f"{name} field" if expected.name == "Field" else expected.name
    if expected.role == "text":
        expect(page.get_by_text(called, exact=True).first).to_be_visible()
    elif expected.role == "video":
        expect(page.locator(f"video[aria-label='{called}']")).to_be_visible()
    else:
        role: Any = "img" if expected.role == "image" else expected.role
        expect(page.get_by_role(role, name=called, exact=True) if called else page.get_by_role(role)).to_have_count(1)
    if name in ALONE:
        assert audit(page) == []
        page.keyboard.press("Escape")
        return
    page.mouse.move(0, 0)
    stops = walk(page, "Before", "After")
    check(stops)
    assert audit(page) == []
    assert len(stops) == expected.stops, [stop["what"] for stop in stops]


def tour(page: Page, most: int = 400) -> list[dict[str, Any]]:
    """Every stop of the Tab key in the page, from the first until it comes round."""
    page.evaluate("() => { window.stops = undefined; document.activeElement?.blur(); }")
    stops: list[dict[str, Any]] = []
    for _ in range(most):
        if stops and "cm-content" in stops[-1]["what"]:
            page.keyboard.press("Escape")
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stops and (stop["body"] or stop["number"] == stops[0]["number"]):
            return stops
        if not stop["body"] and (not stops or stop["number"] != stops[-1]["number"]):
            stops.append(stop)
    raise AssertionError("the Tab key does not come round")


@pytest.mark.parametrize("example", ["widgets_gallery", "widgets_file_manager", "widgets_data_explorer"])
def test_the_examples_are_walked_by_the_keyboard_tab_by_tab(example: str, monkeypatch: pytest.MonkeyPatch, stage: tuple[Page, Any]) -> None:
    monkeypatch.setattr(sys, "argv", [example])
    module = started(example)
    page = stage[0].context.browser.new_context(viewport={"width": 1200, "height": 800}, reduced_motion="reduce").new_page()  # type: ignore[union-attr]
    try:
        page.goto(module.app.url)
        page.get_by_role("tab").or_(page.get_by_role("grid")).first.wait_for()
        tabs = page.get_by_role("tab").all()
        for tab in tabs:
            tab.focus()
            page.keyboard.press("Enter")
            expect(tab).to_have_attribute("aria-selected", "true")
            check(tour(page))
            assert audit(page) == []
        if not tabs:
            check(tour(page))
            assert audit(page) == []
    finally:
        page.context.close()
        module.app.close()


def started(example: str) -> Any:
    """An example's module, its application at a port of its own."""
    path = Path(__file__).parents[2] / "examples" / f"{example}.py"
    specification = importlib.util.spec_from_file_location(f"walked_{example}", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    module.app._port = 0
    module.app.start()
    return module


def test_a_sliders_thumb_shows_the_focus(stage: tuple[Page, Any]) -> None:
    page, session = stage
    W = session.get_widgets()
    show(session, W.Button("Before"), W.Slider())
    slider = page.get_by_role("slider")
    expect(slider).to_be_visible()
    plain = slider.screenshot()
    page.get_by_role("button", name="Before").focus()
    page.keyboard.press("Tab")
    assert slider.screenshot() != plain


def test_labels_that_can_be_clicked_are_buttons_of_the_keyboard(stage: tuple[Page, Any]) -> None:
    page, session = stage
    W = session.get_widgets()
    clicked, heard, menued = W.Label("Click me", interactive=True), W.Label("nothing yet"), W.Label("Has a menu")
    clicked.on("click", lambda event: heard.set_text("clicked"))
    show(session, W.Button("Before"), clicked, menued, heard, W.Button("After"))
    menued.set_menu(menu(W))
    expect(page.get_by_role("button", name="Has a menu")).to_be_visible()
    stops = walk(page, "Before", "After")
    check(stops)
    assert [stop["text"] for stop in stops] == ["Click me", "Has a menu"]
    page.get_by_role("button", name="Click me").press("Enter")
    expect(page.get_by_text("clicked", exact=True)).to_be_visible()
    page.get_by_role("button", name="Has a menu").press("Space")
    expect(page.get_by_role("menuitem", name="First")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Has a menu")).to_be_focused()


def test_what_is_only_seen_is_decoration_until_it_is_described(stage: tuple[Page, Any]) -> None:
    page, session = stage
    W = session.get_widgets()
    plain, pressed = W.Image(PICTURE), W.Image(PICTURE, interactive=True)
    show(session, W.Button("Before"), plain, pressed, W.Button("After"))
    expect(page.get_by_role("img")).to_have_count(1)
    assert [stop["role"] for stop in walk(page, "Before", "After")] == ["img"]
    plain.set_tooltip("A field")
    expect(page.get_by_role("img", name="A field")).to_have_count(1)


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
