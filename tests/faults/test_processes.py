"""P05, P09, P10, P16: a busy interpreter, clocks that jump, a machine that slept, no more threads."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from serving import PATIENCE_S, Serving, on_loop, wait_for

import deskui
from deskui.output import put_buttons, put_text
from deskui.session import hold

ALLOWED_S = PATIENCE_S / 20


def press(page: Any) -> str:
    """The id behind the first row of buttons."""
    buttons = lambda: [m["spec"] for m in page.messages if m["command"] == "output" and m["spec"]["type"] == "buttons"]  # noqa: E731
    page.until(buttons)
    return str(buttons()[0]["callback_id"])


@pytest.mark.parametrize("carrier", ["websocket"], indirect=True)
def test_a_callback_that_computes_without_end_holds_up_no_other_session(open_page: Callable[..., Any]) -> None:
    """P05: pure Python that never lets go of the interpreter by itself."""
    stop = threading.Event()

    def compute() -> None:
        number = 0
        while not stop.is_set():
            number = sum(range(2000))
        put_text(f"stopped {number}")

    def main() -> None:
        put_buttons(["hog", "click"], onclick=lambda value: compute() if value == "hog" else put_text(f"at {time.monotonic()}"))
        hold()

    hog = open_page(main)
    other = open_page(hog.serving)
    hog.say({"event": "callback", "task_id": press(hog), "data": 0})
    hog.flush()
    clicked, delays = press(other), []
    try:
        for nth in range(15):
            begun = time.monotonic()
            other.say({"event": "callback", "task_id": clicked, "data": 1})
            other.flush()
            other.until(lambda nth=nth: len([text for text in other.texts() if text.startswith("at ")]) > nth)
            delays.append(time.monotonic() - begun)
        # The session itself goes on, too: its callbacks have threads of their own.
        hog.say({"event": "callback", "task_id": press(hog), "data": 1})
        hog.flush()
        hog.until(lambda: any(text.startswith("at ") for text in hog.texts()))
    finally:
        stop.set()
    hog.until(lambda: any(text.startswith("stopped") for text in hog.texts()))
    assert sorted(delays)[len(delays) // 2] < 0.25 * ALLOWED_S, delays


@pytest.mark.parametrize("carrier", ["websocket"], indirect=True)
def test_without_threads_a_new_session_is_refused_and_the_old_ones_live(
    open_page: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """P16: the system gives no more threads."""

    def main() -> None:
        put_buttons(["press"], onclick=lambda _: put_text("pressed"))
        hold()

    old = open_page(main)
    clicked = press(old)
    start = threading.Thread.start

    def none_left(self: threading.Thread) -> None:
        if self.name.startswith("deskui-"):
            raise RuntimeError("can't start new thread")
        start(self)

    monkeypatch.setattr(threading.Thread, "start", none_left)
    refused = open_page(old.serving)
    refused.until_closed()
    assert refused.goodbye and refused.goodbye["code"] == 4503 and refused.goodbye["retry"], refused.goodbye
    assert not refused.welcome, "a run is promised before it is begun: the page would take the next one for a restart"
    old.say({"event": "callback", "task_id": clicked, "data": 0})
    old.flush()
    wait_for(lambda: old.step() and any(m["command"] == "notice" for m in old.messages), "a word about the click that found no thread")
    assert old.goodbye is None
    assert len(old.serving.server.host.sessions) == 1
    monkeypatch.undo()
    old.say({"event": "callback", "task_id": clicked, "data": 0})
    old.flush()
    old.until(lambda: "pressed" in old.texts())


def test_the_runtime_asks_no_clock_that_can_jump() -> None:
    """P09: expiry, replay and heartbeats count on a monotonic clock; only what outlives the process has the date."""
    package = Path(deskui.__file__).parent
    rooms = ("runtime/", "protocol/", "server", "_server/", "dialects/", "auth", "bridge", "transport")
    dated = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if re.search(r"\btime\.time\(|datetime\.(now|utcnow)\(", path.read_text())
    }
    assert not {name for name in dated if name.startswith(rooms)}, dated
    # Tornado's timers reckon with the date, whoever asks them.
    assert not [path for path in package.rglob("*.py") if re.search(r"PeriodicCallback\(|add_timeout\(", path.read_text())]


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_date_that_jumps_stops_no_heartbeat(serve: Callable[..., Serving], monkeypatch: pytest.MonkeyPatch, hours: int) -> None:
    """P09: the clock is set by an hour while the server runs; it goes on looking at its sessions every second."""
    serving = serve(lambda: hold())
    host, date = serving.server.host, time.time
    ticks = threading.Semaphore(0)
    tick = host.tick
    monkeypatch.setattr(host, "tick", lambda: (tick(), ticks.release()))
    monkeypatch.setattr(time, "time", lambda: date() + hours * 3600)
    for _ in range(2):  # the first was due before the jump
        assert ticks.acquire(timeout=PATIENCE_S / 4), "time stands still for the server"


@pytest.mark.parametrize("carrier", ["websocket", "poll"], indirect=True)
def test_a_machine_that_slept_finds_its_pages_again(open_page: Callable[..., Any]) -> None:
    """P10: after a minute without time the server takes its pages for lost, and they go on by number."""
    go_on = threading.Event()

    def main() -> None:
        put_text("evening")
        go_on.wait()
        put_text("morning")
        hold()

    page = open_page(main)
    page.until(lambda: page.texts())
    host = page.serving.server.host
    now = host.clock
    host.clock = lambda: now() + 60  # the monotonic clock of a machine that woke up
    page.serving.call(on_loop(host.tick))
    goodbye = page.until_closed()
    assert (goodbye["code"], goodbye["retry"]) == (4408, True)
    go_on.set()
    page.welcome_fresh = False
    page.open()
    assert page.welcome["resume"] is True
    page.until(lambda: page.texts() == ["evening", "morning"])


def test_what_a_page_says_of_itself_cannot_be_too_long(serve: Callable[..., Serving]) -> None:
    """The marks of pages before it count towards the 4 KiB of a hello."""
    serving = serve(lambda: hold())
    socket = serving.socket()
    socket.send(json.dumps({"hello": {"proto": 1, "secret": serving.secret(), "after": ["x" * 100] * 60}}))
    assert socket.until(lambda said: "goodbye" in said)["goodbye"]["code"] in (4400, 4413)
