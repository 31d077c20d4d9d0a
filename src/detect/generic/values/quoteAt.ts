import { matchFrom } from './matchFrom.ts';

const entity = /&(?:quot|apos|#0?3[49]|#x2[27]);/y;
const mostBackslashes = 3;

/** The quote at an index of the text, `"`, `\"`, `&quot;`; undefined where there is none. */
export function quoteAt(text: string, at: number): string | undefined {
  if (text[at] === '&') return matchFrom(entity, text, at)?.[0];
  let sign = at;
  while (text[sign] === '\\' && sign < at + mostBackslashes) sign++;
  return isQuote(text.charCodeAt(sign)) ? text.slice(at, sign + 1) : undefined;
}

const isQuote = (code: number) => code === 0x22 || code === 0x27 || code === 0x60;
