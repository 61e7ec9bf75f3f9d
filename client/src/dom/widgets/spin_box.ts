/** `SpinBox`: a number to type, with small buttons for more and less. */
import { type Make, Widget } from "./base";
import { el, icon } from "../outputs/build";
import { byKey, rangeOf, snap, written } from "./numeric";
import { defineWidget } from "./registry";
import { numericState } from "./slider";
import { number } from "./values";
import { say } from "./words";

const REPEAT_AFTER_MS = 400;
const REPEAT_EVERY_MS = 60;

class SpinBox extends Widget {
  readonly input = el("input", { type: "text", inputmode: "decimal", role: "spinbutton", class: "dkw-field", autocomplete: "off" });
  private readonly buttons: readonly HTMLButtonElement[];
  private repeat: ReturnType<typeof setTimeout> | undefined;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-spin" }));
    const { input } = this;
    this.buttons = [this.button("ArrowUp", say("More"), "M4 10l4-4 4 4"), this.button("ArrowDown", say("Less"), "M4 6l4 4 4-4")];
    this.element.append(input, el("div", { class: "dkw-spin-buttons" }, ...this.buttons));
    input.addEventListener("keydown", (event) => this.keyDown(event));
    input.addEventListener("change", () => this.typed());
    input.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.changed();
  }

  get value(): number {
    return number(this.state.value) ?? rangeOf(this.state).min;
  }

  private button(key: string, label: string, path: string): HTMLButtonElement {
    const button = el("button", { type: "button", tabindex: -1, "aria-hidden": "true", title: label }, icon(path, "dkw-glyph"));
    button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.input.focus();
      this.step(key);
      this.repeat = setTimeout(() => this.goOn(key), REPEAT_AFTER_MS);
      const stop = () => clearTimeout(this.repeat);
      window.addEventListener("pointerup", stop, { once: true });
      window.addEventListener("pointercancel", stop, { once: true });
    });
    return button;
  }

  private goOn(key: string): void {
    this.step(key);
    this.repeat = setTimeout(() => this.goOn(key), REPEAT_EVERY_MS);
  }

  private keyDown(event: KeyboardEvent): void {
    const vertical = /^(Arrow(Up|Down)|Page(Up|Down))$/.test(event.key) || ((event.key === "Home" || event.key === "End") && event.ctrlKey);
    if (vertical && !event.altKey) {
      event.preventDefault();
      this.step(event.key);
    } else if (event.key === "Enter") this.typed();
    else if (event.key === "Escape") this.changed();
  }

  private wheel(event: WheelEvent): void {
    if (document.activeElement !== this.input || event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    this.step(event.deltaY < 0 ? "ArrowUp" : "ArrowDown");
  }

  /** Move from what is typed, if that is a number. */
  private step(key: string): void {
    const range = rangeOf(this.state);
    const typed = Number(this.input.value.replace(",", "."));
    const from = this.input.value.trim() === "" || Number.isNaN(typed) ? this.value : typed;
    this.choose(byKey(key, from, range) ?? from);
  }

  /** What was typed counts; what is no number goes back to what was. */
  private typed(): void {
    const typed = Number(this.input.value.replace(",", "."));
    if (this.input.value.trim() === "" || Number.isNaN(typed)) this.changed();
    else this.choose(snap(typed, rangeOf(this.state)));
  }

  private choose(value: number): void {
    if (this.input.readOnly || this.input.disabled) return;
    const before = number(this.state.value);
    this.display(value);
    if (value === before) return;
    this.report({ value });
    this.fire("activated", value);
  }

  override render(): void {
    const range = rangeOf(this.state);
    this.input.setAttribute("aria-valuemin", String(range.min));
    this.input.setAttribute("aria-valuemax", String(range.max));
    const widest = Math.max(written(range.min, range).length, written(range.max, range).length, 2);
    this.element.style.setProperty("--chars", String(widest));
    this.display(this.value);
  }

  private display(value: number): void {
    const said = written(value, rangeOf(this.state));
    this.input.value = said;
    this.input.setAttribute("aria-valuenow", String(value));
    this.input.setAttribute("aria-valuetext", said);
  }

  refresh(): void {
    this.changed();
  }

  override get focusTarget(): HTMLElement {
    return this.input;
  }

  override enable(enabled: boolean): void {
    this.input.disabled = !enabled;
    for (const button of this.buttons) button.disabled = !enabled;
  }

  override dispose(): void {
    clearTimeout(this.repeat);
  }
}

defineWidget("SpinBox", SpinBox, { state: numericState });
