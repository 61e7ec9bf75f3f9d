"""What an author passes, as what the wire can carry.

Widgets become references, tuples lists, NumPy values Python ones, bytes blobs, NaN and
infinity ``None``. Anything else that JSON cannot express is the author's mistake and is
refused at the call. This file does not know properties or messages.
"""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any

from ..errors import SpecError

if TYPE_CHECKING:
    from .session import Session

REF = "__wid__"
"""The key that makes a JSON object a reference to a widget."""
_PLAIN = (str, bool, int, type(None))


def to_wire(value: Any, session: Session, path: str) -> Any:
    """Turn an author's value into builtins.

    Raises:
        SpecError: It cannot be expressed; the path says where it is.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(key): to_wire(item, session, f"{path}.{key}") for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_wire(item, session, f"{path}[{index}]") for index, item in enumerate(value)]
    return _special(value, session, path)


def _special(value: Any, session: Session, path: str) -> Any:
    wid = getattr(value, "_wid", None)
    if wid is not None:
        if value._session is not session:
            raise SpecError(path, "a widget of the same session", value)
        return {REF: wid}
    if isinstance(value, (bytes, bytearray, memoryview)):
        return session._keep_bytes(bytes(value))
    if isinstance(value, str):  # a subclass, e.g. an enumeration of texts
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, (set, frozenset, range)):
        return [to_wire(item, session, path) for item in value]
    for convert in ("tolist", "item"):  # NumPy arrays and scalars, without importing NumPy
        method = getattr(value, convert, None)
        if callable(method):
            return to_wire(method(), session, path)
    raise SpecError(path, "something JSON can express, a widget or bytes", value)


def is_reference(value: Any) -> bool:
    """Whether a wire value stands for a widget."""
    return type(value) is dict and REF in value


def has_reference(value: Any) -> bool:
    """Whether a wire value stands for a widget or holds one."""
    if type(value) is dict:
        return REF in value or any(has_reference(item) for item in value.values())
    if type(value) is list:
        return any(has_reference(item) for item in value)
    return False
