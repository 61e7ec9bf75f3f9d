/**
 * Small pictures beside a text: an address or a blob, shown at a size.
 *
 * The one rule: the newest source wins, however late an older one arrives, and
 * what was taken from a blob is given back.
 */
import type { Widget } from "./base";
import { number } from "./values";

export class Picture {
  readonly element = document.createElement("img");
  private release: (() => void) | null = null;
  private wanted: unknown = null;

  constructor(
    private readonly widget: Widget,
    className: string,
  ) {
    this.element.className = className;
    this.element.alt = "";
    this.element.hidden = true;
    this.element.draggable = false;
  }

  /** Show this source (null: nothing), `size` px wide and high (or `[width, height]`). */
  set(source: unknown, size: unknown = null): void {
    const [w, h] = pictureSize(size);
    this.element.style.width = w === null ? "" : `${w}px`;
    this.element.style.height = h === null ? "" : `${h}px`;
    if (source === this.wanted) return;
    this.wanted = source;
    if (source === null || source === undefined || source === "") {
      this.clear();
      this.element.removeAttribute("src");
      this.element.hidden = true;
      return;
    }
    this.widget.host.page.source(source).then(
      ({ url, release }) => {
        if (this.wanted !== source || this.widget.destroyed) return release();
        this.clear();
        this.release = release;
        this.element.src = url;
        this.element.hidden = false;
      },
      (error: unknown) => this.widget.host.page.reportError(error),
    );
  }

  dispose(): void {
    this.wanted = null;
    this.clear();
  }

  private clear(): void {
    this.release?.();
    this.release = null;
  }
}

/** A number for both sides, or `[width, height]`; null: as the picture is. Anything else is refused. */
export function pictureSize(size: unknown): [number | null, number | null] {
  const [width, height] = Array.isArray(size) ? size : [size, size];
  return [number(width), number(height)];
}
