"""A whole table at once: its rows as columns, where nothing in them needs care.

The one rule: what comes out is exactly what looking at each cell by itself would
give; in any doubt it is ``None``, and the cells are looked at. A column is one
object however many rows there are, so a large table costs Python's memory
management nothing. This file does not know widgets.
"""

from __future__ import annotations

import math
from itertools import chain
from typing import Any

VALUES_KEY = "__values__"
"""In a tree's node: its own values, told apart from children."""
PLAIN: frozenset[type] = frozenset({str, int, bool, float, type(None)})
"""Types of values that travel as they are (but for numbers that are none)."""
_SEQUENCES = frozenset({list, tuple})


def columns_of(rows: Any, fields: list[str]) -> list[list[Any]] | None:
    """The columns of a list of rows.

    Args:
        rows: What an author gave as the rows of a table: lists with a cell for each field, or dicts by field.
        fields: The names of the columns; what dicts hold besides is appended.

    Returns:
        The cells of each field; ``None`` when the rows are not all alike, or hold more than texts and numbers.
    """
    if not isinstance(rows, (list, tuple)) or not rows:
        return None
    kinds = set(map(type, rows))
    if kinds == {dict}:
        return _of_dicts(rows, fields)
    if not kinds <= _SEQUENCES or not fields or set(map(len, rows)) != {len(fields)}:
        return None
    if not set(map(type, chain.from_iterable(rows))) <= PLAIN:
        return None
    return [_finite([row[place] for row in rows]) for place in range(len(fields))]


def _of_dicts(rows: Any, fields: list[str]) -> list[list[Any]] | None:
    if not all(rows) or not set(map(type, chain.from_iterable(row.values() for row in rows))) <= PLAIN:
        return None
    keys = dict.fromkeys(fields) | dict.fromkeys(chain.from_iterable(rows))
    if not set(map(type, keys)) <= {str} or VALUES_KEY in keys:
        return None
    fields[:] = keys
    return [_finite([row.get(key) for row in rows]) for key in fields]


def _finite(column: list[Any]) -> list[Any]:
    """A column's cells; what is no number (NaN, infinity) is empty."""
    if float in set(map(type, column)):
        return [None if type(value) is float and not math.isfinite(value) else value for value in column]
    return column
