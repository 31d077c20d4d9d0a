import { matchFrom } from './matchFrom.ts';

/** The line that ends behind a name, and the beginning of the next item of a list. */
const nextItem = /[ \t]{0,20}\r?\n([ \t]{0,80})- {1,4}(?!["']?-)/y;
const ownItem = /(?:^|\n)([ \t]{0,80})- {1,4}["']?$/;

/**
 * Where the next item of a list in YAML begins, which is the value of the flag that is an item itself: `- --token`, and
 * `- …` on the line below. Null where the name is no such flag, or the next item is one, too.
 *
 * @param behind where the name ends, with the quote that closes it
 */
export function itemBelow(text: string, nameStart: number, behind: number): number | null {
  if (text[nameStart] !== '-') return null;
  const next = matchFrom(nextItem, text, behind);
  if (next === null) return null;
  const own = ownItem.exec(text.slice(Math.max(0, nameStart - 88), nameStart));
  return own !== null && own[1] === next[1] ? behind + next[0].length : null;
}
