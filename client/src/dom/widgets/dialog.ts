/**
 * `Dialog`: a window with content and a row of buttons.
 *
 * The one rule: a button says its value; whether the dialog closes then is
 * `autoclose`, else the program decides.
 */
import { el, setText } from "../outputs/build";
import { type Layout, type Make, ownerOf, type Widget } from "./base";
import { placeAlong } from "./boxes";
import { framedState } from "./framed";
import { defineWidget } from "./registry";
import { RootWindow } from "./top_level";
import { gap, text } from "./values";
import type { Abilities } from "./window_frame";

class Dialog extends RootWindow {
  private readonly stage = el("div", { class: "dkw-dialog-content dkw-box dkw-vertical" });
  private readonly row = el("div", { class: "dkw-dialog-buttons" });

  constructor(make: Make) {
    super(make);
    this.element.classList.add("dkw-dialog");
    this.frame.body.append(this.stage, this.row);
    this.row.addEventListener("click", (event) => this.pressed(event));
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  get can(): Abilities {
    const { state } = this;
    return {
      move: state["moveable"] !== false,
      resize: state["resizable"] !== false,
      close: true,
      minimize: false,
      maximize: false,
      shade: false,
      lower: false,
    };
  }

  override get slot(): HTMLElement {
    return this.stage;
  }

  override get focusTarget(): HTMLElement {
    const field = this.stage.querySelector<HTMLElement>("input:not([disabled]),select,textarea,[tabindex='0'],button:not([disabled])");
    return field ?? this.primary ?? this.frame.bar;
  }

  override render(): void {
    super.render();
    this.element.toggleAttribute("data-untitled", this.state["title"] === null);
    this.element.setAttribute("aria-modal", String(this.state["modal"] === true));
    this.showButtons();
  }

  space(value: unknown): void {
    this.stage.style.gap = gap(value);
  }

  override userCloses(): void {
    this.close(this.state["autoclose"] === true);
    this.fire("close");
  }

  protected override place(child: Widget, index: number, layout: Layout): void {
    const inRow = isButton(layout);
    const after = this.children.slice(index + 1).find((each) => isButton(this.layoutOf(each)) === inRow);
    (inRow ? this.row : this.stage).insertBefore(child.element, after?.element ?? null);
    this.arrange(child, layout);
    this.changed();
  }

  protected override arrange(child: Widget, layout: Layout): void {
    if (isButton(layout)) child.element.style.flex = "";
    else placeAlong(child, true, Number(layout["stretch"] ?? 0));
  }

  private get primary(): HTMLElement | null {
    return this.row.querySelector<HTMLElement>("button.dkw-primary:not([disabled])") ?? this.row.querySelector<HTMLElement>("button:not([disabled])");
  }

  /** The buttons of the constructor stand before those added as widgets. */
  private showButtons(): void {
    const buttons: readonly (readonly [unknown, unknown])[] = this.state["buttons"] ?? [];
    const primary = primaryOf(buttons);
    const shown = [...this.row.querySelectorAll<HTMLButtonElement>(":scope > button.dkw-dialog-button")];
    buttons.forEach(([caption], index) => {
      const button = shown[index] ?? el("button", { type: "button", class: "dkw-button dkw-dialog-button" });
      setText(button, text(caption));
      button.dataset["index"] = String(index);
      button.classList.toggle("dkw-primary", index === primary);
      if (!shown[index]) this.row.insertBefore(button, this.row.children[index] ?? null);
    });
    for (const button of shown.slice(buttons.length)) button.remove();
    this.row.hidden = this.row.childElementCount === 0;
  }

  private pressed(event: MouseEvent): void {
    const button = (event.target as Element).closest("button");
    if (!button || button.disabled) return;
    const index = button.dataset["index"];
    if (index !== undefined) return this.choose((this.state["buttons"] as [unknown, unknown][])[Number(index)]?.[1] ?? null);
    const child = ownerOf(button);
    if (child && child.parent === this) this.choose(this.layoutOf(child)["button"]);
  }

  private choose(value: unknown): void {
    this.close(this.state["autoclose"] === true);
    this.fire("activated", value);
  }

  /** Take it off the screen by itself, and say so. */
  protected close(really: boolean): void {
    if (!really) return;
    this.report({ visible: false });
    this.host.arrangeRoots();
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.userCloses();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement && !event.isComposing) this.primary?.click();
  }
}

const REFUSALS = /^(cancel|no|close|abort|back|dismiss|discard)\b/i;

/** The button that Enter presses: the first that does not refuse, by its value or by what it says. Dialogs order theirs either way. */
function primaryOf(buttons: readonly (readonly [unknown, unknown])[]): number {
  const agrees = buttons.findIndex(([caption, value]) => Boolean(value) && !REFUSALS.test(text(caption)));
  if (agrees >= 0) return agrees;
  return Math.max(0, buttons.findIndex(([caption]) => !REFUSALS.test(text(caption))));
}

function isButton(layout: Layout): boolean {
  return layout["button"] !== null && layout["button"] !== undefined;
}

const showAnew = (dialog: Dialog): void => dialog.showAnew();

defineWidget("Dialog", Dialog, {
  state: {
    ...framedState,
    title: (dialog, value) => (dialog.entitle(value), dialog.showAnew()),
    buttons: showAnew,
    autoclose: () => undefined, // read when a button is pressed
    resizable: showAnew,
    moveable: showAnew,
    modal: (dialog) => (dialog.showAnew(), dialog.host.arrangeRoots()),
    spacing: (dialog, value) => dialog.space(value),
  },
});
