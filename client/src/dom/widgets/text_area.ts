/** `TextArea`: several lines to type into. */
import { type Edit, type Make, Widget } from "./base";
import { el } from "../outputs/build";
import { defineWidget } from "./registry";
import { Scrolling } from "./scrolling";
import { putText, Typing } from "./typing";
import { number, text } from "./values";

class TextArea extends Widget {
  declare readonly element: HTMLTextAreaElement;
  readonly scrolling: Scrolling;
  private readonly typing = new Typing(this);

  constructor(make: Make) {
    super(make, el("textarea", { class: "dkw-field dkw-area", spellcheck: "false", wrap: "off" }));
    this.scrolling = new Scrolling(this, this.element);
    this.element.addEventListener("input", () => {
      putText(this.element, lastLines(this.element.value, number(this.state.limit)));
      this.typing.typed(this.element.value);
    });
  }

  /** The text changed in one place; a reader at the end stays at the end. */
  splice({ start, delete: deleted, insert }: Edit): void {
    const { element } = this;
    const old = element.value;
    const at = Number(start) < 0 ? old.length : Number(start);
    const whole = lastLines(old.slice(0, at) + text(insert) + old.slice(at + Number(deleted ?? 0)), number(this.state.limit));
    putText(element, whole);
    this.state.text = whole;
  }

  /** Show a line (from 0). */
  scrollToLine(lineno: number, align: string): void {
    const { element } = this;
    const height = Number.parseFloat(getComputedStyle(element).lineHeight) || 20;
    const lines = Math.max(1, element.value.split("\n").length);
    const top = (element.wrap === "soft" ? (element.scrollHeight / lines) * lineno : height * lineno) || 0;
    element.scrollTop = aligned(top, height, element.scrollTop, element.clientHeight, align);
  }

  override contentChanged(): void {
    this.scrolling.contentChanged();
  }

  override resized(): void {
    this.scrolling.apply();
  }

  override enable(enabled: boolean): void {
    this.element.disabled = !enabled;
  }

  override dispose(): void {
    this.typing.dispose();
    this.scrolling.dispose();
  }
}

/** At most this many lines, the last ones; a line break at the end begins none. */
export function lastLines(whole: string, limit: number | null): string {
  if (!limit || limit < 0) return whole;
  const lines = whole.split("\n");
  const kept = limit + (lines[lines.length - 1] === "" ? 1 : 0);
  return lines.length > kept ? lines.slice(-kept).join("\n") : whole;
}

/** Where to scroll so that something at `top` is seen as `align` says. */
export function aligned(top: number, size: number, now: number, space: number, align: string): number {
  if (align === "start") return top;
  if (align === "end") return top + size - space;
  if (align === "center") return top + size / 2 - space / 2;
  if (top < now) return top;
  return top + size > now + space ? top + size - space : now;
}

defineWidget("TextArea", TextArea, {
  state: {
    text: (area, value) => putText(area.element, text(value)),
    wrap: (area, value) => void (area.element.wrap = value === true ? "soft" : "off"),
    editable: (area, value) => void (area.element.readOnly = value === false),
    limit: (_area, value) => void number(value),
    scroll_position: (area, value) => area.scrolling.set(value),
  },
  acts: {
    scroll_to_lineno: (area, lineno, align) => area.scrollToLine(Number(lineno), text(align) || "nearest"),
    scroll_to_end: (area) => void (area.element.scrollTop = area.element.scrollHeight),
  },
  edits: { splice: (area, edit) => area.splice(edit) },
  raw: ["text"],
});
