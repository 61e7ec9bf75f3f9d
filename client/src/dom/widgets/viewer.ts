/**
 * A page that only watches: widgets can be looked at, scrolled and read, not used.
 *
 * The one rule: what a person does there never reaches a widget, so that it goes
 * on showing what the others see.
 */
import { ownerOf } from "./base";

const ACTS = ["pointerdown", "mousedown", "click", "dblclick", "auxclick", "contextmenu", "keydown", "beforeinput", "dragover", "drop"] as const;
/** Keys that move the focus or the view. */
const HARMLESS = new Set(["Tab", "PageUp", "PageDown", "F5"]);

export function guardAgainstViewers(): void {
  for (const type of ACTS) document.addEventListener(type, hold, { capture: true });
}

function hold(event: Event): void {
  if (document.documentElement.dataset["role"] !== "view") return;
  if (!(event.target instanceof Element) || !ownerOf(event.target)) return;
  if (event instanceof KeyboardEvent && HARMLESS.has(event.key)) return;
  event.stopPropagation();
  event.preventDefault();
}
