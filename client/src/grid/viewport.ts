/**
 * The rows that are in sight, drawn into a small pool of elements.
 *
 * The one rule: drawing costs what is in sight, never what there is. A scroll
 * draws once per frame; a row element is filled anew only when its row changed.
 */

import { el, setAttribute } from "../dom/outputs/build";
import type { Cells } from "./cells";
import type { Column } from "./columns";
import type { Rows } from "./rows";
import type { Selection } from "./selection";

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const SPARE = 6;
/** Engines stop laying out beyond 2²⁵ px; that is a million rows, more than one message carries. */
const MAX_HEIGHT_PX = 33_000_000;

export interface Active {
  readonly place: number;
  readonly column: number;
}

interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: HTMLElement[];
  place: number;
}

export class Viewport {
  readonly body = el("div", { class: "dk-dg-body", role: "rowgroup" });
  private pool: DrawnRow[] = [];
  private frame = 0;
  private stale = true;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly rowPx: number,
    private readonly parts: {
      readonly rows: Rows;
      readonly cells: Cells;
      readonly selection: Selection;
      readonly several: boolean;
      columns(): readonly Column[];
      headRows(): number;
      headPx(): number;
      active(): Active | null;
      readonly activeId: string;
      readonly say: (text: string) => string;
    },
  ) {
    scroller.addEventListener("scroll", () => this.schedule(), { passive: true });
  }

  /** The columns changed: no drawn row can be used again. */
  rebuild(): void {
    this.pool = [];
    this.body.replaceChildren();
    this.refresh();
  }

  /** Rows, selection or the active cell changed. */
  refresh(): void {
    this.stale = true;
    this.schedule();
  }

  schedule(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  /** Bring a row into sight below the head; `-1` is the head itself. */
  reveal(place: number): void {
    if (place < 0) return;
    const [top, bottom] = [place * this.rowPx, (place + 1) * this.rowPx];
    const room = this.scroller.clientHeight - this.parts.headPx();
    if (top < this.scroller.scrollTop) this.scroller.scrollTop = top;
    else if (bottom > this.scroller.scrollTop + room) this.scroller.scrollTop = bottom - room;
  }

  /** How many whole rows are in sight. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - this.parts.headPx()) / this.rowPx) - 1);
  }

  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const count = this.parts.rows.shown.length;
    const height = Math.min(count * this.rowPx, MAX_HEIGHT_PX);
    this.body.style.height = `${height}px`;
    const first = Math.max(0, Math.floor(this.scroller.scrollTop / this.rowPx) - SPARE);
    const last = Math.min(count, Math.ceil((this.scroller.scrollTop + this.scroller.clientHeight) / this.rowPx) + SPARE);
    this.size(Math.max(0, last - first));
    for (let place = first; place < last; place++) {
      const row = this.pool[place % this.pool.length] as DrawnRow;
      if (this.stale || row.place !== place) this.fill(row, place);
    }
    this.stale = false;
  }

  /** As many row elements as are in sight; a change of their number moves every row to another element. */
  private size(wanted: number): void {
    if (this.pool.length === wanted) return;
    for (const row of this.pool.splice(wanted)) row.element.remove();
    while (this.pool.length < wanted) this.pool.push(this.newRow());
    this.stale = true;
  }

  private newRow(): DrawnRow {
    const element = el("div", { class: "dk-dg-row", role: "row" });
    if (this.parts.several) element.append(el("div", { class: "dk-dg-cell dk-dg-check", role: "gridcell", "aria-label": this.parts.say("Selected") }));
    const cells = this.parts.columns().map((column) => {
      const pinned = column.options.pinned ? " dk-dg-pinned" : "";
      return el("div", { class: `dk-dg-cell${column.numeric ? " dk-number" : ""}${pinned} ${column.options.cellClass ?? ""}`.trim(), role: "gridcell" });
    });
    cells.forEach((cell, index) => (cell.style.left = this.parts.columns()[index]?.options.pinned ? `var(--pin-${index})` : ""));
    element.append(...cells);
    this.body.append(element);
    return { element, cells, place: -1 };
  }

  private fill(row: DrawnRow, place: number): void {
    const record = this.parts.rows.record(place);
    if (!record) return;
    const id = this.parts.rows.id(place);
    row.place = place;
    row.element.style.transform = `translateY(${place * this.rowPx}px)`;
    row.element.dataset.place = String(place);
    row.element.setAttribute("aria-rowindex", String(place + 1 + this.parts.headRows()));
    row.element.setAttribute("aria-selected", String(this.parts.selection.has(id)));
    row.element.classList.toggle("dk-dg-odd", place % 2 === 1);
    const active = this.parts.active();
    this.parts.columns().forEach((column, index) => {
      const cell = row.cells[index] as HTMLElement;
      this.parts.cells.show(cell, column, { record, id, place });
      const here = active?.place === place && active.column === index;
      cell.classList.toggle("dk-dg-active", here);
      setAttribute(cell, "id", here ? this.parts.activeId : null);
    });
  }
}
