import type { Finder } from './createFinder.ts';
import { handHits } from './handHits.ts';
import {
  bucketCount,
  bucketOf,
  bucketsSize,
  nodeBits,
  nodeShift,
  offsetsOf,
  type Prefilter,
  prefixWords,
  reachesAt,
} from './prefilter.ts';

/** A text is looked at in pieces of this size, which stay in the processor's cache. */
const pieceSize = 0x10000;

const fold = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** The finder in TypeScript, step by step as in `find.wat`. */
export function plainFinder(prefilter: Prefilter): Finder {
  const { tables, longest } = prefilter;
  const { buffer, byteOffset } = tables;
  const { certain, reaches, buckets, prefixes, nodes } = offsetsOf(prefilter);
  const filters = [0, certain].map((offset) => new Uint32Array(buffer, byteOffset + offset, bucketCount));
  const reachesOf = new Uint8Array(buffer, byteOffset + reaches, bucketCount * 4);
  const starts = new Uint16Array(buffer, byteOffset + buckets, bucketsSize / 2);
  const entries = new Uint32Array(buffer, byteOffset + prefixes, (nodes - prefixes) / 4);
  const trie = new Uint32Array(buffer, byteOffset + nodes, (tables.length - nodes) / 4);
  const found: number[] = [];

  const below = (first: number, bytes: Uint8Array, from: number, to: number) => {
    let index = first;
    for (let at = from; index !== 0 && at < to; at++) {
      const byte = fold(bytes[at]!);
      while ((trie[index]! & 0xff) !== byte && (trie[index]! & nodeBits.last) === 0) index++;
      const node = trie[index]!;
      if ((node & 0xff) !== byte) return;
      index = node >>> nodeShift;
      if ((node & nodeBits.end) !== 0) found.push(at + 1, trie[index++]!);
      if ((node & nodeBits.more) === 0) return;
    }
  };

  /** The anchors that start at `at`. */
  const walk = (bytes: Uint8Array, at: number, to: number) => {
    const three = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    const bucket = bucketOf(three);
    for (let entry = starts[bucket]!; entry < starts[bucket + 1]!; entry++) {
      const word = entry * prefixWords;
      if ((three | entries[word + 1]!) !== entries[word]) continue;
      if (entries[word + 3] !== 0) found.push(at + 3, entries[word + 3]!);
      below(entries[word + 2]!, bytes, at + 3, to);
      return;
    }
  };

  /** Where anchors may start whose rarest bytes stand at `at`, by how far before that: a bit each. */
  const startsAt = (filter: Uint32Array, bytes: Uint8Array, at: number, to: number) => {
    const bucket = bucketOf(bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16));
    const fourth = at + 3 < to ? bytes[at + 3]! : 0;
    return ((filter[bucket]! >>> (fourth & 31)) & 1) === 0 ? 0 : reachesOf[reachesAt(bucket, fourth)]!;
  };

  return (bytes, from, to, certainOnly, onHit) => {
    const filter = filters[certainOnly ? 1 : 0]!;
    for (let piece = from; piece < to; piece += pieceSize) {
      const pieceEnd = Math.min(to, piece + pieceSize);
      const first = Math.max(0, piece - longest + 1);
      /** A bit for each place up to here at which it was looked what starts there, the lowest for this one. */
      let walked = 0;
      for (let at = first; at + 2 < pieceEnd; at++) {
        walked <<= 1;
        const asked = startsAt(filter, bytes, at, pieceEnd) & ~walked;
        walked |= asked;
        for (let reach = 0; asked >> reach !== 0; reach++)
          if ((asked >> reach) & 1 && at - reach >= first) walk(bytes, at - reach, pieceEnd);
      }
      handHits(Uint32Array.from(found), found.length, 0, piece, pieceEnd, onHit);
      found.length = 0;
    }
  };
}
