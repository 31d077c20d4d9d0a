import type { RawMatch } from '../rawMatch.ts';
import type { Slice } from '../reading.ts';
import { basicCredentials } from './basicCredentials.ts';
import { genericRules } from './genericRules.ts';
import { isSecretValue } from './judgeValue.ts';
import { type KeyName, readKeyName } from './keyName.ts';
import { looksRandom } from './randomness.ts';

/** What the name around a keyword led to. */
export interface Assignment {
  /** End of the name: keywords before it belong to the same name. */
  readonly nameEnd: number;
  readonly matches: readonly RawMatch[];
}

/** A longer name is none. */
const longestName = 64;
/** A value and what stands between it and its name end within this distance. */
const reach = 640;

/** By byte: part of a name; may follow a name that is given a value. */
const nameByte = new Uint8Array(256);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$') {
  nameByte[character.charCodeAt(0)] = 1;
}
const nextByte = new Uint8Array(256);
for (const character of ' \t=:"\'`\\])>(,|?!;') nextByte[character.charCodeAt(0)] = 1;

/**
 * Looks whether the keyword at `start` … `end` stands in a name that is given a literal, in any of the usual
 * syntaxes, and whether that looks like a secret.
 */
export function findAssignment(
  bytes: Uint8Array,
  start: number,
  end: number,
  slice: (from: number, to: number) => Slice,
): Assignment {
  let nameEnd = end;
  const furthest = Math.min(bytes.length, end + longestName);
  while (nameEnd < furthest && nameByte[bytes[nameEnd]!] === 1) nameEnd++;
  const none = { nameEnd, matches: [] };
  if (nextByte[bytes[nameEnd]!] !== 1 || nameEnd === furthest) return none;
  let nameStart = start;
  const first = Math.max(0, start - longestName);
  while (nameStart > first && nameByte[bytes[nameStart - 1]!] === 1) nameStart--;
  if (nameStart === first && first > 0) return none;

  const { text, at } = slice(nameStart - 2, nameEnd + reach);
  const name = text.slice(nameStart - at, nameEnd - at).replace(/^[-.$]+|[-.]+$/g, '');
  if (/^(?:bearer|basic)$/i.test(name)) return { nameEnd, matches: afterScheme(text, at, nameEnd, name) };
  const key = readKeyName(name);
  if (key === null) return none;
  const value = readValue(text, nameStart - at, nameEnd - at, name);
  if (value === null) return none;
  const matches: RawMatch[] = [];
  for (const { from, to, quoted } of [value, ...elementsBehind(text, value)]) {
    const scheme = /^(?:Bearer|Basic|Token|ApiKey|Digest|OAuth|JWT|Key) +(?=\S)/i.exec(text.slice(from, to));
    if (scheme !== null && /^b(?:earer|asic)/i.test(scheme[0])) continue; // found by its own keyword
    const begin = from + (scheme?.[0].length ?? 0);
    const literal = text.slice(begin, to);
    if (isSecretValue(literal, { quoted, key, name })) matches.push(matchOf(key.kind, at + begin, at + to));
    else if (literal.startsWith('{')) matches.push(...insideJson(literal, at + begin, key));
  }
  return { nameEnd, matches };
}

/** The further elements of an array of literals: `"tokens": ["…", "…"]`. */
function elementsBehind(text: string, first: Value): Value[] {
  const elements: Value[] = [];
  if (!first.quoted || text[first.from - 2] !== '[') return elements;
  let last = first;
  while (elements.length < 16) {
    const comma = matchFrom(/\\{0,3}["'`]\s{0,4},\s{0,40}/y, text, last.to);
    const next = comma && literalAt(text, last.to + comma[0].length, 'quoted');
    if (!next) break;
    elements.push(next);
    last = next;
  }
  return elements;
}

/** A token in a JSON text that is the value: `"Apitoken": "{\"id\": \"…\"}"`. */
function* insideJson(literal: string, at: number, { kind }: KeyName): Generator<RawMatch> {
  for (const { 1: value, index, 0: whole } of literal.matchAll(
    /:\s{0,4}\\{0,3}"([A-Za-z0-9_-]{20,128})\\{0,3}"/g,
  )) {
    if (/\d/.test(value!) && looksRandom(value!)) {
      const start = at + index + whole.indexOf(value!);
      yield matchOf(kind, start, start + value!.length);
    }
  }
}

const matchOf = (kind: KeyName['kind'], start: number, end: number): RawMatch => ({
  rule: genericRules[kind],
  start,
  end,
  shown: 0,
  facts: {},
});

/** `Bearer TOKEN`, `Basic BASE64`: the schemes of https://www.rfc-editor.org/rfc/rfc9110#section-11. */
function afterScheme(text: string, at: number, nameEnd: number, name: string): RawMatch[] {
  const token = matchFrom(
    / {1,2}([A-Za-z0-9+/_.~-]{8,500}={0,2})(?![A-Za-z0-9+/_.~=-])/y,
    text,
    nameEnd - at,
  );
  if (token === null) return [];
  const end = at + token.index + token[0].length;
  const value = token[1]!;
  const start = end - value.length;
  if (name.toLowerCase() === 'basic') {
    return basicCredentials(value) === null ? [] : [matchOf('password', start, end)];
  }
  const isToken =
    value.length >= 16 &&
    /\d/.test(value) &&
    looksRandom(value) &&
    isSecretValue(value, { quoted: true, key: { kind: 'token', weak: false }, name });
  return isToken ? [matchOf('token', start, end)] : [];
}

interface Value {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** What ends a name in quotes or brackets: `"name"`, `['name']`, `\"name\"`. */
const closing = /(?<quote>\\{0,3}["'`])?\s{0,4}[\])]?\s{0,20}/y;
/** `: string` and the like between a name and `=`. */
const typed = /:?\s{0,4}[A-Za-z_&*][\w.<>[\]&'?| ]{0,40}?\s{0,20}(?=:?=[^=>])|\[\d*\]\s{0,4}(?==)/y;
const operator =
  /(?:(?::{1,3}=|\.=|=>|={1,3}|!={1,2}|\+=|\|\|=|\?\?=|\?=|->|:-|:|\|\||\?\?|\?:|or\b)\s{0,40})/y;
/** `name="x" value="…"`, `"name": "x", "value": "…"`, also with the value on the next line. */
const valueAttribute =
  /\s{0,4},?\s{0,60}(?:\\{0,3}["'])?(?:value|content)(?:\\{0,3}["'])?\s{0,4}[:=]\s{0,4}/iy;
/** What may stand before a literal: an array, calls, `new`, `[]byte(`, the prefix of a string. */
const wrapping =
  /(?:[[{(]\s{0,40})?(?:(?:new\s{1,4})?(?!(?:get|fetch|load|find|lookup|resolve|require|import|t|env|getenv)\b)(?:\[\])?[A-Za-z_][\w.:]{0,60}(?:!?\(|\[\])\s{0,20}){0,2}(?:[brufBRUFL@]{1,2}(?=["']))?/y;
const opening = /\\{0,3}(?:"""|'''|["'`])/y;

function readValue(text: string, nameStart: number, nameEnd: number, name: string): Value | null {
  const close = matchFrom(closing, text, nameEnd)!;
  const closed = close.groups?.quote !== undefined;
  const behind = nameEnd + close[0].length;
  if (text[behind] === '>') {
    // An element: <password>…</password>, <entry key="password">…</entry>.
    const content = matchFrom(/>\s{0,80}([^<>\s][^<>\r\n]{0,511}?)\s{0,80}<\//y, text, behind);
    if (content === null || !(closed || text[nameStart - 1] === '<')) return null;
    const from = content.index + content[0].indexOf(content[1]!);
    return { from, to: from + content[1]!.length, quoted: true };
  }
  if (closed) {
    const pair = matchFrom(valueAttribute, text, nameEnd + close.groups!.quote!.length);
    if (pair !== null) return literalAt(text, pair.index + pair[0].length, 'quoted');
    // An argument behind the name: set("password", "…").
    const comma = matchFrom(/\s{0,20},\s{0,40}/y, text, nameEnd + close.groups!.quote!.length);
    if (comma !== null) return literalAt(text, comma.index + comma[0].length, 'quoted');
  }
  const type = closed ? null : matchFrom(typed, text, nameEnd);
  const at = type === null ? behind : nameEnd + type[0].length;
  const op = matchFrom(operator, text, at);
  if (op !== null)
    return literalAt(text, at + op[0].length, isSetting(text, nameStart) ? 'setting' : 'inline');
  const yaml = matchFrom(/\s{1,4}value:\s{1,4}/y, text, nameEnd);
  if (yaml !== null) return literalAt(text, nameEnd + yaml[0].length, 'setting');
  if (text[nameEnd] === '(') return literalAt(text, nameEnd + 1, 'quoted');
  const space = matchFrom(/[ \t]{1,20}/y, text, nameEnd);
  if (space === null) return null;
  const isFlag = name !== '' && text[nameStart] === '-';
  return literalAt(text, nameEnd + space[0].length, isFlag ? 'inline' : 'quoted');
}

/** Whether the name begins its line, as in .env, properties, INI and YAML files: then the line is the value's. */
const isSetting = (text: string, nameStart: number) =>
  /(?:^|[\r\n\s])$/.test(text.slice(Math.max(0, nameStart - 1), nameStart));

/** Reads the literal at `at`: in quotes, or, where the syntax allows, up to what ends it. */
function literalAt(text: string, at: number, syntax: 'quoted' | 'setting' | 'inline'): Value | null {
  const wrapped = matchFrom(wrapping, text, at)!;
  const inner = at + wrapped[0].length;
  const quote = matchFrom(opening, text, inner);
  if (quote !== null) {
    const from = inner + quote[0].length;
    const to = closingQuote(text, from, quote[0]);
    return to < 0 ? null : { from, to, quoted: true };
  }
  if (syntax === 'quoted') return null;
  const bare =
    syntax === 'setting'
      ? matchFrom(/[^\s"'`<>()[\]{}][^\s"'`<>]{5,511}/y, text, at)
      : matchFrom(/[^\s"'`<>()[\]{},;|&\\][^\s"'`<>()[\]{},;|&\\]{5,511}/y, text, at);
  if (bare === null) return null;
  const to = at + bare[0].replace(/[,;\\]+$/, '').length;
  // What goes on is code: a call, an index, a string that is put together.
  if (/^[([<"'`{]/.test(text.slice(to, to + 1)) || /^\s*(?:[+?(]|&&|\|\|)/.test(text.slice(to, to + 8)))
    return null;
  return { from: at, to, quoted: false };
}

/** Where the literal ends that was opened with `quote` (with as many backslashes before it, inside of another string). */
function closingQuote(text: string, from: number, quote: string): number {
  const ahead = text.slice(from, from + 512 + quote.length);
  const depth = quote.search(/["'`]/);
  for (let at = ahead.indexOf(quote); at >= 0; at = ahead.indexOf(quote, at + 1)) {
    let backslashes = 0;
    while (ahead[at - 1 - backslashes] === '\\') backslashes++;
    if (depth > 0 ? backslashes === 0 : backslashes % 2 === 0) {
      return /[\r\n]/.test(ahead.slice(0, at)) ? -1 : from + at;
    }
  }
  return -1;
}

/** `pattern` is sticky. */
function matchFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
