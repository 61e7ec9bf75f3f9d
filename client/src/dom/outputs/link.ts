/** `link`: goes to an address or to another app of this program. */

import { defineOutput, type OutputSpec } from "../registry";
import { asText, el, setText } from "./build";
import { setLink } from "./links";

defineOutput("link", (spec, page) => {
  const element = el("a", { class: "dk-link" });
  let shown = spec;
  show(element, spec);
  element.addEventListener("click", (event) => {
    if (!isApp(shown) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    page.openApp(asText(shown.app), shown.new_window === true);
  });
  return {
    element,
    update(next) {
      shown = next;
      show(element, next);
      return true;
    },
  };
});

function isApp(spec: OutputSpec): boolean {
  return typeof spec.app === "string";
}

function show(element: HTMLAnchorElement, spec: OutputSpec): void {
  setText(element, asText(spec.name));
  element.removeAttribute("target");
  element.removeAttribute("rel");
  const address = isApp(spec) ? `?app=${encodeURIComponent(asText(spec.app))}` : asText(spec.url);
  setLink(element, address, spec.new_window === true);
}
