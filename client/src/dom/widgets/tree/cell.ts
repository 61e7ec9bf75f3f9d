/**
 * One cell on the screen, used again for whatever row comes to stand there.
 *
 * The one rule: an element is touched only where the new content differs from
 * the old; scrolling fills hundreds of these in a frame. Text is text. This file
 * does not know selection, scrolling or messages.
 */
import { el, icon } from "../../outputs/build";
import { inkOn } from "../ink";
import type { Look } from "./colors";
import { type Column, shownText } from "./columns";
import { say } from "../words";

/** Everything a cell shows. */
export interface CellContent {
  readonly value: unknown;
  /** A control in the cell can be used. */
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly selected: boolean;
  readonly cursor: boolean;
  readonly look: Look | undefined;
  /** The tree column: how deep, and whether there is something to open; null elsewhere. */
  readonly tree: { readonly depth: number; readonly open: boolean | null } | null;
}

const CHECK = "M3.5 8.5l3 3 6-7";

export class Cell {
  readonly element: HTMLElement;
  private readonly body: HTMLElement;
  private readonly expander: HTMLElement | null = null;
  private kind = "";
  private shown: unknown = undefined;
  private classes = "";
  private painted = "";
  private depth = -1;
  /** An editor stands here: what it shows is its own. */
  locked = false;

  constructor(
    readonly column: Column,
    readonly place: number,
    tree: boolean,
  ) {
    this.element = el("div", { role: "gridcell", class: "dkt-cell", "aria-colindex": place + 1 });
    this.element.dataset.column = String(place);
    this.body = this.element;
    if (tree) {
      this.expander = el("span", { class: "dkt-expander", "aria-hidden": "true" }, icon("M6 4l4 4-4 4", "dkw-glyph"));
      this.body = el("span", { class: "dkt-tree-text" });
      this.element.append(this.expander, this.body);
    }
  }

  fill(content: CellContent): void {
    const kind = content.visible ? this.kindOf() : "hidden";
    if (!this.locked) {
      if (kind !== this.kind) this.become(kind);
      this.show(content);
    }
    this.classify(content, kind);
    this.paint(content.look);
    if (content.tree) this.indent(content.tree);
  }

  /** What an editor in this cell replaces. */
  get slot(): HTMLElement {
    return this.body;
  }

  /** Forget what is shown, after an editor stood here. */
  reset(): void {
    this.kind = "";
  }

  private kindOf(): string {
    const { widget, type } = this.column;
    return widget ?? (type === "boolean" || type === "icon" ? type : "text");
  }

  private become(kind: string): void {
    this.kind = kind;
    this.shown = undefined;
    this.body.replaceChildren(...make(kind, this.column.label));
  }

  private show({ value, enabled }: CellContent): void {
    const { body, column } = this;
    switch (this.kind) {
      case "text":
        if (value !== this.shown) body.textContent = shownText(value);
        break;
      case "combobox":
        if (value !== this.shown) (body.firstChild as HTMLElement).textContent = shownText(value);
        break;
      case "boolean":
        if (value !== this.shown) {
          body.replaceChildren(...(value ? [icon(CHECK, "dkt-check")] : []));
          this.element.setAttribute("aria-label", value ? say("yes") : say("no"));
        }
        break;
      case "icon":
        if (value !== this.shown) showIcon(body.firstChild as HTMLImageElement, value, column.iconSize);
        break;
      case "checkbox":
        (body.firstChild as HTMLInputElement).checked = value === true || value === 1 || value === "true";
        (body.firstChild as HTMLInputElement).disabled = !enabled;
        break;
      case "progress":
        if (value !== this.shown) showProgress(body.firstChild as HTMLElement, value, column);
        break;
      case "button":
        if (value !== this.shown) body.firstElementChild!.textContent = column.text ?? shownText(value);
        (body.firstChild as HTMLButtonElement).disabled = !enabled;
        break;
    }
    this.shown = value;
  }

  private classify({ selected, cursor, enabled }: CellContent, kind: string): void {
    let classes = `dkt-cell dkt-k-${kind} dkt-${this.column.halign}`;
    if (this.expander) classes += " dkt-branch";
    if (this.locked) classes += " dkt-editing";
    if (selected) classes += " dkt-selected";
    if (cursor) classes += " dkt-cursor";
    if (!enabled) classes += " dkt-disabled";
    if (classes === this.classes) return;
    this.classes = classes;
    this.element.className = classes;
    if (selected) this.element.setAttribute("aria-selected", "true");
    else this.element.removeAttribute("aria-selected");
  }

  private paint(look: Look | undefined): void {
    const painted = look ? `${look.fg ?? ""}|${look.bg ?? ""}|${look.bold ?? ""}` : "";
    if (painted === this.painted) return;
    this.painted = painted;
    const { style } = this.element;
    style.color = look?.fg ?? (look?.bg ? inkOn(look.bg) : "");
    style.backgroundColor = look?.bg ?? "";
    style.fontWeight = look?.bold == null ? "" : look.bold ? "600" : "400";
  }

  private indent({ depth, open }: { depth: number; open: boolean | null }): void {
    if (depth !== this.depth) this.element.style.setProperty("--depth", String(depth));
    this.depth = depth;
    const { dataset } = this.expander as HTMLElement;
    const state = open === null ? "none" : open ? "open" : "closed";
    if (dataset.state !== state) dataset.state = state;
  }
}

/** What stands in a cell of a kind; controls are called as their column is. */
function make(kind: string, label: string): HTMLElement[] {
  switch (kind) {
    case "icon":
      return [el("img", { alt: "", draggable: "false" })];
    case "checkbox":
      return [el("input", { type: "checkbox", tabindex: -1, class: "dkt-box", "aria-label": label })];
    case "combobox":
      return [el("span", { class: "dkt-choice" }), el("span", { class: "dkt-drop", "aria-hidden": "true" }, icon("M4 6l4 4 4-4", "dkw-glyph"))];
    case "progress":
      return [el("span", { class: "dkt-progress", role: "progressbar", "aria-label": label }, el("span", { class: "dkt-progress-fill" }))];
    case "button":
      return [el("button", { type: "button", tabindex: -1, class: "dkt-button" })];
    default:
      return [];
  }
}

function showIcon(image: HTMLImageElement, value: unknown, size: number): void {
  const source = typeof value === "string" ? value : "";
  image.hidden = source === "";
  image.width = image.height = size;
  if (source) image.src = source;
  else image.removeAttribute("src");
}

function showProgress(bar: HTMLElement, value: unknown, column: Column): void {
  const number = Number(value ?? column.min);
  const share = column.max > column.min ? Math.min(1, Math.max(0, (number - column.min) / (column.max - column.min))) : 0;
  (bar.firstChild as HTMLElement).style.transform = `scaleX(${share})`;
  bar.setAttribute("aria-valuenow", String(Math.round(share * 100)));
  bar.title = shownText(value);
}
