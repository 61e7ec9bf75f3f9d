/** What the data grid and the page say to each other. Types only. */

export type Value = unknown;
export type RecordData = Readonly<Record<string, unknown>>;
export type RowId = string | number;
export type Path = readonly string[];

/** Column options the grid understands, under the names authors know from ag-grid. */
export interface ColumnOptions {
  headerName?: string;
  headerTooltip?: string;
  width?: number;
  minWidth?: number;
  maxWidth?: number;
  flex?: number;
  hide?: boolean;
  pinned?: "left" | "right" | boolean;
  sortable?: boolean;
  sort?: "asc" | "desc";
  filter?: unknown;
  resizable?: boolean;
  suppressMovable?: boolean;
  type?: string | readonly string[];
  cellClass?: string;
  cellStyle?: Readonly<Record<string, unknown>> | Compiled;
  valueGetter?: Compiled;
  valueFormatter?: Compiled;
  cellRenderer?: Compiled;
  tooltipValueGetter?: Compiled;
  comparator?: Compiled;
}

/** An author's JavaScript function, compiled by the page. */
export type Compiled = (...args: unknown[]) => unknown;

export interface GridSpec {
  readonly records: readonly RecordData[];
  readonly actions?: readonly (string | null)[];
  readonly callback_id?: string | null;
  readonly on_select?: boolean;
  readonly id_field?: Path | null;
  readonly column_order?: Readonly<Record<string, unknown>> | null;
  readonly multiple_select?: boolean;
  readonly field_args?: Readonly<Record<string, unknown>>;
  readonly path_args?: readonly (readonly [Path, unknown])[];
  readonly grid_args?: Readonly<Record<string, unknown>>;
  readonly js_func_key?: string;
  readonly cell_content_bar?: boolean;
  readonly height?: string | number;
  readonly instance_id?: string;
}

/** One step of the `sort` of ui_state. */
export interface SortKey {
  readonly field: string;
  readonly direction: "asc" | "desc";
}

/** The `columns` of ui_state: what the user dragged, by field. */
export interface ColumnArrangement {
  readonly order?: readonly string[];
  /** Pixels. */
  readonly widths?: Readonly<Record<string, number>>;
}

/** `datatable_update` without its instance id. */
export interface GridChange {
  readonly op: "set" | "row" | "cell" | "insert" | "remove";
  readonly records?: readonly RecordData[];
  readonly row_id?: RowId | null;
  readonly path?: Path;
  readonly data?: unknown;
  readonly row_ids?: readonly RowId[];
}

/** What the page does for the grid. */
export interface GridHost {
  /** The `callback` event of this table. */
  callback(data: unknown): void;
  /** The user changed `selection`, `sort`, `filter` or `columns`. */
  uiState(key: string, value: unknown): void;
  /** A function from an author's source, without `eval`. */
  compile(params: readonly string[], body: string): Compiled;
  copy(text: string): void;
  /** A text of the page in the reader's language. */
  readonly say: (text: string, ...values: readonly (string | number)[]) => string;
  report(error: unknown): void;
}

/** A grid on the screen. */
export interface GridHandle {
  readonly element: HTMLElement;
  apply(change: GridChange): void;
  uiState(key: string, value: unknown): void;
  destroy(): void;
  /** For scripts of PyWebIO servers: `window["ag_grid_<instance id>"]`. */
  readonly options: unknown;
}
