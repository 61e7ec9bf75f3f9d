/**
 * How far something is scrolled, as parts from 0 to 1 in each direction.
 *
 * The one rule: where the server put it is not told back; where the user puts
 * it is, 150 ms later or with whatever is told before. What cannot be scrolled
 * yet (not laid out, still loading) is scrolled when `apply` is called again.
 */
import type { Widget } from "./base";
import { clamp, number } from "./values";

const TELL_MS = 150;

export class Scrolling {
  private wanted: readonly [number, number] | null = null;
  /** Where we scrolled to ourselves; the event that follows is not the user's. */
  private own: readonly [number, number] | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private planned = false;

  /** Reports the property `key`, then fires `scrolled` with both parts. */
  constructor(
    private readonly widget: Widget,
    private readonly element: HTMLElement,
    private readonly key = "scroll_position",
  ) {
    element.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  /** The server says how far; `null` = the start. Done once, after the batch, so that no message reads the layout. */
  set(value: unknown): void {
    const [h, v] = Array.isArray(value) ? value : [0, 0];
    this.wanted = [clamp(number(h) ?? 0, 0, 1), clamp(number(v) ?? 0, 0, 1)];
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      this.apply();
    });
  }

  /** The size is known, or what is inside has changed. */
  apply(): void {
    const { element, widget } = this;
    if (!this.wanted || widget.destroyed || !element.isConnected) return;
    const [width, height] = this.room();
    const [h, v] = this.wanted;
    if ((h > 0 && width <= 0) || (v > 0 && height <= 0)) return;
    // It stays wanted until the reader scrolls: the layout may not be the last one yet.
    element.scrollTo({ left: h * width, top: v * height, behavior: "instant" });
    this.own = [element.scrollLeft, element.scrollTop];
  }

  /** As parts, from where it stands now. */
  get parts(): [number, number] {
    const [width, height] = this.room();
    return [part(this.element.scrollLeft, width), part(this.element.scrollTop, height)];
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  /** How far it can be scrolled, in px. */
  private room(): [number, number] {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = this.element;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop } = this.element;
    if (this.own && Math.abs(this.own[0] - scrollLeft) <= 1 && Math.abs(this.own[1] - scrollTop) <= 1) return;
    this.own = null;
    this.wanted = null;
    this.widget.reportSoon({ [this.key]: this.parts }, TELL_MS);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (!this.widget.destroyed) this.widget.fire("scrolled", ...this.parts);
    }, TELL_MS);
  }
}

function part(at: number, most: number): number {
  // Fine enough for a pixel among a million rows.
  return most > 0 ? Math.round(clamp(at / most, 0, 1) * 1e7) / 1e7 : 0;
}
