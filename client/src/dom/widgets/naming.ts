/**
 * A field is called by the label beside it.
 *
 * The one rule: a `Label` directly before a field names it for screen readers, as
 * the eye takes it; a program need not say so. Follows from the children's order
 * alone, so it is the same after a reload. Without one a field is called by its
 * tooltip, else by what its class is.
 */
import { setAttribute } from "../outputs/build";
import type { Widget } from "./base";

const FIELDS: ReadonlySet<string> = new Set(
  "TextEntry TextEntrySet TextArea ComboBox SpinBox Slider Dial ProgressBar TextSource TreeView TableView".split(" "),
);
const NAMED = "[role=textbox],input,textarea,select,[role=combobox],[role=slider],[role=spinbutton],[role=progressbar],[role=treegrid],[role=grid]";
const PREFIX = "dkw-label-";

/** Name a field by what stands before it; anything else is left alone. */
export function nameBy(field: Widget | undefined, before: Widget | undefined): void {
  if (!field || !FIELDS.has(field.name)) return;
  const target = controlOf(field);
  if (!target) return;
  if (before?.name === "Label") {
    before.element.id = `${PREFIX}${before.wid}`;
    target.setAttribute("aria-labelledby", before.element.id);
  } else if (target.getAttribute("aria-labelledby")?.startsWith(PREFIX)) target.removeAttribute("aria-labelledby");
}

/** What a field is called where no label is before it: its tooltip, "" = as its class is by itself. */
export function nameByTooltip(field: Widget, said: string): void {
  if (!FIELDS.has(field.name)) return;
  const target = controlOf(field);
  if (!target) return;
  if (!ownNames.has(target)) ownNames.set(target, target.getAttribute("aria-label"));
  setAttribute(target, "aria-label", said || (ownNames.get(target) ?? null));
}

/** The names that controls bring along. */
const ownNames = new WeakMap<Element, string | null>();

function controlOf(field: Widget): Element | null {
  return field.element.matches(NAMED) ? field.element : field.element.querySelector(NAMED);
}
