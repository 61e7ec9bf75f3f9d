"""F05, F14–F17 and what a person sees of it: reloads, sleep, copies of tabs, several browsers, the bar."""

from __future__ import annotations

import os
import re
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from e2e_browser import ARGS, chromium_path
from playwright.sync_api import Browser, Page, expect
from serving import PATIENCE_S, on_loop, wait_for

from deskui.auth import PasswordFile, set_password
from deskui.input import file_upload, input, input_group, textarea
from deskui.output import put_buttons, put_collapse, put_html, put_tabs, put_text, use_scope
from deskui.pin import pin, put_checkbox, put_input, put_select, put_slider, put_textarea
from deskui.session import hold

pytestmark = pytest.mark.browser
SHOTS = os.environ.get("DESKUI_SCREENSHOTS")
"""A folder to put pictures of the bar's states into, for those who look at them."""


def shoot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}.png")


def bar(page: Page, text: str) -> Any:
    found = page.locator(".dk-bar:not([hidden])").get_by_text(re.compile(text))
    found.wait_for()
    return found


def try_now(page: Page) -> None:
    """Press the button, unless the page is trying just now and has taken it away."""
    page.evaluate("() => document.querySelector('.dk-bar:not([hidden]) button:not([hidden])')?.click()")


def pass_time(here: Any, seconds: float) -> None:
    """The server's clock goes on by so much; it looks at it every second."""
    host = here.serving.server.host
    before = host.clock
    host.clock = lambda: before() + seconds


# -- the end ------------------------------------------------------------------------------------------


def test_the_finished_screen_survives_a_reload_and_only_the_button_starts_again(behind: Callable[..., Any]) -> None:
    runs: list[str] = []

    def main() -> None:
        runs.append(input("Name"))
        put_text(f"goodbye {runs[-1]}")

    here = behind(main)
    page = here.page(clock=True)
    page.get_by_role("textbox", name="Name").fill("Ada")
    page.keyboard.press("Enter")
    page.get_by_text("goodbye Ada").wait_for()
    bar(page, "program has ended")
    shoot(page, "ended")
    for _ in range(2):
        page.reload()
        page.get_by_text("goodbye Ada").wait_for()
        bar(page, "program has ended")
        assert page.get_by_role("textbox").count() == 0
    assert runs == ["Ada"] and len(here.serving.server.host.sessions) == 1
    connections = here.proxy.connections
    here.proxy.reset()
    wait_for(lambda: not any(s.attached_clients for s in here.serving.server.host.sessions.values()), "the page to be gone")
    page.evaluate("() => window.dispatchEvent(new Event('online'))")
    page.clock.run_for(60_000)
    assert here.proxy.connections == connections, "a finished page has nothing to reconnect for"
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("textbox", name="Name").wait_for()
    assert page.get_by_text("goodbye Ada").count() == 0


def test_who_was_logged_out_is_told_and_keeps_what_was_typed(
    behind: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upgrade refused with 401 looks like any other failure to a page; it asks, stops, and says so."""
    monkeypatch.setattr("deskui.auth.SCRYPT_N", 1 << 6)
    users = tmp_path / "users"
    set_password(users, "ada", "correct horse")
    auth = PasswordFile(users)

    def main() -> None:
        put_textarea("note", label="Note")
        hold()

    for revoked_while_away in (False, True):
        here = behind(main, auth=auth)
        context = here.browser.new_context()
        here.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(1000 * PATIENCE_S)
        page.clock.install()

        def log_in(page: Page = page) -> None:
            page.get_by_label("Name").fill("ada")
            page.get_by_label("Password").fill("correct horse")
            page.get_by_role("button", name="Log in").click()

        page.goto(f"http://{here.proxy.authority}/")
        log_in()
        page.get_by_label("Note").fill("first")
        if revoked_while_away:
            here.proxy.swallow()
        set_password(users, "ada", "correct horse")  # a changed password ends older log-ins
        if revoked_while_away:
            here.proxy.heal()
        bar(page, "logged out")
        shoot(page, "logged-out")
        page.get_by_label("Note").fill("typed after it")
        requests: list[str] = []
        page.on("request", lambda request, requests=requests: requests.append(request.url))
        page.clock.run_for(60_000)
        assert not requests, "it goes on trying"
        page.locator(".dk-bar button", has_text="Log in").click()
        log_in()
        expect(page.get_by_label("Note")).to_have_value("typed after it")
        assert len(here.serving.server.host.sessions) == 1


# -- reloads --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("link", ["websocket", "poll"])
def test_a_reload_brings_back_everything_half_done(behind: Callable[..., Any], link: str, tmp_path: Path) -> None:
    runs: list[int] = []

    def main() -> None:
        runs.append(1)
        put_html('<div style="height: 1500px">tall</div>')
        put_input("city", label="City")
        put_checkbox("extras", options=["milk", "sugar"])
        put_select("size", options=["S", "M", "L"])
        input_group("Order", [input("Name", name="name"), textarea("Notes", name="notes"), file_upload("Scan", name="scan")])

    (tmp_path / "scan.txt").write_text("x")
    page = behind(main, link=link).page()
    page.get_by_label("City").fill("Lisbon")
    page.get_by_label("sugar").check()
    page.locator("select").select_option("L")
    page.locator("input[type=file]").set_input_files(tmp_path / "scan.txt")
    page.get_by_role("textbox", name="Notes").fill("two\nlines")
    page.get_by_role("textbox", name="Name").press_sequentially("half ty")
    page.evaluate("() => document.activeElement.setSelectionRange(2, 4)")
    page.evaluate("() => window.scrollTo(0, 700)")
    page.wait_for_function("() => window.scrollY === 700")
    for _ in range(2):
        page.reload()
        expect(page.get_by_role("textbox", name="Name")).to_have_value("half ty")
        expect(page.get_by_role("textbox", name="Name")).to_be_focused()
        assert page.evaluate("() => [document.activeElement.selectionStart, document.activeElement.selectionEnd]") == [2, 4]
        assert page.evaluate("() => window.scrollY") == 700
        expect(page.get_by_role("textbox", name="Notes")).to_have_value("two\nlines")
        expect(page.get_by_label("City")).to_have_value("Lisbon")
        expect(page.get_by_label("sugar")).to_be_checked()
        expect(page.locator("select")).to_have_value(page.locator("option", has_text="L").get_attribute("value") or "")
        expect(page.get_by_text("scan.txt").first).to_be_attached()
    assert runs == [1]


@pytest.mark.parametrize("link", ["websocket", "poll"])
def test_back_and_forward_and_a_copied_tab(behind: Callable[..., Any], link: str) -> None:
    """F15: going away and back is the same client; a copy of the tab is another one of the same session."""
    runs: list[int] = []

    def main() -> None:
        runs.append(1)
        put_input("word", label="Word")
        hold()

    here = behind(main, link=link)
    page = here.page()
    page.get_by_label("Word").fill("mine")
    session = here.session
    (client,) = session.clients
    page.goto(f"http://{here.proxy.authority}/healthz")
    page.go_back()
    expect(page.get_by_label("Word")).to_have_value("mine")
    wait_for(lambda: [c.id for c in session.attached_clients] == [client], "the same client")
    with page.expect_popup() as opened:
        page.evaluate("() => void window.open(location.href)")  # copies this tab's storage, as the browser's own command does
    copy = opened.value
    expect(copy.get_by_label("Word")).to_have_value("mine")
    wait_for(lambda: len(session.attached_clients) == 2, "two clients")
    copy.get_by_label("Word").fill("theirs")
    expect(page.get_by_label("Word")).to_have_value("theirs")
    page.get_by_label("Word").fill("mine again")
    expect(copy.get_by_label("Word")).to_have_value("mine again")
    assert runs == [1] and len(session.attached_clients) == 2


def test_a_page_that_sleeps_wakes_where_it_was(behind: Callable[..., Any], browser: Browser) -> None:
    """F14: the whole browser is stopped until the server has given it up; then it goes on, without a reload."""
    more = threading.Event()

    def main() -> None:
        put_text("before the night")
        more.wait()
        put_text("the morning")
        hold()

    here = behind(main)
    known = {process.pid for process in psutil.Process().children(recursive=True)}
    own = browser.browser_type.launch(executable_path=chromium_path(), args=ARGS)
    processes = [process for process in psutil.Process().children(recursive=True) if process.pid not in known]
    try:
        page = own.new_page()
        page.set_default_timeout(1000 * PATIENCE_S)
        page.goto(here.link())
        page.get_by_text("before the night").wait_for()
        page.evaluate("() => { window.__here = true; }")
        session = here.session
        processes = [process for process in psutil.Process().children(recursive=True) if process.pid not in known]
        for process in processes:
            process.send_signal(signal.SIGSTOP)
        try:
            pass_time(here, 11)
            wait_for(lambda: not session.attached_clients, "the server to give it up")
            more.set()
            wait_for(lambda: session.view.scope_length("pywebio-scope-ROOT") == 2, "what happens meanwhile")
        finally:
            for process in processes:
                process.send_signal(signal.SIGCONT)
        page.get_by_text("the morning").wait_for()
        assert page.evaluate("() => window.__here")
        assert [each.inner_text() for each in page.get_by_text(re.compile("night|morning")).all()] == ["before the night", "the morning"]
    finally:
        own.close()


# -- several browsers -----------------------------------------------------------------------------------

SHOWN = """() => JSON.stringify([
  document.querySelector("main").innerText.replace(/\\d+ in this session/, ""),
  [...document.querySelectorAll("input, textarea, select")].map((e) => e.type === "checkbox" || e.type === "radio" ? e.checked : e.value),
  [...document.querySelectorAll("[role=tab]")].map((e) => e.getAttribute("aria-selected")),
])"""


PRESS = 'document.querySelector("main .btn-group button, main button.btn-primary").click()'


def test_three_browsers_at_once_end_with_one_screen(behind: Callable[..., Any]) -> None:
    """F16: everybody changes the same fields at the same time; the last writer wins on every screen and in Python."""
    clicks: list[str] = []

    def main() -> None:
        put_input("word", label="Word")
        put_slider("level", label="Level", max_value=100)
        put_checkbox("extras", options=["milk", "sugar"])
        put_tabs([{"title": "One", "content": "first"}, {"title": "Two", "content": "second"}])
        put_buttons(["add"], onclick=lambda value: (clicks.append(value), put_text(f"click {len(clicks)}", scope="log")))
        with use_scope("log"):
            put_collapse("More", "inside", open=True)
        input_group("Form", [input("Name", name="name"), input("City", name="city")])

    here = behind(main)
    pages = [here.page()]
    session = here.session
    pages[0].get_by_role("textbox", name="Name").wait_for()
    from deskui.runtime.secrets import Grant

    for _ in range(2):
        code = here.serving.server.host.secrets.mint_code(grant=Grant(session.id))
        page = here.browser.new_context(viewport={"width": 900, "height": 700}).new_page()
        here.contexts.append(page.context)
        page.goto(f"http://{here.proxy.authority}/#b={code}")
        page.get_by_role("textbox", name="Name").wait_for()
        pages.append(page)
    act = """(seed) => {
      let state = seed * 7919 + 1;
      const random = (n) => (state = (state * 1103515245 + 12345) % 2147483648) % n;
      const say = (field, value) => { field.value = value; field.dispatchEvent(new Event("input", {bubbles: true})); field.dispatchEvent(new Event("change", {bubbles: true})); };
      let left = 60;
      return new Promise((done) => {
        const step = () => {
          const texts = document.querySelectorAll("input[type=text], input:not([type])");
          const kind = random(6);
          if (kind < 3) say(texts[random(texts.length)], `${seed}-${left}`);
          else if (kind === 3) say(document.querySelector("input[type=range]"), String(random(100)));
          else if (kind === 4) document.querySelectorAll("input[type=checkbox]")[random(2)].click();
          else document.querySelectorAll("[role=tab]")[random(2)].click();
          if (left-- % 10 === 0) PRESS;
          if (left > 0) setTimeout(step, random(25)); else done();
        };
        step();
      });
    }""".replace("PRESS", PRESS)
    for round_number in range(3):
        for number, page in enumerate(pages):
            page.evaluate(
                f"() => {{ window.__done = false; void ({act})({round_number * 3 + number + 1}).then(() => {{ window.__done = true; }}); }}"
            )
        for page in pages:
            page.wait_for_function("() => window.__done")
        # What a page says arrives in order: once its last click is counted, so is all before it; and what is acknowledged is shown.
        for page in pages:
            page.evaluate(f"() => {PRESS}")
        pressed = 7 * len(pages) * (round_number + 1)
        wait_for(lambda: session.view.scope_length("pywebio-scope-log") == 1 + pressed, "all clicks")  # noqa: B023
        wait_for(lambda: all(client.channel.idle for client in session.attached_clients), "the pages to have heard of everything")
        for page in pages:
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        shown = [page.evaluate(SHOWN) for page in pages]
        assert shown[0] == shown[1] == shown[2], f"round {round_number}"
        word = pages[0].get_by_label("Word").input_value()
        assert session.view.pins["word"].value == word
        form = session.view.find_form(next(forms[-1].number for forms in session.view.forms.values()))
        name = pages[0].get_by_role("textbox", name="Name").input_value()
        assert form.drafts.get("name", "") == name


def test_a_newcomer_disturbs_nobody(behind: Callable[..., Any]) -> None:
    here = behind(lambda: input_group("Form", [input("Name", name="name"), input("City", name="city")]))
    page = here.page()
    page.get_by_role("textbox", name="City").press_sequentially("Li")
    page.evaluate("() => { window.__field = document.activeElement; }")
    session = here.session
    from deskui.runtime.secrets import Grant

    other = here.browser.new_context().new_page()
    here.contexts.append(other.context)
    other.goto(f"http://{here.proxy.authority}/#b={here.serving.server.host.secrets.mint_code(grant=Grant(session.id))}")
    expect(other.get_by_role("textbox", name="City")).to_have_value("Li")
    other.get_by_role("textbox", name="Name").fill("Bo")
    expect(page.get_by_role("textbox", name="Name")).to_have_value("Bo")
    page.keyboard.type("sbon")
    expect(other.get_by_role("textbox", name="City")).to_have_value("Lisbon")
    assert page.evaluate("() => window.__field === document.activeElement && window.__field.isConnected")


# -- the bar --------------------------------------------------------------------------------------------


def test_a_dead_network_is_noticed_said_and_left_behind(behind: Callable[..., Any]) -> None:
    """F05: bytes vanish without FIN or RST. By their clocks: server ≤ 12 s, page ≤ 9 s (+1 s between its looks), said ≤ 3 s after a click (+1 s)."""
    clicks: list[str] = []

    def main() -> None:
        put_buttons(["press"], onclick=clicks.append)
        put_input("word", label="Word")
        hold()

    here = behind(main)
    page = here.page(clock=True)
    page.get_by_role("button", name="press").wait_for()
    session = here.session

    def seconds_until(text: str) -> float:
        """How much of the page's time passes until the bar says it."""
        shown = page.locator(".dk-bar:not([hidden])").get_by_text(re.compile(text))
        for halves in range(60):
            if shown.count():
                return halves / 2
            page.clock.run_for(500)
        raise AssertionError(f"the bar does not say {text!r}")

    here.proxy.swallow()
    page.get_by_role("button", name="press").click(no_wait_after=True)
    said_s = seconds_until("slow to answer")
    shoot(page, "slow")
    lost_s = said_s + seconds_until("Connection lost")
    shoot(page, "lost")
    assert 3 <= said_s <= 4.5 and 8 <= lost_s <= 10.5, (said_s, lost_s)
    assert page.locator(".dk-bar button", has_text="Try now").is_visible()
    page.get_by_label("Word").fill("typed meanwhile")
    pass_time(here, 8)
    here.serving.call(on_loop(here.serving.server.host.tick))
    assert session.attached_clients, "the server is more patient than that"
    pass_time(here, 4)
    wait_for(lambda: not session.attached_clients, "the server to notice")
    here.proxy.heal()
    page.clock.run_for(10_000)
    page.locator(".dk-bar").wait_for(state="hidden")
    wait_for(lambda: clicks == ["press"], "the click")
    wait_for(lambda: session.view.pins["word"].value == "typed meanwhile", "what was typed")


def test_the_bar_says_what_happened_and_offers_what_helps(behind: Callable[..., Any]) -> None:
    here = behind(lambda: (put_text("the screen"), hold()))
    page = here.page()
    page.get_by_text("the screen").wait_for()
    session = here.session
    here.proxy._call(lambda: here.proxy._set_mode("refuse"))
    here.proxy.reset()
    bar(page, r"Connection lost\. Trying again")
    shoot(page, "reconnecting")
    assert page.get_by_text("the screen").is_visible()
    here.proxy._call(lambda: here.proxy._set_mode(""))
    try_now(page)
    page.locator(".dk-bar").wait_for(state="hidden")
    session.close("time is up")
    bar(page, "session has ended")
    shoot(page, "expired")
    assert page.get_by_text("the screen").is_visible()
    page.locator(".dk-bar button", has_text="Start again").click()
    page.locator(".dk-bar").wait_for(state="hidden")
    page.get_by_text("the screen").wait_for()
    here.serving.stop()
    bar(page, "Connection lost")
    try_now(page)
    page.get_by_text("the screen").wait_for()


def test_a_page_of_an_older_build_loads_again_once(behind: Callable[..., Any]) -> None:
    """F17: no circle, even if the server goes on saying that the page is old."""
    here = behind(lambda: (put_text("the screen"), hold()))
    page = here.page()
    page.get_by_text("the screen").wait_for()
    loads: list[str] = []
    page.on("framenavigated", lambda frame: loads.append(frame.url))
    here.serving.server.host.build = "newer"
    here.proxy.reset()
    bar(page, "updated")
    shoot(page, "updated")
    assert len(loads) == 1
    here.serving.server.host.build = here.serving.server.site.assets.build
    page.locator(".dk-bar button").click()
    page.get_by_text("the screen").wait_for()


def test_a_pin_read_right_after_a_reload_knows_what_was_typed_before_it(behind: Callable[..., Any]) -> None:
    said: list[str] = []

    def main() -> None:
        put_input("word", label="Word")
        put_buttons(["read"], onclick=lambda _: said.append(pin.word))
        hold()

    for link in ("websocket", "poll"):
        page = behind(main, link=link).page()
        page.get_by_label("Word").fill(f"by {link}")
        page.reload()
        page.get_by_role("button", name="read").click()
        wait_for(lambda: f"by {link}" in said, "the word")  # noqa: B023
