"""Everything that can stand on the screen: one class per ``type`` of output.

The seed's types come first, then deskui's own (docs/wire.md §3), which say what is meant
(an alert, a progress bar) where the seed sends HTML templates.
One rule: a field that can hold other outputs is annotated ``Content`` or ``Contents``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

import msgspec

from .base import UNSET, Content, Contents, Entry, Spec, UnsetType, doc, fields_marked, registry

ROOT_SELECTOR = "#pywebio-scope-ROOT"
_AT_ROOT: Spec = {"scope": ROOT_SELECTOR, "position": -1}


class Output(Entry, kw_only=True, tag_field="type"):
    """What every output has."""

    SLOT: ClassVar[str | None] = None
    """The field that holds the children of a scope opened in this output; ``None``: no scope can be opened in it."""
    UI_STATE: ClassVar[dict[str, str]] = {}
    """What a user can change in its look: key of ``ui_state`` → what its value means. ``details:<n>`` stands for every n."""

    id: Annotated[
        int | UnsetType, doc("Names the output for update, remove and ui_state, unique in the session. Left out by foreign servers.")
    ] = UNSET
    scope: Annotated[str, doc("CSS selector of the scope it goes to; ignored when nested.")] = ROOT_SELECTOR
    position: Annotated[int, doc("Index among the scope's children: 0 is the top, -1 the bottom, -2 before the last.")] = -1
    style: Annotated[str | UnsetType, doc("CSS added to the root element's style attribute.")] = UNSET
    click_callback_id: Annotated[str | UnsetType, doc("A click anywhere in it is a `callback` event with data null.")] = UNSET
    container_dom_id: Annotated[str | UnsetType | None, doc("Foreign servers: DOM id of the scope opened in it.")] = UNSET
    container_selector: Annotated[str | UnsetType | None, doc("Foreign servers: where in the element that scope is.")] = UNSET
    ui: Annotated[dict[str, Any] | UnsetType, doc("What users changed in its look: keys and values of `ui_state`.")] = UNSET


class Container(Output, kw_only=True):
    """What every output has that a scope can be opened in."""

    SLOT: ClassVar[str | None] = "contents"

    dom_id: Annotated[str | UnsetType, doc("DOM id of the scope opened in it; its children are `contents`.")] = UNSET
    contents: Annotated[Contents, doc("What it holds, in order.")] = msgspec.field(default_factory=list)


class Span(Entry, kw_only=True):
    """How many cells one cell covers."""

    EXAMPLE: ClassVar[Spec] = {"row": 1, "col": 2}

    row: Annotated[int, doc("Rows, at least 1.")] = 1
    col: Annotated[int, doc("Columns, at least 1.")] = 1


class Text(Output, kw_only=True, tag="text"):
    """Plain text; line breaks and spaces are kept."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "content": "Hello, world", "inline": False}

    content: Annotated[str, doc("The text.")]
    inline: Annotated[bool, doc("Continue the line before it instead of starting a paragraph.")] = False


class Markdown(Output, kw_only=True, tag="markdown"):
    """Formatted text."""

    UI_STATE: ClassVar[dict[str, str]] = {"details:<n>": "whether the n-th <details> in it is open"}
    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "content": "# Title\n\nSome *words*.", "sanitize": True}

    content: Annotated[str, doc("Markdown (GitHub's flavour, a line break is a break).")]
    options: Annotated[dict[str, Any] | UnsetType, doc("Options of the parser: `breaks`, `gfm`.")] = UNSET
    sanitize: Annotated[bool, doc("Remove what could run or disguise: scripts, styles, forms.")] = True


class Html(Output, kw_only=True, tag="html"):
    """HTML as the author wrote it."""

    UI_STATE: ClassVar[dict[str, str]] = {"details:<n>": "whether the n-th <details> in it is open"}
    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "content": "<b>bold</b>", "sanitize": False}

    content: Annotated[str, doc("HTML.")]
    sanitize: Annotated[bool, doc("Remove what could run or disguise; without it, script elements run.")] = False
    extra: Annotated[
        dict[str, list[Any]] | UnsetType,
        msgspec.Meta(extra={"nested": True, "ts": "Readonly<Record<string, readonly Content[]>>"}),
        doc("DOM id of an element written in it by hand → the outputs that went there."),
    ] = UNSET


class Button(Entry, kw_only=True):
    """One of a row of buttons."""

    EXAMPLE: ClassVar[Spec] = {"label": "Save", "value": 0, "color": "primary"}

    label: Annotated[str, doc("What it says.")]
    value: Annotated[Any, doc("Sent back when it is clicked; PyWebIO and deskui send the index here.")] = None
    color: Annotated[str | UnsetType, doc("primary (left out), secondary, success, danger, warning, info, light or dark.")] = UNSET
    disabled: Annotated[bool | UnsetType, doc("Greyed and dead.")] = UNSET


class Buttons(Output, kw_only=True, tag="buttons"):
    """One or several buttons in a row."""

    EXAMPLE: ClassVar[Spec] = {
        **_AT_ROOT,
        "callback_id": "CB-save-1",
        "buttons": [{"label": "Save", "value": 0}, {"label": "Discard", "value": 1, "color": "danger"}],
        "group": False,
        "link": False,
        "outline": False,
    }

    callback_id: Annotated[str, doc("Target of the `callback` event; its data is the clicked button's value.")]
    buttons: Annotated[list[Button], doc("The buttons, in order.")]
    small: Annotated[bool | UnsetType, doc("Smaller ones.")] = UNSET
    group: Annotated[bool, doc("Joined without gaps.")] = False
    link: Annotated[bool, doc("Looks like links.")] = False
    outline: Annotated[bool, doc("Outlined instead of filled.")] = False


class Table(Output, kw_only=True, tag="table"):
    """Rows of cells."""

    UI_STATE: ClassVar[dict[str, str]] = {"sort": "{column, descending}: the rows follow a column; null: the author's order"}
    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "data": [["Name", "Age"], ["Ada", 36], ["Total", None]], "span": {"2,0": {"row": 1, "col": 2}}}

    data: Annotated[
        list[Annotated[list[Any], msgspec.Meta(extra={"nested": True})]],
        msgspec.Meta(extra={"nested": True, "ts": "Content[][]"}),
        doc("Rows of cells, the first row is the header. A cell is a text, number, truth value, null, an output or a list of outputs."),
    ]
    span: Annotated[dict[str, Span], doc("`row,column` of a cell → how many cells it covers. Always present.")] = msgspec.field(
        default_factory=dict
    )


class Tab(Entry, kw_only=True):
    """One page of a tab bar."""

    EXAMPLE: ClassVar[Spec] = {"title": "First", "content": "text"}

    title: Annotated[str, doc("What the tab says.")]
    content: Annotated[Content, doc("A text, an output, or a list of them.")]


class Tabs(Output, kw_only=True, tag="tabs"):
    """Pages of which one shows; the first one first."""

    UI_STATE: ClassVar[dict[str, str]] = {"active": "index of the tab that shows"}
    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "tabs": [{"title": "First", "content": "one"}, {"title": "Second", "content": ["two"]}]}

    tabs: Annotated[list[Tab], msgspec.Meta(extra={"nested": True}), doc("The pages.")]


class Scrollable(Container, kw_only=True, tag="scrollable"):
    """A box of limited height that scrolls."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "contents": ["a long text"], "max_height": 400, "keep_bottom": False, "border": True}

    min_height: Annotated[int | UnsetType, doc("At least so many pixels.")] = UNSET
    max_height: Annotated[int | UnsetType, doc("At most so many pixels.")] = UNSET
    keep_bottom: Annotated[bool, doc("Follow the end when something is added, unless the reader is in it.")] = False
    border: Annotated[bool, doc("Draw a line around it.")] = True


class Scope(Container, kw_only=True, tag="scope"):
    """A named place for other outputs."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "dom_id": "pywebio-scope-news", "contents": []}


class Pin(Output, kw_only=True, tag="pin"):
    """An input that stays on the screen; its value is read at any time."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "input": {"type": "text", "name": "city", "label": "City"}}

    input: Annotated[dict[str, Any], doc("The input item.", ts="AnyInput")]


class CustomWidget(Output, kw_only=True, tag="custom_widget"):
    """A Mustache template, filled with data and outputs."""

    UI_STATE: ClassVar[dict[str, str]] = {"details:<n>": "whether the n-th <details> in it is open"}
    EXAMPLE: ClassVar[Spec] = {
        **_AT_ROOT,
        "template": "<p>{{name}}</p>{{#contents}}{{& pywebio_output_parse}}{{/contents}}",
        "data": {"name": "Ada", "contents": ["text"]},
    }

    template: Annotated[str, doc("Mustache; `{{& pywebio_output_parse}}` in a section shows its outputs.")]
    data: Annotated[dict[str, Any], msgspec.Meta(extra={"nested": True}), doc("What the template names; outputs at any depth.")]
    extra: Annotated[
        dict[str, list[Any]] | UnsetType,
        msgspec.Meta(extra={"nested": True, "ts": "Readonly<Record<string, readonly Content[]>>"}),
        doc("DOM id of an element written in it by hand → the outputs that went there."),
    ] = UNSET


class Datatable(Output, kw_only=True, tag="datatable"):
    """Records in a grid that scrolls, sorts, filters and selects."""

    UI_STATE: ClassVar[dict[str, str]] = {
        "selection": "ids of the selected rows",
        "sort": "list of {field, direction} in order of weight",
        "filter": "field → the text it must contain",
        "filtering": "whether the row of filters is open",
        "columns": "`{order, widths}`: the fields in their order; field → pixels",
    }
    EXAMPLE: ClassVar[Spec] = {
        **_AT_ROOT,
        "instance_id": "t1",
        "records": [{"id": 1, "name": {"first": "Ada"}}],
        "callback_id": "CB-table-1",
        "actions": ["Edit", None, "Delete"],
        "on_select": True,
        "id_field": ["id"],
        "multiple_select": False,
        "field_args": {"id": {"width": 60}},
        "path_args": [[["name", "first"], {"headerName": "First name"}]],
        "grid_args": {},
        "js_func_key": "k3y",
        "cell_content_bar": True,
        "height": "600px",
        "theme": "balham",
        "enterprise_key": "",
    }

    instance_id: Annotated[str, doc("Names the table for its updates.")]
    records: Annotated[list[dict[str, Any]], doc("One object per row; nested objects become grouped columns.")]
    callback_id: Annotated[str | UnsetType, doc("Target of `callback` events: `{rows}` for a selection, `{btn, rows}` for an action.")] = (
        UNSET
    )
    actions: Annotated[list[str | None], doc("Labels of the buttons above it; null is a gap.")] = msgspec.field(default_factory=list)
    on_select: Annotated[bool, doc("Report selections.")] = False
    id_field: Annotated[list[str] | UnsetType, doc("Path of the field that identifies a row; left out: the row's index.")] = UNSET
    column_order: Annotated[
        dict[str, Any] | UnsetType, doc("Columns to show, in order: field → null or the same for its inner fields.")
    ] = UNSET
    multiple_select: Annotated[bool, doc("Several rows can be selected.")] = False
    field_args: Annotated[dict[str, Any], doc("Field name → column options.")] = msgspec.field(default_factory=dict)
    path_args: Annotated[list[Any], doc("Pairs of path and column options, for nested fields.")] = msgspec.field(default_factory=list)
    grid_args: Annotated[dict[str, Any], doc("Options of the whole grid.")] = msgspec.field(default_factory=dict)
    js_func_key: Annotated[str, doc("Random; a JavaScript function in the options is honoured only with this key.")] = ""
    cell_content_bar: Annotated[bool, doc("Show the focused cell's whole content below the grid.")] = True
    height: Annotated[str, doc("CSS height, or `auto`.")] = "600px"
    theme: Annotated[str, doc("Name of the look in the seed; deskui's grid follows the page's theme.")] = "balham"
    enterprise_key: Annotated[str, doc("Unused here; the seed's grid has a paid edition.")] = ""


class File(Output, kw_only=True, tag="file"):
    """A file offered for download, whole on the wire. Foreign servers only: deskui sends a button and a `download`."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "name": "hello.txt", "content": "aGVsbG8="}

    name: Annotated[str, doc("File name.")]
    content: Annotated[str, doc("Its bytes in base64.")]


class Alert(Container, kw_only=True, tag="alert"):
    """A message in a coloured box."""

    UI_STATE: ClassVar[dict[str, str]] = {"closed": "true: the reader closed it; it goes"}
    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "contents": ["Saved."], "color": "success", "closable": False}

    color: Annotated[Literal["info", "success", "warning", "error"], doc("What kind of message.")] = "info"
    closable: Annotated[bool, doc("The reader can close it.")] = False


class Collapse(Container, kw_only=True, tag="collapse"):
    """A title that opens to show more."""

    UI_STATE: ClassVar[dict[str, str]] = {"open": "whether it is open"}
    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "contents": ["more"], "title": "Details", "open": False}

    title: Annotated[str, doc("What shows when it is closed.")]
    open: Annotated[bool, doc("Open at first.")] = False


class Grid(Container, kw_only=True, tag="grid"):
    """Outputs side by side, one below the other, or both."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "contents": ["left", None, "right"], "flow": "column", "columns": "1fr 10px 2fr", "spans": {}}

    flow: Annotated[Literal["row", "column"], doc("CSS grid-auto-flow: `row` fills rows, `column` goes sideways.")] = "row"
    columns: Annotated[str | UnsetType, doc("CSS grid-template-columns.")] = UNSET
    rows: Annotated[str | UnsetType, doc("CSS grid-template-rows.")] = UNSET
    spans: Annotated[dict[str, Span], doc("Index in `contents` → how many cells it covers. A null in `contents` is an empty cell.")] = (
        msgspec.field(default_factory=dict)
    )


class Loading(Container, kw_only=True, tag="loading"):
    """Something is going on."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "contents": [], "shape": "border", "color": "dark"}

    shape: Annotated[Literal["border", "grow"], doc("A ring that turns, or a dot that grows.")] = "border"
    color: Annotated[str, doc("primary, secondary, success, danger, warning, info, light or dark.")] = "dark"


class Progressbar(Output, kw_only=True, tag="progressbar"):
    """How far something has come."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "name": "copy", "value": 0.25, "auto_close": False}

    name: Annotated[str, doc("Names it for `set_progressbar`.")]
    value: Annotated[float, doc("From 0 to 1.")] = 0.0
    label: Annotated[str | UnsetType, doc("A word beside the percentage.")] = UNSET
    auto_close: Annotated[bool, doc("Disappears at 1.")] = False


class Image(Output, kw_only=True, tag="image"):
    """A picture."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "src": {"$blob": 3, "size": 52000, "type": "image/png"}, "title": "The harbour"}

    src: Annotated[Any, doc("URL, data URL or blob reference.", ts="Source")]
    title: Annotated[str, doc("What it shows, for those who cannot see it.")] = ""
    width: Annotated[str | UnsetType, doc("CSS width.")] = UNSET
    height: Annotated[str | UnsetType, doc("CSS height.")] = UNSET


class Code(Output, kw_only=True, tag="code"):
    """A piece of program text, coloured and copyable."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "content": "print('hi')", "language": "python"}

    content: Annotated[str, doc("The text.")]
    language: Annotated[str, doc("For the colours; empty: none.")] = ""
    rows: Annotated[int | UnsetType, doc("Lines to show before it scrolls; left out: all.")] = UNSET


class Link(Output, kw_only=True, tag="link"):
    """A link to an address or to another app of this server."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "name": "Manual", "url": "https://example.org/", "new_window": True}

    name: Annotated[str, doc("What it says.")]
    url: Annotated[str | UnsetType, doc("The address, or")] = UNSET
    app: Annotated[str | UnsetType, doc("the name of the app.")] = UNSET
    new_window: Annotated[bool, doc("Open it beside this page.")] = False


class Log(Container, kw_only=True, tag="log"):
    """Lines that keep coming; shows the newest."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "contents": ["12:00 started"], "height": 300, "follow": True, "keep": 1000}

    height: Annotated[int, doc("Pixels before it scrolls.")] = 300
    follow: Annotated[bool, doc("Scroll with the end, unless the reader has scrolled up.")] = True
    keep: Annotated[int, doc("Older lines than this many go.")] = 1000


class Widget(Output, kw_only=True, tag="widget"):
    """A widget of the widget half, in the script's flow."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "wid": 5}

    wid: Annotated[int, doc("The widget; unknown ones show nothing until they are made.")]


class Frame(Output, kw_only=True, tag="frame"):
    """Foreign HTML with its scripts, in a frame that cannot reach the page."""

    EXAMPLE: ClassVar[Spec] = {**_AT_ROOT, "html": "<p>chart</p>", "height": "400px"}

    html: Annotated[str, doc("A whole document or a part of one.")]
    height: Annotated[str, doc("CSS height, or `auto`: as high as what it shows.")] = "auto"


OUTPUTS = registry(Output)
"""Every output by its ``type``."""


def is_output(value: Any) -> bool:
    """Whether a value inside an output is an output itself, rather than data that happens to have a ``type``."""
    return isinstance(value, dict) and "scope" in value and "position" in value and value.get("type") in OUTPUTS


def nested(spec: Spec) -> Iterator[tuple[Any, Any, Spec]]:
    """The outputs directly inside an output, with where they hang: ``holder[key] is output``. Call it on those to go deeper."""
    cls = OUTPUTS.get(spec.get("type", ""))
    if cls is None:
        return
    for name in fields_marked(cls, "nested"):
        if name in spec:
            yield from _outputs_in(spec, name)


def _outputs_in(holder: Any, key: Any) -> Iterator[tuple[Any, Any, Spec]]:
    """The outermost outputs at or below ``holder[key]``, in lists and mappings of any depth."""
    value = holder[key]
    if is_output(value):
        yield holder, key, value
    elif isinstance(value, dict):
        for inner in list(value):
            yield from _outputs_in(value, inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            if isinstance(inner, dict | list):  # texts need no look
                yield from _outputs_in(value, index)


def takes_look(spec: Spec, key: str) -> bool:
    """Whether a reader can change this of the output's look: the keys of ``UI_STATE``."""
    cls = OUTPUTS.get(spec.get("type", ""))
    head, colon, number = key.partition(":")
    return cls is not None and (f"{head}:<n>" if colon and number.isdecimal() else key) in cls.UI_STATE


def slot_of(spec: Spec) -> list[Any] | None:
    """The list that holds the children of a scope opened in this output; ``None`` where no scope can be opened."""
    cls = OUTPUTS.get(spec.get("type", ""))
    if cls is None or cls.SLOT is None:
        return None
    slot: list[Any] = spec.setdefault(cls.SLOT, [])
    return slot
