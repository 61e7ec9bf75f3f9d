/** `grid`: children in rows and columns. `put_row`, `put_column` and `put_grid` are grids with different templates. */

import { defineOutput, type OutputSpec } from "../registry";
import { asText, contentList, el, refill, type Content } from "./build";

interface Span {
  readonly row?: number;
  readonly col?: number;
}

defineOutput("grid", (spec, page) => {
  const element = el("div", { class: "dk-grid" });
  page.fill(element, cellsOf(spec));
  show(element, spec);
  let shown = spec;
  return {
    element,
    slot: element,
    update(next) {
      refill(element, cellsOf(shown), cellsOf(next), page);
      shown = next;
      show(element, next);
      return true;
    },
  };
});

/** A null is an empty cell; it needs an element, or the children after it would move up. */
function cellsOf(spec: OutputSpec): Content[] {
  return contentList(spec.contents).map((cell) => cell ?? { type: "text", content: "", inline: true });
}

function show(element: HTMLElement, spec: OutputSpec): void {
  const style = element.style;
  style.gridAutoFlow = asText(spec.flow) || "row";
  style.gridTemplateColumns = asText(spec.columns);
  style.gridTemplateRows = asText(spec.rows);
  place(element, spec);
}

/** Children that cover several cells: `spans` names them by their index. */
function place(element: HTMLElement, spec: OutputSpec): void {
  const spans = (spec.spans ?? {}) as Record<string, Span>;
  Array.from(element.children).forEach((cell, index) => {
    if (!(cell instanceof HTMLElement)) return;
    const { row = 1, col = 1 } = spans[String(index)] ?? {};
    cell.style.gridRow = row > 1 ? `span ${row}` : "";
    cell.style.gridColumn = col > 1 ? `span ${col}` : "";
  });
}
