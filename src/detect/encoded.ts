import type { Block } from '../text/blocks.ts';
import { vectors } from '../wasm/vectors.ts';
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

/** Shorter runs hold no token. */
const shortest = 32;
/** Of a longer run, the beginning is looked at. */
const longest = 0x10000;
/** A run of base64 up to this length is one value rather than a file. */
const oneValue = 600;
/** So many decoded bytes tell text from anything else. */
const probe = 24;

/** By byte: may stand in base64 (both alphabets), in hex, in percent encoding or in escape sequences. */
const runByte = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-%\\') {
  runByte[character.charCodeAt(0)] = 1;
}

/**
 * Finds secrets in what is encoded: base64 (of UTF-8 or UTF-16), hex, percent encoding, `\x41` and `\u0041`. Only long
 * runs are looked at, and only those go on whose first bytes decode to plain text, so a hash or a key costs next to
 * nothing. The matches stand where the encoded text stands. `find` looks at the decoded bytes.
 */
export function* encodedMatches(
  { bytes, from, to }: Block,
  find: (decoded: Uint8Array) => readonly RawMatch[],
): Generator<RawMatch> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let behind = 0;
  // A run that begins before `to` has 16 bytes of its own before this place.
  for (const place of vectors('runs', bytes, from, Math.min(bytes.length, to + shortest))) {
    if (place < behind) continue;
    let begun = place;
    while (begun > 0 && runByte[bytes[begun - 1]!] === 1) begun--;
    let end = place;
    while (end < bytes.length && runByte[bytes[end]!] === 1) end++;
    behind = end;
    // What begins before `from` belongs to the block before.
    if (end - begun < shortest || begun < from || begun >= to) continue;
    const first = decodeRun(buffer.toString('latin1', begun, Math.min(end, begun + longest)));
    if (first === null) continue;
    const lines = first.encoding === 'base64' ? wrappedRun(bytes, begun, end) : [{ from: begun, to: end }];
    const text = () => lines.map((line) => buffer.toString('latin1', line.from, line.to)).join('');
    const decoded = lines.length === 1 ? first : decodeRun(text())!;
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
      yield unwrapped(match, decoded.bytes, decoded.encoding, { ...place, shown: 0 });
    }
  }
}

function decodeRun(run: string): Decoded | null {
  if (/%|\\/.test(run)) return decodeEscapes(run);
  if (/^[0-9a-f]+$/i.test(run)) {
    return decodeWith('hex', run, 2, 1);
  }
  return /^[A-Za-z0-9+/]+$|^[A-Za-z0-9_-]+$/.test(run) ? decodeWith('base64', run, 4, 3) : null;
}

function decodeWith(
  encoding: 'hex' | 'base64',
  run: string,
  characters: number,
  count: number,
): Decoded | null {
  const first = Buffer.from(run.slice(0, 2 * shortest), encoding);
  const isWide = first[1] === 0 && first[3] === 0;
  const step = isWide ? 2 : 1;
  for (let index = 0; index < Math.min(first.length, probe * step); index += step) {
    if (!isPlain(first[index]!)) return null;
  }
  const bytes = Buffer.from(run, encoding);
  return {
    encoding,
    bytes: isWide ? Buffer.from(bytes.filter((_, index) => index % 2 === 0)) : bytes,
    at: (index) => Math.min(run.length, Math.ceil((index * step * characters) / count)),
    whole: run.length <= oneValue,
  };
}

const isPlain = (byte: number) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;

const escapes = /%([0-9A-Fa-f]{2})|\\x([0-9A-Fa-f]{2})|\\u00([0-9A-Fa-f]{2})/g;
/** Fewer escape sequences are a line end or a sign in ordinary text, which is found without decoding. */
const fewest = 2;

function decodeEscapes(run: string): Decoded | null {
  const starts: number[] = [];
  const bytes: number[] = [];
  let last = 0;
  let count = 0;
  const copy = (until: number) => {
    for (; last < until; last++) {
      starts.push(last);
      bytes.push(run.charCodeAt(last));
    }
  };
  for (const match of run.matchAll(escapes)) {
    copy(match.index);
    starts.push(match.index);
    bytes.push(Number.parseInt(match[1] ?? match[2] ?? match[3]!, 16));
    last = match.index + match[0].length;
    count++;
  }
  copy(run.length);
  if (count < fewest) return null;
  return {
    encoding: 'escapes',
    bytes: Buffer.from(bytes),
    at: (index) => starts[index] ?? run.length,
    whole: false,
  };
}
