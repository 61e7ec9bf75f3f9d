/**
 * The properties, acts and questions that every widget has.
 *
 * The one rule: each is one line of CSS or one attribute on the widget's own
 * element; what depends on the place it has in its parent is the parent's.
 */
import type { Widget } from "./base";
import { nameByTooltip } from "./naming";
import { color, number, pair, px, sides, text } from "./values";

type Setters = Readonly<Record<string, (widget: Widget, value: any) => void>>;

export const commonState: Setters = {
  size: (widget, value) => {
    const [width, height] = pair(value);
    const { style } = widget.element;
    style.width = px(width);
    style.height = px(height);
  },
  min_size: (widget, value) => {
    const [width, height] = pair(value);
    widget.element.style.minWidth = px(width);
    widget.element.style.minHeight = px(height);
  },
  max_size: (widget, value) => {
    const [width, height] = pair(value);
    widget.element.style.maxWidth = px(width);
    widget.element.style.maxHeight = px(height);
  },
  expanding: () => undefined, // read by the parent
  actual_size: () => undefined, // ours to say
  padding: (widget, value) => void (widget.element.style.padding = sides(value)),
  border_width: (widget, value) => {
    const { style } = widget.element;
    style.borderWidth = sides(value);
    style.borderStyle = value === null ? "" : "solid";
  },
  border_color: (widget, value) => void (widget.element.style.borderColor = color(value)),
  bg: (widget, value) => void (widget.element.style.backgroundColor = color(value)),
  font: (widget, value) => applyFont(widget.element, value),
  enabled: (widget, value) => widget.enable(value !== false),
  tooltip: (widget, value) => {
    if (text(value)) widget.element.title = text(value);
    else widget.element.removeAttribute("title");
    nameByTooltip(widget, text(value));
  },
  allow_text_selection: (widget, value) => {
    // The class's own way needs no word.
    const own = Object.getPrototypeOf(widget.state) as { allow_text_selection?: boolean | null };
    const select = value === own.allow_text_selection || value === null ? "" : value ? "text" : "none";
    widget.element.style.userSelect = select;
    widget.element.style.setProperty("-webkit-user-select", select);
  },
  visible: (widget, value) => widget.show(value !== false),
  cursors: (widget, value) => showCursor(widget, value, widget.state.cursor),
  cursor: (widget, value) => showCursor(widget, widget.state.cursors, value),
};

/** Properties on which a child's place in its parent depends. */
export const PLACING: ReadonlySet<string> = new Set(["size", "expanding", "visible", "enabled"]);

export const commonActs: Readonly<Record<string, (widget: Widget, ...args: any[]) => void>> = {
  set_focus: (widget) => {
    const target = widget.focusTarget;
    const lent = target === widget.element && target.tabIndex < 0 && !target.hasAttribute("tabindex");
    if (lent) target.tabIndex = -1;
    target.focus();
    if (!lent) return;
    // Only as long as it has the focus: no stop of the Tab key, and no press on it takes the focus.
    const back = (): void => target.removeAttribute("tabindex");
    if (document.activeElement === target) target.addEventListener("blur", back, { once: true });
    else back();
  },
};

export const commonQuestions: Readonly<Record<string, (widget: Widget, ...args: any[]) => unknown>> = {
  get_position: (widget) => {
    const box = widget.element.getBoundingClientRect();
    return [Math.round(box.left), Math.round(box.top)];
  },
};

/** `[family, size in px, weight, style]`, each of which may be missing or null. */
export function applyFont(element: HTMLElement, value: unknown): void {
  const [family, size, weight, style] = Array.isArray(value) ? value : [value];
  element.style.fontFamily = text(family);
  element.style.fontSize = px(number(size));
  element.style.fontWeight = text(weight);
  element.style.fontStyle = text(style);
}

/** A cursor is one of CSS's names, or one that the author gave a picture: `[name, url, hotspot x, hotspot y, size]`. */
function showCursor(widget: Widget, own: unknown, name: unknown): void {
  const drawn = Array.isArray(own) ? own.find((each) => Array.isArray(each) && each[0] === name) : undefined;
  const { style } = widget.element;
  if (!drawn) {
    style.cursor = text(name);
    return;
  }
  const [, source, x, y] = drawn as [string, unknown, number, number];
  void widget.host.page.source(source).then(
    ({ url }) => {
      if (!widget.destroyed && widget.state.cursor === name) style.cursor = `url(${JSON.stringify(url)}) ${x} ${y}, auto`;
    },
    (error: unknown) => widget.host.page.reportError(error),
  );
}
