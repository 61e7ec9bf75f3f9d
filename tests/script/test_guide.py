"""The Python in the guide compiles, and names only what exists."""

import ast
import importlib
import re
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
OWN = ("tutorial.md", "script.md", "testing.md", "from-pywebio.md")


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


def test_the_program_and_the_test_of_the_tutorial_run(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    snippets = re.findall(r"```python\n(.*?)```", (GUIDE / "tutorial.md").read_text(encoding="utf-8"), re.DOTALL)
    program, test = snippets[-2:]
    (tmp_path / "expenses.py").write_text(program, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    room = {"__name__": "tutorial"}
    exec(test, room)
    room["test_an_expense_is_listed_and_can_be_removed"]()
    (first,) = [snippet for snippet in snippets if "cost {entry" in snippet]
    exec(first, room)
    with room["User"](room["main"]) as user:
        user.answer(what="Tea", amount=3)
        user.see("**Tea** cost 3")
