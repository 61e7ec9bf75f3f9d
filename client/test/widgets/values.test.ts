/** Widgets of values: what they show, what they tell, and that what the server says is never told back. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Widget } from "../../src/dom/widgets/base";
import { Board, press } from "./board";
import { type Described, listen, ref, w } from "./describe";

let board: Board;
beforeEach(() => void (board = new Board()));

/** In the document, as only there inputs and ids work. */
const show = (described: Described): Widget => {
  const widget = board.show(described);
  document.body.append(widget.element);
  return widget;
};
const set = (widget: Widget, state: object): void => board.receive({ type: "state", wid: widget.wid, state });
const input = (widget: Widget): HTMLInputElement => (widget.element.matches("input,textarea") ? widget.element : widget.element.querySelector("input")) as HTMLInputElement;
const type = (widget: Widget, text: string): void => {
  input(widget).value = text;
  input(widget).dispatchEvent(new Event("input", { bubbles: true }));
};

describe("what the server says is shown and not told back", () => {
  test.each([
    ["CheckBox", { text: "Ticked", state: true }, (element: HTMLElement) => element.querySelector("input")!.checked && element.textContent === "Ticked"],
    ["RadioButton", { state: true }, (element: HTMLElement) => element.querySelector("input")!.checked],
    ["ToggleButton", { state: true }, (element: HTMLElement) => element.getAttribute("aria-pressed") === "true"],
    ["TextEntry", { text: "abc", password: true, editable: false }, (element: HTMLElement) => (element as HTMLInputElement).value === "abc" && (element as HTMLInputElement).readOnly],
    ["TextEntrySet", { text: "abc", button_text: "Go" }, (element: HTMLElement) => element.querySelector("button")!.textContent === "Go"],
    ["TextArea", { text: "a\nb", wrap: true }, (element: HTMLElement) => (element as HTMLTextAreaElement).value === "a\nb"],
    ["ComboBox", { items: ["x", "y"], text: "y" }, (element: HTMLElement) => element.querySelector("input")!.value === "y"],
    ["Slider", { min: 0, max: 10, value: 3, show_value: true }, (element: HTMLElement) => element.querySelector("input")!.value === "3" && element.textContent === "3"],
    ["SpinBox", { dtype: "float", step: 0.25, value: 1.5 }, (element: HTMLElement) => element.querySelector("input")!.value === "1.50"],
    ["Dial", { value: 20 }, (element: HTMLElement) => element.querySelector("[role=slider]")!.getAttribute("aria-valuenow") === "20"],
    ["ProgressBar", { value: 0.25 }, (element: HTMLElement) => element.getAttribute("aria-valuenow") === "25"],
    ["Button", { text: "Press" }, (element: HTMLElement) => element.textContent === "Press"],
  ])("%s", async (name, state, holds) => {
    const widget = show(listen(w(name, state), "activated", "modified"));
    await board.drawn();
    expect(holds(widget.element)).toBe(true);
    const later = show(w(name));
    set(later, state);
    await board.drawn();
    expect(holds(later.element)).toBe(true);
    expect(board.said()).toEqual([]);
  });
});

test("labels are text; HTML only where the state says so, and sanitised unless it is trusted", async () => {
  const label = show(w("Label", { text: "<b>bold</b>" }));
  expect(label.element.textContent).toBe("<b>bold</b>");
  // The document of these tests is not one that the sanitiser works in; that it is asked to is what counts here.
  const render = vi.spyOn(board.page, "render");
  set(label, { html: true, text: "<b>bold</b>" });
  await board.drawn();
  expect(render).toHaveBeenLastCalledWith({ type: "html", content: "<b>bold</b>", sanitize: true });
  set(label, { trusted: true });
  await board.drawn();
  expect(render).toHaveBeenLastCalledWith({ type: "html", content: "<b>bold</b>", sanitize: false });
  expect(label.element.querySelector("b")?.textContent).toBe("bold");
});

test("a colour that is none is refused and the label stays as it was", () => {
  const label = show(w("Label", { text: "x", color: ["red", null] }));
  set(label, { color: [7, null] });
  expect(board.said()).toMatchObject([{ type: "error", wid: 1, key: "color" }]);
  expect(label.element.style.backgroundColor).toBe("red");
});

describe("buttons", () => {
  test("a press is called back only when listened to", () => {
    const button = show(w("Button", { text: "x" }));
    button.element.click();
    board.receive({ type: "listen", wid: button.wid, action: "activated" });
    button.element.click();
    expect(board.said()).toEqual([{ type: "callback", wid: 1, action: "activated", args: [] }]);
  });

  test("a disabled one says nothing", () => {
    const button = show(listen(w("Button", { text: "x", enabled: false }), "activated"));
    button.element.click();
    expect(board.said()).toEqual([]);
  });

  test("a box to tick reports before it calls back", () => {
    const box = show(listen(w("CheckBox"), "activated"));
    input(box).click();
    expect(board.said()).toEqual([{ type: "state", wid: 1, state: { state: true } }, { type: "callback", wid: 1, action: "activated", args: [true] }]);
  });

  test("of connected toggles one is down; the one that went off is told of, without a callback", () => {
    const [a, b, c] = [w("ToggleButton", { state: true }), w("ToggleButton"), w("ToggleButton")];
    for (const each of [a, b, c]) show(listen(each, "activated"));
    set(board.widget(b.wid), { group: ref(a) });
    set(board.widget(c.wid), { group: ref(b) });
    board.widget(c.wid).element.click();
    expect(board.said()).toEqual([
      { type: "state", wid: a.wid, state: { state: false } },
      { type: "state", wid: c.wid, state: { state: true } },
      { type: "callback", wid: c.wid, action: "activated", args: [true] },
    ]);
    board.widget(c.wid).element.click();
    expect(board.widget(c.wid).element.getAttribute("aria-pressed")).toBe("true");
  });

  test("radio buttons of a group share a name, so that the arrow keys go between them", () => {
    const [a, b, c] = [w("RadioButton", { state: true }), w("RadioButton"), w("RadioButton")];
    for (const each of [a, b, c]) show(each);
    set(board.widget(b.wid), { group: ref(a) });
    const name = input(board.widget(a.wid)).name;
    expect(name).not.toBe("");
    expect(input(board.widget(b.wid)).name).toBe(name);
    expect(input(board.widget(c.wid)).name).not.toBe(name);
    expect(input(board.widget(a.wid)).checked).toBe(true);
  });
});

describe("fields", () => {
  test("what is typed is reported after 80 ms and called back after 300 ms", () => {
    vi.useFakeTimers();
    const entry = show(listen(w("TextEntry"), "modified"));
    type(entry, "a");
    type(entry, "ab");
    expect(board.said()).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(board.said()).toEqual([{ type: "state", wid: 1, state: { text: "ab" } }]);
    vi.advanceTimersByTime(300);
    expect(board.said()).toEqual([{ type: "callback", wid: 1, action: "modified", args: ["ab"] }]);
    vi.useRealTimers();
  });

  test("what is typed goes before anything else that is told", () => {
    const entry = show(w("TextEntry"));
    const button = show(listen(w("Button"), "activated"));
    type(entry, "typed");
    button.element.click();
    expect(board.said().map((each) => each.type)).toEqual(["state", "callback"]);
  });

  test("Enter calls back; the arrow keys bring back what was entered, and the draft", () => {
    const entry = show(listen(w("TextEntry", { linehistory: 3 }), "activated"));
    for (const line of ["one", "two"]) {
      type(entry, line);
      press(input(entry), "Enter");
    }
    expect(board.said().filter((each) => each.type === "callback").map((each) => each["args"])).toEqual([["one"], ["two"]]);
    type(entry, "draft");
    press(input(entry), "ArrowUp");
    expect(input(entry).value).toBe("two");
    press(input(entry), "ArrowUp");
    expect(input(entry).value).toBe("one");
    press(input(entry), "ArrowDown");
    press(input(entry), "ArrowDown");
    expect(input(entry).value).toBe("draft");
  });

  test("a text area takes pieces at their place and at its end", () => {
    const area = show(w("TextArea", { text: "abc" }));
    board.receive({ type: "edit", wid: 1, op: "splice", key: "text", start: -1, delete: 0, insert: "\nd" }, { type: "edit", wid: 1, op: "splice", key: "text", start: 1, delete: 1, insert: "B" });
    expect((area.element as HTMLTextAreaElement).value).toBe("aBc\nd");
    expect(area.state["text"]).toBe("aBc\nd");
    expect(board.said()).toEqual([]);
  });
});

test("a text area with a limit keeps the last lines, whoever adds to them", () => {
  const area = show(w("TextArea", { text: "1\n2", limit: 2 }));
  board.receive({ type: "edit", wid: 1, op: "splice", key: "text", start: -1, delete: 0, insert: "\n3\n" });
  expect(area.state["text"]).toBe("2\n3\n");
  type(area, "2\n3\n4");
  expect((area.element as HTMLTextAreaElement).value).toBe("3\n4");
  expect(area.state["text"]).toBe("3\n4");
});

describe("a combo box", () => {
  const items = ["alpha", "beta", "gamma"];
  const keys = (box: Widget, ...names: string[]): void => names.forEach((name) => press(input(box), name));

  test("opens by a key, is walked by arrows, and tells what was chosen", () => {
    const box = show(listen(w("ComboBox", { items, text: "alpha", index: 0 }), "activated"));
    keys(box, "ArrowDown");
    expect(input(box).getAttribute("aria-expanded")).toBe("true");
    keys(box, "ArrowDown", "ArrowDown");
    expect(document.getElementById(input(box).getAttribute("aria-activedescendant") as string)?.textContent).toBe("gamma");
    keys(box, "Enter");
    expect(input(box).getAttribute("aria-expanded")).toBe("false");
    expect(board.said()).toEqual([{ type: "state", wid: 1, state: { index: 2, text: "gamma" } }, { type: "callback", wid: 1, action: "activated", args: [2, "gamma"] }]);
  });

  test("Escape leaves everything as it was", () => {
    const box = show(w("ComboBox", { items, text: "alpha", index: 0 }));
    keys(box, "ArrowDown", "ArrowDown", "Escape");
    expect(input(box).value).toBe("alpha");
    expect(board.said()).toEqual([]);
  });

  test("a letter chooses the next item that begins with it", () => {
    const box = show(w("ComboBox", { items, text: "alpha", index: 0 }));
    keys(box, "g");
    expect(input(box).value).toBe("gamma");
  });

  test("an editable one takes any text, and says when it is an item", () => {
    const box = show(listen(w("ComboBox", { items, editable: true }), "activated"));
    type(box, "delta");
    keys(box, "Enter");
    expect(board.said().filter((each) => each.type === "callback")).toEqual([{ type: "callback", wid: 1, action: "activated", args: [-1, "delta"] }]);
  });

  test("items come and go by pieces", () => {
    const box = show(w("ComboBox", { items }));
    board.receive({ type: "edit", wid: 1, op: "splice", key: "items", start: 1, delete: 1, insert: ["b", "c"] }, { type: "edit", wid: 1, op: "splice", key: "items", start: -1, delete: 0, insert: ["z"] });
    keys(box, "ArrowDown");
    expect([...box.element.querySelectorAll("[role=option]")].map((each) => each.textContent)).toEqual(["alpha", "b", "c", "gamma", "z"]);
  });
});

describe("numbers", () => {
  test("a spin box steps, holds its limits and puts nonsense back", async () => {
    const spin = show(listen(w("SpinBox", { min: 0, max: 10, step: 3, value: 3 }), "activated"));
    await board.drawn();
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp"]) press(input(spin), key);
    expect(board.said().filter((each) => each.type === "state").map((each) => each["state"])).toEqual([{ value: 6 }, { value: 9 }, { value: 10 }]);
    input(spin).value = "seven";
    input(spin).dispatchEvent(new Event("change"));
    await board.drawn();
    expect(input(spin).value).toBe("10");
    input(spin).value = "7";
    input(spin).dispatchEvent(new Event("change"));
    expect(board.said()[0]).toMatchObject({ state: { value: 6 } });
  });

  test("a slider tells on the way only when it tracks", async () => {
    const slider = show(w("Slider", { value: 10 }));
    const move = (value: string, event: string): void => {
      input(slider).value = value;
      input(slider).dispatchEvent(new Event(event));
    };
    await board.drawn();
    move("20", "input");
    expect(board.said()).toEqual([]);
    move("20", "change");
    expect(board.said()).toEqual([{ type: "state", wid: 1, state: { value: 20 } }]);
    set(slider, { tracking: true });
    move("30", "input");
    expect(board.said()).toEqual([{ type: "state", wid: 1, state: { value: 30 } }]);
  });

  test("a dial is a slider to the keyboard", async () => {
    const dial = show(listen(w("Dial", { value: 50 }), "activated"));
    await board.drawn();
    const knob = dial.element.querySelector("[role=slider]") as HTMLElement;
    press(knob, "Home");
    press(knob, "ArrowUp");
    expect(board.said().filter((each) => each.type === "callback").map((each) => each["args"])).toEqual([[0], [1]]);
  });

  test("more than 1 is percent, null is under way", () => {
    const bar = show(w("ProgressBar", { value: 40 }));
    expect(bar.element.getAttribute("aria-valuenow")).toBe("40");
    set(bar, { value: null });
    expect(bar.element.hasAttribute("aria-valuenow")).toBe(false);
  });
});

describe("documents and pictures", () => {
  test("HTML is sanitised, and appended without touching what is there", async () => {
    const render = vi.spyOn(board.page, "render");
    const view = show(w("HtmlView", { html: "<p>one</p>" }));
    await board.drawn();
    const first = view.element.firstElementChild;
    board.receive({ type: "edit", wid: 1, op: "splice", key: "html", start: -1, delete: 0, insert: "<p>two</p>" });
    await board.drawn();
    expect(render.mock.calls).toEqual(["<p>one</p>", "<p>two</p>"].map((content) => [{ type: "html", content, sanitize: true }]));
    expect(view.element.firstElementChild).toBe(first);
    expect(view.element.textContent).toBe("onetwo");
    expect(view.state["html"]).toBe("<p>one</p><p>two</p>");
  });

  test("the newest picture wins, however late an older one comes", async () => {
    const image = show(w("Image", { image: "data:image/png;base64,AA==" }));
    set(image, { image: "data:image/png;base64,BB==" });
    await board.drawn();
    expect(image.element.querySelector("img")?.getAttribute("src")).toBe("data:image/png;base64,BB==");
    set(image, { image: null });
    expect(image.element.querySelector("img")?.hidden).toBe(true);
  });

  test("pointer callbacks come only from interactive ones, with the seed's fields", () => {
    const image = show(listen(w("Image"), "click"));
    image.element.dispatchEvent(new MouseEvent("click"));
    expect(board.said()).toEqual([]);
    set(image, { interactive: true });
    image.element.dispatchEvent(new MouseEvent("click", { clientX: 5, clientY: 6, ctrlKey: true, buttons: 2 }));
    expect(board.said()[0]?.["args"]).toMatchObject([{ type: "click", viewport_x: 5, viewport_y: 6, button_trigger: 1, button_mask: 4, modifiers: ["ctrl"] }]);
  });
});
