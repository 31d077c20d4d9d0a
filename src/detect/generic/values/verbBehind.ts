import { byteTable } from '../../../text/byteTable.ts';
import { passOver } from '../../../text/passOver.ts';

/** What leads to a value in a sentence; of two that begin alike, the longer first. */
const verbs = [
  ...['has been', 'is', 'was'].flatMap((be) => [`${be} changed to`, `${be} reset to`, `${be} set to`]),
  ...['changed to', 'reset to', 'set to', 'will be set to', 'will be', 'is', 'was', 'to'],
];
const first = byteTable('fhiwcrst');
const passwordEnds = new Set(['word', 'WORD', 'PASS']);
const space = byteTable(' ');
/** What follows `for` is no longer. */
const longestOwner = 60;

/**
 * Index of what a sentence says of the name that ends at `nameEnd`: "password is …", "the token for staging will be …"; null
 * where it says nothing. An expression for it takes V8 a quarter of a millisecond to compile.
 */
export function verbBehind(text: string, nameEnd: number): number | null {
  const at = nameEnd + 1;
  const before = text[nameEnd];
  if ((before !== ' ' && before !== '\t') || first[text.charCodeAt(at)] !== 1) return null;
  if (!text.startsWith('for ', at)) return behindVerb(text, at);
  const last = at + 4 + longestOwner;
  for (let end = at + 5; end <= last; end++) {
    const letter = text[end];
    if (letter === undefined || letter === '.' || letter === '\n' || letter === '\r') return null;
    const found = letter === ' ' ? behindVerb(text, end + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function behindVerb(text: string, at: number): number | null {
  const verb = verbs.find((each) => text.startsWith(each, at));
  // Only of a password: "token to …" goes on with what it is for.
  if (verb === undefined || (verb === 'to' && !passwordEnds.has(text.slice(at - 5, at - 1)))) return null;
  const end = at + verb.length;
  const sign = text[end] === ':' ? end + 1 : end;
  const value = passOver(text, sign, 2, space);
  return value > sign ? value : null;
}
