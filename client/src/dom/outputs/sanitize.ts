/**
 * Foreign HTML made harmless before it enters the page.
 *
 * The one rule: nothing larger or deeper than the limits reaches the
 * sanitiser, because its time grows with the square of the depth (100,000
 * nested elements took it 14 s). What is over a limit is shown as text.
 */

import type { Config } from "dompurify";
import { purifier } from "../prose";
import { tameLinks } from "./links";

/** Characters of HTML or Markdown source; RELIABILITY A11. */
export const MAX_CHARS = 256 * 1024;
/** Elements inside each other. */
export const MAX_DEPTH = 256;

const RULES: Config & { RETURN_DOM_FRAGMENT: true } = {
  USE_PROFILES: { html: true, svg: true, svgFilters: true, mathMl: true },
  FORBID_ATTR: ["style"],
  FORBID_TAGS: ["style", "form", "input", "button", "select", "textarea", "option"],
  SANITIZE_NAMED_PROPS: true,
  ADD_ATTR: ["target"],
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|blob):|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  RETURN_DOM_FRAGMENT: true,
};

/** HTML as a harmless fragment, or null when it is over a limit. */
export function sanitize(html: string): DocumentFragment | null {
  if (html.length > MAX_CHARS || depthOf(html) > MAX_DEPTH) return null;
  // A page of frames has no body, and so nothing to keep: the sanitiser then gives null.
  const fragment = (purifier().sanitize(unreported(html), RULES) as DocumentFragment | null) ?? document.createDocumentFragment();
  tameLinks(fragment);
  return fragment;
}

/**
 * The page's policy reports every handler attribute, sheet and base address that is parsed, even where it could
 * never act. What is renamed or cut here the sanitiser would drop anyway; safety does not rest on this.
 */
function unreported(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?(<\/style\s*>|$)|<(base|link)\b[^>]*(>|$)/gi, "")
    .replace(/<[a-z][^>]*/gi, (tag) => tag.replace(/([\s/"'])on([a-z]+\s*=)/gi, "$1x-on$2"));
}

const NAME = /^<(\/?)([a-z][^\s/>]*)/i;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Their end tags may be left out, so a long list of them is not deep: a new one closes the one before. */
const IMPLIED_END = new Set("p li dt dd tr td th option optgroup thead tbody tfoot rb rt rp".split(" "));

/** An estimate of how deep the elements of this HTML stand in each other; one pass over the text, whatever it is. */
export function depthOf(html: string): number {
  const open: string[] = [];
  let deepest = 0;
  for (const tag of tagsOf(html)) {
    const [, end, rawName = ""] = NAME.exec(tag) ?? [];
    const name = rawName.toLowerCase();
    if (name === "" || VOID.has(name)) continue;
    const opened = end ? open.lastIndexOf(name) : -1;
    if (opened >= 0) open.length = opened;
    else if (end) continue;
    else if (!(IMPLIED_END.has(name) && open.at(-1) === name)) deepest = Math.max(deepest, open.push(name));
    if (deepest > MAX_DEPTH) break;
  }
  return deepest;
}

/** From each "<" to the next ">"; what is never closed is no tag. */
function* tagsOf(html: string): Generator<string> {
  for (let from = html.indexOf("<"); from >= 0; ) {
    const to = html.indexOf(">", from);
    if (to < 0) return;
    yield html.slice(from, Math.min(to, from + 64));
    from = html.indexOf("<", to);
  }
}
