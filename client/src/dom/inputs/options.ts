/**
 * What select, checkbox and radio share: a list of options whose values are any
 * JSON. Controls carry the index; values are compared by what they say in JSON.
 */
import { asText } from "../outputs/build";

export interface Option {
  readonly label: string;
  readonly value: unknown;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly [key: string]: unknown;
}

export const OPTION_KEYS: ReadonlySet<string> = new Set(["label", "value", "selected", "disabled"]);

export function optionsOf(value: unknown): readonly Option[] {
  if (!Array.isArray(value)) return [];
  return value.map((option: Option) => ({ ...option, label: asText(option.label), value: option.value ?? null }));
}

export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export function includesValue(values: unknown, value: unknown): boolean {
  return Array.isArray(values) && values.some((each) => sameValue(each, value));
}
