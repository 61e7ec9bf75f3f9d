"""Everything the server says to the page: one class per ``command``.

The seed's commands first, then deskui's own (docs/wire.md §3).
One rule: a class describes the wire exactly; a key that is left out is ``UNSET``.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import msgspec

from .base import UNSET, Contents, Entry, Spec, UnsetType, doc, registry

_T: Spec = {"task_id": "main-1"}


class Command(Entry, kw_only=True, tag_field="command"):
    """What every command has."""

    task_id: Annotated[str | UnsetType, doc("The task that gets the events that follow from it; opaque.")] = UNSET
    ask: Annotated[int | UnsetType, doc("The page answers with a `js_yield` that returns this number.")] = UNSET


class EnvSpec(Entry, kw_only=True):
    """What `set_env` can set; what is left out stays as it is."""

    EXAMPLE: ClassVar[Spec] = {"title": "Orders", "auto_scroll_bottom": True}

    title: Annotated[str | UnsetType, doc("Title of the page and window.")] = UNSET
    output_animation: Annotated[bool | UnsetType, doc("Outputs fade in.")] = UNSET
    auto_scroll_bottom: Annotated[bool | UnsetType, doc("Follow the end when something goes to ROOT.")] = UNSET
    http_pull_interval: Annotated[int | UnsetType, doc("Milliseconds between polls (the seed's HTTP transport).")] = UNSET
    input_panel_fixed: Annotated[bool | UnsetType, doc("The form stays at the window's bottom.")] = UNSET
    input_panel_min_height: Annotated[int | UnsetType, doc("Pixels, at least 75.")] = UNSET
    input_panel_init_height: Annotated[int | UnsetType, doc("Pixels, at least 175.")] = UNSET
    input_auto_focus: Annotated[bool | UnsetType, doc("A form takes the keyboard when it shows.")] = UNSET
    output_max_width: Annotated[str | UnsetType, doc("CSS width of the column.")] = UNSET


class ScriptSpec(Entry, kw_only=True):
    """JavaScript to run."""

    EXAMPLE: ClassVar[Spec] = {"code": "a + b", "args": {"a": 1, "b": 2}, "eval": True}

    code: Annotated[str, doc("Statements; the value of the last expression is the result.")]
    args: Annotated[dict[str, Any], doc("Local variables.")] = msgspec.field(default_factory=dict)
    eval: Annotated[bool | UnsetType, doc("Answer with the result, awaited if it is a promise.")] = UNSET
    keep: Annotated[bool | UnsetType, doc("Run it again in a page that joins or comes back.")] = UNSET


class DownloadSpec(Entry, kw_only=True):
    """A file for the user."""

    EXAMPLE: ClassVar[Spec] = {"name": "report.csv", "content": {"$blob": 4, "size": 120, "type": "text/csv"}}

    name: Annotated[str, doc("Suggested file name.")]
    content: Annotated[Any, doc("Blob reference; base64 in the plain dialect.", ts="Source")]


class ToastSpec(Entry, kw_only=True):
    """A short message at the edge of the window."""

    EXAMPLE: ClassVar[Spec] = {"content": "Saved", "duration": 2000, "position": "center", "color": "#1565c0", "callback_id": None}

    content: Annotated[str, doc("Plain text.")]
    duration: Annotated[int, doc("Milliseconds; 0 stays until closed.")] = 2000
    position: Annotated[Literal["left", "center", "right"], doc("Where at the top edge.")] = "center"
    color: Annotated[str, doc("`#rrggbb`.")] = "#1565c0"
    callback_id: Annotated[str | None, doc("A click is a `callback` with data null and closes it.")] = None
    id: Annotated[int | UnsetType, doc("Names one that stays, for `ui_state` `closed`.")] = UNSET


class PopupSpec(Entry, kw_only=True):
    """A dialog over the page."""

    EXAMPLE: ClassVar[Spec] = {
        "title": "Really?",
        "content": ["This cannot be undone."],
        "size": "normal",
        "implicit_close": True,
        "closable": True,
        "dom_id": "pywebio-scope-p1",
    }

    title: Annotated[str, doc("Its heading.")]
    content: Annotated[Contents, doc("What it holds.")] = msgspec.field(default_factory=list)
    size: Annotated[Literal["large", "normal", "small"], doc("How wide.")] = "normal"
    implicit_close: Annotated[bool, doc("Escape or a click beside it closes it.")] = True
    closable: Annotated[bool, doc("It has a close button; without it, only the script closes it.")] = True
    dom_id: Annotated[str, doc("DOM id of the scope in it.")]


class FormSpec(Entry, kw_only=True):
    """A form: questions that are answered together."""

    EXAMPLE: ClassVar[Spec] = {"label": "Your name", "inputs": [{"type": "text", "name": "data", "label": ""}]}

    label: Annotated[str, doc("Its heading; may be empty.")] = ""
    inputs: Annotated[list[dict[str, Any]], doc("The items, in order.", ts="AnyInput[]")]
    cancelable: Annotated[bool | UnsetType, doc("It has a cancel button; left out for a lone item.")] = UNSET


class UpdateInputSpec(Entry, kw_only=True):
    """A change of an item of the task's top form."""

    EXAMPLE: ClassVar[Spec] = {"target_name": "age", "attributes": {"valid_status": False, "invalid_feedback": "Too young"}}

    target_name: Annotated[str, doc("Name of the item.")]
    target_value: Annotated[Any, doc("Checkbox, radio, actions: only the option with this value.")] = UNSET
    attributes: Annotated[dict[str, Any], doc("Keys of the item with their new values; others become DOM properties.")]


class PinNames(Entry, kw_only=True):
    """Which pins."""

    EXAMPLE: ClassVar[Spec] = {"names": ["city"]}

    names: Annotated[list[str], doc("Names of pins.")]


class PinName(Entry, kw_only=True):
    """Which pin."""

    EXAMPLE: ClassVar[Spec] = {"name": "city"}

    name: Annotated[str, doc("Name of a pin.")]


class PinUpdateSpec(Entry, kw_only=True):
    """A change of a pin."""

    EXAMPLE: ClassVar[Spec] = {"name": "city", "attributes": {"value": "Lisbon"}}

    name: Annotated[str, doc("Name of the pin.")]
    attributes: Annotated[dict[str, Any], doc("As in `update_input`.")]


class PinWaitSpec(Entry, kw_only=True):
    """Which pins to watch, and how long."""

    EXAMPLE: ClassVar[Spec] = {"names": ["city"], "timeout": None}

    names: Annotated[list[str], doc("Names of pins.")]
    timeout: Annotated[float | None, doc("Seconds; null waits for ever.")] = None


class PinOnchangeSpec(Entry, kw_only=True):
    """What to call when a pin changes."""

    EXAMPLE: ClassVar[Spec] = {"name": "city", "callback_id": "CB-city-1", "clear": False}

    name: Annotated[str, doc("Name of the pin.")]
    callback_id: Annotated[str | None, doc("Target of `callback` events with `{value}`; null registers nothing.")] = None
    clear: Annotated[bool, doc("Forget earlier registrations first.")] = False


class OutputCtlSpec(Entry, kw_only=True):
    """Work on scopes. Keys may be combined and are obeyed in this order."""

    EXAMPLE: ClassVar[Spec] = {"set_scope": "pywebio-scope-news", "container": "#pywebio-scope-ROOT", "position": -1, "if_exist": "clear"}

    set_scope: Annotated[str | UnsetType, doc("Make the scope with this DOM id (no `#`)")] = UNSET
    container: Annotated[str | UnsetType, doc("… in the scope of this selector")] = UNSET
    position: Annotated[int | str | UnsetType, doc("… at this position; for `scroll_to`: top, middle or bottom.")] = UNSET
    if_exist: Annotated[
        Literal["remove", "clear", "blank"] | UnsetType | None,
        doc("If it exists: null leaves it, `clear` empties it, `blank` also keeps its height until `loose`, `remove` makes it anew."),
    ] = UNSET
    loose: Annotated[str | UnsetType, doc("Let go of the height that `blank` kept; a selector.")] = UNSET
    clear: Annotated[str | UnsetType, doc("Empty this selector.")] = UNSET
    clear_before: Annotated[str | UnsetType, doc("Remove what stands before this selector in its scope.")] = UNSET
    clear_after: Annotated[str | UnsetType, doc("Remove what stands after it.")] = UNSET
    clear_range: Annotated[list[str] | UnsetType, doc("Remove what stands between two selectors.")] = UNSET
    scroll_to: Annotated[str | UnsetType, doc("Scroll the page to this selector.")] = UNSET
    remove: Annotated[str | UnsetType, doc("Remove this selector's element.")] = UNSET


class SetSessionId(Command, kw_only=True, tag="set_session_id"):
    """Foreign servers: the id to come back with after a lost connection."""

    EXAMPLE: ClassVar[Spec] = {"spec": "a1B2c3D4e5F6g7H8i9J0k1L2"}

    spec: Annotated[str, doc("The id.")]


class CloseSession(Command, kw_only=True, tag="close_session"):
    """The session has ended; the page stays as it is."""


class SetEnv(Command, kw_only=True, tag="set_env"):
    """Change the page's environment."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": EnvSpec.EXAMPLE}

    spec: Annotated[EnvSpec, doc("What to change.")]


class RunScript(Command, kw_only=True, tag="run_script"):
    """Run JavaScript in the page."""

    EXAMPLE: ClassVar[Spec] = {**_T, "ask": 1, "spec": ScriptSpec.EXAMPLE}

    spec: Annotated[ScriptSpec, doc("The script.")]


class Download(Command, kw_only=True, tag="download"):
    """Give the user a file."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": DownloadSpec.EXAMPLE}

    spec: Annotated[DownloadSpec, doc("The file.")]


class Toast(Command, kw_only=True, tag="toast"):
    """Show a short message for a while."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": ToastSpec.EXAMPLE}

    spec: Annotated[ToastSpec, doc("The message.")]


class Popup(Command, kw_only=True, tag="popup"):
    """Show a dialog; an open one closes first."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": PopupSpec.EXAMPLE}

    spec: Annotated[PopupSpec, doc("The dialog.")]


class ClosePopup(Command, kw_only=True, tag="close_popup"):
    """Close the dialog."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": None}

    spec: Annotated[None, doc("Always null.")] = None


class InputGroup(Command, kw_only=True, tag="input_group"):
    """Show a form; it stays, disabled, after a submit until `update_input` or `destroy_form`."""

    EXAMPLE: ClassVar[Spec] = {**_T, "form": 1, "spec": FormSpec.EXAMPLE}

    form: Annotated[int | UnsetType, doc("The form's number, returned by its events: an answer to a closed form is known as such.")] = UNSET
    spec: Annotated[FormSpec, doc("The form.")]


class UpdateInput(Command, kw_only=True, tag="update_input"):
    """Change an item of the task's top form and enable its buttons again."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": UpdateInputSpec.EXAMPLE}

    spec: Annotated[UpdateInputSpec, doc("The change.")]


class DestroyForm(Command, kw_only=True, tag="destroy_form"):
    """Remove the task's top form."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": None}

    spec: Annotated[None, doc("Always null.")] = None


class PinValues(Command, kw_only=True, tag="pin_values"):
    """Foreign servers (1.8.4 on): what is in these pins? Answer: name → value; missing pins are left out."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": PinNames.EXAMPLE}

    spec: Annotated[PinNames, doc("The pins.")]


class PinValue(Command, kw_only=True, tag="pin_value"):
    """Foreign servers (up to 1.8.3): what is in this pin? Answer: `{value}`, or null when it is missing."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": PinName.EXAMPLE}

    spec: Annotated[PinName, doc("The pin.")]


class PinUpdate(Command, kw_only=True, tag="pin_update"):
    """Change a pin."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": PinUpdateSpec.EXAMPLE}

    spec: Annotated[PinUpdateSpec, doc("The change.")]


class PinWait(Command, kw_only=True, tag="pin_wait"):
    """Foreign servers: answer with the first change `{name, value}`, or null after the timeout."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": PinWaitSpec.EXAMPLE}

    spec: Annotated[PinWaitSpec, doc("What to wait for.")]


class PinOnchange(Command, kw_only=True, tag="pin_onchange"):
    """Foreign servers: from now on, report each change of a pin."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": PinOnchangeSpec.EXAMPLE}

    spec: Annotated[PinOnchangeSpec, doc("The registration.")]


class Output(Command, kw_only=True, tag="output"):
    """Show something."""

    EXAMPLE: ClassVar[Spec] = {
        **_T,
        "spec": {"type": "text", "id": 1, "scope": "#pywebio-scope-ROOT", "position": -1, "content": "Hello", "inline": False},
    }

    spec: Annotated[Any, doc("The output.", ts="AnyOutput")]


class OutputCtl(Command, kw_only=True, tag="output_ctl"):
    """Make, empty, remove or show scopes."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": OutputCtlSpec.EXAMPLE}

    spec: Annotated[OutputCtlSpec, doc("What to do.")]


class ReplaySpec(Entry, kw_only=True):
    """Where in a replay."""

    EXAMPLE: ClassVar[Spec] = {"phase": "start"}

    phase: Annotated[Literal["start", "end"], doc("`start`: forget the screen, keep focus, scroll and drafts aside; `end`: restore them.")]
    number: Annotated[int | UnsetType, doc("With `end`: the page says `replayed` with it.")] = UNSET


class OutputUpdateSpec(Entry, kw_only=True):
    """The new look of an output."""

    EXAMPLE: ClassVar[Spec] = {
        "id": 1,
        "spec": {"type": "text", "id": 1, "scope": "#pywebio-scope-ROOT", "position": -1, "content": "Bye", "inline": False},
    }

    id: Annotated[int, doc("Which output.")]
    spec: Annotated[Any, doc("Its new complete spec.", ts="AnyOutput")]


class OutputId(Entry, kw_only=True):
    """Which output."""

    EXAMPLE: ClassVar[Spec] = {"id": 1}

    id: Annotated[int, doc("Which output.")]


class OutputAppendSpec(Entry, kw_only=True):
    """More for the end of a container."""

    EXAMPLE: ClassVar[Spec] = {"id": 1, "contents": ["12:01 done"], "keep": 1000}

    id: Annotated[int, doc("Which container.")]
    contents: Annotated[Contents, doc("What to add.")]
    keep: Annotated[int | UnsetType, doc("Older children than this many go.")] = UNSET


class UiStateSpec(Entry, kw_only=True):
    """A change a user made in the look of an output."""

    EXAMPLE: ClassVar[Spec] = {"id": 7, "key": "active", "value": 2}

    id: Annotated[int, doc("Which output.")]
    key: Annotated[str, doc("What changed, see the output.")]
    value: Annotated[Any, doc("Its value now.")] = None


class DraftSpec(Entry, kw_only=True):
    """What stands in a field or pin that is not answered yet."""

    EXAMPLE: ClassVar[Spec] = {"task_id": "main-1", "form": 1, "name": "age", "value": 36}

    task_id: Annotated[str | UnsetType, doc("The form's task.")] = UNSET
    form: Annotated[int | UnsetType, doc("The form.")] = UNSET
    name: Annotated[str | UnsetType, doc("The item in it.")] = UNSET
    pin: Annotated[str | UnsetType, doc("Instead of the three: a pin's name.")] = UNSET
    value: Annotated[Any, doc("What stands in it.")] = None


class DatatableUpdateSpec(Entry, kw_only=True):
    """A change of a datatable's records."""

    EXAMPLE: ClassVar[Spec] = {"instance_id": "t1", "op": "cell", "row_id": 1, "path": ["name", "first"], "data": "Grace"}

    instance_id: Annotated[str, doc("Which table.")]
    op: Annotated[Literal["set", "row", "cell", "insert", "remove"], doc("All records; one row; one cell; new rows; rows go.")]
    records: Annotated[list[dict[str, Any]] | UnsetType, doc("`set`, `insert`: the records.")] = UNSET
    row_id: Annotated[Any, doc("`row`, `cell`: which row; `insert`: before which row (left out: at the end).")] = UNSET
    path: Annotated[list[str] | UnsetType, doc("`cell`: which field.")] = UNSET
    data: Annotated[Any, doc("`row`: the record; `cell`: the value.")] = UNSET
    row_ids: Annotated[list[Any] | UnsetType, doc("`remove`: which rows.")] = UNSET


class OpenAppSpec(Entry, kw_only=True):
    """Which app, and where."""

    EXAMPLE: ClassVar[Spec] = {"app": "orders", "new_window": True}

    app: Annotated[str, doc("Name of the app.")]
    new_window: Annotated[bool, doc("Beside this page, or instead of it.")] = True


class NoticeSpec(Entry, kw_only=True):
    """A quiet banner."""

    EXAMPLE: ClassVar[Spec] = {"level": "error", "text": "An internal error occurred in the application", "details": "Traceback …"}

    level: Annotated[Literal["info", "warning", "error"], doc("How serious.")]
    text: Annotated[str, doc("One line.")]
    details: Annotated[str | UnsetType, doc("More, on request.")] = UNSET
    id: Annotated[str | int | UnsetType, doc("A banner with the same id is replaced; names the log entry.")] = UNSET


class ClientsSpec(Entry, kw_only=True):
    """Who is in the session."""

    EXAMPLE: ClassVar[Spec] = {"count": 2, "names": ["Ada", "Grace"]}

    count: Annotated[int, doc("Pages attached.")]
    names: Annotated[list[str], doc("Their names, where known.")] = msgspec.field(default_factory=list)


class Replay(Command, kw_only=True, tag="replay"):
    """What comes between its start and its end rebuilds the whole screen."""

    EXAMPLE: ClassVar[Spec] = {"spec": ReplaySpec.EXAMPLE}

    spec: Annotated[ReplaySpec, doc("Start or end.")]


class OutputUpdate(Command, kw_only=True, tag="output_update"):
    """An output looks different now; the page changes what differs."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": OutputUpdateSpec.EXAMPLE}

    spec: Annotated[OutputUpdateSpec, doc("Which and how.")]


class OutputRemove(Command, kw_only=True, tag="output_remove"):
    """An output goes."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": OutputId.EXAMPLE}

    spec: Annotated[OutputId, doc("Which.")]


class OutputAppend(Command, kw_only=True, tag="output_append"):
    """More at the end of a container output."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": OutputAppendSpec.EXAMPLE}

    spec: Annotated[OutputAppendSpec, doc("What to add.")]


class UiState(Command, kw_only=True, tag="ui_state"):
    """Another client changed the look of an output."""

    EXAMPLE: ClassVar[Spec] = {"spec": UiStateSpec.EXAMPLE}

    spec: Annotated[UiStateSpec, doc("The change.")]


class Draft(Command, kw_only=True, tag="draft"):
    """Another client (or this one, before it went) typed this; set it without an event."""

    EXAMPLE: ClassVar[Spec] = {"spec": DraftSpec.EXAMPLE}

    spec: Annotated[DraftSpec, doc("What was typed where.")]


class DatatableUpdate(Command, kw_only=True, tag="datatable_update"):
    """Change a datatable's records in place."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": DatatableUpdateSpec.EXAMPLE}

    spec: Annotated[DatatableUpdateSpec, doc("The change.")]


class OpenApp(Command, kw_only=True, tag="open_app"):
    """Go to another app of this server."""

    EXAMPLE: ClassVar[Spec] = {**_T, "spec": OpenAppSpec.EXAMPLE}

    spec: Annotated[OpenAppSpec, doc("Which, and where.")]


class Notice(Command, kw_only=True, tag="notice"):
    """Show a quiet banner."""

    EXAMPLE: ClassVar[Spec] = {"spec": NoticeSpec.EXAMPLE}

    spec: Annotated[NoticeSpec, doc("The banner.")]


class Clients(Command, kw_only=True, tag="clients"):
    """Who is in the session now."""

    EXAMPLE: ClassVar[Spec] = {"spec": ClientsSpec.EXAMPLE}

    spec: Annotated[ClientsSpec, doc("Who.")]


class Desktop(Command, kw_only=True, tag="desktop"):
    """The page's half of the desktop API."""

    EXAMPLE: ClassVar[Spec] = {"ask": 2, "spec": {"op": "clipboard_read"}}

    spec: Annotated[dict[str, Any], doc("`op` says what; the rest are its arguments.")]


COMMANDS = registry(Command)
"""Every command by its name."""
