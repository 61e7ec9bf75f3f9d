/** Outputs that went into an element which the author wrote by hand, found by its DOM id. */

import type { OutputSpec, Page } from "../registry";
import type { Content } from "./build";

/** Put the outputs of `extra` where they had gone when they were shown first. */
export function fillByHand(root: HTMLElement, spec: OutputSpec, page: Page): void {
  const extra = (spec.extra ?? {}) as Record<string, readonly Content[]>;
  for (const [domId, contents] of Object.entries(extra)) {
    const slot = root.querySelector(`#${CSS.escape(domId)}`);
    slot?.append(...contents.map((each) => page.render(each)));
  }
}
