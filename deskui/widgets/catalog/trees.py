"""Trees and tables: rows, columns, cells, selection, sorting, colours."""

from __future__ import annotations

from typing import Any, Literal

from ..core import Visual
from ..declare import act, asks, callback, does, gets, option, prop, sets, tells, widget
from ..rows import TreeShaped, column_key, complete_column

SelectionMode = Literal["none", "single", "multiple", "single-cell", "multiple-cell"]
Path = list[str]


@widget(abstract=True)
class Tabular(TreeShaped, Visual):
    """What trees and tables have in common."""

    columns: list[Any] = option([], "Columns: texts or dicts (`key`, `label`, `type`, `editable`, …).")
    show_header: bool = option(True, "Show the columns' labels.")
    selection_mode: SelectionMode = option("single", "What the user can select.")
    alternate_row_colors: bool = option(False, "Every other row a little darker.")
    show_grid: bool = option(False, "Lines between cells.")
    show_row_numbers: bool = option(False, "A first column with numbers.")
    sortable: bool = option(False, "A click on a header sorts.")
    allow_text_selection: bool = option(False, "Cell texts can be selected with the mouse.")
    cell_cursor: bool = option(False, "The arrow keys move a cursor from cell to cell.")
    rows: dict[str, Any] = prop({"fields": [], "rows": []}, "All rows, see docs/widgets-wire.md §4.3.")
    expanded: dict[str, Any] = prop({"default": False, "except": []}, "Which rows show their children.")
    colors: dict[str, Any] = prop({}, "`set_colors` spec of all colours set.")
    editable: bool = prop(False, "Cells can be edited, except in columns that say otherwise.")
    header_font: list[Any] = prop([None, None, None, None], "Family, size in px, weight, style.", unknown=None)
    row_spacing: float | None = prop(None, "Px above and below a cell's text.")
    column_spacing: float | None = prop(None, "Px left and right of it.")
    selected: list[Any] | str = prop([], "Paths of the selected rows, or `all`.", reported=True, after_children=True)
    selected_cells: list[Any] = prop([], "`[[path, col_key], …]`.", reported=True, after_children=True)
    sort: list[Any] | None = prop(None, "`[col_key, ascending]`; null: as the data is.", reported=True)
    column_widths: dict[str, float] = prop({}, "Px by column key, where not natural.", reported=True)
    scroll_position: tuple[float, float] = prop(
        [0.0, 0.0], "How far it is scrolled, 0..1 each.", unknown=(0.0, 0.0), reported=True, after_children=True
    )

    activated = callback("activated", "A row was double-clicked or Enter pressed.", values=dict[str, Any], path=Path, col_key=str)
    selected_callback = callback("selected", "The selection changed: ``[{path, values}]``.", items=list[Any])
    sorted_callback = callback("sorted", "The user sorted by a column.", carries={"sort": -1}, col_key=str, ascending=bool)
    cell_edited = callback("cell_edited", "The user changed a cell.", by_server=True, path=Path, col_key=str, old=Any, new=Any)
    scrolled = callback("scrolled", "It was scrolled (at most every 150 ms).", carries={"scroll_position": -1}, h_pct=float, v_pct=float)
    cell_selected = callback("cell_selected", "The selected cells changed: ``[{path, col_key, value}]``.", items=list[Any])
    cell_action = callback("cell_action", "A button in a cell was pressed.", path=Path, values=dict[str, Any], col_key=str)
    copy = callback("copy", "Cells were copied, as tab-separated text.", tsv=str)
    cut = callback("cut", "Cells were cut, as tab-separated text.", tsv=str)
    paste = callback("paste", "A text was pasted.", text=str)

    scroll_act = act("scroll_to_path", "Show this row.", path=Path)

    @does
    def set_columns(self, columns: list[Any]) -> None:
        """Have these columns: texts, or dicts with ``label``, ``key``, ``type``, ``halign``, ``editable``, ``widget``, ``choices`` …"""
        self._set({"columns": [complete_column(column, number) for number, column in enumerate(columns)]})

    @sets("editable")
    def set_editable(self, tf: bool) -> None:
        """Let the user edit cells."""

    @sets("header_font")
    def set_header_font(self, family: str | None, size: float | None = None, weight: str | None = None, style: str | None = None) -> None:
        """Write the header in this font."""

    @does
    def clear(self) -> None:
        """Take all rows, colours and the sorting out; the columns stay."""
        self._clear_rows()

    @does
    def get_selected(self) -> list[dict[str, Any]]:
        """The selected rows, ``[{"path", "values"}, …]``."""
        return self._selected_items()

    @does
    def clear_selection(self) -> None:
        """Select nothing."""
        self._set({"selected": [], "selected_cells": []})

    @does
    def select_path(self, path: Any, state: bool = True) -> None:
        """Select a row too, or no longer."""
        self._select([path], state)

    @does
    def select_paths(self, paths: list[Any], state: bool = True) -> None:
        """Select rows too, or no longer."""
        self._select(paths, state)

    @does
    def select_all(self, state: bool = True) -> None:
        """Select everything, or nothing."""
        self._set({"selected": "all" if state else [], "selected_cells": []})

    @tells
    def set_optimal_column_widths(self) -> None:
        """Make the columns as wide as what they show."""

    @asks
    def get_column_widths(self) -> list[float]:
        """The columns' widths in px, as the page shows them."""
        raise NotImplementedError

    @sets("row_spacing")
    def set_row_spacing(self, px: float) -> None:
        """Leave `px` above and below the text of a cell."""

    @sets("column_spacing")
    def set_column_spacing(self, px: float) -> None:
        """Leave `px` left and right of the text of a cell."""

    @does
    def scroll_to_path(self, path: Any) -> None:
        """Show this row."""
        self._tell("scroll_to_path", self._path(path))

    @tells
    def scroll_to_end(self) -> None:
        """Show the last row."""

    @does
    def get_column_count(self) -> int:
        """How many columns there are."""
        return len(self._columns())

    @does
    def get_row_count(self) -> int:
        """How many rows there are at the top level."""
        return len(self._tree_state().rows)

    @sets("show_grid")
    def set_show_grid(self, tf: bool) -> None:
        """Draw lines between cells."""

    @sets("show_row_numbers")
    def set_show_row_numbers(self, tf: bool) -> None:
        """Show a first column with numbers."""

    @sets("sortable")
    def set_sortable(self, tf: bool) -> None:
        """Let a click on a header sort."""

    @does
    def append_column(self, column: Any) -> None:
        """Add a column at the right."""
        columns = self._columns()
        self._set({"columns": [*columns, complete_column(column, len(columns))]})

    @sets("scroll_position")
    def set_scroll_position(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_position")
    def get_scroll_position(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError

    @does
    def get_selected_cells(self) -> list[dict[str, Any]]:
        """The selected cells, ``[{"path", "col_key", "value"}, …]``."""
        return self._cell_items(self._state.get("selected_cells", []))

    @does
    def select_cell(self, path: Any, col_key: Any, state: bool = True) -> None:
        """Select a cell too, or no longer."""
        self._select_cells([(path, col_key)], state)

    @does
    def select_cells(self, cells: list[Any], state: bool = True) -> None:
        """Select cells too, or no longer: ``[(path, col_key), …]`` or dicts with these keys."""
        pairs = [(cell["path"], cell["col_key"]) if isinstance(cell, dict) else tuple(cell) for cell in cells]
        self._select_cells(pairs, state)

    @does
    def clear_cell_selection(self) -> None:
        """Select no cell."""
        self._set({"selected_cells": []})

    @tells
    def copy_selection(self) -> None:
        """Copy what is selected to the user's clipboard, as tab-separated text."""

    @tells
    def cut_selection(self) -> None:
        """Copy what is selected and empty the cells."""

    @tells
    def paste_selection(self) -> None:
        """Paste the user's clipboard over the selection."""

    @does
    def set_colors(self, spec: dict[str, Any]) -> None:
        """Colour many things at once: ``{clear?, cells?, rows?, columns?, table?}``, each entry with ``fg``, ``bg``, ``bold``."""
        self._paint(spec)

    @does
    def set_cell_color(self, path: Any, col_key: Any, fg: str | None = None, bg: str | None = None, bold: bool | None = None) -> None:
        """Colour a cell; all ``None`` takes its colours away."""
        self._paint({"cells": [{"path": path, "col_key": col_key, "fg": fg, "bg": bg, "bold": bold}]})

    @does
    def set_row_color(self, path: Any, fg: str | None = None, bg: str | None = None, bold: bool | None = None) -> None:
        """Colour a row; all ``None`` takes its colours away."""
        self._paint({"rows": [{"path": path, "fg": fg, "bg": bg, "bold": bold}]})

    @does
    def set_column_color(self, col_key: Any, fg: str | None = None, bg: str | None = None, bold: bool | None = None) -> None:
        """Colour a column; all ``None`` takes its colours away."""
        self._paint({"columns": [{"col_key": col_key, "fg": fg, "bg": bg, "bold": bold}]})

    @does
    def set_table_color(self, fg: str | None = None, bg: str | None = None, bold: bool | None = None) -> None:
        """Colour everything that has no colour of its own."""
        self._paint({"table": {"fg": fg, "bg": bg, "bold": bold}})

    @does
    def clear_cell_color(self, path: Any, col_key: Any) -> None:
        """Take a cell's colours away."""
        self._paint({"cells": [{"path": path, "col_key": col_key}]})

    @does
    def clear_row_color(self, path: Any) -> None:
        """Take a row's colours away."""
        self._paint({"rows": [{"path": path}]})

    @does
    def clear_column_color(self, col_key: Any) -> None:
        """Take a column's colours away."""
        self._paint({"columns": [{"col_key": col_key}]})

    @does
    def clear_all_colors(self) -> None:
        """Take all colours away."""
        self._paint({"clear": True})


@widget()
class TreeView(Tabular):
    """Rows below rows, with columns; rows open and close."""

    expanded_callback = callback("expanded", "The user opened a row.", values=dict[str, Any], path=Path)
    collapsed_callback = callback("collapsed", "The user closed a row.", values=dict[str, Any], path=Path)
    changed = callback("changed", "The user changed the data.", by_server=True)

    @does
    def set_tree(self, tree: dict[str, Any]) -> None:
        """Show this tree.

        Args:
            tree: Key → node. In a node, dict values are children and other values are the node's own, by column key;
                ``__values__`` gives its own values explicitly. ``{}`` is an empty interior node.
        """
        self._replace(tree)

    @does
    def add_tree(self, tree: dict[str, Any], parent: Any = None) -> None:
        """Merge a tree in, below `parent` (``None``: at the top)."""
        self._merge(self._path(parent) if parent is not None else [], tree)

    @does
    def update_tree(self, tree: dict[str, Any]) -> None:
        """Become this tree with as few changes as possible; selection, openings and scrolling stay."""
        self._become(tree)

    @does
    def set_data(self, data: Any) -> None:
        """Show this: a tree as in `set_tree`, or a list of rows."""
        self._replace(data)

    @does
    def update_data(self, data: Any) -> None:
        """Become this with as few changes as possible."""
        self._become(data)

    @does
    def add_item(self, parent: Any, key: str, values: Any = None) -> list[str]:
        """Add a row below `parent` (``None`` or ``[]``: the top); returns its path."""
        return self._add(self._path(parent) if parent is not None else [], str(key), values, -1)

    @does
    def remove_item(self, path: Any) -> None:
        """Take a row out with everything below it."""
        self._remove_paths([self._path(path)])

    @does
    def remove_items(self, paths: list[Any]) -> None:
        """Take rows out with everything below them."""
        self._remove_paths([self._path(path) for path in paths])

    @does
    def delete_tree(self, tree: dict[str, Any], prune_empty: bool = True) -> None:
        """Take out every row that is an end of `tree`; with `prune_empty` also the parents that are left without children."""
        self._delete_tree(tree, prune_empty)

    @does
    def expand_all(self) -> None:
        """Open every row."""
        self._edit("expand_all", open=True)

    @does
    def collapse_all(self) -> None:
        """Close every row."""
        self._edit("expand_all", open=False)

    @does
    def get_expanded(self) -> list[list[str]]:
        """Paths of the open rows."""
        return self._opened(True)

    @does
    def get_collapsed(self) -> list[list[str]]:
        """Paths of the closed rows."""
        return self._opened(False)

    @does
    def expand_item(self, path: Any) -> None:
        """Open a row."""
        self._edit("expand", path=self._path(path), open=True)

    @does
    def collapse_item(self, path: Any) -> None:
        """Close a row."""
        self._edit("expand", path=self._path(path), open=False)

    @does
    def get_subtree(self, status: str = "all") -> dict[str, Any]:
        """The tree as in `set_tree`: ``all`` of it, or only the ``selected``, ``expanded`` or ``collapsed`` rows with their parents."""
        return self._subtree(status)

    @does
    def set_selected(self, paths: list[Any]) -> None:
        """Select exactly these rows."""
        self._set({"selected": [self._path(path) for path in paths]})

    @does
    def set_column_width(self, col_key: Any, width: float | None) -> None:
        """Make a column this wide, in px; ``None``: natural."""
        self._set_width(col_key, width)

    @does
    def sort_by_column(self, col_key: Any, ascending: bool = True) -> None:
        """Sort by a column; ``None`` shows the data's own order."""
        self._set({"sort": [self._col(col_key), ascending] if col_key is not None else None})

    @does
    def set_column_editable(self, col_key: Any, tf: bool) -> None:
        """Let the user edit a column, or not."""
        self._set_column(col_key, editable=tf)

    @does
    def set_cell(self, path: Any, col_key: Any, value: Any) -> None:
        """Change one cell."""
        self._set_cell(path, col_key, value)

    @does
    def insert_column(self, column: Any, before: Any = None) -> None:
        """Add a column before column `before` (``None``: at the right)."""
        columns = self._columns()
        at = len(columns) if before is None else self._col_number(before)
        self._set({"columns": [*columns[:at], complete_column(column, len(columns)), *columns[at:]]})

    @does
    def delete_column(self, col_key: Any) -> None:
        """Take a column out; the rows keep their values."""
        key = self._col(col_key)
        self._set({"columns": [column for column in self._columns() if column["key"] != key]})

    @does
    def insert_row(self, values: Any, key: str | None = None, before: Any = None) -> list[str]:
        """Add a row at the top level, before row `before` (``None``: at the end); returns its path."""
        index = -1 if before is None else self._row_number(before)
        return self._add([], key if key is not None else self._fresh_key(), values, index)

    @does
    def append_row(self, values: Any) -> list[str]:
        """Add a row at the end of the top level; returns its path."""
        return self._add([], self._fresh_key(), values, -1)

    @does
    def delete_row(self, path_or_key: Any) -> None:
        """Take a row out, by its path, key or number."""
        self._remove_paths([self._path(path_or_key)])


@widget()
class TableView(Tabular):
    """Rows and columns of cells. A row is named by its number or its path ``["row0"]``, a column by its number or key."""

    show_grid: bool = option(True, "Lines between cells.")
    show_row_numbers: bool = option(False, "A first column with numbers.")
    sortable: bool = option(False, "A click on a header sorts.")
    allow_text_selection: bool = option(False, "Cell texts can be selected with the mouse.")
    cell_cursor: bool = option(True, "The arrow keys move a cursor from cell to cell.")

    @does
    def set_rows(self, rows: Any) -> None:
        """Show these rows: lists of cells in the order of the columns, or dicts by column key."""
        self._replace(rows)

    @does
    def update_rows(self, rows: Any) -> None:
        """Become these rows with as few changes as possible; selection and scrolling stay."""
        self._become(rows)

    @does
    def set_data(self, data: Any) -> None:
        """The same as `set_rows`."""
        self._replace(data)

    @does
    def update_data(self, data: Any) -> None:
        """The same as `update_rows`."""
        self._become(data)

    @does
    def set_selected(self, items: list[Any]) -> None:
        """Select exactly these rows."""
        self._set({"selected": [self._path(item) for item in items]})

    @does
    def set_column_width(self, col_index: Any, width: float | None) -> None:
        """Make a column this wide, in px; ``None``: natural."""
        self._set_width(col_index, width)

    @does
    def sort_by_column(self, col_index: Any, ascending: bool = True) -> None:
        """Sort by a column; ``None`` shows the data's own order."""
        self._set({"sort": [self._col(col_index), ascending] if col_index is not None else None})

    @does
    def set_column_editable(self, col_index: Any, tf: bool) -> None:
        """Let the user edit a column, or not."""
        self._set_column(col_index, editable=tf)

    @does
    def set_cell(self, row: Any, col_index: Any, value: Any) -> None:
        """Change one cell."""
        self._set_cell(row, col_index, value)

    @does
    def insert_column(self, index: Any, column: Any) -> None:
        """Add a column before column number `index`."""
        columns = self._columns()
        if isinstance(index, (dict, str)) and not isinstance(column, (dict, str)):
            index, column = column, index  # the seed's page has them the other way round
        at = len(columns) if index is None else min(self._col_number(index), len(columns))
        self._set({"columns": [*columns[:at], complete_column(column, len(columns)), *columns[at:]]})

    @does
    def delete_column(self, index: Any) -> None:
        """Take a column out; the rows keep their values."""
        key = self._col(index)
        self._set({"columns": [column for column in self._columns() if column["key"] != key]})

    @does
    def insert_row(self, index: Any, values: Any) -> list[str]:
        """Add a row before row `index`; returns its path."""
        return self._add([], self._fresh_key(), values, self._row_number(index))

    @does
    def append_row(self, values: Any) -> list[str]:
        """Add a row at the end; returns its path."""
        return self._add([], self._fresh_key(), values, -1)

    @does
    def delete_row(self, index: Any) -> None:
        """Take a row out, by its number or path."""
        self._remove_paths([self._path(index)])


__all__ = ["TableView", "TreeView", "column_key"]
