/** The open list of a combo box: a `listbox` whose options are walked from outside. Knows no field and no server. */
import { el } from "../outputs/build";

const ROW_PX = 30;
let lists = 0;

export class ComboList {
  readonly element: HTMLElement;
  private readonly options: HTMLElement[];
  active = -1;

  /** `limit`: how many rows are seen at once; 0 = what fits. */
  constructor(items: readonly string[], limit: number, choose: (index: number) => void) {
    const id = `dkw-list-${++lists}`;
    this.options = items.map((item, index) => el("div", { role: "option", id: `${id}-${index}`, class: "dkw-option" }, item || "\u00a0"));
    this.element = el("div", { role: "listbox", id, class: "dkw-list" }, ...this.options);
    if (limit > 0) this.element.style.setProperty("--rows", String(limit * ROW_PX));
    this.element.classList.toggle("dkw-limited", limit > 0);
    // The focus stays in the field; only then can keys and clicks go on side by side.
    this.element.addEventListener("pointerdown", (event) => event.preventDefault());
    this.element.addEventListener("pointermove", (event) => this.highlight(this.indexOf(event.target), false));
    this.element.addEventListener("click", (event) => {
      const index = this.indexOf(event.target);
      if (index >= 0) choose(index);
    });
  }

  /** Mark an option; returns its id. */
  highlight(index: number, show = true): string | null {
    const before = this.options[this.active];
    const option = this.options[index];
    if (!option && !show) return before?.id ?? null;
    before?.removeAttribute("aria-selected");
    this.active = option ? index : -1;
    option?.setAttribute("aria-selected", "true");
    if (show) option?.scrollIntoView({ block: "nearest" });
    return option?.id ?? null;
  }

  private indexOf(target: EventTarget | null): number {
    const option = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
    return option ? this.options.indexOf(option) : -1;
  }
}
