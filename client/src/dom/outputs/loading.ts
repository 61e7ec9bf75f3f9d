/** `loading`: a sign that something is going on, with what is said about it. */

import { defineOutput, type OutputSpec } from "../registry";
import { asText, contentList, el, refill } from "./build";
import { say } from "../words";

defineOutput("loading", (spec, page) => {
  const spinner = el("span", { class: "dk-spinner", role: "status", "aria-label": say("Loading") });
  const slot = el("div", { class: "dk-flow dk-loading-body" });
  const element = el("div", { class: "dk-loading" }, spinner, slot);
  page.fill(slot, contentList(spec.contents));
  show(spinner, spec);
  let shown = spec;
  return {
    element,
    slot,
    update(next) {
      refill(slot, shown.contents, next.contents, page);
      shown = next;
      show(spinner, next);
      return true;
    },
  };
});

function show(spinner: HTMLElement, spec: OutputSpec): void {
  spinner.dataset.shape = spec.shape === "grow" ? "grow" : "border";
  spinner.dataset.color = asText(spec.color) || "dark";
}
