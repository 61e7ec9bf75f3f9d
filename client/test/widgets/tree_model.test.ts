import { describe, expect, it } from "vitest";
import { TreeModel } from "../../src/dom/widgets/tree/model";
import { pathOf, type Row, type WireRow } from "../../src/dom/widgets/tree/rows";
import type { Sorting } from "../../src/dom/widgets/tree/order";

function model(rows: readonly WireRow[], fields = ["name", "size"]): TreeModel {
  const made = new TreeModel();
  made.expandAll(true);
  made.load({ fields, rows });
  return made;
}

const shown = (tree: TreeModel) => tree.visible.map((row) => pathOf(row).join("/"));
const by = (tree: TreeModel, field: string, ascending = true, numeric = false): Sorting => ({
  ascending,
  numeric,
  value: (row: Row) => tree.rows.value(row, field) ?? row.key,
});

const FILES: readonly WireRow[] = [
  ["src", [], [["main.py", [null, 30]], ["lib", [], [["a.py", [null, 1]]]]]],
  ["empty", [], []],
  ["readme", [null, 7]],
];

describe("rows", () => {
  it("shows open rows' children and hides closed ones'", () => {
    const tree = model(FILES);
    expect(shown(tree)).toEqual(["src", "src/main.py", "src/lib", "src/lib/a.py", "empty", "readme"]);
    tree.expand(["src", "lib"], false);
    expect(shown(tree)).toEqual(["src", "src/main.py", "src/lib", "empty", "readme"]);
    tree.expandAll(false);
    expect(shown(tree)).toEqual(["src", "empty", "readme"]);
  });

  it("says what is open as a rule and its exceptions, and takes it back", () => {
    const tree = model(FILES);
    tree.expandAll(false);
    tree.expand(["src"], true);
    expect(tree.rows.expansion).toEqual({ default: false, except: [["src"]] });
    const other = model(FILES);
    other.setExpansion(tree.rows.expansion);
    expect(shown(other)).toEqual(shown(tree));
  });

  it("keeps what is open when all rows are set again", () => {
    const tree = model(FILES);
    tree.expand(["src"], false);
    tree.load({ fields: ["name", "size"], rows: FILES });
    expect(shown(tree)).toEqual(["src", "empty", "readme"]);
  });

  it("takes a table by its columns as it does row by row", () => {
    const [byColumns, byRows] = [new TreeModel(), new TreeModel()];
    byColumns.load({ fields: ["name", "size"], columns: [["a", "b", null], [1, 2, 3]] });
    byRows.load({ fields: ["name", "size"], rows: [["row0", ["a", 1]], ["row1", ["b", 2]], ["row2", [null, 3]]] });
    expect(byColumns.visible).toEqual(byRows.visible);
    byColumns.load({ fields: [], columns: [] });
    expect(byColumns.visible).toEqual([]);
  });

  it("inserts values by the fields of the edit, also into a leaf", () => {
    const tree = model(FILES);
    const readme = tree.rows.find(["readme"]) as Row;
    tree.insert(readme, -1, ["owner", "size"], [["page", ["me", 3]]]);
    const page = tree.rows.find(["readme", "page"]) as Row;
    expect(tree.rows.valuesOf(page)).toEqual({ owner: "me", size: 3 });
    expect(shown(tree)).toContain("readme/page");
  });

  it("inserts before the child with that number and removes with what is below", () => {
    const tree = model(FILES);
    tree.insert(tree.rows.root, 1, ["size"], [["new", [1]]]);
    expect(shown(tree).filter((path) => !path.includes("/"))).toEqual(["src", "new", "empty", "readme"]);
    tree.remove([["src"], ["readme"], ["nobody"]]);
    expect(shown(tree)).toEqual(["new", "empty"]);
    expect(tree.rows.find(["src"])).toBeUndefined();
  });

  it("opens the rows above one that is to be seen", () => {
    const tree = model(FILES);
    tree.expandAll(false);
    const row = tree.rows.find(["src", "lib", "a.py"]) as Row;
    expect(tree.indexOf(row)).toBe(-1);
    tree.reveal(row);
    expect(tree.indexOf(row)).toBe(3);
  });
});

describe("order", () => {
  const mixed: readonly WireRow[] = [
    ["a", ["b10"]], ["b", [null]], ["c", [5]], ["d", ["b9"]], ["e", [true]], ["f", [""]], ["g", ["12"]], ["h", [-1]],
  ];
  const keys = (tree: TreeModel) => tree.visible.map((row) => row.key).join("");
  const value = (tree: TreeModel, ascending: boolean, numeric = false): Sorting => ({ ...by(tree, "name", ascending, numeric), value: (row) => tree.rows.value(row, "name") });

  it("puts numbers before text, text as a reader sorts it, and empty ones last both ways", () => {
    const tree = model(mixed, ["name"]);
    tree.sort("name", value(tree, true));
    expect(keys(tree)).toBe("hecgdabf");
    tree.sort("name", value(tree, false));
    expect(keys(tree)).toBe("adgcehbf");
  });

  it("takes text for a number where the column is numeric", () => {
    const tree = model(mixed, ["name"]);
    tree.sort("name", value(tree, true, true));
    expect(keys(tree)).toBe("hecgdabf");
    const numbers = model([["x", ["12"]], ["y", [5]], ["z", ["-3"]]], ["name"]);
    numbers.sort("name", value(numbers, true, true));
    expect(keys(numbers)).toBe("zyx");
  });

  it("is stable both ways, also for texts that a reader takes for equal", () => {
    const tree = model([["a", ["01"]], ["b", ["1"]], ["c", ["01"]], ["d", ["1"]]], ["name"]);
    tree.sort("name", value(tree, true));
    expect(keys(tree)).toBe("abcd");
    tree.sort("name", value(tree, false));
    expect(keys(tree)).toBe("abcd");
  });

  it("gives a changed row and a new one their sorted place: as if sorted anew", () => {
    const random = lcg(7);
    const rows = Array.from({ length: 300 }, (_, i): WireRow => [`k${i}`, [Math.floor(random() * 40)]]);
    const tree = model(rows, ["name"]);
    tree.sort("name", value(tree, true));
    void tree.visible;
    for (let i = 0; i < 200; i++) {
      const row = tree.rows.find([`k${Math.floor(random() * 300)}`]);
      if (row) tree.setValues(row, { name: random() < 0.1 ? null : Math.floor(random() * 40) });
      if (i % 10 === 0) tree.insert(tree.rows.root, Math.floor(random() * 300), ["name"], [[`n${i}`, [Math.floor(random() * 40)]]]);
      if (i % 25 === 0) tree.remove([[`k${i}`]]);
    }
    const live = keys(tree);
    tree.sort("name", value(tree, true));
    expect(keys(tree)).toBe(live);
  });

  it("goes back to the given order", () => {
    const tree = model(mixed, ["name"]);
    tree.sort("name", value(tree, false));
    void tree.visible;
    tree.sort(null, null);
    expect(keys(tree)).toBe("abcdefgh");
  });

  it("sorts each level of a tree by itself", () => {
    const tree = model(FILES);
    tree.sort("name", by(tree, "name", true));
    expect(shown(tree)).toEqual(["empty", "readme", "src", "src/lib", "src/lib/a.py", "src/main.py"]);
  });
});

/** A small repeatable source of numbers in [0, 1). */
function lcg(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}
