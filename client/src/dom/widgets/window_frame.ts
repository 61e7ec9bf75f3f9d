/**
 * The frame around a window: title bar, buttons, edges; moving, sizing, rolling up.
 *
 * The one rule: the frame draws what `state` says and tells its window what the
 * user did; it does not decide what that means. The same for windows of the page,
 * dialogs and the windows of an MDI workspace.
 */
import { el, icon, ICONS, setText } from "../outputs/build";
import type { Widget } from "./base";
import { CLICK_PX, draggable, type Drag } from "./drag";
import { Picture } from "./pictures";
import { clamp, text } from "./values";
import { say } from "./words";

export type WindowState = "normal" | "shaded" | "minimized" | "maximized";
export const WINDOW_STATES: readonly WindowState[] = ["normal", "shaded", "minimized", "maximized"];

/** What a frame asks of its window. */
export interface FramedWindow extends Widget {
  /** What the user may do. */
  readonly can: Abilities;
  /** The area in which it moves, in px of its own coordinates. */
  area(): { readonly width: number; readonly height: number };
  /** Everything the user did is reported through these. */
  userMoved(position: readonly [number, number], ended: boolean): void;
  userSized(size: readonly [number, number], position: readonly [number, number] | null, ended: boolean): void;
  userChose(state: WindowState): void;
  userLowers(): void;
  userCloses(): void;
  userRaises(): void;
}

export interface Abilities {
  readonly move: boolean;
  readonly resize: boolean;
  readonly close: boolean;
  readonly minimize: boolean;
  readonly maximize: boolean;
  readonly shade: boolean;
  readonly lower: boolean;
}

/** Least size of a window the user sizes, and what of a title bar must stay within reach. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 64;
const REACH_PX = 48;
const STEP_PX = 10;

const GLYPHS = {
  minimize: "M3.5 11.5h9",
  maximize: "M3.5 3.5h9v9h-9z",
  restore: "M3.5 5.5h7v7h-7zM5.5 5.5v-2h7v7h-2",
  lower: "M8 3v8m-3-3l3 3 3-3M3.5 13.5h9",
} as const;

const EDGES = ["n", "s", "e", "w", "ne", "nw", "se", "sw"] as const;

let lastId = 0;

export class WindowFrame {
  readonly bar = el("div", { class: "dkw-titlebar", role: "group", "aria-label": say("Title bar") });
  readonly body = el("div", { class: "dkw-window-body" });
  private readonly titleText = el("span", { class: "dkw-title", id: `dkw-title-${++lastId}` });
  private readonly picture: Picture;
  private readonly buttons = {
    lower: this.button("lower", say("Send to back"), GLYPHS.lower, () => this.window.userLowers()),
    minimize: this.button("minimize", say("Minimise"), GLYPHS.minimize, () => this.toggle("minimized")),
    maximize: this.button("maximize", say("Maximise"), GLYPHS.maximize, () => this.toggle("maximized")),
    close: this.button("close", say("Close"), ICONS.close, () => this.window.userCloses()),
  };
  private state: WindowState = "normal";

  /** `window.element` becomes the frame; its content goes into `body`. */
  constructor(private readonly window: FramedWindow) {
    const { element } = window;
    this.picture = new Picture(window, "dkw-icon");
    this.icon(null);
    const { lower, minimize, maximize, close } = this.buttons;
    this.bar.append(this.picture.element, this.titleText, el("span", { class: "dkw-window-buttons" }, lower, minimize, maximize, close));
    element.classList.add("dkw-window");
    element.setAttribute("role", "dialog");
    element.setAttribute("aria-labelledby", this.titleText.id);
    element.append(this.bar, this.body, ...EDGES.map((edge) => this.edge(edge)));
    element.addEventListener("pointerdown", () => this.window.userRaises(), true);
    element.addEventListener("focusin", () => this.window.userRaises());
    draggable(this.bar, (event) => this.dragBar(event));
    this.bar.addEventListener("dblclick", (event) => this.doubleClicked(event));
    this.bar.addEventListener("keydown", (event) => this.key(event));
  }

  /** null: no title bar at all. */
  title(value: unknown): void {
    this.bar.hidden = value === null || value === undefined;
    setText(this.titleText, text(value));
  }

  icon(source: unknown): void {
    this.picture.set(source ?? null, 16);
  }

  /** Draw which buttons and edges there are, and the state it is in. */
  show(state: WindowState): void {
    const { can, element } = { can: this.window.can, element: this.window.element };
    this.state = state;
    element.dataset["state"] = state;
    element.toggleAttribute("data-movable", can.move);
    element.toggleAttribute("data-resizable", can.resize && state === "normal");
    this.buttons.lower.hidden = !can.lower;
    this.buttons.minimize.hidden = !can.minimize;
    this.buttons.maximize.hidden = !can.maximize;
    this.buttons.close.hidden = !can.close;
    this.relabel(this.buttons.maximize, state === "maximized" ? say("Restore") : say("Maximise"), state === "maximized" ? GLYPHS.restore : GLYPHS.maximize);
    this.relabel(this.buttons.minimize, state === "minimized" ? say("Restore") : say("Minimise"), state === "minimized" ? GLYPHS.restore : GLYPHS.minimize);
    this.body.inert = state === "shaded" || state === "minimized";
    this.bar.tabIndex = can.move || can.shade ? 0 : -1;
  }

  dispose(): void {
    this.picture.dispose();
  }

  private button(name: string, label: string, glyph: string, press: () => void): HTMLButtonElement {
    const button = el("button", { type: "button", class: `dkw-window-button dkw-window-${name}`, "aria-label": label, title: label }, icon(glyph));
    button.addEventListener("click", press);
    return button;
  }

  private relabel(button: HTMLButtonElement, label: string, glyph: string): void {
    if (button.title === label) return;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.replaceChildren(icon(glyph));
  }

  private toggle(state: WindowState): void {
    this.window.userChose(this.state === state ? "normal" : state);
  }

  private onButton(event: Event): boolean {
    return (event.target as Element).closest("button") !== null;
  }

  private doubleClicked(event: MouseEvent): void {
    if (this.onButton(event)) return;
    if (this.state === "minimized") this.toggle("minimized");
    else if (this.window.can.shade) this.toggle("shaded");
    else if (this.window.can.maximize) this.toggle("maximized");
  }

  // -- moving and sizing ---------------------------------------------------------

  private place(): { x: number; y: number; width: number; height: number } {
    const { element } = this.window;
    return { x: element.offsetLeft, y: element.offsetTop, width: element.offsetWidth, height: element.offsetHeight };
  }

  private dragBar(event: PointerEvent): Drag | null {
    if (this.onButton(event) || !this.window.can.move || this.state === "maximized" || this.state === "minimized") return null;
    const start = this.place();
    const area = this.window.area();
    let begun = false;
    let at: readonly [number, number] = [start.x, start.y];
    return {
      move: (dx, dy) => {
        begun ||= Math.abs(dx) > CLICK_PX || Math.abs(dy) > CLICK_PX;
        if (!begun) return;
        this.window.element.classList.add("dkw-dragging");
        at = within(start.x + dx, start.y + dy, start.width, area);
        this.window.userMoved(at, false);
      },
      end: () => {
        this.window.element.classList.remove("dkw-dragging");
        if (begun) this.window.userMoved(at, true);
      },
    };
  }

  private edge(edge: (typeof EDGES)[number]): HTMLElement {
    const grip = el("div", { class: `dkw-edge dkw-edge-${edge}`, "aria-hidden": "true" });
    draggable(grip, () => {
      if (!this.window.can.resize || this.state !== "normal") return null;
      const start = this.place();
      let now = { size: [start.width, start.height] as const, position: null as readonly [number, number] | null };
      let begun = false;
      return {
        move: (dx, dy) => {
          begun = true;
          now = sized(start, edge, dx, dy);
          this.window.userSized(now.size, now.position, false);
        },
        end: () => begun && this.window.userSized(now.size, now.position, true),
      };
    });
    return grip;
  }

  /** On the title bar: arrows move, with Shift they size; Enter rolls up. */
  private key(event: KeyboardEvent): void {
    if (event.target !== this.bar) return;
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    if (event.key === "Enter") return this.doubleClicked(event as unknown as MouseEvent);
    if ((!dx && !dy) || this.state !== "normal") return;
    event.preventDefault();
    const { x, y, width, height } = this.place();
    if (event.shiftKey && this.window.can.resize) {
      this.window.userSized([Math.max(LEAST_WIDTH, width + dx), Math.max(LEAST_HEIGHT, height + dy)], null, true);
    } else if (!event.shiftKey && this.window.can.move) this.window.userMoved(within(x + dx, y + dy, width, this.window.area()), true);
  }
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};

/** A place at which enough of the title bar can be reached. */
function within(x: number, y: number, width: number, area: { width: number; height: number }): readonly [number, number] {
  return [
    Math.round(clamp(x, REACH_PX - width, Math.max(0, area.width - REACH_PX))),
    Math.round(clamp(y, 0, Math.max(0, area.height - REACH_PX / 2))),
  ];
}

/** Size and place after an edge was dragged; the opposite edge stays. */
export function sized(
  start: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  edge: string,
  dx: number,
  dy: number,
): { size: readonly [number, number]; position: readonly [number, number] | null } {
  const west = edge.includes("w");
  const north = edge.includes("n");
  const width = Math.max(LEAST_WIDTH, start.width + (west ? -dx : edge.includes("e") ? dx : 0));
  const height = Math.max(LEAST_HEIGHT, start.height + (north ? -dy : edge.includes("s") ? dy : 0));
  const x = west ? start.x + start.width - width : start.x;
  const y = north ? Math.max(0, start.y + start.height - height) : start.y;
  const moved = x !== start.x || y !== start.y;
  return { size: [Math.round(width), Math.round(height)], position: moved || west || north ? [Math.round(x), Math.round(y)] : null };
}
