/**
 * What a reader's hands do on the rows: clicks, drags and keys.
 *
 * The one rule: hands decide what is meant, the view (`Handled`) does it. One
 * table of keys; by the ARIA authoring practices for grids and tree grids.
 */
import type { Column } from "./columns";
import type { Pane, RowView } from "./pane";
import type { Row } from "./rows";
import type { Selection } from "./selection";

/** What the hands work on. */
export interface Handled {
  readonly element: HTMLElement;
  readonly pane: Pane;
  readonly selection: Selection;
  readonly visible: readonly Row[];
  readonly columns: readonly Column[];
  readonly tree: boolean;
  /** Arrow keys go from cell to cell. */
  readonly cellCursor: boolean;
  cursor: Row | null;
  cursorColumn: number;
  anchor: Row | null;
  anchorColumn: number;
  indexOf(row: Row): number;
  /** Put the cursor there and make it seen. */
  goTo(index: number, column: number): void;
  selectRows(rows: readonly Row[]): void;
  toggleRow(row: Row): void;
  selectAll(): void;
  selectBlock(fromIndex: number, fromColumn: number, toIndex: number, toColumn: number): void;
  toggleCell(row: Row, column: number): void;
  setOpen(row: Row, open: boolean): void;
  /** Double click and Enter: edit where that is possible, else `activated`. */
  activate(row: Row, column: number): void;
  /** False: this cell cannot be edited. */
  edit(row: Row, column: number, typed: string | null): boolean;
  press(row: Row, column: number, target: Element): void;
  find(prefix: string, from: number): number;
}

const FORGET_MS = 900;

export class Hands {
  private dragging = false;
  private typed = "";
  private typedAt = 0;

  constructor(private readonly on: Handled) {
    const { body } = on.pane;
    body.addEventListener("pointerdown", (event) => this.down(event));
    body.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel"] as const) body.addEventListener(end, () => (this.dragging = false));
    body.addEventListener("click", (event) => this.click(event));
    body.addEventListener("dblclick", (event) => this.doubleClick(event));
    on.element.addEventListener("keydown", (event) => this.key(event));
  }

  // -- pointer ----------------------------------------------------------------------

  private down(event: PointerEvent): void {
    const { on } = this;
    const hit = on.pane.hit(event.target);
    if (!hit || event.button > 0 || isEditor(event.target)) return;
    const { row } = hit;
    if (isExpander(event.target)) return on.setOpen(row, !row.open);
    const index = on.indexOf(row);
    const column = Math.max(0, hit.place);
    if (on.selection.byCell) this.downOnCell(event, hit.view, row, index, column);
    else this.downOnRow(event, row, index, column);
  }

  private downOnRow(event: PointerEvent, row: Row, index: number, column: number): void {
    const { on } = this;
    const { many, mode } = on.selection;
    if (event.shiftKey && many && on.anchor) {
      event.preventDefault();
      on.element.focus({ preventScroll: true });
      this.selectRange(on.indexOf(on.anchor), index);
      return on.goTo(index, column);
    }
    on.goTo(index, column);
    on.anchor = row;
    if (mode === "none") return;
    if (event.ctrlKey || event.metaKey) this.toggle(row);
    else on.selectRows([row]);
  }

  private downOnCell(event: PointerEvent, _view: RowView, row: Row, index: number, column: number): void {
    const { on } = this;
    const { many } = on.selection;
    if (event.shiftKey && many && on.anchor) {
      event.preventDefault();
      on.element.focus({ preventScroll: true });
      on.selectBlock(on.indexOf(on.anchor), on.anchorColumn, index, column);
      return on.goTo(index, column);
    }
    on.goTo(index, column);
    on.anchor = row;
    on.anchorColumn = column;
    if (many && (event.ctrlKey || event.metaKey)) return on.toggleCell(row, column);
    on.selectBlock(index, column, index, column);
    this.dragging = many;
  }

  /** Dragging over cells selects a block. */
  private move(event: PointerEvent): void {
    const { on } = this;
    if (!this.dragging || !(event.buttons & 1) || !on.anchor) return;
    const hit = on.pane.hit(document.elementFromPoint(event.clientX, event.clientY));
    if (!hit || hit.place < 0) return;
    const index = on.indexOf(hit.row);
    if (hit.row === on.cursor && hit.place === on.cursorColumn) return;
    on.selectBlock(on.indexOf(on.anchor), on.anchorColumn, index, hit.place);
    on.goTo(index, hit.place);
  }

  private click(event: MouseEvent): void {
    const hit = this.on.pane.hit(event.target);
    if (hit && hit.place >= 0 && event.target instanceof Element && !isEditor(event.target)) this.on.press(hit.row, hit.place, event.target);
  }

  private doubleClick(event: MouseEvent): void {
    const hit = this.on.pane.hit(event.target);
    if (!hit || isEditor(event.target) || isExpander(event.target) || isControl(event.target)) return;
    this.on.activate(hit.row, Math.max(0, hit.place));
  }

  // -- keys -------------------------------------------------------------------------

  private key(event: KeyboardEvent): void {
    if (event.isComposing || isEditor(event.target) || (event.target as Element).closest(".dkt-head")) return;
    const handler = KEYS[event.key] ?? (event.key.length === 1 ? character : undefined);
    if (handler?.(this, this.on, event)) event.preventDefault();
  }

  /** Where the cursor stands; the first row before anything was chosen. */
  get index(): number {
    const { cursor } = this.on;
    return cursor ? this.on.indexOf(cursor) : -1;
  }

  /** Go up or down; what is selected follows as the mode and the held keys say. */
  goRow(to: number, event: KeyboardEvent): boolean {
    const { on } = this;
    const last = on.visible.length - 1;
    if (last < 0) return false;
    const index = Math.max(0, Math.min(last, to));
    const row = on.visible[index] as Row;
    if (on.selection.byCell) return this.goCell(index, on.cursorColumn, event);
    const extending = event.shiftKey && on.selection.many;
    if (extending) this.selectRange(on.anchor ? on.indexOf(on.anchor) : index, index);
    on.goTo(index, on.cursorColumn);
    if (extending) return true;
    if ((event.ctrlKey || event.metaKey) && on.selection.many) return true;
    on.anchor = row;
    if (on.selection.mode !== "none") on.selectRows([row]);
    return true;
  }

  goCell(index: number, column: number, event: KeyboardEvent): boolean {
    const { on } = this;
    const to = Math.max(0, Math.min(on.columns.length - 1, column));
    const row = on.visible[index];
    if (!row) return false;
    if (event.shiftKey && on.selection.mode === "multiple-cell" && on.anchor) on.selectBlock(on.indexOf(on.anchor), on.anchorColumn, index, to);
    else {
      on.anchor = row;
      on.anchorColumn = to;
      if (on.selection.byCell) on.selectBlock(index, to, index, to);
    }
    on.goTo(index, to);
    return true;
  }

  selectRange(from: number, to: number): void {
    const [low, high] = from < to ? [Math.max(0, from), to] : [to, from];
    this.on.selectRows(this.on.visible.slice(low, high + 1));
  }

  toggle(row: Row): void {
    const { on } = this;
    if (on.selection.many) on.toggleRow(row);
    else on.selectRows(on.selection.has(row) ? [] : [row]);
  }

  /** Letters typed in a row find the row whose first column begins with them. */
  search(letter: string): boolean {
    const now = performance.now();
    this.typed = now - this.typedAt > FORGET_MS ? letter : this.typed + letter;
    this.typedAt = now;
    const same = [...this.typed].every((each) => each === letter);
    const index = this.on.find(same ? letter : this.typed, this.index + (same ? 1 : 0));
    return index >= 0 && this.goRow(index, new KeyboardEvent("keydown"));
  }
}

type Key = (hands: Hands, on: Handled, event: KeyboardEvent) => boolean;

const sideways =
  (step: 1 | -1): Key =>
  (hands, on, event) => {
    const row = on.cursor;
    if (!row) return false;
    const walksCells = on.cellCursor || on.selection.byCell;
    const inTree = on.tree && (!walksCells || on.cursorColumn === 0) && !event.shiftKey;
    if (inTree && step > 0 && row.children && !row.open) return on.setOpen(row, true), true;
    if (inTree && step < 0 && row.children && row.open) return on.setOpen(row, false), true;
    if (walksCells && on.cursorColumn + step >= 0) return hands.goCell(hands.index, on.cursorColumn + step, event);
    if (inTree && step > 0 && row.children?.length) return hands.goRow(hands.index + 1, event);
    if (inTree && step < 0 && row.parent && row.parent.depth > 0) return hands.goRow(on.indexOf(row.parent), event);
    return false;
  };

const KEYS: Readonly<Record<string, Key>> = {
  ArrowDown: (hands, _on, event) => hands.goRow(hands.index + 1, event),
  ArrowUp: (hands, _on, event) => hands.goRow(Math.max(0, hands.index - 1), event),
  ArrowRight: sideways(1),
  ArrowLeft: sideways(-1),
  PageDown: (hands, on, event) => hands.goRow(hands.index + on.pane.pageRows, event),
  PageUp: (hands, on, event) => hands.goRow(hands.index - on.pane.pageRows, event),
  Home: (hands, on, event) => (on.selection.byCell && !event.ctrlKey ? hands.goCell(Math.max(0, hands.index), 0, event) : hands.goRow(0, event)),
  End: (hands, on, event) =>
    on.selection.byCell && !event.ctrlKey ? hands.goCell(Math.max(0, hands.index), on.columns.length - 1, event) : hands.goRow(on.visible.length - 1, event),
  Enter: (_hands, on) => on.cursor !== null && (on.activate(on.cursor, on.cursorColumn), true),
  F2: (_hands, on) => on.cursor !== null && on.edit(on.cursor, on.cursorColumn, null),
  " ": (hands, on, event) => {
    const row = on.cursor;
    if (!row) return false;
    if (on.selection.byCell) return on.toggleCell(row, on.cursorColumn), true;
    if (on.selection.mode === "none") return false;
    if (event.ctrlKey || !on.selection.has(row)) hands.toggle(row);
    return true;
  },
  Escape: (_hands, on) => {
    if (on.selection.empty) return false;
    if (on.selection.byCell) on.selectBlock(-1, 0, -1, 0);
    else on.selectRows([]);
    return true;
  },
  "*": (_hands, on) => {
    const siblings = on.tree ? on.cursor?.parent?.children : undefined;
    for (const row of siblings ?? []) if (row.children && !row.open) on.setOpen(row, true);
    return siblings !== undefined && siblings !== null;
  },
};

function character(hands: Hands, on: Handled, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== "a" || !on.selection.many || event.altKey) return false;
    return on.selectAll(), true;
  }
  if (event.altKey) return false;
  // Where the cursor stands on a cell that can be edited, typing begins to edit it.
  if ((on.cellCursor || on.selection.byCell) && on.cursor && on.edit(on.cursor, on.cursorColumn, event.key)) return true;
  return hands.search(event.key);
}

const isEditor = (target: EventTarget | null): boolean => target instanceof Element && target.closest(".dkt-editor") !== null;
const isExpander = (target: EventTarget | null): boolean => target instanceof Element && target.closest(".dkt-expander:not([data-state=none])") !== null;
const isControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest("input,button,select") !== null;
