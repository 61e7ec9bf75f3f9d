/** Pins: with our server the page reports drafts, with PyWebIO's it answers questions. */
import { beforeEach, describe, expect, test } from "vitest";
import { Fixture } from "./fixture";

let it: Fixture;
const pin = (name: string, more: object = {}): void => it.command("output", { type: "pin", input: { type: "text", name, label: name, ...more } });

describe("our server", () => {
  beforeEach(() => {
    it = new Fixture();
    pin("city");
  });

  test("typing is a draft, before anything else", () => {
    it.type("city", "Porto");
    it.page.callback("CB", 0);
    expect(it.server.events).toEqual([
      { event: "draft", task_id: "", data: { pin: "city", value: "Porto" } },
      { event: "callback", task_id: "CB", data: 0 },
    ]);
  });

  test("what the server sets is not reported", async () => {
    it.command("pin_update", { name: "city", attributes: { value: "Faro", label: "Town" } });
    it.command("draft", { pin: "city", value: "Lagos" });
    await it.clock.pass(200);
    expect([it.control("city").value, it.server.events]).toEqual(["Lagos", []]);
  });

  test("a newer pin of the same name takes over", () => {
    it.type("city", "old");
    pin("city", { value: "new" });
    expect(document.querySelectorAll("[name=city]")).toHaveLength(1);
    expect(it.shown()[0]).toContain("no longer in use");
    it.command("pin_update", { name: "city", attributes: { value: "newer" } });
    expect(it.control("city").value).toBe("newer");
  });

  test("an updated output changes what differs and keeps what was typed", () => {
    it.command("output", { type: "pin", id: 3, input: { type: "text", name: "x", label: "X" } });
    it.type("x", "typed");
    it.command("output_update", { id: 3, spec: { type: "pin", id: 3, input: { type: "text", name: "x", label: "Y", placeholder: "p" } } });
    expect([it.control("x").value, it.control("x").placeholder]).toEqual(["typed", "p"]);
  });

  test("files go with their draft at once", async () => {
    it.command("output", { type: "pin", input: { type: "file", name: "f" } });
    const input = it.control("f");
    Object.defineProperty(input, "files", { value: [new File(["abc"], "a.txt")] });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await it.clock.pass(1);
    expect(it.server.files).toMatchObject([{ name: "f", files: [{ name: "a.txt" }] }]);
    expect(it.said("draft")).toEqual([{ event: "draft", task_id: "", data: { pin: "f", value: null } }]);
  });

  test("each press of an actions pin is a value", async () => {
    it.command("output", { type: "pin", input: { type: "actions", name: "act", buttons: [{ label: "A", value: "a" }, { label: "B", value: "b" }] } });
    for (const button of document.querySelectorAll<HTMLElement>(".dk-pin button")) {
      button.click();
      await it.clock.pass(100);
    }
    expect(it.said("draft").map(({ data }) => (data as { value: unknown }).value)).toEqual(["a", "b"]);
  });

  test("a removed pin is gone, and a report says so", () => {
    it.command("output_ctl", { clear: "#pywebio-scope-ROOT" });
    it.command("pin_update", { name: "city", attributes: { value: 1 } });
    expect(it.said("client_error")).toHaveLength(1);
  });
});

describe("a PyWebIO server", () => {
  beforeEach(() => {
    it = new Fixture(false);
    pin("a", { value: "1" });
    pin("b", { value: "2" });
  });

  test("pin_values answers with those there are, pin_value with one or null", () => {
    it.command("pin_values", { names: ["a", "b", "none"] });
    it.command("pin_value", { name: "a" });
    it.command("pin_value", { name: "none" });
    expect(it.server.events).toEqual([
      { event: "js_yield", task_id: "t1", data: { a: "1", b: "2" } },
      { event: "js_yield", task_id: "t1", data: { value: "1" } },
      { event: "js_yield", task_id: "t1", data: null },
    ]);
  });

  test("pin_wait answers the first change, once; callbacks go before it on the wire", () => {
    it.command("pin_onchange", { name: "b", callback_id: "CB", clear: false });
    it.command("pin_wait", { names: ["a", "b"], timeout: null });
    it.type("b", "3");
    it.type("b", "4");
    expect(it.server.events).toEqual([
      { event: "callback", task_id: "CB", data: { value: "3" } },
      { event: "js_yield", task_id: "t1", data: { name: "b", value: "3" } },
      { event: "callback", task_id: "CB", data: { value: "4" } },
    ]);
  });

  test("pin_wait gives up after its time", async () => {
    it.command("pin_wait", { names: ["a"], timeout: 2 });
    await it.clock.pass(2001);
    it.type("a", "late");
    expect(it.server.events).toEqual([{ event: "js_yield", task_id: "t1", data: null }]);
  });

  test("registrations outlive the pin; clear forgets them", () => {
    it.command("pin_onchange", { name: "a", callback_id: "one", clear: false });
    pin("a");
    it.type("a", "x");
    it.command("pin_onchange", { name: "a", callback_id: "two", clear: true });
    it.type("a", "y");
    it.command("pin_onchange", { name: "a", callback_id: null, clear: true });
    it.type("a", "z");
    expect(it.server.events.map(({ task_id }) => task_id)).toEqual(["one", "two"]);
  });

  test("setting a value tells nobody", () => {
    it.command("pin_onchange", { name: "a", callback_id: "CB", clear: false });
    it.command("pin_update", { name: "a", attributes: { value: "set" } });
    expect(it.server.events).toEqual([]);
  });
});
