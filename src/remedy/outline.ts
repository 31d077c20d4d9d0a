import type { TextEdit } from '../fix/types.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, tokensOf } from './tokensOf.ts';

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Do the brackets outside of strings and comments match. */
function isBalanced(text: string, tokens: readonly Token[]): boolean {
  const open: string[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while (tokens[next] && tokens[next]!.start < at) next++;
    if (tokens[next]?.start === at) {
      at = tokens[next]!.end - 1;
      continue;
    }
    const character = text[at]!;
    if ('([{'.includes(character)) open.push(character);
    else if (character in closing && open.pop() !== closing[character]) return false;
  }
  return open.length === 0;
}

/**
 * Where no parser is at hand: do edits leave the outline of a text as it is. Its brackets match as before, and every
 * string and comment outside of the edits is one still, so that no quote runs on into what follows.
 */
export function keepsOutline(
  before: string,
  after: string,
  edits: readonly TextEdit[],
  lexicon: Lexicon,
): boolean {
  const [tokens, later] = [tokensOf(before, lexicon), tokensOf(after, lexicon)];
  if (isBalanced(before, tokens) && !isBalanced(after, later)) return false;
  const places = new Set(later.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
  let shift = 0;
  let next = 0;
  for (const { kind, start, end } of tokens) {
    while (edits[next] && edits[next]!.end <= start) {
      shift += edits[next]!.text.length - (edits[next]!.end - edits[next]!.start);
      next++;
    }
    // What holds an edit is another string afterwards, or none.
    if (edits[next] && edits[next]!.start < end) continue;
    if (!places.has(`${kind} ${start + shift} ${end + shift}`)) return false;
  }
  return true;
}
