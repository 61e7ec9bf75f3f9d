/**
 * A small `$` for scripts that were written for a page with jQuery.
 *
 * It covers what servers and authors' snippets use: find, read and change
 * elements, listen, and `:contains()`. It animates nothing and fetches nothing.
 */

type Target = string | Element | Document | Window | ArrayLike<Element> | (() => void) | null | undefined;
type Listener = (this: Element, event: Event) => unknown;

/** `$(selector)`, `$(element)`, `$("<p>…</p>")`, `$(function)`. */
export function dollar(target: Target, within?: Target): Elements {
  if (typeof target === "function") {
    queueMicrotask(target);
    return new Elements([]);
  }
  return new Elements(elementsOf(target, within));
}

function elementsOf(target: Target, within?: Target): Element[] {
  if (!target || typeof target === "function") return [];
  if (typeof target === "string") {
    if (target.trim().startsWith("<")) return fromHtml(target);
    const roots: ParentNode[] = within ? elementsOf(within) : [document];
    return unique(roots.flatMap((root) => select(root, target)));
  }
  if (target instanceof Element || target === document || target === window) return [target as Element];
  return Array.from(target as ArrayLike<Element>);
}

function fromHtml(html: string): Element[] {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  for (const sheet of template.content.querySelectorAll("style")) sheet.nonce = nonce;
  return Array.from(template.content.children);
}

const CONTAINS = /:contains\((["']?)(.*?)\1\)/;

/** querySelectorAll with `:contains(text)`, also in the middle of a selector. */
function select(root: ParentNode, selector: string): Element[] {
  const match = CONTAINS.exec(selector);
  if (!match) return Array.from(root.querySelectorAll(selector));
  const head = selector.slice(0, match.index).trim() || "*";
  const rest = selector.slice(match.index + match[0].length).trim();
  const found = Array.from(root.querySelectorAll(head)).filter((each) => each.textContent?.includes(match[2] ?? ""));
  return rest === "" ? found : unique(found.flatMap((each) => select(each, rest.replace(/^>/, ":scope >"))));
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];
const wide = (element: Element): HTMLInputElement => element as HTMLInputElement;

/** The elements found; indexable, iterable, and every changing method returns itself. */
export class Elements {
  readonly length: number;
  readonly [index: number]: Element;

  constructor(private readonly items: Element[]) {
    this.length = items.length;
    Object.assign(this, items);
  }

  [Symbol.iterator](): IterableIterator<Element> {
    return this.items[Symbol.iterator]();
  }

  // -- which
  get = (index?: number): Element | Element[] | undefined => (index === undefined ? [...this.items] : this.items.at(index));
  toArray = (): Element[] => [...this.items];
  each(visit: (this: Element, index: number, element: Element) => unknown): this {
    this.items.some((element, index) => visit.call(element, index, element) === false);
    return this;
  }
  map = (change: (this: Element, index: number, element: Element) => unknown): unknown[] =>
    this.items.map((element, index) => change.call(element, index, element));
  eq = (index: number): Elements => new Elements(this.items.slice(index).slice(0, 1));
  first = (): Elements => this.eq(0);
  last = (): Elements => this.eq(-1);
  filter = (test: string | ((index: number, element: Element) => boolean)): Elements =>
    new Elements(this.items.filter((each, index) => (typeof test === "string" ? each.matches(test) : test(index, each))));
  not = (selector: string): Elements => new Elements(this.items.filter((each) => !each.matches(selector)));
  is = (selector: string): boolean => this.items.some((each) => each.matches(selector));
  find = (selector: string): Elements => new Elements(unique(this.items.flatMap((each) => select(each, selector))));
  parent = (): Elements => this.step((each) => each.parentElement);
  closest = (selector: string): Elements => this.step((each) => each.closest(selector));
  next = (): Elements => this.step((each) => each.nextElementSibling);
  prev = (): Elements => this.step((each) => each.previousElementSibling);
  children = (selector = "*"): Elements =>
    new Elements(unique(this.items.flatMap((each) => Array.from(each.children).filter((child) => child.matches(selector)))));
  private step(next: (element: Element) => Element | null): Elements {
    return new Elements(unique(this.items.map(next).filter((each) => each !== null)));
  }

  // -- what they say
  text(): string;
  text(value: unknown): this;
  text(value?: unknown): string | this {
    if (value === undefined) return this.items.map((each) => each.textContent ?? "").join("");
    return this.each((_, each) => void (each.textContent = String(value)));
  }
  html(): string | undefined;
  html(value: unknown): this;
  html(value?: unknown): string | undefined | this {
    if (value === undefined) return this.items[0]?.innerHTML;
    return this.each((_, each) => void (each.innerHTML = String(value)));
  }
  val(): string | undefined;
  val(value: unknown): this;
  val(value?: unknown): string | undefined | this {
    if (value === undefined) return this.items[0] && wide(this.items[0]).value;
    return this.each((_, each) => void (wide(each).value = String(value)));
  }
  attr(name: string, value?: unknown): unknown {
    if (value === undefined) return this.items[0]?.getAttribute(name) ?? undefined;
    return this.each((_, each) => (value === null ? each.removeAttribute(name) : each.setAttribute(name, String(value))));
  }
  removeAttr = (name: string): this => this.each((_, each) => each.removeAttribute(name));
  prop(name: string, value?: unknown): unknown {
    const read = (each: Element | undefined): unknown => (each as unknown as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) return read(this.items[0]);
    return this.each((_, each) => void ((each as unknown as Record<string, unknown>)[name] = value));
  }
  data(name: string, value?: unknown): unknown {
    const key = `data-${name.replace(/[A-Z]/g, (each) => `-${each.toLowerCase()}`)}`;
    if (value !== undefined) return this.attr(key, typeof value === "string" ? value : JSON.stringify(value));
    const text = this.items[0]?.getAttribute(key) ?? undefined;
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text; // Plain text is no JSON; jQuery gives it as it is.
    }
  }

  // -- how they look
  css(name: string | Record<string, unknown>, value?: unknown): unknown {
    if (typeof name === "object") {
      for (const [each, one] of Object.entries(name)) this.css(each, one);
      return this;
    }
    const property = name.replace(/[A-Z]/g, (each) => `-${each.toLowerCase()}`);
    if (value === undefined) return this.items[0] && getComputedStyle(this.items[0]).getPropertyValue(property);
    return this.each((_, each) => wide(each).style.setProperty(property, typeof value === "number" ? `${value}px` : String(value)));
  }
  width(value?: string | number): unknown {
    return value === undefined ? this.items[0]?.getBoundingClientRect().width : this.css("width", value);
  }
  height(value?: string | number): unknown {
    return value === undefined ? this.items[0]?.getBoundingClientRect().height : this.css("height", value);
  }
  addClass = (names: string): this => this.each((_, each) => each.classList.add(...words(names)));
  removeClass = (names: string): this => this.each((_, each) => each.classList.remove(...words(names)));
  toggleClass = (names: string, on?: boolean): this =>
    this.each((_, each) => words(names).forEach((name) => each.classList.toggle(name, on)));
  hasClass = (name: string): boolean => this.items.some((each) => each.classList.contains(name));
  show = (): this => this.each((_, each) => (each.removeAttribute("hidden"), wide(each).style.removeProperty("display")));
  hide = (): this => this.each((_, each) => void (wide(each).style.display = "none"));
  toggle = (on?: boolean): this =>
    this.each((_, each) => ((on ?? wide(each).style.display === "none") ? dollar(each).show() : dollar(each).hide()));

  // -- where they are
  append = (content: Target): this => this.place((each, nodes) => each.append(...nodes), content);
  prepend = (content: Target): this => this.place((each, nodes) => each.prepend(...nodes), content);
  before = (content: Target): this => this.place((each, nodes) => each.before(...nodes), content);
  after = (content: Target): this => this.place((each, nodes) => each.after(...nodes), content);
  appendTo(target: Target): this {
    dollar(target).append(this.items);
    return this;
  }
  remove = (): this => this.each((_, each) => each.remove());
  empty = (): this => this.each((_, each) => each.replaceChildren());
  private place(put: (element: Element, nodes: (Node | string)[]) => void, content: Target): this {
    const plain = typeof content === "string" && !content.trim().startsWith("<");
    return this.each((_, each) => put(each, plain ? [content] : elementsOf(content)));
  }

  // -- what happens
  on = (names: string, listener: Listener): this =>
    this.each((_, each) => words(names).forEach((name) => each.addEventListener(name, listener as EventListener)));
  off = (names: string, listener: Listener): this =>
    this.each((_, each) => words(names).forEach((name) => each.removeEventListener(name, listener as EventListener)));
  trigger = (name: string): this => this.each((_, each) => void each.dispatchEvent(new Event(name, { bubbles: true })));
  click = (listener?: Listener): this => (listener ? this.on("click", listener) : this.each((_, each) => wide(each).click()));
  change = (listener?: Listener): this => (listener ? this.on("change", listener) : this.trigger("change"));
  focus = (): this => this.each((_, each) => wide(each).focus());
  ready(listener: () => void): this {
    queueMicrotask(listener);
    return this;
  }
}

function words(names: string): string[] {
  return names.split(/\s+/).filter(Boolean);
}
