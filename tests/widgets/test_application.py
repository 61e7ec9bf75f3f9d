"""Applications: sessions, their limits and ends, and where handlers run."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_page import PNG_ICON, FakePage

from deskui.errors import RemoteProtocolError
from deskui.runtime.host import Limits
from deskui.widgets.sync import Application

Make = Callable[..., Application]


@pytest.fixture
def make() -> Iterator[Make]:
    """Applications that end with the test."""
    made: list[Application] = []

    def application(**options: Any) -> Application:
        made.append(Application(mode="browser", http_port=0, open_browser=False, **options))
        return made[-1]

    yield application
    for app in made:
        app.close()


def open_session(app: Application) -> Any:
    """What a page does that asks for a new session."""
    runtime = app._host.open_session("index", {})
    app._host.runner.start(runtime)
    return next(session for session in app.sessions.values() if session._runtime is runtime)


def test_a_wrong_mode_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="per_session, serialized, concurrent"):
        Application(concurrency_handling="sometimes")


def test_headless_sessions_have_ids_and_tokens(make: Make) -> None:
    app = make()
    session = app.create_session("mine", "secret")
    assert app.create_session("mine", "secret") is session
    with pytest.raises(ValueError, match="exists"):
        app.create_session("mine", "guess")
    assert app.sessions == {"mine": session}
    assert (session.id, session.token, session.is_connected, session.get_screen_size()) == ("mine", "secret", False, (0, 0))
    assert (app.url, session.get_url()) == (None, None)  # not started


def test_on_connect_runs_once_per_new_session_on_its_own_thread(make: Make) -> None:
    app = make(max_sessions=None)
    app.start()
    seen: list[tuple[Any, str]] = []
    done = threading.Event()

    @app.on_connect
    def setup(session: Any) -> None:
        seen.append((session, threading.current_thread().name))
        if len(seen) == 2:
            done.set()

    first, second = open_session(app), open_session(app)
    assert done.wait(5)
    assert {session for session, _ in seen} == {first, second}
    assert {name for _, name in seen} == {t.name for t in (first.get_session_thread(), second.get_session_thread())}
    assert app.url is not None
    assert app.url.startswith("http://127.0.0.1:")
    assert first.get_url() != second.get_url()


def test_sessions_made_before_the_start_can_be_joined_after_it(make: Make) -> None:
    app = make()
    session = app.create_session()
    label = session.get_widgets().Label("made before")
    app.start()
    assert session._runtime.host is app._host
    assert FakePage(session).shown()[label.wid]["state"]["text"] == "made before"


def test_a_further_page_waits_while_all_sessions_are_in_use(make: Make) -> None:
    app = make(max_sessions=1)
    app.start()
    first = open_session(app)
    page = FakePage(first)
    with pytest.raises(RemoteProtocolError) as refused:
        open_session(app)
    assert refused.value.code == 4429
    page.leave()
    page.client.connection = None
    assert open_session(app) is not first


def test_on_disconnect_is_told_when_a_page_leaves(make: Make) -> None:
    app = make()
    gone: list[Any] = []
    app.on_disconnect(gone.append)
    session = app.create_session()
    FakePage(session).leave()
    session.gui_call(lambda: None)
    assert gone == [session]


def test_serialized_handlers_run_in_the_programs_own_loop(make: Make) -> None:
    app = make(concurrency_handling="serialized")
    session = app.create_session()
    threads: list[threading.Thread] = []
    button = session.get_widgets().Button("b")
    button.on("activated", lambda: threads.append(threading.current_thread()))
    FakePage(session).say(type="callback", wid=button.wid, action="activated", args=[])
    assert threads == []
    app.process_events(0)
    assert threads == [threading.main_thread()]


def test_concurrent_handlers_run_at_once(make: Make) -> None:
    app = make(concurrency_handling="concurrent")
    session = app.create_session()
    meeting = threading.Barrier(2, timeout=5)
    both = threading.Semaphore(0)
    button = session.get_widgets().Button("b")
    for _ in range(2):
        button.on("activated", lambda: (meeting.wait(), both.release()))
    FakePage(session).say(type="callback", wid=button.wid, action="activated", args=[])
    assert both.acquire(timeout=5)
    assert both.acquire(timeout=5)


def test_gui_do_and_gui_call_use_the_sessions_thread(make: Make) -> None:
    session = make().create_session()
    assert session.gui_call(lambda: threading.current_thread()) is session.get_session_thread()
    assert session.gui_call(lambda: session.gui_call(lambda: "inside")) == "inside"
    with pytest.raises(ZeroDivisionError):
        session.gui_call(lambda: 1 / 0)
    done = threading.Event()
    session.gui_do(done.set)
    assert done.wait(5)


def test_fonts_favicon_and_links_reach_pages_that_come_later_too(make: Make, tmp_path: Path) -> None:
    app = make()
    icon = tmp_path / "icon.png"
    icon.write_bytes(PNG_ICON)
    app.set_favicon(icon)
    font = tmp_path / "f.ttf"
    font.write_bytes(b"\0\1\0\0font")
    assert (app.register_font("Mine", font), app.register_font("Bold", b"data", weight="bold")) == (1, 2)
    app.set_default_font("Mine", size=15)
    session = app.create_session()
    app.open_url("https://example.org")
    page = FakePage(session)
    fonts = [message for message in page.seen if message["type"] == "register-font"]
    assert [(f["family"], f["weight"]) for f in fonts] == [("Mine", "normal"), ("Bold", "bold")]
    assert page._blobs[fonts[0]["source"]["$blob"]] == b"\0\1\0\0font"
    assert page.tree.default_font == {
        "type": "set-default-font",
        "font": {"family": "Mine", "size": 15, "weight": None, "style": None},
    }
    script = next(command["spec"] for command in page.commands if command["command"] == "run_script")
    assert script["args"]["href"].startswith("data:image/png")


def test_timers_run_without_a_page_and_once(make: Make) -> None:
    session = make().create_session()
    fired: list[float] = []
    done = threading.Event()
    timer = session.make_timer(0.01)
    timer.on("expired", lambda duration: (fired.append(duration), done.set()))
    timer.start()
    assert done.wait(5)
    assert (fired, timer.is_set(), timer.time_left()) == ([0.01], False, 0.0)
    cancelled = threading.Event()
    timer.on("cancelled", lambda elapsed: cancelled.set())
    timer.set(3600)
    timer.cond_set(0)
    assert 3500 < timer.time_left() <= 3600
    timer.cancel()
    assert cancelled.wait(5)


def test_a_destroyed_session_leaves_nothing(make: Make) -> None:
    app = make()
    app.start()
    before = threading.active_count()
    session = app.create_session()
    W = session.get_widgets()
    box = W.VBox()
    for number in range(100):
        label = W.Label(str(number))
        label.on("click", print)
        box.add_widget(label)
    session.make_timer(3600).start()
    thread = session.gui_call(threading.current_thread)
    gone = [weakref.ref(thing) for thing in (session, session._runtime, box, session._tree)]
    page = FakePage(session)
    page.leave()
    session.destroy()
    thread.join(5)
    del session, W, box, label, page, thread
    for _ in range(3):
        gc.collect()
    assert [reference() for reference in gone] == [None] * 4
    assert app.sessions == {}
    assert threading.active_count() <= before


def test_a_session_nobody_looks_at_expires(make: Make) -> None:
    app = make(limits=Limits(retention_s=0.0))
    app.start()
    session = open_session(app)
    page = FakePage(session)
    page.leave()
    ended = threading.Event()
    session._on_close.append(ended.set)
    assert ended.wait(10)  # the host looks once a second
    assert session.id not in app.sessions
