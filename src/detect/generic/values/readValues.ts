import { byteTable } from '../../../text/byteTable.ts';
import { blanks, passOver } from '../../../text/passOver.ts';
import { nameCharacters } from '../nameCharacters.ts';
import { argumentBehind } from './argumentBehind.ts';
import { assignedValue } from './assignedValue.ts';
import { callArguments } from './callArguments.ts';
import { closingAt } from './closingAt.ts';
import { elementValue } from './elementValue.ts';
import { entryValues } from './entryValues.ts';
import { handedValue } from './handedValue.ts';
import { headerValue } from './headerValue.ts';
import { isNoAssignment } from './isNoAssignment.ts';
import { isOfOneSpace } from './isOfOneSpace.ts';
import { itemBelow } from './itemBelow.ts';
import { keyEnd } from './keyEnd.ts';
import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { siblingValue } from './siblingValue.ts';
import { signAt } from './signAt.ts';
import { spokenValue } from './spokenValue.ts';

/** `: string`, `: []const u8`, `{ get; set; }` and the like between a name and `=`; no "pass it for x=". */
const typed =
  /(?:[ \t]{0,4}:)?[ \t]{0,4}(?!(?:it|them|this|that|the|an?) )(?:\[\])?[A-Za-z_&*][\w.<>[\]&'?| ]{0,40}?\s{0,20}(?=:?=[^=>])|\[\d*\]\s{0,4}(?==)|\s{0,4}\{\s{0,4}get;[^{}]{0,40}\}\s{0,4}(?==)/y;
/** What leads to what stands for a name that has no value: without quotes it is code, or a sentence. */
const alternative = /^(?:or|\|\||\?\?)/;
/** Beside other arguments it is the id of a tenant or a client: `ClientSecretCredential("…", "…", secret)`. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** What stands between a name and `=`, at most so many of it. */
const inLine = byteTable(' \t');
const mostBlanks = 60;
/** What types are made of. */
const typeByte = byteTable(`${blanks}${nameCharacters}:<>[]&*'?|`);
/** `typed` is no longer than this. */
const mostTyped = 100;
const mostElements = 16;

/**
 * The literals that the name at `nameStart` … `nameEnd` is given, in any of the usual syntaxes: one, or the elements of a
 * list, or the arguments of a call. All offsets are indexes of `text`.
 */
export function readValues(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: ReadLiteral,
  isWeak: boolean,
): readonly Literal[] {
  const passed = callArguments(text, nameStart, nameEnd, literalAt);
  if (passed.length > 0) return withoutIds(text, passed);
  const entries = isWeak ? [] : entryValues(text, nameEnd, literalAt);
  if (entries.length > 0) return entries;
  const value =
    readValue(text, nameStart, nameEnd, literalAt) ?? handedValue(text, nameStart, nameEnd, literalAt);
  if (value === null || isNextKey(text, nameEnd, value)) return [];
  const values = [value, ...elementsBehind(text, value, literalAt)];
  if (isOfOneSpace(values.map(({ from, to }) => text.slice(from, to)))) return [];
  return text[value.from - 2] === '(' ? withoutIds(text, values) : values;
}

/** Of several arguments of a call, those that are no ids. */
const withoutIds = (text: string, values: readonly Literal[]) =>
  values.length === 1 ? values : values.filter(({ from, to }) => !uuid.test(text.slice(from, to)));

/** The literal that what follows the name gives it; the next letters tell which of the ways may be one. */
function readValue(text: string, nameStart: number, nameEnd: number, literalAt: ReadLiteral): Literal | null {
  // Behind `${NAME:?` stands what is said where there is none.
  if (text[nameEnd] === ':' && text[nameEnd + 1] === '?' && text[nameStart - 1] === '{') return null;
  // What most names are followed by needs no further look.
  if (text[nameEnd] === '=') {
    return assignedValue(text, nameStart, nameEnd, signAt(text, nameEnd)!, literalAt);
  }
  const blank = passOver(text, nameEnd, mostBlanks, inLine);
  if (text[nameEnd] === '<' || blank > nameEnd) {
    const content = elementValue(text, nameStart, text[blank] === '<' ? blank : nameEnd, false);
    if (content !== null) return content;
  }
  if (blank > nameEnd && text[blank] === '=') {
    const sibling = siblingValue(text, nameStart, nameEnd, false);
    if (sibling !== null) return literalAt(sibling, 'setting');
    return signedValue(text, nameStart, blank, signAt(text, blank)!, literalAt);
  }
  if (text[nameEnd] === '{')
    return /["'`]/.test(text[nameEnd + 1] ?? '') ? literalAt(nameEnd + 1, 'quoted') : null;
  const { quote, to: behind } = closingAt(text, nameEnd);
  const closed = quote !== undefined;
  if (!closed && text[nameEnd] === '&') return null;
  if (text[behind] === '>') return elementValue(text, nameStart, behind, closed);
  if (text[behind] === '<' && closed) return elementValue(text, nameStart, behind, closed);
  // Further attributes: `<string name="api_secret" translatable="false">…`.
  if (closed && text[nameEnd + quote.length] === ' ') {
    const content = elementValue(text, nameStart, nameEnd + quote.length, true);
    if (content !== null) return content;
  }
  const sibling = siblingValue(text, nameStart, nameEnd + (quote?.length ?? 0), closed);
  if (sibling !== null) return literalAt(sibling, closed ? 'quoted' : 'setting');
  const argument = argumentBehind(text, nameStart, nameEnd, quote, literalAt);
  if (argument !== undefined) return argument;
  const type = !closed && mayBeTyped(text, nameEnd) ? (matchFrom(typed, text, nameEnd)?.[0] ?? '') : '';
  const at = type === '' ? behind : nameEnd + type.length;
  const sign = signAt(text, at);
  if (sign === undefined) {
    const item = itemBelow(text, nameStart, nameEnd + (quote?.length ?? 0));
    if (item !== null) return literalAt(item, 'setting');
    return closed ? null : spokenValue(text, nameStart, nameEnd, literalAt);
  }
  if (isNoAssignment({ text, nameStart, at, sign, closed, close: text.slice(nameEnd, behind), type }))
    return null;
  const value = closed
    ? assignedValue(text, nameStart, at, sign, literalAt)
    : signedValue(text, nameStart, at, sign, literalAt);
  return value?.quoted === false && alternative.test(sign) ? null : value;
}

/** Whether a type may stand between the name and `=`: a look that is cheaper than the expression. */
function mayBeTyped(text: string, nameEnd: number): boolean {
  const end = passOver(text, nameEnd, mostTyped, typeByte);
  return (text[end] === '=' && text[end + 1] !== '=' && text[end + 1] !== '>') || text[end] === '{';
}

/** The value behind a sign that may stand in one string with the name. */
const signedValue = (text: string, nameStart: number, at: number, sign: string, literalAt: ReadLiteral) =>
  headerValue(text, nameStart, at + sign.length) ?? assignedValue(text, nameStart, at, sign, literalAt);

/** Whether a value on a line below is the next key, `"…": …`, and what stood before it ended its line. */
const isNextKey = (text: string, nameEnd: number, { from, to, quoted }: Literal) =>
  quoted && text.slice(nameEnd, from).includes('\n') && matchFrom(keyEnd, text, to) !== null;

/** The further elements of an array or a tuple of literals: `"tokens": ["…", "…"]`. */
function elementsBehind(text: string, first: Literal, literalAt: ReadLiteral): Literal[] {
  const elements: Literal[] = [];
  if (!first.quoted || !/[[(]/.test(text[first.from - 2] ?? '')) return elements;
  let last = first;
  while (elements.length < mostElements) {
    const comma = matchFrom(/\\{0,3}["'`]\s{0,4},\s{0,40}/y, text, last.to);
    const next = comma && literalAt(last.to + comma[0].length, 'quoted');
    if (!next) break;
    elements.push(next);
    last = next;
  }
  return elements;
}
