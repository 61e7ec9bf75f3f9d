/**
 * One observer for the sizes of all widgets.
 *
 * The one rule: sizes are read when the browser has just computed them, never
 * asked for. Becoming visible is having a size for the first time.
 */
import { ownerOf, type Widget } from "./base";
import { Pace } from "./pace";

/** At most this often, and this many at once, the server is told. */
const EVERY_MS = 100;
const MOST_AT_ONCE = 1000;

export class Sizes {
  private readonly observer = new ResizeObserver((entries) => this.measured(entries));
  private readonly known = new WeakMap<Widget, readonly [number, number]>();
  private readonly untold = new Map<Widget, readonly [number, number]>();
  private readonly pace = new Pace(EVERY_MS, () => this.say());

  /** `tell` gets sizes by wid; `mapped` a widget that has become visible. */
  constructor(
    private readonly tell: (sizes: Record<string, readonly [number, number]>) => void,
    private readonly mapped: (widget: Widget) => void,
  ) {}

  add(widget: Widget): void {
    this.observer.observe(widget.element, { box: "border-box" });
  }

  remove(widget: Widget): void {
    this.observer.unobserve(widget.element);
    this.untold.delete(widget);
  }

  /** The size last measured, or undefined while it is not visible. */
  of(widget: Widget): readonly [number, number] | undefined {
    return this.known.get(widget);
  }

  private measured(entries: readonly ResizeObserverEntry[]): void {
    for (const entry of entries) {
      const widget = ownerOf(entry.target);
      const box = entry.borderBoxSize[0];
      if (!widget || widget.destroyed || !box) continue;
      this.one(widget, Math.round(box.inlineSize), Math.round(box.blockSize), entry.target.isConnected);
    }
    if (this.untold.size) this.pace.soon();
  }

  private one(widget: Widget, width: number, height: number, connected: boolean): void {
    const before = this.known.get(widget);
    if (!connected || (width === 0 && height === 0)) {
      this.known.delete(widget);
      return;
    }
    if (before && before[0] === width && before[1] === height) return;
    this.known.set(widget, [width, height]);
    this.untold.set(widget, [width, height]);
    try {
      widget.resized(width, height);
      widget.parent?.childResized(widget);
      if (!before) this.mapped(widget);
    } catch (error) {
      // The border around one widget's code: the others still hear of their sizes.
      widget.host.page.reportError(error);
    }
  }

  private say(): void {
    const told = [...this.untold].slice(0, MOST_AT_ONCE);
    for (const [widget] of told) this.untold.delete(widget);
    if (told.length) this.tell(Object.fromEntries(told.map(([widget, size]) => [widget.wid, size])));
    for (const [widget, [width, height]] of told) widget.fire("resize", { width, height });
    if (this.untold.size) this.pace.soon();
  }
}

/** The arguments of the callback `map`; only for use while layout is clean. */
export function mapFacts(widget: Widget): Record<string, number> {
  const box = widget.element.getBoundingClientRect();
  const around = widget.parent?.element.getBoundingClientRect();
  return {
    x: Math.round(box.left - (around?.left ?? 0)),
    y: Math.round(box.top - (around?.top ?? 0)),
    viewport_x: Math.round(box.left),
    viewport_y: Math.round(box.top),
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
}
