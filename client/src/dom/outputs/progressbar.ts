/** `progressbar`: how far something is, from 0 to 1, with an optional word about it. */

import { defineOutput, type OutputSpec } from "../registry";
import { asText, el, setText } from "./build";
import { say } from "../words";

defineOutput("progressbar", (spec) => {
  const fill = el("div", { class: "dk-progress-fill" });
  const bar = el("div", { class: "dk-progress-bar", role: "progressbar", "aria-valuemin": 0, "aria-valuemax": 100 }, fill);
  const label = el("span", { class: "dk-progress-label" });
  const percent = el("span", { class: "dk-progress-percent" });
  const element = el("div", { class: "dk-progressbar" }, label, percent, bar);
  show(spec);
  return {
    element,
    update(next) {
      show(next);
      return true;
    },
  };

  function show(next: OutputSpec): void {
    const value = Math.min(1, Math.max(0, Number(next.value) || 0));
    const rounded = String(Math.round(value * 100));
    const said = asText(next.label);
    fill.style.width = `${value * 100}%`;
    element.classList.toggle("dk-done", value >= 1);
    bar.setAttribute("aria-valuenow", rounded);
    bar.setAttribute("aria-label", said || asText(next.name) || say("Progress"));
    setText(label, said);
    setText(percent, `${rounded}%`);
  }
});
