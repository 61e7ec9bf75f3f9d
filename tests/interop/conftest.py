"""The strangers: PyWebIO from PyPI, in a virtual environment of its own, kept beside this one."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # drive.py and strangers.py are imported by name

from strangers import Stranger

PYWEBIO = "pywebio==1.8.4"


@pytest.fixture(scope="session")
def pywebio() -> Stranger:
    """PyWebIO, installed when it is missing (it comes as source and is built by pip)."""
    home = Path(sys.prefix) / "interop"
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(home, with_pip=True)
    find = [str(python), "-c", "import pywebio, os; print(os.path.dirname(pywebio.__file__))"]
    found = subprocess.run(find, capture_output=True, text=True, check=False)
    if found.returncode != 0:
        subprocess.run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", PYWEBIO], check=True)
        found = subprocess.run(find, capture_output=True, text=True, check=True)
    return Stranger(python, Path(found.stdout.strip()))
