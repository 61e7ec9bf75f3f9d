"""The first page of a program with several apps: a list of them.

The one rule: it is an ordinary app, written with the script API, so it looks and
works alike in a window, a browser and a plain client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .runtime.apps import App


def with_index(apps: Mapping[str, App]) -> dict[str, App]:
    """The same apps, with one called ``index``: a lone app itself, else a page that lists them."""
    if "index" in apps:
        return dict(apps)
    if len(apps) == 1:
        return {"index": next(iter(apps.values())), **apps}
    return {"index": App("index", list_of(apps), title="Programs"), **apps}


def list_of(apps: Mapping[str, App]) -> Callable[[], None]:
    """An app that lists others: a link with the title, the description below it."""

    def index() -> None:
        from .output import put_column, put_link, put_markdown, put_text

        put_markdown("# Programs")
        for name, app in apps.items():
            about = [put_text(app.description).style("opacity: .75; margin: 0")] if app.description else []
            heading = put_link(app.title or name, app=name).style("font-weight: 600")
            put_column([heading, *about], size="auto").style(
                "border: 1px solid var(--border, #8884); border-radius: 10px; padding: 12px 16px; margin: 0 0 12px"
            )

    return index
