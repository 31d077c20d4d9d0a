import { isAscii, isUtf8 } from 'node:buffer';
import { wholeCharacters } from './wholeCharacters.ts';

/** Turns bytes of a text into what a person reads. */
export interface Decoder {
  /** Label of the encoding: `utf-8`, `shift_jis`, … */
  readonly name: string;
  decode(bytes: Uint8Array): string;
  /** UTF-16 units that `bytes` decode to. */
  units(bytes: Uint8Array): number;
}

export const utf8: Decoder = {
  name: 'utf-8',
  decode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  units(bytes) {
    if (isAscii(bytes)) return bytes.length;
    let units = 0;
    // Not `of`, which makes an object for each byte.
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index]!;
      if ((byte & 0xc0) !== 0x80) units++;
      if (byte >= 0xf0) units++;
    }
    return units;
  },
};

const windows1252: Decoder = {
  name: 'windows-1252',
  decode: (bytes) => new TextDecoder('windows-1252').decode(bytes),
  units: (bytes) => bytes.length,
};

/**
 * For each two-byte encoding, characters that its texts are full of and that texts of the others hardly decode to:
 * kana, hangul, the commonest Chinese characters.
 */
const twoByte: readonly [label: string, frequent: RegExp, strange: RegExp][] = [
  ['shift_jis', /[\u3040-\u30ff\u3001\u3002]/g, /[\uff61-\uff9f\ue000-\uf8ff\u0080-\u009f]/g],
  ['euc-jp', /[\u3040-\u30ff\u3001\u3002]/g, /[\uff61-\uff9f\ue000-\uf8ff\u0080-\u009f]/g],
  ['euc-kr', /[\uac00-\ud7a3]/g, /[\ue000-\uf8ff\u0080-\u009f\u4e00-\u9fff]/g],
  ['big5', /[的是不我一有在人這了中大為個上你來們到時說就要以]/g, /[\ue000-\uf8ff\u0080-\u009f]/g],
  [
    'gb18030',
    /[的一是不了在人有我他这个们中来上大为和国地到以说时要就]/g,
    /[\ue000-\uf8ff\u0080-\u009f\uac00-\ud7a3\u3040-\u30ff]/g,
  ],
];

/** The decoder for a text that is a superset of ASCII; a guess where it is not UTF-8. `sample` may be cut anywhere. */
export function decoderFor(sample: Uint8Array): Decoder {
  if (isUtf8(wholeCharacters(sample, true))) return utf8;
  // ASCII tells nothing; of a long text the first lines with other characters are enough.
  const bytes = sample.subarray(0, 0x40000);
  let best = windows1252;
  // In a text of one byte a letter, few letters are other than ASCII, and hardly two in a row.
  let bestScore = 0.5;
  for (const [label, frequent, strange] of twoByte) {
    const text = decodeStrictly(label, bytes);
    if (text === null) continue;
    let wide = 0;
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 0x80) wide++;
    const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
    const paired = label === 'gb18030' ? shareInPairs(bytes) : 0;
    const score = (4 * count(frequent) - 4 * count(strange)) / wide + paired;
    if (score > bestScore) {
      bestScore = score;
      best = twoByteDecoder(label);
    }
  }
  return best;
}

/** Which share of the bytes above ASCII stand in runs of even length, as in the EUC encodings and most of GBK. */
function shareInPairs(bytes: Uint8Array): number {
  let all = 0;
  let paired = 0;
  for (let index = 0; index < bytes.length; index++) {
    let run = 0;
    while (index + run < bytes.length && bytes[index + run]! >= 0x80) run++;
    all += run;
    if (run % 2 === 0) paired += run;
    index += run;
  }
  return paired / all;
}

function twoByteDecoder(label: string): Decoder {
  const read = label === 'euc-kr' ? withoutExtension : (bytes: Uint8Array) => bytes;
  const decode = (bytes: Uint8Array) => new TextDecoder(label).decode(read(bytes));
  return { name: label, decode, units: (bytes) => decode(bytes).length };
}

/**
 * Node's `euc-kr` does not know the syllables that CP949 adds, though https://encoding.spec.whatwg.org/#euc-kr-decoder
 * does: each of them is shown as □, so that columns are right.
 */
function withoutExtension(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let index = 0; index + 1 < copy.length; index++) {
    if (copy[index]! < 0x81) continue;
    if (copy[index]! < 0xa1 || copy[index + 1]! < 0xa1) {
      copy[index] = 0xa1;
      copy[index + 1] = 0xe0;
    }
    index++;
  }
  return copy;
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    // `stream`: a sample may end in the middle of a character.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null; // not valid in this encoding, or a Node without it
  }
}
