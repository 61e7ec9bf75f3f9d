/** What Markdown becomes. That it is harmless is proved in a real browser (tests/e2e/test_outputs.py). */

import { beforeEach, describe, expect, it } from "vitest";
import { FakePage } from "./fake_page";

let page: FakePage;
beforeEach(() => {
  document.body.replaceChildren();
  page = new FakePage();
});

const html = (content: string, more: object = {}): string => page.show({ type: "markdown", content, sanitize: false, ...more }).innerHTML;

describe("markdown", () => {
  it("keeps line breaks, unless told otherwise", () => {
    expect(html("a\nb")).toContain("a<br>b");
    expect(html("a\nb", { options: { breaks: false } })).not.toContain("<br>");
  });

  it("takes no option that could run something", () => {
    expect(html("a", { options: { walkTokens: "x", hooks: {}, renderer: { paragraph: 1 } } })).toContain("<p>a</p>");
  });

  it("shows tasks as signs", () => {
    expect(html("- [x] done\n- [ ] not")).toMatch(/role="img" aria-label="done">☑<.*aria-label="to do">☐</s);
  });

  it("names headings as GitHub does, each once", () => {
    expect(html("# The *Big* one!\n# The big one")).toMatch(/<h1 id="the-big-one">The <em>Big<\/em> one!<\/h1>\s*<h1 id="the-big-one-1">/);
  });

  it("lets a wide table scroll by itself and code be copied", () => {
    const element = page.show({ type: "markdown", content: "| a |\n|---|\n| 1 |\n\n```\ncode\n```", sanitize: false });
    expect(element.querySelector(".dk-table-scroll > table")).not.toBeNull();
    expect(element.querySelector(".dk-code > pre + button[aria-label=Copy]")).not.toBeNull();
  });

  it("opens what leaves the program outside it", () => {
    const element = page.show({ type: "markdown", content: "[a](https://example.org) [b](#x)", sanitize: false });
    expect(Array.from(element.querySelectorAll("a"), (each) => each.target)).toEqual(["_blank", ""]);
  });

  it("shows as text what is too large to format", () => {
    const element = page.show({ type: "markdown", content: "x".repeat(300_000), sanitize: true });
    expect(element.querySelector("[role=note]")?.textContent).toContain("Too large");
    expect(element.querySelector("pre")?.textContent?.length).toBe(20_001);
  });

  it("does not touch what an update leaves as it was", () => {
    const element = page.show({ type: "markdown", id: 1, content: "a", sanitize: false });
    const first = element.firstElementChild;
    page.screen.update(1, { type: "markdown", content: "a", sanitize: false });
    expect(element.firstElementChild).toBe(first);
    page.screen.update(1, { type: "markdown", content: "b", sanitize: false });
    expect(element.textContent?.trim()).toBe("b");
  });
});
