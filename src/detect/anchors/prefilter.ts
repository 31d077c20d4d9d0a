/**
 * Finds all anchors of all rules in one pass over the bytes. A text is mostly no anchor, so the question is asked in
 * steps, each of which ends it for most places:
 *
 * 1. The `filter`, 64 KB that stay in the processor's caches: the first three bytes choose one of its words, the fourth a
 *    bit of that. It says no to 97 places of 100. There are two of them: in a binary, where nothing else
 *    counts, that of the anchors of certain rules is asked.
 * 2. `buckets` and `prefixes`: the first three bytes exactly.
 * 3. `nodes`: the rest, byte by byte, in a trie.
 * 4. `sift`: what the bytes around an anchor must be like for any of its rules.
 *
 * The tables are small (an automaton of the same anchors has ten times as many bytes) and are used as they lie in the
 * file. The loop is WebAssembly (`src/wasm`); the one below in TypeScript does the same where there is none.
 */
import { type Machine, type Room, startMachine } from '../wasm/machine.ts';
import { randomRoom } from './generic/randomFinder.ts';
import { type Owners, ownersRoom, placeOwners, sight, sizeOf } from './sift.ts';

export interface Prefilter {
  /** Both filters, `buckets`, `prefixes` and `nodes`, one behind the other, in words of this machine's byte order. */
  readonly tables: Uint8Array;
  readonly prefixCount: number;
  /** Length of the longest anchor. */
  readonly longest: number;
  /** In whose memory `tables` lie, see `roomForTables`; left out where they lie elsewhere. */
  readonly machine?: Machine;
}

/** An anchor must not be shorter: three bytes choose the place in the filter. */
export const shortestAnchor = 3;

const bucketCount = 0x4000;
const filterSize = bucketCount * 4;
/** One more, for the end of the last; an even number of them, so that what follows is aligned. */
const bucketsSize = (bucketCount + 2) * 2;
const prefixWords = 4;
const nodeWords = 2;

const isSmall = (byte: number) => byte >= 0x61 && byte <= 0x7a;
const fold = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** Place in the filter of the lower three bytes of `word` (the first the lowest), with bit 5 set in each. */
const hashOf = (word: number) => Math.imul(word, 0x3779b100) >>> 18;

interface TrieNode {
  /** Number of the anchor that ends here, counted from 1; 0 for none. */
  end: number;
  readonly children: Map<number, TrieNode>;
}

/**
 * Builds the tables of `anchors` (different, lower case; an anchor's id is its index). `isCertain` tells of an id
 * whether it is to be found where only certain ones are asked for.
 */
export function buildPrefilter(
  anchors: readonly string[],
  isCertain: (id: number) => boolean = () => true,
): Prefilter {
  const words = anchors.map((anchor) => Buffer.from(anchor.toLowerCase(), 'latin1'));
  const root: TrieNode = { end: 0, children: new Map() };
  const prefixes = new Map<number, TrieNode>();
  const filters = { all: new Uint32Array(bucketCount), certain: new Uint32Array(bucketCount) };
  words.forEach((word, id) => {
    if (word.length < shortestAnchor) throw new Error(`the anchor ${anchors[id]} is too short`);
    if (word.length > longestAnchor) throw new Error(`the anchor ${anchors[id]} is too long`);
    let node = root;
    for (const byte of word) node = childOf(node, byte);
    node.end = id + 1;
    const three = word.readUIntLE(0, 3);
    prefixes.set(three, childOf(childOf(childOf(root, word[0]!), word[1]!), word[2]!));
    const bits = word.length === 3 ? -1 : 1 << (word[3]! | 0x20);
    filters.all[bucketOf(three)]! |= bits;
    if (isCertain(id)) filters.certain[bucketOf(three)]! |= bits;
  });
  const byBucket = [...prefixes].sort(([a], [b]) => bucketOf(a) - bucketOf(b) || a - b);
  const starts = new Uint16Array(bucketCount + 2);
  for (const [three] of byBucket) starts[bucketOf(three) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const nodes: number[] = [0, 0];
  const entries = new Uint32Array(byBucket.length * prefixWords);
  byBucket.forEach(([three, node], index) => {
    const letters = [0, 8, 16].reduce(
      (mask, at) => mask | (isSmall((three >> at) & 0xff) ? 0x20 << at : 0),
      0,
    );
    entries.set([three, letters, writeChildren(node, nodes), node.end], index * prefixWords);
  });
  const parts = [filters.all, filters.certain, starts, entries, Uint32Array.from(nodes)];
  const tables = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  return { tables, prefixCount: byBucket.length, longest };
}

const bucketOf = (three: number) => hashOf(three | 0x202020);

function childOf(node: TrieNode, byte: number): TrieNode {
  const known = node.children.get(byte);
  if (known !== undefined) return known;
  const child: TrieNode = { end: 0, children: new Map() };
  node.children.set(byte, child);
  return child;
}

/**
 * Appends the nodes below `node` to `words`, two words each: byte, 1 for the last of its siblings (bit 8), index of
 * its first child (from bit 9 on); anchor that ends in it. Siblings follow each other. Returns the index of the first.
 */
function writeChildren({ children }: TrieNode, words: number[]): number {
  if (children.size === 0) return 0;
  const first = words.length / nodeWords;
  for (const _ of children) words.push(0, 0);
  let index = first;
  for (const [byte, child] of children) {
    const isLast = index === first + children.size - 1;
    const below = writeChildren(child, words);
    words[index * nodeWords] = byte | (isLast ? 0x100 : 0) | (below << 9);
    words[index * nodeWords + 1] = child.end;
    index++;
  }
  return first;
}

/**
 * Calls `onHit(anchor, end)` for every anchor that ends behind `from` and not behind `to`, in order of their ends. With
 * `certainOnly` the others need not be among them.
 */
export type Finder = (
  bytes: Uint8Array,
  from: number,
  to: number,
  certainOnly: boolean,
  onHit: (anchor: number, end: number) => void,
) => void;

/** A text is looked at in pieces of this size, which stay in the processor's cache. */
const pieceSize = 0x10000;
/** Room for 4,096 hits. */
const outSize = 0x8000;

/** A text of up to this size has its home in the machine's memory, see `createFinder`. */
export const homeSize = 0x400000;

export interface PrefilterEngine {
  readonly find: Finder;
  /** Where whoever reads a text may put it (from its beginning on): there it is looked at without being copied. */
  readonly home: Buffer;
  /** Room in the same memory for `randomFinders`; null where there is none. */
  readonly room: Room | null;
}

/**
 * Makes the function that looks for the anchors; it is to be used for one text after the other.
 *
 * @param owners so that anchors may be left out of which none of their owners would be asked
 */
export function createFinder(
  prefilter: Prefilter,
  machine: Machine | null = prefilter.machine ?? startMachine(),
  owners?: Owners,
): PrefilterEngine {
  if (machine !== null) return machineFinder(prefilter, machine, owners);
  return { find: plainFinder(prefilter), home: Buffer.alloc(homeSize + 1), room: null };
}

/** Longer anchors are refused, so that room can be made before the tables are read. */
const longestAnchor = 0x100;
/** So many bytes a machine needs besides the tables. */
const workSize =
  outSize + sight.before + longestAnchor + pieceSize + sight.behind + randomRoom + homeSize + ownersRoom + 32;

/**
 * A new machine with room for so many bytes, into which a file with the tables is read: there they need not be copied.
 * Null where there is no WebAssembly.
 */
export function roomForTables(size: number): { machine: Machine; bytes: Buffer } | null {
  const machine = startMachine();
  if (machine === null) return null;
  // Pages that nobody writes to are not there.
  machine.memory.grow(Math.ceil((workSize + size) / 0x10000) - 1);
  return { machine, bytes: Buffer.from(machine.memory.buffer, outSize, size) };
}

/** Offsets of the tables, from the first. */
function offsetsOf({ prefixCount }: Prefilter) {
  const buckets = 2 * filterSize;
  const prefixes = buckets + bucketsSize;
  return { certain: filterSize, buckets, prefixes, nodes: prefixes + prefixCount * prefixWords * 4 };
}

function machineFinder(prefilter: Prefilter, machine: Machine, owners?: Owners): PrefilterEngine {
  const { tables, longest } = prefilter;
  const { memory } = machine;
  const isInPlace = machine === prefilter.machine;
  const more = isInPlace ? 0 : tables.length + (owners ? sizeOf(owners) : 0);
  if (!isInPlace) memory.grow(Math.ceil((workSize + more) / 0x10000) - 1);
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
  const { certain, buckets, prefixes, nodes } = offsetsOf(prefilter);
  const room: Room = { machine, at: roomStart, user: null };
  if (owners) placeOwners(machine, ownersStart, owners);

  /** Looks at what lies from `at` to `end` in the memory; returns how many words of `out` are filled. */
  const look = (at: number, end: number, filter: number): number => {
    // A text ends with zeros, and so must what is looked at.
    const behind = view.getUint32(end);
    view.setUint32(end, 0);
    const [b, p, n] = [first + buckets, first + prefixes, first + nodes];
    const filled = machine.find(at, end, filter, b, p, n, 0, outSize);
    view.setUint32(end, behind);
    return filled >> 2;
  };

  /** The same for those that are left, in a text of which `length` bytes lie at `at`. */
  const siftedOf = (found: number, at: number, length: number): number => {
    if (found === 0 || !owners) return found;
    room.user = null;
    return machine.sift(0, found * 4, at, at + length, ownersStart) >> 2;
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
      const filled = siftedOf(found, at, seenEnd - seen);
      if (filled > 0) hand(out, filled, base, piece, stopped, onHit);
      piece = stopped;
    }
  };
  return {
    find,
    home: whole.subarray(homeStart, homeStart + homeSize + 1),
    room,
  };
}

/** Hands on what was found, from the order of starts to that of ends; anchors are short, so little has to move. */
function hand(
  out: Uint32Array,
  count: number,
  base: number,
  after: number,
  until: number,
  onHit: (anchor: number, end: number) => void,
): void {
  for (let index = 2; index < count; index += 2) {
    const end = out[index]!;
    if (end >= out[index - 2]!) continue;
    const anchor = out[index + 1]!;
    let to = index;
    for (; to > 0 && out[to - 2]! > end; to -= 2) {
      out[to] = out[to - 2]!;
      out[to + 1] = out[to - 1]!;
    }
    out[to] = end;
    out[to + 1] = anchor;
  }
  for (let index = 0; index < count; index += 2) {
    const end = out[index]! + base;
    if (end > after && end <= until) onHit(out[index + 1]! - 1, end);
  }
}

/** The same in TypeScript, step by step as in `machine.wat`. */
export function plainFinder(prefilter: Prefilter): Finder {
  const { tables, longest } = prefilter;
  const { buffer, byteOffset } = tables;
  const { certain, buckets, prefixes, nodes } = offsetsOf(prefilter);
  const filters = [0, certain].map((offset) => new Uint32Array(buffer, byteOffset + offset, bucketCount));
  const starts = new Uint16Array(buffer, byteOffset + buckets, bucketsSize / 2);
  const entries = new Uint32Array(buffer, byteOffset + prefixes, (nodes - prefixes) / 4);
  const trie = new Uint32Array(buffer, byteOffset + nodes, (tables.length - nodes) / 4);
  const found: number[] = [];

  const below = (first: number, bytes: Uint8Array, from: number, to: number) => {
    let node = first;
    for (let at = from; node !== 0 && at < to; at++) {
      const byte = fold(bytes[at]!);
      let index = node * nodeWords;
      while ((trie[index]! & 0xff) !== byte && (trie[index]! & 0x100) === 0) index += nodeWords;
      if ((trie[index]! & 0xff) !== byte) return;
      if (trie[index + 1] !== 0) found.push(at + 1, trie[index + 1]!);
      node = trie[index]! >>> 9;
    }
  };

  const look = (filter: Uint32Array, bytes: Uint8Array, at: number, to: number) => {
    const three = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    const bucket = bucketOf(three);
    const fourth = at + 3 < to ? bytes[at + 3]! : 0;
    if (((filter[bucket]! >>> (fourth | 0x20)) & 1) === 0) return;
    for (let entry = starts[bucket]!; entry < starts[bucket + 1]!; entry++) {
      const word = entry * prefixWords;
      if ((three | entries[word + 1]!) !== entries[word]) continue;
      if (entries[word + 3] !== 0) found.push(at + 3, entries[word + 3]!);
      below(entries[word + 2]!, bytes, at + 3, to);
      return;
    }
  };

  return (bytes, from, to, certainOnly, onHit) => {
    const filter = filters[certainOnly ? 1 : 0]!;
    for (let piece = from; piece < to; piece += pieceSize) {
      const pieceEnd = Math.min(to, piece + pieceSize);
      for (let at = Math.max(0, piece - longest + 1); at + 2 < pieceEnd; at++) {
        look(filter, bytes, at, pieceEnd);
      }
      hand(Uint32Array.from(found), found.length, 0, piece, pieceEnd, onHit);
      found.length = 0;
    }
  };
}
