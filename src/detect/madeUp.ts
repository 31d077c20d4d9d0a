import { typedInOrder } from './typedInOrder.ts';

/**
 * Whether a value was made up by a hand that wanted it to look random: letters and digits in turn or in order
 * (`a1B2c3D4e5`, `abcd1234efgh5678`), the same piece again and again, one kind of character after the other in a fixed
 * round (`aB3dE6gH9jK2`). Documentation is full of these, so nothing that was not declared may look like this; a
 * random text of 20 characters passes for one of these less than once in ten million.
 */
export function isMadeUp(value: string): boolean {
  const text = value.replace(/[^A-Za-z0-9]/g, '');
  const folded = text.toLowerCase();
  const inOrder = typedInOrder(folded, 4);
  if (inOrder >= 6 && inOrder * 3 >= text.length * 2) return true;
  if (text.length < 12) return false;
  return (
    isCounted(folded) ||
    isWoven(folded) ||
    isInterleaved(folded) ||
    isInShortRuns(folded) ||
    repeatsItself(text) ||
    isRound(text)
  );
}

/** Bytes in hex of which each is as much more or less than the one before: `000102…`, `ffeedd…`. */
const isCounted = (text: string) =>
  /^(?:[\da-f]{2})+$/.test(text) &&
  new Set(
    Buffer.from(text, 'hex')
      .map((byte, at, all) => byte - all[Math.max(0, at - 1)]!)
      .subarray(1),
  ).size === 1;

/** Half of it and more in runs in which every second (third, fourth) character goes up by one: `a1b2c3d4`, `aA1bB2cC3`. */
const isWoven = (text: string) => [2, 3, 4].some((period) => isWovenWith(text, period));

function isWovenWith(text: string, period: number): boolean {
  let inRuns = 0;
  let run = 0;
  for (let index = period; index <= text.length; index++) {
    if (index < text.length && follows(text.charCodeAt(index - period), text.charCodeAt(index))) run++;
    else {
      if (run >= 6) inRuns += run + period;
      run = 0;
    }
  }
  return inRuns >= 12 && inRuns * 2 >= text.length;
}

/** The next letter or digit; behind 9 comes 0, behind z a. */
const follows = (first: number, second: number) =>
  second - first === 1 || (first === 0x39 && second === 0x30) || (first === 0x7a && second === 0x61);

/** The letters alone go up in order, and so do the digits: `abcd1234efgh5678`, `Ab3D5fGb7Jk9LmNpQr`. */
function isInterleaved(text: string): boolean {
  const letters = text.replace(/\d/g, '');
  const digits = text.replace(/\D/g, '');
  if (letters.length < 10) return false;
  return rising(letters, 1) * 4 >= (letters.length - 1) * 3
    ? digits.length < 4 || rising(digits, 1) * 2 >= digits.length - 1
    : letters.length >= 14 && rising(letters, 3) * 5 >= (letters.length - 1) * 4;
}

/** `abc123def456`, `abc123xyz-456def789ghij`. */
function isInShortRuns(text: string): boolean {
  const inOrder = typedInOrder(text, 3);
  return inOrder === text.length || (inOrder >= 18 && inOrder * 4 >= text.length * 3);
}

/** How many steps from a character to the next go up by 1 … `most`, or begin again. */
function rising(text: string, most: number): number {
  let steps = 0;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    if ((step >= 1 && step <= most) || follows(text.charCodeAt(index - 1), text.charCodeAt(index))) steps++;
  }
  return steps;
}

/** Half of it is one piece of ten characters or more that comes twice. */
function repeatsItself(text: string): boolean {
  if (text.length < 24 || text.length > 512) return false;
  const seen = new Map<string, number>();
  for (let at = 0; at + 10 <= text.length; at++) {
    const piece = text.slice(at, at + 10);
    const first = seen.get(piece);
    if (first === undefined) seen.set(piece, at);
    else if (first + 10 <= at) {
      let length = 10;
      while (at + length < text.length && text[first + length] === text[at + length]) length++;
      if (length * 4 >= text.length) return true;
    }
  }
  return false;
}

/** Small letter, capital, digit, small letter, capital, digit …: a long run in a round of two, three or four. */
function isRound(text: string): boolean {
  const kinds = text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
  return [2, 3, 4].some((round) => {
    let run = 0;
    for (let index = round; index < kinds.length; index++) {
      run = kinds[index] === kinds[index - round] ? run + 1 : 0;
      if (run + round >= 20 + 3 * round && new Set(kinds.slice(index - round + 1, index + 1)).size > 1)
        return true;
    }
    return false;
  });
}
