/** `CheckBox`: on or off. */
import { type Make, Widget } from "./base";
import { el, setText } from "../outputs/build";
import { defineWidget } from "./registry";
import { text } from "./values";

class CheckBox extends Widget {
  readonly input = el("input", { type: "checkbox" });
  readonly caption = el("span", { class: "dkw-caption" });

  constructor(make: Make) {
    super(make, el("label", { class: "dkw-check" }));
    this.element.append(this.input, this.caption);
    this.input.addEventListener("change", () => {
      this.report({ state: this.input.checked });
      this.fire("activated", this.input.checked);
    });
  }

  override get focusTarget(): HTMLElement {
    return this.input;
  }

  override enable(enabled: boolean): void {
    this.input.disabled = !enabled;
    this.element.toggleAttribute("data-disabled", !enabled);
  }
}

defineWidget("CheckBox", CheckBox, {
  state: {
    text: (box, value) => setText(box.caption, text(value)),
    state: (box, value) => void (box.input.checked = value === true),
  },
});
