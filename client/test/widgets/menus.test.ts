/** Menus, menu bars, tool bars, shortcuts: by keys as a person presses them. */
import { beforeEach, describe, expect, test } from "vitest";
import { nameAndShortcut, parse } from "../../src/dom/widgets/shortcuts";
import type { Menu } from "../../src/dom/widgets/menus";
import { Board, press } from "./board";
import { after, at, type Described, listen, ref, w } from "./describe";

let board: Board;
beforeEach(() => {
  board = new Board();
  press(document.body, "Escape");
});

const action = (text: string, more = {}): Described => listen(w("MenuAction", { text, ...more }), "activated");
const open = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".dkw-menu")];
const focused = (): string => document.activeElement?.querySelector(".dkw-menu-text")?.textContent ?? document.activeElement?.textContent ?? "";

function bar(): HTMLElement {
  const below = w("Menu", {}, action("Deep"));
  const file = w("Menu", {}, action("New"), action("Off", { enabled: false }), at({ name: "More" }, below), action("Quit"));
  const view = w("Menu", {}, action("Grid", { checkable: true }));
  return board.show(after(w("TopLevel", { title: "t" }, w("MenuBar", {}, at({ name: "File" }, file), at({ name: "View" }, view))), { visible: true })).element;
}

const names = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(".dkw-menuname")];

describe("MenuBar", () => {
  test("is one stop of the Tab key and tells screen readers what it is", () => {
    const root = bar();
    expect(root.querySelector("[role=menubar]")).not.toBeNull();
    expect(names(root).map((name) => [name.tabIndex, name.getAttribute("aria-haspopup")])).toEqual([[0, "menu"], [-1, "menu"]]);
  });

  test("keys: down opens, arrows go along, what is off is passed over, Enter chooses and gives the focus back", async () => {
    const root = bar();
    await board.drawn();
    names(root)[0]?.focus();
    press(document.activeElement as Element, "ArrowDown");
    expect([open().length, focused()]).toEqual([1, "New"]);
    press(document.activeElement as Element, "ArrowDown");
    expect(focused()).toBe("More");
    press(document.activeElement as Element, "ArrowRight");
    expect([open().length, focused()]).toEqual([2, "Deep"]);
    press(document.activeElement as Element, "ArrowLeft");
    expect([open().length, focused()]).toEqual([1, "More"]);
    press(document.activeElement as Element, "q");
    expect(focused()).toBe("Quit");
    board.said();
    press(document.activeElement as Element, "Enter");
    expect(board.said()).toMatchObject([{ type: "callback", action: "activated", args: [] }]);
    expect([open().length, focused()]).toEqual([0, "File"]);
  });

  test("right in a menu goes to the neighbour; Escape closes", async () => {
    const root = bar();
    await board.drawn();
    names(root)[0]?.focus();
    press(document.activeElement as Element, "Enter");
    press(document.activeElement as Element, "ArrowRight");
    expect(focused()).toBe("Grid");
    press(document.activeElement as Element, "Escape");
    expect([open().length, focused()]).toEqual([0, "View"]);
  });

  test("a checkable action reports its tick before its callback", async () => {
    const root = bar();
    await board.drawn();
    names(root)[1]?.focus();
    press(document.activeElement as Element, "Enter");
    board.said();
    press(document.activeElement as Element, " ");
    expect(board.said()).toMatchObject([{ type: "state", state: { checked: true } }, { type: "callback", action: "activated", args: [true] }]);
  });

  test("F10 goes to it", async () => {
    const root = bar();
    await board.drawn();
    press(document.body, "F10");
    expect(document.activeElement).toBe(names(root)[0]);
  });

  test("a press elsewhere closes", async () => {
    const root = bar();
    await board.drawn();
    names(root)[0]?.focus();
    press(document.activeElement as Element, "Enter");
    document.body.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    expect(open()).toHaveLength(0);
  });
});

test("a menu opens where it is told to", () => {
  const menu = board.show<Menu>(w("Menu", {}, action("One")));
  board.receive({ type: "call", wid: menu.wid, method: "popup", args: [30, 40] });
  expect([menu.element.style.left, menu.element.style.top]).toEqual(["30px", "40px"]);
});

test("an open menu outlives a window that comes to the front", async () => {
  const menu = board.show<Menu>(w("Menu", {}, action("One")));
  board.receive({ type: "call", wid: menu.wid, method: "popup", args: [30, 40] });
  board.show(w("TopLevel", { title: "late", visible: true }));
  await board.drawn();
  expect(open()).toHaveLength(1);
});

describe("ToolBar", () => {
  test("of a group one is pressed: the one that goes off is told first, only the chosen one calls back", () => {
    const [a, b] = [listen(w("ToolBarAction", { text: "a", toggle: true, state: true }), "activated"), listen(w("ToolBarAction", { text: "b", toggle: true }), "activated")];
    board.show(after(w("ToolBar", {}, a, b), {}));
    board.receive({ type: "state", wid: b.wid, state: { group: ref(a) } });
    board.widget(b.wid).element.click();
    expect(board.said()).toEqual([
      { type: "state", wid: a.wid, state: { state: false } },
      { type: "state", wid: b.wid, state: { state: true } },
      { type: "callback", wid: b.wid, action: "activated", args: [true] },
    ]);
    expect([a, b].map(({ wid }) => board.widget(wid).element.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
    board.widget(b.wid).element.click();
    expect(board.widget(b.wid).state["state"]).toBe(true);
  });

  test("arrows go along its buttons, which are one stop of the Tab key", async () => {
    const bar = board.show(after(w("TopLevel", {}, w("ToolBar", {}, w("ToolBarAction", { text: "a" }), w("ToolBarAction", { text: "off", enabled: false }), w("ToolBarAction", { text: "b" }))), { visible: true })).element;
    await board.drawn();
    const buttons = [...bar.querySelectorAll<HTMLButtonElement>(".dkw-tool")];
    expect(buttons.map((button) => button.tabIndex)).toEqual([0, -1, -1]);
    buttons[0]?.focus();
    press(buttons[0] as Element, "ArrowRight");
    expect(document.activeElement).toBe(buttons[2]);
    expect(buttons.map((button) => button.tabIndex)).toEqual([-1, -1, 0]);
  });
});

describe("shortcuts", () => {
  test("a name carries its keys after a tab", () => {
    expect(nameAndShortcut("Save\tCtrl+S")).toEqual({ name: "Save", shortcut: "Ctrl+S" });
    expect(nameAndShortcut("Save")).toEqual({ name: "Save", shortcut: "" });
  });
  test("keys are read in one spelling; a letter alone is none", () => {
    expect([parse("Shift+Ctrl+S"), parse("F5"), parse("Ctrl++"), parse("Del"), parse("s"), parse("Hyper+S"), parse("")]).toEqual(["ctrl+shift+s", "+f5", "ctrl++", "+delete", "", "", ""]);
  });
  test("they choose the action from anywhere, unless it is off or its window is gone", async () => {
    const save = action("Save\tCtrl+S");
    const window = after(w("TopLevel", { title: "t" }, w("MenuBar", {}, at({ name: "File" }, w("Menu", {}, save)))), { visible: true });
    board.show(window);
    await board.drawn();
    press(document.body, "s", { ctrlKey: true });
    expect(board.said()).toMatchObject([{ type: "callback", wid: save.wid, action: "activated" }]);
    board.receive({ type: "state", wid: save.wid, state: { enabled: false } });
    press(document.body, "s", { ctrlKey: true });
    board.receive({ type: "state", wid: save.wid, state: { enabled: true } }, { type: "state", wid: window.wid, state: { visible: false } });
    await board.drawn();
    press(document.body, "s", { ctrlKey: true });
    expect(board.said()).toEqual([]);
  });
});
