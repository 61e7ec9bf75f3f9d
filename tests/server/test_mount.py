"""Apps inside somebody else's Tornado application, and a folder beside the apps."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from serving import Serving
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.web import Application, RequestHandler
from tornado.websocket import websocket_connect

from deskui.errors import UsageError
from deskui.output import put_text
from deskui.server import webio_handler, webio_routes


def app() -> None:
    """Mounted"""
    put_text("hello from below")


class Home(RequestHandler):
    def get(self) -> None:
        self.finish("the other application")


async def visit(rules: list[Any], path: str) -> dict[str, Any]:
    """What a page at ``path`` sees of the rules."""
    server = Application([*rules, (r"/", Home), (r"/.*", Home)]).listen(0, "127.0.0.1")
    port = next(iter(server._sockets.values())).getsockname()[1]
    origin = f"http://127.0.0.1:{port}"
    client = AsyncHTTPClient()

    async def get(url: str, **options: Any) -> HTTPResponse:
        return await client.fetch(HTTPRequest(origin + url, **options), raise_error=False)

    seen: dict[str, Any] = {"home": (await get("/")).body, "page": (await get(path)).body.decode()}
    boot = json.loads(re.search(r'id="deskui-boot"[^>]*>(.*?)</script>', seen["page"])[1])  # type: ignore[index]
    seen["base"] = boot["base"]
    seen["main.js"] = (await get(f"{boot['base']}-/assets/main.js")).code
    own = {"Origin": origin, "X-Deskui": "1"}
    seen["no code"] = (await get(f"{boot['base']}-/boot", method="POST", headers=own, body="{}")).code
    seen["poll"] = (await get(f"{boot['base']}-/poll", method="POST", headers=own, body=b"\0\0\0\0\1{")).code
    seen["evil host"] = (await get(path, headers={"Host": "evil.example"})).code
    socket = await websocket_connect(HTTPRequest(f"ws://127.0.0.1:{port}{path}", headers={"Origin": origin}), subprotocols=["deskui.1"])
    await socket.write_message(json.dumps({"hello": {"proto": 1, "secret": "guess"}}))
    seen["socket"] = json.loads(str(await socket.read_message()))["goodbye"]["code"]
    socket.close()
    server.stop()
    await server.close_all_connections()
    return seen


EXPECTED = {"home": b"the other application", "main.js": 200, "no code": 403, "poll": 200, "evil host": 403, "socket": 4401}


@pytest.mark.parametrize(
    ("rules", "path", "base"),
    [
        (lambda: webio_routes(app, "/tool/"), "/tool/", "/tool/"),
        (lambda: webio_routes(app, "tool"), "/tool/", "/tool/"),
        (lambda: [(r"/tool", webio_handler(app))], "/tool", "/tool/"),
        (lambda: [(r"/deep/er/", webio_handler(app))], "/deep/er/", "/deep/er/"),
    ],
)
def test_an_app_lives_below_a_path_of_another_application(rules: Callable[[], list[Any]], path: str, base: str) -> None:
    seen = asyncio.run(visit(rules(), path))
    assert "<title>Mounted</title>" in seen.pop("page")
    assert seen.pop("base") == base
    assert seen == EXPECTED


def test_a_logged_in_user_of_the_other_application_gets_in_without_a_code() -> None:
    async def run() -> int:
        server = Application(webio_routes(app, "/tool/", auth=lambda request: request.headers.get("X-User"))).listen(0, "127.0.0.1")
        port = next(iter(server._sockets.values())).getsockname()[1]
        headers = {"Origin": f"http://127.0.0.1:{port}", "X-Deskui": "1", "X-User": "ada"}
        answer = await AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/tool/-/boot", method="POST", headers=headers, body="{}")
        server.stop()
        return answer.code

    assert asyncio.run(run()) == 200


def test_what_the_handler_does_not_know_is_said_at_once() -> None:
    with pytest.raises(UsageError):
        webio_handler(app, dialects=["telnet"])
    with pytest.raises(TypeError, match="colour"):
        webio_handler(app, colour="red")


def test_a_folder_is_served_and_nothing_outside_it(serve: Callable[..., Serving], tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("secret")
    folder = tmp_path / "files"
    (folder / "sub").mkdir(parents=True)
    (folder / "page.html").write_text("<script>alert(1)</script>")
    (folder / "link").symlink_to(tmp_path / "outside.txt")
    server = serve(app, static_dir=str(folder))
    page = server.request(path="/static/page.html")
    assert page.status == 200 and "sandbox" in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"
    for path in (
        "../outside.txt",
        "%2e%2e/outside.txt",
        "..%5coutside.txt",
        "link",
        "sub",
        "sub/",
        "",
        "/etc/passwd",
        "page.html/..%2f..%2foutside.txt",
    ):
        answer = server.request(path=f"/static/{path}")
        assert answer.status in (403, 404) and b"secret" not in answer.body, path
    assert server.request(path="/static/page.html", headers={"Host": "evil.example"}).status == 403
