/**
 * Keys that choose an action of a menu from anywhere on the page.
 *
 * A name like "Save\tCtrl+S" carries its shortcut. Ctrl means the command key on
 * a Mac. The last action made with the same keys wins, as long as it is enabled.
 */
import type { MenuAction } from "./menus";

const actions = new Map<MenuAction, string>();

/** A menu text without and with its keys. */
export function nameAndShortcut(text: string): { name: string; shortcut: string } {
  const [name = "", shortcut = ""] = text.split("\t", 2);
  return { name, shortcut: shortcut.trim() };
}

export function addShortcut(action: MenuAction, shortcut: string): void {
  actions.delete(action);
  const keys = parse(shortcut);
  if (!keys) return;
  if (!actions.size) document.addEventListener("keydown", pressed);
  actions.set(action, keys);
}

export function dropShortcut(action: MenuAction): void {
  if (actions.delete(action) && !actions.size) document.removeEventListener("keydown", pressed);
}

/** "Ctrl+Shift+s" in one spelling; "" when it names no key, or one key alone that writes a letter. */
export function parse(shortcut: string): string {
  const parts = shortcut.split("+").map((part) => part.trim()).filter(Boolean);
  const key = shortcut.endsWith("+") ? "+" : (parts.pop() ?? "");
  const held = new Set(parts.map((part) => MODIFIERS[part.toLowerCase()] ?? "?"));
  if (!key || held.has("?")) return "";
  if (key.length === 1 && !held.has("ctrl") && !held.has("alt") && !held.has("meta")) return "";
  return spell(held, key);
}

const MODIFIERS: Readonly<Record<string, string>> = {
  ctrl: "ctrl", control: "ctrl", strg: "ctrl", cmd: "ctrl", command: "ctrl", alt: "alt", option: "alt", shift: "shift", meta: "meta", super: "meta", win: "meta",
};
const NAMES: Readonly<Record<string, string>> = { del: "delete", esc: "escape", ins: "insert", return: "enter", space: " ", up: "arrowup", down: "arrowdown", left: "arrowleft", right: "arrowright" };

function spell(held: ReadonlySet<string>, key: string): string {
  const low = key.toLowerCase();
  return ["ctrl", "alt", "shift", "meta"].filter((each) => held.has(each)).join("+") + `+${NAMES[low] ?? low}`;
}

const isMac = /Mac/i.test(navigator.platform);

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const held = new Set<string>();
  if (isMac ? event.metaKey : event.ctrlKey) held.add("ctrl");
  if (isMac ? event.ctrlKey : event.metaKey) held.add("meta");
  if (event.altKey) held.add("alt");
  if (event.shiftKey) held.add("shift");
  const keys = spell(held, event.key);
  const action = [...actions].reverse().find(([each, its]) => its === keys && each.state["enabled"] !== false && reachable(each))?.[0];
  if (!action) return;
  event.preventDefault();
  action.choose();
}

/** Its menu hangs somewhere on the screen, and no modal window stands in between. */
function reachable(action: MenuAction): boolean {
  let at = action.parent;
  while (at && at.name === "Menu") at = at.parent;
  // A menu without a parent is a context menu: it can be asked for anywhere.
  return at ? at.element.isConnected && at.element.closest("[inert]") === null : action.parent !== null;
}
