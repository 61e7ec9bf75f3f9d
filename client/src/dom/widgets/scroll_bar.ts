/**
 * A scroll bar of our own, for what the browser cannot scroll itself; and `ScrollBar`, which is one.
 *
 * The one rule: position and length are fractions of the whole, 0 to 1.
 */
import { el } from "../outputs/build";
import { type Make, Widget } from "./base";
import { type Orientation, ORIENTATIONS } from "./boxes";
import { draggable } from "./drag";
import { setVariable } from "./nodes";
import { Pace } from "./pace";
import { defineWidget } from "./registry";
import { clamp, number, oneOf, px } from "./values";
import { say } from "./words";

/** A bar whose thumb has no length shows one of this share. */
const USUAL_THUMB = 0.2;
const LEAST_THUMB = 0.05;
const STEP = 0.1;
const USUAL_PX = 15;
/** A thumb in motion is told this often. */
export const TELL_MS = 50;

/** Px across; the sheet's own when it is the usual. */
export function showThickness(element: HTMLElement, value: unknown): void {
  const usual = value === null || number(value) === USUAL_PX;
  setVariable(element, "--dkw-thickness", usual ? "" : px(value));
}

export class Bar {
  readonly element = el("div", { class: "dkw-bar", role: "scrollbar", tabindex: 0, "aria-valuemin": 0, "aria-valuemax": 100, "aria-label": say("Scroll") });
  private readonly thumb = el("div", { class: "dkw-thumb" });
  private at = 0;
  private length = USUAL_THUMB;
  private orientation: Orientation = "horizontal";

  /** `moved` hears where the user has put the thumb. */
  constructor(private readonly moved: (fraction: number) => void) {
    this.element.append(this.thumb);
    this.orient("horizontal");
    draggable(this.element, (event) => this.press(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
  }

  orient(orientation: Orientation): void {
    this.orientation = orientation;
    this.element.setAttribute("aria-orientation", orientation);
    this.show();
  }

  /** Show this position, and this length of the thumb (0: a usual one). */
  set(at: number, length: number): void {
    this.at = clamp(at, 0, 1);
    this.length = length > 0 ? clamp(length, LEAST_THUMB, 1) : USUAL_THUMB;
    this.show();
  }

  private show(): void {
    const { style } = this.thumb;
    const percent = `${100 * this.length}%`;
    const start = `${100 * this.at * (1 - this.length)}%`;
    const vertical = this.orientation === "vertical";
    style.width = vertical ? "" : percent;
    style.height = vertical ? percent : "";
    style.left = vertical ? "" : start;
    style.top = vertical ? start : "";
    this.element.setAttribute("aria-valuenow", String(Math.round(100 * this.at)));
  }

  private go(to: number): void {
    const at = clamp(to, 0, 1);
    if (at === this.at) return;
    this.at = at;
    this.show();
    this.moved(at);
  }

  /** On the thumb: drag it. Beside it: a page towards the press. */
  private press(event: PointerEvent): { move(dx: number, dy: number): void; end(): void } | null {
    const vertical = this.orientation === "vertical";
    const track = vertical ? this.element.clientHeight : this.element.clientWidth;
    if (event.target !== this.thumb) {
      const box = this.thumb.getBoundingClientRect();
      const before = vertical ? event.clientY < box.top : event.clientX < box.left;
      this.go(this.at + (before ? -1 : 1) * this.page);
      return null;
    }
    const start = this.at;
    const free = track * (1 - this.length);
    return { move: (dx, dy) => free > 0 && this.go(start + (vertical ? dy : dx) / free), end: () => undefined };
  }

  private get page(): number {
    return this.length < 1 ? clamp(this.length / (1 - this.length), 0.02, 1) : 1;
  }

  private key(event: KeyboardEvent): void {
    const [less, more] = this.orientation === "vertical" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    const step = this.page * STEP;
    const to = {
      [less as string]: this.at - step,
      [more as string]: this.at + step,
      PageUp: this.at - this.page,
      PageDown: this.at + this.page,
      Home: 0,
      End: 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.go(to);
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    this.go(this.at + Math.sign(event.deltaY || event.deltaX) * this.page * STEP);
  }
}

class ScrollBar extends Widget {
  private readonly bar: Bar;
  private readonly pace = new Pace(TELL_MS, () => {
    const at: unknown = this.state["scroll_percent"];
    this.report({ scroll_percent: at });
    this.fire("activated", at);
  });

  constructor(make: Make) {
    const bar = new Bar((at) => {
      this.state["scroll_percent"] = at;
      this.pace.soon();
    });
    super(make, bar.element);
    this.bar = bar;
    this.element.classList.add("dkw-scrollbar");
  }

  orient(value: unknown): void {
    this.bar.orient(oneOf(value, ORIENTATIONS));
  }

  showAnew(value: unknown): void {
    number(value);
    this.changed();
  }

  override dispose(): void {
    this.pace.stop();
  }

  override render(): void {
    this.bar.set(this.state["scroll_percent"] ?? 0, this.state["thumb_percent"] ?? 0);
  }
}

defineWidget("ScrollBar", ScrollBar, {
  state: {
    orientation: (bar, value) => bar.orient(value),
    thickness: (bar, value) => showThickness(bar.element, value),
    scroll_percent: (bar, value) => bar.showAnew(value),
    thumb_percent: (bar, value) => bar.showAnew(value),
  },
});
