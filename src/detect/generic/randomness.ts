import { letterPairs } from './letterPairs.ts';

const symbols = 28;

/** Bits that a person's choice of the second character after the first carries. */
export const pairBits = (first: number, second: number): number =>
  (letterPairs.charCodeAt(first * symbols + second) - 0x30) / 4;

/** Row and column of a character in the table of pairs: a letter of either case, a digit, anything else. */
export function symbolOf(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? 26 : 27;
}

/** Bits of a person's choice of case after a letter, in names with both cases: camelCase and Capitalized words. */
export const caseBits = { same: 0.25, capital: 2.75, small: 0.75, stayCapital: 1.5, first: 1 } as const;

/**
 * How many bits of evidence speak for `value` having been drawn at random rather than written by a person: the
 * logarithm of how much likelier the text is under "each character is drawn evenly from the alphabet that is seen"
 * than under "each character follows the one before as in English words and names". `getUserToken` has -20 or so,
 * `9f86d081884c7d65` has 25. Each character adds its share, so length counts by itself.
 */
export function randomBits(value: string): number {
  const { evenBits, mixedCase } = alphabetOf(value);
  let bits = 0;
  let before = 27;
  let wasUpper: boolean | undefined;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    const isUpper = code >= 0x41 && code <= 0x5a;
    const isLower = code >= 0x61 && code <= 0x7a;
    const isDigit = code >= 0x30 && code <= 0x39;
    const symbol = isUpper ? code - 0x41 : isLower ? code - 0x61 : isDigit ? 26 : 27;
    const isLetter = isUpper || isLower;
    if (mixedCase && isLetter) {
      if (wasUpper === undefined) bits += caseBits.first;
      else if (isUpper) bits += wasUpper ? caseBits.stayCapital : caseBits.capital;
      else bits += wasUpper ? caseBits.small : caseBits.same;
      // A capital after a small letter begins a word.
      if (isUpper && wasUpper === false) before = 27;
    }
    wasUpper = isLetter ? isUpper : undefined;
    // A person's digit is one of ten, a person's separator mostly one of four.
    bits += pairBits(before, symbol) + (isDigit ? digitBits : isLetter ? 0 : 2);
    bits -= evenBits;
    before = symbol;
  }
  return bits;
}

const digitBits = Math.log2(10);

/** From how many characters a machine that drew `value` will have chosen, in bits; whether letters of both cases occur. */
function alphabetOf(value: string): { evenBits: number; mixedCase: boolean } {
  let seen = 0;
  for (let index = 0; index < value.length; index++) seen |= groupOf(value.charCodeAt(index));
  const has = (group: number) => (seen & group) !== 0;
  const lower = has(groups.hexLower | groups.lower);
  const upper = has(groups.hexUpper | groups.upper);
  const others = groups.lower | groups.upper | groups.sign | groups.otherSign;
  const mixedCase = lower && upper;
  if (!has(others) && !mixedCase) return { evenBits: 4, mixedCase };
  let size = (has(groups.digit) ? 10 : 0) + (lower ? 26 : 0) + (upper ? 26 : 0);
  if (has(groups.otherSign)) size += 32;
  else if (has(groups.sign | groups.hyphen)) size += 2;
  return { evenBits: Math.log2(size), mixedCase };
}

const groups = {
  digit: 1,
  hexLower: 2,
  hexUpper: 4,
  hyphen: 8,
  lower: 16,
  upper: 32,
  sign: 64,
  otherSign: 128,
} as const;

function groupOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code <= 0x66 ? groups.hexLower : groups.lower;
  if (code >= 0x41 && code <= 0x5a) return code <= 0x46 ? groups.hexUpper : groups.upper;
  if (code >= 0x30 && code <= 0x39) return groups.digit;
  if (code === 0x2d) return groups.hyphen;
  return code === 0x2b || code === 0x2f || code === 0x3d || code === 0x5f ? groups.sign : groups.otherSign;
}

/** Enough evidence that one name in thousands has as much by chance. */
export const enoughBits = 10;

/** Whether a text was drawn at random, so far as its letters tell. */
export const looksRandom = (value: string): boolean => randomBits(value) >= enoughBits;
