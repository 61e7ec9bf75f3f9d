/**
 * `tabs`: one of several panels at a time.
 *
 * All panels are in the document, so outputs and pins in a hidden one work.
 * Which one is open is shared with other clients (`active`).
 */

import { defineOutput, type OutputSpec, type Page, type Rendered } from "../registry";
import { asText, el, refill, setText, withoutGone } from "./build";

interface TabSpec {
  readonly title?: unknown;
  readonly content?: unknown;
}

let serial = 0;

defineOutput("tabs", (spec, page) => new Tabs(spec, page));

class Tabs implements Rendered {
  readonly element: HTMLElement;
  private readonly strip = el("div", { class: "dk-tab-strip", role: "tablist" });
  private readonly panels: HTMLElement[] = [];
  private active = 0;

  constructor(
    private spec: OutputSpec,
    private readonly page: Page,
  ) {
    this.element = el("div", { class: "dk-tabs" }, this.strip);
    tabsOf(spec).forEach((tab) => this.add(tab));
    this.activate(typeof spec.active === "number" ? spec.active : 0);
    this.strip.addEventListener("keydown", (event) => this.onKey(event));
  }

  update(next: OutputSpec): boolean {
    const before = tabsOf(this.spec);
    const after = tabsOf(next);
    if (before.length !== after.length) return false;
    after.forEach((tab, index) => {
      setText(this.strip.children[index] as Element, asText(tab.title));
      const panel = this.panels[index];
      if (panel) refill(panel, withoutGone(before[index]?.content), withoutGone(tab.content), this.page);
    });
    this.spec = next;
    return true;
  }

  uiState(key: string, value: unknown): void {
    if (key === "active" && typeof value === "number") this.activate(value);
  }

  private add(tab: TabSpec): void {
    const name = `dk-tab-${++serial}`;
    const index = this.panels.length;
    const button = el("button", { type: "button", role: "tab", class: "dk-tab", id: name, "aria-controls": `${name}-panel` }, asText(tab.title));
    button.addEventListener("click", () => this.choose(index));
    const panel = el("div", { role: "tabpanel", class: "dk-tab-panel", id: `${name}-panel`, "aria-labelledby": name });
    this.page.fill(panel, withoutGone(tab.content));
    this.strip.append(button);
    this.panels.push(panel);
    this.element.append(panel);
  }

  private choose(index: number): void {
    if (index === this.active) return;
    this.activate(index);
    this.page.uiState(this.spec.id, "active", index);
  }

  private activate(index: number): void {
    if (!this.panels[index]) return;
    this.active = index;
    this.panels.forEach((panel, each) => {
      const chosen = each === index;
      const button = this.strip.children[each] as HTMLElement;
      panel.hidden = !chosen;
      button.setAttribute("aria-selected", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    });
  }

  /** Arrows, Home and End move through the strip, as the ARIA tabs pattern has it. */
  private onKey(event: KeyboardEvent): void {
    const last = this.panels.length - 1;
    const to = ({ ArrowRight: this.active + 1, ArrowLeft: this.active - 1, Home: 0, End: last } as Record<string, number>)[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.choose(to > last ? 0 : to < 0 ? last : to);
    (this.strip.children[this.active] as HTMLElement).focus();
  }
}

function tabsOf(spec: OutputSpec): readonly TabSpec[] {
  return Array.isArray(spec.tabs) ? (spec.tabs as TabSpec[]) : [];
}
