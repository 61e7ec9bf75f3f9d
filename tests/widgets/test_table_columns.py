"""A table kept as columns answers exactly as one kept row by row."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskui.runtime.widget_rows import Rows
from deskui.widgets.rows import _Builder
from deskui.widgets.table_columns import columns_of

FIELDS = ["a", "b"]
plain = st.one_of(st.integers(-9, 9), st.text("xy", max_size=2), st.booleans(), st.none(), st.floats())
cells = st.one_of(plain, st.just([1]), st.just({"k": 1}))
alike = st.one_of(
    st.lists(st.lists(plain, min_size=2, max_size=2), max_size=4),
    st.lists(st.tuples(plain, plain), max_size=4),
    st.lists(st.dictionaries(st.sampled_from("abc"), plain, max_size=3), max_size=4),
)
tables = st.one_of(
    alike, st.lists(st.lists(cells, max_size=3), max_size=4), st.lists(st.dictionaries(st.sampled_from("ab"), cells), max_size=3)
)


def shown(rows: Rows) -> list[Any]:
    """Every row with its values, as handlers would be told."""
    return [(path, rows.values(row), len(row)) for path, row in rows.walk()]


@settings(max_examples=300, deadline=None)
@given(tables)
def test_columns_say_what_looking_at_each_cell_says(data: Any) -> None:
    fields, slow_fields = list(FIELDS), list(FIELDS)
    columns = columns_of(data, fields)
    if columns is None:
        assert fields == FIELDS
        return
    slow = Rows(slow_fields, _Builder(slow_fields, FIELDS, None).table(data))
    slow.fields = slow_fields
    fast = Rows(fields, columns=columns)
    assert len(fast) == len(slow)
    assert set(fields) == set(slow_fields)
    assert shown(fast) == shown(slow)


def test_what_needs_care_is_left_to_those_who_look() -> None:
    assert columns_of([[1, 2], [3, math.nan]], list(FIELDS)) == [[1, 3], [2, None]]
    assert columns_of(({"a": 1}, {"a": 2, "c": "x"}), fields := list(FIELDS)) == [[1, 2], [None, None], [None, "x"]]
    assert fields == ["a", "b", "c"]
    for strange in (
        [],
        [[1]],
        [[1, 2], {"a": 1}],
        [[1, b"x"]],
        [{"a": 1}, {}],
        [{"__values__": None}],
        [{1: 2}],
        {"k": {}},
        iter([[1, 2]]),
    ):
        assert columns_of(strange, list(FIELDS)) is None


class Slow(_Builder):
    """Looks at every value by itself."""

    def _plain_row(self, key: str, node: dict[Any, Any]) -> Any:
        return None


own = st.dictionaries(st.sampled_from(["x", "y", 1]), cells, max_size=3)
nodes = st.recursive(
    own,
    lambda inner: st.builds(
        lambda values, children: {**children, "__values__": values}, own, st.dictionaries(st.sampled_from(["k", "x", 2]), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from("pq"), nodes, max_size=2))
def test_trees_of_plain_values_come_out_as_those_that_are_looked_at(tree: Any) -> None:
    quick, slow = list(FIELDS), list(FIELDS)
    assert shown(Rows(quick, _Builder(quick, FIELDS, None).tree(tree))) == shown(Rows(slow, Slow(slow, FIELDS, None).tree(tree)))


steps = st.lists(
    st.tuples(st.sampled_from(["cell", "find", "insert", "remove", "drop", "key"]), st.integers(0, 4), st.sampled_from("abz")), max_size=12
)


@settings(max_examples=200, deadline=None)
@given(steps)
def test_a_table_of_columns_lives_as_one_of_rows(steps: Any) -> None:
    by_columns = Rows(FIELDS, columns=[[0, 1, 2], ["x", None, "z"]])
    by_rows = Rows(FIELDS, [["row0", [0, "x"]], ["row1", [1, None]], ["row2", [2, "z"]]])
    for action, number, field in steps:
        assert outcome(by_columns, action, number, field) == outcome(by_rows, action, number, field)
    assert shown(by_columns) == shown(by_rows)
    assert by_columns.fields == by_rows.fields


def outcome(rows: Rows, action: str, number: int, field: str) -> Any:
    """What one step returns or raises."""
    path = [f"row{number}"]
    try:
        if action == "cell":
            return rows.set_value(path, field, number * 10)
        if action == "insert":
            return rows.insert([], number, [[f"new{number}", [number, field]]], ["b", field] if field != "b" else ["b"])
        if action == "drop":
            return rows.drop_field(field)
        if action == "key":
            return rows.key(number)
    except (KeyError, IndexError) as error:
        return type(error)
    if action == "remove":
        return rows.remove(path)
    found = rows.find(path)
    return found and (found[0], rows.values(found))


@pytest.mark.parametrize("path", [["row3"], ["row01"], ["row-1"], ["row٣"], ["row"], ["x"], ["row0", "row0"], []])
def test_only_the_keys_that_are_there_are_found(path: list[str]) -> None:
    assert Rows(FIELDS, columns=[[1, 2, 3], [4, 5, 6]]).find(path) is None
