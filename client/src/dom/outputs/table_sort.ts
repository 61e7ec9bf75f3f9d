/** How the cells of a plain table compare: numbers as numbers, whatever their dress, and texts as a reader sorts them. */

/** Which column the rows follow. */
export interface SortOrder {
  readonly column: number;
  readonly descending: boolean;
}

const NUMBER = /^[-+−]?\s?[$€£¥]?\s?(\d{1,3}([,'\u202f\u00a0 ]\d{3})+|\d+)?([.]\d+)?([eE][-+]?\d+)?\s?(%|€|[kKMG]?B)?$/;
const texts = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Does a reader see a number (also with a sign, thousands, a currency or a percent sign)? */
export function isNumeric(cell: unknown): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && /\d/.test(cell) && NUMBER.test(cell.trim());
}

function numberOf(text: string): number {
  return Number.parseFloat(text.replace("−", "-").replace(/[^\d.eE+-]/g, ""));
}

/** The order of two cells; empty ones come last in both directions. */
export function compareCells(a: Element | undefined, b: Element | undefined, descending: boolean): number {
  const [left, right] = [a?.textContent?.trim() ?? "", b?.textContent?.trim() ?? ""];
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  const order = isNumeric(left) && isNumeric(right) ? numberOf(left) - numberOf(right) : texts.compare(left, right);
  return descending ? -order : order;
}
