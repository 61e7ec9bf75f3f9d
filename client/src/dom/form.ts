/**
 * One form: its fields, its buttons, and what happens from the submit to the
 * server's answer.
 *
 * The one rule: what was typed stays until the server destroys the form. It
 * does not know which other forms there are.
 */
import type { Attachment } from "../core/counterpart";
import { asText, el } from "./outputs/build";
import { type Field, type FieldHost, type FormButtonType, hasSubmit, type InputSpec, makeField } from "./inputs";
import { freshId } from "./inputs/item";
import type { Outbox } from "./outbox";
import { afterPress, beganBefore } from "./press";
import type { Page } from "./registry";
import { say, word } from "./words";

export interface FormSpec {
  readonly label?: string;
  readonly inputs: readonly InputSpec[];
  readonly cancelable?: boolean;
  readonly form?: number;
}

export interface UpdateSpec {
  readonly target_name: string;
  readonly target_value?: unknown;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What the outbox calls the draft of a form's field. */
export function draftKey(form: number | undefined, name: string): string {
  return `form ${form} ${name}`;
}

export class Form {
  readonly element: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly fields = new Map<string, Field>();
  private readonly titleId = freshId("dk-form");
  private readonly footer = el("div", { class: "dk-form-buttons" });
  private readonly progress = el("progress", { class: "dk-progress", max: 1, hidden: true, "aria-label": say("Sending files") });
  private waiting = false;
  private shownAtMs = Infinity;
  /** Fields of which the page itself, not the server, says that they are wrong. */
  private readonly complained = new Set<Field>();
  /** The server refused an answer: the first field it names gets the focus. */
  private goesToFirst = false;

  constructor(
    readonly taskId: string,
    private readonly spec: FormSpec,
    readonly number: number | undefined,
    private readonly page: Page,
    private readonly outbox: Outbox,
  ) {
    this.form = el("form", { class: "dk-form", novalidate: true, autocomplete: "off", "aria-labelledby": this.titleId });
    this.element = el("section", { class: "dk-card card" }, this.form);
    this.build();
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.form.addEventListener("click", (event) => this.ignoreOlder(event), { capture: true });
    this.form.addEventListener("keydown", (event) => this.ignoreOlder(event), { capture: true });
    this.form.addEventListener("keydown", (event) => this.key(event));
  }

  /** It is the one on the screen now. */
  appear(): void {
    this.shownAtMs = performance.now();
  }

  /** Take the keyboard: the field the script chose, or the first one. */
  focus(): void {
    const chosen = this.spec.inputs.find((item) => item.auto_focus)?.name ?? this.spec.inputs[0]?.name;
    (this.fields.get(chosen ?? "") ?? [...this.fields.values()][0])?.focus();
  }

  field(name: string): Field | undefined {
    return this.fields.get(name);
  }

  /** The server answers: change an item, and let the person go on. */
  update(spec: UpdateSpec): void {
    const field = this.fields.get(spec.target_name);
    if (!field) throw new Error(`this form has no field "${spec.target_name}"`);
    if (this.waiting) this.goesToFirst = true;
    this.wake();
    field.update(spec.attributes, spec.target_value === undefined ? undefined : { value: spec.target_value });
    if (!this.goesToFirst || spec.attributes["valid_status"] !== false || !this.ownsFocus()) return;
    this.goesToFirst = false;
    field.focus();
  }

  setDraft(name: string, value: unknown): void {
    this.fields.get(name)?.setDraft(value);
  }

  destroy(): void {
    for (const field of this.fields.values()) {
      this.outbox.forget(draftKey(this.number, field.name));
      field.destroy?.();
    }
    this.element.remove();
  }

  // -- building -----------------------------------------------------------------

  private build(): void {
    const title = el("h2", { class: "dk-form-title", id: this.titleId }, asText(this.spec.label));
    title.hidden = !asText(this.spec.label);
    const head = el("header", { class: "card-header" }, title);
    head.hidden = title.hidden;
    const body = el("div", { class: "dk-form-body card-body" });
    const { inputs } = this.spec;
    const lone = inputs.length === 1;
    for (const item of inputs) {
      const field = this.makeField(item, lone);
      this.fields.set(item.name, field);
      body.append(field.element);
    }
    if (!hasSubmit(inputs[inputs.length - 1])) this.addButtons();
    this.form.append(head, body, this.progress, this.footer);
    this.footer.hidden = !this.footer.children.length;
  }

  private makeField(item: InputSpec, lone: boolean): Field {
    const host: FieldHost = {
      page: this.page,
      kind: "form",
      ...(lone ? { labelledBy: this.titleId } : {}),
      changed: (field) => this.changed(field, item),
      left: (field) => this.left(field, item),
      pressed: (_field, type) => this.pressed(type),
    };
    return makeField(item, host);
  }

  private addButtons(): void {
    this.addButton("submit", "primary");
    if (this.spec.inputs.length > 1) this.addButton("reset", "secondary");
    if (this.spec.cancelable) this.addButton("cancel", "secondary");
  }

  private addButton(type: FormButtonType, color: string): void {
    const cancel = type === "cancel" ? " pywebio_cancel_btn" : "";
    const button = el("button", { type: type === "submit" ? "submit" : "button", class: `dk-button btn btn-${color}${cancel}` }, word(type));
    if (type !== "submit") button.addEventListener("click", () => this.pressed(type));
    this.footer.append(button);
  }

  // -- what the person does -----------------------------------------------------

  /** The second half of a double click, or a key still held, was meant for the form that stood here before. */
  private ignoreOlder(event: MouseEvent | KeyboardEvent): void {
    if (!beganBefore(event, this.shownAtMs)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Escape leaves where one can leave; Enter submits by itself, from a text area with Ctrl or ⌘. */
  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape" && this.form.querySelector(".pywebio_cancel_btn:not(:disabled)")) {
      event.preventDefault();
      this.cancel();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.form.requestSubmit(this.form.querySelector<HTMLButtonElement>("button[type=submit]:not(:disabled)"));
    }
  }

  private pressed(type: FormButtonType): void {
    if (type === "submit") void this.submit();
    else if (type === "cancel") this.cancel();
    else this.reset();
  }

  private changed(field: Field, item: InputSpec): void {
    this.forgive(field);
    this.sendDraft(field);
    if (item.onchange) this.report("change", field);
  }

  private left(field: Field, item: InputSpec): void {
    if (!item.onblur || item.type === "textarea" || item.type === "file") return;
    // The answer may show or take away a line, and what is being pressed would move from under the pointer.
    afterPress(() => {
      if (!this.waiting) this.report("blur", field);
    });
  }

  private report(name: "blur" | "change", field: Field): void {
    this.outbox.send(this.event("input_event", { event_name: name, name: field.name, value: field.value() }));
  }

  private reset(): void {
    for (const field of this.fields.values()) {
      field.reset();
      this.forgive(field);
      this.sendDraft(field);
    }
  }

  private cancel(): void {
    if (this.waiting) return;
    this.wait();
    this.outbox.send(this.event("from_cancel", null));
  }

  private async submit(): Promise<void> {
    if (this.waiting) return;
    if (!this.check()) return;
    this.wait();
    const fields = [...this.fields.values()];
    const data = Object.fromEntries(fields.map((field) => [field.name, field.value()]));
    const attachments = fields.map((field) => field.attachment?.()).filter((each): each is Attachment => each !== undefined);
    const event = this.event("from_submit", data);
    if (!attachments.some(({ files }) => files.length)) return this.outbox.send(event);
    await this.submitWithFiles(event, attachments);
  }

  private async submitWithFiles(event: ReturnType<Form["event"]>, attachments: readonly Attachment[]): Promise<void> {
    this.progress.hidden = false;
    this.progress.value = 0;
    try {
      await this.outbox.sendWithFiles(event, attachments, (done, total) => (this.progress.value = total ? done / total : 1));
    } catch (error) {
      // A file that went away, or a connection that ended: the person can try again.
      this.wake();
      const field = this.fields.get(attachments.find(({ files }) => files.length)?.name ?? "");
      field?.mark(false, error instanceof Error ? error.message : String(error));
    }
  }

  /** The page's own checks; says at each field what is wrong and goes to the first. */
  private check(): boolean {
    let first: Field | undefined;
    for (const field of this.fields.values()) {
      const problem = field.problem();
      if (!problem) {
        this.forgive(field);
        continue;
      }
      field.mark(false, problem);
      this.complained.add(field);
      first ??= field;
    }
    first?.focus();
    return first === undefined;
  }

  /** Take back what the page itself said of a field; what the server said stands until it says otherwise, on every page. */
  private forgive(field: Field): void {
    if (this.complained.delete(field)) field.mark(null);
  }

  private sendDraft(field: Field): void {
    if (this.number === undefined) return;
    const value = field.draft ? field.draft() : field.value();
    this.outbox.draft(draftKey(this.number, field.name), { event: "draft", task_id: this.taskId, data: { form: this.number, name: field.name, value } });
  }

  private event(name: string, data: unknown) {
    return { event: name, task_id: this.taskId, ...(this.number === undefined ? {} : { form: this.number }), data };
  }

  // -- waiting for the server ---------------------------------------------------

  private wait(): void {
    this.waiting = true;
    this.goesToFirst = false;
    this.form.setAttribute("aria-busy", "true");
    for (const button of this.buttons()) button.disabled = true;
  }

  private wake(): void {
    this.waiting = false;
    this.form.removeAttribute("aria-busy");
    this.progress.hidden = true;
    for (const button of this.buttons()) button.disabled = button.dataset["off"] === "true";
  }

  private buttons(): NodeListOf<HTMLButtonElement> {
    return this.form.querySelectorAll<HTMLButtonElement>(".dk-buttons button, .dk-form-buttons button");
  }

  private ownsFocus(): boolean {
    const active = document.activeElement;
    return active === null || active === document.body || this.form.contains(active);
  }
}
