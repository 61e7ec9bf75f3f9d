/**
 * Copying, cutting and pasting cells as tab-separated text.
 *
 * The one rule: only cells that the reader may edit are emptied or written.
 * Keys work through the browser's own events; the program's acts need its
 * permission, and the author is told when it is refused.
 */
import type { TreeView } from "../tree_view";
import { type Column, shownText, typedValue } from "./columns";
import type { Row } from "./rows";
import { fromTsv, toTsv } from "./tsv";

interface Block {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly has: (row: Row, column: Column) => boolean;
}

export class Clipboard {
  private readonly ending = new AbortController();

  constructor(private readonly view: TreeView) {
    const { signal } = this.ending;
    view.element.addEventListener("copy", (event) => this.taken(event, false), { signal });
    view.element.addEventListener("cut", (event) => this.taken(event, true), { signal });
    view.element.addEventListener("paste", (event) => this.given(event), { signal });
  }

  /** The program asks: copy or cut what is selected. */
  copy(cut: boolean): void {
    const tsv = this.take(cut);
    if (tsv === null) return;
    navigator.clipboard?.writeText(tsv).catch((error: unknown) => this.refused(cut ? "cut_selection" : "copy_selection", error));
  }

  /** The program asks: paste. */
  read(): void {
    const reading = navigator.clipboard?.readText?.();
    reading?.then(
      (text) => this.paste(text),
      (error: unknown) => this.refused("paste_selection", error),
    );
  }

  private refused(method: string, error: unknown): void {
    this.view.host.tell({ type: "error", wid: this.view.wid, method, error: error instanceof Error ? error.message : String(error) });
  }

  dispose(): void {
    this.ending.abort();
  }

  private taken(event: ClipboardEvent, cut: boolean): void {
    if (isField(event.target) || (!cut && !document.getSelection()?.isCollapsed)) return;
    const tsv = this.take(cut);
    if (tsv === null) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", tsv);
  }

  private given(event: ClipboardEvent): void {
    if (isField(event.target)) return;
    const text = event.clipboardData?.getData("text/plain");
    if (!text) return;
    event.preventDefault();
    this.paste(text);
  }

  private take(cut: boolean): string | null {
    const block = this.block();
    if (!block) return null;
    const { view } = this;
    const shown = (row: Row, column: Column): string => (block.has(row, column) ? shownText(view.valueAt(row, column, view.columns.indexOf(column))) : "");
    const tsv = toTsv(block.rows.map((row) => block.columns.map((column) => shown(row, column))));
    if (cut) for (const row of block.rows) for (const column of block.columns) if (block.has(row, column)) this.write(row, column, "");
    view.fire(cut ? "cut" : "copy", tsv);
    return tsv;
  }

  /** What is selected, as rows and columns; null: nothing. */
  private block(): Block | null {
    const { view } = this;
    const { selection, model } = view;
    if (!selection.byCell) {
      const rows = selection.rowsIn(model);
      return rows.length ? { rows, columns: view.columns.filter((column) => column.type !== "icon"), has: () => true } : null;
    }
    const cells = selection.cellValue.map(([path, key]) => [model.rows.find(path), key] as const);
    const chosen = new Map<Row, Set<string>>();
    for (const [row, key] of cells) if (row) chosen.set(row, (chosen.get(row) ?? new Set()).add(key));
    if (!chosen.size) return null;
    const keys = new Set(cells.map(([, key]) => key));
    const rows = [...chosen.keys()].sort((a, b) => model.indexOf(a) - model.indexOf(b));
    return { rows, columns: view.columns.filter((column) => keys.has(column.key)), has: (row, column) => chosen.get(row)?.has(column.key) === true };
  }

  /** From the cursor to the right and down; one value fills all selected cells. */
  private paste(text: string): void {
    const { view } = this;
    const grid = fromTsv(text);
    const block = view.selection.byCell ? this.block() : null;
    if (grid.length === 1 && grid[0]?.length === 1 && block) {
      for (const row of block.rows) for (const column of block.columns) if (block.has(row, column)) this.write(row, column, grid[0][0] as string);
    } else this.pasteFrom(grid);
    view.fire("paste", text);
  }

  private pasteFrom(grid: readonly (readonly string[])[]): void {
    const { view } = this;
    if (!view.cursor) return;
    // Looked up first: a pasted value may move its row when the table is sorted.
    const first = view.indexOf(view.cursor);
    const rows = view.visible.slice(first, first + grid.length);
    const columns = view.columns.slice(view.cellCursor || view.selection.byCell ? view.cursorColumn : 0);
    rows.forEach((row, y) => grid[y]?.forEach((cell, x) => columns[x] && this.write(row, columns[x], cell)));
  }

  private write(row: Row, column: Column, text: string): void {
    if (!this.view.editing.canEdit(row, column)) return;
    const value = typedValue(text, column);
    if (value !== undefined) this.view.editing.change(row, column, value);
  }
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
