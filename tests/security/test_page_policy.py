"""What the page may load, run and tell others: its policy, foreign frames, the author's own scripts, the address bar (X02–X05, H12, H13)."""

from __future__ import annotations

import functools
import http.server
import importlib.util
import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from corpus import HARMLESS, PROBE
from playwright.sync_api import Page
from serving import Serving

import deskui
import deskui.output as out
import deskui.session as session
from deskui import demo

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]
PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="


class Elsewhere:
    """Another origin on this machine, which notes who asks it for what."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Noting, self))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"


class _Noting(http.server.BaseHTTPRequestHandler):
    def __init__(self, home: Elsewhere, *args: Any) -> None:
        self.home = home
        super().__init__(*args)

    def do_GET(self) -> None:
        self.home.asked.append(self.path)
        self.home.headers.append(dict(self.headers))
        body = b"window.__elsewhere = true" if self.path.endswith(".js") else b"<script>window.__xss=1</script>"
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript" if self.path.endswith(".js") else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_: Any) -> None:
        """Nothing is written."""


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    other = Elsewhere()
    yield other
    other.server.shutdown()
    other.server.server_close()


def finish(page: Page) -> None:
    page.get_by_text("all shown", exact=True).wait_for(state="attached")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))")


@pytest.mark.parametrize("sanitiser", ["markdown", "html"])
def test_foreign_text_cannot_style_ask_or_fetch(serve: Callable[..., Serving], visit: Visit, elsewhere: Elsewhere, sanitiser: str) -> None:
    """X02 and X03: no sheet, no style, no form; pictures and sheets from elsewhere are not asked for."""
    url = elsewhere.url
    foreign = (
        f"<p id=kept>kept</p><b style='position:fixed;inset:0;background:url({url}/style)'>b</b><style>*{{background:url({url}/sheet)}}</style>"
        f"<link rel=stylesheet href='{url}/link'><form action='{url}/form'><input name=a><button>go</button></form>"
        f"<img src='{url}/picture'><video src='{url}/film' poster='{url}/poster'></video><svg><image href='{url}/drawing'/></svg>"
        f"<iframe src='{url}/frame'></iframe><object data='{url}/object'></object><link rel=prefetch href='{url}/prefetch'>"
        f"<svg><filter id=f><feImage href='{url}/filter'/></filter><rect filter='url({url}/f.svg#x)'/></svg>"
    )

    def main() -> None:
        out.put_markdown(foreign) if sanitiser == "markdown" else out.put_html(foreign, sanitize=True)
        out.put_text("all shown")
        session.hold()

    page = visit(serve(main))
    finish(page)
    assert elsewhere.asked == []
    assert page.locator("main form, main input, main style, main iframe, main object, main [style*=url]").count() == 0
    assert page.locator("#user-content-kept").inner_text() == "kept"
    assert page.evaluate("getComputedStyle(document.querySelector('main b')).position") == "static"


ADDRESSES = {
    "javascript:window.__xss=1": False,
    " JavaScript:window.__xss=1": False,
    "java\nscript:window.__xss=1": False,
    "\tjavascript:window.__xss=1": False,
    "\x00javascript:window.__xss=1": False,
    "vbscript:window.__xss=1": False,
    "data:text/html,<script>parent.__xss=1</script>": False,
    "data:image/svg,<script>": False,
    "data:application/xhtml+xml,<x/>": False,
    "file:///etc/passwd": False,
    "filesystem:http://x/y": False,
    "view-source:http://x": False,
    "blob:https://evil.example/x": True,
    "http://example.org/": True,
    "https://example.org/a?b#c": True,
    "//example.org/x": True,
    "mailto:a@b.example": True,
    "/here": True,
    "here?x=javascript:1": True,
    "#part": True,
}


def test_only_addresses_of_listed_kinds_become_links(serve: Callable[..., Serving], visit: Visit) -> None:
    """X04, for links, for links in Markdown and for pictures."""

    def main() -> None:
        for url in ADDRESSES:
            out.put_link("link", url=url)
        for url in ADDRESSES:
            out.put_html(f'<a class=foreign href="{url}">link</a>', sanitize=True)
        for url, allowed in ADDRESSES.items():
            if not allowed:
                out.put_image(url)
        out.put_text("all shown")
        session.hold()

    page = visit(serve(main))
    finish(page)
    links = page.locator("main a:not(.foreign)").evaluate_all(
        "(all) => all.filter((each) => !each.closest('.dk-html')).map((each) => each.protocol)"
    )
    foreign = page.locator("main .dk-html a").evaluate_all("(all) => all.map((each) => each.protocol)")
    for found in (links, foreign):
        assert len(found) == len(ADDRESSES)
        for protocol, (url, allowed) in zip(found, ADDRESSES.items(), strict=True):
            assert protocol in ({"http:", "https:", "mailto:", "blob:"} if allowed else {":", "", "http:"}), url
    pictures = page.locator("main img").evaluate_all("(all) => all.map((each) => each.src)")
    assert [src for src in pictures if src] == []
    assert page.evaluate(PROBE) == HARMLESS


def test_links_that_leave_tell_nobody_where_they_were(serve: Callable[..., Serving], visit: Visit, elsewhere: Elsewhere) -> None:
    """H12: no Referer, no opener, no secret in the address, the title or what is stored for other origins."""

    def main() -> None:
        out.put_link("away", url=elsewhere.url + "/away")
        out.put_text("all shown")
        session.hold()

    serving = serve(main)
    page = visit(serving)
    finish(page)
    assert page.evaluate("[location.hash, location.search]") == ["", ""]
    assert page.evaluate("[history.state, document.cookie, localStorage.length]") == [None, "", 0]
    with page.expect_popup() as popup:
        page.get_by_role("link", name="away").click()
    popup.value.wait_for_load_state()
    assert popup.value.evaluate("[document.referrer, String(window.opener)]") == ["", "null"]
    told = elsewhere.headers[elsewhere.asked.index("/away")]
    assert [name for name in told if name.lower() in ("referer", "cookie")] == []


def test_a_program_elsewhere_can_neither_embed_nor_ask_the_page(serve: Callable[..., Serving], visit: Visit, elsewhere: Elsewhere) -> None:
    """H03 and H13 by a real browser: a page of another port, on the same address, with a person who has the program open."""

    def main() -> None:
        out.put_text("all shown")
        session.hold()

    serving = serve(main)
    page = visit(serving)
    finish(page)
    other = page.context.new_page()
    other.goto(elsewhere.url + "/")
    target = serving.server.url
    tried = other.evaluate(
        """async (target) => {
          const said = (promise) => promise.then((answer) => answer.type === "opaque" ? "opaque" : `read ${answer.status}`, () => "failed");
          const results = {};
          for (const [name, path] of [["poll", "-/poll"], ["boot", "-/boot"]]) {
            results[`${name} no-cors`] = await said(fetch(target + path, { method: "POST", mode: "no-cors", body: "{}" }));
            results[`${name} plain`] = await said(fetch(target + path, { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" }));
            results[`${name} own header`] = await said(fetch(target + path, { method: "POST", headers: { "X-Deskui": "1" }, body: "{}" }));
          }
          results.page = await said(fetch(target, { credentials: "include" }));
          results.socket = await new Promise((done) => {
            const socket = new WebSocket(target.replace("http", "ws"), "deskui.1");
            socket.onopen = () => done("open");
            socket.onerror = () => done("failed");
          });
          results.script = await new Promise((done) => {
            const script = document.createElement("script");
            script.src = target + "-/assets/main.js";
            script.onload = () => done("ran");
            script.onerror = () => done("failed");
            document.body.append(script);
          });
          const frame = document.createElement("iframe");
          frame.src = target;
          const loaded = new Promise((done) => { frame.onload = done; });
          document.body.append(frame);
          await loaded;
          let inside = "closed";
          try { inside = frame.contentDocument ? "open" : "closed"; } catch { /* another origin */ }
          results.frame = inside;
          return results;
        }""",
        target,
    )
    # Same site, so CORP does not stop a script or an opaque answer; nothing is in either, and nothing can be read or sent.
    assert {name: how for name, how in tried.items() if "no-cors" in name} == {"poll no-cors": "failed", "boot no-cors": "failed"}
    assert {how for name, how in tried.items() if "no-cors" not in name and name != "frame"} <= {"failed"}
    assert tried["frame"] == "closed"
    assert len(serving.server.host.sessions) == 1
    assert [frame.url for frame in other.frames if frame.url.startswith(target)] == []


def test_a_frame_of_foreign_html_reaches_nothing_of_ours(serve: Callable[..., Serving], visit: Visit) -> None:
    """`put_frame`: scripts run, in an origin of its own: no storage, no parent, no server, no way to take the window away."""
    inside = """<script>
      const tell = (name, value) => parent.postMessage({ name, value: String(value) }, "*");
      const attempt = (name, act) => { try { tell(name, act()); } catch (error) { tell(name, "refused"); } };
      attempt("origin", () => window.origin);
      attempt("parent", () => parent.document.title);
      attempt("storage", () => sessionStorage.length);
      attempt("cookie", () => document.cookie);
      attempt("top", () => { top.location = "http://127.0.0.1:1/"; return "went"; });
      attempt("eval", () => (0, eval)("1"));
      fetch(TARGET + "-/boot", { method: "POST", headers: { "X-Deskui": "1" }, body: "{}" }).then((a) => tell("boot", a.status), () => tell("boot", "refused"));
      const socket = new WebSocket(TARGET.replace("http", "ws"), "deskui.1");
      socket.onopen = () => tell("socket", "open");
      socket.onerror = () => tell("socket", "refused");
    </script>"""

    def main() -> None:
        session.run_js(
            "window.heard = {}; addEventListener('message', (event) => { if (event.data.name) heard[event.data.name] = event.data.value; })"
        )
        out.put_frame(inside.replace("TARGET", json.dumps(serving.server.url)))
        out.put_text("all shown")
        session.hold()

    serving = serve(main)
    page = visit(serving)
    finish(page)
    page.evaluate(
        "() => new Promise((done) => { const look = () => heard.boot && heard.socket ? done() : requestAnimationFrame(look); look(); })"
    )
    heard = page.evaluate("heard")
    assert heard.pop("origin") == "null"
    assert set(heard) == {"parent", "storage", "cookie", "top", "eval", "boot", "socket"}
    assert set(heard.values()) == {"refused"}
    assert page.url == serving.server.url


def test_an_authors_script_is_let_in_and_its_origin_is_the_only_one(
    serve: Callable[..., Serving], visit: Visit, elsewhere: Elsewhere
) -> None:
    """`config(js_file=…)` widens the policy by exactly the origins it names."""

    @deskui.config(js_file=elsewhere.url + "/mine.js")
    def main() -> None:
        out.put_text(session.eval_js("window.__elsewhere === true"))
        out.put_text("all shown")
        session.hold()

    serving = serve(main)
    policy = serving.request().headers["content-security-policy"]
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src")).split()
    assert [word for word in scripts if not word.startswith("'nonce-")] == ["script-src", "'self'", elsewhere.url]
    page = visit(serving)
    finish(page)
    page.get_by_text("True").wait_for()
    assert page.evaluate(PROBE)["violations"] == []


def test_pictures_come_from_elsewhere_only_where_the_author_said_so(
    serve: Callable[..., Serving], visit: Visit, elsewhere: Elsewhere
) -> None:
    def listed() -> None:
        out.put_image(f"{elsewhere.url}/listed.png")
        out.put_markdown(f"![x]({elsewhere.url}/text.png)")
        out.put_text("all shown")
        session.hold()

    def unlisted() -> None:
        out.put_image(f"{elsewhere.url}/unlisted.png")
        out.put_text("all shown")
        session.hold()

    serving = serve({"listed": deskui.config(pictures_from=elsewhere.url)(listed), "unlisted": unlisted})
    finish(visit(serving, app="listed"))
    finish(visit(serving, app="unlisted"))
    assert set(elsewhere.asked) == {"/listed.png", "/text.png"}
    assert [name for headers in elsewhere.headers for name in headers if name.lower() in ("referer", "cookie")] == []


def test_scripts_of_the_author_run_without_eval_and_strings_never_do(serve: Callable[..., Serving], visit: Visit) -> None:
    """B04: the policy forbids eval in the page while ``run_js`` and ``eval_js`` work."""
    answers: list[Any] = []

    def main() -> None:
        answers.append(session.eval_js("let a = 20; a + b", b=22))
        answers.append(session.eval_js("(() => { try { return eval('1') } catch (error) { return error.name } })()"))
        answers.append(session.eval_js("(() => { try { return new Function('return 1')() } catch (error) { return error.name } })()"))
        answers.append(session.eval_js("text", text="</script><script>window.__xss=1</script>"))
        session.run_js("window.__ran = text", text="'+(window.__xss=1)+'")
        out.put_text("all shown")
        session.hold()

    page = visit(serve(main))
    finish(page)
    assert answers == [42, "EvalError", "EvalError", "</script><script>window.__xss=1</script>"]
    assert page.evaluate("[window.__ran, window.__xss ?? null]") == ["'+(window.__xss=1)+'", None]


# -- nothing from elsewhere (X05) ------------------------------------------------------------------

EXAMPLES = Path(__file__).parents[2] / "examples"


def _example(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"offline_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _begin(serve: Callable[..., Serving], name: str) -> tuple[str, Any]:
    """The address of a running example, and what has to be closed beside the servers of the tests."""
    if name == "demo":
        return serve(demo.APPS).server.link(), None
    module = _example(name)
    if hasattr(module, "app"):  # a program of widgets brings its own server
        module.app._port = 0
        module.app.start()
        return module.app.url, module.app
    return serve(getattr(module, "APPS", None) or module.main).server.link(), None


def test_no_request_leaves_the_origin(serve: Callable[..., Serving], browser: Any) -> None:
    """The demo and every example, all at once: what they ask for while they come up is theirs."""
    names = ["demo", *sorted(path.stem for path in EXAMPLES.glob("*.py"))]
    begun = {name: _begin(serve, name) for name in names}
    context = browser.new_context()
    pages = {name: context.new_page() for name in names}
    asked: dict[str, list[str]] = {name: [] for name in names}
    for name, page in pages.items():
        page.on("request", lambda request, urls=asked[name]: urls.append(request.url))
        page.on("websocket", lambda socket, urls=asked[name]: urls.append(socket.url))
        page.goto(begun[name][0], wait_until="commit")
    for name, page in pages.items():
        page.bring_to_front()  # a page behind others paints nothing
        page.locator("main *, .dkw").first.wait_for(state="attached")
        if name == "demo":
            for tab in page.get_by_role("tab").all():
                tab.click()
        page.wait_for_load_state("networkidle")
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        origin = begun[name][0].split("#")[0]
        own = (origin, origin.replace("http", "ws"), "data:", "blob:")
        assert [url for url in asked[name] if not url.startswith(own)] == [], name
        assert len(asked[name]) > 3, name
    context.close()
    for _, own_app in begun.values():
        if own_app is not None:
            own_app.close()


def test_the_files_of_the_page_are_the_ones_that_were_built() -> None:
    """Each is what the manifest's hash says; each names no address that a browser would load from."""
    import hashlib
    import re

    from deskui._server.assets import Assets

    assets = Assets()
    for name in assets.names:
        asset = assets.get(name)
        assert asset is not None
        assert hashlib.sha256(asset.body).hexdigest().startswith(asset.hash), name
        if name.endswith((".css", ".html")):
            assert not re.search(rb"(?:url\(|@import|src=)\s*['\"]?(?:https?:)?//", asset.body), name
        if name.endswith(".js"):
            assert not re.search(rb"(?:import\(|from|importScripts\()\s*['\"]https?://", asset.body), name
