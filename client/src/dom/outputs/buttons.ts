/**
 * `buttons`: a row or a joined group of buttons; a click sends the button's value, verbatim.
 *
 * Real `<button>` elements, so that keyboard and screen readers know them.
 * An update changes the ones that are there: the focused button keeps the focus.
 */

import { defineOutput, type OutputSpec, type Page } from "../registry";
import { asText, el, setAttribute, setText } from "./build";

interface ButtonSpec {
  readonly label?: unknown;
  readonly value?: unknown;
  readonly color?: string | null;
  readonly disabled?: boolean | null;
}

defineOutput("buttons", (spec, page) => {
  const element = el("div", { class: "dk-buttons" });
  let shown = spec;
  element.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    const index = button ? Array.from(element.children).indexOf(button) : -1;
    const chosen = buttonsOf(shown)[index];
    if (chosen) send(shown, chosen, page);
  });
  show(element, spec);
  return {
    element,
    update(next) {
      shown = next;
      show(element, next);
      return true;
    },
  };
});

function buttonsOf(spec: OutputSpec): readonly ButtonSpec[] {
  return Array.isArray(spec.buttons) ? (spec.buttons as ButtonSpec[]) : [];
}

function send(spec: OutputSpec, button: ButtonSpec, page: Page): void {
  if (typeof spec.callback_id === "string") page.callback(spec.callback_id, button.value ?? null);
}

function show(element: HTMLElement, spec: OutputSpec): void {
  const grouped = spec.group === true;
  element.classList.toggle("dk-button-group", grouped);
  setAttribute(element, "role", grouped ? "group" : null);
  const buttons = buttonsOf(spec);
  while (element.children.length > buttons.length) element.lastElementChild?.remove();
  while (element.children.length < buttons.length) element.append(el("button", { type: "button" }));
  buttons.forEach((button, index) => showButton(element.children[index] as HTMLButtonElement, button, spec));
}

function showButton(element: HTMLButtonElement, button: ButtonSpec, spec: OutputSpec): void {
  setText(element, asText(button.label));
  element.className = classOf(button, spec);
  element.disabled = button.disabled === true;
}

/** `link` overrides colour and outline. The `btn` names are what foreign scripts and style sheets look for. */
function classOf(button: ButtonSpec, spec: OutputSpec): string {
  const color = asText(button.color) || "primary";
  const kind = spec.link === true ? "link" : spec.outline === true ? `outline-${color}` : color;
  return `dk-button btn btn-${kind}${spec.small === true ? " btn-sm" : ""}`;
}
