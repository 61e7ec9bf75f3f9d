/**
 * A panel that floats beside an element: above everything, inside the window.
 *
 * The one rule: it stays a descendant of its owner, so that a modal dialog
 * around the owner does not shut it out; the browser's top layer lifts it where
 * there is one. Goes by itself when the page scrolls or something else is touched.
 */
export class Floating {
  private readonly ending = new AbortController();

  constructor(
    private readonly panel: HTMLElement,
    private readonly anchor: HTMLElement,
    owner: HTMLElement,
    onGone: () => void,
  ) {
    panel.classList.add("dkw-floating");
    owner.append(panel);
    if (typeof panel.showPopover === "function") {
      panel.popover = "manual";
      panel.showPopover();
    }
    this.place();
    const { signal } = this.ending;
    const leave = (event: Event) => {
      if (event.target instanceof Node && owner.contains(event.target)) return;
      onGone();
    };
    document.addEventListener("pointerdown", leave, { capture: true, signal });
    document.addEventListener("scroll", leave, { capture: true, signal });
    window.addEventListener("resize", onGone, { signal });
    window.addEventListener("blur", onGone, { signal });
  }

  /** Below the anchor, or above when there is more room; one layout read, at the reader's own click. */
  place(): void {
    const { panel } = this;
    const at = this.anchor.getBoundingClientRect();
    const [below, above] = [window.innerHeight - at.bottom - 8, at.top - 8];
    panel.style.minWidth = `${at.width}px`;
    panel.style.maxHeight = "";
    const wanted = panel.offsetHeight;
    const up = wanted > below && above > below;
    panel.style.maxHeight = `${Math.max(60, Math.min(up ? above : below, wanted))}px`;
    panel.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - panel.offsetWidth - 4))}px`;
    panel.style.top = up ? "auto" : `${at.bottom + 2}px`;
    panel.style.bottom = up ? `${window.innerHeight - at.top + 2}px` : "auto";
  }

  close(): void {
    this.ending.abort();
    this.panel.remove();
  }
}
