"""Where ``packaging/`` lies, and how its templates are filled.

The one rule: a template's placeholder is ``@NAME@``, and one that nothing fills is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from ..errors import UsageError


def folder() -> Path:
    """The recipes: inside an installed package, else beside it in a checkout."""
    here = Path(__file__).parent
    for place in (here / "packaging", here.parents[1] / "packaging"):
        if (place / "deskui.spec").is_file():
            return place
    raise UsageError("this installation of deskui has no packaging recipes; install it again")


def template(name: str) -> str:
    """The text of a template."""
    return (folder() / name).read_text(encoding="utf-8")


def filled(text: str, values: Mapping[str, str]) -> str:
    """A template with its placeholders replaced, each once: a value that looks like a placeholder stays text.

    Raises:
        KeyError: A placeholder that nothing fills.
    """
    return re.sub(r"@([A-Z_]+)@", lambda match: values[match[1]], text)
