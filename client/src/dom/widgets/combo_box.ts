/**
 * `ComboBox`: a text and a list to choose it from.
 *
 * By the ARIA authoring practices' combobox: the focus stays in the field, the
 * list is walked by `aria-activedescendant`.
 */
import { type Edit, type Make, Widget } from "./base";
import { el, icon } from "../outputs/build";
import { Floating } from "./floating";
import { ComboList } from "./combo_list";
import { defineWidget } from "./registry";
import { putText, Typing } from "./typing";
import { number, text } from "./values";

class ComboBox extends Widget {
  readonly input = el("input", {
    type: "text", class: "dkw-field", role: "combobox", autocomplete: "off", spellcheck: "false",
    "aria-expanded": "false", "aria-haspopup": "listbox", readonly: true,
  });
  private readonly arrow = el("button", { type: "button", class: "dkw-combo-arrow", tabindex: -1, "aria-hidden": "true" }, icon("M4 6l4 4 4-4", "dkw-glyph"));
  private readonly typing = new Typing(this);
  private items: string[] = [];
  private list: ComboList | null = null;
  private floating: Floating | null = null;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-combo" }));
    const { input, arrow } = this;
    this.element.append(input, arrow);
    arrow.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      input.focus();
      this.toggle();
    });
    input.addEventListener("pointerdown", () => {
      if (input.readOnly) this.toggle();
    });
    input.addEventListener("input", () => this.typed());
    input.addEventListener("keydown", (event) => this.keyDown(event));
    input.addEventListener("blur", () => this.close());
  }

  private toggle(): void {
    if (this.list) this.close();
    else this.open();
  }

  private open(): void {
    if (this.list || this.input.disabled || !this.items.length) return;
    this.list = new ComboList(this.items, Number(this.state.dropdown_limit ?? 0), (index) => this.choose(index));
    this.floating = new Floating(this.list.element, this.element, this.element, () => this.close());
    this.input.setAttribute("aria-expanded", "true");
    this.input.setAttribute("aria-controls", this.list.element.id);
    this.highlight(this.items.indexOf(this.input.value));
  }

  private close(): void {
    if (!this.list) return;
    this.floating?.close();
    this.list = this.floating = null;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-controls");
    this.input.removeAttribute("aria-activedescendant");
  }

  private highlight(index: number): void {
    const id = this.list?.highlight(index);
    if (id) this.input.setAttribute("aria-activedescendant", id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  private choose(index: number): void {
    const chosen = this.items[index];
    this.close();
    if (chosen === undefined) return;
    this.input.value = chosen;
    if (index === this.state.index && chosen === this.state.text) return;
    this.report({ index, text: chosen });
    this.fire("activated", index, chosen);
  }

  private typed(): void {
    const { value } = this.input;
    this.typing.typed(value, { index: this.items.indexOf(value) });
    if (!this.list) return;
    const lower = value.toLowerCase();
    this.highlight(this.items.findIndex((item) => item.toLowerCase().startsWith(lower)));
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.list ? this.keyInList(event, this.list) : this.keyInField(event)) event.preventDefault();
  }

  private keyInList(event: KeyboardEvent, list: ComboList): boolean {
    const last = this.items.length - 1;
    switch (event.key) {
      case "ArrowDown":
        return this.highlight(Math.min(last, list.active + 1)), true;
      case "ArrowUp":
        if (event.altKey) this.choose(list.active);
        else this.highlight(Math.max(0, list.active - 1));
        return true;
      case "PageDown":
        return this.highlight(Math.min(last, list.active + 10)), true;
      case "PageUp":
        return this.highlight(Math.max(0, list.active - 10)), true;
      case "Home":
      case "End":
        if (!this.input.readOnly) return false;
        return this.highlight(event.key === "Home" ? 0 : last), true;
      case "Enter":
        if (list.active < 0) return this.close(), this.enter(), true;
        return this.choose(list.active), true;
      case "Tab":
        if (list.active >= 0) this.choose(list.active);
        return false;
      case "Escape":
        event.stopPropagation();
        return this.close(), true;
      default:
        return this.search(event, list);
    }
  }

  private keyInField(event: KeyboardEvent): boolean {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") return this.open(), true;
    if (event.key === "Enter" && !this.input.readOnly) return this.enter(), true;
    if (!this.input.readOnly) return false;
    if (event.key === "Enter" || event.key === " ") return this.open(), true;
    const found = this.letter(event, this.items.indexOf(this.input.value));
    if (found < 0) return false;
    this.choose(found);
    return true;
  }

  private search(event: KeyboardEvent, list: ComboList): boolean {
    if (!this.input.readOnly) return false;
    if (event.key === " ") return this.choose(list.active), true;
    const found = this.letter(event, list.active);
    if (found >= 0) this.highlight(found);
    return found >= 0;
  }

  /** The next item after `from` that begins with the key's letter. */
  private letter(event: KeyboardEvent, from: number): number {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return -1;
    const key = event.key.toLowerCase();
    const count = this.items.length;
    for (let step = 1; step <= count; step++) {
      const index = (from + step) % count;
      if (this.items[index]?.toLowerCase().startsWith(key)) return index;
    }
    return -1;
  }

  /** What was typed is meant; a text that is no item becomes one on the server. */
  private enter(): void {
    const { value } = this.input;
    const index = this.items.indexOf(value);
    this.report({ index, text: value });
    this.fire("activated", index, value);
  }

  setItems(items: readonly unknown[]): void {
    this.items = items.map(text);
    this.close();
  }

  splice({ start, delete: deleted, insert }: Edit): void {
    const at = Number(start) < 0 ? this.items.length : Number(start);
    this.items.splice(at, Number(deleted ?? 0), ...(insert as readonly unknown[]).map(text));
    this.state.items = this.items;
    this.close();
  }

  setIndex(index: number): void {
    const item = this.items[index];
    if (item !== undefined && !this.state.text) putText(this.input, item);
  }

  override get focusTarget(): HTMLElement {
    return this.input;
  }

  override enable(enabled: boolean): void {
    this.input.disabled = !enabled;
    this.arrow.disabled = !enabled;
  }

  override dispose(): void {
    this.close();
    this.typing.dispose();
  }
}

defineWidget("ComboBox", ComboBox, {
  state: {
    items: (box, value) => box.setItems((value as unknown[] | null) ?? []),
    text: (box, value) => putText(box.input, text(value)),
    index: (box, value) => box.setIndex(number(value) ?? -1),
    editable: (box, value) => {
      box.input.readOnly = value !== true;
      box.element.classList.toggle("dkw-editable", value === true);
    },
    dropdown_limit: (_box, value) => void number(value),
    length: (box, value) => {
      box.input.style.setProperty("--chars", number(value) === null ? "" : String(value));
      box.input.classList.toggle("dkw-counted", number(value) !== null);
    },
  },
  edits: { splice: (box, edit) => box.splice(edit) },
  raw: ["items"],
});
