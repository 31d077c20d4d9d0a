import { enoughBits, looksRandom, randomBits } from '../randomness.ts';
import type { Literal } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** So many words stand before the two, and as many behind them, in what is a list of words and no list of arguments. */
const wordsBefore = /(?:["'][A-Za-z_$][\w$.-]{0,60}["'],\s{0,20}){5}["']$/;
const wordsBehind = /["'](?:,\s{0,20}["'][A-Za-z_$][\w$.-]{0,60}["']){5}/y;
/** What several names begin with: `msDS-`, `Model.0.`, `n4` before a capital; two words are below. */
const family = /^[A-Za-z]{1,16}(?:\d{0,3}[-_.]|\d(?=[A-Z]))/;

/**
 * Whether the string behind the one that ends in a name is its neighbour in a list, and no value of it: both are paths,
 * settings or the like (`"etc/passwd", "etc/group"`), both are put together or begin alike, it stands in the list before,
 * too, or all are words. What looks random is none of the list's form by chance alone.
 */
export function isListElement(
  text: string,
  nameStart: number,
  quote: string,
  { from, to }: Literal,
): boolean {
  const value = text.slice(from, to);
  const sign = text[nameStart - 1] ?? quote;
  const isWhole = sign === quote.at(-1);
  if (!isWhole && value.includes(sign) && randomBits(value) < 2 * enoughBits) return true;
  const open = text.lastIndexOf(quote, nameStart - 1);
  const isPiece = matchFrom(/["'`]\s{0,4}[*+]/y, text, to) !== null;
  if (isPiece && /[*+]\s{0,4}$/.test(text.slice(Math.max(0, open - 6), Math.max(0, open)))) return true;
  const before = text.slice(0, nameStart);
  const list = before.slice(Math.max(...['(', '[', '{'].map((bracket) => before.lastIndexOf(bracket))) + 1);
  if (list.includes(quote + value + quote)) return true;
  if (!/^[A-Za-z_$][\w$.-]*$/.test(value)) return false;
  const words = /^[a-z]+[A-Z][a-z]+(?=[A-Z\d])/.exec(value)?.[0];
  if (words !== undefined && text.startsWith(words, open + quote.length)) return true;
  const start = randomBits(value) < 2 * enoughBits ? family.exec(value)?.[0] : undefined;
  if (start !== undefined && text.startsWith(start, open + quote.length)) return true;
  return (
    isWhole && !looksRandom(value) && wordsBefore.test(before) && matchFrom(wordsBehind, text, to) !== null
  );
}
