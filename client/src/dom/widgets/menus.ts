/**
 * `Menu`: a list of actions that opens from a menu bar, a button or a right click. `MenuAction`: one line of it.
 *
 * The one rule: one chain of menus is open at a time; what is not in it closes
 * it. Keys and roles: ARIA "menu". A text after a tab in an action's name is its
 * shortcut, shown and obeyed ("Save\tCtrl+S").
 */
import { el, icon, ICONS, setAttribute, setText } from "../outputs/build";
import { Container, type Layout, type Make, ownerOf, Widget } from "./base";
import { Chain } from "./menu_chain";
import { Picture } from "./pictures";
import { defineWidget } from "./registry";
import { addShortcut, dropShortcut, nameAndShortcut } from "./shortcuts";
import { text } from "./values";

const RIGHT = "M6 4l4 4-4 4";

export class MenuAction extends Widget {
  private readonly picture: Picture;
  private readonly caption = el("span", { class: "dkw-menu-text" });
  private readonly keys = el("span", { class: "dkw-menu-keys" });

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-menuitem", role: "menuitem", tabindex: -1 }));
    this.picture = new Picture(this, "dkw-icon");
    this.element.append(el("span", { class: "dkw-menu-mark" }, icon(ICONS.check), this.picture.element), this.caption, this.keys);
    this.changed();
  }

  showAnew(): void {
    this.changed();
  }

  override render(): void {
    const { state } = this;
    const { name, shortcut } = nameAndShortcut(text(state["text"] ?? state["name"]));
    setText(this.caption, name);
    setText(this.keys, shortcut);
    setAttribute(this.keys, "aria-hidden", "true");
    setAttribute(this.element, "aria-keyshortcuts", shortcut ? shortcut.replace(/Ctrl/i, "Control") : null);
    addShortcut(this, shortcut);
    const checkable = state["checkable"] === true;
    this.element.setAttribute("role", checkable ? "menuitemcheckbox" : "menuitem");
    setAttribute(this.element, "aria-checked", checkable ? String(state["checked"] === true) : null);
    this.element.classList.toggle("dkw-checked", checkable && state["checked"] === true);
    this.picture.set(state["icon_url"], state["iconsize"] ?? 16);
    const iconOnly = state["icon_only"] === true && Boolean(state["icon_url"]);
    this.caption.classList.toggle("visually-hidden", iconOnly);
  }

  override enable(enabled: boolean): void {
    setAttribute(this.element, "aria-disabled", enabled ? null : "true");
  }

  /** The user chose it. */
  choose(): void {
    if (this.state["enabled"] === false) return;
    if (this.state["checkable"] !== true) return this.fire("activated");
    const checked = this.state["checked"] !== true;
    this.report({ checked });
    this.render();
    this.fire("activated", checked);
  }

  override dispose(): void {
    dropShortcut(this);
    this.picture.dispose();
  }
}

const showAnew = (action: MenuAction): void => action.showAnew();

defineWidget("MenuAction", MenuAction, {
  state: { text: showAnew, name: showAnew, icon_url: showAnew, iconsize: showAnew, icon_only: showAnew, checkable: showAnew, checked: showAnew },
});

/** Where a menu opens: at a point, or beside a box. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  /** The box it belongs to; the menu stands beside it (`side`) or below. */
  readonly width?: number;
  readonly height?: number;
  readonly side?: boolean;
}

export class Menu extends Container {
  /** Lines for sub-menus and for widgets that are no actions. */
  private readonly lines = new Map<Widget, HTMLElement>();
  private typed = "";
  private typedAtMs = 0;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-menu", role: "menu", tabindex: -1 }));
    this.element.addEventListener("click", (event) => this.clicked(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("pointermove", (event) => this.pointed(event));
    this.element.addEventListener("contextmenu", (event) => event.preventDefault());
  }

  override show(_visible: boolean): void {
    // A menu is seen while it is open; `visible` says nothing about it.
  }

  protected override place(child: Widget, index: number, layout: Layout): void {
    if (!(child instanceof MenuAction) && child.name !== "Separator") this.lines.set(child, this.newLine(child));
    const after = this.children[index + 1];
    this.element.insertBefore(this.lineOf(child), after ? this.lineOf(after) : null);
    this.arrange(child, layout);
  }

  protected override displace(child: Widget): void {
    this.lineOf(child).remove();
    child.element.remove();
    this.lines.delete(child);
  }

  protected override arrange(child: Widget, layout: Layout): void {
    const line = this.lines.get(child);
    if (child instanceof Menu && line) setText(line.querySelector(".dkw-menu-text") as Element, text(layout["name"]));
  }

  /** Open it over a widget (its context menu), at a point of the viewport. */
  popupAt(x: number, y: number, over: Widget | null = null): void {
    Chain.open(this, { x, y }, over?.element ?? document.activeElement);
  }

  /** Focus the first (or last) line. */
  enter(last = false): void {
    const lines = this.usable();
    (lines.at(last ? -1 : 0) ?? this.element).focus({ preventScroll: true });
  }

  override dispose(): void {
    Chain.closeFrom(this);
  }

  private lineOf(child: Widget): HTMLElement {
    return this.lines.get(child) ?? child.element;
  }

  private newLine(child: Widget): HTMLElement {
    if (!(child instanceof Menu)) return el("div", { class: "dkw-menu-widget", role: "none" }, child.element);
    const line = el("div", { class: "dkw-menuitem", role: "menuitem", tabindex: -1, "aria-haspopup": "menu", "aria-expanded": "false" });
    line.append(el("span", { class: "dkw-menu-mark" }), el("span", { class: "dkw-menu-text" }), icon(RIGHT, "dk-icon dkw-menu-more"));
    return line;
  }

  private usable(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(":scope > [role^=menuitem]:not([aria-disabled])")].filter((line) => !line.hidden);
  }

  /** The child whose line this is in. */
  private childAt(target: EventTarget | null): Widget | undefined {
    return this.children.find((child) => target instanceof Node && this.lineOf(child).contains(target));
  }

  private clicked(event: MouseEvent): void {
    event.stopPropagation();
    this.choose(this.childAt(event.target));
  }

  private choose(child: Widget | undefined): void {
    if (child instanceof Menu) return this.openBelow(child, true);
    if (!(child instanceof MenuAction) || child.state["enabled"] === false) return;
    Chain.close();
    child.choose();
  }

  private openBelow(child: Menu, enter: boolean): void {
    if (child.state["enabled"] === false) return;
    const line = this.lineOf(child);
    const box = line.getBoundingClientRect();
    Chain.openBelow(this, child, line, { x: box.left, y: box.top, width: box.width, height: box.height, side: true });
    if (enter) child.enter();
  }

  /** The line under the pointer takes the focus; a sub-menu opens by it. */
  private pointed(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const child = this.childAt(event.target);
    if (!child || (!(child instanceof MenuAction) && !(child instanceof Menu))) return;
    const line = this.lineOf(child);
    if (document.activeElement !== line && !line.hasAttribute("aria-disabled")) line.focus({ preventScroll: true });
    if (child instanceof Menu) {
      if (line.getAttribute("aria-expanded") !== "true") this.openBelow(child, false);
    } else Chain.closeBelow(this);
  }

  private key(event: KeyboardEvent): void {
    if (ownerOf(event.target as Element) !== this && !(ownerOf(event.target as Element) instanceof MenuAction)) return this.leaveWidget(event);
    const lines = this.usable();
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const child = this.childAt(document.activeElement);
    const go = (index: number): void => lines[(index + lines.length) % lines.length]?.focus({ preventScroll: true });
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at < 0 ? lines.length - 1 : at - 1),
      Home: () => go(0),
      End: () => go(lines.length - 1),
      Enter: () => this.choose(child),
      " ": () => this.choose(child),
      ArrowRight: () => (child instanceof Menu ? this.openBelow(child, true) : Chain.aside(1)),
      ArrowLeft: () => (this.parent instanceof Menu && Chain.closeBelow(this.parent) ? this.parent.lineOf(this).focus() : Chain.aside(-1)),
      Escape: () => (this.parent instanceof Menu && Chain.closeBelow(this.parent) ? this.parent.lineOf(this).focus() : Chain.close(true)),
      Tab: () => Chain.close(true),
    };
    const act = acts[event.key];
    if (act) act();
    else if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    else this.find(event.key, lines, at);
    event.preventDefault();
    event.stopPropagation();
  }

  /** Keys inside a widget that stands in the menu are the widget's own, but for Escape. */
  private leaveWidget(event: KeyboardEvent): void {
    if (event.key === "Escape") Chain.close(true);
  }

  /** Letters typed in quick succession find the line that begins with them. */
  private find(letter: string, lines: readonly HTMLElement[], at: number): void {
    const now = performance.now();
    this.typed = (now - this.typedAtMs > 700 ? "" : this.typed) + letter.toLowerCase();
    this.typedAtMs = now;
    const from = this.typed.length > 1 ? at : at + 1;
    const turned = [...lines.slice(from), ...lines.slice(0, from)];
    turned.find((line) => line.textContent?.trim().toLowerCase().startsWith(this.typed))?.focus({ preventScroll: true });
  }
}

defineWidget("Menu", Menu, {
  acts: { popup: (menu, x: number | null = null, y: number | null = null) => (x === null || y === null ? menu.popupAt(...Chain.pointer()) : menu.popupAt(x, y)) },
});
