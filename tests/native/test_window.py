"""One native window: what it shows, where it is, how it ends."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from .conftest import HERE, SCALE

pytestmark = pytest.mark.native


def test_the_page_is_a_secure_context_of_its_own_origin(program):
    loaded = program.wait_for("loaded")
    assert loaded["loaded"] == "app://deskui/"
    assert loaded["secure"] is True


def test_nothing_of_pywebview_is_in_the_page(program):
    program.do("w.run_script('post({pywebview: typeof window.pywebview, channel: typeof window.QWebChannel})')")
    assert program.wait_for("pywebview") == {"pywebview": "undefined", "channel": "undefined"}


def test_eval_is_blocked_and_scripts_from_python_still_run(program):
    program.do("w.run_script('try { (0, eval)(1); post({eval: true}) } catch (error) { post({eval: error.name}) }')")
    assert program.wait_for("eval")["eval"] in ("EvalError", True)
    program.do(
        """w.run_script("const s = document.createElement('script'); s.textContent = 'post({inline: 1})'; document.head.append(s); post({after: 1})")"""
    )
    program.wait_for("after")
    assert program.ask("[e for e in log if 'inline' in e]") == []


def test_scripts_run_in_order(program):
    program.do("[w.run_script(f'(window.order ??= []).push({number})') for number in range(500)]; w.run_script('post({order})')")
    assert program.wait_for("order")["order"] == list(range(500))


def test_bytes_go_both_ways_through_the_scheme(program):
    program.do(
        'w.run_script(\'fetch("/echo?size=3000000", {method: "POST", headers: {"X-Deskui-Key": "k"}, body: new Uint8Array(3000000).map((_, i) => i % 251)})'
        ".then((r) => r.arrayBuffer()).then((b) => post({echoed: b.byteLength, whole: new Uint8Array(b).every((byte, i) => byte === i % 251)}))')"
    )
    assert program.wait_for("echoed") == {"echoed": 3000000, "whole": True}
    assert program.ask("[(r.method, r.key) for r in page.requests if r.path == '/echo']") == [["POST", "k"]]


def test_real_keys_reach_the_page(program):
    program.to_front("Driver")
    program.do("w.run_script('document.getElementById(\"field\").focus(); post({focused: document.hasFocus()})')")
    program.wait_for("focused")
    program.xdo("mousemove", "100", "150", "click", "1")
    program.do("w.run_script('document.getElementById(\"field\").focus()')")
    program.xdo("key", "--delay", "50", "q")
    assert program.wait_for("key")["key"] == "q"


def test_size_place_and_title_can_be_changed_and_asked(program):
    program.do("until(lambda: w.title == 'driver')")  # the page's, which would else come later
    program.do("w.resize(520, 410); w.move(120, 90); w.title = 'Changed'")
    program.xdo("search", "--sync", "--name", "^Changed$")
    program.do("w.run_script('addEventListener(\"resize\", () => post({width: innerWidth})); post({width: innerWidth})')")
    program.wait_for("width", 520)
    geometry = program.ask("[getattr(w.geometry().result(10), name) for name in ('width', 'height')]")
    assert geometry == [520, 410]


def test_a_window_can_be_closed_only_when_the_handler_lets_it(program):
    program.do("handler.closes = False; w.request_close()")
    program.wait_for("event", "close_requested")
    assert program.ask("w.closed") is False
    program.do_last("w.destroy()")
    assert program.ended() == 0


def test_the_close_button_asks_the_handler(program):
    program.do("handler.closes = False")
    program.to_front("Driver")
    program.xdo("key", "alt+F4")
    program.wait_for("event", "close_requested")
    assert program.ask("w.closed") is False


def test_a_frameless_window_is_moved_by_what_the_page_says(program):
    program.do(
        "opened.append(sh.open(Page(), shell.WindowOptions(title='Bare', frameless=True, x=100, y=100, width=300, height=200), handler))"
    )
    program.do("wait_for(lambda e: len([x for x in log if 'loaded' in x]) == 2)")
    program.do(
        'w.destroy(); opened[0].run_script(\'document.querySelector("h1").className = "deskui-drag"; addEventListener("mousedown", () => post({pressed: 1})); post({ready: 1})\')'
    )
    program.wait_for("ready")
    before = program.ask("[opened[0].geometry().result(5).x, opened[0].geometry().result(5).y]")
    at = [before[0] + 60, before[1] + 40]
    program.do("until(lambda: w.closed)")
    program.to_front("driver")  # the page's title
    program.xdo("mousemove", str(at[0]), str(at[1]), "mousedown", "1")
    program.wait_for("pressed")
    for step in range(1, 11):
        program.xdo("mousemove", str(at[0] + 10 * step), str(at[1] + 5 * step))
        program.do(
            "log[:] = [e for e in log if 'alive' not in e]; opened[0].run_script('post({alive: 1})'); wait_for(lambda e: 'alive' in e)"
        )
    program.xdo("mouseup", "1")
    program.do(f"until(lambda: opened[0].geometry().result(5).x > {before[0] + 20})")
    assert program.ask("opened[0].geometry().result(5).y") > before[1] + 10


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_cleanly(program, number):
    program.process.send_signal(number)
    assert program.ended() == 0


def test_questions_end_when_the_window_dies(program):
    program.do("handler.closed = lambda window: note({'failed': repr(answer.exception(5))})")
    program.do("answer = w.choose_files(shell.FileQuestion('open')); keep = sh.hold(); w.destroy()")
    assert "the window is closed" in program.wait_for("failed")["failed"]
    program.do_last("sh.quit()")
    assert program.ended() == 0


def test_a_person_zooms_and_fills_the_screen_by_key(program):
    program.until_painted(program.to_front("Driver"))
    zoom = "abs(w.geometry().result(5).zoom - {}) < 0.01"
    program.xdo("key", "ctrl+plus")
    program.do(f"until(lambda: {zoom.format(1.1)})")
    program.xdo("key", "ctrl+0")
    program.do(f"until(lambda: {zoom.format(1)})")
    program.do("w.run_script('addEventListener(\"resize\", () => post({height: innerHeight})); post({listens: true})')")
    program.wait_for("listens")
    program.xdo("key", "F11")
    program.wait_for("height", 768)  # the screen's


@pytest.fixture
def files(display, tmp_path):
    """Two files, one with a name of its own kind, in a window of another program at 700, 450; that program's output."""
    pytest.importorskip("gi")
    paths = [tmp_path / "a file.txt", tmp_path / "größer.csv"]
    for path in paths:
        path.write_text("dropped")
    command = [sys.executable, str(HERE / "drag_source.py"), "700", "450", *map(str, paths)]
    with subprocess.Popen(command, env=display, stdout=subprocess.PIPE) as source:
        yield paths, source.stdout
        source.terminate()


def test_files_dropped_on_the_window_arrive_with_their_paths(program, files):
    program.until_painted(program.to_front("Driver"))
    paths, says = files
    program.do("w.run_script('window.overs = 0; addEventListener(\"dragover\", () => post({over: ++overs})); post({listens: true})')")
    program.wait_for("listens")
    assert says.readline() == b"seen\n"
    program.xdo("mousemove", "750", "500", "mousedown", "1", "mousemove", "740", "490", "mousemove", "720", "470")
    assert says.readline() == b"begins\n"
    deadline = time.monotonic() + 20 * SCALE
    seen, x = 0, 350
    while seen < 4:  # moves before the drag has the pointer are lost; the fourth is answered when the first was accepted
        x ^= 16
        program.xdo("mousemove", str(x), "295")
        seen = program.ask("sum('over' in each for each in log)")
        assert time.monotonic() < deadline, "the window does not see what is dragged over it"
    program.xdo("mouseup", "1")
    assert program.wait_for("event", "dropped")["paths"] == [str(path) for path in paths]
    assert program.ask("sum('loaded' in each for each in log)") == 1  # and the page stays
