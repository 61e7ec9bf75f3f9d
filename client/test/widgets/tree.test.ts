/** Trees and tables on the page: what is drawn, what hands do, what is told. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Widget } from "../../src/dom/widgets/base";
import type { TreeView } from "../../src/dom/widgets/tree_view";
import { Board, press } from "./board";
import { listen, w } from "./describe";

let board: Board;
beforeEach(() => void (board = new Board()));

const COLUMNS = [{ key: "name", label: "Name", editable: true }, { key: "size", label: "Size", type: "integer" }];
const ROWS = { fields: ["name", "size"], rows: Array.from({ length: 12 }, (_, n) => [`r${n}`, [`file ${n}`, 100 - n]]) };
const FILES = { fields: ["name", "size"], rows: [["src", [null, null], [["a.py", [null, 3]], ["b.py", [null, 1]]]], ["empty", [], []], ["readme", [null, 7]]] };

async function shown(name: string, state: object, ...actions: string[]): Promise<TreeView> {
  const view = board.show<Widget>(listen(w(name, state as Record<string, unknown>), ...actions)) as TreeView;
  document.body.append(view.element);
  await board.drawn();
  return view;
}

const table = (state: object = {}, ...actions: string[]): Promise<TreeView> => shown("TableView", { columns: COLUMNS, rows: structuredClone(ROWS), sortable: true, ...state }, ...actions);
const tree = (state: object = {}, ...actions: string[]): Promise<TreeView> => shown("TreeView", { columns: COLUMNS, rows: structuredClone(FILES), ...state }, ...actions);

const rowsOf = (view: Widget): HTMLElement[] =>
  [...view.element.querySelectorAll<HTMLElement>(".dkt-row")].sort((a, b) => Number(a.getAttribute("aria-rowindex")) - Number(b.getAttribute("aria-rowindex")));
const texts = (view: Widget): string[] => rowsOf(view).map((row) => row.querySelector(".dkt-cell")?.textContent ?? "");
const cell = (view: Widget, row: number, column: number): HTMLElement => rowsOf(view)[row]?.querySelectorAll<HTMLElement>(".dkt-cell")[column] as HTMLElement;
const down = (target: Element, more: PointerEventInit = {}): void => void target.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true, button: 0, ...more }));
const edit = async (view: Widget, message: object): Promise<void> => {
  board.receive({ type: "edit", wid: view.wid, ...message });
  await board.drawn();
};

describe("drawing", () => {
  test("of a hundred thousand rows only those that can be seen stand in the document", async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => [`r${n}`, [`file ${n}`, n]]);
    const view = await table({ rows: { fields: ["name", "size"], rows } });
    expect(rowsOf(view).length).toBeLessThan(60);
    expect(view.element.getAttribute("aria-rowcount")).toBe("100001");
    board.receive({ type: "call", wid: view.wid, method: "scroll_to_path", args: [["r50000"]] });
    expect(texts(view)).toContain("file 50000");
    expect(rowsOf(view).length).toBeLessThan(60);
  });

  test("a changed cell is drawn in place, and takes its sorted place", async () => {
    const view = await table();
    await edit(view, { op: "cell", path: ["r0"], field: "name", value: "zebra" });
    expect(texts(view)[0]).toBe("zebra");
    board.receive({ type: "state", wid: view.wid, state: { sort: ["name", true] } });
    await board.drawn();
    expect(texts(view).slice(-2)).toEqual(["file 11", "zebra"]);
    await edit(view, { op: "values", path: ["r11"], values: { name: "aardvark", size: 1 } });
    expect(texts(view)[0]).toBe("aardvark");
    expect(board.said()).toEqual([]);
  });

  test("rows come and go; a row that is not there is reported to the author", async () => {
    const view = await table();
    await edit(view, { op: "rows_insert", parent: [], index: 1, fields: ["size", "name"], rows: [["new", [5, "new one"]]] });
    await edit(view, { op: "rows_remove", paths: [["r0"], ["r5"]] });
    expect(texts(view).slice(0, 3)).toEqual(["new one", "file 1", "file 2"]);
    await edit(view, { op: "cell", path: ["r0"], field: "name", value: "x" });
    expect(board.said()).toMatchObject([{ type: "error", wid: 1, error: 'there is no row ["r0"]' }]);
  });

  test("the tree column shows the key where the row has no value; closed rows hide theirs", async () => {
    const view = await tree({ expanded: { default: false, except: [["src"]] } });
    expect(texts(view)).toEqual(["src", "a.py", "b.py", "empty", "readme"]);
    expect(rowsOf(view).map((row) => row.getAttribute("aria-expanded"))).toEqual(["true", null, null, "false", null]);
    await edit(view, { op: "expand", path: ["src"], open: false });
    expect(texts(view)).toEqual(["src", "empty", "readme"]);
  });

  test("the narrower colour wins, and goes with its row", async () => {
    const view = await table({ colors: { rows: [{ path: ["r0"], bg: "red", fg: "white" }], cells: [{ path: ["r0"], col_key: "size", bg: "blue" }] } });
    expect([cell(view, 0, 0), cell(view, 0, 1)].map((each) => [each.style.backgroundColor, each.style.color])).toEqual([["red", "white"], ["blue", "white"]]);
    await edit(view, { op: "colors", spec: { cells: [{ path: ["r0"], col_key: "size" }], table: { bold: true } } });
    expect(cell(view, 0, 1).style.backgroundColor).toBe("red");
    expect(cell(view, 1, 0).style.fontWeight).toBe("600");
    await edit(view, { op: "rows_remove", paths: [["r0"]] });
    await edit(view, { op: "rows_insert", parent: [], index: 0, fields: ["name"], rows: [["r0", ["again"]]] });
    expect(cell(view, 0, 0).style.backgroundColor).toBe("");
  });
});

describe("selecting", () => {
  test("a click reports the row, then calls back with its values", async () => {
    const view = await table({}, "selected");
    down(cell(view, 2, 0));
    expect(board.said()).toEqual([
      { type: "state", wid: 1, state: { selected: [["r2"]] } },
      { type: "callback", wid: 1, action: "selected", args: [[{ path: ["r2"], values: { name: "file 2", size: 98 } }]] },
    ]);
    down(cell(view, 2, 0));
    expect(board.said()).toEqual([]);
  });

  test("Control adds, Shift takes the range, Control+A takes all", async () => {
    const view = await table({ selection_mode: "multiple" });
    down(cell(view, 1, 0));
    down(cell(view, 3, 0), { ctrlKey: true });
    expect(view.selection.value).toEqual([["r1"], ["r3"]]);
    down(cell(view, 5, 0), { shiftKey: true });
    expect(view.selection.value).toEqual([["r3"], ["r4"], ["r5"]]);
    press(view.element, "a", { ctrlKey: true });
    expect(board.said().at(-1)).toEqual({ type: "state", wid: 1, state: { selected: "all" } });
    down(cell(view, 0, 0), { ctrlKey: true });
    expect((view.selection.value as unknown[]).length).toBe(11);
  });

  test("the arrow keys move and select; with none nothing is selected", async () => {
    const view = await table();
    for (const key of ["ArrowDown", "ArrowDown", "End"]) press(view.element, key);
    expect(board.said().map((each) => each["state"])).toEqual([{ selected: [["r0"]] }, { selected: [["r1"]] }, { selected: [["r11"]] }]);
    const none = await table({ selection_mode: "none" });
    down(cell(none, 1, 0));
    press(none.element, "ArrowDown");
    expect(board.said()).toEqual([]);
  });

  test("cells are selected as a block", async () => {
    const view = await table({ selection_mode: "multiple-cell" }, "cell_selected");
    down(cell(view, 0, 0));
    board.said();
    press(view.element, "ArrowDown", { shiftKey: true });
    press(view.element, "ArrowRight", { shiftKey: true });
    const said = board.said();
    expect(said.filter((each) => each.type === "state").at(-1)?.["state"]).toEqual({ selected_cells: [[["r0"], "name"], [["r0"], "size"], [["r1"], "name"], [["r1"], "size"]] });
    expect(said.at(-1)?.["args"]).toEqual([[["r0", "name", "file 0"], ["r0", "size", 100], ["r1", "name", "file 1"], ["r1", "size", 99]].map(([key, col_key, value]) => ({ path: [key], col_key, value }))]);
  });

  test("a selection is of paths: it holds when the rows are set again", async () => {
    const view = await table({ selected: [["r3"]] });
    board.receive({ type: "state", wid: 1, state: { rows: { ...ROWS, rows: [...ROWS.rows].reverse() } } });
    await board.drawn();
    expect(rowsOf(view).filter((row) => row.classList.contains("dkt-selected")).map((row) => row.querySelector(".dkt-cell")?.textContent)).toEqual(["file 3"]);
  });
});

describe("opening", () => {
  test("arrow keys open, go in, go out and close; each is told with its path", async () => {
    const view = await tree({}, "expanded", "collapsed");
    press(view.element, "ArrowDown");
    board.said();
    press(view.element, "ArrowRight");
    await board.drawn();
    expect(board.said()).toEqual([
      { type: "edit", wid: 1, op: "expand", path: ["src"], open: true },
      { type: "callback", wid: 1, action: "expanded", args: [{}, ["src"]] },
    ]);
    press(view.element, "ArrowRight");
    expect(board.said()[0]).toMatchObject({ state: { selected: [["src", "a.py"]] } });
    press(view.element, "ArrowLeft");
    press(view.element, "ArrowLeft");
    expect(board.said().find((each) => each["op"] === "expand")).toMatchObject({ path: ["src"], open: false });
  });

  test("scrolling to a path opens what it is in, and tells", async () => {
    const view = await tree();
    board.receive({ type: "call", wid: 1, method: "scroll_to_path", args: [["src", "b.py"]] });
    expect(texts(view)).toContain("b.py");
    expect(board.said()).toEqual([{ type: "edit", wid: 1, op: "expand", path: ["src"], open: true }]);
  });
});

describe("sorting and columns", () => {
  test("a header sorts, then sorts the other way", async () => {
    const view = await table({}, "sorted");
    const header = view.element.querySelectorAll<HTMLElement>(".dkt-hcell")[1] as HTMLElement;
    header.click();
    header.click();
    await board.drawn();
    expect(board.said().filter((each) => each.type === "callback").map((each) => each["args"])).toEqual([["size", true], ["size", false]]);
    expect(header.getAttribute("aria-sort")).toBe("descending");
    expect(texts(view)[0]).toBe("file 0");
  });

  test("without sortable a header does nothing", async () => {
    const view = await table({ sortable: false });
    (view.element.querySelector(".dkt-hcell") as HTMLElement).click();
    expect(board.said()).toEqual([]);
  });

  test("Alt and an arrow in the header makes a column wider", async () => {
    const view = await table({ column_widths: { name: 100 } });
    press(view.element.querySelector(".dkt-hcell") as Element, "ArrowRight", { altKey: true });
    expect(board.said()).toEqual([{ type: "state", wid: 1, state: { column_widths: { name: 116 } } }]);
    expect(view.element.style.getPropertyValue("--dkt-columns")).toMatch(/^116px /);
  });
});

describe("editing", () => {
  const editor = (view: Widget): HTMLInputElement => view.element.querySelector(".dkt-editor") as HTMLInputElement;

  test("F2 edits, Enter takes it and goes down, Escape leaves it", async () => {
    const view = await table({ cell_cursor: true });
    down(cell(view, 0, 0));
    press(view.element, "F2");
    expect(editor(view).value).toBe("file 0");
    editor(view).value = "renamed";
    press(editor(view), "Enter");
    await board.drawn();
    expect(board.said().at(-1)).toEqual({ type: "edit", wid: 1, op: "cell", path: ["r0"], field: "name", value: "renamed" });
    expect([texts(view)[0], view.cursor?.key]).toEqual(["renamed", "r1"]);
    press(view.element, "F2");
    editor(view).value = "thrown away";
    press(editor(view), "Escape");
    expect(board.said()).toEqual([]);
    expect(texts(view)[1]).toBe("file 1");
  });

  test("what the type of the column does not allow is not taken", async () => {
    const view = await table({ editable: true, columns: [COLUMNS[0], { key: "size", label: "Size", type: "integer" }] });
    view.activate(view.visible[0]!, 1);
    editor(view).value = "ten";
    press(editor(view), "Enter");
    expect(editor(view).getAttribute("aria-invalid")).toBe("true");
    editor(view).value = "10";
    press(editor(view), "Enter");
    expect(board.said().at(-1)).toMatchObject({ op: "cell", field: "size", value: 10 });
  });

  test("a cell that cannot be edited is activated instead", async () => {
    const view = await table({ columns: [{ key: "name", label: "Name" }] }, "activated");
    down(cell(view, 1, 0));
    board.said();
    press(view.element, "Enter");
    expect(board.said()).toEqual([{ type: "callback", wid: 1, action: "activated", args: [{ name: "file 1", size: 99 }, ["r1"], "name"] }]);
  });

  test("boxes are ticked and buttons pressed in their cells, unless the row says they cannot be", async () => {
    const columns = [{ key: "done", widget: "checkbox" }, { key: "go", widget: "button", text: "Go", enabled_key: "can" }];
    const rows = { fields: ["done", "can"], rows: [["a", [false, true]], ["b", [true, false]]] };
    const view = await table({ columns, rows }, "cell_action");
    (cell(view, 0, 0).querySelector("input") as HTMLInputElement).click();
    expect(board.said().filter((each) => each.type === "edit")).toEqual([{ type: "edit", wid: 1, op: "cell", path: ["a"], field: "done", value: true }]);
    (cell(view, 0, 1).querySelector("button") as HTMLElement).click();
    expect(board.said().at(-1)).toEqual({ type: "callback", wid: 1, action: "cell_action", args: [["a"], { done: true, can: true }, "go"] });
    expect((cell(view, 1, 1).querySelector("button") as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("copying and pasting", () => {
  const clipboard = (type: string, text = ""): ClipboardEvent => {
    const held = new Map([["text/plain", text]]);
    const event = new Event(type, { bubbles: true, cancelable: true }) as ClipboardEvent;
    Object.defineProperty(event, "clipboardData", { value: { getData: (kind: string) => held.get(kind) ?? "", setData: (kind: string, value: string) => held.set(kind, value) } });
    return event;
  };

  test("rows are copied as tab-separated text", async () => {
    const view = await table({ selection_mode: "multiple", selected: [["r1"], ["r0"]] }, "copy");
    const event = clipboard("copy");
    view.element.dispatchEvent(event);
    expect(event.clipboardData?.getData("text/plain")).toBe("file 0\t100\nfile 1\t99");
    expect(board.said()).toEqual([{ type: "callback", wid: 1, action: "copy", args: ["file 0\t100\nfile 1\t99"] }]);
  });

  test("pasting fills from the cursor on, only where cells can be edited", async () => {
    const view = await table({ selection_mode: "multiple-cell" }, "paste");
    down(cell(view, 1, 0));
    board.said();
    view.element.dispatchEvent(clipboard("paste", "one\t1\ntwo\t2\n"));
    const said = board.said();
    expect(said.filter((each) => each.type === "edit").map((each) => [each["path"], each["field"], each["value"]])).toEqual([[["r1"], "name", "one"], [["r2"], "name", "two"]]);
    expect(said.at(-1)).toMatchObject({ action: "paste", args: ["one\t1\ntwo\t2\n"] });
  });

  test("cutting empties what can be edited", async () => {
    const view = await table({ selection_mode: "multiple-cell", selected_cells: [[["r0"], "name"], [["r0"], "size"]] }, "cut");
    view.element.dispatchEvent(clipboard("cut"));
    expect(board.said()).toMatchObject([{ op: "cell", path: ["r0"], field: "name", value: "" }, { action: "cut", args: ["file 0\t100"] }]);
  });
});
