/** What `\s` matches in a text of one character a byte. */
export const blanks = ' \t\n\v\f\r\xa0';

/** Index behind the characters from `from` on that are among these; of at most so many. A look that is cheaper than an expression. */
export function passOver(text: string, from: number, most: number, characters: string): number {
  let at = from;
  while (at < from + most && at < text.length && characters.includes(text[at]!)) at++;
  return at;
}
