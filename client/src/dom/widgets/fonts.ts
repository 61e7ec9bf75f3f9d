/** Fonts that the author brings along, and the one that all widgets begin with. */
import { isBlobRef } from "../../core/blobs";
import type { WidgetPort } from "./base";
import { px, number, text } from "./values";

const WEIGHTS: Readonly<Record<string, string>> = {
  thin: "100", extralight: "200", light: "300", regular: "400", normal: "400", medium: "500", semibold: "600", bold: "700", extrabold: "800", black: "900",
};

/** By family, weight and style: a replay says all fonts again. */
const loaded = new Map<string, FontFace>();

/** Load a font under a family name; a failure is reported and changes nothing. */
export function registerFont(message: Readonly<Record<string, unknown>>, port: WidgetPort): void {
  load(message, port).catch((error: unknown) => port.page.reportError(error, message));
}

async function load(message: Readonly<Record<string, unknown>>, port: WidgetPort): Promise<void> {
  const { source } = message;
  const family = text(message["family"]);
  const said = text(message["weight"]).toLowerCase().replace(/[\s_-]/g, "");
  const weight = WEIGHTS[said] ?? (said || "normal");
  const style = text(message["style"]).toLowerCase().replace("slanted", "italic") || "normal";
  // The page's policy lets no font come from a blob's address, so its bytes are handed over.
  const from = isBlobRef(source) ? await port.bytes(source) : `url(${JSON.stringify(text(source))})`;
  const font = await new FontFace(family, from, { weight, style }).load();
  const key = [family, weight, style].join("\n");
  const before = loaded.get(key);
  if (before) document.fonts.delete(before);
  loaded.set(key, font);
  document.fonts.add(font);
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
