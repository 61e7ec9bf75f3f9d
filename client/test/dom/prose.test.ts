/** Formatted text waits for its tools, and everything behind it waits with it, in order. */
import { expect, test, vi } from "vitest";
import * as tools from "../../src/prose";
import { needsProse } from "../../src/dom/prose";
import { settle } from "../core/clock";
import { Fixture } from "./fixture";

test("what needs the tools", () => {
  const command = (spec: unknown): unknown => ({ command: "output", spec });
  expect(needsProse(command({ type: "text", content: "markdown" }))).toBe(false);
  expect(needsProse(command({ type: "html", content: "x", sanitize: false }))).toBe(false);
  expect(needsProse(command({ type: "markdown", content: "x" }))).toBe(true);
  expect(needsProse(command({ type: "table", data: [[1, [{ type: "html", sanitize: true, content: "" }]]] }))).toBe(true);
  expect(needsProse({ type: "create", wid: 1, class: "Label", state: { text: "<b>" } })).toBe(false);
  expect(needsProse({ type: "create", wid: 1, class: "Label", state: { text: "<b>", html: true } })).toBe(true);
  expect(needsProse({ type: "batch", messages: [{ type: "create", wid: 1, class: "HtmlView" }] })).toBe(true);
  expect(needsProse({ command: "close_session" })).toBe(false);
});

test("messages wait in order until the part is there", async () => {
  const it = new Fixture();
  let arrive: (part: unknown) => void = () => undefined;
  vi.spyOn(it.page, "load").mockReturnValue(new Promise<any>((resolve) => (arrive = resolve)));
  it.text("one");
  it.command("output", { type: "markdown", content: "*two*", sanitize: true });
  it.text("three");
  it.command("output_ctl", { set_scope: "pywebio-scope-x" });
  expect(it.shown()).toEqual(["one"]);
  arrive(tools);
  await settle();
  expect(it.shown().map((each) => each.trim())).toEqual(["one", "two", "three", ""]);
  expect(document.querySelector("em")!.textContent).toBe("two");
});
