/**
 * `scrollable`: contents in a box of limited height.
 *
 * With `keep_bottom` it follows its end as things are added, unless the reader
 * has scrolled up to read something.
 */

import { defineOutput, type OutputSpec } from "../registry";
import { asLength, contentList, el, refill } from "./build";
import { followEnd } from "./follow";
import { say } from "../words";

defineOutput("scrollable", (spec, page) => {
  const slot = el("div", { class: "dk-flow" });
  // Scrolling is for the keyboard too, so the box takes the focus.
  const element = el("div", { class: "dk-scrollable webio-scrollable", tabindex: 0, role: "group", "aria-label": say("Scrollable area") }, slot);
  page.fill(slot, contentList(spec.contents));
  show(element, spec);
  const follower = followEnd(element, slot, () => shown.keep_bottom === true);
  let shown = spec;
  follower.jump();
  return {
    element,
    slot,
    update(next) {
      refill(slot, shown.contents, next.contents, page);
      shown = next;
      show(element, next);
      return true;
    },
    destroy: () => follower.stop(),
  };
});

function show(element: HTMLElement, spec: OutputSpec): void {
  element.style.minHeight = asLength(spec.min_height);
  element.style.maxHeight = asLength(spec.max_height);
  element.classList.toggle("dk-bordered", spec.border !== false);
}
