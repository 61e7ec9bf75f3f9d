/**
 * Reading values as they come from the author: colours, numbers, sizes, addresses.
 *
 * The one rule: what is not one is refused with a sentence that says what was expected.
 */
import { Refused } from "./base";

/** A CSS colour, or "" for null. */
export function color(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value !== "string" || !CSS.supports("color", value)) throw new Refused(`${say(value)} is not a colour`);
  return value;
}

/** A number, or null. */
export function number(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Refused(`${say(value)} is not a number`);
  return value;
}

/** A number of px as a CSS length, or "" for null. */
export function px(value: unknown): string {
  const length = number(value);
  return length === null ? "" : `${length}px`;
}

/** Room between things in px; 0 is what the sheet leaves by itself. */
export function gap(value: unknown): string {
  return number(value) ? px(value) : "";
}

/** Two numbers, each of which may be null. */
export function pair(value: unknown): [number | null, number | null] {
  if (value === null || value === undefined) return [null, null];
  if (!Array.isArray(value)) throw new Refused(`${say(value)} is not a pair of numbers`);
  return [number(value[0]), number(value[1])];
}

/** One number for all sides, or one each (top, right, bottom, left), as CSS. */
export function sides(value: unknown): string {
  return Array.isArray(value) ? value.map((side) => px(side) || "0").join(" ") : px(value);
}

/** One of these words; anything else is refused. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  if (words.includes(value as T)) return value as T;
  throw new Refused(`${say(value)} is none of ${words.join(", ")}`);
}

/** Anything as text; null is "". */
export function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/** A number within bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function say(value: unknown): string {
  const said = JSON.stringify(value) ?? String(value);
  return said.length > 60 ? `${said.slice(0, 57)}...` : said;
}
