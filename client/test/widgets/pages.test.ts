/** Tabs, stack, expander, splitter: what the user does is told, what the program does is not. */
import { beforeEach, describe, expect, test } from "vitest";
import { Board, press } from "./board";
import { after, at, listen, w } from "./describe";

let board: Board;
beforeEach(() => void (board = new Board()));

function tabs(state = {}): { wid: number; tab(n: number): HTMLElement; front(): string } {
  const widget = listen(after(w("TabWidget", state, at({ title: "A" }, w("Label", { text: "a" })), at({ title: "B" }, w("Label", { text: "b" })), at({ title: "C" }, w("Label", { text: "c" }))), { index: 0 }), "page-switch", "page-close");
  const { element } = board.show(widget);
  return {
    wid: widget.wid,
    tab: (n) => element.querySelectorAll<HTMLElement>("[role=tab]")[n] as HTMLElement,
    front: () => element.querySelector("[role=tabpanel]:not([hidden])")?.textContent ?? "",
  };
}

describe("TabWidget", () => {
  test("a click brings a page to the front: state first, then the callback with the page", () => {
    const { wid, tab, front } = tabs();
    tab(1).click();
    expect(front()).toBe("b");
    expect(board.said()).toEqual([
      { type: "state", wid, state: { index: 1 } },
      { type: "callback", wid, action: "page-switch", args: [{ __wid__: 2 }, 1] },
    ]);
  });

  test("the program's index says nothing back", async () => {
    const { wid, tab, front } = tabs();
    board.receive({ type: "state", wid, state: { index: 2 } });
    await board.drawn();
    expect(front()).toBe("c");
    expect(tab(2).getAttribute("aria-selected")).toBe("true");
    expect(board.said()).toEqual([]);
  });

  test("arrow keys go round, only the chosen tab is a stop of the Tab key", () => {
    const { tab, front } = tabs();
    press(tab(0), "ArrowLeft");
    expect(front()).toBe("c");
    expect([0, 1, 2].map((n) => tab(n).tabIndex)).toEqual([-1, -1, 0]);
  });

  test("the X and Delete only ask; the page stays until it is taken out", async () => {
    const { wid, tab, front } = tabs({ closable: true });
    tab(0).querySelector<HTMLElement>(".dkw-tab-close")?.click();
    press(tab(0), "Delete");
    expect(board.said()).toEqual(Array(2).fill({ type: "callback", wid, action: "page-close", args: [{ __wid__: 1 }] }));
    board.receive({ type: "batch", messages: [{ type: "remove", wid, child: 1 }, { type: "state", wid, state: { index: 0 } }] });
    await board.drawn();
    expect(front()).toBe("b");
  });

  test("a tab moved by keys tells its new place, and the page in front stays in front", () => {
    const { wid, tab, front } = tabs({ reorderable: true });
    press(tab(0), "End", { ctrlKey: true, shiftKey: true });
    expect(board.children(wid)).toEqual([2, 3, 1]);
    expect(front()).toBe("a");
    expect(board.said()).toEqual([
      { type: "edit", wid, op: "move_child", child: 1, index: 2 },
      { type: "state", wid, state: { index: 2 } },
    ]);
  });

  test("Ctrl+PageDown turns the page from inside one", () => {
    const { wid, front } = tabs();
    press(board.widget(1).element, "PageDown", { ctrlKey: true });
    expect(front()).toBe("b");
    expect(board.said()).toMatchObject([{ type: "state", wid, state: { index: 1 } }, { type: "callback", action: "page-switch" }]);
  });

  test("another page's move is followed without a word", async () => {
    const { wid, tab } = tabs();
    board.receive({ type: "edit", wid, op: "move_child", child: 3, index: 0 });
    await board.drawn();
    expect(tab(0).textContent).toBe("C");
    expect(board.said()).toEqual([]);
  });
});

test("StackWidget shows the page that the program chose and has no tabs", () => {
  const stack = board.show(after(w("StackWidget", {}, w("Label", { text: "a" }), w("Label", { text: "b" })), { index: 1 }));
  expect(stack.element.querySelector("[role=tabpanel]:not([hidden])")?.textContent).toBe("b");
  expect(stack.element.querySelector<HTMLElement>("[role=tablist]")?.hidden).toBe(true);
});

test("Expander starts closed when it is collapsible, and tells when the user opens it", () => {
  const expander = board.show(listen(w("Expander", { title: "More" }, w("Label", { text: "inside" })), "toggled"));
  const body = expander.element.querySelector<HTMLElement>("[role=region]");
  const head = expander.element.querySelector("button");
  expect(body?.hidden).toBe(true);
  head?.click();
  expect(body?.hidden).toBe(false);
  expect(head?.getAttribute("aria-expanded")).toBe("true");
  expect(board.said()).toEqual([
    { type: "state", wid: 2, state: { collapsed: false } },
    { type: "callback", wid: 2, action: "toggled", args: [false] },
  ]);
});

test("Splitter keeps its panes' weights, and its handle is a separator that takes the focus", () => {
  const splitter = board.show(after(w("Splitter", {}, w("Label"), w("Label"), w("Label")), { sizes: [100, 200, 300] }));
  const panes = [...splitter.element.querySelectorAll<HTMLElement>(".dkw-pane")];
  expect(panes.map((pane) => pane.style.flexGrow)).toEqual(["100", "200", "300"]);
  const handles = [...splitter.element.querySelectorAll<HTMLElement>("[role=separator]")];
  expect(handles.map((handle) => [handle.tabIndex, handle.getAttribute("aria-orientation")])).toEqual(Array(2).fill([0, "vertical"]));
});

test("a label directly before a field names it, as long as it stands there", () => {
  const [label, entry] = [w("Label", { text: "Name" }), w("TextEntry")];
  const box = w("HBox", {}, entry);
  board.show(label);
  board.show(box);
  const name = (): string | null => board.widget(entry.wid).element.getAttribute("aria-labelledby");
  expect(name()).toBeNull();
  board.receive({ type: "insert", wid: box.wid, child: label.wid, index: 0 });
  expect(name()).toBe(board.widget(label.wid).element.id);
  board.receive({ type: "remove", wid: box.wid, child: label.wid });
  expect(name()).toBeNull();
});

test("in a grid the label to the left names a field", async () => {
  const [label, entry] = [w("Label", { text: "Name" }), w("TextEntry")];
  board.show(w("GridBox", {}, at({ row: 1, column: 1 }, entry), at({ row: 1, column: 0 }, label)));
  await board.drawn();
  expect(board.widget(entry.wid).element.getAttribute("aria-labelledby")).toBe(`dkw-label-${label.wid}`);
});

test("GridBox puts children into their cells and grows with them", async () => {
  const grid = board.show(w("GridBox", { rows: 1, columns: 1 }, at({ row: 1, column: 2 }, w("Label", { expanding: [true, false] }))));
  await board.drawn();
  expect(grid.element.style.gridTemplateColumns).toBe("auto auto 1fr");
  expect(board.widget(1).element.style.gridColumn).toBe("3");
});
