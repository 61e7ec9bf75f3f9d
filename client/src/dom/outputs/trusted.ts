/**
 * HTML that the author vouches for.
 *
 * The one rule: its style sheets and scripts get the page's nonce before they
 * stand in the document, because the policy judges them as they enter it.
 */

import type { Page } from "../registry";

/** Show trusted HTML in an element; its scripts run in order once it stands in the page. */
export function showTrusted(element: HTMLElement, html: string, page: Page): void {
  const scratch = document.createElement("div");
  scratch.innerHTML = html;
  nonceSheets(scratch, page.nonce);
  element.replaceChildren(...scratch.childNodes);
  page.runScripts(element);
}

/** Let the style sheets under an element in, which is not in the document yet. */
export function nonceSheets(root: ParentNode, nonce: string): void {
  for (const sheet of root.querySelectorAll<HTMLStyleElement | HTMLLinkElement>("style, link[rel~='stylesheet']")) sheet.nonce = nonce;
}
