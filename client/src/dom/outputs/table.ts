/**
 * `table`: rows of cells; a cell is a text, an output or several.
 *
 * Numbers stand right under each other, a plain table sorts at a click on its
 * header, and an update touches only the cells that changed.
 */

import { defineOutput, type OutputSpec, type Page, type Rendered } from "../registry";
import { asText, el, fillSlot, isOutput, isTouched, same, setAttribute, setText, withoutGone } from "./build";
import { compareCells, isNumeric, type SortOrder } from "./table_sort";

type Cell = unknown;
interface Span {
  readonly row?: number;
  readonly col?: number;
}

defineOutput("table", (spec, page) => new Table(spec, page));

class Table implements Rendered {
  readonly element: HTMLElement;
  private readonly head = el("thead");
  private readonly body = el("tbody");
  private rows: HTMLTableRowElement[] = [];
  private sort: SortOrder | null = null;
  private headRows = 1;

  constructor(
    private spec: OutputSpec,
    private readonly page: Page,
  ) {
    const table = el("table", { class: "dk-table" }, this.head, this.body);
    this.element = el("div", { class: "dk-table-scroll" }, table);
    this.build();
  }

  update(next: OutputSpec): boolean {
    const before = this.spec;
    if (!same(before.span, next.span) || shapeOf(before) !== shapeOf(next) || sortable(before) !== sortable(next)) return false;
    this.spec = next;
    const old = dataOf(before);
    dataOf(next).forEach((row, r) =>
      row.forEach((cell, c) => {
        const element = this.cellAt(r, c);
        if (isTouched(element) || !same(old[r]?.[c], cell)) this.fillCell(element, cell, r === 0);
      }),
    );
    this.align();
    this.arrange();
    return true;
  }

  uiState(key: string, value: unknown): void {
    if (key !== "sort") return;
    this.sort = readSort(value);
    this.arrange();
  }

  private build(): void {
    const spans = (this.spec.span ?? {}) as Record<string, Span>;
    // A header cell may reach over several rows; they are all header, or the table's sections would cut it.
    this.headRows = Math.max(1, ...(dataOf(this.spec)[0] ?? []).map((_, c) => spans[`0,${c}`]?.row ?? 1));
    this.rows = dataOf(this.spec).map((row, r) => {
      const line = el("tr");
      row.forEach((cell, c) => line.append(this.newCell(cell, r < this.headRows, spans[`${r},${c}`])));
      return line;
    });
    this.head.append(...this.rows.slice(0, this.headRows));
    this.body.append(...this.rows.slice(this.headRows));
    this.align();
    if (sortable(this.spec)) this.makeSortable();
  }

  private newCell(cell: Cell, header: boolean, span: Span | undefined): HTMLTableCellElement {
    const element = el(header ? "th" : "td", { scope: header ? (span?.col && span.col > 1 ? "colgroup" : "col") : null });
    if (span?.row && span.row > 1) element.rowSpan = span.row;
    if (span?.col && span.col > 1) element.colSpan = span.col;
    this.fillCell(element, cell, header);
    return element;
  }

  private fillCell(element: HTMLElement, cell: Cell, header: boolean): void {
    const button = header ? element.querySelector<HTMLElement>(":scope > .dk-sort") : null;
    if (button && !isRich(cell)) setText(button, asText(cell));
    else if (isRich(cell)) fillSlot(element, withoutGone(cell), this.page);
    else {
      if (element.firstElementChild) fillSlot(element, [], this.page);
      setText(element, asText(cell));
    }
  }

  private cellAt(row: number, column: number): HTMLElement {
    return this.rows[row]?.children[column] as HTMLElement;
  }

  /** A column whose every plain cell is a number is set right, header included. */
  private align(): void {
    const data = dataOf(this.spec);
    const columns = Math.max(0, ...data.map((row) => row.length));
    for (let c = 0; c < columns; c++) {
      const cells = data.slice(this.headRows).map((row) => row[c]).filter((cell) => cell !== null && cell !== undefined && cell !== "");
      const numeric = cells.length > 0 && cells.every(isNumeric);
      for (let r = 0; r < data.length; r++) if (c < (data[r]?.length ?? 0)) setAttribute(this.cellAt(r, c), "class", numeric ? "dk-number" : null);
    }
  }

  private makeSortable(): void {
    Array.from(this.rows[0]?.children ?? []).forEach((cell, column) => {
      const button = el("button", { type: "button", class: "dk-sort" }, cell.textContent ?? "");
      cell.replaceChildren(button);
      button.addEventListener("click", () => this.turnSort(column));
    });
  }

  /** A click goes ascending → descending → the author's order. */
  private turnSort(column: number): void {
    if (this.sort?.column !== column) this.sort = { column, descending: false };
    else this.sort = this.sort.descending ? null : { column, descending: true };
    this.arrange();
    this.page.uiState(this.spec.id, "sort", this.sort);
  }

  private arrange(): void {
    const body = this.rows.slice(this.headRows);
    const order = this.sort;
    if (order) body.sort((a, b) => compareCells(a.children[order.column], b.children[order.column], order.descending));
    const current = Array.from(this.body.children);
    if (body.some((row, index) => row !== current[index])) this.body.append(...body);
    Array.from(this.rows[0]?.children ?? []).forEach((cell, column) => {
      setAttribute(cell, "aria-sort", order?.column === column ? (order.descending ? "descending" : "ascending") : null);
    });
  }
}

/** Sorting needs one plain header per column and rows that belong together line by line. */
function sortable(spec: OutputSpec): boolean {
  const data = dataOf(spec);
  const header = data[0] ?? [];
  const even = data.every((row) => row.length === header.length);
  const plain = header.every((cell) => !isRich(cell) && asText(cell) !== "");
  return data.length > 2 && even && plain && Object.keys((spec.span ?? {}) as object).length === 0;
}

function dataOf(spec: OutputSpec): readonly (readonly Cell[])[] {
  return Array.isArray(spec.data) ? (spec.data as Cell[][]) : [];
}

function shapeOf(spec: OutputSpec): string {
  return dataOf(spec).map((row) => row.length).join();
}

function isRich(cell: Cell): boolean {
  return isOutput(cell) || Array.isArray(cell);
}

function readSort(value: unknown): SortOrder | null {
  if (typeof value !== "object" || value === null) return null;
  const { column, descending } = value as Partial<SortOrder>;
  return typeof column === "number" ? { column, descending: descending === true } : null;
}
