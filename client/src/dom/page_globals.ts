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
}

/** Foreign HTML closes its alerts with `data-dismiss="alert"`. */
function dismissAlert(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest("[data-dismiss='alert']") : null;
  button?.closest(".alert")?.remove();
}
