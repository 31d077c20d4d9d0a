import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { wordCharacters } from '../nameCharacters.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_';
const blank = byteTable(blanks);
const word = byteTable(wordCharacters);
const nameStart = byteTable(letters);
const name = byteTable(`${wordCharacters}.:`);
const prefix = byteTable('brufBRUFLN@');

/** Calls that are given what to look up. */
const getters = new Set('get fetch load find lookup resolve require import t env getenv'.split(' '));
/** Names of parameters, some of which may go on. */
const parameters = ['data', 'string', 'text', 'value'];
const longerParameters = ['base64', 'hex', 'default'];
/** By so many letters, and no name is longer than that. */
const mostMore = 8;
const mostParameter = 15;

/**
 * Index behind what may stand before a literal at `at`: a bracket, two calls, `new`, `[]byte(`, the name of a parameter, the
 * prefix of a string. No expression, because V8 takes half a millisecond to compile one.
 */
export function passWrapping(text: string, from: number): number {
  let at = from;
  if ('[{('.includes(text[at] ?? ' ') && text[at + 1] !== ']') at = passOver(text, at + 1, 40, blank);
  at = passCall(text, passCall(text, at));
  at = passParameter(text, at);
  if (text.startsWith('Some ', at)) at += 5;
  const quote = passOver(text, at, 2, prefix);
  return text[quote] === '"' || text[quote] === "'" ? quote : at;
}

/** Index behind the bracket that a call opens, and blanks; `at` where there is no call, or one that looks something up. */
function passCall(text: string, at: number): number {
  let start = at;
  if (text.startsWith('new', at)) {
    const behind = passOver(text, at + 3, 4, blank);
    if (behind > at + 3) start = behind;
  }
  const first = text.startsWith('[]', start) ? start + 2 : start;
  if (nameStart[text.charCodeAt(first)] !== 1) return at;
  const end = passOver(text, first, 61, name);
  if (
    first === start &&
    text
      .slice(start, end)
      .split(/[.:]/)
      .some((part) => getters.has(part))
  )
    return at;
  const inner = text.startsWith('().', end) ? passOver(text, end + 3, 20, word) : end;
  const open = (inner > end + 3 ? openBehind(text, inner) : null) ?? openBehind(text, end);
  return open === null ? at : passOver(text, open, 20, blank);
}

/** Index behind `(`, `!(` or `[]`; null where none of them stands. */
function openBehind(text: string, at: number): number | null {
  if (text[at] === '(') return at + 1;
  return text.startsWith('!(', at) || text.startsWith('[]', at) ? at + 2 : null;
}

/** Index behind `data: `, `value=`, `base64Encoded:` and the like; `at` where nothing of the kind stands. */
function passParameter(text: string, at: number): number {
  const end = passOver(text, at, mostParameter, word);
  const sign = text[end];
  if (sign !== ':' && sign !== '=') return at;
  const name = text.slice(at, end);
  const isKnown =
    parameters.includes(name) ||
    longerParameters.some((each) => name.startsWith(each) && name.length <= each.length + mostMore);
  if (!isKnown) return at;
  return end + (sign === ':' && text[end + 1] === ' ' ? 2 : 1);
}
