import type { Encoding } from './encoding.ts';

/** Whether a byte is what texts in ASCII are made of. */
const isAscii = (byte: number) => byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f);

/** So many units in a row of nothing but ASCII bytes are 8-bit text: by chance one in thousands of Chinese ones. */
const fewest = 8;

/**
 * Makes UTF-8 of the chunks of a UTF-16 or UTF-32 text (without its mark), wherever they are split. What is no such
 * text stays as it is: a shell may have appended 8-bit lines, and anybody can put a mark before them.
 */
export function transcode(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: Exclude<Encoding['name'], '8-bit'>,
): AsyncGenerator<Uint8Array> {
  const swapped = name.endsWith('be');
  return name.startsWith('utf-16') ? fromUtf16(chunks, swapped) : fromUtf32(chunks, swapped);
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function* fromUtf16(chunks: Chunks, swapped: boolean): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const decoded = (bytes: Uint8Array) =>
    Buffer.from(decoder.decode(swapped ? Buffer.from(bytes).swap16() : bytes, { stream: true }));
  let rest: Uint8Array = new Uint8Array(0);
  let run = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = rest.length - (rest.length % 2);
    let start = 0;
    for (; at + 1 < bytes.length; at += 2) {
      if (isAscii(bytes[at]!) && isAscii(bytes[at + 1]!)) {
        if (++run !== fewest) continue;
        const from = at + 2 - 2 * fewest;
        if (from > start) yield decoded(bytes.subarray(start, from));
        start = from;
      } else {
        if (run >= fewest && at > start) {
          yield bytes.subarray(start, at);
          start = at;
        }
        run = 0;
      }
    }
    // A stretch that is not long enough yet waits for what follows.
    const end = run >= fewest ? at : at - 2 * run;
    if (end > start) yield run >= fewest ? bytes.subarray(start, end) : decoded(bytes.subarray(start, end));
    rest = new Uint8Array(bytes.subarray(end));
  }
  const whole = rest.length - (rest.length % 2);
  if (whole > 0) yield decoded(rest.subarray(0, whole));
  // An incomplete unit at the end is kept as what it is: it may be a line end that lost its second byte.
  if (whole < rest.length) yield rest.subarray(whole);
}

async function* fromUtf32(chunks: Chunks, bigEndian: boolean): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 4);
    rest = new Uint8Array(bytes.subarray(whole));
    const pieces: string[] = [];
    for (let index = 0; index < whole; index += 4) {
      const code = view.getUint32(index, !bigEndian);
      const unit = bytes.subarray(index, index + 4);
      if (code <= 0x10ffff) pieces.push(String.fromCodePoint(code));
      else pieces.push(unit.every(isAscii) ? String.fromCharCode(...unit) : '\ufffd');
    }
    if (whole > 0) yield Buffer.from(pieces.join(''));
  }
  if (rest.length > 0) yield rest;
}
