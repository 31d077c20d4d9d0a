/** The two ways in which the alphabet and the digits are typed in order, and the rows of a keyboard. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
].flatMap((run) => [run, [...run].reverse().join('')]);

/** How many characters of `text` (small letters and digits) stand in runs of at least `shortest` that are typed in order. */
export function typedInOrder(text: string, shortest: number): number {
  let inOrder = 0;
  for (let at = 0; at < text.length; ) {
    const length = longestRunAt(text, at);
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
