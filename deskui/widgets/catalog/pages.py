"""Containers that show one child at a time, or each in a window of its own: tabs, stack, MDI."""

from __future__ import annotations

from typing import Any, Literal

from ..core import Container, Widget
from ..declare import callback, does, gets, layout, option, prop, sets, tells, widget
from .boxes import Holder

WindowState = Literal["normal", "shaded", "minimized", "maximized"]


def page_options(options: Any, more: dict[str, Any]) -> dict[str, Any]:
    """The seed's last parameter: a mapping, a text that stands for a title, or keywords."""
    if isinstance(options, str):
        options = {"text": options}
    merged = {**(options or {}), **more}
    if "text" in merged:
        merged.setdefault("title", merged.pop("text"))
    return merged


@widget(abstract=True)
class Pages(Holder):
    """Children of which one is in front."""

    index: int = prop(-1, "Which child is in front; -1: none.", unknown=-1, reported=True, after_children=True)

    page_switch = callback("page-switch", "The user brought another page to the front.", carries={"index": 1}, child=Widget, index=int)
    page_close = callback("page-close", "The user wants to close a page; it stays until it is removed.", child=Widget)

    @sets("index")
    def set_index(self, index: int) -> None:
        """Bring the page number `index` to the front."""

    @gets("index")
    def get_index(self) -> int:
        """Which page is in front; -1 without pages."""
        raise NotImplementedError

    @does
    def show_widget(self, child: Any) -> None:
        """Bring `child` to the front."""
        index = self._index_of(child)
        if index >= 0:
            self._set({"index": index})

    @gets()
    def index_of(self, child: Any) -> int:
        """Which page `child` is; -1 when it is none."""
        return self._index_of(child)

    @gets()
    def index_to_widget(self, index: int) -> Any:
        """The page number `index`, or ``None``."""
        return _nth(self, index)

    def _insert(self, child: Any, index: int | None = None, **layout: Any) -> None:
        super()._insert(child, index, **layout)
        if self._state.get("index", -1) < 0:
            self._set({"index": 0})

    def _take_out(self, child: Any, destroy: bool) -> None:
        gone, front = self._index_of(child), self._state.get("index", -1)
        super()._take_out(child, destroy)
        left = len(self._node.children) if self._node is not None else 0
        if 0 <= gone <= front and (gone < front or front >= left):
            self._set({"index": front - 1})


@widget()
class TabWidget(Pages):
    """Pages behind tabs."""

    closable: bool = option(False, "Every tab has an X.")
    reorderable: bool = option(False, "The user can drag tabs to another place.")
    tab_position: str = option("top", "top, bottom, left, right or none.")
    title: str = layout("", "Text of the tab.")
    icon: str | None = layout(None, "URL of an icon in the tab.")
    highlight: str | None = layout(None, "Background of the tab, CSS colour.")

    @does
    def add_widget(self, child: Any, options: Any = None, **more: Any) -> None:
        """Add a page; options: ``title``, ``icon``."""
        given = page_options(options, more)
        icon = given.get("icon") or given.get("icon_url")
        self._insert(child, title=given.get("title") or "", icon=self._icon(icon))

    @does
    def close_widget(self, child: Any) -> None:
        """Take the page out."""
        self._take_out(child, False)

    @does
    def get_tab_id(self, child: Any) -> str | None:
        """A name for the page's tab, good for `get_child`."""
        return f"tab_{child._wid}" if self._index_of(child) >= 0 else None

    @does
    def get_child(self, tab_id: str) -> Any:
        """The page of a tab."""
        return next((c for c in self._children_handles() if f"tab_{c._wid}" == tab_id), None)

    @does
    def highlight_tab(self, child: Any, bgcolor: str | None) -> None:
        """Colour the page's tab; ``None`` takes the colour away."""
        self._arrange(child, highlight=bgcolor)

    @sets("tab_position")
    def set_tab_position(self, tabpos: str) -> None:
        """Put the tabs at the ``top``, ``bottom``, ``left``, ``right``, or show ``none``."""


@widget()
class StackWidget(Pages):
    """Pages without tabs; the program decides which is in front."""

    title: str = layout("", "Kept for the program; not shown.")

    @does
    def add_widget(self, child: Any, options: Any = None, **more: Any) -> None:
        """Add a page."""
        self._insert(child, title=page_options(options, more).get("title") or "")


@widget()
class MDISubWindow(Container):
    """A window inside an `MDIWidget`; made by its ``add_widget``."""

    shadeable: bool = option(True, "A double click on the title rolls it up.")
    title: str = prop("", "Text of the title bar.")
    icon: str | None = prop(None, "URL of an icon in the title bar.")
    position: tuple[float, float] | None = prop(
        None, "Px from the workspace's corner; null: the page chooses.", unknown=(0, 0), reported=True
    )
    z: int = prop(0, "The larger, the further in front.", reported=True)
    window_state: WindowState = prop("normal", "How it is shown.", reported=True)

    move_callback = callback("move", "The user moved it.", carries={"position": -1}, x=float, y=float)
    resize_callback = callback("resize", "Its size changed.", size=dict[str, float])

    @sets("position")
    def set_position(self, x: float, y: float) -> None:
        """Move it to (`x`, `y`) px in the workspace."""

    @sets("position")
    def move(self, x: float, y: float) -> None:
        """The same as `set_position`."""

    @sets("title")
    def set_title(self, title: str) -> None:
        """Write `title` into the title bar."""

    @does
    def raise_(self) -> None:
        """Bring it in front of the other sub-windows."""
        self._set({"z": max(self._others_z(), default=0) + 1})

    @does
    def lower(self) -> None:
        """Put it behind the other sub-windows."""
        self._set({"z": min(self._others_z(), default=0) - 1})

    @does
    def toggle_minimize(self) -> None:
        """Minimise it, or restore it."""
        toggle_state(self, "minimized")

    @does
    def toggle_maximize(self) -> None:
        """Fill the workspace, or restore it."""
        toggle_state(self, "maximized")

    @does
    def toggle_shade(self) -> None:
        """Roll it up to its title bar, or down again."""
        toggle_state(self, "shaded")

    @does
    def close(self) -> None:
        """Take it out of the workspace; its content lives on."""
        parent = self._parent
        if isinstance(parent, MDIWidget):
            parent._close(self)

    @does
    def get_child(self) -> Any:
        """The widget in it."""
        return _nth(self, 0)

    def _others_z(self) -> list[int]:
        parent = self._parent
        subwindows = parent._subwindows() if isinstance(parent, MDIWidget) else []
        return [w._state.get("z", 0) for w in subwindows if w is not self]


@widget()
class MDIWidget(Container):
    """A workspace with windows in it."""

    resistance: float | None = prop(None, "Px a window must be dragged over the edge before it crosses it.")
    scroll_position: tuple[float, float] = prop(
        [0.0, 0.0], "How far it is scrolled, 0..1 each.", unknown=(0.0, 0.0), reported=True, after_children=True
    )

    child_added = callback("child-added", "A widget was added.", by_server=True, child=Widget)
    child_removed = callback("child-removed", "A widget was taken out.", by_server=True, child=Widget)
    page_switch = callback("page-switch", "Another window came to the front.", child=Widget)
    page_close = callback("page-close", "The user wants to close a window; it stays until it is closed.", child=Widget)
    scrolled = callback("scrolled", "The workspace was scrolled.", carries={"scroll_position": -1}, h_pct=float, v_pct=float)

    @does
    def add_widget(self, child: Any, options: Any = None, **more: Any) -> MDISubWindow:
        """Put `child` into a new window of the workspace.

        Args:
            child: Its content.
            options: ``title``, ``width`` and ``height`` (300 px each), ``x``, ``y`` (where the page likes), ``icon_url``, ``shadeable``.
            more: The same, as keywords.
        """
        given = page_options(options, more)
        self._check_child(child)
        subwindow: MDISubWindow = self._session._make("MDISubWindow", shadeable=given.get("shadeable", True))
        state: dict[str, Any] = {"size": [given.get("width") or 300, given.get("height") or 300], "title": given.get("title") or ""}
        if given.get("x") is not None and given.get("y") is not None:
            state["position"] = [given["x"], given["y"]]
        if given.get("icon_url"):
            state["icon"] = self._icon(given["icon_url"])
        subwindow._set(state | {"z": max((w._state.get("z", 0) for w in self._subwindows()), default=0) + 1})
        subwindow._insert(child)
        super()._insert(subwindow)
        return subwindow

    @tells
    def cascade_windows(self) -> None:
        """Lay the windows one over the other, each a little lower."""

    @tells
    def tile_windows(self) -> None:
        """Share the workspace among the windows."""

    @does
    def get_subwindows(self) -> list[MDISubWindow]:
        """The windows, in the order they were added."""
        return self._subwindows()

    @does
    def get_subwin(self, child: Any) -> MDISubWindow | None:
        """The window that holds `child`, or ``None``."""
        return self._subwindow(child)

    @does
    def get_configuration(self, child: Any) -> dict[str, Any] | None:
        """Where `child`'s window is: ``x``, ``y``, ``width``, ``height``, ``title``."""
        subwindow = self._subwindow(child)
        if subwindow is None:
            return None
        (x, y), (width, height) = subwindow._get("position") or (0, 0), subwindow.get_size()
        return {"x": x, "y": y, "width": width, "height": height, "title": subwindow._state.get("title", "")}

    @does
    def move_child(self, child: Any, x: float, y: float) -> None:
        """Move `child`'s window to (`x`, `y`) px."""
        if (subwindow := self._subwindow(child)) is not None:
            subwindow._set({"position": [x, y]})

    @does
    def resize_child(self, child: Any, width: float, height: float) -> None:
        """Make `child`'s window this large, in px."""
        if (subwindow := self._subwindow(child)) is not None:
            subwindow._set({"size": [width, height]})

    @does
    def get_child_size(self, child: Any) -> list[float] | None:
        """Width and height of `child`'s window in px."""
        subwindow = self._subwindow(child)
        return list(subwindow.get_size()) if subwindow is not None else None

    @does
    def get_child_position(self, child: Any) -> list[float] | None:
        """Where `child`'s window is, ``[x, y]`` in px."""
        subwindow = self._subwindow(child)
        return list(subwindow._get("position") or (0, 0)) if subwindow is not None else None

    @does
    def close_child(self, child: Any) -> None:
        """Take `child` and its window out of the workspace."""
        self._close(child)

    @gets()
    def get_index(self) -> int:
        """Which window is in front; -1 without windows."""
        windows = self._subwindows()
        if not windows:
            return -1
        return max(range(len(windows)), key=lambda n: windows[n]._state.get("z", 0))

    @does
    def set_index(self, index: int) -> None:
        """Bring the window number `index` to the front."""
        windows = self._subwindows()
        if 0 <= index < len(windows):
            MDISubWindow.raise_(windows[index])

    @gets()
    def index_of(self, child: Any) -> int:
        """Which window holds `child`; -1 when none does."""
        windows = self._subwindows()
        subwindow = self._subwindow(child)
        return windows.index(subwindow) if subwindow is not None else -1

    @gets()
    def index_to_widget(self, index: int) -> Any:
        """The content of window number `index`, or ``None``."""
        windows = self._subwindows()
        return _nth(windows[index], 0) if 0 <= index < len(windows) else None

    @sets("resistance")
    def set_resistance(self, value: float) -> None:
        """Make windows stick to the workspace's edge for `value` px."""

    @sets("scroll_position")
    def set_scroll_position(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_position")
    def get_scroll_position(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError

    def _subwindows(self) -> list[MDISubWindow]:
        return [child for child in self._children_handles() if isinstance(child, MDISubWindow)]

    def _subwindow(self, child: Any) -> MDISubWindow | None:
        return next((w for w in self._subwindows() if w is child or w._index_of(child) >= 0), None)

    def _take_out(self, child: Any, destroy: bool) -> None:
        self._close(child, destroy)

    def _close(self, child: Any, destroy: bool = False) -> None:
        subwindow = self._subwindow(child)
        if subwindow is None:
            return
        content = _nth(subwindow, 0)
        if content is not None:
            subwindow._take_out(content, destroy)
        self._session._destroy(subwindow)
        self._fire("child-removed", content)


def toggle_state(window: Any, state: WindowState) -> None:
    """Give a window a state, or back to normal when it has it."""
    window._set({"window_state": "normal" if window._state.get("window_state") == state else state})


def _nth(container: Container, index: int) -> Any:
    node = container._node
    if node is None or not 0 <= index < len(node.children):
        return None
    return container._session._handle(node.children[index].wid)
