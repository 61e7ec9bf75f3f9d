/**
 * The lazy part `parser`: finds the value of a piece of JavaScript.
 *
 * `eval` gives the completion value: that of the expression statement that ran
 * last. The same is had without `eval` by storing the value of each expression
 * statement and returning the last one. Functions inside the code are left alone.
 */

import { parse, type Node } from "acorn";

const RESULT = "$deskui_completion";

/** The code as a function body that returns its completion value. Throws SyntaxError. */
export function returning(code: string): string {
  const program = parse(code, { ecmaVersion: "latest", sourceType: "script", allowHashBang: true });
  const marks: { at: number; text: string }[] = [];
  collect(program, marks);
  marks.sort((a, b) => a.at - b.at);
  let body = "";
  let from = 0;
  for (const mark of marks) {
    body += code.slice(from, mark.at) + mark.text;
    from = mark.at;
  }
  // The declaration follows the code, so that a directive ("use strict") stays first; `var` is hoisted.
  return `${body}${code.slice(from)}\n;var ${RESULT};return ${RESULT};`;
}

/** Fields of statements that hold statements. Expressions and functions are not entered. */
const INNER = ["body", "consequent", "alternate", "block", "handler", "finalizer", "cases"] as const;
const CLOSED = new Set(["FunctionDeclaration", "ClassDeclaration", "VariableDeclaration"]);

function collect(node: Node, marks: { at: number; text: string }[]): void {
  if (CLOSED.has(node.type)) return;
  if (node.type === "ExpressionStatement") {
    const { expression, directive } = node as Node & { expression: Node; directive?: string };
    if (directive !== undefined) return;
    marks.push({ at: expression.start, text: `${RESULT}=(` }, { at: expression.end, text: ")" });
    return;
  }
  for (const field of INNER) {
    const inner = (node as unknown as Record<string, Node | Node[] | null | undefined>)[field];
    for (const each of Array.isArray(inner) ? inner : [inner]) if (each) collect(each, marks);
  }
}
