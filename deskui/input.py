"""Asking: a form appears, the person answers, the function returns the value.

Without ``name`` a function asks at once and returns the answer; with ``name`` it returns a question for `input_group`,
which asks several together. In coroutine apps the functions that ask are awaited: ``age = await input("Age", type=NUMBER)``.
``from deskui.input import *`` shadows the builtin ``input`` on purpose, as PyWebIO does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ._input import questions
from ._input.forms import LONE, Form, changing
from ._input.questions import Question
from .errors import SpecError
from .runtime.task import current_task, finish

TEXT = "text"
NUMBER = "number"
FLOAT = "float"
PASSWORD = "password"
URL = "url"
DATE = "date"
TIME = "time"
COLOR = "color"
DATETIME_LOCAL = "datetime-local"
DATETIME = DATETIME_LOCAL
CHECKBOX = "checkbox"
RADIO = "radio"
SELECT = "select"
TEXTAREA = "textarea"

__all__ = [
    "COLOR",
    "DATE",
    "DATETIME",
    "DATETIME_LOCAL",
    "FLOAT",
    "NUMBER",
    "PASSWORD",
    "TEXT",
    "TIME",
    "URL",
    "actions",
    "checkbox",
    "file_upload",
    "input",
    "input_group",
    "input_update",
    "radio",
    "select",
    "slider",
    "textarea",
]

Validate = Callable[[Any], Any]
OnChange = Callable[[Any], Any]
Options = Sequence[Any]


def input(
    label: str = "",
    type: str = TEXT,
    *,
    validate: Validate | None = None,
    name: str | None = None,
    value: str | int | float | None = None,
    action: tuple[str, Callable[[Callable[..., None]], Any]] | None = None,
    onchange: OnChange | None = None,
    placeholder: str | None = None,
    required: bool | None = None,
    readonly: bool | None = None,
    datalist: Sequence[str] | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask for a line of text, a number, a date …

    Args:
        label: What is asked.
        type: `TEXT`, `NUMBER`, `FLOAT`, `PASSWORD`, `URL`, `DATE`, `TIME`, `DATETIME_LOCAL` or `COLOR`.
        validate: Called with the value when the field is left and on submit; returns what is wrong with it, or ``None``.
            It may be a coroutine function in coroutine apps.
        name: Makes it a question for `input_group`: letters, digits, ``_`` and ``-``.
        value: What stands in the field at first.
        action: A button beside the field: (label, function). The function gets ``set_value``: ``set_value(v)`` fills the field;
            ``set_value(obj, label)`` shows the label, lets nobody edit it, and makes `obj` the answer.
        onchange: Called with the value at each change; may call `input_update`.
        placeholder: Shown while it is empty.
        required: It must not be empty.
        readonly: It is shown, not editable.
        datalist: Suggestions.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes, e.g. ``min=0``.

    Returns:
        Text; for `NUMBER` an int, for `FLOAT` a float, or ``None`` if those are empty. With `name`, the question.

    Raises:
        AssertionError: Another type.
        SpecError: The name cannot be.
        SessionClosedException: The user left.

    Wire: command ``input_group``, item of the type.
    """
    rest = {
        "placeholder": placeholder,
        "required": required,
        "readonly": readonly,
        "datalist": datalist,
        "help_text": help_text,
        **other_html_attrs,
    }
    if action is not None:
        _check_action(action)
    question = questions.text_field("input", type, name or LONE, label, value, rest, validate=validate, onchange=onchange, action=action)
    return _ask_or_return(question, name)


def _check_action(action: Any) -> None:
    if not isinstance(action, tuple | list) or len(action) != 2 or not callable(action[1]):
        raise SpecError("action", "a (label, function) pair", action)


def textarea(
    label: str = "",
    *,
    rows: int = 6,
    code: bool | Mapping[str, Any] | None = None,
    maxlength: int | None = None,
    minlength: int | None = None,
    validate: Validate | None = None,
    name: str | None = None,
    value: str | None = None,
    onchange: OnChange | None = None,
    placeholder: str | None = None,
    required: bool | None = None,
    readonly: bool | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask for lines of text, or for program text in an editor.

    Args:
        label: What is asked.
        rows: Height in lines.
        code: Use the code editor: ``True``, or its options, e.g. ``{"mode": "python"}``.
        maxlength: At most so many characters.
        minlength: At least so many characters.
        validate: As in `input`; called on submit.
        name: As in `input`.
        value: What stands in it at first.
        onchange: As in `input`.
        placeholder: Shown while it is empty.
        required: It must not be empty.
        readonly: It is shown, not editable.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes.

    Returns:
        The text. With `name`, the question.

    Wire: command ``input_group``, item ``textarea``.
    """
    rest = {
        "maxlength": maxlength,
        "minlength": minlength,
        "placeholder": placeholder,
        "required": required,
        "readonly": readonly,
        "help_text": help_text,
        **other_html_attrs,
    }
    question = questions.text_area("textarea", name or LONE, label, rows, code, value, rest, validate=validate, onchange=onchange)
    return _ask_or_return(question, name)


def select(
    label: str = "",
    options: Options | None = None,
    *,
    multiple: bool | None = None,
    validate: Validate | None = None,
    name: str | None = None,
    value: Any = None,
    onchange: OnChange | None = None,
    native: bool = True,
    required: bool | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask to choose from a list.

    Args:
        label: What is asked.
        options: Mappings with ``label``, ``value``, ``selected``, ``disabled``; (label, value[, selected[, disabled]]) tuples; or values
            that are their own labels. A value is anything that JSON can express, and comes back as it was given.
        multiple: Several can be chosen.
        validate: As in `input`.
        name: As in `input`.
        value: The value to choose at first, or a list of them.
        onchange: As in `input`.
        native: Use the system's own list; ``False`` with `multiple`: one that can be searched.
        required: Something must be chosen.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes.

    Returns:
        The chosen value; a list of them with `multiple`. With `name`, the question.

    Wire: command ``input_group``, item ``select``.
    """
    rest = {"multiple": multiple, "native": native, "required": required, "help_text": help_text, **other_html_attrs}
    question = questions.choice("select", "select", name or LONE, label, options, value, rest, validate=validate, onchange=onchange)
    return _ask_or_return(question, name)


def checkbox(
    label: str = "",
    options: Options | None = None,
    *,
    inline: bool | None = None,
    validate: Validate | None = None,
    name: str | None = None,
    value: Sequence[Any] | None = None,
    onchange: OnChange | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask to tick boxes.

    Args:
        label: What is asked.
        options: As in `select`.
        inline: Side by side.
        validate: As in `input`.
        name: As in `input`.
        value: The values to tick at first.
        onchange: As in `input`.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes.

    Returns:
        The list of the ticked values. With `name`, the question.

    Wire: command ``input_group``, item ``checkbox``.
    """
    rest = {"inline": inline, "help_text": help_text, **other_html_attrs}
    question = questions.choice("checkbox", "checkbox", name or LONE, label, options, value, rest, validate=validate, onchange=onchange)
    return _ask_or_return(question, name)


def radio(
    label: str = "",
    options: Options | None = None,
    *,
    inline: bool | None = None,
    validate: Validate | None = None,
    name: str | None = None,
    value: Any = None,
    onchange: OnChange | None = None,
    required: bool | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask to choose one of several.

    Args:
        label: What is asked.
        options: As in `select`.
        inline: Side by side.
        validate: As in `input`.
        name: As in `input`.
        value: The value to choose at first.
        onchange: As in `input`.
        required: One must be chosen.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes.

    Returns:
        The chosen value, or ``None``. With `name`, the question.

    Wire: command ``input_group``, item ``radio``.
    """
    rest = {"inline": inline, "required": required, "help_text": help_text, **other_html_attrs}
    question = questions.choice("radio", "radio", name or LONE, label, options, value, rest, validate=validate, onchange=onchange)
    return _ask_or_return(question, name)


def actions(label: str = "", buttons: Options | None = None, name: str | None = None, help_text: str | None = None) -> Any:
    """Ask to click one of several buttons; as the last item of a group it replaces the group's own buttons.

    Args:
        label: What is asked.
        buttons: Mappings with ``label``, ``value``, ``type``, ``disabled``, ``color``; (label, value[, type[, disabled]]) tuples; values.
            The type is ``"submit"``, ``"reset"`` or ``"cancel"``.
        name: As in `input`.
        help_text: A hint below it.

    Returns:
        The clicked button's value; ``None`` when the form was cancelled or answered otherwise. With `name`, the question.

    Raises:
        SpecError: There are no buttons, or one has another shape.

    Wire: command ``input_group``, item ``actions``.
    """
    question = questions.form_buttons("actions", name or LONE, label, buttons, help_text)
    return _ask_or_return(question, name)


def file_upload(
    label: str = "",
    accept: Sequence[str] | str | None = None,
    name: str | None = None,
    placeholder: str = "Choose file",
    multiple: bool = False,
    max_size: int | str = 0,
    max_total_size: int | str = 0,
    required: bool | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask for files from the user's machine.

    Args:
        label: What is asked.
        accept: What may be chosen: extensions or MIME types, e.g. ``".csv"``, ``["image/*", ".pdf"]``.
        name: As in `input`.
        placeholder: Shown while nothing is chosen.
        multiple: Several files can be chosen.
        max_size: Of one file: bytes, or text such as ``"3M"``; 0 for the server's limit.
        max_total_size: Of all files; 0 for the server's limit.
        required: Something must be chosen.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes.

    Returns:
        A dict with ``filename``, ``size``, ``mime_type``, ``last_modified`` (seconds) and ``content`` (bytes), or ``None``; a list of
        them with `multiple`. With `name`, the question.

    Raises:
        SpecError: A size above the server's limit.

    Wire: command ``input_group``, item ``file``.
    """
    limit = current_task("file_upload").session.host.limits.max_blob_bytes
    accepted = list(accept) if isinstance(accept, list | tuple) else accept
    rest = {
        "accept": accepted,
        "placeholder": placeholder,
        "multiple": multiple,
        "required": required,
        "help_text": help_text,
        **other_html_attrs,
    }
    question = questions.file_chooser("file_upload", name or LONE, label, limit, rest, max_size=max_size, max_total_size=max_total_size)
    return _ask_or_return(question, name)


def slider(
    label: str = "",
    *,
    name: str | None = None,
    value: int | float = 0,
    min_value: int | float = 0,
    max_value: int | float = 100,
    step: int | float = 1,
    validate: Validate | None = None,
    onchange: OnChange | None = None,
    required: bool | None = None,
    help_text: str | None = None,
    **other_html_attrs: Any,
) -> Any:
    """Ask for a number on a line.

    Args:
        label: What is asked.
        name: As in `input`.
        value: Where it stands at first.
        min_value: Left end.
        max_value: Right end.
        step: Distance of possible values.
        validate: As in `input`.
        onchange: As in `input`; called when the knob is let go.
        required: For PyWebIO's scripts; a slider always has a value.
        help_text: A hint below it.
        other_html_attrs: Further HTML attributes.

    Returns:
        An int, or a float if one of `value`, `min_value`, `max_value` is one. With `name`, the question.

    Raises:
        SpecError: The value is not between the ends.

    Wire: command ``input_group``, item ``slider``.
    """
    rest = {"required": required, "help_text": help_text, **other_html_attrs}
    question = questions.slider(
        "slider", name or LONE, label, value, min_value, max_value, step, rest, validate=validate, onchange=onchange
    )
    return _ask_or_return(question, name)


def input_group(
    label: str = "",
    inputs: Sequence[Any] | None = None,
    validate: Callable[[dict[str, Any]], Any] | None = None,
    cancelable: bool = False,
) -> Any:
    """Ask several questions together.

    Args:
        label: The form's heading.
        inputs: Questions with names: ``input("Age", name="age")`` …
        validate: Called with all values once each passes its own check; returns ``None``, or (name of an item, what is wrong).
        cancelable: It has a cancel button.

    Returns:
        A dict name → value, or ``None`` when it was cancelled.

    Raises:
        AssertionError: An item without a name.
        SpecError: Two items of one name, or `validate` returned something else.
        SessionClosedException: The user left.

    Wire: command ``input_group``.
    """
    items = list(inputs or [])
    if not items:
        raise SpecError("inputs", "at least one question", inputs)
    task = current_task("input_group")

    async def ask() -> dict[str, Any] | None:
        asked = [await _named(item, index) for index, item in enumerate(items)]
        names = [question.name for question in asked]
        for name in names:
            if names.count(name) > 1:
                raise SpecError("inputs", "questions with different names", name)
        return await Form(task, label, asked, validate, cancelable).run()

    return finish(ask())


async def _named(item: Any, index: int) -> Question:
    if isinstance(item, Question):
        return item
    if hasattr(item, "close"):
        item.close()  # a coroutine that would ask by itself
    raise AssertionError(f"inputs[{index}] is not a question with a name; give it name=...")


def input_update(name: str | None = None, **spec: Any) -> None:
    """Change an item of the form on the screen; only inside an ``onchange`` function.

    Args:
        name: Which item; the one that changed by default.
        spec: What to change: ``value``, ``label``, ``options``, ``help_text``, ``placeholder``, ``readonly``, ``disabled``, ``min_value`` …
            All but the action, buttons, code, inline, multiple, name, onchange, type, validate and the size limits.

    Raises:
        RuntimeError: It was called elsewhere.
        SpecError: A key that cannot change, or an item the form does not have.

    Wire: command ``update_input``.
    """
    form, question = changing()
    target = form.find(name) if name is not None else question
    form.update(target.name, target.update(spec))


def _ask_or_return(question: Question, name: str | None) -> Any:
    """Ask at once, or give the question back for a group."""
    if name is not None:
        return question
    task = current_task(question.call)
    label, question.item["label"] = question.item.get("label", ""), ""

    async def ask() -> Any:
        answer = await Form(task, label, [question]).run()
        return None if answer is None else answer[LONE]

    return finish(ask())
