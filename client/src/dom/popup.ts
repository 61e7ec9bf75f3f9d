/**
 * `popup`: one dialog over the page; its body is a scope.
 *
 * A native modal `<dialog>`: the rest of the page is inert, the focus stays
 * inside and returns to where it was. The page is told only when the *user*
 * closes it; the script knows its own doings.
 */

import type { OutputSpec, Page } from "./registry";
import { asText, contentList, el, icon, ICONS } from "./outputs/build";
import { say } from "./words";

/** The spec of the command `popup`. */
export interface PopupSpec {
  readonly title: string;
  readonly content: string | OutputSpec | readonly (string | OutputSpec)[];
  readonly size?: "large" | "normal" | "small";
  readonly implicit_close?: boolean;
  readonly closable?: boolean;
  readonly dom_id: string;
}

export class Popups {
  private open: Popup | null = null;

  /** `dismissed` hears the DOM id of a popup that the user closed (event `closed_popup`). */
  constructor(
    private readonly page: Page,
    private readonly dismissed: (domId: string) => void,
  ) {}

  /** Show a popup; the one that is open closes first. */
  show(spec: PopupSpec): void {
    this.close();
    const popup = new Popup(spec, this.page, () => {
      if (this.open !== popup) return;
      this.open = null;
      this.dismissed(spec.dom_id);
    });
    this.open = popup;
  }

  /** Close the open popup, if any, on the script's (or a replay's) behalf. */
  close(): void {
    const popup = this.open;
    this.open = null;
    popup?.end();
  }

  /** DOM id of the popup that is open. */
  get domId(): string | null {
    return this.open?.domId ?? null;
  }
}

class Popup {
  readonly domId: string;
  private readonly dialog: HTMLDialogElement;
  private readonly body: HTMLElement;
  private readonly before = document.activeElement;
  private ended = false;

  constructor(
    spec: PopupSpec,
    private readonly page: Page,
    private readonly dismissed: () => void,
  ) {
    this.domId = spec.dom_id;
    const closable = spec.closable !== false;
    const titleId = `${spec.dom_id}-title`;
    const head = el("header", { class: "dk-popup-head" }, el("h2", { id: titleId, class: "modal-title" }, asText(spec.title)));
    if (closable) head.append(this.closeButton());
    this.body = el("div", { class: "dk-popup-body dk-flow modal-body", tabindex: -1 });
    const size = spec.size === "large" || spec.size === "small" ? spec.size : "normal";
    this.dialog = el("dialog", { class: "dk-popup modal", "data-size": size, "aria-labelledby": titleId }, head, this.body);
    document.body.append(this.dialog);
    page.bindScope(spec.dom_id, this.body);
    page.fill(this.body, contentList(spec.content));
    this.listen(closable && spec.implicit_close !== false);
    this.dialog.showModal();
    // The text first, not the cross: who reads on with the keyboard starts where the words are.
    this.body.focus({ preventScroll: true });
  }

  /** Take it off the screen and release what is in it. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.dialog.close();
    this.page.fill(this.body, []);
    this.dialog.remove();
    if (this.before instanceof HTMLElement && this.before.isConnected) this.before.focus();
  }

  private dismiss(): void {
    if (this.ended) return;
    this.end();
    this.dismissed();
  }

  private closeButton(): HTMLElement {
    const button = el("button", { type: "button", class: "dk-close close", "aria-label": say("Close") }, icon(ICONS.close));
    button.addEventListener("click", () => this.dismiss());
    return button;
  }

  private listen(implicit: boolean): void {
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      if (implicit) this.dismiss();
    });
    // Engines force a dialog shut at a second Escape without asking: then it is closed for us too, or comes back.
    this.dialog.addEventListener("close", () => {
      if (this.ended) return;
      if (implicit) this.dismiss();
      else this.dialog.showModal();
    });
    let pressedBeside = false;
    this.dialog.addEventListener("pointerdown", (event) => (pressedBeside = event.target === this.dialog && !this.contains(event)));
    this.dialog.addEventListener("click", (event) => {
      // Only a press that began beside it counts: selecting text may end outside.
      if (implicit && pressedBeside && event.target === this.dialog) this.dismiss();
    });
  }

  private contains(event: PointerEvent): boolean {
    const box = this.dialog.getBoundingClientRect();
    return event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
  }
}
