/**
 * What every widget is: an element, a state, what is listened to.
 *
 * The one rule: a value from the server is shown and never answered; what the
 * *user* changes is first reported (`report`), then called back (`fire`).
 * This file knows no class of widget; wire: docs/widgets-wire.md.
 */
import type { ChosenFile } from "../../core/counterpart";
import type { BlobRef, Progress } from "../../core/blobs";
import type { WidgetMessage } from "../../core/messages";
import type { Page } from "../registry";
import { nameBy } from "./naming";

/** A small change of a large property, as it travels (without `type` and `wid`). */
export interface Edit {
  readonly op: string;
  readonly [key: string]: unknown;
}

/** What a container keeps about one child (`stretch`, `title`, …). */
export type Layout = Readonly<Record<string, unknown>>;

/** A value that cannot be shown: the old one stays, the author is told. */
export class Refused extends Error {}

/** What the widgets need of the page around them. */
export interface WidgetPort {
  readonly page: Page;
  /** Send a message of the widget family, in order with everything else. */
  send(message: WidgetMessage): void;
  /** Send the bytes of a file; resolves to the reference to put into a message once the last piece has left. */
  upload(file: ChosenFile, progress?: Progress): Promise<BlobRef>;
  /** The JSON value that a blob holds. */
  json(ref: BlobRef): Promise<unknown>;
  /** The bytes that a blob holds. */
  bytes(ref: BlobRef): Promise<ArrayBuffer>;
  /** The page stands in a window of its own, not in a browser. */
  readonly native: boolean;
  /** `TopLevel(native=True)` has a window of the system to itself, and is not shown in this page. */
  readonly ownWindows: boolean;
  /** The page is a window of the system for this one widget; null: it shows all. */
  readonly only: number | null;
  /** Nothing of the script's is on the screen: no output, no form. */
  flowEmpty(): boolean;
}

/** What a widget may ask of the one who keeps them all. */
export interface Host {
  readonly port: WidgetPort;
  readonly page: Page;
  /** The screen is being rebuilt: nothing is reported, no callback fires. */
  readonly replaying: boolean;
  widget(wid: number): Widget | undefined;
  /** The innermost widget whose element holds this one. */
  widgetOf(element: Element | null): Widget | undefined;
  /** Call the widget's `render()` once, before anything is painted. */
  renderSoon(widget: Widget): void;
  /** Tell the server (references are put in for widgets); typed things go out before. */
  tell(message: WidgetMessage): void;
  /** These properties are what the page says now; told at once, or after the program's act that changed them. */
  report(widget: Widget, state: Readonly<Record<string, unknown>>): void;
  /** Remember changes to be told soon; anything else that is told takes them along first. */
  tellSoon(widget: Widget, state: Readonly<Record<string, unknown>>, delayMs: number): void;
  /** Roots show themselves here. */
  readonly layer: HTMLElement;
  /** Menus open here, above all windows. */
  readonly popups: HTMLElement;
  /** The widgets that have no parent, in the order they were made. */
  roots(): readonly Widget[];
  /** Something about the visible roots changed. */
  arrangeRoots(): void;
}

/** What a widget's constructor gets. */
export interface Make {
  readonly host: Host;
  readonly wid: number;
  readonly name: string;
  /** The catalog's defaults of the class. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

export abstract class Widget {
  readonly host: Host;
  readonly wid: number;
  /** The class by its name in the catalog. */
  readonly name: string;
  /** The value of each property: what was said last, else the catalog's default. */
  readonly state: Record<string, any>;
  parent: Container | null = null;
  destroyed = false;
  /** Actions the server listens to. */
  private actions: Set<string> | null = null;

  /** A subclass makes its root element and hands it over; its own state is shown by setters afterwards, defaults by the element itself. */
  constructor(
    make: Make,
    readonly element: HTMLElement,
  ) {
    this.host = make.host;
    this.wid = make.wid;
    this.name = make.name;
    this.state = Object.create(make.defaults) as Record<string, any>;
    element.classList.add("dkw");
    owners.set(element, this);
  }

  /** Called once before painting after `changed()`; for what depends on several properties. No layout reads here. */
  render(): void {}

  /** The measured size (border box, CSS px) changed; layout is clean, so reading it is cheap. */
  resized(_width: number, _height: number): void {}

  /** A property or an edit was shown; layout is not clean. For what depends on how much is inside. */
  contentChanged(): void {}

  /** Release observers, object URLs, document listeners. The element leaves the page right after. */
  dispose(): void {}

  /** What takes the focus for this widget. */
  get focusTarget(): HTMLElement {
    const own = this.element;
    return own.tabIndex >= 0 ? own : (own.querySelector<HTMLElement>(FOCUSABLE) ?? own);
  }

  /** Show whether it can be used. A control with a real `disabled` overrides this; containers and the rest become inert. */
  enable(enabled: boolean): void {
    this.element.inert = !enabled;
    this.element.toggleAttribute("data-disabled", !enabled);
    if (enabled) this.element.removeAttribute("aria-disabled");
    else this.element.setAttribute("aria-disabled", "true");
  }

  /** Show or hide it; roots mount and unmount instead. */
  show(visible: boolean): void {
    this.element.hidden = !visible;
  }

  /** Ask for `render()`. */
  protected changed(): void {
    this.host.renderSoon(this);
  }

  // -- what the server hears ------------------------------------------------------

  /** The user changed these properties: keep them and tell the server, now. */
  report(state: Readonly<Record<string, unknown>>): void {
    Object.assign(this.state, state);
    this.host.report(this, state);
  }

  /** The same for what changes quickly (typing 80 ms, scrolling 150 ms). Everything told later takes it along first. */
  reportSoon(state: Readonly<Record<string, unknown>>, delayMs: number): void {
    Object.assign(this.state, state);
    this.host.tellSoon(this, state, delayMs);
  }

  /** The user changed a part of a large property. */
  reportEdit(edit: Edit): void {
    this.host.tell({ type: "edit", wid: this.wid, ...edit });
  }

  /** Something happened; sent only when listened to. Widgets among the arguments become references. */
  fire(action: string, ...args: readonly unknown[]): void {
    if (this.listens(action)) this.host.tell({ type: "callback", wid: this.wid, action, args });
  }

  listens(action: string): boolean {
    return this.actions?.has(action) === true;
  }

  /** The server begins or ends to listen; overridden by widgets that install costly listeners only when asked. */
  listen(action: string): void {
    (this.actions ??= new Set()).add(action);
  }

  unlisten(action: string): void {
    this.actions?.delete(action);
  }

  /** Actions listened to, for what is rebuilt in place. */
  get listened(): readonly string[] {
    return this.actions ? [...this.actions] : [];
  }
}

/** A widget that holds others. */
export abstract class Container extends Widget {
  readonly children: Widget[] = [];
  private readonly layouts = new Map<Widget, Layout>();

  /** Where the children's elements are; subclasses with a frame around them override it. */
  get slot(): HTMLElement {
    return this.element;
  }

  layoutOf(child: Widget): Layout {
    return this.layouts.get(child) ?? {};
  }

  /** Take a child in as number `index` (the last without one); it leaves its parent first. */
  insert(child: Widget, index: number | undefined, layout: Layout): void {
    child.parent?.remove(child);
    const at = index === undefined ? this.children.length : Math.max(0, Math.min(index, this.children.length));
    this.children.splice(at, 0, child);
    this.layouts.set(child, layout);
    child.parent = this;
    this.place(child, at, layout);
    this.nameFrom(at);
  }

  remove(child: Widget): void {
    const index = this.children.indexOf(child);
    if (index < 0) return;
    this.children.splice(index, 1);
    this.layouts.delete(child);
    child.parent = null;
    this.displace(child, index);
    // What its place asked of it ends with the place.
    child.element.style.flex = "";
    child.element.classList.remove("dkw-stretched", "dkw-fill-w", "dkw-fill-h");
    nameBy(child, undefined);
    this.nameFrom(index);
  }

  relayout(child: Widget, layout: Layout): void {
    if (!this.layouts.has(child)) return;
    const merged = { ...this.layouts.get(child), ...layout };
    this.layouts.set(child, merged);
    this.arrange(child, merged);
  }

  /** A child has its field only now: call it by the label before it. */
  fieldMade(child: Widget): void {
    nameBy(child, this.children[this.children.indexOf(child) - 1]);
  }

  /** Call the fields at and after this place by the labels before them. */
  protected nameFrom(index: number): void {
    for (const at of [index, index + 1]) nameBy(this.children[at], this.children[at - 1]);
  }

  /** Put the child's element where it belongs; `children` holds it already. */
  protected place(child: Widget, index: number, layout: Layout): void {
    this.slot.insertBefore(child.element, this.children[index + 1]?.element ?? null);
    this.arrange(child, layout);
  }

  /** Take the child's element out; `children` has forgotten it already. */
  protected displace(child: Widget, _index: number): void {
    child.element.remove();
  }

  /** Apply a child's layout, at first and after every change. */
  protected arrange(_child: Widget, _layout: Layout): void {}

  /** A child's measured size changed; layout is clean. */
  childResized(_child: Widget): void {}

  /** A property of a child that its place depends on changed (`size`, `expanding`, `visible`). */
  childChanged(child: Widget): void {
    this.arrange(child, this.layoutOf(child));
  }
}

const FOCUSABLE = "a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabindex='-1'])";

const owners = new WeakMap<Element, Widget>();

/** The innermost widget whose element is this one or holds it. */
export function ownerOf(element: Element | null): Widget | undefined {
  for (let at = element; at; at = at.parentElement) {
    const owner = owners.get(at);
    if (owner) return owner;
  }
  return undefined;
}

