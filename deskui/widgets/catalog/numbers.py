"""Numbers to choose and to show: spin box, slider, dial, scroll bar, progress bar."""

from __future__ import annotations

from typing import Any, Literal

from ..core import Visual
from ..declare import callback, does, gets, option, prop, sets, widget

Number = Literal["int", "float"]


@widget(abstract=True)
class Numeric(Visual):
    """A number between two limits."""

    decimals: int | None = prop(None, "Digits after the point; null: as `step` needs.")

    activated = callback("activated", "The user chose a value.", carries={"value": 0}, value=float)

    @sets("min", "max", "step")
    def set_limits(self, minval: float, maxval: float, incrval: float | None = None) -> None:
        """Let the value go from `minval` to `maxval` in steps of `incrval`."""

    @sets("value")
    def set_value(self, num: float) -> None:
        """Show this value."""

    @gets("value")
    def get_value(self) -> float | None:
        """The value as set or chosen; ``None`` before either."""
        raise NotImplementedError

    @sets("decimals")
    def set_decimals(self, num: int | None) -> None:
        """Show this many digits after the point."""


@widget()
class SpinBox(Numeric):
    """A number with small buttons for more and less."""

    dtype: Number = option("int", "Whole numbers or not.")
    min: float = option(0, "Least value.")
    max: float = option(99, "Greatest value.")
    step: float | None = option(1, "What the buttons add.")
    value: float | None = option(None, "The value; null: the least.", reported=True)
    decimals: int | None = option(None, "Digits after the point; null: as `step` needs.")

    @sets("value")
    def set_value(self, val: float) -> None:
        """Show this value."""


@widget(abstract=True)
class Sliding(Numeric):
    """A number chosen by dragging."""

    tracking: bool = prop(False, "Fires while it is dragged, not only at the end.")

    @sets("tracking")
    def set_tracking(self, track: bool) -> None:
        """Fire ``activated`` while it is dragged, too."""


@widget()
class Slider(Sliding):
    """A handle on a track."""

    orientation: Literal["horizontal", "vertical"] = option("horizontal", "Direction of the track.")
    track: bool = option(False, "Fires while it is dragged, not only at the end.", key="tracking")
    dtype: Number = option("int", "Whole numbers or not.")
    min: float = option(0, "Least value.")
    max: float = option(100, "Greatest value.")
    step: float | None = option(1, "Distance of the values.")
    value: float = option(50, "The value.", reported=True, unknown=None)
    show_value: bool = option(False, "Write the value beside it.")
    show_value_position: str = option("r", "Where: l, r, t or b.")
    decimals: int | None = option(None, "Digits after the point; null: as `step` needs.")


@widget()
class Dial(Sliding):
    """A round knob."""

    track: bool = option(False, "Fires while it is turned, not only at the end.", key="tracking")
    dtype: Number = option("int", "Whole numbers or not.")
    min: float = option(0, "Least value.")
    max: float = option(100, "Greatest value.")
    step: float | None = option(1, "Distance of the values.")
    value: float = option(50, "The value.", reported=True, unknown=None)
    show_value: bool = option(False, "Write the value beside it.")
    show_value_position: str = option("b", "Where: l, r, t, b or c.")
    decimals: int | None = option(None, "Digits after the point; null: as `step` needs.")
    knob_diameter: float | None = prop(None, "Px.")
    icon: str | None = prop(None, "URL of a picture for the knob.")
    icon_size: Any = prop(None, "Px of the picture: a number or ``[width, height]``.")

    @sets("knob_diameter")
    def set_knob_diameter(self, len_px: float) -> None:
        """Make the knob this large."""

    @does
    def set_icon(self, url: str | None, size: Any = None) -> None:
        """Show a picture as the knob; `url` may name a file on the server."""
        self._set({"icon": self._icon(url), "icon_size": size})


@widget()
class ScrollBar(Visual):
    """A scroll bar that stands by itself."""

    orientation: Literal["horizontal", "vertical"] = option("horizontal", "Direction of the bar.")
    thickness: float = option(15, "Px across.")
    scroll_percent: float = prop(0.0, "Where the thumb is, 0..1.", unknown=0.0, reported=True, after_children=True)
    thumb_percent: float = prop(0.0, "Length of the thumb, 0..1.", unknown=0.0)

    activated = callback("activated", "The user moved the thumb.", carries={"scroll_percent": 0}, pct=float)

    @sets("scroll_percent")
    def set_scroll_percent(self, pct: float) -> None:
        """Move the thumb to this part, 0..1."""

    @gets("scroll_percent")
    def get_scroll_percent(self) -> float:
        """Where the thumb is, 0..1."""
        raise NotImplementedError

    @sets("thumb_percent")
    def set_thumb_percent(self, pct: float) -> None:
        """Make the thumb this long, 0..1 of the bar."""

    @gets("thumb_percent")
    def get_thumb_percent(self) -> float:
        """The thumb's length, 0..1 of the bar."""
        raise NotImplementedError


@widget()
class ProgressBar(Visual):
    """How far something has come."""

    value: float = prop(0, "0..1; larger than 1: percent.", unknown=None)

    @sets("value")
    def set_value(self, value: float) -> None:
        """Show this much, 0..1."""

    @gets("value")
    def get_value(self) -> float | None:
        """What is shown; ``None`` before anything was set."""
        raise NotImplementedError
