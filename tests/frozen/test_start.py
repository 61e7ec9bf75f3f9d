"""A built program's first steps and its words, without building one."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest

from deskui import app as app_room
from deskui import frozen
from deskui._frozen import start as frozen_start
from deskui._frozen import sweep as frozen_sweep
from deskui._frozen.selftest import selftest
from deskui._frozen.sweep import LEAST_AGE_S, MARK
from deskui.app import Options
from deskui.errors import UsageError
from deskui.frozen import Facts, apply, parser
from deskui.output import put_text
from deskui.session import hold


@pytest.fixture
def unpacked(tmp_path, monkeypatch) -> Path:
    """The folder of a program that believes it was built."""
    folder = tmp_path / "_MEIown"
    folder.mkdir()
    (folder / MARK).write_text(json.dumps({"name": "own"}), encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    frozen.facts.cache_clear()
    yield folder
    frozen.facts.cache_clear()


def stale(folder: Path, *, mark: bool = True) -> Path:
    folder.mkdir()
    if mark:
        (folder / MARK).touch()
    os.utime(folder, (1, 1))
    return folder


def test_only_old_marked_folders_that_nobody_holds_are_swept(unpacked):
    beside = unpacked.parent
    left = stale(beside / "_MEIleft")
    kept = [stale(beside / "_MEIforeign", mark=False), unpacked]
    young = beside / "_MEIyoung"
    young.mkdir()
    (young / MARK).touch()
    held = stale(beside / "_MEIheld")
    handle = os.open(held / MARK, os.O_RDWR)
    assert frozen_sweep._lock(handle, shared=True)
    assert frozen_sweep.sweep() == [left]
    assert all(folder.exists() for folder in (*kept, young, held))
    os.close(handle)
    assert sorted(frozen_sweep.sweep(time.time() + LEAST_AGE_S + 60)) == [held, young]


def test_a_link_is_not_followed(unpacked, tmp_path):
    target = stale(tmp_path / "precious")
    (tmp_path / "_MEIlink").symlink_to(target)
    assert frozen_sweep.sweep() == []
    assert target.exists()


def test_an_installed_program_sweeps_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "app" / "_internal"), raising=False)
    stale(tmp_path / "_MEIleft")
    assert frozen_sweep.sweep() == []


def test_child_processes_get_the_systems_library_path_back(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/tmp/_MEIx")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    frozen_start.restore_library_path()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"
    frozen_start.restore_library_path()
    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_facts_of_a_build_are_read_and_a_plain_build_has_only_a_name(unpacked):
    (unpacked / MARK).write_text(json.dumps({"name": "Orders", "version": "1", "backend": "gtk", "icon": "deskui-icon.png"}))
    assert frozen.facts() == Facts("Orders", "1", "gtk", icon=str(unpacked / "deskui-icon.png"))
    frozen.facts.cache_clear()
    (unpacked / MARK).unlink()
    assert frozen.facts() == Facts(Path(sys.executable).stem)


WITH_GTK = Facts("app", backend="gtk")


def options(*words: str, known: Facts = WITH_GTK) -> Options:
    return apply(parser().parse_args(words), Options(backend="qt", title="Own"), known)


def test_words_replace_what_the_author_said_but_not_what_was_built(unpacked):
    assert options().backend == "gtk"
    assert (options("--bridge").mode, options("--bridge").transport) == ("window", "bridge")
    served = options("--browser", "--host", "::1", "--port", "80", "--auth", "link")
    assert (served.mode, served.host, served.port, served.server) == ("browser", "::1", 80, {"auth": "link"})
    assert options(known=Facts("app", backend="none")).mode == "browser"
    assert options(known=Facts("app")).backend == "qt"
    with pytest.raises(UsageError, match="was built with gtk windows"):
        options("--backend", "qt")


def test_words_of_the_authors_are_left_to_him(unpacked):
    _, rest = parser().parse_known_args(["--brid", "letter.txt", "--port", "1", "-x", "app://word"])
    assert rest == ["--brid", "letter.txt", "-x", "app://word"]


# -- files that do not run themselves ----------------------------------------------------------------


@pytest.fixture
def launched(monkeypatch) -> list:
    """What `finish` starts."""
    apps: list = []
    monkeypatch.setattr(app_room, "launch", lambda app, options: apps.append(app))
    monkeypatch.setattr(app_room, "_launched", False)
    monkeypatch.setattr(frozen, "_finishing", False)
    return apps


def _names(*functions) -> dict:
    for function in functions:
        function.__module__ = "__main__"
    return {function.__name__: function for function in functions}


def test_the_only_function_of_a_file_is_run(unpacked, launched):
    def hello():
        pass

    frozen.finish(_names(hello))
    assert launched == [hello]


def test_the_function_the_build_named_is_run(unpacked, launched):
    def main():
        pass

    def other():
        pass

    (unpacked / MARK).write_text(json.dumps({"name": "app", "function": "other"}))
    frozen.finish(_names(main, other))
    assert launched == [other]


def test_a_file_that_has_run_itself_is_left_alone(unpacked, launched, monkeypatch):
    monkeypatch.setattr(app_room, "_launched", True)
    frozen.finish({})
    assert launched == []


def test_a_file_without_the_function_ends_in_words(unpacked, launched, capsys):
    (unpacked / MARK).write_text(json.dumps({"name": "app", "function": "gone"}))
    with pytest.raises(SystemExit) as ended:
        frozen.finish({})
    assert ended.value.code == 1
    assert capsys.readouterr().err == "app: the file it was built from has no function 'gone'\n"


# -- the self-test, on a server in this process ------------------------------------------------------


def test_a_good_program_passes(capsys):
    def app():
        put_text("hello")
        hold()

    assert selftest(app, Options(mode="browser"), _begin) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "selftest: ok"


def test_a_coroutine_program_passes(capsys):
    async def app():
        put_text("hello")

    assert selftest(app, Options(mode="browser"), _begin) == 0


def test_a_program_whose_function_fails_does_not_pass(capsys):
    def app():
        raise ModuleNotFoundError("No module named 'left_out'")

    assert selftest(app, Options(mode="browser"), _begin) == 1
    assert "selftest: FAILED: Traceback" in (err := capsys.readouterr().err)
    assert "No module named 'left_out'" in err


def test_a_program_that_ends_at_once_does_not_pass(capsys):
    assert selftest(lambda: None, Options(mode="browser"), lambda app, options: None) == 1
    assert "the program ended before its page answered" in capsys.readouterr().err


def _begin(app, options):
    app_room._begin(app, options)
