"""``deskui.config()``: titles, themes, styles and scripts of apps.

As a decorator it configures one app, bare it sets what all apps start from. It leaves its words on the function and
wraps nothing, so that a coroutine function stays one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from .errors import SpecError
from .runtime.apps import CONFIG_ATTRIBUTE, default_config

F = TypeVar("F", bound=Callable[..., Any])

THEMES = ("auto", "default", "light", "dark", "sketchy", "minty", "yeti")
"""``auto`` and ``default`` follow the system; the last three are PyWebIO's names of light looks."""

_ORIGIN = re.compile(r"https?://(\*\.)?[A-Za-z0-9.-]+(:\d+)?")


class config:
    """Say how an app looks: ``@config(title="Orders", theme="dark")`` above its function, or bare for all apps.

    Args:
        title: Of the window and the page; the docstring's first paragraph by default.
        description: For the page's metadata; the rest of the docstring by default.
        theme: ``"auto"`` (the system's), ``"light"`` or ``"dark"``. PyWebIO's names are understood.
        js_code: JavaScript that runs when the page has loaded.
        js_file: Addresses of JavaScript files of this server, or one.
        css_style: CSS.
        css_file: Addresses of style sheets of this server, or one.
        manifest: Kept for PyWebIO's scripts.
        pictures_from: Origins that pictures, films and sounds may come from, e.g. ``["https://tiles.example.org"]``; by default they
            come only from the program itself. Whoever is there learns when the page is looked at.

    Raises:
        SpecError: Another theme, or something that is no origin.
    """

    def __init__(
        self,
        *,
        title: str | None = None,
        description: str | None = None,
        theme: str | None = None,
        js_code: str | None = None,
        js_file: str | Sequence[str] = [],
        css_style: str | None = None,
        css_file: str | Sequence[str] = [],
        manifest: bool | str | dict[str, Any] = True,
        pictures_from: str | Sequence[str] = [],
    ) -> None:
        self._bare = False
        if theme is not None and theme not in THEMES:
            raise SpecError("theme", f"one of {', '.join(THEMES)}", theme)
        pictures = [pictures_from] if isinstance(pictures_from, str) else list(pictures_from)
        for origin in pictures:
            if not _ORIGIN.fullmatch(origin):
                raise SpecError("pictures_from", "an origin such as https://tiles.example.org", origin)
        given = {
            "title": title,
            "description": description,
            "theme": theme,
            "js_code": js_code,
            "js_file": [js_file] if isinstance(js_file, str) else list(js_file),
            "css_style": css_style,
            "css_file": [css_file] if isinstance(css_file, str) else list(css_file),
            "pictures_from": pictures,
        }
        self._given: dict[str, Any] = {key: value for key, value in given.items() if value}
        if manifest is not True:
            self._given["manifest"] = manifest
        self._bare = True

    def __call__(self, function: F) -> F:
        """Configure one app; returns the function itself."""
        self._bare = False
        words = {**getattr(function, CONFIG_ATTRIBUTE, {}), **self._given}
        setattr(function, CONFIG_ATTRIBUTE, words)
        return function

    def __del__(self) -> None:
        # A bare call is known by what did not happen to it: nobody was decorated (the seed's rule).
        if getattr(self, "_bare", False):
            default_config.update(self._given)
