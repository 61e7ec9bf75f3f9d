"""The desktop API in a browser: the nearest honest equivalent of each call, or a clear refusal."""

from __future__ import annotations

import queue

import pytest
from playwright.sync_api import expect
from serving import PATIENCE_S

from deskui import desktop
from deskui.desktop import Item, Menu
from deskui.errors import NotSupported, SpecError
from deskui.output import put_button, put_text
from deskui.session import hold

pytestmark = pytest.mark.browser


def test_a_question_is_answered_by_its_buttons_and_keys(tell):
    def main():
        put_text(f"first: {desktop.confirm('Really?', 'A question', yes='Do it')}")
        put_text(f"second: {desktop.confirm('Delete all?', yes='Delete', danger=True)}")
        desktop.message("Done.", details="line 1\nline 2")
        put_text("read")
        hold()

    page = tell(main).page()
    dialog = page.get_by_role("alertdialog")
    expect(dialog).to_contain_text("A question")
    expect(page.get_by_role("button", name="Do it")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("first: True")).to_be_visible()
    expect(page.get_by_role("button", name="Cancel")).to_be_focused()  # never the one that destroys
    page.keyboard.press("Escape")
    expect(page.get_by_text("second: False")).to_be_visible()
    page.get_by_text("Details", exact=True).click()
    expect(dialog).to_contain_text("line 2")
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("read")).to_be_visible()
    expect(dialog).to_have_count(0)


def test_a_question_survives_a_reload(tell):
    def main():
        put_text(f"answer: {desktop.confirm('Still there?')}")
        hold()

    page = tell(main).page()
    expect(page.get_by_role("alertdialog")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("answer: True")).to_be_visible()


def test_menus_work_by_mouse_keyboard_and_shortcut_and_after_a_reload(tell):
    reported: queue.SimpleQueue[str] = queue.SimpleQueue()

    def main():
        def items(name):
            return [Item(label, lambda label=label: reported.put(label)) for label in name]

        save = Item("Save", lambda: reported.put("Save"), "Ctrl+S")
        off = Item("Off", lambda: reported.put("Off"), "Ctrl+E", enabled=False)
        desktop.set_menu([Menu("File", [save, None, off, Menu("More", items(["Deep"]))]), Menu("Edit", items(["Copy", "Paste"]))])
        desktop.set_context_menu(items(["Here"]))
        put_text("content")
        hold()

    def heard() -> str:  # awaited each time: callbacks run side by side
        return reported.get(timeout=PATIENCE_S)

    page = tell(main).page()
    bar = page.get_by_role("menubar")
    bar.get_by_role("menuitem", name="File").click()
    page.get_by_role("menuitem", name="Save").click()
    assert heard() == "Save"
    page.keyboard.press("Control+s")
    assert heard() == "Save"
    page.keyboard.press("Control+e")
    page.keyboard.press("F10")
    for key in ("ArrowDown", "End", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    assert heard() == "Deep"
    bar.get_by_role("menuitem", name="File").click()
    bar.get_by_role("menuitem", name="Edit").hover()
    page.keyboard.press("p")
    page.keyboard.press("Enter")
    assert heard() == "Paste"
    page.reload()
    expect(bar).to_be_visible()
    page.get_by_text("content").click(button="right")
    page.get_by_role("menuitem", name="Here").click()
    expect(page.get_by_role("menu")).to_have_count(0)
    assert heard() == "Here"


def test_opening_is_an_upload_and_saving_a_download(tell, tmp_path):
    story = tell(open_and_save)
    page = story.page()
    source = tmp_path / "in.txt"
    source.write_text("grüße")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open").click()
    assert chooser.value.is_multiple() is False
    chooser.value.set_files(source)
    expect(page.get_by_text("in.txt 7 None grüße grüße")).to_be_visible()
    name, content = story.download(page, page.get_by_role("button", name="Save").click)
    assert (name, content.decode()) == ("out.txt", "GRÜSSE")


def open_and_save():
    def open_it():
        file = desktop.open_file(filters={"Text": ["*.txt"]})
        with open(file, encoding="utf-8") as copy:
            put_text(f"{file.name} {file.size} {file.path} {file.read().decode()} {copy.read()}")

    put_button("Open", onclick=open_it)
    put_button("Save", onclick=lambda: desktop.save_file("GRÜSSE", "out.txt"))
    hold()


def test_without_a_click_the_person_is_asked_for_one(tell, tmp_path):
    def main():
        put_text(f"got {[file.name for file in desktop.open_files('Choose pictures')]}")
        put_text(f"then {desktop.open_file()}")
        hold()

    story = tell(main)
    # What Playwright evaluates in a page counts as its user's doing, so whether there was a click would be a race.
    story.context.add_init_script("Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } })")
    page = story.page()
    (tmp_path / "a.png").write_bytes(b"x")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose …").click()
    assert chooser.value.is_multiple() is True
    chooser.value.set_files([tmp_path / "a.png"])
    expect(page.get_by_text("got ['a.png']")).to_be_visible()


def test_the_clipboard_goes_both_ways(tell):
    def main():
        def copy():
            desktop.clipboard_write("täxt")
            put_text("copied")

        put_button("Copy", onclick=copy)
        put_button("Paste", onclick=lambda: put_text(f"pasted {desktop.clipboard_read()}"))
        hold()

    story = tell(main)
    story.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = story.page()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("copied")).to_be_visible()
    page.get_by_role("button", name="Paste").click()
    expect(page.get_by_text("pasted täxt")).to_be_visible()


def test_what_only_a_window_can_is_refused_with_words(tell):
    refusals: list[str] = []

    def main():
        calls = [
            lambda: desktop.window.resize(1, 1),
            lambda: desktop.window.geometry(),
            lambda: desktop.open_folder(),
            lambda: desktop.open_path("."),
            lambda: desktop.save_file(name="x"),
            lambda: desktop.Tray("icon.png"),
            lambda: desktop.open_url("javascript:alert(1)"),
            lambda: desktop.window.on_drop(print),
        ]
        for call in calls:
            try:
                call()
            except NotSupported as refusal:
                refusals.append(str(refusal))
        try:
            desktop.open_file(filters={"a": "*.png"})
        except SpecError as mistake:
            refusals.append(str(mistake))
        put_text(f"native {desktop.window.native}")
        hold()

    page = tell(main).page()
    expect(page.get_by_text("native False")).to_be_visible()
    assert len(refusals) == 9
    assert all("not supported here: " in refusal for refusal in refusals[:8])


def test_another_window_is_another_tab_with_its_own_function(tell):
    def main():
        def second():
            put_text("I am the second")
            hold()

        put_button("More", onclick=lambda: desktop.open_window(second, title="Second"))
        hold()

    story = tell(main)
    page = story.page()
    second_page = story.next_page(page.get_by_role("button", name="More").click)
    expect(second_page.get_by_text("I am the second")).to_be_visible()


def test_coroutines_await_the_same_calls(tell):
    async def main():
        put_text(f"answer {await desktop.confirm('Sure?')}")
        await desktop.message("read me")
        put_text("end")

    page = tell(main).page()
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("answer True")).to_be_visible()
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_text("end", exact=True)).to_be_visible()
