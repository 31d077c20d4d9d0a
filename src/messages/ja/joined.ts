/** Letters, digits and signs of ASCII. */
const isLatin = (letter: string) => /[!-~]/.test(letter);

/** Puts texts in a row, with a space where Japanese and Latin letters meet and between Latin ones: `AWS のキー ID が`. */
export const joined = (...texts: readonly string[]): string => texts.filter(Boolean).reduce(join, '');

function join(left: string, right: string): string {
  const end = left.at(-1);
  if (end === undefined || /[、。「」\s]/.test(end)) return left + right;
  return left + (isLatin(end) || isLatin(right[0]!) ? ' ' : '') + right;
}
