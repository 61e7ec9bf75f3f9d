/** What stands in the place of a widget that cannot be shown; everything around it lives on. */
import { el } from "../outputs/build";
import { Container, type Make } from "./base";
import { say } from "./words";

export class FailedWidget extends Container {
  constructor(make: Make, reason: string) {
    super(make, el("div", { class: "dkw-failed", role: "note" }, say("{} cannot be shown: {}", make.name, reason)));
  }
}

/** Cover a widget whose own code failed while drawing. */
export function showFailure(element: HTMLElement, name: string, reason: string): void {
  element.querySelector(":scope > .dkw-failed")?.remove();
  element.prepend(el("div", { class: "dkw-failed", role: "note" }, say("{} cannot be shown: {}", name, reason)));
}
