/**
 * `log`: lines that arrive one after the other, newest at the end.
 *
 * It follows its end unless the reader scrolled up, and keeps a bounded number
 * of lines. Adding a line never reads the layout: a thousand of them are one frame's work.
 */

import { defineOutput, type OutputSpec, type Page, type Rendered } from "../registry";
import { asLength, contentList, el, isOutput, isTouched, same, type Content } from "./build";
import { followEnd, type Follower } from "./follow";
import { say } from "../words";

defineOutput("log", (spec, page) => new Log(spec, page));

class Log implements Rendered {
  readonly element: HTMLElement;
  readonly slot: HTMLElement;
  private readonly follower: Follower;
  /** What stands there, to tell whether an update changes it. */
  private lines: Content[] = [];

  constructor(
    private spec: OutputSpec,
    private readonly page: Page,
  ) {
    this.slot = el("div", { class: "dk-log-lines", role: "log" });
    this.element = el("div", { class: "dk-log", tabindex: 0, role: "group", "aria-label": say("Log") }, this.slot);
    this.append(linesOf(spec));
    this.show();
    this.follower = followEnd(this.element, this.slot, () => this.spec.follow !== false);
    this.follower.jump();
  }

  update(next: OutputSpec): boolean {
    const after = linesOf(next);
    this.spec = next;
    this.show();
    if (!isTouched(this.slot) && same(this.lines.slice(-this.slot.childElementCount), after)) return true;
    this.clear();
    this.append(after);
    return true;
  }

  /** Keeps the newest lines only, by the rule of the server's view. */
  append(contents: readonly Content[], keep?: number): void {
    const most = keep ?? (typeof this.spec.keep === "number" ? this.spec.keep : Number.POSITIVE_INFINITY);
    const kept = contents.slice(-most);
    const lines = document.createDocumentFragment();
    for (const each of kept) lines.append(isOutput(each) ? this.page.render(each) : plainLine(String(each ?? "")));
    this.slot.append(lines);
    for (const each of kept) this.lines.push(each);
    while (this.slot.childElementCount > most) this.page.discard(this.slot.firstElementChild as Element);
    if (this.lines.length > 2 * most) this.lines = this.lines.slice(-most);
  }

  destroy(): void {
    this.follower.stop();
  }

  private show(): void {
    this.element.style.height = asLength(this.spec.height);
  }

  private clear(): void {
    this.lines = [];
    while (this.slot.firstElementChild) this.page.discard(this.slot.firstElementChild);
  }
}

function plainLine(text: string): HTMLElement {
  return el("div", { class: "dk-log-line" }, text === "" ? "\u00a0" : text);
}

function linesOf(spec: OutputSpec): readonly Content[] {
  return contentList(spec.contents ?? spec.lines);
}
