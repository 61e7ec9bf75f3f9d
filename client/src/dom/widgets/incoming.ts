/**
 * Values as they arrive become values as widgets want them.
 *
 * The one rule: a reference becomes its widget (an unknown one null), a JSON
 * value that travelled as a blob becomes that value; all else stays as it is.
 * A result is at once there unless a blob is still on its way.
 */
import { isBlobRef, type BlobRef } from "../../core/blobs";
import { isRecord } from "../../core/frames";
import type { Widget } from "./base";

export interface Sources {
  widget(wid: number): Widget | undefined;
  json(ref: BlobRef): Promise<unknown>;
}

/** The value itself, or a promise when a part of it still has to come. `raw` = look only whether the whole value is a blob. */
export function incoming(value: unknown, sources: Sources, raw = false): unknown | Promise<unknown> {
  if (isInline(value)) return sources.json(value);
  if (raw || typeof value !== "object" || value === null) return value;
  const waits: Promise<void>[] = [];
  const ready = walk(value, sources, waits);
  return waits.length ? Promise.all(waits).then(() => ready) : ready;
}

/** Each part of an edit made ready; large data in it is not searched for references. */
export function incomingParts(edit: Readonly<Record<string, unknown>>, ready: (value: unknown) => unknown): unknown {
  const parts = Object.entries(edit).map(([key, value]) => [key, ready(value)] as const);
  if (!parts.some(([, value]) => value instanceof Promise)) return edit;
  return Promise.all(parts.map(async ([key, value]) => [key, await value] as const)).then(Object.fromEntries);
}

/** Widgets become references, at any depth; everything else is JSON already. */
export function outgoing(value: unknown, isWidget: (value: object) => value is Widget): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isWidget(value)) return { __wid__: value.wid };
  if (Array.isArray(value)) return value.map((each) => outgoing(each, isWidget));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, outgoing(each, isWidget)]));
}

function isInline(value: unknown): value is BlobRef {
  return isBlobRef(value) && (value as { inline?: unknown }).inline === true;
}

function walk(value: object, sources: Sources, waits: Promise<void>[]): unknown {
  if (isRecord(value) && typeof value["__wid__"] === "number") return sources.widget(value["__wid__"]) ?? null;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  for (const key in copy) {
    const part = copy[key];
    if (typeof part !== "object" || part === null) continue;
    if (isInline(part)) waits.push(sources.json(part).then((whole) => void (copy[key] = whole)));
    else copy[key] = walk(part, sources, waits);
  }
  return copy;
}
