/** Each renderer: what stands there, what an update touches, what a user does, what another client did. */

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OutputSpec } from "../../src/dom/registry";
import { FakePage } from "./fake_page";

let page: FakePage;
beforeEach(() => {
  document.body.replaceChildren();
  page = new FakePage();
});

const text = (content: string, more: object = {}): OutputSpec => ({ type: "text", content, ...more });
const one = <T extends Element = HTMLElement>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const update = (id: number, spec: OutputSpec): void => page.screen.update(id, spec);

describe("every output", () => {
  const samples: OutputSpec[] = [
    text("a"), { type: "markdown", content: "# a", sanitize: false }, { type: "html", content: "<p>a</p><p>b</p>", sanitize: false },
    { type: "buttons", callback_id: "c", buttons: [{ label: "a", value: 1 }] }, { type: "table", data: [["a"], [1]], span: {} },
    { type: "tabs", tabs: [{ title: "a", content: "b" }] }, { type: "scrollable", contents: ["a"], max_height: 20 }, { type: "scope", dom_id: "s", contents: [] },
    { type: "custom_widget", template: "<p>{{a}}</p><p>b</p>", data: { a: 1 } }, { type: "file", name: "a.txt", content: "" }, { type: "alert", contents: ["a"] },
    { type: "collapse", title: "a", contents: ["b"] }, { type: "grid", contents: ["a", null] }, { type: "loading", contents: [] },
    { type: "progressbar", name: "p", value: 0.5 }, { type: "image", src: "data:image/png;base64,AA", title: "a" }, { type: "code", content: "a" },
    { type: "link", name: "a", url: "#here" }, { type: "log", contents: ["a"] }, { type: "frame", html: "<p>a</p>" },
    { type: "datatable", instance_id: "t", records: [] },
  ];

  it.each(samples.map((spec) => [spec.type, spec] as const))("%s is one element that takes a style and a click", (_, spec) => {
    const before = page.screen.root.children.length;
    const element = page.show({ ...spec, style: ";color: red", click_callback_id: "cb" });
    expect(page.screen.root.children.length).toBe(before + 1);
    expect(element.style.color).toBe("red");
    element.dispatchEvent(new MouseEvent("click"));
    expect(page.callbacks).toEqual([{ id: "cb", value: null }]);
  });

  it.each(samples.map((spec) => [spec.type, spec] as const))("%s survives an update with the same spec", (_, spec) => {
    const element = page.show({ ...spec, id: 1 });
    const html = element.outerHTML;
    update(1, spec);
    expect(element.isConnected).toBe(true);
    expect(element.outerHTML).toBe(html);
  });

  it("can be clicked with the keyboard, and no longer when the callback goes", () => {
    const element = page.show(text("a", { id: 1, click_callback_id: "cb" }));
    expect([element.getAttribute("role"), element.tabIndex]).toEqual(["button", 0]);
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    element.dispatchEvent(new KeyboardEvent("keydown", { key: " " }));
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(page.callbacks).toHaveLength(2);
    update(1, text("a"));
    element.click();
    expect(page.callbacks).toHaveLength(2);
    expect(element.hasAttribute("role")).toBe(false);
  });

  it("exchanges the author's style on an update and keeps its own", () => {
    const element = page.show({ type: "scrollable", id: 1, contents: [], max_height: 50, style: "color: red; margin-top: 3px" });
    update(1, { type: "scrollable", contents: [], max_height: 50, style: "color: blue" });
    expect([element.style.color, element.style.marginTop, element.style.maxHeight]).toEqual(["blue", "", "50px"]);
  });
});

describe("text and buttons", () => {
  it("text is never HTML", () => {
    expect(page.show(text("<b>x</b>\n  y")).textContent).toBe("<b>x</b>\n  y");
    expect(page.show(text("x", { inline: true })).tagName).toBe("SPAN");
  });

  it("a button sends its value as it is", () => {
    const value = { deep: [1, null] };
    const element = page.show({ type: "buttons", callback_id: "cb", buttons: [{ label: "A", value }, { label: "B", value: 0, disabled: true }] });
    const [a, b] = Array.from(element.querySelectorAll("button"));
    a?.click();
    b?.click();
    expect(page.callbacks).toEqual([{ id: "cb", value }]);
  });

  it("an update keeps the focused button", () => {
    const spec = (label: string): OutputSpec => ({ type: "buttons", callback_id: "cb", buttons: [{ label, value: 1 }, { label: "x", value: 2, color: "danger" }] });
    const button = one<HTMLButtonElement>(page.show({ ...spec("A"), id: 1 }), "button");
    button.focus();
    update(1, spec("B"));
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe("B");
  });
});

describe("table", () => {
  const spec = (data: unknown[][], span: object = {}): OutputSpec => ({ type: "table", id: 1, data, span });
  const cells = (root: Element): (string | null)[][] => Array.from(root.querySelectorAll("tr"), (row) => Array.from(row.children, (cell) => cell.textContent));

  it("sets columns of numbers right, whatever their dress", () => {
    const element = page.show(spec([["name", "n", "m"], ["a", 1, "+4.2%"], ["b", 20, "−1 234.5"], ["c", null, "$7"]]));
    const right = Array.from(element.querySelectorAll("tr")).map((row) => Array.from(row.children, (cell) => cell.classList.contains("dk-number")));
    expect(right).toEqual(Array(4).fill([false, true, true]));
  });

  it("puts the rows under a tall header cell into the head", () => {
    const element = page.show(spec([["Name", "Address"], ["City", "Country"], ["a", "b", "c"]], { "0,0": { row: 2, col: 1 }, "0,1": { row: 1, col: 2 } }));
    expect([element.querySelectorAll("thead tr").length, element.querySelectorAll("tbody tr").length]).toEqual([2, 1]);
    expect([one<HTMLTableCellElement>(element, "th").rowSpan, one<HTMLTableCellElement>(element, "th:nth-child(2)").colSpan]).toEqual([2, 2]);
  });

  it("updates only the cells that changed", () => {
    const nested = { type: "buttons", callback_id: "c", buttons: [{ label: "go", value: 1 }] };
    const element = page.show(spec([["a", "b"], [1, nested]]));
    const button = one(element, "button:not(.dk-sort)");
    update(1, spec([["a", "b"], [2, nested]]));
    expect(cells(element)).toEqual([["a", "b"], ["2", "go"]]);
    expect(button.isConnected).toBe(true);
    update(1, spec([["a", "b"], [2, "plain"]]));
    expect(cells(element)).toEqual([["a", "b"], ["2", "plain"]]);
  });

  it("is built anew when its shape changes", () => {
    page.show(spec([["a"], [1]]));
    update(1, spec([["a"], [1], [2]]));
    expect(cells(page.screen.root)).toEqual([["a"], ["1"], ["2"]]);
  });

  it("sorts at a click: up, down, as it was; and as another client sorted it", () => {
    const element = page.show(spec([["n"], [10], [9], [11], [""]]));
    const column = (): unknown => cells(element).slice(1).flat();
    const button = one<HTMLButtonElement>(element, ".dk-sort");
    button.click();
    expect(column()).toEqual(["9", "10", "11", ""]);
    button.click();
    expect(column()).toEqual(["11", "10", "9", ""]);
    button.click();
    expect(column()).toEqual(["10", "9", "11", ""]);
    expect(page.uiStates.map(({ value }) => value)).toEqual([{ column: 0, descending: false }, { column: 0, descending: true }, null]);
    page.screen.uiState(1, "sort", { column: 0, descending: false });
    expect(column()).toEqual(["9", "10", "11", ""]);
    expect(page.uiStates).toHaveLength(3);
  });
});

describe("containers", () => {
  it("tabs show one panel, by click, by arrow, by another client", () => {
    const element = page.show({ type: "tabs", id: 1, tabs: [{ title: "A", content: "one" }, { title: "B", content: [text("two")] }] });
    const shown = (): string[] => Array.from(element.querySelectorAll<HTMLElement>("[role=tabpanel]")).filter((panel) => !panel.hidden).map((panel) => panel.textContent ?? "");
    const [a, b] = Array.from(element.querySelectorAll<HTMLElement>("[role=tab]"));
    expect(shown()).toEqual(["one"]);
    b?.click();
    expect([shown(), b?.getAttribute("aria-selected")]).toEqual([["two"], "true"]);
    b?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    expect([shown(), document.activeElement]).toEqual([["one"], a]);
    expect(page.uiStates.map(({ key, value }) => [key, value])).toEqual([["active", 1], ["active", 0]]);
    page.screen.uiState(1, "active", 1);
    expect([shown(), page.uiStates.length]).toEqual([["two"], 2]);
  });

  it("what users did before is in the spec", () => {
    const element = page.show({ type: "tabs", id: 1, ui: { active: 1 }, tabs: [{ title: "A", content: "one" }, { title: "B", content: "two" }] });
    expect(one(element, "[aria-selected=true]").textContent).toBe("B");
  });

  it("a closed alert goes, here and at the other clients", () => {
    page.show({ type: "alert", id: 1, color: "error", contents: ["a"], closable: true });
    one(page.screen.root, ".dk-close").click();
    expect(page.screen.root.children).toHaveLength(0);
    expect(page.uiStates).toEqual([{ id: 1, key: "closed", value: true }]);
    page.show({ type: "alert", id: 2, contents: ["b"], closable: true });
    page.screen.uiState(2, "closed", true);
    expect(page.screen.root.children).toHaveLength(0);
  });

  it("an update refills a container whose inside was changed by itself", () => {
    const spec: OutputSpec = { type: "alert", id: 1, contents: [text("old", { id: 2 })], dom_id: "slot" };
    const element = page.show(spec);
    const first = one(element, "p");
    update(1, spec);
    expect(first.isConnected).toBe(true);
    page.screen.output(text("added", { id: 3, scope: "#slot" }));
    expect(element.textContent).toBe("oldadded");
    update(1, spec);
    expect(element.textContent).toBe("old");
    update(2, text("new"));
    update(1, spec);
    expect(element.textContent).toBe("old");
  });

  it("a null in a grid keeps its cell", () => {
    const element = page.show({ type: "grid", contents: ["a", null, "b"], spans: { "2": { row: 1, col: 2 } }, columns: "1fr 1fr" });
    expect(element.children).toHaveLength(3);
    expect((element.children[2] as HTMLElement).style.gridColumn).toContain("span 2");
  });

  it("a child of a grid that is exchanged keeps its place", async () => {
    const element = page.show({ type: "grid", contents: [text("a", { id: 5 })], spans: { "0": { row: 2, col: 1 } } });
    page.screen.update(5, { type: "alert", contents: ["b"] });
    await vi.waitFor(() => expect((element.children[0] as HTMLElement).style.gridRow).toContain("span 2"));
  });

  it("a log appends, keeps its number of lines and says when an update changes nothing", () => {
    const element = page.show({ type: "log", id: 1, contents: ["1", "2"], keep: 3 });
    const lines = (): string[] => Array.from(element.querySelectorAll(".dk-log-lines > *"), (line) => line.textContent ?? "");
    page.screen.append(1, ["3", "4"], 3);
    expect(lines()).toEqual(["2", "3", "4"]);
    const last = element.querySelector(".dk-log-lines > :last-child");
    page.screen.append(1, [text("5", { id: 9 })], 3);
    expect(lines()).toEqual(["3", "4", "5"]);
    expect(last?.isConnected).toBe(true);
    update(1, { type: "log", contents: ["x"], keep: 3 });
    expect(lines()).toEqual(["x"]);
  });

  it("details tell which of them was opened, counting only their own", () => {
    const element = page.show({ type: "custom_widget", id: 1, template: "<div><details><summary>a</summary></details>{{#c}}{{& pywebio_output_parse}}{{/c}}<details><summary>b</summary></details></div>", data: { c: [{ type: "collapse", id: 2, title: "inner", contents: [] }] } });
    const details = Array.from(element.querySelectorAll("details"));
    (details[2] as HTMLDetailsElement).open = true;
    details[2]?.dispatchEvent(new Event("toggle"));
    expect(page.uiStates).toContainEqual({ id: 1, key: "details:1", value: true });
    page.screen.uiState(1, "details:0", true);
    expect(details[0]?.open).toBe(true);
  });
});

describe("custom_widget", () => {
  it("puts texts and live outputs where the template says, in a table too", () => {
    const spec: OutputSpec = {
      type: "custom_widget",
      template: "<table><tr>{{#cells}}<td>{{& pywebio_output_parse}}</td>{{/cells}}</tr></table>",
      data: { cells: ["<i>text</i>", { type: "buttons", callback_id: "cb", buttons: [{ label: "go", value: 5 }] }] },
    };
    const element = page.show(spec);
    expect(element.tagName).toBe("TABLE");
    expect(one(element, "td").textContent).toBe("<i>text</i>");
    one(element, "button").click();
    expect(page.callbacks).toEqual([{ id: "cb", value: 5 }]);
  });

  it("gives each widget its own ids and numbers", () => {
    const spec = { type: "custom_widget", template: "<p id='{{#uniqueid}}a{{/uniqueid}}' for='{{#uniqueid}}a{{/uniqueid}}'>{{index}}{{index}}</p>", data: {} };
    const [first, second] = [page.show(spec), page.show(spec)];
    expect(first.id).toBe(first.getAttribute("for"));
    expect(first.id).not.toBe(second.id);
    expect([first.textContent, second.textContent]).toEqual(["12", "12"]);
  });

  it("fills elements that the author named by hand", () => {
    const element = page.show({ type: "html", content: "<div id='here'><b>x</b></div>", sanitize: false, extra: { here: [text("y")] } });
    expect(one(element, "#here").textContent).toBe("xy");
  });
});

describe("pictures, links, progress", () => {
  it("a picture keeps the old source until the new one is there, then releases it", async () => {
    page.sources.set("one", "data:image/png;base64,AA").set("two", "data:image/png;base64,BB");
    const image = page.show({ type: "image", id: 1, src: "one", title: "T" }) as HTMLImageElement;
    await vi.waitFor(() => expect(image.getAttribute("src")).toBe("data:image/png;base64,AA"));
    update(1, { type: "image", src: "two", title: "T" });
    await vi.waitFor(() => expect(image.getAttribute("src")).toBe("data:image/png;base64,BB"));
    expect([image.alt, page.released]).toEqual(["T", 1]);
    page.screen.remove(1);
    expect(page.released).toBe(2);
  });

  it("a picture with a forbidden address shows its text", async () => {
    const image = page.show({ type: "image", src: "javascript:alert(1)", title: "T" }) as HTMLImageElement;
    await vi.waitFor(() => expect(image.classList.contains("dk-broken")).toBe(true));
    expect(image.hasAttribute("src")).toBe(false);
  });

  it("a link to an app stays in the page, one without an address is none", () => {
    const app = page.show({ type: "link", name: "a", app: "my app" }) as HTMLAnchorElement;
    expect(app.getAttribute("href")).toBe("?app=my%20app");
    app.click();
    expect(page.apps).toEqual(["my app"]);
    expect((page.show({ type: "link", name: "a", url: "javascript:x" }) as HTMLAnchorElement).hasAttribute("href")).toBe(false);
  });

  it("progress says its value to screen readers", () => {
    const element = page.show({ type: "progressbar", id: 1, name: "p", value: 0.254, label: "L" });
    update(1, { type: "progressbar", name: "p", value: 7, label: "L" });
    const bar = one(element, "[role=progressbar]");
    expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-label"), element.textContent]).toEqual(["100", "L", "L100%"]);
  });

  it("code is coloured when the highlighter has come, and not when it changed meanwhile", async () => {
    let give: (part: unknown) => void = () => undefined;
    page.parts = { highlight: () => new Promise((resolve) => (give = resolve)) };
    const element = page.show({ type: "code", id: 1, content: "a<b", language: "py" });
    update(1, { type: "code", content: "c", language: "" });
    give({ highlight: (code: string) => `<span class="hljs-x">${code}</span>` });
    await Promise.resolve();
    expect(one(element, "code").innerHTML).toBe("c");
  });
});
