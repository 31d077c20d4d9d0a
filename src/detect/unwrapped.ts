import type { Wrapping } from './evidence.ts';
import type { RawMatch } from './rawMatch.ts';

/** A match in `bytes`, a text that was decoded or joined, put where the text stands that `bytes` were made of. */
export const unwrapped = (
  match: RawMatch,
  bytes: Uint8Array,
  wrapping: Wrapping,
  place: Pick<RawMatch, 'start' | 'end' | 'shown'>,
): RawMatch => {
  const { start, end, shown, inside } = match;
  const found = inside ?? { bytes, start, end, shown, wrapping: [] };
  return { ...match, ...place, inside: { ...found, wrapping: [wrapping, ...found.wrapping] } };
};
