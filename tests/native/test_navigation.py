"""What a window may show: its own origin and nothing else; and what happens when its page dies."""

from __future__ import annotations

import os
import signal

import psutil
import pytest

pytestmark = pytest.mark.native


def family(program) -> list[psutil.Process]:
    """The program and every process it has started."""
    root = psutil.Process(program.process.pid)
    return [root, *root.children(recursive=True)]


def renderers(program, backend, window="w") -> list[int]:
    """Numbers of the processes that run the page's JavaScript."""
    if backend == "qt":
        return [program.ask(f"{window}._native.view.page.renderProcessPid()")]
    children = psutil.Process(program.process.pid).children(recursive=True)
    return [child.pid for child in children if child.name().startswith("WebKitWebProces")]


def test_a_click_on_an_external_link_opens_the_system_browser_and_the_page_stays(program):
    program.to_front("Driver")
    program.do("w.run_script('const r = document.getElementById(\"out\").getBoundingClientRect(); post({x: r.x + 5, y: r.y + 5})')")
    place = program.wait_for("x")
    geometry = program.ask("[w.geometry().result(5).x, w.geometry().result(5).y]")
    number = program.to_front("Driver")
    program.xdo("mousemove", "--window", number, str(int(place["x"])), str(int(place["y"])), "click", "1")
    program.do("import time\nend = time.monotonic() + 10\nwhile not external and time.monotonic() < end: time.sleep(0.02)")
    assert program.ask("external") == ["https://example.org/"], geometry
    program.do("w.run_script('post({still: location.href})')")
    assert program.wait_for("still")["still"] == "app://deskui/"


@pytest.mark.parametrize(
    "script", ["location.href = 'https://example.org/evil'", "location.assign('http://127.0.0.1:9/')", "open('https://example.org/')"]
)
def test_a_script_cannot_take_the_window_elsewhere(program, script):
    program.do(f"w.run_script({script!r}); w.run_script('setTimeout(() => post({{still: location.href}}), 400)')")
    assert program.wait_for("still")["still"] == "app://deskui/"
    # WebKit takes what Python runs for a person's doing, so there an opened window is one a person wanted.
    assert program.ask("external") == [] or script.startswith("open(")


def test_a_foreign_frame_never_gets_the_channel(program):
    program.do("page.html_frame = '<script>try { webkit.messageHandlers.deskui.postMessage(1) } catch (e) {}</script>'")
    frame = "const f = document.createElement('iframe'); f.src = 'https://example.org/'; f.onload = () => post({framed: 1}); document.body.append(f); setTimeout(() => post({framed: 0}), 500)"
    program.do(f"w.run_script({frame!r})")
    program.wait_for("framed")
    assert program.ask("w.closed") is False


def test_another_window_of_our_origin_is_the_handlers_business(program):
    number = program.to_front("Driver")
    program.do('w.run_script(\'document.addEventListener("click", () => open("/other")); post({ready: 1})\')')
    program.wait_for("ready")
    program.xdo("mousemove", "--window", number, "400", "300", "click", "1")
    assert program.wait_for("event", "new_window")["url"] == "app://deskui/other"


def test_a_crashed_page_is_loaded_again_and_a_third_crash_shows_the_error_page(program, backend):
    for count in (1, 2):
        victims = renderers(program, backend)
        assert victims, "the page has a process of its own"
        for victim in victims:
            os.kill(victim, signal.SIGKILL)
        program.wait_for("event", "crashed", timeout_s=10)
        again = program.ask(f"wait_for(lambda e: isinstance(e, dict) and e.get('boots') == {count + 1}, 10)")
        assert again["loaded"] == "app://deskui/", "sessionStorage, and with it the session, survives"
        program.do("log[:] = [e for e in log if 'event' not in e]")
    for victim in renderers(program, backend):
        os.kill(victim, signal.SIGKILL)
    assert program.wait_for("event", "crashed", timeout_s=10)["count"] == 3
    program.do("w.run_script('post({never: 1})')")
    assert program.ask("sh.screens().result(5)")
    assert program.ask("[e for e in log if 'never' in e]") == []


def test_no_tcp_socket_is_opened(program):
    tree = family(program)
    assert len(tree) >= 2
    assert [connection for process in tree for connection in process.net_connections("inet")] == []
