"""The bridge's fence: only a page that was given the key is heard, nobody's message runs on the window's thread."""

from __future__ import annotations

import json
import threading

import pytest

from deskui._shell.contract import SchemeRequest
from deskui.app import LoopThread
from deskui.bridge import MAX_MESSAGE_CHARS, Bridge
from deskui.runtime.apps import make_apps


class Window:
    """A window that keeps its scripts."""

    id = "the-window"

    def __init__(self) -> None:
        self.scripts: list[str] = []
        self.news = threading.Condition()

    def run_script(self, script: str) -> None:
        with self.news:
            self.scripts.append(script)
            self.news.notify_all()

    def wait(self, test) -> str:
        """The first script for which the test holds."""
        with self.news:
            assert self.news.wait_for(lambda: any(test(script) for script in self.scripts), 10), self.scripts
            return next(script for script in self.scripts if test(script))


@pytest.fixture
def bridge():
    bridge = Bridge(make_apps({"index": lambda: None, "other": lambda: None}))
    thread = LoopThread(bridge.start, bridge.stop)
    yield bridge
    thread.end()


@pytest.fixture
def window():
    return Window()


def key_of(page, window, path: str = "/") -> str:
    html = page.answer(SchemeRequest("GET", path), window).body.decode()
    return json.loads(html.split('id="deskui-boot"')[1].split(">", 1)[1].split("</script>")[0])["key"]


def hello() -> str:
    return json.dumps({"hello": {"proto": 1, "app": "index", "info": {}}})


def up(key: str, opening: int = 1, **words) -> str:
    return json.dumps({"key": key, "o": opening, "f": [hello()], **words})


def wait_until_refused(bridge, count: int) -> None:
    pause = threading.Event()
    for _ in range(500):
        if bridge.refused >= count:
            return
        pause.wait(0.02)
    raise AssertionError(f"refused {bridge.refused} of {count}")


def test_a_page_with_its_key_is_welcomed(bridge, window):
    page = bridge.page()
    page.received(up(key_of(page, window)), window)
    script = window.wait(lambda script: "welcome" in script)
    assert script.startswith("window.__deskui?.recv(1,[") and script.endswith(";0") and script.isascii()


@pytest.mark.parametrize(
    "message",
    [
        up("wrong"),
        up(""),
        json.dumps({"o": 1, "f": [hello()]}),
        json.dumps({"key": None, "o": 1, "f": []}),
        "not json",
        "",
        "[]",
        '{"key": 1e400}',
        "[" * 100_000,
        '{"key":"' + "x" * (MAX_MESSAGE_CHARS + 1) + '"}',
        '{"key": "k", "o": 1, "f": [{"b": "!!"}]}',
        '{"funcName": "__globals__", "params": []}',
        "\ud800",
    ],
    ids=range(13),
)
def test_everything_else_is_refused_and_counted(bridge, window, message):
    page = bridge.page()
    key_of(page, window)
    page.received(message, window)
    wait_until_refused(bridge, 1)
    assert window.scripts == [] and not bridge.host.sessions


def test_a_document_that_was_left_has_lost_the_channel(bridge, window):
    page = bridge.page()
    old = key_of(page, window)
    new = key_of(page, window)
    assert old != new
    page.received(up(old), window)
    wait_until_refused(bridge, 1)
    page.received(up(new), window)
    window.wait(lambda script: "welcome" in script)


def test_the_key_of_one_window_is_nothing_in_another(bridge, window):
    one, other = bridge.page(), bridge.page()
    key = key_of(one, window)
    key_of(other, window)
    other.received(up(key), window)
    wait_until_refused(bridge, 1)


def test_two_thousand_calls_start_no_thread_each(bridge, window):
    page = bridge.page()
    key = key_of(page, window)
    page.received(up(key), window)
    window.wait(lambda script: "welcome" in script)
    before = threading.active_count()
    for _ in range(2000):
        page.received(json.dumps({"key": key, "o": 1, "f": ['{"a":0}']}), window)
        assert threading.active_count() <= before + 2


def test_bytes_are_not_given_to_whom_has_no_key(bridge, window):
    page = bridge.page()
    key = key_of(page, window)
    for method, given in (("GET", ""), ("GET", "x" * len(key)), ("POST", "")):
        assert page.answer(SchemeRequest(method, "/-/blob", {"o": "1"}, b"", given), window).status == 403
    assert page.answer(SchemeRequest("GET", "/-/blob", {"o": "1"}, b"", key), window).body == b""


@pytest.mark.parametrize(
    "path", ["/../bridge.py", "/-/assets/../../app.py", "/-/assets/index.html", "/-/assets/", "/nope", "/-/boot", "//etc/passwd"]
)
def test_only_pages_and_listed_assets_exist(bridge, window, path):
    assert bridge.page().answer(SchemeRequest("GET", path), window).status == 404


def test_the_page_has_the_strict_policy_and_its_assets(bridge, window):
    page = bridge.page()
    response = page.answer(SchemeRequest("GET", "/"), window)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe-eval" not in policy and "script-src 'self'" in policy
    assert policy == policy.lower(), "QtWebEngine lowers a scheme's header values, so a nonce must have no capitals"
    assert page.answer(SchemeRequest("GET", "/-/assets/main.js"), window).type.startswith("text/javascript")


def test_each_app_has_its_page(bridge, window):
    page = bridge.page("other")
    assert page.address() == "app://deskui/other"
    assert '"app":"other"' in page.answer(SchemeRequest("GET", "/other"), window).body.decode()


def test_a_new_opening_replaces_the_one_before(bridge, window):
    page = bridge.page()
    key = key_of(page, window)
    page.received(up(key, 1), window)
    window.wait(lambda script: script.startswith("window.__deskui?.recv(1,"))
    page.received(up(key, 2), window)
    window.wait(lambda script: script.startswith("window.__deskui?.recv(2,"))
    assert len([connection for connection in bridge.host.connections if connection.client]) == 1


def test_when_the_program_ends_the_page_is_told(window):
    bridge = Bridge(make_apps(lambda: threading.Event().wait(30)))
    thread = LoopThread(bridge.start, bridge.stop)
    page = bridge.page()
    page.received(up(key_of(page, window)), window)
    window.wait(lambda script: "welcome" in script)
    thread.end()
    window.wait(lambda script: script.startswith("window.__deskui?.closed(1,4"))
    page.received(up("late"), window)  # after the end: nobody hears it, nothing raises
