import type { RawMatch } from '../rawMatch.ts';
import type { Slice } from '../reading.ts';
import { basicCredentials } from './basicCredentials.ts';
import { genericRules } from './genericRules.ts';
import { isSecretValue } from './judgeValue.ts';
import { type KeyName, readKeyName } from './keyName.ts';
import { type Literal, type LiteralReader, matchFrom } from './literal.ts';
import type { MisfitJudge } from './misfit.ts';
import type { RandomFinder } from './randomFinder.ts';
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
for (const character of ' \t\r\n=:"\'`\\[])>(,|?!') nextByte[character.charCodeAt(0)] = 1;

/** A value that holds this many keywords further values in it has been looked at often enough. */
const mostNested = 8;

/**
 * Makes the function that looks whether the keyword at `start` … `end` stands in a name that is given a literal, in
 * any of the usual syntaxes, and whether that looks like a secret. It is to be asked in order of `end`.
 */
export function assignmentFinder(
  bytes: Uint8Array,
  slice: (from: number, to: number) => Slice,
  reader: LiteralReader,
  { isMisfit, randomIn }: { readonly isMisfit: MisfitJudge; randomIn(bytes: Uint8Array): RandomFinder },
): (start: number, end: number) => Assignment {
  const hasRandom = randomIn(bytes);
  let lastEnd = -1;
  let nested = 0;
  return (start, end) => {
    let nameEnd = end;
    const furthest = Math.min(bytes.length, end + longestName);
    while (nameEnd < furthest && nameByte[bytes[nameEnd]!] === 1) nameEnd++;
    const none = { nameEnd, matches: [] };
    if (nextByte[bytes[nameEnd]!] !== 1 || nameEnd === furthest) return none;
    let nameStart = start;
    const first = Math.max(0, start - longestName);
    while (nameStart > first && nameByte[bytes[nameStart - 1]!] === 1) nameStart--;
    if (nameStart === first && first > 0) return none;

    // What may be a secret under this name looks random, unless it is a password or follows a scheme.
    if (!hasRandom(nameEnd, nameEnd + reach) && !needsALook(bytes, nameStart, nameEnd)) return none;
    const { text, at } = slice(nameStart - 48, nameEnd + reach);
    const name = text.slice(nameStart - at, nameEnd - at);
    if (name.length <= 6 && /^(?:bearer|basic)$/i.test(name)) {
      return { nameEnd, matches: afterScheme(text, at, nameEnd, name, isMisfit) };
    }
    const key = readKeyName(name);
    if (key === null || isBadge(text, nameStart - at)) return none;
    const literalAt = (index: number, syntax: 'quoted' | 'setting' | 'inline') =>
      reader(text, at, index, syntax);
    const value = readValue(text, nameStart - at, nameEnd - at, literalAt);
    if (value === null) return none;
    nested = value.to + at === lastEnd ? nested + 1 : 0;
    lastEnd = value.to + at;
    if (nested > mostNested) return none;
    const matches: RawMatch[] = [];
    for (const { from, to, quoted } of [value, ...elementsBehind(text, value, literalAt)]) {
      const literal = text.slice(from, to);
      const scheme = /^(?:Bearer|Basic|Token|ApiKey|Digest|OAuth|JWT|Key) +(?=\S)/i.exec(literal);
      if (scheme !== null && /^b(?:earer|asic)/i.test(scheme[0])) continue; // found by its own keyword
      const skipped = scheme?.[0].length ?? 0;
      const given = literal.slice(skipped);
      if (isSecretValue(given, { quoted, key, name })) {
        if (isMisfit(given)) continue;
        const match = matchOf(key.kind, at + from + skipped, at + to);
        matches.push(key.weak ? { ...match, weakName: name } : match);
      } else if (literal.startsWith('{')) matches.push(...insideJson(literal, at + from, key));
    }
    return { nameEnd, matches };
  };
}

/** Whether a name speaks of a password (`pass`, `pw`), which may be a word, or is that of a scheme, `Basic`. */
function needsALook(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from <= 6 && (bytes[from]! | 0x20) === 0x62) return true;
  for (let at = from; at < to - 1; at++) {
    if ((bytes[at]! | 0x20) !== 0x70) continue;
    const next = bytes[at + 1]! | 0x20;
    if (next === 0x61 || next === 0x77) return true;
  }
  return false;
}

/** The token of a badge's picture, `….svg?token=`, is made to be shown. */
const isBadge = (text: string, nameStart: number) =>
  nameStart > 4 &&
  /\.(?:svg|png)\?(?:[\w=-]{1,40}&)?$/.test(text.slice(Math.max(0, nameStart - 48), nameStart));

/** The further elements of an array of literals: `"tokens": ["…", "…"]`. */
function elementsBehind(
  text: string,
  first: Literal,
  literalAt: (at: number, syntax: 'quoted') => Literal | null,
): Literal[] {
  const elements: Literal[] = [];
  if (!first.quoted || text[first.from - 2] !== '[') return elements;
  let last = first;
  while (elements.length < 16) {
    const comma = matchFrom(/\\{0,3}["'`]\s{0,4},\s{0,40}/y, text, last.to);
    const next = comma && literalAt(last.to + comma[0].length, 'quoted');
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
function afterScheme(
  text: string,
  at: number,
  nameEnd: number,
  name: string,
  isMisfit: MisfitJudge,
): RawMatch[] {
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
    isSecretValue(value, { quoted: true, key: { kind: 'token', weak: false }, name }) &&
    !isMisfit(value);
  return isToken ? [matchOf('token', start, end)] : [];
}

/** What ends a name in quotes or brackets: `"name"`, `['name']`, `\"name\"`. */
const closing = /(?<quote>\\{0,3}["'`])?\s{0,4}[\])]?\s{0,20}/y;
/** `: string` and the like between a name and `=`. */
const typed = /:?\s{0,4}[A-Za-z_&*][\w.<>[\]&'?| ]{0,40}?\s{0,20}(?=:?=[^=>])|\[\d*\]\s{0,4}(?==)/y;
const operator =
  /(?:(?::{1,3}=|\.=|=>|={1,3}|!={1,2}|\+=|\|\|=|\?\?=|\?=|->|:-|:|\|\||\?\?|\?:|or\b)\s{0,40})/y;
/** `name="x" value="…"`, `"name": "x", "value": "…"`, `variable "x" { default = "…" }`, also on the next line. */
const valueAttribute =
  /\s{0,4}[,{]?\s{0,60}(?:type\s{0,20}=\s{0,4}\w{1,20}\s{1,40})?(?:\\{0,3}["'])?(?:value|content|default)(?:\\{0,3}["'])?\s{0,4}[:=]\s{0,4}/iy;
/** Reads the value that the name at `nameStart` … `nameEnd` is given; all offsets are indexes of `text`. */
function readValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: (at: number, syntax: 'quoted' | 'setting' | 'inline') => Literal | null,
): Literal | null {
  // What most names are followed by needs no further look.
  if (text[nameEnd] === '=') {
    const { 0: sign } = matchFrom(operator, text, nameEnd)!;
    return literalAt(nameEnd + sign.length, syntaxBehind(sign, text, nameStart));
  }
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
    if (pair !== null) return literalAt(pair.index + pair[0].length, 'quoted');
    // An argument behind the name: set("password", "…").
    const comma = matchFrom(/\s{0,20},\s{0,40}/y, text, nameEnd + close.groups!.quote!.length);
    if (comma !== null) {
      const argument = literalAt(comma.index + comma[0].length, 'quoted');
      // What a colon follows is the next key of an object, and the name was a value.
      return argument && matchFrom(/[\\"'`]{1,4}\s{0,4}:/y, text, argument.to) ? null : argument;
    }
  }
  const type = closed ? null : matchFrom(typed, text, nameEnd);
  const at = type === null ? behind : nameEnd + type[0].length;
  const op = matchFrom(operator, text, at);
  // In `sign("test_secret") => "…"` the name is an argument, and a result follows.
  if (op?.[0].startsWith('=>') && close[0].includes(')')) return null;
  // A label that ends in a colon, "Password:", is no name.
  if (!closed && op?.[0] === ':' && /["'`]/.test(text[at + 1] ?? '') && text[at + 1] === text[nameStart - 1])
    return null;
  const header = op === null || closed ? null : headerValue(text, nameStart, at + op[0].length);
  if (header !== null) return header;
  if (op !== null) return literalAt(at + op[0].length, syntaxBehind(op[0], text, nameStart));
  const yaml = matchFrom(/\s{1,4}value:\s{1,4}/y, text, nameEnd);
  if (yaml !== null) return literalAt(nameEnd + yaml[0].length, 'setting');
  if (text[nameEnd] === '(') return literalAt(nameEnd + 1, 'quoted');
  const space = matchFrom(/[ \t]{1,20}/y, text, nameEnd);
  if (space === null) return null;
  const isFlag = text[nameStart] === '-';
  return literalAt(nameEnd + space[0].length, isFlag ? 'inline' : 'quoted');
}

/** The value of a header that is quoted with its name: `"X-Api-Key: …"`. */
function headerValue(text: string, nameStart: number, from: number): Literal | null {
  const quote = text[nameStart - 1] ?? '';
  if (!/["'`]/.test(quote)) return null;
  const value = matchFrom(/[^\s"'`\\]{6,512}(?=["'`])/y, text, from);
  return value !== null && text[from + value[0].length] === quote
    ? { from, to: from + value[0].length, quoted: true }
    : null;
}

/** In what form a value may follow. Of `A=` that ends its line, as in .env.example, the next line is no value. */
function syntaxBehind(sign: string, text: string, nameStart: number): 'quoted' | 'setting' | 'inline' {
  if (sign.startsWith('=') && /[\r\n]/.test(sign)) return 'quoted';
  return isSetting(text, nameStart) ? 'setting' : 'inline';
}

/** Whether the name begins its line, as in .env, properties, INI and YAML files: then the line is the value's. */
const isSetting = (text: string, nameStart: number) => nameStart === 0 || /\s/.test(text[nameStart - 1]!);
