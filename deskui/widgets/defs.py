"""The catalog in the form of pgwidgets' ``defs``: plain dicts, for scripts that look things up."""

from __future__ import annotations

from typing import Any

from .catalog import CATALOG, Entry
from .core import Container, Visual

__all__ = ["CALLBACK_METHODS", "CONTAINER_METHODS", "WIDGETS", "WIDGET_METHODS"]


def _definition(entry: Entry) -> dict[str, Any]:
    base = {"widget": Visual._entry, "container": Container._entry, "root": Container._entry}.get(entry.kind)
    inherited = base.methods if base is not None else {}
    return {
        "base": "container" if entry.kind == "root" else entry.kind,
        "args": [prop.name for prop in entry.arguments if prop.argument == "arg"],
        "options": [prop.name for prop in entry.arguments if prop.argument == "option"],
        "methods": {
            name: [param.name for param in method.params] for name, method in entry.methods.items() if inherited.get(name) is not method
        },
        "callbacks": [callback.action for callback in entry.callbacks.values() if callback.declared],
    }


def _methods(entry: Entry) -> dict[str, list[str]]:
    return {name: [param.name for param in method.params] for name, method in entry.methods.items()}


WIDGETS: dict[str, dict[str, Any]] = {name: _definition(entry) for name, entry in CATALOG.items() if not entry.ours}
"""Every class: base, constructor arguments and options, own methods with their parameters, callbacks."""
CALLBACK_METHODS: dict[str, list[str]] = {"destroy": []}
"""What every class has."""
WIDGET_METHODS: dict[str, list[str]] = _methods(Visual._entry)
"""What everything visible has."""
CONTAINER_METHODS: dict[str, list[str]] = _methods(Container._entry)
"""What every container has."""
