/**
 * The program's menu bar, above the page, and its context menu.
 *
 * The one rule: what is chosen is reported once, by the entry's id; entries with a role
 * ("copy", "find") are done here. Alt or F10 goes to the bar, as on the desktop.
 */
import type { Page } from "../registry";
import { el } from "../outputs/build";
import { Menu, type MenuEntry } from "./menu";
import { doRole } from "./roles";
import { matches, parseShortcut } from "./shortcuts";
import { say } from "../words";

export interface MenuSpec {
  readonly items: readonly MenuEntry[];
  readonly callback_id: string;
}

export class MenuBar {
  private readonly element = el("div", { class: "dk-menubar", role: "menubar", "aria-label": say("Menu"), hidden: true });
  private spec: MenuSpec | undefined;
  private contextSpec: MenuSpec | undefined;
  private open: { menu: Menu; button: HTMLElement } | undefined;
  private altAlone = false;

  constructor(private readonly page: Page) {
    document.body.prepend(this.element);
    window.addEventListener("keydown", (event) => this.keyDown(event), true);
    window.addEventListener("keyup", (event) => this.keyUp(event), true);
    window.addEventListener("pointerdown", () => (this.altAlone = false), true);
    document.addEventListener("contextmenu", (event) => this.contextMenu(event));
  }

  /** Show these menus; none: no bar. */
  set(spec: MenuSpec): void {
    this.open?.menu.close();
    this.spec = spec.items.length ? spec : undefined;
    this.element.replaceChildren(...spec.items.map((entry, index) => this.button(entry, index)));
    this.element.hidden = !this.spec;
  }

  /** What a right click on the page opens; none: nothing of ours. */
  setContext(spec: MenuSpec): void {
    this.contextSpec = spec.items.length ? spec : undefined;
  }

  private button(entry: MenuEntry, index: number): HTMLElement {
    const button = el("button", { type: "button", class: "dk-menubar-button", role: "menuitem", "aria-haspopup": "menu", tabindex: index ? -1 : 0 }, entry.label ?? "");
    // pointerdown, not click: menus open under the pressed finger, and the focus stays where it was.
    button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      if (this.open?.button === button) this.open.menu.close();
      else this.show(button, entry, false);
    });
    button.addEventListener("pointerenter", () => {
      if (this.open && this.open.button !== button) this.show(button, entry, false);
    });
    button.addEventListener("keydown", (event) => this.buttonKey(event, button, entry));
    return button;
  }

  private buttonKey(event: KeyboardEvent, button: HTMLElement, entry: MenuEntry): void {
    if (["Enter", " ", "ArrowDown"].includes(event.key)) this.show(button, entry, true);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") this.neighbour(button, event.key === "ArrowRight" ? 1 : -1).focus();
    else if (event.key === "Escape") button.blur();
    else return;
    event.preventDefault();
  }

  private show(button: HTMLElement, entry: MenuEntry, focusFirst: boolean): void {
    this.open?.menu.close();
    if (!entry.items) return this.chosen(entry, this.spec);
    const menu = new Menu(entry.items, {
      chosen: (chosen) => this.chosen(chosen, this.spec),
      closed: () => {
        button.removeAttribute("aria-expanded");
        this.open = undefined;
      },
      beside: (step) => {
        const next = this.neighbour(button, step);
        const index = [...this.element.children].indexOf(next);
        this.show(next, this.spec!.items[index]!, true);
      },
    });
    const box = button.getBoundingClientRect();
    button.setAttribute("aria-expanded", "true");
    menu.open(box.left, box.bottom, focusFirst);
    this.open = { menu, button };
  }

  private neighbour(button: HTMLElement, step: 1 | -1): HTMLElement {
    const buttons = [...this.element.children] as HTMLElement[];
    return buttons[(buttons.indexOf(button) + step + buttons.length) % buttons.length]!;
  }

  private chosen(entry: MenuEntry, spec: MenuSpec | undefined): void {
    if (entry.role) doRole(entry.role);
    else if (entry.id !== undefined && spec) this.page.callback(spec.callback_id, { id: entry.id });
  }

  // -- keys ---------------------------------------------------------------------------

  private keyDown(event: KeyboardEvent): void {
    this.altAlone = event.key === "Alt" && !event.ctrlKey && !event.shiftKey && !event.metaKey;
    if (event.isComposing || document.querySelector("dialog:modal")) return;
    if (event.key === "F10" && this.spec) return this.toBar(event);
    for (const spec of [this.spec, this.contextSpec]) {
      const entry = spec && findShortcut(spec.items, event);
      if (!entry) continue;
      event.preventDefault();
      event.stopPropagation();
      return this.chosen(entry, spec);
    }
  }

  private keyUp(event: KeyboardEvent): void {
    if (event.key === "Alt" && this.altAlone && this.spec) this.toBar(event);
    this.altAlone = false;
  }

  private toBar(event: KeyboardEvent): void {
    event.preventDefault();
    (this.element.firstElementChild as HTMLElement | null)?.focus();
  }

  private contextMenu(event: MouseEvent): void {
    const spec = this.contextSpec;
    const target = event.target as Element;
    // Where text can be edited or is selected, the system's menu (copy, spelling) serves better.
    if (!spec || event.defaultPrevented || target.closest("input, textarea, [contenteditable], .dk-menu") || !getSelection()?.isCollapsed) return;
    event.preventDefault();
    const menu = new Menu(spec.items, { chosen: (entry) => this.chosen(entry, spec), closed: () => undefined });
    menu.open(event.clientX, event.clientY, false);
  }
}

function findShortcut(items: readonly MenuEntry[], event: KeyboardEvent): MenuEntry | undefined {
  for (const entry of items) {
    const inside = entry.items && findShortcut(entry.items, event);
    if (inside) return inside;
    const chord = entry.shortcut && entry.enabled !== false ? parseShortcut(entry.shortcut) : undefined;
    if (chord && matches(chord, event)) return entry;
  }
  return undefined;
}
