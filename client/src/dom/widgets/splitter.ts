/**
 * `Splitter`: children with handles between them.
 *
 * The one rule: sizes are weights, so a splitter keeps its proportions when its
 * own size changes. Handles are separators that take the focus (ARIA: window splitter).
 */
import { el } from "../outputs/build";
import { Container, type Make, type Widget } from "./base";
import { ORIENTATIONS } from "./boxes";
import { draggable, type Drag } from "./drag";
import { defineWidget } from "./registry";
import { setNodes } from "./nodes";
import { fill } from "./single";
import { clamp, number, oneOf } from "./values";
import { say } from "./words";

const STEP_PX = 10;
const LARGE_STEP_PX = 50;

class Splitter extends Container {
  private readonly panes = new Map<Widget, HTMLElement>();
  /** The handle behind pane number n. */
  private readonly handles: HTMLElement[] = [];
  /** Where a handle's pane was before Enter folded it. */
  private readonly unfolded = new WeakMap<Widget, number>();

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-splitter" }));
  }

  orient(value: unknown): void {
    this.element.classList.toggle("dkw-vertical", oneOf(value, ORIENTATIONS) === "vertical");
    this.changed();
  }

  weigh(value: unknown): void {
    if (value !== null) for (const each of value as unknown[]) number(each);
    this.changed();
  }

  override render(): void {
    const sizes: readonly number[] | null = this.state["sizes"];
    setNodes(this.element, this.children.flatMap((child, index) => (index ? [this.handle(index - 1), this.pane(child)] : [this.pane(child)])));
    this.children.forEach((child, index) => {
      const pane = this.pane(child);
      pane.style.flexGrow = String(sizes?.[index] ?? (sizes ? average(sizes) : 1));
      pane.style[this.vertical ? "minHeight" : "minWidth"] = `${this.least(index)}px`;
      pane.style[this.vertical ? "minWidth" : "minHeight"] = "0";
    });
    const weights = sizes ?? this.children.map(() => 1);
    this.children.slice(1).forEach((_, before) => this.tellShare(this.handle(before), before, weights));
  }

  protected override place(child: Widget): void {
    const pane = el("div", { class: "dkw-pane" });
    pane.append(child.element);
    this.panes.set(child, pane);
    this.arrange(child);
  }

  protected override displace(child: Widget): void {
    this.panes.get(child)?.remove();
    this.panes.delete(child);
    child.element.remove();
    this.changed();
  }

  protected override arrange(child: Widget): void {
    fill(child);
    this.changed();
  }

  private get vertical(): boolean {
    return this.element.classList.contains("dkw-vertical");
  }

  private pane(child: Widget): HTMLElement {
    return this.panes.get(child) as HTMLElement;
  }

  private least(index: number): number {
    const child = this.children[index];
    return child ? (number(this.layoutOf(child)["min"]) ?? 0) : 0;
  }

  /** The panes' px now; called from events only, when layout is clean. */
  private measure(): number[] {
    return this.children.map((child) => this.pane(child)[this.vertical ? "offsetHeight" : "offsetWidth"]);
  }

  private handle(before: number): HTMLElement {
    const handle = (this.handles[before] ??= this.newHandle(before));
    handle.setAttribute("aria-orientation", this.vertical ? "horizontal" : "vertical");
    return handle;
  }

  private newHandle(before: number): HTMLElement {
    const handle = el("div", { class: "dkw-handle", role: "separator", tabindex: 0, "aria-label": say("Resize") });
    draggable(handle, () => this.drag(before));
    handle.addEventListener("keydown", (event) => this.key(event, before));
    return handle;
  }

  private drag(before: number): Drag {
    const start = this.measure();
    let now = start;
    this.element.classList.add("dkw-dragging");
    return {
      move: (dx, dy) => {
        now = this.moved(start, before, this.vertical ? dy : dx);
        this.apply(now);
      },
      end: () => {
        this.element.classList.remove("dkw-dragging");
        if (now !== start) this.settle(now);
      },
    };
  }

  private key(event: KeyboardEvent, before: number): void {
    const sizes = this.measure();
    const step = event.shiftKey ? LARGE_STEP_PX : STEP_PX;
    const [less, more] = this.vertical ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    const whole = (sizes[before] ?? 0) + (sizes[before + 1] ?? 0);
    const by = { [less as string]: -step, [more as string]: step, Home: -whole, End: whole, Enter: this.foldBy(before, sizes) }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const now = this.moved(sizes, before, by);
    this.apply(now);
    this.settle(now);
  }

  /** Enter folds the pane before the handle away, or brings it back. */
  private foldBy(before: number, sizes: readonly number[]): number {
    const child = this.children[before] as Widget;
    const size = sizes[before] ?? 0;
    if (size > this.least(before)) {
      this.unfolded.set(child, size);
      return -size;
    }
    return (this.unfolded.get(child) ?? LARGE_STEP_PX * 4) - size;
  }

  /** The sizes after moving the handle behind pane `before`; only its two neighbours change. */
  private moved(sizes: readonly number[], before: number, by: number): number[] {
    const first = sizes[before] ?? 0;
    const whole = first + (sizes[before + 1] ?? 0);
    const now = [...sizes];
    now[before] = clamp(first + by, Math.min(this.least(before), whole), Math.max(0, whole - this.least(before + 1)));
    now[before + 1] = whole - now[before];
    return now;
  }

  private apply(sizes: readonly number[]): void {
    this.children.forEach((child, index) => (this.pane(child).style.flexGrow = String(sizes[index])));
  }

  private settle(sizes: readonly number[]): void {
    // All of them: the panes beside the other handles have changed, too.
    this.handles.slice(0, this.children.length - 1).forEach((handle, before) => this.tellShare(handle, before, sizes));
    this.report({ sizes });
    this.fire("sizing", sizes);
  }

  private tellShare(handle: HTMLElement, before: number, sizes: readonly number[]): void {
    const whole = (sizes[before] ?? 0) + (sizes[before + 1] ?? 0);
    handle.setAttribute("aria-valuenow", String(whole ? Math.round((100 * (sizes[before] ?? 0)) / whole) : 50));
  }
}

function average(sizes: readonly number[]): number {
  return sizes.length ? sizes.reduce((sum, size) => sum + size, 0) / sizes.length : 1;
}

defineWidget("Splitter", Splitter, {
  state: {
    orientation: (splitter, value) => splitter.orient(value),
    sizes: (splitter, value) => splitter.weigh(value),
  },
});
