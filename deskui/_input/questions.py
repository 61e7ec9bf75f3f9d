"""Input items: from an author's arguments to the wire, and from the page's values back to Python.

A `Question` is used by forms and by pins alike. One rule: nothing a page says is believed; `accept` turns it
into the value the author was promised, or refuses it. Knows no forms, tasks or sessions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from typing import Any

import msgspec

from .._output.args import check_name, to_spec
from ..errors import SpecError
from ..protocol.catalog import UNSET, Spec, fixed_keys, inputs, optional
from ..runtime.blobs import Blob

TEXT_TYPES: dict[str, type[inputs.TextField]] = {
    cls.tag(): cls
    for cls in (
        inputs.Text,
        inputs.Number,
        inputs.Float,
        inputs.Password,
        inputs.Url,
        inputs.Date,
        inputs.Time,
        inputs.DatetimeLocal,
        inputs.Color,
    )
}
"""What ``input(type=...)`` may be (the seed's list)."""
_CHOICES = ("select", "checkbox", "radio")
_SIZE = re.compile(r"\s*([0-9.]+)\s*([KMG]?)B?\s*", re.IGNORECASE)
_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


class Refused(Exception):
    """A value from the page that cannot be an answer.

    Args:
        reason: Why, as a key of the messages to people (`deskui._input.forms.WORDS`).
        detail: What the message names, e.g. a size.
    """

    def __init__(self, reason: str = "invalid", detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(reason, detail)


class Question:
    """One input item with what the server must remember of it.

    Attributes:
        call: The function that made it, for messages.
        item: Its wire form.
        validate: The author's check of a value: ``None``, or what is wrong with it.
        onchange: The author's function for each change.
        action: The author's function of the button beside it.
        replacement: An object that an action put in place of what is typed.
    """

    def __init__(
        self,
        entry: inputs.InputItem,
        call: str,
        *,
        attributes: Spec | None = None,
        validate: Callable[[Any], Any] | None = None,
        onchange: Callable[[Any], Any] | None = None,
        action: tuple[str, Callable[..., Any]] | None = None,
        values: list[Any] | None = None,
    ) -> None:
        if validate is not None:
            entry.onblur = True
        if onchange is not None:
            entry.onchange = True
        self.item: Spec = to_spec(entry, call)
        self.item.update(
            to_spec(_Attributes({key: value for key, value in (attributes or {}).items() if value is not None}), call)["items"]
        )
        self.call = call
        self.validate = validate
        self.onchange = onchange
        self.action = action
        self.replacement: Any = UNSET
        self._values = values or []

    @property
    def name(self) -> str:
        """Key of the value in the answer."""
        return str(self.item["name"])

    @property
    def type(self) -> str:
        """Its kind on the wire."""
        return str(self.item["type"])

    def __await__(self) -> Generator[Any, Any, Question]:
        """In coroutine apps a named item may be awaited before it goes into the group, as with PyWebIO."""
        return self
        yield  # makes this a generator: awaiting it ends at once

    # -- values --------------------------------------------------------------------------------

    def accept(self, raw: Any) -> Any:
        """The Python value of what the page says.

        Raises:
            Refused: It cannot be a value of this item.
        """
        if self.replacement is not UNSET:
            return self.replacement
        return _ACCEPT.get(self.type, _accept_text)(self, raw)

    def is_missing(self, value: Any) -> bool:
        """Whether it must be answered and is not."""
        required = self.item.get("required") or any(option.get("required") for option in self.item.get("options", ()))
        return bool(required) and (value is None or value == "" or value == [])

    def original(self, raw: Any) -> Any:
        """The author's own object for an option's value as it travelled.

        Raises:
            Refused: No option has this value.
        """
        for value in self._values:
            travelled = msgspec.json.decode(msgspec.json.encode(value))
            if travelled == raw and isinstance(travelled, bool) == isinstance(raw, bool):
                return value
        raise Refused

    # -- updates -------------------------------------------------------------------------------

    def update(self, changes: Spec) -> Spec:
        """Note an author's change; the attributes to send.

        Raises:
            SpecError: A key that cannot change.
        """
        attributes = dict(changes)
        for key in attributes:
            if key in fixed_keys(self.type):
                raise SpecError(key, "a key that can change while the item is shown", key)
        if "options" in attributes:
            options, self._values = as_options(attributes["options"], attributes.get("value"))
            attributes["options"] = self.item["options"] = [to_spec(option, "options") for option in options]
        if "value" in attributes:
            self.replacement = UNSET
        clean: Spec = to_spec(_Attributes(attributes), "update")["items"]
        self.item.update({key: value for key, value in clean.items() if key not in ("value", "options")})
        return clean


class _Attributes(msgspec.Struct):
    """Free-form attributes, so that what cannot travel is reported with its key."""

    items: Spec


# -- accepting -------------------------------------------------------------------------------------


def _accept_text(question: Question, raw: Any) -> Any:
    if raw is None:
        return ""
    if not isinstance(raw, str):
        raise Refused
    return raw


def _accept_number(question: Question, raw: Any) -> Any:
    number = _number(raw)
    return int(number) if number is not None else None


def _accept_float(question: Question, raw: Any) -> Any:
    number = _number(raw)
    return float(number) if number is not None else None


MAX_NUMBER = 1e308
"""Larger numbers no page can hold; whole ones from elsewhere would not fit a float."""


def _number(raw: Any) -> int | float | None:
    """A number, also from text (pages differ); ``None`` for nothing."""
    if raw is None or raw == "":
        return None
    if isinstance(raw, str):
        try:
            raw = float(raw) if any(sign in raw for sign in ".eE") else int(raw)
        except ValueError:
            raise Refused from None
    if isinstance(raw, bool) or not isinstance(raw, int | float) or raw != raw or raw in (float("inf"), float("-inf")):
        raise Refused
    if abs(raw) > MAX_NUMBER:
        raise Refused
    return raw


def _accept_slider(question: Question, raw: Any) -> Any:
    number = _number(raw)
    if number is None or not question.item["min_value"] <= number <= question.item["max_value"]:
        raise Refused
    return float(number) if question.item["float"] else int(number)


def _accept_choice(question: Question, raw: Any) -> Any:
    if question.type == "checkbox" or question.item.get("multiple"):
        if not isinstance(raw, list):
            raise Refused
        return [question.original(value) for value in raw]
    return None if raw is None else question.original(raw)


def _accept_action(question: Question, raw: Any) -> Any:
    return None if raw is None else question.original(raw)


def _accept_files(question: Question, raw: Any) -> Any:
    blobs = raw if isinstance(raw, list) else [] if raw is None else [raw]
    if not all(isinstance(blob, Blob) for blob in blobs):
        raise Refused
    _check_sizes(question, blobs)
    files = [file_value(blob) for blob in blobs]
    if question.item["multiple"]:
        return files
    return files[0] if files else None


def _check_sizes(question: Question, blobs: list[Blob]) -> None:
    one, total = question.item["max_size"], question.item["max_total_size"]
    if one and any(blob.size > one for blob in blobs):
        raise Refused("file_too_large", show_size(one))
    if total and sum(blob.size for blob in blobs) > total:
        raise Refused("files_too_large", show_size(total))


def file_value(blob: Blob) -> Spec:
    """An uploaded file as scripts get it. The name is for display only."""
    return {
        "filename": blob.name,
        "size": blob.size,
        "mime_type": blob.type,
        "last_modified": blob.last_modified,
        "content": blob.read(),
    }


_ACCEPT: Mapping[str, Callable[[Question, Any], Any]] = {
    "number": _accept_number,
    "float": _accept_float,
    "slider": _accept_slider,
    "select": _accept_choice,
    "checkbox": _accept_choice,
    "radio": _accept_choice,
    "actions": _accept_action,
    "file": _accept_files,
}


# -- making ----------------------------------------------------------------------------------------


def text_field(call: str, type: str, name: str, label: str, value: Any, rest: Spec, **more: Any) -> Question:
    """A field of one line, of the type given.

    Raises:
        AssertionError: There is no such type.
    """
    if type not in TEXT_TYPES:
        raise AssertionError(f"input type {type!r} is not one of {', '.join(TEXT_TYPES)}")
    known = {key: optional(rest.pop(key, None)) for key in ("placeholder", "required", "readonly", "datalist", "help_text")}
    if known["datalist"] is not UNSET:
        known["datalist"] = [str(suggestion) for suggestion in known["datalist"]]
    entry = TEXT_TYPES[type](name=check_name(name), label=label, value=optional(value), **known)
    return Question(entry, call, attributes=rest, **more)


def text_area(call: str, name: str, label: str, rows: int, code: Any, value: Any, rest: Spec, **more: Any) -> Question:
    """Lines of text, or program text."""
    keys = ("maxlength", "minlength", "placeholder", "required", "readonly", "help_text")
    known = {key: optional(rest.pop(key, None)) for key in keys}
    editor = UNSET if code is None or code is False else (code or True)  # {} turns the editor on, as in the seed
    entry = inputs.Textarea(name=check_name(name), label=label, rows=rows, code=editor, value=optional(value), **known)
    return Question(entry, call, attributes=rest, **more)


def choice(call: str, kind: str, name: str, label: str, options: Any, value: Any, rest: Spec, **more: Any) -> Question:
    """A select, checkbox or radio."""
    entries, values = as_options(options or [], value)
    keys = {
        "select": ("multiple", "native", "help_text", "required"),
        "checkbox": ("inline", "help_text"),
        "radio": ("inline", "help_text"),
    }[kind]
    known = {key: optional(rest.pop(key, None)) for key in keys}
    if kind == "radio" and rest.pop("required", None) and entries:
        entries[-1]["required"] = True
    entry = {"select": inputs.Select, "checkbox": inputs.Checkbox, "radio": inputs.Radio}[kind](
        name=check_name(name), label=label, options=entries, **known
    )
    return Question(entry, call, attributes=rest, values=values, **more)


def as_options(options: Any, value: Any = None) -> tuple[list[Any], list[Any]]:
    """Options in their wire form, and the author's values of them.

    Args:
        options: Mappings with ``label``, ``value``, ``selected``, ``disabled``; (label, value[, selected[, disabled]]) tuples; or values.
        value: The value to choose, or a list of them.

    Raises:
        SpecError: An option has another shape; the message says which.
    """
    made, values = [], []
    for index, option in enumerate(options):
        spec = _option(option, f"options[{index}]")
        values.append(spec["value"])
        made.append({key: inner for key, inner in spec.items() if inner is not None or key == "value"})
    if value is not None:
        chosen = list(value) if isinstance(value, list | tuple | set) and not _is_option(value, values) else [value]
        for spec, own in zip(made, values, strict=True):
            spec.pop("selected", None)
            if any(own == wanted and type(own) is type(wanted) for wanted in chosen):
                spec["selected"] = True
    return made, values


def _is_option(value: Any, values: list[Any]) -> bool:
    return any(value == own for own in values)


def _option(option: Any, path: str) -> Spec:
    if isinstance(option, Mapping):
        if "label" not in option:
            raise SpecError(path, "a mapping with 'label' and 'value'", option)
        return {**option, "label": str(option["label"]), "value": option.get("value", option["label"])}
    if isinstance(option, list | tuple):
        if not 2 <= len(option) <= 4:
            raise SpecError(path, "a (label, value[, selected[, disabled]]) tuple", option)
        keys = ("label", "value", "selected", "disabled")
        spec = dict(zip(keys, option, strict=False))
        return {**spec, "label": str(spec["label"])}
    return {"label": str(option), "value": option}


def form_buttons(call: str, name: str, label: str, buttons: Any, help_text: str | None, *, pin: bool = False) -> Question:
    """A row of buttons that answers a form; in a pin only those that submit."""
    made, values = [], []
    for index, button in enumerate(buttons or []):
        spec = _form_button(button, f"buttons[{index}]")
        if pin and spec.get("type", "submit") != "submit":
            raise SpecError(f"buttons[{index}]", "a button of type 'submit'", button)
        if spec["type"] == "submit":
            values.append(spec["value"])
        else:
            spec.pop("value", None)
        made.append(msgspec.convert({key: inner for key, inner in spec.items() if inner is not None}, inputs.FormButton))
    if not made:
        raise SpecError("buttons", "at least one button", buttons)
    entry = inputs.Actions(name=check_name(name), label=label, buttons=made, help_text=optional(help_text))
    return Question(entry, call, values=values)


def _form_button(button: Any, path: str) -> Spec:
    keys = ("label", "value", "type", "disabled", "color")
    if isinstance(button, Mapping):
        spec = {key: button[key] for key in keys if key in button}
        if "label" not in spec:
            raise SpecError(path, "a mapping with 'label' and 'value'", button)
    elif isinstance(button, list | tuple):
        if not 2 <= len(button) <= 4:
            raise SpecError(path, "a (label, value[, type[, disabled]]) tuple", button)
        spec = dict(zip(keys, button, strict=False))
    else:
        spec = {"label": button, "value": button}
    spec.setdefault("type", "submit")
    if spec["type"] not in ("submit", "reset", "cancel"):
        raise SpecError(f"{path}.type", "'submit', 'reset' or 'cancel'", spec["type"])
    if spec["type"] == "submit" and "value" not in spec:
        spec["value"] = spec["label"]
    return {**spec, "label": str(spec["label"])}


def slider(call: str, name: str, label: str, value: Any, low: Any, high: Any, step: Any, rest: Spec, **more: Any) -> Question:
    """A number on a line; with a fraction if one of the three numbers has one.

    Raises:
        SpecError: The value is not between the ends.
    """
    if not low <= value <= high:
        raise SpecError("value", f"a number from {low} to {high}", value)
    floating = any(isinstance(number, float) for number in (value, low, high))
    known = {key: optional(rest.pop(key, None)) for key in ("required", "help_text")}
    entry = inputs.Slider(
        name=check_name(name),
        label=label,
        value=value,
        min_value=low,
        max_value=high,
        step="any" if floating and step == 1 else step,
        float=floating,
        **known,
    )
    return Question(entry, call, attributes=rest, **more)


def file_chooser(call: str, name: str, label: str, limit: int, rest: Spec, *, max_size: Any = 0, max_total_size: Any = 0) -> Question:
    """Files from the user's machine.

    Args:
        call: The public function, for messages.
        name: The item's.
        label: What is asked.
        limit: Bytes the server takes; stands for 0.
        rest: The other keys and attributes.
        max_size: Of one file: bytes, or text such as ``"3M"``.
        max_total_size: Of all.

    Raises:
        SpecError: A size that is none, or above the server's limit.
    """
    one, total = parse_size(max_size, "max_size"), parse_size(max_total_size, "max_total_size")
    for key, size in (("max_size", one), ("max_total_size", total)):
        if size > limit:
            raise SpecError(key, f"at most the server's limit, {show_size(limit)}", size)
    known = {key: optional(rest.pop(key, None)) for key in ("accept", "help_text", "required")}
    entry = inputs.File(
        name=check_name(name),
        label=label,
        placeholder=rest.pop("placeholder"),
        multiple=bool(rest.pop("multiple")),
        max_size=one or limit,
        max_total_size=total or limit,
        **known,
    )
    return Question(entry, call, attributes=rest)


def parse_size(size: int | str, path: str = "size") -> int:
    """Bytes, from a number or from text such as ``"500K"``, ``"3M"``, ``"1.5G"``.

    Raises:
        SpecError: It is neither.
    """
    if isinstance(size, int) and not isinstance(size, bool) and size >= 0:
        return size
    match = _SIZE.fullmatch(size) if isinstance(size, str) else None
    if match is None:
        raise SpecError(path, "bytes, or text such as '500K', '3M', '1G'", size)
    return int(float(match[1]) * _UNITS[match[2].upper()])


def show_size(size: int) -> str:
    """A size for people."""
    for unit in ("G", "M", "K"):
        if size >= _UNITS[unit]:
            return f"{size / _UNITS[unit]:.4g} {unit}B"
    return f"{size} B"
