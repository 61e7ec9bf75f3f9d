/**
 * `html`: the author's HTML, as it is or sanitised.
 *
 * Trusted HTML runs its scripts, in order, with the page's nonce; sanitised
 * HTML that is over a limit is shown as text.
 */

import { defineOutput, type OutputSpec, type Page } from "../registry";
import { asText, el, isTouched, same } from "./build";
import { fillByHand } from "./by_hand";
import { watchDetails } from "./details";
import { tooLarge } from "./notice";
import { sanitize } from "./sanitize";
import { showTrusted } from "./trusted";

defineOutput("html", (spec, page) => {
  const element = el("div", { class: "dk-html dk-prose" });
  show(element, spec, page);
  fillByHand(element, spec, page);
  let shown = spec;
  const details = watchDetails(element, spec, page);
  return {
    element,
    update(next) {
      const changed = !same([shown.content, shown.sanitize], [next.content, next.sanitize]);
      // Outputs stand in the old HTML: only a new build releases them.
      if (isTouched(element) || !same(shown.extra, next.extra) || (changed && next.extra)) return false;
      if (changed) show(element, next, page);
      shown = next;
      return true;
    },
    uiState: details,
  };
});

function show(element: HTMLElement, spec: OutputSpec, page: Page): void {
  const source = asText(spec.content);
  if (spec.sanitize === true) {
    element.replaceChildren(sanitize(source) ?? tooLarge(source));
    return;
  }
  showTrusted(element, source, page);
}
