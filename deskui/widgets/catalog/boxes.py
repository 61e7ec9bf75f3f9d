"""Containers that arrange their children: boxes, grid, splitter, frames, scroll areas."""

from __future__ import annotations

from typing import Any, Literal

from ...errors import SpecError
from ..core import Container, Visual, Widget
from ..declare import arg, callback, does, gets, layout, option, prop, sets, widget

Orientation = Literal["horizontal", "vertical"]


@widget(abstract=True)
class Holder(Container):
    """A container that tells when children come and go."""

    child_added = callback("child-added", "A child was added.", by_server=True, child=Widget)
    child_removed = callback("child-removed", "A child was taken out.", by_server=True, child=Widget)


@widget(abstract=True)
class Boxed(Holder):
    """Children side by side, or one below the other."""

    spacing: float = prop(0, "Px between the children.")
    stretch: float = layout(0, "Share of the free space along the box; 0 keeps the natural or asked-for size.")

    @does
    def add_widget(self, child: Any, stretch: float = 0) -> None:
        """Put `child` at the end; `stretch` > 0 takes that share of the free space."""
        self._insert(child, stretch=stretch or 0)

    @does
    def insert_widget(self, index: int, child: Any, stretch: float = 0) -> None:
        """Put `child` before the child number `index` (negative counts from the end)."""
        self._insert(child, index, stretch=stretch or 0)

    @sets("spacing")
    def set_spacing(self, gap: float = 0) -> None:
        """Leave `gap` px between the children."""


@widget(abstract=True)
class AlignedBox(Boxed):
    """A box whose children can be aligned across it."""

    align: str | None = prop(None, "Across the box: start, center, end or stretch.")

    @sets("align")
    def set_align(self, align: str) -> None:
        """Place the children across the box: ``start``, ``center``, ``end`` or ``stretch``."""


@widget()
class Box(AlignedBox):
    """Children side by side or one below the other, as `orientation` says."""

    orientation: Orientation = option("horizontal", "Direction of the box.")


@widget()
class VBox(AlignedBox):
    """Children one below the other."""


@widget()
class HBox(AlignedBox):
    """Children side by side."""


@widget()
class ButtonBox(Boxed):
    """Buttons of equal width, grouped at one side."""

    orientation: Orientation = option("horizontal", "Direction of the box.")
    halign: str = option("center", "left, center or right.")
    min_button_width: float | None = option(None, "Least width of a button in px.")

    @sets("halign")
    def set_halign(self, halign: str) -> None:
        """Group the buttons ``left``, ``center`` or ``right``."""


@widget()
class FixedLayout(Holder):
    """Children at fixed places."""

    x: float = layout(0, "Px from the left.")
    y: float = layout(0, "Px from the top.")

    @does
    def add_widget(self, child: Any, x: float = 0, y: float = 0) -> None:
        """Put `child` with its upper left corner at (`x`, `y`) px."""
        self._insert(child, x=x, y=y)


@widget()
class GridBox(Holder):
    """Children in rows and columns that line up."""

    rows: int = option(1, "How many rows.")
    columns: int = option(1, "How many columns.")
    row_spacing: float = prop(0, "Px between rows.")
    column_spacing: float = prop(0, "Px between columns.")
    row: int = layout(0, "Row, from 0.")
    column: int = layout(0, "Column, from 0.")

    @does
    def add_widget(self, child: Any, row: int, col: int) -> None:
        """Put `child` into a cell; what was there is taken out. The grid grows when the cell lies outside."""
        if row < 0 or col < 0:
            raise SpecError("row, col", "numbers from 0", (row, col))
        there = self._at(row, col)
        if there is not None and there is not child:
            self._take_out(there, False)
        rows, columns = self._extent()
        if row >= rows or col >= columns:
            self._set({"rows": max(rows, row + 1), "columns": max(columns, col + 1)})
        self._insert(child, row=row, column=col)

    @sets("row_spacing")
    def set_row_spacing(self, px: float) -> None:
        """Leave `px` between rows."""

    @sets("column_spacing")
    def set_column_spacing(self, px: float) -> None:
        """Leave `px` between columns."""

    @does
    def set_spacing(self, px: float) -> None:
        """Leave `px` between rows and between columns."""
        self._set({"row_spacing": px, "column_spacing": px})

    @does
    def get_row_column_count(self) -> list[int]:
        """How many rows and columns there are, ``[rows, columns]``."""
        return list(self._extent())

    @does
    def get_widget_at_cell(self, row: int, col: int) -> Any:
        """The widget in a cell, or ``None``."""
        return self._at(row, col)

    @does
    def insert_row(self, index: int, widgets: list[Any] | None = None) -> None:
        """Make room for a row before row `index`, and fill it with `widgets`."""
        rows, columns = self._extent()
        self._shift("row", index, 1)
        self._set({"rows": rows + 1, "columns": max(columns, len(widgets or []))})
        for column, child in enumerate(widgets or []):
            if child is not None:
                self._insert(child, row=index, column=column)

    @does
    def append_row(self, widgets: list[Any] | None = None) -> None:
        """Add a row at the bottom, filled with `widgets`."""
        GridBox.insert_row(self, self._extent()[0], widgets)

    @does
    def delete_row(self, index: int) -> None:
        """Take a row out with everything in it."""
        self._empty("row", index)
        rows, columns = self._extent()
        self._shift("row", index + 1, -1)
        self._set({"rows": max(0, rows - 1), "columns": columns})

    @does
    def insert_column(self, index: int, widgets: list[Any] | None = None) -> None:
        """Make room for a column before column `index`, and fill it with `widgets`."""
        rows, columns = self._extent()
        self._shift("column", index, 1)
        self._set({"columns": columns + 1, "rows": max(rows, len(widgets or []))})
        for row, child in enumerate(widgets or []):
            if child is not None:
                self._insert(child, row=row, column=index)

    @does
    def append_column(self, widgets: list[Any] | None = None) -> None:
        """Add a column at the right, filled with `widgets`."""
        GridBox.insert_column(self, self._extent()[1], widgets)

    @does
    def delete_column(self, index: int) -> None:
        """Take a column out with everything in it."""
        self._empty("column", index)
        rows, columns = self._extent()
        self._shift("column", index + 1, -1)
        self._set({"columns": max(0, columns - 1), "rows": rows})

    def _cells(self) -> list[tuple[Any, int, int]]:
        node = self._node
        children = node.children if node is not None else []
        return [(self._session._handle(c.wid), c.layout.get("row", 0), c.layout.get("column", 0)) for c in children]

    def _at(self, row: int, column: int) -> Any:
        return next((child for child, r, c in self._cells() if (r, c) == (row, column)), None)

    def _extent(self) -> tuple[int, int]:
        cells = self._cells()
        rows = max([self._state.get("rows", 1), *(r + 1 for _, r, _ in cells)])
        return rows, max([self._state.get("columns", 1), *(c + 1 for _, _, c in cells)])

    def _shift(self, axis: str, start: int, by: int) -> None:
        for child, row, column in self._cells():
            place = row if axis == "row" else column
            if place >= start:
                self._arrange(child, **{axis: place + by})

    def _empty(self, axis: str, index: int) -> None:
        for child, row, column in self._cells():
            if (row if axis == "row" else column) == index:
                self._take_out(child, False)


@widget()
class Splitter(Holder):
    """Children with handles between them that the user drags."""

    orientation: Orientation = option("horizontal", "Direction in which the children follow each other.")
    sizes: list[float] | None = prop(None, "Px of each child, used as weights.", reported=True, after_children=True)
    min: float = layout(0, "Least px of the child along the splitter.")

    sizing = callback("sizing", "The user has dragged a handle.", carries={"sizes": 0}, sizes=list[float])

    @does
    def add_widget(self, child: Any) -> None:
        """Put `child` at the end."""
        self._insert(child)

    @sets("sizes")
    def set_sizes(self, sizes: list[float]) -> None:
        """Share the space in these proportions (px)."""

    @gets("sizes")
    def get_sizes(self) -> list[float] | None:
        """The children's px as last set or dragged; ``None`` before."""
        raise NotImplementedError

    @does
    def set_minimum_size(self, child: Any, min_px: float) -> None:
        """Do not let the user make `child` smaller than this."""
        self._arrange(child, min=min_px)


@widget(abstract=True)
class Single(Container):
    """A container with one content widget."""

    @does
    def set_widget(self, child: Any) -> None:
        """Make `child` the content; what was there is taken out."""
        self._only(child)


@widget()
class Frame(Single):
    """A border with a title around one widget."""

    title: str = option("", "Shown in the border.")

    @sets("title")
    def set_title(self, text: str) -> None:
        """Write `text` into the border."""

    @sets("title")
    def set_text(self, text: str) -> None:
        """The same as `set_title`."""

    @gets("title")
    def get_text(self) -> str | None:
        """The title."""
        raise NotImplementedError


@widget()
class Separator(Visual):
    """A thin line between things."""

    orientation: Orientation | None = arg(None, "Direction of the line.")

    @sets("orientation")
    def set_orientation(self, orientation: Orientation) -> None:
        """Draw it ``horizontal`` or ``vertical``."""


@widget()
class Expander(Single):
    """A heading that shows and hides one widget."""

    title: str = option("", "The heading.")
    collapsible: bool = option(True, "The user can open and close it.")
    shadow: bool = option(False, "Draw a shadow.")
    bg_color: str | None = option(None, "Background of the heading, CSS colour.")
    collapsed: bool | None = prop(None, "Closed. Null: closed when collapsible.", reported=True)

    toggled = callback("toggled", "The user opened or closed it.", carries={"collapsed": 0}, collapsed=bool)

    @sets("collapsed")
    def set_collapsed(self, collapsed: bool) -> None:
        """Close or open it."""

    @does
    def get_collapsed(self) -> bool:
        """Whether it is closed."""
        return self._is_collapsed()

    @does
    def toggleContent(self) -> None:
        """Open it when closed, close it when open."""
        self._set({"collapsed": not self._is_collapsed()})

    def _is_collapsed(self) -> bool:
        collapsed = self._state.get("collapsed")
        return bool(self._state.get("collapsible", True)) if collapsed is None else bool(collapsed)


@widget()
class AbstractScrollArea(Single):
    """One widget seen through a window that scrolls."""

    thickness: float = option(15, "Px of the scroll bars.")
    thumb_percent: tuple[float, float] = prop([0.0, 0.0], "Length of the thumbs, 0..1, horizontal and vertical.", unknown=(0.0, 0.0))
    scroll_percent: tuple[float, float] = prop(
        [0.0, 0.0], "How far it is scrolled, 0..1 each.", unknown=(0.0, 0.0), reported=True, after_children=True
    )
    scroll_bar_visibility: tuple[str, str] = prop(["auto", "auto"], "auto, on or off, each.", unknown=None)

    scrolled = callback("scrolled", "It was scrolled (at most every 150 ms).", carries={"scroll_percent": -1}, h_pct=float, v_pct=float)
    area_resize = callback(
        "area-resize", "The visible part changed its size.", width=float, height=float, vbar_width=float, hbar_height=float
    )

    @sets("thumb_percent")
    def set_thumb_percent(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Set the thumbs' lengths, 0..1."""

    @gets("thumb_percent")
    def get_thumb_percent(self) -> tuple[float, float]:
        """The thumbs' lengths, 0..1."""
        raise NotImplementedError

    @sets("scroll_percent")
    def set_scroll_percent(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_percent")
    def get_scroll_percent(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError

    @sets("scroll_bar_visibility")
    def set_scroll_bar_visibility(self, horizontal: str, vertical: str = "auto") -> None:
        """Show the bars ``on``, ``off`` or ``auto`` (when needed)."""


@widget()
class ScrollArea(AbstractScrollArea):
    """One widget seen through a window with scroll bars."""

    hscrollbar: str = option("auto", "auto, on or off (also overflow, always).")
    vscrollbar: str | None = option(None, "As `hscrollbar`, which is also its default.")
    thickness: float = option(15, "Px of the scroll bars.")

    @sets("scroll_percent")
    def set_scroll_position(self, h_pct: float, v_pct: float = 0.0) -> None:
        """Scroll to this part, 0..1 in each direction."""

    @gets("scroll_percent")
    def get_scroll_position(self) -> tuple[float, float]:
        """How far it is scrolled, 0..1 in each direction."""
        raise NotImplementedError
