/**
 * Where something is scrolled to, as fractions, told by the user and set by the program.
 *
 * The one rule: a wanted place is kept until the content is large enough to
 * scroll there (it may still be loading or hidden), and is not told back.
 */
import type { Widget } from "./base";
import { clamp, number } from "./values";

const TELL_MS = 150;

export class ScrollMemory {
  private wanted: readonly [number, number] | null = null;
  /** Where the program put it last; the scroll event that follows is not the user's. */
  private put: readonly [number, number] | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Reports the property `key`, then fires `action` with both fractions. */
  constructor(
    private readonly widget: Widget,
    private readonly element: HTMLElement,
    private readonly key: string,
    private readonly action: string,
  ) {
    element.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  /** Scroll to `[horizontal, vertical]` when it is drawn; call `apply` from `render` and `resized`. */
  want(value: unknown): void {
    const [h, v] = Array.isArray(value) ? value : [0, value];
    this.wanted = [clamp(number(h) ?? 0, 0, 1), clamp(number(v) ?? 0, 0, 1)];
    this.widget.host.renderSoon(this.widget);
  }

  apply(): void {
    if (!this.wanted || !this.element.isConnected) return;
    const [h, v] = this.wanted;
    const { element } = this;
    const width = element.scrollWidth - element.clientWidth;
    const height = element.scrollHeight - element.clientHeight;
    if ((h > 0 && width <= 0) || (v > 0 && height <= 0)) return; // later, from `resized`
    this.wanted = null;
    element.scrollLeft = h * width;
    element.scrollTop = v * height;
    this.put = [element.scrollLeft, element.scrollTop];
  }

  private scrolled(): void {
    const { element } = this;
    const [left, top] = this.put ?? [-1, -1];
    this.put = null;
    if (Math.abs(element.scrollLeft - left) < 1 && Math.abs(element.scrollTop - top) < 1) return;
    this.wanted = null;
    this.widget.reportSoon({ [this.key]: this.fractions() }, TELL_MS);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (!this.widget.destroyed) this.widget.fire(this.action, ...this.fractions());
    }, TELL_MS);
  }

  private fractions(): [number, number] {
    const { element } = this;
    const share = (at: number, whole: number): number => (whole > 0 ? Math.round((10000 * at) / whole) / 10000 : 0);
    return [share(element.scrollLeft, element.scrollWidth - element.clientWidth), share(element.scrollTop, element.scrollHeight - element.clientHeight)];
  }
}
