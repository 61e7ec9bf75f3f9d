"""The Python in the guide compiles, and names only what exists."""

import ast
import importlib
import re
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
OWN = ("script.md", "testing.md", "from-pywebio.md")


@pytest.mark.parametrize("name", OWN)
def test_snippets_compile_and_their_imports_exist(name):
    snippets = re.findall(r"```python\n(.*?)```", (GUIDE / name).read_text(encoding="utf-8"), re.DOTALL)
    for snippet in snippets:
        for node in ast.walk(ast.parse(snippet)):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("deskui"):
                module = importlib.import_module(node.module)
                assert all(hasattr(module, alias.name) for alias in node.names)


def test_the_first_program_of_the_guide_runs():
    from deskui.testing import User

    snippet = re.search(r"```python\n(.*?)```", (GUIDE / "script.md").read_text(encoding="utf-8"), re.DOTALL)
    room = {"__name__": "guide"}
    exec(snippet[1], room)
    with User(room["main"]) as user:
        user.answer(0)
        user.see("At least 1")
        user.answer(3)
        user.see("3 9")
        user.click("Again")
        user.answer(2)
        user.see("2 4")
