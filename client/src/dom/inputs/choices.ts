/**
 * `checkbox` and `radio`: boxes and circles with words beside them.
 *
 * The whole item is a fieldset, so that a screen reader says the question with
 * each answer. Values are any JSON.
 */
import { el, setText } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type InputSpec } from "./field";
import { freshId, Item, onLeave, setHtmlAttribute, setProperties } from "./item";
import { includesValue, type Option, OPTION_KEYS, optionsOf, sameValue } from "./options";

defineInput(["checkbox", "radio"], (spec, host) => new ChoicesField(spec, host));

class ChoicesField implements Field {
  readonly name: string;
  readonly element: HTMLElement;
  private readonly item: Item;
  private readonly list: HTMLElement;
  private readonly many: boolean;
  private options: readonly Option[] = [];
  private inputs: HTMLInputElement[] = [];
  private first: unknown;

  constructor(
    private readonly spec: InputSpec,
    host: FieldHost,
  ) {
    this.name = spec.name;
    this.many = spec.type === "checkbox";
    this.item = new Item(spec, { group: true, ...(host.labelledBy ? { labelledBy: host.labelledBy } : {}) });
    this.element = this.item.element;
    if (!this.many) this.element.setAttribute("role", "radiogroup");
    this.list = el("div", { class: spec["inline"] ? "dk-choices dk-inline" : "dk-choices" });
    this.item.body.append(this.list);
    this.setOptions(spec["options"]);
    if (spec["value"] !== undefined) this.setDraft(spec["value"]);
    this.first = this.value();
    this.list.addEventListener("change", () => host.changed(this));
    onLeave(this.element, () => host.left(this));
  }

  value(): unknown {
    const chosen = this.options.filter((_, index) => this.inputs[index]?.checked).map((option) => option.value);
    return this.many ? chosen : (chosen[0] ?? null);
  }

  problem(): string {
    const invalid = this.inputs.find((input) => !input.checkValidity());
    return invalid ? invalid.validationMessage : "";
  }

  update(attributes: Readonly<Record<string, unknown>>, target?: { readonly value: unknown }): void {
    if (target) return this.updateOption(attributes, target.value);
    const { value, options, ...properties } = this.item.update(attributes);
    // The seed's order: the value first, then new options with their own choice.
    if (value !== undefined) this.setDraft(value);
    if (options !== undefined) this.setOptions(options);
    this.item.setProperties(properties);
  }

  setDraft(value: unknown): void {
    this.options.forEach((option, index) => {
      this.inputs[index]!.checked = this.many ? includesValue(value, option.value) : sameValue(value, option.value);
    });
  }

  mark(status: boolean | null, feedback?: string): void {
    this.item.mark(status, feedback);
  }

  focus(): void {
    (this.inputs.find((input) => input.checked) ?? this.inputs.find((input) => !input.disabled))?.focus({ preventScroll: true });
  }

  reset(): void {
    this.setDraft(this.first);
  }

  private setOptions(value: unknown): void {
    this.options = optionsOf(value);
    this.inputs = [];
    this.list.replaceChildren(...this.options.map((option) => this.choice(option)));
    // The seed puts `required` of a radio into its last option; it means the group.
    if (!this.many && this.options.some((option) => option["required"])) for (const input of this.inputs) input.required = true;
  }

  private choice(option: Option): HTMLElement {
    const id = freshId("dk-choice");
    const input = el("input", { type: this.many ? "checkbox" : "radio", id, name: this.spec.name, value: JSON.stringify(option.value), class: "form-check-input" });
    input.checked = option.selected === true;
    input.disabled = option.disabled === true;
    for (const [name, value] of Object.entries(option)) {
      if (!OPTION_KEYS.has(name) && name !== "required") setHtmlAttribute(input, name, value);
    }
    if (this.spec["disabled"]) input.disabled = true;
    this.inputs.push(input);
    return el("div", { class: "dk-choice form-check" }, input, el("label", { for: id, class: "form-check-label" }, option.label));
  }

  private updateOption(attributes: Readonly<Record<string, unknown>>, value: unknown): void {
    const index = this.options.findIndex((option) => sameValue(option.value, value));
    const input = this.inputs[index];
    if (!input) return;
    const { label, ...rest } = attributes;
    const { valid_status, invalid_feedback, valid_feedback, help_text, ...properties } = rest;
    this.item.update(Object.fromEntries(Object.entries({ valid_status, invalid_feedback, valid_feedback, help_text }).filter(([, each]) => each !== undefined)));
    const words = input.nextElementSibling;
    if (label !== undefined && words) setText(words, String(label));
    setProperties(input, properties);
  }
}
