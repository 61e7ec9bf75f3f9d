/**
 * Arranges what stands on the page by itself: which roots are mounted, how they
 * stack, which one fills the page, and what a modal one blocks.
 *
 * The one rule: all of it follows from the roots' state, computed anew each time.
 */
import { el } from "../outputs/build";
import type { Host, Widget } from "./base";
import { zOf } from "./framed";
import { setNodes, setVariable } from "./nodes";
import { isPage, isRootWindow, type RootWindow } from "./top_level";

/** Room between two windows in the stacking order, for the scrim. */
const Z_STEP = 2;
/** Title bars of minimised windows stand side by side, this wide. */
const MINIMIZED_PX = 208;
const CASCADE_TURNS = 6;

export class Roots {
  private readonly scrim = el("div", { class: "dkw-scrim", "aria-hidden": "true" });
  private readonly blocked = new Set<HTMLElement>();
  private readonly focusBefore = new Map<RootWindow, Element | null>();
  private shown: readonly Widget[] = [];
  private titleBefore: string | undefined;

  constructor(private readonly host: Host) {}

  arrange(roots: readonly Widget[]): void {
    const visible = roots.filter((root) => root.state["visible"] === true && !root.destroyed && this.isHere(root));
    const pages = visible.filter(isPage);
    const windows = visible.filter(isRootWindow).sort((a, b) => zOf(a) - zOf(b));
    const before = new Set(this.shown);
    this.shown = [...pages, ...windows];
    const modal = windows.filter((window) => window.state["modal"] === true).at(-1);
    // In the order of creation, not of stacking: raising a window must not move its node, which would end a press on it.
    const mounted = roots.filter((root) => this.shown.includes(root)).map((root) => root.element);
    setNodes(this.host.layer, modal ? [...mounted, this.scrim] : mounted);
    this.fill(windows, pages);
    this.cover(windows, pages.at(-1));
    this.stack(windows, modal);
    this.cascade(roots);
    this.block(modal);
    this.moveFocus(windows, before);
  }

  /** A page that was opened for one widget shows that; where there are native windows, such a widget is not shown elsewhere. */
  private isHere(root: Widget): boolean {
    const { only, ownWindows } = this.host.port;
    if (only !== null) return root.wid === only;
    return !(ownWindows && root.state["native"] === true);
  }

  /** The only window of a native window fills it, unless the script has something to show beside. */
  private fill(windows: readonly RootWindow[], pages: readonly Widget[]): void {
    const { port } = this.host;
    const plain = windows.filter((window) => window.name === "TopLevel");
    const fills = port.only !== null || (port.native && plain.length === 1 && !pages.length && port.flowEmpty());
    for (const window of windows) window.fillPage(fills && window === plain[0]);
    const { classList } = document.documentElement;
    classList.toggle("dkw-full", fills || pages.length > 0);
    classList.toggle("dkw-only", port.only !== null);
    this.entitle(fills ? plain[0] : undefined);
  }

  /** A window that fills the page has no title bar of its own: the page's title stands for it. */
  private entitle(window: RootWindow | undefined): void {
    const title: unknown = window?.state["title"];
    if (typeof title === "string" && title) {
      this.titleBefore ??= document.title;
      document.title = title;
    } else if (this.titleBefore !== undefined) {
      document.title = this.titleBefore;
      this.titleBefore = undefined;
    }
  }

  private stack(windows: readonly RootWindow[], modal: RootWindow | undefined): void {
    let minimized = 0;
    const active = windows.findLast((window) => window.windowState !== "minimized");
    windows.forEach((window, rank) => {
      const { element } = window;
      element.style.zIndex = String((rank + 1) * Z_STEP);
      element.toggleAttribute("data-active", window === active);
      const small = window.windowState === "minimized";
      setVariable(element, "--dkw-slot", small ? `${minimized++ * MINIMIZED_PX}px` : "");
      if (window === modal) this.scrim.style.zIndex = String((rank + 1) * Z_STEP - 1);
    });
  }

  /** A page stands in front of the windows that were there before it was made; later ones and dialogs stand on it. */
  private cover(windows: readonly RootWindow[], page: Widget | undefined): void {
    for (const window of windows) {
      const covered = page !== undefined && window.name === "TopLevel" && window.wid < page.wid;
      window.element.classList.toggle("dkw-covered", covered);
    }
  }

  /** Windows without a place stand in the middle, each a little lower than the one made before it. */
  private cascade(roots: readonly Widget[]): void {
    roots
      .filter((root) => root.name === "TopLevel")
      .forEach((root, index) => setVariable(root.element, "--dkw-step", index % CASCADE_TURNS ? String(index % CASCADE_TURNS) : ""));
  }

  /** Only the modal window and what was opened from it can be used. */
  private block(modal: RootWindow | undefined): void {
    for (const element of this.blocked) element.inert = false;
    this.blocked.clear();
    if (!modal) return;
    const others = [...document.body.children].filter((element) => element !== this.host.layer && element !== this.host.popups);
    const roots = this.shown.filter((root) => root !== modal && !isAbove(root, modal)).map((root) => root.element);
    for (const element of [...others, ...roots]) {
      if (!(element instanceof HTMLElement) || element.inert || element.tagName === "SCRIPT") continue;
      element.inert = true;
      this.blocked.add(element);
    }
  }

  /** A dialog takes the focus when it comes and gives it back when it goes. */
  private moveFocus(windows: readonly RootWindow[], before: ReadonlySet<Widget>): void {
    for (const [window, focused] of this.focusBefore) {
      if (windows.includes(window)) continue;
      this.focusBefore.delete(window);
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    }
    for (const window of windows) {
      if (window.name === "TopLevel" || before.has(window)) continue;
      this.focusBefore.set(window, document.activeElement);
      if (!this.host.replaying) window.focusTarget.focus({ preventScroll: true });
    }
  }
}

function isAbove(root: Widget, modal: RootWindow): boolean {
  return isRootWindow(root) && Number(root.element.style.zIndex) > Number(modal.element.style.zIndex);
}
