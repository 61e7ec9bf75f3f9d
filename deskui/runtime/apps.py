"""What can be run: the author's functions, named, with their titles and configuration.

One rule: whatever is wrong with an ``applications`` argument is said here, in
the author's line, before anything starts. Knows nothing of sessions or pages.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from ..errors import SpecError

CONFIG_ATTRIBUTE = "__deskui_config__"
"""Where ``deskui.config()`` leaves an app's configuration on the function."""

default_config: dict[str, Any] = {}
"""What ``deskui.config()``, called bare, set for every app."""


@dataclass(frozen=True)
class App:
    """One function that a session can run.

    Attributes:
        name: Its name in URLs; ``index`` is the one at ``/``.
        target: The author's function.
        title: For the window and the page.
        description: For the page's metadata.
        config: What ``deskui.config()`` said: theme, css_style, js_code ….
    """

    name: str
    target: Callable[..., Any]
    title: str = ""
    description: str = ""
    config: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def is_coroutine(self) -> bool:
        """Whether its code runs on the loop."""
        return is_coroutine_function(self.target)

    @property
    def function_name(self) -> str:
        """The function's name, for task ids and logs."""
        return function_name(self.target)


def make_apps(applications: Any, *, title: str | None = None) -> dict[str, App]:
    """The apps an ``applications`` argument means.

    Args:
        applications: A function, a list of functions (named by their ``__name__``), or a dict name → function. A function
            may be plain, ``async def``, a generator function, a ``functools.partial`` or a callable object.
        title: Instead of the title that ``config()`` or the docstring gives; only for a single function.

    Raises:
        SpecError: Something in it cannot be called, or only with arguments, or two functions have one name.
    """
    if isinstance(applications, Mapping):
        named = [(str(name), target) for name, target in applications.items()]
    elif isinstance(applications, Iterable):
        named = [(_name_of(target, index), target) for index, target in enumerate(applications)]
    else:
        named = [("index", applications)]
    if not named:
        raise SpecError("applications", "at least one function", applications)
    apps: dict[str, App] = {}
    for name, target in named:
        if isinstance(target, App):  # made before
            apps[name] = target
            continue
        if not callable(target):
            raise SpecError(f"applications[{name!r}]", "a function", target)
        if missing := _must_be_given(target):
            raise SpecError(f"applications[{name!r}]", "a function that needs no arguments", f"{function_name(target)}({missing})")
        if name in apps:
            raise SpecError("applications", "functions with different names (use a dict to name them)", name)
        apps[name] = make_app(name, target)
    if title and len(apps) == 1:
        only = next(iter(apps.values()))
        apps = {only.name: replace(only, title=title)}
    return apps


def make_app(name: str, target: Callable[..., Any]) -> App:
    """An app with the title and description of its configuration, else of its docstring (first paragraph, rest)."""
    config = {**default_config, **getattr(_innermost(target), CONFIG_ATTRIBUTE, {}), **getattr(target, CONFIG_ATTRIBUTE, {})}
    paragraphs = (inspect.getdoc(_innermost(target)) or "").split("\n\n", 1)
    return App(
        name,
        target,
        title=str(config.get("title") or " ".join(paragraphs[0].split())),
        description=str(config.get("description") or (paragraphs[1].strip() if len(paragraphs) > 1 else "")),
        config=config,
    )


def function_name(function: Callable[..., Any]) -> str:
    """The name of a function; sees through partials and callable objects."""
    innermost = _innermost(function)
    return str(getattr(innermost, "__name__", type(innermost).__name__))


def is_coroutine_function(function: Callable[..., Any]) -> bool:
    """Whether calling it makes a coroutine or a generator; sees through partials and callable objects."""
    innermost = _innermost(function)
    candidates = [innermost] if inspect.isroutine(innermost) else [innermost, getattr(type(innermost), "__call__", None)]  # noqa: B004 - the method is wanted, not the test
    return any(inspect.iscoroutinefunction(f) or inspect.isgeneratorfunction(f) for f in candidates)


def _must_be_given(target: Callable[..., Any]) -> str:
    """The parameters a call cannot leave out; sessions call their function without any."""
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):  # some built-in functions do not say
        return ""
    optional = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return ", ".join(p.name for p in parameters if p.default is p.empty and p.kind not in optional)


def _innermost(function: Any) -> Any:
    while hasattr(function, "func"):
        function = function.func
    return function


def _name_of(target: Any, index: int) -> str:
    if not callable(target):
        raise SpecError(f"applications[{index}]", "a function", target)
    return function_name(target)
