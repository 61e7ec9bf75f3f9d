/**
 * `RadioButton`: one of several. Those of a group share a name, so the browser
 * itself moves between them by arrow keys and switches the others off.
 */
import { type Make, Widget } from "./base";
import { el, setText } from "../outputs/build";
import { Groups } from "./groups";
import { defineWidget } from "./registry";
import { text } from "./values";

const groups = new Groups<RadioButton>();

class RadioButton extends Widget {
  readonly input = el("input", { type: "radio" });
  readonly caption = el("span", { class: "dkw-caption" });

  constructor(make: Make) {
    super(make, el("label", { class: "dkw-check" }));
    this.element.append(this.input, this.caption);
    this.input.addEventListener("change", () => this.chosen());
  }

  /** The user chose this one: the one that went off is told of first. */
  private chosen(): void {
    for (const other of groups.others(this)) {
      if (other.state.state !== true) continue;
      other.report({ state: false });
    }
    this.report({ state: true });
    this.fire("activated", true);
  }

  join(other: unknown): void {
    if (!(other instanceof RadioButton)) {
      groups.leave(this);
      this.input.name = "";
      return;
    }
    const group = groups.join(this, other);
    for (const member of group.members) {
      // Taking a name switches others of it off; what the server said stays.
      member.input.name = `dkw-group-${group.id}`;
    }
    for (const member of group.members) if (member.state.state === true) member.input.checked = true;
  }

  override get focusTarget(): HTMLElement {
    return this.input;
  }

  override enable(enabled: boolean): void {
    this.input.disabled = !enabled;
    this.element.toggleAttribute("data-disabled", !enabled);
  }

  override dispose(): void {
    groups.leave(this);
  }
}

defineWidget("RadioButton", RadioButton, {
  state: {
    text: (radio, value) => setText(radio.caption, text(value)),
    group: (radio, value) => radio.join(value),
    state: (radio, value) => void (radio.input.checked = value === true),
  },
});
