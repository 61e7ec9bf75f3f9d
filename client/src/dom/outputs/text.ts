/** `text`: words as they are. White space is kept; nothing in it is ever HTML. */

import { defineOutput } from "../registry";
import { asText, el, setText } from "./build";

defineOutput("text", (spec) => {
  const inline = spec.inline === true;
  const element = el(inline ? "span" : "p", { class: "dk-text" }, asText(spec.content));
  return {
    element,
    update(next) {
      if ((next.inline === true) !== inline) return false;
      setText(element, asText(next.content));
      return true;
    },
  };
});
