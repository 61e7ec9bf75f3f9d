"""The listening socket under attack: half requests, other users, no more files."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import textwrap
from collections.abc import Callable

import pytest
from serving import PATIENCE_S, Serving, receive_all, serving

from deskui._server.peer import asked_owner, foreign_user, socket_owner
from deskui._server.security import Guard, Throttle, is_loopback
from deskui.errors import UsageError
from deskui.runtime.log_budget import LogBudget
from deskui.server import Server


def nothing() -> None:
    """Nothing"""


def test_the_port_is_taken_before_anybody_learns_it() -> None:
    server = Server(nothing)
    try:
        with pytest.raises(OSError), socket.socket() as other:
            other.bind(("127.0.0.1", server.port))
    finally:
        server._sock.close()


def test_only_loopback_is_bound(serve: Callable[..., Serving]) -> None:
    server = serve(nothing)
    assert server.server._sock.getsockname()[0] == "127.0.0.1"


def test_localhost_binds_the_address_and_answers_to_both_names() -> None:
    with serving(nothing, host="localhost") as server:
        assert server.request(path="/healthz", headers={"Host": f"localhost:{server.port}"}).status == 200
        assert server.request(path="/healthz").status == 200


def test_half_a_request_is_not_waited_for_longer_than_ten_seconds(serve: Callable[..., Serving]) -> None:
    """The time-out stands in the connection's parameters; waiting it out would only slow the tests."""
    server = serve(nothing)
    params = server.server._http.conn_params  # type: ignore[union-attr]
    assert params.header_timeout == 10 and params.body_timeout == 30
    assert params.max_header_size == 16 * 1024 and params.max_body_size < 2 << 20


def test_a_huge_head_and_a_huge_body_are_refused_at_once(serve: Callable[..., Serving]) -> None:
    server = serve(nothing)
    head = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nX: {'x' * 20000}\r\n\r\n"
    assert b" 200 " not in server.send(head.encode())[:20]
    body = f"POST /-/poll HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Length: {1 << 40}\r\n\r\n"
    assert b" 200 " not in server.send(body.encode())[:20]


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x00" * 9 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost\r\n\r\n",
    ],
)
def test_what_is_no_request_is_hung_up_on(serve: Callable[..., Serving], data: bytes) -> None:
    server = serve(nothing)
    answer = server.send(data)
    assert b" 200 " not in answer[:20]
    assert server.request(path="/healthz").status == 200


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the owner of a socket")
def test_the_owner_of_a_connection_is_known() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening, socket.create_connection(listening.getsockname()) as near:
        accepted, _ = listening.accept()
        with accepted:
            assert socket_owner(near.getsockname(), accepted.getsockname()) == os.getuid()
            assert not foreign_user(near.getsockname(), accepted.getsockname())
            assert socket_owner(("127.0.0.1", 1), accepted.getsockname()) is None
            asked = asked_owner(near.getsockname(), accepted.getsockname())
            assert asked in (os.getuid(), None), "None where a sandbox closes netlink"
            assert asked_owner(("127.0.0.1", 1), accepted.getsockname()) is None


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become another user")
def test_another_user_of_this_machine_is_hung_up_on(serve: Callable[..., Serving]) -> None:
    server = serve(nothing)
    script = textwrap.dedent(f"""
        import os, socket
        s = socket.socket()  # everything is imported before the files can be read no more
        os.setgid(65534); os.setuid(65534)
        s.close()
        s = socket.socket()
        s.connect(("127.0.0.1", {server.port}))
        try:
            s.sendall(b"GET /healthz HTTP/1.1\\r\\nHost: 127.0.0.1:{server.port}\\r\\nConnection: close\\r\\n\\r\\n")
            print(s.recv(100))
        except ConnectionError:
            print(b"")
    """)
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=PATIENCE_S, check=True).stdout
    assert said == "b''\n"
    assert server.request(path="/healthz").status == 200


FLOOD = """
import resource, sys
resource.setrlimit(resource.RLIMIT_NOFILE, (120, 120))
sys.path.insert(0, {tests!r})
import contextlib, socket, logging, io
from serving import serving
log = io.StringIO()
logging.basicConfig(stream=log, level=logging.INFO)
def nothing(): pass
with serving(nothing) as server:
    page = server.page()
    assert "welcome" in page.read()
    held = []
    with contextlib.suppress(OSError):
        for _ in range(150):
            held.append(socket.create_connection(("127.0.0.1", server.port), timeout=5))
    for sock in held:
        sock.close()
    page.send('{{"a":0}}')
    assert server.request(path="/healthz").status == 200
    page.close()
print(len(log.getvalue().splitlines()))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit on open files")
def test_running_out_of_files_neither_fills_the_log_nor_stops_those_who_are_in() -> None:
    from pathlib import Path

    script = FLOOD.format(tests=str(Path(__file__).parent.parent))
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=6 * PATIENCE_S, check=False)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) <= 10


# -- beyond loopback -------------------------------------------------------------------------------


def test_leaving_this_machine_needs_a_log_in_and_tls() -> None:
    with pytest.raises(UsageError, match=r"nobody would have to log in.*auth="):
        Server(nothing, host="0.0.0.0")
    with pytest.raises(UsageError, match=r"in the clear.*certfile="):
        Server(nothing, host="0.0.0.0", auth="link")
    with pytest.raises(UsageError, match="allowed_hosts"):
        Server(nothing, host="0.0.0.0", auth="link", behind_proxy=True)
    with pytest.raises(UsageError, match='auth="link"'):
        Server(nothing, auth="password")
    with pytest.raises(UsageError, match="pgwidgets"):
        Server(nothing, dialects={"telnet"})


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("example.org", False),
    ],
)
def test_what_counts_as_this_machine(host: str, local: bool) -> None:
    assert is_loopback(host) is local


def test_behind_a_proxy_the_public_name_and_https_count(serve: Callable[..., Serving]) -> None:
    server = serve(nothing, behind_proxy=True, allowed_hosts=["app.example.org"])
    assert server.server.url == "https://app.example.org/"
    through = {"Host": "app.example.org", "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    assert server.request(headers=through).status == 200
    ours = {**through, "X-Deskui": "1", "Origin": "https://app.example.org"}
    assert server.request("POST", "/-/boot", ours, b"{}").status == 403  # no code: refused, but by the last door
    assert server.request("POST", "/-/boot", {**ours, "Origin": "http://app.example.org"}, b"{}").body == b""
    assert server.request(headers={"Host": "evil.example"}).status == 403


def test_a_user_must_be_known_where_auth_is_given(serve: Callable[..., Serving]) -> None:
    server = serve(nothing, auth=lambda request: request.headers.get("X-User"))
    assert server.request().status == 401
    assert server.request(path="/healthz").status == 200
    assert server.request(headers={"X-User": "ada"}).status == 200
    import json

    body = json.dumps({"code": None}).encode()
    assert server.request("POST", "/-/boot", server.own(), body).status == 401
    answer = server.request("POST", "/-/boot", server.own(**{"X-User": "ada"}), body)
    assert answer.status == 200 and json.loads(answer.body)["secret"]


def test_an_auth_hook_may_be_a_coroutine(serve: Callable[..., Serving]) -> None:
    async def nobody(request: object) -> None:
        return None

    assert serve(nothing, auth=nobody).request().status == 401


# -- small parts -----------------------------------------------------------------------------------


def test_the_throttle_forgets_after_its_window() -> None:
    now = [0.0]
    throttle = Throttle(per_peer=2, total=3, window_s=60, clock=lambda: now[0])
    throttle.failed("a")
    assert not throttle.refuses("a")
    throttle.failed("a")
    assert throttle.refuses("a") and not throttle.refuses("b")
    throttle.failed("b")
    assert throttle.refuses("c"), "all together have used the window up"
    now[0] = 61
    assert not throttle.refuses("a")


def test_the_log_budget_lets_some_lines_through_each_second() -> None:
    now = [0.0]
    budget = LogBudget(per_second=2, clock=lambda: now[0])
    assert [budget.allows() for _ in range(4)] == [True, True, False, False]
    now[0] = 1
    assert budget.allows() and budget.left_out == 2


def test_origin_patterns_and_the_authors_own_word() -> None:
    guard = Guard(["127.0.0.1:80"], origins=["https://*.example.org"], check_origin=lambda origin: origin == "app://me")
    assert guard.allows_host("127.0.0.1") and guard.allows_origin("http://127.0.0.1")
    assert guard.allows_origin("https://a.example.org") and guard.allows_origin("app://me")
    assert not guard.allows_origin("https://example.org.evil") and not guard.allows_origin("null")


def test_a_closed_listener_refuses_connections() -> None:
    with serving(nothing) as server:
        port = server.port
        assert receive_all  # the port is only known while it runs
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", port), timeout=1)
