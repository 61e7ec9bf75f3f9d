import { describe, expect, it } from "vitest";
import { renderTemplate } from "../../src/dom/template";

describe("the template language", () => {
  it.each([
    ["Hello {{name}}", { name: "<Ada>" }, "Hello &lt;Ada&gt;"],
    ["{{{name}}}|{{&name}}", { name: "<b>" }, "<b>|<b>"],
    ["{{#items}}({{.}}){{/items}}", { items: [1, 2] }, "(1)(2)"],
    ["{{#a}}{{b}}{{/a}}", { a: { b: 1 } }, "1"],
    ["{{^none}}empty{{/none}}{{#none}}full{{/none}}", { none: [] }, "empty"],
    ["{{a.b.c}}", { a: { b: { c: 7 } } }, "7"],
    ["{{#a}}{{outer}}{{/a}}", { a: { x: 1 }, outer: "seen" }, "seen"],
    ["{{! a comment }}x", {}, "x"],
    ["{{=<% %>=}}<% name %>{{name}}", { name: "n" }, "n{{name}}"],
    ["{{missing}}|{{missing.deep}}", {}, "|"],
    ["{{#show}}\n  line\n{{/show}}\nend", { show: true }, "  line\nend"],
    ["{{zero}}{{#zero}}no{{/zero}}", { zero: 0 }, "0"],
    ["{{toString}}{{constructor.name}}", {}, ""],
  ])("%s", (template, data, expected) => {
    expect(renderTemplate(template, data)).toBe(expected);
  });

  it("calls a lambda in a section with the raw text and a renderer", () => {
    const data = { name: "x", loud: (text: string, render: (text: string) => string) => `<${text}|${render(text)}>` };
    expect(renderTemplate("{{#loud}}a {{name}}{{/loud}}", data)).toBe("<a {{name}}|a x>");
  });

  it("calls a lambda in a variable with the current context", () => {
    const data = { items: [1, 2], it(this: unknown): string { return `[${String(this)}]`; } };
    expect(renderTemplate("{{#items}}{{&it}}{{/items}}", data)).toBe("[1][2]");
  });

  it.each(["{{open", "{{#a}}x", "{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}"])("refuses %s", (template) => {
    expect(() => renderTemplate(template, { a: true, b: true })).toThrow(SyntaxError);
  });
});
