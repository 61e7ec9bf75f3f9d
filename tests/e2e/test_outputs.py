"""What a script shows, in a real browser: hostile content stays text, scripts answer, the grid and the editor load under the page's policy."""

from __future__ import annotations

import re
import threading

import pytest
from playwright.sync_api import expect
from serving import PATIENCE_S

from deskui.input import input_group
from deskui.input import textarea as ask_textarea
from deskui.output import (
    JSFunction,
    popup,
    put_buttons,
    put_code,
    put_collapse,
    put_datatable,
    put_error,
    put_html,
    put_image,
    put_link,
    put_markdown,
    put_progressbar,
    put_scope,
    put_scrollable,
    put_table,
    put_tabs,
    put_text,
    put_widget,
    toast,
)
from deskui.pin import put_input, put_select
from deskui.runtime.secrets import Grant
from deskui.session import eval_js, hold, run_js

pytestmark = pytest.mark.browser

# Each would set window.__xss, navigate, or show something over the page, if any way through were open.
VECTORS = [
    "<script>window.__xss=1</script>",
    "<img src=x onerror=window.__xss=1>",
    "<svg onload=window.__xss=1>",
    "<svg><script>window.__xss=1</script></svg>",
    "<body onload=window.__xss=1>",
    "<iframe src=javascript:parent.__xss=1></iframe>",
    "<iframe srcdoc='<script>parent.__xss=1</script>'></iframe>",
    "<a href=javascript:window.__xss=1>x</a>",
    "<a href='java\nscript:window.__xss=1'>x</a>",
    "<a href=' &#1; javascript:window.__xss=1'>x</a>",
    "<form action=javascript:window.__xss=1><button>x</button></form>",
    "<button form=f formaction=javascript:window.__xss=1>x</button>",
    "<input autofocus onfocus=window.__xss=1>",
    "<details open ontoggle=window.__xss=1><summary>x</summary></details>",
    "<video><source onerror=window.__xss=1></video>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=window.__xss=1&gt;'>",
    "<noscript><p title='</noscript><img src=x onerror=window.__xss=1>'>",
    "<style>@import 'javascript:window.__xss=1';body{display:none}</style>",
    "<div style='position:fixed;inset:0;background:red'>cover</div>",
    "<meta http-equiv=refresh content='0;url=javascript:window.__xss=1'>",
    "<base href='https://evil.example/'>",
    "<object data=javascript:window.__xss=1></object>",
    "<embed src=javascript:window.__xss=1>",
    "<link rel=stylesheet href=javascript:window.__xss=1>",
    "<img name=getElementById><form name=body><input name=children></form>",
    "<a id=deskui><a id=deskui name=flush href=x>",
    "<svg><animate onbegin=window.__xss=1 attributeName=x dur=1s>",
    "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>window.__xss=1</script></svg>#x'/></svg>",
    "<svg><a xlink:href=javascript:window.__xss=1><text y=20>x</text></a></svg>",
    "<marquee onstart=window.__xss=1>x</marquee>",
    "<x contenteditable onblur=window.__xss=1 tabindex=1 autofocus>x</x>",
    "</textarea><script>window.__xss=1</script>",
    "</script><script>window.__xss=1</script>",
    "'\"><img src=x onerror=window.__xss=1>",
    "{{constructor.constructor('window.__xss=1')()}}",
    "${window.__xss=1}",
    "[x](javascript:window.__xss=1)",
    "![x](javascript:window.__xss=1)",
    "![x](x'onerror='window.__xss=1)",
    "[x]: javascript:window.__xss=1\n[x]",
    "<javascript:window.__xss=1>",
    "```<img src=x onerror=window.__xss=1>\ncode\n```",
    "| a |\n|---|\n| <img src=x onerror=window.__xss=1> |",
    "<p id=pywebio-scope-ROOT>clobber</p>",
    "<!--><img src=x onerror=window.__xss=1>-->",
    "<template><script>window.__xss=1</script></template>",
    "<portal src=javascript:window.__xss=1></portal>",
    "<math href=javascript:window.__xss=1>x</math>",
    "<isindex type=image src=1 onerror=window.__xss=1>",
    "<svg><foreignObject><img src=x onerror=window.__xss=1></foreignObject></svg>",
]

WATCH = """() => {
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', (e) => window.__violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
}"""


def show_everywhere(text):
    """Every function that takes a text of the author's, perhaps from a stranger."""
    put_text(text)
    put_markdown(text)
    put_html(text, sanitize=True)
    put_code(text, text)
    put_table([[text, "b"], [text, text], ["x", "y"]])
    put_buttons([text, "b"], onclick=lambda _: None)
    put_link(text, url=text)
    put_image("data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", title=text)
    put_tabs([{"title": text, "content": text}])
    put_collapse(text, [text], open=True)
    put_scrollable([put_text(text)])
    put_error(text)
    put_widget("<p title='{{text}}'>{{text}}</p>{{#contents}}{{& pywebio_output_parse}}{{/contents}}", {"text": text, "contents": [text]})


def open_page(tell, main):
    return tell(main, quiet=False).page(first=f"({WATCH})()")


def until(page, condition):
    """Wait for a condition of the page; the policy forbids Playwright's own way, which is eval."""
    page.evaluate(f"() => new Promise((done) => {{ const look = () => ({condition}) ? done() : requestAnimationFrame(look); look(); }})")


def test_hostile_content_runs_nowhere_and_breaks_no_rule_of_the_page(tell):
    def main():
        put_scope("end")
        for index, text in enumerate(VECTORS):
            show_everywhere(text)
            put_progressbar(f"p{index}", 0.5, label=text)
            put_input(f"i{index}", label=text, value=text, help_text=text, placeholder=text)
            put_select(f"s{index}", options=[(text, text)], label=text)
            toast(text, duration=0)
        put_datatable([{text: text, "n": {text: 1}} for text in VECTORS], instance_id="t", height="auto")
        popup(VECTORS[0], VECTORS)
        put_text("all shown", scope="end")
        hold()

    page = open_page(tell, main)
    page.get_by_text("all shown").wait_for(state="attached")
    page.locator(".dk-dg-row[data-place='3']").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("window.__xss") is None
    assert page.evaluate("window.__violations") == []
    assert page.locator("#pywebio-scope-ROOT").count() == 1
    # Nothing of a stranger's covers the page, submits, or leads to a script.
    assert (
        page.locator("main [style*=fixed], main form[action], main [href^='javascript' i], main iframe, main object, main embed").count()
        == 0
    )
    # And the words are all there, as words.
    assert page.locator("p.dk-text").nth(1).text_content() == VECTORS[0]


def test_trusted_html_runs_its_scripts_once_and_in_order(tell):
    def main():
        run_js("window.order = []")
        put_html("<script>order.push(1)</script><p id='a'></p><script>order.push(document.getElementById('a') ? 2 : 0)</script>")
        put_collapse("c", put_html("<script>order.push(3)</script>"), open=True)
        put_widget(
            "<div>{{#c}}{{& pywebio_output_parse}}{{/c}}<script>order.push(4)</script></div>",
            {"c": [put_html("<script>order.push(5)</script>")]},
        )
        put_text(eval_js("order.join()"))
        hold()

    page = open_page(tell, main)
    page.get_by_text("1,2,3").wait_for()
    assert sorted(page.evaluate("order")) == [1, 2, 3, 4, 5]
    assert page.evaluate("window.__violations") == []


def test_an_authors_style_sheets_are_let_in_and_a_strangers_are_not(tell):
    def main():
        put_html("<style>.a { color: rgb(1, 1, 1) }</style><p class='a'>a</p>")
        run_js("$('<style>.b { color: rgb(2, 2, 2) }</style>').appendTo('head')")
        run_js("const s = document.createElement('style'); s.textContent = '.c { color: rgb(3, 3, 3) }'; document.head.append(s)")
        put_html("<style>.d { color: rgb(4, 4, 4) }</style><p class='b'>b</p><p class='c'>c</p><p class='d'>d</p>", sanitize=True)
        put_text("all shown")
        hold()

    page = open_page(tell, main)
    page.get_by_text("all shown").wait_for()
    colours = [page.evaluate(f"getComputedStyle(document.querySelector('main .{name}')).color") for name in "abcd"]
    assert colours[:3] == ["rgb(1, 1, 1)", "rgb(2, 2, 2)", "rgb(3, 3, 3)"]
    assert colours[3] != "rgb(4, 4, 4)"
    assert page.evaluate("window.__violations") == []


@pytest.mark.parametrize(
    ("code", "arguments", "value"),
    [
        ("1 + 1", {}, 2),
        ("let q = 20; q + a", {"a": 22}, 42),
        ("if (x) 'yes'; else 'no'", {"x": True}, "yes"),
        ("new Promise((done) => setTimeout(() => done('later'), 5))", {}, "later"),
        ("throw new Error('boom')", {}, None),
        ("var y = ;", {}, None),
        ("undefined", {}, None),
        ("({a: [1, null, 'x']})", {}, {"a": [1, None, "x"]}),
        ("$('#pywebio-scope-ROOT').length; // comment", {}, 1),
        ("a.b", {"a": {"b": "</script><script>window.__xss=1</script>"}}, "</script><script>window.__xss=1</script>"),
    ],
)
def test_a_script_answers_with_its_value_under_a_policy_without_eval(tell, code, arguments, value):
    answers = []
    answered = threading.Event()

    def main():
        answers.append(eval_js(code, **arguments))
        answered.set()

    page = open_page(tell, main)
    page.wait_for_selector("main")
    assert answered.wait(PATIENCE_S)
    assert answers == [value]
    assert page.evaluate("[window.__violations, window.__xss]") == [[], None]


def test_a_hundred_thousand_records_scroll_sort_and_answer(tell):
    chosen = []

    def main():
        records = [{"id": n, "name": {"first": f"N{n}"}, "amount": (n * 7919) % 100_000} for n in range(100_000)]
        put_datatable(
            records,
            id_field="id",
            instance_id="big",
            onselect=chosen.append,
            actions=[("Take", lambda row: put_text(f"took {row}"))],
            column_args={"amount": {"valueFormatter": JSFunction("params", "return '$' + params.value")}},
        )
        hold()

    page = open_page(tell, main)
    page.locator(".dk-dg-row[data-place='0']").wait_for()
    assert page.locator(".dk-dg-row").count() < 100
    page.evaluate("document.querySelector('.dk-dg-scroll').scrollTop = 1e9")
    page.locator(".dk-dg-row[data-place='99999']").wait_for()
    assert "N99999" in page.locator(".dk-dg-row[data-place='99999']").inner_text()
    page.locator(".dk-dg-title", has_text="Amount").click()
    page.evaluate("document.querySelector('.dk-dg-scroll').scrollTop = 0")
    page.locator(".dk-dg-row[data-place='1']", has_text="$1").click()
    page.get_by_role("button", name="Take").click()
    page.get_by_text("took").wait_for()
    assert chosen == [page.get_by_text("took").inner_text().removeprefix("took ")]
    assert page.evaluate("window.__violations") == []


def test_the_code_editor_loads_under_the_policy_and_its_text_is_answered(tell):
    def main():
        answer = input_group("Program", [ask_textarea("code", name="code", code={"mode": "python"}, value="x = 1\n")])
        put_text(repr(answer["code"]))

    page = open_page(tell, main)
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("y = 2")
    assert page.locator(".cm-line").all_inner_texts() == ["x = 1", "y = 2"]
    page.get_by_role("button", name="Submit").click()
    page.get_by_text("'x = 1\\ny = 2'").wait_for()
    assert page.evaluate("window.__violations") == []


def test_a_picture_that_changes_never_shows_nothing(tell):
    def main():
        def svg(color):
            return (
                f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="{color}"/></svg>'.encode()
            )

        picture = put_image(svg("red"), format="svg+xml", title="plot")
        picture.show()
        put_buttons(["Redraw"], onclick=lambda _: picture.update(svg("blue"), format="svg+xml", title="plot"))
        hold()

    page = open_page(tell, main)
    until(page, "document.querySelector('main img')?.naturalWidth === 9")
    page.evaluate(
        "() => { const img = document.querySelector('main img'); window.sizes = []; window.first = img.src;"
        " const look = () => { sizes.push(img.isConnected && img.complete ? img.naturalWidth : 0); requestAnimationFrame(look); }; look(); }"
    )
    page.get_by_role("button", name="Redraw").click()
    until(page, "document.querySelector('main img').src !== window.first")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert set(page.evaluate("sizes")) == {9}


def test_what_one_person_arranges_the_other_sees_and_a_reload_keeps(tell):
    def main():
        put_table([["n"], [10], [9], [11]])
        put_tabs([{"title": "A", "content": "one"}, {"title": "B", "content": "two"}])
        put_collapse("more", ["inside"])
        put_html("<details><summary>first</summary>a</details><details><summary>second</summary>b</details>")
        put_error("closable", closable=True)
        put_datatable([{"id": n, "v": n % 3} for n in range(50)], id_field="id", multiple_select=True, instance_id="shared", height=300)
        toast("stays", duration=0)
        put_text("all shown")
        hold()

    story = tell(main, quiet=False)
    one = story.page(first=f"({WATCH})()")
    one.locator(".dk-dg-row[data-place='2']").wait_for()
    (session,) = story.host.sessions.values()
    other = story.context.new_page()
    other.goto(f"{story.serving.server.url}#b={story.host.secrets.mint_code(grant=Grant(session.id))}")
    other.locator(".dk-dg-row[data-place='2']").wait_for()

    one.get_by_role("button", name="n", exact=True).click()
    one.get_by_role("tab", name="B").click()
    one.locator("summary", has_text="more").click()
    one.locator("summary", has_text="second").click()
    one.locator(".dk-alert .dk-close").click()
    one.locator(".dk-toast .dk-close").click()
    one.locator(".dk-dg-title", has_text="V").click()
    one.locator(".dk-dg-row[data-place='1']").click()
    one.keyboard.press("+")
    one.locator(".dk-dg-title", has_text="V").drag_to(one.locator(".dk-dg-title", has_text="Id"))
    width = one.locator(".dk-dg-title", has_text="Id").bounding_box()["width"]
    one.get_by_role("button", name="Filter").click()
    one.get_by_role("searchbox", name="Filter V").fill("2")

    def arranged(page):
        page.get_by_text("1 selected · 16 of 50 rows").wait_for()
        assert page.locator(".dk-table td").all_inner_texts() == ["9", "10", "11"]
        assert page.get_by_role("tab", selected=True).inner_text() == "B"
        assert page.evaluate("[...document.querySelectorAll('main details')].map((each) => each.open)") == [True, False, True]
        assert page.locator(".dk-alert, .dk-toast").count() == 0
        assert page.locator(".dk-dg-title[aria-sort=ascending]").inner_text() == "V"
        expect(page.locator(".dk-dg-row[data-place='0']")).to_have_text(
            re.compile(r"^\s*2\s+2\s*$"), use_inner_text=True
        )  # drawn in the next frame
        assert page.locator(".dk-dg-title").all_inner_texts() == ["V", "Id"]
        assert page.locator(".dk-dg-title", has_text="Id").bounding_box()["width"] == width

    arranged(one)
    arranged(other)
    other.reload()
    arranged(other)
