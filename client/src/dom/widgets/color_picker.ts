/**
 * A field to choose a colour in: shade and brightness, hue, text, swatches.
 *
 * The one rule: the hue is kept when a colour has none (grey), so that the hand
 * does not lose its place. Colours are `#rrggbb`.
 */
import { el, setAttribute } from "../outputs/build";
import { draggable } from "./drag";
import { clamp } from "./values";
import { say } from "./words";

/** Hue in degrees, the others 0..1. */
export interface Hsv {
  readonly h: number;
  readonly s: number;
  readonly v: number;
}

export function toHex({ h, s, v }: Hsv): string {
  const channel = (n: number): string => {
    const k = (n + h / 60) % 6;
    return Math.round(255 * (v - v * s * Math.max(0, Math.min(k, 4 - k, 1))))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(5)}${channel(3)}${channel(1)}`;
}

/** The colour's parts; null when the text is no `#rgb` or `#rrggbb`. `hue` stands in for that of a grey. */
export function fromHex(text: string, hue = 0): Hsv | null {
  const short = /^#?([\da-f])([\da-f])([\da-f])$/i.exec(text.trim());
  const long = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text.trim());
  const parts = short?.slice(1).map((digit) => digit + digit) ?? long?.slice(1);
  if (!parts) return null;
  const [r, g, b] = parts.map((part) => Number.parseInt(part, 16) / 255) as [number, number, number];
  const v = Math.max(r, g, b);
  const spread = v - Math.min(r, g, b);
  if (spread === 0) return { h: hue, s: 0, v };
  const h = v === r ? ((g - b) / spread) % 6 : v === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { h: (60 * h + 360) % 360, s: spread / v, v };
}

const SWATCHES = "#000000 #5f6068 #a5a7b0 #ffffff #b3261e #e8710a #f0be6a #1c6e3a #7fd49b #1565a8 #2a62c9 #7b3fb5".split(" ");
const STEP = 0.02;
const LARGE_STEP = 0.1;

export class ColorPicker {
  readonly element = el("div", { class: "dkw-colorpicker" });
  readonly plane = el("div", { class: "dkw-color-plane", role: "slider", tabindex: 0, "aria-label": say("Shade and brightness") }, el("i"));
  private readonly hue = el("input", { class: "dkw-color-hue", type: "range", min: 0, max: 360, step: 1, "aria-label": say("Hue") });
  private readonly entry = el("input", { class: "dkw-color-entry", type: "text", spellcheck: "false", autocomplete: "off", "aria-label": say("Colour, #rrggbb"), maxlength: 7 });
  private readonly sample = el("span", { class: "dkw-color-sample", "aria-hidden": "true" });
  private hsv: Hsv = { h: 0, s: 1, v: 1 };

  /** `picked` hears every colour that the user tries; `last` says that the hand rests. */
  constructor(private readonly picked: (hex: string, last: boolean) => void) {
    const swatches = el("div", { class: "dkw-color-swatches", role: "group", "aria-label": say("Swatches") });
    for (const hex of SWATCHES) swatches.append(this.swatch(hex));
    this.element.append(this.plane, this.hue, el("div", { class: "dkw-color-row" }, this.sample, this.entry), swatches);
    draggable(this.plane, (event) => this.press(event));
    this.plane.addEventListener("keydown", (event) => this.key(event));
    this.hue.addEventListener("input", () => this.take({ ...this.hsv, h: Number(this.hue.value) }, false));
    this.hue.addEventListener("change", () => this.picked(this.hex, true));
    this.entry.addEventListener("change", () => this.typed());
  }

  get hex(): string {
    return toHex(this.hsv);
  }

  /** Show this colour; false when it is none. */
  set(hex: string): boolean {
    const hsv = fromHex(hex, this.hsv.h);
    if (!hsv) return false;
    this.hsv = hsv;
    this.show();
    return true;
  }

  private take(hsv: Hsv, last: boolean): void {
    this.hsv = hsv;
    this.show();
    this.picked(this.hex, last);
  }

  private show(): void {
    const { h, s, v } = this.hsv;
    const dot = this.plane.firstElementChild as HTMLElement;
    dot.style.left = `${100 * s}%`;
    dot.style.top = `${100 * (1 - v)}%`;
    this.element.style.setProperty("--dkw-hue", toHex({ h, s: 1, v: 1 }));
    this.element.style.setProperty("--dkw-color", this.hex);
    this.hue.value = String(Math.round(h));
    this.entry.value = this.hex;
    setAttribute(this.plane, "aria-valuenow", Math.round(100 * s));
    setAttribute(this.plane, "aria-valuetext", say("Saturation {} %, brightness {} %", Math.round(100 * s), Math.round(100 * v)));
  }

  private press(event: PointerEvent): { move(dx: number, dy: number): void; end(): void } {
    const box = this.plane.getBoundingClientRect();
    const at = (x: number, y: number): void =>
      this.take({ ...this.hsv, s: clamp((x - box.left) / box.width, 0, 1), v: clamp(1 - (y - box.top) / box.height, 0, 1) }, false);
    const { clientX, clientY } = event;
    at(clientX, clientY);
    return { move: (dx, dy) => at(clientX + dx, clientY + dy), end: () => this.picked(this.hex, true) };
  }

  private key(event: KeyboardEvent): void {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key];
    if (!by) return;
    event.preventDefault();
    const { h, s, v } = this.hsv;
    this.take({ h, s: clamp(s + (by[0] as number), 0, 1), v: clamp(v + (by[1] as number), 0, 1) }, true);
  }

  private typed(): void {
    const hsv = fromHex(this.entry.value, this.hsv.h);
    if (hsv) this.take(hsv, true);
    else this.show();
  }

  private swatch(hex: string): HTMLButtonElement {
    const button = el("button", { type: "button", class: "dkw-color-swatch", "aria-label": hex, title: hex });
    button.style.backgroundColor = hex;
    button.addEventListener("click", () => this.take(fromHex(hex, this.hsv.h) as Hsv, true));
    return button;
  }
}
