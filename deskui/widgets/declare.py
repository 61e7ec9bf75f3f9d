"""The words the widget catalog is written in.

A widget is one annotated class. Its properties, constructor arguments, children's
layout and callbacks are declared as attributes; its methods are functions marked
with what they *mean*. `widget` reads the declarations into an `Entry` and takes
them off the class again, so that an author's subclass may use any attribute name.
This file does not know sessions, pages or any particular widget.
"""

from __future__ import annotations

import functools
import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T", bound=type)
F = TypeVar("F", bound=Callable[..., Any])

NOTHING: Any = object()
"""Told from ``None``, which is a value on the wire."""


@dataclass(eq=False)
class Prop:
    """One property of a widget: a key of its state, and perhaps an argument of its constructor."""

    default: Any
    """What the page assumes when the state does not say."""
    doc: str
    argument: str = ""
    """``"arg"`` or ``"option"`` when the constructor takes it, else ``""``."""
    key: str = ""
    """Its key in the state; the attribute's name unless said otherwise."""
    reported: bool = False
    """The user can change it; the page reports it with ``state``."""
    after_children: bool = False
    """Means nothing until the children are there: replayed after them."""
    own_to_page: bool = False
    """Every page has its own (an editor's cursor); the last one reported is where a page that joins begins."""
    unknown: Any = NOTHING
    """What a getter answers before anything is known, when that is not ``default``."""
    name: str = ""
    type: Any = None


@dataclass(eq=False)
class Layout:
    """One key of what a container keeps about each of its children."""

    default: Any
    doc: str
    name: str = ""
    type: Any = None


@dataclass(eq=False)
class Callback:
    """Something that happens to a widget; handlers get these arguments."""

    action: str
    args: dict[str, Any]
    doc: str
    by_server: bool = False
    """Decided on the server; the page never sends it."""
    declared: bool = True
    """``has_callback`` knows it (the seed leaves a few out)."""
    carries: dict[str, int] = field(default_factory=dict)
    """Properties it tells the value of: key → number of the argument, -1: all arguments. Pages that do not report are read by it."""


@dataclass(eq=False)
class Act:
    """Something the page is told to do that no method of the same name tells."""

    method: str
    args: dict[str, Any]
    doc: str


@dataclass(eq=False)
class Method:
    """One method: what it means and how it is called."""

    name: str
    meaning: str
    """``sets`` a property, ``gets`` an answer the server has, ``does`` something on the server, ``tells`` the page, ``asks`` the page."""
    keys: tuple[str, ...] = ()
    function: Callable[..., Any] = field(default=lambda: None, repr=False)

    @property
    def params(self) -> list[inspect.Parameter]:
        """Its parameters without ``self``."""
        return list(inspect.signature(self.function).parameters.values())[1:]


@dataclass(eq=False)
class Entry:
    """Everything the catalog says about one class, what it inherits included."""

    name: str
    cls: type
    base: str
    kind: str
    """``widget``, ``container``, ``root`` (a window: never has a parent) or ``callback`` (nothing to see)."""
    doc: str
    props: dict[str, Prop] = field(default_factory=dict)
    layout: dict[str, Layout] = field(default_factory=dict)
    methods: dict[str, Method] = field(default_factory=dict)
    callbacks: dict[str, Callback] = field(default_factory=dict)
    acts: dict[str, Act] = field(default_factory=dict)
    on_page: bool = True
    """The page knows the class; ``Timer`` and ``TextBufferRef`` live on the server alone."""
    ours: bool = False
    """deskui's own, not one of the seed's 52."""

    @property
    def arguments(self) -> list[Prop]:
        """What the constructor takes, in order: positional ones, then options."""
        props = self.props.values()
        return [p for p in props if p.argument == "arg"] + [p for p in props if p.argument == "option"]

    @functools.cached_property
    def by_key(self) -> dict[str, Prop]:
        """The properties by their key in the state."""
        return {prop.key: prop for prop in self.props.values()}

    @functools.cached_property
    def own_to_page(self) -> frozenset[str]:
        """Keys that are not passed on to other pages."""
        return frozenset(prop.key for prop in self.props.values() if prop.own_to_page)

    @functools.cached_property
    def unknowns(self) -> dict[str, Any]:
        """What getters answer for keys nothing is known of."""
        return {p.key: (None if p.unknown is NOTHING else p.unknown) for p in self.props.values()}


CATALOG: dict[str, Entry] = {}
"""Every widget class by name, in the order they are declared; bases first."""


def arg(default: Any = NOTHING, doc: str = "", **meaning: Any) -> Any:
    """A positional argument of the constructor; `NOTHING` means it must be given."""
    return Prop(default, doc, argument="arg", **meaning)


def option(default: Any, doc: str, **meaning: Any) -> Any:
    """An option of the constructor."""
    return Prop(default, doc, argument="option", **meaning)


def prop(default: Any, doc: str, **meaning: Any) -> Any:
    """A property that only methods set."""
    return Prop(default, doc, **meaning)


def layout(default: Any, doc: str) -> Any:
    """Something a container keeps about each child."""
    return Layout(default, doc)


def callback(
    action: str, doc: str, *, by_server: bool = False, declared: bool = True, carries: dict[str, int] | None = None, **args: Any
) -> Any:
    """Something that happens; keyword arguments name what handlers get, with their types."""
    return Callback(action, args, doc, by_server, declared, carries or {})


def act(method: str, doc: str, **args: Any) -> Any:
    """An act of the page that no method of the same name tells; keyword arguments name what it gets, with their types."""
    return Act(method, args, doc)


def sets(*keys: str) -> Callable[[F], F]:
    """The method changes properties: one key takes the argument (several arguments: a list), several keys take one each.

    The function's body is never run; its signature is the method's.
    """

    def mark(function: F) -> F:
        return typing.cast(F, _marked(_setter(function, keys), function, "sets", keys))

    return mark


def gets(key: str = "") -> Callable[[F], F]:
    """The method answers from what the server knows, at once, in both APIs; with a key the body is never run."""

    def mark(function: F) -> F:
        if not key:
            return typing.cast(F, _marked(function, function, "gets", ()))

        @functools.wraps(function)
        def getter(self: Any) -> Any:
            return self._get(key)

        return typing.cast(F, _marked(getter, function, "gets", (key,)))

    return mark


def does(function: F) -> F:
    """The method's body runs on the server; what it changes travels as state, children and edits."""
    return typing.cast(F, _marked(function, function, "does", ()))


def tells(function: F) -> F:
    """An act: the page does it now, nothing is remembered. The body is never run."""
    name, signature = function.__name__, inspect.signature(function)

    @functools.wraps(function)
    def act(self: Any, *args: Any, **kwargs: Any) -> None:
        self._tell(name, *_positional(signature, self, args, kwargs))

    return typing.cast(F, _marked(act, function, "tells", ()))


def asks(function: F) -> F:
    """A question only the page can answer: waits in the sync API, is awaited in the async one; ``None`` without a page."""
    name, signature = function.__name__, inspect.signature(function)

    @functools.wraps(function)
    def question(self: Any, *args: Any, **kwargs: Any) -> Any:
        return self._ask(name, *_positional(signature, self, args, kwargs))

    return typing.cast(F, _marked(question, function, "asks", ()))


def widget(*, kind: str = "", on_page: bool = True, ours: bool = False, abstract: bool = False) -> Callable[[T], T]:
    """Enter a class into the catalog; an ``abstract`` one only hands its declarations on."""

    def enter(cls: Any) -> Any:
        base: Any = next((b for b in cls.__mro__[1:] if "_entry" in b.__dict__), None)
        parent: Entry | None = base._entry if base is not None else None
        doc = inspect.cleandoc(cls.__doc__ or "")
        entry = Entry(cls.__name__, cls, parent.name if parent else "", kind or (parent.kind if parent else "widget"), doc)
        entry.on_page, entry.ours = on_page, ours
        if parent is not None:
            entry.props.update(parent.props)
            entry.layout.update(parent.layout)
            entry.methods.update(parent.methods)
            entry.callbacks.update(parent.callbacks)
            entry.acts.update(parent.acts)
        _collect(cls, entry)
        cls._entry = entry
        if not abstract:
            CATALOG[entry.name] = entry
        return cls

    return enter


def _collect(cls: Any, entry: Entry) -> None:
    hints = typing.get_type_hints(cls)
    for name, value in list(vars(cls).items()):
        if isinstance(value, Prop):
            value.name, value.key, value.type = name, value.key or name, hints[name]
            # Declared anew, or another name for the same key: takes its new place among the arguments.
            entry.props = {n: p for n, p in entry.props.items() if n != name and p.key != value.key}
            entry.props[name] = value
            delattr(cls, name)
        elif isinstance(value, Layout):
            value.name, value.type = name, hints[name]
            entry.layout[name] = value
            delattr(cls, name)
        elif isinstance(value, Callback):
            entry.callbacks[value.action] = value
            delattr(cls, name)
        elif isinstance(value, Act):
            entry.acts[value.method] = value
            delattr(cls, name)
        elif (meaning := getattr(value, "_meaning", None)) is not None:
            entry.methods[name] = Method(name, meaning[0], meaning[1], value)


def _marked(function: Any, declared: Callable[..., Any], meaning: str, keys: tuple[str, ...]) -> Any:
    if not declared.__doc__:
        raise TypeError(f"{declared.__qualname__} has no docstring")
    function._meaning = (meaning, keys)
    return function


def _setter(function: Callable[..., Any], keys: tuple[str, ...]) -> Callable[..., Any]:
    signature = inspect.signature(function)
    count = len(signature.parameters) - 1

    @functools.wraps(function)
    def setter(self: Any, *args: Any, **kwargs: Any) -> None:
        if kwargs or len(args) != count:
            args = _positional(signature, self, args, kwargs)
        if len(keys) == 1:
            self._set({keys[0]: args[0] if count == 1 else list(args)})
        else:
            self._set(dict(zip(keys, args, strict=True)))

    return setter


def _positional(signature: inspect.Signature, self: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> tuple[Any, ...]:
    bound = signature.bind(self, *args, **kwargs)
    bound.apply_defaults()
    return bound.args[1:]
