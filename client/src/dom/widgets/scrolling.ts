/**
 * How far something is scrolled, as parts from 0 to 1 in each direction.
 *
 * The one rule: the parts that the server knows are those that can be seen.
 * Where the server put it, it stays in part, whatever becomes of the content,
 * and nothing is told; where the user put it, it stays in px, and the parts are
 * told, 150 ms later or with whatever is told before, also when other content
 * makes them others.
 */
import type { Widget } from "./base";
import { clamp, number } from "./values";

const TELL_MS = 150;

export class Scrolling {
  /** Said by the server; `null` once the user has scrolled. */
  private wanted: readonly [number, number] | null = null;
  private byUser = false;
  /** Where we scrolled to ourselves; the event that follows is not the user's. */
  private own: readonly [number, number] | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private planned = false;
  private looking = false;

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
    this.byUser = false;
    this.applySoon();
  }

  /** What is inside has changed, or how it looks; the layout is not known yet. */
  contentChanged(): void {
    if (this.wanted?.some((part) => part > 0)) this.applySoon();
    else if (this.byUser) this.lookAfterPainting();
  }

  /** The layout is known: stand where the server said, or tell which part the user's place is now. */
  apply(): void {
    const { element, widget } = this;
    if (widget.destroyed || !element.isConnected) return;
    if (!this.wanted) return this.tellAgain();
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

  private applySoon(): void {
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      this.apply();
    });
  }

  private lookAfterPainting(): void {
    if (this.looking) return;
    this.looking = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.looking = false;
        this.apply();
      }),
    );
  }

  private tellAgain(): void {
    if (!this.byUser) return;
    const parts = this.parts;
    const known = (this.widget.state[this.key] ?? []) as readonly number[];
    if (parts.some((part, axis) => part !== known[axis])) this.widget.reportSoon({ [this.key]: parts }, TELL_MS);
  }

  /** The browser moved it because there is less content now; nobody scrolled. */
  private pushedBack(left: number, top: number): boolean {
    if (!this.wanted || !this.own) return false;
    const [width, height] = this.room();
    const pushed = (at: number, own: number, most: number): boolean => Math.abs(own - at) <= 1 || (at < own && at >= most - 1);
    return pushed(left, this.own[0], width) && pushed(top, this.own[1], height);
  }

  private scrolled(): void {
    const { scrollLeft, scrollTop } = this.element;
    if (this.pushedBack(scrollLeft, scrollTop)) return;
    this.own = null;
    this.wanted = null;
    this.byUser = true;
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
