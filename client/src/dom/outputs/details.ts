/**
 * Reports which `<details>` of a piece of HTML the user opens and closes.
 *
 * The n-th `<details>` of an output is the ui_state key `details:<n>`. Those
 * of nested outputs belong to the nested output; `claim` marks whose is whose.
 */

import type { OutputSpec, Page } from "../registry";

const OWNER = "data-dk-details";

/** Watch the `<details>` under `root`; returns the function that applies another client's change. */
export function watchDetails(root: HTMLElement, spec: OutputSpec, page: Page): (key: string, value: unknown) => void {
  root.setAttribute(OWNER, "");
  const known = new WeakMap<HTMLDetailsElement, boolean>();
  const own = (): HTMLDetailsElement[] => Array.from(root.querySelectorAll("details")).filter((each) => each.closest(`[${OWNER}]`) === root);
  for (const each of own()) known.set(each, each.open);
  // `toggle` does not bubble, but it can be caught on the way down.
  root.addEventListener("toggle", (event) => report(event.target), true);
  function report(target: EventTarget | null): void {
    const details = target as HTMLDetailsElement;
    const index = own().indexOf(details);
    if (index < 0 || known.get(details) === details.open) return;
    known.set(details, details.open);
    page.uiState(spec.id, `details:${index}`, details.open);
  }
  return (key, value) => {
    const details = own()[Number(key.slice("details:".length))];
    if (!key.startsWith("details:") || !details) return;
    details.open = value === true;
    known.set(details, details.open);
  };
}

/** This element reports its own `<details>` by itself. */
export function claimDetails(element: HTMLElement): void {
  element.setAttribute(OWNER, "");
}
