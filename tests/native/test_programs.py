"""Whole programs in real windows: typed into, clicked, closed; on the bridge and on the server."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image

from .test_navigation import family, renderers

pytestmark = pytest.mark.native
transports = pytest.mark.parametrize("transport", ["bridge", "server"])


@transports
def test_a_form_is_filled_by_real_keys_and_the_answer_is_on_the_screen(story, transport, tmp_path):
    program = story("ask", transport)
    assert program.wait_for("window") == {"window": True, "info": True}
    type_in(program, "Ada")
    program.xdo("key", "Return")
    assert program.wait_for("named")["named"] == "Ada"
    program.do("until(lambda: runtime.settled)")
    picture = tmp_path / "screen.png"
    program.screenshot(picture)
    assert len(Image.open(picture).convert("RGB").getcolors(1 << 24)) > 20


def test_the_bridge_opens_no_tcp_socket(story):
    program = story("ask")
    program.wait_for("window")
    program.do("until(lambda: runtime.settled)")
    assert [connection for process in family(program) for connection in process.net_connections("inet")] == []


CHOOSE_BIG_FILE = """{
  const field = document.querySelector('input[type=file]');
  const bytes = new Uint8Array(50 * 1024 * 1024).map((_, index) => index % 256);
  const files = new DataTransfer();
  files.items.add(new File([bytes], 'big.bin'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  field.form.requestSubmit();
}"""
BIG_SUM = hashlib.sha256(bytes(range(256)) * 4096 * 50).hexdigest()


def test_fifty_megabytes_go_up_whole_and_the_window_stays_responsive(story):
    program = story("upload")
    program.do("until(lambda: runtime.hosts and runtime.settled and runtime.session.view.forms)")
    program.do(f"current_window().run_script({CHOOSE_BIG_FILE!r})")
    slowest = 0.0
    while not program.ask("any('uploaded' in each for each in log)", timeout_s=60):
        began = time.monotonic()
        program.ask("shell.current().screens().result(20) is not None")
        slowest = max(slowest, time.monotonic() - began)
    assert program.wait_for("uploaded") == {"uploaded": 50 << 20, "sum": BIG_SUM}
    assert slowest < 1.0


def test_fifty_megabytes_go_down_whole(story):
    """The page computes their checksum where it would save them."""
    program = story("download")
    program.wait_for("sum", BIG_SUM, timeout_s=60)


def test_a_crashed_page_comes_back_with_its_screen_and_what_was_typed(story, backend):
    program = story("ask")
    program.wait_for("window")
    type_in(program, "Gra")
    program.do("until(lambda: 'Gra' in str(runtime.drafts))")
    for victim in renderers(program, backend, "current_window()"):
        os.kill(victim, signal.SIGKILL)
    program.do("before = runtime.session.attached_clients[0]; until(lambda: not before.attached or before.channel.acknowledged == 0)")
    program.do("until(lambda: runtime.settled)")
    program.do(
        "current_window().run_script(\"document.querySelector('input').focus(); document.querySelector('input').setSelectionRange(9, 9)\")"
    )
    program.xdo("key", "End")
    type_in(program, "ce")
    program.do("until(lambda: 'Grace' in str(runtime.drafts))")
    program.xdo("key", "Return")
    assert program.wait_for("named")["named"] == "Grace"


def test_menus_and_shortcuts_reach_python_once(story):
    program = story("menus")
    program.wait_for("started")
    program.do("until(lambda: runtime.settled)")
    program.to_front("Story")
    program.xdo("key", "ctrl+s")
    program.wait_for("chosen", "save")
    program.xdo("key", "ctrl+d")  # an entry that is switched off
    program.xdo("key", "ctrl+shift+e")
    program.wait_for("chosen", "deep")
    program.xdo("key", "F10")
    program.xdo("key", "--delay", "80", "Down", "Return")
    program.do("until(lambda: sum(each.get('chosen') == 'save' for each in log) == 2)")
    assert [each["chosen"] for each in program.ask("[e for e in log if 'chosen' in e]")] == ["save", "deep", "save"]


def test_a_veto_keeps_the_window_open(story):
    program = story("veto")
    program.wait_for("started")
    program.do("until(lambda: runtime.settled)")
    for count in (1, 2):
        close(program)
        program.do(f"until(lambda: sum('may_close' in each for each in log) == {count})")
    assert program.process.poll() is None
    program.do("log.append({'yes': True})")
    close(program)
    assert program.ended() == 0


def test_a_question_is_answered_by_key(story):
    program = story("question")
    program.do("until(lambda: runtime.hosts and runtime.settled and runtime.asks)")
    program.to_front("Story")
    program.xdo("key", "Return")
    assert program.wait_for("answer")["answer"] is True
    program.do("until(lambda: runtime.asks and runtime.settled)")
    program.xdo("key", "Escape")
    assert program.wait_for("second_answer")["second_answer"] is False


@transports
def test_a_window_closes_and_nothing_is_left(story, transport):
    program = story("ask", transport)
    program.wait_for("window")
    processes = family(program)
    close(program)
    assert program.ended() == 0
    _, alive = psutil.wait_procs(processes, timeout=5)
    assert alive == []


def test_a_second_window_runs_its_own_function_and_ends_with_the_first(story):
    program = story("windows")
    assert program.wait_for("opened")["opened"] == 420
    assert program.wait_for("second")["second"] is True
    program.to_front("Second")
    close(program)
    assert program.ended() == 0


def test_a_program_may_close_its_windows_itself(story):
    program = story("closing_itself")
    assert program.ended(30) == 0


def test_a_running_script_is_ended_with_its_window(story):
    program = story("working", "bridge", "forever")
    program.wait_for("working")
    close(program)
    assert program.ended() == 0


def test_a_running_script_may_go_on_without_its_window(story):
    program = story("working", "bridge", "keep")
    program.wait_for("working")
    close(program)
    program.do("until(lambda: not shell.current().windows)")
    program.do_last("note({'go': True})")  # the script is through, and with it the program
    assert program.ended() == 0
    assert "the script is through\n" in program.errors


def test_a_running_script_is_asked_about(story):
    program = story("working", "bridge", "ask", "forever")
    program.wait_for("working")
    program.do("until(lambda: runtime.settled)")
    close(program)
    program.do("until(lambda: runtime.asks and runtime.settled)")
    program.xdo("key", "Escape")
    program.do("until(lambda: not runtime.asks)")
    assert program.process.poll() is None
    close(program)
    program.do("until(lambda: runtime.asks and runtime.settled)")
    focus = "document.querySelector('dialog .btn-danger').focus(); document.title = 'Ready'"
    program.do(f'current_window().run_script("{focus}"); until(lambda: current_window().title == "Ready")')
    program.xdo("key", "Return")
    assert program.ended() == 0


def test_the_clipboard_the_title_and_the_size(story):
    program = story("clipboard")
    assert program.wait_for("clipboard")["clipboard"] == "täxt from Python"
    assert program.wait_for("geometry")["geometry"] == 640
    assert program.wait_for("dark")["dark"] is False
    program.to_front("Named by the program")


def test_a_second_start_hands_its_words_to_the_first(story):
    first = story("ask", "bridge", "single")
    first.wait_for("window")
    second = story("ask", "bridge", "single", "arg:file.txt")
    assert second.ended() == 0
    assert first.wait_for("second_start")["second_start"] == ["arg:file.txt"]


def test_size_and_place_are_remembered_without_creeping(story):
    for start in range(3):
        program = story("ask")
        program.wait_for("window")
        program.to_front("Story")
        if not start:
            program.do("current_window().resize(555, 444); current_window().move(77, 88)")
        # The window manager moves it in several steps.
        program.do("until(lambda: current_window().geometry().result(5) == Geometry(555, 444, 77, 88))")
        close(program)
        assert program.ended() == 0


def test_our_own_page_breaks_no_rule_of_its_policy(story):
    program = story("rules")
    assert program.wait_for("rules", timeout_s=30)["rules"] == []
    assert program.wait_for("typeof")["typeof"] == "undefined undefined"


def test_the_log_knows_no_one_time_code(story, tmp_path):
    program = story("ask", "server", "debug")
    program.wait_for("window")
    program.process.terminate()
    assert program.ended() == 0
    (log,) = Path(tmp_path).rglob("log.txt")
    assert "#b=" not in log.read_text().replace("#b=***", "")


def close(program) -> None:
    """Press the window's close button."""
    program.to_front("Story")
    program.xdo("key", "alt+F4")


def type_in(program, text: str) -> None:
    """Real keys into the field that has the focus."""
    program.do("until(lambda: runtime.settled and runtime.session.view.forms)")
    program.until_painted(program.to_front("Story"))
    program.xdo("type", "--delay", "30", text)
