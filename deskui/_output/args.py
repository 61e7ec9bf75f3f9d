"""What goes into a call: names, positions, scopes, callbacks, and data on its way to JSON.

One rule: what is wrong with an argument is said with its place in the call. Knows no outputs.
"""

from __future__ import annotations

import functools
import inspect
import secrets
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import msgspec

from ..errors import SpecError, UnserialisableError
from ..protocol.catalog import Spec
from ..runtime.apps import is_coroutine_function
from ..runtime.session import Session
from ..runtime.task import Task
from ..runtime.view import ROOT

S = TypeVar("S", bound=msgspec.Struct)

SCOPE_PREFIX = ROOT.removesuffix("ROOT")
"""The DOM id of a scope is this and its name."""
BOTTOM = -1
"""The position after a scope's last child."""
_NAME_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


def as_position(position: int) -> int:
    """A position, checked to be a whole number."""
    if isinstance(position, bool) or not isinstance(position, int):
        raise SpecError("position", "a whole number", position)
    return position


def check_name(name: str, path: str = "name") -> str:
    """A name that can stand in the page: of scopes, pins, progress bars, items.

    Raises:
        SpecError: It is empty or has characters other than letters, digits, ``_`` and ``-``.
    """
    if not isinstance(name, str) or not name or not _NAME_CHARS.issuperset(name):
        raise SpecError(path, "a name of letters, digits, '_' and '-'", name)
    return name


def scope_selector(task: Task, scope: str | None) -> str:
    """The selector of a scope by name; of the innermost one without a name."""
    return f"#{SCOPE_PREFIX}{task.scopes[-1] if scope is None else check_name(scope, 'scope')}"


def random_scope_name() -> str:
    """A name no author gives."""
    return f"deskui-{secrets.token_hex(6)}"


def register(
    session: Session, function: Callable[[Any], Any], author: Callable[..., Any], *, serial: bool = False, mutex: bool = False
) -> str:
    """Make an author's function callable by the page; its callback id.

    Args:
        session: Whose.
        function: Takes the event's data and calls the author's function.
        author: That function: its name is for the logs, its kind decides whether it is awaited.
        serial: Thread apps: one at a time.
        mutex: Coroutine apps: not while it runs.
    """
    if not callable(author):
        raise SpecError("onclick", "a function", author)
    called: Callable[[Any], Any] = function
    if is_coroutine_function(author):

        async def called(value: Any) -> Any:
            result = function(value)
            return await result if inspect.isawaitable(result) else result

    inner = author
    while isinstance(inner, functools.partial):
        inner = inner.func
    return session.add_callback(called, name=getattr(inner, "__name__", "call"), serial=serial, mutex=mutex)


def callback_options(options: dict[str, Any]) -> dict[str, bool]:
    """What ``**callback_options`` may say: ``serial_mode``, ``mutex_mode``.

    Raises:
        TypeError: Anything else.
    """
    unknown = set(options) - {"serial_mode", "mutex_mode"}
    if unknown:
        raise TypeError(f"unknown callback option {sorted(unknown)[0]!r}; there are serial_mode and mutex_mode")
    return {"serial": bool(options.get("serial_mode")), "mutex": bool(options.get("mutex_mode"))}


def to_spec(entry: msgspec.Struct, call: str) -> Spec:
    """An entry as it travels: JSON's own types, so that what the view holds is what a page is told.

    Raises:
        UnserialisableError: It holds something JSON cannot express; the message says where.
    """
    try:
        spec: Spec = msgspec.json.decode(msgspec.json.encode(entry, enc_hook=plain_value))
    except (TypeError, ValueError, OverflowError, RecursionError, NotImplementedError) as error:
        for name in entry.__struct_fields__:
            path, culprit = find_unserialisable(getattr(entry, name), name)
            if path:
                raise UnserialisableError(f"{call}: {path}", "something that JSON can express", culprit) from None
        raise UnserialisableError(call, "something that JSON can express", str(error)) from None
    return spec


def checked(entry: S, call: str) -> S:
    """An entry whose data is JSON's own types, for a command.

    Raises:
        UnserialisableError: As `to_spec`.
    """
    return msgspec.convert(to_spec(entry, call), type(entry))


def plain_value(value: Any) -> Any:
    """What JSON can express of numbers and times of other libraries (numpy, pandas), asked of the value itself.

    Raises:
        NotImplementedError: Nothing.
    """
    if hasattr(value, "dtype") and callable(getattr(value, "tolist", None)):  # a numpy scalar or array
        return value.tolist()
    if callable(getattr(value, "isoformat", None)) and not isinstance(value, type):
        text = value.isoformat()
        return None if text == "NaT" else text  # pandas' missing time
    raise NotImplementedError(f"{type(value).__name__} cannot be expressed in JSON")


def find_unserialisable(value: Any, path: str, depth: int = 0) -> tuple[str, Any]:
    """Where in a value the first thing is that JSON cannot express: its path and itself; ``("", None)`` if there is none."""
    if depth > 200:
        return path, "something nested too deeply"
    items: list[tuple[str, Any]] = []
    if isinstance(value, Mapping):
        items = [(f"{path}[{key!r}]", inner) for key, inner in value.items()]
    elif isinstance(value, list | tuple | set | frozenset):
        items = [(f"{path}[{index}]", inner) for index, inner in enumerate(value)]
    elif isinstance(value, msgspec.Struct):
        items = [(f"{path}.{name}", getattr(value, name)) for name in value.__struct_fields__]
    for inner_path, inner in items:
        found = find_unserialisable(inner, inner_path, depth + 1)
        if found[0]:
            return found
    if items or value is msgspec.UNSET:
        return "", None
    try:
        msgspec.json.encode(value, enc_hook=plain_value)
    except (TypeError, ValueError, OverflowError, RecursionError, NotImplementedError):
        return path, value
    return "", None


def merge_arguments(
    function: Callable[..., Any], old_args: tuple[Any, ...], old_kwargs: dict[str, Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments of a call with some of them replaced."""
    signature = inspect.signature(function)
    bound = signature.bind(*old_args, **old_kwargs)
    new = signature.bind_partial(*args, **kwargs).arguments
    fixed = {"scope", "position"} & new.keys()
    if fixed:
        raise SpecError(min(fixed), "nothing: an output stays where it is", new[min(fixed)])
    for name, value in new.items():
        if signature.parameters[name].kind is inspect.Parameter.VAR_KEYWORD:
            bound.arguments[name] = {**bound.arguments.get(name, {}), **value}
        else:
            bound.arguments[name] = value
    return bound.args, bound.kwargs
