/**
 * Mustache, as `custom_widget` needs it: the language of mustache(5) without partials.
 *
 * The one rule: `{{x}}` is escaped, `{{{x}}}` and `{{&x}}` are not; a lambda
 * gets the current context as `this`. This file knows no outputs and no DOM.
 */

export type Context = unknown;
/** In a variable: gives its value. In a section: gets the raw text and a renderer for it. */
export type Lambda = (this: Context, text?: string, render?: (text: string) => string) => unknown;

type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: string; readonly raw: boolean }
  | { readonly kind: "section"; readonly name: string; readonly inverted: boolean; readonly inner: readonly Token[]; readonly source: string };

/** The template filled with `data`. Throws `SyntaxError` for an unclosed tag or section. */
export function renderTemplate(template: string, data: Context): string {
  return fill(parse(template), [data]);
}

// ---- parsing

interface Open {
  readonly name: string;
  readonly inverted: boolean;
  readonly tokens: Token[];
  readonly start: number;
}

function parse(template: string): readonly Token[] {
  let [left, right] = ["{{", "}}"];
  const stack: Open[] = [{ name: "", inverted: false, tokens: [], start: 0 }];
  let at = 0;
  const top = (): Open => stack[stack.length - 1] as Open;
  for (;;) {
    const start = template.indexOf(left, at);
    if (start < 0) break;
    const triple = left === "{{" && template[start + 2] === "{";
    const close = triple ? "}}}" : right;
    const end = template.indexOf(close, start + left.length);
    if (end < 0) throw new SyntaxError(`template: "${left}" at character ${start} is not closed`);
    const tag = template.slice(start + left.length + (triple ? 1 : 0), end).trim();
    const sign = triple ? "&" : tag[0] ?? "";
    const name = triple ? tag : tag.replace(/^[#^/!>&=]/, "").trim();
    const after = end + close.length;
    const line = "#^/!=>".includes(sign) ? standalone(template, start, after) : null;
    top().tokens.push({ kind: "text", text: template.slice(at, line ? line.start : start) });
    at = line ? line.end : after;
    if (sign === "#" || sign === "^") stack.push({ name, inverted: sign === "^", tokens: [], start: at });
    else if (sign === "/") closeSection(stack, name, template.slice(top().start, line ? line.start : start));
    else if (sign === "=") [left = "{{", right = "}}"] = name.replace(/=$/, "").trim().split(/\s+/);
    else if (sign !== "!" && sign !== ">") top().tokens.push({ kind: "value", name, raw: sign === "&" });
  }
  if (stack.length > 1) throw new SyntaxError(`template: section "${top().name}" is not closed`);
  top().tokens.push({ kind: "text", text: template.slice(at) });
  return top().tokens;
}

function closeSection(stack: Open[], name: string, source: string): void {
  const open = stack.pop();
  const outer = stack[stack.length - 1];
  if (!open || !outer || open.name !== name) throw new SyntaxError(`template: "/${name}" closes nothing`);
  outer.tokens.push({ kind: "section", name, inverted: open.inverted, inner: open.tokens, source });
}

/** A tag alone on its line takes the whole line with it. */
function standalone(template: string, start: number, end: number): { start: number; end: number } | null {
  const before = template.lastIndexOf("\n", start - 1) + 1;
  const newline = template.indexOf("\n", end);
  const after = newline < 0 ? template.length : newline + 1;
  const alone = template.slice(before, start).trim() === "" && template.slice(end, after).trim() === "";
  return alone ? { start: before, end: after } : null;
}

// ---- filling

function fill(tokens: readonly Token[], contexts: readonly Context[]): string {
  return tokens.map((token) => fillOne(token, contexts)).join("");
}

function fillOne(token: Token, contexts: readonly Context[]): string {
  if (token.kind === "text") return token.text;
  const value = lookUp(token.name, contexts);
  if (token.kind === "value") {
    const result = typeof value === "function" ? (value as Lambda).call(innermost(contexts)) : value;
    const text = result === null || result === undefined ? "" : String(result);
    return token.raw ? text : escapeHtml(text);
  }
  return fillSection(token, value, contexts);
}

function fillSection(token: Token & { kind: "section" }, value: unknown, contexts: readonly Context[]): string {
  const truthy = Array.isArray(value) ? value.length > 0 : Boolean(value);
  if (token.inverted) return truthy ? "" : fill(token.inner, contexts);
  if (!truthy) return "";
  if (Array.isArray(value)) return value.map((each: unknown) => fill(token.inner, [...contexts, each])).join("");
  if (typeof value === "function") {
    const render = (text: string): string => fill(parse(text), contexts);
    return String((value as Lambda).call(innermost(contexts), token.source, render) ?? "");
  }
  return fill(token.inner, value === true ? contexts : [...contexts, value]);
}

function innermost(contexts: readonly Context[]): Context {
  return contexts[contexts.length - 1];
}

function lookUp(name: string, contexts: readonly Context[]): unknown {
  if (name === ".") return innermost(contexts);
  const [first = "", ...rest] = name.split(".");
  for (let index = contexts.length - 1; index >= 0; index--) {
    if (has(contexts[index], first)) return rest.reduce(member, member(contexts[index], first));
  }
  return undefined;
}

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

function member(value: unknown, name: string): unknown {
  return has(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (each) => ENTITIES[each] as string);
}
