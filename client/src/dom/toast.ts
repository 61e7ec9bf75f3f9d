/**
 * `toast`: a short message at the upper edge that goes by itself.
 *
 * The named colours are tones of the theme; on an author's own colour the text
 * is black or white, whichever can be read. It is spoken by screen readers, waits while it is pointed at, and
 * stands in the open dialog, because everything else is inert then.
 */

import type { Page } from "./registry";
import { asText, el, icon, ICONS } from "./outputs/build";
import { say } from "./words";

/** The spec of the command `toast`. */
export interface ToastSpec {
  readonly content: string;
  /** Milliseconds; 0 stays until it is closed. */
  readonly duration: number;
  readonly position?: "left" | "center" | "right";
  /** `#rrggbb`. */
  readonly color?: string;
  readonly callback_id?: string | null;
  /** Names one that stays, for `ui_state` `closed`. */
  readonly id?: number;
}

const DEFAULT_COLOR = "#1565c0";
/** What the seed's named colours are on the wire, and the tone of the theme that each means. */
const TONES: Readonly<Record<string, string>> = { [DEFAULT_COLOR]: "info", "#2e7d32": "success", "#ef6c00": "warning", "#e53935": "error" };

export class Toasts {
  private readonly stacks = new Map<string, HTMLElement>();
  private readonly staying = new Map<number, HTMLElement>();

  constructor(private readonly page: Page) {}

  show(spec: ToastSpec): void {
    const stays = !(spec.duration > 0);
    const toast = this.build(spec, stays);
    if (stays && spec.id !== undefined) this.staying.set(spec.id, toast);
    if (!stays) this.leaveAfter(toast, spec.duration);
    this.stack(spec.position ?? "center").append(toast);
  }

  /** Another client closed the toast that stays. False when there is none of that id. */
  uiState(id: number, key: string, value: unknown): boolean {
    const toast = this.staying.get(id);
    if (!toast) return false;
    if (key === "closed" && value === true) this.leave(toast);
    return true;
  }

  /** A dialog has opened: what stands elsewhere is inert now. */
  comeAlong(): void {
    for (const stack of this.stacks.values()) this.settle(stack);
  }

  /** Take all of them away (a replay begins). */
  clear(): void {
    for (const stack of this.stacks.values()) stack.replaceChildren();
    this.staying.clear();
  }

  private build(spec: ToastSpec, stays: boolean): HTMLElement {
    const color = /^#[0-9a-f]{6}$/i.test(spec.color ?? "") ? (spec.color as string) : DEFAULT_COLOR;
    const tone = TONES[color.toLowerCase()];
    const toast = el("div", { class: "dk-toast toastify", role: tone === "error" ? "alert" : "status" }, el("span", {}, asText(spec.content)));
    if (tone) toast.dataset["tone"] = tone;
    else paint(toast, color);
    const close = (): void => this.close(toast, spec);
    if (spec.callback_id) this.makeClickable(toast, spec.callback_id, close);
    if (stays) toast.append(closeButton(close));
    return toast;
  }

  private makeClickable(toast: HTMLElement, callbackId: string, close: () => void): void {
    const text = toast.firstElementChild as HTMLElement;
    text.setAttribute("role", "button");
    text.tabIndex = 0;
    toast.classList.add("pywebio-clickable");
    const act = (): void => {
      this.page.callback(callbackId, null);
      close();
    };
    toast.addEventListener("click", act);
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") act();
    });
  }

  private close(toast: HTMLElement, spec: ToastSpec): void {
    if (spec.id !== undefined && this.staying.has(spec.id)) this.page.uiState(spec.id, "closed", true);
    this.leave(toast);
  }

  /** The clock stops while the pointer or the focus is on it. */
  private leaveAfter(toast: HTMLElement, ms: number): void {
    let timer = window.setTimeout(() => this.leave(toast), ms);
    const hold = (): void => clearTimeout(timer);
    const resume = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => this.leave(toast), ms);
    };
    toast.addEventListener("pointerenter", hold);
    toast.addEventListener("focusin", hold);
    toast.addEventListener("pointerleave", resume);
    toast.addEventListener("focusout", resume);
  }

  private leave(toast: HTMLElement): void {
    for (const [id, each] of this.staying) if (each === toast) this.staying.delete(id);
    toast.classList.add("dk-leaving");
    const gone = (): void => toast.remove();
    const animations = typeof toast.getAnimations === "function" ? toast.getAnimations() : [];
    if (animations.length === 0) gone();
    else void Promise.allSettled(animations.map((each) => each.finished)).then(gone);
  }

  private stack(position: string): HTMLElement {
    let stack = this.stacks.get(position);
    if (!stack) this.stacks.set(position, (stack = el("div", { class: "dk-toasts", "data-position": position })));
    this.settle(stack);
    return stack;
  }

  /** Stand in the uppermost dialog, or in the page; when the dialog closes, go on from there. */
  private settle(stack: HTMLElement): void {
    const dialogs = document.querySelectorAll("dialog[open]");
    const home = dialogs[dialogs.length - 1] ?? document.body;
    if (stack.parentElement === home) return;
    home.append(stack);
    if (!(home instanceof HTMLDialogElement)) return;
    home.addEventListener("close", () => {
      // Told late: it may stand in the next dialog by now.
      if (stack.parentElement === home) this.settle(stack);
    });
  }
}

function closeButton(close: () => void): HTMLElement {
  const button = el("button", { type: "button", class: "dk-close", "aria-label": say("Close") }, icon(ICONS.close));
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    close();
  });
  return button;
}

/** An author's own colour. */
function paint(toast: HTMLElement, color: string): void {
  toast.style.setProperty("--toast", color);
  toast.style.setProperty("--toast-fg", readableOn(color));
}

/** Black or white, by the relative luminance of WCAG 2.2. */
function readableOn(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? "#ffffff" : "#000000";
}
