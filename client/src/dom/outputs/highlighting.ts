/**
 * Colours for code, from a highlighter that is loaded when first needed.
 *
 * The code is readable before and without it; a language nobody knows stays
 * as it is. Long blocks are left alone: colouring them would stall the page.
 */

import type { Page } from "../registry";

/** What the lazy part `highlight` gives. */
export interface Highlighter {
  /** Coloured HTML of the code (its text escaped), or null for an unknown language. */
  highlight(code: string, language: string): string | null;
}

const MAX_COLOURED_CHARS = 100_000;

/** Colour every `<code class="language-…">` block under `root`. */
export function highlightAll(root: ParentNode, page: Page): void {
  for (const code of root.querySelectorAll<HTMLElement>("pre > code[class*='language-']")) {
    const language = /language-([^\s]+)/.exec(code.className)?.[1];
    if (language) highlightElement(code, language, page);
  }
}

/** Colour one element that holds plain code. */
export function highlightElement(code: HTMLElement, language: string, page: Page): void {
  const text = code.textContent ?? "";
  if (text === "" || text.length > MAX_COLOURED_CHARS || isPlain(language)) return;
  page.load<Highlighter>("highlight").then(
    (highlighter) => {
      // It may have been updated while the highlighter was on its way.
      if (code.textContent !== text) return;
      const coloured = highlighter.highlight(text, language);
      if (coloured !== null) code.innerHTML = coloured;
    },
    (error: unknown) => page.reportError(error),
  );
}

function isPlain(language: string): boolean {
  return ["text", "plain", "plaintext", "txt", "none"].includes(language.toLowerCase());
}
