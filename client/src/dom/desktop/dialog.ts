/**
 * Message, question and error dialogs inside the window: they look and behave the same on every system.
 *
 * Enter is the primary button (never one that destroys something), Escape the one that changes nothing. The one rule: a dialog
 * that asked is answered exactly once, whatever closes it.
 */
import { el } from "../outputs/build";
import { say } from "../words";

export interface DialogButton {
  readonly label: string;
  readonly value: unknown;
  readonly kind?: "primary" | "danger" | "plain";
}

export interface DialogSpec {
  readonly title?: string;
  readonly text: string;
  readonly buttons: readonly DialogButton[];
  /** What Escape answers. */
  readonly cancel?: unknown;
  /** Shown folded, with a button that copies it. */
  readonly details?: string;
}

let titles = 0;

/** Show a dialog; the value of the button that was pressed. */
export function askDialog(spec: DialogSpec): Promise<unknown> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = build(spec, (value) => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      resolve(value);
    });
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector<HTMLElement>("[data-primary]") ?? dialog.querySelector("button"))?.focus();
  });
}

function build(spec: DialogSpec, settle: (value: unknown) => void): HTMLDialogElement {
  let answered = false;
  const done = (value: unknown): void => {
    if (answered) return;
    answered = true;
    settle(value);
  };
  const titleId = `dk-dialog-${++titles}`;
  const heading = el("h2", { id: titleId, class: "dk-dialog-title" }, spec.title || spec.text);
  const body = el("div", { class: "dk-dialog-body" }, heading);
  if (spec.title) body.append(el("p", { class: "dk-dialog-text" }, spec.text));
  if (spec.details) body.append(details(spec.details));
  const row = el("div", { class: "dk-dialog-buttons" }, ...spec.buttons.map((button) => buildButton(button, done)));
  const dialog = el("dialog", { class: "dk-popup dk-dialog", "data-size": "small", role: "alertdialog", "aria-labelledby": titleId }, body, row);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    done(spec.cancel ?? null);
  });
  // An engine that closes it by itself (a second Escape) cancels.
  dialog.addEventListener("close", () => done(spec.cancel ?? null));
  return dialog;
}

function buildButton(button: DialogButton, done: (value: unknown) => void): HTMLElement {
  const look = button.kind === "danger" ? "btn-danger" : button.kind === "primary" ? "" : "btn-secondary";
  const element = el("button", { type: "button", class: `dk-button ${look}`, "data-primary": button.kind === "primary" }, button.label);
  element.addEventListener("click", () => done(button.value));
  return element;
}

function details(text: string): HTMLElement {
  const copy = el("button", { type: "button", class: "dk-button btn-secondary btn-sm" }, say("Copy details"));
  const pre = el("pre", { class: "dk-dialog-details", tabindex: 0 }, text);
  copy.addEventListener("click", () => void copyText(text).then(() => (copy.textContent = say("Copied"))));
  return el("details", { class: "dk-dialog-more" }, el("summary", {}, say("Details")), pre, copy);
}

/** Put text on the clipboard, also where the modern way is refused. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = el("textarea", { class: "visually-hidden" });
    field.value = text;
    (document.querySelector("dialog:modal") ?? document.body).append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("the clipboard cannot be written");
  }
}
