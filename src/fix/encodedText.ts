import { type Decoder, decoderFor } from '../text/decoder.ts';
import { detectEncoding, headLength } from '../text/encoding.ts';
import { editedText } from './editedText.ts';
import type { TextEdit } from './types.ts';

/** A text and the bytes that it came from. */
export interface EncodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /**
   * The bytes with these edits: everything else keeps its bytes. Null where the encoding has no such letters, or where
   * the result would not read as it should.
   */
  readonly edited: (edits: readonly TextEdit[]) => Buffer | null;
}

/** How offsets in a text become offsets in its bytes, and new text becomes bytes. */
interface Encoding {
  readonly decode: (bytes: Buffer) => string;
  readonly encode: (text: string) => Buffer | null;
  /** Offsets in bytes for offsets in UTF-16 units, both ascending. */
  readonly offsets: (units: readonly number[]) => number[];
}

/** Opens a text of any encoding that keyguard reads; null for what is no plain text (binary, UTF-32, mixed). */
export function encodedText(bytes: Buffer): EncodedText | null {
  const { name, mark, kind } = detectEncoding(bytes.subarray(0, headLength));
  const body = bytes.subarray(mark);
  if (kind === 'binary' || name.startsWith('utf-32')) return null;
  const encoding = name === '8-bit' ? narrow(body) : wide(body, name === 'utf-16be');
  if (encoding === null) return null;
  const text = encoding.decode(body);
  return {
    text,
    edited(edits) {
      const offsets = encoding.offsets(edits.flatMap(({ start, end }) => [start, end]));
      const pieces: Buffer[] = [bytes.subarray(0, mark)];
      let at = 0;
      for (const [index, edit] of edits.entries()) {
        const added = encoding.encode(edit.text);
        if (added === null) return null;
        pieces.push(body.subarray(at, offsets[2 * index]), added);
        at = offsets[2 * index + 1]!;
      }
      const result = Buffer.concat([...pieces, body.subarray(at)]);
      return encoding.decode(result.subarray(mark)) === editedText(text, edits) ? result : null;
    },
  };
}

function wide(body: Buffer, swapped: boolean): Encoding | null {
  if (body.length % 2 !== 0) return null;
  const inOrder = (bytes: Buffer) => (swapped ? Buffer.from(bytes).swap16() : bytes);
  return {
    decode: (bytes) => inOrder(bytes).toString('utf16le'),
    encode: (text) => inOrder(Buffer.from(text, 'utf16le')),
    offsets: (units) => units.map((unit) => 2 * unit),
  };
}

function narrow(body: Buffer): Encoding | null {
  if (body.includes(0)) return null;
  const decoder = decoderFor(body);
  return decoder.name === 'utf-8' ? utf8(body) : legacy(body, decoder);
}

function utf8(body: Buffer): Encoding {
  const text = body.toString('utf8');
  return {
    decode: (bytes) => bytes.toString('utf8'),
    encode: (added) => Buffer.from(added),
    offsets(units) {
      let [unit, byte] = [0, 0];
      return units.map((next) => {
        byte += Buffer.byteLength(text.slice(unit, next));
        unit = next;
        return byte;
      });
    },
  };
}

/** Only ASCII is written: it is the same in all of them. */
function legacy(body: Buffer, decoder: Decoder): Encoding {
  const decode = (bytes: Buffer) => decoder.decode(bytes);
  return {
    decode,
    encode: (text) => (/^[\0-\x7f]*$/.test(text) ? Buffer.from(text, 'latin1') : null),
    offsets(units) {
      let [unit, byte] = [0, 0];
      return units.map((next) => {
        while (unit < next && byte < body.length) {
          const length = characterLength(decoder.name, body, byte);
          unit += body[byte]! < 0x80 ? 1 : decode(body.subarray(byte, byte + length)).length;
          byte += length;
        }
        return byte;
      });
    },
  };
}

/** How many bytes the character at an offset has: https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings */
function characterLength(encoding: string, bytes: Buffer, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80 || encoding === 'windows-1252') return 1;
  const next = bytes[at + 1] ?? 0;
  if (encoding === 'shift_jis') return (lead >= 0xa1 && lead <= 0xdf) || lead === 0x80 ? 1 : 2;
  if (encoding === 'euc-jp') return lead === 0x8f ? 3 : 2;
  if (encoding === 'gb18030') return lead === 0x80 ? 1 : next >= 0x30 && next <= 0x39 ? 4 : 2;
  return 2;
}
