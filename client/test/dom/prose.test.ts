/** Formatted text waits for its tools, and everything behind it waits with it, in order. */
import { expect, test, vi } from "vitest";
import * as markdown from "../../src/markdown";
import * as sanitizer from "../../src/sanitizer";
import { missingParts } from "../../src/dom/prose";
import { settle } from "../core/clock";
import { Fixture } from "./fixture";

test("what needs the tools", () => {
  const command = (spec: unknown): unknown => ({ command: "output", spec });
  expect(missingParts(command({ type: "text", content: "markdown" }))).toEqual([]);
  expect(missingParts(command({ type: "html", content: "x", sanitize: false }))).toEqual([]);
  expect(missingParts(command({ type: "markdown", content: "x" }))).toEqual(["markdown", "sanitizer"]);
  expect(missingParts(command({ type: "table", data: [[1, [{ type: "html", sanitize: true, content: "" }]]] }))).toEqual(["sanitizer"]);
  expect(missingParts({ type: "create", wid: 1, class: "Label", state: { text: "<b>" } })).toEqual([]);
  expect(missingParts({ type: "create", wid: 1, class: "Label", state: { text: "<b>", html: true } })).toEqual(["sanitizer"]);
  expect(missingParts({ type: "batch", messages: [{ type: "create", wid: 1, class: "HtmlView" }] })).toEqual(["sanitizer"]);
  expect(missingParts({ command: "close_session" })).toEqual([]);
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
  arrive({ ...markdown, ...sanitizer });
  await settle();
  expect(it.shown().map((each) => each.trim())).toEqual(["one", "two", "three", ""]);
  expect(document.querySelector("em")!.textContent).toBe("two");
});
