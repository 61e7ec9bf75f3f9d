/**
 * Keyboard shortcuts of menus: parsing, matching, showing.
 *
 * `Ctrl` means the platform's command key: ⌘ on a Mac. A shortcut that is bound wins
 * over what the webview would do with it; plain letters without a modifier are never bound.
 */

export interface Chord {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

const isMac = /^Mac/.test(navigator.platform);
const NAMES: Readonly<Record<string, string>> = { esc: "escape", del: "delete", ins: "insert", return: "enter", plus: "+", space: " ", up: "arrowup", down: "arrowdown", left: "arrowleft", right: "arrowright" };
const MAC_SIGNS: Readonly<Record<string, string>> = { Ctrl: "⌘", Shift: "⇧", Alt: "⌥" };

/** "Ctrl+Shift+S" as facts; undefined when it is no shortcut. */
export function parseShortcut(text: string): Chord | undefined {
  const words = text.toLowerCase().split("+").map((word) => word.trim());
  if (words.at(-1) === "" && words.length > 1) words.splice(-2, 2, "+"); // "Ctrl++"
  const key = words.pop();
  if (!key) return undefined;
  const has = (...names: string[]) => words.some((word) => names.includes(word));
  const chord = { ctrl: has("ctrl", "cmd", "mod", "control", "command"), shift: has("shift"), alt: has("alt", "option"), key: NAMES[key] ?? key };
  return chord.ctrl || chord.alt || /^f\d+$/.test(chord.key) || chord.key.length > 1 ? chord : undefined;
}

export function matches(chord: Chord, event: KeyboardEvent): boolean {
  const ctrl = isMac ? event.metaKey : event.ctrlKey;
  // A sign such as "+" needs Shift on some keyboards, so Shift is only compared for letters and named keys.
  const shiftCounts = chord.key.length > 1 || /[a-z]/.test(chord.key);
  return chord.key === event.key.toLowerCase() && chord.ctrl === ctrl && chord.alt === event.altKey && (!shiftCounts || chord.shift === event.shiftKey);
}

/** As people of this platform write it. */
export function shownShortcut(text: string): string {
  const chord = parseShortcut(text);
  if (!chord) return text;
  const key = chord.key === " " ? "Space" : chord.key.length === 1 ? chord.key.toUpperCase() : chord.key.replace(/^arrow/, "").replace(/^./, (first) => first.toUpperCase());
  const words = [...(chord.ctrl ? ["Ctrl"] : []), ...(chord.alt ? ["Alt"] : []), ...(chord.shift ? ["Shift"] : [])];
  return isMac ? words.map((word) => MAC_SIGNS[word]).join("") + key : [...words, key].join("+");
}
