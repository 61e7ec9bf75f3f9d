/** What trees, tables, numbers and the editor compute, without a document. */
import { describe, expect, test } from "vitest";
import { byKey, digitsFor, rangeOf, snap, written } from "../../src/dom/widgets/numeric";
import { difference, withoutTag, withTag, type Span } from "../../src/dom/widgets/source/spans";
import { columnOf, growingColumn, typedValue, widthsOf } from "../../src/dom/widgets/tree/columns";
import { fromTsv, toTsv } from "../../src/dom/widgets/tree/tsv";

describe("tab-separated text", () => {
  test("comes back as it went, whatever is in the cells", () => {
    const cells = [["plain", "with\ttab", 'say "so"'], ["two\nlines", "", '"']];
    expect(fromTsv(toTsv(cells))).toEqual(cells);
  });

  test("is read as spreadsheets write it", () => {
    expect(fromTsv("a\tb\r\nc\t\r\n")).toEqual([["a", "b"], ["c", ""]]);
    expect(fromTsv('"x"')).toEqual([["x"]]);
    expect(fromTsv("")).toEqual([[""]]);
  });
});

describe("columns", () => {
  test("types have the seed's short names; numbers stand right, boxes in the middle", () => {
    expect(["int", "number", "bool", "str", "icon"].map((type) => columnOf({ key: "k", type }, 0).type)).toEqual(["integer", "float", "boolean", "string", "icon"]);
    expect([{ type: "int" }, { widget: "checkbox" }, {}, { type: "int", halign: "left" }].map((more) => columnOf({ key: "k", ...more }, 0).halign)).toEqual(["right", "center", "left", "left"]);
    expect(columnOf("Name", 0)).toMatchObject({ key: "Name", label: "Name" });
  });

  test("what is typed becomes the column's type, or nothing", () => {
    const typed = (type: string, text: string): unknown => typedValue(text, columnOf({ key: "k", type }, 0));
    expect(["12", "-3", "1.5", "x", ""].map((text) => typed("integer", text))).toEqual([12, -3, undefined, undefined, null]);
    expect(["1.5", "1,5", "1e3", "x"].map((text) => typed("float", text))).toEqual([1.5, 1.5, 1000, undefined]);
    expect(["yes", "0", "maybe"].map((text) => typed("boolean", text))).toEqual([true, false, undefined]);
    expect(typed("string", " as is ")).toBe(" as is ");
  });

  test("a width is the reader's, else the program's, else what the content needs", () => {
    const columns = [columnOf({ key: "a" }, 0), columnOf({ key: "b", colwidth: 77 }, 1), columnOf({ key: "c" }, 2)];
    const [a, b, c] = widthsOf(columns, [], { a: 123 }, () => "", false) as [number, number, number];
    expect([a, b]).toEqual([123, 77]);
    expect(c).toBeGreaterThan(40);
    expect(growingColumn(columns, { a: 123 })).toBe(2);
    expect(growingColumn([columnOf({ key: "n", type: "int" }, 0), columnOf({ key: "t" }, 1), columnOf({ key: "m", type: "int" }, 2)], {})).toBe(1);
  });
});

describe("numbers", () => {
  const range = rangeOf({ dtype: "float", min: 0, max: 1, step: 0.1 });

  test("are held on their steps without the noise of binary fractions", () => {
    expect([0.31, 0.25, -5, 9].map((value) => snap(value, range))).toEqual([0.3, 0.3, 0, 1]);
    expect(snap(0.7000000001, range)).toBe(0.7);
    expect(digitsFor(rangeOf({ dtype: "float", min: 0, max: 1, step: 1e-4 }))).toBe(4);
  });

  test("the greatest is allowed even off the steps", () => {
    expect(snap(10, rangeOf({ min: 0, max: 10, step: 3 }))).toBe(10);
  });

  test("keys go by steps, pages and to the ends", () => {
    const hundred = rangeOf({ min: 0, max: 100, step: 1 });
    expect(["ArrowUp", "ArrowLeft", "PageUp", "Home", "End", "x"].map((key) => byKey(key, 50, hundred))).toEqual([51, 49, 60, 0, 100, null]);
  });

  test("are written with the digits asked for, else those of the step", () => {
    expect([written(0.5, range), written(7, rangeOf({ min: 0, max: 9 })), written(7, rangeOf({ min: 0, max: 9, decimals: 2 }))]).toEqual(["0.5", "7", "7.00"]);
  });
});

describe("marked stretches", () => {
  const sorted = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a[1] - b[1]);

  test("those of one tag that touch become one; others stay", () => {
    expect(sorted(withTag([["a", 0, 3], ["b", 2, 4], ["a", 6, 8]], "a", 3, 6))).toEqual([["a", 0, 8], ["b", 2, 4]]);
    expect(withTag([], "a", 3, 3)).toEqual([]);
  });

  test("taking a mark off the middle leaves both ends", () => {
    expect(sorted(withoutTag([["a", 0, 10], ["b", 0, 10]], "a", 3, 6))).toEqual([["a", 0, 3], ["b", 0, 10], ["a", 6, 10]]);
  });

  test("two texts differ in one stretch", () => {
    expect(difference("abcdef", "abXdef")).toEqual({ start: 2, end: 3, insert: "X" });
    expect(difference("aa", "aaa")).toEqual({ start: 2, end: 2, insert: "a" });
    expect(difference("aaa", "aa")).toEqual({ start: 2, end: 3, insert: "" });
    expect(difference("same", "same")).toEqual({ start: 4, end: 4, insert: "" });
    expect(difference("", "new")).toEqual({ start: 0, end: 0, insert: "new" });
  });
});
