import { type Room, startMachine } from '../../wasm/machine.ts';
import { caseBits, enoughBits, pairBits, symbolOf } from './randomness.ts';

/**
 * Whether what stands between `from` and `to` may hold a text without spaces for which `looksRandom` holds. "No" is
 * certain. To be asked in order of `from`.
 */
export type RandomFinder = (from: number, to: number) => boolean;

/** Characters as this table tells them apart: letters of both cases, a digit, `-`, other signs of base64, any other, space. */
const signs = { digit: 52, hyphen: 53, simple: 54, other: 55, space: 56 } as const;
const count = signs.space + 1;
/** So many bytes has the row of a character, one of eight sums for each that may follow it. */
const rowSize = 64 * 16;
const none = -0x8000;
/** Sums are counted in this part of a bit, always up. */
const scale = 64;
/** From this sum on, a stretch may be random. */
export const enoughSum = enoughBits * scale;

const isUpper = (sign: number) => sign >= 26 && sign < signs.digit;
const isLetter = (sign: number) => sign < signs.digit;
const isHex = (sign: number) =>
  isLetter(sign) ? sign % 26 < 6 : sign === signs.digit || sign === signs.hyphen;

function signOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41 + 26;
  if (code >= 0x30 && code <= 0x39) return signs.digit;
  if (code === 0x2d) return signs.hyphen;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return signs.space;
  return '+/=_'.includes(String.fromCharCode(code)) ? signs.simple : signs.other;
}

/**
 * What `randomBits` may assume of a text, from below: how many characters it was drawn from, by which of them occur.
 * Each is a sum of its own, and the text is dismissed where no stretch of it reaches enough in any.
 */
const assumptions: readonly {
  readonly size: number;
  readonly mixed?: true;
  readonly has: (sign: number) => boolean;
}[] = [
  { size: 16, has: isHex },
  { size: 12, has: (sign) => sign >= signs.digit && sign < signs.other },
  { size: 26, has: (sign) => sign < signs.other },
  { size: 52, mixed: true, has: (sign) => sign < signs.other },
  { size: 42, has: (sign) => sign < signs.space },
  { size: 84, mixed: true, has: (sign) => sign < signs.space },
];

const code = (sign: number) => {
  if (isLetter(sign)) return isUpper(sign) ? sign - 26 + 0x41 : sign + 0x61;
  return sign === signs.digit ? 0x30 : 0x2d;
};

/** What `sign` adds behind `before` (a space: at the start) under an assumption, in bits; see `randomBits`. */
function share(before: number, sign: number, { size, mixed }: { size: number; mixed?: true }): number {
  const isHump = mixed === true && isUpper(sign) && before < 26;
  const first = before === signs.space || isHump ? signs.other : before;
  let bits = pairBits(symbolOf(code(first)), symbolOf(code(sign))) - Math.log2(size);
  if (!isLetter(sign)) bits += sign === signs.digit ? Math.log2(10) : 2;
  else if (mixed) {
    if (!isLetter(before)) bits += caseBits.first;
    else if (isUpper(sign)) bits += isUpper(before) ? caseBits.stayCapital : caseBits.capital;
    else bits += isUpper(before) ? caseBits.small : caseBits.same;
  }
  return bits;
}

/** Length of the table, in bytes; a multiple of 4. */
export const randomTableSize = 256 + count * rowSize;

/** The table that `randomFinder` needs: the sign of each byte, then by sign and next sign eight 16-bit numbers. */
export function buildRandomTable(): Uint8Array {
  const table = Buffer.alloc(randomTableSize);
  for (let byte = 0; byte < 256; byte++) table[byte] = signOf(byte);
  for (let before = 0; before < count; before++) {
    for (let sign = 0; sign < count; sign++) {
      for (let sum = 0; sum < 8; sum++) {
        const assumption = assumptions[sum];
        const isPossible = assumption?.has(sign) === true;
        const value = isPossible ? Math.ceil(share(before, sign, assumption) * scale) : none;
        table.writeInt16LE(value, 256 + before * rowSize + sign * 16 + sum * 2);
      }
    }
  }
  return table;
}

/** Bytes that lie elsewhere are copied to the machine in pieces of this size. */
const pieceSize = 0x1000;

const fewBytes = 128;

/** So many bytes a machine needs for it. */
export const randomRoom = randomTableSize + pieceSize;

function ownRoom(): Room | null {
  const machine = startMachine();
  machine?.memory.grow(Math.ceil(randomRoom / 0x10000) - 1);
  return machine && { machine, at: 0, user: null };
}

/**
 * Makes the function that makes a finder for each text. Where there is no WebAssembly, everything may be random.
 *
 * @param room a multiple of 4, with `randomRoom` bytes; texts in the memory of its machine are not copied
 */
export function randomFinders(
  table: Uint8Array,
  room: Room | null = ownRoom(),
): (bytes: Uint8Array) => RandomFinder {
  if (room === null) return () => () => true;
  const { machine, at: free } = room;
  const { buffer } = machine.memory;
  const memory = new Uint8Array(buffer);
  const isInPlace = table.buffer === buffer;
  if (!isInPlace) memory.set(table, free);
  const signs = isInPlace ? table.byteOffset : free;
  const copy = free + randomTableSize;
  /** Index in the memory of the first byte with which a stretch has enough, or `to`. */
  const lookAt = (at: number, to: number, afresh: boolean) =>
    machine.random(at, to, signs, signs + 256, enoughSum, afresh ? 1 : 0);

  /** The same for bytes anywhere; goes on from the last call unless `afresh`. */
  const look = (bytes: Uint8Array, home: number, from: number, to: number, afresh: boolean): number => {
    if (home >= 0) return lookAt(home + from, home + to, afresh) - home;
    for (let at = from; at < to; at += pieceSize) {
      const end = Math.min(to, at + pieceSize);
      // The few bytes from one name to the next are copied sooner than a view of them is made.
      if (end - at > fewBytes) memory.set(bytes.subarray(at, end), copy);
      else for (let index = at; index < end; index++) memory[copy + index - at] = bytes[index]!;
      const found = lookAt(copy, copy + end - at, afresh && at === from) - copy + at;
      if (found < end) return found;
    }
    return to;
  };

  return (bytes) => {
    const home = bytes.buffer === buffer ? bytes.byteOffset : -1;
    /** Between these two, nothing was found that began behind the first. */
    let from = 0;
    let to = 0;
    /** The last place found. */
    let found = -1;
    const finder: RandomFinder = (start, end) => {
      if (found >= start) return found < end;
      const goesOn = room.user === finder && start >= from && start <= to && found < from;
      if (!goesOn) from = start;
      const limit = Math.min(end, bytes.length);
      const first = goesOn ? to : start;
      if (first >= limit) return false;
      room.user = finder;
      const place = look(bytes, home, first, limit, !goesOn);
      to = place;
      if (place >= limit) return false;
      found = place;
      return true;
    };
    return finder;
  };
}
