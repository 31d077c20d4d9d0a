import type { Block } from '../text/blocks.ts';
import { byteTable } from '../text/byteTable.ts';
import { runs, shortestRun } from '../wasm/runs.ts';
import type { Wrapping } from './evidence.ts';
import { placeInPieces } from './placeInPieces.ts';
import type { RawMatch } from './rawMatch.ts';
import { unwrapped } from './unwrapped.ts';
import { wrappedRun } from './wrappedRun.ts';

/** A run of characters that may be encoded text, and what it holds. */
interface Decoded {
  readonly encoding: Wrapping;
  readonly bytes: Buffer;
  /** Where the encoding of the decoded byte with this index begins, counted from the start of the run. */
  readonly at: (index: number) => number;
  /** True where the run is one value, which is reported as a whole. */
  readonly whole: boolean;
}

/** Of a longer run, the beginning is looked at. */
const longest = 0x10000;
/** A run of base64 up to this length is one value rather than a file. */
const oneValue = 600;
/** So many decoded bytes tell text from anything else. */
const probe = 24;

/** What a run's characters say of its encoding, bit by bit. */
const kind = {
  /** In hex, in base64, in base64 for URLs. */
  hex: 1,
  plain: 2,
  url: 4,
  /** Begins an escape sequence. */
  escape: 8,
} as const;

/** By byte: in what it may stand, for those that may stand in a run; 0 for all others. */
const kindOf = byteTable('ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', kind.plain | kind.url);
byteTable('0123456789abcdefABCDEF', kind.hex | kind.plain | kind.url, kindOf);
byteTable('+/', kind.plain, kindOf);
byteTable('-_', kind.url, kindOf);
byteTable('%\\', kind.escape, kindOf);

/**
 * Finds secrets in what is encoded: base64 (of UTF-8 or UTF-16), hex, percent encoding, `\x41` and `\u0041`. Only long
 * runs are looked at, and only those go on whose first bytes decode to plain text, so a hash or a key costs next to
 * nothing. The matches stand where the encoded text stands. `find` looks at the decoded bytes.
 */
export function encodedMatches(
  { bytes, from, to }: Block,
  find: (decoded: Uint8Array) => readonly RawMatch[],
): RawMatch[] {
  const matches: RawMatch[] = [];
  const found = runs(bytes, from, Math.min(bytes.length, to + shortestRun));
  if (found.length === 0) return matches;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let behind = 0;
  for (let index = 0; index < found.length; index += 2) {
    const [begun, end] = [found[index]!, found[index + 1]!];
    if (begun < behind || begun >= to) continue;
    behind = end;
    const first = decodeRun(buffer.subarray(begun, Math.min(end, begun + longest)));
    if (first === null) continue;
    const { decoded, lines } = withFollowing(first, bytes, begun, end);
    behind = lines.at(-1)!.to;
    let padded = behind;
    while (padded < behind + 2 && bytes[padded] === 0x3d) padded++;
    for (const match of find(decoded.bytes)) {
      const place = decoded.whole
        ? { start: begun, end: padded }
        : {
            start: placeInPieces(lines, decoded.at(match.start)).at,
            end: placeInPieces(lines, decoded.at(match.end) - 1).at + 1,
          };
      matches.push(unwrapped(match, decoded.bytes, decoded.encoding, { ...place, shown: 0 }));
    }
  }
  return matches;
}

/** A run together with the lines behind it, where a tool wrapped it. */
function withFollowing(first: Decoded, bytes: Uint8Array, from: number, to: number) {
  const lines = first.encoding === 'base64' ? wrappedRun(bytes, from, to) : [];
  if (lines.length > 1) {
    const text = Buffer.concat(lines.map((line) => bytes.subarray(line.from, line.to)));
    // Lines of the two alphabets of base64 are no text together.
    const decoded = decodeRun(text);
    if (decoded !== null) return { decoded, lines };
  }
  return { decoded: first, lines: [{ from, to }] };
}

function decodeRun(run: Buffer): Decoded | null {
  let common = kind.hex | kind.plain | kind.url;
  for (let index = 0; index < run.length; index++) {
    const kinds = kindOf[run[index]!]!;
    if (kinds === kind.escape) return decodeEscapes(run);
    common &= kinds;
  }
  if ((common & kind.hex) !== 0) return decodeWith('hex', run, 2, 1);
  return common === 0 ? null : decodeWith('base64', run, 4, 3);
}

function decodeWith(
  encoding: 'hex' | 'base64',
  run: Buffer,
  characters: number,
  count: number,
): Decoded | null {
  const first = Buffer.from(run.toString('latin1', 0, 2 * shortestRun), encoding);
  const isWide = first[1] === 0 && first[3] === 0;
  const step = isWide ? 2 : 1;
  for (let index = 0; index < Math.min(first.length, probe * step); index += step) {
    if (!isPlain(first[index]!)) return null;
  }
  const bytes = Buffer.from(run.toString('latin1'), encoding);
  return {
    encoding,
    bytes: isWide ? Buffer.from(bytes.filter((_, index) => index % 2 === 0)) : bytes,
    at: (index) => Math.min(run.length, Math.ceil((index * step * characters) / count)),
    whole: run.length <= oneValue,
  };
}

const isPlain = (byte: number) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Fewer escape sequences are a line end or a sign in ordinary text, which is found without decoding. */
const fewest = 2;

function decodeEscapes(run: Buffer): Decoded | null {
  const bytes = Buffer.allocUnsafe(run.length);
  let length = 0;
  let count = 0;
  for (let at = 0, size = 1; at < run.length; at += size) {
    size = escapeSize(run, at);
    bytes[length++] = size === 1 ? run[at]! : hexAt(run, at + size - 2);
    if (size > 1) count++;
  }
  if (count < fewest) return null;
  let starts: Uint32Array | undefined;
  return {
    encoding: 'escapes',
    bytes: bytes.subarray(0, length),
    at(index) {
      starts ??= escapeStarts(run, length);
      return starts[index] ?? run.length;
    },
    whole: false,
  };
}

/** Where each of the decoded bytes begins. */
function escapeStarts(run: Buffer, length: number): Uint32Array {
  const starts = new Uint32Array(length);
  for (let index = 0, at = 0; index < length; at += escapeSize(run, at)) starts[index++] = at;
  return starts;
}

/** How long the escape sequence is that begins at `at`: `%41`, `\x41`, `\u0041`; 1 where none does. */
function escapeSize(run: Buffer, at: number): number {
  let head = 0;
  if (run[at] === 0x25) head = 1;
  else if (run[at] === 0x5c && run[at + 1] === 0x78) head = 2;
  else if (run[at] === 0x5c && run[at + 1] === 0x75 && run[at + 2] === 0x30 && run[at + 3] === 0x30) head = 4;
  return head === 0 || hexAt(run, at + head) < 0 ? 1 : head + 2;
}

/** The byte of two hexadecimal digits, or -1. */
function hexAt(run: Buffer, at: number): number {
  const [high, low] = [hexDigit(run[at]), hexDigit(run[at + 1])];
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = (byte | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}
