"""Nothing that opens a session is written anywhere but on the line that is meant for it (H12)."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from serving import Serving

from deskui.output import put_text
from deskui.session import hold


def app() -> None:
    put_text("here")
    hold()


def test_no_log_line_has_a_code_a_secret_or_a_session(serve: Callable[..., Serving], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(app, dialects={"pywebio"})
    code = server.code()
    secret = json.loads(server.request("POST", "/-/boot", server.own(), json.dumps({"code": code}).encode()).body)["secret"]
    socket = server.socket("/?token=canary-token")
    socket.send({"hello": {"proto": 1, "secret": secret}})
    welcome = socket.read()["welcome"]
    server.request(path="/nothing?token=canary-token&b=canary-code")
    server.request("POST", "/-/boot", server.own(), b'{"code": "canary-code"}')
    wrong = server.socket()
    wrong.send({"hello": {"proto": 1, "secret": "canary-secret"}})
    wrong.rest()
    socket.send("garbage with canary-secret")
    socket.rest()
    server.stop()
    written = caplog.text
    for precious in (code, secret, welcome["session"], welcome["client"], "canary-token", "canary-code", "canary-secret"):
        assert precious not in written


def test_the_command_line_of_the_process_has_no_secret(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("def main(): pass\n")
    process = subprocess.Popen([sys.executable, "-m", "deskui", "serve", str(tmp_path / "app.py")], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        code = process.stdout.readline().strip().split("#b=")[1]
        shown = Path(f"/proc/{process.pid}/cmdline")
        if shown.exists():
            assert code not in shown.read_text()
    finally:
        process.terminate()
        process.communicate(timeout=20)
    assert len(code) >= 43
