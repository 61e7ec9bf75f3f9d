/**
 * `select`: one of a list in the system's own control; several in a list of
 * boxes that can be searched.
 *
 * The one rule: the `<select>` element holds the truth, also where another
 * control is shown for it, so that a script which looks for it finds it.
 */
import { el, icon } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type InputSpec } from "./field";
import { freshId, Item, onLeave, setHtmlAttribute, setHtmlAttributes } from "./item";
import { includesValue, type Option, OPTION_KEYS, optionsOf, sameValue } from "./options";
import { say } from "../words";

const KNOWN: ReadonlySet<string> = new Set(["options", "value", "native", "multiple"]);
const SEARCH_FROM = 9;

defineInput("select", (spec, host) => new SelectField(spec, host));

class SelectField implements Field {
  readonly name: string;
  readonly element: HTMLElement;
  private readonly item: Item;
  private readonly select: HTMLSelectElement;
  private readonly boxes: Boxes | undefined;
  private options: readonly Option[] = [];
  private first: unknown;

  constructor(spec: InputSpec, host: FieldHost) {
    this.name = spec.name;
    const many = spec["multiple"] === true;
    const ownControl = many && spec["native"] !== true;
    this.item = new Item(spec, { group: ownControl, ...(host.labelledBy ? { labelledBy: host.labelledBy } : {}) });
    this.element = this.item.element;
    this.select = el("select", { class: "dk-input dk-select form-control", id: this.item.controlId, name: spec.name, multiple: many });
    setHtmlAttributes(this.select, spec, KNOWN);
    this.item.describe(this.select);
    const changed = (): void => host.changed(this);
    this.select.addEventListener("change", () => {
      this.boxes?.show();
      changed();
    });
    this.item.body.append(many ? this.select : el("div", { class: "dk-select-box" }, this.select, icon("M4 6l4 4 4-4")));
    if (ownControl) {
      this.select.hidden = true;
      this.boxes = new Boxes(this.select, changed);
      this.item.body.append(this.boxes.element);
    }
    this.setOptions(spec["options"]);
    if (spec["value"] !== undefined) this.setDraft(spec["value"]);
    this.first = this.value();
    onLeave(this.element, () => host.left(this));
  }

  value(): unknown {
    if (this.select.multiple) return this.options.filter((_, index) => this.select.options[index]?.selected).map((option) => option.value);
    return this.options[this.select.selectedIndex]?.value ?? null;
  }

  problem(): string {
    const empty = this.select.multiple && (this.value() as unknown[]).length === 0;
    if (this.select.required && empty) return say("Please choose something.");
    return this.select.hidden || this.select.checkValidity() ? "" : this.select.validationMessage;
  }

  update(attributes: Readonly<Record<string, unknown>>): void {
    const { value, options, native: _native, multiple: _multiple, ...properties } = this.item.update(attributes);
    // The seed's order here: new options first, then the value.
    if (options !== undefined) this.setOptions(options);
    if (value !== undefined) this.setDraft(value);
    this.item.setProperties(properties);
    this.boxes?.show();
  }

  setDraft(value: unknown): void {
    const many = this.select.multiple;
    this.options.forEach((option, index) => {
      const chosen = many ? includesValue(value, option.value) : sameValue(value, option.value);
      const element = this.select.options[index];
      if (element && element.selected !== chosen) element.selected = chosen;
    });
    this.boxes?.show();
  }

  mark(status: boolean | null, feedback?: string): void {
    this.item.mark(status, feedback);
  }

  focus(): void {
    if (this.boxes) this.boxes.focus();
    else this.select.focus({ preventScroll: true });
  }

  reset(): void {
    this.setDraft(this.first);
  }

  private setOptions(value: unknown): void {
    this.options = optionsOf(value);
    this.select.replaceChildren(
      ...this.options.map((option) => {
        const element = el("option", { value: JSON.stringify(option.value), disabled: option.disabled === true }, option.label);
        element.selected = option.selected === true;
        for (const [name, each] of Object.entries(option)) if (!OPTION_KEYS.has(name)) setHtmlAttribute(element, name, each);
        return element;
      }),
    );
    this.boxes?.build();
  }
}

/** The boxes shown for a `<select multiple>`, with a field to search in when there are many. */
class Boxes {
  readonly element = el("div", { class: "dk-boxes" });
  private readonly search = el("input", { type: "search", class: "dk-input dk-boxes-search", placeholder: say("Search"), "aria-label": say("Search the options") });
  private readonly list = el("div", { class: "dk-boxes-list" });

  constructor(
    private readonly select: HTMLSelectElement,
    private readonly changed: () => void,
  ) {
    this.element.append(this.search, this.list);
    this.search.addEventListener("input", (event) => {
      event.stopPropagation();
      this.filter();
    });
    this.search.addEventListener("keydown", (event) => {
      // Enter in the search must not send the form.
      if (event.key === "Enter") event.preventDefault();
    });
    this.list.addEventListener("change", (event) => {
      event.stopPropagation();
      this.take();
    });
  }

  build(): void {
    this.list.replaceChildren(
      ...Array.from(this.select.options, (option) => {
        const id = freshId("dk-box");
        const box = el("input", { type: "checkbox", id });
        return el("div", { class: "dk-choice" }, box, el("label", { for: id }, option.label));
      }),
    );
    this.search.hidden = this.select.options.length < SEARCH_FROM;
    this.show();
  }

  /** Show what the select says. */
  show(): void {
    this.boxes().forEach((box, index) => {
      const option = this.select.options[index];
      if (!option) return;
      box.checked = option.selected;
      box.disabled = option.disabled || this.select.disabled;
    });
  }

  focus(): void {
    (this.search.hidden ? this.boxes()[0] : this.search)?.focus({ preventScroll: true });
  }

  private boxes(): HTMLInputElement[] {
    return Array.from(this.list.querySelectorAll("input"));
  }

  private take(): void {
    this.boxes().forEach((box, index) => {
      const option = this.select.options[index];
      if (option) option.selected = box.checked;
    });
    this.changed();
  }

  private filter(): void {
    const wanted = this.search.value.trim().toLowerCase();
    for (const row of this.list.children) (row as HTMLElement).hidden = !(row.textContent ?? "").toLowerCase().includes(wanted);
  }
}
