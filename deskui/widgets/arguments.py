"""Arguments by name become arguments by place, as pgwidgets' private helper does.

The one rule: what it returns can be given to the method as it is. Our own methods have real
signatures and need none of it; scripts that wrap methods themselves do. Knows no widget.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

OPTIONS = "options"
"""A last parameter of this name takes what no other parameter does."""


def resolve_kwargs(method_name: str, param_names: Sequence[str], args: Sequence[Any], kwargs: dict[str, Any]) -> Sequence[Any]:
    """The arguments of a call in the order of the parameters.

    Args:
        method_name: For the error's text.
        param_names: The method's parameters in order.
        args: Arguments by place.
        kwargs: Arguments by name. Parameters that are left out before one of them are ``None``.

    Raises:
        TypeError: A name is no parameter, or its parameter has a value by place.
    """
    if not kwargs:
        return args
    placed = dict(zip(param_names, args, strict=False))
    left = {name: value for name, value in kwargs.items() if name not in param_names}
    twice = placed.keys() & kwargs.keys()
    if twice:
        raise TypeError(f"{method_name}() got multiple values for argument '{min(twice)}'")
    placed.update((name, value) for name, value in kwargs.items() if name in param_names)
    if left and param_names and param_names[-1] == OPTIONS:
        given = placed.get(OPTIONS)
        given = {"text": given} if isinstance(given, str) else given or {}
        placed[OPTIONS] = {**given, **left}
    elif left:
        raise TypeError(f"{method_name}() got an unexpected keyword argument '{min(left)}'")
    count = max(number for number, name in enumerate(param_names) if name in placed) + 1
    return [*(placed.get(name) for name in param_names[:count]), *args[len(param_names) :]]
