/** `ScriptArea`: a place for the script half's outputs. Its element is a scope; what is in it is the script's. */
import { el } from "../outputs/build";
import { type Make, Widget } from "./base";
import { defineWidget } from "./registry";
import { text } from "./values";

class ScriptArea extends Widget {
  constructor(make: Make) {
    super(make, el("div", { class: "dkw-scriptarea dk-flow" }));
  }

  bind(domId: string): void {
    if (domId) this.host.page.bindScope(domId, this.element);
    else this.element.removeAttribute("id");
  }

  override dispose(): void {
    this.host.page.fill(this.element, []);
  }
}

defineWidget("ScriptArea", ScriptArea, { state: { dom_id: (area, value) => area.bind(text(value)) } });
