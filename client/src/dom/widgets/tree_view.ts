/**
 * `TreeView` and `TableView`: rows in columns; only what can be seen is drawn.
 *
 * The one rule: messages change what the tree is (`tree/model.ts` and its
 * neighbours) and mark it stale; it is drawn once, after the batch. What the
 * reader does is reported as said in docs/widgets-wire.md §4.3.
 */
import { type Edit, type Make, Refused, Widget } from "./base";
import { el } from "../outputs/build";
import { applyFont } from "./common";
import { defineWidget, type WidgetClass } from "./registry";
import { Scrolling } from "./scrolling";
import type { CellContent } from "./tree/cell";
import { Clipboard } from "./tree/clipboard";
import { Colors, type ColorSpec, type Look } from "./tree/colors";
import { type Column, columnOf, isNumeric, shownText } from "./tree/columns";
import { Editing } from "./tree/editing";
import { type Handled, Hands } from "./tree/hands";
import { Header } from "./tree/header";
import { ColumnLayout } from "./tree/layout";
import { TreeModel } from "./tree/model";
import { Pane, type PaneSource, type RowFacts } from "./tree/pane";
import { type Expansion, type Path, pathKey, pathOf, type Row, type WireRow, type WireRows } from "./tree/rows";
import { type CellPath, Selection, SELECTION_MODES } from "./tree/selection";
import { number, oneOf } from "./values";
import { say } from "./words";

export class TreeView extends Widget implements PaneSource, Handled {
  readonly model = new TreeModel();
  readonly selection = new Selection();
  readonly colors = new Colors();
  readonly tree: boolean;
  readonly pane: Pane;
  readonly header: Header;
  readonly scrolling: Scrolling;
  readonly clipboard: Clipboard;
  readonly editing = new Editing(this);
  readonly layout = new ColumnLayout(this);
  columns: readonly Column[] = [];
  cursor: Row | null = null;
  cursorColumn = 0;
  anchor: Row | null = null;
  anchorColumn = 0;
  private columnsStale = true;
  private sortStale = false;

  constructor(make: Make) {
    const tree = make.name !== "TableView";
    super(make, el("div", { class: "dkw-tree", role: tree ? "treegrid" : "grid", "aria-label": tree ? say("Tree") : say("Table"), tabindex: 0 }));
    this.tree = tree;
    this.selection.mode = this.state.selection_mode ?? "single";
    this.pane = new Pane(this, `dkt-${make.wid}`);
    this.header = new Header({
      sortBy: (column) => this.sortBy(column),
      resizing: (column, width) => this.layout.resize(column, width),
      resized: () => {
        this.report({ column_widths: { ...this.state.column_widths } });
        this.scrolling.contentChanged();
      },
      fit: (column) => this.layout.fit([column]),
      widthOf: (column) => this.layout.widthOf(column),
      leave: () => this.element.focus(),
    });
    this.pane.scroll.prepend(this.header.element);
    this.element.append(this.pane.scroll);
    this.scrolling = new Scrolling(this, this.pane.scroll);
    this.clipboard = new Clipboard(this);
    new Hands(this);
    this.changed();
  }

  // -- what the pane asks -------------------------------------------------------------

  get visible(): readonly Row[] {
    return this.model.visible;
  }

  get rowNumbers(): boolean {
    return this.state.show_row_numbers === true;
  }

  get cellCursor(): boolean {
    return this.state.cell_cursor === true;
  }

  facts(row: Row): RowFacts {
    return { selected: !this.selection.byCell && this.selection.has(row), cursor: row === this.cursor, open: row.children ? row.open : null };
  }

  content(row: Row, column: Column, place: number): CellContent {
    const marked = !this.colors.empty || this.selection.byCell;
    const key = marked ? pathKey(pathOf(row)) : "";
    return {
      value: this.valueAt(row, column, place),
      enabled: column.enabledKey === null || this.model.rows.value(row, column.enabledKey) !== false,
      visible: column.visibleKey === null || this.model.rows.value(row, column.visibleKey) !== false,
      selected: marked && this.selection.hasCell(key, column.key),
      cursor: row === this.cursor && place === this.cursorColumn && (this.cellCursor || this.selection.byCell),
      look: marked ? this.lookOf(key, column.key) : undefined,
      tree: this.tree && place === 0 ? { depth: row.depth - 1, open: row.children ? row.open : null } : null,
    };
  }

  private lookOf(key: string, column: string): Look | undefined {
    return this.colors.of(key, column);
  }

  /** What a cell shows; the tree column falls back on the row's key. */
  valueAt(row: Row, column: Column, place: number): unknown {
    const value = this.model.rows.value(row, column.key);
    return this.tree && place === 0 ? (value ?? row.key) : value;
  }

  // -- drawing ------------------------------------------------------------------------

  override render(): void {
    if (this.columnsStale) this.rebuild();
    if (this.sortStale) this.resort();
    this.layout.update();
    this.markSort();
    const { element, pane } = this;
    element.setAttribute("aria-rowcount", String(this.visible.length + 1));
    element.setAttribute("aria-multiselectable", String(this.selection.many));
    element.classList.toggle("dkt-by-cell", this.cellCursor || this.selection.byCell);
    element.classList.toggle("dkt-empty", this.visible.length === 0);
    pane.paint(true);
    this.pointOut();
    this.scrolling.contentChanged();
  }

  /** Something about the columns, or how all rows are made. */
  stale(): void {
    this.columnsStale = true;
    this.sortStale = true;
    this.changed();
  }

  refresh(): void {
    this.changed();
  }

  /** Draw what is put off now, before the reader's change comes on top of it. */
  settle(): void {
    if (this.columnsStale || this.sortStale) this.render();
  }

  private rebuild(): void {
    this.columnsStale = false;
    this.editing.cancel();
    const { state } = this;
    this.columns = ((state.columns as unknown[] | null) ?? []).map(columnOf);
    this.cursorColumn = Math.min(this.cursorColumn, Math.max(0, this.columns.length - 1));
    this.header.show(this.columns, this.rowNumbers, state.sortable === true);
    this.header.element.hidden = state.show_header === false;
    applyFont(this.header.element, state.header_font);
    this.element.setAttribute("aria-colcount", String(this.columns.length));
    this.element.classList.toggle("dkt-striped", state.alternate_row_colors === true);
    this.element.classList.toggle("dkt-grid", state.show_grid === true);
    this.element.classList.toggle("dkt-numbered", this.rowNumbers);
    this.layout.setRowHeight();
    this.pane.rebuild();
  }

  private resort(): void {
    this.sortStale = false;
    const [key, ascending] = (this.state.sort as [string, boolean] | null) ?? [null, true];
    const place = this.columns.findIndex((column) => column.key === key);
    const column = this.columns[place];
    if (key === null) this.model.sort(null, null);
    else this.model.sort(key, { ascending, numeric: column ? isNumeric(column) : false, value: (row) => (column ? this.valueAt(row, column, place) : this.model.rows.value(row, key)) });
  }

  private markSort(): void {
    const [key, ascending] = (this.state.sort as [string, boolean] | null) ?? [null, true];
    this.header.mark(key, ascending);
  }

  /** Tell a screen reader where the cursor is; only what is drawn can be named. */
  private pointOut(): void {
    const view = this.cursor ? this.pane.viewOf(this.cursor) : undefined;
    const cell = this.cellCursor || this.selection.byCell ? view?.cells[this.cursorColumn]?.element : undefined;
    const id = cell?.id ?? view?.element.id;
    if (id) this.element.setAttribute("aria-activedescendant", id);
    else this.element.removeAttribute("aria-activedescendant");
  }

  override resized(): void {
    this.pane.measured();
    this.scrolling.apply();
  }

  // -- data ---------------------------------------------------------------------------

  load(rows: WireRows): void {
    this.editing.cancel();
    const [cursor, anchor] = [this.cursor, this.anchor].map((row) => (row ? pathOf(row) : null));
    this.model.load(rows);
    this.cursor = cursor ? (this.model.rows.find(cursor) ?? null) : null;
    this.anchor = anchor ? (this.model.rows.find(anchor) ?? null) : null;
    this.changed();
  }

  setValues(path: Path, values: Readonly<Record<string, unknown>>): void {
    const row = this.model.rows.find(path);
    if (!row) throw new Refused(`there is no row ${JSON.stringify(path)}`);
    this.model.setValues(row, values);
    this.changed();
  }

  insertRows({ parent, index, fields, rows }: Edit): void {
    const path = (parent ?? []) as Path;
    const row = path.length ? this.model.rows.find(path) : this.model.rows.root;
    if (!row) throw new Refused(`there is no row ${JSON.stringify(path)}`);
    this.model.insert(row, Number(index ?? -1), (fields ?? []) as string[], (rows ?? []) as WireRow[]);
    this.changed();
  }

  removeRows(paths: readonly Path[]): void {
    const at = this.cursor ? this.indexOf(this.cursor) : -1;
    const gone = this.model.remove(paths);
    this.colors.forget(paths);
    const under = (row: Row | null): boolean => row !== null && (gone.has(row) || under(row.parent));
    if (under(this.cursor)) this.cursor = this.visible[Math.min(at, this.visible.length - 1)] ?? null;
    if (under(this.anchor)) this.anchor = this.cursor;
    this.changed();
  }

  expand(path: Path, open: boolean): void {
    this.model.expand(path, open);
    this.changed();
  }

  // -- what hands do ------------------------------------------------------------------

  indexOf(row: Row): number {
    return this.model.indexOf(row);
  }

  goTo(index: number, column: number): void {
    this.cursor = this.visible[index] ?? null;
    this.cursorColumn = column;
    if (this.cursor) this.pane.showIndex(index);
    if (this.cellCursor || this.selection.byCell) this.pane.showStretch(...this.layout.stretchOf(column));
    this.pane.paint(true);
    this.pointOut();
  }

  selectRows(rows: readonly Row[]): void {
    if (this.selection.choose(rows)) this.announceRows();
  }

  toggleRow(row: Row): void {
    this.selection.toggle(row, this.model);
    this.announceRows();
  }

  selectAll(): void {
    if (this.selection.byCell) return this.selectBlock(0, 0, this.visible.length - 1, this.columns.length - 1);
    this.selection.chooseAll();
    this.announceRows();
  }

  private announceRows(): void {
    this.changed();
    this.report({ selected: this.selection.value });
    if (!this.listens("selected")) return;
    this.fire("selected", this.selection.rowsIn(this.model).map((row) => ({ path: pathOf(row), values: this.model.rows.valuesOf(row) })));
  }

  selectBlock(fromIndex: number, fromColumn: number, toIndex: number, toColumn: number): void {
    const cells: CellPath[] = [];
    const [top, bottom] = fromIndex < toIndex ? [fromIndex, toIndex] : [toIndex, fromIndex];
    const [left, right] = fromColumn < toColumn ? [fromColumn, toColumn] : [toColumn, fromColumn];
    for (let index = Math.max(0, top); index <= bottom; index++) {
      const path = pathOf(this.visible[index] as Row);
      for (let column = left; column <= right; column++) cells.push([path, (this.columns[column] as Column).key]);
    }
    if (this.selection.chooseCells(cells)) this.announceCells();
  }

  toggleCell(row: Row, column: number): void {
    this.selection.toggleCell([pathOf(row), (this.columns[column] as Column).key]);
    this.announceCells();
  }

  private announceCells(): void {
    this.changed();
    const cells = this.selection.cellValue;
    this.report({ selected_cells: cells });
    if (!this.listens("cell_selected")) return;
    this.fire("cell_selected", cells.map(([path, key]) => ({ path, col_key: key, value: this.cellValue(path, key) })));
  }

  private cellValue(path: Path, key: string): unknown {
    const row = this.model.rows.find(path);
    return (row && this.model.rows.value(row, key)) ?? null;
  }

  setOpen(row: Row, open: boolean): void {
    if (!row.children || row.open === open) return;
    const path = pathOf(row);
    this.model.expand(path, open);
    this.changed();
    this.reportEdit({ op: "expand", path, open });
    this.fire(open ? "expanded" : "collapsed", this.model.rows.valuesOf(row), path);
  }

  activate(row: Row, place: number): void {
    if (this.edit(row, place, null)) return;
    const column = this.columns[place];
    const exact = this.cellCursor || this.selection.byCell || !this.tree;
    this.fire("activated", this.model.rows.valuesOf(row), pathOf(row), exact ? (column?.key ?? null) : null);
  }

  /** A control in a cell was used. */
  press(row: Row, place: number, target: Element): void {
    const column = this.columns[place];
    if (!column || !this.content(row, column, place).enabled) return;
    if (column.widget === "button" && target.closest("button")) {
      this.fire("cell_action", pathOf(row), this.model.rows.valuesOf(row), column.key);
    } else if (column.widget === "checkbox" && target instanceof HTMLInputElement) {
      if (column.editable === false) this.pane.paint(true);
      else this.editing.change(row, column, target.checked);
    } else if (column.widget === "combobox" && target.closest(".dkt-drop")) this.edit(row, place, null);
  }

  edit(row: Row, place: number, typed: string | null): boolean {
    return this.editing.begin(row, place, typed);
  }

  find(prefix: string, from: number): number {
    const lower = prefix.toLowerCase();
    const column = this.columns[0];
    const count = this.visible.length;
    for (let step = 0; column && step < count; step++) {
      const index = (Math.max(0, from) + step) % count;
      if (shownText(this.valueAt(this.visible[index] as Row, column, 0)).toLowerCase().startsWith(lower)) return index;
    }
    return -1;
  }

  // -- columns ------------------------------------------------------------------------

  private sortBy(column: Column): void {
    const [key, ascending] = (this.state.sort as [string, boolean] | null) ?? [null, true];
    const sort: [string, boolean] = [column.key, key === column.key ? !ascending : true];
    this.report({ sort });
    this.sortStale = true;
    this.changed();
    this.fire("sorted", ...sort);
  }

  resortSoon(): void {
    this.sortStale = true;
    this.changed();
  }

  /** Show a row, opening what it is in. */
  scrollToPath(path: Path): void {
    const row = this.model.rows.find(path);
    if (!row) return;
    for (const opened of this.model.reveal(row)) this.reportEdit({ op: "expand", path: pathOf(opened), open: true });
    this.render();
    this.pane.showIndex(this.indexOf(row));
  }

  override dispose(): void {
    this.scrolling.dispose();
    this.clipboard.dispose();
  }
}

const tabular: WidgetClass<TreeView> = {
  state: {
    columns: (view) => view.stale(),
    show_header: (view) => view.stale(),
    alternate_row_colors: (view) => view.stale(),
    show_grid: (view) => view.stale(),
    show_row_numbers: (view) => view.stale(),
    sortable: (view) => view.stale(),
    header_font: (view) => view.stale(),
    row_spacing: (view, value) => (number(value), view.stale()),
    column_spacing: (view, value) => (number(value), view.stale()),
    font: (view, value) => (applyFont(view.element, value), view.stale()),
    cell_cursor: (view) => view.refresh(),
    editable: (view) => view.refresh(),
    selection_mode: (view, value) => {
      view.selection.mode = oneOf(value, SELECTION_MODES);
      view.refresh();
    },
    rows: (view, value) => view.load((value as WireRows | null) ?? { fields: [], rows: [] }),
    expanded: (view, value) => {
      view.model.setExpansion((value as Expansion | null) ?? { default: false, except: [] });
      view.refresh();
    },
    colors: (view, value) => {
      view.colors.clear();
      view.colors.merge((value as ColorSpec | null) ?? {});
      view.refresh();
    },
    selected: (view, value) => {
      view.selection.set(value as "all" | Path[] | null);
      view.refresh();
    },
    selected_cells: (view, value) => {
      view.selection.setCells((value as CellPath[] | null) ?? []);
      view.refresh();
    },
    sort: (view) => view.resortSoon(),
    column_widths: (view) => view.refresh(),
    scroll_position: (view, value) => view.scrolling.set(value),
  },
  edits: {
    cell: (view, { path, field, value }) => view.setValues(path as Path, { [String(field)]: value }),
    values: (view, { path, values }) => view.setValues(path as Path, values as Record<string, unknown>),
    rows_insert: (view, edit) => view.insertRows(edit),
    rows_remove: (view, { paths }) => view.removeRows(paths as Path[]),
    expand: (view, { path, open }) => view.expand(path as Path, open === true),
    expand_all: (view, { open }) => {
      view.model.expandAll(open === true);
      view.refresh();
    },
    colors: (view, { spec }) => {
      view.colors.merge(spec as ColorSpec);
      view.refresh();
    },
  },
  acts: {
    scroll_to_path: (view, path) => view.scrollToPath(path as Path),
    scroll_to_end: (view) => (view.render(), view.pane.showEnd()),
    set_optimal_column_widths: (view) => (view.render(), view.layout.fit(view.columns)),
    copy_selection: (view) => view.clipboard.copy(false),
    cut_selection: (view) => view.clipboard.copy(true),
    paste_selection: (view) => view.clipboard.read(),
  },
  questions: { get_column_widths: (view) => view.header.measured() },
  raw: ["rows", "colors", "selected", "selected_cells", "expanded", "columns"],
};

defineWidget("TreeView", TreeView, tabular);
defineWidget("TableView", TreeView, tabular);
