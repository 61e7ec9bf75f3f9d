"""The shell's rules that need no window: origins, crashes, the error page, what is handed to the system."""

from __future__ import annotations

import threading

import pytest

from deskui import desktop
from deskui._shell import system as shell_system
from deskui._shell.address import is_harmless, same_origin
from deskui._shell.error_page import RETRY_URL, error_page
from deskui._shell.health import Crashes


@pytest.mark.parametrize(
    ("url", "own", "same"),
    [
        ("app://deskui/x?y#z", "app://deskui/", True),
        ("APP://DESKUI/", "app://deskui/", True),
        ("http://127.0.0.1:5000/a", "http://127.0.0.1:5000/#b=code", True),
        ("http://127.0.0.1:5001/", "http://127.0.0.1:5000/", False),
        ("https://127.0.0.1:5000/", "http://127.0.0.1:5000/", False),
        ("http://127.0.0.1:5000@evil/", "http://127.0.0.1:5000/", False),
        ("http://localhost:5000/", "http://127.0.0.1:5000/", False),
        ("about:blank", "about:blank", False),
        ("data:text/html,x", "app://deskui/", False),
        ("", "", False),
    ],
)
def test_what_belongs_to_a_window(url, own, same):
    assert same_origin(url, own) is same


def test_documents_without_an_origin_are_harmless():
    assert is_harmless("about:srcdoc") and is_harmless("blob:app://deskui/1") and is_harmless("DATA:text/html,x")
    assert not is_harmless("file:///etc/passwd") and not is_harmless("javascript:1")


def test_only_crashes_of_the_last_minute_count():
    now = [0.0]
    crashes = Crashes(lambda: now[0])
    counts = []
    for at in (0, 30, 59, 61, 200):
        now[0] = at
        counts.append(crashes.count())
    assert counts == [1, 2, 3, 3, 1]


def test_the_error_page_shows_text_as_text_and_a_way_back():
    page = error_page("It <b>broke</b>", "<script>alert(1)</script>")
    assert "<script>" not in page and "&lt;script&gt;" in page and "It &lt;b&gt;" in page
    assert f'href="{RETRY_URL}"' in page


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "ms-msdt:/id", "", "vscode://x"])
def test_addresses_that_could_run_something_are_not_handed_over(url, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(shell_system.webbrowser, "open", lambda url, **_: opened.append(url))
    assert shell_system.open_in_system(url) is False
    assert opened == []


def test_web_and_mail_addresses_are(monkeypatch):
    opened: list[str] = []
    done = threading.Event()

    def note(url, **_):
        opened.append(url)
        done.set()

    monkeypatch.setattr(shell_system.webbrowser, "open", note)
    assert shell_system.open_in_system("https://example.org/a b") is True
    assert done.wait(5) and opened == ["https://example.org/a b"]


def test_a_file_that_is_not_there_is_said_at_once(tmp_path):
    with pytest.raises(FileNotFoundError):
        shell_system.open_file(tmp_path / "none")


def test_files_the_system_passes_are_paths_and_other_words_stay():
    before = desktop.arguments()
    try:
        desktop.set_arguments(
            ["file:///home/ada/a%20l%C3%A4tter.txt", "FILE://localhost/x", "file:y", "orders:17?x=%20", "--word", "C:\\x"]
        )
        assert desktop.arguments() == ["/home/ada/a lätter.txt", "/x", "file:y", "orders:17?x=%20", "--word", "C:\\x"]
    finally:
        desktop.set_arguments(before)
