/**
 * Trees and tables of a pgwidgets server: its data as rows of our own wire.
 *
 * The one rule: rows are kept here in wire form, so that what the server says
 * about a part becomes an edit of that part. Knows no connection.
 */

export type Row = [key: string, values: unknown[], children?: Row[]];
export type Data = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = { str: "string", int: "integer", number: "float", bool: "boolean" };

export class TreeData {
  fields: string[] = [];
  rows: Row[] = [];
  columns: Data[] = [];
  openByDefault = false;
  readonly exceptions = new Map<string, string[]>();

  setColumns(columns: readonly unknown[]): Data[] {
    this.columns = columns.map((column) => {
      const given: Record<string, unknown> = typeof column === "object" && column !== null ? { ...column } : { label: String(column) };
      given["key"] ??= given["label"];
      given["label"] ??= given["key"];
      const type = given["type"];
      if (typeof type === "string") given["type"] = TYPES[type] ?? type;
      return given;
    });
    return this.columns;
  }

  keyOf(column: unknown): string {
    return typeof column === "number" ? String(this.columns[column]?.["key"] ?? column) : String(column);
  }

  /** Show a tree (dicts in dicts) or a list of rows. */
  set(data: unknown): void {
    this.fields = this.columns.map((column) => String(column["key"]));
    this.rows = this.build(data);
  }

  build(data: unknown): Row[] {
    if (Array.isArray(data)) return data.map((row, index) => this.row(`row${index}`, row));
    return Object.entries((data ?? {}) as Data).map(([key, node]) => this.row(key, node));
  }

  row(key: string, node: unknown): Row {
    if (Array.isArray(node)) return [key, node];
    const values: unknown[] = [];
    const below: Record<string, unknown> = {};
    const own = (given: Data): void => {
      for (const [name, value] of Object.entries(given)) values[this.field(name)] = value;
    };
    const entries = Object.entries((node ?? {}) as Data);
    for (const [name, value] of entries) {
      if (name === "__values__") own(value as Data);
      else if (typeof value === "object" && value !== null && !Array.isArray(value)) below[name] = value;
      else own({ [name]: value });
    }
    const filled = Array.from(values, (value) => value ?? null);
    return Object.keys(below).length || !entries.length ? [key, filled, this.build(below)] : [key, filled];
  }

  find(path: readonly string[]): Row | undefined {
    let siblings: Row[] | undefined = this.rows;
    let row: Row | undefined;
    for (const key of path) {
      row = siblings?.find((each) => each[0] === key);
      siblings = row?.[2];
    }
    return row;
  }

  /** The children of a path, which becomes an interior row. */
  below(path: readonly string[]): Row[] {
    if (!path.length) return this.rows;
    const row = this.find(path);
    return row ? (row[2] ??= []) : this.rows;
  }

  add(parent: readonly string[], row: Row, index = -1): void {
    const siblings = this.below(parent);
    siblings.splice(index < 0 ? siblings.length : index, 0, row);
  }

  remove(path: readonly string[]): void {
    const siblings = this.below(path.slice(0, -1));
    const at = siblings.findIndex((row) => row[0] === path.at(-1));
    if (at >= 0) siblings.splice(at, 1);
  }

  setCell(path: readonly string[], field: string, value: unknown): unknown {
    const row = this.find(path);
    const at = this.field(field);
    const old = row?.[1][at] ?? null;
    if (row) row[1][at] = value;
    return old;
  }

  values(row: Row): Data {
    const pairs = this.fields.map((field, at) => [field, row[1][at]] as const).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(pairs);
  }

  /** Paths of the interior rows that are open, or closed. */
  opened(open: boolean): string[][] {
    const found: string[][] = [];
    const visit = (rows: readonly Row[], path: readonly string[]): void => {
      for (const row of rows) {
        if (!row[2]) continue;
        const here = [...path, row[0]];
        if ((this.openByDefault !== this.exceptions.has(here.join("\n"))) === open) found.push(here);
        visit(row[2], here);
      }
    };
    visit(this.rows, []);
    return found;
  }

  open(path: readonly string[], open: boolean): void {
    if (open === this.openByDefault) this.exceptions.delete(path.join("\n"));
    else this.exceptions.set(path.join("\n"), [...path]);
  }

  freshKey(): string {
    let number = this.rows.length;
    while (this.rows.some((row) => row[0] === `row${number}`)) number++;
    return `row${number}`;
  }

  get wire(): Data {
    return { fields: this.fields, rows: this.rows };
  }

  private field(name: string): number {
    const at = this.fields.indexOf(name);
    return at >= 0 ? at : this.fields.push(name) - 1;
  }
}
