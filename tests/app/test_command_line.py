"""The command line and ``run()`` as a person starts them: real processes, their first line, their exit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from serving import PATIENCE_S

from deskui.app import Options, choose_mode, start_server, with_overrides
from deskui.cli import load, main, split_target
from deskui.errors import SpecError, UsageError
from deskui.runtime.apps import make_apps
from deskui.testing import User

HELLO = '''
import deskui
from deskui.output import put_text
from deskui.session import defer_call

def hello():
    """Hello there"""
    put_text("hello")

def other():
    put_text("other")
'''


@pytest.fixture(autouse=True)
def _own_main_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """The author's file becomes the main module, with its words and folder; processes that later tests spawn would run it."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.setattr(sys, "argv", sys.argv[:])
    monkeypatch.setattr(sys, "path", sys.path[:])


class Process:
    """A started program."""

    def __init__(self, *words: str, cwd: Path, **environment: str) -> None:
        env = {**os.environ, "PYTHONUNBUFFERED": "", **environment}
        env.pop("DISPLAY", None)
        self._process = subprocess.Popen(
            [sys.executable, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=cwd, env=env
        )

    def ready(self) -> str:
        """The URL of the first line."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith("deskui: ready at http://127.0.0.1:"), line + self.end()[2]
        return line.split(" at ")[1].strip()

    def end(self, number: int = signal.SIGINT) -> tuple[int, str, str]:
        """Signal it and wait; exit status, the rest of its output, its errors."""
        if self._process.poll() is None:
            self._process.send_signal(number)
        out, err = self._process.communicate(timeout=PATIENCE_S)
        return self._process.returncode, out, err


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[..., Process]]:
    """``begin(source, words…)`` writes app.py and starts Python with the words."""
    started: list[Process] = []

    def start(source: str, *words: str, **environment: str) -> Process:
        (tmp_path / "app.py").write_text(textwrap.dedent(source), encoding="utf-8")
        started.append(Process(*words, cwd=tmp_path, **environment))
        return started[-1]

    yield start
    for process in started:
        process.end(signal.SIGKILL)


def page(url: str) -> str:
    with urllib.request.urlopen(url.split("#")[0], timeout=PATIENCE_S) as response:
        return str(response.read().decode())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_prints_where_and_ends_cleanly(begin: Callable[..., Process], number: int) -> None:
    process = begin(HELLO, "-m", "deskui", "serve", "app.py:hello", "--port", "0")
    url = process.ready()
    assert "#b=" in url
    assert "<title>Hello there</title>" in page(url)
    assert process.end(number) == (0, "", "")


def test_run_without_a_display_says_why_and_serves_the_browser(begin: Callable[..., Process]) -> None:
    process = begin(HELLO + "deskui.run(hello, title='Mine')", "app.py", DESKUI_MODE="", WAYLAND_DISPLAY="")
    url = process.ready()
    assert "<title>Mine</title>" in page(url)
    status, _, err = process.end()
    assert status == 0 and err.startswith("deskui: no window") and err.count("\n") == 1


def test_the_mode_can_come_from_the_environment(begin: Callable[..., Process]) -> None:
    process = begin(HELLO + "deskui.run(hello)", "app.py", DESKUI_MODE="browser")
    process.ready()
    assert process.end()[2] == ""


def test_the_command_line_replaces_what_the_file_says(begin: Callable[..., Process]) -> None:
    process = begin(
        HELLO + "if __name__ == '__main__':\n    deskui.run(other, title='From the file', mode='window')",
        *("-m", "deskui", "run", "app.py", "--browser", "--title", "From the words"),
    )
    assert "<title>From the words</title>" in page(process.ready())


def test_start_server_is_pywebios(begin: Callable[..., Process]) -> None:
    process = begin(HELLO + "deskui.start_server([hello, other], port=0, debug=True, cdn=False)", "app.py")
    url = process.ready()
    assert "<title>Programs</title>" in page(url)
    assert "<title>Hello there</title>" in page(url.split("#")[0] + "?app=hello")
    assert "<title>other</title>" in page(url.split("#")[0] + "other")


def test_deferred_calls_run_before_the_end(begin: Callable[..., Process]) -> None:
    source = """
        import json, sys, urllib.request
        import deskui
        from deskui.session import defer_call, hold
        from tornado.websocket import websocket_connect
        from tornado.httpclient import HTTPRequest
        import asyncio, threading

        def app():
            defer_call(lambda: print("deferred", flush=True))
            print("running", flush=True)
            hold()

        def page(link):
            base, code = link.split("#b=")
            origin = base.rstrip("/")
            request = urllib.request.Request(base + "-/boot", json.dumps({"code": code}).encode(), {"Origin": origin, "X-Deskui": "1"})
            secret = json.load(urllib.request.urlopen(request))["secret"]
            async def visit():
                ws = await websocket_connect(HTTPRequest(base.replace("http", "ws"), headers={"Origin": origin}), subprotocols=["deskui.1"])
                await ws.write_message(json.dumps({"hello": {"proto": 1, "secret": secret}}))
                while await ws.read_message():
                    pass
            asyncio.run(visit())

        deskui.run(app, mode="browser", on_ready=lambda link: threading.Thread(target=page, args=(link,), daemon=True).start())
    """
    process = begin(source, "app.py")
    process.ready()
    assert process._process.stdout is not None
    assert process._process.stdout.readline() == "running\n"
    status, out, _ = process.end(signal.SIGTERM)
    assert (status, out) == (0, "deferred\n")


def test_a_spawned_worker_does_not_start_the_program_again(begin: Callable[..., Process]) -> None:
    """``multiprocessing`` imports the author's file in its children; ``run()`` is not for them (P14)."""
    source = """
        import multiprocessing
        import deskui

        def double(number):
            return 2 * number

        def on_ready(link):
            import threading
            threading.Thread(target=work, daemon=True).start()

        def work():
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                doubled = pool.map(double, [1, 2])
            print(doubled, flush=True)  # with the pool gone, nobody outlives the program

        deskui.run(lambda: None, mode="browser", on_ready=on_ready)
    """
    process = begin(source, "app.py")
    process.ready()
    assert process._process.stdout is not None
    assert process._process.stdout.readline() == "[2, 4]\n"


def test_new_writes_a_program_that_can_be_served(begin: Callable[..., Process], tmp_path: Path) -> None:
    status = begin("", "-m", "deskui", "new", "my_tool")
    out, err = status._process.communicate(timeout=PATIENCE_S)
    assert (out, err) == ("wrote my_tool.py; try: deskui run my_tool.py\n", "")
    process = begin("", "-m", "deskui", "serve", "my_tool.py")
    assert "<title>My tool</title>" in page(process.ready())


def test_nobody_is_served_a_port_that_is_taken(begin: Callable[..., Process]) -> None:
    first = begin(HELLO, "-m", "deskui", "serve", "app.py:hello")
    port = first.ready().split(":")[2].split("/")[0]
    second = begin(HELLO, "-m", "deskui", "serve", "app.py:hello", "--port", port)
    out, err = second._process.communicate(timeout=PATIENCE_S)
    assert second._process.returncode == 1
    assert out == "" and err.startswith("deskui: ") and "is taken by another program" in err


# -- words, without processes ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "complaint"),
    [
        ("", "app.py", "no function that can be run"),
        ("def a(): pass\ndef b(): pass", "app.py", "several functions.*a, b"),
        ("def a(): pass", "app.py:missing", "no function 'missing'; it has a"),
        ("def a(x): pass", "app.py", "no function that can be run"),
        ("", "gone.py", "there is no file"),
    ],
)
def test_a_target_that_means_nothing_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, target: str, complaint: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(source)
    keep_main(monkeypatch)
    with pytest.raises(UsageError, match=complaint):
        load(target)


@pytest.mark.parametrize(
    ("source", "target", "name"),
    [
        ("def one(): pass", "app.py", "one"),
        ("def a(): pass\ndef main(): pass", "app.py", "main"),
        ("def a(): pass\ndef _hidden(): pass\nfrom os.path import join", "app.py", "a"),
        ("async def a(): pass\ndef b(): pass", "app.py:a", "a"),
        ("import deskui\ndef a(): pass\ndef b(): pass\ndeskui.run(b, title='x')", "app.py", "b"),
    ],
)
def test_a_target_means_what_one_would_think(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, target: str, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(source)
    keep_main(monkeypatch)
    assert load(target).app.__name__ == name


def keep_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading a program replaces the main module, the path and the words; not for the other tests."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "argv", list(sys.argv))


def test_a_drives_colon_is_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("app.py", "C:app"):
        (tmp_path / name).touch()
    assert split_target("app.py:main") == (Path("app.py"), "main")
    assert split_target("C:app") == (Path("C:app"), "")


@pytest.mark.parametrize("words", [[], ["fly"], ["run"], ["run", "x.py", "--browser", "--bridge"], ["serve", "x.py", "--port", "many"]])
def test_words_that_make_no_sense_exit_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: deskui" in capsys.readouterr().err


def test_a_mistake_is_one_line_and_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "gone.py"]) == 1
    assert capsys.readouterr().err == "deskui: there is no file 'gone.py'\n"


def test_a_size_that_is_none_is_refused_before_anything_starts() -> None:
    with pytest.raises(UsageError, match="500K"):
        start_server(lambda: None, max_payload_size="much")


def test_a_tunnel_through_somebody_elses_machine_is_not_offered() -> None:
    with pytest.raises(UsageError, match="reverse proxy"):
        start_server(lambda: None, remote_access=True)


def test_the_mode_is_chosen_by_argument_then_environment() -> None:
    assert choose_mode(Options(mode="browser"), {"DESKUI_MODE": "window"}) == "browser"
    assert choose_mode(Options(), {"DESKUI_MODE": "browser"}) == "browser"
    with pytest.raises(UsageError, match="DESKUI_MODE"):
        choose_mode(Options(), {"DESKUI_MODE": "kiosk"})
    with pytest.raises(UsageError, match="bridge"):
        choose_mode(Options(mode="browser", transport="bridge"), {})


def test_words_go_where_they_belong() -> None:
    options = with_overrides(Options(title="a", server={"auth": None}), title=None, port=5, auth="link", certfile=None)
    assert (options.title, options.port, dict(options.server)) == ("a", 5, {"auth": "link"})


def test_a_file_that_asks_at_its_top_level_is_an_app_as_a_whole(tmp_path):
    file = tmp_path / "plain_script.py"
    file.write_text("from deskui.input import input\nfrom deskui.output import put_text\nname = input('Name')\nput_text(f'hello {name}')\n")
    found = load(str(file))
    assert found.options.title == "plain script"
    for name in ("Ada", "Bob"):  # each session runs it anew
        with User(found.app) as user:
            user.answer(name)
            user.see(f"hello {name}")


def test_a_mistake_in_the_authors_file_is_told_as_python_tells_it(tmp_path, capsys):
    path = tmp_path / "wrong.py"
    path.write_text("import json\njson.loads('{')\n", encoding="utf-8")
    assert main(["serve", str(path)]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f'Traceback (most recent call last):\n  File "{path}", line 2') and "JSONDecodeError" in said
    assert "cli.py" not in said


@pytest.mark.parametrize(
    "words, sentence", [(["--port", "99999"], "choose one from 1 to 65535"), (["--cert", "none.pem"], "there is no file 'none.pem'")]
)
def test_a_word_that_cannot_be_is_refused_in_a_sentence(tmp_path, capsys, words, sentence):
    path = tmp_path / "app.py"
    path.write_text("def main():\n    pass\n", encoding="utf-8")
    assert main(["serve", str(path), *words]) == 1
    assert sentence in capsys.readouterr().err


def test_a_function_that_needs_arguments_is_refused_at_the_start():
    def greet(name):
        pass

    with pytest.raises(SpecError, match=r"needs no arguments, got 'greet\(name\)'"):
        make_apps(greet)
