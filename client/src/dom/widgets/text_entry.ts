/** `TextEntry`: one line to type into; `TextEntrySet`: the same with a button that takes it. */
import { type Make, Widget } from "./base";
import { el, setText } from "../outputs/build";
import { defineWidget, type WidgetClass } from "./registry";
import { putText, Typing } from "./typing";
import { number, text } from "./values";
import { say } from "./words";

class TextEntry extends Widget {
  private readonly typing = new Typing(this);
  private readonly entered: string[] = [];
  /** Place in `entered` while the arrow keys walk it; its length = the line being typed. */
  private at = 0;
  private draft = "";

  constructor(
    make: Make,
    readonly input: HTMLInputElement = el("input", { type: "text", class: "dkw-field", autocomplete: "off", spellcheck: "false" }),
    element: HTMLElement = input,
  ) {
    super(make, element);
    input.addEventListener("input", () => this.typing.typed(input.value));
    input.addEventListener("keydown", (event) => this.keyDown(event));
  }

  /** The user is done with the line. */
  protected enter(): void {
    const { value } = this.input;
    this.remember(value);
    if (this.state.text !== value) this.report({ text: value });
    this.fire("activated", value);
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter") this.enter();
    else if (event.key === "ArrowUp" && this.recall(this.at - 1)) event.preventDefault();
    else if (event.key === "ArrowDown" && this.recall(this.at + 1)) event.preventDefault();
  }

  private remember(line: string): void {
    if (line !== "" && this.entered[this.entered.length - 1] !== line) this.entered.push(line);
    const most = Math.max(1, number(this.state.linehistory) ?? 1);
    this.entered.splice(0, Math.max(0, this.entered.length - most));
    this.at = this.entered.length;
  }

  private recall(place: number): boolean {
    if ((number(this.state.linehistory) ?? 1) <= 1 || this.input.readOnly) return false;
    if (place < 0 || place > this.entered.length) return false;
    if (this.at === this.entered.length) this.draft = this.input.value;
    this.at = place;
    this.input.value = this.entered[place] ?? this.draft;
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
    this.typing.typed(this.input.value);
    return true;
  }

  override get focusTarget(): HTMLElement {
    return this.input;
  }

  override enable(enabled: boolean): void {
    this.input.disabled = !enabled;
  }

  override dispose(): void {
    this.typing.dispose();
  }
}

class TextEntrySet extends TextEntry {
  readonly button = el("button", { type: "button", class: "dkw-button" }, say("Set"));

  constructor(make: Make) {
    const input = el("input", { type: "text", class: "dkw-field", autocomplete: "off", spellcheck: "false" });
    super(make, input, el("div", { class: "dkw-entry-set" }));
    this.element.append(input, this.button);
    this.button.addEventListener("click", () => this.enter());
  }

  override enable(enabled: boolean): void {
    super.enable(enabled);
    this.button.disabled = !enabled;
  }
}

const shared: WidgetClass<TextEntry> = {
  state: {
    text: (entry, value) => putText(entry.input, text(value)),
    length: (entry, value) => {
      // Room for the characters plus the field's own padding; an explicit size wins.
      const chars = number(value);
      entry.input.style.setProperty("--chars", chars === null ? "" : String(chars));
      entry.input.classList.toggle("dkw-counted", chars !== null);
    },
    editable: (entry, value) => void (entry.input.readOnly = value === false),
    linehistory: (_entry, value) => void number(value),
  },
};

defineWidget("TextEntry", TextEntry, {
  state: { ...shared.state, password: (entry, value) => void (entry.input.type = value === true ? "password" : "text") },
});
defineWidget("TextEntrySet", TextEntrySet, {
  state: { ...shared.state, button_text: (entry: TextEntrySet, value) => setText(entry.button, text(value)) },
});
