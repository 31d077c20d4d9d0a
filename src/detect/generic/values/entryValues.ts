import { looksRandom } from '../randomness.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** `= {`, `: [`, `:= map[string]string{`, `= mapOf(`, `: Record<string, string> = {`. */
const opening =
  /["'`]?\]?(?:: ?[\w<>, .[\]]{1,40})?\s{0,4}(?::=|=>|[:=])\s{0,4}(?:new )?[\w.<>,[\]]{0,40} ?[\w.<>]{0,40}[({[]\s{0,40}/y;
/** A label, and the comma before it. */
const label =
  /(?:["'`]\s{0,4},\s{0,40})?(?:["'`][\w.@-]{1,32}["'`]|\w{1,32})\s{0,20}(?:[=-]>|[:=]|to)\s{0,20}(?=["'`])/y;
/** More entries are a table. */
const mostEntries = 12;

/** Whether a name ends in a word for several secrets. */
const isPlural = (name: string) =>
  ['keys', 'tokens', 'secrets'].some((word) => name.endsWith(word)) ||
  (name.includes('pass') && /pass\w{0,6}s$/.test(name));

/**
 * The values of a small map that is named after several secrets, `passwords = {"acme": "…", "globex": "…"}`. Tables of
 * words are named so, too: half of the values and more have to look random.
 */
export function entryValues(text: string, nameEnd: number, literalAt: ReadLiteral): readonly Literal[] {
  // A look that is cheaper than the expression.
  if (!'sS'.includes(text[nameEnd - 1] ?? ' ')) return [];
  const values: Literal[] = [];
  let lead = isPlural(text.slice(Math.max(0, nameEnd - 12), nameEnd).toLowerCase())
    ? matchFrom(opening, text, nameEnd)
    : null;
  while (lead !== null) {
    lead = matchFrom(label, text, values.at(-1)?.to ?? lead.index + lead[0].length);
    const value = lead && literalAt(lead.index + lead[0].length, 'quoted');
    if (!value) break;
    values.push(value);
  }
  const random = values.filter(({ from, to }) => looksRandom(text.slice(from, to)));
  return values.length <= mostEntries && random.length * 2 >= values.length ? random : [];
}
