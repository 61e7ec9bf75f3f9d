"""Generated histories: sequences of commands a session might say, and of what a person might do meanwhile.

Used by the law of replay, in Python (tests/runtime) and in a real browser (tests/e2e).
"""

from __future__ import annotations

from hypothesis import strategies as st

ROOT = "pywebio-scope-ROOT"
SCOPES = [ROOT, "pywebio-scope-a", "pywebio-scope-b", "pywebio-scope-c"]
PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
ITEMS = [
    {"type": "text", "value": "v", "help_text": "help"},
    {"type": "number", "value": 3},
    {"type": "textarea", "rows": 2, "value": "two\nlines"},
    {"type": "select", "options": [{"label": "A", "value": "a"}, {"label": "B", "value": "b", "selected": True}]},
    {"type": "checkbox", "options": [{"label": "A", "value": "a", "selected": True}, {"label": "B", "value": "b"}]},
    {"type": "radio", "options": [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]},
    {"type": "slider", "value": 5, "min_value": 0, "max_value": 10, "step": 1, "float": False},
]
TEMPLATE = "<section><b>{{name}}</b>{{#contents}}{{& pywebio_output_parse}}{{/contents}}</section>"
EDITOR = {"type": "textarea", "rows": 2, "value": "two\nlines"}


class Numbers:
    """Ids, counted up within one history."""

    def __init__(self):
        self.last = 0

    def __next__(self):
        self.last += 1
        return self.last


def command(name, spec, task_id="main-1", **more):
    return {"command": name, "task_id": task_id, "spec": spec, **more}


def item(kind, name):
    return {**ITEMS[kind % len(ITEMS)], "name": name, "label": f"Field {name}"}


def text(number, scope=ROOT, position=-1, **more):
    return {"type": "text", "id": number, "scope": f"#{scope}", "position": position, "content": f"t{number}", "inline": False, **more}


LEAVES = {
    "text": lambda n: {"content": f"text <b>{n}</b>", "inline": False},
    "inline": lambda n: {"type": "text", "content": f"inline {n}", "inline": True},
    "styled": lambda n: {"type": "text", "content": "s", "inline": False, "style": ";color: red", "click_callback_id": "CB-x"},
    "html": lambda n: {"content": f"<p>html {n}</p><details><summary>more</summary>inside</details>", "sanitize": bool(n % 2)},
    "markdown": lambda n: {"content": f"## Title {n}\n\n- *one*\n- `two`\n\n| a | b |\n|---|---|\n| 1 | 2 |", "sanitize": True},
    "buttons": lambda n: {
        "callback_id": f"CB-{n}",
        "buttons": [{"label": "Go", "value": 0}, {"label": "No", "value": 1, "disabled": True}],
        "group": bool(n % 2),
        "link": False,
        "outline": False,
    },
    "progressbar": lambda n: {"name": f"bar{n}", "value": (n % 10) / 10, "label": "copy", "auto_close": False},
    "image": lambda n: {"src": PIXEL, "title": f"picture {n}"},
    "code": lambda n: {"content": f"x = {n}", "language": ""},
    "link": lambda n: {"name": f"link {n}", "url": "https://example.org/", "new_window": bool(n % 2)},
    "pin": lambda n: {"input": item(n, f"pin{n}")},
    "datatable": lambda n: {
        "instance_id": f"t{n}",
        "records": [{"id": row, "name": {"first": f"row {row}"}, "n": row * n} for row in range(3)],
        "actions": ["Edit", None, "Delete"] if n % 2 else [],
        **({"id_field": ["id"]} if n % 3 else {}),
        "height": "200px",
    },
    "frame": lambda n: {"html": f"<p>frame {n}</p>", "height": "60px"},
}
BRANCHES = {
    "scope": lambda n, children: {"dom_id": f"pywebio-scope-{'abc'[n % 3]}", "contents": children},
    "collapse": lambda n, children: {"dom_id": f"pywebio-scope-n{n}", "title": "Title", "open": bool(n % 2), "contents": children},
    "alert": lambda n, children: {"dom_id": f"pywebio-scope-n{n}", "color": "info", "closable": bool(n % 2), "contents": children},
    "scrollable": lambda n, children: {
        "dom_id": f"pywebio-scope-n{n}",
        "max_height": 200,
        "keep_bottom": False,
        "border": True,
        "contents": children,
    },
    "loading": lambda n, children: {"dom_id": f"pywebio-scope-n{n}", "shape": "border", "color": "dark", "contents": children},
    "grid": lambda n, children: {"contents": children, "flow": "column", "columns": "1fr 1fr", "spans": {}},
    "log": lambda n, children: {"contents": [f"line {n}", *children], "height": 100, "follow": True, "keep": 3},
    "table": lambda n, children: {"data": [["head", "er"], ["cell", *children], [n, None]], "span": {}},
    "tabs": lambda n, children: {"tabs": [{"title": "One", "content": children}, {"title": "Two", "content": "second"}]},
    "custom_widget": lambda n, children: {"template": TEMPLATE, "data": {"name": f"w{n}", "contents": children}},
}

trees = st.recursive(
    st.sampled_from(sorted(LEAVES)), lambda inner: st.tuples(st.sampled_from(sorted(BRANCHES)), st.lists(inner, max_size=3)), max_leaves=5
)
positions = st.integers(-4, 3)
tasks = st.sampled_from(["t1-1", "t2-2"])


def build(tree, numbers):
    """An output spec from a generated tree."""
    number = next(numbers)
    base = {"type": tree if isinstance(tree, str) else tree[0], "id": number, "scope": f"#{ROOT}", "position": -1}
    if isinstance(tree, str):
        return base | LEAVES[tree](number)
    return base | BRANCHES[tree[0]](number, [build(child, numbers) for child in tree[1]])


KINDS = [
    *["output"] * 6,
    "ctl",
    "set",
    "remove",
    "update",
    "append",
    "popup",
    "form",
    "answer",
    "input",
    "draft",
    "pin",
    "ui",
    "env",
    "person",
    "toast",
    "table",
    "rows",
]


@st.composite
def histories(draw, max_steps=20):
    """A list of steps: commands; ``("ui", id, key, value)``; ``("person", n, m)``: do the m-th thing to the n-th control."""
    numbers = Numbers()
    steps = []
    for kind in draw(st.lists(st.sampled_from(KINDS), max_size=max_steps)):
        steps += STEPS[kind](draw, numbers)
    return steps


def _output(draw, numbers):
    return [command("output", build(draw(trees), numbers) | {"scope": f"#{draw(st.sampled_from(SCOPES))}", "position": draw(positions)})]


def _ctl(draw, numbers):
    return [command("output_ctl", {draw(st.sampled_from(["clear", "remove"])): f"#{draw(st.sampled_from(SCOPES))}"})]


def _set(draw, numbers):
    spec = {
        "set_scope": draw(st.sampled_from(SCOPES)),
        "container": f"#{draw(st.sampled_from(SCOPES))}",
        "position": draw(st.integers(-2, 1)),
    }
    return [command("output_ctl", spec | {"if_exist": draw(st.sampled_from([None, "clear", "remove", "blank"]))})]


def _remove(draw, numbers):
    return [command("output_remove", {"id": _some(draw, numbers)})]


def _update(draw, numbers):
    some = _some(draw, numbers)
    return [command("output_update", {"id": some, "spec": build(draw(trees), numbers) | {"id": some}})]


def _append(draw, numbers):
    number = next(numbers)
    log = {"type": "log", "id": number, "scope": f"#{ROOT}", "position": -1} | BRANCHES["log"](number, [])
    return [command("output", log), command("output_append", {"id": number, "contents": ["a", build("text", numbers), "b"], "keep": 3})]


def _popup(draw, numbers):
    spec = {"title": "Popup", "content": [build(draw(trees), numbers)], "size": "normal", "implicit_close": True, "closable": True}
    return [draw(st.sampled_from([command("popup", spec | {"dom_id": f"pywebio-scope-p{next(numbers)}"}), command("close_popup", None)]))]


def _form(draw, numbers):
    inputs = [item(draw(st.integers(0, 6)), "x"), item(draw(st.integers(0, 6)), "y")]
    spec = {"label": f"Form {numbers.last}", "inputs": inputs, "cancelable": draw(st.booleans())}
    return [command("input_group", spec, draw(tasks), form=next(numbers))]


def _answer(draw, numbers):
    return [command("destroy_form", None, draw(tasks))]


def _input(draw, numbers):
    attributes = [
        {"valid_status": False, "invalid_feedback": "not so"},
        {"valid_status": 0},
        {"label": "other"},
        {"help_text": "do this"},
        {"readonly": True},
    ]
    return [
        command(
            "update_input", {"target_name": draw(st.sampled_from(["x", "y"])), "attributes": draw(st.sampled_from(attributes))}, draw(tasks)
        )
    ]


def _draft(draw, numbers):
    return [
        command("draft", {"task_id": draw(tasks), "form": _some(draw, numbers), "name": draw(st.sampled_from(["x", "y"])), "value": "a"})
    ]


OPTIONS = [{"label": "C", "value": "c"}, {"label": "B", "value": "b", "selected": True}, {"label": "D", "value": "d", "disabled": True}]
CHANGES = [
    {"label": "new"},
    {"help_text": "help"},
    {"valid_status": False, "invalid_feedback": "no"},
    {"valid_status": True, "valid_feedback": "yes"},
]


def _pin(draw, numbers):
    """Any pin is described and marked; those of which the type is known get values and options that it can have."""
    number = _some(draw, numbers)
    kind = ITEMS[number % len(ITEMS)]["type"]
    fitting = {
        "select": [{"value": "a"}, {"options": OPTIONS}, {"options": OPTIONS, "value": "c"}],
        "checkbox": [{"value": ["a", "b"]}, {"options": OPTIONS}, {"value": []}],
        "radio": [{"value": "b"}, {"options": OPTIONS}],
        "number": [{"value": 7}],
        "slider": [{"value": 2}],
    }.get(kind, [{"value": "set"}, {"placeholder": "here"}])
    return [command("pin_update", {"name": f"pin{number}", "attributes": draw(st.sampled_from(CHANGES + fitting))})]


def _toast(draw, numbers):
    """One that stays, and sometimes one that goes by itself long after."""
    spec = {
        "content": f"toast {numbers.last}",
        "duration": 0,
        "position": draw(st.sampled_from(["left", "center", "right"])),
        "id": next(numbers),
    }
    return [command("toast", spec | {"color": "#1565c0", "callback_id": draw(st.sampled_from([None, "CB-x"]))})]


def _table(draw, numbers):
    """A table in the flow, and some changes of it."""
    number = next(numbers)
    table = {"type": "datatable", "id": number, "scope": f"#{ROOT}", "position": -1} | LEAVES["datatable"](number)
    return [command("output", table), *_rows(draw, numbers, number)]


def _rows(draw, numbers, number=None):
    name = f"t{number or _some(draw, numbers)}"
    row = draw(st.integers(0, 4))
    changes = [
        {"op": "cell", "row_id": row, "path": ["name", "first"], "data": "changed"},
        {"op": "cell", "row_id": row, "path": ["name", "first"], "data": "a name much longer than its heading"},
        {"op": "cell", "row_id": row, "path": ["fresh"], "data": 1},
        {"op": "row", "row_id": row, "data": {"id": row, "name": {"first": "new row"}, "n": None}},
        {"op": "insert", "row_id": row, "records": [{"id": 10 + numbers.last, "name": {"first": "inserted"}}]},
        {"op": "insert", "records": [{"id": 50 + numbers.last, "other": True}]},
        {"op": "remove", "row_ids": [row, 77]},
        {"op": "set", "records": [{"id": row, "name": {"first": "only"}}]},
        {"op": "set", "records": []},
    ]
    chosen = draw(st.lists(st.sampled_from(changes), min_size=1, max_size=3))
    return [command("datatable_update", {"instance_id": name, **change}) for change in chosen]


LOOKS = [
    ("open", True),
    ("open", False),
    ("active", 1),
    ("closed", True),
    ("details:0", True),
    ("selection", ["1"]),
    ("sort", [{"field": "n_1_1", "direction": "desc"}]),
    ("filter", {"n_1_1": "2"}),
    ("columns", {"order": ["n_1_1", "id_2_1"], "widths": {"id_2_1": 99}}),
]


def _ui(draw, numbers):
    key, value = draw(st.sampled_from(LOOKS))
    return [("ui", _some(draw, numbers), key, value)]


def _env(draw, numbers):
    return [command("set_env", draw(st.sampled_from([{"title": "T"}, {"output_animation": False}, {"output_max_width": "500px"}])))]


def _person(draw, numbers):
    return [("person", draw(st.integers(0, 20)), draw(st.integers(0, 3)))]


def _some(draw, numbers):
    return draw(st.integers(1, max(1, numbers.last)))


STEPS = {kind: globals()[f"_{kind}"] for kind in set(KINDS)}
