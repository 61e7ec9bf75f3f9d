/**
 * The rows on the screen: only those that can be seen, used again while scrolling.
 *
 * The one rule: nothing here reads the layout except when told that it is clean
 * (`measured`, a scroll event, an act of the reader). This file does not know
 * what rows mean, only where they stand.
 */
import { el } from "../../outputs/build";
import { Cell, type CellContent } from "./cell";
import type { Column } from "./columns";
import type { Row } from "./rows";

/** Rows drawn above and below what is seen, so that a small scroll finds them there. */
const OVERSCAN = 8;
/** Before the first measurement a window's height is assumed. */
const UNMEASURED_PX = 640;

export interface RowFacts {
  readonly selected: boolean;
  readonly cursor: boolean;
  /** `null`: nothing to open. */
  readonly open: boolean | null;
}

/** What the pane shows. */
export interface PaneSource {
  readonly visible: readonly Row[];
  readonly columns: readonly Column[];
  readonly tree: boolean;
  readonly rowNumbers: boolean;
  facts(row: Row): RowFacts;
  content(row: Row, column: Column, place: number): CellContent;
}

/** One row's elements and what stands in them. */
export class RowView {
  readonly element = el("div", { role: "row", class: "dkt-row" });
  readonly cells: readonly Cell[];
  private readonly number: HTMLElement | null;
  row: Row | null = null;
  index = -1;
  private facts = "";

  constructor(source: PaneSource, id: string) {
    this.element.id = id;
    this.number = source.rowNumbers ? el("div", { role: "rowheader", class: "dkt-number" }) : null;
    this.cells = source.columns.map((column, place) => new Cell(column, place, source.tree && place === 0));
    this.cells.forEach((cell) => (cell.element.id = `${id}-${cell.place}`));
    this.element.append(...(this.number ? [this.number] : []), ...this.cells.map((cell) => cell.element));
  }

  fill(row: Row, index: number, rowPx: number, source: PaneSource): void {
    if (index !== this.index) this.move(index, rowPx);
    this.row = row;
    const facts = source.facts(row);
    const key = `${facts.selected}${facts.cursor}${facts.open}${row.depth}${index & 1}`;
    if (key !== this.facts) this.say(key, facts, row, index, source);
    for (const cell of this.cells) cell.fill(source.content(row, cell.column, cell.place));
  }

  move(index: number, rowPx: number): void {
    this.index = index;
    this.element.style.transform = `translateY(${index * rowPx}px)`;
    this.element.setAttribute("aria-rowindex", String(index + 2));
    if (this.number) this.number.textContent = String(index + 1);
  }

  private say(key: string, { selected, cursor, open }: RowFacts, row: Row, index: number, source: PaneSource): void {
    this.facts = key;
    const { element } = this;
    element.className = `dkt-row${index & 1 ? " dkt-odd" : ""}${selected ? " dkt-selected" : ""}${cursor ? " dkt-cursor" : ""}`;
    element.setAttribute("aria-selected", String(selected));
    if (!source.tree) return;
    element.setAttribute("aria-level", String(row.depth));
    if (open === null) element.removeAttribute("aria-expanded");
    else element.setAttribute("aria-expanded", String(open));
  }
}

export class Pane {
  readonly scroll = el("div", { class: "dkt-scroll", tabindex: -1 });
  readonly body = el("div", { class: "dkt-body", role: "rowgroup" });
  rowPx = 28;
  /** A row that is being edited stays, wherever it is scrolled to. */
  held: RowView | null = null;
  private readonly shown = new Map<number, RowView>();
  private spare: RowView[] = [];
  private viewPx = UNMEASURED_PX;
  private widthPx = 0;
  private made = 0;
  private top = 0;

  constructor(
    private readonly source: PaneSource,
    private readonly name: string,
  ) {
    this.scroll.append(this.body);
    this.scroll.addEventListener(
      "scroll",
      () => {
        this.top = this.scroll.scrollTop;
        this.paint(false);
      },
      { passive: true },
    );
  }

  /** How many whole rows are seen at once. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.viewPx - this.rowPx) / this.rowPx));
  }

  /** The layout is clean: look how much room there is. */
  measured(): void {
    this.viewPx = this.scroll.clientHeight || UNMEASURED_PX;
    this.widthPx = this.scroll.clientWidth;
    this.top = this.scroll.scrollTop;
    this.paint(false);
  }

  /** Columns changed: every row is made anew. */
  rebuild(): void {
    for (const view of this.shown.values()) view.element.remove();
    this.shown.clear();
    this.spare = [];
    this.held = null;
  }

  /** Draw what is seen. `all`: also what stands where it stood, because data changed. */
  paint(all: boolean): void {
    const { visible } = this.source;
    const total = visible.length;
    if (all) this.body.style.height = `${total * this.rowPx}px`;
    const most = Math.max(0, total * this.rowPx - this.viewPx + this.rowPx);
    const top = Math.min(this.top, most);
    const first = Math.max(0, Math.floor(top / this.rowPx) - OVERSCAN);
    const last = Math.min(total - 1, Math.ceil((top + this.viewPx) / this.rowPx) + OVERSCAN);
    this.release(first, last, all);
    for (let index = first; index <= last; index++) {
      const row = visible[index] as Row;
      const there = this.shown.get(index);
      if (there && there.row === row && !all) continue;
      this.fill(there ?? this.take(row), row, index);
    }
    for (const view of this.spare) if (view.row) this.park(view);
    this.line(first, last);
  }

  /** Rows stand in the document as they are read, whatever views show them: screen readers go by that. */
  private line(first: number, last: number): void {
    let next: Element | null = null;
    for (let index = last; index >= first; index--) {
      const element = this.shown.get(index)?.element;
      if (!element) continue;
      if (element.nextElementSibling !== next || element.parentNode !== this.body) this.body.insertBefore(element, next);
      next = element;
    }
  }

  /** The view that shows a row, if it is on the screen. */
  viewOf(row: Row): RowView | undefined {
    for (const view of this.shown.values()) if (view.row === row) return view;
    return this.held?.row === row ? this.held : undefined;
  }

  /** What stands at an element: its row, and the place of its column (−1: none). */
  hit(target: EventTarget | null): { view: RowView; row: Row; place: number } | null {
    const element = target instanceof Element ? target.closest<HTMLElement>(".dkt-row") : null;
    if (!element || !this.body.contains(element)) return null;
    const view = [...this.shown.values(), ...(this.held ? [this.held] : [])].find((each) => each.element === element);
    const place = (target as Element).closest<HTMLElement>(".dkt-cell")?.dataset.column;
    return view?.row ? { view, row: view.row, place: place === undefined ? -1 : Number(place) } : null;
  }

  /** Scroll so that a row is seen; rows are drawn at once. */
  showIndex(index: number): void {
    const top = index * this.rowPx;
    const space = this.viewPx - this.headPx - this.rowPx;
    if (top < this.top) this.scrollTo(top);
    else if (top > this.top + space) this.scrollTo(top - space);
  }

  showEnd(): void {
    this.scrollTo(this.source.visible.length * this.rowPx);
  }

  /** Scroll sideways so that this stretch of px is seen. */
  showStretch(left: number, right: number): void {
    const { scroll } = this;
    const at = scroll.scrollLeft;
    if (left < at) scroll.scrollLeft = left;
    else if (right > at + this.widthPx) scroll.scrollLeft = right - this.widthPx;
  }

  /** Height of the header that stands over the rows; 0 without one. */
  headPx = 0;

  private scrollTo(top: number): void {
    this.scroll.scrollTop = top;
    this.top = this.scroll.scrollTop;
    this.paint(false);
  }

  private release(first: number, last: number, all: boolean): void {
    const { visible } = this.source;
    for (const [index, view] of this.shown) {
      // Data may have moved: a row that is still here keeps its view, so that little is drawn anew.
      const stays = index >= first && index <= last && (!all || visible[index] === view.row);
      if (stays || view === this.held) continue;
      this.shown.delete(index);
      this.spare.push(view);
    }
    if (this.held && this.held.row) this.follow(this.held);
  }

  /** The row under the editor may have moved. */
  private follow(view: RowView): void {
    const index = this.source.visible.indexOf(view.row as Row);
    if (index === view.index) return;
    if (this.shown.get(view.index) === view) this.shown.delete(view.index);
    if (index < 0) return;
    const other = this.shown.get(index);
    if (other) this.spare.push(other);
    this.shown.set(index, view);
    view.move(index, this.rowPx);
  }

  /** A view for a row: the one that showed it before, any other, or a new one. */
  private take(row: Row): RowView {
    const same = this.spare.findIndex((view) => view.row === row);
    const view = same >= 0 ? this.spare.splice(same, 1)[0] : this.spare.pop();
    if (view) return view;
    return new RowView(this.source, `${this.name}-r${++this.made}`);
  }

  private fill(view: RowView, row: Row, index: number): void {
    this.shown.set(index, view);
    view.fill(row, index, this.rowPx, this.source);
  }

  /** Out of the way until it is needed again. */
  private park(view: RowView): void {
    view.row = null;
    view.index = -1;
    view.element.remove();
  }
}
