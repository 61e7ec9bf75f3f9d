/** `Button`: does something when pressed. */
import { type Make, Widget } from "./base";
import { el, setText } from "../outputs/build";
import { inkOn } from "./ink";
import { Picture } from "./pictures";
import { defineWidget } from "./registry";
import { color, text } from "./values";

class Button extends Widget {
  declare readonly element: HTMLButtonElement;
  readonly caption = el("span", { class: "dkw-caption" });
  private readonly picture: Picture;

  constructor(make: Make) {
    super(make, el("button", { type: "button", class: "dkw-button" }));
    this.picture = new Picture(this, "dkw-icon");
    this.element.append(this.caption);
    this.element.classList.add("dkw-no-text");
    this.element.addEventListener("click", () => this.fire("activated"));
  }

  setIcon(source: unknown, size: unknown): void {
    this.picture.set(source, size);
    if (source && !this.picture.element.parentNode) this.element.prepend(this.picture.element);
  }

  override enable(enabled: boolean): void {
    this.element.disabled = !enabled;
  }

  override dispose(): void {
    this.picture.dispose();
  }
}

/** `[background, foreground]` as custom properties, which the sheet uses when they are there. */
function tint(element: HTMLElement, name: string, value: unknown): void {
  const [bg, fg] = Array.isArray(value) ? value : [value, null];
  const colors = { bg: color(bg), fg: color(fg) || inkOn(color(bg)) };
  for (const [which, each] of Object.entries(colors)) {
    if (each) element.style.setProperty(`--${name}-${which}`, each);
    else element.style.removeProperty(`--${name}-${which}`);
  }
}

defineWidget("Button", Button, {
  state: {
    text: (button, value) => {
      setText(button.caption, text(value));
      button.element.classList.toggle("dkw-no-text", text(value) === "");
    },
    icon: (button, value) => button.setIcon(value, button.state.icon_size),
    icon_size: (button, value) => button.setIcon(button.state.icon, value),
    color: (button, value) => tint(button.element, "own", value),
    hover: (button, value) => tint(button.element, "hover", value),
  },
});
