"""Commands and events between deskui's family and PyWebIO's, for one page.

The one rule: it remembers only what the seed's events leave out: which form a
task's answer is for, and which question a ``js_yield`` answers. It knows no frames and no sockets.
"""

from __future__ import annotations

import base64
import json
import logging
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from .pywebio_outputs import Spec, author_scopes, pins_in, plain_output, progress_id, progress_text, selector, slot_id

log = logging.getLogger("deskui.dialects.pywebio")

PIN_CALLBACK = "deskui-pin:"
"""Task id of the events a pin is made to report itself with; the rest is its name."""
_LEVELS = {"info": "#1565c0", "warning": "#ef6c00", "error": "#e53935"}
_ENV = frozenset(
    (
        "title",
        "output_animation",
        "auto_scroll_bottom",
        "http_pull_interval",
        "input_panel_fixed",
        "input_panel_min_height",
        "input_panel_init_height",
        "input_auto_focus",
        "output_max_width",
    )
)
_WRAP = "$(sel).wrap($('<div>').attr('id', id))"
_UNWRAP = "var w = $('#' + id); w.children().length ? w.children().first().unwrap() : w.remove()"
_PROGRESS = (
    "var bar = $('#' + id); bar.css('width', percent + '%').text(text);"
    "if (percent >= 100 && bar.attr('data-auto-close') == '1') bar.parent().remove()"
)
_KEEP = "var rows = $('#' + id).children(); rows.slice(0, Math.max(0, rows.length - keep)).remove()"
_GRID = "window['ag_grid_' + id + '_promise'].then(function (grid) { %s })"
_GRID_OPS = {
    "set": "grid.api.setRowData(records.map(grid.flatten_row))",
    "row": "grid.api.getRowNode(row).setData(grid.flatten_row(data))",
    "cell": "grid.api.getRowNode(row).setDataValue(grid.path2field(path), data); grid.api.refreshClientSideRowModel()",
    "insert": "var node = row == null ? null : grid.api.getRowNode(row);"
    "grid.api.applyTransaction({add: records.map(grid.flatten_row), addIndex: node ? node.rowIndex : undefined})",
    "remove": "grid.api.applyTransaction({remove: rows.map(function (id) { return grid.api.getRowNode(id).data })})",
}
_HANDLED_BY_VIEW = frozenset({"ui_state", "clients", "set_session_id"})


class Translator:
    """One plain page's memory."""

    def __init__(self) -> None:
        self._forms: dict[str, list[int | None]] = {}
        self._asks: dict[str, deque[int]] = {}
        self._blank = True
        self._replaying = False
        self._down: dict[str, Callable[[Spec], Iterator[Spec]]] = {
            "replay": self._replay,
            "output": self._output,
            "output_update": self._output_update,
            "output_remove": lambda command: iter([_ctl(command, remove=selector(command["spec"]["id"]))]),
            "output_append": self._output_append,
            "popup": self._popup,
            "toast": self._toast,
            "run_script": self._run_script,
            "input_group": self._input_group,
            "destroy_form": self._destroy_form,
            "download": self._download,
            "draft": self._draft,
            "datatable_update": self._datatable_update,
            "open_app": self._open_app,
            "notice": self._notice,
            "set_env": self._set_env,
        }

    # -- down: what our session says → what PyWebIO's page understands ---------------------

    def commands(self, command: Spec) -> Iterator[Spec]:
        """The seed's commands for one of ours, in order; none where the page has nothing to do.

        Blob references in it must have been replaced by data URLs (``download``: by base64) before.
        """
        name = command["command"]
        if name in _HANDLED_BY_VIEW:
            return
        if name == "desktop" or (name not in self._down and "ask" in command):
            log.info("command %s means nothing to a plain client", name)
            return
        translate = self._down.get(name)
        if translate is None:
            yield {key: value for key, value in command.items() if key not in ("ask", "form")}
        else:
            yield from translate(command)

    def question(self, command: Spec) -> Spec | None:
        """For a question this page cannot be asked: the answer ``null``, as an event. ``None`` for all else."""
        if "ask" in command and command["command"] != "run_script":
            return {"event": "js_yield", "task_id": command.get("task_id", ""), "ask": command["ask"], "data": None}
        return None

    def _replay(self, command: Spec) -> Iterator[Spec]:
        self._replaying = command["spec"]["phase"] == "start"
        if not self._replaying or self._blank:
            self._blank = False
            return
        yield {"command": "close_popup", "task_id": "", "spec": None}
        yield {"command": "output_ctl", "task_id": "", "spec": {"clear": "#pywebio-scope-ROOT"}}
        for task_id, forms in self._forms.items():
            yield from ({"command": "destroy_form", "task_id": task_id, "spec": None} for _ in forms)
        self._forms.clear()

    def _output(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        yield {"command": "output", "task_id": command.get("task_id", ""), "spec": plain_output(spec)}
        for dom_id, content in author_scopes(spec):
            yield {"command": "output", "task_id": "", "spec": plain_output(content) | {"scope": f"#{dom_id}", "position": -1}}
        yield from self._watch_pins(spec)

    def _watch_pins(self, spec: Any) -> Iterator[Spec]:
        """Let every new pin report its changes, so that the session always knows its value."""
        for name in pins_in(spec):
            watch = {"name": name, "callback_id": PIN_CALLBACK + name, "clear": True}
            yield {"command": "pin_onchange", "task_id": "", "spec": watch}

    def _output_update(self, command: Spec) -> Iterator[Spec]:
        """In place: the old element becomes a scope for a moment, and the new one takes its room."""
        output_id, spec = command["spec"]["id"], command["spec"]["spec"]
        if spec["type"] == "progressbar":
            yield _script(_PROGRESS, id=progress_id(spec["name"]), percent=100 * spec.get("value", 0), text=progress_text(spec))
            return
        room = f"deskui-update-{output_id}"
        yield _script(_WRAP, sel=selector(output_id), id=room)
        yield {"command": "output_ctl", "task_id": "", "spec": {"clear": f"#{room}"}}
        yield from self._output({"spec": {**spec, "id": output_id, "scope": f"#{room}", "position": -1}})
        yield _script(_UNWRAP, id=room)

    def _output_append(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        slot = f"deskui-slot-{spec['id']}" if "slot" not in spec else spec["slot"]
        for content in spec["contents"]:
            output = content if isinstance(content, dict) else {"type": "text", "content": str(content), "inline": False}
            yield from self._output({"spec": {**output, "scope": f"#{slot}", "position": -1}})
        if "keep" in spec:
            yield _script(_KEEP, id=slot, keep=spec["keep"])

    def _popup(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        yield {**command, "spec": {**spec, "content": [plain_output(content) for content in spec.get("content") or []]}}
        yield from self._watch_pins(spec.get("content"))

    def _toast(self, command: Spec) -> Iterator[Spec]:
        yield {**command, "spec": {key: value for key, value in command["spec"].items() if key != "id"}}

    def _run_script(self, command: Spec) -> Iterator[Spec]:
        spec = {"code": command["spec"]["code"], "args": command["spec"].get("args") or {}}
        task_id = command.get("task_id", "")
        if "ask" in command:
            self._asks.setdefault(task_id, deque()).append(command["ask"])
            spec["eval"] = True
        yield {"command": "run_script", "task_id": task_id, "spec": spec}

    def _input_group(self, command: Spec) -> Iterator[Spec]:
        number = command.get("form", command["spec"].get("form"))
        self._forms.setdefault(command["task_id"], []).append(number)
        spec = {key: value for key, value in command["spec"].items() if key != "form"}
        yield {"command": "input_group", "task_id": command["task_id"], "spec": spec}

    def _destroy_form(self, command: Spec) -> Iterator[Spec]:
        forms = self._forms.get(command["task_id"])
        if forms:
            forms.pop()
            yield {"command": "destroy_form", "task_id": command["task_id"], "spec": None}

    def _download(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        yield {"command": "download", "task_id": command.get("task_id", ""), "spec": {"name": spec["name"], "content": spec["content"]}}

    def _draft(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        value = {"value": spec.get("value")}
        if "pin" in spec:
            yield {"command": "pin_update", "task_id": "", "spec": {"name": spec["pin"], "attributes": value}}
        else:
            yield {"command": "update_input", "task_id": spec["task_id"], "spec": {"target_name": spec["name"], "attributes": value}}

    def _datatable_update(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        args = {
            "id": spec["instance_id"],
            "records": spec.get("records"),
            "row": spec.get("row_id"),
            "path": spec.get("path"),
            "data": spec.get("data"),
            "rows": spec.get("row_ids"),
        }
        yield _script(_GRID % _GRID_OPS[spec["op"]], **args)

    def _open_app(self, command: Spec) -> Iterator[Spec]:
        yield _script("WebIO.openApp(app, new_window)", app=command["spec"]["app"], new_window=command["spec"].get("new_window", True))

    def _notice(self, command: Spec) -> Iterator[Spec]:
        spec = command["spec"]
        toast = {"content": spec["text"], "duration": 4000, "position": "center", "color": _LEVELS[spec["level"]], "callback_id": None}
        yield {"command": "toast", "task_id": "", "spec": toast}
        if spec.get("details"):
            yield _script("console.error(details)", details=spec["details"])

    def _set_env(self, command: Spec) -> Iterator[Spec]:
        known = {key: value for key, value in command["spec"].items() if key in _ENV}
        if known:
            yield {"command": "set_env", "task_id": command.get("task_id", ""), "spec": known}

    # -- up: what PyWebIO's page says → what our session understands -----------------------

    def event(self, event: Spec) -> Spec | None:
        """Our event for one of the seed's; ``None`` for what the seed ignores too (it is logged)."""
        name, task_id, data = event.get("event"), event.get("task_id"), event.get("data")
        if not isinstance(task_id, str):
            log.info("an event without a task was dropped")
            return None
        if name == "callback" and task_id.startswith(PIN_CALLBACK):
            return self._pin_event(task_id.removeprefix(PIN_CALLBACK), data)
        if name == "callback":
            return {"event": "callback", "task_id": task_id, "data": data}
        if name == "js_yield":
            return self._answer(task_id, data)
        if name in ("from_submit", "from_cancel", "input_event"):
            return self._form_event(name, task_id, data)
        log.info("unknown event %.40r was dropped", name)
        return None

    def _pin_event(self, name: str, data: Any) -> Spec | None:
        value = data.get("value") if isinstance(data, dict) else None
        return {"event": "draft", "task_id": "", "data": {"pin": name, "value": value}}

    def _answer(self, task_id: str, data: Any) -> Spec | None:
        asks = self._asks.get(task_id)
        if not asks:
            log.info("an answer nobody asked for was dropped")
            return None
        return {"event": "js_yield", "task_id": task_id, "ask": asks.popleft(), "data": data}

    def _form_event(self, name: str, task_id: str, data: Any) -> Spec | None:
        forms = self._forms.get(task_id)
        if not forms:
            log.info("an answer to a form that is closed was dropped")
            return None
        if name == "from_submit" and not isinstance(data, dict):
            log.info("a submit without data was dropped")
            return None
        if name == "input_event":
            if not isinstance(data, dict) or data.get("event_name") not in ("blur", "change") or not isinstance(data.get("name"), str):
                log.info("an input event without its item was dropped")
                return None
            data = {key: data.get(key) for key in ("event_name", "name", "value")}
        form = {} if forms[-1] is None else {"form": forms[-1]}
        return {"event": name, "task_id": task_id, **form, "data": data}


def remember_slots(command: Spec, slots: dict[int, str]) -> None:
    """Note where slots are whose DOM id the author chose, for ``output_append`` to find them; the others follow from the output's id."""
    spec = command.get("spec")
    if command["command"] == "output_append" and isinstance(spec, dict) and spec["id"] in slots:
        spec["slot"] = slots[spec["id"]]
    _note_slots(spec, slots)


def _note_slots(value: Any, slots: dict[int, str]) -> None:
    if isinstance(value, dict):
        if "id" in value and (value.get("type") == "scope" or value.get("container_dom_id")):
            slots[value["id"]] = slot_id(value) or ""
        for inner in value.values():
            _note_slots(inner, slots)
    elif isinstance(value, list):
        for inner in value:
            _note_slots(inner, slots)


def data_url(data: bytes, type: str) -> str:
    """Bytes as the seed carries them in a page."""
    return f"data:{type or 'application/octet-stream'};base64,{base64.b64encode(data).decode()}"


def _script(code: str, **args: Any) -> Spec:
    return {"command": "run_script", "task_id": "", "spec": {"code": code, "args": args}}


def _ctl(command: Spec, **spec: Any) -> Spec:
    return {"command": "output_ctl", "task_id": command.get("task_id", ""), "spec": spec}


def compact(value: object) -> str:
    """JSON as PyWebIO's client takes it."""
    return json.dumps(value, separators=(",", ":"))
