/** `actions`: a row of buttons that answers a form, resets it or leaves it; in a pin, each press is a value. */
import { asText, el, setText } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type FormButtonType, type InputSpec } from "./field";
import { Item, setHtmlAttribute, setProperties } from "./item";
import { sameValue } from "./options";

interface ActionButton {
  readonly label: string;
  readonly value?: unknown;
  readonly type?: FormButtonType;
  readonly disabled?: boolean;
  readonly color?: string;
  readonly [key: string]: unknown;
}

const BUTTON_KEYS: ReadonlySet<string> = new Set(["label", "value", "type", "disabled", "color"]);

defineInput("actions", (spec, host) => new ActionsField(spec, host));

/** Has this item a button that sends the form? */
export function hasSubmit(spec: InputSpec | undefined): boolean {
  return spec?.type === "actions" && Array.isArray(spec["buttons"]) && spec["buttons"].some((button: ActionButton) => (button.type ?? "submit") === "submit");
}

class ActionsField implements Field {
  readonly name: string;
  readonly element: HTMLElement;
  private readonly item: Item;
  private readonly buttons: readonly ActionButton[];
  private readonly elements: readonly HTMLButtonElement[];
  private chosen: unknown = null;

  constructor(
    spec: InputSpec,
    private readonly host: FieldHost,
  ) {
    this.name = spec.name;
    this.item = new Item(spec, { group: true, ...(host.labelledBy ? { labelledBy: host.labelledBy } : {}) });
    this.element = this.item.element;
    this.buttons = Array.isArray(spec["buttons"]) ? (spec["buttons"] as ActionButton[]) : [];
    this.elements = this.buttons.map((button) => this.build(button));
    this.item.body.append(el("div", { class: "dk-buttons", "data-name": spec.name }, ...this.elements));
  }

  value(): unknown {
    return this.chosen;
  }

  problem(): string {
    return "";
  }

  update(attributes: Readonly<Record<string, unknown>>, target?: { readonly value: unknown }): void {
    const { value, buttons: _buttons, label, ...rest } = attributes;
    if (target) {
      const index = this.buttons.findIndex((button) => sameValue(button.value ?? null, target.value));
      const element = this.elements[index];
      if (!element) return;
      if (label !== undefined) setText(element, asText(label));
      setProperties(element, rest);
      rememberOff(element);
      return;
    }
    const properties = this.item.update(label === undefined ? rest : { ...rest, label });
    for (const element of this.elements) setProperties(element, properties);
    if (value !== undefined) this.chosen = value;
  }

  setDraft(value: unknown): void {
    this.chosen = value ?? null;
  }

  mark(status: boolean | null, feedback?: string): void {
    this.item.mark(status, feedback);
  }

  focus(): void {
    this.elements.find((element) => !element.disabled)?.focus({ preventScroll: true });
  }

  reset(): void {
    this.chosen = null;
  }

  private build(button: ActionButton): HTMLButtonElement {
    const type = button.type ?? "submit";
    const color = asText(button.color) || (type === "submit" ? "primary" : "secondary");
    const cancel = type === "cancel" ? " pywebio_cancel_btn" : "";
    // `reset` and `cancel` are ours to carry out; only a submit goes the way of Enter.
    const inForm = this.host.kind === "form" && type === "submit";
    const element = el("button", { type: inForm ? "submit" : "button", class: `dk-button btn btn-${color}${cancel}` }, asText(button.label));
    element.disabled = button.disabled === true;
    rememberOff(element);
    for (const [name, value] of Object.entries(button)) if (!BUTTON_KEYS.has(name)) setHtmlAttribute(element, name, value);
    element.addEventListener("click", (event) => {
      if (type === "submit") this.chosen = button.value ?? null;
      if (inForm) event.preventDefault();
      this.host.pressed(this, type);
    });
    return element;
  }
}

/** Buttons that the script switched off stay off when the form comes back to life. */
function rememberOff(button: HTMLButtonElement): void {
  if (button.disabled) button.dataset["off"] = "true";
  else delete button.dataset["off"];
}
