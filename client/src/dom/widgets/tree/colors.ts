/**
 * Colours of cells, rows, columns and the whole table, as `set_colors` gives them.
 *
 * The one rule: the narrower wins, each of foreground, background and bold by
 * itself. Kept by path, so that a row keeps its colour wherever it is sorted to.
 */
import { belowAny, type Path, pathKey } from "./rows";

export interface Look {
  readonly fg?: string | null;
  readonly bg?: string | null;
  readonly bold?: boolean | null;
}

export interface ColorSpec {
  readonly clear?: boolean;
  readonly cells?: readonly (Look & { readonly path: Path; readonly col_key: string })[];
  readonly rows?: readonly (Look & { readonly path: Path })[];
  readonly columns?: readonly (Look & { readonly col_key: string })[];
  readonly table?: Look | null;
}

const cellKey = (row: string, column: string): string => `${row}\u0001${column}`;

export class Colors {
  private readonly cells = new Map<string, Look>();
  private readonly rows = new Map<string, Look>();
  private readonly columns = new Map<string, Look>();
  private table: Look | null = null;

  /** Merge a specification in; an entry without any colour takes its colours away. */
  merge(spec: ColorSpec): void {
    if (spec.clear) this.clear();
    for (const each of spec.cells ?? []) put(this.cells, cellKey(pathKey(each.path), each.col_key), each);
    for (const each of spec.rows ?? []) put(this.rows, pathKey(each.path), each);
    for (const each of spec.columns ?? []) put(this.columns, each.col_key, each);
    if (spec.table) this.table = hasLook(spec.table) ? spec.table : null;
  }

  /** Rows are gone, with what was below them; so are their colours. */
  forget(paths: readonly Path[]): void {
    if (!this.rows.size && !this.cells.size) return;
    const tops = new Set(paths.map(pathKey));
    for (const key of this.rows.keys()) if (belowAny(key, tops)) this.rows.delete(key);
    for (const key of this.cells.keys()) if (belowAny(key.split("\u0001")[0] as string, tops)) this.cells.delete(key);
  }

  clear(): void {
    this.cells.clear();
    this.rows.clear();
    this.columns.clear();
    this.table = null;
  }

  get empty(): boolean {
    return !this.table && !this.cells.size && !this.rows.size && !this.columns.size;
  }

  /** What a cell looks like; undefined when nobody coloured anything it belongs to. */
  of(rowKey: string, column: string): Look | undefined {
    const found = [this.cells.size ? this.cells.get(cellKey(rowKey, column)) : undefined, this.rows.get(rowKey), this.columns.get(column), this.table];
    const looks = found.filter((look): look is Look => look !== undefined && look !== null);
    if (looks.length < 2) return looks[0];
    return { fg: first(looks, "fg"), bg: first(looks, "bg"), bold: first(looks, "bold") };
  }
}

function put(map: Map<string, Look>, key: string, look: Look): void {
  if (hasLook(look)) map.set(key, look);
  else map.delete(key);
}

function hasLook(look: Look | null | undefined): boolean {
  return look != null && (look.fg != null || look.bg != null || look.bold != null);
}

function first<K extends keyof Look>(looks: readonly Look[], key: K): Look[K] {
  return looks.find((look) => look[key] != null)?.[key];
}
