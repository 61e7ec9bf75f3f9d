/** `ColorWidget`: a field to choose a colour in. `ColorDialog`: the same as a dialog. */
import { el } from "../outputs/build";
import { type Make, Refused, Widget } from "./base";
import { ColorPicker } from "./color_picker";
import { framedState } from "./framed";
import { Pace } from "./pace";
import { defineWidget } from "./registry";
import { RootWindow } from "./top_level";
import { text } from "./values";
import type { Abilities } from "./window_frame";
import { say } from "./words";

/** A colour in motion is told this often. */
const TELL_MS = 80;

class Picking {
  readonly picker: ColorPicker;
  private readonly pace = new Pace(TELL_MS, () => this.tell());

  constructor(private readonly widget: Widget) {
    this.picker = new ColorPicker((_hex, last) => (last ? this.pace.now() : this.pace.soon()));
  }

  set(value: unknown): void {
    if (!this.picker.set(text(value))) throw new Refused(`${text(value)} is not a colour like #rrggbb`);
  }

  private tell(): void {
    const color = this.picker.hex;
    if (this.widget.destroyed || color === this.widget.state["color"]) return;
    this.widget.report({ color });
    this.widget.fire("pick", color);
  }
}

class ColorWidget extends Widget {
  readonly picking: Picking;

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-color" }));
    this.picking = new Picking(this);
    this.picking.set(this.state["color"] ?? "#ff0000");
    this.element.append(this.picking.picker.element);
  }

  override get focusTarget(): HTMLElement {
    return this.picking.picker.plane;
  }
}

defineWidget("ColorWidget", ColorWidget, { state: { color: (widget, value) => widget.picking.set(value) } });

class ColorDialog extends RootWindow {
  readonly picking: Picking;
  /** What it was when the dialog opened; Cancel goes back to it. */
  private before = "";

  constructor(make: Make) {
    super(make);
    this.element.classList.add("dkw-dialog", "dkw-colordialog");
    this.picking = new Picking(this);
    this.picking.set(this.state["color"] ?? "#ff0000");
    this.entitle(say("Choose Color"));
    const choose = el("button", { type: "button", class: "dkw-button dkw-primary" }, say("Choose"));
    const cancel = el("button", { type: "button", class: "dkw-button" }, say("Cancel"));
    choose.addEventListener("click", () => this.choose());
    cancel.addEventListener("click", () => this.userCloses());
    this.frame.body.append(this.picking.picker.element, el("div", { class: "dkw-dialog-buttons" }, choose, cancel));
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  get can(): Abilities {
    const move = this.state["moveable"] !== false;
    return { move, resize: false, close: true, minimize: false, maximize: false, shade: false, lower: false };
  }

  override get focusTarget(): HTMLElement {
    return this.picking.picker.plane;
  }

  override show(visible: boolean): void {
    if (visible && this.state["visible"] !== true) this.before = this.picking.picker.hex;
    super.show(visible);
  }

  override render(): void {
    super.render();
    this.element.setAttribute("aria-modal", String(this.state["modal"] === true));
  }

  /** Cancel, the X, Escape: back to the colour from before. */
  override userCloses(): void {
    this.picking.set(this.before || this.picking.picker.hex);
    this.leave();
    this.fire("close");
  }

  private choose(): void {
    this.leave();
    this.fire("activated", this.picking.picker.hex);
  }

  private leave(): void {
    this.report({ color: this.picking.picker.hex, visible: false });
    this.host.arrangeRoots();
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || (event.key !== "Escape" && event.key !== "Enter")) return;
    if (event.key === "Enter" && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.key === "Escape") this.userCloses();
    else {
      this.picking.picker.element.querySelector<HTMLInputElement>(".dkw-color-entry")?.dispatchEvent(new Event("change"));
      this.choose();
    }
  }
}

const showAnew = (dialog: RootWindow): void => dialog.showAnew();

defineWidget("ColorDialog", ColorDialog, {
  state: {
    ...framedState,
    color: (dialog, value) => dialog.picking.set(value),
    moveable: showAnew,
    modal: (dialog) => (dialog.showAnew(), dialog.host.arrangeRoots()),
  },
});
