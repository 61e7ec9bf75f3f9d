/**
 * The data grid of `put_datatable`: 100,000 rows at the speed of thirty.
 *
 * It joins the rows, the head, the viewport and the selection, and listens to
 * keys and pointer. What the user arranges (`selection`, `sort`, `filter`,
 * `columns`) is told to the page; what another client arranged is shown without telling.
 */

import { el, icon } from "../dom/outputs/build";
import { agOptions } from "./ag_names";
import { Cells } from "./cells";
import { arrangeColumns, columnMaker, isRecord, plainText, reviver, type Column } from "./columns";
import { Header } from "./header";
import { Rows } from "./rows";
import { Selection } from "./selection";
import type { ColumnArrangement, GridChange, GridHandle, GridHost, GridSpec, RecordData, RowId, SortKey } from "./types";
import { Viewport, type Active } from "./viewport";

const ROW_PX = 30;
const CHECK_PX = 36;
const FILTER_PAUSE_MS = 120;
/** `height: auto` shows every row up to here, then scrolls (the seed's rule). */
const AUTO_ROWS = 1000;
const FUNNEL = "M2.5 3.5h11L9.5 8.5v4l-3 1.5v-5.5z";

let serial = 0;

export function createGrid(spec: GridSpec, host: GridHost): GridHandle {
  return new Grid(spec, host);
}

class Grid implements GridHandle {
  readonly element = el("div", { class: "dk-datagrid" });
  readonly options: unknown;
  private readonly scroller: HTMLElement;
  private readonly count = el("span", { class: "dk-dg-count", role: "status" });
  private readonly content = el("div", { class: "dk-dg-content" });
  private readonly empty = el("div", { class: "dk-dg-empty" });
  private readonly buttons: HTMLButtonElement[] = [];
  private readonly rows: Rows;
  private readonly selection: Selection;
  private readonly cells: Cells;
  private readonly header: Header;
  private readonly viewport: Viewport;
  private readonly sizes: ResizeObserver | null;
  private readonly uid = `dk-dg-${++serial}`;
  private readonly makeColumns: (records: readonly RecordData[]) => Column[];
  private columns: Column[];
  /** The widths and the order that the user gave the columns. */
  private arranged: ColumnArrangement = {};
  private active: Active | null = null;
  /** The row of filters is open. */
  private filtering = false;
  private readonly filterButton: HTMLButtonElement;
  private filterTimer = 0;
  /** Filters whose pause is not over yet. */
  private typed: Readonly<Record<string, string>> = {};
  private arranging = 0;

  constructor(
    private readonly spec: GridSpec,
    private readonly host: GridHost,
  ) {
    this.makeColumns = columnMaker(spec, reviver(spec.js_func_key, (params, body) => this.compile(params, body)));
    this.columns = this.makeColumns(spec.records);
    const several = spec.multiple_select === true;
    this.rows = new Rows(spec.records, spec.id_field ?? null, () => this.columns);
    this.rows.sort = this.columns.flatMap(({ field, options }) => (options.sort ? [{ field, direction: options.sort }] : []));
    this.rows.arrange();
    this.selection = new Selection(several, (place) => this.rows.id(place));
    this.cells = new Cells(() => this.columns, (error) => host.report(error));
    this.header = new Header(this.headerHost(several));
    const keys = host.say("Arrow keys move, Space selects, S sorts by this column, plus and minus change its width, Control C copies.");
    this.scroller = el("div", { class: "dk-dg-scroll", role: "grid", tabindex: 0, "aria-multiselectable": several, "aria-label": host.say("Table"), "aria-description": keys });
    this.viewport = new Viewport(this.scroller, this.rowPx(), {
      rows: this.rows, cells: this.cells, selection: this.selection, several, say: host.say, activeId: `${this.uid}-active`,
      columns: () => this.columns,
      headRows: () => this.header.rows,
      headPx: () => this.header.element.offsetHeight,
      active: () => this.active,
    });
    this.scroller.append(this.header.element, this.viewport.body, this.empty);
    this.filterButton = el("button", { type: "button", class: "dk-dg-tool", "aria-label": host.say("Filter"), title: host.say("Filter"), "aria-pressed": false });
    this.element.append(this.bar(), this.scroller);
    this.content.dataset["hint"] = host.say("Select a cell to read all of it here");
    if (spec.cell_content_bar !== false) this.element.append(this.content);
    this.element.style.setProperty("--row", `${this.rowPx()}px`);
    this.setHeight();
    this.rebuild();
    this.listen();
    this.sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(() => this.viewport.schedule());
    this.sizes?.observe(this.scroller);
    this.options = agOptions(spec, { apply: (change) => this.apply(change), selected: () => this.selection.list(), record: (id) => this.rows.recordOf(id) });
  }

  // ---- what the page says

  apply(change: GridChange): void {
    this.rows.change(change);
    // A stream of changes is arranged and drawn once per frame.
    if (this.arranging === 0) this.arranging = requestAnimationFrame(() => this.arrange());
  }

  uiState(key: string, value: unknown): void {
    if (key === "selection" && Array.isArray(value)) this.selection.replace(value as RowId[]);
    else if (key === "sort" && Array.isArray(value)) this.rows.sort = (value as unknown[]).filter(isSortKey);
    else if (key === "filter" && isRecord(value)) {
      this.rows.filter = Object.fromEntries(Object.entries(value).map(([field, text]) => [field, plainText(text)]));
      this.showFilters(this.filtering || Object.values(this.rows.filter).some(Boolean));
    } else if (key === "filtering" && typeof value === "boolean") this.showFilters(value);
    else if (key === "columns" && isRecord(value)) this.arranged = arrangementFrom(value);
    else return;
    this.arrange();
  }

  destroy(): void {
    this.viewport.stop();
    cancelAnimationFrame(this.arranging);
    clearTimeout(this.filterTimer);
    this.sizes?.disconnect();
  }

  // ---- layout

  private rowPx(): number {
    const wanted = this.spec.grid_args?.rowHeight;
    return typeof wanted === "number" && wanted >= 16 ? wanted : ROW_PX;
  }

  /** Records or the user's arrangement changed: columns come and go, turn numeric or not, grow and shrink with them. */
  private followRows(): void {
    const wanted = arrangeColumns(this.makeColumns(this.rows.all), this.arranged);
    const shape = (columns: readonly Column[]): string => columns.map(({ field, numeric }) => `${field} ${numeric}`).join();
    const [before, after] = [widthsOf(this.columns), widthsOf(wanted)];
    if (shape(wanted) !== shape(this.columns)) {
      this.columns = wanted;
      this.rebuild();
    } else if (before !== after) {
      // The head listens on these very columns.
      this.columns.forEach((column, index) => Object.assign(column, { width: wanted[index]?.width, fixed: wanted[index]?.fixed }));
      this.layOut();
    }
  }

  private setHeight(): void {
    const { height = "600px" } = this.spec;
    const auto = height === "auto" && this.rows.total <= AUTO_ROWS;
    this.element.style.height = auto ? "auto" : height === "auto" ? "600px" : typeof height === "number" ? `${height}px` : height;
    this.element.classList.toggle("dk-dg-auto", auto);
  }

  /** The columns changed: head and drawn rows are made anew. */
  private rebuild(): void {
    this.header.build(this.filtering);
    this.layOut();
    this.viewport.rebuild();
    this.scroller.setAttribute("aria-colcount", String(this.columns.length));
    this.showCounts();
  }

  private layOut(): void {
    const several = this.spec.multiple_select === true;
    const tracks = this.columns.map((column) => {
      const exact = column.fixed || column.options.pinned;
      return exact ? `${column.width}px` : `minmax(${column.width}px, ${column.options.flex ?? column.width}fr)`;
    });
    const total = this.columns.reduce((sum, column) => sum + column.width, several ? CHECK_PX : 0);
    const style = this.element.style;
    style.setProperty("--cols", [...(several ? [`${CHECK_PX}px`] : []), ...tracks].join(" "));
    style.setProperty("--total", `${total}px`);
    let left = several ? CHECK_PX : 0;
    this.columns.forEach((column, index) => {
      if (!column.options.pinned) return;
      style.setProperty(`--pin-${index}`, `${left}px`);
      left += column.width;
    });
  }

  private bar(): HTMLElement {
    this.filterButton.append(icon(FUNNEL));
    this.filterButton.addEventListener("click", () => this.toggleFilters());
    const actions = el("div", { class: "dk-dg-actions" });
    (this.spec.actions ?? []).forEach((label, index) => actions.append(label === null ? el("span", { class: "dk-dg-gap" }) : this.action(label, index)));
    return el("div", { class: "dk-dg-bar" }, actions, this.count, this.filterButton);
  }

  private action(label: string, index: number): HTMLButtonElement {
    const button = el("button", { type: "button", class: "dk-button btn btn-outline-secondary btn-sm" }, label);
    button.addEventListener("click", () => this.host.callback({ btn: index, rows: this.selection.list() }));
    this.buttons.push(button);
    return button;
  }

  private toggleFilters(): void {
    this.showFilters(!this.filtering);
    this.host.uiState("filtering", this.filtering);
    if (!this.filtering) this.changeFilter({});
    if (this.filtering) this.header.focusFilter();
    else this.scroller.focus();
  }

  private showFilters(filtering: boolean): void {
    this.filtering = filtering;
    this.filterButton.setAttribute("aria-pressed", String(filtering));
    this.rebuild();
  }

  // ---- arranging

  private headerHost(several: boolean): ConstructorParameters<typeof Header>[0] {
    return {
      several,
      say: this.host.say,
      columns: () => this.columns,
      sort: () => this.rows.sort,
      filter: () => ({ ...this.rows.filter, ...this.typed }),
      setSort: (sort) => this.setSort(sort),
      setFilter: (field, text) => this.setFilter(field, text),
      selectAll: () => this.selectAll(),
      widen: (column, width) => this.widen(column, width),
      arranged: () => this.host.uiState("columns", this.arranged),
      move: (from, to) => this.move(from, to),
      fit: (column) => this.fit(column),
    };
  }

  private setSort(sort: readonly SortKey[]): void {
    this.rows.sort = sort;
    this.arrange();
    this.host.uiState("sort", sort);
  }

  private setFilter(field: string, text: string): void {
    clearTimeout(this.filterTimer);
    this.typed = { ...this.typed, [field]: text };
    this.filterTimer = window.setTimeout(() => this.changeFilter({ ...this.rows.filter, ...this.typed }), FILTER_PAUSE_MS);
  }

  private changeFilter(wanted: Readonly<Record<string, string>>): void {
    this.typed = {};
    const filter = Object.fromEntries(Object.entries(wanted).filter(([, text]) => text !== ""));
    if (JSON.stringify(filter) === JSON.stringify(this.rows.filter)) return;
    this.rows.filter = filter;
    this.scroller.scrollTop = 0;
    this.arrange();
    this.host.uiState("filter", filter);
  }

  private arrange(): void {
    cancelAnimationFrame(this.arranging);
    this.arranging = 0;
    this.followRows();
    this.setHeight();
    this.rows.arrange();
    this.selection.keep((id) => this.rows.recordOf(id) !== undefined);
    const last = this.rows.shown.length - 1;
    if (this.active && this.active.place > last) this.active = last < 0 ? null : { ...this.active, place: last };
    this.header.showSort();
    this.showCounts();
    this.viewport.refresh();
  }

  private move(from: number, to: number): void {
    const [column] = this.columns.splice(from, 1);
    if (column) this.columns.splice(to, 0, column);
    this.arranged = { ...this.arranged, order: this.columns.map(({ field }) => field) };
    this.rebuild();
    this.host.uiState("columns", this.arranged);
  }

  private widen(column: Column, width: number): void {
    [column.width, column.fixed] = [width, true];
    this.arranged = { ...this.arranged, widths: { ...this.arranged.widths, [column.field]: width } };
    this.layOut();
  }

  private fit(column: Column): number {
    const longest = this.rows.shown.slice(0, 500).reduce((most, _, place) => {
      const record = this.rows.record(place);
      return record ? Math.max(most, this.cells.text(column, { record, id: this.rows.id(place), place }).length) : most;
    }, column.title.length + 2);
    return longest * 8 + 28;
  }

  private showCounts(): void {
    const [shown, total, selected] = [this.rows.shown.length, this.rows.total, this.selection.size];
    const number = new Intl.NumberFormat();
    const { say } = this.host;
    const all = total === 1 ? say("1 row") : say("{} rows", number.format(total));
    const rows = shown === total ? all : say("{} of {} rows", number.format(shown), number.format(total));
    this.count.textContent = selected > 0 ? `${say("{} selected", number.format(selected))} · ${rows}` : rows;
    this.empty.textContent = shown > 0 ? "" : total > 0 ? say("No row matches the filter.") : say("No rows yet.");
    this.empty.hidden = shown > 0;
    this.scroller.setAttribute("aria-rowcount", String(shown + this.header.rows));
  }

  // ---- pointer and keys

  private listen(): void {
    this.viewport.body.addEventListener("mousedown", (event) => {
      // A shift-click selects rows, not the text between them.
      if (event.shiftKey) event.preventDefault();
    });
    this.viewport.body.addEventListener("click", (event) => this.onClick(event));
    this.scroller.addEventListener("keydown", (event) => this.onKey(event));
    this.scroller.addEventListener("focus", () => {
      if (!this.active && this.rows.shown.length > 0 && this.columns.length > 0) this.activate(0, 0, false);
    });
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>(".dk-dg-row");
    const cell = target.closest(".dk-dg-cell");
    if (!row?.dataset.place || !cell) return;
    const place = Number(row.dataset.place);
    const boxes = this.spec.multiple_select === true ? 1 : 0;
    const column = Array.from(row.children).indexOf(cell) - boxes;
    this.activate(place, Math.max(0, column), false);
    const toggle = column < 0 || event.ctrlKey || event.metaKey;
    this.choose(place, { toggle, range: event.shiftKey });
  }

  private choose(place: number, how: { toggle?: boolean; range?: boolean }): void {
    if (this.selection.choose(place, how)) this.selectionChanged();
  }

  private selectAll(): void {
    if (this.selection.size >= this.rows.shown.length) this.selection.replace([]);
    else this.selection.all(this.rows.shown.length);
    this.selectionChanged();
  }

  private selectionChanged(): void {
    const rows = this.selection.list();
    this.viewport.refresh();
    this.showCounts();
    this.host.uiState("selection", rows);
    if (this.spec.on_select === true && rows.length > 0) this.host.callback({ rows });
  }

  private activate(place: number, column: number, reveal = true): void {
    this.active = { place, column };
    if (reveal) this.viewport.reveal(place);
    this.viewport.refresh();
    this.viewport.draw();
    this.scroller.setAttribute("aria-activedescendant", `${this.uid}-active`);
    if (reveal) this.scroller.querySelector(".dk-dg-active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const record = this.rows.record(place);
    const shown = this.columns[column];
    this.content.textContent = record && shown ? this.cells.text(shown, { record, id: this.rows.id(place), place }) : "";
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.scroller) return;
    const key = `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.key === " " ? "Space" : event.key}`;
    if (!this.command(key, event.shiftKey) && !this.go(key, event.shiftKey)) return;
    event.preventDefault();
  }

  /** Keys that do something at the active cell. */
  private command(key: string, shift: boolean): boolean {
    const at = this.active;
    if (!at) return false;
    const commands: Readonly<Record<string, () => void>> = {
      Space: () => this.choose(at.place, { toggle: true, range: shift }),
      Enter: () => this.choose(at.place, {}),
      "Ctrl+a": () => (this.selection.all(this.rows.shown.length), this.selectionChanged()),
      "Ctrl+c": () => this.host.copy(this.copied(at)),
      s: () => this.header.turnSort(at.column, shift),
      S: () => this.header.turnSort(at.column, true),
      "+": () => this.header.widen(at.column, 1),
      "-": () => this.header.widen(at.column, -1),
    };
    const command = commands[key];
    command?.();
    return command !== undefined;
  }

  /** Keys that move the active cell; with Shift they select what they pass. */
  private go(key: string, shift: boolean): boolean {
    const { place, column } = this.active ?? { place: 0, column: 0 };
    const [lastRow, lastColumn, page] = [this.rows.shown.length - 1, this.columns.length - 1, this.viewport.pageRows];
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [place + 1, column], ArrowUp: [place - 1, column], ArrowRight: [place, column + 1], ArrowLeft: [place, column - 1],
      PageDown: [place + page, column], PageUp: [place - page, column], Home: [place, 0], End: [place, lastColumn],
      "Ctrl+Home": [0, 0], "Ctrl+End": [lastRow, lastColumn], "Ctrl+ArrowDown": [lastRow, column], "Ctrl+ArrowUp": [0, column],
    };
    const target = targets[key];
    if (!target || lastRow < 0) return false;
    this.activate(Math.min(lastRow, Math.max(0, target[0])), Math.min(lastColumn, Math.max(0, target[1])));
    if (shift && this.active && this.active.place !== place) this.choose(this.active.place, { range: true });
    return true;
  }

  /** The selected rows as tab-separated lines, or the active cell. */
  private copied(at: Active): string {
    const line = (place: number): string => {
      const record = this.rows.record(place);
      return record ? this.columns.map((column) => this.cells.text(column, { record, id: this.rows.id(place), place })).join("\t") : "";
    };
    const places = this.rows.shown.flatMap((_, place) => (this.selection.has(this.rows.id(place)) ? [place] : []));
    if (places.length > 0) return [this.columns.map((column) => column.title).join("\t"), ...places.map(line)].join("\n");
    return line(at.place).split("\t")[at.column] ?? "";
  }

  private compile(params: readonly string[], body: string): (...args: unknown[]) => unknown {
    try {
      return this.host.compile(params, body);
    } catch (error) {
      // Author code that does not compile: the table shows plain values.
      this.host.report(error);
      return (params: unknown) => (isRecord(params) ? params.value : undefined);
    }
  }
}

function widthsOf(columns: readonly Column[]): string {
  return columns.map(({ width, fixed }) => `${width} ${fixed}`).join();
}

/** Another page said it: what is no width and no name is left out. */
function arrangementFrom({ order, widths }: RecordData): ColumnArrangement {
  const numbers = Object.entries(isRecord(widths) ? widths : {}).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return { ...(Array.isArray(order) ? { order: order.map(String) } : {}), widths: Object.fromEntries(numbers) };
}

function isSortKey(value: unknown): value is SortKey {
  return isRecord(value) && typeof value.field === "string" && (value.direction === "asc" || value.direction === "desc");
}
