import { isUtf8 } from 'node:buffer';
import { wholeCharacters } from '../text/wholeCharacters.ts';

/** A piece of a text as latin1: one character a byte. */
export interface Slice {
  readonly text: string;
  /** The index in the block's bytes of `text[0]`. */
  readonly at: number;
}

export interface SliceReader {
  /** The slice that holds `from` … `to`, as far as there is text. */
  slice(from: number, to: number): Slice;
  /** All readings of a slice, see `masked`; the first is its text. */
  readings(slice: Slice): readonly string[];
}

/** Where one slice follows the other, so much more is cut, growing up to the latter, so that many hits share one. */
const ahead = { least: 0x200, most: 0x2000 } as const;

/** Hands out slices of `bytes`; cuts a new one only where the last one does not hold what is asked for. */
export function sliceReader(bytes: Uint8Array): SliceReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let last: Slice = { text: '', at: 0 };
  let more = 0;
  /** Of the slice that was read last. */
  let read: Slice | null = null;
  let readings: readonly string[] = [];
  return {
    slice(from, to) {
      const start = Math.max(0, from);
      const end = Math.min(bytes.length, to);
      if (start >= last.at && end <= last.at + last.text.length) return last;
      const isClose = last.text !== '' && start < last.at + 2 * last.text.length;
      more = isClose ? Math.min(ahead.most, Math.max(ahead.least, 2 * more)) : 0;
      last = { text: buffer.toString('latin1', start, Math.min(bytes.length, end + more)), at: start };
      return last;
    },
    readings(slice) {
      if (read !== slice) {
        read = slice;
        readings = readingsOf(slice, buffer.subarray(slice.at, slice.at + slice.text.length));
      }
      return readings;
    },
  };
}

function readingsOf({ text, at }: Slice, bytes: Buffer): readonly string[] {
  const other = isUtf8(wholeCharacters(bytes, at > 0)) ? null : masked(text, at > 0);
  return other === null ? [text] : [text, other];
}

const trailing = /([\x80-\xff]+)[\x40-\x7e]/g;

/**
 * In Shift_JIS, GBK, Big5 and CP949 the second byte of a character may be an ASCII letter: those of ア end in
 * that of `A`, so `アghp_…` would look like a token in the middle of a word, while in latin-1 `éA` are two letters.
 * Nothing tells the two apart for certain, so both readings are looked at: in this one, such letters are masked.
 * Where the bytes before the letter are UTF-8 there is nothing to mask.
 */
function masked(text: string, cut: boolean): string | null {
  let found = false;
  const other = text.replace(trailing, (whole, high: string, offset: number) => {
    const run = cut && offset === 0 ? high.replace(/^[\x80-\xbf]{1,3}/, '') : high;
    // One byte alone is no character of UTF-8.
    if (run.length !== 1 && isUtf8(Buffer.from(run, 'latin1'))) return whole;
    found = true;
    return `${high}\xff`;
  });
  return found ? other : null;
}
