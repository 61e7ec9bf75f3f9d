"""Writes what derives from the catalog: the client's types, the protocol reference, the message vectors.

    python -m deskui.protocol.generate           write the files
    python -m deskui.protocol.generate --check   exit 1 if one of them is out of date

One rule: the same catalog gives the same bytes. Knows nothing but the catalog and these paths.
"""

from __future__ import annotations

import json
import sys
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec

from .catalog import COMMANDS, EVENTS, INPUTS, OUTPUTS, Command, Entry, Event, InputItem, Output, UnsetType

ROOT = Path(__file__).resolve().parents[2]
FAMILIES: Mapping[str, tuple[type[Entry], Mapping[str, type[Entry]]]] = {
    "Command": (Command, COMMANDS),
    "Event": (Event, EVENTS),
    "Output": (Output, OUTPUTS),
    "Input": (InputItem, INPUTS),
}

_HEAD = """\
/**
 * Generated from deskui/protocol/catalog by `python -m deskui.protocol.generate`. Do not edit.
 *
 * One interface per entry; unions to switch over; maps from a name on the wire to its interface.
 */

/** Bytes that travel beside the messages, see docs/wire.md §2. */
export interface BlobRef {
  readonly $blob: number;
  readonly size: number;
  readonly type?: string;
  readonly name?: string;
}

/** A URL, a data URL, base64 from foreign servers, or a blob. */
export type Source = string | BlobRef;

/** What can stand in a place for outputs. */
export type Content = string | number | boolean | null | AnyOutput | readonly Content[];
"""


# -- what is there ---------------------------------------------------------------------------------


def family_of(cls: type[Entry]) -> str | None:
    """Which of the four families a class belongs to; ``None`` for a part of one."""
    return next((name for name, (base, _) in FAMILIES.items() if issubclass(cls, base)), None)


def is_base(cls: type[Entry]) -> bool:
    """Whether a class of a family is only a common base."""
    return cls.tag() == cls.__name__


def all_classes() -> Iterator[type[Entry]]:
    """Every class of the catalog, a base before what extends it, a part before what holds it where it was declared so."""
    seen: set[type[Entry]] = set()

    def visit(cls: type[Entry]) -> Iterator[type[Entry]]:
        for sub in cls.__subclasses__():
            if sub not in seen:
                seen.add(sub)
                yield sub
                yield from visit(sub)

    yield from visit(Entry)


def ts_name(cls: type[Entry]) -> str:
    """A class's name in TypeScript: ``TextOutput``, ``TextInput``, ``OutputBase``."""
    family = family_of(cls)
    if family is None:
        return cls.__name__
    if is_base(cls):
        return cls.__name__.removesuffix("Item") + "Base"
    return cls.__name__ + family


def own_fields(cls: type[Entry]) -> list[str]:
    """Fields a class adds to the one it extends."""
    inherited = getattr(cls.__bases__[0], "__struct_fields__", ())
    return [name for name in cls.__struct_fields__ if name not in inherited]


def description(cls: type[Entry]) -> str:
    """The first paragraph of a class's docstring, on one line."""
    return " ".join((cls.__doc__ or "").strip().split("\n\n")[0].split())


# -- one field -------------------------------------------------------------------------------------


def field_meta(hint: Any) -> tuple[str, str | None]:
    """A field's documentation and its stated TypeScript type."""
    words, ts = "", None
    for meta in _metas(hint):
        words = meta.description or words
        ts = (meta.extra or {}).get("ts") or ts
    return words, ts


def _metas(hint: Any) -> Iterator[msgspec.Meta]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        for part in typing.get_args(hint):
            yield from _metas(part)
    yield from (meta for meta in getattr(hint, "__metadata__", ()) if isinstance(meta, msgspec.Meta))


def has_unset(hint: Any) -> bool:
    """Whether a field can be left out."""
    if typing.get_origin(hint) is Annotated:
        return has_unset(hint.__origin__)
    return hint is UnsetType or any(map(has_unset, typing.get_args(hint) if _is_union(hint) else ()))


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


_SIMPLE = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null", Any: "unknown"}


def ts_type(hint: Any) -> str:
    """The TypeScript type of a Python annotation."""
    stated = field_meta(hint)[1]
    if stated:
        return f"readonly {stated}" if stated.endswith("[]") and not stated.startswith("readonly") else stated
    origin = typing.get_origin(hint)
    if origin is Annotated:
        return ts_type(hint.__origin__)
    if _is_union(hint):
        return _union([ts_type(part) for part in typing.get_args(hint) if part is not UnsetType])
    if origin is typing.Literal:
        return _union([json.dumps(value) for value in typing.get_args(hint)])
    if origin is list:
        inner = ts_type(typing.get_args(hint)[0])
        return f"readonly ({inner})[]" if " " in inner and "<" not in inner else f"readonly {inner}[]"
    if origin is dict:
        return f"Readonly<Record<string, {ts_type(typing.get_args(hint)[1])}>>"
    if isinstance(hint, type) and issubclass(hint, Entry):
        return ts_name(hint)
    return _SIMPLE[hint]


def _union(parts: list[str]) -> str:
    return " | ".join(dict.fromkeys(parts))


# -- the client's types ----------------------------------------------------------------------------


def typescript() -> str:
    """The text of ``client/src/generated/catalog.ts``."""
    parts = [_HEAD]
    parts += [_interface(cls) for cls in all_classes()]
    for family, (_, entries) in FAMILIES.items():
        parts.append(_any_of(family, entries))
    parts.append(_slots())
    return "\n".join(parts)


def _interface(cls: type[Entry]) -> str:
    hints = typing.get_type_hints(cls, include_extras=True)
    base = cls.__bases__[0]
    extends = f" extends {ts_name(base)}" if base is not Entry else ""
    lines = [f"/** {description(cls)} */", f"export interface {ts_name(cls)}{extends} {{"]
    family = family_of(cls)
    if family is not None and not is_base(cls):
        lines.append(f"  readonly {cls.__struct_config__.tag_field}: {json.dumps(cls.tag())};")
    for name in own_fields(cls):
        words, _ = field_meta(hints[name])
        mark = "?" if has_unset(hints[name]) or (family == "Event" and name != "task_id") else ""
        lines += [f"  /** {words} */", f"  readonly {name}{mark}: {ts_type(hints[name])};"]
    return "\n".join([*lines, "}", ""])


def _any_of(family: str, entries: Mapping[str, type[Entry]]) -> str:
    rows = "\n".join(f"  readonly {json.dumps(tag)}: {ts_name(cls)};" for tag, cls in entries.items())
    return (
        f"/** Name on the wire → interface. */\nexport interface {family}Map {{\n{rows}\n}}\n\n"
        f"export type Any{family} = {family}Map[keyof {family}Map];\n"
    )


def _slots() -> str:
    rows = "\n".join(f"  {json.dumps(tag)}: {json.dumps(cls.SLOT)}," for tag, cls in OUTPUTS.items() if cls.SLOT)
    words = "Outputs that hold others: type → the field with the children of a scope opened in it."
    return f"/** {words} */\nexport const SLOTS = {{\n{rows}\n}} as const;\n"


# -- the reference ---------------------------------------------------------------------------------

_REFERENCE_HEAD = """\
<!-- Generated from deskui/protocol/catalog by `python -m deskui.protocol.generate`. Do not edit. -->

# The protocol: every message, output and input

How messages travel is in [the wire](../wire.md). A key marked *optional* may be left out.
"""
_TITLES = {
    "Command": ("Commands", "What the server says to the page."),
    "Event": ("Events", "What the page says to the server."),
    "Output": ("Outputs", "What can stand on the screen: the `spec` of an `output` command."),
    "Input": ("Input items", "What a form or a pin asks with."),
}


def reference() -> str:
    """The text of ``docs/reference/protocol.md``."""
    parts = [_REFERENCE_HEAD]
    for family, (base, entries) in FAMILIES.items():
        title, words = _TITLES[family]
        parts.append(f"## {title}\n\n{words}\n\n{_table(base)}")
        parts += [_section(cls, base) for cls in entries.values()]
    parts.append("## Parts\n\nObjects inside the above.\n")
    parts += [f"### {cls.__name__}\n\n{cls.__doc__}\n\n{_table(cls)}" for cls in all_classes() if family_of(cls) is None]
    return "\n".join(parts)


def _section(cls: type[Entry], base: type[Entry]) -> str:
    parts = [f"### `{cls.tag()}`\n\n{' '.join((cls.__doc__ or '').split())}\n"]
    table = _table(cls, [name for name in cls.__struct_fields__ if name not in base.__struct_fields__])
    if table:
        parts.append(table)
    if isinstance(cls, type) and issubclass(cls, Output):
        parts += _look(cls)
    parts.append(f"```json\n{json.dumps(msgspec.to_builtins(cls.example()), indent=1, ensure_ascii=False)}\n```\n")
    return "\n".join(parts)


def _look(cls: type[Output]) -> list[str]:
    parts = []
    if cls.SLOT:
        parts.append(f"A scope can be opened in it; its children are `{cls.SLOT}`.\n")
    parts += [f"`ui_state` `{key}`: {words}.\n" for key, words in cls.UI_STATE.items()]
    return parts


def _table(cls: type[Entry], names: list[str] | None = None) -> str:
    hints = typing.get_type_hints(cls, include_extras=True)
    names = list(cls.__struct_fields__) if names is None else names
    if not names:
        return ""
    rows = [f"| `{name}` | {_cell(hints[name])} | {field_meta(hints[name])[0]} |" for name in names]
    return "\n".join(["| key | type | meaning |", "|---|---|---|", *rows, ""])


def _cell(hint: Any) -> str:
    text = ts_type(hint).replace("readonly ", "").replace("|", "\\|")
    return f"`{text}`" + (", optional" if has_unset(hint) else "")


# -- the vectors -----------------------------------------------------------------------------------


def vectors() -> str:
    """The text of ``tests/vectors/messages.json``: one example of every entry, for the tests of both sides."""
    samples = {family: [msgspec.to_builtins(cls.example()) for cls in entries.values()] for family, (_, entries) in FAMILIES.items()}
    return json.dumps(samples, indent=1, ensure_ascii=False) + "\n"


FILES: Mapping[str, Callable[[], str]] = {
    "client/src/generated/catalog.ts": typescript,
    "docs/reference/protocol.md": reference,
    "tests/vectors/messages.json": vectors,
}


def main(arguments: list[str]) -> int:
    """Write the files, or with ``--check`` name those that are out of date and return 1."""
    stale = []
    for name, make in FILES.items():
        path, text = ROOT / name, make()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for name in stale:
        print(f"{name}: {'out of date' if '--check' in arguments else 'written'}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
