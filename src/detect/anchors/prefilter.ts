/**
 * Finds all anchors of all rules in one pass over the bytes. A text is mostly no anchor, so the question is asked in
 * steps, each of which ends it for most places:
 *
 * 1. The `filter`, 64 KB that stay in the processor's caches: three bytes choose one of its words, the fourth a bit of
 *    that. An anchor is asked for by those four of its first bytes that are the rarest in code (of `token_` not `toke`), so
 *    the filter says no to 98 places of 100. There are two of them: in a binary, where nothing else counts, that of the
 *    anchors of certain rules is asked.
 * 2. `reaches`: how far before that place an anchor may start, a bit each, by the three bytes and two bits of the fourth.
 * 3. `buckets` and `prefixes`: the first three bytes exactly.
 * 4. `nodes`: the rest, byte by byte, in a trie.
 * 5. `sift`: what the bytes around an anchor must be like for any of its rules.
 *
 * The tables are small (an automaton of the same anchors has ten times as many bytes) and are used as they lie in the
 * file. The loop is WebAssembly (`machineFinder.ts`, `src/wasm`); `plainFinder.ts` does the same where there is none.
 */
import { lowerCase } from '../../text/lowerCase.ts';
import type { Machine } from '../../wasm/machine.ts';
import { pairBits, symbolOf } from '../generic/randomness.ts';

export interface Prefilter {
  /** Both filters, `reaches`, `buckets`, `prefixes` and `nodes`, one behind the other, in words of this machine's byte order. */
  readonly tables: Uint8Array;
  readonly prefixCount: number;
  /** Length of the longest anchor. */
  readonly longest: number;
  /** In whose memory `tables` lie, see `machineFinder.ts`; left out where they lie elsewhere. */
  readonly machine?: Machine;
}

/** An anchor must not be shorter: three bytes choose the place in the filter. */
export const shortestAnchor = 3;
/** The bytes that it is asked for by begin so far behind its start, at most. */
export const furthestReach = 7;

/** Longer anchors are refused, so that room can be made before the tables are read. */
export const longestAnchor = 0x100;

/** Both filters have so many words, and there are as many buckets. */
export const bucketCount = 0x4000;
const filterSize = bucketCount * 4;
/** One more, for the end of the last; an even number of them, so that what follows is aligned. */
export const bucketsSize = (bucketCount + 2) * 2;
/** Words of an entry of `prefixes`. */
export const prefixWords = 4;
/** Bits of a node, above those of its byte: the last of its siblings, an anchor ends in it, others are below it. */
export const nodeBits = { last: 0x100, end: 0x200, more: 0x400 } as const;
/** Above them stands where what belongs to it begins. */
export const nodeShift = 11;

const isSmall = (byte: number) => byte >= 0x61 && byte <= 0x7a;

/** Place in the filter of the lower three bytes of `word` (the first the lowest), with bit 5 set in each. */
const hashOf = (word: number) => Math.imul(word, 0x3779b100) >>> 18;

/** Place in `reaches` of four bytes, of which the first three choose the bucket. */
export const reachesAt = (bucket: number, fourth: number) => bucket * 4 + (fourth & 3);

/** How many different answers the filter has, see `slotOf`. */
export const slotCount = bucketCount * 32;

/** Which bit of the filter the four bytes at `at` are asked for by. */
export const slotOf = (bytes: Uint8Array, at: number): number =>
  bucketOf(threeAt(bytes, at)) * 32 + (bytes[at + 3]! & 31);

const threeAt = (bytes: Uint8Array, at: number) =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);

/** Tells how common the four bytes at `at` are in what is looked at, in any unit from 0 on. */
export type Commonness = (bytes: Uint8Array, at: number) => number;

/** What letters follow each other in words tells it as well as nothing else is known. */
const guessed: Commonness = (bytes, at) => {
  let bits = 0;
  for (let index = at + 1; index < at + 4; index++)
    bits += pairBits(symbolOf(bytes[index - 1]!), symbolOf(bytes[index]!));
  return 2 ** -bits;
};

/** What is written of an anchor: its number, counted from 1, and above that its length. */
export const anchorOf = (found: number) => (found & 0xffff) - 1;
export const lengthOf = (found: number) => found >>> 16;

interface TrieNode {
  /** What is written of the anchor that ends here; 0 for none. */
  end: number;
  readonly children: Map<number, TrieNode>;
}

/**
 * Builds the tables of `anchors` (different, lower case, fewer than 65,535; an anchor's id is its index). `isCertain` tells
 * of an id whether it is to be found where only certain ones are asked for.
 */
export function buildPrefilter(
  anchors: readonly string[],
  isCertain: (id: number) => boolean = () => true,
  commonness: Commonness = guessed,
): Prefilter {
  if (anchors.length >= 0xffff) throw new Error(`${anchors.length} anchors are too many`);
  const words = anchors.map((anchor) => Buffer.from(lowerCase(anchor), 'latin1'));
  const root: TrieNode = { end: 0, children: new Map() };
  const prefixes = new Map<number, TrieNode>();
  const filters = { all: new Uint32Array(bucketCount), certain: new Uint32Array(bucketCount) };
  const reaches = new Uint8Array(bucketCount * 4);
  /** What it costs to ask for an anchor by the bytes at `at`: where they stand, what begins so far before is looked at. */
  const costOf = (word: Uint8Array, at: number) => {
    const bucket = bucketOf(threeAt(word, at));
    const isAsked = ((filters.all[bucket]! >>> (word[at + 3]! & 31)) & 1) === 1;
    if (isAsked && ((reaches[reachesAt(bucket, word[at + 3]!)]! >> at) & 1) === 1) return 0;
    return commonness(word, at) * (isAsked ? 1 : 2);
  };
  const reachOf = (word: Uint8Array) => {
    let reach = 0;
    for (let at = 1; at <= Math.min(furthestReach, word.length - 4); at++)
      if (costOf(word, at) < costOf(word, reach)) reach = at;
    return reach;
  };
  words.forEach((word, id) => {
    if (word.length < shortestAnchor) throw new Error(`the anchor ${anchors[id]} is too short`);
    if (word.length > longestAnchor) throw new Error(`the anchor ${anchors[id]} is too long`);
    let node = root;
    for (const byte of word) node = childOf(node, byte);
    node.end = (id + 1) | (word.length << 16);
    prefixes.set(threeAt(word, 0), childOf(childOf(childOf(root, word[0]!), word[1]!), word[2]!));
    const reach = reachOf(word);
    const bucket = bucketOf(threeAt(word, reach));
    const fourth = word[reach + 3];
    const bits = fourth === undefined ? -1 : 1 << (fourth & 31);
    for (const last of fourth === undefined ? [0, 1, 2, 3] : [fourth])
      reaches[reachesAt(bucket, last)]! |= 1 << reach;
    filters.all[bucket]! |= bits;
    if (isCertain(id)) filters.certain[bucket]! |= bits;
  });
  const byBucket = [...prefixes].sort(([a], [b]) => bucketOf(a) - bucketOf(b) || a - b);
  const starts = new Uint16Array(bucketCount + 2);
  for (const [three] of byBucket) starts[bucketOf(three) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const nodes: number[] = [0];
  const entries = new Uint32Array(byBucket.length * prefixWords);
  byBucket.forEach(([three, node], index) => {
    const letters = [0, 8, 16].reduce(
      (mask, at) => mask | (isSmall((three >> at) & 0xff) ? 0x20 << at : 0),
      0,
    );
    entries.set([three, letters, writeChildren(node, nodes), node.end], index * prefixWords);
  });
  const parts = [filters.all, filters.certain, reaches, starts, entries, Uint32Array.from(nodes)];
  const tables = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  return { tables, prefixCount: byBucket.length, longest };
}

/** The bucket of three bytes, the first the lowest. */
export const bucketOf = (three: number) => hashOf(three | 0x202020);

function childOf(node: TrieNode, byte: number): TrieNode {
  const known = node.children.get(byte);
  if (known !== undefined) return known;
  const child: TrieNode = { end: 0, children: new Map() };
  node.children.set(byte, child);
  return child;
}

/**
 * Appends the nodes below `node` to `words`, one word each: byte, `nodeBits`, and where what belongs to it begins. That is
 * what is written of the anchor that ends in it, if one does, and then its children, if it has any. Siblings follow each
 * other. Returns the index of the first.
 */
function writeChildren({ children }: TrieNode, words: number[]): number {
  if (children.size === 0) return 0;
  const first = words.length;
  for (const _ of children) words.push(0);
  let index = first;
  for (const [byte, child] of children) {
    const own = words.length;
    if (own >= 2 ** (32 - nodeShift)) throw new Error('the anchors are too many for one trie');
    if (child.end !== 0) words.push(child.end);
    writeChildren(child, words);
    const isLast = index === first + children.size - 1;
    words[index++] =
      byte |
      (isLast ? nodeBits.last : 0) |
      (child.end === 0 ? 0 : nodeBits.end) |
      (child.children.size === 0 ? 0 : nodeBits.more) |
      (own << nodeShift);
  }
  return first;
}

/** Offsets of the tables, from the first. */
export function offsetsOf({ prefixCount }: Prefilter) {
  const reaches = 2 * filterSize;
  const buckets = reaches + bucketCount * 4;
  const prefixes = buckets + bucketsSize;
  return { certain: filterSize, reaches, buckets, prefixes, nodes: prefixes + prefixCount * prefixWords * 4 };
}
