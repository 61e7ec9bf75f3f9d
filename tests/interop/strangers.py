"""Where a library nobody here wrote is installed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Stranger:
    """An installed library nobody here wrote."""

    python: Path
    package: Path

    @property
    def html(self) -> Path:
        """Its browser client."""
        return self.package / "html"
