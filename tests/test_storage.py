"""What an author keeps is on disk, whole, and theirs alone."""

import os
import stat
import subprocess
import sys
import threading

import pytest

from deskui.errors import SpecError
from deskui.storage import Storage, StorageError, storage


@pytest.fixture
def path(tmp_path):
    return tmp_path / "with space é" / "s.sqlite"


def test_values_last(path):
    kept = Storage(path)
    kept["a"] = {"n": [1, 2.5, None, "é", True]}
    assert Storage(path)["a"] == {"n": [1, 2.5, None, "é", True]}
    del kept["a"]
    assert "a" not in kept
    assert list(kept) == []
    with pytest.raises(KeyError):
        kept["a"]
    with pytest.raises(KeyError):
        del kept["a"]


def test_users_do_not_see_each_other(path):
    ours, theirs = Storage(path), Storage(path).for_user("eve")
    ours["k"] = 1
    assert theirs.get("k") is None
    theirs["k"] = 2
    assert (ours["k"], theirs["k"], len(ours), len(theirs)) == (1, 2, 1, 1)


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, b"bytes"])
def test_what_json_cannot_say_is_the_authors_mistake_and_changes_nothing(path, value):
    kept = Storage(path)
    kept["k"] = "old"
    with pytest.raises(SpecError, match="JSON"):
        kept["k"] = value
    assert kept["k"] == "old"


def test_a_key_is_a_string(path):
    with pytest.raises(SpecError, match="key"):
        Storage(path)[3] = 1


def test_the_file_is_its_users_only(path):
    Storage(path)["k"] = 1
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


def test_concurrent_changes_all_count(path):
    kept = Storage(path)

    def work():
        for _ in range(50):
            kept.update_value("n", lambda n: n + 1, 0)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kept["n"] == 200


def test_a_killed_writer_leaves_a_whole_value(path):
    Storage(path)["k"] = "x" * 1000
    code = f"import os\nfrom deskui.storage import Storage\ns = Storage({str(path)!r})\nwith s._transaction() as c:\n    c.execute(\"UPDATE entries SET value = '1'\")\n    os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    assert Storage(path)["k"] == "x" * 1000


def test_a_file_that_is_no_store_says_so(path):
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(StorageError, match="not a database"):
        Storage(path)


def test_a_change_that_fails_changes_nothing(path):
    kept = Storage(path)
    kept["k"] = 1
    with pytest.raises(ZeroDivisionError):
        kept.update_value("k", lambda value: value / 0)
    assert kept["k"] == 1


def test_an_app_has_its_own_file_in_the_users_directory(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    storage("one")["k"] = 1
    assert storage("one")["k"] == 1
    assert "k" not in storage("two")
    assert (tmp_path / "one" / "storage.sqlite").exists()
