/**
 * How wide the columns are and how high the rows.
 *
 * The one rule: all of it is a few custom properties on the root element; no
 * row is touched when a column gets wider. Reads no layout.
 */
import type { TreeView } from "../tree_view";
import { number } from "../values";
import { type Column, growingColumn, shownText, widthsOf } from "./columns";
import { measureTexts } from "./measure";
import type { Row } from "./rows";

const ROW_PX = 28;
const TEXT_PX = 20;
const HEAD_PX = 30;

export class ColumnLayout {
  private widths: number[] = [];

  constructor(private readonly view: TreeView) {}

  widthOf(column: Column): number {
    return this.widths[this.view.columns.indexOf(column)] ?? 0;
  }

  /** How high a row is, from the font, the spacing and the icons. */
  setRowHeight(): void {
    const { state, columns, pane, element } = this.view;
    const size = Array.isArray(state.font) ? number(state.font[1]) : null;
    const text = size === null ? TEXT_PX : Math.ceil(size * 1.45);
    const spacing = number(state.row_spacing);
    const icons = Math.max(0, ...columns.filter((column) => column.type === "icon").map((column) => column.iconSize));
    pane.rowPx = Math.max(spacing === null ? text + (ROW_PX - TEXT_PX) : text + 2 * spacing, icons ? icons + 6 : 0);
    pane.headPx = state.show_header === false ? 0 : HEAD_PX;
    element.style.setProperty("--dkt-row", `${pane.rowPx}px`);
    const between = number(state.column_spacing);
    element.style.setProperty("--dkt-pad", between === null ? "" : `${between}px`);
  }

  /** Lay the columns out by what was said and what they hold. */
  update(): void {
    const { view } = this;
    const text = (row: Row, column: Column): string => shownText(view.valueAt(row, column, view.columns.indexOf(column)));
    this.widths = widthsOf(view.columns, view.model.rows.root.children ?? [], this.given, text, view.tree);
    this.apply();
  }

  /** The reader drags: show it, tell nobody yet. */
  resize(column: Column, width: number): void {
    const { view } = this;
    view.state.column_widths = { ...this.given, [column.key]: width };
    this.widths[view.columns.indexOf(column)] = width;
    this.apply();
  }

  /** As wide as what they show; reported. */
  fit(columns: readonly Column[]): void {
    const { view } = this;
    const font = getComputedStyle(view.element).font;
    const widths = { ...this.given };
    for (const column of columns) {
      const place = view.columns.indexOf(column);
      const texts = view.visible.map((row) => [shownText(view.valueAt(row, column, place)), view.tree && place === 0 ? row.depth : 0] as const);
      widths[column.key] = measureTexts(font, column, texts);
    }
    view.report({ column_widths: widths });
    view.refresh();
  }

  /** Where a column stands, in px from the left of the rows. */
  stretchOf(place: number): [left: number, right: number] {
    const left = place === 0 ? 0 : this.widths.slice(0, place).reduce((sum, width) => sum + width, this.numbersWidth);
    return [left, left + (this.widths[place] ?? 0)];
  }

  private apply(): void {
    const { view } = this;
    const growing = growingColumn(view.columns, this.given);
    const columns = this.widths.map((width, place) => (place === growing ? `minmax(${width}px, 1fr)` : `${width}px`));
    if (view.rowNumbers) columns.unshift(`${this.numbersWidth}px`);
    const { style } = view.element;
    const template = columns.join(" ");
    if (style.getPropertyValue("--dkt-columns") !== template) style.setProperty("--dkt-columns", template);
    style.setProperty("--dkt-width", `${this.widths.reduce((sum, width) => sum + width, this.numbersWidth)}px`);
  }

  /** As the reader dragged them or the program set them. */
  private get given(): Record<string, number> {
    return (this.view.state.column_widths as Record<string, number> | null) ?? {};
  }

  private get numbersWidth(): number {
    return this.view.rowNumbers ? Math.max(36, String(this.view.visible.length).length * 9 + 16) : 0;
  }
}
