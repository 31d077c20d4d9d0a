import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { nameCharacters } from '../nameCharacters.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** Behind a text in quotes that is looked up: what is taken where nothing is found, or compared with it. (A group keeps V8 from writing a short loop out.) */
export const instead =
  /\]?["'`]?[\])]{0,4}\??(?:\s{0,40}(\??\.|->)\w{1,20}\(\)){0,2}(?:\s{0,40}\.(?:(?:get)?or_?else\w{0,3}|unwrap_or\w{0,5}|value_?or|equals\w{0,10})\(\s{0,20}(?:\|_?\w{0,8}\| ?|\(\) ?-> ?)?(?:\{ ?)?| (?:\?:|\|\|) )/iy;

/** What a block begins with that an argument is followed by. */
const block = /["']?\) ?\{ ?/y;
/** What stands before all that a function or a property gives back. */
const body =
  /(?:\([\w :&*.$]{0,40}\)\s{0,4}(?:(?:->|:)\s{0,4}[\w&'<>.? ]{1,40}?|string)?\s{0,20}(?:[:{]|=>?)|\s{0,20}\{\s{0,20}get\s{0,4}(?:\{|=>)|: String \{| by lazy \{|\s?=\s?\(\)\s?=>)\s{0,60}(?:return\s|(?=["'`]))/y;

const blank = byteTable(blanks);
/** What may close a name in quotes. */
const closing = byteTable('"\'`])?');
/** What parameters and their types are made of. */
const parameter = byteTable(`${nameCharacters} \t:&*`);
/** By character: 1 for a quote, 2 for a blank. */
const edges = byteTable(blanks, 2, byteTable('"\'`'));
/** Before a name in quotes, so much may stand in them. */
const mostAhead = 24;

/** The literal that a call or a block hands to the name, without an operator; null where there is none. */
export function handedValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: ReadLiteral,
): Literal | null {
  // What stands around a name tells in most cases that none of the expressions need be asked.
  const found =
    (isInQuotes(text, nameStart) && isFollowed(text, nameEnd) ? matchFrom(instead, text, nameEnd) : null) ??
    // A block that yields it: `let(:name) { "…" }`, `fetch("name") { "…" }`.
    (isArgument(text, nameStart) ? matchFrom(block, text, nameEnd) : null) ??
    // `name() { return "…"`, `Name { get { return "…"`, `name = () => "…"`, `name: String { "…"`, `name by lazy { "…"`.
    (isMember(text, nameStart) && mayGiveBack(text, nameEnd) ? matchFrom(body, text, nameEnd) : null);
  return found && literalAt(nameEnd + found[0].length, 'quoted');
}

/** Whether a quote opens before a name, with one word at most between them. */
function isInQuotes(text: string, nameStart: number): boolean {
  const least = Math.max(0, nameStart - mostAhead - 1);
  for (let at = nameStart - 1; at >= least; at--) {
    const edge = edges[text.charCodeAt(at)];
    if (edge !== 0) return edge === 1;
  }
  return false;
}

/** Whether something is done behind a name and what closes it: a call, an operator. */
const isFollowed = (text: string, nameEnd: number) =>
  '.-?|'.includes(text[passOver(text, passOver(text, nameEnd, 7, closing), 40, blank)] ?? ' ');

/** Whether a body may follow a name and its parameters. */
function mayGiveBack(text: string, nameEnd: number): boolean {
  if (text[nameEnd] === ':') return text.startsWith(': String {', nameEnd);
  if (text[nameEnd] === '(') {
    const end = passOver(text, nameEnd + 1, 40, parameter);
    return text[end] === ')' && '-:s{='.includes(text[passOver(text, end + 1, 20, blank)] ?? ' ');
  }
  const at = passOver(text, nameEnd, 20, blank);
  if (text[at] === '=') return text[passOver(text, at + 1, 1, blank)] === '(';
  return text[at] === '{' || text.startsWith(' by lazy', nameEnd);
}

/** Whether a bracket opens right before a name, its quote or its colon. */
function isArgument(text: string, nameStart: number): boolean {
  let at = nameStart - 1;
  if (text[at] === '"' || text[at] === "'") at--;
  if (text[at] === ':') at--;
  return text[at] === '(';
}

/** Whether a name stands behind a blank or a dot. */
const isMember = (text: string, nameStart: number) =>
  text[nameStart - 1] === '.' || edges[text.charCodeAt(nameStart - 1)] === 2;
