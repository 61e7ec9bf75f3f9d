/** `Label`: a line of text. HTML only where the author says so, and then sanitised unless it is trusted. */
import { setAttribute } from "../outputs/build";
import type { Make } from "./base";
import { Html } from "./html_slot";
import { inkOn } from "./ink";
import { openMenuAt } from "./context_menu";
import { Pointed } from "./pointed";
import { defineWidget } from "./registry";
import { color, oneOf, text } from "./values";

class Label extends Pointed {
  private html: Html | null = null;
  private hasMenu = false;

  constructor(make: Make) {
    super(make, document.createElement("div"));
    this.element.classList.add("dkw-label");
  }

  /** Shown once per batch: what the text is depends on three properties. */
  override render(): void {
    if (this.state.html === true) {
      this.html ??= new Html(this.host.page, this.element);
      this.html.show(text(this.state.text), this.state.trusted === true);
    } else {
      this.html?.clear();
      this.html = null;
      this.element.textContent = text(this.state.text);
    }
  }

  setText(value: string): void {
    if (this.html || this.state.html === true) this.changed();
    else this.element.textContent = value;
  }

  setHtml(): void {
    this.changed();
  }

  /** The label's own colours are laid over the background that every widget has. */
  paint(own: unknown, background: unknown): void {
    const [bg, fg] = Array.isArray(own) ? own : [null, null];
    const [over, under, ink] = [color(bg), color(background), color(fg)];
    this.element.style.backgroundColor = over || under;
    this.element.style.color = ink || inkOn(over);
  }

  override setInteractive(interactive: boolean): void {
    super.setInteractive(interactive || this.hasMenu);
    this.element.classList.toggle("dkw-interactive", interactive);
    this.makePressable(interactive || this.hasMenu);
  }

  setMenu(present: boolean): void {
    if (!present || this.hasMenu) return;
    this.hasMenu = true;
    // The menu key reaches only what can take the focus.
    this.element.tabIndex = 0;
    this.element.setAttribute("aria-haspopup", "menu");
    openMenuAt(this, () => this.state.menu);
    this.makePressable(true);
  }

  /** What can be clicked is a button for those who use the keyboard: Enter and Space click it, or open its menu. */
  private makePressable(pressable: boolean): void {
    setAttribute(this.element, "role", pressable ? "button" : null);
    this.element.onkeydown = pressable ? (event) => this.pressed(event) : null;
  }

  private pressed(event: KeyboardEvent): void {
    if ((event.key !== "Enter" && event.key !== " ") || event.target !== this.element) return;
    event.preventDefault();
    if (this.state.interactive === true) return this.element.click();
    const { left, bottom } = this.element.getBoundingClientRect();
    this.element.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX: left, clientY: bottom }));
  }

  override dispose(): void {
    this.html?.clear();
  }
}

const PLACES = { left: "flex-start", center: "center", right: "flex-end", top: "flex-start", bottom: "flex-end" } as const;

defineWidget("Label", Label, {
  state: {
    text: (label, value) => label.setText(text(value)),
    html: (label) => label.setHtml(),
    trusted: (label) => label.setHtml(),
    interactive: (label, value) => label.setInteractive(value === true),
    menu: (label, value) => label.setMenu(value !== null),
    halign: (label, value) => void (label.element.style.textAlign = value === null ? "" : oneOf(value, ["left", "center", "right"]).replace("left", "")),
    valign: (label, value) => {
      const where = value === null ? null : oneOf(value, ["top", "center", "bottom"]);
      label.element.classList.toggle("dkw-valign", where !== null);
      label.element.style.alignContent = where ? PLACES[where] : "";
    },
    color: (label, value) => label.paint(value, label.state.bg),
    bg: (label, value) => label.paint(label.state.color, value),
  },
});
