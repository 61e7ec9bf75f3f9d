/** Windows, dialogs, workspaces. */
import { beforeEach, describe, expect, test } from "vitest";
import { sized } from "../../src/dom/widgets/window_frame";
import { fromHex, toHex } from "../../src/dom/widgets/color_picker";
import { Board, press } from "./board";
import { at, listen, w } from "./describe";

let board: Board;
beforeEach(() => void (board = new Board()));

const layer = (): HTMLElement => document.querySelector(".dkw-layer") as HTMLElement;

describe("TopLevel", () => {
  test("is on the page while it is visible", async () => {
    const window = board.show(w("TopLevel", { title: "One" }));
    expect(layer().textContent).toBe("");
    board.receive({ type: "state", wid: window.wid, state: { visible: true } });
    await board.drawn();
    expect(layer().textContent).toContain("One");
    board.receive({ type: "state", wid: window.wid, state: { visible: false } });
    await board.drawn();
    expect(layer().textContent).toBe("");
  });

  test("a press raises it above the others and tells only its z", async () => {
    const [low, high] = [w("TopLevel", { title: "low", z: 1, visible: true }), w("TopLevel", { title: "high", z: 5, visible: true })];
    const element = board.show(low).element;
    board.show(high);
    await board.drawn();
    element.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    await board.drawn();
    expect(board.said()).toEqual([{ type: "state", wid: low.wid, state: { z: 6 } }]);
    expect(Number(element.style.zIndex)).toBeGreaterThan(Number(board.widget(high.wid).element.style.zIndex));
    element.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    expect(board.said()).toEqual([]);
  });

  test("closing only asks", async () => {
    const window = board.show(listen(w("TopLevel", { title: "t", visible: true }), "close"));
    await board.drawn();
    window.element.querySelector<HTMLElement>("[aria-label=Close]")?.click();
    expect(board.said()).toEqual([{ type: "callback", wid: window.wid, action: "close", args: [] }]);
    expect(layer().contains(window.element)).toBe(true);
  });

  test("the buttons are those that its flags allow; the state is told before its callback", () => {
    const window = board.show(listen(w("TopLevel", { title: "t", closeable: false, maximizable: true, visible: true }), "window-state"));
    const shown = [...window.element.querySelectorAll<HTMLElement>(".dkw-window-button")].filter((button) => !button.hidden);
    expect(shown.map((button) => button.title)).toEqual(["Maximise"]);
    shown[0]?.click();
    expect(board.said()).toEqual([
      { type: "state", wid: 1, state: { window_state: "maximized" } },
      { type: "callback", wid: 1, action: "window-state", args: ["maximized"] },
    ]);
    expect(shown[0]?.title).toBe("Restore");
  });

  test("fills a native window while it is the only one and the script shows nothing", async () => {
    board.native = true;
    const window = board.show(w("TopLevel", { title: "t", visible: true }));
    await board.drawn();
    const fills = (): boolean => window.element.classList.contains("dkw-filling");
    expect(fills()).toBe(true);
    board.empty = false;
    board.host.arrangeRoots();
    await board.drawn();
    expect(fills()).toBe(false);
    board.empty = true;
    board.show(w("TopLevel", { title: "second", visible: true }));
    await board.drawn();
    expect(fills()).toBe(false);
  });

  test("with a window of the system it is shown there alone, and not in the page of the program", async () => {
    board.native = board.ownWindows = true;
    const [main, own] = [w("TopLevel", { title: "main", visible: true }), w("TopLevel", { title: "own", native: true, visible: true })];
    board.show(main);
    board.show(own);
    await board.drawn();
    expect(layer().textContent).toBe("main");
    board.only = own.wid;
    board.host.arrangeRoots();
    await board.drawn();
    expect([layer().textContent, document.title]).toEqual(["own", "own"]);
    expect(board.widget(own.wid).element.classList.contains("dkw-filling")).toBe(true);
  });

  test("a window of the system that opens gives the keyboard to its first control, and takes it from nobody", () => {
    board.native = board.ownWindows = true;
    const [first, second] = [w("TextEntry"), w("TextEntry")];
    const window = w("TopLevel", { title: "own", native: true, visible: true }, w("VBox", {}, first, second));
    board.only = window.wid;
    const opens = (): void => {
      board.host.replay("start");
      board.show(window);
      board.host.replay("end");
    };
    opens();
    expect(document.activeElement).toBe(board.widget(first.wid).focusTarget);
    board.widget(second.wid).focusTarget.focus();
    opens();
    expect(document.activeElement).toBe(board.widget(second.wid).focusTarget);
  });

  test("arrow keys on the title bar move it", () => {
    const window = board.show(listen(w("TopLevel", { title: "t", position: [50, 60], visible: true }), "move"));
    press(window.element.querySelector(".dkw-titlebar") as Element, "ArrowRight");
    expect(board.said()).toMatchObject([{ type: "state" }, { type: "callback", action: "move" }]);
  });
});

test("a Page covers the windows made before it, not those made later", async () => {
  board.show(w("TopLevel", { title: "before", visible: true }));
  board.show(w("Page", { visible: true }));
  board.show(w("TopLevel", { title: "later", visible: true }));
  await board.drawn();
  const covered = (wid: number): boolean => board.widget(wid).element.classList.contains("dkw-covered");
  expect([covered(1), covered(3)]).toEqual([true, false]);
  board.receive({ type: "destroy", wid: 2 });
  await board.drawn();
  expect(covered(1)).toBe(false);
});

describe("Dialog", () => {
  const dialog = (state = {}): HTMLElement =>
    board.show(listen(w("Dialog", { title: "Sure?", buttons: [["Yes", 1], ["No", { a: 0 }]], visible: true, ...state }), "activated", "close")).element;

  test("a button says its value", () => {
    dialog().querySelectorAll<HTMLElement>(".dkw-dialog-button")[1]?.click();
    expect(board.said()).toEqual([{ type: "callback", wid: 1, action: "activated", args: [{ a: 0 }] }]);
  });

  test("with autoclose it leaves and says so before", async () => {
    const element = dialog({ autoclose: true });
    element.querySelector<HTMLElement>(".dkw-dialog-button")?.click();
    await board.drawn();
    expect(board.said()).toEqual([
      { type: "state", wid: 1, state: { visible: false } },
      { type: "callback", wid: 1, action: "activated", args: [1] },
    ]);
    expect(layer().contains(element)).toBe(false);
  });

  test("a button widget in the row fires the dialog's callback with its value", () => {
    const described = listen(w("Dialog", { title: "t", visible: true }, w("Label", { text: "content" }), at({ button: "apply" }, w("Button", { text: "Apply" }))), "activated");
    const { element } = board.show(described);
    element.querySelector<HTMLElement>(".dkw-dialog-buttons button")?.click();
    expect(board.said()).toEqual([{ type: "callback", wid: described.wid, action: "activated", args: ["apply"] }]);
  });

  test("a modal one blocks the rest of the page until it goes", async () => {
    const behind = board.show(w("TopLevel", { title: "behind", visible: true })).element;
    board.show(w("Dialog", { title: "t", modal: true, z: 9, visible: true }));
    await board.drawn();
    expect([behind.inert, board.page.screen.root.inert]).toEqual([true, true]);
    board.receive({ type: "state", wid: 2, state: { visible: false } });
    await board.drawn();
    expect([behind.inert, board.page.screen.root.inert]).toEqual([false, false]);
  });

  test("the button that agrees is the one that Enter presses, wherever it stands", () => {
    const primary = (buttons: unknown): string | undefined =>
      board.show(w("Dialog", { buttons, visible: true })).element.querySelector(".dkw-primary")?.textContent ?? undefined;
    expect(primary([["Cancel", null], ["Make it", "x"]])).toBe("Make it");
    expect(primary([["Yes", 1], ["No", 0]])).toBe("Yes");
    expect(primary([["Discard", "discard"], ["Save", "save"]])).toBe("Save");
    expect(primary([["OK", 0]])).toBe("OK");
    expect(primary([["Close", 0]])).toBe("Close");
  });

  test("Escape asks to close", () => {
    press(dialog(), "Escape");
    expect(board.said()).toEqual([{ type: "callback", wid: 1, action: "close", args: [] }]);
  });
});

describe("MDIWidget", () => {
  const workspace = (): void =>
    void board.show(listen(w("MDIWidget", {}, w("MDISubWindow", { title: "A", z: 1, size: [200, 100] }, w("Label")), w("MDISubWindow", { title: "B", z: 2, position: [5, 6] }, w("Label"))), "page-switch", "page-close"));

  test("a window without a place gets one and reports it as its own", () => {
    workspace();
    expect(board.said()).toEqual([{ type: "state", wid: 2, state: { position: [12, 12] } }]);
    expect(board.widget(2).element.style.left).toBe("12px");
  });

  test("raising one reports its z, and the workspace names its content", () => {
    workspace();
    board.said();
    board.widget(2).element.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    expect(board.said()).toEqual([
      { type: "state", wid: 2, state: { z: 3 } },
      { type: "callback", wid: 5, action: "page-switch", args: [{ __wid__: 1 }] },
    ]);
  });

  test("the X asks the workspace, with the content", () => {
    workspace();
    board.said();
    board.widget(4).element.querySelector<HTMLElement>("[aria-label=Close]")?.click();
    expect(board.said()).toEqual([{ type: "callback", wid: 5, action: "page-close", args: [{ __wid__: 3 }] }]);
  });
});

describe("arithmetic", () => {
  const start = { x: 100, y: 80, width: 300, height: 200 };
  test("an edge moves, the opposite one stays", () => {
    expect(sized(start, "se", 20, 30)).toEqual({ size: [320, 230], position: null });
    expect(sized(start, "nw", 20, 30)).toEqual({ size: [280, 170], position: [120, 110] });
  });
  test("a window does not become smaller than its title bar, and its far edge does not move then", () => {
    expect(sized(start, "w", 500, 0)).toEqual({ size: [120, 200], position: [280, 80] });
  });
  test("colours survive the way to hue and back", () => {
    for (const hex of ["#000000", "#ffffff", "#2a62c9", "#1c6e3a", "#e8710a", "#7b3fb5", "#808080"]) expect(toHex(fromHex(hex) ?? { h: 0, s: 0, v: 0 })).toBe(hex);
    expect(fromHex("#fff")).toEqual({ h: 0, s: 0, v: 1 });
    expect(fromHex("red")).toBeNull();
    expect(fromHex("#777777", 200)?.h).toBe(200);
  });
});
