/**
 * The tools for formatted text, there before the first output that needs them.
 *
 * The one rule: renderers stay synchronous. The gate (gate.ts) holds messages
 * back from the first one that needs the part until the part is there.
 */
import type { Command } from "../core/messages";
import { isRecord } from "../core/frames";
import type * as Part from "../prose";
import type { Need } from "./gate";
import type { Page } from "./registry";

export type Prose = Pick<typeof Part, "DOMPurify" | "Marked">;

let tools: Prose | undefined;

export function provideProse(loaded: Prose): void {
  tools = loaded;
}

/** The tools; throws while they are not there. */
export function prose(): Prose {
  if (!tools) throw new Error("the tools for formatted text are not loaded");
  return tools;
}

/** Does this message hold text that has to be formatted, while the tools are not there? */
export function needsProse(message: unknown): boolean {
  if (tools || !isRecord(message)) return false;
  if (message["command"] === undefined) return widgetShowsHtml(message);
  return holdsFormatted((message as unknown as Command).spec);
}

function holdsFormatted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsFormatted);
  const { type, sanitize } = value as { readonly type?: unknown; readonly sanitize?: unknown };
  if (type === "markdown" || (type === "html" && sanitize === true)) return true;
  return Object.values(value).some(holdsFormatted);
}

const HTML_CLASSES: ReadonlySet<unknown> = new Set(["HtmlView", "ExternalWidget"]);

/** A widget shows HTML when its class does, or when it was told to. */
function widgetShowsHtml(message: Readonly<Record<string, unknown>>): boolean {
  const { type, messages, state } = message;
  if (type === "batch") return Array.isArray(messages) && messages.some((each) => isRecord(each) && widgetShowsHtml(each));
  return (type === "create" && HTML_CLASSES.has(message["class"])) || (isRecord(state) && state["html"] === true);
}

/** What the gate asks: loads the tools before the first message that needs them. */
export function proseFor(page: Page): Need {
  let broken = false;
  return (message) => {
    if (broken || !needsProse(message)) return undefined;
    return page.load<Prose>("prose").then(provideProse, (error: unknown) => {
      // Without them the rest of the page still lives; each formatted text says that it cannot be shown.
      broken = true;
      page.reportError(error, { command: "prose" });
    });
  };
}
