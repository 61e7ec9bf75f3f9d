/**
 * The columns of a tree or table: what they hold, how wide they are, how their
 * values are written and read.
 *
 * The one rule: how wide a column is when nobody said so follows from what is
 * in it now, so that a replay is laid out like the life before it. Pure.
 */
import type { Row } from "./rows";

export type ColumnType = "string" | "integer" | "float" | "boolean" | "icon";
export type CellWidget = "checkbox" | "combobox" | "progress" | "button";

export interface Column {
  /** The field it shows; names it in every message. */
  readonly key: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly halign: "left" | "center" | "right";
  /** `null`: as the whole view. */
  readonly editable: boolean | null;
  readonly iconSize: number;
  readonly colwidth: number | null;
  readonly widget: CellWidget | null;
  readonly choices: readonly unknown[];
  readonly min: number;
  readonly max: number;
  /** What a button says; null: the value. */
  readonly text: string | null;
  readonly enabledKey: string | null;
  readonly visibleKey: string | null;
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  string: "string", str: "string", text: "string",
  integer: "integer", int: "integer",
  float: "float", number: "float",
  boolean: "boolean", bool: "boolean",
  icon: "icon",
};

const WIDGETS: readonly CellWidget[] = ["checkbox", "combobox", "progress", "button"];

/** A column as the server describes it: all but `key` may be missing; a plain text is key and label. */
export function columnOf(wire: unknown, place: number): Column {
  const given = (typeof wire === "object" && wire !== null ? wire : { key: String(wire), label: String(wire) }) as Record<string, any>;
  const key = String(given.key ?? given.label ?? `col${place}`);
  const type = TYPES[String(given.type ?? "string").toLowerCase()] ?? "string";
  const widget = WIDGETS.includes(given.widget) ? (given.widget as CellWidget) : null;
  return {
    key,
    label: String(given.label ?? key),
    type,
    halign: alignment(given.halign, type, widget),
    editable: given.editable ?? null,
    iconSize: Number(given.icon_size ?? 16) || 16,
    colwidth: given.colwidth == null ? null : Number(given.colwidth),
    widget,
    choices: Array.isArray(given.choices) ? given.choices : [],
    min: Number(given.min ?? 0),
    max: Number(given.max ?? 100),
    text: given.text == null ? null : String(given.text),
    enabledKey: given.enabled_key ?? null,
    visibleKey: given.visible_key ?? null,
  };
}

function alignment(given: unknown, type: ColumnType, widget: CellWidget | null): Column["halign"] {
  if (given === "left" || given === "center" || given === "right") return given;
  if (widget === "checkbox" || (!widget && (type === "boolean" || type === "icon"))) return "center";
  return !widget && (type === "integer" || type === "float") ? "right" : "left";
}

export const isNumeric = (column: Column): boolean => column.type === "integer" || column.type === "float";

/** A value as the reader sees it. */
export function shownText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What was typed, as the column's type; undefined when it is none. Empty numbers are null. */
export function typedValue(typed: string, column: Column): unknown {
  const trimmed = typed.trim();
  switch (column.type) {
    case "integer":
      return trimmed === "" ? null : /^[-+]?\d+$/.test(trimmed) ? Number(trimmed) : undefined;
    case "float": {
      const number = Number(trimmed.replace(/^([-+]?\d*),(\d+)$/, "$1.$2"));
      return trimmed === "" ? null : Number.isFinite(number) ? number : undefined;
    }
    case "boolean":
      return /^(true|yes|1|on|x|✓)$/i.test(trimmed) ? true : /^(false|no|0|off|)$/i.test(trimmed) ? false : undefined;
    default:
      return typed;
  }
}

const CHAR_PX = 7.4;
const PAD_PX = 20;
const INDENT_PX = 18;
/** Rows that decide about a width nobody set. */
const LOOKED_AT = 60;
const STEP_PX = 16;

/** Px of each column: as the reader dragged it, as the program said, else as its content needs. */
export function widthsOf(columns: readonly Column[], rows: readonly Row[], given: Readonly<Record<string, number>>, text: (row: Row, column: Column) => string, tree: boolean): number[] {
  return columns.map((column, place) => {
    const known = given[column.key] ?? column.colwidth;
    if (known !== null && known !== undefined) return Math.max(MIN_WIDTH, known);
    return estimated(column, rows, text, tree && place === 0);
  });
}

export const MIN_WIDTH = 28;

/**
 * The column that takes the room left over: the last one of text that nobody gave a width; −1: none does.
 * Numbers and controls stay beside what they belong to.
 */
export function growingColumn(columns: readonly Column[], given: Readonly<Record<string, number>>): number {
  const free = (column: Column): boolean => given[column.key] === undefined && column.colwidth === null;
  const isText = (column: Column): boolean => column.type === "string" && column.halign === "left" && column.widget === null;
  const last = columns.findLastIndex((column) => free(column) && isText(column));
  return last >= 0 ? last : columns.findIndex(free);
}

function estimated(column: Column, rows: readonly Row[], text: (row: Row, column: Column) => string, tree: boolean): number {
  const head = column.label.length * CHAR_PX + PAD_PX + 14;
  if (!column.widget && column.type === "icon") return Math.max(MIN_WIDTH, column.iconSize + 12, head > 60 ? head : 0);
  let longest = column.widget ? 8 : 4;
  const look = Math.min(rows.length, LOOKED_AT);
  for (let i = 0; i < look; i++) longest = Math.max(longest, text(rows[i] as Row, column).length);
  if (column.text) longest = Math.max(longest, column.text.length);
  const content = Math.min(longest, 48) * CHAR_PX + PAD_PX + (tree ? INDENT_PX * 2 : 0) + (column.widget ? 16 : 0);
  return Math.ceil(Math.max(head, content, tree ? 160 : 0) / STEP_PX) * STEP_PX;
}
