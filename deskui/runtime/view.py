"""What is on a session's screen, folded from its commands.

The law: a page that saw the commands live and a page that joins from `replay()`
show the same. Memory is the size of the screen, not of its history. A view is a
plain value: dicts and lists that could be written to a file; it knows no
clients, threads or frames.

Outputs live as their own wire specs: a scope's children are its spec's
``contents``, so adding to a scope is inserting into a list, and replaying it is
sending the spec. A `SpecError` is the author's mistake and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..errors import SpecError
from ..protocol.catalog import is_output, nested, slot_of, takes_look
from .blobs import Blob, references

Spec = dict[str, Any]
ROOT = "pywebio-scope-ROOT"
"""The DOM id of the outermost scope (PyWebIO's name)."""
POPUP_SCOPE: Spec = {"type": "scope", "scope": "", "position": -1}
"""What makes a popup's content a scope like any other."""


@dataclass
class Place:
    """Where an output stands: the list that holds it, and whether that list is a scope's flow."""

    spec: Spec
    parent: Any  # a list, or the dict (a tab, a template's data) in which it is a value
    in_flow: bool


@dataclass
class Form:
    """An open form with what has become of its fields since it was shown."""

    task_id: str
    number: int | None
    spec: Spec
    updates: dict[tuple[str, str], Spec] = field(default_factory=dict)
    drafts: dict[str, Any] = field(default_factory=dict)


@dataclass
class PinState:
    """A pin's value and what was changed of it since it was shown."""

    item: Spec
    value: Any
    updates: Spec = field(default_factory=dict)
    changed: bool = False


class View:
    """The screen of one session. Not thread-safe: the session's lock guards it."""

    def __init__(self) -> None:
        self.env: Spec = {}
        self.root: Spec = {"type": "scope", "dom_id": ROOT, "contents": []}
        self.popup: Spec | None = None
        self.forms: dict[str, list[Form]] = {}  # by task, the most recently shown task last
        self.pins: dict[str, PinState] = {}
        self.toasts: dict[int, Spec] = {}  # those that stay
        self.kept_scripts: list[Spec] = []
        self.ended = False
        self.widgets: Any = None
        """The widget tree (`runtime/widget_view.py`), made when the first widget is."""
        self._places: dict[int, Place] = {}
        self._markup: dict[int, Spec] = {}  # outputs in whose text the author may have written ids
        self._author_scopes: dict[str, list[Any]] = {}  # what went into elements the author made by hand
        self._scopes: dict[str, tuple[list[Any], Spec]] = {ROOT: (self.root["contents"], self.root)}
        self._folds: dict[str, Callable[[Spec, Spec], None]] = {
            "output": self._fold_output,
            "output_update": self._fold_output_update,
            "output_remove": lambda spec, _: self._remove_output(spec["id"]),
            "output_append": self._fold_output_append,
            "output_ctl": self._fold_output_ctl,
            "input_group": self._fold_input_group,
            "update_input": self._fold_update_input,
            "destroy_form": lambda _, command: self._pop_form(command["task_id"]),
            "pin_update": self._fold_pin_update,
            "popup": self._fold_popup,
            "close_popup": lambda _, __: self._drop_popup(),
            "toast": self._fold_toast,
            "set_env": lambda spec, _: self.env.update(spec),
            "run_script": self._fold_run_script,
            "datatable_update": self._fold_datatable_update,
            "draft": self._fold_draft,
            "close_session": lambda _, __: setattr(self, "ended", True),
        }

    # -- questions -------------------------------------------------------------------------

    def has_scope(self, dom_id: str) -> bool:
        """Whether a scope with this DOM id is on the screen, made by us or inside the author's HTML."""
        return dom_id in self._scopes or self._in_markup(dom_id)

    def scope_length(self, dom_id: str) -> int:
        """How many outputs the scope holds."""
        scope = self._scopes.get(dom_id)
        return len(scope[0]) if scope else 0

    def has_output(self, output_id: int) -> bool:
        """Whether the output is on the screen."""
        return output_id in self._places

    def output(self, output_id: int) -> Spec:
        """The output's present spec. Raises ``KeyError`` when it is not on the screen."""
        return self._places[output_id].spec

    def find(self, type: str, **fields: Any) -> Iterator[Spec]:
        """All outputs of a type whose spec has these fields."""
        for place in self._places.values():
            if place.spec["type"] == type and all(place.spec.get(key) == value for key, value in fields.items()):
                yield place.spec

    def top_form(self, task_id: str) -> Form | None:
        """The form a task is asking with, if any."""
        forms = self.forms.get(task_id)
        return forms[-1] if forms else None

    def find_form(self, form_id: int) -> Form | None:
        """The open form with this number, if any."""
        for forms in self.forms.values():
            for form in forms:
                if form.number == form_id:
                    return form
        return None

    def blob_ids(self) -> Iterator[int]:
        """The blobs the screen refers to."""
        yield from references(self.root)
        yield from references(self.popup)
        yield from references([[form.spec for form in forms] for forms in self.forms.values()])
        if self.widgets is not None:
            yield from self.widgets.blob_ids()

    def check(self, spec: Spec) -> None:
        """Whether an output could be shown now.

        Raises:
            SpecError: Its scope is missing, its position is out of range, or the name of a pin or scope in it is taken.
        """
        contents = self._contents_of(spec.get("scope"))
        self._index_for(contents, spec.get("position", -1))
        self._check_names([spec])

    def _check_names(self, specs: list[Any], replacing: Spec | None = None) -> None:
        """Pins and scopes in new outputs must have names of their own; those of what they replace are free."""
        freed = set(_names(replacing)) if replacing else set()
        seen: set[tuple[str, str]] = set()
        for spec in specs:
            for kind, name in _names(spec) if is_output(spec) else ():
                taken = name in (self.pins if kind == "pin" else self._scopes) and (kind, name) not in freed
                if taken or (kind, name) in seen:
                    raise SpecError("name", f"the name of a {kind} that is not on the screen yet", scope_name(name))
                seen.add((kind, name))

    # -- folding ---------------------------------------------------------------------------

    def fold(self, command: Spec) -> None:
        """Change the screen as this command does.

        Args:
            command: A command as builtins; taken over, so the caller must not change it afterwards.

        Raises:
            SpecError: The author's mistake (missing scope, position out of range, duplicate pin); nothing has changed.
        """
        fold = self._folds.get(command["command"])
        if fold is not None:
            fold(command.get("spec") or {}, command)

    def concerns(self, command: Spec) -> bool:
        """Whether what a command changes is (still) on the screen; if not, there is nothing to say."""
        spec = command.get("spec") or {}
        match command["command"]:
            case "output_update" | "output_remove" | "output_append":
                return spec["id"] in self._places
            case "pin_update":
                return spec["name"] in self.pins
            case "update_input" | "destroy_form":
                return self.top_form(command["task_id"]) is not None
            case "datatable_update":
                return any(True for _ in self.find("datatable", instance_id=spec["instance_id"]))
            case _:
                return True

    def set_ui_state(self, output_id: int, key: str, value: Any) -> bool:
        """A person changed the look of an output; tells whether it is on the screen and has such a look."""
        if output_id in self.toasts and key == "closed":
            del self.toasts[output_id]
            return True
        place = self._places.get(output_id)
        if place is None or not takes_look(place.spec, key):
            return False
        if key == "closed":
            self._remove_output(output_id)
        else:
            place.spec.setdefault("ui", {})[key] = value
        return True

    def set_draft(self, task_id: str, form_id: int, name: str, value: Any) -> bool:
        """A person typed into a form; tells whether that form is open and has the field."""
        form = self.find_form(form_id)
        if form is None or form.task_id != task_id or _item(form.spec, name) is None:
            return False
        form.drafts[name] = value
        return True

    def set_pin(self, name: str, value: Any) -> bool:
        """A person changed a pin; tells whether it is on the screen and the value is new."""
        pin = self.pins.get(name)
        # Each press of an actions pin counts, also a second one of the same button.
        if pin is None or (pin.value == value and type(pin.value) is type(value) and pin.item.get("type") != "actions"):
            return False
        pin.value = value
        pin.changed = True
        return True

    def dismiss_popup(self, dom_id: str) -> bool:
        """A person closed the popup; tells whether it was this one."""
        if self.popup is None or self.popup["spec"].get("dom_id") != dom_id:
            return False
        self._drop_popup()
        return True

    def _fold_output(self, spec: Spec, _: Spec) -> None:
        self.check(spec)
        contents = self._contents_of(spec.get("scope"))
        contents.insert(self._index_for(contents, spec.get("position", -1)), spec)
        self._enter(spec, contents, in_flow=True)

    def _fold_output_update(self, spec: Spec, _: Spec) -> None:
        place = self._places.get(spec["id"])
        if place is None:
            return
        self._check_names([spec["spec"]], replacing=place.spec)
        self._forget(place.spec)
        kept: Spec = {key: place.spec[key] for key in ("id", "scope", "position", "ui") if key in place.spec}
        place.spec.clear()
        place.spec.update(spec["spec"])
        place.spec.update(kept)
        self._enter(place.spec, place.parent, in_flow=place.in_flow)

    def _fold_output_append(self, spec: Spec, _: Spec) -> None:
        place = self._places.get(spec["id"])
        if place is None:
            return
        contents = slot_of(place.spec)
        if contents is None:
            return
        self._check_names(spec["contents"])
        for content in spec["contents"]:
            contents.append(content)
            if is_output(content):
                self._enter(content, contents, in_flow=True)
        self._trim(contents, spec.get("keep", place.spec.get("keep")))

    def _fold_output_ctl(self, spec: Spec, _: Spec) -> None:
        if "set_scope" in spec:
            self._set_scope(spec)
        if "clear" in spec:
            self._clear(spec["clear"][1:])
        if "remove" in spec:
            self._remove_scope(spec["remove"][1:])

    def _set_scope(self, spec: Spec) -> None:
        dom_id, if_exist = spec["set_scope"], spec.get("if_exist")
        if dom_id in self._scopes:
            if dom_id == ROOT and if_exist == "remove":
                if_exist = "clear"
            if if_exist in ("clear", "blank"):
                self._clear(dom_id)
            if if_exist != "remove":
                return
            self._check_move(self._scopes[dom_id][1], spec)
            self._remove_scope(dom_id)
        contents = self._contents_of(spec.get("container"))
        index = self._index_for(contents, spec.get("position", -1))
        scope: Spec = {"type": "scope", "dom_id": dom_id, "contents": [], "scope": spec.get("container"), "position": -1}
        contents.insert(index, scope)
        self._enter(scope, contents, in_flow=True)

    def _check_move(self, scope: Spec, spec: Spec) -> None:
        """Whether a scope can be removed and made anew elsewhere.

        Raises:
            SpecError: There is no such place, or it goes with the scope.
        """
        container = spec.get("container") or f"#{ROOT}"
        contents = self._contents_of(container)
        if _holds(scope, container[1:]):
            raise SpecError("container_scope", "a scope outside the one that is made anew", scope_name(container[1:]))
        self._index_for([content for content in contents if content is not scope], spec.get("position", -1))

    def _clear(self, dom_id: str) -> None:
        contents = self._scopes[dom_id][0] if dom_id in self._scopes else self._author_scopes.get(dom_id, [])
        for content in contents:
            if is_output(content):
                self._forget(content)
        contents.clear()

    def _remove_scope(self, dom_id: str) -> None:
        scope = self._scopes.get(dom_id)
        if scope is None or dom_id == ROOT:
            return
        owner = scope[1]
        for place in list(self._places.values()):
            if place.spec is owner:
                self._remove_output(owner["id"])
                return
        if not self._remove_unnamed(self.root, owner) and self.popup is not None:
            self._remove_unnamed(self.popup, owner)

    def _remove_unnamed(self, within: Spec, owner: Spec) -> bool:
        """Remove an output that carries no id (a scope, or a foreign one) from wherever it is in another; whether it was there."""
        for holder, _, child in nested(within):
            if child is owner:
                self._forget(child)
                _take_out(holder, child, in_flow=holder is slot_of(within))
                return True
            if self._remove_unnamed(child, owner):
                return True
        return False

    def _remove_output(self, output_id: int) -> None:
        place = self._places.get(output_id)
        if place is not None:
            _take_out(place.parent, place.spec, in_flow=place.in_flow)
            self._forget(place.spec)

    def _fold_input_group(self, spec: Spec, command: Spec) -> None:
        task_id = command["task_id"]
        forms = self.forms.pop(task_id, [])
        forms.append(Form(task_id, command.get("form"), spec))
        self.forms[task_id] = forms  # now the most recent task

    def _fold_update_input(self, spec: Spec, command: Spec) -> None:
        form = self.top_form(command["task_id"])
        if form is None:
            return
        name, attributes = spec["target_name"], spec["attributes"]
        key = (name, repr(spec.get("target_value")))
        update = form.updates.setdefault(key, {k: v for k, v in spec.items() if k != "attributes"} | {"attributes": {}})
        update["attributes"].update(attributes)
        if "value" in attributes:
            form.drafts.pop(name, None)

    def _pop_form(self, task_id: str) -> None:
        forms = self.forms.get(task_id)
        if forms:
            forms.pop()
            if not forms:
                del self.forms[task_id]

    def _fold_pin_update(self, spec: Spec, _: Spec) -> None:
        pin = self.pins.get(spec["name"])
        if pin is None:
            return
        attributes = dict(spec["attributes"])
        if "value" in attributes:
            pin.value = attributes.pop("value")
            pin.changed = True
        pin.updates.update(attributes)

    def _fold_popup(self, spec: Spec, _: Spec) -> None:
        contents = spec["content"] = list(spec.get("content") or [])
        self._check_names([*contents, {**POPUP_SCOPE, "dom_id": spec["dom_id"]}], replacing=self.popup)
        self._drop_popup()
        # Held as a scope, so that what is nested in it is found like everything else.
        self.popup = {**POPUP_SCOPE, "dom_id": spec["dom_id"], "contents": contents, "spec": spec}
        self._scopes[spec["dom_id"]] = (contents, self.popup)
        for content in contents:
            if is_output(content):
                self._enter(content, contents, in_flow=True)

    def _drop_popup(self) -> None:
        if self.popup is not None:
            self._clear(self.popup["dom_id"])
            self._scopes.pop(self.popup["dom_id"], None)
            self.popup = None

    def _fold_toast(self, spec: Spec, _: Spec) -> None:
        if spec.get("duration") == 0 and "id" in spec:
            self.toasts[spec["id"]] = spec

    def _fold_run_script(self, spec: Spec, _: Spec) -> None:
        if spec.get("keep"):
            self.kept_scripts.append(spec)

    def _fold_datatable_update(self, spec: Spec, _: Spec) -> None:
        for table in self.find("datatable", instance_id=spec["instance_id"]):
            _fold_records(table, spec)

    def _fold_draft(self, spec: Spec, _: Spec) -> None:
        if "pin" in spec:
            self.set_pin(spec["pin"], spec["value"])
        else:
            self.set_draft(spec["task_id"], spec["form"], spec["name"], spec["value"])

    # -- replay ----------------------------------------------------------------------------

    def replay(self, number: int | None = None) -> Iterator[Spec]:
        """The commands that rebuild this screen on a blank page, which is to say when they have, if there is a ``number``."""
        yield {"command": "replay", "task_id": "", "spec": {"phase": "start"}}
        if self.env:
            yield _command("set_env", dict(self.env))
        for script in self.kept_scripts:
            yield _command("run_script", script)
        if self.widgets is not None:
            yield from self.widgets.replay()  # first: outputs show widgets and stand in their script areas
        for output in self.root["contents"]:
            yield _command("output", output | {"scope": f"#{ROOT}", "position": -1})
        for dom_id, contents in self._author_scopes.items():
            if self._in_markup(dom_id):
                for output in contents:
                    yield _command("output", output | {"scope": f"#{dom_id}", "position": -1})
        if self.popup is not None:
            yield _command("popup", self.popup["spec"])
        for name, pin in self.pins.items():
            yield from _replay_pin(name, pin)
        for forms in self.forms.values():
            for form in forms:
                yield from _replay_form(form)
        for toast in self.toasts.values():
            yield _command("toast", toast)
        if self.ended:
            yield {"command": "close_session"}
        yield {"command": "replay", "task_id": "", "spec": {"phase": "end"} | ({} if number is None else {"number": number})}

    # -- the index -------------------------------------------------------------------------

    def _enter(self, spec: Spec, parent: Any, *, in_flow: bool) -> None:
        """Index an output and what is nested in it."""
        if "id" in spec:
            self._places[spec["id"]] = Place(spec, parent, in_flow)
        if spec["type"] in ("html", "custom_widget"):
            self._markup[id(spec)] = spec
        slot = slot_of(spec)
        if slot is not None and spec.get("dom_id"):
            self._scopes[spec["dom_id"]] = (slot, spec)
        if spec["type"] == "pin":
            item = spec["input"]
            self.pins[item["name"]] = PinState(item, initial_value(item))
        if slot is not None and "keep" in spec:
            self._trim(slot, spec["keep"])
        for holder, _, child in nested(spec):
            self._enter(child, holder, in_flow=holder is slot)

    def _trim(self, contents: list[Any], keep: int | None) -> None:
        """A log keeps its newest lines."""
        if keep is not None and len(contents) > keep:
            for content in contents[: len(contents) - keep]:
                if is_output(content):
                    self._forget(content)
            del contents[: len(contents) - keep]

    def _forget(self, spec: Spec) -> None:
        """Take an output and what is nested in it out of the index."""
        self._forget_nested(spec)
        self._places.pop(spec.get("id", -1), None)
        self._markup.pop(id(spec), None)
        dom_id = spec.get("dom_id")
        if dom_id and dom_id in self._scopes and self._scopes[dom_id][1] is spec:
            del self._scopes[dom_id]
        if spec["type"] == "pin" and (pin := self.pins.get(spec["input"]["name"])) and pin.item is spec["input"]:
            del self.pins[spec["input"]["name"]]

    def _forget_nested(self, spec: Spec) -> None:
        for _, _, child in nested(spec):
            self._forget(child)

    def _contents_of(self, selector: str | None) -> list[Any]:
        """The children of the scope a selector names.

        Raises:
            SpecError: No such scope.
        """
        dom_id = (selector or f"#{ROOT}")[1:]
        scope = self._scopes.get(dom_id)
        if scope is not None:
            return scope[0]
        if self._in_markup(dom_id):
            return self._author_scopes.setdefault(dom_id, [])
        raise SpecError("scope", "the name of a scope on the screen (use_scope() makes one)", scope_name(dom_id))

    def _in_markup(self, dom_id: str) -> bool:
        """Whether the author made an element with this id otherwise: in HTML or a template on the screen, or as a script area."""
        if self.widgets is not None and self.widgets.has_area(dom_id):
            return True
        return any(_has_element(spec, dom_id) for spec in self._markup.values())

    def _index_for(self, contents: list[Any], position: int) -> int:
        """The list index a position means: 0 top, -1 bottom, p before child p, -p after child -p.

        Raises:
            SpecError: There is no such place.
        """
        length = len(contents)
        index = position if position >= 0 else length + position + 1
        if not 0 <= index <= length:
            raise SpecError("position", f"an index between {-length - 1} and {length}: the scope holds {length} outputs", position)
        return index


def _has_element(markup: Spec, dom_id: str) -> bool:
    """Whether there is an element with this id in HTML or a template."""
    text = markup.get("content") or markup.get("template") or ""
    return f'id="{dom_id}"' in text or f"id='{dom_id}'" in text


def _holds(output: Spec, dom_id: str) -> bool:
    """Whether a scope is this output or somewhere in it."""
    if output.get("dom_id") == dom_id or (output["type"] in ("html", "custom_widget") and _has_element(output, dom_id)):
        return True
    return any(_holds(child, dom_id) for _, _, child in nested(output))


def scope_name(dom_id: str) -> str:
    """The author's name of a scope, from its DOM id."""
    return dom_id.removeprefix("pywebio-scope-")


def initial_value(item: Spec) -> Any:
    """The value an input has before anyone touches it (reference: the table of input items)."""
    kind = item["type"]
    if kind in ("select", "checkbox", "radio"):
        return _initial_choice(item)
    if "value" in item and item["value"] is not None:
        return item["value"]
    if kind == "file":
        return [] if item.get("multiple") else None
    if kind in ("number", "float", "actions"):
        return None
    if kind == "slider":
        return item.get("min_value", 0)
    return "#000000" if kind == "color" else ""


def _initial_choice(item: Spec) -> Any:
    options = item.get("options") or []
    selected = [option["value"] for option in options if option.get("selected")]
    if item["type"] == "checkbox" or item.get("multiple"):
        return selected
    if selected:
        return selected[-1]
    return options[0]["value"] if item["type"] == "select" and options else None


def _command(name: str, spec: Spec, task_id: str = "") -> Spec:
    return {"command": name, "task_id": task_id, "spec": spec}


def _replay_pin(name: str, pin: PinState) -> Iterator[Spec]:
    if pin.updates:
        yield _command("pin_update", {"name": name, "attributes": dict(pin.updates)})
    if pin.changed:
        yield _command("draft", {"pin": name, "value": draft_of(pin.value)})


def draft_of(value: Any) -> Any:
    """A pin's value as a page can be told it: of files their names and sizes."""
    if isinstance(value, list) and value and all(isinstance(each, Blob) for each in value):
        return [{"name": each.name, "size": each.size} for each in value]
    return value


def _replay_form(form: Form) -> Iterator[Spec]:
    yield _command("input_group", form.spec, form.task_id) | ({} if form.number is None else {"form": form.number})
    for update in form.updates.values():
        yield _command("update_input", update, form.task_id)
    for name, value in form.drafts.items():
        draft = {"task_id": form.task_id, "form": form.number, "name": name, "value": value}
        yield _command("draft", draft, form.task_id)


def _names(spec: Spec) -> Iterator[tuple[str, str]]:
    """The names of the pins and scopes that an output brings along: (kind, name)."""
    if spec["type"] == "pin":
        yield "pin", spec["input"]["name"]
    if spec.get("dom_id"):
        yield "scope", spec["dom_id"]
    for _, _, child in nested(spec):
        yield from _names(child)


def _item(form: Spec, name: str) -> Spec | None:
    return next((item for item in form["inputs"] if item.get("name") == name), None)


def _take_out(parent: Any, child: Spec, *, in_flow: bool) -> None:
    """Remove a child from where it hangs; in a table's row, a grid's cell or a tab an empty text takes its place."""
    places = enumerate(parent) if isinstance(parent, list) else parent.items()
    for key, content in places:
        if content is child:
            if in_flow:
                del parent[key]
            else:
                parent[key] = ""
            return


def _fold_records(table: Spec, update: Spec) -> None:
    """Apply a ``datatable_update`` to the table's records."""
    records, operation = table["records"], update["op"]
    if operation == "set":
        table["records"] = update["records"]
    elif operation == "insert":
        at = _row_index(table, update["row_id"]) if update.get("row_id") is not None else -1
        at = at if 0 <= at <= len(records) else len(records)  # before a row that is not there: at the end
        records[at:at] = update["records"]
    elif operation == "remove":
        gone = {_row_index(table, row_id) for row_id in update["row_ids"]}
        table["records"] = [record for index, record in enumerate(records) if index not in gone]
    else:
        at = _row_index(table, update["row_id"])
        if not 0 <= at < len(records):
            return
        if operation == "row":
            records[at] = update["data"]
        else:
            _set_path(records[at], update["path"], update["data"])


def _row_index(table: Spec, row_id: Any) -> int:
    path = table.get("id_field")
    if not path:
        return int(row_id)
    for index, record in enumerate(table["records"]):
        if str(_get_path(record, path)) == str(row_id):
            return index
    return -1


def _get_path(record: Any, path: list[str]) -> Any:
    for key in path:
        record = record.get(key) if isinstance(record, dict) else None
    return record


def _set_path(record: Spec, path: list[str], value: Any) -> None:
    for key in path[:-1]:
        record = record.setdefault(key, {})
    record[path[-1]] = value
