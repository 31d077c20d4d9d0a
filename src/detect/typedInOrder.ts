/** The two ways in which the alphabet and the digits are typed in order, and the rows of a keyboard. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
].flatMap((run) => [run, [...run].reverse().join('')]);

/** By two character codes, whether the second follows the first in a run: most pairs of a random text do not. */
const follows = new Uint8Array(0x80 * 0x80);
for (const run of runs) {
  for (let at = 1; at < run.length; at++) follows[run.charCodeAt(at - 1) * 0x80 + run.charCodeAt(at)] = 1;
}

/** How many characters of `text` (small letters and digits) stand in runs of at least `shortest` that are typed in order. */
export function typedInOrder(text: string, shortest: number): number {
  let inOrder = 0;
  for (let at = 0; at < text.length; ) {
    const isRun = follows[text.charCodeAt(at) * 0x80 + text.charCodeAt(at + 1)] === 1;
    const length = isRun ? longestRunAt(text, at) : 1;
    if (length >= shortest) inOrder += length;
    at += length >= shortest ? length : 1;
  }
  return inOrder;
}

function longestRunAt(text: string, at: number): number {
  let longest = 1;
  for (const run of runs) {
    for (let from = run.indexOf(text[at]!); from >= 0; from = run.indexOf(text[at]!, from + 1)) {
      let length = 1;
      while (
        from + length < run.length &&
        at + length < text.length &&
        run[from + length] === text[at + length]
      ) {
        length++;
      }
      if (length > longest) longest = length;
    }
  }
  return longest;
}
