/** A container with one content widget, which fills it unless it was given a size. */
import { Container, type Layout, type Widget } from "./base";

export abstract class Single extends Container {
  protected override arrange(child: Widget, _layout: Layout): void {
    fill(child);
  }

  get content(): Widget | null {
    return this.children[0] ?? null;
  }
}

/** Let a child fill a vertical flex slot in the directions in which it has no size of its own. */
export function fill(child: Widget): void {
  const [width, height] = child.state["size"] ?? [null, null];
  child.element.classList.toggle("dkw-fill-w", width === null);
  child.element.classList.toggle("dkw-fill-h", height === null);
}
