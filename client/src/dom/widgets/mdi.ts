/**
 * `MDIWidget`: a workspace with windows in it. `MDISubWindow`: one of them.
 *
 * The one rule: place, size, stacking and state belong to each sub-window and
 * are reported as its own; the workspace only lays out and listens.
 */
import { el } from "../outputs/build";
import { Container, type Make, type Widget } from "./base";
import { Framed, framedState, zOf } from "./framed";
import { defineWidget } from "./registry";
import { Scrolling } from "./scrolling";
import { pair } from "./values";
import type { Abilities } from "./window_frame";

/** Each new window stands this much lower and further right than the one before. */
const CASCADE_PX = 28;
const CASCADE_TURNS = 8;
const MARGIN_PX = 12;
const MINIMIZED_PX = 208;

class MDISubWindow extends Framed {
  constructor(make: Make) {
    super(make);
    this.element.setAttribute("role", "group");
    this.frame.title("");
  }

  get can(): Abilities {
    return { move: true, resize: true, close: true, minimize: true, maximize: true, shade: this.state["shadeable"] !== false, lower: false };
  }

  get workspace(): MDIWidget | null {
    return this.parent instanceof MDIWidget ? this.parent : null;
  }

  area(): { width: number; height: number } {
    const view = this.workspace?.element;
    return { width: Math.max(view?.scrollWidth ?? 0, view?.clientWidth ?? 0), height: Math.max(view?.scrollHeight ?? 0, view?.clientHeight ?? 0) };
  }

  restacked(): void {
    this.workspace?.restack();
  }

  override userMoved(position: readonly [number, number], ended: boolean): void {
    super.userMoved(this.workspace?.resist(position, this) ?? position, ended);
  }

  override userRaises(): void {
    const z = zOf(this);
    super.userRaises();
    if (zOf(this) !== z && this.content) this.workspace?.fire("page-switch", this.content);
  }

  userCloses(): void {
    if (this.content) this.workspace?.fire("page-close", this.content);
  }

  protected override peers(): readonly Framed[] {
    return this.workspace?.windows ?? [];
  }
}

class MDIWidget extends Container {
  private readonly scrolling: Scrolling;
  private placed = 0;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-mdi", tabindex: -1 }));
    this.scrolling = new Scrolling(this, this.element);
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  get windows(): readonly MDISubWindow[] {
    return this.children.filter((child): child is MDISubWindow => child instanceof MDISubWindow);
  }

  restack(): void {
    this.changed();
  }

  scrollTo(value: unknown): void {
    this.scrolling.set(value);
  }

  override render(): void {
    const order = [...this.windows].sort((a, b) => zOf(a) - zOf(b));
    const maximized = order.filter((window) => window.windowState === "maximized");
    this.element.classList.toggle("dkw-has-maximized", maximized.length > 0);
    let minimized = 0;
    const active = order.findLast((window) => window.windowState !== "minimized");
    order.forEach((window, rank) => {
      const { style } = window.element;
      style.zIndex = String(rank + 1);
      window.element.toggleAttribute("data-active", window === active);
      if (window.windowState === "minimized") style.setProperty("--dkw-slot", `${minimized++ * MINIMIZED_PX}px`);
    });
    for (const window of this.windows) this.choosePlace(window);
    this.scrolling.contentChanged();
  }

  override contentChanged(): void {
    this.scrolling.contentChanged();
  }

  override resized(): void {
    this.scrolling.apply();
  }

  override childResized(): void {
    this.scrolling.contentChanged();
  }

  override dispose(): void {
    this.scrolling.dispose();
  }

  protected override place(child: Widget, index: number): void {
    super.place(child, index, {});
    this.changed();
  }

  protected override displace(child: Widget, index: number): void {
    super.displace(child, index);
    this.changed();
  }

  override childChanged(): void {
    // A sub-window draws its own size and place.
  }

  /** A window's place near the workspace's edge: it sticks until dragged `resistance` px beyond. */
  resist([x, y]: readonly [number, number], window: Framed): readonly [number, number] {
    const by = Number(this.state["resistance"] ?? 0);
    if (by <= 0) return [x, y];
    const stick = (at: number, most: number): number => (at < 0 && at > -by ? 0 : at > most && at < most + by && most > 0 ? most : at);
    const { clientWidth, clientHeight } = this.element;
    return [stick(x, clientWidth - window.element.offsetWidth), stick(y, clientHeight - window.element.offsetHeight)];
  }

  cascade(): void {
    const windows = [...this.windows].sort((a, b) => zOf(a) - zOf(b));
    const { clientWidth, clientHeight } = this.element;
    const size: [number, number] = [Math.max(200, Math.round(clientWidth * 0.6)), Math.max(140, Math.round(clientHeight * 0.6))];
    windows.forEach((window, index) => this.put(window, [MARGIN_PX + (index % CASCADE_TURNS) * CASCADE_PX, MARGIN_PX + (index % CASCADE_TURNS) * CASCADE_PX], size));
  }

  tile(): void {
    const { windows } = this;
    const columns = Math.ceil(Math.sqrt(windows.length));
    const rows = Math.ceil(windows.length / columns);
    const { clientWidth, clientHeight } = this.element;
    windows.forEach((window, index) => {
      const row = Math.floor(index / columns);
      // The last row shares its width among those that are left.
      const inRow = row === rows - 1 ? windows.length - row * columns : columns;
      const [width, height] = [Math.floor(clientWidth / inRow), Math.floor(clientHeight / rows)];
      this.put(window, [(index - row * columns) * width, row * height], [width, height]);
    });
  }

  private put(window: MDISubWindow, position: readonly [number, number], size: readonly [number, number]): void {
    window.report({ position, size, window_state: "normal" });
    window.render();
  }

  /** A window without a place gets one, and the server is told. */
  private choosePlace(window: MDISubWindow): void {
    const [x, y] = pair(window.state["position"]);
    if (x !== null && y !== null) return;
    const step = (this.placed++ % CASCADE_TURNS) * CASCADE_PX + MARGIN_PX;
    window.report({ position: [step, step] });
    window.placeFrame();
  }

  /** Ctrl+F6 goes to the next window, Ctrl+F4 asks to close this one. */
  private key(event: KeyboardEvent): void {
    if (!event.ctrlKey || (event.key !== "F6" && event.key !== "F4")) return;
    const order = [...this.windows].sort((a, b) => zOf(a) - zOf(b));
    const next = event.key === "F6" ? (event.shiftKey ? order.at(-2) : order[0]) : order.at(-1);
    if (!next) return;
    event.preventDefault();
    if (event.key === "F4") return next.userCloses();
    next.userRaises();
    next.frame.bar.focus();
  }
}

defineWidget("MDISubWindow", MDISubWindow, {
  state: { ...framedState, shadeable: (window) => window.showAnew() },
});

defineWidget("MDIWidget", MDIWidget, {
  state: { resistance: () => undefined, scroll_position: (mdi, value) => mdi.scrollTo(value) },
  acts: { cascade_windows: (mdi) => mdi.cascade(), tile_windows: (mdi) => mdi.tile() },
});
