/**
 * The few names that scripts written for PyWebIO expect on `window`.
 *
 * They are a courtesy to the author's own code; nothing of ours reads them.
 */

import { dollar } from "./dollar";
import { escapeHtml, renderTemplate } from "./template";

export interface GlobalHooks {
  openApp(app: string, newWindow: boolean): void;
  /** Sends a `callback` event. */
  pushData(data: unknown, callbackId: string): void;
  /** For style sheets that scripts make. */
  readonly nonce: string;
  /** `WebIO._state`: an object that scripts read and write (`AutoScrollBottom`, `CurrentSession` …). */
  readonly state: Record<string, unknown>;
  /** `WebIO.message_tpl`: the author's words for the page's labels. */
  readonly words: Record<string, string>;
}

export function installPageGlobals(hooks: GlobalHooks): void {
  const names: Record<string, unknown> = {
    WebIO: { openApp: hooks.openApp, pushData: hooks.pushData, _state: hooks.state, message_tpl: hooks.words },
    $: dollar,
    jQuery: dollar,
    Mustache: { render: renderTemplate, escape: escapeHtml },
  };
  for (const [name, value] of Object.entries(names)) (window as unknown as Record<string, unknown>)[name] ??= value;
  document.addEventListener("click", dismissAlert);
  allowMadeSheets(hooks.nonce);
}

/**
 * Authors' scripts, and the chart libraries they bring, put style sheets into the page with `createElement("style")`.
 * The policy wants a nonce on them, of which they know nothing. Who can call this runs scripts already.
 */
function allowMadeSheets(nonce: string): void {
  const make = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = make(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}

/** Foreign HTML closes its alerts with `data-dismiss="alert"`. */
function dismissAlert(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest("[data-dismiss='alert']") : null;
  button?.closest(".alert")?.remove();
}
