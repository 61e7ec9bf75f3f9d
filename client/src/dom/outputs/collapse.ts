/** `collapse`: a title that opens and closes its contents; whether it is open is shared with other clients (`open`). */

import { defineOutput } from "../registry";
import { asText, contentList, el, icon, ICONS, refill, setText } from "./build";
import { claimDetails } from "./details";

defineOutput("collapse", (spec, page) => {
  const title = el("span", { class: "dk-collapse-title" }, asText(spec.title));
  const slot = el("div", { class: "dk-collapse-body dk-flow" });
  const element = el("details", { class: "dk-collapse" }, el("summary", {}, icon(ICONS.down, "dk-icon dk-collapse-mark"), title), slot);
  claimDetails(element);
  page.fill(slot, contentList(spec.contents));
  let shown = spec;
  let open = spec.open === true;
  element.open = open;
  element.addEventListener("toggle", () => {
    if (element.open === open) return;
    open = element.open;
    page.uiState(spec.id, "open", open);
  });
  return {
    element,
    slot,
    update(next) {
      setText(title, asText(next.title));
      refill(slot, shown.contents, next.contents, page);
      if ((next.open === true) !== (shown.open === true)) element.open = open = next.open === true;
      shown = next;
      return true;
    },
    uiState(key, value) {
      if (key === "open") element.open = open = value === true;
    },
  };
});
