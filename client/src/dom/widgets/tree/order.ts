/**
 * The order in which siblings stand.
 *
 * The one rule (docs/widgets-wire.md §4.3): empty values last in both
 * directions; numbers before text; text as a reader sorts it; equal ones as the
 * server gave them. This file does not know what is open or drawn.
 */
import { type Row, rankOf } from "./rows";
import { compareTexts } from "./texts";

export interface Sorting {
  readonly ascending: boolean;
  /** Text that is a number counts as one (`integer` and `float` columns). */
  readonly numeric: boolean;
  /** What a row is sorted by. */
  readonly value: (row: Row) => unknown;
}

const EMPTY = 2;
const TEXT = 1;
const NUMBER = 0;

interface Keyed {
  readonly row: Row;
  readonly kind: number;
  readonly number: number;
  readonly text: string;
}

function keyed(row: Row, sorting: Sorting): Keyed {
  const value = sorting.value(row);
  if (value === null || value === undefined || value === "") return { row, kind: EMPTY, number: 0, text: "" };
  if (typeof value === "number") return { row, kind: Number.isNaN(value) ? EMPTY : NUMBER, number: value, text: "" };
  if (typeof value === "boolean") return { row, kind: NUMBER, number: Number(value), text: "" };
  const text = String(value);
  if (sorting.numeric && text.trim() !== "") {
    const number = Number(text);
    if (!Number.isNaN(number)) return { row, kind: NUMBER, number, text: "" };
  }
  return { row, kind: TEXT, number: 0, text };
}

/** Order of two keys, without regard to where they stood. */
function compare(a: Keyed, b: Keyed, sign: number): number {
  if (a.kind !== b.kind) return a.kind === EMPTY ? 1 : b.kind === EMPTY ? -1 : sign * (a.kind - b.kind);
  if (a.kind === NUMBER) return sign * (a.number - b.number);
  return a.kind === TEXT ? sign * compareTexts(a.text, b.text) : 0;
}

/** Siblings in order; `null` = as given (then the same array comes back). */
export function sorted(rows: Row[], sorting: Sorting | null): Row[] {
  if (!sorting || rows.length < 2) return sorting ? [...rows] : rows;
  const sign = sorting.ascending ? 1 : -1;
  const kinds: Keyed[][] = [[], [], []];
  for (const row of rows) {
    const key = keyed(row, sorting);
    (kinds[key.kind] as Keyed[]).push(key);
  }
  const [numbers, texts, empty] = kinds as [Keyed[], Keyed[], Keyed[]];
  numbers.sort((a, b) => sign * (a.number - b.number));
  texts.sort((a, b) => sign * compareTexts(a.text, b.text));
  const parts = sorting.ascending ? [numbers, texts, empty] : [texts, numbers, empty];
  return parts.flatMap((part) => part.map((key) => key.row));
}

/** Where a row belongs in siblings that are in order (and do not hold it). */
export function placeFor(row: Row, siblings: readonly Row[], sorting: Sorting): number {
  const sign = sorting.ascending ? 1 : -1;
  const key = keyed(row, sorting);
  let low = 0;
  let high = siblings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = siblings[middle] as Row;
    const order = compare(key, keyed(other, sorting), sign) || rankOf(row) - rankOf(other);
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
