/**
 * What a tree or table shows, row by row: its rows, sorted, with the closed ones left out.
 *
 * The one rule: work is done when it is needed. A change marks what it made
 * stale; `visible` rebuilds it once, however many changes came before. This file
 * does not know columns' looks, selection or the DOM.
 */
import { placeFor, sorted, type Sorting } from "./order";
import { type Expansion, type Path, pathOf, type Row, Rows, type WireRow, type WireRows } from "./rows";

export class TreeModel {
  readonly rows = new Rows();
  private sorting: Sorting | null = null;
  private sortField: string | null = null;
  private list: Row[] | null = null;
  private numbers: Map<Row, number> | null = null;

  /** Rows a reader can scroll to, top to bottom. */
  get visible(): readonly Row[] {
    return (this.list ??= this.flatten());
  }

  /** A row's place in `visible`, −1 when it is in a closed one or gone. */
  indexOf(row: Row): number {
    const visible = this.visible;
    // One search is cheaper than a map; many (a large selection) are not.
    if (!this.numbers && visible.length > 2_000) this.numbers = new Map(visible.map((each, i) => [each, i]));
    return this.numbers ? (this.numbers.get(row) ?? -1) : visible.indexOf(row);
  }

  get hasChildren(): boolean {
    return (this.rows.root.children ?? []).some((row) => row.children !== null);
  }

  load(wire: WireRows): void {
    this.rows.load(wire);
    this.stale();
  }

  setExpansion(expansion: Expansion): void {
    this.rows.setExpansion(expansion);
    this.stale();
  }

  expandAll(open: boolean): void {
    this.rows.expandAll(open);
    this.stale();
  }

  expand(path: Path, open: boolean): Row | undefined {
    this.stale();
    return this.rows.expand(path, open);
  }

  /** Sort by a field, or stand as given. */
  sort(field: string | null, sorting: Sorting | null): void {
    this.sortField = field;
    this.sorting = sorting;
    this.unsort(this.rows.root);
    this.stale();
  }

  /** New values of a row; it takes its sorted place. */
  setValues(row: Row, values: Readonly<Record<string, unknown>>): void {
    for (const [field, value] of Object.entries(values)) this.rows.set(row, field, value);
    if (this.sortField !== null && this.sortField in values) this.settle([row], row.parent as Row, true);
  }

  insert(parent: Row, index: number, fields: readonly string[], wire: readonly WireRow[]): Row[] {
    if (parent !== this.rows.root) this.rows.makeInterior(parent);
    const made = this.rows.insert(parent, index, fields, wire);
    if (this.sorting) this.settle(made, parent, false);
    this.stale();
    return made;
  }

  remove(paths: readonly Path[]): Set<Row> {
    const gone = new Set<Row>();
    for (const path of paths) {
      const row = this.rows.find(path);
      if (row) gone.add(row);
    }
    this.rows.remove(gone);
    this.stale();
    return gone;
  }

  /** The rows in the way: open every row above this one. Returns those that were closed. */
  reveal(row: Row): Row[] {
    const closed: Row[] = [];
    for (let at = row.parent; at && at.depth > 0; at = at.parent) if (!at.open) closed.push(at);
    for (const each of closed) this.expand(pathOf(each), true);
    return closed;
  }

  private stale(): void {
    this.list = null;
    this.numbers = null;
  }

  private unsort(row: Row): void {
    row.order = null;
    if (row.children) for (const child of row.children) if (child.children) this.unsort(child);
  }

  /** Put rows where the sort order wants them; many at once are sorted anew. */
  private settle(moved: readonly Row[], parent: Row, present: boolean): void {
    const sorting = this.sorting;
    if (!sorting || !parent.order) return;
    if (moved.length > 8 + parent.order.length / 16) {
      parent.order = null;
    } else {
      for (const row of moved) {
        const order: Row[] = parent.order;
        if (present) order.splice(order.indexOf(row), 1);
        order.splice(placeFor(row, order, sorting), 0, row);
      }
    }
    this.stale();
  }

  private flatten(): Row[] {
    const root = this.rows.root;
    const first = this.ordered(root);
    if (!first.some((row) => row.open)) return first;
    const list: Row[] = [];
    const walk = (rows: readonly Row[]) => {
      for (const row of rows) {
        list.push(row);
        if (row.open && row.children) walk(this.ordered(row));
      }
    };
    walk(first);
    return list;
  }

  private ordered(row: Row): Row[] {
    if (!this.sorting) return row.children ?? [];
    return (row.order ??= sorted(row.children ?? [], this.sorting));
  }
}
