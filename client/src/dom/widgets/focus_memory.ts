/**
 * Keeps the focus, and the marked text in a field, while the screen is built anew.
 *
 * Widgets are found again by their number, the place inside one by the way to it.
 */
import { type Host, ownerOf } from "./base";

interface Kept {
  readonly wid: number;
  /** Child numbers from the widget's element to the focused one. */
  readonly way: readonly number[];
  readonly selection: readonly [number, number] | null;
}

export class FocusMemory {
  private kept: Kept | undefined;

  constructor(private readonly host: Host) {}

  keep(): void {
    const focused = document.activeElement;
    const owner = ownerOf(focused);
    if (!focused || !owner) return;
    this.kept = { wid: owner.wid, way: wayTo(focused, owner.element), selection: selectionOf(focused) };
  }

  restore(): void {
    const kept = this.kept;
    this.kept = undefined;
    const found = document.activeElement;
    if (!kept || (found && found !== document.body)) return;
    const owner = this.host.widget(kept.wid);
    const element = kept.way.reduce<Element | undefined>((at, index) => at?.children[index], owner?.element);
    const target = element instanceof HTMLElement && element.tabIndex >= 0 ? element : owner?.focusTarget;
    target?.focus({ preventScroll: true });
    if (kept.selection && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) {
      try {
        target.setSelectionRange(...kept.selection);
      } catch {
        // Fields of some types (number, colour) have no selection to restore.
      }
    }
  }
}

function wayTo(element: Element, root: Element): number[] {
  const way: number[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) way.unshift([...at.parentElement.children].indexOf(at));
  return way;
}

function selectionOf(element: Element): readonly [number, number] | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}
