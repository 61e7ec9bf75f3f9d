"""Outputs as PyWebIO's own page knows them: each first-class output becomes a template, HTML or Markdown.

The one rule: pure functions over specs. What a spec refers to (blobs) has been
turned into data URLs before; class names are Bootstrap 4's, which that page styles.
Its outputs carry no ids, so ours travel as a CSS property in the style attribute: `selector` finds it again.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

Spec = dict[str, Any]

_COMMON = ("scope", "position", "style", "click_callback_id", "container_selector", "container_dom_id")
_PARSE = "{{#contents}}{{& pywebio_output_parse}}{{/contents}}"
_ALERT = (
    '<div class="alert alert-{{color}}{{#closable}} alert-dismissible{{/closable}}" role="alert">'
    '{{#closable}}<button type="button" class="close" data-dismiss="alert" aria-label="Close">&times;</button>{{/closable}}'
    f"{_PARSE}</div>"
)
_COLLAPSE = f"<details{{{{#open}}}} open{{{{/open}}}}><summary>{{{{title}}}}</summary>{_PARSE}</details>"
_GRID = f'<div style="display:grid;grid-auto-flow:{{{{flow}}}};{{{{lines}}}}">{_PARSE}</div>'
_LOADING = (
    '<div><div class="spinner-{{shape}} text-{{color}}" role="status"><span class="sr-only">Loading</span></div>'
    f'<div class="deskui-slot">{_PARSE}</div></div>'
)
_PROGRESS = (
    '<div class="progress" style="margin-top:4px"><div id="{{elem}}" class="progress-bar" role="progressbar" '
    'style="width:{{percent}}%" data-auto-close="{{auto_close}}">{{text}}</div></div>'
)
_SAFE_SCHEMES = ("http", "https", "mailto", "")


def selector(output_id: int) -> str:
    """CSS selector of the root element of an output."""
    return f'[style*="--deskui-id:{output_id};"]'


def slot_id(spec: Spec) -> str | None:
    """DOM id of the slot of a container output; ``None`` for others."""
    if spec.get("type") == "scope":
        return str(spec["dom_id"])
    if spec.get("container_dom_id"):
        return str(spec["container_dom_id"])
    return f"deskui-slot-{spec['id']}" if "contents" in spec and "id" in spec else None


def plain_output(spec: Any) -> Any:
    """An output (or a text beside outputs) as PyWebIO's page renders it."""
    if not isinstance(spec, dict) or "type" not in spec:
        return spec
    translate = _TRANSLATE.get(spec["type"], _unknown)
    fields = translate(spec)
    common = {key: spec[key] for key in _COMMON if spec.get(key) is not None}
    common.setdefault("scope", "#pywebio-scope-ROOT")
    common.setdefault("position", -1)
    common["style"] = _style(spec)
    if "contents" in spec and spec["type"] != "scope":
        common["container_dom_id"] = slot_id(spec)
    return {**common, **fields}


def author_scopes(spec: Any) -> list[tuple[str, Any]]:
    """Outputs that went into elements the author wrote by hand: (DOM id, output), in order, at any depth."""
    found: list[tuple[str, Any]] = []
    if isinstance(spec, dict):
        for dom_id, contents in (spec.get("extra") or {}).items() if spec.get("type") in ("html", "markdown", "custom_widget") else ():
            found += [(dom_id, content) for content in contents]
        for key, value in spec.items():
            if key != "extra":
                found += author_scopes(value)
    elif isinstance(spec, list):
        for value in spec:
            found += author_scopes(value)
    return found


def pins_in(spec: Any) -> list[str]:
    """Names of the pins in an output, at any depth."""
    if isinstance(spec, dict):
        own = [str(spec["input"]["name"])] if spec.get("type") == "pin" and isinstance(spec.get("input"), dict) else []
        return own + [name for value in spec.values() for name in pins_in(value)]
    if isinstance(spec, list):
        return [name for value in spec for name in pins_in(value)]
    return []


def progress_id(name: str) -> str:
    """DOM id of a progress bar (PyWebIO's, scripts rely on it)."""
    return f"webio-progressbar-{name}"


def progress_text(spec: Spec) -> str:
    """What stands in the bar."""
    label = spec.get("label")
    percent = f"{100 * spec.get('value', 0):.1f}".removesuffix(".0") + "%"
    return f"{percent} {label}" if label else percent


def _style(spec: Spec) -> str:
    own = f";--deskui-id:{spec['id']};" if "id" in spec else ";"
    return f"{own}{spec['style'].lstrip(';')}" if spec.get("style") else own


def _contents(spec: Spec) -> list[Any]:
    return [plain_output(content) for content in spec.get("contents") or []]


def _deep(value: Any) -> Any:
    """Outputs at any depth of plain data (template data, table cells)."""
    if isinstance(value, dict):
        return plain_output(value) if "type" in value and "scope" in value else {key: _deep(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_deep(inner) for inner in value]
    return value


def _passed(*keys: str) -> Callable[[Spec], Spec]:
    """The seed has this type: these fields go through."""
    return lambda spec: {"type": spec["type"], **{key: spec[key] for key in keys if key in spec}}


def _html(content: str) -> Spec:
    return {"type": "html", "content": content, "sanitize": False}


def _widget(template: str, **data: Any) -> Spec:
    return {"type": "custom_widget", "template": template, "data": data}


def _buttons(spec: Spec) -> Spec:
    fields = _passed("callback_id", "buttons", "small", "group", "link", "outline")(spec)
    return {"small": False, "group": False, "link": False, "outline": False, **fields}


def _table(spec: Spec) -> Spec:
    return {"type": "table", "data": _deep(spec["data"]), "span": spec.get("span") or {}}


def _tabs(spec: Spec) -> Spec:
    return {"type": "tabs", "tabs": [{"title": tab["title"], "content": _deep(tab["content"])} for tab in spec["tabs"]]}


def _scrollable(spec: Spec) -> Spec:
    fields = _passed("min_height", "max_height", "keep_bottom", "border")(spec)
    return {"container_selector": "> div", "keep_bottom": False, "border": True, **fields, "contents": _contents(spec)}


def _log(spec: Spec) -> Spec:
    height = spec.get("height", 300)
    return {
        "type": "scrollable",
        "contents": _contents(spec),
        "min_height": height,
        "max_height": height,
        "keep_bottom": spec.get("follow", True),
        "border": True,
        "container_selector": "> div",
    }


def _scope(spec: Spec) -> Spec:
    return {"type": "scope", "dom_id": spec["dom_id"], "contents": _contents(spec)}


def _custom_widget(spec: Spec) -> Spec:
    return {"type": "custom_widget", "template": spec["template"], "data": _deep(spec["data"])}


def _alert(spec: Spec) -> Spec:
    color = spec.get("color", "info")
    return _widget(_ALERT, color="danger" if color == "error" else color, closable=spec.get("closable", False), contents=_contents(spec))


def _collapse(spec: Spec) -> Spec:
    return _widget(_COLLAPSE, title=spec["title"], open=spec.get("open", False), contents=_contents(spec))


def _grid(spec: Spec) -> Spec:
    lines = "".join(f"grid-template-{side}:{spec[side]};" for side in ("columns", "rows") if spec.get(side))
    spans = spec.get("spans") or {}
    contents = [_cell(content, spans.get(str(index))) for index, content in enumerate(spec.get("contents") or [])]
    return _widget(_GRID, flow=spec.get("flow", "row"), lines=lines, contents=contents)


def _cell(content: Any, span: Spec | None) -> Any:
    """One cell of a grid: ``None`` is an empty one."""
    if not isinstance(content, dict):
        content = {"type": "text", "content": "" if content is None else str(content), "inline": True}
    cell = plain_output(content)
    if span:
        cell["style"] += f";grid-row:span {span.get('row', 1)};grid-column:span {span.get('col', 1)}"
    return cell


def _loading(spec: Spec) -> Spec:
    widget = _widget(_LOADING, shape=spec.get("shape", "border"), color=spec.get("color", "dark"), contents=_contents(spec))
    return {**widget, "container_selector": ".deskui-slot"}


def _progressbar(spec: Spec) -> Spec:
    return _widget(
        _PROGRESS,
        elem=progress_id(spec["name"]),
        percent=100 * spec.get("value", 0),
        text=progress_text(spec),
        auto_close=int(bool(spec.get("auto_close"))),
    )


def _image(spec: Spec) -> Spec:
    sizes = "".join(f"{side}:{html.escape(spec[side])};" for side in ("width", "height") if spec.get(side))
    style = f' style="{sizes}"' if sizes else ""
    title = html.escape(spec.get("title", ""))
    return _html(f'<img src="{html.escape(str(spec["src"]))}" alt="{title}" title="{title}"{style}>')


def _code(spec: Spec) -> Spec:
    text = spec["content"]
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    fields: Spec = {"type": "markdown", "content": f"{fence}{spec.get('language', '')}\n{text}\n{fence}", "sanitize": True}
    if spec.get("rows"):
        fields["style"] = f"{_style(spec)};max-height:{19 * spec['rows'] + 32}px;overflow:auto"
    return fields


def _link(spec: Spec) -> Spec:
    name = html.escape(spec["name"])
    if spec.get("app"):
        call = f"javascript:WebIO.openApp({json.dumps(spec['app'])}, {json.dumps(bool(spec.get('new_window')))})"
        return _html(f'<a href="{html.escape(call)}">{name}</a>')
    url = str(spec.get("url", ""))
    href = html.escape(url) if urlsplit(url.strip()).scheme.lower() in _SAFE_SCHEMES else "#"
    target = ' target="_blank" rel="noopener"' if spec.get("new_window") else ""
    return _html(f'<a href="{href}"{target}>{name}</a>')


def _frame(spec: Spec) -> Spec:
    height = "400px" if spec.get("height", "auto") == "auto" else spec["height"]
    style = f"width:100%;border:0;height:{html.escape(height)}"
    return _html(f'<iframe sandbox="allow-scripts" srcdoc="{html.escape(spec["html"])}" style="{style}"></iframe>')


def _unknown(spec: Spec) -> Spec:
    return {"type": "text", "content": f"[{spec['type']} cannot be shown by this client]", "inline": False}


_TRANSLATE: dict[str, Callable[[Spec], Spec]] = {
    "text": _passed("content", "inline"),
    "markdown": _passed("content", "options", "sanitize"),
    "html": _passed("content", "sanitize"),
    "file": _passed("name", "content"),
    "pin": _passed("input"),
    "datatable": lambda spec: {key: value for key, value in spec.items() if key not in (*_COMMON, "id", "ui")},
    "buttons": _buttons,
    "table": _table,
    "tabs": _tabs,
    "scrollable": _scrollable,
    "scope": _scope,
    "custom_widget": _custom_widget,
    "alert": _alert,
    "collapse": _collapse,
    "grid": _grid,
    "loading": _loading,
    "progressbar": _progressbar,
    "image": _image,
    "code": _code,
    "link": _link,
    "log": _log,
    "frame": _frame,
}
