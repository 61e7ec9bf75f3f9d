"""Tables, trees, the text editor, files and pictures of the widget API as a person uses them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from serving import wait_for

import deskui.widgets as widgets
from deskui.session import hold
from deskui.sharing import share_link

pytestmark = pytest.mark.browser
Tell = Callable[..., Any]

SEEN = """() => ({
  rows: [...document.querySelectorAll(".dkt-row")].map((row) => row.style.transform + row.classList.contains("dkt-selected") + row.textContent).sort(),
  columns: [...document.querySelectorAll(".dkw-tree")].map((tree) => tree.style.getPropertyValue("--dkt-columns")),
  sorted: [...document.querySelectorAll(".dkt-hcell")].map((cell) => cell.getAttribute("aria-sort")),
  scrolled: [...document.querySelectorAll(".dkt-scroll, .dkw-html, .dkw-area")].map((each) => Math.round(each.scrollTop)),
  fields: [...document.querySelectorAll(".dkw input, .dkw textarea")].map((field) => field.type === "checkbox" || field.type === "radio" ? field.checked : field.value),
})"""


def until_same(page: Page, before: Any) -> None:
    """The screen comes to be what it was."""
    page.wait_for_function(f"(before) => JSON.stringify(({SEEN})()) === before", arg=before)


def test_a_table_is_edited_sorted_and_scrolled_and_a_reload_shows_it_so(tell: Tell) -> None:
    edits: list[Any] = []
    scrolls: list[float] = []

    def main() -> None:
        W = widgets.get_widgets()
        columns = [{"label": "Name", "key": "name", "editable": True}, {"label": "Size", "key": "size", "type": "integer"}]
        table = W.TableView(columns=columns, sortable=True, selection_mode="multiple")
        table.set_rows([[f"file {n}", n * 37 % 1000] for n in range(1000)])
        table.on("cell_edited", lambda *args: edits.append(args))
        table.on("scrolled", lambda across, down: scrolls.append(down))
        top = W.TopLevel(title="Files")
        top.resize(600, 400)
        top.set_widget(table)
        top.show()
        hold()

    page: Page = tell(main).page()
    page.get_by_text("file 5", exact=True).dblclick()
    page.keyboard.type("renamed")
    page.keyboard.press("Enter")
    wait_for(lambda: edits != [])
    assert edits == [(["row5"], "name", "file 5", "renamed")]
    page.get_by_role("columnheader", name="Size").click()
    page.get_by_text("file 0", exact=True).click()
    page.keyboard.press("Shift+ArrowDown")
    grip = page.locator(".dkt-grip").first.bounding_box()
    assert grip is not None
    page.mouse.move(grip["x"] + 4, grip["y"] + 10)
    page.mouse.down()
    page.mouse.move(grip["x"] + 44, grip["y"] + 10, steps=3)
    page.mouse.up()
    page.locator(".dkt-scroll").evaluate("(element) => { element.scrollTop = 8000; }")
    page.get_by_text("file 278", exact=True).click(modifiers=["Control"])
    wait_for(lambda: scrolls != [])
    before = page.evaluate(f"JSON.stringify(({SEEN})())")
    page.reload()
    expect(page.get_by_text("file 278", exact=True)).to_be_visible()
    until_same(page, before)


def test_a_hundred_thousand_rows_come_and_scroll_without_a_long_frame(tell: Tell) -> None:
    shown = threading.Event()

    def main() -> None:
        W = widgets.get_widgets()
        table = W.TableView(columns=["Name", "Number"], sortable=True)
        table.set_rows([[f"name {n * 7919 % 100_000}", n] for n in range(100_000)])
        top = W.TopLevel(title="Many")
        top.resize(600, 500)
        top.set_widget(table)
        top.show()
        shown.set()
        hold()

    page: Page = tell(main).page()
    expect(page.get_by_role("row").nth(3)).to_be_visible()
    assert page.get_by_role("row").count() < 80, "only what can be seen is drawn"
    expect(page.get_by_role("grid")).to_have_attribute("aria-rowcount", "100001")
    painting_ms = page.locator(".dkt-scroll").evaluate(
        """(element) => {
          const times = [];
          for (let n = 0; n < 40; n++) {
            const from = performance.now();
            element.scrollTop = (n * 7919 * 13) % element.scrollHeight;
            element.dispatchEvent(new Event("scroll"));
            times.push(performance.now() - from);
          }
          return times.sort((a, b) => a - b)[20];
        }"""
    )
    assert painting_ms < 50
    page.get_by_role("columnheader", name="Name").click()
    page.locator(".dkt-scroll").evaluate("(element) => { element.scrollTop = 0; }")
    expect(page.get_by_role("row").nth(1)).to_contain_text("name 0")


def test_a_tree_is_walked_by_keys_and_stays_open(tell: Tell) -> None:
    opened: list[Any] = []

    def main() -> None:
        W = widgets.get_widgets()
        tree = W.TreeView(columns=[{"label": "Name", "key": "name"}, {"label": "Size", "key": "size", "type": "integer"}])
        tree.set_tree({"src": {"lib": {"a.py": {"size": 3}}, "main.py": {"size": 9}}, "readme": {"size": 1}})
        tree.on("expanded", lambda values, path: opened.append(path))
        top = W.TopLevel(title="Tree")
        top.resize(400, 300)
        top.set_widget(tree)
        top.show()
        hold()

    page: Page = tell(main).page()
    page.get_by_text("src", exact=True).click()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    expect(page.get_by_role("row", name="a.py")).to_have_attribute("aria-selected", "true")
    wait_for(lambda: len(opened) == 2)
    assert opened == [["src"], ["src", "lib"]]
    before = page.evaluate(f"JSON.stringify(({SEEN})())")
    page.reload()
    expect(page.get_by_text("a.py", exact=True)).to_be_visible()
    until_same(page, before)


def test_what_is_typed_into_the_editor_reaches_python_and_back(tell: Tell) -> None:
    texts: list[str] = []
    handles: list[Any] = []

    def main() -> None:
        W = widgets.get_widgets()
        source = W.TextSource("hello\nworld\n", line_numbers=True)
        source.create_tag("mark", background="#fff2a8")
        source.on("changed", lambda: texts.append(source.get_text()))
        go = W.Button("Shout")
        go.on("activated", lambda: source.insert_text(source.create_ref(0), "HEY ", "mark"))
        handles.append(source)
        column = W.VBox()
        column.add_widget(source, 1)
        column.add_widget(go, 0)
        top = W.TopLevel(title="Editor")
        top.resize(500, 300)
        top.set_widget(column)
        top.show()
        hold()

    page: Page = tell(main).page()
    lines = page.locator(".cm-line")
    lines.nth(1).click()
    page.keyboard.press("End")
    page.keyboard.type("!\nmore")
    wait_for(lambda: texts[-1:] == ["hello\nworld!\nmore\n"])
    page.get_by_role("button", name="Shout").click()
    expect(lines.first).to_have_text("HEY hello")
    expect(page.locator(".cm-line span[style]").first).to_have_text("HEY")
    lines.nth(2).click()
    page.keyboard.press("End")
    page.keyboard.type("xyz")
    page.keyboard.press("Control+z")
    wait_for(lambda: handles[0].get_text() == "HEY hello\nworld!\nmore\n")
    expect(lines.nth(2)).to_have_text("more")
    page.keyboard.press("Control+f")
    page.get_by_role("textbox", name="Find").fill("o")
    expect(page.locator(".dks-count")).to_contain_text("of 3")
    page.get_by_role("textbox", name="Replace with").fill("0")
    page.get_by_role("button", name="All", exact=True).click()
    wait_for(lambda: handles[0].get_text() == "HEY hell0\nw0rld!\nm0re\n")
    page.reload()
    expect(lines.first).to_have_text("HEY hell0")
    expect(lines.nth(2)).to_have_text("m0re")


def test_two_people_write_in_one_editor_and_end_with_one_text(tell: Tell) -> None:
    links: list[str] = []
    handles: list[Any] = []

    def main() -> None:
        W = widgets.get_widgets()
        handles.append(W.TextSource("first\nsecond\n"))
        top = W.TopLevel(title="Together")
        top.resize(400, 300)
        top.set_widget(handles[0])
        top.show()
        links.append(share_link())
        hold()

    story = tell(main)
    one: Page = story.page()
    expect(one.locator(".cm-line").first).to_be_visible()
    two: Page = story.context.browser.new_context().new_page()
    two.goto(links[0])
    expect(two.locator(".cm-line").first).to_be_visible()
    one.locator(".cm-line").nth(0).click()
    two.locator(".cm-line").nth(1).click()
    for page in (one, two):
        page.keyboard.press("End")
    for _ in range(12):
        one.keyboard.type("a")
        two.keyboard.type("b")
    wait_for(lambda: sorted(handles[0].get_text()) == sorted("first\nsecond\n" + 12 * "ab"))
    for page in (one, two):
        wait_for(lambda page=page: "\n".join(page.locator(".cm-line").all_inner_texts()).replace("\n\n", "\n") == handles[0].get_text())
    two.context.close()


def test_files_go_both_ways(tell: Tell, tmp_path: Path) -> None:
    got: list[Any] = []
    steps: list[dict[str, Any]] = []

    def main() -> None:
        W = widgets.get_widgets()
        dialog = W.FileDialog(mode="files")
        dialog.on("activated", lambda chosen: got.extend((file["name"], bytes(file["data"])) for file in chosen["files"]))
        dialog.on("progress", steps.append)
        choose, save, target = W.Button("Choose"), W.Button("Save"), W.Label("drop here")
        target.on("drop-progress", steps.append)
        choose.on("activated", dialog.open)
        save.on("activated", lambda: dialog.save("out.txt", b"from python", "text/plain"))
        target.on("drop-end", lambda drop: got.append((drop["files"][0]["name"], bytes(drop["files"][0]["data"]), drop["text"])))
        row = W.HBox(spacing=8)
        for each in (choose, save, target):
            row.add_widget(each, 0)
        top = W.TopLevel(title="Files")
        top.set_widget(row)
        top.show()
        hold()

    large = tmp_path / "large.bin"
    large.write_bytes(bytes(range(256)) * 40000)
    story = tell(main)
    page: Page = story.page()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose").click()
    chooser.value.set_files(str(large))
    wait_for(lambda: got != [])
    assert got.pop() == ("large.bin", large.read_bytes())
    told = [step["transferred_bytes"] for step in steps]
    assert len(told) > 2 and told == sorted(told) and told[0] < told[-1] == steps[-1]["total_bytes"] == large.stat().st_size
    assert [step["complete"] for step in steps] == [False] * (len(steps) - 1) + [True]
    assert (steps[-1]["chunk_index"], steps[-1]["num_chunks"]) == (156, 157)
    steps.clear()
    assert story.download(page, page.get_by_role("button", name="Save").click) == ("out.txt", b"from python")
    page.get_by_text("drop here").evaluate(
        """(label) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(["dropped"], "d.txt", { type: "text/plain" }));
          dataTransfer.setData("text/plain", "words");
          for (const type of ["dragover", "drop"]) label.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }"""
    )
    wait_for(lambda: got != [])
    assert got == [("d.txt", b"dropped", "words")]
    assert (steps[-1]["transferred_bytes"], steps[-1]["complete"]) == (7, True)


def test_values_that_a_person_changes_are_there_after_a_reload(tell: Tell) -> None:
    said: list[str] = []

    def main() -> None:
        W = widgets.get_widgets()
        combo, spin, dial = W.ComboBox(), W.SpinBox(min=0, max=10), W.Dial(track=True)
        for item in ("one", "two", "three"):
            combo.append_text(item)
        left, box, entry = W.RadioButton("left"), W.CheckBox("ticked"), W.TextEntry("text")
        right, area = W.RadioButton("right", group=left), W.TextArea("\n".join(str(n) for n in range(100)))
        left.set_state(True)
        area.on("scrolled", lambda across, down: said.append("scrolled"))
        entry.on("modified", said.append)
        for each in (combo, spin, dial, box, right):
            each.on("activated", lambda *args, each=each: said.append(f"{type(each).__name__} {args[-1]}"))
        column = W.VBox(spacing=6)
        for each in (combo, spin, dial, left, right, box, entry, area):
            column.add_widget(each, 0)
        top = W.TopLevel(title="Values")
        top.resize(400, 560)
        top.set_widget(column)
        top.show()
        hold()

    page: Page = tell(main).page()
    page.get_by_role("combobox").click()
    page.get_by_role("option", name="three").click()
    page.get_by_role("spinbutton").click()
    page.keyboard.press("ArrowUp")
    page.get_by_role("slider").focus()
    page.keyboard.press("End")
    page.get_by_role("radio", name="right").click()
    page.get_by_role("checkbox", name="ticked").click()
    wait_for(lambda: len(said) == 5)
    assert said == ["ComboBox three", "SpinBox 1", "Dial 100", "RadioButton True", "CheckBox True"]
    page.locator(".dkw-area").evaluate("(area) => { area.scrollTop = 300; }")
    page.locator("input[type=text]").last.fill("typed and never entered")
    wait_for(lambda: len(said) == 7)
    before = page.evaluate(f"JSON.stringify(({SEEN})())")
    page.reload()
    expect(page.get_by_role("spinbutton")).to_have_value("1")
    expect(page.get_by_role("slider")).to_have_attribute("aria-valuenow", "100")
    until_same(page, before)
