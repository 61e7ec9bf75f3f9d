"""The example programs of widgets, used as a person uses them."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

sys.path.insert(0, str(Path(__file__).parent.parent))  # e2e_browser.py is imported by name

from e2e_browser import chromium

from deskui.widgets.catalog import CATALOG

pytestmark = pytest.mark.browser
EXAMPLES = Path(__file__).parents[2] / "examples"
Run = Callable[[str], tuple[Page, Any]]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def run(browser: Browser) -> Iterator[Run]:
    """Start an example and open its page."""
    started: list[Any] = []

    def start(name: str) -> tuple[Page, Any]:
        specification = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
        assert specification is not None
        assert specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        module.app._port = 0
        module.app.start()
        page = browser.new_context(viewport={"width": 1200, "height": 800}, reduced_motion="reduce").new_page()
        started.extend([page.context, module.app])
        page.goto(module.app.url)
        return page, module

    yield start
    for thing in started:
        thing.close()


def made_classes(app: Any) -> set[str]:
    """Names of the classes that the example's session has made."""
    (session,) = app.sessions.values()
    return {node.cls for node in session._tree.nodes.values()}


def test_the_gallery_shows_every_class(run: Run) -> None:
    page, module = run("widgets_gallery")
    expect(page.get_by_text("Widget gallery").first).to_be_visible()
    expect(page.get_by_text("fibonacci(n)")).to_be_visible()
    page.get_by_role("button", name="Greet").click()
    expect(page.get_by_text("Hello!")).to_be_visible()
    made = made_classes(module.app)

    def menu(*names: str) -> None:
        page.get_by_role("menuitem", name=names[0], exact=True).click()
        for name in names[1:]:
            page.get_by_role("menuitem", name=name).last.click()

    menu("Windows", "More", "Choose a colour…")
    expect(page.get_by_text("Choose Color")).to_be_visible()
    page.keyboard.press("Escape")
    menu("Windows", "More", "A second top level window")
    expect(page.get_by_text("A window of its own")).to_be_visible()
    menu("Windows", "More", "A page that fills everything")
    expect(page.get_by_text("fills everything", exact=False).last).to_be_visible()
    made |= made_classes(module.app)
    page.get_by_role("button", name="Back to the gallery").click()
    expected = {name for name, entry in CATALOG.items() if not entry.ours} - {"TextBufferRef"}  # a place in the editor's text, no widget
    assert expected - made == set()


def test_the_gallerys_numbers_follow_each_other_after_a_reload_too(run: Run) -> None:
    page, _ = run("widgets_gallery")
    spin = page.get_by_role("spinbutton").first
    spin.fill("41")
    spin.press("Enter")
    bar = page.get_by_role("progressbar").first
    expect(bar).to_have_attribute("aria-valuenow", re.compile("41"))
    page.reload()
    expect(page.get_by_role("spinbutton").first).to_have_value("41")
    expect(page.get_by_role("progressbar").first).to_have_attribute("aria-valuenow", re.compile("41"))


def test_the_file_manager_looks_and_changes_inside_its_directory(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "inside.txt").write_text("the inside of the file")
    (tmp_path / "note.txt").write_text("a note to preview")
    monkeypatch.setattr(sys, "argv", ["files", str(tmp_path)])
    page, _ = run("widgets_file_manager")
    table = page.get_by_role("grid")
    table.get_by_text("note.txt").click()
    expect(page.locator("textarea")).to_have_value("a note to preview")
    table.get_by_text("docs").dblclick()
    expect(table.get_by_text("inside.txt")).to_be_visible()
    page.get_by_role("button", name="New folder").click()
    page.get_by_role("button", name="Make it").click()
    expect(table.get_by_text("New folder")).to_be_visible()
    assert (tmp_path / "docs" / "New folder").is_dir()
    table.get_by_text("New folder").click()
    page.get_by_role("button", name="Rename").click()
    page.get_by_role("dialog", name="Rename").get_by_role("textbox").fill("Other name")
    page.get_by_role("button", name="Rename it").click()
    table.get_by_text("Other name").click()
    page.get_by_role("button", name="Delete", exact=True).click()
    page.get_by_role("dialog", name="Delete?").get_by_role("button", name="Delete", exact=True).click()
    expect(table.get_by_text("Other name")).to_have_count(0)
    assert [path.name for path in (tmp_path / "docs").iterdir()] == ["inside.txt"]
    page.get_by_role("button", name="Up").click()
    page.get_by_role("button", name="Up").click()  # above the root there is nothing
    expect(table.get_by_text("note.txt")).to_be_visible()


def test_the_data_explorer_follows_an_edited_cell(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data.csv"
    data.write_text("x,y\n1,10\n2,20\n3,30\n")
    monkeypatch.setattr(sys, "argv", ["explore", str(data)])
    page, _ = run("widgets_data_explorer")
    table = page.get_by_role("grid")
    table.get_by_text("30", exact=True).dblclick()
    page.keyboard.press("Control+a")
    page.keyboard.type("99")
    page.keyboard.press("Enter")
    expect(page.get_by_role("treegrid").get_by_text("99", exact=True)).to_be_visible()
    expect(page.get_by_role("treegrid").get_by_text("43", exact=True)).to_be_visible()  # the mean
    expect(page.locator("textarea").last).to_have_value(re.compile("row 3, y: 30 → 99"))
    page.get_by_role("treegrid").get_by_text("y", exact=True).click()
    expect(page.get_by_role("tab", name="Plot")).to_have_attribute("aria-selected", "true")
    page.wait_for_function("() => [...document.images].some(image => image.naturalWidth > 0)")
