/** How the bytes of a text are to be read before anything is looked for in them. */
export interface Encoding {
  /** `8-bit` is UTF-8 and every other superset of ASCII: their bytes are scanned as they are. */
  readonly name: '8-bit' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  /** Length of the byte order mark, in bytes. */
  readonly mark: number;
  readonly kind: 'text' | 'binary';
}

/** So much of a text decides on its encoding. */
export const headLength = 0x10000;

const marks: readonly [Encoding['name'], readonly number[]][] = [
  ['8-bit', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const plainText: Encoding = { name: '8-bit', mark: 0, kind: 'text' };

/** Judges by the first bytes of a text (`headLength` of them, or all where there are fewer). */
export function detectEncoding(head: Uint8Array): Encoding {
  const first = head[0];
  if (first === 0xef || first === 0xff || first === 0xfe || first === 0) {
    for (const [name, mark] of marks) {
      if (mark.every((byte, index) => head[index] === byte)) return { name, mark: mark.length, kind: 'text' };
    }
  }
  if (!head.includes(0)) return plainText;
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    if (isUtf16(head, name === 'utf-16le' ? 1 : 0)) return { name, mark: 0, kind: 'text' };
  }
  return { name: '8-bit', mark: 0, kind: isBinary(head) ? 'binary' : 'text' };
}

/**
 * UTF-16 without a mark: no control characters, surrogates in pairs, and zero high bytes (of spaces, line ends
 * and ASCII letters, which every text that can hold a key has) but never a zero character.
 * `high` is the position of the high byte in a unit.
 */
function isUtf16(head: Uint8Array, high: 0 | 1): boolean {
  const units = head.length >> 1;
  let ascii = 0;
  let expectLow = false;
  for (let unit = 0; unit < units; unit++) {
    const code = (head[2 * unit + high]! << 8) | head[2 * unit + 1 - high]!;
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (isLow !== expectLow) return false;
    expectLow = code >= 0xd800 && code <= 0xdbff;
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) return false;
    if (code >= 0xfff0 || (code >= 0x7f && code < 0xa0)) return false;
    if (code < 0x7f) ascii++;
  }
  return ascii * 50 >= units && ascii > 0;
}

/** A text may hold a stray NUL; a binary is full of control characters. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (let index = 0; index < head.length; index++) {
    const byte = head[index]!;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls * 300 > head.length;
}
