/**
 * A menu that drops down or opens at the pointer: entries, ticks, shortcuts, submenus.
 *
 * The one rule: it works the same by mouse and by keyboard (arrows, Enter, Escape,
 * first letters), and the focus returns to where it was. It knows no commands.
 */
import { el, icon, ICONS } from "../outputs/build";
import { shownShortcut } from "./shortcuts";

/** An entry as the server describes it. */
export interface MenuEntry {
  readonly label?: string;
  /** What is reported when it is chosen. */
  readonly id?: string;
  readonly shortcut?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly separator?: boolean;
  readonly items?: readonly MenuEntry[];
  /** Something the page does itself: "copy", "find", … */
  readonly role?: string;
}

export interface MenuOwner {
  chosen(entry: MenuEntry): void;
  closed(): void;
  /** Left or right at the edge of a menu: the menu bar goes to its neighbour. */
  beside?(step: 1 | -1): void;
}

const TYPE_AHEAD_MS = 800;
let openMenu: Menu | undefined;

/** Where the pointer was last, in the window. */
let pointer = { x: NaN, y: NaN };
let pointerMoved = false;

/** A menu that opens under a pointer at rest makes engines say that it entered: then the keyboard keeps its entry. */
window.addEventListener(
  "pointermove",
  ({ clientX: x, clientY: y }) => {
    pointerMoved = x !== pointer.x || y !== pointer.y;
    pointer = { x, y };
  },
  { capture: true, passive: true },
);

export class Menu {
  readonly element = el("div", { class: "dk-menu", role: "menu", tabindex: -1 });
  private readonly before = document.activeElement;
  private submenu: Menu | undefined;
  private typed = "";
  private typedAt = 0;
  private closing = false;

  constructor(
    private readonly entries: readonly MenuEntry[],
    private readonly owner: MenuOwner,
    private readonly parent?: Menu,
  ) {
    for (const entry of entries) this.element.append(this.build(entry));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("contextmenu", (event) => event.preventDefault());
  }

  /** Open with the corner at a point of the window, moved inside it. `focusFirst`: opened by keyboard. */
  open(x: number, y: number, focusFirst: boolean): void {
    if (!this.parent) openMenu?.close();
    document.body.append(this.element);
    const box = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(4, Math.min(x, innerWidth - box.width - 4))}px`;
    this.element.style.top = `${Math.max(4, Math.min(y, innerHeight - box.height - 4))}px`;
    if (focusFirst) this.step(1);
    else this.element.focus({ preventScroll: true });
    if (this.parent) return;
    openMenu = this;
    document.addEventListener("pointerdown", this.pressedBeside, true);
    window.addEventListener("blur", this.leave);
    window.addEventListener("resize", this.leave);
  }

  close(): void {
    if (this.closing) return;
    this.closing = true;
    this.submenu?.close();
    this.element.remove();
    if (openMenu === this) openMenu = undefined;
    document.removeEventListener("pointerdown", this.pressedBeside, true);
    window.removeEventListener("blur", this.leave);
    window.removeEventListener("resize", this.leave);
    if (!this.parent && this.before instanceof HTMLElement && this.before.isConnected) this.before.focus({ preventScroll: true });
    this.owner.closed();
  }

  private readonly leave = (): void => this.close();

  private readonly pressedBeside = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest(".dk-menu") || target.closest("[aria-expanded='true'][role='menuitem']")) return;
    this.close();
  };

  private build(entry: MenuEntry): HTMLElement {
    if (entry.separator) return el("div", { class: "dk-menu-line", role: "separator" });
    const checkable = entry.checked !== undefined;
    const row = el(
      "div",
      {
        class: "dk-menu-entry",
        role: checkable ? "menuitemcheckbox" : "menuitem",
        "aria-checked": checkable ? String(entry.checked) : undefined,
        "aria-disabled": entry.enabled === false ? "true" : undefined,
        "aria-haspopup": entry.items ? "menu" : undefined,
        tabindex: -1,
      },
      el("span", { class: "dk-menu-tick" }, ...(entry.checked ? [icon(ICONS.check)] : [])),
      el("span", { class: "dk-menu-label" }, entry.label ?? ""),
      el("span", { class: "dk-menu-key" }, entry.shortcut ? shownShortcut(entry.shortcut) : ""),
    );
    if (entry.items) row.append(icon("M6 4l4 4-4 4", "dk-icon dk-menu-more"));
    row.addEventListener("pointermove", () => this.point(row, entry));
    row.addEventListener("click", () => this.choose(row, entry));
    return row;
  }

  private point(row: HTMLElement, entry: MenuEntry): void {
    if (!pointerMoved || row === document.activeElement) return;
    row.focus({ preventScroll: true });
    this.submenu?.close();
    this.submenu = undefined;
    if (entry.items) this.openSubmenu(row, entry.items, false);
  }

  private choose(row: HTMLElement, entry: MenuEntry): void {
    if (entry.enabled === false) return;
    if (entry.items) return this.openSubmenu(row, entry.items, true);
    this.root.close();
    this.owner.chosen(entry);
  }

  private get root(): Menu {
    return this.parent?.root ?? this;
  }

  private openSubmenu(row: HTMLElement, items: readonly MenuEntry[], focusFirst: boolean): void {
    this.submenu?.close();
    const box = row.getBoundingClientRect();
    const owner = { chosen: (entry: MenuEntry) => this.owner.chosen(entry), closed: () => row.removeAttribute("aria-expanded") };
    this.submenu = new Menu(items, owner, this);
    row.setAttribute("aria-expanded", "true");
    this.submenu.open(box.right - 2, box.top - 4, focusFirst);
    if (!focusFirst) row.focus({ preventScroll: true });
  }

  // -- the keyboard -----------------------------------------------------------------

  private get rows(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(":scope > .dk-menu-entry:not([aria-disabled])")];
  }

  private step(by: 1 | -1): void {
    const rows = this.rows;
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length]?.focus({ preventScroll: true });
  }

  private key(event: KeyboardEvent): void {
    const row = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>(".dk-menu-entry");
    const entry = row ? this.entries[[...this.element.children].indexOf(row)] : undefined;
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
      Home: () => this.rows[0]?.focus(),
      End: () => this.rows.at(-1)?.focus(),
      Escape: () => this.back(),
      Tab: () => this.root.close(),
      ArrowLeft: () => (this.parent ? this.back() : this.owner.beside?.(-1)),
      ArrowRight: () => (row && entry?.items ? this.openSubmenu(row, entry.items, true) : this.root.owner.beside?.(1)),
      Enter: () => row && entry && this.choose(row, entry),
      " ": () => row && entry && this.choose(row, entry),
    };
    const act = acts[event.key];
    if (act) act();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.typeAhead(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Close, and give the keyboard back to the entry it opened from. */
  private back(): void {
    const opener = this.parent?.element.querySelector<HTMLElement>("[aria-expanded='true']");
    this.close();
    opener?.focus({ preventScroll: true });
  }

  private typeAhead(letter: string): void {
    const now = performance.now();
    this.typed = now - this.typedAt > TYPE_AHEAD_MS ? letter : this.typed + letter;
    this.typedAt = now;
    const wanted = this.typed.toLocaleLowerCase();
    this.rows.find((row) => row.querySelector(".dk-menu-label")?.textContent?.toLocaleLowerCase().startsWith(wanted))?.focus();
  }
}
