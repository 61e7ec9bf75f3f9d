"""What a person reads on a screen, and what they can click, from the specs of its outputs.

Knows the catalog's shapes; of markup it reads only the words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .protocol.catalog import Spec, is_output, nested
from .runtime.view import Form, View

_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL | re.IGNORECASE)


def screen_text(view: View, toasts: Sequence[str]) -> str:
    """All that can be read."""
    parts = list(_words(view.root))
    if view.popup is not None:
        parts += [view.popup["spec"]["title"], *_words(view.popup)]
    for forms in view.forms.values():
        parts += _form_words(forms[-1]) if forms else []
    return "\n".join([*(part for part in parts if part), *toasts])


def lines_of(view: View) -> list[Spec]:
    """All outputs on the screen, in reading order, nested ones too."""
    found: list[Spec] = []

    def visit(spec: Spec) -> None:
        for _, _, child in nested(spec):
            found.append(child)
            visit(child)

    visit(view.root)
    if view.popup is not None:
        visit(view.popup)
    return found


def _plain(markup: str) -> str:
    return html.unescape(_TAG.sub(" ", markup)).strip()


def _words(spec: Spec) -> Iterator[str]:
    own = _OWN.get(spec["type"])
    if own is not None:
        yield from own(spec)
    if spec["type"] == "table":
        yield from (" ".join(_cell(cell) for cell in row) for row in spec["data"])
        return
    if spec["type"] == "tabs":
        for tab in spec["tabs"]:
            yield tab["title"]
            yield from _content(tab["content"])
        return
    yield from _content(spec.get("contents"))
    if spec["type"] == "custom_widget":
        yield from _content(list(spec["data"].values()))


def _content(content: Any) -> Iterator[str]:
    if is_output(content):
        yield from _words(content)
    elif isinstance(content, list):
        for item in content:
            yield from _content(item)
    elif isinstance(content, str | int | float):
        yield str(content)


def _cell(cell: Any) -> str:
    return " ".join(_content(cell))


def _records(spec: Spec) -> Iterator[str]:
    yield from (label for label in spec.get("actions", ()) if label)
    for record in spec["records"]:
        yield " ".join(str(value) for value in record.values())


_OWN: dict[str, Callable[[Spec], Any]] = {
    "text": lambda spec: [spec["content"]],
    "markdown": lambda spec: [spec["content"]],
    "html": lambda spec: [_plain(spec["content"]), *(word for held in spec.get("extra", {}).values() for word in _content(held))],
    "code": lambda spec: [spec["content"]],
    "buttons": lambda spec: [button["label"] for button in spec["buttons"]],
    "link": lambda spec: [spec["name"]],
    "image": lambda spec: [spec["title"]],
    "collapse": lambda spec: [spec["title"]],
    "progressbar": lambda spec: [f"{round(100 * spec['value'])}%", spec.get("label", "")],
    "pin": lambda spec: _item_words(spec["input"]),
    "datatable": _records,
    "custom_widget": lambda spec: [_plain(spec["template"])],
    "file": lambda spec: [spec["name"]],
    "frame": lambda spec: [_plain(spec["html"])],
}


def _item_words(item: Spec) -> Iterator[str]:
    yield item.get("label", "")
    yield item.get("help_text", "")
    for choice in item.get("options") or item.get("buttons") or ():
        yield choice["label"]
    if item.get("action"):
        yield item["action"]["label"]


def _form_words(form: Form) -> list[str]:
    words = [form.spec.get("label", "")]
    for item in form.spec["inputs"]:
        words += _item_words(item)
    for update in form.updates.values():
        changed = update["attributes"]
        words += [str(changed[key]) for key in ("label", "help_text", "valid_feedback") if changed.get(key)]
        if changed.get("valid_status") is False:
            words.append(str(changed.get("invalid_feedback", "")))
        words += [option["label"] for option in changed.get("options", ())]
    return words


# -- clicking --------------------------------------------------------------------------------------


def button_places(view: View, label: str, rows: Sequence[Any] | None) -> list[Spec]:
    """What clicking something with this label does: events, or answers to the form."""
    places: list[Spec] = []
    for spec in lines_of(view):
        places += _output_places(spec, label, rows)
    forms = [stack[-1] for stack in view.forms.values() if stack]
    if forms:
        places += _form_places(forms[-1], label)
    return places


def _output_places(spec: Spec, label: str, rows: Sequence[Any] | None) -> Iterator[Spec]:
    if spec["type"] == "buttons":
        for button in spec["buttons"]:
            if button["label"] == label and not button.get("disabled"):
                yield {"task_id": spec["callback_id"], "data": button["value"]}
    elif spec["type"] == "datatable" and label in spec.get("actions", ()):
        yield {"task_id": spec["callback_id"], "data": {"btn": spec["actions"].index(label), "rows": list(rows or [])}}
    if spec.get("click_callback_id") and label in "\n".join(_words(spec)):
        yield {"task_id": spec["click_callback_id"], "data": None}


def _form_places(form: Form, label: str) -> Iterator[Spec]:
    for item in form.spec["inputs"]:
        if item.get("action") and item["action"]["label"] == label:
            yield {"task_id": item["action"]["callback_id"], "data": None}
        for button in item.get("buttons", ()):
            if button["label"] == label and not button.get("disabled"):
                yield {"answers": {"name": item["name"], "value": button.get("value"), "type": button["type"]}}
