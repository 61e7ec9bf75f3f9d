/**
 * What all widgets that are typed into share: when the server hears of it.
 *
 * The one rule: the text is reported 80 ms after the last key (sooner when
 * anything else is told), `modified` fires 300 ms after it.
 */
import type { Widget } from "./base";

const REPORT_MS = 80;
const MODIFIED_MS = 300;

export class Typing {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly widget: Widget) {}

  /** The user changed the text, and what follows from it. */
  typed(text: string, more: Readonly<Record<string, unknown>> = {}): void {
    this.widget.reportSoon({ text, ...more }, REPORT_MS);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.widget.fire("modified", text), MODIFIED_MS);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}

/** Put a text into a field without moving the caret of someone who is typing the same. */
export function putText(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const focused = field.ownerDocument.activeElement === field;
  const [start, end] = [field.selectionStart, field.selectionEnd];
  const atEnd = start === field.value.length;
  field.value = text;
  if (!focused || start === null || end === null) return;
  if (atEnd) field.setSelectionRange(text.length, text.length);
  else field.setSelectionRange(Math.min(start, text.length), Math.min(end, text.length));
}
