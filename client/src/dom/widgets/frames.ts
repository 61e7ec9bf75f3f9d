/** `Frame`: a border with a title around one widget. `Expander`: a heading that shows and hides one. */
import { el, icon, ICONS, setText } from "../outputs/build";
import type { Make } from "./base";
import { defineWidget } from "./registry";
import { Single } from "./single";
import { color, text } from "./values";

class Frame extends Single {
  private readonly title = el("legend", { class: "dkw-frame-title", hidden: true });
  private readonly body = el("div", { class: "dkw-frame-body" });

  constructor(make: Make) {
    super(make, el("fieldset", { class: "dkw-frame" }));
    this.element.append(this.title, this.body);
  }

  override get slot(): HTMLElement {
    return this.body;
  }

  entitle(value: string): void {
    setText(this.title, value);
    this.title.hidden = value === "";
  }
}

defineWidget("Frame", Frame, { state: { title: (frame, value) => frame.entitle(text(value)) } });

let lastId = 0;

class Expander extends Single {
  private readonly caption = el("span", { class: "dkw-expander-title" });
  readonly heading = el("button", { type: "button", class: "dkw-expander-head" }, icon(ICONS.down, "dk-icon dkw-expander-mark"), this.caption);
  private readonly body = el("div", { class: "dkw-expander-body", role: "region", id: `dkw-expander-${++lastId}` });

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-expander" }));
    this.heading.setAttribute("aria-controls", this.body.id);
    this.element.append(this.heading, this.body);
    this.heading.addEventListener("click", () => this.toggle());
    this.changed();
  }

  override get slot(): HTMLElement {
    return this.body;
  }

  override get focusTarget(): HTMLElement {
    return this.heading;
  }

  override render(): void {
    const { collapsible } = this.state;
    setText(this.caption, text(this.state["title"]));
    this.body.setAttribute("aria-label", text(this.state["title"]));
    this.body.hidden = this.collapsed;
    this.heading.setAttribute("aria-expanded", String(!this.collapsed));
    this.heading.disabled = collapsible === false;
    this.element.classList.toggle("dkw-shadow", this.state["shadow"] === true);
    this.element.classList.toggle("dkw-open", !this.collapsed);
  }

  showAnew(): void {
    this.changed();
  }

  private get collapsed(): boolean {
    return this.state["collapsed"] ?? this.state["collapsible"] !== false;
  }

  private toggle(): void {
    const collapsed = !this.collapsed;
    this.report({ collapsed });
    this.render();
    this.fire("toggled", collapsed);
  }
}

defineWidget("Expander", Expander, {
  state: {
    title: (expander) => expander.showAnew(),
    collapsible: (expander) => expander.showAnew(),
    collapsed: (expander) => expander.showAnew(),
    shadow: (expander) => expander.showAnew(),
    bg_color: (expander, value) => void (expander.heading.style.backgroundColor = color(value)),
  },
});
