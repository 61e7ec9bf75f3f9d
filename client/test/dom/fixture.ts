/** A whole page whose counterpart only writes down what it is told. */
import "../../src/dom/inputs";
import "../../src/dom/outputs";
import type { Attachment, Counterpart } from "../../src/core/counterpart";
import type { Event } from "../../src/core/messages";
import { Outbox } from "../../src/dom/outbox";
import { ScriptPage } from "../../src/dom/page";
import { FakeClock } from "../core/clock";

export class Recorder implements Counterpart {
  readonly events: Event[] = [];
  readonly files: Attachment[] = [];

  constructor(readonly native: boolean) {}

  send(event: Event): void {
    this.events.push(event);
  }
  async sendWithFiles(event: Event, attachments: readonly Attachment[]): Promise<void> {
    this.files.push(...attachments);
    this.events.push(event);
  }
  close(): void {}
}

export class Fixture {
  readonly clock = new FakeClock();
  readonly server: Recorder;
  readonly page: ScriptPage;
  readonly apps: string[] = [];
  finished = 0;

  constructor(native = true) {
    document.body.replaceChildren();
    this.server = new Recorder(native);
    this.page = new ScriptPage({
      nonce: "n",
      outbox: new Outbox(this.clock, this.server),
      clock: this.clock,
      openApp: (app) => this.apps.push(app),
      finished: () => this.finished++,
      unconfirmed: () => [],
    });
    document.body.append(this.page.element);
  }

  command(command: string, spec: unknown = null, more: object = {}): void {
    this.page.receive({ command, spec, task_id: "t1", ...more });
  }

  text(content: string, where: object = {}): void {
    this.command("output", { type: "text", content, scope: "#pywebio-scope-ROOT", position: -1, ...where });
  }

  /** What stands in a scope, child by child. */
  shown(domId = "pywebio-scope-ROOT"): string[] {
    return Array.from(document.getElementById(domId)?.children ?? [], (child) => child.textContent ?? "");
  }

  form(inputs: readonly object[], more: object = {}): void {
    this.command("input_group", { label: "Form", form: 5, inputs, ...more });
  }

  /** The field's control on the form that is to be seen. */
  control<T extends HTMLElement = HTMLInputElement>(name: string): T {
    return Array.from(document.querySelectorAll<T>(`[name="${name}"]`)).find((each) => !each.closest("section[hidden]"))!;
  }

  type(name: string, text: string): void {
    const control = this.control(name);
    control.value = text;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }

  submit(): void {
    document.querySelector<HTMLFormElement>("section:not([hidden]) form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }

  /** Events of one kind, without drafts of others. */
  said(event: string): Event[] {
    return this.server.events.filter((each) => each.event === event);
  }

  feedback(name: string): string {
    return this.control(name).closest(".dk-item")!.querySelector(".dk-feedback")!.textContent!;
  }
}
