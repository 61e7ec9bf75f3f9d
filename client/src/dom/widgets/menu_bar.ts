/**
 * `MenuBar`: the menus at a window's top.
 *
 * The one rule: the bar is one stop of the Tab key; arrows go along it, and while
 * a menu is open, pointing at another name opens that one (ARIA "menubar").
 */
import { el, setAttribute, setText } from "../outputs/build";
import { Container, type Layout, type Make, type Widget } from "./base";
import { Chain, type ChainOwner } from "./menu_chain";
import { Menu } from "./menus";
import { Picture } from "./pictures";
import { defineWidget } from "./registry";
import { text } from "./values";

interface Name {
  readonly button: HTMLElement;
  readonly caption: HTMLElement;
  readonly picture: Picture;
}

class MenuBar extends Container implements ChainOwner {
  private readonly names = new Map<Widget, Name>();

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-menubar", role: "menubar" }));
    this.element.addEventListener("pointerdown", (event) => this.pressed(event));
    this.element.addEventListener("pointerover", (event) => this.pointed(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("keydown", this.summoned);
  }

  /** F10 goes to the menu bar of the window that has the focus, as everywhere. */
  private readonly summoned = (event: KeyboardEvent): void => {
    if (event.key !== "F10" || event.shiftKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
    const window = this.element.closest(".dkw-window");
    const elsewhere = window && !window.hasAttribute("data-active");
    if (!this.element.isConnected || elsewhere || this.element.closest("[inert]")) return;
    event.preventDefault();
    this.focusTarget.focus();
  };

  override get focusTarget(): HTMLElement {
    return this.buttons()[0] ?? this.element;
  }

  protected override place(child: Widget, index: number, layout: Layout): void {
    const name: Name = {
      button: el("div", { class: "dkw-menuname", role: "menuitem", tabindex: this.names.size ? -1 : 0, "aria-haspopup": "menu", "aria-expanded": "false" }),
      caption: el("span", {}),
      picture: new Picture(this, "dkw-icon"),
    };
    name.button.append(name.picture.element, name.caption);
    this.names.set(child, name);
    const after = this.children[index + 1];
    this.element.insertBefore(name.button, (after && this.names.get(after)?.button) ?? null);
    this.arrange(child, layout);
  }

  protected override displace(child: Widget): void {
    const name = this.names.get(child);
    if (child instanceof Menu) Chain.closeFrom(child);
    this.names.delete(child);
    name?.picture.dispose();
    name?.button.remove();
    const first = this.buttons()[0];
    if (first && !this.buttons().some((button) => button.tabIndex === 0)) first.tabIndex = 0;
  }

  protected override arrange(child: Widget, layout: Layout): void {
    const name = this.names.get(child);
    if (!name) return;
    setText(name.caption, text(layout["name"]));
    const source = layout["icon_url"] ?? null;
    name.picture.set(source, layout["iconsize"] ?? 16);
    name.caption.classList.toggle("visually-hidden", layout["icon_only"] === true && source !== null);
    name.button.hidden = child.state["visible"] === false;
    setAttribute(name.button, "aria-disabled", child.state["enabled"] === false ? "true" : null);
  }

  override dispose(): void {
    for (const { picture } of this.names.values()) picture.dispose();
    if (this.openMenu()) Chain.close();
    document.removeEventListener("keydown", this.summoned);
  }

  // -- what the chain of menus says --------------------------------------------------

  aside(by: 1 | -1): void {
    const menus = this.menus();
    const at = menus.indexOf(this.openMenu() as Menu);
    const next = menus[(at + by + menus.length) % menus.length];
    if (next) this.open(next).enter();
  }

  closed(): void {
    this.element.classList.remove("dkw-open");
  }

  // -- inside ------------------------------------------------------------------------

  private buttons(): HTMLElement[] {
    return this.children.map((child) => (this.names.get(child) as Name).button).filter((button) => !button.hidden);
  }

  private menus(): Menu[] {
    return this.children.filter((child): child is Menu => child instanceof Menu && child.state["visible"] !== false && child.state["enabled"] !== false);
  }

  private openMenu(): Menu | undefined {
    return this.menus().find((menu) => Chain.isOpen(menu));
  }

  private menuAt(target: EventTarget | null): Menu | undefined {
    return this.menus().find((menu) => target instanceof Node && this.names.get(menu)?.button.contains(target));
  }

  private open(menu: Menu): Menu {
    const { button } = this.names.get(menu) as Name;
    const box = button.getBoundingClientRect();
    this.rove(button);
    Chain.open(menu, { x: box.left, y: box.top, width: 0, height: box.height }, button, button, this);
    this.element.classList.add("dkw-open");
    return menu;
  }

  private rove(to: HTMLElement): void {
    for (const button of this.buttons()) button.tabIndex = button === to ? 0 : -1;
  }

  private pressed(event: PointerEvent): void {
    const menu = this.menuAt(event.target);
    if (!menu || event.button !== 0) return;
    event.preventDefault();
    if (Chain.isOpen(menu)) Chain.close(true);
    else this.open(menu);
  }

  private pointed(event: PointerEvent): void {
    const menu = this.menuAt(event.target);
    const open = this.openMenu();
    if (menu && open && menu !== open) this.open(menu);
  }

  private key(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const at = buttons.indexOf(event.target as HTMLElement);
    const menu = this.menuAt(event.target);
    if (at < 0) return;
    const go = (index: number): void => {
      const to = buttons[(index + buttons.length) % buttons.length] as HTMLElement;
      this.rove(to);
      to.focus();
    };
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(buttons.length - 1),
      ArrowDown: () => menu && this.open(menu).enter(),
      ArrowUp: () => menu && this.open(menu).enter(true),
      Enter: () => menu && this.open(menu).enter(),
      " ": () => menu && this.open(menu).enter(),
    };
    const act = acts[event.key];
    if (act) event.preventDefault();
    act?.();
  }
}

defineWidget("MenuBar", MenuBar);
