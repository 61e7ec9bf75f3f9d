import { expect, it } from "vitest";
import { compareTexts, quick } from "../../src/dom/widgets/tree/texts";

const collator = new Intl.Collator(undefined, { numeric: true });
const ALPHABET = [..."aAbBzZ019 ._-/()!éßÅ日\u0000\t~$"];

it("orders any two texts as the collator does, quick or not", () => {
  let state = 42;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const text = () => Array.from({ length: Math.floor(random() * 7) }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join("");
  for (let i = 0; i < 40_000; i++) {
    const [a, b] = [text(), text()];
    expect([a, b, Math.sign(compareTexts(a, b))]).toEqual([a, b, Math.sign(collator.compare(a, b))]);
  }
});

it("decides plain texts without asking", () => {
  expect(quick("file 9", "file 10")).toBeLessThan(0);
  expect(quick("Zebra", "apple")).toBeGreaterThan(0);
  expect(quick("ab", "abc")).toBeLessThan(0);
  expect(quick("same", "SAME")).toBe(0);
});
