/** A `Menu` that opens over a widget: by the right button, the menu key or Shift+F10. Knows no menu's insides. */
import type { Widget } from "./base";

interface PopsUp {
  popupAt(x: number, y: number, over: Widget): void;
  enter(): void;
}

/** Open whatever menu the widget has at the time it is asked for. */
export function openMenuAt(widget: Widget, menuNow: () => unknown): void {
  widget.element.addEventListener("contextmenu", (event) => {
    const menu = menuNow() as Partial<PopsUp> | null;
    if (!menu || typeof menu.popupAt !== "function" || typeof menu.enter !== "function") return;
    event.preventDefault();
    event.stopPropagation();
    menu.popupAt(event.clientX, event.clientY, widget);
    // By a key: on its first line. (A Mac's right button may be the left one with Control.)
    if (event.button !== 2 && !event.ctrlKey) menu.enter();
  });
}
