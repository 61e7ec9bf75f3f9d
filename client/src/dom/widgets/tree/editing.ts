/**
 * Changing cells in place: which may be, by what, and what then follows.
 *
 * The one rule: what the reader changed is first kept, then told as an edit.
 * This file does not know how an editor looks.
 */
import type { TreeView } from "../tree_view";
import type { Column } from "./columns";
import { CellEditor, type EditEnd } from "./editor";
import { pathOf, type Row } from "./rows";

export class Editing {
  private editor: CellEditor | null = null;

  constructor(private readonly view: TreeView) {}

  canEdit(row: Row, column: Column): boolean {
    const { view } = this;
    if (!(column.editable ?? (view.state.editable === true || column.widget === "combobox"))) return false;
    if (column.widget === "button" || column.widget === "progress" || column.type === "icon") return false;
    const content = view.content(row, column, view.columns.indexOf(column));
    return content.enabled && content.visible;
  }

  /** Begin, with the character that was typed if there was one; false: this cell cannot be edited. */
  begin(row: Row, place: number, typed: string | null): boolean {
    const { view } = this;
    const column = view.columns[place];
    if (!column || !this.canEdit(row, column)) return false;
    const value = view.valueAt(row, column, place);
    if (column.widget === "checkbox" || (column.type === "boolean" && !column.choices.length)) {
      if (typed !== null && typed !== " ") return false;
      this.change(row, column, !(value === true || value === 1));
      return true;
    }
    this.editor?.commit("STAY", false);
    view.goTo(view.indexOf(row), place);
    const shown = view.pane.viewOf(row);
    const cell = shown?.cells[place];
    if (!shown || !cell) return false;
    view.pane.held = shown;
    this.editor = new CellEditor(cell, value, typed, (end) => this.ended(row, column, end));
    return true;
  }

  /** Leave without a change. */
  cancel(): void {
    this.editor?.cancel();
  }

  /** The reader changed a cell. */
  change(row: Row, column: Column, value: unknown): void {
    const { view } = this;
    const before = view.model.rows.value(row, column.key);
    const same = before === value || (value === "" && (before === null || before === undefined));
    if (same) return view.pane.paint(true);
    view.settle();
    view.model.setValues(row, { [column.key]: value });
    view.refresh();
    view.reportEdit({ op: "cell", path: pathOf(row), field: column.key, value });
  }

  private ended(row: Row, column: Column, { value, after, byKey }: EditEnd): void {
    const { view } = this;
    this.editor = null;
    view.pane.held = null;
    if (byKey) view.element.focus({ preventScroll: true });
    if (value === undefined) return view.pane.paint(true);
    this.change(row, column, value);
    const place = view.columns.indexOf(column);
    if (after === "DOWN") view.goTo(Math.min(view.indexOf(row) + 1, view.visible.length - 1), place);
    else if (after !== "STAY") this.next(row, place, after === "NEXT" ? 1 : -1);
  }

  /** On to the next cell of the row that can be edited. */
  private next(row: Row, from: number, step: number): void {
    const { columns } = this.view;
    for (let place = from + step; columns[place]; place += step) {
      if (this.canEdit(row, columns[place] as Column) && this.begin(row, place, null)) return;
    }
  }
}
