/**
 * The head of the grid: titles that sort, edges that resize, columns that move, and a row of filters.
 *
 * It changes columns and asks the grid to lay them out again; it holds no rows.
 */

import { el, icon, setAttribute } from "../dom/outputs/build";
import { clamp, type Column } from "./columns";
import type { SortKey } from "./types";

export interface HeaderHost {
  columns(): readonly Column[];
  /** Several rows can be selected: a box at the left selects all. */
  readonly several: boolean;
  sort(): readonly SortKey[];
  filter(): Readonly<Record<string, string>>;
  setSort(sort: readonly SortKey[]): void;
  setFilter(field: string, text: string): void;
  selectAll(): void;
  widen(column: Column, width: number): void;
  /** The user is through with a column's width. */
  arranged(): void;
  move(from: number, to: number): void;
  /** A width that fits what shows of a column. */
  fit(column: Column): number;
  readonly say: (text: string) => string;
}

/** A press that moves less than this is a click. */
const DRAG_PX = 6;
const STEP_PX = 16;
const NARROWEST_PX = 40;
const SORT_MARK = "M8 3.5v9M4.5 9L8 12.5 11.5 9";

export class Header {
  readonly element = el("div", { class: "dk-dg-head", role: "rowgroup" });
  private titles: HTMLElement[] = [];
  private filters: HTMLElement | null = null;

  constructor(private readonly host: HeaderHost) {}

  /** Build all of it: the columns or their order changed. */
  build(showFilters: boolean): void {
    const columns = this.host.columns();
    const filtered = this.filters?.contains(document.activeElement) ? document.activeElement?.getAttribute("data-field") : null;
    const row = el("div", { class: "dk-dg-row dk-dg-titles", role: "row", "aria-rowindex": 1 });
    if (this.host.several) row.append(this.selectAllCell());
    this.titles = columns.map((column, index) => this.title(column, index));
    row.append(...this.titles);
    this.element.replaceChildren(...this.groupRow(columns), row);
    this.filters = showFilters ? this.filterRow(columns) : null;
    if (this.filters) this.element.append(this.filters);
    if (filtered) this.filters?.querySelector<HTMLInputElement>(`[data-field="${CSS.escape(filtered)}"]`)?.focus();
    this.showSort();
  }

  /** The number of rows the head has, for aria-rowindex. */
  get rows(): number {
    return this.element.childElementCount;
  }

  titleAt(index: number): HTMLElement | undefined {
    return this.titles[index];
  }

  focusFilter(): void {
    this.filters?.querySelector("input")?.focus();
  }

  showSort(): void {
    const sort = this.host.sort();
    this.host.columns().forEach((column, index) => {
      const at = sort.findIndex((key) => key.field === column.field);
      const direction = sort[at]?.direction;
      const title = this.titles[index];
      if (!title) return;
      setAttribute(title, "aria-sort", direction ? (direction === "asc" ? "ascending" : "descending") : null);
      title.dataset.order = sort.length > 1 && at >= 0 ? String(at + 1) : "";
    });
  }

  /** Ascending → descending → none; with `add`, beside the other columns' order. */
  turnSort(index: number, add: boolean): void {
    const column = this.host.columns()[index];
    if (!column || column.options.sortable === false) return;
    const before = this.host.sort();
    const own = before.find((key) => key.field === column.field);
    const next: SortKey[] = own?.direction === "desc" ? [] : [{ field: column.field, direction: own ? "desc" : "asc" }];
    if (!add) return this.host.setSort(next);
    const kept = before.filter((key) => key.field !== column.field);
    this.host.setSort([...kept, ...next]);
  }

  widen(index: number, steps: number): void {
    const column = this.host.columns()[index];
    if (!column) return;
    this.resize(column, (this.titles[index]?.offsetWidth ?? column.width) + steps * STEP_PX);
    this.host.arranged();
  }

  private groupRow(columns: readonly Column[]): HTMLElement[] {
    if (columns.every((column) => column.group === "")) return [];
    const row = el("div", { class: "dk-dg-row dk-dg-groups", role: "row" });
    if (this.host.several) row.append(el("div", { class: "dk-dg-cell" }));
    for (let at = 0; at < columns.length; ) {
      const group = columns[at]?.group ?? "";
      let end = at + 1;
      while (group !== "" && columns[end]?.group === group) end++;
      const cell = el("div", { class: "dk-dg-cell", role: "columnheader", "aria-colspan": end - at }, group);
      cell.style.gridColumn = `span ${end - at}`;
      row.append(cell);
      at = end;
    }
    return [row];
  }

  private title(column: Column, index: number): HTMLElement {
    const cell = el(
      "div",
      { class: `dk-dg-cell dk-dg-title${column.numeric ? " dk-number" : ""}`, role: "columnheader", title: column.options.headerTooltip ?? null },
      el("span", { class: "dk-dg-title-text" }, column.title),
      icon(SORT_MARK, "dk-icon dk-dg-sort-mark"),
    );
    if (column.options.pinned) {
      cell.classList.add("dk-dg-pinned");
      cell.style.left = `var(--pin-${index})`;
    }
    if (column.options.resizable !== false) cell.append(this.edge(column, index));
    this.listenToDrag(cell, column, index);
    return cell;
  }

  private selectAllCell(): HTMLElement {
    const box = el("div", { class: "dk-dg-cell dk-dg-check", role: "columnheader", "aria-label": this.host.say("Select all"), title: this.host.say("Select all") });
    box.addEventListener("click", () => this.host.selectAll());
    return box;
  }

  private filterRow(columns: readonly Column[]): HTMLElement {
    const row = el("div", { class: "dk-dg-row dk-dg-filters", role: "row" });
    if (this.host.several) row.append(el("div", { class: "dk-dg-cell" }));
    for (const column of columns) row.append(this.filterCell(column));
    return row;
  }

  private filterCell(column: Column): HTMLElement {
    const cell = el("div", { class: "dk-dg-cell" });
    if (column.options.filter === false) return cell;
    const input = el("input", { type: "search", class: "dk-dg-filter", "data-field": column.field, "aria-label": `Filter ${column.title}`, placeholder: this.host.say("Filter") });
    input.value = this.host.filter()[column.field] ?? "";
    input.addEventListener("input", () => this.host.setFilter(column.field, input.value));
    cell.append(input);
    return cell;
  }

  private edge(column: Column, index: number): HTMLElement {
    const edge = el("span", { class: "dk-dg-edge", "aria-hidden": "true" });
    edge.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      event.preventDefault();
      const [from, width] = [event.clientX, this.titles[index]?.offsetWidth ?? column.width];
      follow(edge, event, (move) => this.resize(column, width + move.clientX - from), () => this.host.arranged());
    });
    edge.addEventListener("dblclick", () => {
      this.resize(column, this.host.fit(column));
      this.host.arranged();
    });
    edge.addEventListener("click", (event) => event.stopPropagation());
    return edge;
  }

  private resize(column: Column, width: number): void {
    this.host.widen(column, clamp(Math.round(width), column.options.minWidth ?? NARROWEST_PX, column.options.maxWidth ?? 4000));
  }

  /** A press on a title sorts; a drag moves the column to where it is dropped. */
  private listenToDrag(cell: HTMLElement, column: Column, index: number): void {
    cell.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      let to = -1;
      follow(
        cell,
        event,
        (move) => {
          if (column.options.suppressMovable === true || (to < 0 && Math.abs(move.clientX - event.clientX) < DRAG_PX)) return;
          to = this.titleUnder(move.clientX);
          cell.classList.add("dk-dg-dragged");
          this.titles.forEach((each, at) => each.classList.toggle("dk-dg-drop", at === to && to !== index));
        },
        () => {
          for (const each of this.titles) each.classList.remove("dk-dg-dragged", "dk-dg-drop");
          if (to < 0) this.turnSort(index, event.shiftKey);
          else if (to !== index) this.host.move(index, to);
        },
      );
    });
  }

  private titleUnder(x: number): number {
    const at = this.titles.findIndex((each) => x < each.getBoundingClientRect().right);
    return at < 0 ? this.titles.length - 1 : at;
  }
}

/** Report the pointer's moves until it is let go. */
function follow(element: HTMLElement, start: PointerEvent, moved: (event: PointerEvent) => void, ended: () => void = () => undefined): void {
  element.setPointerCapture(start.pointerId);
  const stop = (event: PointerEvent): void => {
    element.removeEventListener("pointermove", moved);
    element.removeEventListener("pointerup", stop);
    element.removeEventListener("pointercancel", stop);
    if (event.type === "pointerup") ended();
  };
  element.addEventListener("pointermove", moved);
  element.addEventListener("pointerup", stop);
  element.addEventListener("pointercancel", stop);
}
