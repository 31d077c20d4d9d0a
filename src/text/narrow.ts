import { vectorSize, vectors } from '../wasm/vectors.ts';
import { spareRoom } from './spareRoom.ts';

const ascii = '[\\t\\n\\r -~]';

/** Ascii letters with one zero byte between them, or three: UTF-16 or UTF-32 in the midst of something else. */
const wide = new RegExp(`(?:${ascii}\\0{3}){7,}${ascii}?|(?:${ascii}\\0){7,}${ascii}?`, 'g');

/** So far back the start of such a stretch is looked for at the end of a chunk, in bytes; a multiple of 4. */
const reach = 0x10000;

const spare = spareRoom();

/**
 * Takes the zero bytes out of wide letters in an 8-bit text: a file to which a shell has appended UTF-16, UTF-32
 * without a mark, the strings of a Windows program. All else stays as it is, wherever the chunks are split.
 */
export async function* narrow(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array(0);
  let room = spare.take();
  try {
    for await (const chunk of chunks) {
      if (chunk.length === 0) continue;
      if (!chunk.includes(0)) {
        if (rest.length > 0) yield* narrowed(rest);
        // The zero byte behind the last letter may come with the next chunk.
        rest = new Uint8Array(chunk.subarray(-1));
        if (chunk.length > 1) yield chunk.subarray(0, -1);
        continue;
      }
      const length = rest.length + chunk.length;
      if (room.length < length) room = Buffer.allocUnsafeSlow(length);
      room.set(rest);
      room.set(chunk, rest.length);
      const bytes = room.subarray(0, length);
      const end = endOfKnown(bytes);
      rest = new Uint8Array(bytes.subarray(end));
      yield* narrowed(bytes.subarray(0, end));
    }
    yield* narrowed(rest);
  } finally {
    spare.leave(room);
  }
}

/** Where the last two letters stand side by side, no stretch goes on. */
function endOfKnown(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > Math.max(0, bytes.length - reach); at--) {
    if (bytes[at] !== 0 && bytes[at - 1] !== 0) return at;
  }
  return Math.max(0, bytes.length - reach);
}

const isPrintable = (byte: number | undefined) => byte !== undefined && byte >= 0x20 && byte < 0x7f;

/** Whether wide letters may stand in a text: false is certain for seven printable ones in a row. */
export const mayBeWide = (bytes: Buffer): boolean =>
  bytes.includes(0) && vectors('wide', bytes, 0, bytes.length).length > 0;

/** Where in the 16 bytes at `from` wide letters may stand, or -1. */
function wideAt(bytes: Buffer, from: number): number {
  for (let at = from; at < from + vectorSize; at++) {
    if (bytes[at] === 0 ? isUtf16(bytes, at) : isUtf32(bytes, at)) return at;
  }
  return -1;
}

/** Zero bytes at `zero` and two and four further, and letters between them. */
const isUtf16 = (bytes: Buffer, zero: number) =>
  bytes[zero + 2] === 0 &&
  bytes[zero + 4] === 0 &&
  isPrintable(bytes[zero + 1]) &&
  isPrintable(bytes[zero + 3]);

/** Letters at `letter` and four further, and zero bytes between them. */
const isUtf32 = (bytes: Buffer, letter: number) =>
  bytes[letter + 1] === 0 &&
  bytes[letter + 2] === 0 &&
  bytes[letter + 3] === 0 &&
  isPrintable(bytes[letter]) &&
  isPrintable(bytes[letter + 4]);

/** No stretch holds two bytes in a row that are not zero, before its last letter, or four that are. */
const arePlain = (bytes: Buffer, at: number) => bytes[at - 1] !== 0 && bytes[at] !== 0;
const areZero = (bytes: Buffer, at: number) =>
  bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0;

function* narrowed(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let kept = 0;
  let behind = 0;
  for (const place of bytes.includes(0) ? vectors('wide', bytes, 0, bytes.length) : []) {
    if (place < behind) continue;
    const at = wideAt(buffer, place);
    if (at < 0) continue;
    let from = at + 1;
    while (from > kept && !arePlain(buffer, from) && !areZero(buffer, from)) from--;
    let to = at + 2;
    while (to < buffer.length && !arePlain(buffer, to) && !areZero(buffer, to - 4)) to++;
    behind = to;
    if (to - from < 14) continue;
    const text = buffer.toString('latin1', from, to);
    const short = text.replace(wide, (letters) => letters.replaceAll('\0', ''));
    if (short.length < text.length) {
      yield buffer.subarray(kept, from);
      yield Buffer.from(short, 'latin1');
      kept = to;
    }
  }
  if (kept < buffer.length) yield buffer.subarray(kept);
}
