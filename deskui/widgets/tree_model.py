"""Functions on trees and tables as plain data: look, change, compare, merge.

A tree is a dict: key → node. In a node, dict values are children and other values are its own,
or its own are in ``__values__``. An empty dict is an interior node without children. A path is a
list of keys. Functions that change a tree change it in place. Nothing here knows widgets.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from .rows import column_key, split_node
from .table_columns import VALUES_KEY

__all__ = [
    "VALUES_KEY",
    "add_item",
    "append_column",
    "append_row",
    "children_of",
    "column_key",
    "copy_tree",
    "delete_column",
    "delete_row",
    "delete_tree",
    "diff_tree",
    "insert_column",
    "insert_row",
    "merge_tree",
    "node_at",
    "remove_item",
    "remove_items",
    "row_set_cell",
    "set_cell",
    "values_of",
    "values_target",
]

Tree = dict[str, Any]
Path = Sequence[str]


def node_at(tree: Tree, path: Path) -> Tree | None:
    """The node at a path (``[]``: the tree itself); ``None`` when there is none."""
    node: Any = tree
    for key in path:
        node = node.get(key) if isinstance(node, dict) and key != VALUES_KEY else None
        if not isinstance(node, dict):
            return None
    return node if isinstance(node, dict) else None


def children_of(node: Mapping[str, Any]) -> dict[str, Any]:
    """A node's children by key."""
    return split_node(node)[1]


def values_of(node: Mapping[str, Any]) -> dict[str, Any]:
    """A node's own values by column key."""
    return split_node(node)[0]


def values_target(node: Tree) -> Tree:
    """The dict a node's own values are kept in: ``__values__`` when it has children (made if need be), else the node itself."""
    if VALUES_KEY in node or children_of(node):
        target: Tree = node.setdefault(VALUES_KEY, {})
        return target
    return node


def copy_tree(tree: Tree) -> Tree:
    """A copy that shares nothing with the tree."""
    return copy.deepcopy(tree)


def set_cell(tree: Tree, path: Path, col_key: str, value: Any) -> bool:
    """Change one value; tells whether the node is there."""
    node = node_at(tree, path) if path else None
    if node is None:
        return False
    values_target(node)[col_key] = value
    return True


def add_item(tree: Tree, parent: Path | None, key: str, values: Mapping[str, Any] | None = None) -> list[str]:
    """Add a node below `parent`; returns its path. Raises ``KeyError`` when there is no such parent."""
    path = list(parent or ())
    node = node_at(tree, path)
    if node is None:
        raise KeyError(path)
    if path and VALUES_KEY not in node and not children_of(node) and node:
        own = dict(node)
        node.clear()
        node[VALUES_KEY] = own
    node[key] = dict(values or {})
    return [*path, key]


def remove_item(tree: Tree, path: Path) -> bool:
    """Take a node out; tells whether it was there."""
    parent = node_at(tree, path[:-1]) if path else None
    return parent is not None and path[-1] != VALUES_KEY and parent.pop(path[-1], None) is not None


def remove_items(tree: Tree, paths: Sequence[Path]) -> int:
    """Take nodes out; returns how many were there."""
    return sum(remove_item(tree, path) for path in paths)


def merge_tree(tree: Tree, other: Mapping[str, Any], parent: Path | None = None) -> None:
    """Add `other` below `parent`: new nodes come in, values of nodes that exist are taken over. Raises ``KeyError`` without parent."""
    target = node_at(tree, list(parent or ()))
    if target is None:
        raise KeyError(list(parent or ()))
    for key, node in other.items():
        if key not in target:
            target[key] = copy.deepcopy(dict(node))
            continue
        values, children = split_node(node)
        if children:
            own = values_of(target[key])
            if own and VALUES_KEY not in target[key] and not children_of(target[key]):
                target[key].clear()
                target[key][VALUES_KEY] = own
            merge_tree(target[key], children)
        if values:
            values_target(target[key]).update(values)


def delete_tree(tree: Tree, spec: Mapping[str, Any], prune_empty: bool = True) -> int:
    """Take out every node that is an end of `spec`; with `prune_empty` also parents left without children. Returns how many ends."""
    count = 0
    for key, node in spec.items():
        if key == VALUES_KEY or key not in tree:
            continue
        below = children_of(node)
        if not below:
            del tree[key]
            count += 1
            continue
        count += delete_tree(tree[key], below, prune_empty)
        if prune_empty and not children_of(tree[key]):
            del tree[key]
    return count


def diff_tree(old: Mapping[str, Any], new: Mapping[str, Any], max_ops: int | None = None) -> list[dict[str, Any]] | None:
    """What turns `old` into `new`: ``remove_items``, ``add_tree`` and ``set_cell`` operations.

    Args:
        old: The tree as it is.
        new: The tree as it shall be.
        max_ops: Give up beyond this many.

    Returns:
        The operations; ``None`` when rows that stay change their order or kind, or there would be more than `max_ops`.
    """
    removed: list[list[str]] = []
    added: list[dict[str, Any]] = []
    cells: list[dict[str, Any]] = []

    def visit(before: Mapping[str, Any], after: Mapping[str, Any], path: list[str]) -> bool:
        removed.extend([*path, key] for key in before if key not in after)
        stays = [key for key in after if key in before]
        if [key for key in before if key in after] != stays:
            return False
        fresh = {key: after[key] for key in after if key not in before}
        if fresh and list(after)[: len(stays)] != stays:
            return False  # new rows between old ones: add_tree only adds at the end
        if fresh:
            added.append({"op": "add_tree", "tree": fresh, "parent": path})
        return all(node(before[key], after[key], [*path, key]) for key in stays)

    def node(was: Mapping[str, Any], now: Mapping[str, Any], path: list[str]) -> bool:
        (old_values, old_below), (new_values, new_below) = split_node(was), split_node(now)
        if bool(old_below) != bool(new_below) or set(old_values) - set(new_values):
            return False
        for key, value in new_values.items():
            if key not in old_values or old_values[key] != value:
                cells.append({"op": "set_cell", "path": path, "col_key": key, "value": value})
        return visit(old_below, new_below, path)

    if not visit(old, new, []):
        return None
    operations = ([{"op": "remove_items", "paths": removed}] if removed else []) + added + cells
    return None if max_ops is not None and len(operations) > max_ops else operations


# -- tables -----------------------------------------------------------------------------------


def row_set_cell(rows: list[Any], columns: Sequence[Any], row: int, col: Any, value: Any) -> None:
    """Change one cell of a table; a column is a number or a key. Raises ``IndexError`` or ``KeyError`` when it is not there."""
    keys = [column_key(column, index) for index, column in enumerate(columns)]
    if isinstance(col, int):
        col = keys[col]
    elif col not in keys:
        raise KeyError(col)
    if isinstance(rows[row], dict):
        rows[row][col] = value
        return
    cells = rows[row] = list(rows[row])
    at = keys.index(col)
    cells.extend([None] * (at + 1 - len(cells)))
    cells[at] = value


def insert_row(rows: list[Any], index: int, values: Any) -> None:
    """Add a row before row `index`."""
    rows.insert(index, values)


def append_row(rows: list[Any], values: Any) -> None:
    """Add a row at the end."""
    rows.append(values)


def delete_row(rows: list[Any], index: int) -> None:
    """Take a row out."""
    del rows[index]


def insert_column(columns: list[Any], column: Any, before: Any = None, index: int | None = None) -> None:
    """Add a column before the column `before` (a key), or at `index`, or at the end."""
    if index is None:
        keys = [column_key(held, number) for number, held in enumerate(columns)]
        index = keys.index(before) if before in keys else len(columns)
    columns.insert(index, column)


def append_column(columns: list[Any], column: Any) -> None:
    """Add a column at the end."""
    columns.append(column)


def delete_column(columns: list[Any], column: Any) -> None:
    """Take a column out, by its number or key; nothing happens when it is not there."""
    if isinstance(column, int):
        del columns[column]
        return
    keys = [column_key(held, number) for number, held in enumerate(columns)]
    if column in keys:
        del columns[keys.index(column)]
