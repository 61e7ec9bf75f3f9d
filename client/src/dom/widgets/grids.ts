/** `GridBox`: rows and columns that line up. `FixedLayout`: children at fixed places. */
import { el } from "../outputs/build";
import { Container, type Layout, type Make, type Widget } from "./base";
import { nameBy } from "./naming";
import { defineWidget } from "./registry";
import { gap, number } from "./values";

class GridBox extends Container {
  constructor(make: Make) {
    super(make, el("div", { class: "dkw-grid" }));
  }

  override render(): void {
    const columns = this.count("columns", "column");
    const rows = this.count("rows", "row");
    this.element.style.gridTemplateColumns = this.tracks(columns, "column", 0);
    this.element.style.gridTemplateRows = this.tracks(rows, "row", 1);
    this.nameCells();
  }

  /** In a grid the label of a field stands to its left. */
  private nameCells(): void {
    const cell = (child: Widget, left = 0): string => {
      const { row, column } = this.layoutOf(child);
      return `${Number(row ?? 0)},${Number(column ?? 0) - left}`;
    };
    const cells = new Map(this.children.map((child) => [cell(child), child]));
    for (const child of this.children) nameBy(child, cells.get(cell(child, 1)));
  }

  protected override nameFrom(): void {
    this.changed();
  }

  protected override arrange(child: Widget, layout: Layout): void {
    child.element.style.gridRow = String(Number(layout["row"] ?? 0) + 1);
    child.element.style.gridColumn = String(Number(layout["column"] ?? 0) + 1);
    const size: readonly unknown[] = child.state["size"] ?? [];
    const expands: readonly unknown[] = child.state["expanding"] ?? [];
    child.element.classList.toggle("dkw-fill-w", expands[0] === true && (size[0] ?? null) === null);
    child.element.classList.toggle("dkw-fill-h", expands[1] === true && (size[1] ?? null) === null);
    this.changed();
  }

  protected override displace(child: Widget): void {
    child.element.style.gridRow = child.element.style.gridColumn = "";
    child.element.remove();
    this.changed();
  }

  resize(): void {
    this.changed();
  }

  private count(key: "rows" | "columns", place: "row" | "column"): number {
    return Math.max(Number(this.state[key] ?? 1), ...this.children.map((child) => Number(this.layoutOf(child)[place] ?? 0) + 1));
  }

  /** A track takes free space when something in it expands that way; when nothing does anywhere, all share it. */
  private tracks(count: number, place: "row" | "column", axis: 0 | 1): string {
    const expands = new Set<number>();
    for (const child of this.children) if (child.state["expanding"]?.[axis]) expands.add(Number(this.layoutOf(child)[place] ?? 0));
    return Array.from({ length: count }, (_, track) => (expands.has(track) ? "1fr" : "auto")).join(" ");
  }
}

defineWidget("GridBox", GridBox, {
  state: {
    rows: (grid) => grid.resize(),
    columns: (grid) => grid.resize(),
    row_spacing: (grid, value) => void (grid.element.style.rowGap = gap(value)),
    column_spacing: (grid, value) => void (grid.element.style.columnGap = gap(value)),
  },
});

/** One grid cell holds all children, moved by their margins: so the whole is as large as they need. */
class FixedLayout extends Container {
  constructor(make: Make) {
    super(make, el("div", { class: "dkw-fixed" }));
  }

  protected override arrange(child: Widget, layout: Layout): void {
    child.element.style.marginLeft = `${number(layout["x"]) ?? 0}px`;
    child.element.style.marginTop = `${number(layout["y"]) ?? 0}px`;
  }

  protected override displace(child: Widget): void {
    child.element.style.marginLeft = child.element.style.marginTop = "";
    child.element.remove();
  }
}

defineWidget("FixedLayout", FixedLayout);
