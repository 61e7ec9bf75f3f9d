import { describe, expect, it } from "vitest";
import { returning } from "../../src/parser";

/** What the function body gives; the test may use what the page may not. */
const valueOf = (code: string, args: Record<string, unknown> = {}): unknown =>
  (new Function(...Object.keys(args), returning(code)) as (...values: unknown[]) => unknown)(...Object.values(args));

describe("the value of a script is that of eval", () => {
  it.each([
    "1 + 1", "let a = 2; a * 21", "if (true) 'yes'; else 'no'", "for (let i = 0; i < 3; i++) i", "var x = 1; x; var y = 2", "function f() { return 3 } f()",
    "try { JSON.parse('{') } catch (e) { 'caught' }", "switch (2) { case 1: 'one'; break; case 2: 'two' }", "outer: { 5; break outer; }", "'use strict'; 5",
    "do { 1 } while (false)", "(() => { 9; return 1 })()", "`a${1}b`", "/re/.test('re')", "1, 2", "x = 3; // comment", "class A { m() { 1 } } 4", "",
  ])("%s", (code) => {
    expect(valueOf(code)).toEqual((0, eval)(code));
  });

  it("sees its arguments", () => {
    expect(valueOf("let q = 20; q + a", { a: 22 })).toBe(42);
  });

  it.each(["var y = ;", "return 5", "let let"])("refuses %s as eval does", (code) => {
    expect(() => returning(code)).toThrow(SyntaxError);
  });
});
