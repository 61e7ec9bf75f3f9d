/** How many px a column needs for all it shows; measured with a canvas, which needs no layout. */
import { type Column, MIN_WIDTH } from "./columns";

const INDENT_PX = 18;
const PAD_PX = 22;
/** Of the longest texts so many are measured; a shorter one is hardly ever wider. */
const MEASURED = 24;

let context: CanvasRenderingContext2D | null = null;

export function measureTexts(font: string, column: Column, rows: readonly (readonly [text: string, depth: number])[]): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return MIN_WIDTH;
  context.font = font;
  if (column.type === "icon" && !column.widget) return Math.max(MIN_WIDTH, column.iconSize + 12);
  const longest = [...rows].sort((a, b) => weight(b) - weight(a)).slice(0, MEASURED);
  const widths = longest.map(([text, depth]) => (context as CanvasRenderingContext2D).measureText(text).width + depth * INDENT_PX);
  const head = context.measureText(column.label).width + 16;
  const control = column.widget === "combobox" || column.widget === "button" ? 18 : 0;
  return Math.max(MIN_WIDTH, Math.ceil(Math.max(head, ...widths) + PAD_PX + control));
}

const weight = ([text, depth]: readonly [string, number]): number => text.length + depth * 2.5;
