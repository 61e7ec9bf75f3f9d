/**
 * What is only seen: a picture, a drawing, a film.
 *
 * The one rule: its tooltip says what is to be seen also to those who do not see
 * it; without one it is decoration, unless it takes the focus and must be called something.
 */
import { setAttribute } from "../outputs/build";
import type { Widget } from "./base";
import { commonState } from "./common";
import { Pointed } from "./pointed";
import { text } from "./values";
import { say } from "./words";

export abstract class Depicting extends Pointed {
  override setInteractive(interactive: boolean): void {
    super.setInteractive(interactive);
    this.changed();
  }

  describe(): void {
    this.changed();
  }

  override render(): void {
    const said = text(this.state.tooltip) || (this.state.interactive === true ? say("Picture") : "");
    setAttribute(this.element, "role", said ? "img" : null);
    setAttribute(this.element, "aria-label", said || null);
  }
}

/** The property `tooltip` of what is only seen: shown as everywhere, and taken for its name. */
export function describing<W extends Widget>(describe: (widget: W, said: string) => void): (widget: W, value: unknown) => void {
  return (widget, value) => {
    commonState["tooltip"]?.(widget, value);
    describe(widget, text(value));
  };
}
