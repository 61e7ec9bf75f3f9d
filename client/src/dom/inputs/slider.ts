/** `slider`: a number on a line, said beside it. A change is reported on release. */
import { asText, el, setText } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type InputSpec } from "./field";
import { Item, onLeave, setHtmlAttributes } from "./item";

const KNOWN: ReadonlySet<string> = new Set(["value", "min_value", "max_value", "step", "float"]);
const PROPERTIES: Readonly<Record<string, string>> = { min_value: "min", max_value: "max", step: "step" };

defineInput("slider", (spec, host) => new SliderField(spec, host));

class SliderField implements Field {
  readonly name: string;
  readonly element: HTMLElement;
  private readonly item: Item;
  private readonly input: HTMLInputElement;
  private readonly shown = el("output", { class: "dk-slider-value" });
  private readonly first: string;

  constructor(
    private readonly spec: InputSpec,
    host: FieldHost,
  ) {
    this.name = spec.name;
    this.item = new Item(spec, host.labelledBy ? { labelledBy: host.labelledBy } : {});
    this.element = this.item.element;
    this.input = el("input", {
      type: "range",
      class: "dk-slider form-control-range",
      id: this.item.controlId,
      name: spec.name,
      min: asText(spec["min_value"] ?? 0),
      max: asText(spec["max_value"] ?? 100),
      step: asText(spec["step"] ?? 1),
    });
    setHtmlAttributes(this.input, spec, KNOWN);
    this.input.value = asText(spec["value"] ?? 0);
    this.first = this.input.value;
    this.item.describe(this.input);
    this.shown.setAttribute("for", this.item.controlId);
    this.item.body.append(el("div", { class: "dk-line" }, this.input, this.shown));
    this.show();
    this.input.addEventListener("input", () => this.show());
    this.input.addEventListener("change", () => host.changed(this));
    onLeave(this.element, () => host.left(this));
  }

  value(): number {
    return this.spec["float"] ? Number.parseFloat(this.input.value) : Number.parseInt(this.input.value, 10);
  }

  problem(): string {
    return "";
  }

  update(attributes: Readonly<Record<string, unknown>>): void {
    const rest = this.item.update(attributes);
    const { value, float: _float, ...properties } = rest;
    this.item.setProperties(Object.fromEntries(Object.entries(properties).map(([name, each]) => [PROPERTIES[name] ?? name, PROPERTIES[name] ? String(each) : each])));
    if (value !== undefined) this.setDraft(value);
    this.show();
  }

  setDraft(value: unknown): void {
    this.input.value = asText(value);
    this.show();
  }

  mark(status: boolean | null, feedback?: string): void {
    this.item.mark(status, feedback);
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  reset(): void {
    this.setDraft(this.first);
  }

  private show(): void {
    setText(this.shown, this.input.value);
    const { min, max, value } = this.input;
    const span = Number(max) - Number(min);
    // For engines that cannot style the part left of the handle.
    this.input.style.setProperty("--at", span ? `${((Number(value) - Number(min)) / span) * 100}%` : "0%");
  }
}
