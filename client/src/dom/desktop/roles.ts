/** Menu entries that the page carries out itself: editing, find, print, full screen. */
import { openFind } from "./find";

const ROLES: Readonly<Record<string, () => unknown>> = {
  undo: () => document.execCommand("undo"),
  redo: () => document.execCommand("redo"),
  cut: () => document.execCommand("cut"),
  copy: () => document.execCommand("copy"),
  paste: () => paste(),
  select_all: () => document.execCommand("selectAll"),
  find: () => openFind(),
  print: () => window.print(),
  fullscreen: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
};

export function doRole(role: string): void {
  ROLES[role]?.();
}

async function paste(): Promise<void> {
  const text = await navigator.clipboard.readText();
  document.execCommand("insertText", false, text);
}
