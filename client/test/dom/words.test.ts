/** The page's own words: every language has all of them and no others, with the same places for values. */

/// <reference types="vite/client" />
import { afterEach, describe, expect, it, vi } from "vitest";
import { TRANSLATIONS } from "../../src/dom/translations";
import { TRANSLATIONS as OF_WIDGETS } from "../../src/dom/widgets/words";
import { TRANSLATIONS as OF_EDITOR } from "../../src/dom/widgets/source/words";
import { replacedWords, say, word } from "../../src/dom/words";

const SOURCES = import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true });

/** The parts of the page that bring words of their own; each file belongs to the first that fits. */
const PARTS = [
  { part: "the text editor", folder: /\/widgets\/source\//, languages: OF_EDITOR },
  { part: "the widgets", folder: /\/widgets\//, languages: OF_WIDGETS },
  { part: "the page", folder: /./, languages: TRANSLATIONS },
];

/** What a part's sources say: the texts in calls of `say`, and those behind PyWebIO's keys. */
function said(part: string): Set<string> {
  const found = new Set<string>();
  for (const [file, text] of Object.entries(SOURCES)) {
    const ours = file.includes("/grid/") || file.endsWith("/words.ts") || /\bsay\b.*\/words"/.test(text);
    if (!ours) continue; // others have a `say` of another kind
    if (PARTS.find(({ folder }) => folder.test(file))?.part !== part) continue;
    for (const [, literal = ""] of text.matchAll(/\bsay\("((?:[^"\\]|\\.)*)"/g)) found.add(literal);
    if (file.endsWith("/dom/words.ts")) for (const [, literal = ""] of text.matchAll(/^ {2}\w+: "(.*)",$/gm)) found.add(literal);
  }
  return found;
}

const places = (text: string): number => text.split("{}").length;

afterEach(() => {
  vi.restoreAllMocks();
  delete replacedWords["submit"];
});

const TABLES = PARTS.flatMap(({ part, languages }) => Object.entries(languages).map(([language, words]) => ({ part, language, words })));

it("is in the same languages everywhere", () => {
  expect(new Set(PARTS.map(({ languages }) => Object.keys(languages).join()))).toEqual(new Set(["de,zh"]));
});

describe.each(TABLES)("$language of $part", ({ part, words }) => {
  it("has every word, each with its places", () => {
    expect(Object.keys(words).sort()).toEqual([...said(part)].sort());
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
