/** Where outputs go: positions, scopes, updates, and what becomes of what cannot be shown. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { defineOutput } from "../../src/dom/registry";
import { Fixture } from "./fixture";

let it: Fixture;
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  it = new Fixture();
});

defineOutput("test_fragile", () => {
  throw new Error("broken on purpose");
});

describe("positions", () => {
  test.each([
    [0, ["X", "a", "b", "c"]],
    [-1, ["a", "b", "c", "X"]],
    [1, ["a", "X", "b", "c"]],
    [2, ["a", "b", "X", "c"]],
    [3, ["a", "b", "c", "X"]],
    [-2, ["a", "b", "X", "c"]],
    [-4, ["X", "a", "b", "c"]],
  ])("%i", (position, expected) => {
    for (const each of ["a", "b", "c"]) it.text(each);
    it.text("X", { position });
    expect(it.shown()).toEqual(expected);
  });

  test("scopes are made at any position", () => {
    for (const each of ["a", "b"]) it.text(each);
    it.command("output_ctl", { set_scope: "pywebio-scope-mid", container: "#pywebio-scope-ROOT", position: 1 });
    it.text("m", { scope: "#pywebio-scope-mid" });
    expect(it.shown()).toEqual(["a", "m", "b"]);
  });

  test("ten thousand outputs cost no more each than ten", () => {
    for (let count = 0; count < 10_000; count++) it.text(String(count));
    expect(document.getElementById("pywebio-scope-ROOT")!.childElementCount).toBe(10_000);
  });
});

describe("scopes", () => {
  const scope = (more: object = {}): void => it.command("output_ctl", { set_scope: "pywebio-scope-s", container: "#pywebio-scope-ROOT", position: -1, if_exist: null, ...more });
  const into = (text: string): void => it.text(text, { scope: "#pywebio-scope-s" });

  beforeEach(() => {
    scope();
    into("one");
  });

  test("an existing one is left, emptied or made anew", () => {
    scope();
    expect(it.shown("pywebio-scope-s")).toEqual(["one"]);
    scope({ if_exist: "clear" });
    expect(it.shown("pywebio-scope-s")).toEqual([]);
    into("two");
    it.text("behind");
    scope({ if_exist: "remove" });
    into("three");
    expect(it.shown()).toEqual(["behind", "three"]);
  });

  test("blank keeps the height until loose", () => {
    scope({ if_exist: "blank" });
    const element = document.getElementById("pywebio-scope-s")!;
    expect([element.childElementCount, element.style.minHeight]).toEqual([0, "0px"]);
    it.command("output_ctl", { loose: "#pywebio-scope-s" });
    expect(element.style.minHeight).toBe("");
  });

  test("clear, clear_before, clear_after, clear_range, remove", () => {
    const ids = ["a", "b", "c", "d", "e"];
    for (const id of ids) it.command("output_ctl", { set_scope: id, container: "#pywebio-scope-s" });
    const left = (): string[] => Array.from(document.getElementById("pywebio-scope-s")!.children, (each) => each.id).filter(Boolean);
    it.command("output_ctl", { clear_range: ["#a", "#c"] });
    expect(left()).toEqual(["a", "c", "d", "e"]);
    it.command("output_ctl", { clear_before: "#c" });
    expect(left()).toEqual(["c", "d", "e"]);
    it.command("output_ctl", { clear_after: "#d" });
    expect(left()).toEqual(["c", "d"]);
    it.command("output_ctl", { remove: "#c" });
    expect(left()).toEqual(["d"]);
    it.command("output_ctl", { clear: "#pywebio-scope-s" });
    expect(left()).toEqual([]);
  });

  test("a class selector: both ends go to all, other positions to the last", () => {
    it.command("output", { type: "html", content: '<p class="here"></p><p class="here"></p>', sanitize: false });
    it.text("both", { scope: ".here", position: 0 });
    it.text("last", { scope: ".here", position: 1 });
    expect(Array.from(document.querySelectorAll(".here"), (each) => each.textContent)).toEqual(["both", "bothlast"]);
  });

  test("a scope in an output: deskui's dom_id and a foreign server's selector", () => {
    it.command("output", { type: "collapse", title: "c", contents: [], dom_id: "pywebio-scope-c" });
    it.text("inside", { scope: "#pywebio-scope-c" });
    it.command("output", { type: "html", content: '<i></i><b class="slot"></b>', sanitize: false, container_dom_id: "pywebio-scope-f", container_selector: ".slot" });
    it.text("foreign", { scope: "#pywebio-scope-f" });
    expect(document.querySelector("details")!.textContent).toContain("inside");
    expect(document.querySelector("b.slot")!.textContent).toBe("foreign");
  });
});

describe("outputs by id", () => {
  test("update in place keeps the element, remove takes it", () => {
    it.text("old", { id: 1 });
    const element = document.getElementById("pywebio-scope-ROOT")!.firstElementChild;
    it.command("output_update", { id: 1, spec: { type: "text", content: "new", id: 1 } });
    expect(it.shown()).toEqual(["new"]);
    expect(document.getElementById("pywebio-scope-ROOT")!.firstElementChild).toBe(element);
    it.command("output_update", { id: 1, spec: { type: "code", content: "x = 1", id: 1 } });
    expect(it.shown()[0]).toContain("x = 1");
    it.command("output_remove", { id: 1 });
    expect(it.shown()).toEqual([]);
  });

  test("a nested output is updated by its own id", () => {
    it.command("output", { type: "collapse", title: "c", contents: [{ type: "text", id: 2, content: "in" }], id: 1 });
    it.command("output_update", { id: 2, spec: { type: "text", id: 2, content: "changed" } });
    expect(it.shown()[0]).toContain("changed");
  });

  test("append keeps at most so many", () => {
    it.command("output", { type: "scope", dom_id: "pywebio-scope-x", contents: [], id: 1 });
    for (const text of ["a", "b", "c"]) it.command("output_append", { id: 1, contents: [text], keep: 2 });
    expect(it.shown("pywebio-scope-x")).toEqual(["b", "c"]);
  });

  test("the look that users gave it comes with the spec", () => {
    it.command("output", { type: "collapse", title: "c", contents: [], id: 1, ui: { open: true } });
    expect(document.querySelector("details")!.open).toBe(true);
    it.command("ui_state", { id: 1, key: "open", value: false });
    expect(document.querySelector("details")!.open).toBe(false);
    expect(it.said("ui_state")).toEqual([]);
  });

  test("an author's style is added, and taken back by an update", () => {
    it.text("x", { id: 1, style: ";color: red;" });
    const element = document.getElementById("pywebio-scope-ROOT")!.firstElementChild as HTMLElement;
    expect(element.style.color).toBe("red");
    it.command("output_update", { id: 1, spec: { type: "text", content: "x", id: 1 } });
    expect(element.style.color).toBe("");
  });

  test("a click anywhere in it is a callback", () => {
    it.text("x", { click_callback_id: "CB" });
    (document.getElementById("pywebio-scope-ROOT")!.firstElementChild as HTMLElement).click();
    expect(it.said("callback")).toEqual([{ event: "callback", task_id: "CB", data: null }]);
  });
});

describe("what cannot be shown", () => {
  const errors = (): unknown[] => it.said("client_error").map((event) => (event.data as { message: string }).message);

  test("an unknown type leaves a note in its place and tells the server", () => {
    it.text("before");
    it.command("output", { type: "hologram" });
    it.text("after");
    expect(it.shown()).toEqual(["before", "This could not be shown (hologram).", "after"]);
    expect(errors()).toEqual(['unknown output type "hologram"']);
  });

  test("so does a renderer that fails, also nested", () => {
    it.command("output", { type: "collapse", title: "c", contents: [{ type: "test_fragile" }, "rest"] });
    expect(it.shown()[0]).toContain("This could not be shown");
    expect(it.shown()[0]).toContain("rest");
    expect(errors()).toEqual(["broken on purpose"]);
  });

  test("an unknown command is said once, whatever follows works", () => {
    it.command("levitate", { height: 3 });
    it.command("levitate", { height: 4 });
    it.text("still here");
    expect(document.querySelectorAll(".dk-notice")).toHaveLength(1);
    expect(document.querySelector(".dk-notice")!.textContent).toContain("levitate");
    expect(it.shown()).toEqual(["still here"]);
    expect(errors()).toHaveLength(2);
  });

  test("an output to a scope that is not there", () => {
    it.text("lost", { scope: "#nowhere" });
    expect(document.querySelector(".dk-notice")!.textContent).toContain("could not be shown");
    expect(errors()).toEqual(["there is no scope #nowhere"]);
  });

  test("reports do not flood", () => {
    for (let count = 0; count < 200; count++) it.command("output", { type: "hologram" });
    expect(errors()).toHaveLength(30);
  });
});

describe("the rest", () => {
  test("a replay forgets the screen, forms and overlays", () => {
    it.text("old");
    it.form([{ type: "text", name: "a" }]);
    it.command("toast", { content: "hello", duration: 0 });
    it.command("replay", { phase: "start" });
    it.text("new");
    it.command("replay", { phase: "end" });
    expect(it.shown()).toEqual(["new"]);
    expect(document.querySelectorAll("form, .dk-toast")).toHaveLength(0);
  });

  test("set_env", () => {
    it.command("set_env", { title: "T", output_max_width: "500px", output_animation: false });
    expect([document.title, it.page.element.style.maxWidth, document.body.classList.contains("no-animation")]).toEqual(["T", "500px", true]);
  });

  test("notices: replaced by id, details on request, at most four", () => {
    it.command("notice", { level: "error", text: "one", id: 1, details: "Traceback" });
    it.command("notice", { level: "error", text: "two", id: 1 });
    expect(Array.from(document.querySelectorAll(".dk-notice"), (each) => [each.textContent, each.getAttribute("role")])).toEqual([["two", "alert"]]);
    for (let count = 0; count < 9; count++) it.command("notice", { level: "info", text: String(count) });
    expect(document.querySelectorAll(".dk-notice")).toHaveLength(4);
  });

  test("a notice of our own may offer to do something, one from the wire may not", () => {
    const acted: string[] = [];
    it.page.notice({ level: "info", text: "own", action: { label: "Do", act: () => acted.push("done") } });
    it.command("notice", { level: "info", text: "theirs", action: { label: "Do" } });
    const buttons = document.querySelectorAll<HTMLElement>(".dk-notice .dk-button");
    buttons[0]!.click();
    expect([buttons.length, acted, document.querySelectorAll(".dk-notice").length]).toEqual([1, ["done"], 1]);
  });

  test("open_app, close_session, clients", () => {
    it.command("open_app", { app: "orders", new_window: false });
    it.page.receive({ command: "close_session" });
    it.command("clients", { count: 3, names: ["Ada"] });
    expect([it.apps, it.finished, document.querySelector(".dk-clients")!.textContent]).toEqual([["orders"], 1, "3 in this session"]);
  });

  test("one who only watches says nothing", () => {
    it.page.watchOnly(true);
    it.page.callback("CB", 1);
    it.command("output", { type: "hologram" });
    expect(it.server.events.map(({ event }) => event)).toEqual(["client_error"]);
  });
});
