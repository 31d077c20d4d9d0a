import type { Literal } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

const value = /(?:[A-Za-z][A-Za-z-]{1,20} {1,2})?[^\s"'`\\]{6,512}(?=["'`])/y;

/** The value at `from` of a header that is quoted with its name: `"X-Api-Key: …"`. */
export function headerValue(text: string, nameStart: number, from: number): Literal | null {
  const quote = text[nameStart - 1] ?? '';
  if (!/["'`]/.test(quote) || text.slice(nameStart, from).includes(quote)) return null;
  const found = matchFrom(value, text, from);
  const to = from + (found?.[0].length ?? 0);
  return found !== null && text[to] === quote ? { from, to, quoted: true } : null;
}
