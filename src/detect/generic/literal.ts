/** A literal in a text: where it stands without its quotes, and whether it has any. */
export interface Literal {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/**
 * Reads the literal at index `at` of `text`, which starts at offset `base`: in quotes, or, where the syntax allows
 * it, up to what ends it. `setting` is a line of .env, properties, INI or YAML, whose value goes on to the next
 * space; `inline` is an argument or a part of an address. Null where there is none or it is too long.
 */
export type LiteralReader = (
  text: string,
  base: number,
  at: number,
  syntax: 'quoted' | 'setting' | 'inline',
) => Literal | null;

const longest = 512;
const shortest = 6;

/** What may stand before a literal: an array, calls, `new`, `[]byte(`, the prefix of a string. */
const wrapping =
  /(?:[[{(](?!\])\s{0,40})?(?:(?:new\s{1,4})?(?!(?:get|fetch|load|find|lookup|resolve|require|import|t|env|getenv)\b)(?:\[\])?[A-Za-z_][\w.:]{0,60}(?:!?\(|\[\])\s{0,20}){0,2}(?:[brufBRUFL@]{1,2}(?=["']))?/y;
const opening = /\\{0,3}(?:"""|'''|["'`])/y;

/** By syntax and character code, whether it ends a literal without quotes. */
const ends = {
  setting: charactersOf(' \t\r\n\f\v"\'`<>'),
  inline: charactersOf(' \t\r\n\f\v"\'`<>()[]{},;|&\\'),
};
const notFirst = charactersOf('()[]{},;|&\\');

function charactersOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Whether a quote may stand there, or the backslash before one. */
function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0x5c;
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

  return (text, base, at, syntax) => {
    const inner = isQuote(text, at) ? at : at + matchFrom(wrapping, text, at)![0].length;
    const quote = isQuote(text, inner) ? matchFrom(opening, text, inner) : null;
    if (quote !== null) {
      const from = inner + quote[0].length;
      const to = closingQuote(text, from, quote[0]);
      return to < 0 ? null : { from, to, quoted: true };
    }
    if (syntax === 'quoted' || at >= text.length || notFirst[text.charCodeAt(at)] === 1) return null;
    let to = bareEnd(text, base, at, syntax);
    if (to - at < shortest || to - at > longest) return null;
    // In source code within a string a line ends in `\n`.
    const lineEnd = text.slice(at, to).search(/\\+[nrt]/);
    if (lineEnd >= 0) to = at + lineEnd;
    while (to > at && /[,;\\]/.test(text[to - 1]!)) to--;
    // What goes on is code: a call, an index, a string that is put together.
    if (/^(?:[([<"'`{]|\s*(?:[+?(]|&&|\|\|))/.test(text.slice(to, to + 8))) return null;
    return { from: at, to, quoted: false };
  };
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

/** Matches a sticky pattern at an index. */
export function matchFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
