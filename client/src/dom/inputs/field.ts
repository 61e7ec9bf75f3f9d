/**
 * The contract of an input item: the same field serves a form and a pin.
 *
 * One maker per `type`: `spec → Field`. A field knows its own spec and its
 * host; it never touches the link, the form around it or other fields.
 */
import type { Attachment } from "../../core/counterpart";
import type { Page } from "../registry";

/** Wire form of an input item; further keys are HTML attributes. */
export interface InputSpec {
  readonly type: string;
  readonly name: string;
  readonly label?: string;
  readonly help_text?: string;
  readonly auto_focus?: boolean;
  readonly onblur?: boolean;
  readonly onchange?: boolean;
  readonly invalid_feedback?: string;
  readonly valid_feedback?: string;
  readonly valid_status?: boolean | 0 | null;
  readonly [key: string]: unknown;
}

export type FormButtonType = "submit" | "reset" | "cancel";

/** Who holds the field: a form or a pin. */
export interface FieldHost {
  readonly page: Page;
  readonly kind: "form" | "pin";
  /** DOM id of the element that names a field without a label of its own. */
  readonly labelledBy?: string;
  /** The user changed the value. */
  changed(field: Field): void;
  /** The user left the field. */
  left(field: Field): void;
  /** A button of an `actions` item was pressed. */
  pressed(field: Field, type: FormButtonType): void;
}

export interface Field {
  readonly name: string;
  /** The whole item with its label, hint and messages. */
  readonly element: HTMLElement;
  /** What the script gets. */
  value(): unknown;
  /** What is wrong with the value before the server is asked; "" = nothing. */
  problem(): string;
  /** New values for keys of the spec; `target` narrows to the option with that value (then it is an object with it). */
  update(attributes: Readonly<Record<string, unknown>>, target?: { readonly value: unknown }): void;
  /** Another page, or this one before it went, left this here; shown without telling anyone. */
  setDraft(value: unknown): void;
  /** What a draft of this field says where it is not its value: files have none to say. */
  draft?(): unknown;
  /** Mark as valid (`true`), invalid (`false`) or neither. */
  mark(status: boolean | null, feedback?: string): void;
  focus(): void;
  /** Back to how it was first shown. */
  reset(): void;
  /** The files to send along, for a `file` item. */
  attachment?(): Attachment;
  destroy?(): void;
}

export type FieldMaker = (spec: InputSpec, host: FieldHost) => Field;

const makers = new Map<string, FieldMaker>();

/** Register the maker of input types. Called once per file in `inputs/`. */
export function defineInput(types: string | readonly string[], maker: FieldMaker): void {
  for (const type of typeof types === "string" ? [types] : types) {
    if (makers.has(type)) throw new Error(`two makers for input type "${type}"`);
    makers.set(type, maker);
  }
}

/** Make a field; throws for a type nobody registered. */
export function makeField(spec: InputSpec, host: FieldHost): Field {
  const maker = makers.get(spec.type);
  if (!maker) throw new Error(`unknown input type "${spec.type}"`);
  const field = maker(spec, host);
  if (spec.valid_status !== undefined) field.update({ valid_status: spec.valid_status });
  return field;
}
