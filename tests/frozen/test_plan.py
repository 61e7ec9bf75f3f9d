"""What is decided before a build starts: the command line over the table, and what is refused in words."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from deskui import build
from deskui._build.linux import DEPENDS
from deskui._build.plan import BACKENDS, Plan, make_plan, read_table
from deskui.errors import UsageError

TABLE = """
[project]
version = "3.1"
description = "Keeps orders"
authors = [{name = "Ada", email = "ada@example.org"}]

[tool.deskui]
name = "Orders"
icon = "art/icon.png"
backend = "none"
onefile = false
add-data = ["art", "notes.txt:texts"]
identifier = "org.example.orders"
hidden-imports = ["plugins.one"]
url-schemes = ["orders"]
file-types = [".order", ".csv"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a table; its program is in a folder below."""
    (tmp_path / "pyproject.toml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "icon.png").write_bytes(b"png")
    (tmp_path / "notes.txt").touch()
    script = tmp_path / "src" / "app.py"
    script.parent.mkdir()
    script.touch()
    return script


def plan(script: Path, platform: str = "linux", **given) -> Plan:
    return make_plan(script, "", given, platform=platform)


def test_the_table_is_found_above_the_file_and_its_paths_are_relative_to_it(project, monkeypatch, tmp_path):
    monkeypatch.chdir("/")
    made = plan(project)
    assert (made.name, made.version, made.description, made.publisher) == ("Orders", "3.1", "Keeps orders", "Ada <ada@example.org>")
    assert (made.backend, made.onefile, made.identifier, made.hidden_imports) == ("none", False, "org.example.orders", ("plugins.one",))
    assert (made.url_schemes, made.file_types) == (("orders",), (".order", ".csv"))
    assert made.icon == tmp_path / "art" / "icon.png"
    assert made.add_data == ((str(tmp_path / "art"), "art"), (str(tmp_path / "notes.txt"), "texts"))


def test_the_command_line_wins(project, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path / "src")
    (tmp_path / "src" / "own.txt").touch()
    made = plan(project, name="Other", onefile=True, backend="gtk", version="4", add_data=["own.txt"], icon=None)
    assert (made.name, made.onefile, made.backend, made.version) == ("Other", True, "gtk", "4")
    assert made.add_data == ((str(tmp_path / "src" / "own.txt"), "."),)


def test_a_plan_travels_as_json(project):
    made = plan(project, deb=True)
    assert Plan.from_json(made.to_json()) == made


@pytest.mark.parametrize(("platform", "usual"), [("linux", "gtk"), ("win32", "edgechromium"), ("darwin", "cocoa")])
def test_each_platform_has_its_usual_toolkit(tmp_path, platform, usual):
    script = tmp_path / "app.py"
    script.touch()
    made = plan(script, platform)
    assert made.backend == usual == BACKENDS[platform][0]
    assert made.windowed
    assert made.onefile == (platform != "darwin")
    assert not plan(script, platform, backend="qt").onefile  # it would unpack 300 MB at each start
    assert not plan(script, platform, backend="none").windowed


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"backend": "cocoa"}, "backend 'cocoa' does not exist on linux: choose from gtk, qt, none"),
        ({"icon": "no.png"}, "there is no icon"),
        ({"icon": "notes.txt"}, "must be a .png, .svg, .ico or .icns file"),
        ({"add_data": ["nothing"]}, "add-data: there is no"),
        ({"add_data": ["notes.txt:../up"]}, "must be a folder within the program"),
        ({"add_data": ["notes.txt:/etc"]}, "must be a folder within the program"),
        ({"version": "one"}, "must begin with numbers"),
        ({"deb": True}, "a .deb needs a version"),
        ({"url_schemes": ["orders:"]}, "url-schemes: 'orders:' must be small letters"),
        ({"url_schemes": [1]}, "url-schemes: 1 must be small letters"),
        ({"file_types": ["*.order"]}, "file-types: '*.order' must be a file's last ending"),
    ],
)
def test_what_cannot_work_is_said_before_anything_is_built(tmp_path, monkeypatch, given, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").touch()
    (tmp_path / "notes.txt").touch()
    with pytest.raises(UsageError) as refused:
        plan(tmp_path / "app.py", **given)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[tool.deskui]\nnmae = 'x'", "[tool.deskui] has no key 'nmae'; it knows name, icon"),
        ("[tool.deskui]\nonefile = 'yes'", "[tool.deskui] onefile must be a bool, not 'yes'"),
        ("[tool.deskui", "pyproject.toml"),
    ],
)
def test_a_table_nobody_understands_is_an_error(tmp_path, text, words):
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        read_table(tmp_path / "app.py")
    assert words in str(refused.value)


def test_names_become_what_file_systems_and_packages_allow(tmp_path):
    script = tmp_path / "app.py"
    script.touch()
    made = plan(script, name="Körper & Maß: 2/3")
    assert (made.program, made.package) == ("Körper & Maß- 2-3", "k-rper-ma-2-3")
    assert plan(script, name="日本").package == "deskui-app"


GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "shipping.md"


def test_the_guide_names_every_word_and_every_package():
    guide = GUIDE.read_text(encoding="utf-8")
    parser = argparse.ArgumentParser()
    build.add_arguments(parser)
    words = [option for action in parser._actions for option in action.option_strings if option.startswith("--") and option != "--help"]
    packages = [name for wanted in DEPENDS.values() for each in wanted for name in each.split(" | ")]
    assert [each for each in (*words, *packages) if each not in guide] == []
