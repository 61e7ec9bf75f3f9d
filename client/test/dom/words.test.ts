/** The page's own words: every language has all of them and no others, with the same places for values. */

/// <reference types="vite/client" />
import { afterEach, describe, expect, it, vi } from "vitest";
import { TRANSLATIONS } from "../../src/dom/translations";
import { replacedWords, say, word } from "../../src/dom/words";

const SOURCES = import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true });

/** What the sources say: the texts in calls of `say`, and those behind PyWebIO's keys. */
function said(): Set<string> {
  const found = new Set<string>();
  for (const [file, text] of Object.entries(SOURCES)) {
    const ours = file.includes("/grid/") || file.endsWith("/words.ts") || /\bsay\b.*\/words"/.test(text);
    if (!ours) continue; // others have a `say` of another kind
    for (const [, literal = ""] of text.matchAll(/\bsay\("((?:[^"\\]|\\.)*)"/g)) found.add(literal);
    if (file.endsWith("/words.ts")) for (const [, literal = ""] of text.matchAll(/^ {2}\w+: "(.*)",$/gm)) found.add(literal);
  }
  return found;
}

const places = (text: string): number => text.split("{}").length;

afterEach(() => {
  vi.restoreAllMocks();
  delete replacedWords["submit"];
});

describe.each(Object.entries(TRANSLATIONS))("%s", (_language, words) => {
  it("has every word of the page, each with its places", () => {
    expect(Object.keys(words).sort()).toEqual([...said()].sort());
    expect(Object.entries(words).filter(([text, translated]) => places(text) !== places(translated))).toEqual([]);
  });
});

it("says what the browser's language has, else English; a script's own words come first", () => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("de-AT");
  expect([say("Trying again in {} s.", 3), word("submit"), say("no such word")]).toEqual(["Neuer Versuch in 3 s.", "Absenden", "no such word"]);
  replacedWords["submit"] = "Los";
  expect(word("submit")).toBe("Los");
  vi.spyOn(navigator, "language", "get").mockReturnValue("fr");
  expect([say("Trying again in {} s.", 3), say("Close")]).toEqual(["Trying again in 3 s.", "Close"]);
});
