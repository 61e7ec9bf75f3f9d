"""Where the program's own words go: a rotating file in the platform's log directory, and standard error where there is one.

The one rule: no secret is ever written (one-time codes, keys and tokens are struck out), and no missing
console or full disk stops the program. Knows only Python's logging.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections import deque
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from . import paths

MAX_BYTES = 1 << 20
KEPT_FILES = 3
RING_LINES = 500
"""Last lines kept in memory, for the error dialog and for a disk that is full."""

FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"

_SECRETS = (
    re.compile(r"(#b=|[?&](?:code|token|key|secret|invite)=)[^\s&\"'#]+"),
    re.compile(
        r"(?i)((?:secret|key|token|password|authorization|cookie|connection)[\"']?\s*[:=]\s*[\"']?(?:(?:bearer|basic)\s+)?)[\w\-./+=]{16,}"
    ),
)

_ring: deque[str] = deque(maxlen=RING_LINES)


def redacted(text: str) -> str:
    """The text with every code, key and token struck out."""
    for pattern in _SECRETS:
        text = pattern.sub(r"\1***", text)
    return text


def set_up(app_name: str, *, debug: bool = False) -> Path | None:
    """Begin to log: to a file, and to standard error what is worth a warning (everything with ``debug``).

    What the author has configured for the root logger is left alone: then only the file is added.

    Args:
        app_name: Names the directory.
        debug: Log more.

    Returns:
        The file, or None where none can be written (then the last lines are kept in memory).
    """
    give_streams()
    root = logging.getLogger()
    author_has_handlers = bool(root.handlers)
    formatter = _Formatter(FORMAT)
    handlers: list[logging.Handler] = [_Ring()]
    path = _writable_file(app_name)
    if path is not None:
        handlers.append(_File(path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True))
    if not author_has_handlers:
        stream = logging.StreamHandler()
        stream.setLevel(logging.DEBUG if debug else logging.WARNING)
        handlers.append(stream)
    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    logging.getLogger("deskui").setLevel(logging.DEBUG if debug else logging.INFO)
    return path


def give_streams() -> None:
    """A program without a console (PyInstaller ``--windowed``) has no standard streams: give it ones that swallow."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # lives as long as the process


def last_lines(count: int = 100) -> str:
    """The last lines that were logged, without secrets."""
    return "\n".join(list(_ring)[-count:])


def catch_unhandled(tell: Callable[[str, str], None]) -> None:
    """Have every error that nobody handled logged and told.

    Args:
        tell: Called with a line for people and the details for whoever helps (traceback and last log lines); any thread.
    """

    def heard(kind: type[BaseException], error: BaseException | None, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), traceback)
            return
        logging.getLogger("deskui").critical("unhandled", exc_info=(kind, error or kind(), traceback))
        tell(f"{kind.__name__}: {error}" if str(error) else kind.__name__, last_lines())

    sys.excepthook = heard
    threading.excepthook = lambda what: heard(what.exc_type, what.exc_value, what.exc_traceback)


class _Formatter(logging.Formatter):
    """Strikes secrets out of the finished line, whatever brought them there."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _Ring(logging.Handler):
    """Keeps the last lines."""

    def emit(self, record: logging.LogRecord) -> None:
        _ring.append(self.format(record))


class _File(RotatingFileHandler):
    """A rotating file, its user's only, that gives up silently when the disk does: logging must not end the program."""

    def _open(self) -> TextIOWrapper:  # logging's name
        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=_private)

    def handleError(self, record: logging.LogRecord) -> None:  # logging's name
        _ring.append("the log file cannot be written")


def _private(path: str, flags: int) -> int:
    """What is on people's screens may stand in an error: other users of the machine do not read it."""
    return os.open(path, flags, 0o600)


def _writable_file(app_name: str) -> Path | None:
    try:
        path = paths.log_dir(app_name) / "log.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "a", encoding="utf-8", opener=_private):
            return path
    except OSError:
        return None
