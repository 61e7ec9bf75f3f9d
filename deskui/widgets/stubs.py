"""Stubs for type checkers: typed constructors, methods and ``on()`` for every widget, in both APIs.

Both texts come from the catalog's own signatures. This file only knows how a stub is written.
"""

from __future__ import annotations

import inspect
import typing
from typing import Any

from .catalog import CATALOG, Callback, Entry
from .core import Container, Visual
from .declare import NOTHING, Method

PLAIN_IN_ASYNC = ("gets",)
"""Meanings whose methods answer at once in the async API, too."""
_IMPORTS = """from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, Literal, overload

"""
_BASE = """class Widget:
    \"\"\"The handle of one widget of a session.\"\"\"
    def __init__(self, session: Session, *args: Any, **options: Any) -> None: ...
    @property
    def wid(self) -> int: ...
    @property
    def session(self) -> Session: ...
    @property
    def app(self) -> Any: ...
    def has_callback(self, action: str) -> bool: ...
    def batch(self) -> Any: ...
    @staticmethod
    def to_data_uri(path: Any) -> str: ...
"""


def sync_stub(head: str) -> str:
    """``deskui/widgets/sync/Widgets.pyi``."""
    return _stub(head, is_async=False)


def async_stub(head: str) -> str:
    """``deskui/widgets/async_/Widgets.pyi``."""
    return _stub(head, is_async=True)


def _stub(head: str, *, is_async: bool) -> str:
    package = "async_" if is_async else "sync"
    parts = [f"# {head}\n# ruff: noqa\n# fmt: off\n\n{_IMPORTS}from deskui.widgets.{package} import Session\n"]
    parts.append(_BASE)
    parts += [_class(entry, is_async=is_async) for entry in CATALOG.values()]
    parts.append(_namespace(is_async=is_async))
    return "\n".join(parts)


def _class(entry: Entry, *, is_async: bool) -> str:
    lines = [f"class {entry.name}(Widget):"]
    doc = entry.doc.split("\n\n")[0]
    lines.append(f'    """{doc}"""')
    lines.append(f"    def __init__(self, session: Session, {_constructor(entry)}) -> None: ...")
    if is_async:
        lines.append(f"    def __await__(self) -> Generator[Any, None, {entry.name}]: ...")
        lines.append(f"    async def _initialize(self) -> {entry.name}: ...")
    lines += _on(entry, is_async=is_async)
    for method in entry.methods.values():
        lines.append(_method(method, is_async=is_async))
    if entry.name == "ScriptArea":
        lines.append("    def __enter__(self) -> ScriptArea: ...")
        lines.append("    def __exit__(self, *error: Any) -> None: ...")
    return "\n".join(lines) + "\n"


def _namespace(*, is_async: bool) -> str:
    """What ``get_widgets()`` returns: the same classes without their first argument."""
    lines = []
    for entry in CATALOG.values():
        lines.append(f"class _{entry.name}({entry.name}):")
        lines.append(f"    def __init__(self, {_constructor(entry)}) -> None: ...")
        if is_async:
            lines.append(f"    def __await__(self) -> Generator[Any, None, _{entry.name}]: ...")
            lines.append(f"    async def _initialize(self) -> _{entry.name}: ...")
        lines.append("")
    lines.append("class Namespace:")
    lines.append('    """The widget classes of one session."""')
    lines += [f"    {entry.name}: type[_{entry.name}]" for entry in CATALOG.values()]
    lines.append("    def __getattr__(self, name: str) -> Any: ...")
    return "\n".join(lines) + "\n"


def _constructor(entry: Entry) -> str:
    params = []
    optional = False
    for prop in entry.arguments:
        hint = hint_text(prop.type)
        if prop.default is NOTHING and not optional:
            params.append(f"{prop.name}: {hint}")
            continue
        optional = True
        if prop.default is not None and "None" not in hint and hint != "Any":
            hint += " | None"
        if hint == "Any" or "None" in hint:
            params.append(f"{prop.name}: {hint} = ...")
        else:
            params.append(f"{prop.name}: {hint} | None = ...")
    return ", ".join([*params, "**options: Any"])


def _on(entry: Entry, *, is_async: bool) -> list[str]:
    lines = []
    done = "Awaitable[None]" if is_async else "None"
    shapes: dict[str, list[str]] = {}
    for callback in entry.callbacks.values():
        shapes.setdefault(_arguments(callback), []).append(callback.action)
    for name, first in (("on", ""), ("add_callback", "Any, ")):
        overloads = []
        for arguments, actions in shapes.items():
            literal = ", ".join(f'"{action}"' for action in actions)
            given = (first + arguments).rstrip(", ")
            overloads.append(f"    def {name}(self, action: Literal[{literal}], handler: Callable[[{given}], object]) -> {done}: ...")
        every = ", ".join(f'"{action}"' for action in entry.callbacks)
        action = f"Literal[{every}]" if every else "str"
        overloads.append(
            f"    def {name}(self, action: {action}, handler: Callable[..., object], *extra: Any, **kwargs: Any) -> {done}: ..."
        )
        # A checker tries them in order: the exact shape first, then handlers with further arguments.
        for text in overloads:
            if len(overloads) > 1:
                lines.append("    @overload")
            lines.append(text)
    return lines


def _arguments(callback: Callback) -> str:
    return ", ".join(hint_text(hint) for hint in callback.args.values())


def _method(method: Method, *, is_async: bool) -> str:
    function = getattr(method.function, "__wrapped__", method.function)
    hints = typing.get_type_hints(function)
    returns = hint_text(hints.get("return", Any))
    if is_async and method.meaning not in PLAIN_IN_ASYNC:
        returns = f"Awaitable[{returns}]"
    params = ["self"]
    for param in list(inspect.signature(function).parameters.values())[1:]:
        hint = hint_text(hints.get(param.name, Any))
        prefix = "*" if param.kind is param.VAR_POSITIONAL else "**" if param.kind is param.VAR_KEYWORD else ""
        default = "" if param.default is param.empty else " = ..."
        params.append(f"{prefix}{param.name}: {hint}{default}")
    return f"    def {method.name}({', '.join(params)}) -> {returns}: ..."


def hint_text(hint: Any) -> str:
    """A type as a stub writes it."""
    if hint is Any:
        return "Any"
    if hint is None or hint is type(None):
        return "None"
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return f"Literal[{', '.join(repr(a) for a in args)}]".replace("'", '"')
    if origin is not None and args:
        if origin is typing.Union or str(origin) == "<class 'types.UnionType'>":
            # Python 3.10 adds ``None`` to what has it as its default, to ``Any`` as well.
            return "Any" if Any in args else " | ".join(dict.fromkeys(hint_text(a) for a in args))
        return f"{origin.__name__}[{', '.join(hint_text(a) for a in args)}]"
    if hint in (Visual, Container):
        return "Widget"
    return str(getattr(hint, "__name__", hint))
