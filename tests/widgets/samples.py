"""Arguments to call every method of every widget with, made from the signatures."""

from __future__ import annotations

import types
import typing
from typing import Any, Literal

from deskui.widgets.core import Widget
from deskui.widgets.declare import Entry, Method

NOT_CALLED = {"destroy", "get_element", "get_draw_context", "get_video_element", "get_content_element", "set_stream"}
"""Methods that end the widget, or that are refused."""


def exercise(widget: Any, W: Any) -> None:
    """Call everything the widget can do, once, in the order of the catalog."""
    for method in widget._entry.methods.values():
        if method.name not in NOT_CALLED and method.meaning != "asks":
            call(widget, method, W)


def call(widget: Any, method: Method, W: Any) -> Any:
    """Call one method with sample arguments; keyword and optional ones are given, too."""
    function = getattr(method.function, "__wrapped__", method.function)
    hints = typing.get_type_hints(function)
    args = []
    for param in method.params:
        if param.kind in (param.VAR_POSITIONAL, param.VAR_KEYWORD):
            continue
        special = SPECIAL.get((widget._entry.name, method.name), {}).get(param.name) or BY_NAME.get(param.name)
        args.append(special(widget, W) if special else sample(hints.get(param.name, Any)))
    return getattr(widget, method.name)(*args)


def sample(hint: Any) -> Any:
    """A value of a type."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return args[-1]
    if origin in (typing.Union, types.UnionType):
        return sample(next(arg for arg in args if arg is not type(None)))
    if origin is tuple:
        return [sample(arg) for arg in args]
    if origin is list:
        return [sample(args[0])]
    if origin is dict:
        return {"k": sample(args[1])}
    values: dict[Any, Any] = {str: "red", int: 1, float: 0.5, bool: True, bytes: b"\x89PNG", Any: "x"}
    if isinstance(hint, type) and issubclass(hint, Widget):
        return None
    return values.get(hint, "x")


def _new_child(widget: Any, W: Any) -> Any:
    if widget._entry.name == "MenuBar":
        return W.Menu()
    return W.Label("child")


def _present_child(widget: Any, W: Any) -> Any:
    children = widget.get_children()
    return children[0] if children else W.Label("stranger")


def _rows(widget: Any, W: Any) -> Any:
    return [["a", 1], ["b", 2]]


def _tree(widget: Any, W: Any) -> Any:
    return {"a": {"size": 1}, "b": {"c": {"size": 2}}}


def _path(widget: Any, W: Any) -> Any:
    rows = widget._tree_state().rows
    if not rows.rows:
        widget._replace([["a", 1], ["b", 2]])
    return [widget._tree_state().rows.rows[0][0]]


def _ref(widget: Any, W: Any) -> Any:
    return widget.create_ref(min(1, widget.get_length()))


BY_NAME: dict[str, Any] = {
    "child": _new_child,
    "menu": lambda widget, W: W.Menu(),
    "options": lambda widget, W: {"title": "T", "width": 200, "height": 100},
    "widgets": lambda widget, W: [W.Label("g")],
    "index": lambda widget, W: 0,
    "idx": lambda widget, W: 0,
    "ref": _ref,
    "start_ref": _ref,
    "end_ref": lambda widget, W: widget.create_ref(widget.get_length()),
    "intervals": lambda widget, W: [{"name": "t", "start": 0, "end": 1}],
    "opts": lambda widget, W: {"case_insensitive": True},
    "attrs": lambda widget, W: {"bold": True},
    "tags": lambda widget, W: None,
    "imgInfo": lambda widget, W: {"text": "x", "x": 1, "y": 1},
    "data": lambda widget, W: b"\x89PNG" if widget._entry.name in ("Image", "FileDialog") else _rows(widget, W),
    "rows": _rows,
    "tree": _tree,
    "path": _path,
    "paths": lambda widget, W: [_path(widget, W)],
    "items": lambda widget, W: [_path(widget, W)],
    "path_or_key": _path,
    "parent": lambda widget, W: None,
    "before": lambda widget, W: None,
    "cells": lambda widget, W: [(_path(widget, W), "size")],
    "col_key": lambda widget, W: "size",
    "col_index": lambda widget, W: 0,
    "columns": lambda widget, W: ["Name", {"label": "Size", "key": "size", "type": "int"}],
    "column": lambda widget, W: f"c{len(widget._columns())}",
    "values": lambda widget, W: {"size": 3},
    "key": lambda widget, W: f"k{len(widget._tree_state().rows)}",
    "status": lambda widget, W: "all",
    "buttons": lambda widget, W: [["OK", 1]],
    "sizes": lambda widget, W: [100, 200],
    "align": lambda widget, W: "center",
    "style": lambda widget, W: "line" if widget._entry.name == "TextSource" else "italic",
    "duration": lambda widget, W: 3600.0,
    "numchars": lambda widget, W: 20,
    "start": lambda widget, W: 0,
    "size": lambda widget, W: 14,
    "iconsize": lambda widget, W: 16,
    "px": lambda widget, W: 4,
    "width": lambda widget, W: 120,
    "height": lambda widget, W: 90,
    "padding": lambda widget, W: 3,
    "border_width": lambda widget, W: 1,
    "hex_string": lambda widget, W: "#336699",
    "color": lambda widget, W: "#336699",
    "group": lambda widget, W: None,
}
SPECIAL: dict[tuple[str, str], dict[str, Any]] = {
    **{
        (name, method): {"child": _present_child}
        for name in ("TabWidget", "StackWidget", "MDIWidget", "Splitter")
        for method in ("show_widget", "highlight_tab", "move_child", "resize_child", "set_minimum_size", "get_tab_id", "index_of")
    },
    ("Dialog", "add_button"): {"child": lambda widget, W: W.Button("B")},
    ("GridBox", "add_widget"): {"row": lambda widget, W: 2, "col": lambda widget, W: 1},
    ("TableView", "set_cell"): {"row": lambda widget, W: 0},
    ("ToolBar", "add_action"): {"options": lambda widget, W: {"text": "Run", "toggle": True}},
    ("TextSource", "set_wrap"): {"mode": lambda widget, W: "word"},
    ("TextSource", "apply_tag"): {"name": lambda widget, W: widget.create_tag("red", {}) or "red"},
}


def report_for(entry: Entry) -> dict[str, Any]:
    """A state the user could report for a class."""
    return {prop.key: sample(prop.type) for prop in entry.props.values() if prop.reported and prop.key != "visible"}
