/** `Slider`: a handle on a track; the browser's own range input, so keys and touch are its. */
import { type Make, Widget } from "./base";
import { el, setText } from "../outputs/build";
import { rangeOf, share, snap, written } from "./numeric";
import { defineWidget, type WidgetClass } from "./registry";
import { number, oneOf, text } from "./values";
import { say } from "./words";

class Slider extends Widget {
  readonly input = el("input", { type: "range", class: "dkw-range", "aria-label": say("Slider") });
  private readonly output = el("output", { class: "dkw-value", "aria-hidden": "true" });

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-slider" }));
    this.element.append(el("div", { class: "dkw-track" }, this.input));
    this.input.addEventListener("input", () => this.moved(this.state.tracking === true));
    this.input.addEventListener("change", () => this.moved(true));
    this.changed();
  }

  /** The user moves the handle; what is on the way is told only when tracking. */
  private moved(tell: boolean): void {
    const value = snap(Number(this.input.value), rangeOf(this.state));
    this.paint(value);
    if (!tell || value === this.state.value) return;
    this.report({ value });
    this.fire("activated", value);
  }

  override render(): void {
    const { state } = this;
    const range = rangeOf(state);
    const vertical = state.orientation === "vertical";
    this.element.classList.toggle("dkw-vertical", vertical);
    this.input.setAttribute("aria-orientation", vertical ? "vertical" : "horizontal");
    this.input.min = String(range.min);
    this.input.max = String(range.max);
    // "any" lets the greatest value be reached when the steps do not meet it; `snap` rounds.
    const steps = (range.max - range.min) / range.step;
    this.input.step = Math.abs(steps - Math.round(steps)) < 1e-9 ? String(range.step) : "any";
    this.element.dataset.value = state.show_value === true ? text(state.show_value_position)[0] || "r" : "none";
    if (state.show_value === true) this.element.append(this.output);
    else this.output.remove();
    const value = number(state.value) ?? range.min;
    this.input.value = String(value);
    this.paint(value);
  }

  private paint(value: number): void {
    const range = rangeOf(this.state);
    this.input.style.setProperty("--share", String(share(value, range)));
    const said = written(value, range);
    this.input.setAttribute("aria-valuetext", said);
    setText(this.output, said);
    // Room for the longest value, so that the track does not jump.
    this.output.style.minWidth = `${Math.max(written(range.min, range).length, written(range.max, range).length)}ch`;
  }

  refresh(): void {
    this.changed();
  }

  override get focusTarget(): HTMLElement {
    return this.input;
  }

  override enable(enabled: boolean): void {
    this.input.disabled = !enabled;
    this.element.toggleAttribute("data-disabled", !enabled);
  }
}

/** A number is checked at once; drawing waits until all of a batch are there. */
export const numericState = {
  value: (widget: { refresh(): void }, value: unknown) => (number(value), widget.refresh()),
  min: (widget: { refresh(): void }, value: unknown) => (number(value), widget.refresh()),
  max: (widget: { refresh(): void }, value: unknown) => (number(value), widget.refresh()),
  step: (widget: { refresh(): void }, value: unknown) => (number(value), widget.refresh()),
  decimals: (widget: { refresh(): void }, value: unknown) => (number(value), widget.refresh()),
  dtype: (widget: { refresh(): void }, value: unknown) => (oneOf(value, ["int", "float"]), widget.refresh()),
} satisfies WidgetClass<any>["state"];

export const slidingState = {
  ...numericState,
  tracking: () => undefined,
  show_value: (widget: { refresh(): void }) => widget.refresh(),
  show_value_position: (widget: { refresh(): void }) => widget.refresh(),
} satisfies WidgetClass<any>["state"];

defineWidget(say("Slider"), Slider, {
  state: { ...slidingState, orientation: (slider, value) => (oneOf(value, ["horizontal", "vertical"]), slider.refresh()) },
});
