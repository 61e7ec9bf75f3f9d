"""Who gets in: the Host and Origin lists, the own header, the route table, what an anonymous caller sees."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from serving import Serving

from deskui._server.policy import Door, Policy, Route
from deskui._server.routes import ROUTES

CARRIERS = {"/-/boot": b"{}", "/-/poll": b""}


def nothing() -> None:
    """Nothing"""


@pytest.fixture
def server(serve: Callable[..., Serving]) -> Serving:
    return serve(nothing)


@pytest.mark.parametrize("path", ["/", "/healthz", "/-/assets/main.js", "/-/boot", "/-/poll", "/index", "/no-such-thing", "//x", "/.env"])
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "localhost:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1:{port}.evil.example",
        "127.0.0.1.:{port}",
        "",
    ],
)
def test_a_foreign_host_name_learns_nothing(server: Serving, path: str, host: str) -> None:
    answer = server.request(path=path, headers={"Host": host.format(port=server.port)})
    assert (answer.status, answer.body) in ((403, b""), (400, b""))
    assert "set-cookie" not in answer.headers and "location" not in answer.headers


def test_a_host_name_is_compared_without_case_and_only_once(server: Serving) -> None:
    twice = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
    assert b" 200 " not in server.send(twice.encode()).split(b"\r\n", 1)[0]


BAD_ORIGINS = [
    "http://evil.example",
    "null",
    "",
    "http://127.0.0.1:1",
    "https://127.0.0.1:{port}",
    "HTTP://127.0.0.1:{port}",
    "http://127.0.0.1:{port}.",
    "http://127.0.0.1:{port}/",
    "http://127.0.0.1:{port}@evil.example",
    "http://localhost:{port}",
    "file://",
    None,
]


def with_origin(server: Serving, origin: str | None) -> dict[str, str]:
    return {} if origin is None else {"Origin": origin.format(port=server.port)}


@pytest.mark.parametrize("origin", BAD_ORIGINS)
def test_a_websocket_of_another_origin_is_refused(server: Serving, origin: str | None) -> None:
    headers = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Protocol": "deskui.1",
        **with_origin(server, origin),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    reply = server.head(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n{lines}\r\n".encode())
    assert reply.startswith(b"HTTP/1.1 403")


@pytest.mark.parametrize("path", CARRIERS)
@pytest.mark.parametrize("origin", BAD_ORIGINS)
def test_a_post_of_another_origin_is_refused(server: Serving, path: str, origin: str | None) -> None:
    answer = server.request("POST", path, {"X-Deskui": "1", **with_origin(server, origin)}, CARRIERS[path])
    assert (answer.status, answer.body) == (403, b"")


@pytest.mark.parametrize("path", CARRIERS)
@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json"])
def test_a_post_that_a_form_could_send_is_refused(server: Serving, path: str, kind: str) -> None:
    body = b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--x--\r\n" if "multipart" in kind else CARRIERS[path]
    answer = server.request("POST", path, {"Origin": server.origin, "Content-Type": kind}, body)
    assert (answer.status, answer.body) == (403, b"")


def test_a_preflight_is_not_answered_with_permission(server: Serving) -> None:
    for path in ("/", "/-/boot", "/-/poll"):
        answer = server.request("OPTIONS", path, {"Origin": server.origin, "Access-Control-Request-Headers": "x-deskui"})
        assert answer.status in (403, 405)
        assert not [name for name in answer.headers if name.startswith("access-control")]


def test_every_route_states_its_policy() -> None:
    assert {type(route.policy) for route in ROUTES} == {Policy}
    with pytest.raises(TypeError):
        Route("forgotten", Door)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="states no policy"):
        Route("forgotten", Door, None)  # type: ignore[arg-type]


def test_without_credentials_only_the_empty_page_and_files_answer(server: Serving) -> None:
    """Each row of the table, tried anonymously: nothing of a session comes out (H04)."""
    samples = {
        r"healthz": "/healthz",
        r"-/assets/([\w.-]+)": "/-/assets/main.css",
        r"-/boot": "/-/boot",
        r"-/poll": "/-/poll",
        r"-/pywebio/(?P<token>[\w-]+)": "/-/pywebio/guess",
        r"()": "/",
        r"([\w-]+)": "/index",
    }
    assert set(samples) == {route.pattern for route in ROUTES}, "a new route needs a sample here"
    seen = {}
    for route in ROUTES:
        for method in ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
            answer = server.request(
                method, samples[route.pattern], server.own() if method != "GET" else {}, b"{}" if method == "POST" else b""
            )
            if answer.status == 200:
                seen[method, samples[route.pattern]] = answer
    assert set(seen) == {(method, path) for method in ("GET", "HEAD") for path in ("/healthz", "/-/assets/main.css", "/", "/index")}
    assert not server.server.host.sessions


TRAVERSALS = [
    "/../app.py",
    "/%2e%2e/app.py",
    "/-/assets/../app.py",
    "/-/assets/%2e%2e%2fapp.py",
    "/-/assets/..%5capp.py",
    "/-/assets//etc/passwd",
    "/-/assets/main.js%00.css",
    "/-/assets/C:%5cwindows",
    "/-/assets/%5c%5chost%5cshare",
    "/-/assets/MAIN.JS",
    "/-/assets/main.js.",
    "/-/assets/manifest.json",
    "/-/assets/index.html",
    "/-/assets/" + "a" * 4096,
    "/app.py",
    "/.env",
    "/__pycache__",
    "/deskui/app.py",
    "/.git/config",
    "/static/app.py",
    "/favicon.ico/..",
]


@pytest.mark.parametrize("path", TRAVERSALS)
def test_only_names_in_the_manifest_exist(server: Serving, path: str) -> None:
    answer = server.request(path=path)
    assert answer.status in (404, 400), path
    assert b"import" not in answer.body and len(answer.body) < 80


def test_every_answer_carries_the_security_headers(server: Serving) -> None:
    for path in ("/", "/healthz", "/-/assets/main.js", "/nothing"):
        headers = server.request(path=path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert "set-cookie" not in headers
        assert "server" not in headers


def test_the_page_is_never_kept_and_its_policy_has_no_way_around(server: Serving) -> None:
    first, second = server.request(), server.request()
    assert first.headers["cache-control"] == "no-store"
    policy = first.headers["content-security-policy"]
    assert "unsafe-eval" not in policy and "unsafe-inline" not in policy.replace("style-src-attr 'unsafe-inline'", "")
    assert "frame-ancestors 'none'" in policy and "form-action 'none'" in policy
    nonce = policy.split("'nonce-")[1].split("'")[0]
    assert f'nonce="{nonce}"'.encode() in first.body
    assert nonce not in second.headers["content-security-policy"]


def test_a_file_named_by_its_hash_is_kept_for_ever_and_others_are_asked_again(server: Serving) -> None:
    page = server.request().body.decode()
    url = page.split('src="')[1].split('"')[0]
    assert "immutable" in server.request(path=url).headers["cache-control"]
    plain = server.request(path=url.split("?")[0])
    assert plain.headers["cache-control"] == "no-cache"
    again = server.request(path=url.split("?")[0], headers={"If-None-Match": plain.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


def test_files_are_compressed_for_who_can_read_it(server: Serving) -> None:
    import gzip

    plain = server.request(path="/-/assets/main.css")
    packed = server.request(path="/-/assets/main.css", headers={"Accept-Encoding": "gzip, deflate"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    smallest = server.request(path="/-/assets/main.css", headers={"Accept-Encoding": "gzip, deflate, br"})
    assert smallest.headers["content-encoding"] == "br"  # that it unpacks to the same is proved by `scripts/client --check`
    assert len(smallest.body) < len(packed.body)
    refused = server.request(path="/-/assets/main.css", headers={"Accept-Encoding": "gzip;q=0, br;q=0"})
    assert refused.body == plain.body
    assert server.request(path="/-/assets/main.css.br").status == 404
    assert len(packed.body) < len(plain.body)


def test_errors_are_one_plain_line(server: Serving) -> None:
    answer = server.request(path="/nothing")
    assert (answer.status, answer.body) == (404, b"404 Not Found\n")
    assert answer.headers["content-type"].startswith("text/plain")


# -- the code exchange ---------------------------------------------------------------------------


def boot(server: Serving, body: object) -> tuple[int, bytes]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = server.request("POST", "/-/boot", server.own(), data)
    return answer.status, answer.body


def test_a_windows_code_works_once(server: Serving) -> None:
    code = server.code(once=True)
    assert boot(server, {"code": code})[0] == 200
    assert boot(server, {"code": code})[0] == 403


def test_the_printed_links_code_works_again_and_gives_each_page_its_own_secret(server: Serving) -> None:
    code = server.code(once=False)
    secrets = {boot(server, {"code": code})[1] for _ in range(3)}
    assert len(secrets) == 3


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"code": 5}', b"\xff", b"[" * 5000])
def test_a_broken_request_for_the_secret_is_a_bad_request(server: Serving, body: bytes) -> None:
    assert boot(server, body) == (400, b"400 Bad Request\n")


def test_guessing_codes_is_throttled(server: Serving) -> None:
    statuses = [boot(server, {"code": f"guess-{number}"})[0] for number in range(25)]
    assert statuses == [403] * 20 + [429] * 5


def test_guessing_secrets_is_throttled(server: Serving) -> None:
    from tornado.httpclient import HTTPClientError

    for number in range(20):
        socket = server.socket()
        socket.send({"hello": {"proto": 1, "secret": f"guess-{number}"}})
        assert socket.rest()[-1]["goodbye"]["code"] == 4401
        assert socket.code == 4401
    with pytest.raises(HTTPClientError, match="429"):
        server.socket()


def test_guessing_secrets_by_polling_is_throttled_too(server: Serving) -> None:
    hello = b'{"hello":{"proto":1,"secret":"guess"}}'
    body = b"\0" + len(hello).to_bytes(4, "big") + hello
    statuses = [server.request("POST", "/-/poll", server.own(), body).status for _ in range(22)]
    assert statuses == [200] * 20 + [429] * 2
