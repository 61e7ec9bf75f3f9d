/** What stands in the place of a widget that cannot be shown; everything around it lives on. */
import { el } from "../outputs/build";
import { Container, type Make } from "./base";

export class FailedWidget extends Container {
  constructor(make: Make, reason: string) {
    super(make, el("div", { class: "dkw-failed", role: "note" }, el("b", {}, make.name), ` cannot be shown: ${reason}`));
  }
}

/** Cover a widget whose own code failed while drawing. */
export function showFailure(element: HTMLElement, name: string, reason: string): void {
  element.querySelector(":scope > .dkw-failed")?.remove();
  element.prepend(el("div", { class: "dkw-failed", role: "note" }, el("b", {}, name), ` cannot be shown: ${reason}`));
}
