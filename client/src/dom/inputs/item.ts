/**
 * What stands around every field: label, hint, and what is said when the value
 * is right or wrong — wired so that a screen reader reads them together.
 *
 * This file does not know what is inside the item.
 */
import { asText, el, setText } from "../outputs/build";
import type { InputSpec } from "./field";

/** Keys that say something about the item itself; all others belong to its control. */
const ITEM_KEYS: ReadonlySet<string> = new Set(["label", "help_text", "invalid_feedback", "valid_feedback", "valid_status"]);

let nextId = 1;

/** A DOM id that nothing else on this page has. */
export function freshId(prefix = "dk"): string {
  return `${prefix}-${nextId++}`;
}

export interface ItemOptions {
  /** Several controls under one label: a fieldset with a legend. */
  readonly group?: boolean;
  readonly labelledBy?: string;
}

export class Item {
  readonly element: HTMLElement;
  /** Where the control goes. */
  readonly body = el("div", { class: "dk-item-body" });
  /** DOM id for the control that the label is for. */
  readonly controlId = freshId("dk-input");
  private readonly label: HTMLElement;
  private readonly help = el("div", { class: "dk-help", id: freshId("dk-help") });
  private readonly feedback = el("div", { class: "dk-feedback", id: freshId("dk-feedback"), "aria-live": "polite" });
  private words: { invalid: string; valid: string };
  private status: boolean | null = null;

  constructor(
    spec: InputSpec,
    private readonly options: ItemOptions = {},
  ) {
    this.words = { invalid: asText(spec.invalid_feedback), valid: asText(spec.valid_feedback) };
    this.label = el(options.group ? "legend" : "label", { class: "dk-label" });
    if (this.label instanceof HTMLLabelElement) this.label.htmlFor = this.controlId;
    this.element = el(options.group ? "fieldset" : "div", { class: `dk-item dk-item-${spec.type}` }, this.label, this.body, this.help, this.feedback);
    if (options.group) this.describe(this.element);
    this.say(asText(spec.label), asText(spec.help_text));
  }

  /** Tie a control to the hint, the messages and, without a label, to what names the form. */
  describe(control: HTMLElement): void {
    control.setAttribute("aria-describedby", `${this.help.id} ${this.feedback.id}`);
    if (this.options.labelledBy && !this.label.textContent) control.setAttribute("aria-labelledby", this.options.labelledBy);
  }

  /** Take the keys that are about the item; returns the rest. */
  update(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
    if ("label" in attributes || "help_text" in attributes) {
      this.say(
        "label" in attributes ? asText(attributes["label"]) : (this.label.textContent ?? ""),
        "help_text" in attributes ? asText(attributes["help_text"]) : (this.help.textContent ?? ""),
      );
    }
    if ("invalid_feedback" in attributes) this.words.invalid = asText(attributes["invalid_feedback"]);
    if ("valid_feedback" in attributes) this.words.valid = asText(attributes["valid_feedback"]);
    if ("valid_status" in attributes) this.mark(statusOf(attributes["valid_status"]));
    else if ("invalid_feedback" in attributes || "valid_feedback" in attributes) this.mark(this.status);
    return Object.fromEntries(Object.entries(attributes).filter(([key]) => !ITEM_KEYS.has(key)));
  }

  mark(status: boolean | null, feedback?: string): void {
    this.status = status;
    const text = feedback ?? (status === false ? this.words.invalid : status === true ? this.words.valid : "");
    setText(this.feedback, text);
    this.feedback.hidden = !text;
    if (status === null) delete this.element.dataset["valid"];
    else this.element.dataset["valid"] = String(status);
    for (const control of this.controls()) {
      if (status === false) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }

  /** The elements that DOM properties go to. */
  controls(): NodeListOf<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement> {
    return this.body.querySelectorAll("input, select, textarea");
  }

  /** Set DOM properties on the controls, as the seed protocol says of unlisted attributes. */
  setProperties(properties: Readonly<Record<string, unknown>>): void {
    for (const control of this.controls()) setProperties(control, properties);
  }

  private say(label: string, help: string): void {
    setText(this.label, label);
    this.label.hidden = !label;
    setText(this.help, help);
    this.help.hidden = !help;
    if (!this.feedback.textContent) this.feedback.hidden = true;
  }
}

function statusOf(value: unknown): boolean | null {
  return value === true || value === false ? value : null;
}

/** The seed writes attribute names in lower case; the DOM's properties are spelled otherwise. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = { readonly: "readOnly", maxlength: "maxLength", minlength: "minLength" };

export function setProperties(control: HTMLElement, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) continue; // no handlers from the wire
    const property = PROPERTY_NAMES[name] ?? name;
    if (property in control) (control as unknown as Record<string, unknown>)[property] = value;
    else setHtmlAttribute(control, name, value);
  }
}

/** An author's further HTML attribute: `false` and `null` remove it, `true` sets it empty. */
export function setHtmlAttribute(control: Element, name: string, value: unknown): void {
  if (name.startsWith("on") || !/^[a-z][\w:-]*$/i.test(name)) return;
  if (value === false || value === null || value === undefined) control.removeAttribute(name);
  else control.setAttribute(name, value === true ? "" : String(value));
}

/** Put all keys of a spec that are not `known` on a control as HTML attributes. */
export function setHtmlAttributes(control: Element, spec: InputSpec, known: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(spec)) if (!known.has(name) && !COMMON_KEYS.has(name)) setHtmlAttribute(control, name, value);
}

const COMMON_KEYS: ReadonlySet<string> = new Set([...ITEM_KEYS, "type", "auto_focus", "onblur", "onchange"]);

/** Report that the user left the field, but not when it is the window that lost the focus. */
export function onLeave(element: HTMLElement, left: () => void): void {
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && element.contains(event.relatedTarget)) return;
    if (document.hasFocus()) left();
  });
}
