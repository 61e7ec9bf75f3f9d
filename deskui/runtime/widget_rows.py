"""The rows of a tree or table as the view holds them.

Rows are kept in their wire form, ``[key, values, children?]``, so that replaying
them costs nothing and an edit is a change in place. Keys are unique among
siblings; a path is the list of keys from the top. Paths are looked up through an
index that is made when first needed. A table that came as columns stays so until
something needs its rows one by one: a hundred thousand small lists are what such
a table would otherwise cost. Knows no colours of text or pages.
Wire: docs/widgets-wire.md §4.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

Row = list[Any]
Path = Sequence[str]
KEY, VALUES, CHILDREN = 0, 1, 2


def numbered(row: int) -> str:
    """The key of a table's row that was given none."""
    return f"row{row}"


class Rows:
    """Rows below rows, with their values by field.

    Args:
        fields: The names of the values.
        rows: The rows, taken over.
        columns: Instead of rows: the values of each field, all lists equally long, taken over. The keys are ``row0``, ``row1``, ….
    """

    def __init__(self, fields: Sequence[str] = (), rows: list[Row] | None = None, columns: list[list[Any]] | None = None) -> None:
        self.fields: list[str] = list(fields)
        self._columns = columns
        self._rows: list[Row] = rows if rows is not None else []
        self._at = {name: number for number, name in enumerate(self.fields)}
        self._index: dict[int, dict[str, Row]] = {}

    @property
    def rows(self) -> list[Row]:
        """The rows at the top, to be read and changed; from now on they are kept one by one."""
        if self._columns is not None:
            self._rows = [[numbered(number), list(values)] for number, values in enumerate(zip(*self._columns, strict=True))]
            self._columns = None
        return self._rows

    def wire(self) -> dict[str, Any]:
        """Everything, as it travels. The lists are the living ones: encode before the next change."""
        if self._columns is not None:
            return {"fields": self.fields, "columns": self._columns}
        return {"fields": self.fields, "rows": self._rows}

    def __len__(self) -> int:
        if self._columns is not None:
            return len(self._columns[0]) if self._columns else 0
        return len(self._rows)

    # -- looking ---------------------------------------------------------------------------

    def key(self, number: int) -> str:
        """The key of a row at the top. Raises ``IndexError`` when there are not so many."""
        if self._columns is None:
            return str(self._rows[number][KEY])
        return numbered(range(len(self))[number])

    def find(self, path: Path) -> Row | None:
        """The row at a path, to be looked at, or ``None``."""
        if self._columns is not None:
            number = self._number(path)
            return None if number is None else [path[0], [column[number] for column in self._columns]]
        return self._find(path)

    def _find(self, path: Path) -> Row | None:
        siblings: list[Row] | None = self.rows
        row: Row | None = None
        for key in path:
            row = self._keyed(siblings).get(key) if siblings is not None else None
            if row is None:
                return None
            siblings = row[CHILDREN] if len(row) > CHILDREN else None
        return row

    def children(self, path: Path) -> list[Row] | None:
        """The rows below a path (``[]``: the top), or ``None`` for a leaf or a missing row."""
        if not path:
            return self.rows
        row = self.find(path)
        return row[CHILDREN] if row is not None and len(row) > CHILDREN else None

    def values(self, row: Row) -> dict[str, Any]:
        """A row's values by field, without the empty ones."""
        return {name: value for name, value in zip(self.fields, row[VALUES], strict=False) if value is not None}

    def value(self, row: Row, field: str) -> Any:
        """One value of a row; ``None`` when it is empty."""
        at = self._at.get(field)
        return row[VALUES][at] if at is not None and at < len(row[VALUES]) else None

    def walk(self) -> Iterator[tuple[list[str], Row]]:
        """Every row with its path, in the order of the data."""

        def below(rows: list[Row], path: list[str]) -> Iterator[tuple[list[str], Row]]:
            for row in rows:
                here = [*path, row[KEY]]
                yield here, row
                if len(row) > CHILDREN:
                    yield from below(row[CHILDREN], here)

        yield from below(self.rows, [])

    # -- changing --------------------------------------------------------------------------

    def set_value(self, path: Path, field: str, value: Any) -> Any:
        """Change one value; returns the old one. Raises ``KeyError`` when there is no such row."""
        if self._columns is not None:
            return self._set_in_column(path, field, value)
        row = self._find(path)
        if row is None:
            raise KeyError(list(path))
        at = self._field(field)
        values = row[VALUES]
        if at >= len(values):
            values.extend([None] * (at + 1 - len(values)))
        old, values[at] = values[at], value
        return old

    def insert(self, parent: Path, index: int, rows: list[Row], fields: Sequence[str]) -> None:
        """Put rows among the children of `parent`, before child number `index` (-1: at the end).

        Raises:
            KeyError: There is no such parent, or a sibling has one of the keys already.
        """
        siblings = self._open(parent)
        keyed = self._keyed(siblings)
        for row in rows:
            if row[KEY] in keyed:
                raise KeyError(row[KEY])
        if list(fields) != self.fields:
            order = [self._field(name) for name in fields]
            for row in rows:
                self._reorder(row, order)
        at = index if 0 <= index <= len(siblings) else len(siblings)
        siblings[at:at] = rows
        for row in rows:
            keyed[row[KEY]] = row

    def remove(self, path: Path) -> bool:
        """Take a row out with everything below it; tells whether it was there."""
        siblings = self.children(path[:-1])
        row = self._keyed(siblings).pop(path[-1], None) if siblings is not None else None
        if siblings is None or row is None:
            return False
        for index, held in enumerate(siblings):
            if held is row:
                del siblings[index]
                break
        self._forget(row)
        return True

    def drop_field(self, field: str) -> None:
        """Empty a field in every row."""
        at = self._at.get(field)
        if at is not None and self._columns is not None:
            self._columns[at] = [None] * len(self)
        elif at is not None:
            for _, row in self.walk():
                if at < len(row[VALUES]):
                    row[VALUES][at] = None

    # -- inside ----------------------------------------------------------------------------

    def _field(self, name: str) -> int:
        at = self._at.get(name)
        if at is None:
            at = self._at[name] = len(self.fields)
            self.fields.append(name)
        return at

    def _number(self, path: Path) -> int | None:
        """The number of the row at a path, among those kept as columns."""
        digits = path[0].removeprefix("row") if len(path) == 1 else ""
        number = int(digits) if digits.isdecimal() else -1
        return number if 0 <= number < len(self) and numbered(number) == path[0] else None

    def _set_in_column(self, path: Path, field: str, value: Any) -> Any:
        columns, number = self._columns or [], self._number(path)
        if number is None:
            raise KeyError(list(path))
        if self._field(field) == len(columns):
            columns.append([None] * len(self))
        column = columns[self._at[field]]
        old, column[number] = column[number], value
        return old

    def _open(self, parent: Path) -> list[Row]:
        """The children of a row, which becomes an interior if it was a leaf."""
        siblings = self.rows
        if not parent:
            return siblings
        row = self._find(parent)
        if row is None:
            raise KeyError(list(parent))
        if len(row) <= CHILDREN:
            row.append([])
        children: list[Row] = row[CHILDREN]
        return children

    def _reorder(self, row: Row, order: list[int]) -> None:
        given = row[VALUES]
        values: list[Any] = [None] * len(self.fields)
        for at, value in zip(order, given, strict=False):
            values[at] = value
        row[VALUES] = values
        if len(row) > CHILDREN:
            for child in row[CHILDREN]:
                self._reorder(child, order)

    def _keyed(self, siblings: list[Row]) -> dict[str, Row]:
        keyed = self._index.get(id(siblings))
        if keyed is None:
            keyed = self._index[id(siblings)] = {row[KEY]: row for row in siblings}
        return keyed

    def _forget(self, row: Row) -> None:
        """Drop the indices below a row: a list made later may have the same ``id``."""
        if len(row) > CHILDREN:
            self._index.pop(id(row[CHILDREN]), None)
            for child in row[CHILDREN]:
                self._forget(child)


class TreeState:
    """What the view holds of a TreeView or TableView beside its plain properties."""

    KEYS = frozenset({"rows", "expanded", "colors"})

    def __init__(self) -> None:
        self.rows = Rows()
        self.open_by_default = False
        self.exceptions: dict[tuple[str, ...], None] = {}
        self.colors: dict[str, dict[Any, dict[str, Any]]] = {}

    def set(self, key: str, value: Any) -> None:
        """Take a whole property."""
        if key == "rows":
            value = value or {}
            self.rows = Rows(value.get("fields", ()), value.get("rows"), value.get("columns"))
        elif key == "expanded":
            value = value or {}
            self.open_by_default = bool(value.get("default", False))
            self.exceptions = {tuple(path): None for path in value.get("except", ())}
        else:
            self.colors = {}
            self._color(value or {})

    def state(self) -> dict[str, Any]:
        """The properties that differ from nothing, for a replay."""
        state: dict[str, Any] = {}
        if len(self.rows) or self.rows.fields:
            state["rows"] = self.rows.wire()
        if self.open_by_default or self.exceptions:
            state["expanded"] = {"default": self.open_by_default, "except": [list(path) for path in self.exceptions]}
        if colors := self.color_spec():
            state["colors"] = colors
        return state

    def edit(self, edit: dict[str, Any]) -> Any:
        """Apply one edit; returns what was there before, where that means something. Raises ``KeyError`` for a missing row."""
        op = edit["op"]
        if op == "cell":
            return self.rows.set_value(edit["path"], edit["field"], edit["value"])
        if op == "values":
            return {field: self.rows.set_value(edit["path"], field, value) for field, value in edit["values"].items()}
        if op == "rows_insert":
            self.rows.insert(edit["parent"], edit["index"], edit["rows"], edit["fields"])
        elif op == "rows_remove":
            self._remove(edit["paths"])
        elif op == "expand":
            self.open(edit["path"], edit["open"])
        elif op == "expand_all":
            self.open_by_default, self.exceptions = bool(edit["open"]), {}
        elif op == "colors":
            self._color(edit["spec"])
        return None

    def is_open(self, path: Path) -> bool:
        """Whether the row at a path shows its children."""
        return self.open_by_default != (tuple(path) in self.exceptions)

    def open(self, path: Path, open: bool) -> None:
        """Show a row's children, or hide them."""
        if open == self.open_by_default:
            self.exceptions.pop(tuple(path), None)
        else:
            self.exceptions[tuple(path)] = None

    def color_spec(self) -> dict[str, Any]:
        """The colours as a `set_colors` spec."""
        return {
            kind: [dict(spec) for spec in entries.values()] if kind != "table" else dict(entries[()])
            for kind, entries in self.colors.items()
            if entries
        }

    def _remove(self, paths: list[list[str]]) -> None:
        for path in paths:
            self.rows.remove(path)
        gone = {tuple(path) for path in paths}
        if self.exceptions:
            self.exceptions = {p: None for p in self.exceptions if not _below_any(p, gone)}
        for kind in ("cells", "rows"):
            if entries := self.colors.get(kind):
                self.colors[kind] = {key: spec for key, spec in entries.items() if not _below_any(tuple(spec["path"]), gone)}

    def _color(self, spec: dict[str, Any]) -> None:
        if spec.get("clear"):
            self.colors = {}
        for kind, keys in (("cells", ("path", "col_key")), ("rows", ("path",)), ("columns", ("col_key",))):
            for entry in spec.get(kind) or ():
                self._paint(kind, tuple(tuple(entry[k]) if k == "path" else entry[k] for k in keys), entry)
        if spec.get("table") is not None:
            self._paint("table", (), spec["table"])

    def _paint(self, kind: str, key: Any, entry: dict[str, Any]) -> None:
        entries = self.colors.setdefault(kind, {})
        if entry.get("fg") is None and entry.get("bg") is None and entry.get("bold") is None:
            entries.pop(key, None)
        else:
            entries[key] = entry


def _below_any(path: tuple[str, ...], tops: set[tuple[str, ...]]) -> bool:
    return any(path[:length] in tops for length in range(1, len(path) + 1))
