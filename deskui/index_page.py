"""The first page of a program with several apps: a list of them.

The one rule: it is an ordinary app, written with the script API, so it looks and
works alike in a window, a browser and a plain client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .runtime.apps import App

CARD = (
    '<div style="background: var(--surface, transparent); border: 1px solid var(--border, #8886); border-radius: var(--radius-l, 10px); '
    'padding: 12px 16px; margin: 0 0 12px">{{#contents}}{{& pywebio_output_parse}}{{/contents}}</div>'
)
"""A framed box, in the page's colours."""


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
        from .output import put_link, put_markdown, put_text, put_widget
        from .session import hold

        put_markdown("# Programs")
        for name, app in apps.items():
            heading = put_link(app.title or name, app=name).style("display: block; margin: 0; font-weight: 600")
            about = [put_text(app.description).style("color: var(--muted, inherit); margin: 4px 0 0")] if app.description else []
            put_widget(CARD, {"contents": [heading, *about]})
        hold()

    return index
