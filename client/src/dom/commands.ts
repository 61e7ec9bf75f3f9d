/**
 * The commands whose effect stands beside the script's flow: popup, toast,
 * download and scripts. Each page has its own popups and toasts.
 */

import { defineCommand, type Page } from "./registry";
import { Popups, type PopupSpec } from "./popup";
import { save } from "./saving";
import { runScript } from "./script";
import { Toasts, type ToastSpec } from "./toast";

const popups = new WeakMap<Page, Popups>();
const toasts = new WeakMap<Page, Toasts>();

function popupsOf(page: Page): Popups {
  let own = popups.get(page);
  if (!own) popups.set(page, (own = new Popups(page, (domId) => page.emit("closed_popup", { dom_id: domId }))));
  return own;
}

function toastsOf(page: Page): Toasts {
  let own = toasts.get(page);
  if (!own) toasts.set(page, (own = new Toasts(page)));
  return own;
}

/** A replay begins: nothing of before stays over the page. */
export function clearOverlays(page: Page): void {
  popups.get(page)?.close();
  toasts.get(page)?.clear();
}

/** `ui_state` of something that is no output: a toast that stays. False when no toast has this id. */
export function overlayUiState(page: Page, id: number, key: string, value: unknown): boolean {
  return toasts.get(page)?.uiState(id, key, value) ?? false;
}

defineCommand("popup", (spec: PopupSpec, page) => {
  popupsOf(page).show(spec);
  toasts.get(page)?.comeAlong();
});
defineCommand("close_popup", (_, page) => popups.get(page)?.close());
defineCommand("toast", (spec: ToastSpec, page) => toastsOf(page).show(spec));
defineCommand("download", (spec: { name: string; content: unknown }, page) => void save(spec.name, spec.content, page));
defineCommand("run_script", (spec: { code: string; args?: Record<string, unknown> | null; eval?: boolean }, page, command) => {
  const wanted = spec.eval === true || command.ask !== undefined;
  void runScript(spec.code, spec.args ?? {}, wanted, page).then((value) => {
    if (wanted) page.answer(command, value);
  });
});
