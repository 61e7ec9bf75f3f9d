"""The outputs that hold others: tables, grids, rows, columns, tabs, boxes, templates.

One function per entry of the catalog; what goes into a container is a text or an output, checked with its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..errors import SpecError
from ..protocol.catalog import Spec, optional, outputs
from .args import BOTTOM, SCOPE_PREFIX, check_name
from .handle import Output, as_content, as_contents, put

GAP = "10px"
"""Width of a gap in a row or column (the seed's)."""


class span_:
    """A cell that covers several, see `span`."""

    def __init__(self, content: Any, row: int, col: int) -> None:
        self.content = content
        self.row = row
        self.col = col


def span(content: Any, row: int = 1, col: int = 1) -> span_:
    """A cell of `put_table` or `put_grid` that covers several.

    Args:
        content: A text or an output.
        row: Rows, at least 1.
        col: Columns, at least 1.
    """
    if row < 1 or col < 1:
        raise SpecError("row" if row < 1 else "col", "a number from 1", row if row < 1 else col)
    return span_(content, row, col)


# -- tables ----------------------------------------------------------------------------------------


@put
def put_table(
    tdata: Sequence[Sequence[Any] | Mapping[Any, Any]],
    header: Sequence[Any] | None = None,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show rows of cells as a table.

    Args:
        tdata: R rows of C cells, or R mappings. A cell is anything with ``str()``, an output, or ``span()``. A pandas frame works too.
        header: C cells, or for mappings the keys to show or (label, key) pairs. Without it the first row, or the mappings' keys.
        scope: Where to put it; the innermost ``with use_scope(...)`` by default.
        position: Index among the scope's children; 0 is the top, -1 the bottom.

    Returns:
        The output. ``.update(tdata)`` changes only the cells that differ.

    Raises:
        SpecError: A row is neither a sequence nor a mapping; the message says which.

    Wire: command ``output``, type ``table``.
    """
    rows = _table_rows(tdata, header)
    data, spans = _cells(rows)
    return Output("put_table", outputs.Table(data=data, span=spans), scope, position)


def _table_rows(tdata: Any, header: Sequence[Any] | None) -> list[list[Any]]:
    if callable(getattr(type(tdata), "itertuples", None)):  # a pandas frame, or what behaves like one
        header = header or [str(name) for name in tdata.columns]
        tdata = [list(row) for row in tdata.itertuples(index=False)]
    rows = list(tdata)
    if rows and isinstance(rows[0], Mapping):
        return _mapping_rows(rows, header)
    for index, row in enumerate(rows):
        if not isinstance(row, list | tuple):
            raise SpecError(f"tdata[{index}]", "a list of cells", row)
    table = [list(row) for row in rows]
    return [[item[0] if isinstance(item, tuple) else item for item in header], *table] if header else table


def _mapping_rows(rows: list[Any], header: Sequence[Any] | None) -> list[list[Any]]:
    pairs = [(str(key).capitalize(), key) for key in rows[0]] if header is None else [_header_pair(item) for item in header]
    for index, row in enumerate(rows):
        if not isinstance(row, Mapping):
            raise SpecError(f"tdata[{index}]", "a mapping, like the first row", row)
    return [[label for label, _ in pairs], *([row.get(key, "") for _, key in pairs] for row in rows)]


def _header_pair(item: Any) -> tuple[Any, Any]:
    return (item[0], item[1]) if isinstance(item, tuple) and len(item) == 2 else (item, item)


def _cells(rows: list[list[Any]]) -> tuple[list[list[Any]], dict[str, outputs.Span]]:
    spans: dict[str, outputs.Span] = {}
    data: list[list[Any]] = []
    for y, row in enumerate(rows):
        cells = []
        for x, cell in enumerate(row):
            if isinstance(cell, span_):
                spans[f"{y},{x}"] = outputs.Span(row=cell.row, col=cell.col)
            cells.append(_cell(_content(cell)))
        data.append(cells)
    return data, spans


def _content(cell: Any) -> Any:
    return cell.content if isinstance(cell, span_) else cell


def _cell(cell: Any) -> Any:
    if isinstance(cell, Output):
        return cell.embed()
    if isinstance(cell, list | tuple) and any(isinstance(item, Output) for item in cell):
        return [_cell(item) for item in cell]
    if cell is None:
        return ""
    if type(cell) in (str, int, float, bool):  # not subclasses: an enum's or a numpy number's words are its str()
        return cell
    return str(cell)


# -- grids -----------------------------------------------------------------------------------------


@put
def put_row(content: Sequence[Any] = [], size: str | None = None, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show outputs side by side. A container: ``with put_row(): ...``.

    Args:
        content: Outputs; ``None`` is a gap of 10 px.
        size: Their widths, e.g. ``"60% 10px 1fr"``; equal by default.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: Something in it is no output; the message says which.

    Wire: command ``output``, type ``grid``.
    """
    items = _only_outputs(content)
    columns = size or _tracks(items, "minmax(0, 1fr)")
    return Output("put_row", outputs.Grid(contents=items, flow="column", columns=optional(columns or None)), scope, position)


@put
def put_column(content: Sequence[Any] = [], size: str | None = None, scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show outputs one below the other. A container: ``with put_column(): ...``.

    Args:
        content: Outputs; ``None`` is a gap of 10 px.
        size: Their heights, e.g. ``"auto 10px 200px"``; their own by default.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: Something in it is no output; the message says which.

    Wire: command ``output``, type ``grid``.
    """
    items = _only_outputs(content)
    rows = size or _tracks(items, "auto")
    return Output("put_column", outputs.Grid(contents=items, flow="row", rows=optional(rows or None)), scope, position)


def _only_outputs(content: Sequence[Any]) -> list[Any]:
    if not isinstance(content, list | tuple):
        raise SpecError("content", "a list of outputs", content)
    for index, item in enumerate(content):
        if item is not None and not isinstance(item, Output):
            raise SpecError(f"content[{index}]", "an output or None", item)
    return [None if item is None else item.embed() for item in content]


def _tracks(items: list[Any], size: str) -> str:
    return " ".join(GAP if item is None else size for item in items)


@put
def put_grid(
    content: Sequence[Sequence[Any]],
    cell_width: str = "auto",
    cell_height: str = "auto",
    cell_widths: str | None = None,
    cell_heights: str | None = None,
    direction: str = "row",
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show outputs in a grid.

    Args:
        content: Rows of outputs; ``None`` is an empty cell, ``span()`` a cell that covers several.
        cell_width: CSS width of every column.
        cell_height: CSS height of every row.
        cell_widths: Widths of the single columns, instead of `cell_width`.
        cell_heights: Heights of the single rows, instead of `cell_height`.
        direction: ``"row"``: the inner lists are rows; ``"column"``: they are columns.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: A cell is no output, or the direction another; the message says where.

    Wire: command ``output``, type ``grid``.
    """
    if direction not in ("row", "column"):
        raise SpecError("direction", "'row' or 'column'", direction)
    lines = [_grid_line(line, index) for index, line in enumerate(content)]
    length = max((_line_length(line) for line in lines), default=0)
    items: list[Any] = []
    spans: dict[str, outputs.Span] = {}
    for line in lines:
        padding = [None] * (length - _line_length(line))
        for cell in [*line, *padding]:
            if isinstance(cell, span_):
                spans[str(len(items))] = outputs.Span(row=cell.row, col=cell.col)
            items.append(None if _content(cell) is None else as_content(_content(cell), "content"))
    across, down = (length, len(lines)) if direction == "row" else (len(lines), length)
    entry = outputs.Grid(
        contents=items,
        flow="row" if direction == "row" else "column",
        columns=cell_widths or f"repeat({max(across, 1)},{cell_width})",
        rows=cell_heights or f"repeat({max(down, 1)},{cell_height})",
        spans=spans,
    )
    return Output("put_grid", entry, scope, position)


def _grid_line(line: Any, index: int) -> list[Any]:
    if not isinstance(line, list | tuple):
        raise SpecError(f"content[{index}]", "a list of outputs", line)
    for place, cell in enumerate(line):
        content = _content(cell)
        if content is not None and not isinstance(content, Output | str):
            raise SpecError(f"content[{index}][{place}]", "an output, span() or None", cell)
    return list(line)


def _line_length(line: list[Any]) -> int:
    return sum(cell.col if isinstance(cell, span_) else 1 for cell in line)


# -- boxes -----------------------------------------------------------------------------------------


@put
def put_collapse(title: str, content: Any = [], open: bool = False, scope: str | None = None, position: int = BOTTOM) -> Output:  # noqa: B006 - the seed's signature; not changed
    """Show a title that opens to show more. A container: ``with put_collapse("More"): ...``.

    Args:
        title: What shows when it is closed.
        content: A text, an output, or a list of them.
        open: Open at first.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: Something in it is neither text nor output; the message says which.

    Wire: command ``output``, type ``collapse``.
    """
    entry = outputs.Collapse(title=str(title), contents=as_contents(content, "content"), open=open)
    return Output("put_collapse", entry, scope, position)


@put
def put_scrollable(
    content: Any = [],  # noqa: B006 - the seed's signature; not changed
    height: int | tuple[int, int] = 400,
    keep_bottom: bool = False,
    border: bool = True,
    scope: str | None = None,
    position: int = BOTTOM,
    **kwargs: Any,
) -> Output:
    """Show a box of limited height that scrolls. A container: ``with put_scrollable(): ...``.

    Args:
        content: A text, an output, or a list of them.
        height: Pixels; or (at least, at most), each of which may be ``None``.
        keep_bottom: Follow the end when something is added, unless the reader is in it.
        border: Draw a line around it.
        scope: As in `put_text`.
        position: As in `put_text`.
        kwargs: ``max_height``, of old scripts, limits the height.

    Raises:
        SpecError: Something in it is neither text nor output, or the height is not one.

    Wire: command ``output``, type ``scrollable``.
    """
    low, high = _heights(kwargs.pop("max_height", None), height)
    if kwargs:
        raise TypeError(f"put_scrollable() got an unexpected keyword argument {min(kwargs)!r}")
    entry = outputs.Scrollable(
        contents=as_contents(content, "content"),
        min_height=optional(low),
        max_height=optional(high),
        keep_bottom=keep_bottom,
        border=border,
    )
    return Output("put_scrollable", entry, scope, position)


def _heights(max_height: int | None, height: Any) -> tuple[int | None, int | None]:
    if max_height is not None:
        return None, max_height
    if isinstance(height, tuple | list) and len(height) == 2:
        return height[0], height[1]
    if isinstance(height, int):
        return height, height
    raise SpecError("height", "pixels or (at least, at most)", height)


@put
def put_tabs(tabs: Sequence[Mapping[str, Any]], scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show pages of which one shows at a time.

    Args:
        tabs: Mappings with ``title`` and ``content``: a text, an output, or a list of them.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: A tab lacks one of them; the message says which.

    Wire: command ``output``, type ``tabs``.
    """
    pages = []
    for index, tab in enumerate(tabs):
        if not isinstance(tab, Mapping) or "title" not in tab or "content" not in tab:
            raise SpecError(f"tabs[{index}]", "a mapping with 'title' and 'content'", tab)
        pages.append(outputs.Tab(title=str(tab["title"]), content=as_contents(tab["content"], f"tabs[{index}]['content']")))
    return Output("put_tabs", outputs.Tabs(tabs=pages), scope, position)


@put
def put_scope(name: str, content: Any = [], scope: str | None = None, position: int = BOTTOM) -> Output:  # noqa: B006 - the seed's signature; not changed
    """Show a named place for other outputs; unlike `use_scope`, it can be nested in others.

    Args:
        name: Its name, for ``scope=`` and `use_scope`.
        content: What is in it at first: a text, an output, or a list of them.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        SpecError: The name has other characters than letters, digits, ``_`` and ``-``, or is on the screen already.

    Wire: command ``output``, type ``scope``.
    """
    dom_id = SCOPE_PREFIX + check_name(name)
    entry = outputs.Scope(dom_id=dom_id, contents=as_contents(content, "content"))
    return Output("put_scope", entry, scope, position)


@put
def put_widget(template: str, data: Mapping[str, Any], scope: str | None = None, position: int = BOTTOM) -> Output:
    """Show a Mustache template filled with values and outputs.

    Args:
        template: HTML with ``{{name}}``; ``{{#contents}}{{& pywebio_output_parse}}{{/contents}}`` shows outputs.
        data: What the template names; outputs at any depth.
        scope: As in `put_text`.
        position: As in `put_text`.

    Raises:
        UnserialisableError: Something in `data` cannot travel to the page; the message says where.

    Wire: command ``output``, type ``custom_widget``.
    """
    filled: Spec = _embedded(data)
    return Output("put_widget", outputs.CustomWidget(template=template, data=filled), scope, position)


def _embedded(value: Any) -> Any:
    if isinstance(value, Output):
        return value.embed()
    if isinstance(value, Mapping):
        return {str(key): _embedded(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_embedded(inner) for inner in value]
    return value
