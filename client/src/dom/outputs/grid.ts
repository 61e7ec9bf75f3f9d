/** `grid`: children in rows and columns. `put_row`, `put_column` and `put_grid` are grids with different templates. */

import { defineOutput, type OutputSpec } from "../registry";
import { asText, contentList, el, refill } from "./build";

interface Span {
  readonly row?: number;
  readonly col?: number;
}

defineOutput("grid", (spec, page) => {
  const element = el("div", { class: "dk-grid" });
  // A null is an empty cell: the page makes an element of it, or the children after it would move up.
  page.fill(element, contentList(spec.contents));
  show(element, spec);
  const spans = new Spans(element);
  spans.set(spansOf(spec));
  let shown = spec;
  return {
    element,
    slot: element,
    update(next) {
      refill(element, shown.contents, next.contents, page);
      shown = next;
      show(element, next);
      spans.set(spansOf(next));
      return true;
    },
    destroy: () => spans.stop(),
  };
});

function spansOf(spec: OutputSpec): Readonly<Record<string, Span>> {
  return (spec.spans ?? {}) as Record<string, Span>;
}

function show(element: HTMLElement, spec: OutputSpec): void {
  const style = element.style;
  style.gridAutoFlow = asText(spec.flow) || "row";
  style.gridTemplateColumns = asText(spec.columns);
  style.gridTemplateRows = asText(spec.rows);
}

/** Children that cover several cells: `spans` names them by their index. A child may be exchanged or moved without the grid's doing. */
class Spans {
  private readonly placed = new Set<HTMLElement>();
  private readonly observer = new MutationObserver(() => this.place());
  private spans: Readonly<Record<string, Span>> = {};

  constructor(private readonly element: HTMLElement) {}

  set(spans: Readonly<Record<string, Span>>): void {
    this.spans = spans;
    this.observer.disconnect();
    if (Object.keys(spans).length > 0) this.observer.observe(this.element, { childList: true });
    this.place();
  }

  stop(): void {
    this.observer.disconnect();
  }

  private place(): void {
    for (const cell of this.placed) {
      cell.style.removeProperty("grid-row");
      cell.style.removeProperty("grid-column");
      if (cell.getAttribute("style") === "") cell.removeAttribute("style");
    }
    this.placed.clear();
    for (const [index, { row = 1, col = 1 }] of Object.entries(this.spans)) {
      const cell = this.element.children[Number(index)];
      if (!(cell instanceof HTMLElement)) continue;
      if (row > 1) cell.style.gridRow = `span ${row}`;
      if (col > 1) cell.style.gridColumn = `span ${col}`;
      this.placed.add(cell);
    }
  }
}
