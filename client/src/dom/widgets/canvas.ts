/**
 * `Canvas`: a surface on which pictures, shapes and texts are drawn in order.
 *
 * The one rule: what is seen is the list `drawings` and nothing else, so a new
 * size or a reload draws the same. A picture that is still loading holds up
 * those after it, never those before. Redrawn when its size changes.
 */
import { type Edit, type Make } from "./base";
import { el } from "../outputs/build";
import { Depicting, describing } from "./depicting";
import { defineWidget } from "./registry";

type Drawing = Readonly<Record<string, any>>;
type Picture = { readonly image: HTMLImageElement; readonly release: () => void } | "LOADING" | "FAILED";

class Canvas extends Depicting {
  private readonly surface = el("canvas");
  private readonly pictures = new Map<string, Picture>();
  /** How many of the drawings are on the surface. */
  private drawn = 0;
  private width = 0;
  private height = 0;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-canvas" }));
    this.element.append(this.surface);
  }

  /** Start over: another list, or another size. */
  redraw(): void {
    this.drawn = 0;
    this.changed();
  }

  append({ start, delete: deleted, insert }: Edit): void {
    const list = [...((this.state.drawings as Drawing[] | undefined) ?? [])];
    const atEnd = Number(start) < 0 || Number(start) === list.length;
    list.splice(atEnd ? list.length : Number(start), Number(deleted ?? 0), ...(insert as Drawing[]));
    this.state.drawings = list;
    if (!atEnd) this.drawn = 0;
    this.changed();
  }

  override resized(): void {
    const box = this.element;
    const [width, height] = [box.clientWidth, box.clientHeight];
    if (width === this.width && height === this.height) return;
    [this.width, this.height] = [width, height];
    const scale = window.devicePixelRatio || 1;
    this.surface.width = Math.max(1, Math.round(width * scale));
    this.surface.height = Math.max(1, Math.round(height * scale));
    this.redraw();
  }

  override render(): void {
    super.render();
    const context = this.surface.getContext("2d");
    if (!context) return;
    const scale = this.width ? this.surface.width / this.width : 1;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    if (this.drawn === 0) context.clearRect(0, 0, this.width, this.height);
    const drawings = (this.state.drawings as Drawing[] | undefined) ?? [];
    for (; this.drawn < drawings.length; this.drawn++) {
      if (!this.draw(context, drawings[this.drawn] as Drawing)) return;
    }
  }

  /** Draw one; false: it waits for its picture. */
  private draw(context: CanvasRenderingContext2D, what: Drawing): boolean {
    const source = what.url ?? what.image ?? what.data;
    if (source) return this.drawPicture(context, what, source);
    context.save();
    context.lineWidth = Number(what.line_width ?? 1);
    context.strokeStyle = what.stroke ?? "transparent";
    context.fillStyle = what.fill ?? (what.text === undefined ? "transparent" : getComputedStyle(this.element).color);
    if (what.path) {
      const path = new Path2D(String(what.path));
      if (what.fill) context.fill(path);
      if (what.stroke || !what.fill) {
        context.strokeStyle = what.stroke ?? getComputedStyle(this.element).color;
        context.stroke(path);
      }
    }
    if (what.text !== undefined) {
      context.font = what.font ?? getComputedStyle(this.element).font;
      context.textBaseline = "top";
      context.fillText(String(what.text), Number(what.x ?? 0), Number(what.y ?? 0));
    }
    context.restore();
    return true;
  }

  private drawPicture(context: CanvasRenderingContext2D, what: Drawing, source: unknown): boolean {
    const key = typeof source === "string" ? source : JSON.stringify(source);
    const picture = this.pictures.get(key);
    if (picture === "FAILED") return true;
    if (picture === "LOADING") return false;
    if (!picture) {
      this.pictures.set(key, "LOADING");
      void this.load(key, source);
      return false;
    }
    const { image } = picture;
    context.drawImage(image, Number(what.x ?? 0), Number(what.y ?? 0), Number(what.width ?? image.naturalWidth), Number(what.height ?? image.naturalHeight));
    return true;
  }

  private async load(key: string, source: unknown): Promise<void> {
    try {
      const { url, release } = await this.host.page.source(source);
      const image = new window.Image();
      image.src = url;
      await image.decode();
      if (this.destroyed) return release();
      this.pictures.set(key, { image, release });
    } catch (error) {
      // The border around the author's address: one picture is missing, the rest is drawn.
      this.pictures.set(key, "FAILED");
      this.host.page.reportError(error);
    }
    this.changed();
  }

  override dispose(): void {
    for (const picture of this.pictures.values()) if (typeof picture === "object") picture.release();
  }
}

defineWidget("Canvas", Canvas, {
  state: {
    tooltip: describing((canvas) => canvas.describe()),
    drawings: (canvas) => canvas.redraw(),
    interactive: (canvas, value) => canvas.setInteractive(value === true),
    use_animation_frame: () => undefined,
  },
  acts: { update: (canvas) => canvas.redraw() },
  edits: { splice: (canvas, edit) => canvas.append(edit) },
  raw: ["drawings"],
});
