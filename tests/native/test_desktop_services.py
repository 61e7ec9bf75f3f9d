"""What a desktop offers beyond windows, on a session bus of the test's own: tray, notifications, task bar, dark mode."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .conftest import HERE, Program

pytestmark = [
    pytest.mark.native,
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no D-Bus"),
    pytest.mark.skipif(importlib.util.find_spec("gi") is None, reason="the desktop of the test is written with Gio"),
]


class Desktop:
    """The other side of the bus."""

    def __init__(self, environment: dict[str, str]) -> None:
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen([sys.executable, str(HERE / "fake_desktop.py")], env=environment, **pipes)
        self.hear("ready")

    def order(self, line: str) -> None:
        """Do something."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self, key: str) -> Any:
        """The next fact of this kind."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            facts = json.loads(line)
            if key in facts:
                return facts[key]
        raise AssertionError(f"the desktop ended without {key}")

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def bus(display: dict[str, str], tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment with a session bus."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    yield {**display, "DBUS_SESSION_BUS_ADDRESS": address, "XDG_STATE_HOME": str(tmp_path)}
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


@pytest.fixture
def desktop(bus: dict[str, str]) -> Iterator[Desktop]:
    started = Desktop(bus)
    yield started
    started.stop()


@pytest.fixture
def program(backend: str, bus: dict[str, str], desktop: Desktop) -> Iterator[Program]:
    started = Program([sys.executable, str(HERE / "driver.py"), backend], bus)
    started.wait_for("loaded")
    yield started
    started.stop()


@pytest.fixture
def icon(tmp_path: Path) -> Path:
    from PIL import Image

    path = tmp_path / "icon.png"
    Image.new("RGBA", (48, 48), (200, 30, 30, 255)).save(path)
    return path


def test_a_tray_icon_has_a_tip_a_menu_and_actions(program, desktop, icon):
    program.do(
        f"entries = [shell.TrayEntry('Show', lambda: note({{'chosen': 'show'}})), shell.TrayEntry(''), shell.TrayEntry('Mute', checked=True)]\n"
        f"tray = sh.tray({str(icon)!r}, 'My tip', entries, lambda: note({{'chosen': 'icon'}}))\ntray.ready.result(10)"
    )
    desktop.hear("registered")
    desktop.order("look")
    facts = desktop.hear("tray")
    assert facts["tip"] == "My tip" and facts["pixels"] >= 1
    menu = [
        (properties.get("label") or None, properties.get("type"), properties.get("toggle-state"))
        for _number, properties, _ in facts["menu"]
    ]
    assert menu == [("Show", None, None), (None, "separator", None), ("Mute", None, 1)]
    desktop.order("choose 1")
    program.wait_for("chosen", "show")
    desktop.order("click")
    program.wait_for("chosen", "icon")


def test_a_program_with_a_tray_lives_without_windows(program, desktop, icon):
    program.do(f"tray = sh.tray({str(icon)!r}, 'x', [])\ntray.ready.result(10)\nw.destroy()")
    program.wait_for("event", "closed")
    assert program.process.poll() is None
    program.do("again = sh.open(Page(), shell.WindowOptions(title='Again'), handler)")
    program.to_front("Driver")  # the page's title
    program.do_last("tray.remove(); again.destroy()")
    assert program.ended() == 0


def test_notifications_arrive(program, desktop, backend):
    program.do("sh.notify('Done', '<b>5</b> files').result(10)")
    heard = desktop.hear("notified")
    assert heard[1] == "Done"
    assert heard[2] == ("&lt;b&gt;5&lt;/b&gt; files" if backend == "gtk" else "<b>5</b> files")


def test_progress_and_numbers_reach_the_task_bar(program, desktop, backend):
    if backend == "qt":
        assert "not written for qt" in program.ask("str(sh.launcher(count=3).exception(10))")
        return
    program.do("sh.launcher(progress=0.25).result(10); sh.launcher(count=3).result(10)")
    assert desktop.hear("launcher") == ["application://driver.desktop", {"progress": 0.25, "progress-visible": True}]
    assert desktop.hear("launcher")[1] == {"count": 3, "count-visible": True}


def test_the_page_turns_dark_with_the_desktop(program, desktop, backend):
    if backend == "qt":
        pytest.skip("Qt follows the desktop through its own platform theme")
    desktop.order("dark")
    program.wait_for("dark", True)
    program.do("w.run_script('post({page: matchMedia(\"(prefers-color-scheme: dark)\").matches})')")
    assert program.wait_for("page")["page"] is True


def test_without_a_tray_the_program_is_told(backend, bus):
    program = Program([sys.executable, str(HERE / "driver.py"), backend], bus)
    try:
        program.wait_for("loaded")
        program.do("problem = sh.tray('x.png', 'x', []).ready.exception(10)")
        assert "no tray icons" in program.ask("str(problem)")
        assert "notification" in program.ask("str(sh.notify('x').exception(10))")
        program.do_last("w.destroy()")
        assert program.ended() == 0
    finally:
        program.stop()
