"""Asking: forms, validation, answers; the same in thread and coroutine apps."""

import pytest

from deskui.errors import SpecError
from deskui.input import *
from deskui.output import put_text
from deskui.testing import User

FIELD = {"name": "data", "label": ""}


def ask(app, question, answer, **options):
    """What the script gets for an answer."""
    got = []

    def script():
        got.append((yield question()))
        put_text("answered")

    with User(app(script), **options) as user:
        user.answer(answer)
        user.see("answered")
    return got[0]


@pytest.mark.parametrize(
    ("question", "answer", "value"),
    [
        (lambda: input("A"), "x", "x"),
        (lambda: input("A"), "", ""),
        (lambda: input("A", type=NUMBER), 5, 5),
        (lambda: input("A", type=NUMBER), "5", 5),
        (lambda: input("A", type=NUMBER), None, None),
        (lambda: input("A", type=FLOAT), 5, 5.0),
        (lambda: input("A", type=FLOAT), "1.5", 1.5),
        (lambda: input("A", type=FLOAT), "", None),
        (lambda: input("A", type=DATE), "2026-11-21", "2026-11-21"),
        (lambda: textarea("A", code=True), "a\nb", "a\nb"),
        (lambda: select("A", ["a", ("B", {"k": 1}), ("C", (1, 2), True)]), (1, 2), (1, 2)),
        (lambda: select("A", ["a", ("B", {"k": 1})]), "B", {"k": 1}),
        (lambda: select("A", [1, True, "x"], multiple=True), [True, "x"], [True, "x"]),
        (lambda: checkbox("A", [("a", 1), ("b", 2)]), ["b"], [2]),
        (lambda: checkbox("A", [("a", 1)]), [], []),
        (lambda: radio("A", ["x", "y"]), "y", "y"),
        (lambda: radio("A", ["x", "y"]), None, None),
        (lambda: slider("A", value=5), 7, 7),
        (lambda: slider("A", value=0.5, max_value=1), 0.25, 0.25),
        (lambda: slider("A", value=0.5, max_value=1), 1, 1.0),
        (lambda: actions("A", ["x", ("Y", 2)]), "Y", 2),
        (lambda: file_upload("A"), None, None),
        (lambda: file_upload("A", multiple=True), [], []),
    ],
)
def test_an_answer_comes_back_as_the_promised_value(app, question, answer, value):
    got = ask(app, question, answer)
    assert got == value
    assert type(got) is type(value)


def test_files_come_with_their_facts(app):
    big = bytes(200_000)
    assert ask(app, lambda: file_upload("A"), ("../dir\\a.bin", big)) == {
        "filename": "a.bin",
        "size": 200_000,
        "mime_type": "application/octet-stream",
        "last_modified": 1.5,
        "content": big,
    }
    files = ask(app, lambda: file_upload("A", multiple=True), [("a", b"1"), ("b", b"22")])
    assert [(file["filename"], file["content"]) for file in files] == [("a", b"1"), ("b", b"22")]


ITEMS = {
    "text": (
        lambda: input("L", value="v", placeholder="p", required=True, help_text="h", datalist=["a"], minlength=2),
        {
            "type": "text",
            "value": "v",
            "placeholder": "p",
            "required": True,
            "help_text": "h",
            "datalist": ["a"],
            "minlength": 2,
            "auto_focus": True,
        },
    ),
    "validated": (
        lambda: input("L", type=NUMBER, validate=print, onchange=print),
        {"type": "number", "onblur": True, "onchange": True, "auto_focus": True},
    ),
    "code": (
        lambda: textarea("L", rows=3, code={"mode": "python"}),
        {"type": "textarea", "rows": 3, "code": {"mode": "python"}, "auto_focus": True},
    ),
    "code with default options": (lambda: textarea("L", code={}), {"type": "textarea", "rows": 6, "code": True, "auto_focus": True}),
    "select": (
        lambda: select("L", [{"label": "a", "value": 1, "data-x": "y"}, ("b", 2, False, True)], value=1),
        {
            "type": "select",
            "options": [
                {"label": "a", "value": 1, "data-x": "y", "selected": True},
                {"label": "b", "value": 2, "disabled": True},
            ],
            "native": True,
            "auto_focus": True,
        },
    ),
    "checkbox": (
        lambda: checkbox("L", ["a", "b"], value=["b"], inline=True),
        {"type": "checkbox", "options": [{"label": "a", "value": "a"}, {"label": "b", "value": "b", "selected": True}], "inline": True},
    ),
    "radio": (
        lambda: radio("L", ["a", "b"], required=True),
        {"type": "radio", "options": [{"label": "a", "value": "a"}, {"label": "b", "value": "b", "required": True}]},
    ),
    "slider": (
        lambda: slider("L", value=1.5, max_value=9),
        {"type": "slider", "value": 1.5, "min_value": 0, "max_value": 9, "step": "any", "float": True},
    ),
    "actions": (
        lambda: actions("L", ["a", {"label": "b", "type": "cancel", "color": "danger"}, ("c", 3, "submit", True)]),
        {
            "type": "actions",
            "buttons": [
                {"label": "a", "value": "a", "type": "submit"},
                {"label": "b", "type": "cancel", "color": "danger"},
                {"label": "c", "value": 3, "type": "submit", "disabled": True},
            ],
        },
    ),
    "file": (
        lambda: file_upload("L", accept=[".csv"], multiple=True, max_size="1K", max_total_size="1.5M"),
        {"type": "file", "accept": [".csv"], "placeholder": "Choose file", "multiple": True, "max_size": 1024, "max_total_size": 1572864},
    ),
}


@pytest.mark.parametrize("item", ITEMS)
def test_the_page_is_told_the_whole_item(item, app):
    question, expected = ITEMS[item]

    def script():
        yield question()

    with User(app(script)) as user:
        spec = user.form()
    options = expected.get("options", [])
    found = spec["inputs"][0]
    for option in found.get("options", []):
        if option.get("selected") is False:
            option.pop("selected")
    assert options == found.get("options", [])
    assert found == {**FIELD, **expected}
    assert spec["label"] == "L"
    assert "cancelable" not in spec


def test_a_group_is_one_message_and_one_answer(app, said):
    got = []

    def script():
        got.append(
            (
                yield input_group(
                    "Group",
                    [input("Name", name="name"), input("Age", type=NUMBER, name="age"), checkbox("C", ["x"], name="c")],
                    cancelable=True,
                )
            )
        )
        put_text("over")

    with User(app(script)) as user:
        form = user.form()
        user.answer(name="Ada", age=36)
        user.see("over")
        (command,) = said(user, "input_group")
        assert isinstance(command.pop("form"), int)
        assert command == {"command": "input_group", "spec": form}
        assert said(user, "destroy_form") == [{"command": "destroy_form", "spec": None}]
    assert [item["name"] for item in form["inputs"]] == ["name", "age", "c"]
    assert (form["label"], form["cancelable"]) == ("Group", True)
    assert got == [{"name": "Ada", "age": 36, "c": []}]


def test_cancel_answers_none(app):
    got = []

    def script():
        got.append((yield input_group("G", [input("A", name="a")], cancelable=True)))
        got.append((yield actions("B", [{"label": "Back", "type": "cancel"}])))
        put_text("over")

    with User(app(script)) as user:
        user.cancel()
        user.see("B")
        user.click("Back")
        user.see("over")
    assert got == [None, None]


def test_named_questions_may_be_awaited_before_they_go_into_the_group():
    async def main():
        name = await input("Name", name="name")
        put_text((await input_group("G", [name, input("Age", name="age")]))["name"])

    with User(main) as user:
        user.answer(name="Ada", age="x")
        user.see("Ada")


def test_validation_on_blur_and_on_submit(app, said):
    checked = []

    def check(value):
        checked.append(value)
        return "too young" if value is not None and value < 18 else None

    def both(data):
        return ("name", "taken") if data["name"] == "root" else None

    def script():
        yield input_group("G", [input("Age", type=NUMBER, name="age", validate=check), input("N", name="name")], validate=both)
        put_text("welcome")

    with User(app(script)) as user:
        user.type("age", 5)
        user.leave_field("age")
        user.see("too young")
        user.type("age", 20)
        user.leave_field("age")
        user.see_no("too young")
        user.answer(age=7, name="root")
        user.see("too young")
        user.see_no("taken")
        user.answer(age=30, name="root")
        user.see("taken")
        assert user.form()["label"] == "G"
        user.answer(age=30, name="ada")
        user.see("welcome")
        updates = [command["spec"] for command in said(user, "update_input")]
    assert updates[:2] == [
        {"target_name": "age", "attributes": {"valid_status": False, "invalid_feedback": "too young"}},
        {"target_name": "age", "attributes": {"valid_status": 0}},
    ]
    assert checked == [5, 20, 7, 30, 30]


def test_validate_may_be_a_coroutine_function():
    async def check(value):
        return "no" if value == "bad" else None

    async def main():
        put_text("got", await input("A", validate=check))

    with User(main) as user:
        user.answer("bad")
        user.see("no")
        user.answer("good")
        user.see("got good")


@pytest.mark.parametrize(("language", "words"), [("en-US", "Your input is not valid"), ("zh-CN", "字段内容不合法")])
def test_a_validate_that_raises_counts_as_invalid(app, language, words, errors_logged):
    def script():
        yield input("A", validate=lambda value: 1 / int(value))
        put_text("over")

    with User(app(script), language=language) as user:
        user.answer("0")
        user.see(words)


def test_required_is_checked_on_the_server_too(app):
    def script():
        put_text("got", (yield input("A", required=True)))

    with User(app(script)) as user:
        user.answer("")
        user.see("Please answer this")
        user.answer("x")
        user.see("got x")


@pytest.mark.parametrize(
    ("question", "forged"),
    [
        (lambda: input("A"), 5),
        (lambda: input("A", type=NUMBER), "five"),
        (lambda: input("A", type=NUMBER), True),
        (lambda: input("A", type=FLOAT), [1]),
        (lambda: select("A", ["a"]), "b"),
        (lambda: select("A", [1]), True),
        (lambda: checkbox("A", ["a"]), "a"),
        (lambda: checkbox("A", ["a"]), ["b"]),
        (lambda: slider("A"), 101),
        (lambda: actions("A", ["a"]), "other"),
        (lambda: file_upload("A"), "a file"),
    ],
)
def test_a_value_that_cannot_be_leaves_the_form_open(app, question, forged):
    def script():
        yield question()
        put_text("over")

    with User(app(script)) as user:
        user._submit(user._form(), {"event": "from_submit", "data": {"data": forged}})
        user.see("Your input is not valid")
        assert user.form()["inputs"][0]["name"] == "data"
        assert "over" not in user.text


@pytest.mark.parametrize(
    ("files", "language", "words"),
    [
        ([("big", bytes(1025))], "en-US", "A file is larger than 1 KB"),
        ([("a", bytes(900)), ("b", bytes(900)), ("c", bytes(900))], "en-US", "The files are larger than 2 KB together"),
        ([("big", bytes(1025))], "zh-CN", "文件大小超过 1 KB"),
    ],
)
def test_files_over_the_limit_are_refused_with_the_limit(app, files, language, words):
    def script():
        yield file_upload("A", multiple=True, max_size="1K", max_total_size="2K")

    with User(app(script), language=language) as user:
        user.answer(files)
        user.see(words)


def test_missing_and_extra_fields_are_dealt_with(app):
    def script():
        put_text("got", sorted((yield input_group("G", [input("A", name="a"), input("B", name="b")])).items()))

    with User(app(script)) as user:
        form = user._form()
        user._submit(form, {"event": "from_submit", "data": {"a": "1"}})
        user.see("Your input is not valid")
        user._submit(form, {"event": "from_submit", "data": {"a": "1", "b": "2", "evil": "3"}})
        user.see("got [('a', '1'), ('b', '2')]")


def test_an_answer_to_a_closed_form_is_not_taken_for_the_next(app):
    def script():
        put_text("first", (yield input("A")))
        put_text("second", (yield input("B")))

    with User(app(script)) as user:
        first = user._form()
        user.answer("1")
        user.see("first 1", "B")
        user.say({"event": "from_submit", "task_id": first.task_id, "form": first.number, "data": {"data": "again"}})
        user.answer("2")
        user.see("second 2")


def test_onchange_updates_other_items(app):
    def script():
        countries = {"PT": ["Lisbon", "Porto"], "FR": ["Paris"]}
        data = yield input_group(
            "G",
            [
                select(
                    "Country",
                    list(countries),
                    name="country",
                    onchange=lambda c: input_update("city", options=countries[c], label=f"City in {c}"),
                ),
                select("City", countries["PT"], name="city"),
            ],
        )
        put_text("got", data["city"])

    with User(app(script)) as user:
        user.type("country", "FR")
        user.see("City in FR", "Paris")
        user.answer(country="FR", city="Paris")
        user.see("got Paris")


def test_onchange_that_raises_does_not_end_the_form(app, errors_logged):
    def script():
        put_text("got", (yield input("A", onchange=lambda v: 1 / 0)))

    with User(app(script)) as user:
        user.type("data", "x")
        user.answer("y")
        user.see("got y")


def test_an_action_fills_the_field_or_puts_an_object_in_its_place(app):
    thing = object()
    got = []

    def script():
        got.append((yield input("A", action=("Today", lambda set_value: set_value("2026-11-21")))))
        got.append((yield input("B", action=("Pick", lambda set_value: set_value(thing, "a thing")))))
        put_text("over")

    with User(app(script)) as user:
        user.click("Today")
        user._until(lambda: any(c["command"] == "update_input" for c in user.commands), "the action's value")
        user.answer("2026-11-21")
        user.see("B")
        user.click("Pick")
        user._until(
            lambda: (
                {"value": "a thing", "readonly": True} in [c["spec"]["attributes"] for c in user.commands if c["command"] == "update_input"]
            ),
            "the label",
        )
        user.answer("a thing")
        user.see("over")
        user.see_end()
    assert got == ["2026-11-21", thing]


def test_two_tasks_ask_at_the_same_time():
    from deskui.session import run_async

    async def main():
        async def background():
            put_text("background", await input("Back"))

        task = run_async(background())
        put_text("front", await input("Front"))
        put_text(f"closed {task.closed()}")

    with User(main) as user:
        user._until(lambda: len(user.view.forms) == 2, "two forms")
        for _ in range(2):
            label = user.form()["label"]
            user.answer(label)
        user.see("front Front", "background Back")


MISTAKES = {
    "another type": (lambda: input("A", type="colour"), AssertionError),
    "a name with a space": (lambda: input("A", name="a b"), ValueError),
    "a tuple of one as option": (lambda: select("A", [("a",)], name="a"), SpecError),
    "no buttons": (lambda: actions("A", [], name="a"), SpecError),
    "a button of another type": (lambda: actions("A", [("a", 1, "jump")], name="a"), SpecError),
    "a size that is none": (lambda: file_upload("A", name="a", max_size="big"), SpecError),
    "a size above the limit": (lambda: file_upload("A", name="a", max_size="9G"), ValueError),
    "a slider beyond its end": (lambda: slider("A", name="a", value=200), SpecError),
    "options that cannot travel": (lambda: select("A", [("a", object())], name="a"), TypeError),
    "an action that is no pair": (lambda: input("A", name="a", action="Today"), SpecError),
    "an update outside onchange": (lambda: input_update("a", value=1), RuntimeError),
    "an empty group": (lambda: input_group("G", []), ValueError),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_raises_in_the_authors_line(mistake, app):
    call, error = MISTAKES[mistake]

    def script():
        with pytest.raises(error):
            call()
        put_text("done")
        yield from ()

    with User(app(script)) as user:
        user.see("done")


@pytest.mark.parametrize(
    ("items", "error"),
    [(lambda: [input("A", name="a"), input("B", name="a")], ValueError), (lambda: ["no question"], AssertionError)],
)
def test_a_group_of_wrong_items_raises(items, error, app):
    def plain():
        try:
            input_group("G", items())
        except error:
            put_text("done")

    async def awaited():
        try:
            await input_group("G", items())
        except error:
            put_text("done")

    with User(plain if app.kind == "thread" else awaited) as user:
        user.see("done")


def test_keys_that_cannot_change_are_refused_in_an_update():
    raised = []

    def change(_):
        with pytest.raises(SpecError) as caught:
            input_update(type="number")
        raised.append(caught.value)
        with pytest.raises(SpecError):
            input_update("nobody", value=1)
        input_update(help_text="tried")

    def main():
        input("A", onchange=change)

    with User(main) as user:
        user.type("data", "x")
        user.see("tried")
    assert raised[0].path == "type"


def test_waiting_ends_when_the_user_leaves(app):
    import threading

    from deskui.errors import SessionClosedException

    ended = threading.Event()

    def plain():
        try:
            input("A")
        except SessionClosedException:
            ended.set()
            raise

    async def awaited():
        try:
            await input("A")
        except SessionClosedException:
            ended.set()
            raise

    with User(plain if app.kind == "thread" else awaited) as user:
        user.form()
    assert ended.wait(5)
