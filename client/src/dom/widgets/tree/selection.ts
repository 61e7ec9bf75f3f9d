/**
 * Which rows or cells are selected.
 *
 * The one rule: a selection is made of paths, not of rows, so that it means the
 * same after the rows were set again. This file does not know clicks or keys.
 */
import type { TreeModel } from "./model";
import { type Path, pathKey, pathOf, type Row } from "./rows";

export type SelectionMode = "none" | "single" | "multiple" | "single-cell" | "multiple-cell";
export const SELECTION_MODES: readonly SelectionMode[] = ["none", "single", "multiple", "single-cell", "multiple-cell"];
export type CellPath = readonly [path: Path, column: string];

const cellKey = (row: string, column: string): string => `${row}\u0001${column}`;

export class Selection {
  mode: SelectionMode = "single";
  private rows = new Map<string, Path>();
  private all = false;
  private cells = new Map<string, CellPath>();

  get byCell(): boolean {
    return this.mode === "single-cell" || this.mode === "multiple-cell";
  }

  get many(): boolean {
    return this.mode === "multiple" || this.mode === "multiple-cell";
  }

  get empty(): boolean {
    return !this.all && !this.rows.size && !this.cells.size;
  }

  has(row: Row): boolean {
    return this.all || (this.rows.size > 0 && this.rows.has(pathKey(pathOf(row))));
  }

  hasCell(rowKey: string, column: string): boolean {
    return this.cells.size > 0 && this.cells.has(cellKey(rowKey, column));
  }

  /** As the server says, and as it is reported. */
  set(value: "all" | readonly Path[] | null): void {
    this.all = value === "all";
    this.rows = new Map(Array.isArray(value) ? value.map((path: Path) => [pathKey(path), path]) : []);
  }

  get value(): "all" | Path[] {
    return this.all ? "all" : [...this.rows.values()];
  }

  setCells(cells: readonly CellPath[]): void {
    this.cells = new Map(cells.map((cell) => [cellKey(pathKey(cell[0]), cell[1]), cell]));
  }

  get cellValue(): CellPath[] {
    return [...this.cells.values()];
  }

  /** Exactly these rows; false when they were selected already. */
  choose(rows: readonly Row[]): boolean {
    const paths = rows.map(pathOf);
    if (!this.all && paths.length === this.rows.size && paths.every((path) => this.rows.has(pathKey(path)))) return false;
    this.set(paths);
    return true;
  }

  /** One row more or less. */
  toggle(row: Row, model: TreeModel): void {
    if (this.all) this.set([...model.rows.all()].map(pathOf));
    const path = pathOf(row);
    const key = pathKey(path);
    if (!this.rows.delete(key)) this.rows.set(key, path);
  }

  chooseAll(): void {
    this.set("all");
  }

  chooseCells(cells: readonly CellPath[]): boolean {
    if (cells.length === this.cells.size && cells.every(([path, column]) => this.cells.has(cellKey(pathKey(path), column)))) return false;
    this.setCells(cells);
    return true;
  }

  toggleCell(cell: CellPath): void {
    const key = cellKey(pathKey(cell[0]), cell[1]);
    if (!this.cells.delete(key)) this.cells.set(key, cell);
  }

  /** The selected rows that exist, in the order they are shown; then those in closed rows. */
  rowsIn(model: TreeModel): Row[] {
    if (this.all) return [...model.rows.all()];
    const found = [...this.rows.values()].map((path) => model.rows.find(path)).filter((row): row is Row => row !== undefined);
    const place = new Map(found.map((row) => [row, model.indexOf(row)]));
    const at = (row: Row): number => ((place.get(row) as number) < 0 ? Number.MAX_SAFE_INTEGER : (place.get(row) as number));
    return found.sort((a, b) => at(a) - at(b));
  }
}
