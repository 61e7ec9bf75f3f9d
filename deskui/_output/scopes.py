"""Scopes, popups and toasts: where outputs go, and what stands over the page.

A scope is a named place; each task has a stack of them, and outputs go to the innermost. A popup's body is a
scope too. One rule: going into a scope that does not exist makes it; naming one in ``scope=`` does not.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast

from ..errors import SpecError
from ..protocol.catalog import commands, optional, outputs
from ..runtime.apps import is_coroutine_function
from ..runtime.task import Task, current_task
from .args import BOTTOM, SCOPE_PREFIX, as_position, check_name, checked, random_scope_name, register, scope_selector
from .handle import Output, OutputList, as_contents

F = TypeVar("F", bound=Callable[..., Any])

IfExist = Literal["remove", "clear", "blank"] | None
_EDGES = ("top", "middle", "bottom")
TOAST_COLORS = {"info": "#1565c0", "error": "#e53935", "warn": "#ef6c00", "success": "#2e7d32"}
"""The seed's names of toast colours."""


class PopupSize:
    """How wide a popup is."""

    LARGE: Literal["large"] = "large"
    NORMAL: Literal["normal"] = "normal"
    SMALL: Literal["small"] = "small"


class Position:
    """Where `scroll_to` brings a scope."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class OutputPosition:
    """Where in a scope an output goes."""

    TOP = 0
    BOTTOM = -1


# -- scopes ----------------------------------------------------------------------------------------


def set_scope(name: str, container_scope: str | None = None, position: int = BOTTOM, if_exist: IfExist = None) -> None:
    """Make a scope.

    Args:
        name: Its name: letters, digits, ``_`` and ``-``.
        container_scope: The scope it is made in; the innermost ``with use_scope(...)`` by default.
        position: Index among that scope's children; 0 is the top, -1 the bottom.
        if_exist: When it exists: ``None`` leaves it as it is; ``"clear"`` empties it; ``"remove"`` makes it anew at the place given.

    Raises:
        SpecError: The name cannot be, the container is not on the screen or goes with the scope, or it has no such position.
        SessionClosedException: The session has ended.

    Wire: command ``output_ctl``, key ``set_scope``.
    """
    if if_exist not in (None, "remove", "clear", "blank"):
        raise SpecError("if_exist", "None, 'remove' or 'clear'", if_exist)
    task = current_task("set_scope")
    spec = commands.OutputCtlSpec(
        set_scope=SCOPE_PREFIX + check_name(name),
        container=scope_selector(task, container_scope),
        position=as_position(position),
        if_exist=if_exist,
    )
    task.session.send(commands.OutputCtl(task_id=task.id, spec=spec))


def get_scope(stack_idx: int = -1) -> str:
    """The name of a scope the caller is in.

    Args:
        stack_idx: Which of the scopes around the call: -1 the innermost, 0 the outermost, which is ``"ROOT"``.

    Raises:
        SpecError: There are not so many (a ``ValueError``, as in PyWebIO).
    """
    scopes = current_task("get_scope").scopes
    try:
        return scopes[stack_idx]
    except IndexError:
        raise SpecError("stack_idx", f"an index into the {len(scopes)} scopes around the call", stack_idx) from None


def clear(scope: str | None = None) -> None:
    """Empty a scope; nothing happens when there is none of that name.

    Args:
        scope: Its name; the innermost ``with use_scope(...)`` by default.

    Wire: command ``output_ctl``, key ``clear``.
    """
    task = current_task("clear")
    _control(task, commands.OutputCtlSpec(clear=scope_selector(task, scope)))


def remove(scope: str | None = None) -> None:
    """Remove a scope with all that is in it; nothing happens when there is none of that name.

    Args:
        scope: Its name; the innermost ``with use_scope(...)`` by default.

    Raises:
        AssertionError: It is the outermost scope, which cannot go.

    Wire: command ``output_ctl``, key ``remove``.
    """
    task = current_task("remove")
    selector = scope_selector(task, scope)
    if selector == f"#{SCOPE_PREFIX}ROOT":
        raise AssertionError("the scope ROOT cannot be removed")
    _control(task, commands.OutputCtlSpec(remove=selector))


def scroll_to(scope: str | None = None, position: str = Position.TOP) -> None:
    """Scroll the page to a scope.

    Args:
        scope: Its name; the innermost ``with use_scope(...)`` by default.
        position: Bring it to the ``"top"``, ``"middle"`` or ``"bottom"`` of the window.

    Raises:
        SpecError: Another position, or no scope of that name.

    Wire: command ``output_ctl``, key ``scroll_to``.
    """
    if position not in _EDGES:
        raise SpecError("position", "'top', 'middle' or 'bottom'", position)
    task = current_task("scroll_to")
    selector = scope_selector(task, scope)
    if not _exists(task, selector):
        raise SpecError("scope", "the name of a scope on the screen", scope)
    _control(task, commands.OutputCtlSpec(scroll_to=selector, position=position))


def _control(task: Task, spec: commands.OutputCtlSpec) -> None:
    task.session.send(commands.OutputCtl(task_id=task.id, spec=spec))


def _exists(task: Task, selector: str) -> bool:
    with task.session.lock:
        return task.session.view.has_scope(selector[1:])


class use_scope:
    """Let the following outputs go into a scope: ``with use_scope("news"): ...``, or as a decorator of a function.

    The scope is made, at the end of the scope around, when there is none of that name. A decorated function may be a coroutine function.

    Args:
        name: Its name: letters, digits, ``_`` and ``-``; by default a name of its own.
        clear: Empty it first; its height stays until the block ends, so that the page does not jump.
        kwargs: ``create_scope=False``: it must exist. ``container_scope``, ``position``, ``if_exist``: as in `set_scope`.

    Raises:
        SpecError: The name cannot be; or it must exist and does not.

    Wire: command ``output_ctl``, key ``set_scope``.
    """

    def __init__(self, name: str | None = None, clear: bool = False, **kwargs: Any) -> None:
        self._name = check_name(name) if name is not None else None
        self._clear = clear
        self._create = kwargs.pop("create_scope", True)
        unknown = set(kwargs) - {"container_scope", "position", "if_exist"}
        if unknown:
            raise TypeError(f"use_scope() got an unexpected keyword argument {min(unknown)!r}")
        self._options = kwargs

    def __enter__(self) -> str:
        """Go into the scope; its name."""
        task = current_task("use_scope")
        name = self._name or random_scope_name()
        exists = _exists(task, f"#{SCOPE_PREFIX}{name}")
        if not exists and not self._create:
            raise SpecError("name", "the name of a scope on the screen", name)
        if self._create and (self._clear or self._options or not exists):
            set_scope(name, **({"if_exist": "blank"} if self._clear else {}) | self._options)
        task.scopes.append(name)
        return name

    def __exit__(self, *_: object) -> None:
        task = current_task("use_scope")
        name = task.scopes.pop()
        if self._clear:
            _control(task, commands.OutputCtlSpec(loose=f"#{SCOPE_PREFIX}{name}"))

    def __call__(self, function: F) -> F:
        """Decorate a function: each call goes into the scope."""
        return _within(self, function)


def _within(context: Any, function: F) -> F:
    if is_coroutine_function(function):

        @functools.wraps(function)
        async def run_async(*args: Any, **kwargs: Any) -> Any:
            with context:
                return await function(*args, **kwargs)

        return cast(F, run_async)

    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> Any:
        with context:
            return function(*args, **kwargs)

    return cast(F, run)


# -- popups ----------------------------------------------------------------------------------------


class popup:
    """Show a dialog over the page; an open one closes first.

    With `content` it shows at once. Without, ``with popup("Title"): ...`` shows it and puts the outputs of the block into it, and
    as a decorator each call of the function shows it. The end of the block does not close it.

    Args:
        title: Its heading.
        content: What it holds: a text, an output, or a list of them.
        size: ``"normal"``, ``"large"`` or ``"small"``; see `PopupSize`.
        implicit_close: Escape or a click beside it closes it.
        closable: It has a close button; without it only `close_popup` closes it.

    Raises:
        SpecError: Another size, or something in it is neither text nor output.

    Wire: command ``popup``.
    """

    def __init__(
        self,
        title: str,
        content: Any = None,
        size: Literal["large", "normal", "small"] = PopupSize.NORMAL,
        implicit_close: bool = True,
        closable: bool = True,
    ) -> None:
        self._waiting = False
        if size not in ("large", "normal", "small"):
            raise SpecError("size", "'large', 'normal' or 'small'", size)
        self._spec = commands.PopupSpec(title=title, size=size, implicit_close=implicit_close and closable, closable=closable, dom_id="")
        if content is not None:
            self._spec.content = as_contents(content, "content")
            self._show()
        else:
            self._waiting = True  # for a block, a function, or its end

    def _show(self) -> str:
        self._waiting = False
        task = current_task("popup")
        name = random_scope_name()
        self._spec.dom_id = SCOPE_PREFIX + name
        self._spec = checked(self._spec, "popup")
        task.session.send(commands.Popup(task_id=task.id, spec=self._spec))
        return name

    def __enter__(self) -> str:
        """Show it and let the following outputs go into it; the name of the scope in it."""
        name = self._show() if self._waiting or not self._spec.dom_id else self._spec.dom_id.removeprefix(SCOPE_PREFIX)
        current_task("popup").scopes.append(name)
        return name

    def __exit__(self, *_: object) -> None:
        current_task("popup").scopes.pop()
        self._spec.dom_id = ""

    def __call__(self, function: F) -> F:
        """Decorate a function: each call shows the popup and puts its outputs into it."""
        self._waiting = False
        return _within(self, function)

    def __del__(self) -> None:
        if getattr(self, "_waiting", False):
            try:
                self._show()
            # A border: a finaliser cannot raise. There is no session, or it has ended, and so no screen.
            except Exception:  # noqa: BLE001
                pass


def close_popup() -> None:
    """Close the popup; nothing happens when none is open.

    Wire: command ``close_popup``.
    """
    task = current_task("close_popup")
    task.session.send(commands.ClosePopup(task_id=task.id))


# -- toasts ----------------------------------------------------------------------------------------


def toast(
    content: str,
    duration: float = 2,
    position: str = "center",
    color: str = "info",
    onclick: Callable[[], Any] | None = None,
) -> None:
    """Show a short message at the top of the window for a while.

    Args:
        content: Plain text.
        duration: Seconds; 0 keeps it until the reader closes it.
        position: ``"left"``, ``"center"`` or ``"right"``.
        color: ``"info"``, ``"success"``, ``"warn"``, ``"error"`` or ``"#rrggbb"``.
        onclick: Called without arguments when it is clicked. The session stays open for it.

    Raises:
        SpecError: Another position, or a colour that is neither a name nor ``#rrggbb``.

    Wire: command ``toast``.
    """
    if position not in ("left", "center", "right"):
        raise SpecError("position", "'left', 'center' or 'right'", position)
    hex_color = TOAST_COLORS.get(color, color)
    if not (isinstance(hex_color, str) and hex_color.startswith("#")):
        raise SpecError("color", f"'#rrggbb' or one of {', '.join(TOAST_COLORS)}", color)
    task = current_task("toast")
    click = onclick
    spec = commands.ToastSpec(
        content=str(content),
        duration=round(duration * 1000),
        position=position,  # type: ignore[arg-type]
        color=hex_color,
        callback_id=None if click is None else register(task.session, lambda _: click(), click),
        id=optional(task.session.new_id() if duration == 0 else None),
    )
    task.session.send(commands.Toast(task_id=task.id, spec=spec))


# -- kept for PyWebIO's scripts ----------------------------------------------------------------------


class PlaceholderOutput(Output):
    """What `output` returns: a place whose contents change with ``reset``, ``append`` and ``insert``."""

    def insert(self, idx: int, *contents: Any) -> None:
        """Add outputs before the child with this index."""
        held = list(self._contents() or [])
        held[idx:idx] = as_contents(list(contents), "contents")
        self._changed(held)


def output(*contents: Any) -> PlaceholderOutput:
    """A place for outputs that can change. Kept for PyWebIO's scripts; `put_scope` is the new way.

    Args:
        contents: Texts and outputs.
    """
    warnings.warn("output() is deprecated; use put_scope()", DeprecationWarning, stacklevel=2)
    entry = outputs.Scope(dom_id=SCOPE_PREFIX + random_scope_name(), contents=as_contents(list(contents), "contents"))
    return PlaceholderOutput("output", entry)


def style(outputs: Any, css_style: str) -> Any:
    """Add CSS to one output or to each of a list. Kept for PyWebIO's scripts; ``.style()`` is the new way.

    Args:
        outputs: An output, or a list of them.
        css_style: Declarations, e.g. ``"color: red"``.

    Returns:
        What was given, as an `OutputList` if it was a list.
    """
    warnings.warn("style() is deprecated; use the output's own .style()", DeprecationWarning, stacklevel=2)
    if isinstance(outputs, Output):
        return outputs.style(css_style)
    return OutputList(outputs).style(css_style)
