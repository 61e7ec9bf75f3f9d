/**
 * The part of an output's envelope that every type shares: `style` and
 * `click_callback_id`.
 *
 * The page calls `decorate` once after rendering and again after each update.
 * It owns exactly the style properties and the click behaviour it set before,
 * so a renderer's own inline styles survive.
 */

import type { OutputSpec, Page } from "../registry";

const authorStyles = new WeakMap<HTMLElement, string>();
const clickIds = new WeakMap<HTMLElement, string>();
const NATIVE_BUTTONS = "a[href], button, input, select, textarea, summary";

export function decorate(element: HTMLElement, spec: OutputSpec, page: Page): void {
  applyStyle(element, typeof spec.style === "string" ? spec.style : "");
  applyClick(element, spec.click_callback_id, page);
  // What an update took away leaves no empty attribute behind: an updated output equals a new one.
  for (const name of ["style", "class"]) if (element.getAttribute(name) === "") element.removeAttribute(name);
}

function applyStyle(element: HTMLElement, style: string): void {
  const before = authorStyles.get(element) ?? "";
  if (before === style) return;
  for (const name of declarations(before)) element.style.removeProperty(name[0]);
  for (const [name, value, priority] of declarations(style)) element.style.setProperty(name, value, priority);
  authorStyles.set(element, style);
}

function declarations(css: string): [string, string, string][] {
  if (css === "") return [];
  const scratch = document.createElement("div").style;
  scratch.cssText = css;
  return Array.from(scratch, (name) => [name, scratch.getPropertyValue(name), scratch.getPropertyPriority(name)]);
}

function applyClick(element: HTMLElement, callbackId: unknown, page: Page): void {
  const wired = clickIds.has(element);
  if (typeof callbackId !== "string" || callbackId === "") {
    if (wired) disarm(element);
    return;
  }
  clickIds.set(element, callbackId);
  if (element.classList.contains("pywebio-clickable")) return;
  element.classList.add("pywebio-clickable");
  if (!element.matches(NATIVE_BUTTONS)) {
    element.setAttribute("role", "button");
    element.tabIndex = 0;
  }
  if (!wired) listen(element, page);
}

function disarm(element: HTMLElement): void {
  clickIds.set(element, "");
  element.classList.remove("pywebio-clickable");
  if (element.matches(NATIVE_BUTTONS)) return;
  element.removeAttribute("role");
  element.removeAttribute("tabindex");
}

function listen(element: HTMLElement, page: Page): void {
  const send = (): void => {
    const id = clickIds.get(element);
    if (id) page.callback(id, null);
  };
  element.addEventListener("click", send);
  element.addEventListener("keydown", (event) => {
    if (event.target !== element || element.matches(NATIVE_BUTTONS)) return;
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    send();
  });
}
