/**
 * The tools for formatted text, there before the first output that needs them.
 *
 * The one rule: renderers stay synchronous. The gate (gate.ts) holds messages
 * back from the first one that needs a part until the part is there.
 */
import type { Command } from "../core/messages";
import { isRecord } from "../core/frames";
import type * as MarkdownPart from "../markdown";
import type * as SanitizerPart from "../sanitizer";
import type { Need } from "./gate";
import type { Page } from "./registry";

type Tools = typeof MarkdownPart & typeof SanitizerPart;
type PartName = "markdown" | "sanitizer";

const parts = new Map<PartName, Partial<Tools>>();
/** Markdown becomes HTML, and HTML has to be made harmless. */
const BOTH: readonly PartName[] = ["markdown", "sanitizer"];
const SANITIZER: readonly PartName[] = ["sanitizer"];
const NONE: readonly PartName[] = [];

export function provideTools(name: PartName, loaded: Partial<Tools>): void {
  parts.set(name, loaded);
}

/** Markdown to HTML; throws while it is not there. */
export function marked(): Tools["Marked"] {
  return tool("markdown", "Marked");
}

/** HTML made harmless; throws while it is not there. */
export function purifier(): Tools["DOMPurify"] {
  return tool("sanitizer", "DOMPurify");
}

function tool<K extends keyof Tools>(part: PartName, name: K): Tools[K] {
  const found = parts.get(part)?.[name];
  if (found === undefined) throw new Error("the tools for formatted text are not loaded");
  return found as Tools[K];
}

/** The parts this message needs that are not there yet. */
export function missingParts(message: unknown): readonly PartName[] {
  if (parts.size === BOTH.length || !isRecord(message)) return NONE;
  const needed = message["command"] !== undefined ? needsOf((message as unknown as Command).spec) : widgetShowsHtml(message) ? SANITIZER : NONE;
  return needed.filter((name) => !parts.has(name));
}

function needsOf(value: unknown): readonly PartName[] {
  if (typeof value !== "object" || value === null) return NONE;
  if (!Array.isArray(value)) {
    const { type, sanitize } = value as { readonly type?: unknown; readonly sanitize?: unknown };
    if (type === "markdown") return BOTH;
    if (type === "html" && sanitize === true) return SANITIZER;
  }
  let most = NONE;
  for (const each of Array.isArray(value) ? value : Object.values(value)) {
    const needed = needsOf(each);
    if (needed.length > most.length) most = needed;
    if (most === BOTH) break;
  }
  return most;
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
    const missing = broken ? NONE : missingParts(message);
    if (!missing.length) return undefined;
    const loading = missing.map(async (name) => provideTools(name, await page.load<Partial<Tools>>(name)));
    return Promise.all(loading).then(
      () => undefined,
      (error: unknown) => {
        // Without them the rest of the page still lives; each formatted text says that it cannot be shown.
        broken = true;
        page.reportError(error, { command: "prose" });
      },
    );
  };
}
