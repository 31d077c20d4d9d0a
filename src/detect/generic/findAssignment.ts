import { byteTable } from '../../text/byteTable.ts';
import type { RawMatch } from '../rawMatch.ts';
import type { Slice } from '../reading.ts';
import { genericMatch } from './genericMatch.ts';
import type { GenericKind } from './genericRules.ts';
import { isInChecksums } from './isInChecksums.ts';
import { isPublished } from './isPublished.ts';
import { readKeyName } from './keyName.ts';
import { isSecretKind, kubernetesSecrets } from './kubernetesSecret.ts';
import type { MisfitJudge } from './misfit.ts';
import { nameCharacters, nextCharacters } from './nameCharacters.ts';
import type { RandomFinder } from './randomFinder.ts';
import { isScheme, schemeToken } from './schemeToken.ts';
import { translatedKinds } from './translatedWords.ts';
import { valueMatches } from './valueMatches.ts';
import { byteListFinder, randomByteList } from './values/byteList.ts';
import { isColumn } from './values/insertedLater.ts';
import type { Literal, ReadLiteral } from './values/literal.ts';
import type { LiteralReader } from './values/literalReader.ts';
import { readValues } from './values/readValues.ts';
import { tableValues } from './values/tableValues.ts';

/** A longer name is none. */
const longestName = 64;
/** A value and what stands between it and its name end within this distance. */
const reach = 640;
/** So much is seen before a name: the string that it stands in, what says that it is a name. */
const before = 240;

/** The same around a column of a table of SQL. */
const beforeColumn = 4096;
const behindColumn = 8192;

const noMatches: readonly RawMatch[] = [];

const nameByte = byteTable(nameCharacters);
const nextByte = byteTable(nextCharacters);

/** A value that holds this many keywords further values in it has been looked at often enough. */
const mostNested = 8;

/**
 * Makes the function that looks whether the keyword at `start` … `end` stands in a name that is given a literal, in
 * any of the usual syntaxes, and whether that looks like a secret. It is to be asked in order of `end`. A word of another
 * language (`translation` is the index of what it says) is rare enough to be looked at wherever it stands. What is found is
 * added to `found`; what is returned is the end of the name, because keywords before it belong to the same one.
 */
export function assignmentFinder(
  bytes: Uint8Array,
  slice: (from: number, to: number) => Slice,
  reader: LiteralReader,
  { isMisfit, randomIn }: { readonly isMisfit: MisfitJudge; randomIn(bytes: Uint8Array): RandomFinder },
): (start: number, end: number, translation: number, found: RawMatch[]) => number {
  const hasRandom = randomIn(bytes);
  const mayBeByteList = byteListFinder(bytes);
  let lastEnd = -1;
  let nested = 0;
  return (start, end, translation, found) => {
    /** Undefined for an English word. */
    const translated = translatedKinds[translation];
    const isTranslated = translated !== undefined;
    let nameEnd = end;
    const furthest = Math.min(bytes.length, end + longestName);
    while (nameEnd < furthest && nameByte[bytes[nameEnd]!] === 1) nameEnd++;
    if (isSecretKind(bytes, start, nameEnd)) {
      for (const entry of kubernetesSecrets(bytes, start))
        found.push(genericMatch('secret', entry.name, entry.start, entry.end));
      return nameEnd;
    }
    // In the head of a table the next name follows a semicolon at once.
    const isFollowed =
      nextByte[bytes[nameEnd]!] === 1 &&
      (bytes[nameEnd] !== 0x3b || isTranslated || nameByte[bytes[nameEnd + 1]!] === 1);
    if (!isFollowed || nameEnd === furthest) return nameEnd;
    let nameStart = start;
    // The sign before `pw`.
    if (nameByte[bytes[start]!] === 0 && bytes[start]! < 0x80) nameStart++;
    const first = Math.max(0, start - longestName);
    while (nameStart > first && nameByte[bytes[nameStart - 1]!] === 1) nameStart--;
    if (nameStart === first && first > 0) return nameEnd;

    // What may be a secret under this name looks random, unless it is a password or follows a scheme.
    const isWorthIt =
      isTranslated ||
      hasRandom(nameEnd, nameEnd + reach) ||
      needsALook(bytes, nameStart, nameEnd) ||
      mayBeByteList(nameEnd);
    if (!isWorthIt) return nameEnd;
    const kind = nameEnd === end ? translated : null;
    for (const match of matchesOf(nameStart, nameEnd, kind ?? null, bytes[start]! < 0x80)) found.push(match);
    return nameEnd;
  };

  /**
   * What the name at `nameStart` … `nameEnd` is given that looks like a secret.
   *
   * @param translated the kind of secret that a word of another language says; null where the name is to be read
   */
  function matchesOf(
    nameStart: number,
    nameEnd: number,
    translated: GenericKind | null,
    isAscii: boolean,
  ): readonly RawMatch[] {
    const near = around(nameStart - before, nameEnd + reach);
    // A dump inserts at some distance behind the definition of the table.
    const isWide = isAscii && isColumn(near.text, nameEnd - near.at);
    const { text, at } = isWide ? around(nameStart - beforeColumn, nameEnd + behindColumn) : near;
    const place = { start: nameStart - at, end: nameEnd - at };
    const written = text.slice(place.start, place.end);
    if (isScheme(written)) {
      const token = schemeToken(text, place.end, written);
      if (token !== null) {
        const isNone = isMisfit(text.slice(token.from, token.to));
        return isNone ? noMatches : [genericMatch(token.kind, written, at + token.from, at + token.to)];
      }
      // Another word behind it is none that it is given.
      if (isLetter(bytes[nameEnd + 1]!) && bytes[nameEnd] === 0x20) return noMatches;
    }
    const name = withOwner(text, place.start, written);
    const key = translated === null ? readKeyName(name) : { kind: translated, weak: false };
    if (key === null || isShown(text, place.start) || isChecksumOf(text, place.start)) return noMatches;
    const numbers = key.weak || !mayBeByteList(nameEnd) ? null : randomByteList(text, place.end);
    if (numbers !== null) return [genericMatch(key.kind, name, at + numbers.from, at + numbers.to)];
    const literalAt: ReadLiteral = (index, syntax) => reader(text, at, index, syntax, place.start);
    const cells = key.weak ? [] : tableValues(text, place.start, place.end, reach, key.kind);
    const values = cells.length > 0 ? cells : readValues(text, place.start, place.end, literalAt, key.weak);
    if (values.length === 0 || (key.weak && isNoOwnKey(text, place.start, values[0]!))) return noMatches;
    // `pass` is a verb, too: what is passed is a list of words.
    if (
      written.length === 4 &&
      written.toLowerCase() === 'pass' &&
      /(?:array\(|\[)["']$/.test(text.slice(Math.max(0, values[0]!.from - 7), values[0]!.from))
    )
      return noMatches;
    nested = values[0]!.to + at === lastEnd ? nested + 1 : 0;
    lastEnd = values[0]!.to + at;
    if (nested > mostNested) return noMatches;
    const matches = values.flatMap((value) =>
      valueMatches({ text, at }, place.end, value, { key, name }, isMisfit),
    );
    const isNone =
      matches.length > 0 &&
      (isInChecksums(text, values[0]!) || isPublished(text, place.start, values[0]!, key.weak));
    return isNone ? noMatches : matches;
  }

  /** No more than that: what a name is given must not depend on what was looked at before. */
  function around(from: number, to: number): Slice {
    const { text, at } = slice(from, to);
    const start = Math.max(0, from);
    return { text: text.slice(start - at, to - at), at: start };
  }
}

/**
 * The first of several arguments of a call: what the call makes of them is the value, `key = merge("…", "…")`; the index
 * of a table, "KEY `…` (`column`)"; the mark of an element by which a page finds it again, `h("slot", { key: "…"`.
 */
const isNoOwnKey = (text: string, nameStart: number, { from, to }: Literal) =>
  (text[from - 2] === '(' && /^["'`]\s{0,4},(?! ?["'](?:hex|base64))/.test(text.slice(to, to + 12))) ||
  (text[from - 1] === '`' && /^\\?`\s{0,4}\(/.test(text.slice(to, to + 6))) ||
  ((text[nameStart - 1] === '{' || text[nameStart - 2] === '{') &&
    /\(\s{0,20}(?:["'`][\w-]{1,40}["'`]|[\w$.]{1,40}),\s{0,20}(?:Object\.assign\()?\{ ?$/.test(
      text.slice(Math.max(0, nameStart - 110), nameStart),
    ));

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

const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** What makes a `key` a secret, in words of their own: `Secret key: …`. */
const keyOwners = new Set(
  'api access secret private auth authentication account encryption signing master license'.split(' '),
);

/** The name with the word before it, where it is one with that. */
function withOwner(text: string, start: number, name: string): string {
  if (text[start - 1] !== ' ' || name.length > 4 || !/^keys?$/i.test(name)) return name;
  let first = start - 1;
  while (first > 0 && isLetter(text.charCodeAt(first - 1))) first--;
  const owner = text.slice(first, start - 1);
  const isWord = !/[\w.-]/.test(text[first - 1] ?? '');
  return isWord && keyOwners.has(owner.toLowerCase()) ? `${owner}_${name}` : name;
}

/** The token of a badge's picture, `….svg?token=`, and of a file for download, `…?alt=media&token=`, are made to be shown. */
const isShown = (text: string, nameStart: number) =>
  nameStart > 4 &&
  '?&;'.includes(text[nameStart - 1]!) &&
  text.slice(Math.max(0, nameStart - 48), nameStart).includes('?') &&
  /(?:\.(?:svg|png)\?(?:[\w=-]{1,40}&(?:amp;)?)?|\?alt=media&(?:amp;)?)$/.test(
    text.slice(Math.max(0, nameStart - 48), nameStart),
  );

/** `checksum/secret: …`, with which Helm has pods started anew when what they read has changed. */
const isChecksumOf = (text: string, nameStart: number) =>
  text[nameStart - 1] === '/' && text.slice(0, nameStart).endsWith('checksum/');
