/**
 * What stands on the screen: outputs, where they stand, and which names they have.
 *
 * The one rules: an output has one root element, and nothing here reads the
 * layout, so ten thousand outputs cost ten thousand insertions. This file does
 * not know any output type.
 */
import { decorate } from "./outputs/decorate";
import { el, touch } from "./outputs/build";
import { type OutputSpec, type Page, type Rendered, rendererOf } from "./registry";
import { say } from "./words";

export type Content = OutputSpec | string | number | boolean | null;

interface Mounted {
  spec: OutputSpec;
  readonly rendered: Rendered;
}

export interface ScopeControl {
  readonly set_scope?: string;
  readonly container?: string;
  readonly position?: number | string;
  readonly if_exist?: "remove" | "clear" | "blank" | null;
  readonly loose?: string;
  readonly clear?: string;
  readonly clear_before?: string;
  readonly clear_after?: string;
  readonly clear_range?: readonly [string, string];
  readonly scroll_to?: string;
  readonly remove?: string;
}

const ROOT_ID = "pywebio-scope-ROOT";

export class Screen {
  private readonly mounted = new WeakMap<Element, Mounted>();
  private readonly byId = new Map<number, HTMLElement>();
  private readonly scopes = new Map<string, HTMLElement>();
  /** What people changed in the look of an output: keys and values of `ui_state`. */
  private readonly looks = new WeakMap<Element, Record<string, unknown>>();

  constructor(
    readonly root: HTMLElement,
    private readonly page: Page,
  ) {
    root.id = ROOT_ID;
  }

  // -- commands -----------------------------------------------------------------

  /** Show an output where its spec says. */
  output(spec: OutputSpec): void {
    const scopes = this.find(spec.scope ?? `#${ROOT_ID}`);
    if (!scopes.length) throw new Error(`there is no scope ${spec.scope}`);
    const position = spec.position ?? -1;
    // The seed: into all that match at either end, else into the last one only.
    const targets = position === 0 || position === -1 ? scopes : scopes.slice(-1);
    for (const scope of targets) this.insert(scope, this.render(spec), position);
  }

  /** The output's new complete spec. */
  update(id: number, spec: OutputSpec): void {
    const element = this.byId.get(id);
    const mounted = element && this.mounted.get(element);
    if (!element || !mounted) throw new Error(`there is no output ${id}`);
    // What people changed in its look outlives the update, as it does in the server's view.
    const look = this.looks.get(element);
    const placed = look ? { ...spec, id, ui: look } : { ...spec, id };
    touch(element.parentElement);
    if (this.updateInPlace(element, mounted, placed)) return;
    const fresh = this.render(placed);
    element.replaceWith(fresh);
    this.release(element);
  }

  remove(id: number): void {
    const element = this.byId.get(id);
    if (element) this.discard(element);
  }

  /** Add at the end of a container, keeping at most `keep` children. */
  append(id: number, contents: readonly Content[], keep?: number): void {
    const element = this.byId.get(id);
    const mounted = element && this.mounted.get(element);
    if (!element || !mounted) throw new Error(`there is no output ${id}`);
    touch(element.parentElement);
    if (mounted.rendered.append) return mounted.rendered.append(contents as readonly (OutputSpec | string)[], keep);
    const slot = mounted.rendered.slot ?? element;
    slot.append(...contents.map((content) => this.render(content)));
    if (keep !== undefined) while (slot.childElementCount > keep) this.discard(slot.firstElementChild!);
  }

  /** Another client changed the look of an output. False when there is no such output. */
  uiState(id: number, key: string, value: unknown): boolean {
    const element = this.byId.get(id);
    const mounted = element && this.mounted.get(element);
    this.keepLook(id, key, value);
    mounted?.rendered.uiState?.(key, value);
    return mounted !== undefined;
  }

  /** Somebody changed the look of an output, here or elsewhere. */
  keepLook(id: number, key: string, value: unknown): void {
    const element = this.byId.get(id);
    if (element) this.looks.set(element, { ...this.looks.get(element), [key]: value });
  }

  /** Scopes: made, emptied, removed; in this order. */
  control(spec: ScopeControl): void {
    if (spec.set_scope) this.setScope(spec.set_scope, spec);
    if (spec.loose) for (const scope of this.find(spec.loose)) loosen(scope);
    if (spec.clear) for (const scope of this.find(spec.clear)) touch(scope), this.empty(scope);
    if (spec.clear_before) this.clearAside(spec.clear_before, "previousElementSibling");
    if (spec.clear_after) this.clearAside(spec.clear_after, "nextElementSibling");
    if (spec.clear_range) this.clearBetween(spec.clear_range[0], spec.clear_range[1]);
    if (spec.scroll_to) scrollTo(this.find(spec.scroll_to)[0], spec.position);
    if (spec.remove) for (const scope of this.find(spec.remove)) if (scope !== this.root) this.discard(scope);
  }

  /** Forget everything. */
  clear(): void {
    this.empty(this.root);
    loosen(this.root);
    this.byId.clear();
    this.scopes.clear();
  }

  // -- rendering ----------------------------------------------------------------

  render(content: Content): HTMLElement {
    if (content === null || content === undefined) return el("div", { class: "dk-nothing" });
    const spec: OutputSpec = typeof content === "object" ? content : { type: "text", content: String(content), inline: true };
    return this.mount(spec);
  }

  bindScope(domId: string, slot: HTMLElement): void {
    slot.id = domId;
    this.scopes.set(domId, slot);
  }

  /** Release what is in an element and take it out of the page. */
  discard(element: Element): void {
    touch(element.parentElement);
    element.remove();
    this.release(element);
  }

  empty(slot: Element): void {
    const children = Array.from(slot.children);
    slot.replaceChildren();
    for (const child of children) this.release(child);
  }

  private mount(spec: OutputSpec): HTMLElement {
    let rendered: Rendered;
    try {
      const renderer = rendererOf(spec.type);
      if (!renderer) throw new Error(`unknown output type "${spec.type}"`);
      rendered = renderer(spec, this.page);
    } catch (error) {
      // The border around renderers: one that fails leaves a note in its place.
      this.page.reportError(error, { command: "output", type: spec.type, id: spec.id });
      rendered = { element: failed(spec) };
    }
    const { element } = rendered;
    this.mounted.set(element, { spec, rendered });
    if (spec.id !== undefined) this.byId.set(spec.id, element);
    this.finish(element, spec, rendered);
    return element;
  }

  private finish(element: HTMLElement, spec: OutputSpec, rendered: Rendered): void {
    decorate(element, spec, this.page);
    const scopeId = spec.container_dom_id ?? (spec.type === "scope" ? undefined : spec["dom_id"]);
    if (typeof scopeId === "string") this.bindScope(scopeId, slotOf(element, spec, rendered));
    const ui = spec["ui"] as Record<string, unknown> | undefined;
    if (ui) this.looks.set(element, ui);
    if (ui && rendered.uiState) for (const [key, value] of Object.entries(ui)) rendered.uiState(key, value);
  }

  private updateInPlace(element: HTMLElement, mounted: Mounted, spec: OutputSpec): boolean {
    try {
      if (spec.type !== mounted.spec.type || !mounted.rendered.update?.(spec)) return false;
    } catch (error) {
      // Half changed is worse than built anew.
      this.page.reportError(error, { command: "output_update", type: spec.type, id: spec.id });
      return false;
    }
    mounted.spec = spec;
    this.finish(element, spec, mounted.rendered);
    return true;
  }

  /** Tell all outputs at and below an element, which has left the page, that they are over. */
  private release(element: Element): void {
    this.releaseOne(element);
    if (element.firstElementChild) for (const inner of element.querySelectorAll("*")) this.releaseOne(inner);
  }

  private releaseOne(element: Element): void {
    const mounted = this.mounted.get(element);
    if (element.id && this.scopes.get(element.id) === element) this.scopes.delete(element.id);
    if (!mounted) return;
    this.mounted.delete(element);
    const { id } = mounted.spec;
    if (id !== undefined && this.byId.get(id) === element) this.byId.delete(id);
    try {
      mounted.rendered.destroy?.();
    } catch (error) {
      this.page.reportError(error, { command: "output", type: mounted.spec.type, id });
    }
  }

  // -- places -------------------------------------------------------------------

  /** The elements a selector names. Scopes are found by their name also while they are not in the document. */
  private find(selector: string): readonly HTMLElement[] {
    if (selector.startsWith("#")) {
      const id = selector.slice(1);
      const scope = this.scopes.get(id) ?? (id === ROOT_ID ? this.root : document.getElementById(id));
      if (scope) return [scope];
    }
    try {
      return Array.from(document.querySelectorAll<HTMLElement>(selector));
    } catch {
      return []; // not a selector: no element
    }
  }

  /** p ≥ 0: before child p; p < 0: counted from the end, −1 is behind the last. */
  private insert(scope: HTMLElement, element: HTMLElement, position: number): void {
    touch(scope);
    if (position === -1) return scope.append(element);
    const { children } = scope;
    const index = position >= 0 ? position : children.length + position + 1;
    scope.insertBefore(element, children[Math.max(0, index)] ?? null);
  }

  private setScope(domId: string, spec: ScopeControl): void {
    const existing = this.find(`#${domId}`)[0];
    // ROOT is never removed, as in the server's view.
    const ifExist = spec.if_exist === "remove" && existing === this.root ? "clear" : spec.if_exist;
    if (existing && ifExist !== "remove") {
      if (ifExist === "blank") blank(existing);
      if (ifExist === "blank" || ifExist === "clear") this.empty(existing);
      return;
    }
    if (existing) this.discard(existing);
    const container = this.find(spec.container ?? `#${ROOT_ID}`).at(-1);
    if (!container) throw new Error(`there is no scope ${spec.container}`);
    const scope = el("div", { class: "dk-scope dk-flow" });
    this.bindScope(domId, scope);
    this.insert(container, scope, typeof spec.position === "number" ? spec.position : -1);
  }

  private clearAside(selector: string, side: "previousElementSibling" | "nextElementSibling"): void {
    for (const element of this.find(selector)) for (let next = element[side]; next; next = element[side]) this.discard(next);
  }

  private clearBetween(from: string, to: string): void {
    const [first, last] = [this.find(from)[0], this.find(to)[0]];
    if (!first || !last || first.parentElement !== last.parentElement) return;
    for (let next = first.nextElementSibling; next && next !== last; next = first.nextElementSibling) this.discard(next);
  }
}

function slotOf(element: HTMLElement, spec: OutputSpec, rendered: Rendered): HTMLElement {
  if (spec.container_selector) return element.querySelector<HTMLElement>(spec.container_selector) ?? element;
  return rendered.slot ?? element;
}

/** Keep the height of what is about to be emptied, so that the page does not jump. */
function blank(scope: HTMLElement): void {
  scope.style.minHeight = `${scope.offsetHeight}px`;
}

function loosen(scope: HTMLElement): void {
  scope.style.removeProperty("min-height");
}

function scrollTo(element: HTMLElement | undefined, position: unknown): void {
  const block = position === "bottom" ? "end" : position === "middle" ? "center" : "start";
  element?.scrollIntoView({ block, behavior: "smooth" });
}

function failed(spec: OutputSpec): HTMLElement {
  return el("p", { class: "dk-quiet dk-failed", role: "note" }, say("This could not be shown ({}).", spec.type));
}
