/**
 * Numbers between two limits: how they are rounded, moved by keys and written.
 *
 * The one rule: a value that leaves here is within the limits and on a step
 * from the least one. Pure; knows no element.
 */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly decimals: number | null;
  readonly whole: boolean;
}

/** The range that the properties of a widget describe. */
export function rangeOf(state: Readonly<Record<string, any>>): Range {
  const min = Number(state.min ?? 0);
  const whole = state.dtype !== "float";
  const step = Math.abs(Number(state.step)) || (whole ? 1 : 0.1);
  return { min, max: Math.max(min, Number(state.max ?? 100)), step, decimals: state.decimals ?? null, whole };
}

/** The nearest allowed value; the greatest one is always allowed. */
export function snap(value: number, range: Range): number {
  const held = Math.min(range.max, Math.max(range.min, value));
  if (held === range.max) return held;
  const stepped = range.min + Math.round((held - range.min) / range.step) * range.step;
  return Math.min(range.max, tidy(stepped, digitsFor(range)));
}

/** Digits after the point: what is asked for, else what the step needs. */
export function digitsFor(range: Range): number {
  if (range.decimals !== null) return Math.max(0, Math.min(20, range.decimals));
  return range.whole ? 0 : Math.max(digits(range.step), digits(range.min));
}

export function written(value: number, range: Range): string {
  return value.toFixed(digitsFor(range));
}

/** Where a key moves the value, or null when it is not such a key. */
export function byKey(key: string, value: number, range: Range): number | null {
  const page = Math.max(range.step, Math.round((range.max - range.min) / 10 / range.step) * range.step);
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return snap(value + range.step, range);
    case "ArrowDown":
    case "ArrowLeft":
      return snap(value - range.step, range);
    case "PageUp":
      return snap(value + page, range);
    case "PageDown":
      return snap(value - page, range);
    case "Home":
      return range.min;
    case "End":
      return range.max;
    default:
      return null;
  }
}

/** What part of the way a value has gone, 0..1. */
export function share(value: number, range: Range): number {
  return range.max > range.min ? Math.min(1, Math.max(0, (value - range.min) / (range.max - range.min))) : 0;
}

function digits(value: number): number {
  const [, exponent] = value.toExponential().split("e");
  const mantissa = (value.toExponential().split("e")[0] ?? "").split(".")[1]?.length ?? 0;
  return Math.max(0, Math.min(12, mantissa - Number(exponent)));
}

function tidy(value: number, places: number): number {
  return Number(value.toFixed(Math.max(places, 0)));
}
