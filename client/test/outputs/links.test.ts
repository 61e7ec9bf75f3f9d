import { describe, expect, it } from "vitest";
import { safeLink, safePicture, setLink } from "../../src/dom/outputs/links";
import { depthOf } from "../../src/dom/outputs/sanitize";

describe("addresses", () => {
  it.each(["https://a.b", "http://a.b", "mailto:a@b", "blob:https://x/y", "/path", "#part", "?app=x", "file.txt", "", "data:image/png;base64,AA"])("a link may go to %s", (address) => {
    expect(safeLink(address)).toBe(address);
  });

  it.each([
    "javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "JAVASCRIPT:alert(1)", "vbscript:x",
    "data:text/html,<script>", "file:///etc/passwd", "x-custom:y",
  ])("a link never goes to %j", (address) => {
    expect(safeLink(address)).toBeNull();
    expect(safePicture(address)).toBeNull();
  });

  it("opens what leaves the program in a window of its own, without a way back", () => {
    const anchor = document.createElement("a");
    setLink(anchor, "https://example.org/");
    expect([anchor.target, anchor.rel]).toEqual(["_blank", "noopener noreferrer"]);
    const inner = document.createElement("a");
    setLink(inner, "?app=other");
    expect(inner.target).toBe("");
  });
});

describe("the depth of HTML, in one pass", () => {
  it.each([
    ["<p>a</p><p>b</p>", 1],
    ["<div><div><b>x</b></div></div>", 3],
    ["<ul>" + "<li>x".repeat(1000) + "</ul>", 2],
    ["<br>".repeat(1000), 0],
    ["<div></p></p><b>x</b></div>", 2],
    ["<div>".repeat(200) + "</div>".repeat(200), 200],
  ])("%.20s", (html, depth) => expect(depthOf(html)).toBe(depth));

  it("stops counting beyond the limit", () => {
    expect(depthOf("<div>".repeat(100_000))).toBe(257);
    expect(depthOf("<div/>".repeat(1000))).toBe(257);
  });
});
