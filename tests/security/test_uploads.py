"""Files that strangers send: how much, how many, under which name, and where they are kept (H05, H10, P07)."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest
from serving import PATIENCE_S

from deskui.errors import RemoteProtocolError
from deskui.runtime import blobs
from deskui.runtime.blobs import MAX_NAME, Blob, Inbox, Usage, display_name
from deskui.widgets import uploads

NAMES = {
    "photo.jpg": "photo.jpg",
    "Übersicht 日本.pdf": "Übersicht 日本.pdf",
    ".profile": ".profile",
    "../../etc/passwd": "passwd",
    "..\\..\\windows\\system.ini": "system.ini",
    "/etc/passwd": "passwd",
    "C:\\Users\\x\\a.txt": "a.txt",
    "C:a.txt": "C_a.txt",
    "\\\\host\\share\\a.txt": "a.txt",
    "a/b\\c.txt": "c.txt",
    "a.txt\x00.exe": "a.txt_.exe",
    "line\r\nSet-Cookie: a=b": "line__Set-Cookie_ a=b",
    "stream.txt::$DATA": "stream.txt__$DATA",
    'a<b>"c|d?e*.txt': "a_b__c_d_e_.txt",
    "photo\u202egpj.exe": "photo_gpj.exe",
    "con": "_con",
    "NUL.txt": "_NUL.txt",
    "com1.tar.gz": "_com1.tar.gz",
    "lpt\xb9.txt": "_lpt\xb9.txt",
    "console.txt": "console.txt",
    "name. . .": "name",
    "..": "",
    ".": "",
    "": "",
    "dir/": "",
}


@pytest.mark.parametrize("told", NAMES)
def test_a_files_name_is_the_last_part_of_a_path_on_every_system(told: str) -> None:
    name = display_name(told)
    assert name == NAMES[told]
    assert Path(name).name == name or name == ""
    assert PureWindowsPath(name).name == name or name == ""
    assert display_name(name) == name


@pytest.mark.parametrize("told", ["x" * 5000, "x" * 5000 + ".jpg", "." * 5000 + "x", "x." + "y" * 5000])
def test_a_files_name_is_short_and_keeps_a_sensible_ending(told: str) -> None:
    name = display_name(told)
    assert 0 < len(name) <= MAX_NAME
    assert name.endswith(".jpg") or not told.endswith(".jpg")


def test_every_way_a_file_comes_in_passes_the_rule() -> None:
    inbox = Inbox(100, 100)
    inbox.write(1, b"x", last=True, abort=False)
    blob: Blob = inbox.claim({"$blob": 1, "name": "../../evil\x00.txt"})
    assert blob.name == "evil_.txt"

    payload = {"files": [{"name": "..\\con", "data": b"x"}]}
    uploads.complete(payload)
    assert payload["files"][0]["name"] == "_con"


# -- how much --------------------------------------------------------------------------------------


def test_all_pages_of_a_session_share_one_quota() -> None:
    usage = Usage()
    one, two = Inbox(80, 100, usage), Inbox(80, 100, usage)
    one.write(1, b"x" * 60, last=False, abort=False)
    with pytest.raises(RemoteProtocolError) as refused:
        two.write(1, b"x" * 60, last=False, abort=False)
    assert refused.value.code == 4413
    assert usage.bytes == 60 and usage.blobs == 1, "what was refused is forgotten"
    one.write(1, b"", last=False, abort=True)
    assert usage == Usage()
    two.write(2, b"x" * 70, last=True, abort=False)
    assert two.claim({"$blob": 2}).size == 70
    assert usage == Usage(), "what the author's code took counts no more"


def test_empty_files_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blobs, "MAX_BLOBS", 50)
    usage = Usage()
    inbox = Inbox(100, 100, usage)
    with pytest.raises(RemoteProtocolError) as refused:
        for number in range(1000):
            inbox.write(number, b"", last=False, abort=False)
    assert refused.value.code == 4413 and usage.blobs == 50
    inbox.close()
    assert usage == Usage()


@pytest.mark.parametrize("problem", [*(OSError(number, "no room") for number in (errno.ENOSPC, errno.EMFILE, errno.EDQUOT)), MemoryError()])
def test_a_full_disk_refuses_the_file_and_nothing_else(monkeypatch: pytest.MonkeyPatch, problem: Exception) -> None:
    def full(self: Blob, data: bytes) -> None:
        raise problem

    monkeypatch.setattr(Blob, "write", full)
    usage = Usage()
    with pytest.raises(RemoteProtocolError) as refused:
        Inbox(100, 100, usage).write(1, b"x", last=False, abort=False)
    assert refused.value.code == 4413
    assert usage == Usage()


BIG = """
import json, os, sys, threading
sys.path.insert(0, {tests!r})
import psutil
from serving import serving
from deskui.session import hold

def app():
    hold()

def files_open():
    return sum(1 for each in psutil.Process().open_files() if "(deleted)" in each.path or "tmp" in each.path)

me = psutil.Process()
with serving(app) as server:
    page = server.page()
    page.read()
    piece, number, sent = os.urandom(65536), 0, 0
    acknowledged = 0
    base = me.memory_info().rss
    peak = base
    while sent < {size}:
        frames = []
        while number - acknowledged < 4 and sent < {size}:
            number += 1
            sent += len(piece)
            page.send(b"\\x01" + number.to_bytes(8, "big") + bytes(8) + (7).to_bytes(4, "big") + bytes([sent >= {size}]) + piece)
        while acknowledged < number:
            message = page.read()
            acknowledged = max(acknowledged, message.get("a", 0))
            if acknowledged > number - 3:
                break
        peak = max(peak, me.memory_info().rss)
    while acknowledged < number:
        acknowledged = max(acknowledged, page.read().get("a", 0))
    (session,) = server.server.host.sessions.values()
    held = session.uploads.bytes
    spooled = os.listdir("/proc/self/fd")
    links = [os.readlink("/proc/self/fd/" + fd) for fd in spooled if os.path.islink("/proc/self/fd/" + fd)]
    on_disk = sum("(deleted)" in link or "/tmp" in link for link in links)
    session.close()
    left = session.uploads.bytes
print(json.dumps({{"growth": peak - base, "held": held, "left": left, "on_disk": on_disk}}))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_ninety_megabytes_pass_through_without_being_held_in_memory() -> None:
    """H10, over a real socket; client and server share the process whose memory is measured."""
    size = 90 << 20
    script = BIG.format(tests=str(Path(__file__).parent.parent), size=size)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=6 * PATIENCE_S, check=False)
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    assert seen["growth"] < 20 << 20
    assert seen["held"] == size
    assert seen["on_disk"] >= 1, "it lies in a file that has no name and so goes with the process"
    assert seen["left"] == 0
