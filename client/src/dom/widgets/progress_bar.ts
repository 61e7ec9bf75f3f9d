/** `ProgressBar`: how far something is, from 0 to 1 (larger than 1: percent); null: under way. */
import { type Make, Widget } from "./base";
import { el } from "../outputs/build";
import { defineWidget } from "./registry";
import { clamp, number } from "./values";
import { say } from "./words";

class ProgressBar extends Widget {
  private readonly fill = el("div", { class: "dkw-progress-fill" });

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-progress", role: "progressbar", "aria-valuemin": 0, "aria-valuemax": 100, "aria-label": say("Progress") }));
    this.element.append(this.fill);
    this.display(0);
  }

  display(value: number | null): void {
    this.element.classList.toggle("dkw-busy", value === null);
    if (value === null) {
      this.fill.style.transform = "";
      this.element.removeAttribute("aria-valuenow");
      return;
    }
    const share = clamp(value > 1 ? value / 100 : value, 0, 1);
    this.fill.style.transform = `scaleX(${share})`;
    this.element.setAttribute("aria-valuenow", String(Math.round(share * 100)));
  }
}

defineWidget("ProgressBar", ProgressBar, { state: { value: (bar, value) => bar.display(number(value)) } });
