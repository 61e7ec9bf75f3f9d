/**
 * HTML shown inside a widget, by the page's own renderer of outputs: sanitised
 * unless trusted, with scripts only then. This file does not know the rules of
 * sanitising; there is one place for them.
 */
import type { Page } from "../registry";

export class Html {
  private pieces: HTMLElement[] = [];

  constructor(
    private readonly page: Page,
    private readonly slot: HTMLElement,
  ) {}

  /** Show this instead of what is there. */
  show(html: string, trusted: boolean): void {
    this.clear();
    this.append(html, trusted);
  }

  /** Add this at the end; what is there stays untouched. */
  append(html: string, trusted: boolean): void {
    if (html === "") return;
    const piece = this.page.render({ type: "html", content: html, sanitize: !trusted });
    this.pieces.push(piece);
    this.slot.append(piece);
  }

  clear(): void {
    for (const piece of this.pieces) this.page.discard(piece);
    this.pieces = [];
    this.slot.replaceChildren();
  }
}
