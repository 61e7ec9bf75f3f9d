"""The data table: records in a grid, and their updates in place.

What the page reports of it are row ids; actions and selections call the author's functions with them.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import msgspec

from ..errors import SpecError
from ..protocol.catalog import Spec, commands, optional, outputs
from ..runtime.apps import is_coroutine_function
from ..runtime.task import current_task
from .args import BOTTOM, checked, register
from .handle import Output, put

log = logging.getLogger("deskui.app")

JS_FUNCTION = "__pywebio_js_function__"
MAX_AUTO_HEIGHT_ROWS = 1000
"""Beyond so many rows ``height="auto"`` means 600 px (the seed's rule)."""
RowId = str | int


class JSFunction:
    """A JavaScript function among the options of a data table.

    Args:
        params_and_body: The names of its parameters, and last its body: ``JSFunction("params", "return params.value + ' €'")``.
    """

    def __init__(self, *params_and_body: str) -> None:
        if not params_and_body:
            raise SpecError("JSFunction()", "at least the body", params_and_body)
        self.params = list(params_and_body[:-1])
        self.body = params_and_body[-1]


@put
def put_datatable(
    records: Sequence[Mapping[str, Any]],
    actions: Sequence[Any] | None = None,
    onselect: Callable[[Any], Any] | None = None,
    multiple_select: bool = False,
    id_field: str | Sequence[str] | None = None,
    height: str | int = 600,
    theme: Literal["alpine", "alpine-dark", "balham", "balham-dark", "material"] = "balham",
    cell_content_bar: bool = True,
    instance_id: str = "",
    column_order: Sequence[str] | Mapping[str, Any] | None = None,
    column_args: Mapping[Any, Mapping[str, Any]] | None = None,
    grid_args: Mapping[str, Any] | None = None,
    enterprise_key: str = "",
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show records in a grid that scrolls, sorts, filters and selects; 100,000 rows are fine.

    Args:
        records: One mapping per row; mappings in it become grouped columns. A pandas frame works too.
        actions: Buttons above it: (label, function) pairs, ``None`` for a gap. The function gets the selected row's id, or a list of
            ids with `multiple_select`.
        onselect: Called with the id of a row that was selected, or a list of ids with `multiple_select`.
        multiple_select: Several rows can be selected.
        id_field: Field (or path of a nested field) that identifies a row; its values come as text. By default a row's id is its index.
        height: Pixels, CSS height, or ``"auto"`` (up to 1000 rows).
        theme: Kept for PyWebIO's scripts; deskui's grid follows the page's theme.
        cell_content_bar: Show the focused cell's whole content below the grid.
        instance_id: Names it for `datatable_update` and the like.
        column_order: Fields to show, in order; a mapping for nested ones: field → ``None`` or the same for its inner fields.
        column_args: Field name, or tuple path of a nested field → column options.
        grid_args: Options of the whole grid.
        enterprise_key: Kept for PyWebIO's scripts.
        scope: Where to put it; the innermost ``with use_scope(...)`` by default.
        position: Index among the scope's children; 0 is the top, -1 the bottom.

    Raises:
        SpecError: There are no records and no `column_order`, or something has the wrong shape.
        UnserialisableError: A cell cannot travel to the page; the message says which.

    Wire: command ``output``, type ``datatable``.
    """
    task = current_task("put_datatable")
    rows = _records(records, "records")
    if not rows and not column_order:
        raise SpecError("column_order", "the fields to show, as there are no records", column_order)
    key = secrets.token_hex(8)
    entry = outputs.Datatable(
        instance_id=instance_id or f"table-{secrets.token_hex(5)}",
        records=rows,
        id_field=optional(_path(id_field)),
        multiple_select=multiple_select,
        column_order=optional(_order(column_order)),
        field_args={name: _options(args, key) for name, args in (column_args or {}).items() if isinstance(name, str)},
        path_args=[[list(name), _options(args, key)] for name, args in (column_args or {}).items() if not isinstance(name, str)],
        grid_args=_options(grid_args or {}, key),
        js_func_key=key,
        cell_content_bar=cell_content_bar,
        height=_css_height(height, len(rows)),
        theme=theme,
        enterprise_key=enterprise_key,
        on_select=onselect is not None,
    )
    buttons, functions = _actions(actions)
    entry.actions = buttons
    made = Output("put_datatable", entry, scope, position)
    if functions or onselect is not None:
        made.spec["callback_id"] = register(task.session, *_handler(functions, onselect, multiple_select))
    return made


def _records(records: Any, path: str) -> list[Spec]:
    if callable(getattr(records, "to_dict", None)) and hasattr(records, "columns"):  # a pandas frame, or what behaves like one
        records = records.to_dict("records")
    rows = []
    for index, record in enumerate(records):
        if not isinstance(record, Mapping):
            raise SpecError(f"{path}[{index}]", "a mapping", record)
        rows.append({str(key): value for key, value in record.items()})
    return rows


def _path(field: str | Sequence[str] | None) -> list[str] | None:
    if field is None:
        return None
    return [field] if isinstance(field, str) else list(field)


def _order(order: Any) -> Spec | None:
    if order is None or isinstance(order, Mapping):
        return None if order is None else {str(key): _order(inner) for key, inner in order.items()}
    return {str(name): None for name in order}


def _options(value: Any, key: str) -> Any:
    """Options with the JavaScript functions among them marked with the table's key."""
    if isinstance(value, JSFunction):
        return {JS_FUNCTION: key, "params": value.params, "body": value.body}
    if isinstance(value, Mapping):
        return {str(name): _options(inner, key) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_options(inner, key) for inner in value]
    return value


def _css_height(height: str | int, rows: int) -> str:
    if height == "auto" and rows > MAX_AUTO_HEIGHT_ROWS:
        return "600px"
    return f"{height}px" if isinstance(height, int) else height


def _actions(actions: Sequence[Any] | None) -> tuple[list[str | None], dict[int, Callable[[Any], Any]]]:
    labels: list[str | None] = []
    functions: dict[int, Callable[[Any], Any]] = {}
    for index, action in enumerate(actions or []):
        if action is None:
            labels.append(None)
            continue
        if not isinstance(action, list | tuple) or len(action) != 2 or not callable(action[1]):
            raise SpecError(f"actions[{index}]", "a (label, function) pair or None", action)
        labels.append(str(action[0]))
        functions[index] = action[1]
    return labels, functions


def _handler(
    functions: dict[int, Callable[[Any], Any]], onselect: Callable[[Any], Any] | None, multiple: bool
) -> tuple[Callable[[Any], Any], Callable[..., Any]]:
    """What to call with the page's report, and the author's function it stands for."""

    def act(data: Any) -> Any:
        try:
            report = msgspec.convert(data, _Report)
        except msgspec.ValidationError as error:
            log.info("a report of a data table was dropped: %s", error)
            return None
        function = onselect if report.btn is None else functions.get(report.btn)
        if function is None:
            return None
        return function(report.rows if multiple else (report.rows[0] if report.rows else None))

    authors = [*functions.values(), *([onselect] if onselect is not None else [])]
    awaited = [function for function in authors if is_coroutine_function(function)]
    return act, (awaited or authors)[0]


class _Report(msgspec.Struct):
    """What the page says of a selection or an action."""

    rows: list[RowId] = msgspec.field(default_factory=list)
    btn: int | None = None


# -- updates ---------------------------------------------------------------------------------------


def datatable_update(instance_id: str, data: Any, row_id: RowId | None = None, field: str | Sequence[str] | None = None) -> None:
    """Change a data table in place.

    Args:
        instance_id: As given to `put_datatable`.
        data: All records; with `row_id` that row's record; with `field` too, that cell's value.
        row_id: Which row.
        field: Which field of it: a name, or the path of a nested one.

    Raises:
        SpecError: A field without a row, or no such table on the screen.
        UnserialisableError: The data cannot travel to the page.
    """
    if field is not None and row_id is None:
        raise SpecError("row_id", "the row whose field is meant", row_id)
    if row_id is None:
        _change("datatable_update", commands.DatatableUpdateSpec(instance_id=instance_id, op="set", records=_records(data, "data")))
    elif field is None:
        record = _records([data], "data")[0]
        _change("datatable_update", commands.DatatableUpdateSpec(instance_id=instance_id, op="row", row_id=row_id, data=record))
    else:
        path = _path(field) or []
        _change("datatable_update", commands.DatatableUpdateSpec(instance_id=instance_id, op="cell", row_id=row_id, path=path, data=data))


def datatable_insert(instance_id: str, records: Any, row_id: RowId | None = None) -> None:
    """Add records to a data table.

    Args:
        instance_id: As given to `put_datatable`.
        records: One mapping, or a list of them.
        row_id: Insert before this row; at the end by default.

    Raises:
        SpecError: No such table is on the screen.
    """
    rows = _records([records] if isinstance(records, Mapping) else records, "records")
    _change("datatable_insert", commands.DatatableUpdateSpec(instance_id=instance_id, op="insert", records=rows, row_id=optional(row_id)))


def datatable_remove(instance_id: str, row_ids: Any) -> None:
    """Remove rows from a data table.

    Args:
        instance_id: As given to `put_datatable`.
        row_ids: Ids of the rows, or one id.

    Raises:
        SpecError: No such table is on the screen.
    """
    ids = list(row_ids) if isinstance(row_ids, list | tuple | set) else [row_ids]
    _change("datatable_remove", commands.DatatableUpdateSpec(instance_id=instance_id, op="remove", row_ids=ids))


def _change(call: str, spec: commands.DatatableUpdateSpec) -> None:
    task = current_task(call)
    spec = checked(spec, call)
    with task.session.lock:
        known = any(True for _ in task.session.view.find("datatable", instance_id=spec.instance_id))
    if not known:
        raise SpecError("instance_id", "the instance_id of a datatable on the screen", spec.instance_id)
    task.session.send(commands.DatatableUpdate(task_id=task.id, spec=spec))
