import type { Machine } from '../../wasm/machine.ts';
import { nameCharacters, nextCharacters } from '../generic/nameCharacters.ts';
import { enoughSum, randomTableSize } from '../generic/randomFinder.ts';
import { beforeNumbers } from '../generic/values/beforeNumbers.ts';
import { alphabets } from '../runFinder.ts';

/** What is asked of an anchor that was found; see `RuleSet`, which says what the tables hold. */
export interface Owners {
  readonly ownerStarts: Uint32Array;
  readonly owners: Uint32Array;
  readonly traits: Uint32Array;
  readonly randomTable: Uint8Array;
}

/** So many bytes before an anchor and behind it are looked at, at most. */
export const sight = { before: 0x100, behind: 0x400 } as const;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const upTo = (last: number) => String.fromCharCode(...Array.from({ length: last + 1 }, (_, code) => code));

/**
 * The bits of each byte, from the lowest: part of a name; may follow a name that is given a value; of a list of
 * numbers: opens one, may stand before one, or in a word before it, is a digit; part of a run of either alphabet.
 */
const classes: readonly string[] = [
  nameCharacters,
  nextCharacters,
  // Behind the bracket that ends the type of a number the number stands: `{ (byte) 0x12`.
  `${beforeNumbers.opening})`,
  upTo(0x20) + beforeNumbers.passed,
  `${letters}${digits}._`,
  digits,
  ...alphabets,
];

const infoWords = 7;
/** So many bytes has what `sift` remembers of runs. */
const memorySize = 64 * 20;

/** So many bytes a machine needs for `placeOwners`, where the tables lie in its memory. */
export const ownersRoom = infoWords * 4 + 256 + memorySize;

const partsOf = ({ ownerStarts, owners, traits }: Owners) => [ownerStarts, owners, traits];

/** How many bytes more it needs where they lie elsewhere. */
export const sizeOf = (owners: Owners): number =>
  partsOf(owners).reduce((sum, { byteLength }) => sum + byteLength, randomTableSize);

/** Writes to `at`, a multiple of 4, what `sift.wat` needs of the owners. */
export function placeOwners({ memory: { buffer } }: Machine, at: number, owners: Owners): void {
  const memory = new Uint8Array(buffer);
  let free = at + ownersRoom;
  const place = (part: Uint32Array | Uint8Array) => {
    if (part.buffer === buffer) return part.byteOffset;
    const own = free;
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), own);
    free += part.byteLength;
    return own;
  };
  const table = memory.subarray(at + infoWords * 4, at + infoWords * 4 + 256);
  classes.forEach((characters, bit) => {
    for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)]! |= 1 << bit;
  });
  const places = [...partsOf(owners), owners.randomTable].map(place);
  new Uint32Array(buffer, at, infoWords).set([
    ...places,
    table.byteOffset,
    enoughSum,
    table.byteOffset + table.length,
  ]);
}
