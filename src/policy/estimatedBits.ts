/** A word counts as one of 4,096, whatever its length: that is what a guesser's list costs. */
const bitsOfWord = 12;

/** What may be a word, a name or a date: three letters of one case or more, four digits or more. */
const word = /[A-Z]?[a-z]{3,}|[A-Z]{3,}|\d{4,}|[^\P{L}A-Za-z]{3,}/gu;

/** Digits and signs that people write for letters: `s3cr3t`. */
const disguises: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};

/**
 * How many bits someone who guesses has to get right, estimated low: what may be a word counts as a word, disguised
 * or not, and no value has more than the variety of its characters gives. So a pass phrase comes out low however long
 * it is, and a random token of 40 characters high. Too low only costs time, see `valueMark.ts`.
 */
export function estimatedBits(value: string): number {
  const undisguised = value.replaceAll(/[013457@$]/g, (sign) => disguises[sign] ?? sign);
  return Math.min(bitsByWords(value), bitsByWords(undisguised), variety(value));
}

function bitsByWords(value: string): number {
  const rest = value.replaceAll(word, '');
  const words = value.match(word)?.length ?? 0;
  return words * bitsOfWord + [...rest].length * Math.log2(alphabetSize(rest));
}

function alphabetSize(text: string): number {
  let size = 1;
  if (/[0-9]/.test(text)) size += 10;
  // Letters that hex digits use are no evidence of a larger alphabet.
  if (/[a-z]/.test(text)) size += /[g-z]/.test(text) ? 26 : 6;
  if (/[A-Z]/.test(text)) size += /[G-Z]/.test(text) ? 26 : 6;
  if (/[^0-9A-Za-z]/.test(text)) size += 4;
  return size;
}

/** Shannon's entropy of the characters, times their number: repetition lowers it. */
function variety(value: string): number {
  const characters = [...value];
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / characters.length);
  return bits;
}
