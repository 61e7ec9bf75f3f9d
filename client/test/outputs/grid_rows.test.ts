import { describe, expect, it } from "vitest";
import { arrangeColumns, columnMaker, fieldOf, reviver, titleOf, valueAt, withValue, type Column } from "../../src/grid/columns";
import { Rows } from "../../src/grid/rows";
import { Selection } from "../../src/grid/selection";
import type { GridSpec, RecordData } from "../../src/grid/types";

const records: RecordData[] = [
  { id: 1, name: { first: "Ada", last: "L" }, n: 10 },
  { id: 2, name: { first: "grace", last: "H" }, n: 9 },
  { id: 3, name: { first: "Bo", last: "" }, n: null },
];
const spec = (more: Partial<GridSpec> = {}): GridSpec => ({ records, ...more });
const plain = (value: unknown): unknown => value;
const columnsOf = (spec: GridSpec, revive: (value: unknown) => unknown): Column[] => columnMaker(spec, revive)(spec.records);

function rowsOf(more: Partial<GridSpec> = {}, idPath: string[] | null = ["id"]): Rows {
  const columns: Column[] = columnsOf(spec(more), plain);
  return new Rows(more.records ?? records, idPath, () => columns);
}
const ids = (rows: Rows): unknown[] => rows.shown.map((_, place) => rows.id(place));

describe("columns", () => {
  it("flattens nested records and names fields as the seed does", () => {
    expect(columnsOf(spec(), plain).map((column) => column.field)).toEqual(["id_2_1", "namefirst_4_5_2", "namelast_4_4_2", "n_1_1"]);
    expect(fieldOf(["a", "b"])).toBe("ab_1_1_2");
    expect(titleOf("unit_price")).toBe("Unit price");
  });

  it("follows the column order and hides", () => {
    const order = { n: null, name: { last: null } };
    expect(columnsOf(spec({ column_order: order }), plain).map((column) => column.path.join("."))).toEqual(["n", "name.last"]);
    expect(columnsOf(spec({ field_args: { n: { hide: true } } }), plain)).toHaveLength(3);
  });

  it("lays the options of a path over those of the field and of its parents", () => {
    const columns = columnsOf(spec({ field_args: { first: { width: 2 } }, path_args: [[["name"], { width: 1, minWidth: 1, headerName: "All" }], [["name", "last"], { width: 3 }]] }), plain);
    const [, first, last] = columns;
    expect([first?.options.width, last?.options.width, first?.title]).toEqual([2, 3, "First"]);
  });

  it("follows the records there are now, not those there were", () => {
    const make = columnMaker(spec(), plain);
    const facts = (rows: readonly RecordData[]) => make(rows).map(({ field, numeric, width }) => [field, numeric, width]);
    const first = facts([{ n: 1 }]);
    expect(first).toEqual([["n_1_1", true, 72]]);
    expect(facts([{ n: null, other: "x".repeat(20) }])).toEqual([["n_1_1", false, 72], ["other_5_1", false, 192]]);
    expect(facts([{ n: 1 }])).toEqual(first);
  });

  it("keeps what the user dragged; what came since stands at the end", () => {
    const columns = arrangeColumns(columnsOf(spec(), plain), { order: ["n_1_1", "gone_4_1", "namefirst_4_5_2"], widths: { n_1_1: 77 } });
    expect(columns.map(({ field }) => field)).toEqual(["n_1_1", "namefirst_4_5_2", "id_2_1", "namelast_4_4_2"]);
    expect([columns[0]?.width, columns[0]?.fixed, columns[1]?.fixed]).toEqual([77, true, false]);
  });

  it("revives functions only with this table's key", () => {
    const compile = (params: readonly string[], body: string) => new Function(...params, body) as (...args: unknown[]) => unknown;
    const revive = reviver("k", compile);
    const call = { __pywebio_js_function__: "k", params: ["p"], body: "return p + 1" };
    const revived = revive({ deep: [{ f: call }] }) as { deep: { f: (p: number) => number }[] };
    expect(revived.deep[0]?.f(1)).toBe(2);
    expect(revive({ ...call, __pywebio_js_function__: "other" })).toBeUndefined();
    expect(reviver(undefined, compile)(call)).toBeUndefined();
  });

  it("reads and replaces values by path without changing the record", () => {
    const changed = withValue(records[0] as RecordData, ["name", "first"], "X");
    expect([valueAt(changed, ["name", "first"]), valueAt(records[0] as RecordData, ["name", "first"])]).toEqual(["X", "Ada"]);
  });
});

describe("rows", () => {
  it("sorts numbers as numbers, empty last in both directions, and leaves the records alone", () => {
    const rows = rowsOf();
    rows.sort = [{ field: "n_1_1", direction: "asc" }];
    rows.arrange();
    expect(ids(rows)).toEqual(["2", "1", "3"]);
    rows.sort = [{ field: "n_1_1", direction: "desc" }];
    rows.arrange();
    expect(ids(rows)).toEqual(["1", "2", "3"]);
    rows.sort = [];
    rows.arrange();
    expect(ids(rows)).toEqual(["1", "2", "3"]);
  });

  it("sorts texts without regard to case, and by a second column where the first is equal", () => {
    const rows = rowsOf();
    rows.sort = [{ field: "namefirst_4_5_2", direction: "asc" }];
    rows.arrange();
    expect(ids(rows)).toEqual(["1", "3", "2"]);
  });

  it("filters by contained text in every given column", () => {
    const rows = rowsOf();
    rows.filter = { namefirst_4_5_2: "A" };
    rows.arrange();
    expect(ids(rows)).toEqual(["1", "2"]);
    rows.filter = { namefirst_4_5_2: "a", n_1_1: "9" };
    rows.arrange();
    expect(ids(rows)).toEqual(["2"]);
  });

  it("has text ids from the id field and numbers without one", () => {
    expect(ids(rowsOf())).toEqual(["1", "2", "3"]);
    expect(ids(rowsOf({}, null))).toEqual([0, 1, 2]);
  });

  it("carries out every change", () => {
    const rows = rowsOf();
    rows.change({ op: "cell", row_id: 2, path: ["name", "first"], data: "Z" });
    rows.change({ op: "row", row_id: "1", data: { id: 1, n: 5 } });
    rows.change({ op: "insert", row_id: 2, records: [{ id: 7 }] });
    rows.change({ op: "insert", records: [{ id: 8 }] });
    rows.change({ op: "remove", row_ids: [3] });
    rows.arrange();
    expect(ids(rows)).toEqual(["1", "7", "2", "8"]);
    expect(rows.recordOf(2)).toEqual({ id: 2, name: { first: "Z", last: "H" }, n: 9 });
    rows.change({ op: "row", row_id: 8, data: { id: 9 } });
    expect([rows.recordOf("9"), rows.recordOf("8")]).toEqual([{ id: 9 }, undefined]);
    rows.change({ op: "set", records: [] });
    rows.arrange();
    expect(rows.shown).toEqual([]);
  });

  it("sorts 100,000 rows in the time of a blink", () => {
    const many = Array.from({ length: 100_000 }, (_, id) => ({ id, text: `t${(id * 7919) % 100_000}` }));
    const columns = columnsOf({ records: many }, plain);
    const rows = new Rows(many, ["id"], () => columns);
    rows.sort = [{ field: "text_4_1", direction: "asc" }];
    const before = performance.now();
    rows.arrange();
    expect(performance.now() - before).toBeLessThan(2000);
    expect(rows.record(0)).toEqual({ id: 0, text: "t0" });
  });
});

describe("selection", () => {
  const idOf = (place: number): number | undefined => (place < 10 ? place : undefined);

  it("selects one, adds, takes away and selects ranges", () => {
    const selection = new Selection(true, idOf);
    expect(selection.choose(2, {})).toBe(true);
    expect(selection.choose(2, {})).toBe(false);
    selection.choose(4, { toggle: true });
    selection.choose(2, { toggle: true });
    expect(selection.list()).toEqual([4]);
    selection.choose(4, {});
    selection.choose(6, { range: true });
    expect(selection.list()).toEqual([4, 5, 6]);
    selection.choose(3, { range: true });
    expect(selection.list()).toEqual([3, 4]);
    selection.keep((id) => id !== 3);
    expect(selection.list()).toEqual([4]);
  });

  it("keeps a single selection single", () => {
    const selection = new Selection(false, idOf);
    selection.choose(1, {});
    selection.choose(3, { range: true });
    selection.choose(5, { toggle: true });
    expect(selection.list()).toEqual([5]);
    selection.replace([1, 2]);
    expect(selection.list()).toEqual([1]);
  });
});
