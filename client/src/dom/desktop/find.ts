/**
 * Find in page, for native windows (a browser has its own).
 *
 * Matches are painted by the CSS Custom Highlight API, so that the document is never
 * changed; where it is missing, the found place is selected instead.
 */
import { el, icon, ICONS } from "../outputs/build";
import { say } from "../words";

const MOST_MATCHES = 5000;
let bar: FindBar | undefined;

/** Open the find bar, or put the keyboard into it. */
export function openFind(): void {
  bar ??= new FindBar();
  bar.open();
}

/** Ctrl+F, F3 and Escape, as everywhere. */
export function listenForFind(): void {
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "f") openFind();
    else if (event.key === "F3" || (command && event.key.toLowerCase() === "g")) {
      if (bar?.isOpen) bar.step(event.shiftKey ? -1 : 1);
      else openFind();
    } else return;
    event.preventDefault();
  });
}

class FindBar {
  private readonly field = el("input", { type: "text", class: "dk-input dk-find-field", "aria-label": say("Find in this window"), spellcheck: "false", autocomplete: "off" });
  private readonly count = el("span", { class: "dk-find-count", role: "status" });
  private readonly element = el("div", { class: "dk-find", role: "search", hidden: true });
  private found: Range[] = [];
  private at = 0;
  private before: Element | null = null;

  constructor() {
    const previous = this.button(say("Previous"), "M4 10l4-4 4 4", () => this.step(-1));
    const next = this.button(say("Next"), ICONS.down, () => this.step(1));
    this.element.append(this.field, this.count, previous, next, this.button(say("Close"), ICONS.close, () => this.close()));
    this.field.addEventListener("input", () => this.search());
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      else if (event.key === "Enter") this.step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    document.body.append(this.element);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    if (!this.isOpen) this.before = document.activeElement;
    const selected = String(getSelection() ?? "").trim();
    if (selected && selected.length < 100 && !selected.includes("\n")) this.field.value = selected;
    this.element.hidden = false;
    this.field.focus();
    this.field.select();
    this.search();
  }

  close(): void {
    this.element.hidden = true;
    const place = this.found[this.at];
    this.found = [];
    this.paint();
    if (place) getSelection()?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
    else if (this.before instanceof HTMLElement) this.before.focus();
  }

  step(by: 1 | -1): void {
    if (!this.found.length) return;
    this.at = (this.at + by + this.found.length) % this.found.length;
    this.show();
  }

  private button(label: string, path: string, act: () => void): HTMLElement {
    const button = el("button", { type: "button", class: "dk-close", "aria-label": label, title: label }, icon(path));
    button.addEventListener("click", act);
    return button;
  }

  private search(): void {
    const words = this.field.value;
    this.found = words ? findRanges(words, this.element) : [];
    const top = this.found.findIndex((range) => range.getBoundingClientRect().bottom >= 0);
    this.at = Math.max(0, top);
    this.show();
  }

  private show(): void {
    const none = this.field.value !== "" && !this.found.length;
    this.field.setAttribute("aria-invalid", String(none));
    this.count.textContent = none ? say("Not found") : this.found.length ? say("{} of {}", this.at + 1, this.found.length) : "";
    this.paint();
    const place = this.found[this.at];
    const holder = place?.startContainer.parentElement;
    if (place && holder) {
      const box = place.getBoundingClientRect();
      if (box.top < 60 || box.bottom > innerHeight - 20) holder.scrollIntoView({ block: "center" });
    }
  }

  private paint(): void {
    const highlights = (CSS as { highlights?: Map<string, unknown> }).highlights;
    if (!highlights || typeof Highlight === "undefined") {
      const place = this.found[this.at];
      if (place) getSelection()?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
      return;
    }
    const here = this.found[this.at];
    highlights.set("dk-found", new Highlight(...this.found.filter((range) => range !== here)));
    highlights.set("dk-found-here", new Highlight(...(here ? [here] : [])));
  }
}

/** Every place that shows these words, capitals aside. A match lies within one run of text. */
export function findRanges(words: string, without?: Element, root: Node = document.body): Range[] {
  const wanted = words.toLocaleLowerCase();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  for (let node = walker.nextNode(); node && found.length < MOST_MATCHES; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || without?.contains(holder) || holder.closest("script, style, [hidden], .dk-menu")) continue;
    const text = (node.nodeValue ?? "").toLocaleLowerCase();
    if (text.length !== node.nodeValue?.length) continue; // a letter whose lower case is longer would shift the places
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      if (range.getClientRects().length) found.push(range);
    }
  }
  return found;
}
