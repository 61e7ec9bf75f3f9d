"""Who is not invited: silent, numerous, guessing, pretending to be somebody else, or invited only to watch (A08, S01–S08, R 3, R 6)."""

from __future__ import annotations

import asyncio
import concurrent.futures
import json
import logging
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from serving import PATIENCE_S, Serving, receive_all, wait_for

from deskui.auth import ATTEMPTS_PER_ADDRESS, PasswordFile, set_password
from deskui.output import put_text
from deskui.runtime.apps import make_apps
from deskui.runtime.host import Host, Limits
from deskui.runtime.secrets import Grant
from deskui.session import hold
from deskui.transport import Peer

Serve = Callable[..., Serving]


def app() -> None:
    put_text("here")
    hold()


@pytest.fixture(scope="module", autouse=True)
def cheap() -> Iterator[None]:
    """Checking a password costs nothing here, or the tests would."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("deskui.auth.SCRYPT_N", 1 << 6)
        yield


class Carrier:
    """A transport that keeps what it is given."""

    name = "memory"

    def __init__(self, host: Host, ip: str = "203.0.113.1", user: object = None) -> None:
        self.code = 0
        self.connection = host.connect(self, Peer(ip=ip, user=user))

    def wake(self) -> None:
        """Nobody waits."""

    def close(self, code: int, reason: str) -> None:
        self.code = code

    def say(self, **hello: Any) -> Carrier:
        self.connection.received(json.dumps({"hello": {"proto": 1, **hello}}))
        return self

    @property
    def welcome(self) -> Any:
        return next((json.loads(frame)["welcome"] for frame in self.connection.frames() if b"welcome" in _bytes(frame)), None)


def _bytes(frame: str | bytes) -> bytes:
    return frame if isinstance(frame, bytes) else frame.encode()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def deskui_threads() -> set[threading.Thread]:
    """Threads of sessions; those of earlier tests' sessions may still be among them, and end meanwhile."""
    return {thread for thread in threading.enumerate() if thread.name.startswith("deskui-") and thread.name != "deskui-loop"}


# -- slow and silent -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"GET / HTT",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b\r\n",
        b"POST /-/poll HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: 1000\r\n\r\nabc",
        b"POST /-/poll HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\nabc",
    ],
)
def test_half_a_request_is_hung_up_on_however_it_trickles(serve: Serve, said: bytes) -> None:
    """A08 with the limits turned down, so that the test does not last as long as they do."""
    server = serve(app)
    params = server.server._http.conn_params  # type: ignore[union-attr]
    params.header_timeout = params.body_timeout = 0.2
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as sock:
        began = time.monotonic()
        sock.sendall(said % server.port if b"%d" in said else said)
        sock.settimeout(0.05)
        closed = False
        while not closed and time.monotonic() - began < PATIENCE_S:
            try:
                if said:
                    sock.sendall(b"a")  # a byte now and then buys no time
                closed = not sock.recv(4096)
            except TimeoutError:
                continue
            except OSError:
                closed = True
        assert closed
    assert server.request(path="/healthz").status == 200
    assert not server.server.host.sessions


def test_a_socket_that_never_says_hello_is_closed(serve: Serve) -> None:
    server = serve(app, limits=Limits(hello_s=0.2))
    silent = server.socket()
    assert silent.rest()[-1]["goodbye"]["code"] == 4408
    assert silent.code == 4408


def test_the_silent_give_way_and_other_addresses_never_notice_them() -> None:
    clock = Clock()
    before = deskui_threads()
    host = Host(make_apps(app), clock=clock, limits=Limits(max_unhelloed=8))
    patient = Carrier(host, ip="198.51.100.7")
    flood = []
    for _ in range(100):
        flood.append(Carrier(host))
        clock.now += 0.5
    open_now = [carrier for carrier in flood if not carrier.code]
    assert len(open_now) <= 8 + 3  # and those that came within the last second
    assert open_now[-1] is flood[-1], "the newest may be an honest page"
    assert patient.code == 0
    assert {carrier.code for carrier in flood if carrier.code} == {4429}
    assert not host.sessions and not deskui_threads() - before


def test_nothing_is_kept_of_addresses_that_came_and_went() -> None:
    host = Host(make_apps(app))
    for number in range(100):
        Carrier(host, ip=f"198.51.100.{number}").connection.closed()
    assert not host._opening and not host.connections


# -- many sessions (S07) ---------------------------------------------------------------------------


def test_one_address_gets_its_share_of_sessions_and_others_theirs() -> None:
    async def story() -> None:
        host = Host(make_apps(app), loop=asyncio.get_running_loop(), limits=Limits(max_sessions_per_peer=5))
        secret = host.secrets.mint_secret()
        before = deskui_threads()
        greedy = [Carrier(host, ip="203.0.113.9").say(secret=secret) for _ in range(20)]
        assert [carrier.code for carrier in greedy] == [0] * 5 + [4429] * 15
        assert len(deskui_threads() - before) <= 5
        assert Carrier(host, ip="198.51.100.7").say(secret=secret).code == 0
        # A logged-in user's sessions count for the user, wherever they come from.
        users = [Carrier(host, ip=f"198.51.100.{n}", user="eve").say() for n in range(8)]
        assert [carrier.code for carrier in users] == [0] * 5 + [4429] * 3
        assert Carrier(host, ip="203.0.113.9", user="ada").say().code == 0
        # A session that ends gives its place back.
        next(iter(host.sessions.values())).close()
        assert Carrier(host, ip="203.0.113.9").say(secret=secret).code == 0
        for session in list(host.sessions.values()):
            session.close()

    asyncio.run(story())


def test_pages_that_are_refused_do_not_fill_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "deskui.host")
    clock = Clock()
    host = Host(make_apps(app), clock=clock)
    for second in range(3):
        clock.now = float(second)
        assert {Carrier(host).say(secret="guess").code for _ in range(100)} == {4401}
    assert 3 <= caplog.text.count("a page was refused") <= 3 * 5


def test_without_a_secret_no_number_of_connections_starts_a_thread_or_a_session(serve: Serve) -> None:
    server = serve(app)
    before = deskui_threads()
    codes = []
    for number in range(15):
        opened = server.socket()
        opened.send({"hello": {"proto": 1, "secret": f"guess {number}"}})
        opened.rest()
        codes.append(opened.code)
    assert set(codes) == {4401}
    assert not server.server.host.sessions
    assert not deskui_threads() - before


# -- who somebody is (R 3, R 6) --------------------------------------------------------------------


def addresses(server: Serving, **headers: str) -> str:
    """The address the server believes a request to come from."""
    seen: list[str] = []
    throttle = server.server.site.throttle  # type: ignore[union-attr]
    throttle.failed = seen.append  # type: ignore[method-assign]
    through = {"Host": "app.example.org", "Origin": "https://app.example.org", "X-Deskui": "1", **headers}
    assert server.request("POST", "/-/boot", through, b"{}").status == 403
    return seen[0]


@pytest.mark.parametrize(
    ("headers", "address"),
    [
        ({}, "127.0.0.1"),
        ({"X-Forwarded-For": "203.0.113.9"}, "203.0.113.9"),
        ({"X-Forwarded-For": "1.2.3.4, 203.0.113.9"}, "203.0.113.9"),
        ({"X-Forwarded-For": "203.0.113.9, 127.0.0.1"}, "203.0.113.9"),
        ({"X-Forwarded-For": "203.0.113.9", "X-Real-Ip": "1.2.3.4"}, "203.0.113.9"),
        ({"X-Real-Ip": "1.2.3.4"}, "127.0.0.1"),
        ({"X-Forwarded-For": "not an address"}, "127.0.0.1"),
    ],
)
def test_a_listed_proxy_says_who_it_is_and_the_client_cannot(serve: Serve, headers: dict[str, str], address: str) -> None:
    assert addresses(serve(app, behind_proxy=True, allowed_hosts=["app.example.org"]), **headers) == address


@pytest.mark.parametrize("name", ["X-Forwarded-For", "X-Real-Ip"])
def test_who_is_no_listed_proxy_is_who_it_is(serve: Serve, name: str) -> None:
    server = serve(app, behind_proxy=["192.0.2.1"], allowed_hosts=["app.example.org"])
    assert addresses(server, **{name: "203.0.113.9"}) == "127.0.0.1"


def test_without_a_proxy_nobody_is_believed(serve: Serve) -> None:
    server = serve(app)
    seen: list[str] = []
    server.server.site.throttle.failed = seen.append  # type: ignore[union-attr, method-assign]
    server.request("POST", "/-/boot", server.own(**{"X-Forwarded-For": "203.0.113.9", "X-Real-Ip": "203.0.113.9"}), b"{}")
    assert seen == ["127.0.0.1"]


def test_guessing_passwords_side_by_side_is_no_way_around_the_limit(serve: Serve, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    auth = PasswordFile(users)
    checked = []
    right = auth.log_in
    monkeypatch.setattr(auth, "log_in", lambda user, password: (checked.append(password), right(user, password))[1])
    server = serve(app, auth=auth)
    form = {"Origin": server.origin, "Content-Type": "application/x-www-form-urlencoded"}

    def guess(number: int) -> int:
        return server.request("POST", "/-/login", form, urlencode({"user": "ada", "password": f"guess {number}"}).encode()).status

    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        statuses = list(pool.map(guess, range(24)))
    assert sorted(set(statuses)) == [403, 429]
    assert statuses.count(403) == len(checked) == ATTEMPTS_PER_ADDRESS


def test_a_right_password_uses_up_no_attempt(serve: Serve, tmp_path: Any) -> None:
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    server = serve(app, auth=PasswordFile(users))
    form = {"Origin": server.origin, "Content-Type": "application/x-www-form-urlencoded"}
    good = urlencode({"user": "ada", "password": "correct horse"}).encode()
    assert {server.request("POST", "/-/login", form, good).status for _ in range(ATTEMPTS_PER_ADDRESS + 2)} == {303}


def test_a_revoked_user_is_out_within_a_second(serve: Serve, tmp_path: Any) -> None:
    """S04: the socket, the cookie and what the page was given are worth nothing any more."""
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    auth = PasswordFile(users)
    server = serve(app, auth=auth)
    cookie = {"Cookie": f"deskui-login={auth.log_in('ada', 'correct horse')}"}
    secret = json.loads(server.request("POST", "/-/boot", server.own(**cookie), b"{}").body)["secret"]
    page = server.socket(headers=cookie)
    page.send({"hello": {"proto": 1, "secret": secret}})
    session = page.read()["welcome"]["session"]
    began = time.monotonic()
    auth.revoke("ada")
    assert page.until(lambda message: "goodbye" in message)["goodbye"]["code"] == 4401
    assert time.monotonic() - began < 2.0  # the server looks once a second
    assert server.request("POST", "/-/boot", server.own(**cookie), b"{}").status == 401
    assert server.request("POST", "/-/poll", server.own(**cookie), b"").status == 401
    hello = json.dumps({"hello": {"proto": 1, "secret": secret, "session": session}}).encode()
    body = b"\0" + struct.pack(">I", len(hello)) + hello
    assert server.request("POST", "/-/poll", server.own(), body).status == 401


# -- guests (S01, S03, S08) ------------------------------------------------------------------------


def chunk(number: int, data: bytes) -> bytes:
    return b"\x01" + struct.pack(">QQI", number, 0, 7) + b"\x01" + data


@pytest.mark.parametrize(
    "deed",
    [
        {"event": "callback", "task_id": "CB-x", "data": 1},
        {"event": "from_submit", "task_id": "x", "data": {}},
        {"event": "draft", "task_id": "", "data": {"pin": "x", "value": 1}},
        {"event": "ui_state", "task_id": "", "data": {"id": 1, "key": "open", "value": True}},
        {"event": "closed_popup", "task_id": "", "data": {"dom_id": "x"}},
        {"event": "js_yield", "task_id": "x", "data": 1, "ask": 1},
        {"type": "callback", "wid": 1, "action": "activated", "args": []},
        chunk(1, b"x" * 1000),
    ],
)
def test_who_may_watch_can_do_nothing_else(serve: Serve, deed: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "deskui")
    server = serve(app)
    server.page().read()
    (session,) = server.server.host.sessions.values()
    vault = server.server.host.secrets
    guest = server.socket()
    guest.send({"hello": {"proto": 1, "secret": vault.mint_secret(Grant(session.id, "view"))}})
    assert guest.read()["welcome"]["role"] == "view"
    guest.send(deed if isinstance(deed, bytes) else {"n": 1, "a": 0, "m": [deed]})
    assert guest.rest()[-1]["goodbye"]["code"] == 4403
    assert session.uploads.bytes == session.uploads.blobs == 0
    assert "may only watch" in caplog.text, "and it is noted"


def test_a_guest_who_learns_another_pages_id_does_not_become_it(serve: Serve) -> None:
    server = serve(app)
    owner = server.page()
    welcome = owner.read()["welcome"]
    vault = server.server.host.secrets
    guest = server.socket()
    guest.send(
        {"hello": {"proto": 1, "secret": vault.mint_secret(Grant(welcome["session"], "view")), "client": welcome["client"], "last": 1}}
    )
    theirs = guest.read()["welcome"]
    assert theirs["client"] != welcome["client"] and theirs["role"] == "view"
    owner.send({"a": 1})
    assert len([each for each in server.server.host.sessions[welcome["session"]].clients.values() if each.attached]) == 2


def test_a_share_links_secret_opens_that_session_and_no_other(serve: Serve) -> None:
    server = serve(app)
    first, second = server.page().read()["welcome"], server.page().read()["welcome"]
    guest = server.socket()
    secret = server.server.host.secrets.mint_secret(Grant(first["session"], "control"))
    guest.send({"hello": {"proto": 1, "secret": secret, "session": second["session"]}})
    assert guest.read()["welcome"]["session"] == first["session"]
    server.server.host.sessions[first["session"]].close()
    late = server.socket()
    late.send({"hello": {"proto": 1, "secret": secret, "session": second["session"]}})
    assert late.rest()[-1]["goodbye"]["code"] in (4401, 4404)


def test_a_second_place_for_one_secret_is_seen_by_the_owner(serve: Serve) -> None:
    """S03: a secret is a page's for the life of the server; whoever uses it elsewhere is announced to all pages of the session."""
    server = serve(app)
    secret = server.secret()
    owner = server.socket()
    owner.send({"hello": {"proto": 1, "secret": secret}})
    session = owner.read()["welcome"]["session"]
    thief = server.socket()
    thief.send({"hello": {"proto": 1, "secret": secret, "session": session}})
    assert thief.read()["welcome"]["session"] == session

    def two(frame: Any) -> bool:
        return any(message.get("command") == "clients" and message["spec"]["count"] == 2 for message in frame.get("m", []))

    owner.until(lambda frame: isinstance(frame, dict) and two(frame))


def test_guesses_are_compared_by_hash_and_nothing_is_kept_in_the_clear(serve: Serve) -> None:
    """S02: what a lookup takes depends on the hash of the guess, which the guesser cannot steer towards the right one."""
    server = serve(app)
    code, secret = server.code(), server.secret()
    vault = server.server.host.secrets
    assert len(code) >= 43 and len(secret) >= 43  # 256 bits
    kept = repr(vars(vault)).encode() + repr(vault).encode()
    assert code.encode() not in kept and secret.encode() not in kept
    for nearly in (secret[:-1], secret + "A", secret.swapcase(), secret.upper(), "", "\ud800", secret + "\0"):
        assert vault.check(nearly) is None and vault.trade(nearly) is None
    assert vault.check(secret) is not None


def test_nobody_is_locked_out_by_another_address_that_guesses(serve: Serve) -> None:
    server = serve(app, behind_proxy=True, allowed_hosts=["app.example.org"])
    ours = {"Host": "app.example.org", "Origin": "https://app.example.org", "X-Deskui": "1"}

    def guess(address: str, code: str = "guess") -> int:
        body = json.dumps({"code": code}).encode()
        return server.request("POST", "/-/boot", {**ours, "X-Forwarded-For": address}, body).status

    assert [guess("203.0.113.9") for _ in range(22)] == [403] * 20 + [429] * 2
    assert guess("198.51.100.7", server.code()) == 200


def test_a_connection_that_is_refused_gets_no_words_to_learn_from(serve: Serve) -> None:
    server = serve(app)
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as sock:
        sock.sendall(b"GET /-/boot HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
        answer = receive_all(sock)
    assert b"deskui" not in answer.lower() and b"tornado" not in answer.lower() and b"python" not in answer.lower()
    wait_for(lambda: not server.server.host.connections, "nothing is left")
