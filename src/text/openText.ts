import { detectEncoding, type Encoding, headLength } from './encoding.ts';
import { narrow } from './narrow.ts';
import { transcode } from './transcode.ts';

/** The bytes of a text in turn. Each chunk lasts until the next one is asked for. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A text whose bytes are in a superset of ASCII, without a byte order mark. */
export interface OpenText {
  readonly encoding: Encoding;
  readonly chunks: Chunks;
  /** Bytes read so far, as they came. */
  counted(): number;
}

/** Reads the head of a text to see how it is encoded; UTF-16 and UTF-32 are made UTF-8. */
export async function openText(source: Chunks): Promise<OpenText> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const early: Uint8Array[] = [];
  let count = 0;
  let ended = false;
  while (count < headLength && !ended) {
    const { done, value } = await iterator.next();
    if (done) ended = true;
    else {
      count += value.length;
      early.push(count < headLength ? new Uint8Array(value) : value);
    }
  }
  const head = early.length === 1 ? early[0]! : Buffer.concat(early);
  const encoding = detectEncoding(head.subarray(0, headLength));
  const body = head.subarray(encoding.mark);
  async function* all() {
    try {
      yield body;
      for (;;) {
        const { done, value } = await iterator.next();
        if (done) return;
        count += value.length;
        yield value;
      }
    } finally {
      // Whoever has seen enough lets go of the source: git would wait forever for somebody to read the rest.
      await iterator.return?.();
    }
  }
  const bytes = ended ? [body] : all();
  const isPlain = encoding.name === '8-bit' && ended && !body.includes(0);
  const chunks = isPlain
    ? bytes
    : encoding.name === '8-bit'
      ? narrow(bytes)
      : transcode(bytes, encoding.name);
  return { encoding, chunks, counted: () => count };
}
