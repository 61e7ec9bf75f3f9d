/** Which rows are selected: one or several, by click, range or key. Knows ids and places, no DOM. */

import type { RowId } from "./types";

export class Selection {
  private ids = new Set<RowId>();
  private anchor = 0;

  constructor(
    private readonly several: boolean,
    private readonly idOf: (place: number) => RowId | undefined,
  ) {}

  get size(): number {
    return this.ids.size;
  }

  has(id: RowId | undefined): boolean {
    return id !== undefined && this.ids.has(id);
  }

  list(): RowId[] {
    return [...this.ids];
  }

  replace(ids: readonly RowId[]): void {
    this.ids = new Set(this.several ? ids : ids.slice(0, 1));
  }

  /** Drop the rows that are gone. */
  keep(exists: (id: RowId) => boolean): void {
    for (const id of this.ids) if (!exists(id)) this.ids.delete(id);
  }

  /** A click or key at a row: alone, added (`toggle`), or everything from the anchor to it (`range`). True when something changed. */
  choose(place: number, how: { toggle?: boolean; range?: boolean }): boolean {
    const before = this.list().join("\n");
    if (how.range && this.several) this.range(place);
    else this.one(place, how.toggle === true);
    return before !== this.list().join("\n");
  }

  all(places: number): void {
    if (!this.several) return;
    const ids = Array.from({ length: places }, (_, place) => this.idOf(place)).filter((id) => id !== undefined);
    this.ids = new Set(ids);
  }

  private one(place: number, toggle: boolean): void {
    const id = this.idOf(place);
    if (id === undefined) return;
    this.anchor = place;
    if (toggle && this.ids.has(id)) this.ids.delete(id);
    else if (toggle && this.several) this.ids.add(id);
    else this.ids = new Set([id]);
  }

  private range(place: number): void {
    const [from, to] = [Math.min(this.anchor, place), Math.max(this.anchor, place)];
    const ids: RowId[] = [];
    for (let at = from; at <= to; at++) {
      const id = this.idOf(at);
      if (id !== undefined) ids.push(id);
    }
    this.ids = new Set(ids);
  }
}
