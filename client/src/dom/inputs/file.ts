/**
 * `file`: files from the person's machine, chosen or dropped.
 *
 * Sizes are checked before anything is sent. The bytes do not pass through
 * here: the form or the pin sends them beside its event.
 */
import type { Attachment, ChosenFile } from "../../core/counterpart";
import { asText, el, icon, ICONS, setText } from "../outputs/build";
import { defineInput, type Field, type FieldHost, type InputSpec } from "./field";
import { Item, onLeave, setHtmlAttributes } from "./item";
import { say } from "../words";

const KNOWN: ReadonlySet<string> = new Set(["accept", "placeholder", "multiple", "max_size", "max_total_size", "value"]);

/** What a draft says of a chosen file: enough to ask for it again after a reload. */
interface FileName {
  readonly name: string;
  readonly size: number;
}

defineInput("file", (spec, host) => new FileField(spec, host));

class FileField implements Field {
  readonly name: string;
  readonly element: HTMLElement;
  private readonly item: Item;
  private readonly input: HTMLInputElement;
  private readonly text = el("span", { class: "dk-file-text" });
  private readonly multiple: boolean;
  private files: readonly ChosenFile[] = [];
  private placeholder: string;
  /** Chosen before a reload, or on another page: the browser does not let a page keep files. */
  private remembered: readonly FileName[] = [];

  constructor(
    private readonly spec: InputSpec,
    private readonly host: FieldHost,
  ) {
    this.name = spec.name;
    this.multiple = spec["multiple"] === true;
    this.placeholder = asText(spec["placeholder"]) || say("Choose file");
    this.item = new Item(spec, host.labelledBy ? { labelledBy: host.labelledBy } : {});
    this.element = this.item.element;
    const { accept } = spec;
    this.input = el("input", {
      type: "file",
      class: "dk-file-input custom-file-input",
      id: this.item.controlId,
      name: spec.name,
      multiple: this.multiple,
      accept: Array.isArray(accept) ? accept.join(",") : asText(accept) || null,
    });
    setHtmlAttributes(this.input, spec, KNOWN);
    this.item.describe(this.input);
    const box = el("label", { class: "dk-file", for: this.item.controlId }, icon(ICONS.file), this.text);
    this.item.body.append(el("div", { class: "dk-file-box" }, this.input, box));
    this.input.addEventListener("change", () => this.choose(Array.from(this.input.files ?? [])));
    this.acceptDrops(box);
    onLeave(this.element, () => undefined);
    this.show();
  }

  value(): unknown {
    return this.multiple ? [] : null;
  }

  draft(): unknown {
    return this.files.map(({ name, size }) => ({ name, size }));
  }

  attachment(): Attachment {
    return { name: this.name, files: this.files, multiple: this.multiple };
  }

  problem(): string {
    const tooLarge = tooLargeText(this.files, Number(this.spec["max_size"] ?? 0), Number(this.spec["max_total_size"] ?? 0));
    if (tooLarge) return tooLarge;
    return this.input.required && !this.files.length ? say("Please choose a file.") : "";
  }

  update(attributes: Readonly<Record<string, unknown>>): void {
    const { placeholder, accept, value, ...properties } = this.item.update(attributes);
    if (placeholder !== undefined) this.placeholder = asText(placeholder);
    if (accept !== undefined) this.input.accept = Array.isArray(accept) ? accept.join(",") : asText(accept);
    if (value === null) this.clear();
    this.item.setProperties(properties);
    this.show();
  }

  setDraft(value: unknown): void {
    const names = Array.isArray(value) ? value.filter(isFileName) : [];
    this.remembered = names;
    this.show();
  }

  mark(status: boolean | null, feedback?: string): void {
    this.item.mark(status, feedback);
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  reset(): void {
    this.clear();
    this.show();
  }

  private clear(): void {
    this.files = [];
    this.remembered = [];
    this.input.value = "";
  }

  private choose(files: readonly ChosenFile[]): void {
    this.files = files;
    this.remembered = [];
    const problem = files.length ? this.problem() : "";
    this.item.mark(problem ? false : null, problem);
    if (problem) this.clear();
    this.show();
    if (!problem) this.host.changed(this);
  }

  private acceptDrops(box: HTMLElement): void {
    box.addEventListener("dragover", (event) => {
      event.preventDefault();
      box.classList.add("dk-drop");
    });
    box.addEventListener("dragleave", () => box.classList.remove("dk-drop"));
    box.addEventListener("drop", (event) => {
      event.preventDefault();
      box.classList.remove("dk-drop");
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length && !this.input.disabled) this.choose(this.multiple ? files : files.slice(0, 1));
    });
  }

  private show(): void {
    const shown: readonly FileName[] = this.files.length ? this.files : this.remembered;
    const names = shown.map(({ name, size }) => `${name} (${sizeText(size)})`).join(", ");
    // A pin's files are with the script already; a form's are sent with the answer only.
    const again = this.host.kind === "form" && this.remembered.length && !this.files.length ? " – please choose again" : "";
    setText(this.text, names ? names + again : this.placeholder);
    this.text.classList.toggle("dk-empty", !names);
  }
}

function isFileName(value: unknown): value is FileName {
  return typeof value === "object" && value !== null && typeof (value as FileName).name === "string";
}

function tooLargeText(files: readonly ChosenFile[], maxBytes: number, maxTotalBytes: number): string {
  const large = maxBytes > 0 ? files.find((file) => file.size > maxBytes) : undefined;
  if (large) return `${large.name} is larger than ${sizeText(maxBytes)}.`;
  const total = files.reduce((sum, file) => sum + file.size, 0);
  return maxTotalBytes > 0 && total > maxTotalBytes ? `The files together are larger than ${sizeText(maxTotalBytes)}.` : "";
}

/** Bytes in words, as file managers say them. */
export function sizeText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  let unit = 0;
  let size = bytes;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${unit && size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
