/**
 * How far something is scrolled, as parts from 0 to 1 in each direction.
 *
 * The one rule: where the server put it is not told back; where the user puts
 * it is, 150 ms later. What cannot be scrolled yet (not laid out) is scrolled
 * when it gets its size.
 */
import type { Widget } from "./base";

const REPORT_MS = 150;

export class Scrolling {
  private wanted: readonly [number, number] | null = null;
  /** Where we scrolled to ourselves; the event that follows is not the user's. */
  private own: readonly [number, number] | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly widget: Widget,
    private readonly element: HTMLElement,
  ) {
    element.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  /** The server says how far; `null` = the start. */
  set(value: unknown): void {
    const [h, v] = Array.isArray(value) ? value : [0, 0];
    this.wanted = [Number(h) || 0, Number(v) || 0];
    this.apply();
  }

  /** The size is known, or what is inside has changed. */
  apply(): void {
    if (!this.wanted) return;
    const { element } = this;
    const [width, height] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    const [h, v] = this.wanted;
    if ((h > 0 && width <= 0) || (v > 0 && height <= 0)) return;
    this.wanted = null;
    this.own = [Math.round(h * width), Math.round(v * height)];
    element.scrollTo({ left: this.own[0], top: this.own[1], behavior: "instant" });
  }

  /** As parts, from where it stands now. */
  get parts(): [number, number] {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = this.element;
    return [part(scrollLeft, scrollWidth - clientWidth), part(scrollTop, scrollHeight - clientHeight)];
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop } = this.element;
    if (this.own && Math.abs(this.own[0] - scrollLeft) <= 1 && Math.abs(this.own[1] - scrollTop) <= 1) return;
    this.own = null;
    this.wanted = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), REPORT_MS);
  }

  private tell(): void {
    if (this.widget.destroyed || this.widget.host.replaying) return;
    const parts = this.parts;
    this.widget.report({ scroll_position: parts });
    this.widget.fire("scrolled", ...parts);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}

function part(at: number, most: number): number {
  return most > 0 ? Math.round(Math.min(1, Math.max(0, at / most)) * 1e7) / 1e7 : 0;
}
