"""Buttons, and what happens when they are clicked.

The page only learns a button's label and index; its value stays in Python and comes back as it was given.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ..errors import SpecError
from ..protocol.catalog import optional, outputs
from ..runtime.apps import is_coroutine_function
from ..runtime.task import current_task
from .args import BOTTOM, callback_options, register
from .handle import Output, put

log = logging.getLogger("deskui.app")


class Choice(NamedTuple):
    """A button as the author gave it, in one shape."""

    label: str
    value: Any
    color: str | None = None
    disabled: bool | None = None


def as_choice(button: Any, path: str) -> Choice:
    """One shape for a mapping, a tuple and a plain value.

    Raises:
        SpecError: A mapping without label, or a tuple of another length.
    """
    if isinstance(button, Mapping):
        if "label" not in button:
            raise SpecError(path, "a mapping with 'label' and 'value'", button)
        value = button.get("value", button["label"])
        return Choice(str(button["label"]), value, button.get("color"), button.get("disabled"))
    if isinstance(button, list | tuple):
        if len(button) != 2:
            raise SpecError(path, "a (label, value) pair", button)
        return Choice(str(button[0]), button[1])
    return Choice(str(button), button)


@put
def put_buttons(
    buttons: Sequence[Any],
    onclick: Callable[[Any], Any] | Sequence[Callable[[], Any]],
    small: bool | None = None,
    link_style: bool = False,
    outline: bool = False,
    group: bool = False,
    scope: str | None = None,
    position: int = BOTTOM,
    **callback_options: Any,
) -> Output:
    """Show buttons in a row. The session stays open for them.

    Args:
        buttons: Mappings with ``label``, ``value``, ``color``, ``disabled``; or (label, value) pairs; or values that are their own labels.
            A value is any object; it stays in Python.
        onclick: Called with the clicked button's value; or a list of functions without arguments, one for each button. In a coroutine
            app they may be coroutine functions. Each click runs in a task of its own that begins in the outermost scope.
        small: Smaller buttons.
        link_style: They look like links.
        outline: Outlined instead of filled.
        group: Joined without gaps.
        scope: Where to put it; the innermost ``with use_scope(...)`` by default.
        position: Index among the scope's children; 0 is the top, -1 the bottom.
        callback_options: ``serial_mode=True``: in thread apps, one click at a time; ``mutex_mode=True``: in coroutine apps, clicks
            are ignored while one is at work.

    Returns:
        The output; ``.disable()`` greys all its buttons.

    Raises:
        SpecError: A button has a shape of its own, or there are not as many functions as buttons.

    Wire: command ``output``, type ``buttons``; a click is a ``callback`` with the button's index.
    """
    return _buttons("put_buttons", buttons, onclick, small, link_style, outline, group, scope, position, callback_options)


@put
def put_button(
    label: str,
    onclick: Callable[[], Any],
    color: str | None = None,
    small: bool | None = None,
    link_style: bool = False,
    outline: bool = False,
    disabled: bool = False,
    scope: str | None = None,
    position: int = BOTTOM,
) -> Output:
    """Show a button.

    Args:
        label: What it says.
        onclick: Called without arguments; see `put_buttons`.
        color: ``"primary"`` (default), ``"secondary"``, ``"success"``, ``"danger"``, ``"warning"``, ``"info"``, ``"light"`` or ``"dark"``.
        small: A smaller one.
        link_style: It looks like a link.
        outline: Outlined instead of filled.
        disabled: Greyed and dead; ``.enable()`` on the output wakes it.
        scope: As in `put_buttons`.
        position: As in `put_buttons`.

    Wire: command ``output``, type ``buttons``.
    """
    button = {"label": label, "value": 0, "color": color, "disabled": disabled or None}
    return _buttons("put_button", [button], [onclick], small, link_style, outline, False, scope, position, {})


def _buttons(
    call: str,
    buttons: Sequence[Any],
    onclick: Any,
    small: bool | None,
    link_style: bool,
    outline: bool,
    group: bool,
    scope: str | None,
    position: int,
    options: dict[str, Any],
) -> Output:
    choices = [as_choice(button, f"buttons[{index}]") for index, button in enumerate(buttons)]
    modes = callback_options(options)
    session = current_task(call).session
    entry = outputs.Buttons(
        callback_id="",
        buttons=[
            outputs.Button(label=choice.label, value=index, color=optional(choice.color), disabled=optional(choice.disabled))
            for index, choice in enumerate(choices)
        ],
        small=optional(small),
        group=group,
        link=link_style,
        outline=outline,
    )
    handler, author = _handler(choices, onclick)
    made = Output(call, entry, scope, position)
    made.spec["callback_id"] = register(session, handler, author, **modes)
    return made


def _handler(choices: list[Choice], onclick: Any) -> tuple[Callable[[Any], Any], Callable[..., Any]]:
    """What to call with the clicked index, and the author's function it stands for."""
    if callable(onclick):
        return lambda index: onclick(choices[index].value) if _is_choice(choices, index) else None, onclick
    functions = list(onclick)
    if len(functions) != len(choices):
        raise SpecError("onclick", f"{len(choices)} functions, one for each button", onclick)
    for index, function in enumerate(functions):
        if not callable(function):
            raise SpecError(f"onclick[{index}]", "a function", function)
    awaited = [function for function in functions if is_coroutine_function(function)]
    return lambda index: functions[index]() if _is_choice(choices, index) else None, (awaited or functions or [print])[0]


def _is_choice(choices: list[Choice], index: Any) -> bool:
    """Whether what a page says was clicked is one of the buttons."""
    if isinstance(index, int) and not isinstance(index, bool) and 0 <= index < len(choices):
        return True
    log.info("a click on a button that is not there was dropped")
    return False
