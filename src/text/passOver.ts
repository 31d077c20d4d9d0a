/** What `\s` matches in a text of one character a byte. */
export const blanks = ' \t\n\v\f\r\xa0';

/**
 * Index behind the characters from `from` on that are among these (1 in `table`, by character); of at most so many. A look
 * that is cheaper than an expression.
 */
export function passOver(text: string, from: number, most: number, table: Uint8Array): number {
  const limit = Math.min(text.length, from + most);
  let at = from;
  while (at < limit && table[text.charCodeAt(at)] === 1) at++;
  return at;
}
