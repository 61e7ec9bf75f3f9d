/**
 * Stretches of a text: marked with tags, or different in another text.
 *
 * The one rule is the server's (`deskui/runtime/widget_text.py`): of one tag,
 * stretches that touch are one. Pure; knows no editor.
 */
export type Span = readonly [tag: string, start: number, end: number];

/** Mark a stretch. */
export function withTag(spans: readonly Span[], tag: string, start: number, end: number): Span[] {
  if (start >= end) return [...spans];
  const others: Span[] = [];
  for (const span of spans) {
    const [name, from, to] = span;
    if (name !== tag || to < start || from > end) others.push(span);
    else [start, end] = [Math.min(start, from), Math.max(end, to)];
  }
  return [...others, [tag, start, end]];
}

/** Take the mark off a stretch. */
export function withoutTag(spans: readonly Span[], tag: string, start: number, end: number): Span[] {
  return spans.flatMap((span): Span[] => {
    const [name, from, to] = span;
    if (name !== tag) return [span];
    const left: Span = [tag, from, Math.min(to, start)];
    const right: Span = [tag, Math.max(from, end), to];
    return [left, right].filter(([, a, b]) => a < b);
  });
}

/** The one stretch in which two texts differ: what to put where to get from `old` to `text`. */
export function difference(old: string, text: string): { start: number; end: number; insert: string } {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (same < most - start && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) same++;
  return { start, end: old.length - same, insert: text.slice(start, text.length - same) };
}
