"""PyWebIO's plain dialect, message by message: over a WebSocket without a sub-protocol and by polling."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import Any

import pytest
from serving import Serving, Socket, wait_for
from tornado.httpclient import HTTPClientError

from deskui.dialects import pywebio
from deskui.dialects.pywebio_page import decode_segments
from deskui.errors import RemoteProtocolError
from deskui.input import file_upload, input
from deskui.output import put_buttons, put_image, put_log, put_markdown, put_progressbar, put_text, set_progressbar
from deskui.pin import pin, pin_wait_change, put_input
from deskui.session import eval_js, hold

Serve = Callable[..., Serving]


def hello() -> None:
    put_text("hello")
    hold()


@pytest.fixture
def plain(serve: Serve) -> Callable[..., Serving]:
    def start(app: Any, **options: Any) -> Serving:
        return serve(app, dialects={"pywebio"}, **options)

    return start


def connect(server: Serving, session: str = "NEW") -> Socket:
    return server.socket(f"/?app=index&session={session}", subprotocol=None)


def command(socket: Socket, name: str) -> Any:
    return socket.until(lambda message: message["command"] == name)


def session_count(server: Serving) -> int:
    return len(server.server.host.sessions)


# -- WebSocket -------------------------------------------------------------------------------------


def test_it_is_off_unless_asked_for(serve: Serve) -> None:
    server = serve(hello)
    with pytest.raises(HTTPClientError, match="400"):
        connect(server)
    answer = server.request(path="/?app=index&ack=-1", headers={"webio-session-id": "NEW-" + "a" * 24})
    assert answer.body.startswith(b"<!doctype html>")
    assert session_count(server) == 0


def test_another_origin_is_refused_here_too(plain: Callable[..., Serving]) -> None:
    server = plain(hello)
    with pytest.raises(HTTPClientError, match="403"):
        server.socket("/", subprotocol=None, headers={"Origin": "http://evil.example"})
    assert server.request(headers={"webio-session-id": "NEW-" + "a" * 24, "Origin": "http://evil.example"}).status == 403
    preflight = server.request("OPTIONS", "/", {"Origin": "http://evil.example"})
    assert preflight.status == 403 and "access-control-allow-origin" not in preflight.headers


def test_a_listed_origin_may_poll_from_elsewhere(plain: Callable[..., Serving]) -> None:
    server = plain(hello, allowed_origins=["https://tools.example.org"])
    preflight = server.request(
        "OPTIONS", "/", {"Origin": "https://tools.example.org", "Access-Control-Request-Headers": "webio-session-id"}
    )
    assert preflight.status == 204
    assert preflight.headers["access-control-allow-origin"] == "https://tools.example.org"
    assert "webio-session-id" in preflight.headers["access-control-allow-headers"]


def test_commands_come_in_order_with_the_seeds_keys(plain: Callable[..., Serving]) -> None:
    socket = connect(plain(hello))
    assert socket.read()["command"] == "set_session_id"
    output = socket.read()
    assert set(output) == {"command", "task_id", "spec"}
    assert output["spec"]["type"] == "text" and output["spec"]["content"] == "hello"
    assert "id" not in output["spec"]


def test_an_answer_and_a_question_go_round(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        name = input("Name")
        put_text(f"{name} {eval_js('1 + 1')}")

    socket = connect(plain(main))
    form = command(socket, "input_group")
    assert "form" not in form["spec"] and "form" not in form
    socket.send({"event": "from_submit", "task_id": form["task_id"], "data": {"data": "Ada"}})
    command(socket, "destroy_form")
    script = command(socket, "run_script")
    assert script["spec"]["eval"] is True
    socket.send({"event": "js_yield", "task_id": script["task_id"], "data": 2})
    assert command(socket, "output")["spec"]["content"] == "Ada 2"
    assert socket.rest() == [{"command": "close_session"}]


def test_a_missing_answer_is_none(plain: Callable[..., Serving]) -> None:
    """The seed's client leaves ``data`` out for what JSON cannot express."""

    def main() -> None:
        put_text(repr(eval_js("() => 1")))

    socket = connect(plain(main))
    script = command(socket, "run_script")
    socket.send({"event": "js_yield", "task_id": script["task_id"]})
    assert command(socket, "output")["spec"]["content"] == "None"


def test_pins_report_themselves(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        put_input("city")
        change = pin_wait_change("city")
        put_text(f"{change['value']} {pin.city}")
        hold()

    socket = connect(plain(main))
    watch = command(socket, "pin_onchange")["spec"]
    assert watch["name"] == "city" and watch["clear"] is True
    socket.send({"event": "callback", "task_id": watch["callback_id"], "data": {"value": "Lisbon"}})
    assert command(socket, "output")["spec"]["content"] == "Lisbon Lisbon"


def test_first_class_outputs_are_templates_the_seed_can_draw(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        put_progressbar("bar", init=0.5)
        set_progressbar("bar", 1)
        put_image(b"\x89PNG", format="png")
        log = put_log(["one"])
        log.append("two")
        text = put_text("old")
        text.update("new")
        text.remove()
        hold()

    socket = connect(plain(main))
    bar = command(socket, "output")["spec"]
    assert bar["type"] == "custom_widget" and bar["data"]["percent"] == 50.0
    assert command(socket, "run_script")["spec"]["args"]["percent"] == 100
    image = command(socket, "output")["spec"]
    assert image["type"] == "html" and 'src="data:image/png;base64,iVBORw' in image["content"]
    log = command(socket, "output")["spec"]
    assert log["type"] == "scrollable" and log["contents"]
    more = command(socket, "output")["spec"]
    assert more["content"] == "two" and more["scope"] == "#" + log["container_dom_id"]
    old = command(socket, "output")["spec"]
    new = command(socket, "output")["spec"]
    assert (old["content"], new["content"]) == ("old", "new")
    mark = old["style"].strip(";")
    removed = socket.until(lambda message: "remove" in (message.get("spec") or {}))
    assert mark in removed["spec"]["remove"]


def test_files_arrive_as_the_seed_sends_them(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        file = file_upload("File")
        put_text(f"{file['filename']} {file['content']!r} {file['mime_type']} {file['last_modified']}")

    socket = connect(plain(main))
    form = command(socket, "input_group")
    event = {"event": "from_submit", "task_id": form["task_id"], "data": {"data": None}}
    header = {"filename": "a.txt", "size": 5, "mime_type": "text/plain", "last_modified": 12.5, "input_name": "data"}
    socket.send(segments(event, header, b"alpha"))
    assert command(socket, "output")["spec"]["content"] == "a.txt b'alpha' text/plain 12.5"


def segments(*parts: Any) -> bytes:
    data = [part if isinstance(part, bytes) else json.dumps(part).encode() for part in parts]
    return b"".join(struct.pack(">Q", len(part)) + part for part in data)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\0" * 7,
        struct.pack(">Q", 1 << 60),
        segments({"event": "x"}, {"a": 1}),
        segments([1]),
        segments(b"{"),
        segments(b"\xff", b"{}", b""),
    ],
)
def test_segments_that_do_not_fit_are_the_clients_mistake(body: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        decode_segments(body)


@pytest.mark.parametrize("garbage", ["{", "nul", "[" * 5000, b"\0\1\2"])
def test_what_cannot_be_read_ends_the_connection_only(plain: Callable[..., Serving], garbage: str | bytes) -> None:
    server = plain(hello)
    socket, other = connect(server), connect(server)
    command(socket, "output")
    socket.send(garbage)
    assert socket.rest() == [] and socket.code == 1007
    assert command(other, "output")


@pytest.mark.parametrize(
    "event",
    [
        None,
        5,
        [],
        {},
        {"event": "callback"},
        {"event": "fly", "task_id": "x"},
        {"event": "from_submit", "task_id": "nobody", "data": {}},
        {"event": "js_yield", "task_id": "nobody", "data": 1},
        {"event": "input_event", "task_id": "nobody", "data": {"event_name": "blur"}},
        {"event": "callback", "task_id": "CB-none", "data": 1},
    ],
)
def test_what_the_seed_ignores_is_ignored(plain: Callable[..., Serving], event: Any) -> None:
    clicked: list[str] = []

    def main() -> None:
        put_buttons(["press"], onclick=clicked.append)

    socket = connect(plain(main))
    press = command(socket, "output")["spec"]["callback_id"]
    socket.send(json.dumps(event))
    socket.send({"event": "callback", "task_id": press, "data": 0})
    wait_for(lambda: clicked == ["press"], "the click")


# -- coming back -----------------------------------------------------------------------------------


def test_a_client_that_lost_its_socket_gets_what_it_missed(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        put_text("hello")
        put_buttons(["more"], onclick=lambda _: put_text("missed"))

    server = plain(main)
    first = connect(server)
    key = first.read()["spec"]
    press = first.until(lambda message: message["spec"].get("type") == "buttons")["spec"]["callback_id"]
    first.cut()
    wait_for(lambda: not pywebio.registry(server.server.site).sockets[key].present, "the loss")  # type: ignore[arg-type]
    second = connect(server, key)
    second.send({"event": "callback", "task_id": press, "data": 0})
    message = second.read()
    assert message["spec"]["content"] == "missed", "nothing that was shown comes again"
    assert session_count(server) == 1


def test_an_older_socket_that_closes_does_not_silence_the_newer(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        put_buttons(["more"], onclick=lambda _: put_text("shown"))

    server = plain(main)
    older = connect(server)
    key = older.read()["spec"]
    press = command(older, "output")["spec"]["callback_id"]
    newer = connect(server, key)
    older.close()
    assert older.rest() == []
    newer.send({"event": "callback", "task_id": press, "data": 0})
    assert newer.read()["spec"]["content"] == "shown"


def test_what_was_said_before_the_end_is_delivered_after_a_loss(plain: Callable[..., Serving]) -> None:
    import threading

    go_on = threading.Event()

    def main() -> None:
        put_text("first")
        go_on.wait(10)
        put_text("last words")

    server = plain(main)
    first = connect(server)
    key = first.read()["spec"]
    command(first, "output")
    first.cut()
    session = pywebio.registry(server.server.site).sockets[key]  # type: ignore[arg-type]
    wait_for(lambda: not session.present, "the loss")
    go_on.set()
    wait_for(lambda: session.page.ended, "the end")
    rest = connect(server, key).rest()
    assert [message["command"] for message in rest] == ["output", "close_session"]
    assert rest[0]["spec"]["content"] == "last words"


def test_a_session_nobody_knows_is_closed_at_once(plain: Callable[..., Serving]) -> None:
    server = plain(hello)
    assert connect(server, "x" * 24).rest() == [{"command": "close_session"}]
    assert session_count(server) == 0


def test_without_reconnecting_a_lost_socket_ends_the_session(plain: Callable[..., Serving]) -> None:
    server = plain(hello, plain_reconnect_s=0)
    socket = connect(server)
    assert socket.read()["command"] == "output", "no set_session_id: that is what turns reconnecting on"
    assert session_count(server) == 1
    socket.cut()
    wait_for(lambda: session_count(server) == 0, "the end of the session")


def test_a_client_that_does_not_come_back_expires(plain: Callable[..., Serving]) -> None:
    server = plain(hello, plain_reconnect_s=0.001)
    socket = connect(server)
    command(socket, "output")
    socket.cut()
    wait_for(lambda: session_count(server) == 0, "the end of the session")


# -- polling ---------------------------------------------------------------------------------------


class Poller:
    """The seed's polling client, by hand."""

    def __init__(self, server: Serving, key: str = "NEW-" + "a" * 24) -> None:
        self._server = server
        self.key = key
        self.done = -1

    def ask(self, ack: int | None = None) -> Any:
        answer = self._server.request("GET", f"/?app=index&ack={self.done if ack is None else ack}", {"webio-session-id": self.key})
        return self._take(answer)

    def post(self, seq: int, events: Any, kind: str = "application/json; charset=utf-8") -> Any:
        body = events if isinstance(events, bytes) else json.dumps(events).encode()
        headers = {"webio-session-id": self.key, "Content-Type": kind, "Origin": self._server.origin}
        return self._take(self._server.request("POST", f"/?app=index&ack={self.done}&seq={seq}", headers, body))

    def until(self, name: str) -> Any:
        for _ in range(100):
            reply = self.ask()
            self.done = reply["seq"] + len(reply["commands"]) - 1
            for found in (one for batch in reply["commands"] for one in batch):
                if found["command"] == name:
                    return found
        raise AssertionError(f"no {name}")

    def _take(self, answer: Any) -> Any:
        assert answer.status == 200, answer
        self.key = answer.headers.get("webio-session-id", self.key)
        return json.loads(answer.body)


def test_a_poll_creates_a_session_and_the_server_names_it(plain: Callable[..., Serving]) -> None:
    server = plain(hello)
    poller = Poller(server)
    reply = poller.ask()
    assert poller.key != "a" * 24 and not poller.key.startswith("NEW")
    assert reply["ack"] == -1 and reply["seq"] == 0
    assert reply["commands"][0][0]["spec"]["content"] == "hello", "the first reply waits for the reaction"
    again = Poller(server)
    again.ask()
    assert again.key == poller.key, "a first reply that was lost is asked for again"
    assert session_count(server) == 1


def test_batches_come_again_until_they_are_acknowledged(plain: Callable[..., Serving]) -> None:
    server = plain(hello)
    poller = Poller(server)
    first = poller.ask()
    assert poller.ask(ack=-1)["commands"] == first["commands"]
    after = poller.ask(ack=first["seq"] + len(first["commands"]) - 1)
    assert after["commands"] == [] and after["seq"] == first["seq"] + len(first["commands"])


def test_events_that_come_twice_are_done_once(plain: Callable[..., Serving]) -> None:
    clicked: list[str] = []

    def main() -> None:
        put_buttons(["press"], onclick=clicked.append)

    poller = Poller(plain(main))
    press = poller.until("output")["spec"]["callback_id"]
    click = {"event": "callback", "task_id": press, "data": 0}
    assert poller.post(0, [click])["ack"] == 0
    assert poller.post(0, [click, click])["ack"] == 1
    assert poller.post(0, [click, click])["ack"] == 1
    wait_for(lambda: len(clicked) >= 2, "the clicks")
    assert clicked == ["press", "press"]


def test_the_reply_to_events_carries_the_reaction(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        put_buttons(["press"], onclick=lambda _: put_markdown("reacted"))

    poller = Poller(plain(main))
    press = poller.until("output")["spec"]["callback_id"]
    reply = poller.post(0, [{"event": "callback", "task_id": press, "data": 0}])
    assert reply["commands"][-1][-1]["spec"]["content"] == "reacted"


def test_a_file_is_posted_alone(plain: Callable[..., Serving]) -> None:
    def main() -> None:
        put_text(repr(file_upload("File", multiple=True)[0]["content"]))
        hold()

    poller = Poller(plain(main))
    form = poller.until("input_group")
    event = {"event": "from_submit", "task_id": form["task_id"], "data": {"data": []}}
    header = {"filename": "a", "size": 1, "mime_type": "", "last_modified": 0, "input_name": "data"}
    poller.post(0, segments(event, header, b"x"), "application/octet-stream")
    assert poller.until("output")["spec"]["content"] == "b'x'"


def test_bodies_that_cannot_be_read_count_as_nothing(plain: Callable[..., Serving]) -> None:
    poller = Poller(plain(hello))
    poller.ask()
    for body in (b"{", b"5", b"\xff", b"[" * 3000):
        assert poller.post(0, body)["ack"] == -1


def test_the_last_reply_ends_the_session(plain: Callable[..., Serving]) -> None:
    server = plain(lambda: put_text("bye"))
    poller = Poller(server)
    assert poller.until("close_session") == {"command": "close_session"}
    gone = poller.ask()
    assert gone["commands"] == [[{"command": "close_session"}]] and "ack" not in gone
    wait_for(lambda: session_count(server) == 0, "the end of the session")


def test_a_session_is_not_made_by_a_post_nor_under_a_short_name(plain: Callable[..., Serving]) -> None:
    server = plain(hello)
    headers = {"webio-session-id": "NEW-" + "b" * 24, "Origin": server.origin, "Content-Type": "application/json"}
    assert server.request("POST", "/?ack=-1&seq=0", headers, b"[]").status == 403
    assert server.request("GET", "/?ack=-1", {"webio-session-id": "NEW-short"}).status == 403
    assert session_count(server) == 0


def test_beyond_loopback_the_address_needs_the_token(plain: Callable[..., Serving]) -> None:
    server = plain(hello, behind_proxy=True, allowed_hosts=["app.example.org"], auth=lambda request: "ada")
    token = server.server.site.dialect_token  # type: ignore[union-attr]
    assert token is not None and len(token) >= 43
    headers = {"Host": "app.example.org", "webio-session-id": "NEW-" + "a" * 24}
    assert server.request(path="/?ack=-1", headers=headers).status == 403
    assert server.request(path="/?ack=-1&token=wrong", headers=headers).status == 403
    assert server.request(path=f"/-/pywebio/{token[:-1]}x?ack=-1", headers=headers).status == 403
    assert server.request(path=f"/?ack=-1&token={token}", headers=headers).status == 200
    assert server.request(path=f"/-/pywebio/{token}?ack=-1", headers=headers).status == 200


def test_a_plain_client_is_held_to_the_same_limits(plain: Callable[..., Serving]) -> None:
    from deskui.runtime.host import Limits

    clicked: list[str] = []

    def main() -> None:
        put_buttons(["press"], onclick=clicked.append)

    socket = connect(plain(main, limits=Limits(events_per_s=1, events_burst=20)))
    press = command(socket, "output")["spec"]["callback_id"]
    for _ in range(60):
        socket.send({"event": "callback", "task_id": press, "data": 0})
    assert socket.rest() == [{"command": "close_session"}]
    assert len(clicked) <= 20
