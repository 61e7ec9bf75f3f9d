"""What each put_ function says to the page, as whole messages."""

import pytest

from deskui.output import *
from deskui.session import hold
from deskui.testing import User

ROOT = {"scope": "#pywebio-scope-ROOT", "position": -1}


def spec(type_, **keys):
    return {**ROOT, "type": type_, **keys}


def text(content):
    return spec("text", content=content, inline=False)


def button(label, value=0, **keys):
    return {"label": label, "value": value, **keys}


def nothing(*_):
    pass


SAMPLES = {
    "text": (lambda: put_text("a", 1, None, sep="-"), text("a-1-None")),
    "text inline": (lambda: put_text("a", inline=True), spec("text", content="a", inline=True)),
    "markdown": (lambda: put_markdown("# A\n    b\n      c"), spec("markdown", content="# A\nb\n  c", sanitize=True)),
    "markdown as it is": (
        lambda: put_markdown("  a", lstrip=False, options={"gfm": False}, sanitize=False),
        spec("markdown", content="  a", options={"gfm": False}, sanitize=False),
    ),
    "html": (lambda: put_html("<b>x</b>"), spec("html", content="<b>x</b>", sanitize=False)),
    "code": (lambda: put_code("x = 1", "python", rows=3), spec("code", content="x = 1", language="python", rows=3)),
    "info": (
        lambda: put_info("a", 2, put_text("b"), closable=True),
        spec("alert", color="info", closable=True, contents=["a", "2", text("b")]),
    ),
    "success": (lambda: put_success("a"), spec("alert", color="success", closable=False, contents=["a"])),
    "warning": (lambda: put_warning("a"), spec("alert", color="warning", closable=False, contents=["a"])),
    "error": (lambda: put_error("a"), spec("alert", color="error", closable=False, contents=["a"])),
    "link": (lambda: put_link("n", url="https://a.b"), spec("link", name="n", url="https://a.b", new_window=False)),
    "link to an app": (lambda: put_link("n", app="x", new_window=True), spec("link", name="n", app="x", new_window=True)),
    "image": (lambda: put_image("https://a/b.png", title="t", width="50%"), spec("image", src="https://a/b.png", title="t", width="50%")),
    "file": (
        lambda: put_file("a.txt", b"x", "get it"),
        spec("buttons", callback_id="CB", buttons=[button("get it")], group=False, link=True, outline=False),
    ),
    "table": (
        lambda: put_table([["a", span("b", col=2)], [1, None, True], [put_text("x"), [put_text("y"), "z"], 2.5]]),
        spec(
            "table",
            data=[["a", "b"], [1, "", True], [text("x"), [text("y"), "z"], 2.5]],
            span={"0,1": {"row": 1, "col": 2}},
        ),
    ),
    "table with header": (lambda: put_table([[1]], header=["A"]), spec("table", data=[["A"], [1]], span={})),
    "table of mappings": (
        lambda: put_table([{"a": 1, "b": 2}, {"a": 3}], header=[("Bee", "b"), "a"]),
        spec("table", data=[["Bee", "a"], [2, 1], ["", 3]], span={}),
    ),
    "table of mappings without header": (lambda: put_table([{"name": 1}]), spec("table", data=[["Name"], [1]], span={})),
    "buttons": (
        lambda: put_buttons(["a", ("B", 5), {"label": "c", "value": (1, 2), "color": "danger", "disabled": True}], nothing, small=True),
        spec(
            "buttons",
            callback_id="CB",
            buttons=[button("a"), button("B", 1), button("c", 2, color="danger", disabled=True)],
            small=True,
            group=False,
            link=False,
            outline=False,
        ),
    ),
    "button": (
        lambda: put_button("a", nothing, color="success", outline=True),
        spec("buttons", callback_id="CB", buttons=[button("a", color="success")], group=False, link=False, outline=True),
    ),
    "progress bar": (
        lambda: put_progressbar("p", 0.5, "half"),
        spec("progressbar", name="p", value=0.5, label="half", auto_close=False),
    ),
    "loading": (lambda: put_loading("grow", "info"), spec("loading", shape="grow", color="info", contents=[])),
    "collapse": (
        lambda: put_collapse("t", ["a", put_text("b")], open=True),
        spec("collapse", title="t", open=True, contents=["a", text("b")]),
    ),
    "scrollable": (
        lambda: put_scrollable("a", height=(10, 20), keep_bottom=True),
        spec("scrollable", contents=["a"], min_height=10, max_height=20, keep_bottom=True, border=True),
    ),
    "scrollable of one height": (
        lambda: put_scrollable("a", 99),
        spec("scrollable", contents=["a"], min_height=99, max_height=99, keep_bottom=False, border=True),
    ),
    "tabs": (
        lambda: put_tabs([{"title": "1", "content": "a"}, {"title": "2", "content": [put_text("b"), "c"]}]),
        spec("tabs", tabs=[{"title": "1", "content": ["a"]}, {"title": "2", "content": [text("b"), "c"]}]),
    ),
    "row": (
        lambda: put_row([put_text("a"), None, put_text("b")]),
        spec("grid", flow="column", columns="minmax(0, 1fr) 10px minmax(0, 1fr)", contents=[text("a"), None, text("b")], spans={}),
    ),
    "row with sizes": (lambda: put_row([put_text("a")], "80%"), spec("grid", flow="column", columns="80%", contents=[text("a")], spans={})),
    "column": (
        lambda: put_column([put_text("a"), None]),
        spec("grid", flow="row", rows="auto 10px", contents=[text("a"), None], spans={}),
    ),
    "grid": (
        lambda: put_grid([[put_text("a"), None, put_text("b")], [span(put_text("c"), col=2)]], cell_width="1fr", cell_heights="1px 2px"),
        spec(
            "grid",
            flow="row",
            columns="repeat(3,1fr)",
            rows="1px 2px",
            contents=[text("a"), None, text("b"), text("c"), None],
            spans={"3": {"row": 1, "col": 2}},
        ),
    ),
    "scope": (lambda: put_scope("s", put_text("a")), spec("scope", dom_id="pywebio-scope-s", contents=[text("a")])),
    "widget": (
        lambda: put_widget("<b>{{x}}</b>", {"x": 1, "contents": [put_text("a"), {"deep": put_text("b")}]}),
        spec("custom_widget", template="<b>{{x}}</b>", data={"x": 1, "contents": [text("a"), {"deep": text("b")}]}),
    ),
    "frame": (lambda: put_frame("<p>x</p>", 120), spec("frame", html="<p>x</p>", height="120px")),
    "log": (lambda: put_log(["a"], keep=5), spec("log", contents=["a"], height=300, follow=True, keep=5)),
    "data table": (
        lambda: put_datatable(
            [{"id": 1, "n": {"a": 2}}],
            actions=[("Edit", nothing), None],
            onselect=nothing,
            id_field="id",
            instance_id="t",
            column_order=["id"],
            column_args={"id": {"f": JSFunction("p", "return p")}, ("n", "a"): {"w": 1}},
            height=100,
        ),
        spec(
            "datatable",
            instance_id="t",
            records=[{"id": 1, "n": {"a": 2}}],
            callback_id="CB",
            actions=["Edit", None],
            on_select=True,
            id_field=["id"],
            column_order={"id": None},
            multiple_select=False,
            path_args=[[["n", "a"], {"w": 1}]],
            grid_args={},
            cell_content_bar=True,
            height="100px",
            theme="balham",
            enterprise_key="",
        ),
    ),
}


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_page_is_told_the_whole_output(sample, shown):
    make, expected = SAMPLES[sample]

    def main():
        make()

    with User(main) as user:
        user._until(lambda: shown(user), "an output")
        found = shown(user)[0]
    if sample == "data table":
        function = found.pop("field_args")["id"]["f"]
        assert function.pop("__pywebio_js_function__")
        assert function == {"params": ["p"], "body": "return p"}
    assert found == expected


def test_picture_bytes_travel_beside_the_message():
    png = b"\x89PNG\r\n\x1a\n" + bytes(100)

    with User(lambda: put_image(png).send()) as user:
        user._until(lambda: user.outputs("image"), "an image")
        reference = user.outputs("image")[0]["src"]
        assert (reference["size"], reference["type"]) == (len(png), "image/png")
        user._until(lambda: bytes(user._blobs.get(reference["$blob"], b"")) == png, "the picture's bytes")


def test_an_output_shows_when_the_script_lets_go_of_it(app):
    def script():
        first = put_text("first")
        put_text("second")
        del first
        yield from ()

    with User(app(script)) as user:
        user.see_end()
        assert user.text == "second\nfirst"


def test_an_output_that_its_own_function_names_shows_when_the_task_is_through(app):
    def script():
        button = put_button("press", onclick=lambda: button.update("pressed"))
        put_text("after")
        yield from ()

    with User(app(script)) as user:
        user.click("press")
        user.see("pressed")
        assert user.text == "after\npressed"


def test_what_is_held_shows_before_a_question_and_may_move_after_it(app):
    from deskui.input import input

    def script():
        kept = put_text("kept")
        other = put_text("other")
        yield input("A")
        put_row([kept])
        put_text("last")
        del other

    with User(app(script)) as user:
        user.see("kept\nother\nA")
        user.answer("x")
        user.see_end()
        assert user.text == "other\nkept\nlast"


def test_what_only_the_collector_finds_shows_too(app):
    import gc

    from deskui.input import input

    def make():
        button = put_button("found", onclick=lambda: button.update("clicked"))

    def script():
        make()
        gc.collect()
        yield input("A")

    with User(app(script)) as user:
        user.click("found")
        user.see("A")


def test_many_threads_show_at_once_and_nothing_is_lost():
    import threading

    from deskui.session import register_thread

    def main():
        def work(number):
            for line in range(100):
                put_text(f"<{number}.{line}>")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            register_thread(thread)
            thread.start()

    with User(main, timeout_s=20) as user:
        user.see_end()
        lines = user.text.split("\n")
    assert len(lines) == 800
    for number in range(8):
        assert [line for line in lines if line.startswith(f"<{number}.")] == [f"<{number}.{line}>" for line in range(100)]


def test_what_is_held_shows_before_holding(app):
    def script():
        kept = put_text("kept")
        yield hold()
        del kept

    with User(app(script)) as user:
        user.see("kept")


def test_what_was_made_before_an_exception_shows(app, errors_logged):
    def script():
        kept = put_text("kept")
        yield from ()
        raise RuntimeError(kept)

    with User(app(script), allow_errors=True) as user:
        user.see("kept")


def test_what_a_callback_returns_shows(app):
    def script():
        put_button("go", onclick=lambda: put_text("gone"))
        yield from ()

    with User(app(script)) as user:
        user.click("go")
        user.see("gone")


def test_clicks_give_back_the_authors_own_values(app):
    chosen = []
    value = object()

    def script():
        put_buttons([("a", value), ("b", (1, 2))], onclick=lambda v: (chosen.append(v), put_text(f"chosen {len(chosen)}")))
        put_buttons(["x", "y"], onclick=[lambda: put_text("x!"), lambda: put_text("y!")])
        yield from ()

    with User(app(script)) as user:
        user.click("a")
        user.see("chosen 1")
        user.click("b")
        user.see("chosen 2")
        user.click("y")
        user.see("y!")
    assert chosen == [value, (1, 2)]


def test_coroutine_functions_are_valid_click_handlers():
    async def greet(value):
        put_text(f"hello {value}")

    async def main():
        put_buttons(["you"], onclick=greet)
        put_button("single", onclick=lambda: put_text("plain"))

    with User(main) as user:
        user.click("you")
        user.see("hello you")
        user.click("single")
        user.see("plain")


@pytest.mark.parametrize("onclick", [lambda v: put_text("clicked", v), [lambda: put_text("clicked only")]])
def test_a_click_on_a_button_that_is_not_there_is_dropped(onclick, app):
    def script():
        put_buttons(["only"], onclick=onclick)
        yield from ()

    with User(app(script)) as user:
        user.see("only")
        callback_id = user.outputs("buttons")[0]["callback_id"]
        for index in (7, -1, True, "x", None, {}):
            user.say({"event": "callback", "task_id": callback_id, "data": index})
        user.click("only")
        user.see("clicked only")
        assert user.text.count("clicked") == 1


def test_a_forged_report_of_a_data_table_is_dropped():
    def main():
        put_datatable([{"a": 1}], actions=[("Use", lambda row: put_text("used", row))])

    with User(main) as user:
        user.see("Use")
        callback_id = user.outputs("datatable")[0]["callback_id"]
        for report in (None, 5, {"rows": 5}, {"rows": [], "btn": 9}, {"btn": "x"}, {"rows": [{}], "btn": 0}):
            user.say({"event": "callback", "task_id": callback_id, "data": report})
        user.click("Use", rows=[0])
        user.see("used 0")
        assert user.text.count("used") == 1


def test_partials_and_put_functions_are_valid_click_handlers():
    from functools import partial

    def main():
        put_buttons(["a"], onclick=put_text)
        put_buttons(["b"], onclick=partial(put_text, "part", sep=":"))

    with User(main) as user:
        user.click("a")
        user.click("b")
        user.see("part:b")


def test_the_session_stays_for_callbacks_and_ends_without(app):
    def quiet():
        put_text("done")
        yield from ()

    def waiting():
        put_text("x").onclick(lambda: put_text("clicked"))
        yield from ()

    with User(app(quiet)) as user:
        user.see_end()
    with User(app(waiting)) as user:
        user.click("x")
        user.see("clicked")
        assert not user.view.ended


def test_a_file_is_given_when_its_link_is_clicked():
    with User(lambda: put_file("a.txt", b"content", "get")) as user:
        user.click("get")
        assert user.download() == ("a.txt", b"content")


def test_nested_outputs_do_not_show_by_themselves(app):
    def script():
        cell = put_text("cell")
        put_table([[cell]])
        put_row([put_column([put_text("deep")])])
        yield from ()

    with User(app(script)) as user:
        user.see_end()
        assert user.text == "cell\ndeep"


def test_style_accumulates_and_chains(shown):
    def main():
        put_text("x").style("color: red").style("margin: 0")

    with User(main) as user:
        user.see_end()
        assert shown(user)[0]["style"] == ";color: red;margin: 0"


def test_data_table_updates_and_actions():
    picked = []

    def main():
        put_datatable(
            [{"id": "a", "n": 1}, {"id": "b", "n": 2}],
            actions=[("Use", lambda ids: (picked.append(ids), datatable_update("t", 9, "a", "n")))],
            onselect=lambda ids: (picked.append(ids), datatable_remove("t", ids)),
            id_field="id",
            multiple_select=True,
            instance_id="t",
        )
        datatable_insert("t", {"id": "c", "n": 3}, "b")

    with User(main) as user:
        user.see("c 3")
        assert [r["id"] for r in user.outputs("datatable")[0]["records"]] == ["a", "c", "b"]
        user.click("Use", rows=["a"])
        user.see("a 9")
        user.select_rows("b", table="t")
        user.see_no("b 2")
    assert picked == [["a"], ["b"]]


def test_toasts_are_told_whole_and_can_be_clicked(said):
    def main():
        toast("plain", 1.5, "right", "#123456")
        toast("stays", duration=0, color="error", onclick=lambda: put_text("clicked"))

    with User(main) as user:
        user._until(lambda: len(user.toasts) == 2, "two toasts")
        first, second = [c["spec"] for c in said(user, "toast")]
        assert first == {"content": "plain", "duration": 1500, "position": "right", "color": "#123456", "callback_id": None}
        assert isinstance(second.pop("id"), int)
        assert second == {"content": "stays", "duration": 0, "position": "center", "color": "#e53935", "callback_id": "CB"}
        callback_id = [c for c in user.commands if c["command"] == "toast"][1]["spec"]["callback_id"]
        user.say({"event": "callback", "task_id": callback_id, "data": None})
        user.see("clicked")
