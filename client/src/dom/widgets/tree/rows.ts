/**
 * The rows of a tree or a table: what they hold, how they are found, which of
 * them are open.
 *
 * The one rule: a row is named by its path (the keys from the top), and whether
 * it is open is a fact about its path, so that a replay says the same as the
 * life before it. This file does not know columns, sorting, colours or the DOM.
 */

export type Path = readonly string[];

/** `[key, values per field, children?]`; no third element: a leaf. */
export type WireRow = readonly [key: string, values: readonly unknown[], children?: readonly WireRow[]];

/** Rows one by one, or a table by its columns: a list of values for each field, and the rows' keys are `row0`, `row1`, …. */
export interface WireRows {
  readonly fields: readonly string[];
  readonly rows?: readonly WireRow[];
  readonly columns?: readonly (readonly unknown[])[];
}

/** Interior rows are open as `default` says, except these. */
export interface Expansion {
  readonly default?: boolean;
  readonly except?: readonly Path[];
}

export interface Row {
  readonly key: string;
  readonly parent: Row | null;
  /** Number of keys in its path; the invisible root has 0. */
  readonly depth: number;
  values: unknown[];
  /** `null`: a leaf. In the order the server gave. */
  children: Row[] | null;
  /** The children as the sort order has them; `null` until asked for. */
  order: Row[] | null;
  open: boolean;
  /** Its place among its siblings as given; valid while the parent's `ranked` is true. */
  rank: number;
  ranked: boolean;
  /** Children by key; `null` until looked up more than a few times. */
  index: Map<string, Row> | null;
  asked: number;
}

/** One text for a path; keys may hold anything but NUL. */
export const pathKey = (path: Path): string => path.join("\u0000");

/** Is this path one of these, or below one? All as `pathKey`. */
export function belowAny(key: string, tops: ReadonlySet<string>): boolean {
  if (tops.has(key)) return true;
  for (let at = key.lastIndexOf("\u0000"); at > 0; at = key.lastIndexOf("\u0000", at - 1)) if (tops.has(key.slice(0, at))) return true;
  return false;
}

export class Rows {
  readonly fields: string[] = [];
  root: Row = makeRow("", null, [], []);
  private readonly places = new Map<string, number>();
  private openByDefault = false;
  private readonly exceptions = new Map<string, Path>();

  /** Everything anew; what is open stays open by path. */
  load(wire: WireRows): void {
    this.fields.length = 0;
    this.places.clear();
    for (const field of wire.fields) this.place(field);
    this.root = makeRow("", null, [], []);
    this.root.open = true;
    this.root.children = wire.columns ? tabular(wire.columns, this.root) : this.build(wire.rows ?? [], this.root, "", null);
  }

  /** The number of a field; an unknown one is new. */
  place(field: string): number {
    let place = this.places.get(field);
    if (place === undefined) {
      place = this.fields.length;
      this.places.set(field, place);
      this.fields.push(field);
    }
    return place;
  }

  /** A row's value, `undefined` when it has none. */
  value(row: Row, field: string): unknown {
    const place = this.places.get(field);
    return place === undefined ? undefined : row.values[place];
  }

  /** `{field: value}` of a row, empty ones left out. */
  valuesOf(row: Row): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    this.fields.forEach((field, place) => {
      const value = row.values[place];
      if (value !== undefined && value !== null) values[field] = value;
    });
    return values;
  }

  find(path: Path): Row | undefined {
    let row: Row | undefined = this.root;
    for (const key of path) {
      row = row && childOf(row, key);
      if (!row) return undefined;
    }
    return row === this.root ? undefined : row;
  }

  set(row: Row, field: string, value: unknown): void {
    row.values[this.place(field)] = value;
  }

  /** New rows before child number `index` (−1: at the end). Keys are new among the siblings (the server sees to it). */
  insert(parent: Row, index: number, fields: readonly string[], wire: readonly WireRow[]): Row[] {
    const places = fields.map((field) => this.place(field));
    const straight = places.every((place, i) => place === i);
    const base = parent === this.root ? "" : pathKey(pathOf(parent));
    const made = this.build(wire, parent, base, straight ? null : places);
    const old = parent.children ?? [];
    const at = index < 0 || index > old.length ? old.length : index;
    parent.children = at === old.length ? old.concat(made) : [...old.slice(0, at), ...made, ...old.slice(at)];
    if (parent.index) for (const row of made) parent.index.set(row.key, row);
    parent.ranked = false;
    return made;
  }

  /** Take rows out, with what is below them and what was open there; an interior row that loses its last child stays interior. */
  remove(gone: ReadonlySet<Row>): void {
    if (this.exceptions.size) {
      const tops = new Set([...gone].map((row) => pathKey(pathOf(row))));
      for (const key of this.exceptions.keys()) if (belowAny(key, tops)) this.exceptions.delete(key);
    }
    for (const parent of new Set([...gone].map((row) => row.parent as Row))) {
      parent.children = (parent.children ?? []).filter((row) => !gone.has(row));
      parent.order = parent.order && parent.order.filter((row) => !gone.has(row));
      parent.index = null;
      parent.ranked = false;
    }
  }

  /** Make a leaf an interior row without children; used before rows are put into it. */
  makeInterior(row: Row): void {
    if (row.children) return;
    row.children = [];
    row.open = this.isOpen(pathKey(pathOf(row)));
  }

  setExpansion(expansion: Expansion): void {
    this.openByDefault = expansion.default === true;
    this.exceptions.clear();
    for (const path of expansion.except ?? []) this.exceptions.set(pathKey(path), path);
    this.reopen(this.root, "");
    this.root.open = true;
  }

  expandAll(open: boolean): void {
    this.setExpansion({ default: open, except: [] });
  }

  expand(path: Path, open: boolean): Row | undefined {
    const key = pathKey(path);
    if (open === this.openByDefault) this.exceptions.delete(key);
    else this.exceptions.set(key, path);
    const row = this.find(path);
    if (row?.children) row.open = open;
    return row;
  }

  get expansion(): Expansion {
    return { default: this.openByDefault, except: [...this.exceptions.values()] };
  }

  /** Every row, parents first, closed ones included. */
  *all(): Generator<Row> {
    const stack: Row[] = [...(this.root.children ?? [])].reverse();
    for (let row = stack.pop(); row; row = stack.pop()) {
      yield row;
      if (row.children) for (let i = row.children.length - 1; i >= 0; i--) stack.push(row.children[i] as Row);
    }
  }

  private isOpen(key: string): boolean {
    return this.openByDefault !== this.exceptions.has(key);
  }

  private build(wire: readonly WireRow[], parent: Row, base: string, places: readonly number[] | null): Row[] {
    const made = new Array<Row>(wire.length);
    const prefix = base && base + "\u0000";
    for (let i = 0; i < wire.length; i++) {
      const [key, values, children] = wire[i] as WireRow;
      const row = makeRow(String(key), parent, spread(values, places), null);
      made[i] = row;
      if (!children) continue;
      const path = prefix + row.key;
      row.children = this.build(children, row, path, places);
      row.open = this.isOpen(path);
    }
    return made;
  }

  private reopen(row: Row, path: string): void {
    if (!row.children) return;
    row.open = this.isOpen(path);
    for (const child of row.children) if (child.children) this.reopen(child, path ? `${path}\u0000${child.key}` : child.key);
  }
}

export function pathOf(row: Row): string[] {
  const path = new Array<string>(row.depth);
  for (let at: Row | null = row; at && at.depth > 0; at = at.parent) path[at.depth - 1] = at.key;
  return path;
}

/** Its place among its siblings as the server gave them. */
export function rankOf(row: Row): number {
  const parent = row.parent as Row;
  if (!parent.ranked) {
    (parent.children as Row[]).forEach((child, rank) => (child.rank = rank));
    parent.ranked = true;
  }
  return row.rank;
}

function makeRow(key: string, parent: Row | null, values: unknown[], children: Row[] | null): Row {
  return { key, parent, depth: parent ? parent.depth + 1 : 0, values, children, order: null, open: false, rank: 0, ranked: false, index: null, asked: 0 };
}

function childOf(row: Row, key: string): Row | undefined {
  if (!row.children) return undefined;
  // A few look-ups are cheaper than an index of a hundred thousand rows.
  if (!row.index && row.asked++ < LOOKED_UP) return row.children.find((child) => child.key === key);
  if (!row.index) {
    row.index = new Map();
    for (const child of row.children) row.index.set(child.key, child);
  }
  return row.index.get(key);
}

const LOOKED_UP = 8;

function tabular(columns: readonly (readonly unknown[])[], root: Row): Row[] {
  const count = columns[0]?.length ?? 0;
  const made = new Array<Row>(count);
  for (let i = 0; i < count; i++) {
    const values = new Array<unknown>(columns.length);
    for (let place = 0; place < columns.length; place++) values[place] = (columns[place] as readonly unknown[])[i];
    made[i] = makeRow(`row${i}`, root, values, null);
  }
  return made;
}

function spread(values: readonly unknown[], places: readonly number[] | null): unknown[] {
  if (!places) return values as unknown[];
  const placed: unknown[] = [];
  values.forEach((value, i) => (placed[places[i] as number] = value));
  return placed;
}
