import { byteTable } from '../../../text/byteTable.ts';
import { blanks } from '../../../text/passOver.ts';
import { wordCharacters } from '../nameCharacters.ts';
import { isInside } from './isInside.ts';
import type { Literal, LiteralSyntax } from './literal.ts';
import { matchFrom } from './matchFrom.ts';
import { passWrapping } from './passWrapping.ts';
import { quoteAt } from './quoteAt.ts';

/**
 * Reads the literal at index `at` of `text`, which starts at offset `base`; the name that it is given to begins at
 * `nameStart`. Null where there is none or it is too long.
 */
export type LiteralReader = (
  text: string,
  base: number,
  at: number,
  syntax: LiteralSyntax,
  nameStart: number,
) => Literal | null;

const longest = 512;
const shortest = 6;

const innerQuote = /\\{0,3}["']/y;
/** The password of an app as Google shows it: alone, it may hold spaces without quotes. */
const fourGroups = /[a-z]{4}(?: [a-z]{4}){3}(?=[ \t]*(?:[\r\n#]|$))/y;

/** By syntax and character code, whether it ends a literal without quotes. */
const ends = {
  setting: byteTable(' \t\r\n\f\v"\'`<>'),
  inline: byteTable(' \t\r\n\f\v"\'`<>()[]{},;|&\\'),
};
const notFirst = byteTable('()[]{},;|&\\');

/** Whether a quote may stand there, or what stands before or for one. */
function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c || code === 0x26;
}

/** By character code, what `passWrapping` passes over before it comes to a quote. */
const passedOver = byteTable(`${wordCharacters}${blanks}.:!([{])@=`);
/** It is no longer than this. */
const mostPassedOver = 240;

/** Where a quote may stand that opens a literal; `at` where nothing but what may stand before one leads to any. */
function quoteBehind(text: string, at: number): number {
  if (isQuote(text, at)) return at;
  // A look that tells of most code that it is none.
  const limit = at + mostPassedOver;
  let next = at;
  while (next < limit && passedOver[text.charCodeAt(next)] === 1) next++;
  return isQuote(text, next) ? passWrapping(text, at) : at;
}

/** Makes a reader for one text. It remembers how far it looked for an end, so that no text is slow to read. */
export function literalReader(): LiteralReader {
  const looked = { setting: { from: 0, to: 0 }, inline: { from: 0, to: 0 } };

  /** Index of the first character from `at` on that ends a literal, at most `longest` further. */
  function bareEnd(text: string, base: number, at: number, syntax: 'setting' | 'inline'): number {
    const memory = looked[syntax];
    const table = ends[syntax];
    const limit = Math.min(text.length, at + longest + 1);
    const known = base + at >= memory.from && base + at <= memory.to;
    let end = known ? Math.min(limit, Math.max(at, memory.to - base)) : at;
    while (end < limit && table[text.charCodeAt(end)] === 0) end++;
    if (!known) memory.from = base + at;
    memory.to = Math.max(known ? memory.to : 0, base + end);
    return end;
  }

  return (text, base, at, syntax, nameStart) => {
    const inner = quoteBehind(text, at);
    const quote = openingAt(text, inner);
    if (quote !== undefined) {
      const from = inner + quote.length;
      const to = closingQuote(text, from, quote);
      if (to < 0) return null;
      // A text in quotes within the text, as Gradle writes it into code: `"\"…\""`.
      const mark = matchFrom(innerQuote, text, from)?.[0] ?? '';
      if (mark !== '' && to - from > 2 * mark.length && text.startsWith(mark, to - mark.length)) {
        return { from: from + mark.length, to: to - mark.length, quoted: true };
      }
      return withPieces(text, { from, to, quoted: true }, quote);
    }
    if (syntax === 'quoted' || at >= text.length || notFirst[text.charCodeAt(at)] === 1) return null;
    if (syntax === 'setting' && text[at + 4] === ' ') {
      const groups = matchFrom(fourGroups, text, at);
      if (groups !== null) return { from: at, to: at + groups[0].length, quoted: false };
    }
    let to = bareEnd(text, base, at, syntax);
    if (to - at < shortest || to - at > longest) return null;
    // In source code within a string a line ends in `\n`; behind a comma or an ampersand the next setting may follow.
    const end = text.slice(at, to).search(/\\+[nrt]|[,;&][A-Za-z_][\w.-]{0,40}=|[,;]\/[*/]/);
    if (end >= 0) to = at + end;
    while (to > at && /[,;\\]/.test(text[to - 1]!)) to--;
    // What goes on is code: a call, an index, a string that is put together; a tag that closes is not.
    if (
      /^\w->/.test(text.slice(to - 2, to + 1)) ||
      /^(?:[([{]|<(?!\/|br)|[ \t]*(?:[+?(]|&&|\|\|))/.test(text.slice(to, to + 8))
    )
      return null;
    if (/["'`]/.test(text[to] ?? '') && !isInside(text, nameStart, text[to]!)) return null;
    return to - at < shortest ? null : { from: at, to, quoted: false };
  };
}

/** The quote that opens a literal, one or three. */
function openingAt(text: string, at: number): string | undefined {
  const quote = quoteAt(text, at);
  const sign = quote?.at(-1);
  return (sign === '"' || sign === "'") && text.startsWith(sign + sign, at + quote!.length)
    ? quote + sign + sign
    : quote;
}

/** Where the literal ends that was opened with `quote` (with as many backslashes before it, inside of another string). */
function closingQuote(text: string, from: number, quote: string): number {
  const ahead = text.slice(from, from + longest + quote.length);
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

/** What joins two string literals: `+`, `.`, `..`, `&`, `<>`, or nothing but a line end, as in C and Python. */
const joint = /\s{0,20}(?:(?:\+|\.{1,2}|&|<>)\s{0,40}|\\?\r?\n\s{0,40})/y;
const mostPieces = 16;
/** A piece of a token: what is put together of other texts is a sentence or an address. */
const piece = /^[A-Za-z0-9+/=_.~-]{4,}$/;

/** The literal with those that are joined to it. */
function withPieces(text: string, first: Literal, quote: string): Literal {
  const behind = first.to + quote.length;
  const next = text.charCodeAt(behind);
  // Most literals are followed by `,`, `;`, `)` or `}`.
  if (next === 0x2c || next === 0x3b || next === 0x29 || next === 0x7d || next === 0x3a) return first;
  const pieces = [text.slice(first.from, first.to)];
  let { to } = first;
  while (pieces.length < mostPieces && piece.test(pieces.at(-1)!)) {
    const between = matchFrom(joint, text, to + quote.length);
    const from = between === null ? -1 : to + quote.length + between[0].length;
    if (from < 0 || !text.startsWith(quote, from)) break;
    const end = closingQuote(text, from + quote.length, quote);
    const value = text.slice(from + quote.length, Math.max(0, end));
    if (
      end < 0 ||
      !piece.test(value) ||
      /^\s{0,4}:/.test(text.slice(end + quote.length, end + quote.length + 5))
    )
      break;
    pieces.push(value);
    to = end;
  }
  return pieces.length === 1 ? first : { ...first, to, value: pieces.join('') };
}
