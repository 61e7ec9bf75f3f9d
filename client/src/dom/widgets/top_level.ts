/** `TopLevel`: a window of the page. `Page`: the whole page. */
import { el } from "../outputs/build";
import { type Make, Widget } from "./base";
import { Framed, framedState } from "./framed";
import { defineWidget } from "./registry";
import { Single } from "./single";
import type { Abilities } from "./window_frame";

/** What of a window must stay on the page. */
const REACH_PX = 48;

/** A window that stands in the layer while it is visible. */
export abstract class RootWindow extends Framed {
  constructor(make: Make, element?: HTMLElement) {
    super(make, element);
    this.element.classList.add("dkw-root");
  }

  /** It takes all of the page's area, without a frame of its own. */
  filling = false;

  area(): { width: number; height: number } {
    return { width: this.host.layer.clientWidth, height: this.host.layer.clientHeight };
  }

  override show(_visible: boolean): void {
    this.host.arrangeRoots();
  }

  /** A place outside of a page that has become smaller is brought within reach. */
  override placeFrame(): void {
    super.placeFrame();
    const { style } = this.element;
    if (this.filling) style.left = style.top = style.width = style.height = "";
    if (style.left) style.left = `min(${style.left}, calc(100% - ${REACH_PX}px))`;
    if (style.top) style.top = `min(${style.top}, calc(100% - ${REACH_PX}px))`;
  }

  restacked(): void {
    this.host.arrangeRoots();
  }

  userCloses(): void {
    this.fire("close");
  }

  protected override peers(): readonly Framed[] {
    return this.host.roots().filter((root): root is RootWindow => root instanceof RootWindow && root.state["visible"] === true);
  }

  override userRaises(): void {
    if (!this.filling) super.userRaises();
  }

  /** Called by whoever arranges the roots. */
  fillPage(filling: boolean): void {
    if (this.filling === filling) return;
    this.filling = filling;
    this.element.classList.toggle("dkw-filling", filling);
    if (filling) this.element.removeAttribute("role");
    else this.element.setAttribute("role", "dialog");
    this.changed();
  }
}

class TopLevel extends RootWindow {
  get can(): Abilities {
    const { state } = this;
    const framed = !this.filling;
    return {
      move: framed && state["moveable"] !== false,
      resize: framed && state["resizable"] !== false,
      close: state["closeable"] !== false,
      minimize: state["minimizable"] === true,
      maximize: state["maximizable"] === true,
      shade: state["shadeable"] !== false,
      lower: state["lowerable"] === true,
    };
  }
}

const showAnew = (window: Framed): void => window.showAnew();

defineWidget("TopLevel", TopLevel, {
  state: {
    ...framedState,
    resizable: showAnew,
    moveable: showAnew,
    closeable: showAnew,
    minimizable: showAnew,
    maximizable: showAnew,
    lowerable: showAnew,
    shadeable: showAnew,
    native: () => undefined, // a matter of the shell's
  },
});

class PageRoot extends Single {
  constructor(make: Make) {
    super(make, el("main", { class: "dkw-page dkw-root" }));
  }

  override show(_visible: boolean): void {
    this.host.arrangeRoots();
  }
}

defineWidget("Page", PageRoot);

export function isRootWindow(widget: Widget): widget is RootWindow {
  return widget instanceof RootWindow;
}

export function isPage(widget: Widget): boolean {
  return widget instanceof PageRoot;
}
