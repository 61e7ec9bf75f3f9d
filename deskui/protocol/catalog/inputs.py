"""Everything a form or a pin can ask with: one class per ``type`` of input item.

An item may carry further HTML attributes beside its own keys; ``wire()`` joins them.
One rule: a key marked ``fixed`` cannot change once the item is on the page.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import msgspec

from .base import UNSET, Entry, Spec, UnsetType, doc, fields_marked, registry

Flag = bool | UnsetType
Words = str | UnsetType
Quantity = int | float
Step = int | float | Literal["any"]


class Option(Entry, kw_only=True):
    """One of the things to choose from. Further keys become attributes of its element."""

    EXAMPLE: ClassVar[Spec] = {"label": "Blue", "value": "blue", "selected": True}

    label: Annotated[str, doc("What it says.")]
    value: Annotated[Any, doc("Any JSON; what the script gets.")] = None
    selected: Annotated[Flag, doc("Chosen at first.")] = UNSET
    disabled: Annotated[Flag, doc("Cannot be chosen.")] = UNSET
    required: Annotated[Flag, doc("On the last option of a radio: one must be chosen.")] = UNSET


class FormButton(Entry, kw_only=True):
    """A button of `actions`."""

    EXAMPLE: ClassVar[Spec] = {"label": "Send", "value": "send", "type": "submit"}

    label: Annotated[str, doc("What it says.")]
    value: Annotated[Any, doc("Any JSON; the item's value when this button submits.")] = UNSET
    type: Annotated[Literal["submit", "reset", "cancel"], doc("What it does.")] = "submit"
    disabled: Annotated[Flag, doc("Greyed and dead.")] = UNSET
    color: Annotated[Words, doc("primary, secondary, success, danger, warning, info, light or dark.")] = UNSET


class FieldAction(Entry, kw_only=True):
    """The button beside a text field."""

    EXAMPLE: ClassVar[Spec] = {"label": "Today", "callback_id": "CB-today-1"}

    label: Annotated[str, doc("What it says.")]
    callback_id: Annotated[str, doc("Target of its `callback` event (data null).")]


class InputItem(Entry, kw_only=True, tag_field="type"):
    """What every input item has."""

    name: Annotated[str, doc("Key of the value in the answer; `data` for an item asked alone.", fixed=True)]
    label: Annotated[str, doc("What is asked; may be empty.")] = ""
    help_text: Annotated[Words, doc("A hint below it.")] = UNSET
    auto_focus: Annotated[Flag, doc("Takes the keyboard when the form shows.")] = UNSET
    onblur: Annotated[Flag, doc("Report when it is left: `input_event` with `blur`.", fixed=True)] = UNSET
    onchange: Annotated[Flag, doc("Report each change: `input_event` with `change`.", fixed=True)] = UNSET
    invalid_feedback: Annotated[Words, doc("What is said below it while it is marked invalid.")] = UNSET
    valid_feedback: Annotated[Words, doc("What is said below it while it is marked valid.")] = UNSET
    valid_status: Annotated[bool | Literal[0] | UnsetType | None, doc("true valid, false invalid, 0 or null unmarked.")] = UNSET

    def wire(self, attributes: Spec | None = None) -> Spec:
        """Its wire form, with further HTML attributes (``None`` values left out)."""
        spec: Spec = msgspec.to_builtins(self)
        if attributes:
            spec.update((key, value) for key, value in attributes.items() if value is not None)
        return spec


class TextField(InputItem, kw_only=True):
    """What the fields of one line have. Value: text, ``""`` when empty. Blur is reported only when it is not empty."""

    EXAMPLE: ClassVar[Spec] = {"name": "data", "label": "Your answer", "placeholder": "anything"}

    value: Annotated[Any, doc("What stands in it at first.")] = UNSET
    placeholder: Annotated[Words, doc("Shown while it is empty.")] = UNSET
    required: Annotated[Flag, doc("Must not be empty.")] = UNSET
    readonly: Annotated[Flag, doc("Shown, not editable.")] = UNSET
    datalist: Annotated[list[str] | UnsetType, doc("Suggestions.")] = UNSET
    action: Annotated[FieldAction | UnsetType, doc("A button beside it.", fixed=True)] = UNSET


class Text(TextField, kw_only=True, tag="text"):
    """A line of text."""


class Password(TextField, kw_only=True, tag="password"):
    """A line of hidden text."""


class Url(TextField, kw_only=True, tag="url"):
    """A web address."""


class Email(TextField, kw_only=True, tag="email"):
    """A mail address."""


class Date(TextField, kw_only=True, tag="date"):
    """A day, ``2026-11-21``."""


class Time(TextField, kw_only=True, tag="time"):
    """A time of day, ``18:30``."""


class DatetimeLocal(TextField, kw_only=True, tag="datetime-local"):
    """A day and a time, ``2026-11-21T18:30``."""


class Color(TextField, kw_only=True, tag="color"):
    """A colour, ``#rrggbb``; ``#000000`` when untouched."""


class Range(TextField, kw_only=True, tag="range"):
    """A number on a line, as text; ``"50"`` when untouched."""


class Number(TextField, kw_only=True, tag="number"):
    """A whole number; null when empty."""


class Float(TextField, kw_only=True, tag="float"):
    """A number with a fraction; null when empty. A text field that admits only such a number."""


class Textarea(InputItem, kw_only=True, tag="textarea"):
    """Lines of text, or program text in an editor. Never reports blur."""

    EXAMPLE: ClassVar[Spec] = {"name": "data", "label": "Notes", "rows": 6}

    rows: Annotated[int, doc("Height in lines.")] = 6
    code: Annotated[
        bool | dict[str, Any] | UnsetType,
        doc("Use the code editor; an object holds its options (`mode`, `theme`, `lineNumbers`).", fixed=True),
    ] = UNSET
    maxlength: Annotated[int | UnsetType, doc("At most so many characters.")] = UNSET
    minlength: Annotated[int | UnsetType, doc("At least so many characters.")] = UNSET
    value: Annotated[Any, doc("What stands in it at first.")] = UNSET
    placeholder: Annotated[Words, doc("Shown while it is empty.")] = UNSET
    required: Annotated[Flag, doc("Must not be empty.")] = UNSET
    readonly: Annotated[Flag, doc("Shown, not editable.")] = UNSET


class Select(InputItem, kw_only=True, tag="select"):
    """A list to choose from. Value: the chosen option's value; a list of them with `multiple`."""

    EXAMPLE: ClassVar[Spec] = {
        "name": "data",
        "label": "Colour",
        "options": [{"label": "Red", "value": "red"}, {"label": "Blue", "value": "blue"}],
    }

    options: Annotated[list[Option], doc("What to choose from.")]
    multiple: Annotated[Flag, doc("Several can be chosen.", fixed=True)] = UNSET
    native: Annotated[Flag, doc("The system's own list; left out or false with `multiple`: one that can be searched.")] = UNSET
    required: Annotated[Flag, doc("Something must be chosen.")] = UNSET
    value: Annotated[Any, doc("Only in updates: the value or values to choose.")] = UNSET


class Checkbox(InputItem, kw_only=True, tag="checkbox"):
    """Boxes to tick. Value: the list of the ticked options' values."""

    EXAMPLE: ClassVar[Spec] = {
        "name": "data",
        "label": "Extras",
        "options": [{"label": "Milk", "value": "milk", "selected": True}],
        "inline": True,
    }

    options: Annotated[list[Option], doc("What to choose from.")]
    inline: Annotated[Flag, doc("Side by side.", fixed=True)] = UNSET
    value: Annotated[Any, doc("Only in updates: the values to tick.")] = UNSET


class Radio(InputItem, kw_only=True, tag="radio"):
    """One of several. Value: the chosen option's value, null when none is."""

    EXAMPLE: ClassVar[Spec] = {"name": "data", "label": "Size", "options": [{"label": "S", "value": "s"}, {"label": "L", "value": "l"}]}

    options: Annotated[list[Option], doc("What to choose from.")]
    inline: Annotated[Flag, doc("Side by side.", fixed=True)] = UNSET
    value: Annotated[Any, doc("Only in updates: the value to choose.")] = UNSET


class Slider(InputItem, kw_only=True, tag="slider"):
    """A number on a line. Value: a whole number, or one with a fraction if `float`."""

    EXAMPLE: ClassVar[Spec] = {"name": "data", "label": "Volume", "value": 30, "min_value": 0, "max_value": 100, "step": 1, "float": False}

    value: Annotated[Quantity, doc("Where it stands at first.")] = 0
    min_value: Annotated[Quantity, doc("Left end.")] = 0
    max_value: Annotated[Quantity, doc("Right end.")] = 100
    step: Annotated[Step, doc("Distance of possible values.")] = 1
    float: Annotated[bool, doc("Values may have a fraction.")] = False
    required: Annotated[Flag, doc("For symmetry; a slider always has a value.")] = UNSET


class Actions(InputItem, kw_only=True, tag="actions"):
    """A row of buttons that answers the form. Value: the clicked submit button's value, null for another way out."""

    EXAMPLE: ClassVar[Spec] = {
        "name": "data",
        "label": "",
        "buttons": [{"label": "Send", "value": "send", "type": "submit"}, {"label": "Back", "type": "cancel"}],
    }

    buttons: Annotated[list[FormButton], doc("The buttons; a last item with a submit button replaces the form's own.", fixed=True)]
    value: Annotated[Any, doc("Only in updates.")] = UNSET


class File(InputItem, kw_only=True, tag="file"):
    """Files from the user's machine. Value: null or a list; the bytes come as blobs (foreign clients: as segments)."""

    EXAMPLE: ClassVar[Spec] = {
        "name": "data",
        "label": "Picture",
        "accept": "image/*",
        "placeholder": "Choose file",
        "multiple": False,
        "max_size": 5242880,
        "max_total_size": 0,
    }

    accept: Annotated[str | list[str] | UnsetType, doc("What may be chosen: extensions or MIME types.")] = UNSET
    placeholder: Annotated[str, doc("Shown while nothing is chosen.")] = "Choose file"
    multiple: Annotated[bool, doc("Several files can be chosen.", fixed=True)] = False
    max_size: Annotated[int, doc("Bytes of one file, 0 for the server's limit.", fixed=True)] = 0
    max_total_size: Annotated[int, doc("Bytes of all files, 0 for the server's limit.", fixed=True)] = 0
    required: Annotated[Flag, doc("Something must be chosen.")] = UNSET


INPUTS = registry(InputItem)
"""Every input item by its ``type``."""


def fixed_keys(item_type: str) -> frozenset[str]:
    """Keys of an item that cannot change once it is on the page."""
    return frozenset({"type", "validate", *fields_marked(INPUTS[item_type], "fixed")})
