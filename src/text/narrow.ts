const ascii = '[\\t\\n\\r -~]';

/** Ascii letters with one zero byte between them, or three: UTF-16 or UTF-32 in the midst of something else. */
const wide = new RegExp(`(?:${ascii}\\0{3}){7,}${ascii}?|(?:${ascii}\\0){7,}${ascii}?`, 'g');

/** So far back the start of such a stretch is looked for at the end of a chunk, in bytes; a multiple of 4. */
const reach = 0x10000;

/**
 * Takes the zero bytes out of wide letters in an 8-bit text: a file to which a shell has appended UTF-16, UTF-32
 * without a mark, the strings of a Windows program. All else stays as it is, wherever the chunks are split.
 */
export async function* narrow(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (!chunk.includes(0)) {
      if (rest.length > 0) yield narrowed(rest);
      if (chunk.length > 1) yield chunk.subarray(0, -1);
      // The zero byte behind the last letter may come with the next chunk.
      rest = chunk.slice(-1);
      continue;
    }
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = endOfKnown(bytes);
    rest = bytes.slice(end);
    if (end > 0) yield narrowed(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield narrowed(rest);
}

/** Where the last two letters stand side by side, no stretch goes on. */
function endOfKnown(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > Math.max(0, bytes.length - reach); at--) {
    if (bytes[at] !== 0 && bytes[at - 1] !== 0) return at;
  }
  return Math.max(0, bytes.length - reach);
}

const isAscii = (byte: number) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;

/**
 * Whether wide letters may stand in a text: false is certain. A stretch of them has 14 bytes at least, so a look at 6
 * bytes after every 8 finds it: letters and zero bytes in turn, or every fourth one a letter.
 */
export const mayBeWide = (bytes: Buffer): boolean => nextWide(bytes, 0) >= 0;

/** The next place from `from` on where wide letters may stand, or -1. */
function nextWide(bytes: Buffer, from: number): number {
  const first = bytes.indexOf(0, from);
  if (first < 0) return -1;
  for (let at = Math.max(from, first - 16); at + 6 <= bytes.length; at += 8) {
    if (alternates(bytes, at) || alternates(bytes, at + 1)) return at;
  }
  return -1;
}

/** Zero bytes at `zero` and two and four further, between them letters, or one letter and one zero byte more. */
function alternates(bytes: Buffer, zero: number): boolean {
  if (bytes[zero] !== 0 || bytes[zero + 2] !== 0 || bytes[zero + 4] !== 0) return false;
  const [a, b] = [bytes[zero + 1]!, bytes[zero + 3]!];
  return (isAscii(a) || a === 0) && (isAscii(b) || b === 0) && a + b > 0;
}

/** No stretch holds two bytes in a row that are not zero, before its last letter, or four that are. */
const arePlain = (bytes: Buffer, at: number) => bytes[at - 1] !== 0 && bytes[at] !== 0;
const areZero = (bytes: Buffer, at: number) =>
  bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0;

function narrowed(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (let at = nextWide(buffer, 0); at >= 0; ) {
    let from = at + 1;
    while (from > kept && !arePlain(buffer, from) && !areZero(buffer, from)) from--;
    let to = at + 2;
    while (to < buffer.length && !arePlain(buffer, to) && !areZero(buffer, to - 4)) to++;
    at = nextWide(buffer, to);
    if (to - from < 14) continue;
    const text = buffer.toString('latin1', from, to);
    const short = text.replace(wide, (letters) => letters.replaceAll('\0', ''));
    if (short.length < text.length) {
      pieces.push(buffer.subarray(kept, from), Buffer.from(short, 'latin1'));
      kept = to;
    }
  }
  return kept === 0 ? bytes : Buffer.concat([...pieces, buffer.subarray(kept)]);
}
