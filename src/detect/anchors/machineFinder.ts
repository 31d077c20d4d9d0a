import { type Machine, type Room, resultsSize, startMachine } from '../../wasm/machine.ts';
import { noteHome } from '../../wasm/placed.ts';
import { randomRoom } from '../generic/randomFinder.ts';
import type { Finder, PrefilterEngine } from './createFinder.ts';
import { handHits } from './handHits.ts';
import { furthestReach, longestAnchor, offsetsOf, type Prefilter } from './prefilter.ts';
import { type Owners, ownersRoom, placeOwners, sight, sizeOf } from './sift.ts';

/** A text is looked at in pieces of this size, which stay in the processor's cache. */
const pieceSize = 0x10000;

/** A text of up to this size has its home in the machine's memory, see `createFinder`. */
export const homeSize = 0x400000;

/**
 * So many bytes are needed for what is found, where the longest anchor has so many: of what starts at each place, an anchor
 * of each length. What starts within the length of one is found twice at most (see `find` below), and must not fill it.
 */
const outSizeOf = (longest: number) => Math.max(resultsSize, (2 * longest + furthestReach + 1) * longest * 8);

/** So many bytes a machine needs besides the tables and what is found. */
const workSize =
  sight.before + longestAnchor + pieceSize + sight.behind + randomRoom + homeSize + ownersRoom + 32;

/**
 * A new machine with room for so many bytes, into which a file with the tables is read: there they need not be copied.
 * Null where there is no WebAssembly.
 */
export function roomForTables(size: number): { machine: Machine; bytes: Buffer } | null {
  const machine = startMachine();
  if (machine === null) return null;
  // Pages that nobody writes to are not there.
  machine.memory.grow(Math.ceil((resultsSize + workSize + size) / 0x10000) - 1);
  return { machine, bytes: Buffer.from(machine.memory.buffer, resultsSize, size) };
}

/** The finder in WebAssembly, in the memory of `machine`. */
export function machineFinder(prefilter: Prefilter, machine: Machine, owners?: Owners): PrefilterEngine {
  const { tables, longest } = prefilter;
  const { memory } = machine;
  const isInPlace = machine === prefilter.machine;
  const more = isInPlace ? 0 : tables.length + (owners ? sizeOf(owners) : 0);
  const outSize = outSizeOf(longest);
  if (isInPlace && outSize > tables.byteOffset) throw new Error(`anchors of ${longest} bytes are too long`);
  if (!isInPlace) memory.grow(Math.ceil((outSize + workSize + more) / 0x10000) - 1);
  const first = isInPlace ? tables.byteOffset : outSize;
  const text = first + tables.length;
  const roomStart = Math.ceil((text + sight.before + longest + pieceSize + sight.behind + 8) / 4) * 4;
  const homeStart = roomStart + randomRoom;
  // Four zero bytes stand behind a text.
  const ownersStart = homeStart + homeSize + 8;
  const whole = Buffer.from(memory.buffer);
  const view = new DataView(memory.buffer);
  const out = new Uint32Array(memory.buffer, 0, outSize / 4);
  if (!isInPlace) whole.set(tables, first);
  const { certain, reaches, buckets, prefixes, nodes } = offsetsOf(prefilter);
  /** Up to here there is room for all that one place can lead to. */
  const outEnd = outSize - (furthestReach + 1) * longest * 8;
  const room: Room = { machine, at: roomStart, user: null };
  noteHome(machine);
  if (owners) placeOwners(machine, ownersStart, owners);

  /** Looks at what lies from `at` to `end` in the memory; returns how many words of `out` are filled. */
  const look = (at: number, end: number, filter: number): number => {
    // A text ends with zeros, and so must what is looked at.
    const behind = view.getUint32(end);
    view.setUint32(end, 0);
    const [r, b, p, n] = [first + reaches, first + buckets, first + prefixes, first + nodes];
    const filled = machine.find(at, end, filter, r, b, p, n, 0, outEnd);
    view.setUint32(end, behind);
    return filled >> 2;
  };

  /** The same for those that are left, in a text of which `length` bytes lie at `at`. */
  const siftedOf = (found: number, at: number, length: number, isWhole: boolean): number => {
    if (found === 0 || !owners) return found;
    room.user = null;
    return machine.sift(0, found * 4, at, at + length, isWhole ? 1 : 0, ownersStart) >> 2;
  };

  const find: Finder = (bytes, from, to, certainOnly, onHit) => {
    const filter = first + (certainOnly ? certain : 0);
    const isHome = bytes.buffer === memory.buffer;
    for (let piece = from; piece < to; ) {
      const pieceEnd = isHome ? to : Math.min(to, piece + pieceSize);
      // An anchor that ends in this piece may have begun before it.
      const begin = Math.max(0, piece - longest + 1);
      // What is there, with all that is looked at around the anchors.
      const seen = isHome ? 0 : Math.max(0, begin - sight.before);
      const seenEnd = isHome ? bytes.length : Math.min(bytes.length, pieceEnd + sight.behind);
      if (!isHome) whole.set(bytes.subarray(seen, seenEnd), text);
      const at = isHome ? bytes.byteOffset : text;
      const base = seen - at;
      const found = look(begin - base, pieceEnd - base, filter);
      // Where there was no room for more hits, the piece ends.
      const stopped = machine.stopped.value + base;
      const filled = siftedOf(found, at, seenEnd - seen, seenEnd - seen === bytes.length);
      if (filled > 0) handHits(out, filled, base, piece, stopped, onHit);
      piece = stopped;
    }
  };
  return {
    find,
    home: whole.subarray(homeStart, homeStart + homeSize + 1),
    room,
  };
}
