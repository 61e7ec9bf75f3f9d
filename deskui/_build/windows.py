"""What Windows wants beside the executable: the version tab of its properties, and a signature.

The one rule: PyInstaller's own module for version resources needs Windows to be imported, so the resource is
written as text, which can be made and checked anywhere. Signing runs Microsoft's signtool; not run by us.
"""

from __future__ import annotations

import re
from pathlib import Path

from . import resources
from .plan import Plan

TIMESTAMPS = "http://timestamp.digicert.com"
"""A public RFC 3161 service: a signature with a time stamp stays valid after the certificate has expired."""


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers of a Windows version, each at most 65535: ``"1.2rc3"`` → (1, 2, 3, 0)."""
    numbers = [min(int(part), 65535) for part in re.findall(r"\d+", version)[:4]]
    return tuple([*numbers, 0, 0, 0, 0][:4])  # type: ignore[return-value]


def version_text(plan: Plan) -> str:
    """The file for ``EXE(version=…)``."""
    values = {
        "NUMBERS": repr(version_numbers(plan.version)),
        "VERSION": _quoted(plan.version or "0"),
        "NAME": _quoted(plan.name),
        "DESCRIPTION": _quoted(plan.description or plan.name),
        "PUBLISHER": _quoted(re.sub(r"\s*<[^>]*>", "", plan.publisher)),
        "FILE": _quoted(f"{plan.program}.exe"),
    }
    return resources.filled(resources.template("windows/version.txt"), values)


def sign_command(plan: Plan, file: Path) -> list[str]:
    """Sign with the certificate of that name in the user's store; ``auto`` takes the best one there is."""
    who = ["/a"] if plan.sign == "auto" else ["/n", plan.sign]
    return ["signtool", "sign", *who, "/fd", "SHA256", "/tr", TIMESTAMPS, "/td", "SHA256", "/d", plan.name, str(file)]


def _quoted(text: str) -> str:
    return repr(" ".join(text.split()))
