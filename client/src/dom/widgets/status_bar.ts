/** `StatusBar`: the line at a window's bottom that says what goes on. HTML only where the author says so. */
import { el } from "../outputs/build";
import { type Make, Widget } from "./base";
import { Html } from "./html_slot";
import { defineWidget } from "./registry";
import { color, oneOf, text } from "./values";

class StatusBar extends Widget {
  private readonly line = el("div", { class: "dkw-status-text" });
  private html: Html | null = null;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-statusbar", role: "status" }));
    this.element.append(this.line);
  }

  showAnew(): void {
    this.changed();
  }

  override render(): void {
    const message = text(this.state["message"]);
    if (this.state["html"] === true) (this.html ??= new Html(this.host.page, this.line)).show(message, this.state["trusted"] === true);
    else {
      this.html?.clear();
      this.html = null;
      this.line.textContent = message;
    }
  }

  override dispose(): void {
    this.html?.clear();
  }
}

const showAnew = (bar: StatusBar): void => bar.showAnew();

defineWidget("StatusBar", StatusBar, {
  state: {
    message: showAnew,
    html: showAnew,
    trusted: showAnew,
    halign: (bar, value) => void (bar.element.style.textAlign = oneOf(value, ["left", "center", "right"]).replace("left", "")),
    color: (bar, value) => {
      const [bg, fg] = Array.isArray(value) ? value : [null, null];
      bar.element.style.backgroundColor = color(bg);
      bar.element.style.color = color(fg);
    },
  },
});
