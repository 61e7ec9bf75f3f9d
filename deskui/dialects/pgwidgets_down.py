"""What the session says about widgets, as pgwidgets' page wants to hear it: creations and method calls.

The one rule: only the catalog knows which method sets a property; what no single method can
say is in `SPECIAL`. Keeps a widget tree of its own, to know classes, children and values.
It knows neither sockets nor the page's answers. Reference: the seed's remote protocol §3–9.
"""

from __future__ import annotations

import base64
import functools
import html
from collections.abc import Callable
from typing import Any

from ..runtime.widget_rows import CHILDREN, KEY, TreeState
from ..runtime.widget_view import Message, Node, WidgetTree
from ..widgets.catalog import CATALOG
from ..widgets.rows import tree_of

SCALE = 64
"""Our widget n is theirs n × 64: their page gives the numbers in between to the inner parts it makes."""
OWN_OPTIONS = frozenset({"html", "trusted", "native"})
"""Constructor options that only deskui has."""
MAKES_NO_OBJECT = frozenset({"MDISubWindow", "Spacer"})
"""Classes that their page makes by a method of the container."""
BINARY_LIMIT = 1 << 20
"""Larger payloads go in chunks."""
CHUNK = 512 * 1024


class Down:
    """Translates messages of the widget family. The result gathers in `out`: messages, and ``bytes`` for binary frames."""

    def __init__(self) -> None:
        self.tree = WidgetTree()
        self.out: list[Message | bytes] = []
        self.answers: dict[int, Callable[[Message], None]] = {}
        """By id: what to do with the page's reply."""
        self.sub_windows: dict[int, int] = {}
        """Our sub-window → theirs; known when their page has answered."""
        self.told_with_border: set[int] = set()
        """Whose size their page has told with the border since the last replay."""
        self._held: dict[int, list[Callable[[], object]]] = {}
        self._next_id = 0
        self._sync: dict[str, list[str]] = {}

    # -- the whole screen ------------------------------------------------------------------

    def restart(self) -> None:
        """A replay begins."""
        self.tree = WidgetTree()
        self.sub_windows.clear()
        self.told_with_border.clear()
        self._held.clear()
        self.send({"type": "reconstruct-start", "next_wid": 1})

    def restarted(self) -> None:
        """The replay is complete."""
        self.send({"type": "reconstruct-end"})

    # -- messages --------------------------------------------------------------------------

    def translate(self, message: Message) -> None:
        """Take one message of the session; its blobs are bytes already."""
        kind = message["type"]
        if kind == "batch":
            for one in message["messages"]:
                self.translate(one)
            return
        before = self.tree.nodes.get(message.get("wid", 0)) if kind in ("destroy", "remove") else None
        if not self.tree.fold(message):
            return
        handler: Callable[[Message, Node | None], None] = getattr(self, f"_{kind.replace('-', '_')}")
        handler(message, before)

    def _create(self, message: Message, _: Node | None) -> None:
        node = self.tree.nodes[message["wid"]]
        state = dict(message.get("state") or {})
        if node.cls in MAKES_NO_OBJECT:
            self._held[node.wid] = []
            return
        cls = "Label" if node.cls == "ScriptArea" else node.cls
        args, rest = self._constructor(node, state)
        self.send({"type": "create", "wid": node.wid * SCALE, "class": cls, "args": args})
        self._listen_to_changes(node)
        self._apply(node, rest)

    def _state(self, message: Message, _: Node | None) -> None:
        self._apply(self.tree.nodes[message["wid"]], message["state"])

    def _insert(self, message: Message, _: Node | None) -> None:
        parent, child = self.tree.nodes[message["wid"]], self.tree.nodes[message["child"]]
        layout = message.get("layout") or {}
        container = _CONTAINERS.get(parent.cls, _add_to_box)
        container(self, parent, child, layout, message.get("index"))

    def _layout(self, message: Message, _: Node | None) -> None:
        parent, layout = self.tree.nodes[message["wid"]], message["layout"]
        child = {"__wid__": message["child"]}
        if "highlight" in layout:
            self.call(parent.wid, "highlight_tab", child, layout["highlight"])
        elif "min" in layout:
            self.call(parent.wid, "set_minimum_size", child, layout["min"])
        elif {"row", "column", "x", "y"} & layout.keys():
            whole = next(held.layout for held in parent.children if held.wid == message["child"])
            self.call(parent.wid, "remove", child, False)
            _CONTAINERS[parent.cls](self, parent, self.tree.nodes[message["child"]], whole, None)

    def _remove(self, message: Message, parent: Node | None) -> None:
        if parent is not None and parent.cls != "MDISubWindow":
            self.call(message["wid"], "remove", {"__wid__": message["child"]}, False)

    def _destroy(self, message: Message, node: Node | None) -> None:
        if node is None or node.cls in ("Spacer", "Separator"):
            return
        self.call(message["wid"], "close" if node.cls == "MDISubWindow" else "destroy")

    def _listen(self, message: Message, _: Node | None) -> None:
        self._when_known(message["wid"], lambda wid: self.send({"type": "listen", "wid": wid, "action": message["action"]}))

    def _unlisten(self, message: Message, _: Node | None) -> None:
        node = self.tree.nodes[message["wid"]]
        if message["action"] not in self._changes_of(node):
            self._when_known(message["wid"], lambda wid: self.send({"type": "unlisten", "wid": wid, "action": message["action"]}))

    def _call(self, message: Message, _: Node | None) -> None:
        node = self.tree.nodes.get(message["wid"])
        if node is None:
            return
        method, args = message["method"], list(message["args"])
        if method == "scroll_to_offset":
            method = "_scrollToOffset"
        elif method == "show_tooltip":
            method = "_showTooltip"
        elif node.cls == "FileDialog" and method == "save" and isinstance(args[1], bytes):
            args[1] = base64.b64encode(args[1]).decode("ascii")
        if message.get("id") is None:
            self.call(node.wid, method, *args)
        else:
            self._when_known(node.wid, lambda wid: self.send({"type": "call", "wid": wid, "method": method, "args": self.refs(args)}))

    def question(self, message: Message, answer: Callable[[Message], None]) -> None:
        """A call that wants an answer."""
        self._call(message, None)
        for sent in reversed(self.out):
            if isinstance(sent, dict) and sent.get("type") == "call":
                self.answers[sent["id"]] = answer
                return

    def _edit(self, message: Message, _: Node | None) -> None:
        node = self.tree.nodes[message["wid"]]
        edit = _EDITS.get(message["op"])
        if edit is not None:
            edit(self, node, message)

    def _register_font(self, message: Message, _: Node | None) -> None:
        source = message["source"]
        if isinstance(source, bytes):
            source = "data:font/ttf;base64," + base64.b64encode(source).decode("ascii")
        font = {key: message[key] for key in ("family", "weight", "style")}
        self.send({"type": "register-font", **font, "url": source})

    def _set_default_font(self, message: Message, _: Node | None) -> None:
        self.send({"type": "set-default-font", "font": message["font"]})

    def _open_url(self, message: Message, _: Node | None) -> None:
        self.send({"type": "open-url", "url": message["url"]})

    # -- saying ----------------------------------------------------------------------------

    def send(self, message: Message) -> int:
        """Say it, with a number that the reply will carry."""
        self._next_id += 1
        self.out.append({**message, "id": self._next_id})
        return self._next_id

    def call(self, wid: int, method: str, *args: Any) -> None:
        """Have a widget do something without telling us what follows from it."""

        def say(theirs: int) -> None:
            self.send({"type": "call", "wid": theirs, "method": method, "args": self.refs(list(args)), "silent": True})

        self._when_known(wid, say)

    def binary(self, wid: int, method: str, data: bytes, *args: Any) -> None:
        """A call whose first argument is bytes."""
        head = {"wid": wid * SCALE, "method": method, "args": list(args)}
        if len(data) <= BINARY_LIMIT:
            self.send({"type": "binary-call", **head})
            self.out.append(data)
            return
        chunks = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
        transfer = self._next_id + 1
        self.send({"type": "binary-call-chunked", **head, "transfer_id": transfer, "num_chunks": len(chunks)})
        for number, chunk in enumerate(chunks):
            piece = {"transfer_id": transfer, "chunk_index": number, "num_chunks": len(chunks), "encoding": "binary"}
            self.out.append({"type": "binary-chunk", **piece})
            self.out.append(chunk)

    def refs(self, value: Any) -> Any:
        """Our references as theirs."""
        if type(value) is dict:
            if "__wid__" in value:
                return {"__wid__": self.sub_windows.get(value["__wid__"], value["__wid__"] * SCALE)}
            return {key: self.refs(item) for key, item in value.items()}
        return [self.refs(item) for item in value] if type(value) is list else value

    def ours(self, wid: Any) -> int | None:
        """Our number of one of their widgets."""
        for our, their in self.sub_windows.items():
            if their == wid:
                return our
        number, inner = divmod(wid, SCALE) if isinstance(wid, int) else (0, 1)
        return number if inner == 0 and number in self.tree.nodes else None

    def _when_known(self, wid: int, say: Callable[[int], object]) -> None:
        """Sub-windows get their number from the page: what is said about one waits for it."""
        if wid in self._held and wid not in self.sub_windows:
            self._held[wid].append(lambda: say(self.sub_windows[wid]))
        else:
            say(self.sub_windows.get(wid, wid * SCALE))

    def sub_window_made(self, wid: int, theirs: int) -> None:
        """The page has told the number of a sub-window."""
        self.sub_windows[wid] = theirs
        for say in self._held.get(wid, []):
            say()
        self._held[wid] = []
        node = self.tree.nodes.get(wid)
        if node is not None:
            self._listen_to_changes(node)

    # -- properties ------------------------------------------------------------------------

    def _constructor(self, node: Node, state: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """Positional values and options for their constructor, and the properties that are left."""
        entry = CATALOG[node.cls]
        given: dict[str, list[Any]] = {"arg": [], "option": []}
        options: dict[str, Any] = {}
        if node.cls == "ScriptArea":
            return [""], {}
        for prop in entry.arguments:
            special = (node.cls, prop.key) in SPECIAL and prop.key not in ("text", "columns", "icon")
            value = None if special else state.pop(prop.key, None)
            if prop.key == "text" and node.cls == "Label" and isinstance(value, str) and not state.get("html"):
                value = html.escape(value)
            if prop.argument == "arg":
                given["arg"].append(value)
            elif value is not None and prop.name not in OWN_OPTIONS:
                options[prop.name] = value
        args = given["arg"]
        if not options:
            while args and args[-1] is None:
                args.pop()
        else:
            args.append(options)
        return self.refs(args), state

    def _apply(self, node: Node, state: dict[str, Any]) -> None:
        done: set[str] = set()
        for key, value in state.items():
            if key in done or key in OWN_OPTIONS:
                continue
            special = SPECIAL.get((node.cls, key)) or SPECIAL.get(("", key))
            if special is not None:
                special(self, node, value)
                continue
            setter = _setter(node.cls, key)
            if setter is None:
                continue
            method, keys, count = setter
            done.update(keys)
            if len(keys) > 1:
                self.call(node.wid, method, *[self.value(node, name) for name in keys])
            elif count > 1:
                self.call(node.wid, method, *(value if isinstance(value, list) else [value]))
            else:
                self.call(node.wid, method, value)

    def value(self, node: Node, key: str) -> Any:
        """A property's present value."""
        value = node.state.get(key)
        prop = CATALOG[node.cls].by_key.get(key)
        return value if value is not None or prop is None else prop.default

    # -- what their page tells -------------------------------------------------------------

    def _changes_of(self, node: Node) -> list[str]:
        """Actions by which their page tells what the user changed."""
        found = self._sync.get(node.cls)
        if found is None:
            callbacks = CATALOG[node.cls].callbacks
            found = [c.action for c in callbacks.values() if c.carries and not c.by_server]
            found += [action for action in TREE_CHANGES if action in callbacks]
            if node.kind.is_root or node.cls != "FileDialog":
                found.append("resize")
            self._sync[node.cls] = found
        return found

    def _listen_to_changes(self, node: Node) -> None:
        for action in self._changes_of(node):
            self._when_known(node.wid, functools.partial(self._send_listen, action))

    def _send_listen(self, action: str, wid: int) -> None:
        self.send({"type": "listen", "wid": wid, "action": action})


TREE_CHANGES = ("selected", "cell_selected", "expanded", "collapsed", "cell_edited")
"""What the user does in a tree or table comes by these callbacks."""

_setters: dict[tuple[str, str], tuple[str, tuple[str, ...], int] | None] = {}


def _setter(cls: str, key: str) -> tuple[str, tuple[str, ...], int] | None:
    """The method that sets a property: its name, all keys it sets, how many arguments it takes."""
    if (cls, key) not in _setters:
        methods = [m for m in CATALOG[cls].methods.values() if m.meaning == "sets" and key in m.keys]
        found = methods[0] if methods else None
        _setters[cls, key] = (found.name, found.keys, len(found.params)) if found is not None else None
    return _setters[cls, key]


# -- containers ---------------------------------------------------------------------------------


def _ref(node: Node) -> dict[str, int]:
    return {"__wid__": node.wid}


def _add_to_box(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    if layout.get("button") is not None:
        down.call(parent.wid, "add_button", _ref(child), layout["button"])
    elif index is None:
        down.call(parent.wid, "add_widget", _ref(child), layout.get("stretch", 0))
    else:
        down.call(parent.wid, "insert_widget", index, _ref(child), layout.get("stretch", 0))


def _add_single(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    down.call(parent.wid, "set_widget", _ref(child))


def _add_plain(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    down.call(parent.wid, "add_widget", _ref(child))
    if "min" in layout:
        down.call(parent.wid, "set_minimum_size", _ref(child), layout["min"])


def _add_page(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    down.call(parent.wid, "add_widget", _ref(child), {"title": layout.get("title", "")})
    if layout.get("highlight"):
        down.call(parent.wid, "highlight_tab", _ref(child), layout["highlight"])


def _add_to_grid(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    down.call(parent.wid, "add_widget", _ref(child), layout.get("row", 0), layout.get("column", 0))


def _add_fixed(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    down.call(parent.wid, "add_widget", _ref(child), layout.get("x", 0), layout.get("y", 0))


def _add_menu(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    if child.cls == "Separator":
        down.call(parent.wid, "add_separator")
    elif child.cls == "Menu" and parent.cls == "MenuBar":
        options = {key: layout[key] for key in ("icon_url", "iconsize", "icon_only") if layout.get(key)}
        down.call(parent.wid, "add_menu", _ref(child), layout.get("name", ""), options)
    elif child.cls == "Menu":
        down.call(parent.wid, "add_menu", layout.get("name", ""), _ref(child))
    else:
        down.call(parent.wid, "add_widget", _ref(child))


def _add_tool(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    if child.cls in ("Separator", "Spacer"):
        down.call(parent.wid, f"add_{child.cls.lower()}")
    else:
        down.call(parent.wid, "add_widget", _ref(child))


def _add_sub_window(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    """Their page makes the sub-window itself and answers with its number."""
    content = down.tree.nodes[child.children[0].wid] if child.children else None
    if content is None:
        return
    width, height = (child.state.get("size") or [300, 300])[:2]
    options = {"title": html.escape(child.state.get("title") or ""), "width": width, "height": height}
    options["shadeable"] = child.state.get("shadeable", True)
    if child.state.get("position"):
        options["x"], options["y"] = child.state["position"]
    if child.state.get("icon"):
        options["icon_url"] = child.state["icon"]
    call = {"type": "call", "wid": parent.wid * SCALE, "method": "add_widget", "args": [down.refs(_ref(content)), options]}
    number = down.send(call)

    def made(reply: Message) -> None:
        value = reply.get("value")
        if isinstance(value, dict) and isinstance(value.get("__wid__"), int):
            down.sub_window_made(child.wid, value["__wid__"])

    down.answers[number] = made


def _ignore(down: Down, parent: Node, child: Node, layout: dict[str, Any], index: int | None) -> None:
    """A sub-window's content goes in with the sub-window."""


_CONTAINERS: dict[str, Any] = {
    **dict.fromkeys(("Frame", "Expander", "AbstractScrollArea", "ScrollArea", "TopLevel", "Page"), _add_single),
    **dict.fromkeys(("TabWidget", "StackWidget"), _add_page),
    **dict.fromkeys(("Menu", "MenuBar"), _add_menu),
    "Splitter": _add_plain,
    "GridBox": _add_to_grid,
    "FixedLayout": _add_fixed,
    "ToolBar": _add_tool,
    "MDIWidget": _add_sub_window,
    "MDISubWindow": _ignore,
}


# -- properties no single method sets -------------------------------------------------------------


def _visible(down: Down, node: Node, value: Any) -> None:
    if value is not None:
        down.call(node.wid, "show" if value else "hide")


def _size(down: Down, node: Node, value: Any) -> None:
    if value and value[0] is not None and value[1] is not None:
        down.call(node.wid, "resize", *value)


def _icon(down: Down, node: Node, value: Any) -> None:
    size = node.state.get("icon_size", node.state.get("iconsize"))
    down.call(node.wid, "set_icon", value, *([size] if size is not None else []))


def _action_icon(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "set_icon", value, node.state.get("iconsize"))


def _z(down: Down, node: Node, value: Any) -> None:
    if node.cls in ("TopLevel", "MDISubWindow"):
        others = [n.state.get("z", 0) for n in down.tree.nodes.values() if n.cls == node.cls and n is not node]
        down.call(node.wid, "raise_" if not others or value >= max(others) else "lower")


def _window_state(down: Down, node: Node, value: Any) -> None:
    if node.cls == "TopLevel":
        down.call(node.wid, "set_window_state", value)
    elif value in ("minimized", "maximized", "shaded"):
        down.call(node.wid, {"minimized": "toggle_minimize", "maximized": "toggle_maximize", "shaded": "toggle_shade"}[value])


def _label_text(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "set_text", value if node.state.get("html") else html.escape(str(value or "")))


def _message(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "set_message", value if node.state.get("html") else html.escape(str(value or "")))


def _items(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "clear")
    for item in value or []:
        down.call(node.wid, "append_text", item)


def _combo_index(down: Down, node: Node, value: Any) -> None:
    if value is not None and value >= 0:
        down.call(node.wid, "set_index", value)


def _combo_text(down: Down, node: Node, value: Any) -> None:
    if node.state.get("index", -1) < 0:
        down.call(node.wid, "set_text", value)


def _image(down: Down, node: Node, value: Any) -> None:
    if isinstance(value, bytes):
        down.binary(node.wid, "set_binary_image", value, _format(value))
    else:
        down.call(node.wid, "set_image", value)


def _format(data: bytes) -> str:
    """The picture's format from its first bytes."""
    for start, name in ((b"\x89PNG", "png"), (b"GIF8", "gif"), (b"RIFF", "webp"), (b"\xff\xd8", "jpeg")):
        if data.startswith(start):
            return name
    return "svg+xml" if data.lstrip()[:1] == b"<" else "jpeg"


def _drawings(down: Down, node: Node, value: Any) -> None:
    for drawing in value or []:
        down.call(node.wid, "draw_image", drawing)


def _playing(down: Down, node: Node, value: Any) -> None:
    if value is not None:
        down.call(node.wid, "play" if value else "pause")


def _tags(down: Down, node: Node, value: Any) -> None:
    for name, attrs in (value or {}).items():
        down.call(node.wid, "create_tag", name, attrs)


def _intervals(down: Down, node: Node, value: Any) -> None:
    intervals = [{"name": name, "start": start, "end": end} for name, start, end in node.model.state().get("intervals", [])]
    down.call(node.wid, "_restoreTagIntervals", intervals)


def _caret(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "_setCursorOffset", value or 0)


def _selection(down: Down, node: Node, value: Any) -> None:
    if value:
        down.call(node.wid, "_setSelectionOffsets", *value)


def _spread(method: str) -> Callable[[Down, Node, Any], None]:
    def special(down: Down, node: Node, value: Any) -> None:
        if value is not None:
            down.call(node.wid, method, *value)

    return special


def _source_text(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "set_text", node.model.text)


def _rows(down: Down, node: Node, value: Any) -> None:
    state: TreeState = node.model
    if node.cls == "TableView":
        down.call(node.wid, "set_rows", [state.rows.values(row) for row in state.rows.rows])
    else:
        down.call(node.wid, "set_tree", tree_of(state.rows))


def _expanded(down: Down, node: Node, value: Any) -> None:
    state: TreeState = node.model
    down.call(node.wid, "expand_all" if state.open_by_default else "collapse_all")
    for path in state.exceptions:
        down.call(node.wid, "collapse_item" if state.open_by_default else "expand_item", list(path))


def _colors(down: Down, node: Node, value: Any) -> None:
    spec = node.model.color_spec()
    down.call(node.wid, "set_colors", {"clear": True, **their_spec(node, spec)})


def _selected(down: Down, node: Node, value: Any) -> None:
    if value == "all":
        down.call(node.wid, "select_all", True)
    else:
        down.call(node.wid, "set_selected", [their_path(node, path) for path in value or []])


def _selected_cells(down: Down, node: Node, value: Any) -> None:
    down.call(node.wid, "clear_cell_selection")
    for path, column in value or []:
        down.call(node.wid, "select_cell", their_path(node, path), column, True)


def _sort(down: Down, node: Node, value: Any) -> None:
    if value:
        down.call(node.wid, "sort_by_column", *value)
    else:
        _rows(down, node, None)


def _widths(down: Down, node: Node, value: Any) -> None:
    for column, width in (value or {}).items():
        down.call(node.wid, "set_column_width", column, width)


def their_path(node: Node, path: list[str]) -> list[str]:
    """Their tables name rows by their place."""
    if node.cls != "TableView" or not path:
        return list(path)
    for number, row in enumerate(node.model.rows.rows):
        if row[KEY] == path[0]:
            return [f"row{number}"]
    return list(path)


def our_path(node: Node, path: Any) -> list[str]:
    """The path behind one of theirs."""
    keys = [str(key) for key in path] if isinstance(path, list) else []
    if node.cls != "TableView" or not keys:
        return keys
    number = keys[0].removeprefix("row")
    rows = node.model.rows.rows
    return [rows[int(number)][KEY]] if number.isdecimal() and int(number) < len(rows) else keys


def their_spec(node: Node, spec: dict[str, Any]) -> dict[str, Any]:
    """Colours with their paths."""
    out = dict(spec)
    for kind in ("cells", "rows"):
        if kind in out:
            out[kind] = [{**entry, "path": their_path(node, entry["path"])} for entry in out[kind]]
    return out


SPECIAL: dict[tuple[str, str], Callable[[Down, Node, Any], None]] = {
    ("", "visible"): _visible,
    ("", "size"): _size,
    ("", "z"): _z,
    ("", "rev"): lambda down, node, value: None,
    ("", "icon_size"): lambda down, node, value: None,
    ("", "iconsize"): lambda down, node, value: None,
    ("Button", "icon"): _icon,
    ("Dial", "icon"): _icon,
    ("TopLevel", "icon"): lambda down, node, value: down.call(node.wid, "set_icon", value),
    ("MenuAction", "icon_url"): _action_icon,
    ("ToolBarAction", "icon_url"): _action_icon,
    ("TopLevel", "window_state"): _window_state,
    ("MDISubWindow", "window_state"): _window_state,
    ("Label", "text"): _label_text,
    ("StatusBar", "message"): _message,
    ("RadioButton", "state"): lambda down, node, value: down.call(node.wid, "set_state", value),
    ("ToggleButton", "state"): lambda down, node, value: down.call(node.wid, "set_state", value),
    ("ToolBarAction", "state"): lambda down, node, value: down.call(node.wid, "set_state", value),
    ("TextArea", "limit"): lambda down, node, value: down.call(node.wid, "set_limit", value),
    ("TextArea", "text"): lambda down, node, value: down.call(node.wid, "set_text", value),
    ("ComboBox", "items"): _items,
    ("ComboBox", "index"): _combo_index,
    ("ComboBox", "text"): _combo_text,
    ("Image", "image"): _image,
    ("Canvas", "drawings"): _drawings,
    ("VideoWidget", "playing"): _playing,
    ("TextSource", "text"): _source_text,
    ("TextSource", "tags"): _tags,
    ("TextSource", "intervals"): _intervals,
    ("TextSource", "caret"): _caret,
    ("TextSource", "selection"): _selection,
    ("TextSource", "cursor_style"): _spread("set_cursor_style"),
}
for _cls in ("TreeView", "TableView"):
    SPECIAL[_cls, "rows"] = _rows
    SPECIAL[_cls, "expanded"] = _expanded
    SPECIAL[_cls, "colors"] = _colors
    SPECIAL[_cls, "selected"] = _selected
    SPECIAL[_cls, "selected_cells"] = _selected_cells
    SPECIAL[_cls, "sort"] = _sort
    SPECIAL[_cls, "column_widths"] = _widths
    SPECIAL[_cls, "columns"] = lambda down, node, value: down.call(node.wid, "set_columns", value)


# -- edits --------------------------------------------------------------------------------------


def _splice(down: Down, node: Node, edit: Message) -> None:
    key, insert = edit["key"], edit["insert"]
    if node.cls == "TextSource":
        down.call(node.wid, "_replaceRange", edit["start"], edit["start"] + edit["delete"], insert, {"pushUndo": False})
    elif key == "drawings":
        _drawings(down, node, insert)
    elif key == "items":
        _items(down, node, node.state.get("items"))
        _combo_index(down, node, node.state.get("index"))
    elif edit["start"] < 0 and not edit["delete"]:
        down.call(node.wid, "append_html" if key == "html" else "append_text", insert)
    else:
        down.call(node.wid, f"set_{key}", node.state.get(key))


def _tag(down: Down, node: Node, edit: Message) -> None:
    _intervals(down, node, None)


def _cell(down: Down, node: Node, edit: Message) -> None:
    down.call(node.wid, "set_cell", their_path(node, edit["path"]), edit["field"], edit["value"])


def _values(down: Down, node: Node, edit: Message) -> None:
    for field, value in edit["values"].items():
        down.call(node.wid, "set_cell", their_path(node, edit["path"]), field, value)


def _rows_insert(down: Down, node: Node, edit: Message) -> None:
    rows = node.model.rows
    if node.cls == "TableView" or edit["index"] not in (-1, len(rows.children(edit["parent"]) or ())):
        _rows(down, node, None)
        return
    for row in edit["rows"]:
        path = [*edit["parent"], row[KEY]]
        down.call(node.wid, "add_item", edit["parent"] or None, row[KEY], rows.values(row))
        if len(row) > CHILDREN and row[CHILDREN]:
            down.call(node.wid, "add_tree", tree_of(rows, row[CHILDREN]), path)


def _rows_remove(down: Down, node: Node, edit: Message) -> None:
    if node.cls == "TableView":
        _rows(down, node, None)
    else:
        down.call(node.wid, "remove_items", edit["paths"])


def _expand(down: Down, node: Node, edit: Message) -> None:
    down.call(node.wid, "expand_item" if edit["open"] else "collapse_item", edit["path"])


_EDITS: dict[str, Callable[[Down, Node, Message], None]] = {
    "splice": _splice,
    "tag": _tag,
    "untag": _tag,
    "cell": _cell,
    "values": _values,
    "rows_insert": _rows_insert,
    "rows_remove": _rows_remove,
    "expand": _expand,
    "expand_all": lambda down, node, edit: down.call(node.wid, "expand_all" if edit["open"] else "collapse_all"),
    "colors": lambda down, node, edit: down.call(node.wid, "set_colors", their_spec(node, edit["spec"])),
}
