/**
 * From records to columns.
 *
 * Nested records are flattened by path: `{"name": {"first": …}}` gives the
 * column `name › first`. Options of a column: those of its parents' paths,
 * then of its field name, then of its own path, each over the one before.
 * The one rule: columns follow from the spec, the records there are now and what
 * the user arranged, never from records there were before.
 */

import type { ColumnArrangement, ColumnOptions, Compiled, GridSpec, Path, RecordData } from "./types";

/** How many records are looked at to find the columns and their widths. */
const SAMPLE = 200;
const CHAR_PX = 8;
const BOLD_CHAR_PX = 10;
const SORT_MARK_PX = 18;
const PADDING_PX = 28;
/** Widths go in steps, so that a changing value does not shake the table. */
const WIDTH_STEP_PX = 24;
const [NARROWEST_PX, WIDEST_PX] = [64, 340];

export interface Column {
  readonly path: Path;
  /** The seed's name of a field: keys joined, their lengths, their number; `["a","b"]` is `ab_1_1_2`. */
  readonly field: string;
  readonly title: string;
  /** Title of the record it is inside of; "" for a plain field. */
  readonly group: string;
  readonly options: ColumnOptions;
  readonly numeric: boolean;
  /** Pixels it wants; `fixed` after the user or author said so. */
  width: number;
  fixed: boolean;
}

export function fieldOf(path: Path): string {
  return `${path.join("")}_${path.map((key) => key.length).join("_")}_${path.length}`;
}

/** The value at a path; undefined where a record on the way is missing. */
export function valueAt(record: RecordData, path: Path): unknown {
  let value: unknown = record;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

/** A record with one value replaced; the records on the way are copied, not changed. */
export function withValue(record: RecordData, path: Path, value: unknown): RecordData {
  const [key, ...rest] = path;
  if (key === undefined) return record;
  const inner = record[key];
  return { ...record, [key]: rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest, value) };
}

export function isRecord(value: unknown): value is RecordData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a cell says without a formatter. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What makes the columns for records: in order, without hidden ones. Authors' functions are revived once per column. */
export function columnMaker(spec: GridSpec, revive: (value: unknown) => unknown): (records: readonly RecordData[]) => Column[] {
  const known = new Map<string, ColumnOptions>();
  const options = (path: Path): ColumnOptions => {
    const field = fieldOf(path);
    const found = known.get(field) ?? optionsOf(path, spec, revive);
    known.set(field, found);
    return found;
  };
  const pinned = (column: Column): number => (column.options.pinned === "left" || column.options.pinned === true ? 0 : 1);
  return (records) => {
    const paths = spec.column_order ? orderedPaths(spec.column_order) : foundPaths(records);
    const some = sample(records);
    const columns = paths.map((path) => newColumn(path, options(path), some)).filter((column) => column.options.hide !== true);
    return columns.sort((a, b) => pinned(a) - pinned(b));
  };
}

/** The columns as the user arranged them; those that came since stand at the end. */
export function arrangeColumns(columns: readonly Column[], { order, widths }: ColumnArrangement): Column[] {
  for (const column of columns) {
    const width = widths?.[column.field];
    if (width !== undefined) [column.width, column.fixed] = [width, true];
  }
  if (!order) return [...columns];
  const place = (column: Column): number => (order.includes(column.field) ? order.indexOf(column.field) : order.length);
  return [...columns].sort((a, b) => place(a) - place(b));
}

/** The first records and some from all over: ids and sums grow towards the end. */
function sample(records: readonly RecordData[]): readonly RecordData[] {
  if (records.length <= SAMPLE) return records;
  const step = Math.floor(records.length / (SAMPLE / 2));
  const some = Array.from({ length: SAMPLE / 2 }, (_, index) => records[(index + 1) * step - 1] as RecordData);
  return [...records.slice(0, SAMPLE / 2), ...some];
}

function orderedPaths(order: Readonly<Record<string, unknown>>, before: Path = []): Path[] {
  return Object.entries(order).flatMap(([key, inner]) => (isRecord(inner) ? orderedPaths(inner, [...before, key]) : [[...before, key]]));
}

function foundPaths(records: readonly RecordData[]): Path[] {
  const found = new Map<string, Path>();
  const visit = (record: RecordData, before: Path): void => {
    for (const [key, value] of Object.entries(record)) {
      const path = [...before, key];
      if (isRecord(value)) visit(value, path);
      else if (!found.has(fieldOf(path))) found.set(fieldOf(path), path);
    }
  };
  for (const record of records.slice(0, SAMPLE)) visit(record, []);
  return [...found.values()];
}

function newColumn(path: Path, options: ColumnOptions, records: readonly RecordData[]): Column {
  const title = options.headerName ?? titleOf(path.at(-1) ?? "");
  const values = records.map((record) => valueAt(record, path));
  const known = values.filter((value) => value !== null && value !== undefined);
  const types = typeof options.type === "string" ? [options.type] : options.type ?? [];
  const numeric = types.includes("numericColumn") || types.includes("rightAligned") || (known.length > 0 && known.every((value) => typeof value === "number"));
  const width = options.width ?? widthFor(title, values);
  return {
    path, field: fieldOf(path), title, options, numeric,
    group: path.slice(0, -1).map(titleOf).join(" › "),
    width: clamp(width, options.minWidth ?? NARROWEST_PX / 2, options.maxWidth ?? Number.MAX_SAFE_INTEGER),
    fixed: options.width !== undefined,
  };
}

function optionsOf(path: Path, spec: GridSpec, revive: (value: unknown) => unknown): ColumnOptions {
  const own = fieldOf(path);
  const inherited = (spec.path_args ?? []).filter(([each]) => each.length < path.length && each.every((key, index) => path[index] === key));
  const exact = (spec.path_args ?? []).filter(([each]) => fieldOf(each) === own);
  const layers = [...inherited.map(([, options]) => without(options, "headerName")), spec.field_args?.[path.at(-1) ?? ""], ...exact.map(([, options]) => options)];
  return Object.assign({}, ...layers.filter(isRecord).map((layer) => revive(layer))) as ColumnOptions;
}

/** The heading of a group of columns is not that of each of them. */
function without(options: unknown, name: string): unknown {
  if (!isRecord(options)) return options;
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}

/** A field's name as a heading: `unit_price` → `Unit price`. */
export function titleOf(key: string): string {
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function widthFor(title: string, values: readonly unknown[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, plainText(value).length), 0);
  const heading = title.length * BOLD_CHAR_PX + SORT_MARK_PX;
  const wanted = Math.max(longest * CHAR_PX, heading) + PADDING_PX;
  return clamp(Math.ceil(wanted / WIDTH_STEP_PX) * WIDTH_STEP_PX, NARROWEST_PX, WIDEST_PX);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Replace `{"__pywebio_js_function__": key, params, body}` by functions, anywhere in the options, when the key is this table's. */
export function reviver(key: string | undefined, compile: (params: readonly string[], body: string) => Compiled): (value: unknown) => unknown {
  const revive = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(revive);
    if (!isRecord(value)) return value;
    if ("__pywebio_js_function__" in value) return honoured(value, key) ? compile(value.params as string[], String(value.body ?? "")) : undefined;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner)]));
  };
  return revive;
}

function honoured(value: RecordData, key: string | undefined): boolean {
  return typeof key === "string" && key !== "" && value.__pywebio_js_function__ === key && Array.isArray(value.params);
}
