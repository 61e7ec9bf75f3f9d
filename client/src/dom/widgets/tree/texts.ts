/**
 * Texts in a reader's order, quickly.
 *
 * The one rule: the answer is that of `Intl.Collator(undefined, {numeric: true})`,
 * always. Plain texts that differ in more than case and accents are decided here,
 * by the collator's own order of the single characters; it is asked about the rest
 * (it takes some 0.4 µs a question: a second for a hundred thousand rows).
 */
const collator = new Intl.Collator(undefined, { numeric: true });

/** Languages in which no two letters sort as one, as "ch" and "aa" do elsewhere. */
const LETTER_BY_LETTER = new Set(["en", "de", "fr", "it", "pt", "nl", "ru", "ja", "ko", "zh"]);
const plain = LETTER_BY_LETTER.has(collator.resolvedOptions().locale.split("-")[0] ?? "");
const FIRST = 32;
const LAST = 126;
const ZERO = 48;
const NINE = 57;

/** The place of each printable ASCII character among them, letters without regard to case. */
const places = ranked();

function ranked(): Uint8Array {
  const base = new Intl.Collator(undefined, { sensitivity: "base" });
  const table = new Uint8Array(128);
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i)).sort(base.compare);
  let place = 1;
  characters.forEach((character, i) => {
    if (i > 0 && base.compare(characters[i - 1] as string, character) !== 0) place++;
    table[character.charCodeAt(0)] = place;
  });
  return table;
}

/** Negative, 0 or positive, as the collator says. */
export function compareTexts(a: string, b: string): number {
  return (plain && quick(a, b)) || collator.compare(a, b);
}

/** The order when it is plain; 0: ask the collator. */
export function quick(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(j);
    if (x >= ZERO && x <= NINE && y >= ZERO && y <= NINE) {
      const [endA, endB] = [endOfDigits(a, i), endOfDigits(b, j)];
      const order = compareDigits(a, i, endA, b, j, endB);
      if (order) return order;
      i = endA;
      j = endB;
      continue;
    }
    const p = x < 128 ? (places[x] as number) : 0;
    const q = y < 128 ? (places[y] as number) : 0;
    if (p === 0 || q === 0) return 0;
    if (p !== q) return p - q;
    i++;
    j++;
  }
  return rest(a, i) - rest(b, j);
}

/** 1 when a plain character follows, which makes the longer one the later; 0 at the end and before what is not plain. */
function rest(text: string, at: number): number {
  return at < text.length && text.charCodeAt(at) < 128 && places[text.charCodeAt(at)] ? 1 : 0;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= NINE) end++;
  return end;
}

function compareDigits(a: string, startA: number, endA: number, b: string, startB: number, endB: number): number {
  while (startA < endA && a.charCodeAt(startA) === ZERO) startA++;
  while (startB < endB && b.charCodeAt(startB) === ZERO) startB++;
  if (endA - startA !== endB - startB) return endA - startA - (endB - startB);
  for (let k = 0; k < endA - startA; k++) {
    const order = a.charCodeAt(startA + k) - b.charCodeAt(startB + k);
    if (order) return order;
  }
  return 0;
}
