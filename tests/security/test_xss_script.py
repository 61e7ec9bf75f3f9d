"""A stranger's words through every function of the script API that takes a text: they stay words (RELIABILITY X01)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from corpus import HARMLESS, PROBE, VECTORS
from playwright.sync_api import Page
from serving import Serving

import deskui.input as ask
import deskui.output as out
import deskui.pin as pin
import deskui.session as session
from deskui.runtime.secrets import Grant

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]
PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


def nothing(*_: Any) -> None:
    """What a click does here."""


def show(text: str) -> None:
    """Everything that stands in the flow."""
    out.put_text(text, text)
    out.put_markdown(text)
    out.put_markdown(f"# {text}\n\n- {text}\n\n> {text}\n\n`{text}`")
    out.put_html(text, sanitize=True)
    out.put_html(f"<p title='{text}'>{text}</p>", sanitize=True)
    out.put_code(text, text)
    out.put_table([[text, "b"], [text, text]], header=[text, "n"])
    out.put_table([{text: text}])
    out.put_buttons([text, {"label": text, "value": 1, "color": text}], onclick=nothing)
    out.put_button(text, onclick=nothing, color="danger")
    out.put_link(text, url=text)
    out.put_image(PIXEL, title=text)
    out.put_file(text, b"x", label=text)
    out.put_tabs([{"title": text, "content": text}, {"title": text, "content": out.put_text(text)}])
    out.put_collapse(text, [text], open=True)
    out.put_scrollable(text, height=40)
    out.put_row([out.put_text(text), None, out.put_text(text)])
    out.put_column([out.put_text(text)])
    out.put_grid([[out.put_text(text), out.span(out.put_text(text), col=1)]])
    for each in (out.put_info, out.put_success, out.put_warning, out.put_error):
        each(text, closable=True)
    out.put_loading(shape="grow", color="info")
    out.put_text(text).style("color: red")
    out.put_widget("<p title='{{text}}'>{{text}}</p>{{#all}}{{& pywebio_output_parse}}{{/all}}", {"text": text, "all": [text]})


def finish(page: Page) -> None:
    """Everything has come and the page has had time to act on it: a frame, a focus change, a mouse that passes over."""
    page.get_by_text("all shown", exact=True).wait_for(state="attached")
    page.keyboard.press("Tab")
    page.mouse.move(450, 350)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))))")


def test_no_output_runs_what_it_shows(module_serve: Callable[..., Serving], visit: Visit) -> None:
    def main() -> None:
        for text in VECTORS:
            show(text)
        out.put_text("all shown")
        session.hold()

    page = visit(module_serve(main))
    finish(page)
    assert page.evaluate(PROBE) == HARMLESS
    # The words are all there, as words. (A browser shows a line break for these two control characters, and no NUL.)
    shown = page.locator("p.dk-text").evaluate_all("(all) => all.map((each) => each.textContent)")
    for text in VECTORS:
        assert f"{text} {text}" in shown


def test_no_bar_log_grid_popup_or_toast_runs_what_it_shows(module_serve: Callable[..., Serving], visit: Visit) -> None:
    def main() -> None:
        for index, text in enumerate(VECTORS):
            out.put_progressbar(f"bar{index}", 0.5, label=text)
            out.set_progressbar(f"bar{index}", 0.6, label=text)
            session.set_env(title=text)
            out.toast(text, duration=0)
        log = out.put_log(VECTORS, height=100)
        for text in VECTORS:
            log.write(text, out.put_text(text))
        records = [{"id": n, text: text, "n": {text: text}} for n, text in enumerate(VECTORS)]
        out.put_datatable(records, id_field="id", instance_id="grid", height=600, actions=[(VECTORS[12], nothing), (VECTORS[37], nothing)])
        out.datatable_update("grid", VECTORS[13], row_id=0, field=VECTORS[0])
        out.popup(VECTORS[12], [*VECTORS, *(out.put_html(text, sanitize=True) for text in VECTORS)])
        out.put_text("all shown")
        session.hold()

    page = visit(module_serve(main))
    page.locator(".dk-dg-row[data-place='3']").wait_for(state="attached")
    finish(page)
    assert page.evaluate(PROBE) == HARMLESS


def test_no_form_runs_what_it_asks(module_serve: Callable[..., Serving], visit: Visit) -> None:
    def fields(number: int, text: str) -> list[Any]:
        words: dict[str, Any] = {"label": text, "help_text": text}
        options = [{"label": text, "value": text}, (text, 1, True)]
        return [
            ask.input(**words, name=f"a{number}", value=text, placeholder=text, datalist=[text]),
            ask.textarea(**words, name=f"b{number}", value=text, placeholder=text),
            ask.select(**words, name=f"c{number}", options=options),
            ask.select(**words, name=f"d{number}", options=options, multiple=True),
            ask.checkbox(**words, name=f"e{number}", options=options),
            ask.radio(**words, name=f"f{number}", options=options),
            ask.slider(**words, name=f"g{number}"),
            ask.file_upload(**words, name=f"h{number}", placeholder=text),
            ask.actions(**words, name=f"i{number}", buttons=[{"label": text, "value": text}]),
        ]

    def refuse(values: dict[str, Any]) -> Any:
        return ("a0", "".join(VECTORS))

    def main() -> None:
        for number, text in enumerate(VECTORS[::2]):  # a pin and a field are drawn by the same code: each gets half
            pin.put_input(f"pa{number}", label=text, value=text, help_text=text, placeholder=text)
            pin.put_textarea(f"pb{number}", label=text, value=text)
            pin.put_select(f"pc{number}", options=[(text, text)], label=text)
            pin.put_checkbox(f"pd{number}", options=[text], label=text)
            pin.put_radio(f"pe{number}", options=[text], label=text)
            pin.put_slider(f"pf{number}", label=text)
            pin.put_actions(f"pg{number}", label=text, buttons=[text])
        pin.pin_update("pa0", label=VECTORS[12], help_text=VECTORS[27], placeholder=VECTORS[38])
        out.put_text("all shown")
        ask.input_group(
            VECTORS[12], [field for number, text in enumerate(VECTORS[1::2]) for field in fields(number, text)], validate=refuse
        )

    serving = module_serve(main)
    page = visit(serving)
    page.locator("form").first.wait_for()
    finish(page)
    assert page.evaluate(PROBE) == HARMLESS
    # What the author's check answers is a text, too.
    page.locator("form").first.evaluate("(form) => form.requestSubmit()")
    page.locator("form", has_text="window.__xss=1//<<").first.wait_for()
    finish(page)
    assert page.evaluate(PROBE) == HARMLESS


def test_what_another_person_types_and_names_stays_text(module_serve: Callable[..., Serving], visit: Visit) -> None:
    """Two people in one session: drafts, a file's name and what is in a pin come from the other one."""

    def main() -> None:
        pin.put_input("words")
        out.put_text("all shown")
        ask.input_group("Which?", [ask.textarea("note", name="note"), ask.file_upload("file", name="file")])

    serving = module_serve(main)
    one = visit(serving)
    finish(one)
    (runtime,) = serving.server.host.sessions.values()
    two = visit(serving, link=f"{serving.server.url}#b={serving.server.host.secrets.mint_code(grant=Grant(runtime.id))}")
    finish(two)
    hostile = "".join(VECTORS).replace("\x0c", "").replace("\x01", "").replace("\r", "")
    one.locator("textarea").fill(hostile)
    one.locator("input[type=text], input:not([type])").first.fill(hostile.replace("\n", ""))
    one.locator("input[type=file]").set_input_files([{"name": VECTORS[12], "mimeType": VECTORS[12], "buffer": b"x"}])
    two.evaluate(
        "() => new Promise((done) => { const look = () => document.querySelector('textarea').value ? done() : requestAnimationFrame(look); look(); })"
    )
    two.reload()
    for page in (one, two):
        finish(page)
        assert page.evaluate(PROBE) == HARMLESS


def test_an_error_is_shown_as_text(module_serve: Callable[..., Serving], visit: Visit) -> None:
    """In debug mode the traceback stands in the page, with the stranger's words and the author's source in it."""

    def fail(_: Any) -> None:
        raise ValueError("".join(VECTORS))

    def main() -> None:
        out.put_buttons(["Fail"], onclick=fail)
        out.put_text("all shown")
        session.hold()

    page = visit(module_serve(main, debug=True))
    finish(page)
    page.get_by_role("button", name="Fail").click()
    page.locator(".dk-notice", has_text="ValueError").first.wait_for()
    finish(page)
    assert page.evaluate(PROBE) == HARMLESS


def test_a_saved_files_name_leads_nowhere(module_serve: Callable[..., Serving], visit: Visit) -> None:
    names = ["../../evil.sh", "..\\..\\evil.bat", "/etc/passwd", "C:\\x.exe", 'a"\r\nSet-Cookie: x=1', "<img src=x onerror=window.__xss=1>"]
    asked = threading.Event()

    def main() -> None:
        out.put_buttons(names, onclick=lambda name: session.download(name, b"x"))
        out.put_text("all shown")
        asked.set()
        session.hold()

    page = visit(module_serve(main))
    finish(page)
    for number in range(len(names)):
        with page.expect_download() as started:
            page.locator("main button").nth(number).click()
        assert "/" not in started.value.suggested_filename and "\\" not in started.value.suggested_filename
    assert page.evaluate(PROBE) == HARMLESS
