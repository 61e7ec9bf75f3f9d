/** `file`: a download that came with its bytes (older servers; ours sends them at the click). */

import { defineOutput } from "../registry";
import { save } from "../saving";
import { asText, el, icon, ICONS, setText } from "./build";

defineOutput("file", (spec, page) => {
  const name = el("span");
  const element = el("button", { type: "button", class: "dk-button btn btn-link dk-download" }, icon(ICONS.file), name);
  let shown = spec;
  setText(name, asText(spec.name));
  element.addEventListener("click", () => void save(asText(shown.name), shown.content, page));
  return {
    element,
    update(next) {
      shown = next;
      setText(name, asText(next.name));
      return true;
    },
  };
});
