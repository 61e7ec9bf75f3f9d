"""P08: places programs are started in that lack something: a home, rights, a locale, plain names. Real processes.

A program that can do without starts and serves its page; one that asked to keep something says in one line what is missing.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from serving import PATIENCE_S

from deskui import doctor
from deskui.paths import NoHomeError, state_dir

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights, locales and users as POSIX has them")

PROGRAM = '''
def hello():
    """Grüße 你好"""
'''
KEEPING = """
import deskui, deskui.storage
def hello():
    pass
deskui.run(hello, mode="browser", store=deskui.storage.session_states("kept"))
"""
ASKING = "from deskui.input import input\ninput('Name')\n"
NOBODY = """
import pwd
def unknown(uid):
    raise KeyError(uid)
pwd.getpwuid = unknown
"""
"""A user without a name, as containers have them: then ``HOME`` alone says where home is."""
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


class Place:
    """A folder to start programs in, and what their environment is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.locked = folder / "locked"
        self.locked.mkdir(mode=0o500)
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        self.environment["HOME"] = str(folder)
        self._started: list[subprocess.Popen[bytes]] = []

    def start(self, source: str, name: str = "app.py", *words: str) -> subprocess.Popen[bytes]:
        """Serve a program on a port of its own, so that it remembers its pages."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, encoding="utf-8")
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 0))
            port = sock.getsockname()[1]
        command = [*without_roots_rights(), sys.executable, "-m", "deskui", "serve", str(path), "--port", str(port), *words]
        self._started.append(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.folder, env=self.environment)
        )
        return self._started[-1]

    def end(self) -> None:
        """End what is left."""
        for process in self._started:
            process.kill()
            process.communicate()
        self.locked.chmod(0o700)


def without_roots_rights() -> list[str]:
    """What takes root's right to write everywhere from a program; others have none."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root writes everywhere, and setpriv, which could change that, is not here")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    yield made
    made.end()


def served_title(process: subprocess.Popen[bytes]) -> str:
    """The title of the page it serves; it is ended, and has complained of nothing."""
    assert process.stdout is not None
    line = process.stdout.readline().decode()
    assert line.startswith("deskui: ready at http://127.0.0.1:"), line + process.communicate()[1].decode()
    with urllib.request.urlopen(line.split(" at ")[1].split("#")[0], timeout=PATIENCE_S) as response:
        page = response.read().decode()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=PATIENCE_S)[1] == b""
    assert process.returncode == 0
    return str(page.partition("<title>")[2].partition("</title>")[0])


def home_is_locked(place: Place) -> None:
    place.environment["HOME"] = str(place.locked)


def home_is_no_folder(place: Place) -> None:
    place.environment["HOME"] = os.devnull


def there_is_no_home(place: Place) -> None:
    del place.environment["HOME"]


def the_temporary_folder_is_locked(place: Place) -> None:
    place.environment["TMPDIR"] = str(place.locked)


def the_locale_is_c(place: Place) -> None:
    place.environment.update(C_LOCALE)


HOMELESS = (home_is_locked, home_is_no_folder, there_is_no_home)


@pytest.mark.parametrize("lack", [*HOMELESS, the_temporary_folder_is_locked, the_locale_is_c])
def test_a_program_starts_without(place: Place, lack: Callable[[Place], None]) -> None:
    lack(place)
    process = place.start(NOBODY + PROGRAM, "my prögram 你好/dïe app.py")
    assert served_title(process) == "Grüße 你好"


@pytest.mark.parametrize("lack", HOMELESS)
def test_a_program_that_keeps_something_says_where_it_cannot(place: Place, lack: Callable[[Place], None]) -> None:
    lack(place)
    process = place.start(NOBODY + KEEPING)
    out, err = process.communicate(timeout=PATIENCE_S)
    reason = err.decode().splitlines()[-1]
    assert (process.returncode, out) == (1, b"")
    assert reason.startswith("deskui.storage.StorageError: ")
    assert ("set HOME to a directory that can be written" if lack is there_is_no_home else place.environment.get("HOME")) in reason


@pytest.mark.parametrize("locale", [{}, C_LOCALE])
@pytest.mark.parametrize(("words", "title"), [((), "söme scrïpt"), (("--title", "Grüße"), "Grüße")])
def test_a_title_from_the_command_line_is_read_in_any_locale(
    place: Place, locale: dict[str, str], words: tuple[str, ...], title: str
) -> None:
    place.environment.update(locale)
    assert served_title(place.start(ASKING, "söme scrïpt.py", *words)) == title


def test_a_home_that_stays_a_tilde_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """As platformdirs answered before it raised: a folder called ``~`` in the working directory is nobody's home."""
    monkeypatch.setattr("platformdirs.user_state_dir", lambda name, appauthor: f"~/.local/state/{name}")
    with pytest.raises(NoHomeError, match="no home directory"):
        state_dir("app")
    assert {line.what: line.well for line in doctor._directories()}["directory: state"] is False
