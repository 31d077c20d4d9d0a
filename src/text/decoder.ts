import { isUtf8 } from 'node:buffer';

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
    let units = 0;
    for (const byte of bytes) {
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
  if (isUtf8(cutToCharacter(sample))) return utf8;
  // ASCII tells nothing; of a long text the first lines with other characters are enough.
  const bytes = sample.subarray(0, 0x40000);
  let best = windows1252;
  let bestScore = 0;
  for (const [label, frequent, strange] of twoByte) {
    const text = decodeStrictly(label, bytes);
    if (text === null) continue;
    let wide = 0;
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 0x80) wide++;
    const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
    const score = (1 + 4 * count(frequent) - 4 * count(strange)) / wide;
    if (score > bestScore) {
      bestScore = score;
      best = twoByteDecoder(label);
    }
  }
  return best;
}

function twoByteDecoder(label: string): Decoder {
  const decode = (bytes: Uint8Array) => new TextDecoder(label).decode(bytes);
  return { name: label, decode, units: (bytes) => decode(bytes).length };
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    // `stream`: a sample may end in the middle of a character.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null; // not valid in this encoding, or a Node without it
  }
}

/** Leaves out an incomplete UTF-8 character at the start or the end of a sample. */
function cutToCharacter(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && (bytes[start]! & 0xc0) === 0x80) start++;
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) end -= back;
    break;
  }
  return bytes.subarray(start, end);
}
