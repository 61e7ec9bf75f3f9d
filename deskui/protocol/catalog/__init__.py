"""The catalog: every message, output and input, declared once.

Types, validation, the client's TypeScript types, the protocol reference and test samples all derive from here.
To add one, add a class; the tests and the TypeScript compiler name what else is missing.
"""

from . import commands, events, inputs, outputs
from .base import UNSET, Content, Contents, Entry, Spec, UnsetType, doc, optional
from .commands import COMMANDS, Command
from .events import EVENTS, AnyEvent, Event
from .inputs import INPUTS, InputItem, fixed_keys
from .outputs import OUTPUTS, Output, is_output, nested, slot_of, takes_look

ENTRIES: dict[str, dict[str, type[Entry]]] = {
    "commands": dict(COMMANDS),
    "events": dict(EVENTS),
    "outputs": dict(OUTPUTS),
    "inputs": dict(INPUTS),
}
"""Every tagged entry: family → tag → class."""

__all__ = [
    "COMMANDS",
    "ENTRIES",
    "EVENTS",
    "INPUTS",
    "OUTPUTS",
    "UNSET",
    "AnyEvent",
    "Command",
    "Content",
    "Contents",
    "Entry",
    "Event",
    "InputItem",
    "Output",
    "Spec",
    "UnsetType",
    "commands",
    "doc",
    "events",
    "fixed_keys",
    "inputs",
    "is_output",
    "nested",
    "optional",
    "outputs",
    "slot_of",
    "takes_look",
]
