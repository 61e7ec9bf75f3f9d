"""What every widget can do: its handle in Python, its handlers, its children.

A handle holds no state: what it sets goes into the session's view and to the
pages in one step, and what it answers is read from the view. So a handle, a
reload and a second browser can never disagree. Nothing here waits, except
questions that only a page can answer. This file does not know threads or frames.
"""

from __future__ import annotations

import base64
import mimetypes
import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import NotSupported, SpecError
from .declare import CATALOG, NOTHING, Entry, asks, callback, does, gets, prop, sets, tells, widget
from .values import is_reference, to_wire

if TYPE_CHECKING:
    from ..runtime.widget_view import Node
    from .session import Session

__all__ = ["Container", "Handler", "Root", "Visual", "Widget"]

Handler = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], bool]
"""A registered handler: function, extra arguments, extra keywords, whether the widget comes first."""


@widget(kind="callback", abstract=True)
class Widget:
    """The handle of one widget of a session."""

    _entry: ClassVar[Entry]

    def __init__(self, session: Session, /, *args: Any, **kwargs: Any) -> None:
        entry = self._entry
        if entry.name not in CATALOG:
            raise TypeError(f"{type(self).__name__} is abstract; make one of its subclasses")
        state, calls = constructor_state(entry, type(self).__name__, args, kwargs, self)
        self._session = session
        self._handlers: dict[str, list[Handler]] = {}
        self._wid = session._create(self, entry.name, {key: to_wire(value, session, key) for key, value in state.items()})
        self._made(state)
        for name, value in calls:
            getattr(self, f"set_{name}")(value)

    def _made(self, state: dict[str, Any]) -> None:
        """For subclasses in the catalog: the widget exists, `state` is what the constructor was given."""

    # -- what it is ------------------------------------------------------------------------

    @property
    def wid(self) -> int:
        """The widget's number in its session."""
        return self._wid

    @property
    def session(self) -> Session:
        """The session it belongs to."""
        return self._session

    @property
    def app(self) -> Any:
        """The `Application` of its session; ``None`` inside ``deskui.run(main)``."""
        return self._session.app

    @property
    def _js_class(self) -> str:
        return self._entry.name

    @property
    def _state(self) -> dict[str, Any]:
        """What the view holds of it; for scripts that look."""
        node = self._node
        return node.state if node is not None else {}

    @property
    def _node(self) -> Node | None:
        return self._session._tree.nodes.get(self._wid)

    @property
    def _parent(self) -> Widget | None:
        node = self._node
        return self._session._handle(node.parent) if node is not None and node.parent is not None else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} wid={self._wid}>"

    # -- saying something ------------------------------------------------------------------

    def _set(self, state: dict[str, Any]) -> None:
        """Give properties new values, on the server and on every page."""
        session = self._session
        session._send({"type": "state", "wid": self._wid, "state": {key: to_wire(value, session, key) for key, value in state.items()}})

    def _get(self, key: str) -> Any:
        """A property's value: as last set or reported, else what is answered before anything is known."""
        node = self._node
        value = node.state.get(key, NOTHING) if node is not None else NOTHING
        if value is NOTHING:
            value = self._entry.unknowns.get(key)
        elif isinstance(value, list) and _is_tuple(self._entry, key):
            return tuple(value)
        elif is_reference(value):
            return self._session._handle(value["__wid__"])
        return value

    def _edit(self, op: str, **what: Any) -> None:
        """Change a part of a large property."""
        self._session._send({"type": "edit", "wid": self._wid, "op": op, **what})

    def _tell(self, method: str, *args: Any) -> None:
        """Have every page do something now."""
        session = self._session
        session._send({"type": "call", "wid": self._wid, "method": method, "args": [to_wire(a, session, method) for a in args]})

    def _ask(self, method: str, *args: Any) -> Any:
        """Ask the page; what comes back waits as the API does."""
        session = self._session
        return session._ask({"type": "call", "wid": self._wid, "method": method, "args": [to_wire(a, session, method) for a in args]})

    # -- handlers --------------------------------------------------------------------------

    def on(self, action: str, handler: Callable[..., Any], *extra: Any, **kwargs: Any) -> None:
        """Run ``handler(*arguments, *extra, **kwargs)`` whenever `action` happens.

        Args:
            action: A callback of the class, e.g. ``"activated"``; every visual widget also has ``"resize"`` and ``"map"``.
            handler: A function; in the async API also a coroutine function. Several run in the order they were added.
            extra: Further positional arguments for the handler.
            kwargs: Keyword arguments for the handler.
        """
        self._add_handler(action, handler, extra, kwargs, False)

    def add_callback(self, action: str, handler: Callable[..., Any], *extra: Any, **kwargs: Any) -> None:
        """Like `on`, but the handler's first argument is the widget."""
        self._add_handler(action, handler, extra, kwargs, True)

    def has_callback(self, action: str) -> bool:
        """Whether the class declares this callback."""
        found = self._entry.callbacks.get(action)
        return found is not None and found.declared

    def _add_handler(self, action: str, handler: Callable[..., Any], extra: tuple[Any, ...], kwargs: dict[str, Any], first: bool) -> None:
        if not callable(handler):
            raise SpecError("handler", "a function", handler)
        handlers = self._handlers.setdefault(action, [])
        handlers.append((handler, extra, kwargs, first))
        known = self._entry.callbacks.get(action)
        if len(handlers) == 1 and self._entry.on_page and not (known is not None and known.by_server):
            self._session._send({"type": "listen", "wid": self._wid, "action": action})

    def _remove_handler(self, action: str, handler: Callable[..., Any] | None = None) -> None:
        handlers = self._handlers.get(action, [])
        handlers[:] = [h for h in handlers if handler is not None and h[0] != handler]
        if not handlers and self._handlers.pop(action, None) is not None and self._entry.on_page:
            self._session._send({"type": "unlisten", "wid": self._wid, "action": action})

    def _fire(self, action: str, *args: Any) -> None:
        """Something happened that the server decides: run the handlers as if a page had said so."""
        if action in self._handlers:
            self._session._run_handlers(self, action, args)

    # -- what the page said ----------------------------------------------------------------

    def _reported(self, state: dict[str, Any]) -> None:
        """For subclasses: the user changed these properties; the view has them already."""

    def _edited(self, edit: dict[str, Any], before: Any) -> None:
        """For subclasses: the user changed a part of a large property."""

    def _arguments(self, action: str, args: list[Any]) -> list[Any]:
        """For subclasses: what handlers get for what the page sent."""
        return args

    # -- the rest --------------------------------------------------------------------------

    def batch(self) -> Any:
        """All changes inside the ``with`` block reach the page as one, painted once; see `Session.batch`."""
        return self._session.batch()

    @does
    def destroy(self) -> None:
        """Take the widget and everything in it off the screen for good; later calls do nothing."""
        self._session._destroy(self)

    @staticmethod
    def to_data_uri(path: str | os.PathLike[str]) -> str:
        """A file as a ``data:`` URI, for `set_icon` and `set_image`.

        Raises:
            OSError: The file cannot be read.
        """
        kind = mimetypes.guess_type(os.fspath(path))[0] or "application/octet-stream"
        with open(path, "rb") as file:
            return f"data:{kind};base64,{base64.b64encode(file.read()).decode('ascii')}"


@widget(kind="widget", abstract=True)
class Visual(Widget):
    """Everything a person can see."""

    size: tuple[float | None, float | None] = prop(
        [None, None], "Width and height asked for, in px; null: natural.", unknown=(0, 0), reported=True
    )
    actual_size: tuple[int, int] = prop([0, 0], "Measured by the page; the server never sends it.", unknown=None)
    min_size: tuple[float | None, float | None] = prop([None, None], "Least width and height in px.", unknown=None)
    max_size: tuple[float | None, float | None] = prop([None, None], "Greatest width and height in px.", unknown=None)
    expanding: tuple[bool, bool] = prop([False, False], "Takes free space horizontally, vertically.", unknown=(False, False))
    padding: float | list[float] | None = prop(None, "Inner distance in px: one number or [top, right, bottom, left].")
    border_width: float | None = prop(None, "Px.")
    border_color: str | None = prop(None, "CSS colour.")
    bg: str | None = prop(None, "Background, CSS colour.")
    font: tuple[str | None, float | None, str | None, str | None] = prop(
        [None, None, None, None], "Family, size in px, weight, style; null inherits.", unknown=None
    )
    enabled: bool = prop(True, "False greys out the widget and everything in it.", unknown=True)
    tooltip: str | None = prop(None, "Text shown when the pointer rests on it.")
    allow_text_selection: bool | None = prop(None, "The user may select its text; null: as the class does by itself.")
    visible: bool | None = prop(None, "Shown. Null: windows are hidden, everything else is shown.")
    cursor: str | None = prop(None, "CSS cursor, or a name of `cursors`.")
    cursors: list[Any] = prop([], "Own cursors: `[[name, url, hotspot_x, hotspot_y, size], …]`.")

    resize_callback = callback("resize", "The widget's size on the page changed.", declared=False, size=dict[str, float])
    map_callback = callback("map", "The widget became visible.", declared=False, geometry=dict[str, float])

    @does
    def get_element(self) -> Any:
        """Refused: a page's element cannot leave the page."""
        raise refuse(f"{type(self).__name__}.get_element()")

    @sets("border_width")
    def set_border_width(self, width: float) -> None:
        """Draw a border of `width` px."""

    @sets("border_color")
    def set_border_color(self, color: str) -> None:
        """Colour the border."""

    @sets("bg")
    def set_bg(self, color: str | None) -> None:
        """Colour the background; ``None`` takes the theme's."""

    @sets("min_size")
    def set_min_size(self, width: float | None, height: float | None = None) -> None:
        """Never smaller than this, in px."""

    @sets("max_size")
    def set_max_size(self, width: float | None, height: float | None = None) -> None:
        """Never larger than this, in px."""

    @sets("expanding")
    def set_expanding(self, horizontal: bool = False, vertical: bool = False) -> None:
        """Take the free space of the container in these directions."""

    @gets("expanding")
    def get_expanding(self) -> tuple[bool, bool]:
        """Whether it takes free space horizontally and vertically."""
        raise NotImplementedError

    @sets("size")
    def resize(self, width: float | None, height: float | None = None) -> None:
        """Make it this wide and high, in px, in whatever container it is; ``None`` leaves a direction natural."""

    @gets()
    def get_size(self) -> tuple[int, int]:
        """Its width and height in px: measured on the page, else as set, else ``(0, 0)``."""
        state = self._state
        size = state.get("actual_size") or state.get("size") or (0, 0)
        return (size[0] or 0, size[1] or 0)

    @asks
    def get_position(self) -> list[float]:
        """Where its upper left corner is in the page's viewport, ``[x, y]`` in px."""
        raise NotImplementedError

    @sets("padding")
    def set_padding(self, padding: float | list[float]) -> None:
        """Keep content this many px from the edge: one number, or [top, right, bottom, left]."""

    @sets("font")
    def set_font(self, font: str | None, size: float | None = None, weight: str | None = None, style: str | None = None) -> None:
        """Write in this family, at `size` px, with a CSS weight and style; ``None`` inherits."""

    @sets("enabled")
    def set_enabled(self, tf: bool) -> None:
        """Let the user work with it, or grey it out."""

    @gets("enabled")
    def get_enabled(self) -> bool:
        """Whether the user can work with it."""
        raise NotImplementedError

    @sets("tooltip")
    def set_tooltip(self, msg: str | None) -> None:
        """Explain the widget when the pointer rests on it."""

    @gets("tooltip")
    def get_tooltip(self) -> str | None:
        """The tooltip's text."""
        raise NotImplementedError

    @does
    def is_container(self) -> bool:
        """Whether it can hold other widgets."""
        return self._entry.kind in ("container", "root")

    @sets("allow_text_selection")
    def set_allow_text_selection(self, tf: bool) -> None:
        """Let the user select and copy its text."""

    @does
    def show(self) -> None:
        """Show it; windows appear in front."""
        self._set({"visible": True})

    @does
    def hide(self) -> None:
        """Hide it; it keeps its state and comes back with `show`."""
        self._set({"visible": False})

    @gets("visible")
    def is_visible(self) -> bool | None:
        """As last shown or hidden; ``None`` when neither was called."""
        raise NotImplementedError

    @tells
    def set_focus(self) -> None:
        """Give it the keyboard."""

    @does
    def add_cursor(self, name: str, url: str, hotspot_x: int = 0, hotspot_y: int = 0, size: int | None = None) -> None:
        """Define an own mouse cursor for `set_cursor`; `url` may name a file on the server."""
        if isinstance(url, (str, os.PathLike)) and os.path.isfile(url):
            url = self.to_data_uri(url)
        others = [cursor for cursor in self._state.get("cursors", []) if cursor[0] != name]
        self._set({"cursors": [*others, [name, url, hotspot_x, hotspot_y, size]]})

    @sets("cursor")
    def set_cursor(self, name: str | None) -> None:
        """Use a CSS cursor or one made with `add_cursor` while the pointer is over it."""

    def _icon(self, value: Any) -> Any:
        """Strings that name an existing file become data URIs."""
        if isinstance(value, (str, os.PathLike)) and not str(value).startswith(("data:", "http:", "https:")) and os.path.isfile(value):
            return self.to_data_uri(value)
        return value


@widget(kind="container", abstract=True)
class Container(Visual):
    """A widget that holds others."""

    @does
    def get_children(self) -> list[Any]:
        """The children, in order."""
        return list(self._children_handles())

    @does
    def num_children(self) -> int:
        """How many children it has."""
        node = self._node
        return len(node.children) if node is not None else 0

    @does
    def remove(self, child: Widget, destroy: bool = False) -> None:
        """Take a child out; it lives on and can be added elsewhere, unless `destroy`."""
        self._take_out(child, destroy)

    @does
    def remove_widget(self, child: Widget, destroy: bool = False) -> None:
        """The same as `remove`."""
        self._take_out(child, destroy)

    @does
    def remove_all(self, destroy: bool = False) -> None:
        """Take all children out."""
        for child in list(self._children_handles()):
            self._take_out(child, destroy)

    @property
    def _children(self) -> list[tuple[Any, ...]]:
        """The children as published scripts look at them: ``(child, extra, method, number)``."""
        node = self._node
        children = node.children if node is not None else []
        return [(self._session._handle(c.wid), tuple(c.layout.values()), "add_widget", n) for n, c in enumerate(children)]

    def _children_handles(self) -> Iterator[Any]:
        node = self._node
        for child in node.children if node is not None else ():
            yield self._session._handle(child.wid)

    def _index_of(self, child: Widget) -> int:
        node = self._node
        if node is not None and isinstance(child, Widget):
            for index, held in enumerate(node.children):
                if held.wid == child._wid:
                    return index
        return -1

    def _insert(self, child: Any, index: int | None = None, **layout: Any) -> None:
        """Make `child` one of the children, with what this container keeps about it."""
        self._check_child(child)
        message: dict[str, Any] = {"type": "insert", "wid": self._wid, "child": child._wid}
        if index is not None:
            message["index"] = index
        given = {key: to_wire(value, self._session, key) for key, value in layout.items() if value != self._entry.layout[key].default}
        if given:
            message["layout"] = given
        self._session._send(message)
        self._fire("child-added", child)

    def _only(self, child: Any) -> None:
        """Make `child` the single content; what was there is taken out."""
        for other in list(self._children_handles()):
            if other is not child:
                self._take_out(other, False)
        if child is not None:
            self._insert(child)

    def _arrange(self, child: Widget, **layout: Any) -> None:
        """Change what this container keeps about a child."""
        self._session._send({"type": "layout", "wid": self._wid, "child": child._wid, "layout": layout})

    def _take_out(self, child: Any, destroy: bool) -> None:
        if self._index_of(child) < 0:
            return
        if destroy:
            child.destroy()
        else:
            self._session._send({"type": "remove", "wid": self._wid, "child": child._wid})
        self._fire("child-removed", child)

    def _check_child(self, child: Any) -> None:
        if not isinstance(child, Visual):
            raise SpecError("child", "a widget", child)
        if child._session is not self._session:
            raise SpecError("child", "a widget of the same session", child)
        if child._entry.kind == "root":
            raise SpecError("child", f"a widget that can stand inside another ({child._entry.name} is a window)", child)
        if child._wid == self._wid or self._session._tree.is_below(self._wid, child._wid):
            raise SpecError("child", "a widget that does not hold this one", child)


@widget(kind="root", abstract=True)
class Root(Container):
    """A window: never a child of another widget, shown and hidden by itself."""


def constructor_state(
    entry: Entry, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], target: object
) -> tuple[dict[str, Any], list[tuple[str, Any]]]:
    """Sort a constructor's arguments into state and further ``set_…`` calls.

    Raises:
        TypeError: An argument is missing, given twice or unknown.
    """
    declared = entry.arguments
    if len(args) > len(declared):
        raise TypeError(f"{name}() takes at most {len(declared)} arguments ({len(args)} given)")
    given: dict[str, Any] = {}
    for prop_, value in zip(declared, args, strict=False):
        given[prop_.name] = value
    calls: list[tuple[str, Any]] = []
    names = {prop_.name for prop_ in declared}
    for key, value in kwargs.items():
        if key in given:
            raise TypeError(f"{name}() got multiple values for argument '{key}'")
        if key in names:
            given[key] = value
        elif callable(getattr(target, f"set_{key}", None)):
            calls.append((key, value))
        else:
            raise TypeError(f"{name}() got an unexpected keyword argument '{key}'")
    state: dict[str, Any] = {}
    for prop_ in declared:
        value = given.get(prop_.name)
        if value is not None:
            state[prop_.key] = value
        elif prop_.default is NOTHING:
            raise TypeError(f"{name}() missing required argument: '{prop_.name}'")
    return state, calls


def refuse(feature: str) -> NotSupported:
    """The error for what the seed declares but no page can send."""
    return NotSupported(feature, "an element of the page cannot leave the page")


_TUPLES: dict[tuple[str, str], bool] = {}


def _is_tuple(entry: Entry, key: str) -> bool:
    known = _TUPLES.get((entry.name, key))
    if known is None:
        prop_ = entry.by_key.get(key)
        known = _TUPLES[entry.name, key] = prop_ is not None and str(prop_.type).startswith("tuple")
    return known
