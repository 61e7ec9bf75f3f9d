"""What people do with a program, from the first page to the last click."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from serving import wait_for

from deskui.input import FLOAT, NUMBER, actions, checkbox, file_upload, input, input_group, radio, select, textarea
from deskui.output import (
    close_popup,
    popup,
    put_button,
    put_buttons,
    put_collapse,
    put_file,
    put_markdown,
    put_table,
    put_tabs,
    put_text,
    toast,
    use_scope,
)
from deskui.pin import pin, pin_on_change, put_checkbox, put_input
from deskui.runtime.host import Connection
from deskui.session import download, eval_js, hold, run_js
from deskui.sharing import share_link
from deskui.widgets import get_widgets, put

pytestmark = pytest.mark.browser
Tell = Callable[..., Any]


def submit(page: Page) -> None:
    page.get_by_role("button", name="Submit").click()


def test_body_mass_index(tell: Tell) -> None:
    def bmi() -> None:
        """Body mass index"""
        height = input("Height (cm)", type=FLOAT)
        weight = input("Weight (kg)", type=NUMBER)
        put_markdown(f"Your BMI is **{weight / (height / 100) ** 2:.1f}**")

    page = tell(bmi).page()
    page.get_by_role("textbox", name="Height (cm)").fill("180.5")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Weight (kg)").first).to_be_visible()
    page.locator("input[name=data]").filter(visible=True).fill("70")
    page.keyboard.press("Enter")
    expect(page.locator("strong")).to_have_text("21.5")
    expect(page).to_have_title("Body mass index")
    assert "#" not in page.url, "the code has left the address bar"


def test_a_form_is_checked_on_both_sides_and_keeps_what_was_typed(tell: Tell) -> None:
    got: list[Any] = []

    def main() -> None:
        got.append(
            input_group(
                "Order",
                [
                    input("Name", name="name", required=True),
                    input("Amount", name="amount", type=NUMBER, validate=lambda value: "too many" if value and value > 9 else None),
                    select("Colour", ["red", ("green", {"rgb": 3})], name="colour"),
                    checkbox("Extras", ["gift", "express"], name="extras"),
                    radio("Way", ["air", "sea"], name="way"),
                    textarea("Remark", name="remark"),
                ],
                validate=lambda data: ("name", "not you") if data["name"] == "Bob" else None,
            )
        )
        put_text("thank you")

    page = tell(main).page()
    submit(page)
    expect(page.get_by_role("textbox", name="Name")).to_be_focused()
    page.get_by_role("textbox", name="Name").fill("Bob")
    page.locator("[name=amount]").fill("12")
    page.get_by_label("gift").check()
    page.get_by_label("sea").check()
    page.get_by_role("textbox", name="Remark").fill("two\nlines")
    submit(page)
    expect(page.get_by_text("too many")).to_be_visible()
    page.locator("[name=amount]").fill("3")
    submit(page)
    expect(page.get_by_text("not you")).to_be_visible()
    page.get_by_role("textbox", name="Name").fill("Ada")
    page.locator("select").select_option(label="green")
    submit(page)
    expect(page.get_by_text("thank you")).to_be_visible()
    assert got == [{"name": "Ada", "amount": 3, "colour": {"rgb": 3}, "extras": ["gift"], "way": "sea", "remark": "two\nlines"}]


def test_what_a_field_is_told_when_it_is_left_does_not_take_the_click_away(tell: Tell) -> None:
    """The answer about the amount makes room for itself: it waits until what was pressed is released."""

    def main() -> None:
        fields = [
            input("Amount", name="amount", type=NUMBER, validate=lambda value: "too many" if value > 9 else None),
            checkbox("Extras", ["gift"], name="extras"),
        ]
        input_group("Order", fields)

    page = tell(main).page()
    page.locator("[name=amount]").fill("12")
    page.get_by_label("gift").hover()  # and the form has come to rest
    place = page.get_by_label("gift").bounding_box()
    page.mouse.down()
    for _ in range(20):  # as long as a finger stays down
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert page.get_by_label("gift").bounding_box() == place
    page.mouse.up()
    expect(page.get_by_label("gift")).to_be_checked()
    expect(page.get_by_text("too many")).to_be_visible()


def test_outputs_stand_in_order_nested_and_in_scopes(tell: Tell) -> None:
    clicked: list[Any] = []

    def main() -> None:
        put_text("first")
        with use_scope("news"):
            put_text("old")
        put_text("last")
        with use_scope("news", clear=True):
            put_table([["what", "do"], ["a row", put_buttons(["go", "stop"], onclick=clicked.append)]])
        put_collapse("more", [put_text("inside")])
        put_tabs([{"title": "one", "content": put_text("tab one")}, {"title": "two", "content": put_text("tab two")}])
        put_text("top", position=0)
        put_text("<img src=x onerror=window.hacked=1>")

    page = tell(main).page()
    root = page.locator("#pywebio-scope-ROOT")
    expect(root).to_contain_text("first")
    expect(page.get_by_text("<img src=x")).to_be_visible()
    texts = root.inner_text()
    assert texts.index("top") < texts.index("first") < texts.index("a row") < texts.index("last")
    assert "old" not in texts
    page.get_by_role("button", name="stop").click()
    wait_for(lambda: clicked == ["stop"], "the click")
    page.get_by_text("more", exact=True).click()
    expect(page.get_by_text("inside")).to_be_visible()
    page.get_by_text("two", exact=True).click()
    expect(page.get_by_text("tab two")).to_be_visible()
    expect(page.get_by_text("tab one")).to_be_hidden()
    assert page.evaluate("window.hacked") is None


def test_a_reload_finds_the_same_screen_and_what_was_half_typed(tell: Tell) -> None:
    runs: list[int] = []
    got: list[Any] = []

    def main() -> None:
        runs.append(1)
        put_text("a text from before")
        put_input("city", label="City")
        got.append(input("Your name"))
        put_text(f"hello {got[0]} from {pin.city}")

    page = tell(main).page()
    page.locator("[name=city]").fill("Lisb")
    page.get_by_role("textbox", name="Your name").fill("half ty")
    expect(page.get_by_text("a text from before")).to_be_visible()
    page.reload()
    expect(page.get_by_text("a text from before")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Your name")).to_have_value("half ty")
    expect(page.locator("[name=city]")).to_have_value("Lisb")
    page.get_by_role("textbox", name="Your name").press_sequentially("ped")
    page.keyboard.press("Enter")
    expect(page.get_by_text("hello half typed from Lisb")).to_be_visible()
    assert runs == [1] and got == ["half typed"]


def test_what_is_done_in_the_moment_of_a_reload_is_on_the_screen_after_it(tell: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of it reaches the server before the page goes; the page after it says it, once it has been told how the screen looked."""
    heard: list[Any] = []

    def main() -> None:
        widgets = get_widgets()
        pages, second = widgets.TabWidget(), widgets.VBox()
        text, check = widgets.TextArea(), widgets.CheckBox("Wrap")
        check.on("activated", heard.append)
        second.add_widget(text, 1)
        second.add_widget(check, 0)
        pages.add_widget(widgets.Label("on the left"), title="Left")
        pages.add_widget(second, title="Right")
        put(pages)
        put_tabs([{"title": "One", "content": "in One"}, {"title": "Two", "content": "in Two"}])
        put_collapse("More", "folded")
        put_checkbox("pin", ["Cheese"])
        popup("Read this", [put_text("once")])
        hold()

    story = tell(main)
    page = story.page()
    expect(page.get_by_text("once")).to_be_visible()
    listen = Connection.received
    deaf = [True]
    monkeypatch.setattr(Connection, "received", lambda connection, frame: None if deaf[0] else listen(connection, frame))
    page.keyboard.press("Escape")
    page.get_by_role("tab", name="Two").click()
    page.get_by_text("More").click()
    page.get_by_label("Cheese").check()
    page.get_by_role("tab", name="Right").click()
    page.get_by_label("Wrap").check()
    page.locator("textarea").fill("typed")
    expect(page.get_by_text("once")).to_be_hidden()
    deaf[0] = False
    page.reload()
    expect(page.get_by_text("in Two")).to_be_visible()
    expect(page.get_by_text("folded")).to_be_visible()
    expect(page.get_by_label("Cheese")).to_be_checked()
    expect(page.get_by_label("Wrap")).to_be_checked()
    expect(page.locator("textarea")).to_have_value("typed")
    expect(page.get_by_text("once")).to_be_hidden()
    assert heard == [True]


def test_a_popup_opens_and_closes_both_ways_and_a_toast_is_clicked(tell: Tell) -> None:
    toasted: list[int] = []

    def main() -> None:
        put_button("open", onclick=lambda: popup("Question", [put_text("in the popup"), put_button("close it", onclick=close_popup)]))
        toast("a toast", duration=0, onclick=lambda: toasted.append(1))

    page = tell(main).page()
    page.get_by_text("a toast").click()
    wait_for(lambda: toasted, "the toast's click")
    page.get_by_role("button", name="open").click()
    expect(page.get_by_role("dialog")).to_contain_text("in the popup")
    page.get_by_role("button", name="close it").click()
    expect(page.get_by_text("in the popup")).to_be_hidden()
    page.get_by_role("button", name="open").click()
    expect(page.get_by_text("in the popup")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("in the popup")).to_be_hidden()


def test_files_go_up_and_come_down_whole(tell: Tell) -> None:
    content = bytes(range(256)) * 8000

    def main() -> None:
        one = file_upload("One")
        many = file_upload("Many", multiple=True)
        put_text(f"{one['filename']} {len(one['content'])} {one['content'] == content} {len(many)}")
        put_file("report ü.bin", content, label="get it")
        put_button("push it", onclick=lambda: download("pushed.txt", b"pushed"))

    story = tell(main)
    page = story.page()
    page.locator("input[type=file]").set_input_files({"name": "ä.bin", "mimeType": "x/y", "buffer": content})
    submit(page)
    expect(page.get_by_text("Many").first).to_be_visible()
    files = [{"name": f"{number}.txt", "mimeType": "text/plain", "buffer": b"x"} for number in range(3)]
    page.locator("input[type=file]").filter(visible=True).set_input_files(files)  # type: ignore[arg-type]
    submit(page)
    expect(page.get_by_text(f"ä.bin {len(content)} True 3")).to_be_visible()
    assert story.download(page, page.get_by_role("button", name="get it").click) == ("report ü.bin", content)
    assert story.download(page, page.get_by_role("button", name="push it").click) == ("pushed.txt", b"pushed")


def test_pins_are_read_watched_and_set(tell: Tell) -> None:
    seen: list[Any] = []

    def main() -> None:
        put_input("word", label="Word", value="start")
        put_checkbox("marks", ["a", "b"])
        pin_on_change("word", onchange=seen.append)
        put_button("shout", onclick=lambda: setattr(pin, "word", str(pin.word).upper()))
        put_button("read", onclick=lambda: put_text(f"{pin.word} {pin.marks}"))

    page = tell(main).page()
    expect(page.get_by_role("button", name="read")).to_be_visible()  # the script is behind pin_on_change
    page.locator("[name=word]").fill("hello")
    page.get_by_label("b", exact=True).check()
    page.get_by_role("button", name="shout").click()
    expect(page.locator("[name=word]")).to_have_value("HELLO")
    page.get_by_role("button", name="read").click()
    expect(page.get_by_text("HELLO ['b']")).to_be_visible()
    assert seen[-1] == "hello"


def test_actions_answer_at_once_and_cancel_is_none(tell: Tell) -> None:
    got: list[Any] = []

    def main() -> None:
        got.append(actions("Delete?", [{"label": "Yes", "value": {"sure": True}}, {"label": "No", "value": False, "color": "danger"}]))
        got.append(input_group("Again", [input("x", name="x")], cancelable=True))
        put_text("through")

    page = tell(main).page()
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("Again")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("through")).to_be_visible()
    assert got == [{"sure": True}, None]


def test_scripts_run_under_the_strict_policy(tell: Tell) -> None:
    got: list[Any] = []

    def main() -> None:
        run_js("document.title = title", title="from Python")
        got.append(eval_js("let x = a * 2; x + 1", a=20))
        got.append(eval_js("new Promise(done => setTimeout(done, 5, [1, 'ü']))"))
        put_text("through")

    page = tell(main).page()
    expect(page.get_by_text("through")).to_be_visible()
    expect(page).to_have_title("from Python")
    assert got == [41, [1, "ü"]]


def test_two_browsers_have_runs_of_their_own(tell: Tell) -> None:
    def main() -> None:
        put_text("hello " + str(input("Name")))
        hold()

    story = tell(main)
    one, two = story.page(), story.page()
    for page, name in ((one, "Ada"), (two, "Grace")):
        page.get_by_role("textbox", name="Name").fill(name)
        page.keyboard.press("Enter")
    expect(one.get_by_text("hello Ada")).to_be_visible()
    expect(two.get_by_text("hello Grace")).to_be_visible()
    assert len(story.host.sessions) == 2


def test_two_browsers_share_a_session_by_invitation(tell: Tell) -> None:
    clicked: list[Any] = []

    def main() -> None:
        put_input("word", label="Word")
        put_buttons(["press"], onclick=clicked.append)
        links.append(share_link())
        hold()

    links: list[str] = []
    story = tell(main)
    one = story.page()
    expect(one.get_by_role("button", name="press")).to_be_visible()
    two = story.context.browser.new_context().new_page()
    two.goto(links[0])
    one.locator("[name=word]").fill("typed in one")
    expect(two.locator("[name=word]")).to_have_value("typed in one")
    two.locator("[name=word]").fill("and in two")
    expect(one.locator("[name=word]")).to_have_value("and in two")
    two.get_by_role("button", name="press").click()
    wait_for(lambda: clicked == ["press"], "the click")
    assert len(story.host.sessions) == 1
    two.context.close()


def test_several_apps_are_listed_and_opened(tell: Tell) -> None:
    def orders() -> None:
        """The orders

        What came in today.
        """
        put_text("three orders")

    def stock() -> None:
        """The stock"""
        put_text("nothing left")

    page = tell([orders, stock]).page()
    expect(page.get_by_text("What came in today.")).to_be_visible()
    page.get_by_text("The stock").click()
    expect(page.get_by_text("nothing left")).to_be_visible()


def test_an_exception_is_a_quiet_notice_and_the_page_lives(tell: Tell, caplog: pytest.LogCaptureFixture) -> None:
    def main() -> None:
        put_button("break", onclick=lambda: 1 / 0)
        put_button("work", onclick=lambda: put_text("still here"))

    page = tell(main).page()
    page.get_by_role("button", name="break").click()
    expect(page.get_by_text("An internal error occurred")).to_be_visible()
    page.get_by_role("button", name="work").click()
    expect(page.get_by_text("still here")).to_be_visible()
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" not in page.content()


def test_a_page_without_a_code_says_what_to_do(tell: Tell) -> None:
    story = tell(lambda: put_text("secret"), quiet=False)
    page = story.context.new_page()
    page.goto(story.serving.server.url)
    expect(page.get_by_text("This address alone opens nothing")).to_be_visible()
    assert "secret" not in page.content()
    assert not story.host.sessions


def test_a_lost_connection_is_said_and_mended(tell: Tell) -> None:
    go_on = threading.Event()

    def main() -> None:
        put_text("before")
        go_on.wait()
        put_text("after")
        hold()

    story = tell(main, quiet=False)
    page = story.page()
    expect(page.get_by_text("before")).to_be_visible()
    story.set_offline(True)
    connections = list(story.host.connections)
    story.call(close_all(connections))
    go_on.set()
    story.set_offline(False)
    expect(page.get_by_text("after")).to_be_visible()
    expect(page.get_by_text("before")).to_have_count(1)


async def close_all(connections: list[Any]) -> None:
    for connection in connections:
        connection.close(4408, "a test pulled the plug", retry=True)
