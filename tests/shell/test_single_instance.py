"""One running copy: a second start hands over its words and ends; a killed one leaves nothing in the way."""

from __future__ import annotations

import os
import queue
import signal
import socket
import stat
import subprocess
import sys

import pytest

from deskui import paths, single_instance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets")

FIRST = """
import sys
from deskui.single_instance import first_or_hand_over
instance = first_or_hand_over("tested", sys.argv[1:])
if instance is None:
    print("handed over", flush=True)
    sys.exit(0)
instance.serve(lambda words: print("heard", words, flush=True))
print("first", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def runtime(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def start():
    started = []

    def begin(*words):
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        started.append(subprocess.Popen([sys.executable, "-c", FIRST, *words], **pipes))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def test_a_second_start_hands_its_words_to_the_first_and_ends(start):
    first = start()
    assert first.stdout.readline() == "first\n"
    second = start("file ä.txt", "app://open?x=1")
    assert second.stdout.readline() == "handed over\n"
    assert second.wait(10) == 0
    assert first.stdout.readline() == "heard ['file ä.txt', 'app://open?x=1']\n"


def test_a_killed_first_one_does_not_block_the_next(start):
    first = start()
    assert first.stdout.readline() == "first\n"
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    assert (paths.runtime_dir("tested") / "instance.sock").exists(), "it could not clean up"
    assert start().stdout.readline() == "first\n"


def test_nobody_else_may_speak_to_it(start):
    first = start()
    assert first.stdout.readline() == "first\n"
    directory = paths.runtime_dir("tested")
    assert stat.S_IMODE((directory / "instance.sock").stat().st_mode) == 0o600
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700


@pytest.mark.parametrize("nonsense", [b"", b"{", b'{"a": 1}\n', b"[1]\n", b"\xff\xfe\n", b"x" * 2000])
def test_nonsense_is_not_heard_and_the_next_start_is(nonsense):
    heard: queue.Queue[list[str]] = queue.Queue()
    instance = single_instance.first_or_hand_over("here", [])
    instance.serve(heard.put)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(str(paths.runtime_dir("here") / "instance.sock"))
        stranger.sendall(nonsense)
    assert single_instance._hand_over("here", ["hello"])
    assert heard.get(timeout=10) == ["hello"]
    instance.close()
    assert heard.empty()


def test_a_first_one_that_does_not_answer_is_not_waited_for(monkeypatch):
    first = single_instance.first_or_hand_over("mute", [])
    monkeypatch.setattr(single_instance, "ANSWER_S", 0.2)
    beside = single_instance.first_or_hand_over("mute", ["x"])
    assert beside is not None
    beside.close()
    first.close()


@pytest.mark.parametrize("trap", ["others may write", "a link", "somebody else's"])
def test_a_place_that_others_could_change_is_not_used(monkeypatch, tmp_path, trap):
    place = tmp_path / f"deskui-{os.getuid()}"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(paths.tempfile, "gettempdir", lambda: str(tmp_path))
    if trap == "a link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        place.symlink_to(tmp_path / "elsewhere")
    else:
        place.mkdir()
        place.chmod(0o777 if trap == "others may write" else 0o700)
    if trap == "somebody else's":
        if os.getuid() != 0:
            pytest.skip("only root can give a directory away")
        os.chown(place, 65534, 65534)
    instance = single_instance.first_or_hand_over("trapped", ["secret.txt"])
    assert instance is not None, "the program starts all the same"
    assert not list(tmp_path.rglob("instance.sock")) and not list(tmp_path.rglob("lock"))
    instance.close()


def test_below_the_temp_directory_the_place_is_private(monkeypatch, tmp_path):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(paths.tempfile, "gettempdir", lambda: str(tmp_path))
    before = os.umask(0)
    try:
        instance = single_instance.first_or_hand_over("private", [])
    finally:
        os.umask(before)
    for directory in (tmp_path / f"deskui-{os.getuid()}", tmp_path / f"deskui-{os.getuid()}" / "private"):
        assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    instance.close()
