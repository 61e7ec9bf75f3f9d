/**
 * A widget with a window frame: what is common to windows of the page and of a workspace.
 *
 * The one rule: moves and sizes are drawn at once and told a few times a second,
 * the last one always; each is reported before its callback.
 */
import { el } from "../outputs/build";
import type { Make } from "./base";
import { Pace } from "./pace";
import { Single } from "./single";
import { type Abilities, type FramedWindow, WINDOW_STATES, type WindowState, WindowFrame } from "./window_frame";
import { oneOf, pair, px, text } from "./values";

/** While something is dragged, the server hears of it this often. */
const TELL_MS = 100;

export abstract class Framed extends Single implements FramedWindow {
  readonly frame: WindowFrame;
  private readonly pace = new Pace(TELL_MS, () => this.tellPlace());
  /** What the drag has changed and was not told yet. */
  private untold: { size?: readonly [number, number]; position?: readonly [number, number] } = {};

  constructor(make: Make, element: HTMLElement = el("div", {})) {
    super(make, element);
    this.frame = new WindowFrame(this);
    this.frame.title(null);
    this.changed();
  }

  abstract get can(): Abilities;
  abstract area(): { readonly width: number; readonly height: number };
  abstract userCloses(): void;
  /** The siblings among which `z` counts. */
  protected abstract peers(): readonly Framed[];

  override get slot(): HTMLElement {
    return this.frame.body;
  }

  get windowState(): WindowState {
    return this.state["window_state"] ?? "normal";
  }

  override render(): void {
    this.frame.show(this.windowState);
    this.placeFrame();
  }

  /** Draw `position` and `size`; without a position the sheet centres it. */
  placeFrame(): void {
    const [x, y] = pair(this.state["position"]);
    const [width, height] = pair(this.state["size"]);
    const { style } = this.element;
    const free = this.windowState === "normal" || this.windowState === "shaded";
    const placed = free && x !== null && y !== null;
    style.left = placed ? `${x}px` : "";
    style.top = placed ? `${y}px` : "";
    style.width = free ? px(width) : "";
    style.height = this.windowState === "normal" ? px(height) : "";
    this.element.toggleAttribute("data-placed", placed);
  }

  override dispose(): void {
    this.pace.stop();
    this.frame.dispose();
  }

  showAnew(): void {
    this.changed();
  }

  checkState(value: unknown): void {
    oneOf(value, WINDOW_STATES);
    this.changed();
    this.restacked();
  }

  entitle(value: unknown): void {
    this.frame.title(value === null ? null : text(value));
    this.host.arrangeRoots();
  }

  // -- what the user did -----------------------------------------------------------

  userMoved(position: readonly [number, number], ended: boolean): void {
    this.changePlace({ position }, ended);
  }

  userSized(size: readonly [number, number], position: readonly [number, number] | null, ended: boolean): void {
    this.changePlace(position ? { size, position } : { size }, ended);
  }

  private changePlace(change: Framed["untold"], ended: boolean): void {
    Object.assign(this.state, change);
    Object.assign(this.untold, change);
    this.placeFrame();
    if (ended) this.pace.now();
    else this.pace.soon();
  }

  private tellPlace(): void {
    const { untold } = this;
    this.untold = {};
    if (this.destroyed || Object.keys(untold).length === 0) return;
    this.report(untold);
    if (untold.position) this.fire("move", ...untold.position);
  }

  userChose(state: WindowState): void {
    this.report({ window_state: state });
    this.render();
    this.restacked();
    this.fire("window-state", state);
  }

  userRaises(): void {
    const others = this.peers().filter((peer) => peer !== this);
    const highest = Math.max(...others.map(zOf), -Infinity);
    if (others.length === 0 || zOf(this) > highest) return;
    this.report({ z: highest + 1 });
    this.restacked();
  }

  userLowers(): void {
    const lowest = Math.min(...this.peers().map(zOf));
    this.report({ z: lowest - 1 });
    this.restacked();
  }

  /** Its `z` or its state has changed, and with it what its peers look like. */
  abstract restacked(): void;
}

export function zOf(window: Framed): number {
  return Number(window.state["z"] ?? 0);
}

/** The properties that every framed window has. */
export const framedState = {
  title: (window: Framed, value: unknown) => window.entitle(value),
  icon: (window: Framed, value: unknown) => window.frame.icon(value),
  size: (window: Framed, value: unknown) => (pair(value), window.showAnew()),
  position: (window: Framed, value: unknown) => (pair(value), window.showAnew()),
  z: (window: Framed, _value: unknown) => window.restacked(),
  window_state: (window: Framed, value: unknown) => window.checkState(value),
  padding: (window: Framed, value: unknown) => void (window.frame.body.style.padding = Array.isArray(value) ? value.map((side) => px(side)).join(" ") : px(value)),
};
