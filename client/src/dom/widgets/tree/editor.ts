/**
 * Editing a cell in place.
 *
 * The one rule: an editor ends once, by `done`: with a value or with nothing.
 * What the column's type does not allow is not taken. Knows one cell, no rows.
 */
import { el } from "../../outputs/build";
import type { Cell } from "./cell";
import { shownText, typedValue } from "./columns";
import { say } from "../words";

/** How an edit ended: what to do next. */
export type After = "STAY" | "DOWN" | "NEXT" | "PREVIOUS";

export interface EditEnd {
  /** undefined: nothing is changed. */
  readonly value: unknown;
  readonly after: After;
  /** Whether the focus was in the editor until now. */
  readonly byKey: boolean;
}

export class CellEditor {
  private readonly field: HTMLInputElement | HTMLSelectElement;
  private ended = false;

  /** `typed`: the character that began the edit; it replaces the old value. */
  constructor(
    private readonly cell: Cell,
    private readonly before: unknown,
    typed: string | null,
    private readonly done: (end: EditEnd) => void,
  ) {
    const { column } = cell;
    this.field = column.choices.length ? this.choices() : el("input", { type: "text", class: "dkt-editor", autocomplete: "off", spellcheck: "false" });
    this.field.setAttribute("aria-label", column.label);
    if (this.field instanceof HTMLInputElement) this.field.value = typed ?? shownText(before);
    cell.locked = true;
    cell.slot.replaceChildren(this.field);
    cell.element.classList.add("dkt-editing");
    this.field.addEventListener("keydown", (event) => this.keyDown(event as KeyboardEvent));
    this.field.addEventListener("blur", () => this.commit("STAY", false));
    if (this.field instanceof HTMLSelectElement) this.field.addEventListener("change", () => this.commit("STAY", true));
    this.field.focus({ preventScroll: true });
    if (this.field instanceof HTMLInputElement && typed === null) this.field.select();
    if (this.field instanceof HTMLSelectElement) openPicker(this.field);
  }

  private choices(): HTMLSelectElement {
    const { choices } = this.cell.column;
    const select = el("select", { class: "dkt-editor" });
    const now = choices.findIndex((choice) => shownText(choice) === shownText(this.before));
    if (now < 0) select.append(el("option", { value: -1, selected: true }, shownText(this.before)));
    select.append(...choices.map((choice, index) => el("option", { value: index, selected: index === now }, shownText(choice))));
    return select;
  }

  private keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") this.end({ value: undefined, after: "STAY", byKey: true });
    else if (event.key === "Enter") this.commit("DOWN", true);
    else if (event.key === "Tab") this.commit(event.shiftKey ? "PREVIOUS" : "NEXT", true);
    else return;
    event.preventDefault();
  }

  /** Take what is there; what cannot be taken keeps the editor open, unless the reader has left. */
  commit(after: After, byKey: boolean): void {
    if (this.ended) return;
    const value = this.read();
    if (value === undefined && byKey) {
      this.field.setAttribute("aria-invalid", "true");
      this.field.title = this.cell.column.type === "integer" ? say("Not a whole number") : this.cell.column.type === "boolean" ? say("Not yes or no") : say("Not a number");
      return;
    }
    this.end({ value, after, byKey });
  }

  cancel(): void {
    this.end({ value: undefined, after: "STAY", byKey: false });
  }

  private read(): unknown {
    if (this.field instanceof HTMLInputElement) return typedValue(this.field.value, this.cell.column);
    const index = Number(this.field.value);
    return index < 0 ? this.before : this.cell.column.choices[index];
  }

  private end(end: EditEnd): void {
    if (this.ended) return;
    this.ended = true;
    this.cell.locked = false;
    this.cell.element.classList.remove("dkt-editing");
    this.cell.reset();
    this.done(end);
  }
}

/** Open the list at once where the browser lets a script do that. */
function openPicker(select: HTMLSelectElement): void {
  try {
    select.showPicker?.();
  } catch (error) {
    // Without a click of the reader it opens by its own keys and clicks.
    if (!(error instanceof DOMException)) throw error;
  }
}
