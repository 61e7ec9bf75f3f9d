/**
 * What stands in the place of something that cannot be shown as it was meant.
 *
 * The one rule: the reader sees the content as text where that is possible,
 * and one quiet line that says why it looks that way.
 */

import { el } from "./build";
import { say } from "../words";

/** Source text longer than this is cut in the fallback; the whole would only stall the page. */
const SHOWN_CHARS = 20_000;

/** The source of HTML or Markdown that is over the sanitiser's limits. */
export function tooLarge(source: string): DocumentFragment {
  const cut = source.length > SHOWN_CHARS ? `${source.slice(0, SHOWN_CHARS)}…` : source;
  const fragment = document.createDocumentFragment();
  fragment.append(quietLine(say("Too large or too deeply nested to format; shown as text.")), el("pre", { class: "dk-pre" }, cut));
  return fragment;
}

/** One muted line, for a reader who wonders. */
export function quietLine(text: string): HTMLElement {
  return el("p", { class: "dk-quiet", role: "note" }, text);
}
