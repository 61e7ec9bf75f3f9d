"""The exceptions scripts catch, under the module name PyWebIO's scripts import. The whole tree is in `deskui.errors`."""

from .errors import (
    ClientError,
    DeskuiError,
    NoSession,
    NotSupported,
    SessionClosedException,
    SessionException,
    SessionNotFoundException,
    SpecError,
    UnserialisableError,
    UsageError,
)


class PyWebIOWarning(UserWarning):
    """Kept for PyWebIO's scripts that filter it; deskui does not warn with it."""


__all__ = [
    "ClientError",
    "DeskuiError",
    "NoSession",
    "NotSupported",
    "PyWebIOWarning",
    "SessionClosedException",
    "SessionException",
    "SessionNotFoundException",
    "SpecError",
    "UnserialisableError",
    "UsageError",
]
