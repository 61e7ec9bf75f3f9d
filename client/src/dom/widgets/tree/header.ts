/**
 * The header: labels, the sort mark, the grips between columns.
 *
 * The one rule: what the reader does here is handed on (`HeaderEvents`); the
 * header itself changes only when it is shown anew. One tab stop; arrows move
 * within, Enter sorts, Alt and an arrow makes a column wider or narrower.
 */
import { el, icon } from "../../outputs/build";
import { type Column, MIN_WIDTH } from "./columns";
import { say } from "../words";

export interface HeaderEvents {
  sortBy(column: Column): void;
  /** Being dragged: show it. */
  resizing(column: Column, width: number): void;
  /** Let go: keep it. */
  resized(): void;
  fit(column: Column): void;
  widthOf(column: Column): number;
  /** The focus wants to go down into the rows. */
  leave(): void;
}

const KEY_STEP_PX = 16;

export class Header {
  readonly element = el("div", { role: "row", class: "dkt-head", "aria-rowindex": 1 });
  private cells: HTMLElement[] = [];
  private columns: readonly Column[] = [];
  private sortable = false;

  constructor(private readonly events: HeaderEvents) {
    this.element.addEventListener("click", (event) => this.clicked(event));
    this.element.addEventListener("dblclick", (event) => this.doubleClicked(event));
    this.element.addEventListener("pointerdown", (event) => this.grab(event));
    this.element.addEventListener("keydown", (event) => this.keyDown(event));
  }

  show(columns: readonly Column[], numbers: boolean, sortable: boolean): void {
    this.columns = columns;
    this.sortable = sortable;
    this.cells = columns.map((column, place) =>
      el(
        "div",
        { role: "columnheader", class: `dkt-hcell dkt-${column.halign}`, "data-column": place, "aria-colindex": place + 1, tabindex: sortable && place === 0 ? 0 : -1 },
        el("span", { class: "dkt-hlabel", title: column.label }, column.label),
        el("span", { class: "dkt-arrow", "aria-hidden": "true" }, icon("M4 10l4-4 4 4", "dkw-glyph")),
        el("span", { class: "dkt-grip", "aria-hidden": "true" }),
      ),
    );
    this.element.classList.toggle("dkt-sortable", sortable);
    this.element.replaceChildren(...(numbers ? [el("div", { class: "dkt-number dkt-corner", role: "columnheader", "aria-label": say("Row") })] : []), ...this.cells);
  }

  /** Mark the column by which the rows are sorted. */
  mark(key: string | null, ascending: boolean): void {
    this.columns.forEach((column, place) => {
      const cell = this.cells[place] as HTMLElement;
      if (column.key === key) cell.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      else if (this.sortable) cell.setAttribute("aria-sort", "none");
      else cell.removeAttribute("aria-sort");
    });
  }

  /** Px of each column as laid out. */
  measured(): number[] {
    return this.cells.map((cell) => Math.round(cell.getBoundingClientRect().width));
  }

  focus(): void {
    (this.cells.find((cell) => cell.tabIndex === 0) ?? this.cells[0])?.focus();
  }

  private at(event: Event): { column: Column; place: number; grip: boolean } | null {
    if (!(event.target instanceof Element)) return null;
    const place = Number(event.target.closest<HTMLElement>(".dkt-hcell")?.dataset.column ?? -1);
    const column = this.columns[place];
    return column ? { column, place, grip: event.target.closest(".dkt-grip") !== null } : null;
  }

  private clicked(event: MouseEvent): void {
    const at = this.at(event);
    if (at && !at.grip && this.sortable) this.events.sortBy(at.column);
  }

  private doubleClicked(event: MouseEvent): void {
    const at = this.at(event);
    if (at?.grip) this.events.fit(at.column);
  }

  private grab(event: PointerEvent): void {
    const at = this.at(event);
    if (!at?.grip || event.button !== 0) return;
    event.preventDefault();
    const grip = (event.target as Element).closest<HTMLElement>(".dkt-grip") as HTMLElement;
    const from = { x: event.clientX, width: (this.cells[at.place] as HTMLElement).getBoundingClientRect().width };
    grip.setPointerCapture(event.pointerId);
    grip.classList.add("dkt-dragging");
    let dragged = false;
    const move = (moved: PointerEvent) => {
      dragged = true;
      this.events.resizing(at.column, Math.max(MIN_WIDTH, Math.round(from.width + moved.clientX - from.x)));
    };
    const end = () => {
      grip.removeEventListener("pointermove", move);
      grip.classList.remove("dkt-dragging");
      if (dragged) this.events.resized();
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener("lostpointercapture", end, { once: true });
  }

  private keyDown(event: KeyboardEvent): void {
    const at = this.at(event);
    if (!at) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step && event.altKey) {
      this.events.resizing(at.column, Math.max(MIN_WIDTH, this.events.widthOf(at.column) + step * KEY_STEP_PX));
      this.events.resized();
    } else if (step) this.rove(at.place + step);
    else if (event.key === "Enter" || event.key === " ") this.events.sortBy(at.column);
    else if (event.key === "ArrowDown") this.events.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private rove(place: number): void {
    const cell = this.cells[place];
    if (!cell) return;
    for (const each of this.cells) each.tabIndex = each === cell ? 0 : -1;
    cell.focus();
  }
}
