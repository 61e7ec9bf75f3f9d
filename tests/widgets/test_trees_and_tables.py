"""Rows, cells, selection and differences, as the program and the user change them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fake_page import FakePage
from hypothesis import given, settings
from hypothesis import strategies as st

from deskui.errors import SpecError
from deskui.runtime.widget_rows import Rows
from deskui.widgets import tree_model
from deskui.widgets.sync import Application

Join = Callable[[], FakePage]
TREE = {"src": {"main.py": {"size": 10}, "docs": {}}, "README": {"size": 5}}
COLUMNS = ["Name", {"label": "Size", "key": "size", "type": "int"}]


@pytest.fixture
def tree(W: Any) -> Any:
    view = W.TreeView(columns=COLUMNS, selection_mode="multiple")
    view.set_tree(TREE)
    return view


def test_a_tree_comes_back_as_it_went_in(tree: Any) -> None:
    assert tree.get_subtree() == TREE
    assert (tree.get_row_count(), tree.get_column_count()) == (2, 2)


def test_values_explicitly_told_from_children(W: Any) -> None:
    view = W.TreeView(columns=COLUMNS)
    view.set_tree({"d": {"__values__": {"size": 1}, "f": {"size": 2}}})
    assert view.get_subtree() == {"d": {"__values__": {"size": 1}, "f": {"size": 2}}}


def test_items_come_change_and_go(tree: Any, join: Join) -> None:
    page = join()
    assert tree.add_item(["src"], "new.py", {"size": 3}) == ["src", "new.py"]
    tree.set_cell(["src", "main.py"], "size", 11)
    tree.remove_item(["README"])
    tree.add_tree({"src": {"main.py": {"size": 12}, "x": {}}}, None)
    assert tree.delete_tree({"src": {"docs": {}}}) is None
    assert tree.get_subtree() == {"src": {"main.py": {"size": 12}, "new.py": {"size": 3}, "x": {}}}
    page.read()
    assert page.shown() == join().shown()
    for wrong in (lambda: tree.set_cell(["no"], "size", 1), lambda: tree.add_item(["no"], "k"), lambda: tree.add_item([], "src")):
        with pytest.raises(SpecError):
            wrong()


def test_opening_and_closing(tree: Any, join: Join) -> None:
    page = join()
    assert (tree.get_expanded(), tree.get_collapsed()) == ([], [["src"], ["src", "docs"]])
    tree.expand_all()
    page.say(type="edit", wid=tree.wid, op="expand", path=["src", "docs"], open=False)
    assert (tree.get_expanded(), tree.get_collapsed()) == ([["src"]], [["src", "docs"]])
    assert join().shown()[tree.wid]["state"]["expanded"] == {"default": True, "except": [["src", "docs"]]}


def test_selection_follows_the_rows(tree: Any, session: Any, join: Join) -> None:
    tree.set_selected([["README"], ["src"]])
    assert tree.get_selected()[0] == {"path": ["README"], "values": {"size": 5}}
    tree.remove_item(["README"])
    assert [item["path"] for item in tree.get_selected()] == [["src"]]
    tree.select_all()
    assert len(tree.get_selected()) == 3
    page = join()
    page.say(type="state", wid=tree.wid, state={"selected": [["src", "main.py"]]})
    assert tree.get_selected() == [{"path": ["src", "main.py"], "values": {"size": 10}}]


def test_the_users_cell_edits_reach_the_data_and_the_handlers(tree: Any, session: Any, join: Join) -> None:
    heard: list[Any] = []
    tree.on("cell_edited", lambda *args: heard.append(args))
    tree.on("changed", lambda: heard.append("changed"))
    first, second = join(), join()
    first.say(type="edit", wid=tree.wid, op="cell", path=["src", "main.py"], field="size", value=99)
    first.say(type="edit", wid=tree.wid, op="cell", path=["gone"], field="size", value=1)
    session.gui_call(lambda: None)
    assert heard == [(["src", "main.py"], "size", 10, 99), "changed"]
    assert tree.get_subtree()["src"]["main.py"] == {"size": 99}
    assert [m["op"] for m in second.read() if m["type"] == "edit"] == ["cell"]
    assert [m for m in first.read() if m["type"] == "edit"] == []


def test_tables_take_numbers_keys_and_paths(W: Any) -> None:
    table = W.TableView(columns=["A", {"label": "B", "key": "b"}])
    table.set_rows([[1, 2], {"A": 3, "b": 4}])
    table.set_cell(0, 1, "x")
    table.set_cell(["row1"], "A", "y")
    assert table.insert_row(1, [7, 8]) == ["row2"]
    table.delete_row(0)
    values = [table._tree_state().rows.values(row) for row in table._tree_state().rows.rows]
    assert values == [{"A": 7, "b": 8}, {"A": "y", "b": 4}]
    table.insert_column(1, "New")
    table.delete_column("A")
    assert [column["key"] for column in table._columns()] == ["New", "b"]
    table.sort_by_column(1, False)
    assert table._state["sort"] == ["b", False]
    with pytest.raises(SpecError):
        table.set_cell(17, 0, 1)


def test_updates_send_only_what_differs(W: Any, join: Join) -> None:
    table = W.TableView(columns=["A", "B"])
    table.set_rows([[n, 0] for n in range(100)])
    page = join()
    table.update_rows([[n, 0 if n != 50 else 1] for n in range(100)])
    told = page.read()
    assert [(m["type"], m["op"], m["path"], m["values"]) for m in told] == [("edit", "values", ["row50"], {"B": 1})]
    table.update_rows([[n, 0] for n in range(90)])
    assert [m["op"] for m in page.read()] == ["rows_remove", "values"]
    assert page.shown() == join().shown()


def test_colours_are_kept_merged_and_taken_away(tree: Any, join: Join) -> None:
    tree.set_row_color(["src"], bg="red")
    tree.set_cell_color(["README"], "size", fg="blue", bold=True)
    tree.clear_row_color(["src"])
    tree.set_table_color(bg="#eee")
    spec = join().shown()[tree.wid]["state"]["colors"]
    assert spec == {
        "cells": [{"path": ["README"], "col_key": "size", "fg": "blue", "bg": None, "bold": True}],
        "table": {"fg": None, "bg": "#eee", "bold": None},
    }
    tree.clear_all_colors()
    assert "colors" not in join().shown()[tree.wid]["state"]


keys = st.sampled_from("abcd")
trees = st.recursive(
    st.dictionaries(st.sampled_from(["x", "y"]), st.integers(0, 3), max_size=2),
    lambda inner: st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)
forests = st.dictionaries(keys, trees, max_size=4)


@settings(max_examples=150, deadline=None)
@given(forests, forests)
def test_becoming_another_tree_gives_that_tree(old: Any, new: Any) -> None:
    session = Application().create_session()
    page = FakePage(session)
    view = session.get_widgets().TreeView(columns=["x", "y"])
    view.set_tree(old)
    before = view.get_subtree()
    view.update_tree(new)
    after = view.get_subtree()
    view.set_tree(new)
    assert after == view.get_subtree()
    page.read()
    assert page.shown() == FakePage(session).shown()
    operations = tree_model.diff_tree(before, after)
    if operations is not None:
        assert apply(tree_model.copy_tree(before), operations) == after
    session.destroy()


def apply(tree: Any, operations: list[dict[str, Any]]) -> Any:
    """Carry out what `diff_tree` says."""
    for operation in operations:
        if operation["op"] == "remove_items":
            tree_model.remove_items(tree, operation["paths"])
        elif operation["op"] == "add_tree":
            tree_model.merge_tree(tree, operation["tree"], operation["parent"])
        else:
            tree_model.set_cell(tree, operation["path"], operation["col_key"], operation["value"])
    return tree


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["add", "remove", "cell"]), st.lists(keys, min_size=1, max_size=3), st.integers(0, 5)), max_size=30)
)
def test_the_index_of_rows_never_disagrees_with_the_rows(steps: Any) -> None:
    rows = Rows(["v"])
    for action, path, number in steps:
        if action == "add" and rows.find(path) is None and (len(path) == 1 or rows.find(path[:-1]) is not None):
            rows.insert(path[:-1], number, [[path[-1], [number]]], ["v"])
        elif action == "remove":
            rows.remove(path)
        elif rows.find(path) is not None:
            rows.set_value(path, "w", number)
        for here, row in rows.walk():
            assert rows.find(here) is row


def test_tables_as_plain_data() -> None:
    rows: list[Any] = [[1, 2], {"A": 3}]
    columns: list[Any] = ["A", {"label": "B", "key": "b"}]
    tree_model.row_set_cell(rows, columns, 0, "b", 9)
    tree_model.row_set_cell(rows, columns, 1, 1, 8)
    tree_model.insert_row(rows, 0, [0, 0])
    tree_model.append_row(rows, [5])
    tree_model.delete_row(rows, 0)
    assert rows == [[1, 9], {"A": 3, "b": 8}, [5]]
    tree_model.insert_column(columns, "N", before="b")
    tree_model.delete_column(columns, "A")
    tree_model.append_column(columns, "Z")
    assert [tree_model.column_key(c) for c in columns] == ["N", "b", "Z"]
