/** `code`: a block of code with colours, a copy button, and a height in rows beyond which it scrolls. */

import { defineOutput, type OutputSpec, type Page } from "../registry";
import { asText, el, same, setText } from "./build";
import { copyButton } from "./copying";
import { highlightElement } from "./highlighting";
import { say } from "../words";

/** One row of code and the block's padding, in px; the seed's measure. */
const ROW_PX = 19;
const PADDING_PX = 32;

defineOutput("code", (spec, page) => {
  const code = el("code");
  const block = el("pre", { tabindex: 0, role: "group", "aria-label": say("Code") }, code);
  const element = el("div", { class: "dk-code" }, block, copyButton(() => code.textContent ?? ""));
  show(code, block, spec, page);
  let shown = spec;
  return {
    element,
    update(next) {
      if (!same([shown.content, shown.language, shown.rows], [next.content, next.language, next.rows])) show(code, block, next, page);
      shown = next;
      return true;
    },
  };
});

function show(code: HTMLElement, block: HTMLElement, spec: OutputSpec, page: Page): void {
  const language = asText(spec.language);
  code.className = language === "" ? "" : `language-${language.replace(/\s+/g, "-")}`;
  setText(code, asText(spec.content));
  block.style.maxHeight = typeof spec.rows === "number" ? `${spec.rows * ROW_PX + PADDING_PX}px` : "";
  if (language !== "") highlightElement(code, language, page);
}
