/**
 * `run_script`: the author's JavaScript, under a policy without `eval`.
 *
 * The one rule: code runs as a `<script nonce>` element that hands a function
 * to this module, which calls it with the arguments by name. The value is that
 * of the last expression; a parser is loaded only for code that is not one
 * plain expression. An error becomes null and a report, never an exception.
 */

import type { Page } from "./registry";

/** The lazy part `parser`. */
interface Parser {
  /** The code as a function body that returns its completion value. Throws SyntaxError. */
  returning(code: string): string;
}

type Compiled = (...args: unknown[]) => unknown;

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
/** Where the script elements leave what they compiled; a name no author would use. */
const HANDOVER = "__deskui_handover";

/**
 * Run `code` with `args` as local names.
 *
 * Without `wanted` it starts before this returns and the result is null. With
 * it, the promise gives the value as JSON can say it, after awaiting it.
 */
export async function runScript(code: string, args: Readonly<Record<string, unknown>>, wanted: boolean, page: Page): Promise<unknown> {
  try {
    const names = Object.keys(args);
    const run = wanted ? await compileForValue(names, code, page) : compile(names, code, page.nonce);
    const result = run.apply(window, Object.values(args));
    // A promise nobody waits for may still fail, and its author wants to know.
    const value = await result;
    return wanted ? toJson(value) : null;
  } catch (error) {
    page.reportError(error, { command: "run_script", code });
    return null;
  }
}

/** `params` and `body` as a function, as `new Function` would make it. Throws SyntaxError. */
export function compile(params: readonly string[], body: string, nonce: string): Compiled {
  const wrong = params.find((name) => !NAME.test(name));
  if (wrong !== undefined) throw new SyntaxError(`"${wrong}" cannot be the name of an argument`);
  return fromScript(`window.${HANDOVER}=function(${params.join(",")}){${body}\n};`, nonce);
}

async function compileForValue(names: readonly string[], code: string, page: Page): Promise<Compiled> {
  const expression = code.trim().replace(/[;\s]+$/, "");
  if (expression === "") return () => undefined;
  try {
    return compile(names, `return (${expression}\n)`, page.nonce);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const parser = await page.load<Parser>("parser");
  return compile(names, parser.returning(code), page.nonce);
}

/** What the browser says of the script being compiled; null while none is. */
let problem: string | null = null;

// Listens from the start, because Chromium asks the window's listeners in the order they came: a syntax error
// found here is ours alone, and neither the console nor the page's own report hears of it.
window.addEventListener(
  "error",
  (event) => {
    if (problem === null) return;
    problem = event.message.replace(/^(Uncaught )?(SyntaxError: )?(Failed to execute '\w+' on '\w+': )?/, "") || problem;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

/** Let the browser compile a script. */
function fromScript(text: string, nonce: string): Compiled {
  const store = window as unknown as Record<string, Compiled | undefined>;
  const script = document.createElement("script");
  script.nonce = nonce;
  script.textContent = text;
  problem = "this code could not be compiled";
  document.head.append(script);
  script.remove();
  const said = problem;
  problem = null;
  const compiled = store[HANDOVER];
  delete store[HANDOVER];
  if (!compiled) throw new SyntaxError(said);
  return compiled;
}

/** A value as JSON can say it: what it cannot becomes null. */
export function toJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}
