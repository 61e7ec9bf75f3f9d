/**
 * Tags on the text of the editor: stretches with a look, moved along by the
 * editor when the text changes (an insertion at an edge stays outside).
 */
import { type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { inkOn } from "../ink";
import type { Span } from "./spans";

/** `create_tag`'s attributes; names are the seed's. */
export type Looks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const setSpans = StateEffect.define<readonly Span[]>();
const setLooks = StateEffect.define<Looks>();

interface Marks {
  readonly looks: Looks;
  readonly set: DecorationSet;
}

const field = StateField.define<Marks>({
  create: () => ({ looks: {}, set: Decoration.none }),
  update(marks, transaction) {
    let { looks, set } = marks;
    if (transaction.docChanged) set = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setSpans)) set = decorated(effect.value, looks, transaction.newDoc.length);
      if (effect.is(setLooks)) {
        looks = effect.value;
        set = decorated(listed(set), looks, transaction.newDoc.length);
      }
    }
    return looks === marks.looks && set === marks.set ? marks : { looks, set };
  },
  provide: (marks) => EditorView.decorations.from(marks, (value) => value.set),
});

export const marks = field.extension;

export const spansEffect = (spans: readonly Span[]): StateEffect<readonly Span[]> => setSpans.of(spans);
export const looksEffect = (looks: Looks): StateEffect<Looks> => setLooks.of(looks);

/** The stretches as they are now. */
export function spansOf(view: EditorView): Span[] {
  return listed(view.state.field(field).set);
}

function listed(set: DecorationSet): Span[] {
  const spans: Span[] = [];
  set.between(0, Number.MAX_SAFE_INTEGER, (from, to, mark) => void spans.push([mark.spec.tag as string, from, to]));
  return spans;
}

function decorated(spans: readonly Span[], looks: Looks, length: number): DecorationSet {
  const decorations = new Map<string, Decoration>();
  const ranges: Range<Decoration>[] = [];
  for (const [tag, start, end] of spans) {
    const [from, to] = [Math.max(0, start), Math.min(length, end)];
    if (from >= to) continue;
    let mark = decorations.get(tag);
    if (!mark) decorations.set(tag, (mark = Decoration.mark({ tag, attributes: { style: styleOf(looks[tag] ?? {}) } })));
    ranges.push(mark.range(from, to));
  }
  return Decoration.set(ranges, true);
}

/** A look as CSS; what is no valid value is left out by the browser's own parser. */
export function styleOf(look: Readonly<Record<string, unknown>>): string {
  const { style } = document.createElement("span");
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  style.backgroundColor = text(look.background);
  style.color = text(look.foreground) || inkOn(text(look.background));
  if (look.bold != null) style.fontWeight = look.bold ? "bold" : "normal";
  if (look.italic != null) style.fontStyle = look.italic ? "italic" : "normal";
  const lines = [look.underline ? "underline" : "", look.strikethrough ? "line-through" : ""].filter(Boolean);
  if (lines.length) style.textDecoration = lines.join(" ");
  style.fontFamily = text(look.font_family);
  if (look.font_size != null) style.fontSize = typeof look.font_size === "number" ? `${look.font_size}px` : text(look.font_size);
  return style.cssText;
}
