/**
 * What a cell shows: its value, or what the author's functions make of it.
 *
 * A value is text. Only an author's `cellRenderer` may give HTML or an
 * element. A function that fails is reported once and the plain value stands.
 */

import { fieldOf, plainText, valueAt, type Column } from "./columns";
import type { Compiled, RecordData, RowId } from "./types";

export interface CellPlace {
  readonly record: RecordData;
  readonly id: RowId | undefined;
  readonly place: number;
}

export class Cells {
  private readonly failed = new WeakSet<Compiled>();
  private readonly flat = new WeakMap<RecordData, RecordData>();

  constructor(
    private readonly columns: () => readonly Column[],
    private readonly report: (error: unknown) => void,
  ) {}

  /** The text of a cell, for showing and copying. */
  text(column: Column, at: CellPlace): string {
    const value = this.value(column, at);
    const { valueFormatter } = column.options;
    return plainText(valueFormatter ? this.call(valueFormatter, this.params(column, at, value), value) : value);
  }

  show(element: HTMLElement, column: Column, at: CellPlace): void {
    const { cellRenderer, cellStyle } = column.options;
    const text = this.text(column, at);
    if (cellRenderer) this.showRendered(element, cellRenderer, column, at, text);
    else if (element.firstElementChild || element.textContent !== text) element.textContent = text;
    if (cellStyle) this.style(element, cellStyle, column, at);
  }

  private value(column: Column, at: CellPlace): unknown {
    const value = valueAt(at.record, column.path);
    const { valueGetter } = column.options;
    return valueGetter ? this.call(valueGetter, this.params(column, at, value), value) : value;
  }

  private showRendered(element: HTMLElement, render: Compiled, column: Column, at: CellPlace, text: string): void {
    const value = this.value(column, at);
    const result = this.call(render, { ...this.params(column, at, value), valueFormatted: text }, text);
    if (result instanceof Node) element.replaceChildren(result);
    else if (typeof result === "string" && result.includes("<")) element.innerHTML = result;
    else element.textContent = plainText(result);
  }

  private style(element: HTMLElement, style: Readonly<Record<string, unknown>> | Compiled, column: Column, at: CellPlace): void {
    const value = this.value(column, at);
    const wanted = typeof style === "function" ? this.call(style, this.params(column, at, value), null) : style;
    // The place of a pinned column is ours.
    element.style.cssText = element.style.left ? `left:${element.style.left}` : "";
    if (typeof wanted !== "object" || wanted === null) return;
    for (const [name, each] of Object.entries(wanted)) {
      element.style.setProperty(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), String(each));
    }
  }

  /** What authors' functions get, under ag-grid's names. */
  private params(column: Column, at: CellPlace, value: unknown): Record<string, unknown> {
    const data = this.flatten(at.record);
    return {
      value, data, rowIndex: at.place, colDef: column.options,
      column: { colId: column.field, getColId: () => column.field },
      node: { id: at.id, data, rowIndex: at.place },
    };
  }

  /** The record with every field also under the seed's flat name. */
  private flatten(record: RecordData): RecordData {
    let flat = this.flat.get(record);
    if (!flat) {
      const named = this.columns().map((column) => [fieldOf(column.path), valueAt(record, column.path)] as const);
      this.flat.set(record, (flat = { ...record, ...Object.fromEntries(named) }));
    }
    return flat;
  }

  private call(author: Compiled, params: unknown, fallback: unknown): unknown {
    if (this.failed.has(author)) return fallback;
    try {
      return author(params);
    } catch (error) {
      // Author code: it would fail again for each of 100,000 cells, so it is not asked again.
      this.failed.add(author);
      this.report(error);
      return fallback;
    }
  }
}
