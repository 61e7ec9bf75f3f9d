/**
 * A text colour that can be read on a background the author chose without one.
 *
 * The one rule: it depends on the background alone, so that it is right in a
 * light and in a dark page; a background that lets the page shine through keeps
 * the page's own text colour.
 */
const known = new Map<string, string>();
let context: CanvasRenderingContext2D | null | undefined;

/** "" when the page's own colour is as good. */
export function inkOn(background: string): string {
  let ink = known.get(background);
  if (ink === undefined) known.set(background, (ink = computed(background)));
  return ink;
}

function computed(background: string): string {
  // A canvas writes any CSS colour as #rrggbb, or as rgba() when it is translucent.
  context ??= document.createElement("canvas").getContext("2d");
  if (!background || !context) return "";
  context.fillStyle = "#000";
  context.fillStyle = background;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(context.fillStyle);
  if (!hex) return "";
  const [r, g, b] = hex.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255)) as [number, number, number];
  // WCAG 2: where black and white have the same contrast.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#1d1d20" : "#ffffff";
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
