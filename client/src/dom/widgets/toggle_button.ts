/** `ToggleButton`: a button that stays down; in a group exactly the one pressed last is down. */
import { type Make, Widget } from "./base";
import { el, setText } from "../outputs/build";
import { Groups } from "./groups";
import { defineWidget } from "./registry";
import { text } from "./values";

const groups = new Groups<ToggleButton>();

class ToggleButton extends Widget {
  declare readonly element: HTMLButtonElement;

  constructor(make: Make) {
    super(make, el("button", { type: "button", class: "dkw-button dkw-toggle", "aria-pressed": "false" }));
    this.element.addEventListener("click", () => this.press());
  }

  private press(): void {
    const others = groups.others(this);
    const down = others.length > 0 || this.state.state !== true;
    for (const other of others) {
      if (other.state.state !== true) continue;
      other.display(false);
      other.report({ state: false });
    }
    this.display(down);
    this.report({ state: down });
    this.fire("activated", down);
  }

  display(down: boolean): void {
    this.element.setAttribute("aria-pressed", String(down));
  }

  join(other: unknown): void {
    if (other instanceof ToggleButton) groups.join(this, other);
    else groups.leave(this);
  }

  override enable(enabled: boolean): void {
    this.element.disabled = !enabled;
  }

  override dispose(): void {
    groups.leave(this);
  }
}

defineWidget("ToggleButton", ToggleButton, {
  state: {
    text: (toggle, value) => setText(toggle.element, text(value)),
    group: (toggle, value) => toggle.join(value),
    state: (toggle, value) => toggle.display(value === true),
  },
});
