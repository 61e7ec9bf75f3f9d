/**
 * The chain of open menus: the first, a sub-menu of it, and so on.
 *
 * The one rule: there is one chain; a press or a focus outside closes it, and
 * the focus goes back to where it was when a key closed it.
 */
import type { Menu, MenuPlace } from "./menus";

interface Link {
  readonly menu: Menu;
  /** The line or button that shows the menu as open. */
  readonly opener: Element | null;
  /** Goes back to where a menu that stands among other widgets was. */
  restore(): void;
}

/** Who is told of a chain's life: the menu bar it hangs on. */
export interface ChainOwner {
  /** Left or right in the first menu: to the neighbour. */
  aside(by: 1 | -1): void;
  closed(): void;
  /** Presses inside are the owner's business. */
  readonly element: HTMLElement;
}

const MARGIN_PX = 4;

const links: Link[] = [];
let owner: ChainOwner | null = null;
let focusBefore: Element | null = null;
let last: readonly [number, number] = [0, 0];
let ending: AbortController | null = null;

export const Chain = {
  /** Open a menu as the first of a chain. `from` gets the focus back. */
  open(menu: Menu, place: MenuPlace, from: Element | null, opener: Element | null = null, by: ChainOwner | null = null): void {
    Chain.close();
    owner = by;
    focusBefore = from;
    push(menu, place, opener);
    watch();
    menu.element.focus({ preventScroll: true });
  },

  openBelow(above: Menu, menu: Menu, opener: Element, place: MenuPlace): void {
    Chain.closeBelow(above);
    if (links.some((link) => link.menu === above)) push(menu, place, opener);
  },

  /** Close what hangs on this menu; false when nothing does. */
  closeBelow(menu: Menu): boolean {
    const at = links.findIndex((link) => link.menu === menu);
    if (at < 0 || at === links.length - 1) return false;
    for (const link of links.splice(at + 1).reverse()) shut(link);
    return true;
  },

  /** Close this menu and what hangs on it. */
  closeFrom(menu: Menu): void {
    const at = links.findIndex((link) => link.menu === menu);
    if (at === 0) Chain.close();
    else if (at > 0) Chain.closeBelow((links[at - 1] as Link).menu);
  },

  close(giveFocusBack = false): void {
    if (!links.length) return;
    const hadFocus = links.some((link) => link.menu.element.contains(document.activeElement));
    ending?.abort();
    for (const link of links.splice(0).reverse()) shut(link);
    const was = owner;
    owner = null;
    if ((giveFocusBack || hadFocus) && focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
    was?.closed();
  },

  aside(by: 1 | -1): void {
    owner?.aside(by);
  },

  /** Is this the menu of the chain's beginning? */
  isOpen(menu: Menu): boolean {
    return links.some((link) => link.menu === menu);
  },

  /** Where the pointer was last. */
  pointer(): readonly [number, number] {
    return last;
  },
};

document.addEventListener("pointermove", (event) => void (last = [event.clientX, event.clientY]), { passive: true, capture: true });
document.addEventListener("pointerdown", (event) => void (last = [event.clientX, event.clientY]), { passive: true, capture: true });

function push(menu: Menu, place: MenuPlace, opener: Element | null): void {
  links.push({ menu, opener, restore: leave(menu) });
  opener?.setAttribute("aria-expanded", "true");
  // Whatever stands outside a modal dialog is inert, also in front of it.
  const dialog = (opener ?? focusBefore)?.closest("dialog[open]");
  (dialog ?? menu.host.popups).append(menu.element);
  put(menu.element, place);
}

function shut({ menu, opener, restore }: Link): void {
  opener?.setAttribute("aria-expanded", "false");
  menu.element.remove();
  restore();
}

/** A menu opens elsewhere: hold its place in a box, and its own look. */
function leave(menu: Menu): () => void {
  const { element } = menu;
  const { left, top, maxHeight } = element.style;
  const place = element.isConnected ? document.createComment("menu") : null;
  if (place) element.before(place);
  return () => {
    Object.assign(element.style, { left, top, maxHeight });
    if (place?.isConnected && !menu.destroyed) place.replaceWith(element);
    else place?.remove();
  };
}

/** Inside the window, beside or below its box; one layout read, at the reader's own press. */
function put(element: HTMLElement, place: MenuPlace): void {
  const { style } = element;
  style.maxHeight = `${window.innerHeight - 2 * MARGIN_PX}px`;
  const { offsetWidth: width, offsetHeight: height } = element;
  const box = { width: place.width ?? 0, height: place.height ?? 0 };
  let x = place.side ? place.x + box.width - 2 : place.x;
  let y = place.side ? place.y - 5 : place.y + box.height;
  if (x + width > window.innerWidth - MARGIN_PX) x = place.side ? place.x - width + 2 : window.innerWidth - width - MARGIN_PX;
  if (y + height > window.innerHeight - MARGIN_PX) y = place.side || place.y < height ? window.innerHeight - height - MARGIN_PX : place.y - height;
  style.left = `${Math.max(MARGIN_PX, x)}px`;
  style.top = `${Math.max(MARGIN_PX, y)}px`;
}

function inside(target: EventTarget | null): boolean {
  if (!(target instanceof Node)) return false;
  return links.some((link) => link.menu.element.contains(target)) || owner?.element.contains(target) === true;
}

function watch(): void {
  ending = new AbortController();
  const { signal } = ending;
  const outside = (event: Event): void => {
    if (!inside(event.target)) Chain.close();
  };
  document.addEventListener("pointerdown", outside, { capture: true, signal });
  document.addEventListener("focusin", outside, { signal });
  window.addEventListener("blur", () => Chain.close(), { signal });
  window.addEventListener("resize", () => Chain.close(), { signal });
}
