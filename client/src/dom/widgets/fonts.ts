/** Fonts that the author brings along, and the one that all widgets begin with. */
import type { Page } from "../registry";
import { px, number, text } from "./values";

const WEIGHTS: Readonly<Record<string, string>> = {
  thin: "100", extralight: "200", light: "300", regular: "400", normal: "400", medium: "500", semibold: "600", bold: "700", extrabold: "800", black: "900",
};

/** Load a font under a family name; a failure is reported and changes nothing. */
export function registerFont(message: Readonly<Record<string, unknown>>, page: Page): void {
  const style = text(message["style"]).toLowerCase();
  const weight = text(message["weight"]).toLowerCase().replace(/[\s_-]/g, "");
  const load = async (): Promise<void> => {
    const { url } = await page.source(message["source"]);
    const font = new FontFace(text(message["family"]), `url(${JSON.stringify(url)})`, {
      weight: WEIGHTS[weight] ?? (weight || "normal"),
      style: style === "slanted" ? "italic" : style || "normal",
    });
    document.fonts.add(await font.load());
  };
  load().catch((error: unknown) => page.reportError(error, message));
}

/** The font of widgets that have none of their own; null takes it back. */
export function setDefaultFont(font: unknown): void {
  const { style } = document.documentElement;
  const said = (typeof font === "object" && font !== null ? font : {}) as Record<string, unknown>;
  const set = (name: string, value: string): void => {
    if (value) style.setProperty(name, value);
    else style.removeProperty(name);
  };
  set("--dkw-font-family", text(said["family"]));
  set("--dkw-font-size", px(number(said["size"])));
  set("--dkw-font-weight", text(said["weight"]));
  set("--dkw-font-style", text(said["style"]));
}
