"""mypy and pyright see typed constructors, methods and ``on()`` actions, and refuse wrong ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

USES = Path(__file__).parent / "uses.py"
ROOT = USES.parent.parent.parent


@pytest.mark.parametrize(
    "checker",
    [
        ["-m", "mypy", "--strict", "--warn-unused-ignores", "--config-file", "", "--python-version", "3.10"],
        ["-m", "pyright", "--warnings", "--pythonversion", "3.10"],
    ],
    ids=["mypy", "pyright"],
)
def test_uses_type_check(checker: list[str]) -> None:
    done = subprocess.run([sys.executable, *checker, str(USES)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
