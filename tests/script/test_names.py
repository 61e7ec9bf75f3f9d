"""Every public name of PyWebIO 1.8.4's input, output, pin and session is here, with the same parameters."""

import importlib
import inspect
import json
from pathlib import Path

import pytest

NAMES = json.loads((Path(__file__).parent / "pywebio_names.json").read_text())
CASES = [(room, name) for room, names in NAMES.items() for name in names]


@pytest.mark.parametrize("room", NAMES)
def test_star_import_gives_every_name_of_the_seed(room):
    assert set(NAMES[room]) <= set(importlib.import_module(f"deskui.{room}").__all__)


@pytest.mark.parametrize(("room", "name"), CASES)
def test_parameters_are_the_seeds(room, name):
    """Same names, order and defaults; deskui may add parameters that can only be given by name."""
    ours = getattr(importlib.import_module(f"deskui.{room}"), name)
    theirs = NAMES[room][name]
    if not isinstance(theirs, str) or not theirs.startswith("("):
        assert theirs is None or ours == theirs
        return
    parameters = inspect.signature(ours).parameters.values()
    star = inspect.Parameter.VAR_KEYWORD
    fixed = [p for p in parameters if p.kind is not inspect.Parameter.KEYWORD_ONLY or f"{p.name}=" in theirs or f" {p.name}" in theirs]
    words = [f"**{p.name}" if p.kind is star else str(p.replace(annotation=p.empty)) for p in fixed]
    assert "(" + ", ".join(w for w in words if not w.startswith("**")) + ")" == _without_star(theirs)


def _without_star(signature):
    parts = [part for part in signature[1:-1].split(", ") if part and not part.startswith("**")]
    return "(" + ", ".join(parts) + ")"


def test_every_public_function_tells_what_the_reader_gets():
    for room in NAMES:
        module = importlib.import_module(f"deskui.{room}")
        for name in module.__all__:
            value = getattr(module, name)
            if callable(value):
                assert inspect.getdoc(value), f"deskui.{room}.{name} has no docstring"
