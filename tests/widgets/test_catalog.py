"""The catalog has everything the seed has, and says what it means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from deskui.widgets import defs, generate
from deskui.widgets.catalog import CATALOG
from deskui.widgets.core import Container, Visual, Widget

FACTS: dict[str, Any] = json.loads((Path(__file__).parent / "facts.json").read_text(encoding="utf-8"))
MEANINGS = {
    "setter": {"sets", "does"},
    "getter": {"gets"},
    "child": {"does"},
    "action": {"does", "tells", "gets", "sets"},
    "js_only": {"does", "asks", "gets"},
}


def test_the_seed_has_52_classes_476_methods_and_158_callbacks() -> None:
    widgets = FACTS["widgets"].values()
    assert (len(widgets), sum(len(w["methods"]) for w in widgets), sum(len(w["callbacks"]) for w in widgets)) == (52, 476, 158)


@pytest.mark.parametrize("name", FACTS["widgets"])
def test_every_class_of_the_seed_is_there_with_its_constructor(name: str) -> None:
    fact, entry = FACTS["widgets"][name], CATALOG[name]
    wanted = fact["args"] + fact["options"]
    assert [prop.name for prop in entry.arguments][: len(wanted)] == wanted
    assert {"widget": "widget", "callback": "callback", "container": "container", "root": "container"}[entry.kind] == fact["base"] or (
        name in ("MDISubWindow", "ColorDialog")  # the seed files these under "widget"; they hold widgets
    )


@pytest.mark.parametrize("name", FACTS["widgets"])
def test_every_method_of_the_seed_is_there_with_its_parameters_and_meaning(name: str) -> None:
    entry = CATALOG[name]
    for method, fact in FACTS["widgets"][name]["methods"].items():
        found = entry.methods[method]
        assert [param.name for param in found.params][: len(fact["params"])] == fact["params"], method
        assert found.meaning in MEANINGS[fact["category"]], method


@pytest.mark.parametrize("base", ["widget", "container"])
def test_base_methods_are_there(base: str) -> None:
    entry = (Visual if base == "widget" else Container)._entry
    for method, params in FACTS["bases"][base].items():
        assert [param.name for param in entry.methods[method].params] == params if method != "destroy" else True, method


@pytest.mark.parametrize("name", FACTS["widgets"])
def test_every_callback_of_the_seed_is_declared(name: str) -> None:
    declared = {callback.action for callback in CATALOG[name].callbacks.values() if callback.declared}
    assert set(FACTS["widgets"][name]["callbacks"]) <= declared


@pytest.mark.parametrize("name", CATALOG)
def test_every_entry_is_documented(name: str) -> None:
    entry = CATALOG[name]
    assert entry.doc
    assert all(prop.doc for prop in entry.props.values())
    assert all(callback.doc for callback in entry.callbacks.values())
    assert all(method.function.__doc__ for method in entry.methods.values())


@pytest.mark.parametrize("name", CATALOG)
def test_setters_name_properties_that_exist(name: str) -> None:
    entry = CATALOG[name]
    keys = {prop.key for prop in entry.props.values()}
    for method in entry.methods.values():
        assert set(method.keys) <= keys, method.name


def test_generated_files_are_fresh() -> None:
    assert generate.main(["--check"]) == 0


def test_defs_are_the_catalog_in_the_seeds_form() -> None:
    assert set(defs.WIDGETS) == set(FACTS["widgets"])
    for name, fact in FACTS["widgets"].items():
        assert defs.WIDGETS[name]["args"] == fact["args"]
        assert set(fact["methods"]) <= set(defs.WIDGETS[name]["methods"]) | set(defs.CONTAINER_METHODS)


def test_declarations_leave_no_attributes_that_could_collide_with_an_authors_subclass() -> None:
    for entry in CATALOG.values():
        for name in entry.props:
            attribute = getattr(entry.cls, name, None)
            assert attribute is None or callable(attribute) or isinstance(attribute, property), (entry.name, name)


def test_the_abstract_widget_cannot_be_made() -> None:
    with pytest.raises(TypeError, match="abstract"):
        Widget(object())  # type: ignore[arg-type]
