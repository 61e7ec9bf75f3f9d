"""The law of replay, in a real browser: the page that saw it live shows what the page that joins now shows.

Both pages stay for the whole test; each history begins with the replay of an empty
screen. They are asked by scripts among their commands and answer with events, so what
was said before has been heard on both sides and nothing is polled.
"""

from __future__ import annotations

import copy
import difflib
import json
import logging
import os
import queue
from pathlib import Path

import msgspec
import pytest
from e2e_browser import ARGS, chromium_path
from histories import LEAVES, ROOT, command, histories
from hypothesis import HealthCheck, example, given, settings
from serving import PATIENCE_S, wait_for

from deskui.errors import SpecError
from deskui.runtime.view import View

pytestmark = pytest.mark.browser

EXAMPLES = int(os.environ.get("DESKUI_LAW_EXAMPLES", "1000"))
UNHURRIED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"]  # frames as fast as they are drawn: nobody looks at them
VIEWPORT = {"width": 640, "height": 400}  # nor paints many pixels


class Troubles(logging.Handler):
    """What the pages reported as not done, and what else the log calls an error."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.said = []

    def emit(self, record):
        self.said.append(record.getMessage())

    def take(self):
        said, self.said = self.said, []
        return "\n".join(said)


class Stage:
    """One session with two pages: one that sees everything live and one that joins."""

    def __init__(self, serve, browser):
        async def app():
            from deskui.session import hold

            await hold()

        self.browser = browser
        self.serving = serve(app)
        self.host = self.serving.server.host
        self.pages = []
        self.troubles = Troubles()
        self.live = self._open(self.serving.server.link())
        (self.session,) = self.host.sessions.values()
        self.joined = self._open(self._share())
        self.answers = queue.SimpleQueue()
        self.answer_id = self.session.add_callback(self.answers.put)

    def run(self, history):
        """Play a history on the live page, then let the other one join; both screens as text."""
        with self.session.lock:
            self.session.view = View()
            self.session.queue_replay(self.live)
            # The joining page hears nothing of the history.
            self.session.clients.pop(self.joined.id)
        for step in history:
            self._play(step)
        live = self._ask(self.live)
        with self.session.lock:
            self.session.clients[self.joined.id] = self.joined
            self.session.queue_replay(self.joined)
        return live, self._ask(self.joined)

    def _play(self, step):
        if not isinstance(step, tuple):
            try:
                self.session.send(copy.deepcopy(step))
            except SpecError:
                pass  # the author's mistake changes nothing
        elif step[0] == "person":
            self._ask(self.live, step[1:])
        else:
            self.serving.call(self._change_look(*step[1:]))

    def _ask(self, client, deed=None):
        """Let a page come to rest, or do something first; what it shows."""
        call = f"law({json.dumps(self.answer_id)}, {json.dumps(deed)})"
        with self.session.lock:
            client.channel.send(json.dumps(command("run_script", {"code": call, "args": {}})).encode())
        self.session.wake()
        return self.answers.get(timeout=PATIENCE_S)

    async def _change_look(self, output_id, key, value):
        """Somebody on another page did it."""
        event = {"event": "ui_state", "task_id": "", "data": {"id": output_id, "key": key, "value": value}}
        self.session.receive(self.joined, msgspec.Raw(json.dumps(event).encode()))

    def _open(self, link):
        """One more page; what the server knows of it."""
        context = self.browser.new_context(reduced_motion="reduce", viewport=VIEWPORT)
        context.add_init_script(path=Path(__file__).with_name("law.js"))
        known = {client for session in self.host.sessions.values() for client in session.clients.values()}
        self.pages.append(context.new_page())
        self.pages[-1].goto(link)
        self.pages[-1].wait_for_selector("main")
        (client,) = wait_for(lambda: {each for session in self.host.sessions.values() for each in session.attached_clients} - known)
        return client

    def _share(self):
        from deskui.runtime.secrets import Grant

        code = self.host.secrets.mint_code(grant=Grant(self.session.id))
        return f"{self.serving.server.url}#b={code}"


@pytest.fixture(scope="module")
def stage(module_serve, browser):
    fast = browser.browser_type.launch(executable_path=chromium_path(), args=[*ARGS, *UNHURRIED])
    stage = Stage(module_serve, fast)
    logging.getLogger("deskui").addHandler(stage.troubles)
    yield stage
    logging.getLogger("deskui").removeHandler(stage.troubles)
    fast.close()


def rows_come_and_go():
    """A column that held numbers, was gone for a moment and came back without any, wider than its neighbours' first rows."""
    table = {"type": "datatable", "id": 1, "scope": f"#{ROOT}", "position": -1} | LEAVES["datatable"](1)
    changes = [
        {"op": "set", "records": [{"id": 0, "name": {"first": "only"}}]},
        {"op": "row", "row_id": 0, "data": {"id": 0, "name": {"first": "new row, and a long one"}, "n": None}},
    ]
    return [command("output", table), *(command("datatable_update", {"instance_id": "t1", **change}) for change in changes)]


def filters_are_opened():
    """A person opens a grid's row of filters, and types nothing yet."""
    place = {"scope": f"#{ROOT}", "position": -1}
    table = {"type": "datatable", "id": 2, **place} | LEAVES["datatable"](2)
    return [command("output", {"type": "alert", "id": 1, **place, "color": "info", "contents": [table]}), ("person", 0, 0)]


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example(rows_come_and_go())
@example(filters_are_opened())
@given(histories().map(lambda steps: [step for step in steps if isinstance(step, tuple) or step["command"] != "draft"]))
def test_the_page_that_joins_shows_what_the_live_page_shows(stage, history):
    live, joined = stage.run(history)
    assert f'id="{ROOT}"' in live  # an empty page would equal any other
    difference = "\n".join(difflib.unified_diff(live.splitlines(), joined.splitlines(), "live", "joined", lineterm="", n=2))
    assert not difference, difference
    assert not (said := stage.troubles.take()), said
