/** `Dial`: a round knob, turned by dragging around it, by the wheel or by keys. */
import { type Make, Widget } from "./base";
import { el, setAttribute, setText } from "../outputs/build";
import { byKey, rangeOf, share, snap, written } from "./numeric";
import { Picture, pictureSize } from "./pictures";
import { defineWidget } from "./registry";
import { slidingState } from "./slider";
import { number, px, text } from "./values";
import { say } from "./words";

/** The scale begins at seven thirty and ends at half past four, as on a radio. */
const FROM_DEG = -135;
const TURN_DEG = 270;
const DEFAULT_PX = 64;
const SVG = "http://www.w3.org/2000/svg";

class Dial extends Widget {
  private readonly knob = el("div", { class: "dkw-knob", role: "slider", tabindex: 0, "aria-label": say("Dial") });
  private readonly output = el("output", { class: "dkw-value", "aria-hidden": "true" });
  private readonly hand = el("div", { class: "dkw-hand" });
  private readonly arc = document.createElementNS(SVG, "path");
  private readonly picture: Picture;
  /** While it is turned: the value not yet rounded, and the angle of the last move. */
  private turning: { value: number; angle: number } | null = null;
  private shown = 0;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-dial" }));
    this.picture = new Picture(this, "dkw-knob-picture");
    this.knob.append(this.scale(), this.picture.element, this.hand);
    this.element.append(this.knob);
    this.knob.addEventListener("pointerdown", (event) => this.grab(event));
    this.knob.addEventListener("pointermove", (event) => this.turn(event));
    for (const end of ["pointerup", "pointercancel"] as const) this.knob.addEventListener(end, () => this.release());
    this.knob.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.knob.addEventListener("keydown", (event) => this.keyDown(event));
    this.changed();
  }

  private scale(): SVGSVGElement {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 100 100");
    svg.setAttribute("aria-hidden", "true");
    const track = document.createElementNS(SVG, "path");
    track.setAttribute("d", arcPath(1));
    track.setAttribute("class", "dkw-arc-track");
    this.arc.setAttribute("class", "dkw-arc");
    svg.append(track, this.arc);
    return svg;
  }

  private grab(event: PointerEvent): void {
    if (event.button !== 0 || this.disabled) return;
    event.preventDefault();
    this.knob.focus();
    this.knob.setPointerCapture(event.pointerId);
    this.turning = { value: this.shown, angle: this.angleAt(event) };
  }

  private turn(event: PointerEvent): void {
    if (!this.turning) return;
    const range = rangeOf(this.state);
    const angle = this.angleAt(event);
    // The short way round, so that crossing the bottom does not jump.
    const delta = ((angle - this.turning.angle + 540) % 360) - 180;
    const raw = this.turning.value + (delta / TURN_DEG) * (range.max - range.min);
    this.turning = { value: Math.min(range.max, Math.max(range.min, raw)), angle };
    this.choose(snap(this.turning.value, range), this.state.tracking === true);
  }

  private release(): void {
    if (!this.turning) return;
    this.turning = null;
    this.choose(this.shown, true);
  }

  private angleAt(event: PointerEvent): number {
    const box = this.knob.getBoundingClientRect();
    return (Math.atan2(event.clientY - box.top - box.height / 2, event.clientX - box.left - box.width / 2) * 180) / Math.PI;
  }

  private wheel(event: WheelEvent): void {
    if (document.activeElement !== this.knob || this.disabled || event.deltaY === 0) return;
    event.preventDefault();
    this.choose(byKey(event.deltaY < 0 ? "ArrowUp" : "ArrowDown", this.shown, rangeOf(this.state)) as number, true);
  }

  private keyDown(event: KeyboardEvent): void {
    const value = this.disabled ? null : byKey(event.key, this.shown, rangeOf(this.state));
    if (value === null) return;
    event.preventDefault();
    this.choose(value, true);
  }

  private choose(value: number, tell: boolean): void {
    this.paint(value);
    if (!tell || value === this.state.value) return;
    this.report({ value });
    this.fire("activated", value);
  }

  private get disabled(): boolean {
    return this.knob.getAttribute("aria-disabled") === "true";
  }

  override render(): void {
    const { state } = this;
    const range = rangeOf(state);
    this.knob.setAttribute("aria-valuemin", String(range.min));
    this.knob.setAttribute("aria-valuemax", String(range.max));
    this.knob.style.width = this.knob.style.height = px(number(state.knob_diameter) ?? DEFAULT_PX);
    this.picture.set(state.icon, state.icon_size);
    this.knob.classList.toggle("dkw-pictured", Boolean(state.icon));
    this.element.dataset.value = state.show_value === true ? text(state.show_value_position)[0] || "b" : "none";
    if (state.show_value === true) this.element.append(this.output);
    else this.output.remove();
    if (!this.turning) this.paint(number(state.value) ?? range.min);
  }

  private paint(value: number): void {
    this.shown = value;
    const range = rangeOf(this.state);
    const part = share(value, range);
    this.knob.style.setProperty("--angle", `${FROM_DEG + part * TURN_DEG}deg`);
    this.arc.setAttribute("d", arcPath(part));
    this.knob.setAttribute("aria-valuenow", String(value));
    const said = written(value, range);
    this.knob.setAttribute("aria-valuetext", said);
    setText(this.output, said);
  }

  refresh(): void {
    this.changed();
  }

  override get focusTarget(): HTMLElement {
    return this.knob;
  }

  override enable(enabled: boolean): void {
    this.knob.tabIndex = enabled ? 0 : -1;
    setAttribute(this.knob, "aria-disabled", enabled ? null : "true");
    this.element.toggleAttribute("data-disabled", !enabled);
  }

  override dispose(): void {
    this.picture.dispose();
  }
}

/** The scale's arc from its beginning to this part of it, in a square of 100. */
function arcPath(part: number): string {
  const point = (degrees: number): string => {
    const radians = ((degrees - 90) * Math.PI) / 180;
    return `${(50 + 45 * Math.cos(radians)).toFixed(2)} ${(50 + 45 * Math.sin(radians)).toFixed(2)}`;
  };
  const to = FROM_DEG + Math.max(part, 0.0001) * TURN_DEG;
  return `M ${point(FROM_DEG)} A 45 45 0 ${part * TURN_DEG > 180 ? 1 : 0} 1 ${point(to)}`;
}

defineWidget(say("Dial"), Dial, {
  state: {
    ...slidingState,
    knob_diameter: (dial, value) => (number(value), dial.refresh()),
    icon: (dial) => dial.refresh(),
    icon_size: (dial, value) => (pictureSize(value), dial.refresh()),
  },
});
