/**
 * The small copy button on blocks of code.
 *
 * It works without the clipboard permission too (a web view on a custom
 * scheme is no secure context): then it selects and copies the old way.
 */

import { el, icon, ICONS } from "./build";
import { say } from "../words";

const SAID_MS = 1400;

/** Put a copy button on every block of code under `root`. */
export function addCopyButtons(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>("pre")) {
    if (block.parentElement?.classList.contains("dk-code")) continue;
    const frame = el("div", { class: "dk-code" });
    block.replaceWith(frame);
    frame.append(block, copyButton(() => block.textContent ?? ""));
  }
}

/** A button that copies what `text` gives at the click and says so for a moment. */
export function copyButton(text: () => string): HTMLButtonElement {
  const button = el("button", { type: "button", class: "dk-copy", "aria-label": say("Copy"), title: say("Copy") }, icon(ICONS.copy));
  let timer = 0;
  button.addEventListener("click", () => {
    void copyText(text()).then((done) => {
      button.replaceChildren(icon(done ? ICONS.check : ICONS.copy));
      button.setAttribute("aria-label", done ? say("Copied") : say("Copy"));
      button.classList.toggle("dk-copied", done);
      clearTimeout(timer);
      timer = window.setTimeout(() => reset(button), SAID_MS);
    });
  });
  return button;
}

function reset(button: HTMLButtonElement): void {
  button.replaceChildren(icon(ICONS.copy));
  button.setAttribute("aria-label", say("Copy"));
  button.classList.remove("dk-copied");
}

/** Put text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = el("textarea", { class: "dk-offscreen", "aria-hidden": "true", tabindex: -1 });
  area.value = text;
  const before = document.activeElement;
  (document.querySelector("dialog[open]") ?? document.body).append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
