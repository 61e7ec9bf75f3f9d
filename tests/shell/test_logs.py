"""The log holds no secret, and logging never ends the program."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading

import pytest

from deskui import logs


@pytest.fixture(autouse=True)
def alone(monkeypatch, tmp_path):
    """A root logger of our own, a log directory of our own, the hooks put back."""
    root = logging.getLogger()
    before, level = root.handlers[:], logging.getLogger("deskui").level
    root.handlers[:] = []
    hooks = sys.excepthook, threading.excepthook
    monkeypatch.setattr(logs.paths, "log_dir", lambda name: tmp_path / name)
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = before
    logging.getLogger("deskui").setLevel(level)
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize(
    "line",
    [
        "opening http://127.0.0.1:5/#b=SECRETcode123",
        "GET /?token=SECRETcode123&x=1",
        '{"secret": "SECRETcode1234567890abcdef"}',
        "key=SECRETcode1234567890abcdef",
        "Authorization: SECRETcode1234567890abcdef",
    ],
)
def test_codes_keys_and_tokens_are_struck_out(line, tmp_path):
    path = logs.set_up("app")
    logging.getLogger("deskui").warning("%s", line)
    try:
        raise ValueError(line)
    except ValueError:
        logging.getLogger("deskui").exception("failed")
    text = path.read_text()
    assert "SECRET" not in text and "***" in text and "ValueError" in text
    assert "SECRET" not in logs.last_lines()


def test_the_file_rotates(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    path = logs.set_up("app")
    for number in range(200):
        logging.getLogger("deskui").info("line %d", number)
    assert path.stat().st_size < 2200
    assert len(list(path.parent.iterdir())) == 1 + logs.KEPT_FILES


def test_a_directory_that_cannot_be_written_leaves_the_lines_in_memory(tmp_path):
    (tmp_path / "app").write_text("a file is in the way")
    assert logs.set_up("app") is None
    logging.getLogger("deskui").error("remember me")
    assert "remember me" in logs.last_lines()


def test_what_the_author_configured_stays_alone(tmp_path, capsys):
    own = logging.NullHandler()
    logging.getLogger().addHandler(own)
    logs.set_up("app")
    logging.getLogger("deskui").error("once")
    assert own in logging.getLogger().handlers
    assert not any(type(handler) is logging.StreamHandler for handler in logging.getLogger().handlers)


def test_an_error_nobody_handled_is_told_with_details():
    told = []
    logs.set_up("app")
    logs.catch_unhandled(lambda line, details: told.append((line, details)))

    def fail():
        raise LookupError("no such thing")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    ((line, details),) = told
    assert line == "LookupError: no such thing"
    assert "Traceback" in details and "def fail" not in line


def test_a_program_without_a_console_can_print():
    code = "import sys; sys.stdout = sys.stderr = None; from deskui import logs; logs.give_streams(); print('x'); sys.stderr.write('y')"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
