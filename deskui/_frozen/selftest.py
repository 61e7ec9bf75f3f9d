"""``./app --selftest``: what an author runs before shipping, and CI after each build.

The program starts as its words say, its page loads, the author's first function runs, and a question goes to the
page and back. Exit status 0, or 1 with a line that says what failed. The one rule: the program itself is tested, not
a stand-in: the same server or bridge, the same window, the same page.

Without windows (``--browser``, ``--backend none``) a visitor within the process stands for the browser (`visit`).
"""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..app import Options, choose_mode
from ..errors import SessionException
from ..index_page import with_index
from ..runtime.apps import App, make_apps

if TYPE_CHECKING:
    from tornado.websocket import WebSocketClientConnection

ANSWER_S = 30.0
"""A page that has not answered by then never will."""
SETTLE_S = 1.0
"""The author's function may fail this long after the page has answered, and the test sees it."""


def selftest(app: Any, options: Options, begin: Callable[[Any, Options], None]) -> int:
    """Run the program as a test.

    Args:
        app: What ``run`` was given.
        options: How it would start.
        begin: Starts it.

    Returns:
        Exit status.
    """
    trial = Trial()
    apps = with_index(make_apps(app, title=options.title))
    apps["index"] = trial.wrap(apps["index"])
    quiet = replace(options, open_browser=False, single_instance=False, on_ready=trial.ready, window={**options.window, "remember": None})
    if choose_mode(options) == "browser":
        # With no log-in page between the visitor and the program; it listens to this machine only.
        quiet = replace(quiet, mode="browser", host="127.0.0.1", port=0, server={"static_dir": options.server.get("static_dir")})
        trial.visits = True
    begin(apps, quiet)
    trial.over()
    return 0 if trial.problem == "" else 1


class Trial:
    """One self-test: watches from a thread of its own and ends the program when it knows enough."""

    def __init__(self) -> None:
        self.visits = False
        self.problem: str | None = None
        """What failed, in words; ``""``: nothing; None: not known yet."""
        self._began = time.monotonic()
        self._answered = threading.Event()
        self._ended = threading.Event()
        self._known = threading.Lock()

    def ready(self, url: str) -> None:
        """The program can be used."""
        threading.Thread(target=self._watch, args=(url,), name="deskui-selftest", daemon=True).start()

    def wrap(self, app: App) -> App:
        """The app, asking the page a question before it does its own work."""
        target = app.target

        @functools.wraps(target)
        def asked() -> Any:
            self._check(_question())
            try:
                result = target()
            except SessionException:
                raise
            except BaseException:
                self._failed()
                raise
            self._ended.set()
            return result

        @functools.wraps(target)
        async def asked_on_loop() -> Any:
            self._check(await _question())
            try:
                result = target()
                if inspect.isawaitable(result):
                    await result
            except SessionException:
                raise
            except BaseException:
                self._failed()
                raise
            self._ended.set()

        return replace(app, target=asked_on_loop if app.is_coroutine else asked)

    def over(self) -> None:
        """The program has ended; say so if nobody has said anything yet."""
        self._conclude("the program ended before its page answered")

    def _watch(self, url: str) -> None:
        if self.visits:
            try:
                visit(url, self._answered)
            # The border to everything that can go wrong in a program: it is the test's answer.
            except Exception as error:  # noqa: BLE001
                self._conclude(f"{type(error).__name__}: {error}")
        elif not self._answered.wait(ANSWER_S):
            self._conclude(f"the page did not answer within {ANSWER_S:g} s")
        if self.problem is None:
            self._ended.wait(SETTLE_S)
            self._conclude("")
        _stop_program()

    def _check(self, answer: object) -> None:
        if answer != 42:
            self._conclude(f"the page answered {answer!r} instead of 42")
            return
        print(f"selftest: the page answered {time.monotonic() - self._began:.2f} s after run()", flush=True)
        self._answered.set()

    def _failed(self) -> None:
        self._conclude(traceback.format_exc().rstrip())
        self._ended.set()

    def _conclude(self, problem: str) -> None:
        with self._known:
            if self.problem is not None:
                return
            self.problem = problem
        print(f"selftest: FAILED: {problem}" if problem else "selftest: ok", file=sys.stderr if problem else sys.stdout, flush=True)


def _question() -> Any:
    from ..session import eval_js

    return eval_js("first * second", first=6, second=7)


def _stop_program() -> None:
    from .. import shell

    running = shell.current()
    if running is not None:
        running.quit()
    else:
        signal.raise_signal(signal.SIGTERM)  # not SIGINT: a shell's background jobs are deaf to it


def visit(url: str, answered: threading.Event) -> None:
    """Do what a browser does with this URL: load the page and every file of it, enter, answer the question; stays until it was answered.

    Args:
        url: Of the running server, with a code.
        answered: Set once the program got the answer.

    Raises:
        RuntimeError: The server said something else than it should.
        OSError: It could not be reached.
    """
    asyncio.run(asyncio.wait_for(_visit(url, answered), ANSWER_S))


async def _visit(url: str, answered: threading.Event) -> None:
    from tornado.httpclient import HTTPRequest
    from tornado.websocket import websocket_connect

    from .._server.assets import Assets

    base, _, code = url.partition("#b=")
    headers = {"Origin": base.rstrip("/"), "X-Deskui": "1"}
    await _fetch(base, headers)
    for name in sorted(Assets().names):
        await _fetch(f"{base}-/assets/{name}", headers)
    secret = json.loads(await _fetch(f"{base}-/boot", headers, method="POST", body=json.dumps({"code": code})))["secret"]
    request = HTTPRequest(base.replace("http", "ws", 1), headers=headers)
    socket = await websocket_connect(request, subprotocols=["deskui.1"])
    await socket.write_message(json.dumps({"hello": {"proto": 1, "secret": secret, "info": {"language": "en"}}}))
    await socket.write_message(await _answer_to_question(socket))
    await asyncio.to_thread(answered.wait, ANSWER_S)
    socket.close()


async def _fetch(url: str, headers: dict[str, str], **more: Any) -> bytes:
    from tornado.httpclient import AsyncHTTPClient, HTTPRequest

    answer = await AsyncHTTPClient().fetch(HTTPRequest(url, headers=headers, **more), raise_error=False)
    if answer.code != 200:
        raise RuntimeError(f"{url}: the server answered {answer.code}")
    return bytes(answer.body)


async def _answer_to_question(socket: WebSocketClientConnection) -> str:
    """Read what the server tells until the program's question comes; the frame that answers it."""
    received = 0
    while True:
        frame = await socket.read_message()
        if frame is None:
            raise RuntimeError(f"the server closed the connection: {socket.close_reason}")
        for command in json.loads(frame).get("m", ()) if isinstance(frame, str) else ():
            received += 1
            if command.get("command") == "run_script" and "ask" in command:
                values = command["spec"]["args"]
                answer = {"task_id": command["task_id"], "ask": command["ask"], "data": values["first"] * values["second"]}
                return json.dumps({"n": 1, "a": received, "m": [{"event": "js_yield", **answer}]})
