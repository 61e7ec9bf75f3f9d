"""Files a person chose: a path in a window, an upload in a browser, used the same way.

Knows no session and no page.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from ..errors import SpecError
from ..runtime.blobs import Blob


class ChosenFile(os.PathLike[str]):
    """A file the person chose in an open dialog or dropped on the window.

    ``open(file)``, ``Path(file)`` and ``file.read()`` work in a window and in a browser; in a browser the path is that of a
    temporary copy, which goes away with this object.

    Attributes:
        name: The file's name, without folder.
        path: Where it lies on this machine; None in a browser.
        size: Bytes.
    """

    def __init__(self, path: Path | None = None, upload: Blob | None = None) -> None:
        self.path = path
        self._upload = upload
        self._copy: str | None = None
        self.name = path.name if path is not None else (upload.name if upload is not None else "")
        self.size = upload.size if upload is not None else (path.stat().st_size if path is not None and path.exists() else 0)

    def read(self) -> bytes:
        """All its bytes.

        Raises:
            OSError: It cannot be read (any more).
        """
        return self._upload.read() if self._upload is not None else Path(self).read_bytes()

    def open(self) -> IO[bytes]:
        """It as a binary file, opened for reading."""
        return self._upload.open() if self._upload is not None else Path(self).open("rb")

    def __fspath__(self) -> str:
        if self.path is not None:
            return str(self.path)
        if self._copy is None:
            handle, self._copy = tempfile.mkstemp(prefix="deskui-", suffix="-" + os.path.basename(self.name))
            with os.fdopen(handle, "wb") as copy:
                copy.write(self.read())
        return self._copy

    def __del__(self) -> None:
        if getattr(self, "_copy", None):
            try:
                os.unlink(str(self._copy))
            except OSError:
                pass  # somebody has moved it away

    def __repr__(self) -> str:
        return f"ChosenFile({str(self.path) if self.path else self.name!r})"


Filters = Mapping[str, Sequence[str]] | Sequence[str]


def as_filters(filters: Filters | None) -> dict[str, tuple[str, ...]]:
    """``{"Images": ["*.png"]}`` or ``["*.png", "*.jpg"]`` as label → patterns.

    Raises:
        SpecError: A pattern is no text.
    """
    if not filters:
        return {}
    if isinstance(filters, str):
        raise SpecError("filters", 'a list of patterns such as ["*.png"], or a dict label → patterns', filters)
    named = filters if isinstance(filters, Mapping) else {"Files": filters}
    for label, patterns in named.items():
        if isinstance(patterns, str) or not all(isinstance(pattern, str) for pattern in patterns):
            raise SpecError(f"filters[{label!r}]", "a list of patterns such as *.png", patterns)
    return {label: tuple(patterns) for label, patterns in named.items()}


def as_accept(filters: Mapping[str, Sequence[str]]) -> list[str]:
    """The patterns as a browser's ``accept`` list; one that it cannot say lets everything through."""
    patterns = [pattern for each in filters.values() for pattern in each]
    if any(not pattern.startswith("*.") or "*" in pattern[1:] for pattern in patterns):
        return []
    return [pattern[1:] for pattern in patterns]
