"""Inputs that stay on the screen."""

import asyncio
import threading

import pytest

from deskui.errors import SpecError
from deskui.output import clear, popup, put_button, put_column, put_text, use_scope
from deskui.pin import *
from deskui.testing import User

PINS = {
    "input": (lambda: put_input("p", "number", label="L", value=3), {"type": "number", "label": "L", "value": 3}, 3),
    "textarea": (lambda: put_textarea("p", rows=2, value="a"), {"type": "textarea", "label": "", "rows": 2, "value": "a"}, "a"),
    "select": (
        lambda: put_select("p", ["a", ("B", (1, 2))]),
        {"type": "select", "label": "", "options": [{"label": "a", "value": "a"}, {"label": "B", "value": [1, 2]}]},
        "a",
    ),
    "checkbox": (
        lambda: put_checkbox("p", ["a"], value=["a"]),
        {"type": "checkbox", "label": "", "options": [{"label": "a", "value": "a", "selected": True}]},
        ["a"],
    ),
    "radio": (
        lambda: put_radio("p", ["a"], inline=True),
        {"type": "radio", "label": "", "options": [{"label": "a", "value": "a"}], "inline": True},
        None,
    ),
    "slider": (
        lambda: put_slider("p", value=5),
        {"type": "slider", "label": "", "value": 5, "min_value": 0, "max_value": 100, "step": 1, "float": False},
        5,
    ),
    "actions": (
        lambda: put_actions("p", buttons=["a"]),
        {"type": "actions", "label": "", "buttons": [{"label": "a", "value": "a", "type": "submit"}]},
        None,
    ),
    "file": (
        lambda: put_file_upload("p", max_size=9, max_total_size=10),
        {"type": "file", "label": "", "placeholder": "Choose file", "multiple": False, "max_size": 9, "max_total_size": 10},
        None,
    ),
}


@pytest.mark.parametrize("kind", PINS)
def test_the_page_is_told_the_whole_pin_and_its_value_can_be_read_at_once(kind, app, shown):
    make, item, value = PINS[kind]
    got = []

    def script():
        make()
        got.append((yield pin.p))

    with User(app(script)) as user:
        user.see_end()
        assert shown(user) == [{"type": "pin", "scope": "#pywebio-scope-ROOT", "position": -1, "input": {"name": "p", **item}}]
    assert got == [value]


def test_pins_are_read_set_and_counted_together(app):
    def script():
        put_input("a", value="1")
        put_select("b", [("one", 1), ("two", 2)])
        pin.a = "2"
        pin["b"] = 2
        put_text("values", sorted((yield get_pin_values(["a", "b", "missing"])).items()))
        put_text("missing is", (yield pin.missing))
        pin.use_strict()
        try:
            yield pin["missing"]
        except AssertionError as error:
            put_text(str(error))

    def plain():
        put_input("a")
        pin.use_strict()
        with pytest.raises(AssertionError):
            pin.missing  # noqa: B018 - reading is the test

    with User(app(script) if app.kind == "coroutine" else plain) as user:
        user.see_end()
        if app.kind == "coroutine":
            assert user.value("b") == 2
            user.see("values [('a', '2'), ('b', 2)]", "missing is None", "there is no pin 'missing' on the screen")


def test_waiting_for_a_change(app):
    def script():
        put_input("a")
        put_select("b", [("x", (1, 2)), "y"])
        yield pin_wait_change("a", "b", timeout=0.001)
        put_text("timeout", (yield pin_wait_change(["a", "b"], timeout=0.001)))
        for _ in range(2):
            change = yield pin_wait_change("a", "b")
            put_text(f"{change['name']} is {change['value']}")

    with User(app(script)) as user:
        user.see("timeout None")
        user.type("a", "typed")
        user.see("a is typed")
        user.type("b", "y")
        user.see("b is y")


def test_a_pin_that_is_changed_as_soon_as_it_shows_is_not_missed():
    changed = asyncio.Event()

    async def main():
        put_input("a")
        pin_on_change("a", lambda _value: changed.set())
        waiting = pin_wait_change("a")
        await changed.wait()
        put_text("told of", (await waiting)["value"])

    with User(main) as user:
        user.type("a", "early")
        user.see("told of early")


def test_a_loop_that_waits_for_changes_misses_none_made_while_it_worked():
    go_on = threading.Semaphore(0)

    def main():
        put_input("a", value="old")
        put_input("b")
        for name in ("a", "b"):
            pin_on_change(name, lambda value: put_text(f"noticed {value}"))
        put_text("none yet", pin_wait_change("a", timeout=0.001))
        for _ in range(2):
            go_on.acquire()
            change = pin_wait_change("a", "b")
            put_text(f"{change['name']} is {change['value']}")
        put_text("and then", pin_wait_change("a", "b", timeout=0.001))

    with User(main) as user:
        user.see("none yet None")
        user.type("b", "before it was waited for")
        user.type("a", "1")
        user.see("noticed 1")
        go_on.release()
        user.see("a is 1")
        user.type("a", "2")
        user.type("a", "3")
        user.see("noticed 3")
        go_on.release()
        user.see("a is 3", "and then None")


def test_functions_are_called_for_changes_by_the_user_only(app):
    def script():
        put_input("a", value="0")
        pin_on_change("a", lambda v: put_text("first", v), init_run=True)
        pin_on_change("a", lambda v: put_text("second", v))
        put_button("assign", lambda: pin_update("a", value="zzz"))
        put_button("forget", lambda: (pin_on_change("a", lambda v: put_text("third", v), clear=True), put_text("forgotten")))
        yield from ()

    with User(app(script)) as user:
        user.see("first 0", "forget")
        user.type("a", "1")
        user.see("first 1", "second 1")
        user.click("assign")
        user._until(lambda: user.value("a") == "zzz", "the new value")
        user.click("forget")
        user.see("forgotten")
        user.type("a", "2")
        user.see("third 2")
        user.see_no("first 2", "second 2", "zzz")


def test_pin_updates_are_one_message_and_handles_change_pins(said):
    def main():
        field = put_input("a", value="x")
        field.update(label="new", placeholder="p").disable()
        pin_update("a", valid_status=False, invalid_feedback="no")

    with User(main) as user:
        user.see_end()
        assert [c["spec"] for c in said(user, "pin_update")] == [
            {"name": "a", "attributes": {"label": "new", "placeholder": "p"}},
            {"name": "a", "attributes": {"disabled": True}},
            {"name": "a", "attributes": {"valid_status": False, "invalid_feedback": "no"}},
        ]


def test_uploaded_files_of_pins():
    def main():
        put_file_upload("one")
        put_file_upload("many", multiple=True)
        put_button("show", lambda: put_text(pin.one["content"], [f["filename"] for f in pin.many], pin.one["content"]))

    with User(main) as user:
        user.see("show")
        user.type("one", ("a.txt", b"alpha"))
        user.type("many", [("b", b"1"), ("c", b"2")])
        user.click("show")
        user.see("b'alpha' ['b', 'c'] b'alpha'")


def test_options_can_change_and_values_follow(app):
    def script():
        put_select("s", ["a"])
        pin_update("s", options=[("x", (9, 9))], value=(9, 9))
        put_text("chosen", (yield pin.s))

    with User(app(script)) as user:
        user.see("chosen (9, 9)")


def test_what_is_typed_survives_a_reload():
    def main():
        put_input("a")
        put_button("read", lambda: put_text("it is", pin.a))

    with User(main) as user:
        user.see("read")
        user.type("a", "draft")
        user.reload()
        user._until(lambda: "a" in user.view.pins and user.value("a") == "draft", "the draft")
        user.click("read")
        user.see("it is draft")


def test_a_pin_may_come_again_after_its_scope_was_emptied_or_its_popup_closed():
    def main():
        for _ in range(3):
            with use_scope("s", clear=True):
                put_input("a")
        popup("t", [put_input("b")])
        popup("t", [put_input("b")])
        clear("s")
        put_column([put_input("a")])
        put_text("done")

    with User(main) as user:
        user.see("done")


@pytest.mark.parametrize(
    "call",
    [
        lambda: put_input("a"),
        lambda: put_column([put_input("b"), put_input("b")]),
        lambda: put_input("a b"),
        lambda: pin_update("missing", value=1),
        lambda: pin_update("a", type="number"),
        lambda: put_actions("c", buttons=[("x", 1, "cancel")]),
        lambda: pin_on_change("a"),
        lambda: pin_wait_change(),
    ],
)
def test_a_mistake_raises_in_the_authors_line(call):
    def main():
        put_input("a")
        with pytest.raises(SpecError):
            call()
        put_text("done")

    with User(main) as user:
        user.see("done")


def test_a_value_that_cannot_be_counts_as_empty():
    def main():
        put_select("s", ["a"])
        put_button("read", lambda: put_text("it is", pin.s))

    with User(main) as user:
        user.see("read")
        user.say({"event": "draft", "task_id": "", "data": {"pin": "s", "value": "forged"}})
        user.click("read")
        user.see("it is None")
