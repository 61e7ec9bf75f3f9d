/**
 * `TabWidget`: pages behind tabs. `StackWidget`: pages of which one is in front.
 *
 * The one rule: which page is in front is `index`, nothing else; a tab's X only
 * asks, the page stays until the program takes it out. Roles: ARIA "tabs".
 */
import { el, icon, ICONS, setAttribute, setText } from "../outputs/build";
import { Container, type Layout, type Make, type Widget } from "./base";
import { CLICK_PX, draggable, type Drag } from "./drag";
import { setNodes, setVariable } from "./nodes";
import { Picture } from "./pictures";
import { defineWidget } from "./registry";
import { fill } from "./single";
import { color, oneOf, text } from "./values";
import { say } from "./words";

/** One page: its tab, its panel. */
class Tab {
  readonly picture: Picture;
  readonly caption = el("span", { class: "dkw-tab-text" });
  readonly close = el("span", { class: "dkw-tab-close", title: say("Close"), "aria-hidden": "true" }, icon(ICONS.close));
  readonly tab = el("div", { class: "dkw-tab", role: "tab", tabindex: -1 });
  readonly panel = el("div", { class: "dkw-tabpanel", role: "tabpanel" });

  constructor(owner: TabWidget, child: Widget) {
    this.picture = new Picture(owner, "dkw-icon");
    this.tab.id = `dkw-tab-${child.wid}`;
    this.panel.id = `dkw-page-${child.wid}`;
    this.tab.setAttribute("aria-controls", this.panel.id);
    // Not by the whole tab: its X would be read as part of the name.
    this.caption.id = `dkw-tab-text-${child.wid}`;
    this.panel.setAttribute("aria-labelledby", this.caption.id);
    this.tab.append(this.picture.element, this.caption, this.close);
    this.panel.append(child.element);
  }
}

class TabWidget extends Container {
  private readonly list = el("div", { class: "dkw-tablist", role: "tablist" });
  private readonly panels = el("div", { class: "dkw-panels" });
  private readonly tabs = new Map<Widget, Tab>();

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-tabs", "data-position": "top" }));
    this.element.append(this.list, this.panels);
    this.list.addEventListener("click", (event) => this.clicked(event));
    this.list.addEventListener("auxclick", (event) => event.button === 1 && this.askClose(this.childAt(event.target)));
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("keydown", (event) => this.turn(event));
  }

  override get focusTarget(): HTMLElement {
    const front = this.front;
    return (front && this.tabs.get(front)?.tab) ?? this.list;
  }

  showAnew(): void {
    this.changed();
  }

  position(value: unknown): void {
    const side = oneOf(value, ["top", "bottom", "left", "right", "none"]);
    this.element.dataset["position"] = side;
    this.list.hidden = side === "none";
    setAttribute(this.list, "aria-orientation", side === "left" || side === "right" ? "vertical" : null); // lists are horizontal unless said
  }

  override render(): void {
    const tabs = this.children.map((child) => this.tabs.get(child) as Tab);
    setNodes(this.list, tabs.map(({ tab }) => tab));
    setNodes(this.panels, tabs.map(({ panel }) => panel));
    const { front } = this;
    for (const child of this.children) this.showTab(child, child === front);
  }

  protected override place(child: Widget, _index: number, layout: Layout): void {
    const tab = new Tab(this, child);
    draggable(tab.tab, (event) => this.drag(child, event));
    this.tabs.set(child, tab);
    this.arrange(child, layout);
  }

  protected override displace(child: Widget): void {
    const tab = this.tabs.get(child);
    const hadFocus = tab?.tab === document.activeElement;
    this.tabs.delete(child);
    tab?.picture.dispose();
    tab?.tab.remove();
    tab?.panel.remove();
    child.element.remove();
    if (hadFocus) queueMicrotask(() => this.focusTarget.focus());
    this.changed();
  }

  protected override arrange(child: Widget, layout: Layout): void {
    const tab = this.tabs.get(child);
    if (!tab) return;
    fill(child);
    setText(tab.caption, text(layout["title"]));
    tab.picture.set(layout["icon"] ?? null, 16);
    setVariable(tab.tab, "--dkw-tab", color(layout["highlight"]));
    tab.tab.classList.toggle("dkw-highlight", color(layout["highlight"]) !== "");
    this.changed();
  }

  override dispose(): void {
    for (const tab of this.tabs.values()) tab.picture.dispose();
  }

  private get front(): Widget | undefined {
    return this.children[Number(this.state["index"] ?? -1)];
  }

  private showTab(child: Widget, selected: boolean): void {
    const { tab, panel, close } = this.tabs.get(child) as Tab;
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
    panel.hidden = !selected;
    close.hidden = !this.closable(child);
    setAttribute(tab, "aria-keyshortcuts", this.closable(child) ? "Delete" : null);
  }

  private closable(child: Widget): boolean {
    return (this.layoutOf(child)["closable"] ?? this.state["closable"]) === true;
  }

  private childAt(target: EventTarget | null): Widget | undefined {
    const tab = target instanceof Element ? target.closest("[role=tab]") : null;
    return this.children.find((child) => this.tabs.get(child)?.tab === tab);
  }

  private clicked(event: MouseEvent): void {
    const child = this.childAt(event.target);
    if (!child) return;
    if ((event.target as Element).closest(".dkw-tab-close")) this.askClose(child);
    else this.bringToFront(child);
  }

  private bringToFront(child: Widget): void {
    const index = this.children.indexOf(child);
    this.tabs.get(child)?.tab.focus();
    if (index === this.state["index"]) return;
    this.report({ index });
    this.render();
    this.fire("page-switch", child, index);
  }

  private askClose(child: Widget | undefined): void {
    if (child && this.closable(child)) this.fire("page-close", child);
  }

  private key(event: KeyboardEvent): void {
    const child = this.childAt(event.target);
    if (!child) return;
    const at = this.children.indexOf(child);
    const last = this.children.length - 1;
    const vertical = this.list.getAttribute("aria-orientation") === "vertical";
    const [less, more] = vertical ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
    const to = { [less as string]: at - 1, [more as string]: at + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if ((event.ctrlKey || event.metaKey) && event.shiftKey) this.moveTab(child, Math.max(0, Math.min(last, to)));
      else this.bringToFront(this.children[(to + last + 1) % (last + 1)] as Widget);
    } else if (event.key === "Delete") this.askClose(child);
    else if (event.key === "Enter" || event.key === " ") this.bringToFront(child);
  }

  /** Ctrl+PageUp and Ctrl+PageDown turn the pages from inside; of nested ones the innermost. */
  private turn(event: KeyboardEvent): void {
    const by = { PageUp: -1, PageDown: 1 }[event.key];
    if (!by || !event.ctrlKey || event.defaultPrevented || this.list.hidden || this.children.length < 2) return;
    event.preventDefault();
    const next = (Number(this.state["index"]) + by + this.children.length) % this.children.length;
    this.bringToFront(this.children[next] as Widget);
  }

  // -- another order ---------------------------------------------------------------

  private drag(child: Widget, event: PointerEvent): Drag | null {
    const tab = this.tabs.get(child)?.tab;
    if (!tab || this.state["reorderable"] !== true || (event.target as Element).closest(".dkw-tab-close")) return null;
    const vertical = this.list.getAttribute("aria-orientation") === "vertical";
    const middles = this.children.map((each) => middleOf(this.tabs.get(each)?.tab as HTMLElement, vertical));
    const from = this.children.indexOf(child);
    let to = from;
    return {
      move: (dx, dy) => {
        const by = vertical ? dy : dx;
        tab.classList.toggle("dkw-dragging", Math.abs(by) > CLICK_PX);
        tab.style.translate = vertical ? `0 ${by}px` : `${by}px 0`;
        const at = (middles[from] as number) + by;
        to = middles.filter((middle, index) => index !== from && middle < at).length;
      },
      end: () => {
        tab.style.translate = "";
        if (!tab.getAttribute("style")) tab.removeAttribute("style");
        tab.classList.remove("dkw-dragging");
        if (to !== from) this.moveTab(child, to);
      },
    };
  }

  /** Put a tab elsewhere and tell the server; the page in front stays in front. */
  private moveTab(child: Widget, index: number): void {
    const { front } = this;
    this.putChild(child, index);
    this.reportEdit({ op: "move_child", child: child.wid, index });
    const now = front ? this.children.indexOf(front) : -1;
    if (now !== this.state["index"]) this.report({ index: now });
    this.render();
    this.tabs.get(child)?.tab.focus();
  }

  /** Another page has put a tab elsewhere. */
  putChild(child: Widget, index: number): void {
    const from = this.children.indexOf(child);
    if (from < 0) return;
    this.children.splice(from, 1);
    this.children.splice(index, 0, child);
    this.changed();
  }
}

function middleOf(element: HTMLElement, vertical: boolean): number {
  return vertical ? element.offsetTop + element.offsetHeight / 2 : element.offsetLeft + element.offsetWidth / 2;
}

const showAnew = (tabs: TabWidget): void => tabs.showAnew();
const edits = {
  move_child: (tabs: TabWidget, edit: Readonly<Record<string, unknown>>): void => {
    const child = tabs.host.widget(edit["child"] as number);
    if (child) tabs.putChild(child, edit["index"] as number);
  },
};

defineWidget("TabWidget", TabWidget, {
  state: { index: showAnew, closable: showAnew, reorderable: showAnew, tab_position: (tabs, value) => tabs.position(value) },
  edits,
});

class StackWidget extends TabWidget {
  constructor(make: Make) {
    super(make);
    this.position("none");
  }
}

defineWidget("StackWidget", StackWidget, { state: { index: showAnew }, edits });
