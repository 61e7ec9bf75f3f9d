/** Markdown for the editor: headings, emphasis, code, links and quotes, line by line. */

import type { StreamParser } from "@codemirror/language";

interface State {
  /** The fence (``` or ~~~) that closes the block of code we are in. */
  fence: string | null;
}

const INLINE: readonly (readonly [RegExp, string])[] = [
  [/^`+[^`]*`+/, "string"],
  [/^\*\*[^*]+\*\*|^__[^_]+__/, "strong"],
  [/^\*[^*\s][^*]*\*|^_[^_\s][^_]*_/, "emphasis"],
  [/^!?\[[^\]]*\]\([^)]*\)|^<https?:[^>]*>/, "link"],
  [/^<\/?[a-z][^>]*>/i, "tagName"],
];

export const markdown: StreamParser<State> = {
  name: "markdown",
  startState: () => ({ fence: null }),
  token(stream, state) {
    if (stream.sol()) {
      const fence = /^\s*(```+|~~~+)/.exec(stream.string)?.[1] ?? null;
      if (fence !== null && (state.fence === null || fence.startsWith(state.fence))) {
        state.fence = state.fence === null ? fence : null;
        stream.skipToEnd();
        return "meta";
      }
      if (state.fence !== null) return stream.skipToEnd(), "string";
      if (stream.match(/^#{1,6}\s.*/)) return "heading";
      if (stream.match(/^\s*>.*/)) return "comment";
      if (stream.match(/^\s*([-*+]|\d+[.)])\s/)) return "keyword";
      if (stream.match(/^\s*([-*_])(\s*\1){2,}\s*$/)) return "meta";
    }
    for (const [pattern, style] of INLINE) if (stream.match(pattern)) return style;
    stream.next();
    stream.eatWhile(/[^`*_![<]/);
    return null;
  },
};
