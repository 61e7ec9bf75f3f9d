"""What TreeView and TableView do with their rows, before it becomes edits.

Authors name rows by path, key or number and columns by key or number; here that
becomes paths and keys. Values travel in the order of the view's fields. This file
does not know how rows look.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import SpecError
from ..runtime.widget_rows import CHILDREN, KEY, VALUES, Row, Rows, TreeState, numbered
from .table_columns import PLAIN, VALUES_KEY, columns_of
from .values import to_wire

if TYPE_CHECKING:
    from .core import Visual as _Base
else:
    _Base = object

MANY_CHANGES = 2000
"""Beyond this many changed cells the whole is sent."""
_TYPES = {"str": "string", "int": "integer", "number": "float", "bool": "boolean"}


def column_key(column: Any, index: int | None = None) -> str:
    """The key of a column: its ``key``, else its label, else ``col<index>``."""
    if isinstance(column, Mapping):
        key = column.get("key")
        return str(key if key is not None else column.get("label", f"col{index}"))
    return str(column)


def complete_column(column: Any, index: int) -> dict[str, Any]:
    """A column as it travels: a dict with ``key`` and ``label``, and type names by their long form."""
    given = dict(column) if isinstance(column, Mapping) else {"label": str(column)}
    given["key"] = column_key(column, index)
    given.setdefault("label", given["key"])
    if given.get("type") in _TYPES:
        given["type"] = _TYPES[given["type"]]
    return given


class TreeShaped(_Base):
    """The work behind the methods of trees and tables."""

    def _made(self, state: dict[str, Any]) -> None:
        if state.get("columns"):
            self._set({"columns": [complete_column(column, number) for number, column in enumerate(state["columns"])]})

    # -- names -----------------------------------------------------------------------------

    def _tree_state(self) -> TreeState:
        node = self._node
        state = node.model if node is not None else None
        return state if isinstance(state, TreeState) else TreeState()

    def _columns(self) -> list[dict[str, Any]]:
        columns: list[dict[str, Any]] = self._state.get("columns", [])
        return columns

    def _path(self, path: Any) -> list[str]:
        """A path from what authors give: a path, a key, or a row's number."""
        if isinstance(path, bool) or path is None:
            raise SpecError("path", "a list of keys, a key or a row number", path)
        if isinstance(path, int):
            rows = self._tree_state().rows
            if not -len(rows) <= path < len(rows):
                raise SpecError("row", f"a number below {len(rows)}", path)
            return [rows.key(path)]
        if isinstance(path, Mapping):
            path = path["path"]
        return [path] if isinstance(path, str) else [str(key) for key in path]

    def _row_number(self, row: Any) -> int:
        if isinstance(row, int):
            return max(0, row)
        path = self._path(row)
        rows = self._tree_state().rows
        return next((n for n in range(len(rows)) if rows.key(n) == path[0]), len(rows))

    def _col(self, column: Any) -> str:
        if isinstance(column, int) and not isinstance(column, bool):
            columns = self._columns()
            if not -len(columns) <= column < len(columns):
                raise SpecError("column", f"a number below {len(columns)}", column)
            return str(columns[column]["key"])
        return column_key(column)

    def _col_number(self, column: Any) -> int:
        if isinstance(column, int):
            return max(0, column)
        columns, key = self._columns(), self._col(column)
        return next((n for n, held in enumerate(columns) if held["key"] == key), len(columns))

    def _fresh_key(self) -> str:
        rows = self._tree_state().rows
        number = len(rows)
        while rows.find([f"row{number}"]) is not None:
            number += 1
        return f"row{number}"

    # -- rows ------------------------------------------------------------------------------

    def _fields(self) -> list[str]:
        """The fields to send values by: those the view has, then the columns'."""
        fields = list(self._tree_state().rows.fields)
        known = set(fields)
        return fields + [column["key"] for column in self._columns() if column["key"] not in known]

    def _build(self, data: Any, fields: list[str]) -> list[Row]:
        """Rows in wire form from a tree or a list; `fields` grows by what it meets."""
        builder = _Builder(fields, [column["key"] for column in self._columns()], self._session)
        return builder.tree(data) if isinstance(data, Mapping) else builder.table(data)

    def _replace(self, data: Any) -> None:
        fields = [column["key"] for column in self._columns()]
        if hasattr(data, "tolist"):
            data = data.tolist()
        columns = columns_of(data, fields)
        what = {"rows": self._build(data, fields)} if columns is None else {"columns": columns}
        self._session._send_state(self, {"rows": {"fields": fields, **what}})
        self._prune_selection()

    def _clear_rows(self) -> None:
        self._set({"rows": {"fields": [], "rows": []}, "expanded": {}, "colors": {}, "sort": None, "selected": [], "selected_cells": []})

    def _add(self, parent: list[str], key: str, values: Any, index: int) -> list[str]:
        fields = self._fields()
        builder = _Builder(fields, [column["key"] for column in self._columns()], self._session)
        row = builder.row(key, values if values is not None else {})
        siblings = self._tree_state().rows.children(parent)
        if siblings is None and self._tree_state().rows.find(parent) is None:
            raise SpecError("parent", "the path of a row", parent)
        if siblings is not None and any(held[KEY] == key for held in siblings):
            raise SpecError("key", "a key no sibling has", key)
        self._edit("rows_insert", parent=parent, index=index, fields=fields, rows=[row])
        return [*parent, key]

    def _remove_paths(self, paths: list[list[str]]) -> None:
        rows = self._tree_state().rows
        paths = [path for path in paths if rows.find(path) is not None]
        if paths:
            self._edit("rows_remove", paths=paths)
            self._prune_selection()

    def _set_cell(self, path: Any, column: Any, value: Any) -> None:
        path, field = self._path(path), self._col(column)
        if self._tree_state().rows.find(path) is None:
            raise SpecError("path", "the path of a row", path)
        self._edit("cell", path=path, field=field, value=to_wire(value, self._session, "value"))

    def _merge(self, parent: list[str], tree: Mapping[str, Any]) -> None:
        """Add what is new; give new values to rows that exist."""
        rows = self._tree_state().rows
        if parent and rows.find(parent) is None:
            raise SpecError("parent", "the path of a row", parent)
        fresh: dict[str, Any] = {}
        for key, node in tree.items():
            path = [*parent, str(key)]
            if rows.find(path) is None:
                fresh[str(key)] = node
                continue
            values, children = split_node(node)
            changed = {k: to_wire(v, self._session, k) for k, v in values.items()}
            if changed:
                self._edit("values", path=path, values=changed)
            if children:
                self._merge(path, children)
        if fresh:
            fields = self._fields()
            self._edit("rows_insert", parent=parent, index=-1, fields=fields, rows=self._build(fresh, fields))

    def _become(self, data: Any) -> None:
        """Send the difference, or everything when it is large or the order changes."""
        old = self._tree_state().rows
        fields = list(old.fields)
        rows = self._build(data, fields)
        edits = _difference(old, rows, fields)
        if edits is None or len(edits) > MANY_CHANGES:
            self._session._send_state(self, {"rows": {"fields": fields, "rows": rows}})
        else:
            with self._session._batch():
                for edit in edits:
                    self._edit(**edit)
        self._prune_selection()

    def _delete_tree(self, spec: Mapping[str, Any], prune: bool) -> None:
        rows = self._tree_state().rows
        gone: list[list[str]] = []

        def visit(below: Mapping[str, Any], path: list[str]) -> None:
            for key, node in below.items():
                here = [*path, str(key)]
                row = rows.find(here)
                if row is None:
                    continue
                _, children = split_node(node)
                if not children:
                    gone.append(here)
                    continue
                visit(children, here)
                left = [r for r in (row[CHILDREN] if len(row) > CHILDREN else []) if [*here, r[KEY]] not in gone]
                if prune and not left:
                    gone[:] = [path for path in gone if path[: len(here)] != here]
                    gone.append(here)

        visit(spec, [])
        self._remove_paths(gone)

    # -- looks and selection ---------------------------------------------------------------

    def _set_width(self, column: Any, width: float | None) -> None:
        widths = {key: px for key, px in self._state.get("column_widths", {}).items() if key != self._col(column)}
        self._set({"column_widths": widths if width is None else {**widths, self._col(column): width}})

    def _set_column(self, column: Any, **what: Any) -> None:
        key = self._col(column)
        self._set({"columns": [{**held, **what} if held["key"] == key else held for held in self._columns()]})

    def _paint(self, spec: Mapping[str, Any]) -> None:
        wire = {key: to_wire(value, self._session, key) for key, value in spec.items()}
        for kind in ("cells", "rows", "columns"):
            for entry in wire.get(kind) or ():
                if "path" in entry:
                    entry["path"] = self._path(entry["path"])
                if "col_key" in entry:
                    entry["col_key"] = self._col(entry["col_key"])
        self._edit("colors", spec=wire)

    def _select(self, paths: Iterable[Any], state: bool) -> None:
        chosen = [self._path(path) for path in paths]
        now = self._selected_paths()
        if state:
            single = self._state.get("selection_mode", "single") == "single"
            now = chosen[-1:] if single else now + [path for path in chosen if path not in now]
        else:
            now = [path for path in now if path not in chosen]
        self._set({"selected": now})

    def _select_cells(self, pairs: Iterable[tuple[Any, Any]], state: bool) -> None:
        chosen = [[self._path(path), self._col(column)] for path, column in pairs]
        now: list[Any] = self._state.get("selected_cells", [])
        if state:
            single = self._state.get("selection_mode") == "single-cell"
            now = chosen[-1:] if single else now + [cell for cell in chosen if cell not in now]
        else:
            now = [cell for cell in now if cell not in chosen]
        self._set({"selected_cells": now})

    def _selected_paths(self) -> list[list[str]]:
        selected = self._state.get("selected", [])
        if selected == "all":
            return [path for path, _ in self._tree_state().rows.walk()]
        return list(selected)

    def _selected_items(self) -> list[dict[str, Any]]:
        rows = self._tree_state().rows
        found = ((path, rows.find(path)) for path in self._selected_paths())
        return [{"path": list(path), "values": rows.values(row)} for path, row in found if row is not None]

    def _cell_items(self, cells: Iterable[Any]) -> list[dict[str, Any]]:
        rows = self._tree_state().rows
        items = []
        for path, column in cells:
            row = rows.find(path)
            if row is not None:
                items.append({"path": list(path), "col_key": column, "value": rows.value(row, column)})
        return items

    def _prune_selection(self) -> None:
        """Forget selected rows that are gone."""
        rows, state = self._tree_state().rows, self._state
        selected, cells = state.get("selected"), state.get("selected_cells")
        change: dict[str, Any] = {}
        if selected and selected != "all" and any(rows.find(path) is None for path in selected):
            change["selected"] = [path for path in selected if rows.find(path) is not None]
        if cells and any(rows.find(path) is None for path, _ in cells):
            change["selected_cells"] = [cell for cell in cells if rows.find(cell[0]) is not None]
        if change:
            self._set(change)

    def _opened(self, open: bool) -> list[list[str]]:
        state = self._tree_state()
        return [path for path, row in state.rows.walk() if len(row) > CHILDREN and state.is_open(path) == open]

    def _subtree(self, status: str) -> dict[str, Any]:
        state = self._tree_state()
        wanted: set[tuple[str, ...]] | None = None
        if status == "selected":
            wanted = {tuple(path) for path in self._selected_paths()}
        elif status in ("expanded", "collapsed"):
            wanted = {tuple(path) for path in self._opened(status == "expanded")}
        elif status != "all":
            raise SpecError("status", "all, selected, expanded or collapsed", status)
        return _to_tree(state.rows, state.rows.rows, (), wanted)

    # -- what the user did -----------------------------------------------------------------

    def _edited(self, edit: dict[str, Any], before: Any) -> None:
        if edit["op"] == "cell":
            self._fire("cell_edited", list(edit["path"]), edit["field"], before, edit["value"])
            self._fire("changed")


class _Builder:
    """Rows in wire form from an author's data."""

    def __init__(self, fields: list[str], columns: list[str], session: Any) -> None:
        self._fields, self._columns, self._session = fields, columns, session
        self._at = {name: number for number, name in enumerate(fields)}

    def tree(self, tree: Mapping[str, Any]) -> list[Row]:
        return [self.row(str(key), node) for key, node in tree.items()]

    def table(self, rows: Iterable[Any]) -> list[Row]:
        if hasattr(rows, "tolist"):
            rows = rows.tolist()
        return [self.row(numbered(number), row) for number, row in enumerate(rows)]

    def row(self, key: str, node: Any) -> Row:
        if type(node) is dict and (row := self._plain_row(key, node)) is not None:
            return row
        if isinstance(node, Mapping):
            values, children = split_node(node)
            row = [key, self._values(values.items())]
            if children or not node:
                row.append(self.tree(children))
            return row
        if isinstance(node, (list, tuple)) or hasattr(node, "tolist"):
            return [key, self._values(zip(self._columns or map(str, range(len(node))), node, strict=False))]
        raise SpecError(f"rows[{key}]", "a dict or a list of cells", node)

    def _plain_row(self, key: str, node: dict[Any, Any]) -> Row | None:
        """The same, quickly, for a node of texts, numbers and dicts of them; ``None`` when there is more to it."""
        own = node.get(VALUES_KEY, _NOTHING)
        if type(own) is not dict or not _plain(own, PLAIN) or not _plain(node, _PLAIN_NODE):
            return None
        values: list[Any] = [None] * len(self._fields)
        for name, value in own.items():
            self._put(values, name, value)
        children: list[Row] = []
        for name, value in node.items():
            if type(value) is not dict:
                self._put(values, name, value)
            elif name != VALUES_KEY:
                children.append(self.row(name, value))
        return [key, values, children] if children or not node else [key, values]

    def _put(self, values: list[Any], name: str, value: Any) -> None:
        at = self._at.get(name)
        if at is None:
            at = self._at[name] = len(self._fields)
            self._fields.append(name)
        if at >= len(values):
            values.extend([None] * (at + 1 - len(values)))
        values[at] = value if type(value) is not float or math.isfinite(value) else None

    def _values(self, items: Iterable[tuple[Any, Any]]) -> list[Any]:
        values: list[Any] = [None] * len(self._fields)
        for name, value in items:
            self._put(values, str(name), to_wire(value, self._session, str(name)))
        return values


_NOTHING: dict[Any, Any] = {}
_PLAIN_NODE: frozenset[type] = PLAIN | {dict}


def _plain(node: dict[Any, Any], kinds: frozenset[type]) -> bool:
    return kinds.issuperset(map(type, node.values())) and all(type(name) is str for name in node)


def split_node(node: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A tree's node, taken apart into its own values and its children."""
    if not isinstance(node, Mapping):
        raise SpecError("tree", "dicts all the way down", node)
    values = dict(node.get(VALUES_KEY) or {})
    children = {}
    for key, value in node.items():
        if key == VALUES_KEY:
            continue
        if isinstance(value, Mapping):
            children[str(key)] = value
        else:
            values[str(key)] = value
    return values, dict(children)


def tree_of(rows: Rows, siblings: list[Row] | None = None) -> dict[str, Any]:
    """Rows (all, or some siblings) as a tree in the authors' form."""
    return _to_tree(rows, rows.rows if siblings is None else siblings, (), None)


def _to_tree(rows: Rows, siblings: list[Row], path: tuple[str, ...], wanted: set[tuple[str, ...]] | None) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for row in siblings:
        here = (*path, row[KEY])
        node: dict[str, Any] = rows.values(row)
        if len(row) > CHILDREN:
            children = _to_tree(rows, row[CHILDREN], here, wanted)
            node = {**({VALUES_KEY: node} if node else {}), **children}
            if wanted is not None and not children and here not in wanted:
                continue
        elif wanted is not None and here not in wanted:
            continue
        tree[row[KEY]] = node
    return tree


def _difference(old: Rows, rows: list[Row], fields: list[str]) -> list[dict[str, Any]] | None:
    """Edits that turn `old` into `rows`; ``None`` when rows that stay change their order or kind."""
    edits: list[dict[str, Any]] = []
    gone: list[list[str]] = []

    def visit(before: list[Row], after: list[Row], path: list[str]) -> bool:
        had = {row[KEY]: row for row in before}
        has = {row[KEY] for row in after}
        gone.extend([*path, row[KEY]] for row in before if row[KEY] not in has)
        if [row[KEY] for row in before if row[KEY] in has] != [row[KEY] for row in after if row[KEY] in had]:
            return False
        for index, row in enumerate(after):
            here = [*path, row[KEY]]
            was = had.get(row[KEY])
            if was is None:
                edits.append({"op": "rows_insert", "parent": path, "index": index, "fields": fields, "rows": [row]})
                continue
            if (len(row) > CHILDREN) != (len(was) > CHILDREN):
                return False
            changed = _changed_values(was, row, fields)
            if changed:
                edits.append({"op": "values", "path": here, "values": changed})
            if len(row) > CHILDREN and not visit(was[CHILDREN], row[CHILDREN], here):
                return False
        return True

    if not visit(old.rows, rows, []):
        return None
    return ([{"op": "rows_remove", "paths": gone}] if gone else []) + edits


def _changed_values(was: Row, row: Row, fields: list[str]) -> dict[str, Any]:
    if was[VALUES] == row[VALUES]:
        return {}
    length = max(len(was[VALUES]), len(row[VALUES]))
    before = was[VALUES] + [None] * (length - len(was[VALUES]))
    after = row[VALUES] + [None] * (length - len(row[VALUES]))
    return {fields[n]: new for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new or type(old) is not type(new)}
