/**
 * The grid's rows: all of them, and those that show in the order they show.
 *
 * The one rule: the records are never reordered; sorting and filtering make a
 * list of positions. Knows no DOM.
 */

import { plainText, valueAt, withValue, type Column } from "./columns";
import type { GridChange, Path, RecordData, RowId, SortKey } from "./types";

/** Beyond this many rows texts are compared by code unit: a collator would take seconds. */
const COLLATED_ROWS = 20_000;
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

export class Rows {
  /** Positions of the records that show, in order. */
  shown: number[] = [];
  sort: readonly SortKey[] = [];
  filter: Readonly<Record<string, string>> = {};
  private records: RecordData[];
  private positions: Map<RowId, number> | null = null;

  constructor(
    records: readonly RecordData[],
    private readonly idPath: Path | null,
    private readonly columns: () => readonly Column[],
  ) {
    this.records = [...records];
    this.arrange();
  }

  get all(): readonly RecordData[] {
    return this.records;
  }

  get total(): number {
    return this.records.length;
  }

  /** The record at a place of the list that shows. */
  record(place: number): RecordData | undefined {
    const position = this.shown[place];
    return position === undefined ? undefined : this.records[position];
  }

  /** Its id: the text of its id field, or its number when there is none. */
  id(place: number): RowId | undefined {
    const position = this.shown[place];
    return position === undefined ? undefined : this.idAt(position);
  }

  /** Where a row shows; -1 when it is filtered out or unknown. */
  place(id: RowId): number {
    const position = this.position(id);
    return position === undefined ? -1 : this.shown.indexOf(position);
  }

  recordOf(id: RowId): RecordData | undefined {
    const position = this.position(id);
    return position === undefined ? undefined : this.records[position];
  }

  /** Carry out a change from the server; call `arrange` before the next look. */
  change(change: GridChange): void {
    CHANGES[change.op].call(this, change);
    const inPlace = change.op === "row" || change.op === "cell";
    // A stream of changed cells must not count 100,000 ids each time; only a change of the id itself matters.
    if (!inPlace || this.recordOf(change.row_id as RowId) === undefined || this.idChanged(change)) this.positions = null;
  }

  /** Make `shown` anew from records, filter and sort. */
  arrange(): void {
    const tests = this.tests();
    const all = this.records.keys();
    this.shown = tests.length === 0 ? Array.from(all) : Array.from(all).filter((at) => tests.every((test) => test(this.records[at] as RecordData)));
    const order = this.order();
    if (order) this.shown.sort(order);
  }

  private idChanged(change: GridChange): boolean {
    const at = this.position(change.row_id as RowId);
    return at !== undefined && this.idPath !== null && this.idAt(at) !== String(change.row_id);
  }

  private idAt(position: number): RowId {
    if (!this.idPath) return position;
    return plainText(valueAt(this.records[position] as RecordData, this.idPath));
  }

  private position(id: RowId): number | undefined {
    if (!this.positions) this.positions = new Map(this.records.map((_, position) => [this.idAt(position), position]));
    return this.positions.get(id) ?? (this.idPath ? this.positions.get(String(id)) : undefined);
  }

  private tests(): ((record: RecordData) => boolean)[] {
    const byField = new Map(this.columns().map((column) => [column.field, column]));
    return Object.entries(this.filter).flatMap(([field, wanted]) => {
      const column = byField.get(field);
      const text = wanted.trim().toLowerCase();
      if (!column || text === "") return [];
      return [(record: RecordData) => plainText(valueAt(record, column.path)).toLowerCase().includes(text)];
    });
  }

  /** Values are read once per row, not once per comparison. */
  private order(): ((a: number, b: number) => number) | null {
    const byField = new Map(this.columns().map((column) => [column.field, column]));
    const orders = this.sort.flatMap(({ field, direction }) => {
      const column = byField.get(field);
      return column ? [this.orderBy(column, direction === "desc")] : [];
    });
    if (orders.length === 0) return null;
    return (a, b) => orders.reduce((result, each) => result || each(a, b), 0) || a - b;
  }

  private orderBy(column: Column, descending: boolean): (a: number, b: number) => number {
    const values = new Array<unknown>(this.records.length);
    for (const at of this.shown) values[at] = valueAt(this.records[at] as RecordData, column.path);
    const own = column.options.comparator;
    const compare = own ? (a: unknown, b: unknown): number => Number(own(a, b)) || 0 : comparison(this.shown.map((at) => values[at]));
    return (a, b) => {
      const [left, right] = [values[a], values[b]];
      // Rows without a value come last in both directions.
      if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(left)) - Number(isEmpty(right));
      return descending ? -compare(left, right) : compare(left, right);
    };
  }

  /** @internal Used by the table of changes below. */
  readonly edit = {
    set: (records: readonly RecordData[]): void => void (this.records = [...records]),
    at: (id: RowId | null | undefined): number | undefined => (id === null || id === undefined ? undefined : this.position(id)),
    replace: (at: number, change: (record: RecordData) => RecordData): void => void (this.records[at] = change(this.records[at] as RecordData)),
    insert: (at: number, records: readonly RecordData[]): void => void (this.records = [...this.records.slice(0, at), ...records, ...this.records.slice(at)]),
    remove: (gone: ReadonlySet<number>): void => void (this.records = this.records.filter((_, position) => !gone.has(position))),
  };
}

const CHANGES: Readonly<Record<GridChange["op"], (this: Rows, change: GridChange) => void>> = {
  set({ records = [] }) {
    this.edit.set(records);
  },
  row({ row_id, data }) {
    const at = this.edit.at(row_id);
    if (at !== undefined) this.edit.replace(at, () => data as RecordData);
  },
  cell({ row_id, path = [], data }) {
    const at = this.edit.at(row_id);
    if (at !== undefined) this.edit.replace(at, (record) => withValue(record, path, data));
  },
  insert({ row_id, records = [] }) {
    this.edit.insert(this.edit.at(row_id) ?? this.total, records);
  },
  remove({ row_ids = [] }) {
    this.edit.remove(new Set(row_ids.map((id) => this.edit.at(id)).filter((at) => at !== undefined)));
  },
};

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function comparison(values: readonly unknown[]): (a: unknown, b: unknown) => number {
  if (values.every((value) => isEmpty(value) || typeof value === "number")) return (a, b) => (a as number) - (b as number);
  if (values.length <= COLLATED_ROWS) return (a, b) => collator.compare(plainText(a), plainText(b));
  return (a, b) => {
    const [left, right] = [plainText(a), plainText(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
