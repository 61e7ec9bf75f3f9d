/**
 * The names by which scripts of a PyWebIO server change a datatable:
 * `window["ag_grid_<instance id>"]`, an object like ag-grid's grid options.
 */

import { fieldOf, isRecord, valueAt } from "./columns";
import type { GridChange, GridSpec, Path, RecordData, RowId } from "./types";

export interface AgHooks {
  apply(change: GridChange): void;
  selected(): RowId[];
  record(id: RowId): RecordData | undefined;
}

export function agOptions(spec: GridSpec, hooks: AgHooks): Record<string, unknown> {
  const paths = new Map<string, Path>();
  const originals = new WeakMap<object, RecordData>();
  const flattenRow = (record: RecordData): RecordData => {
    const flat: Record<string, unknown> = {};
    flatten(record, [], flat, paths);
    originals.set(flat, record);
    return flat;
  };
  for (const record of spec.records.slice(0, 50)) flattenRow(record);
  const original = (row: RecordData): RecordData => originals.get(row) ?? row;
  const idOf = (row: RecordData): RowId => String(valueAt(original(row), spec.id_field ?? []));
  const getRowNode = (id: RowId): unknown => {
    const record = hooks.record(id);
    return record && {
      id,
      data: flattenRow(record),
      setData: (row: RecordData) => hooks.apply({ op: "row", row_id: id, data: original(row) }),
      setDataValue: (field: string, data: unknown) => hooks.apply({ op: "cell", row_id: id, path: paths.get(field) ?? [field], data }),
    };
  };
  const api = {
    setRowData: (rows: readonly RecordData[]) => hooks.apply({ op: "set", records: rows.map(original) }),
    getRowNode,
    applyTransaction({ add, addIndex, remove }: { add?: readonly RecordData[]; addIndex?: RowId | null; remove?: readonly RecordData[] }) {
      if (add) hooks.apply({ op: "insert", records: add.map(original), row_id: addIndex ?? null });
      if (remove) hooks.apply({ op: "remove", row_ids: remove.filter(Boolean).map(idOf) });
    },
    refreshClientSideRowModel: () => undefined,
    getSelectedNodes: () => hooks.selected().map((id) => ({ id })),
  };
  return {
    spec, api,
    path2field: (path: Path) => fieldOf(path),
    field2path: (field: string) => paths.get(field),
    flatten_row: flattenRow,
    getSelectedRowIDs: hooks.selected,
  };
}

function flatten(record: RecordData, before: Path, into: Record<string, unknown>, paths: Map<string, Path>): void {
  for (const [key, value] of Object.entries(record)) {
    const path = [...before, key];
    if (isRecord(value)) flatten(value, path, into, paths);
    else {
      into[fieldOf(path)] = value;
      paths.set(fieldOf(path), path);
    }
  }
}
