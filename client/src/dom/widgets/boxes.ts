/**
 * `Box`, `VBox`, `HBox`, `ButtonBox`: children side by side or one below the other. `Separator`, `Spacer`.
 *
 * The one rule: all arithmetic of space is the browser's (flex); a child's place
 * is a few declarations on its own element.
 */
import { el } from "../outputs/build";
import { Container, type Layout, type Make, Widget } from "./base";
import { setVariable } from "./nodes";
import { defineWidget } from "./registry";
import { gap, oneOf, px } from "./values";

export type Orientation = "horizontal" | "vertical";

export const ORIENTATIONS: readonly Orientation[] = ["horizontal", "vertical"];

/** Place a child along a box: its share of the free space, or its natural or asked-for size. */
export function placeAlong(child: Widget, vertical: boolean, stretch: number): void {
  const axis = vertical ? 1 : 0;
  const asked = child.state["size"]?.[axis] ?? null;
  const grows = child.state["expanding"]?.[axis] === true && asked === null;
  // Text may wrap in a row; what holds others, and what was given a size, keeps its own.
  const shrink = vertical || asked !== null || child instanceof Container ? 0 : 1;
  child.element.style.flex = stretch > 0 ? `${stretch} 1 auto` : grows ? "1 1 auto" : `0 ${shrink} auto`;
  child.element.classList.toggle("dkw-stretched", stretch > 0 || grows);
}

class Box extends Container {
  constructor(make: Make) {
    super(make, el("div", { class: `dkw-box ${make.name === "VBox" ? "dkw-vertical" : ""}` }));
  }

  get vertical(): boolean {
    return this.element.classList.contains("dkw-vertical");
  }

  orient(value: unknown): void {
    this.element.classList.toggle("dkw-vertical", oneOf(value, ORIENTATIONS) === "vertical");
    for (const child of this.children) this.childChanged(child);
  }

  protected override arrange(child: Widget, layout: Layout): void {
    placeAlong(child, this.vertical, Number(layout["stretch"] ?? 0));
  }
}

const ALIGN = { start: "flex-start", left: "flex-start", top: "flex-start", center: "center", end: "flex-end", right: "flex-end", bottom: "flex-end", stretch: "stretch" } as const;
const ALIGNS = Object.keys(ALIGN) as (keyof typeof ALIGN)[];

const boxState = {
  orientation: (box: Box, value: unknown) => box.orient(value),
  spacing: (box: Box, value: unknown) => void (box.element.style.gap = gap(value)),
  align: (box: Box, value: unknown) => void (box.element.style.alignItems = value === null ? "" : ALIGN[oneOf(value, ALIGNS)]),
};

defineWidget("Box", Box, { state: boxState });
defineWidget("VBox", Box, { state: boxState });
defineWidget("HBox", Box, { state: boxState });

/** Buttons as wide as the widest, grouped at one side. */
class ButtonBox extends Container {
  private readonly buttons = el("div", { class: "dkw-buttons", role: "group" });

  constructor(make: Make) {
    super(make, el("div", { class: "dkw-buttonbox" }));
    this.element.append(this.buttons);
  }

  override get slot(): HTMLElement {
    return this.buttons;
  }
}

defineWidget("ButtonBox", ButtonBox, {
  state: {
    orientation: (box, value) => void box.element.classList.toggle("dkw-vertical", oneOf(value, ORIENTATIONS) === "vertical"),
    halign: (box, value) => void (box.element.style.justifyContent = { left: "flex-start", center: "", right: "safe flex-end" }[oneOf(value, ["left", "center", "right"])]),
    min_button_width: (box, value) => setVariable(box.slot, "--dkw-least", px(value)),
    spacing: (box, value) => void (box.slot.style.gap = gap(value)),
  },
});

class Separator extends Widget {
  constructor(make: Make) {
    super(make, el("div", { class: "dkw-separator", role: "separator", "aria-orientation": "horizontal" }));
  }
}

defineWidget("Separator", Separator, {
  state: {
    orientation: (line, value) => line.element.setAttribute("aria-orientation", value === null ? "horizontal" : oneOf(value, ORIENTATIONS)),
  },
});

class Spacer extends Widget {
  constructor(make: Make) {
    super(make, el("div", { class: "dkw-spacer", "aria-hidden": "true" }));
  }
}

defineWidget("Spacer", Spacer);
