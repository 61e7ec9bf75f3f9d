"""Scopes, positions and popups."""

import pytest

from deskui.errors import SpecError
from deskui.output import *
from deskui.testing import User


def test_positions_give_the_documented_order(app):
    def script():
        with use_scope("s"):
            put_text("A")
            put_text("B", position=0)
            put_text("C", position=-2)
            put_text("D", position=1)
        yield from ()

    with User(app(script)) as user:
        user.see_end()
        assert user.text == "B\nD\nC\nA"


def test_scopes_nest_are_named_and_emptied(app):
    def script():
        with use_scope("outer") as outer:
            put_text("one")
            with use_scope() as inner:
                put_text(f"in {get_scope() == inner} {get_scope(1) == outer} {get_scope(0)}")
        put_text("root")
        put_text("more", scope="outer")
        with use_scope("outer", clear=True):
            put_text("fresh")
        yield from ()

    with User(app(script)) as user:
        user.see_end()
        assert user.text == "fresh\nroot"


def test_a_scope_that_exists_is_not_made_again(said):
    def main():
        for number in range(3):
            with use_scope("s"):
                put_text(number)

    with User(main) as user:
        user.see_end()
        assert len(said(user, "output_ctl")) == 1
        assert user.text == "0\n1\n2"


def test_use_scope_decorates_plain_and_coroutine_functions():
    @use_scope("s", clear=True)
    def show(value):
        put_text(value)
        return value

    @use_scope("t", clear=True)
    async def show_later(value):
        put_text(value)

    async def main():
        assert show("a") == "a"
        show("b")
        await show_later("c")
        assert get_scope() == "ROOT"

    with User(main) as user:
        user.see_end()
        assert user.text == "b\nc"


def test_clear_and_remove():
    def main():
        with use_scope("a"):
            put_text("1")
        with use_scope("b"):
            put_text("2")
        clear("a")
        remove("b")
        clear("nowhere")
        remove("nowhere")
        put_text("still there", scope="a")
        with pytest.raises(AssertionError):
            remove()

    with User(main) as user:
        user.see_end()
        assert user.text == "still there"


def test_a_scope_goes_while_a_popup_is_open():
    def main():
        with use_scope("page"):
            put_text("on the page")
        with popup("Title"), use_scope("inside"):
            put_text("in the popup")
        remove("page")
        remove("inside")
        put_text("done")

    with User(main) as user:
        user.see("done")
        assert user.text == "done\nTitle"


def test_set_scope_in_a_place():
    def main():
        put_text("1")
        put_text("2")
        set_scope("mid", position=1)
        put_text("m", scope="mid")
        set_scope("mid", if_exist="clear")
        put_text("n", scope="mid")
        set_scope("mid", position=0, if_exist="remove")
        put_text("o", scope="mid")

    with User(main) as user:
        user.see_end()
        assert user.text == "o\n1\n2"


def test_a_container_takes_the_outputs_of_its_block():
    def main():
        with put_collapse("more", "first", open=True):
            put_text("second")
            with put_info():
                put_text("third")
        with put_scrollable("x"), put_row():
            put_text("left")

    with User(main) as user:
        user.see_end()
        assert user.text == "more\nfirst\nsecond\nthird\nx\nleft"


def test_loading_goes_with_all_that_is_in_it(app):
    def script():
        with put_loading():
            put_text("working")
        put_text("done")
        yield from ()

    with User(app(script)) as user:
        user.see_end()
        assert user.text == "done"
        assert any(c["command"] == "output" and c["spec"].get("content") == "working" for c in user.commands)


def test_popup_as_call_block_and_decorator(app):
    @popup("Third", size="large")
    def third():
        put_text("from a function")

    def script():
        popup("First", ["text", put_buttons(["go"], onclick=lambda _: second())], implicit_close=False)
        yield from ()

    def second():
        close_popup()
        with popup("Second", closable=False) as scope:
            put_text("inside")
            put_button("next", onclick=third)
        put_text("later", scope=scope)

    with User(app(script)) as user:
        user.see("First", "text")
        user.click("go")
        user.see("Second", "inside", "later")
        user.see_no("First")
        user.click("next")
        user.see("Third", "from a function")
        user.close_popup()
        user.see_no("Third")
        assert user.text == ""


def test_an_empty_popup_shows_too(said):
    with User(lambda: [popup("Nothing in it"), None][1]) as user:
        user.see("Nothing in it")
        (command,) = said(user, "popup")
        command["spec"].pop("dom_id")
        assert command == {
            "command": "popup",
            "spec": {"title": "Nothing in it", "content": [], "size": "normal", "implicit_close": True, "closable": True},
        }


def test_a_callback_begins_in_the_outermost_scope():
    def main():
        with use_scope("s"):
            put_button("go", onclick=lambda: put_text(f"at {get_scope()}"))

    with User(main) as user:
        user.click("go")
        user.see("at ROOT")


def test_scopes_belong_to_their_task():
    import threading

    from deskui.session import register_thread

    entered, go = threading.Event(), threading.Event()

    def other():
        entered.wait(5)
        put_text(f"thread at {get_scope()}")
        go.set()

    def main():
        thread = threading.Thread(target=other)
        register_thread(thread)
        thread.start()
        with use_scope("mine"):
            entered.set()
            go.wait(5)

    with User(main) as user:
        user.see("thread at ROOT")


MISTAKES = {
    "a missing scope": lambda: put_text("x", scope="nowhere"),
    "a position beyond the end": lambda: put_text("x", position=5),
    "a position before the top": lambda: put_text("x", position=-9),
    "a position that is no number": lambda: put_text("x", position="top"),
    "a scope name with a space": lambda: use_scope("a b"),
    "a scope that must exist": lambda: use_scope("nowhere", create_scope=False).__enter__(),
    "a container that is missing": lambda: set_scope("a", container_scope="nowhere"),
    "a second scope of one name": lambda: [put_scope("twice").send(), put_scope("twice")],
    "scrolling to nowhere": lambda: scroll_to("nowhere"),
    "a scope index out of range": lambda: get_scope(3),
    "a container that holds something else": lambda: put_collapse("t", [object()]),
    "a row of texts": lambda: put_row(["text"]),
    "a popup of another size": lambda: popup("t", "c", size="huge"),
    "a toast elsewhere": lambda: toast("x", position="top"),
    "a toast of no colour": lambda: toast("x", color="reddish"),
    "buttons and too few functions": lambda: put_buttons(["a", "b"], onclick=[print]),
    "a button whose function is none": lambda: put_button("a", onclick="click"),
    "a data table without rows or columns": lambda: put_datatable([]),
    "a field without a row": lambda: datatable_update("t", 1, field="x"),
    "an update of no data table": lambda: datatable_update("nowhere", []),
    "progress beyond 1": lambda: put_progressbar("p", 2),
    "progress of no bar": lambda: set_progressbar("nowhere", 0.5),
    "a tab without content": lambda: put_tabs([{"title": "x"}]),
    "a picture that is none": lambda: put_image(object()),
    "a file of no bytes": lambda: put_file("a", 5),
    "a row that is no list": lambda: put_table(["ab"]),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_raises_in_the_authors_line_and_shows_nothing(mistake, app):
    raised = []

    def script():
        with pytest.raises(SpecError) as caught:
            MISTAKES[mistake]()
        raised.append(caught.value)
        put_text("done")
        yield from ()

    with User(app(script)) as user:
        user.see("done")
        assert user.text == "done"
    assert "expected" in str(raised[0])


def test_a_failed_call_silences_the_outputs_it_was_given():
    def main():
        with pytest.raises(SpecError):
            put_column([put_text("A"), "error"])
        with pytest.raises(TypeError):
            put_widget("x", {"contents": [put_text("B")], "bad": object()})
        put_text("done")

    with User(main) as user:
        user.see("done")
        assert user.text == "done"


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (lambda: put_datatable([{"a": 1}, {"a": [1, object()]}]), "put_datatable: records[1]['a'][1]"),
        (lambda: put_widget("x", {"a": {"b": {1, 2, object}}}), "put_widget: data['a']['b']"),
        (lambda: put_buttons([{"label": "x", "value": 1, "color": object()}], onclick=print), "put_buttons: buttons[0].color"),
    ],
)
def test_data_that_cannot_travel_is_told_with_its_place(call, path):
    raised = []

    def main():
        with pytest.raises(TypeError) as caught:
            call()
        raised.append(caught.value)
        put_text("done")

    with User(main) as user:
        user.see("done")
    assert raised[0].path.startswith(path)


def test_outside_a_session_a_call_says_so():
    from deskui.errors import NoSession

    with pytest.raises(NoSession, match=r"put_text\(\) needs a running session"):
        put_text("x")
