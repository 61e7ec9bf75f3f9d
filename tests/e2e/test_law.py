"""The law of replay, in a real browser: the page that saw it live shows what the page that joins now shows."""

from __future__ import annotations

import copy
import difflib
import os

import pytest
from e2e_browser import ARGS, chromium_path
from histories import histories
from hypothesis import HealthCheck, given, settings

from deskui.errors import SpecError
from deskui.runtime.view import View

pytestmark = pytest.mark.browser

EXAMPLES = int(os.environ.get("DESKUI_LAW_EXAMPLES", "1000"))

SERIALISE = """() => {
  // The screen as text: elements, attributes and what stands in the controls. Ids made up by the page are numbered as they come.
  const names = new Map();
  const named = (value) => value.replace(/\\bdk-[\\w-]*\\d+\\b/g, (id) => {
    if (!names.has(id)) names.set(id, `id${names.size}`);
    return names.get(id);
  });
  const { nonce } = document.querySelector("script[nonce]");  // each page has its own; a foreign frame carries it
  const skip = (node) => node.matches(".dk-notices, .dk-clients, .dk-bar, script, link, style, noscript");
  const lines = [];
  const walk = (node, depth) => {
    const pad = " ".repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) { if (node.data.trim()) lines.push(pad + JSON.stringify(node.data)); return; }
    if (node.nodeType !== Node.ELEMENT_NODE || skip(node)) return;
    // The height a scope keeps while it is empty, so that nothing jumps under the eye of who saw it full.
    const kept = (a) => a.name === "style" && node.matches(".dk-scope") && /^min-height: \\d+px;$/.test(a.value.trim());
    const attributes = [...node.attributes].filter((a) => !kept(a)).map((a) => `${a.name}=${JSON.stringify(named(a.value.trim().replaceAll(nonce, "NONCE")))}`).sort();
    const live = [];
    if (node.matches("input[type=checkbox], input[type=radio]")) live.push(`checked:${node.checked}`);
    else if (node.matches("input, textarea, select")) live.push(`value:${JSON.stringify(node.value)}`);
    if (node.matches("input, textarea, select, button")) live.push(`disabled:${node.disabled}`);
    if (node.matches("dialog")) live.push(`open:${node.open}`);
    lines.push(`${pad}<${node.localName} ${attributes.join(" ")}> ${live.join(" ")}`.trimEnd());
    // Stacks of toasts are made when first needed and stand at fixed edges: neither their order nor an empty one can be seen.
    const stack = (child) => child.nodeType === Node.ELEMENT_NODE && child.matches(".dk-toasts");
    const stacks = [...node.childNodes].filter((child) => stack(child) && child.childNodes.length);
    stacks.sort((one, other) => one.dataset.position.localeCompare(other.dataset.position));
    for (const child of [...[...node.childNodes].filter((child) => !stack(child)), ...stacks]) walk(child, depth + 1);
  };
  walk(document.body, 0);
  lines.push("title " + document.title);
  return lines.join("\\n");
}"""

ACT = """([nth, how]) => {
  // What a person might do to the nth thing on the screen.
  const things = [...document.querySelectorAll(
    "main input, main textarea, main select, main summary, main [role=tab], main .dk-alert button, main .dk-collapse > button"
  )].filter((e) => e.offsetParent !== null && !e.disabled && !e.readOnly);
  if (!things.length) return;
  const thing = things[nth % things.length];
  if (thing.matches("input[type=checkbox], input[type=radio], summary, [role=tab], button")) return thing.click();
  if (thing.matches("select")) thing.selectedIndex = how % thing.options.length;
  else if (thing.matches("input[type=range]")) thing.value = String(how * 3);
  else if (thing.inputMode === "numeric" || thing.type === "number") thing.value = String(how);
  else thing.value = ["", "typed", "<b>x</b>", "z"][how];
  thing.dispatchEvent(new Event("input", { bubbles: true }));
  thing.dispatchEvent(new Event("change", { bubbles: true }));
}"""

SETTLE = """async () => {
  window.deskui.flush();
  // What is loaded when it is first shown (the grid) is there; what it draws in a frame of its own is drawn.
  while (document.querySelector(".dk-datatable[aria-busy]")) await new Promise((done) => setTimeout(done, 1));
  if (document.querySelector(".dk-datatable")) await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}"""
TICK = "() => { window.deskui.flush(); return new Promise((done) => setTimeout(done, 0)); }"
UNHURRIED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"]  # frames as fast as they are drawn: nobody looks at them


class Stage:
    """One session with two pages: one that sees everything live and one that joins."""

    def __init__(self, serve, browser):
        def app():
            from deskui.session import hold

            hold()

        self.serving = serve(app)
        context = browser.new_context(reduced_motion="reduce")
        self.live = context.new_page()
        self.live.goto(self.serving.server.link())
        self.live.wait_for_selector("main")
        self.live.wait_for_function("() => window.deskui")
        self.session = self._session()
        (self.live_client,) = self.session.clients.values()
        self.joined = browser.new_context(reduced_motion="reduce").new_page()
        self.joined.goto(self._share())
        self.joined.wait_for_selector("main")
        self.joined.wait_for_function("() => window.deskui")
        self._until(lambda: len(self.session.attached_clients) == 2, self.live, self.joined)
        (self.joined_client,) = [client for client in self.session.clients.values() if client is not self.live_client]
        self.session.add_callback(lambda value: None)

    def run(self, history):
        """Play a history on the live page, then let the other one join; both screens as text."""
        self._blank()
        for step in history:
            self._play(step)
        self._settle(self.live, self.live_client)
        with self.session.lock:
            self.joined_client.channel.overflowed = False
            self.session.queue_replay(self.joined_client)
        self.session.wake()
        self._settle(self.joined, self.joined_client)
        return self.live.evaluate(SERIALISE), self.joined.evaluate(SERIALISE)

    def _blank(self):
        with self.session.lock:
            self.session.view = View()
            self.session.queue_replay(self.live_client)
            # The joining page sees nothing of the history: its messages wait, and are thrown away by its replay.
            self.joined_client.channel.overflow()
        self._heard(self.live, self.live_client)

    def _play(self, step):
        if not isinstance(step, tuple):
            try:
                self.session.send(copy.deepcopy(step))
            except SpecError:
                pass  # the author's mistake changes nothing
        elif step[0] == "person":
            self._settle(self.live, self.live_client)
            self.live.evaluate(ACT, list(step[1:]))
            self._settle(self.live, self.live_client)

    def _settle(self, page, client):
        """Both directions quiet: what was queued is shown, what was done there is known here."""
        self._heard(page, client)
        page.evaluate(SETTLE)
        self._heard(page, client)

    def _heard(self, page, client):
        """Say something that changes nothing and wait for its acknowledgement: behind it comes nothing that the page said before."""
        with self.session.lock:
            client.channel.send(b'{"command":"set_env","task_id":"","spec":{}}')
        self.session.wake()
        self._until(lambda: client.channel.idle, page)

    def _until(self, condition, *pages):
        for _ in range(5000):
            if condition():
                return
            for page in pages:
                page.evaluate(TICK)
        raise AssertionError("the pages never came to rest")

    def _session(self):
        (session,) = self.serving.server.host.sessions.values()
        return session

    def _share(self):
        from deskui.runtime.secrets import Grant

        host = self.serving.server.host
        code = host.secrets.mint_code(grant=Grant(self.session.id))
        return f"{self.serving.server.url}#b={code}"


@pytest.fixture(scope="module")
def stage(module_serve, browser):
    fast = browser.browser_type.launch(executable_path=chromium_path(), args=[*ARGS, *UNHURRIED])
    yield Stage(module_serve, fast)
    fast.close()


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(histories().map(lambda steps: [step for step in steps if isinstance(step, tuple) or step["command"] != "draft"]))
def test_the_page_that_joins_shows_what_the_live_page_shows(stage, history):
    live, joined = stage.run(history)
    difference = "\n".join(difflib.unified_diff(live.splitlines(), joined.splitlines(), "live", "joined", lineterm="", n=2))
    assert not difference, difference
