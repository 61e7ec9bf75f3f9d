"""Programs really built by `deskui build`, started and used as a person does, on a path with spaces and letters beyond ASCII."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import sysconfig
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil
import pytest
from e2e_browser import chromium, chromium_path
from PIL import Image
from serving import PATIENCE_S

pytestmark = pytest.mark.frozen

EXAMPLES = Path(__file__).parents[2] / "examples"

GREEN = (22, 163, 74)
"""Of the "normal" range in the answer's drawing (examples/bmi.py): it is on the screen only when the answer is."""
ACCENT = (42, 98, 201)
"""Of the form's button (client/src/theme): the form is there."""


# -- with windows ----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [[], ["--bridge"]], ids=["server", "bridge"])
def test_a_person_types_into_the_window_sees_the_answer_and_closes_it(gtk_program, start, screen, tmp_path, words):
    program = start(gtk_program, *words, **screen)
    shot = Screen(screen, tmp_path / "screen.png")
    shot.until_it_shows(ACCENT, program)
    listening = [each for process in program.family() for each in process.net_connections("inet")]
    assert (listening == []) == (words == ["--bridge"])
    shot.xdo("type", "--delay", "30", "178\t72")
    shot.xdo("key", "Return")
    shot.until_it_shows(GREEN, program)
    assert shot.xdo("getactivewindow", "getwindowname") == "Body mass index"
    shot.xdo("key", "alt+F4")
    assert program.end()[0] == 0
    assert program.gone()


def test_the_self_test_opens_the_window(gtk_program, start, screen):
    for words in ([], ["--bridge"]):
        program = start(gtk_program, "--selftest", *words, **screen)
        status, out, err = program.end()
        assert (status, out.splitlines()[-1]) == (0, "selftest: ok"), out + err
        assert program.gone()


def test_without_a_display_it_says_so_and_serves_the_browser(gtk_program, start):
    program = start(gtk_program)
    assert program.line().startswith("deskui: ready at http://127.0.0.1:")
    status, _, err = program.end(signal.SIGTERM)
    assert status == 0
    assert "there is no display to open a window on" in err
    assert start(gtk_program, "--window").end()[0] == 1


def test_it_was_built_for_one_toolkit(gtk_program, start):
    status, _, err = start(gtk_program, "--backend", "qt").end()
    assert (status, err) == (1, "Körper & Maß: this program was built with gtk windows, not qt\n")


class Screen:
    """What is on the screen, and what a person does there."""

    def __init__(self, environment: dict[str, str], path: Path) -> None:
        self._environment = {**os.environ, **environment}
        self._path = path

    def xdo(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
        return done.stdout.strip()

    def until_it_shows(self, color: tuple[int, int, int], program) -> None:
        """Look (which takes its time) until enough of the screen has this colour."""
        deadline = time.monotonic() + 2 * PATIENCE_S
        while self._count(color) < 150:
            assert program.process.poll() is None, program.end()
            assert time.monotonic() < deadline, f"{color} is not on the screen: {self._path}"

    def _count(self, color: tuple[int, int, int]) -> int:
        subprocess.run(["import", "-window", "root", str(self._path)], env=self._environment, timeout=PATIENCE_S, check=True)
        with Image.open(self._path) as picture:
            return {found: count for count, found in picture.convert("RGB").getcolors(1 << 24) or []}.get(color, 0)


def test_a_plain_pyinstaller_finds_what_a_program_needs(folder, start, screen):
    """Without `deskui build`: the hooks that come with deskui are enough."""
    pytest.importorskip("gi")
    pytest.importorskip("PyInstaller")
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        pytest.skip("this Python has no shared library, which PyInstaller needs")
    work = folder / "plain"
    words = ["--onedir", "--distpath", str(work), "--workpath", str(work / "work"), "--specpath", str(work), "--log-level", "WARN"]
    for module in ("PyQt6", "PySide6", "qtpy"):  # where Qt is installed it would be bundled too, for a minute and 600 MB
        words += ["--exclude-module", module]
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(folder / "cache")}
    command = [sys.executable, "-m", "PyInstaller", *words, str(EXAMPLES / "bmi.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    for mode in ("--bridge", "--browser"):
        status, out, err = start(work / "bmi" / "bmi", "--selftest", mode, **screen).end()
        assert (status, out.splitlines()[-1]) == (0, "selftest: ok"), out + err


# -- for browsers ----------------------------------------------------------------------------------


@pytest.mark.skipif(chromium_path() is None, reason="Chromium is not installed")
def test_a_browser_is_served_and_answered(none_program, start):
    program = start(none_program)
    url = program.line().removeprefix("deskui: ready at ").strip()
    with chromium() as browser:
        page = browser.new_page()
        page.goto(url)
        page.get_by_label("Height").fill("178")
        page.get_by_label("Weight").fill("72")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="22.7").wait_for()
        page.close()
    assert program.end(signal.SIGTERM)[0] == 0
    assert program.gone()


def test_the_words_of_the_source_mean_the_same(none_program, start):
    program = start(none_program, "--browser", "--host", "127.0.0.1", "--port", "0", "--title", "Mine")
    url = program.line().removeprefix("deskui: ready at ").split("#")[0]
    assert b"<title>Mine</title>" in urllib.request.urlopen(url, timeout=PATIENCE_S).read()
    assert program.end(signal.SIGINT)[0] == 0


def test_it_tells_its_version_and_explains_its_words(none_program, start):
    status, out, _ = start(none_program, "--version").end()
    assert status == 0
    assert re.fullmatch(r"bmi 1\.2\.3 \(deskui [\d.a-z]+\)\n", out)
    status, out, _ = start(none_program, "--help").end()
    assert (status, "--selftest" in out, "--bridge" in out) == (0, True, True)


def test_a_program_without_windows_refuses_them_in_words(none_program, start):
    for words in (["--window"], ["--bridge"], ["--backend", "gtk"]):
        status, _, err = start(none_program, *words).end()
        assert (status, err) == (1, "bmi: this program was built without windows (--backend none); it serves the browser\n")


def test_the_self_test_visits_the_server(none_program, start):
    status, out, err = start(none_program, "--selftest").end()
    assert (status, out.splitlines()[-1]) == (0, "selftest: ok"), out + err


def test_it_starts_without_any_standard_stream(none_program, start):
    program = start(Path("/bin/sh"), "-c", 'exec "$0" --selftest <&- >&- 2>&-', str(none_program))
    assert program.end()[0] == 0


def test_it_starts_without_a_home_and_in_a_plain_locale(none_program, start):
    program = start(
        none_program, "--selftest", HOME="/nonexistent", LC_ALL="C", XDG_STATE_HOME="/nonexistent", XDG_DATA_HOME="/nonexistent"
    )
    assert program.end()[0] == 0


# -- unpacking -------------------------------------------------------------------------------------


def test_it_unpacks_into_a_private_folder_and_leaves_nothing(none_program, start, tmp_path):
    program = start(none_program, TMPDIR=str(tmp_path))
    program.line()
    (unpacked,) = tmp_path.glob("_MEI*")
    assert stat.S_IMODE(unpacked.stat().st_mode) == 0o700
    assert program.end(signal.SIGTERM)[0] == 0
    assert list(tmp_path.glob("_MEI*")) == []


def test_a_folder_named_by_the_environment_is_not_run_from(none_program, start, tmp_path):
    """The variables a one-file program passes to itself, forged."""
    forged = {"_PYI_APPLICATION_HOME_DIR": str(tmp_path), "_PYI_ARCHIVE_FILE": str(none_program), "_PYI_PARENT_PROCESS_LEVEL": "1"}
    status, out, err = start(none_program, "--version", **forged).end()
    assert (status != 0, out) == (True, "")
    assert "Security validation failure" in err


def test_what_a_killed_program_left_is_swept_by_the_next_start(none_program, start, tmp_path):
    killed = start(none_program, TMPDIR=str(tmp_path))
    killed.line()
    (left,) = tmp_path.glob("_MEI*")
    killed.stop()
    foreign = tmp_path / "_MEIforeign"
    foreign.mkdir()
    for folder in (left, foreign):
        os.utime(folder, (0, 0))
    program = start(none_program, "--selftest", TMPDIR=str(tmp_path))
    assert program.end()[0] == 0
    assert list(tmp_path.glob("_MEI*")) == [foreign]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root")
@pytest.mark.parametrize(
    ("options", "words"),
    [("noexec", "failed to map segment from shared object"), ("size=4m", "Failed to extract")],
    ids=["programs may not run there", "full"],
)
def test_a_temporary_directory_that_cannot_serve_is_refused_in_words_and_another_one_helps(none_program, start, tmp_path, options, words):
    place = tmp_path / "tmp"
    place.mkdir()
    script = 'mount -t tmpfs -o "$0" tmpfs "$1" && shift && exec "$@"'
    inside = ["--mount", "/bin/sh", "-c", script, options, str(place), str(none_program), "--version"]
    status, _, err = start(Path("/usr/bin/unshare"), *inside, TMPDIR=str(place)).end()
    if "unshare failed" in err or "mount:" in err:
        pytest.skip(err)
    assert status != 0
    assert words in err
    other = tmp_path / "other"
    other.mkdir()
    assert start(Path("/usr/bin/unshare"), *inside, TMPDIR=str(other)).end()[0] == 0


# -- processes, words of the author's ---------------------------------------------------------------


@pytest.mark.skipif(chromium_path() is None, reason="Chromium is not installed")
def test_other_processes_work_and_inherit_no_socket_and_files_are_beside_the_program(pool_program, start):
    program = start(pool_program, "--no-open", "a file.txt", "app://word")
    url = program.line().removeprefix("deskui: ready at ").strip()
    with chromium() as browser:
        page = browser.new_page()
        page.goto(url)
        page.get_by_text("squares: 0, 1, 4, 9").wait_for()
        page.get_by_text("words: a file.txt app://word").wait_for()
        page.get_by_text("beside: Äpfel").wait_for()
        page.get_by_text("streams: True").wait_for()
        page.close()
    listening = [
        process.pid
        for process in program.family()
        if [each for each in process.net_connections("inet") if each.status == psutil.CONN_LISTEN]
    ]
    assert listening == [program.process.pid]
    assert program.end(signal.SIGTERM)[0] == 0
    assert program.gone()
