/**
 * `ScrollArea`: one widget seen through a window that the browser scrolls.
 * `AbstractScrollArea`: the same, until the program gives its bars a length and decides what they mean.
 *
 * The one rule: what the program scrolls is not told back to it.
 */
import { el } from "../outputs/build";
import type { Make, Widget } from "./base";
import { Pace } from "./pace";
import { defineWidget } from "./registry";
import { Bar, showThickness, TELL_MS } from "./scroll_bar";
import { Scrolling } from "./scrolling";
import { Single } from "./single";
import { clamp, number, oneOf } from "./values";
import { say } from "./words";

type Visibility = "auto" | "on" | "off";

function visibility(value: unknown): Visibility {
  const word = oneOf(value, ["auto", "on", "off", "always", "overflow", "scroll", "hidden"]);
  return { auto: "auto", overflow: "auto", on: "on", always: "on", scroll: "on", off: "off", hidden: "off" }[word] as Visibility;
}

/** Tells the size of the visible part when it changes: `area-resize`. */
class AreaSize {
  private told = "";

  tell(widget: Widget, view: HTMLElement, bars: readonly [number, number]): void {
    const facts = [view.clientWidth, view.clientHeight, ...bars];
    if (facts.join() === this.told) return;
    this.told = facts.join();
    widget.fire("area-resize", ...facts);
  }
}

class ScrollArea extends Single {
  private readonly scrolling: Scrolling;
  private readonly area = new AreaSize();

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-scrollarea", tabindex: 0, role: "group", "aria-label": say("Scroll area") }));
    this.scrolling = new Scrolling(this, this.element, "scroll_percent");
    this.changed();
  }

  /** The bars' property when it was set, else the constructor's options. */
  showBars(): void {
    this.changed();
  }

  scrollTo(value: unknown): void {
    this.scrolling.set(value);
  }

  override render(): void {
    const own: readonly unknown[] | undefined = Object.hasOwn(this.state, "scroll_bar_visibility") ? this.state["scroll_bar_visibility"] : undefined;
    const h = visibility(own?.[0] ?? this.state["hscrollbar"] ?? "auto");
    const v = visibility(own?.[1] ?? this.state["vscrollbar"] ?? this.state["hscrollbar"] ?? "auto");
    this.element.style.overflowX = OVERFLOW[h];
    this.element.style.overflowY = OVERFLOW[v];
  }

  override contentChanged(): void {
    this.scrolling.contentChanged();
  }

  override childResized(): void {
    this.scrolling.apply();
  }

  override resized(): void {
    this.scrolling.apply();
    const { element } = this;
    this.area.tell(this, element, [element.offsetWidth - element.clientWidth, element.offsetHeight - element.clientHeight]);
  }

  override dispose(): void {
    this.scrolling.dispose();
  }
}

const OVERFLOW = { auto: "auto", on: "scroll", off: "hidden" } as const;

const checkPair = (value: unknown): void => {
  for (const each of value as unknown[]) number(each);
};

defineWidget("ScrollArea", ScrollArea, {
  state: {
    hscrollbar: (area, value) => (visibility(value), area.showBars()),
    vscrollbar: (area, value) => (value !== null && visibility(value), area.showBars()),
    scroll_bar_visibility: (area, value: unknown[] | null) => (value?.forEach(visibility), area.showBars()),
    thickness: (area, value) => showThickness(area.element, value),
    scroll_percent: (area, value) => area.scrollTo(value),
    thumb_percent: (_area, value) => checkPair(value), // the browser knows how long its thumbs are
  },
});

class AbstractScrollArea extends Single {
  private readonly view = el("div", { class: "dkw-scrollpane-view", role: "group", "aria-label": say("Scroll area") });
  private readonly bars = [new Bar((at) => this.moved(0, at)), new Bar((at) => this.moved(1, at))] as const;
  private readonly area = new AreaSize();
  private readonly scrolling: Scrolling;
  private readonly pace = new Pace(TELL_MS, () => {
    const at = this.state["scroll_percent"] as readonly number[];
    this.report({ scroll_percent: at });
    this.fire("scrolled", ...at);
  });

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-scrollpane" }));
    const [horizontal, vertical] = this.bars;
    vertical.orient("vertical");
    horizontal.element.classList.add("dkw-scrollpane-h");
    vertical.element.classList.add("dkw-scrollpane-v");
    this.element.append(this.view, vertical.element, horizontal.element);
    this.view.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.scrolling = new Scrolling(this, this.view, "scroll_percent");
    this.changed();
  }

  override get slot(): HTMLElement {
    return this.view;
  }

  showAnew(): void {
    this.changed();
  }

  scrollTo(value: unknown): void {
    checkPair(value);
    this.scrolling.set(value);
    this.changed();
  }

  override render(): void {
    const at: readonly number[] = this.state["scroll_percent"] ?? [0, 0];
    const length: readonly number[] = this.state["thumb_percent"] ?? [0, 0];
    const shown: readonly unknown[] = this.state["scroll_bar_visibility"] ?? ["auto", "auto"];
    const theirs = this.programScrolls;
    this.bars.forEach((bar, axis) => {
      const thumb = length[axis] ?? 0;
      const how = visibility(shown[axis] ?? "auto");
      bar.element.hidden = !theirs || how === "off" || (how === "auto" && (thumb <= 0 || thumb >= 1));
      bar.set(at[axis] ?? 0, thumb);
      this.view.style[axis ? "overflowY" : "overflowX"] = theirs ? "hidden" : OVERFLOW[how];
    });
    // Else its bars take the focus.
    this.view.tabIndex = theirs ? -1 : 0;
  }

  /** The bars have a length: what lies outside the view is known to the program alone. */
  private get programScrolls(): boolean {
    return ((this.state["thumb_percent"] as readonly number[] | undefined) ?? []).some((length) => length > 0);
  }

  override contentChanged(): void {
    this.scrolling.contentChanged();
  }

  override childResized(): void {
    this.scrolling.apply();
  }

  override resized(): void {
    this.scrolling.apply();
    const { view } = this;
    const [horizontal, vertical] = this.bars;
    const own = [view.offsetWidth - view.clientWidth, view.offsetHeight - view.clientHeight] as const;
    this.area.tell(this, view, [vertical.element.offsetWidth + own[0], horizontal.element.offsetHeight + own[1]]);
  }

  override dispose(): void {
    this.pace.stop();
    this.scrolling.dispose();
  }

  private moved(axis: 0 | 1, to: number): void {
    const at = [...((this.state["scroll_percent"] as number[] | undefined) ?? [0, 0])];
    at[axis] = to;
    this.state["scroll_percent"] = at;
    this.pace.soon();
  }

  /** A wheel's px are a share of what lies outside the view. */
  private wheel(event: WheelEvent): void {
    const axis = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY) ? 0 : 1;
    const thumb = (this.state["thumb_percent"] as number[] | undefined)?.[axis] ?? 0;
    if (thumb <= 0 || thumb >= 1) return;
    event.preventDefault();
    const extent = (axis ? this.view.clientHeight : this.view.clientWidth) * (1 / thumb - 1);
    const now = (this.state["scroll_percent"] as number[] | undefined)?.[axis] ?? 0;
    this.moved(axis, clamp(now + (event.deltaY || event.deltaX) / Math.max(1, extent), 0, 1));
    this.changed();
  }
}

defineWidget("AbstractScrollArea", AbstractScrollArea, {
  state: {
    thickness: (area, value) => showThickness(area.element, value),
    thumb_percent: (area, value) => (checkPair(value), area.showAnew()),
    scroll_percent: (area, value) => area.scrollTo(value),
    scroll_bar_visibility: (area, value: unknown[]) => (value.forEach(visibility), area.showAnew()),
  },
});
