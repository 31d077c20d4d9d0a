import type { Literal } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** So many rows of a table are looked at. */
export const mostRows = 16;

const field =
  /\s{0,20}(?:[NE]?'((?:[^'\\\r\n]|''|\\.){0,200})'\s{0,20}|[^,()']{0,120}(?:\([^()]{0,120}\)[^,()']{0,20})?)([,)])/y;

/** The texts at a place, counted from 0, of the rows in brackets that SQL inserts from `at` on. */
export function sqlRows(text: string, at: number, place: number): Literal[] {
  const values: Literal[] = [];
  for (let row = 0; row < mostRows && text[at] === '('; row++) {
    at++;
    for (let index = 0; ; index++) {
      const found = matchFrom(field, text, at);
      if (found === null) return values;
      if (index === place && found[1] !== undefined) {
        const from = text.indexOf("'", at) + 1;
        values.push({ from, to: from + found[1].length, quoted: true });
      }
      at += found[0].length;
      if (found[2] === ')') break;
    }
    at += /^\s{0,20},?\s{0,20}/.exec(text.slice(at, at + 41))![0].length;
  }
  return values;
}
