/**
 * `markdown`: GitHub-flavoured Markdown, line breaks kept, code coloured.
 *
 * Rendered in the page so that a long document never holds up the server.
 * Sanitised unless the author trusts the text; colours arrive a moment later,
 * when the highlighter is first loaded.
 */

import type { Tokens } from "marked";
import { marked } from "../prose";
import { defineOutput, type OutputSpec, type Page } from "../registry";
import { asText, el, same } from "./build";
import { addCopyButtons } from "./copying";
import { watchDetails } from "./details";
import { highlightAll } from "./highlighting";
import { tooLarge } from "./notice";
import { MAX_CHARS, sanitize } from "./sanitize";
import { showTrusted } from "./trusted";

/** A page that does not answer is worse than a text without format: `*a_` forty thousand times takes marked minutes (RELIABILITY A11). */
const MOST_MS = 2000;
/** The marked options an author may set; the rest would take functions or change what is safe. */
const AUTHOR_OPTIONS = ["breaks", "gfm", "pedantic"] as const;

defineOutput("markdown", (spec, page) => {
  const element = el("div", { class: "dk-markdown dk-prose" });
  show(element, spec, page);
  let shown = spec;
  const details = watchDetails(element, spec, page);
  return {
    element,
    update(next) {
      if (!same(relevant(shown), relevant(next))) show(element, next, page);
      shown = next;
      return true;
    },
    uiState: details,
  };
});

function relevant(spec: OutputSpec): unknown {
  return [spec.content, spec.options, spec.sanitize];
}

function show(element: HTMLElement, spec: OutputSpec, page: Page): void {
  const source = asText(spec.content);
  if (spec.sanitize === false) {
    showTrusted(element, toHtml(source, spec.options, Infinity), page);
    tameTrusted(element);
  } else {
    element.replaceChildren(source.length > MAX_CHARS ? tooLarge(source) : harmless(source, spec.options));
  }
  scrollWideTables(element);
  addCopyButtons(element);
  highlightAll(element, page);
}

function harmless(source: string, options: unknown): DocumentFragment {
  let html: string;
  try {
    html = toHtml(source, options, MOST_MS);
  } catch (error) {
    // marked recurses: thousands of nested quotes overflow its stack; and what takes too long ends so, too.
    if (!(error instanceof RangeError)) throw error;
    return tooLarge(source);
  }
  return sanitize(html) ?? tooLarge(source);
}

/** Throws RangeError when it takes longer than that, or nests too deep. */
function toHtml(source: string, options: unknown, mostMs: number): string {
  const chosen: { [name in (typeof AUTHOR_OPTIONS)[number]]?: boolean } = { gfm: true, breaks: true };
  if (typeof options === "object" && options !== null) {
    for (const name of AUTHOR_OPTIONS) {
      const value = (options as Record<string, unknown>)[name];
      if (typeof value === "boolean") chosen[name] = value;
    }
  }
  const Marked = marked();
  const tokenizer = watch(mostMs);
  return new Marked(chosen, { renderer: { checkbox, heading: headingWithId() }, tokenizer }).parse(source, { async: false });
}

/** marked asks `space` at each block and `escape` at each piece of a line; the answer "not I" costs nothing. */
function watch(mostMs: number): { space(): false; escape(): false } {
  const until = performance.now() + mostMs;
  const inTime = (): false => {
    if (performance.now() > until) throw new RangeError("this text takes too long to format");
    return false;
  };
  return { space: inTime, escape: inTime };
}

/** Headings can be linked to (`[see](#the-heading)`), by GitHub's names; the same name again gets a number. */
function headingWithId() {
  const used = new Map<string, number>();
  return function (this: { readonly parser: { parseInline(tokens: Tokens.Heading["tokens"]): string } }, { tokens, depth, text }: Tokens.Heading): string {
    const name = text.toLowerCase().replace(/<[^>]*>|[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
    const slug = name || "section";
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return `<h${depth} id="${times === 0 ? slug : `${slug}-${times}`}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  };
}

/** A task's box is a sign, not a field: the sanitiser takes fields away, and ticking it would change nothing. */
function checkbox({ checked }: { checked: boolean }): string {
  return `<span class="dk-task" role="img" aria-label="${checked ? "done" : "to do"}">${checked ? "☑" : "☐"}</span>`;
}

/** Trusted text keeps its ids, so only links that leave the program need care. */
function tameTrusted(element: HTMLElement): void {
  for (const anchor of element.querySelectorAll<HTMLAnchorElement>("a[href^='http']")) {
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
  }
}

/** A table wider than the column scrolls by itself instead of widening the page. */
function scrollWideTables(element: HTMLElement): void {
  for (const table of element.querySelectorAll("table")) {
    const frame = el("div", { class: "dk-table-scroll" });
    table.replaceWith(frame);
    frame.append(table);
  }
}
