"""Everything the page says to the server: one class per ``event``.

Decoded as one tagged union, strictly: an unknown event, key or type is the peer's mistake.
The seed's events first, then deskui's own (docs/wire.md §3).
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from .base import UNSET, Entry, Spec, UnsetType, doc, registry


class Event(Entry, kw_only=True, tag_field="event", forbid_unknown_fields=True):
    """What every event has."""

    task_id: Annotated[str, doc("The task or callback it is for.")] = ""


class FormEvent(Event, kw_only=True):
    """What the events of a form have."""

    form: Annotated[int | UnsetType, doc("The form's number; foreign clients do not know it.")] = UNSET


class InputEventData(Entry, kw_only=True, forbid_unknown_fields=True):
    """What happened to an item."""

    EXAMPLE: ClassVar[Spec] = {"event_name": "blur", "name": "age", "value": 36}

    event_name: Annotated[Literal["blur", "change"], doc("It was left, or changed.")]
    name: Annotated[str, doc("The item.")]
    value: Annotated[Any, doc("Its value now.")] = None


class DraftData(Entry, kw_only=True, forbid_unknown_fields=True):
    """What stands in a field of a form or in a pin."""

    EXAMPLE: ClassVar[Spec] = {"form": 1, "name": "age", "value": 36}

    form: Annotated[int | UnsetType, doc("The form")] = UNSET
    name: Annotated[str | UnsetType, doc("… and the item in it, or")] = UNSET
    pin: Annotated[str | UnsetType, doc("the pin's name.")] = UNSET
    value: Annotated[Any, doc("What stands in it.")] = None
    files: Annotated[list[Any] | UnsetType, doc("File pins: the chosen files, blob references with their names.")] = UNSET


class UiStateData(Entry, kw_only=True, forbid_unknown_fields=True):
    """What the user changed in the look of an output."""

    EXAMPLE: ClassVar[Spec] = {"id": 7, "key": "active", "value": 2}

    id: Annotated[int, doc("The output.")]
    key: Annotated[str, doc("What changed, see the output.")]
    value: Annotated[Any, doc("Its value now.")] = None


class ClientErrorData(Entry, kw_only=True, forbid_unknown_fields=True):
    """What went wrong in the page."""

    EXAMPLE: ClassVar[Spec] = {"message": "unknown output type", "stack": "", "command": "output"}

    message: Annotated[str, doc("The error's message.")]
    stack: Annotated[str, doc("Its stack trace.")] = ""
    command: Annotated[Any, doc("What the page was doing.")] = None


class ClosedPopupData(Entry, kw_only=True, forbid_unknown_fields=True):
    """Which popup."""

    EXAMPLE: ClassVar[Spec] = {"dom_id": "pywebio-scope-p1"}

    dom_id: Annotated[str, doc("DOM id of the scope in it.")]


class InfoData(Entry, kw_only=True, forbid_unknown_fields=True):
    """The page's circumstances; what is left out has not changed."""

    EXAMPLE: ClassVar[Spec] = {"theme": "dark", "width": 800, "height": 600, "visible": True}

    theme: Annotated[Literal["light", "dark"] | UnsetType, doc("The system's colours.")] = UNSET
    width: Annotated[int | UnsetType, doc("Pixels.")] = UNSET
    height: Annotated[int | UnsetType, doc("Pixels.")] = UNSET
    visible: Annotated[bool | UnsetType, doc("Someone can see it.")] = UNSET


class ReplayedData(Entry, kw_only=True, forbid_unknown_fields=True):
    """Which replay."""

    EXAMPLE: ClassVar[Spec] = {"number": 1}

    number: Annotated[int, doc("What its end said.")]


class FromSubmit(FormEvent, kw_only=True, tag="from_submit"):
    """A form was submitted; the page's own checks passed."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "main-1", "form": 1, "data": {"age": 36}}

    data: Annotated[dict[str, Any], doc("Name → value of every item.")]


class FromCancel(FormEvent, kw_only=True, tag="from_cancel"):
    """A form was cancelled."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "main-1", "form": 1, "data": None}

    data: Annotated[Any, doc("Null.")] = None


class InputEvent(FormEvent, kw_only=True, tag="input_event"):
    """An item that asked for it was left or changed."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "main-1", "form": 1, "data": InputEventData.EXAMPLE}

    data: Annotated[InputEventData, doc("What happened.")]


class Callback(Event, kw_only=True, tag="callback"):
    """The user did something a callback is registered for."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "CB-save-1", "data": 0}

    data: Annotated[Any, doc("A button's value; null for a click; `{value}` for a pin; `{rows[, btn]}` for a datatable.")] = None


class JsYield(Event, kw_only=True, tag="js_yield"):
    """The answer to a command that asked."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "main-1", "ask": 1, "data": 3}

    ask: Annotated[int | UnsetType, doc("The question's number; foreign clients answer in order instead.")] = UNSET
    data: Annotated[Any, doc("The answer. Left out or null: it could not be expressed.")] = None


class Draft(Event, kw_only=True, tag="draft"):
    """What the user has typed or chosen so far; at most 80 ms old, and always sent before any other event."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "main-1", "data": DraftData.EXAMPLE}

    data: Annotated[DraftData, doc("What stands where.")]


class UiState(Event, kw_only=True, tag="ui_state"):
    """The user changed the look of an output."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "", "data": UiStateData.EXAMPLE}

    data: Annotated[UiStateData, doc("The change.")]


class ClientError(Event, kw_only=True, tag="client_error"):
    """The page could not show or run something."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "", "data": ClientErrorData.EXAMPLE}

    data: Annotated[ClientErrorData, doc("What went wrong.")]


class ClosedPopup(Event, kw_only=True, tag="closed_popup"):
    """The user dismissed the popup."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "", "data": ClosedPopupData.EXAMPLE}

    data: Annotated[ClosedPopupData, doc("Which.")]


class Info(Event, kw_only=True, tag="info"):
    """The page's circumstances changed."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "", "data": InfoData.EXAMPLE}

    data: Annotated[InfoData, doc("What changed.")]


class Replayed(Event, kw_only=True, tag="replayed"):
    """A replay is on the screen; what the page has said before was about another one."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "", "data": ReplayedData.EXAMPLE}

    data: Annotated[ReplayedData, doc("Which.")]


AnyEvent = FromSubmit | FromCancel | InputEvent | Callback | JsYield | Draft | UiState | ClientError | ClosedPopup | Info | Replayed
"""For decoding and for exhaustive ``match``."""

EVENTS = registry(Event)
"""Every event by its name."""
