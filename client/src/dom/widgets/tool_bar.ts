/**
 * `ToolBar`: a row of actions. `ToolBarAction`: one button of it.
 *
 * The one rule: the buttons of a bar are one stop of the Tab key, arrows go
 * along them (ARIA "toolbar"); other widgets in the bar keep their own keys.
 */
import { el, icon, ICONS, setAttribute, setText } from "../outputs/build";
import { Container, type Layout, type Make, Widget } from "./base";
import { ORIENTATIONS, placeAlong } from "./boxes";
import { Groups } from "./groups";
import { Chain } from "./menu_chain";
import { Menu } from "./menus";
import { Picture } from "./pictures";
import { defineWidget } from "./registry";
import { oneOf, text } from "./values";

class ToolBar extends Container {
  constructor(make: Make) {
    super(make, el("div", { class: "dkw-toolbar", role: "toolbar", "aria-orientation": "horizontal" }));
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("focusin", (event) => this.rove(event.target as Element));
  }

  orient(value: unknown): void {
    const orientation = oneOf(value, ORIENTATIONS);
    this.element.setAttribute("aria-orientation", orientation);
    this.element.classList.toggle("dkw-vertical", orientation === "vertical");
  }

  override render(): void {
    const buttons = this.buttons();
    const stop = buttons.find((button) => button.getAttribute("tabindex") === "0") ?? buttons.find((button) => !button.disabled);
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  }

  protected override arrange(child: Widget, _layout: Layout): void {
    if (child.name === "Spacer") child.element.style.flex = "1 1 auto";
    else placeAlong(child, this.element.classList.contains("dkw-vertical"), 0);
    this.changed();
  }

  protected override displace(child: Widget): void {
    child.element.remove();
    this.changed();
  }

  private buttons(): HTMLButtonElement[] {
    return this.children.flatMap((child) => (child instanceof ToolBarAction && !child.element.hidden ? [child.button] : []));
  }

  private rove(to: Element): void {
    const buttons = this.buttons();
    if (buttons.includes(to as HTMLButtonElement)) for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
  }

  private key(event: KeyboardEvent): void {
    const buttons = this.buttons().filter((button) => !button.disabled);
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    const vertical = this.element.classList.contains("dkw-vertical");
    const [less, more] = vertical ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    const to = { [less as string]: at - 1, [more as string]: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  }
}

defineWidget("ToolBar", ToolBar, { state: { orientation: (bar, value) => bar.orient(value) } });

const groups = new Groups<ToolBarAction>();

class ToolBarAction extends Widget {
  readonly button: HTMLButtonElement;
  private readonly picture: Picture;
  private readonly caption = el("span", { class: "dkw-caption" });
  private readonly more = icon(ICONS.down, "dk-icon dkw-tool-more");

  constructor(make: Make) {
    const button = el("button", { type: "button", class: "dkw-tool" });
    super(make, button);
    this.button = button;
    this.picture = new Picture(this, "dkw-icon");
    button.append(this.picture.element, this.caption, this.more);
    button.addEventListener("click", () => this.pressed());
    button.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" || !(this.state["menu"] instanceof Menu)) return;
      event.preventDefault();
      this.openMenu(true);
    });
    this.changed();
  }

  showAnew(): void {
    this.changed();
  }

  join(other: unknown): void {
    if (other instanceof ToolBarAction) groups.join(this, other);
    else groups.leave(this);
    this.changed();
  }

  override render(): void {
    const { state } = this;
    const menu = state["menu"] instanceof Menu;
    const caption = text(state["text"]);
    setText(this.caption, caption);
    this.caption.hidden = caption === "";
    this.picture.set(state["icon_url"], state["iconsize"] ?? 20);
    setAttribute(this.button, "aria-pressed", this.toggles ? String(state["state"] === true) : null);
    setAttribute(this.button, "aria-haspopup", menu ? "menu" : null);
    this.more.style.display = menu ? "" : "none";
  }

  override enable(enabled: boolean): void {
    this.button.disabled = !enabled;
  }

  override dispose(): void {
    groups.leave(this);
    this.picture.dispose();
  }

  private get toggles(): boolean {
    return this.state["toggle"] === true || groups.groupOf(this) !== undefined;
  }

  private pressed(): void {
    if (this.state["menu"] instanceof Menu) this.openMenu(false);
    if (!this.toggles) return this.fire("activated");
    const grouped = groups.groupOf(this) !== undefined;
    // One of a group stays pressed until another is.
    const state = grouped ? true : this.state["state"] !== true;
    if (grouped) for (const other of groups.others(this)) other.release();
    this.report({ state });
    this.render();
    this.fire("activated", state);
  }

  private release(): void {
    if (this.state["state"] !== true) return;
    this.report({ state: false });
    this.render();
  }

  private openMenu(enter: boolean): void {
    const menu = this.state["menu"] as Menu;
    if (Chain.isOpen(menu)) return Chain.close(true);
    const box = this.button.getBoundingClientRect();
    const owner = { element: this.button, aside: () => undefined, closed: () => undefined };
    Chain.open(menu, { x: box.left, y: box.top, width: 0, height: box.height }, this.button, this.button, owner);
    if (enter) menu.enter();
  }
}

const showAnew = (action: ToolBarAction): void => action.showAnew();

defineWidget("ToolBarAction", ToolBarAction, {
  state: {
    text: showAnew,
    icon_url: showAnew,
    iconsize: showAnew,
    toggle: showAnew,
    menu: showAnew,
    state: showAnew,
    group: (action, value) => action.join(value),
  },
});
