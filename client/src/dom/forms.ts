/**
 * The forms of all tasks: a stack per task, tasks by recency, one form to see.
 *
 * The one rule: a form that is covered keeps what was typed. New forms stand
 * at the end of the flow, are brought to the eye and take the keyboard.
 */
import { Form, type FormSpec, type UpdateSpec } from "./form";
import type { Outbox } from "./outbox";
import type { CommandEnvelope, Page } from "./registry";

export class Forms {
  /** Task → its forms, the top one last; the most recent task last. */
  private stacks = new Map<string, Form[]>();
  private shown: Form | undefined;

  constructor(
    private readonly home: HTMLElement,
    private readonly page: Page,
    private readonly outbox: Outbox,
    /** Another form, or none, is on the screen now. */
    private readonly showed: (form: Form | undefined) => void = () => undefined,
  ) {}

  open(spec: FormSpec, command: CommandEnvelope & { readonly form?: number }): void {
    const taskId = command.task_id ?? "";
    const form = new Form(taskId, spec, command.form ?? spec.form, this.page, this.outbox);
    const stack = this.stacks.get(taskId) ?? [];
    stack.push(form);
    // Re-inserted: now the most recent task.
    this.stacks.delete(taskId);
    this.stacks.set(taskId, stack);
    this.home.append(form.element);
    this.order();
    this.showTop();
  }

  update(spec: UpdateSpec, taskId: string): void {
    const form = this.topOf(taskId);
    if (!form) throw new Error("there is no form to update");
    form.update(spec);
  }

  close(taskId: string): void {
    const stack = this.stacks.get(taskId);
    const form = stack?.pop();
    if (!stack?.length) this.stacks.delete(taskId);
    if (!form) return;
    form.destroy();
    this.showTop();
  }

  setDraft(number: number, name: string, value: unknown): void {
    for (const stack of this.stacks.values()) stack.find((form) => form.number === number)?.setDraft(name, value);
  }

  /** The form on the screen, if any. */
  get current(): Form | undefined {
    return this.shown;
  }

  clear(): void {
    for (const form of this.all) form.destroy();
    this.stacks = new Map();
    this.showTop();
  }

  private topOf(taskId: string): Form | undefined {
    return this.stacks.get(taskId)?.at(-1);
  }

  private get all(): readonly Form[] {
    return [...this.stacks.values()].flat();
  }

  /** The document has them as the stacks have them, so that a page which joins later has the same. Only hidden ones move. */
  private order(): void {
    let next = this.home.firstElementChild;
    for (const { element } of this.all) {
      if (element === next) next = next.nextElementSibling;
      else this.home.insertBefore(element, next);
    }
  }

  private showTop(): void {
    const top = this.all.at(-1);
    for (const form of this.all) form.element.hidden = form !== top;
    this.home.parentElement?.classList.toggle("dk-asking", top !== undefined);
    if (top === this.shown) return;
    this.shown = top;
    this.showed(top);
    if (!top) return;
    top.appear();
    if (this.page.env["input_auto_focus"] !== false && !typingElsewhere(this.home)) top.focus();
  }
}

/** Someone is typing into a pin: a form that comes up must not take their next keystroke. */
function typingElsewhere(home: HTMLElement): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || home.contains(active)) return false;
  return active.matches("input:not([type=button]), textarea, select, [contenteditable=true]");
}
