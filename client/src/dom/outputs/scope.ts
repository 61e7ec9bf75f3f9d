/** `scope`: a named place that later outputs go to. */

import { defineOutput } from "../registry";
import { contentList, el, refill } from "./build";

defineOutput("scope", (spec, page) => {
  const element = el("div", { class: "dk-scope dk-flow" });
  page.fill(element, contentList(spec.contents));
  if (typeof spec.dom_id === "string") page.bindScope(spec.dom_id, element);
  let shown = spec;
  return {
    element,
    slot: element,
    update(next) {
      if (next.dom_id !== shown.dom_id) return false;
      refill(element, shown.contents, next.contents, page);
      shown = next;
      return true;
    },
  };
});
