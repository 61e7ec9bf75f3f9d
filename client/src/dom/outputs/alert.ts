/** `alert`: a message that stands out by its colour and its sign; a warning or an error is spoken by screen readers. */

import { defineOutput, type OutputSpec } from "../registry";
import { asText, contentList, el, icon, ICONS, refill } from "./build";
import { say } from "../words";

const SIGNS: Readonly<Record<string, string>> = {
  info: "M8 7.2v4M8 4.6v.4M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",
  success: "M5 8.3l2.2 2.2L11.2 6M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",
  warning: "M8 6.2v3.2M8 11.4v.4M8 2L1.6 13.5h12.8z",
  error: "M8 4.6v4.2M8 11v.4M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",
};
/** Other names for the same colours, as foreign servers and older scripts say them. */
const ALIASES: Readonly<Record<string, string>> = { danger: "error", warn: "warning", primary: "info", secondary: "info" };

defineOutput("alert", (spec, page) => {
  const slot = el("div", { class: "dk-alert-body dk-flow" });
  const mark = el("span", { class: "dk-alert-mark" });
  const element = el("div", { class: "dk-alert" }, mark, slot);
  let shown = spec;
  page.fill(slot, contentList(spec.contents));
  // The view drops a closed alert, so it leaves the page too: positions in its scope count the same everywhere.
  const close = (): void => {
    page.uiState(shown.id, "closed", true);
    page.discard(element);
  };
  show(element, mark, spec, close);
  return {
    element,
    slot,
    update(next) {
      refill(slot, shown.contents, next.contents, page);
      shown = next;
      show(element, mark, next, close);
      return true;
    },
    uiState(key, value) {
      if (key === "closed" && value === true) page.discard(element);
    },
  };
});

function show(element: HTMLElement, mark: HTMLElement, spec: OutputSpec, close: () => void): void {
  const said = asText(spec.color);
  const color = ALIASES[said] ?? (said in SIGNS ? said : "info");
  element.dataset.color = color;
  element.setAttribute("role", color === "error" || color === "warning" ? "alert" : "status");
  mark.replaceChildren(icon(SIGNS[color] ?? ""));
  element.querySelector(":scope > .dk-close")?.remove();
  if (spec.closable === true) element.append(closeButton(close));
}

function closeButton(close: () => void): HTMLButtonElement {
  const button = el("button", { type: "button", class: "dk-close", "aria-label": say("Close") }, icon(ICONS.close));
  button.addEventListener("click", close);
  return button;
}
