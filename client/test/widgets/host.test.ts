/** The one who keeps the widgets: order, refusals, questions, values that arrive late, replay. */
import { beforeEach, describe, expect, test } from "vitest";
import { Board } from "./board";
import { after, at, listen, ref, w } from "./describe";

let board: Board;
beforeEach(() => void (board = new Board()));

describe("messages", () => {
  test("a child stands in its parent's element at its place, and moves when it is inserted elsewhere", () => {
    const a = w("Label", { text: "a" });
    const b = w("Label", { text: "b" });
    const box = w("VBox", {}, a, b);
    const other = w("HBox");
    board.show(box);
    board.show(other);
    board.receive({ type: "insert", wid: box.wid, child: b.wid, index: 0, layout: {} });
    expect(board.children(box.wid)).toEqual([b.wid, a.wid]);
    expect(board.widget(box.wid).element.textContent).toBe("ba");
    board.receive({ type: "insert", wid: other.wid, child: a.wid });
    expect(board.children(box.wid)).toEqual([b.wid]);
    expect(board.widget(other.wid).element.textContent).toBe("a");
  });

  test("an unknown class shows itself as failed, is reported, and what is around it lives", () => {
    board.show(w("VBox", {}, w("Label", { text: "before" }), w("Nonsense"), w("Label", { text: "after" })));
    expect(board.widget(4).element.textContent).toContain("before");
    expect(board.widget(4).element.textContent).toContain("Nonsense cannot be shown");
    expect(board.widget(4).element.textContent).toContain("after");
    expect(board.said()).toEqual([{ type: "error", wid: 2, method: "create", error: "this page does not know it" }]);
  });

  test("a refused value is reported by its key and the old one stays", () => {
    const label = board.show(w("Label", { bg: "red" }));
    board.receive({ type: "state", wid: label.wid, state: { size: ["wide", 3], nonsense: 1, text: "shown all the same" } });
    expect(board.said().map(({ key, error }) => [key, error])).toEqual([
      ["size", '"wide" is not a number'],
      ["nonsense", 'Label has no property "nonsense"'],
    ]);
    expect(label.state["size"]).toEqual([null, null]);
    expect(label.element.textContent).toBe("shown all the same");
  });

  test("a question is answered with its number, an unknown one with an error, an unknown widget too", async () => {
    const label = board.show(w("Label"));
    board.receive({ type: "call", id: 7, wid: label.wid, method: "get_position", args: [] }, { type: "call", id: 8, wid: label.wid, method: "sing", args: [] }, { type: "call", id: 9, wid: 99, method: "get_position", args: [] });
    await board.drawn();
    const answers = Object.fromEntries(board.said().map((each) => [each["id"], each]));
    expect(answers[7]).toMatchObject({ type: "result", value: [0, 0] });
    expect(answers[8]).toMatchObject({ type: "error", error: "Unknown method: sing on Label" });
    expect(answers[9]).toMatchObject({ type: "error", error: "Unknown widget id: 99" });
  });

  test("destroying a container destroys what is in it", () => {
    const box = w("VBox", {}, w("HBox", {}, w("Label")));
    board.show(box);
    board.receive({ type: "destroy", wid: box.wid });
    expect([1, 2, 3].map((wid) => board.host.widget(wid))).toEqual([undefined, undefined, undefined]);
  });

  test("a callback goes out only when listened to, and takes what was typed along first", () => {
    const label = board.show(w("Label"));
    label.fire("click", 1);
    expect(board.said()).toEqual([]);
    board.receive({ type: "listen", wid: label.wid, action: "click" });
    label.reportSoon({ text: "typed" }, 1000);
    label.fire("click", label);
    expect(board.said()).toEqual([
      { type: "state", wid: 1, state: { text: "typed" } },
      { type: "callback", wid: 1, action: "click", args: [{ __wid__: 1 }] },
    ]);
    board.receive({ type: "unlisten", wid: label.wid, action: "click" });
    label.fire("click");
    expect(board.said()).toEqual([]);
  });

  test("only web addresses are opened", () => {
    board.receive({ type: "open-url", url: "javascript:alert(1)" });
    expect(board.said()).toMatchObject([{ type: "error", method: "open-url" }]);
  });
});

describe("values that are still arriving", () => {
  test("what follows for the same widget waits in order; other widgets go on", async () => {
    const [slow, fast] = [w("Label"), w("Label")];
    board.show(slow);
    board.show(fast);
    board.receive(
      { type: "state", wid: slow.wid, state: { text: { $blob: 1, type: "application/json", inline: true } } },
      { type: "state", wid: slow.wid, state: { text: "last" } },
      { type: "state", wid: fast.wid, state: { text: "at once" } },
    );
    expect(board.widget(slow.wid).element.textContent).toBe("");
    expect(board.widget(fast.wid).element.textContent).toBe("at once");
    board.blob(1).resolve("first");
    await board.drawn();
    await board.drawn();
    expect(board.widget(slow.wid).element.textContent).toBe("last");
  });

  test("a value of the screen before a replay is forgotten", async () => {
    const label = w("Label");
    board.show(label);
    board.receive({ type: "state", wid: label.wid, state: { text: { $blob: 1, inline: true } } });
    board.host.replay("start");
    board.show(after(label, { text: "new" }));
    board.host.replay("end");
    board.blob(1).resolve("old");
    await board.drawn();
    expect(board.widget(label.wid).element.textContent).toBe("new");
  });
});

describe("replay", () => {
  test("nothing is told while the screen is built anew, and the old widgets are gone", () => {
    board.show(after(w("TopLevel", { title: "Old" }), { visible: true }));
    board.host.replay("start");
    expect(document.body.textContent).not.toContain("Old");
    const window = board.show(listen(after(w("MDIWidget", {}, w("MDISubWindow", { title: "New" })), {}), "page-switch"));
    window.fire("page-switch");
    expect(board.said()).toEqual([]);
    board.host.replay("end");
    window.fire("page-switch");
    expect(board.said()).toHaveLength(1);
  });

  test("the focus is where it was", async () => {
    const build = (): void => void board.show(after(w("TopLevel", { title: "t" }, w("VBox", {}, w("Button", { text: "a" }), w("Button", { text: "b" }))), { visible: true }));
    build();
    await board.drawn();
    board.widget(2).focusTarget.focus();
    const { restart } = await import("./describe");
    restart();
    board.host.replay("start");
    build();
    board.host.replay("end");
    expect(document.activeElement?.textContent).toBe("b");
  });
});

test("a widget shows itself in the script's flow, also when it is made later", () => {
  const slot = document.body.appendChild(document.createElement("div"));
  const release = board.host.mount(1, slot);
  board.show(w("Label", { text: "in the flow" }));
  expect(slot.textContent).toBe("in the flow");
  release();
  expect(slot.childElementCount).toBe(0);
});

test("a reference to a widget becomes the widget, an unknown one null", () => {
  const menu = w("Menu");
  const action = w("ToolBarAction", { text: "More" });
  board.show(menu);
  board.show(after(action, { menu: ref(menu) }));
  expect(board.widget(action.wid).state["menu"]).toBe(board.widget(menu.wid));
  board.receive({ type: "state", wid: action.wid, state: { menu: { __wid__: 99 } } });
  expect(board.widget(action.wid).state["menu"]).toBeNull();
});

test("a child's share of the free space can change", () => {
  const label = w("Label");
  const box = w("VBox", {}, at({ stretch: 0 }, label));
  board.show(box);
  const { style } = board.widget(label.wid).element;
  expect(style.flex).toBe("0 0 auto");
  board.receive({ type: "layout", wid: box.wid, child: label.wid, layout: { stretch: 2 } });
  expect(style.flex).toBe("2 1 auto");
});
