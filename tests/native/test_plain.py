"""A pywebview whose insides are unknown is used by its public face: no bridge, but a window on the loopback server."""

from __future__ import annotations

import sys

import pytest

from .conftest import HERE, Program

pytestmark = pytest.mark.native


def test_an_unknown_pywebview_falls_back_to_its_public_face(backend, display, tmp_path):
    environment = {**display, "XDG_STATE_HOME": str(tmp_path / "state")}
    program = Program([sys.executable, str(HERE / "plain_driver.py"), backend], environment)
    try:
        assert program.ask("sh.carries_bridge") is False
        assert "pywebview" in program.ask("sh.why_no_bridge")
        assert program.wait_for("page", timeout_s=30)["page"] == "/"
        program.do("w.title = 'Renamed'; w.resize(500, 400)")
        program.to_front("Renamed")
        assert program.ask("w.geometry().result(10).width") == 500
        program.do("handler.closes = False")
        program.xdo("key", "alt+F4")
        program.wait_for("event", "close_requested")
        program.do_last("w.destroy()")
        assert program.status() == 0  # in which order pywebview deletes its own page and profile is not ours, nor always the same
    finally:
        program.stop()


def test_the_bridge_is_refused_with_words(backend, display, tmp_path):
    program = Program([sys.executable, str(HERE / "plain_driver.py"), backend], {**display, "XDG_STATE_HOME": str(tmp_path)})
    try:
        assert "cannot carry the bridge" in program.ask("refusal(lambda: sh.open(Page()))")
    finally:
        program.stop()
