"""What is missing is named, with the exact command; the guard tells when pywebview is not the one we know."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
from pathlib import Path

import pytest

from deskui import doctor
from deskui._shell import probe as shell_probe
from deskui.errors import ShellError


@pytest.fixture
def bare(monkeypatch):
    """A machine with no toolkit at all."""
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name in ("gi", "PyQt6", "PySide6") else real(name, *rest))
    monkeypatch.setattr(shell_probe.sys, "platform", "linux")
    monkeypatch.delenv("KDE_FULL_SESSION", raising=False)


@pytest.mark.parametrize(("family", "command"), [("debian", "apt"), ("fedora", "dnf"), ("arch", "pacman"), ("suse", "zypper")])
def test_the_remedy_is_this_systems_command(bare, monkeypatch, family, command):
    monkeypatch.setattr(shell_probe, "distribution", lambda: family)
    problem = shell_probe.problem(None)
    assert isinstance(problem, ShellError)
    assert "PyGObject" in problem.problem and command in problem.remedy and "pip install 'deskui[gtk]'" in problem.remedy


def test_qt_is_told_how_to_be_installed(bare):
    assert shell_probe.problem("qt").remedy == "pip install 'deskui[qt]'"


def test_without_a_display_there_is_no_window(monkeypatch):
    monkeypatch.setattr(shell_probe, "_has_webkit_typelib", lambda: True)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: object())
    monkeypatch.setattr(shell_probe.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in shell_probe.look("gtk").problem
    monkeypatch.setenv("DISPLAY", ":1")
    assert shell_probe.look("gtk").problem == ""


def test_a_kde_session_prefers_qt(monkeypatch):
    monkeypatch.setattr(shell_probe.sys, "platform", "linux")
    monkeypatch.setenv("KDE_FULL_SESSION", "true")
    assert shell_probe.candidates() == ["qt", "gtk"]


def test_an_unknown_backend_is_named():
    with pytest.raises(ShellError, match="no window backend 'tk'"):
        shell_probe.problem("tk")


def test_the_guard_refuses_another_pywebview(monkeypatch):
    assert shell_probe.unknown_pywebview() == ""
    monkeypatch.setattr(shell_probe, "TESTED_PYWEBVIEW", (7, 0))
    assert "is not 7.0" in shell_probe.unknown_pywebview()


INSIDES = {
    "webview": ("create_window", "start"),
    "webview.platforms.gtk": ("BrowserView.__init__", "BrowserView.close_window", "BrowserView.show", "create_window", "setup_app"),
    "webview.platforms.qt": (
        "BrowserView.__init__",
        "BrowserView.closeEvent",
        "BrowserView.on_load_finished",
        "create_window",
        "setup_app",
    ),
}
"""What `_shell/hosted.py`, `gtk.py` and `qt.py` rely on inside pywebview."""

KNOWN = {
    "webview": "f4e75eff6a410fe2",
    "webview.platforms.gtk": "e21da5f37ca14b5a",
    "webview.platforms.qt": "265c2d4c8971dade",
}
"""Their source as of pywebview 6.2.1. When this changes: read the new source, run tests/native, then write the new hash here."""


@pytest.mark.parametrize("module", list(INSIDES))
def test_pywebview_has_not_changed_inside(module):
    """Reads the source without importing it, so that no toolkit is needed."""
    import ast

    spec = importlib.util.find_spec(module)
    assert spec is not None and spec.origin is not None
    source = Path(spec.origin).read_text(encoding="utf-8")
    found = {}
    for node in ast.parse(source).body:
        bodies = [(f"{node.name}.", node.body)] if isinstance(node, ast.ClassDef) else [("", [node])]
        for prefix, body in bodies:
            found |= {prefix + each.name: ast.get_source_segment(source, each) for each in body if isinstance(each, ast.FunctionDef)}
    text = "\n".join(found[name] for name in INSIDES[module])
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == KNOWN[module]


def test_doctor_says_what_is_there_and_its_status_tells(bare, capsys):
    parser = argparse.ArgumentParser()
    doctor.add_arguments(parser)
    assert doctor.main(parser.parse_args([])) == 1
    words = capsys.readouterr().out
    assert "No window can be opened here" in words and "pip install 'deskui[qt]'" in words
    assert doctor.main(parser.parse_args(["--json"])) == 1
    facts = json.loads(capsys.readouterr().out)
    assert facts["usable"] is False
    assert all(finding["remedy"] for finding in facts["findings"] if finding["well"] is False)


def test_doctor_is_content_when_one_backend_works(monkeypatch):
    found = [shell_probe.Finding("gtk", "missing", "install it"), shell_probe.Finding("qt")]
    monkeypatch.setattr(shell_probe, "findings", lambda: found)
    lines = [line for line in doctor.examine() if line.what.startswith("window: ")]
    assert [(line.what, line.well) for line in lines] == [("window: gtk", None), ("window: qt", True)]


def test_a_temporary_directory_where_nothing_may_run_is_told(monkeypatch):
    def refuse(*_, **__):
        raise PermissionError

    monkeypatch.setattr(doctor.subprocess, "run", refuse)
    (line,) = doctor._temporary()
    assert line.well is False and "noexec" in line.remedy


def test_an_old_pyinstaller_is_told(monkeypatch):
    monkeypatch.setattr(doctor.importlib.metadata, "version", lambda name: "6.22.1")
    (line,) = doctor._building()
    assert line.well is False and "vulnerability" in line.words
