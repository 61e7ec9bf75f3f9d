/**
 * The fields of one line: text, password, dates, colours and numbers.
 *
 * A number field takes only what can become a number; its value is null while
 * it is empty. The button beside a field (`action`) calls the script.
 */
import { asText, el } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type InputSpec } from "./field";
import { freshId, Item, onLeave, setHtmlAttributes } from "./item";
import { say } from "../words";

const TYPES = ["text", "password", "url", "email", "date", "time", "datetime-local", "color", "range", "number", "float"] as const;
const KNOWN: ReadonlySet<string> = new Set(["value", "datalist", "action"]);

/** How a type's text becomes its value, and which typed text is let through. */
interface Kind {
  readonly inputType: string;
  readonly inputMode?: string;
  readonly admits?: RegExp;
  parse(text: string): unknown;
}

const asItIs = (text: string): unknown => text;
const NUMERIC: Readonly<Record<string, Kind>> = {
  number: { inputType: "number", inputMode: "numeric", admits: /^[+-]?\d*$/, parse: (text) => numberOrNull(Number.parseInt(text, 10)) },
  float: { inputType: "text", inputMode: "decimal", admits: /^[+-]?\d*\.?\d*$/, parse: (text) => numberOrNull(Number.parseFloat(text)) },
};

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

defineInput(TYPES, (spec, host) => {
  const kind = NUMERIC[spec.type] ?? { inputType: spec.type, parse: asItIs };
  const item = new Item(spec, host.labelledBy ? { labelledBy: host.labelledBy } : {});
  const input = el("input", { class: "dk-input form-control", id: item.controlId, type: kind.inputType, name: spec.name, inputmode: kind.inputMode, autocomplete: "off" });
  if (spec.type === "number") input.step = "1";
  setHtmlAttributes(input, spec, KNOWN);
  input.value = asText(spec["value"]);
  if (spec.type === "color" || spec.type === "range") input.defaultValue = input.value; // what the engine makes of an empty one
  item.describe(input);
  const list = new Suggestions(input, item.body);
  item.body.append(lineOf(input, spec, host));
  list.set(spec["datalist"]);
  const field = fieldOf(spec, item, input, kind, list);
  guard(input, kind);
  input.addEventListener("input", () => host.changed(field));
  onLeave(item.element, () => {
    if (field.value()) host.left(field);
  });
  return field;
});

function fieldOf(spec: InputSpec, item: Item, input: HTMLInputElement, kind: Kind, list: Suggestions): Field {
  const first = input.value;
  return {
    name: spec.name,
    element: item.element,
    value: () => kind.parse(input.value),
    problem() {
      if (kind.admits && input.value && kind.parse(input.value) === null) return say("This is not a number.");
      return input.checkValidity() ? "" : input.validationMessage;
    },
    update(attributes) {
      const { value, datalist, ...properties } = item.update(attributes);
      item.setProperties(properties);
      if (datalist !== undefined) list.set(datalist);
      if (value !== undefined) setValue(input, asText(value));
    },
    setDraft(value) {
      // "1." and 1 are the same draft: leave what someone is typing alone.
      if (kind.parse(input.value) !== value) setValue(input, asText(value));
    },
    mark: (status, feedback) => item.mark(status, feedback),
    focus() {
      input.focus({ preventScroll: true });
      if (SELECTABLE.has(input.type)) input.setSelectionRange(input.value.length, input.value.length);
    },
    reset: () => setValue(input, first),
  };
}

const SELECTABLE: ReadonlySet<string> = new Set(["text", "password", "url"]);

/** Keep the caret where it is when the text does not change. */
function setValue(input: HTMLInputElement, text: string): void {
  if (input.value !== text) input.value = text;
}

/** Undo what cannot become a number, as it is typed. */
function guard(input: HTMLInputElement, kind: Kind): void {
  const { admits } = kind;
  if (!admits) return;
  input.addEventListener("beforeinput", (event) => {
    const typed = event.data;
    if (event.isComposing || typed === null || typed === undefined) return;
    // Engines tell neither text nor selection of a number field: there only the characters can be judged.
    const start = input.type === "text" ? input.selectionStart : null;
    const next = start === null ? typed : input.value.slice(0, start) + typed + input.value.slice(input.selectionEnd ?? start);
    if (!admits.test(next)) event.preventDefault();
  });
}

interface Action {
  readonly label: string;
  readonly callback_id: string;
}

function lineOf(input: HTMLInputElement, spec: InputSpec, host: FieldHost): HTMLElement {
  const action = spec["action"] as Action | undefined;
  if (!action) return input;
  const button = el("button", { type: "button", class: "dk-button btn btn-secondary dk-action" }, asText(action.label));
  button.addEventListener("click", () => host.page.callback(action.callback_id, null));
  return el("div", { class: "dk-line" }, input, button);
}

/** The list of suggestions of a text field. */
class Suggestions {
  private list: HTMLDataListElement | undefined;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly home: HTMLElement,
  ) {}

  set(values: unknown): void {
    if (!Array.isArray(values)) return;
    if (!this.list) {
      this.list = el("datalist", { id: freshId("dk-list") });
      this.home.append(this.list);
      this.input.setAttribute("list", this.list.id);
    }
    this.list.replaceChildren(...values.map((value) => el("option", { value: asText(value) })));
  }
}
