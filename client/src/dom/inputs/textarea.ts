/**
 * `textarea`: lines of text, or program text in the code editor.
 *
 * The plain field is there at once and can be typed in; the editor takes its
 * place when it has loaded, with what was typed. A textarea never reports blur.
 */
import { asText, el } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type InputSpec } from "./field";
import { Item, setHtmlAttributes } from "./item";
import { say } from "../words";

const KNOWN: ReadonlySet<string> = new Set(["value", "code"]);

/** The lazy part `editor`. */
interface EditorPart {
  create(host: HTMLElement, options: Readonly<Record<string, unknown>>): Editor;
}

interface Editor {
  getValue(): string;
  setValue(text: string): void;
  setReadonly(readonly: boolean): void;
  focus(): void;
  destroy(): void;
}

defineInput("textarea", (spec, host) => {
  const item = new Item(spec, host.labelledBy ? { labelledBy: host.labelledBy } : {});
  const area = el("textarea", { class: "dk-input dk-textarea form-control", id: item.controlId, name: spec.name });
  setHtmlAttributes(area, spec, KNOWN);
  area.value = asText(spec["value"]);
  item.describe(area);
  item.body.append(area);
  const field = new TextareaField(spec, host, item, area);
  area.addEventListener("input", () => host.changed(field));
  if (spec["code"]) void field.useEditor(spec["code"]);
  return field;
});

class TextareaField implements Field {
  readonly name: string;
  readonly element: HTMLElement;
  private readonly first: string;
  private editor: Editor | undefined;
  private destroyed = false;

  constructor(
    spec: InputSpec,
    private readonly host: FieldHost,
    private readonly item: Item,
    private readonly area: HTMLTextAreaElement,
  ) {
    this.name = spec.name;
    this.element = item.element;
    this.first = area.value;
  }

  async useEditor(code: unknown): Promise<void> {
    const options = typeof code === "object" && code !== null ? (code as Record<string, unknown>) : {};
    try {
      const part = await this.host.page.load<EditorPart>("editor");
      if (this.destroyed) return;
      this.replaceArea(part, options);
    } catch (error) {
      // Without the editor the plain field still does its work.
      this.host.page.reportError(error, { command: "textarea", name: this.name });
    }
  }

  private replaceArea(part: EditorPart, options: Readonly<Record<string, unknown>>): void {
    const focused = document.activeElement === this.area;
    const home = el("div", { class: "dk-editor", "data-rows": String(this.area.rows) });
    home.style.setProperty("--rows", String(this.area.rows));
    this.item.body.prepend(home);
    this.editor = part.create(home, {
      lineNumbers: true,
      ...options,
      value: this.area.value,
      readonly: this.area.readOnly,
      disabled: this.area.disabled,
      label: this.element.querySelector("label")?.textContent ?? "",
      nonce: this.host.page.nonce,
      onChange: () => {
        this.area.value = this.value();
        this.host.changed(this);
      },
    });
    this.area.hidden = true;
    if (focused) this.editor.focus();
  }

  value(): string {
    return this.editor ? this.editor.getValue() : this.area.value;
  }

  problem(): string {
    // A hidden field is not checked by the engine.
    if (this.editor && this.area.required && !this.value()) return say("Please fill in this field.");
    return this.area.checkValidity() ? "" : this.area.validationMessage;
  }

  update(attributes: Readonly<Record<string, unknown>>): void {
    const { value, code: _code, ...properties } = this.item.update(attributes);
    this.item.setProperties(properties);
    this.editor?.setReadonly(this.area.readOnly || this.area.disabled);
    if (value !== undefined) this.setDraft(value);
  }

  setDraft(value: unknown): void {
    const text = asText(value);
    if (this.value() === text) return;
    this.area.value = text;
    this.editor?.setValue(text);
  }

  mark(status: boolean | null, feedback?: string): void {
    this.item.mark(status, feedback);
  }

  focus(): void {
    if (this.editor) this.editor.focus();
    else this.area.focus({ preventScroll: true });
  }

  reset(): void {
    this.setDraft(this.first);
  }

  destroy(): void {
    this.destroyed = true;
    this.editor?.destroy();
  }
}
