/** What a tab remembers: a reload goes on, a copy of the tab is somebody else, another start of the program begins anew. */
import { beforeEach, expect, test } from "vitest";
import type { Memory } from "../../src/core/session";
import { Tab } from "../../src/tab";

const memory: Memory = {
  session: "S",
  client: "C",
  pages: ["p"],
  nextBlob: 4,
  channel: {
    next: 3,
    received: 7,
    sent: [
      { number: 1, item: '{"x":1}' },
      { number: 2, item: { blob: 3, data: Uint8Array.from([0, 255]), last: true, abort: false } },
    ],
    waiting: ['{"x":2}'],
  },
};
const place = { scrollY: 12, focus: undefined };
const tab = (app = "index"): Tab => new Tab("/", app, window.sessionStorage);

beforeEach(() => window.sessionStorage.clear());

test("a first page has nothing to remember", () => {
  expect(tab().enter()).toEqual({ memory: undefined, place: undefined });
});

test("a reload goes on as the same client, with what was not confirmed", () => {
  const page = tab();
  page.enter();
  page.belong("S");
  page.leave(memory, place);
  expect(tab().enter()).toEqual({ memory, place });
});

test("a copy of the tab, made while it was in use, joins the session as another client", () => {
  const page = tab();
  page.enter();
  page.belong("S");
  page.leave(memory, place);
  tab().enter();
  expect(tab().enter()).toEqual({ memory: { session: "S" }, place: undefined });
});

test("a page that crashed finds its session again", () => {
  const page = tab();
  page.enter();
  page.belong("S");
  expect(tab().enter().memory).toEqual({ session: "S" });
});

test("a page brought back by the back button is in use again", () => {
  const page = tab();
  page.enter();
  page.belong("S");
  page.leave(memory, place);
  page.stay();
  expect(tab().enter().memory).toEqual({ session: "S" });
});

test("each app has its own memory, all share the secret", () => {
  const page = tab();
  page.secret = "s";
  page.enter();
  page.belong("S");
  expect([tab("other").enter().memory, tab("other").secret]).toEqual([undefined, "s"]);
  page.forget();
  expect([tab().enter().memory, tab().secret]).toEqual([undefined, "s"]);
  page.secret = undefined;
  expect(tab().secret).toBeUndefined();
});

test("a broken memory is none", () => {
  window.sessionStorage.setItem("deskui:tab:/:index", "{");
  expect(tab().enter().memory).toBeUndefined();
});

test("a full storage does not stop the page", () => {
  const page = new Tab("/", "index", { ...window.sessionStorage, getItem: () => null, setItem: () => { throw new Error("full"); } } as unknown as Storage);
  page.enter();
  page.leave(memory, place);
  expect(page.secret).toBeUndefined();
});
