"""Where a window was and where it may go.

`Remembered` keeps one `Geometry` per window name in a small JSON file; `fitted` moves
one onto the screens that exist now. The one rule: a remembered window is always
reachable with the mouse. Knows no toolkit; a damaged file counts as none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

GRIP = 80
"""Pixels of a window that must lie on a screen so that a person can drag it back."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A screen's usable area, logical pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Geometry:
    """A window's size (content) and place (frame corner; None: unknown), its state and zoom factor."""

    width: int
    height: int
    x: int | None = None
    y: int | None = None
    maximized: bool = False
    zoom: float = 1.0


def fitted(geometry: Geometry, screens: Sequence[Rect]) -> Geometry:
    """The same geometry, made no larger than a screen and moved so that its title bar can be reached.

    A place of which less than `GRIP` pixels are visible is forgotten: the window system chooses then.
    """
    if not screens:
        return geometry
    screen = max(screens, key=lambda each: _shared(geometry, each))
    width, height = min(geometry.width, screen.width), min(geometry.height, screen.height)
    smaller = replace(geometry, width=width, height=height)
    if geometry.x is None or geometry.y is None or not _reachable(smaller, screen):
        return replace(smaller, x=None, y=None)
    return replace(
        smaller,
        x=max(screen.x, min(geometry.x, screen.x + screen.width - width)),
        y=max(screen.y, min(geometry.y, screen.y + screen.height - height)),
    )


def _reachable(geometry: Geometry, screen: Rect) -> bool:
    width, height = _overlap(geometry, screen)
    return width >= min(GRIP, geometry.width) and height >= min(GRIP, geometry.height)


def _shared(geometry: Geometry, screen: Rect) -> int:
    width, height = _overlap(geometry, screen)
    return width * height


def _overlap(geometry: Geometry, screen: Rect) -> tuple[int, int]:
    x, y = geometry.x or 0, geometry.y or 0
    width = min(x + geometry.width, screen.x + screen.width) - max(x, screen.x)
    height = min(y + geometry.height, screen.y + screen.height) - max(y, screen.y)
    return max(0, width), max(0, height)


class Remembered:
    """The remembered geometries of one app.

    Args:
        path: The JSON file; it and its directory are made when something is first kept. None: nothing is remembered.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def get(self, name: str) -> Geometry | None:
        """The geometry kept under a name, or None. Never raises."""
        entry = self._read().get(name)
        if not isinstance(entry, dict):
            return None
        try:
            return _checked(entry)
        except (TypeError, ValueError, KeyError, OverflowError):
            return None

    def keep(self, name: str, geometry: Geometry) -> None:
        """Keep it; a directory that cannot be written is ignored, as nobody would miss the app's start for it."""
        if self._path is None:
            return
        entries = self._read()
        entries[name] = asdict(geometry)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(f".{os.getpid()}.new")
            fresh.write_text(json.dumps(entries, indent=1), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            pass

    def _read(self) -> dict[str, object]:
        if self._path is None:
            return {}
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return entries if isinstance(entries, dict) else {}


def _checked(entry: dict[str, object]) -> Geometry:
    def number(key: str) -> int:
        return int(float(str(entry[key])))

    place = entry.get("x") is not None and entry.get("y") is not None
    return Geometry(
        width=max(1, number("width")),
        height=max(1, number("height")),
        x=number("x") if place else None,
        y=number("y") if place else None,
        maximized=entry.get("maximized") is True,
        zoom=min(5.0, max(0.25, float(str(entry.get("zoom", 1.0))))),
    )
