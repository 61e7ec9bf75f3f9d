"""The words the catalog is written in: documented fields, nesting, slots, registries.

One rule: what an entry *means* (which fields hold outputs, which one a scope opens in,
which keys an author may not update) is marked in the entry and read from there.
Knows nothing of sessions, bytes or pages.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType

__all__ = [
    "UNSET",
    "Content",
    "Contents",
    "Entry",
    "Spec",
    "UnsetType",
    "doc",
    "fields_marked",
    "optional",
    "registry",
]

Spec = dict[str, Any]
"""The wire form of an entry, as builtins."""

E = TypeVar("E", bound="Entry")
T = TypeVar("T")


def doc(description: str, *, ts: str | None = None, fixed: bool = False) -> Meta:
    """Document a field.

    Args:
        description: What it means, with its unit and what leaving it out means.
        ts: Its TypeScript type, where the Python type says less than is known.
        fixed: Cannot change once it is on the page (``input_update`` and ``pin_update`` refuse it).
    """
    extra: dict[str, Any] = {}
    if ts is not None:
        extra["ts"] = ts
    if fixed:
        extra["fixed"] = True
    return Meta(description=description, extra=extra or None)


Content = Annotated[Any, Meta(extra={"nested": True, "ts": "Content"})]
"""A field that holds one text or output, or lists of them at any depth."""

Contents = Annotated[list[Any], Meta(extra={"nested": True, "ts": "Content[]"})]
"""A field that holds texts and outputs, in order."""


class Entry(msgspec.Struct, kw_only=True):
    """One declared kind of thing. A field left ``UNSET`` is left out on the wire."""

    EXAMPLE: ClassVar[Spec] = {}
    """Wire form of one of these, without its tag: for the reference, the tests and the vectors."""

    @classmethod
    def tag(cls) -> str:
        """Its name on the wire."""
        return str(cls.__struct_config__.tag)

    @classmethod
    def example(cls: type[E]) -> E:
        """A typical one, from ``EXAMPLE``."""
        config = cls.__struct_config__
        tagged = {config.tag_field: config.tag} if config.tag_field else {}
        return msgspec.convert({**tagged, **cls.EXAMPLE}, cls)


def optional(value: T | None) -> T | UnsetType:
    """``None`` in the script API is a key left out on the wire."""
    return UNSET if value is None else value


def registry(base: type[E]) -> Mapping[str, type[E]]:
    """Every tagged kind of `base`, by tag, in the order they were declared."""
    found: dict[str, type[E]] = {}
    for cls in base.__subclasses__():
        if cls.tag() != cls.__name__:  # a class that names no tag of its own is a common base
            found[cls.tag()] = cls
        found.update(registry(cls))
    return types.MappingProxyType(found)


@cache
def fields_marked(cls: type[Entry], mark: str) -> tuple[str, ...]:
    """Names of the fields that carry a mark (``"nested"``, ``"fixed"``), in order."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return tuple(name for name in cls.__struct_fields__ if any(mark in (meta.extra or {}) for meta in _metas(hints[name])))


def _metas(hint: Any) -> Iterator[Meta]:
    """All ``Meta`` of a hint, also those inside a union such as ``Contents | UnsetType``."""
    yield from (extra for extra in getattr(hint, "__metadata__", ()) if isinstance(extra, Meta))
    if typing.get_origin(hint) in (typing.Union, types.UnionType, Annotated):
        for part in typing.get_args(hint):
            yield from _metas(part)
