/**
 * Pins: fields that stay in the flow of outputs.
 *
 * With our own server the page only reports drafts; a PyWebIO server asks for
 * values, waits for changes and registers callbacks, which is done here.
 * The one rule: setting a value from the server tells nobody.
 */
import type { Attachment } from "../core/counterpart";
import type { Cancel, Clock } from "../core/clock";
import { el } from "./outputs/build";
import { type Field, type FieldHost, type InputSpec, makeField } from "./inputs";
import type { Outbox } from "./outbox";
import { type CommandEnvelope, defineOutput, type OutputSpec, type Page, type Rendered } from "./registry";
import { word } from "./words";

/** What the outbox calls a pin's draft. */
export function pinKey(name: string): string {
  return `pin ${name}`;
}

interface Waiter {
  readonly names: readonly string[];
  readonly command: CommandEnvelope;
  readonly cancel: Cancel;
}

interface Pin {
  readonly field: Field;
  readonly expire: () => void;
}

/** Each page has its own pins. */
const owners = new WeakMap<Page, Pins>();

defineOutput("pin", (spec, page) => {
  const pins = owners.get(page);
  if (!pins) throw new Error("this page has no pins");
  return pins.render(spec, page);
});

export class Pins {
  private readonly pins = new Map<string, Pin>();
  private readonly callbacks = new Map<string, Set<string>>();
  private readonly waiters = new Set<Waiter>();

  constructor(
    page: Page,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    owners.set(page, this);
  }

  get(name: string): Field | undefined {
    return this.pins.get(name)?.field;
  }

  update(name: string, attributes: Readonly<Record<string, unknown>>): void {
    const pin = this.pins.get(name);
    if (!pin) throw new Error(`there is no pin "${name}"`);
    pin.field.update(attributes);
  }

  setDraft(name: string, value: unknown): void {
    this.get(name)?.setDraft(value);
  }

  // -- what a PyWebIO server asks ------------------------------------------------

  /** `pin_values`: name → value of those there are. */
  answerValues(names: readonly string[], command: CommandEnvelope): void {
    const fields = names.map((name) => this.get(name)).filter((field): field is Field => field !== undefined);
    this.yield(command, Object.fromEntries(fields.map((field) => [field.name, field.value()])), fields.map(attachmentOf));
  }

  /** `pin_value` (older servers): `{value}`, or null without such a pin. */
  answerValue(name: string, command: CommandEnvelope): void {
    const field = this.get(name);
    if (!field) return this.yield(command, null, []);
    this.yield(command, { value: field.value() }, [rename(attachmentOf(field), "value")]);
  }

  /** `pin_wait`: the first change of one of them, or null after a while. */
  wait(names: readonly string[], timeoutS: number | null, command: CommandEnvelope): void {
    const expire = (): void => {
      this.waiters.delete(waiter);
      this.yield(command, null, []);
    };
    const waiter: Waiter = { names, command, cancel: timeoutS === null ? () => undefined : this.clock.after(timeoutS * 1000, expire) };
    this.waiters.add(waiter);
  }

  /** `pin_onchange`: outlives the pin it is about. */
  register(name: string, callbackId: string | null, clear: boolean): void {
    if (clear) this.callbacks.delete(name);
    if (callbackId === null) return;
    const ids = this.callbacks.get(name) ?? new Set();
    ids.add(callbackId);
    this.callbacks.set(name, ids);
  }

  // -- rendering ----------------------------------------------------------------

  /** A field in the flow; a newer one of the same name takes over. */
  render(spec: OutputSpec, page: Page): Rendered {
    const input = spec["input"] as InputSpec;
    this.pins.get(input.name)?.expire();
    const host: FieldHost = {
      page,
      kind: "pin",
      changed: (field) => this.changed(field),
      left: () => undefined,
      pressed: (field) => this.changed(field),
    };
    const field = makeField(input, host);
    const element = el("div", { class: "dk-pin" }, field.element);
    let shown = input;
    const pin: Pin = {
      field,
      expire: () => {
        field.destroy?.();
        element.replaceChildren(el("p", { class: "dk-quiet" }, word("duplicated_pin_name")));
      },
    };
    this.pins.set(input.name, pin);
    return {
      element,
      update: (next: OutputSpec) => {
        const wanted = next["input"] as InputSpec;
        if (wanted.name !== shown.name || wanted.type !== shown.type || this.pins.get(wanted.name) !== pin) return false;
        field.update(difference(shown, wanted));
        shown = wanted;
        return true;
      },
      destroy: () => {
        if (this.pins.get(input.name) === pin) {
          this.pins.delete(input.name);
          field.destroy?.();
        }
      },
    };
  }

  private changed(field: Field): void {
    if (this.outbox.native) this.draft(field);
    else this.answerChange(field);
  }

  private draft(field: Field): void {
    const attachment = field.attachment?.();
    const event = { event: "draft", task_id: "", data: { pin: field.name, value: field.value() } };
    if (!attachment) return this.outbox.draft(pinKey(field.name), event);
    this.outbox
      .sendWithFiles(event, [attachment])
      .catch((error: unknown) => field.mark(false, error instanceof Error ? error.message : String(error)));
  }

  private answerChange(field: Field): void {
    const value = field.value();
    // The seed's order on the wire: the callback first, then those who wait.
    for (const id of this.callbacks.get(field.name) ?? []) this.say({ event: "callback", task_id: id, data: { value } }, [rename(attachmentOf(field), "value")]);
    for (const waiter of [...this.waiters]) {
      if (!waiter.names.includes(field.name)) continue;
      this.waiters.delete(waiter);
      waiter.cancel();
      this.yield(waiter.command, { name: field.name, value }, [rename(attachmentOf(field), "value")]);
    }
  }

  private yield(command: CommandEnvelope, data: unknown, attachments: readonly (Attachment | undefined)[]): void {
    const ask = command.ask === undefined ? {} : { ask: command.ask };
    this.say({ event: "js_yield", task_id: command.task_id ?? "", ...ask, data }, attachments);
  }

  private say(event: Parameters<Outbox["send"]>[0], attachments: readonly (Attachment | undefined)[]): void {
    const files = attachments.filter((each): each is Attachment => each !== undefined && each.files.length > 0);
    if (files.length) void this.outbox.sendWithFiles(event, files).catch(() => this.outbox.send(event));
    else this.outbox.send(event);
  }
}

function attachmentOf(field: Field): Attachment | undefined {
  return field.attachment?.();
}

function rename(attachment: Attachment | undefined, name: string): Attachment | undefined {
  return attachment && { ...attachment, name };
}

/** The keys whose values differ; those that went away are null. */
function difference(before: InputSpec, after: InputSpec): Record<string, unknown> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(changed.map((key) => [key, after[key] ?? null]));
}
