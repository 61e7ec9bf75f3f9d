"""The view holds the smallest state that shows the same screen."""

import copy

import pytest
from histories import command, histories, text
from hypothesis import given, settings

from deskui.errors import SpecError
from deskui.runtime.view import ROOT, View, initial_value


def screen(view):
    """Everything a page would show, as one comparable value."""
    commands = copy.deepcopy(list(view.replay()))
    for item in commands:
        if item["command"] == "output":
            item["spec"].pop("position")
    return commands


def show(view, *specs):
    for spec in specs:
        view.fold(command("output", spec))


def contents(view, scope=ROOT):
    return [spec["content"] for spec in view._scopes[scope][0]]


@pytest.mark.parametrize(
    ("position", "order"),
    [(-1, "t0 t1 t2 t9"), (0, "t9 t0 t1 t2"), (1, "t0 t9 t1 t2"), (-2, "t0 t1 t9 t2"), (3, "t0 t1 t2 t9"), (-4, "t9 t0 t1 t2")],
)
def test_positions_count_from_either_end(position, order):
    view = View()
    show(view, text(0), text(1), text(2), text(9, position=position))
    assert contents(view) == order.split()


@pytest.mark.parametrize("position", [4, -5, 100])
def test_a_position_out_of_range_is_the_authors_mistake_and_changes_nothing(position):
    view = View()
    show(view, text(0), text(1), text(2))
    before = screen(view)
    with pytest.raises(SpecError, match="position") as error:
        show(view, text(9, position=position))
    assert error.value.got == position
    assert screen(view) == before


@pytest.mark.parametrize(
    ("container", "position", "wrong"),
    [("a", -1, "outside"), ("b", -1, "outside"), ("mine", -1, "outside"), ("no", -1, "'no'"), ("ROOT", 2, "1")],
)
def test_a_scope_that_cannot_be_made_anew_stays_as_it_is(container, position, wrong):
    view = View()
    show(view, text(1), {"type": "scope", "dom_id": "pywebio-scope-a", "contents": [], "scope": f"#{ROOT}", "position": -1})
    show(view, {"type": "scope", "dom_id": "pywebio-scope-b", "contents": [], "scope": "#pywebio-scope-a", "position": -1})
    html = {"type": "html", "id": 2, "content": '<i id="pywebio-scope-mine"></i>'}
    show(view, html | {"scope": "#pywebio-scope-a", "position": -1}, text(3, scope="pywebio-scope-b"))
    before = screen(view)
    anew = {"set_scope": "pywebio-scope-a", "container": f"#pywebio-scope-{container}", "position": position, "if_exist": "remove"}
    with pytest.raises(SpecError, match=wrong):
        view.fold(command("output_ctl", anew))
    assert screen(view) == before
    view.fold(command("output_ctl", anew | {"container": f"#{ROOT}", "position": 0}))
    assert [spec["type"] for spec in view.root["contents"]] == ["scope", "text"]


def test_a_missing_scope_is_the_authors_mistake():
    with pytest.raises(SpecError, match="news"):
        show(View(), text(1, scope="pywebio-scope-news"))


def test_a_scope_the_author_wrote_in_html_takes_outputs_and_is_replayed():
    view = View()
    show(view, {"type": "html", "id": 1, "scope": f"#{ROOT}", "position": -1, "content": '<div id="pywebio-scope-mine"></div>'})
    show(view, text(2, scope="pywebio-scope-mine"))
    replayed = [c["spec"]["id"] for c in view.replay() if c["command"] == "output"]
    assert replayed == [1, 2]


def test_a_pin_name_is_free_again_when_its_output_goes():
    view = View()
    pin = {"type": "pin", "id": 1, "scope": f"#{ROOT}", "position": -1, "input": {"type": "text", "name": "p", "value": "a"}}
    show(view, pin)
    with pytest.raises(SpecError, match="pin"):
        show(view, copy.deepcopy(pin) | {"id": 2})
    assert view.pins["p"].value == "a"
    view.fold(command("output_remove", {"id": 1}))
    assert not view.pins
    show(view, copy.deepcopy(pin) | {"id": 2})


def test_nested_outputs_scopes_and_pins_are_found_and_forgotten():
    view = View()
    inner = {"type": "scope", "id": 3, "scope": f"#{ROOT}", "position": -1, "dom_id": "pywebio-scope-in", "contents": [text(4)]}
    table = {"type": "table", "id": 2, "scope": f"#{ROOT}", "position": -1, "data": [["a", inner]], "span": {}}
    show(view, table)
    assert view.has_scope("pywebio-scope-in")
    show(view, text(5, scope="pywebio-scope-in", position=0))
    assert contents(view, "pywebio-scope-in") == ["t5", "t4"]
    view.fold(command("output_remove", {"id": 4}))
    assert contents(view, "pywebio-scope-in") == ["t5"]
    view.fold(command("output_ctl", {"clear": f"#{ROOT}"}))
    assert not view.has_scope("pywebio-scope-in")
    assert not view.has_output(5)


def test_removing_a_cell_leaves_the_row_its_shape():
    view = View()
    show(view, {"type": "table", "id": 2, "scope": f"#{ROOT}", "position": -1, "data": [["a", text(3), "c"]], "span": {}})
    view.fold(command("output_remove", {"id": 3}))
    assert view.output(2)["data"] == [["a", "", "c"]]


def test_forms_stack_per_task_and_come_back_with_drafts_and_validation():
    view = View()
    for number, task in ((1, "a"), (2, "b"), (3, "a")):
        spec = {"label": f"form {number}", "inputs": [{"type": "text", "name": "x"}]}
        view.fold(command("input_group", spec, task, form=number))
    view.fold(command("update_input", {"target_name": "x", "attributes": {"valid_status": False, "invalid_feedback": "no"}}, "a"))
    assert view.set_draft("a", 3, "x", "half ty")
    assert not view.set_draft("a", 3, "unknown", 1)
    assert not view.set_draft("b", 3, "x", 1)
    replayed = [(c["command"], c["task_id"]) for c in view.replay() if c["command"] != "replay"]
    assert replayed == [("input_group", "b"), ("input_group", "a"), ("input_group", "a"), ("update_input", "a"), ("draft", "a")]
    view.fold(command("destroy_form", None, "a"))
    assert view.top_form("a").number == 1


def test_a_value_set_by_the_server_replaces_a_draft():
    view = View()
    view.fold(command("input_group", {"label": "", "inputs": [{"type": "text", "name": "x"}]}, form=1))
    view.set_draft("main-1", 1, "x", "typed")
    view.fold(command("update_input", {"target_name": "x", "attributes": {"value": "set"}}))
    assert "typed" not in repr(screen(view))


def test_what_a_person_changed_in_the_look_is_replayed():
    view = View()
    show(view, {"type": "collapse", "id": 1, "scope": f"#{ROOT}", "position": -1, "title": "t", "open": False, "contents": []}, text(2))
    show(view, {"type": "alert", "id": 3, "scope": f"#{ROOT}", "position": -1, "color": "info", "contents": []})
    assert view.set_ui_state(1, "open", True)
    assert view.set_ui_state(3, "closed", True)
    assert not view.set_ui_state(99, "open", True)
    assert not view.set_ui_state(2, "closed", True)  # a text cannot be closed
    collapse, _ = [c["spec"] for c in view.replay() if c["command"] == "output"]
    assert collapse["ui"] == {"open": True}


def test_an_updated_output_keeps_its_place_and_what_the_user_did_to_it():
    view = View()
    show(view, text(1), {"type": "tabs", "id": 2, "scope": f"#{ROOT}", "position": -1, "tabs": [{"title": "a", "content": "x"}]}, text(3))
    view.set_ui_state(2, "active", 0)
    view.fold(command("output_update", {"id": 2, "spec": {"type": "tabs", "scope": "#elsewhere", "position": 0, "tabs": []}}))
    assert [spec["id"] for spec in view.root["contents"]] == [1, 2, 3]
    assert view.output(2)["ui"] == {"active": 0}


def test_a_log_keeps_its_newest_lines():
    view = View()
    show(view, {"type": "log", "id": 1, "scope": f"#{ROOT}", "position": -1, "contents": ["a"], "height": 1, "follow": True, "keep": 3})
    view.fold(command("output_append", {"id": 1, "contents": ["b", "c", "d"], "keep": 3}))
    assert view.output(1)["contents"] == ["b", "c", "d"]


@pytest.mark.parametrize(
    ("update", "names"),
    [
        ({"op": "cell", "row_id": "2", "path": ["name"], "data": "X"}, ["a", "X", "c"]),
        ({"op": "row", "row_id": 1, "data": {"id": 1, "name": "R"}}, ["R", "b", "c"]),
        ({"op": "insert", "row_id": 2, "records": [{"id": 9, "name": "n"}]}, ["a", "n", "b", "c"]),
        ({"op": "insert", "records": [{"id": 9, "name": "n"}]}, ["a", "b", "c", "n"]),
        ({"op": "remove", "row_ids": [1, "3"]}, ["b"]),
        ({"op": "set", "records": []}, []),
    ],
)
def test_datatable_updates_reach_the_records(update, names):
    view = View()
    records = [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}, {"id": 3, "name": "c"}]
    show(
        view,
        {"type": "datatable", "id": 1, "scope": f"#{ROOT}", "position": -1, "instance_id": "t", "id_field": ["id"], "records": records},
    )
    view.fold(command("datatable_update", {"instance_id": "t", **update}))
    assert [record["name"] for record in view.output(1)["records"]] == names


@pytest.mark.parametrize(
    ("item", "value"),
    [
        ({"type": "text"}, ""),
        ({"type": "number"}, None),
        ({"type": "color"}, "#000000"),
        ({"type": "slider", "value": 3}, 3),
        ({"type": "file", "multiple": True}, []),
        ({"type": "select", "options": [{"label": "a", "value": 1}, {"label": "b", "value": 2}]}, 1),
        ({"type": "select", "options": [{"label": "a", "value": 1}, {"label": "b", "value": 2, "selected": True}]}, 2),
        ({"type": "select", "options": []}, None),
        ({"type": "checkbox", "options": [{"label": "a", "value": 1, "selected": True}]}, [1]),
        ({"type": "radio", "options": [{"label": "a", "value": 1}]}, None),
    ],
)
def test_a_pin_has_its_value_before_anyone_touches_it(item, value):
    assert initial_value(item) == value


# -- the law, on generated histories ------------------------------------------------------------


def fold_all(view, history):
    for step in history:
        try:
            if not isinstance(step, tuple):
                view.fold(copy.deepcopy(step))
            elif step[0] == "ui":
                view.set_ui_state(*step[1:])
        except SpecError:
            pass  # an author's mistake changes nothing, which is part of the law


@settings(max_examples=1000, deadline=None)
@given(histories())
def test_a_view_made_from_a_replay_is_the_same_view(history):
    live, joined = View(), View()
    fold_all(live, history)
    for step in copy.deepcopy(list(live.replay())):
        joined.fold(step)
    assert screen(joined) == screen(live)
    assert joined.pins.keys() == live.pins.keys()
    assert joined._scopes.keys() == live._scopes.keys()


@settings(max_examples=300, deadline=None)
@given(histories())
def test_the_index_knows_exactly_what_is_on_the_screen(history):
    view = View()
    fold_all(view, history)
    on_screen = repr([view.root, view.popup])
    for number, place in view._places.items():
        assert repr(place.spec) in on_screen, number
    for dom_id in view._scopes:
        assert dom_id in on_screen


def test_records_inserted_before_a_row_that_is_not_there_go_to_the_end():
    view = View()
    table = {"type": "datatable", "id": 1, "scope": f"#{ROOT}", "position": -1, "instance_id": "t", "id_field": ["id"]}
    show(view, table | {"records": [{"id": 1}, {"id": 2}]})
    view.fold(command("datatable_update", {"instance_id": "t", "op": "insert", "row_id": 7, "records": [{"id": 3}]}))
    assert [record["id"] for record in view.output(1)["records"]] == [1, 2, 3]
