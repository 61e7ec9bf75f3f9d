/**
 * What every renderer needs to build and change elements.
 *
 * The one rule: text enters the document as text nodes and attributes, never
 * as HTML. This file does not know any output type, nor the page's state.
 */

import type { OutputSpec, Page } from "../registry";

/** Anything a container may hold: an output or something shown as text. */
export type Content = OutputSpec | string | number | boolean | null;

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element with attributes (`true` = present, `false`/null/undefined = absent) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  element.append(...children);
  return element;
}

/** Set or remove one attribute by the rule of `el`. */
export function setAttribute(element: Element, name: string, value: Attributes[string]): void {
  if (value === false || value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}

/** A `contents` field as a list: servers send a text, an output or a list of both. */
export function contentList(value: unknown): readonly Content[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value as readonly Content[];
  return [value as Content];
}

/** The contents of a tab or a cell: an output that was removed there has left an empty text, which is nothing. */
export function withoutGone(value: unknown): readonly Content[] {
  return contentList(value).filter((each) => each !== "");
}

/** Is it the spec of an output, not a plain value? */
export function isOutput(value: unknown): value is OutputSpec {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** Do two wire values say the same? Specs are JSON, so comparing their text is exact up to key order. */
export function same(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

const touched = new WeakSet<Element>();

/** The screen changed something at or below this element by itself: what its outputs were built from says no longer what stands there. */
export function touch(element: Element | null): void {
  for (let each = element; each; each = each.parentElement) touched.add(each);
}

export function isTouched(element: Element): boolean {
  return touched.has(element);
}

/** Fill a slot anew. */
export function fillSlot(slot: HTMLElement, contents: unknown, page: Page): void {
  touched.delete(slot);
  page.fill(slot, contentList(contents));
}

/** Refill a slot only when its contents changed, so that an unchanged child keeps focus, scroll and loaded images. */
export function refill(slot: HTMLElement, before: unknown, after: unknown, page: Page): void {
  if (touched.has(slot) || !same(before, after)) fillSlot(slot, after, page);
}

/** A field as text; absent fields become "". */
export function asText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/** A field as a CSS length: numbers are pixels. */
export function asLength(value: unknown): string {
  if (typeof value === "number") return `${value}px`;
  return typeof value === "string" ? (/^\d+(\.\d+)?$/.test(value) ? `${value}px` : value) : "";
}

/** Change the text of an element only when it differs: an untouched node keeps the reader's selection. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** An icon of `path` data on a 16-unit square, drawn in the current colour and hidden from screen readers. */
export function icon(path: string, className = "dk-icon"): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 16 16", class: className, "aria-hidden": "true" })) {
    svg.setAttribute(name, value);
  }
  const shape = document.createElementNS(namespace, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}

/** The paths used by more than one output. */
export const ICONS = {
  close: "M4 4l8 8M12 4l-8 8",
  copy: "M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",
  check: "M3.5 8.5l3 3 6-7",
  down: "M4 6l4 4 4-4",
  file: "M8 2.5v8m-3.5-3L8 11l3.5-3.5M3 13.5h10",
} as const;
