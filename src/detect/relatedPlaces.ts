import { latin1 } from '../text/latin1.ts';
import { besideRegion } from './near.ts';
import { isPlaceholder } from './placeholder.ts';
import type { RawMatch } from './rawMatch.ts';
import type { RelatedRule } from './rule.ts';

/** A place near a secret with what belongs to it. Offsets are indexes of the block's bytes. */
export interface RelatedPlace {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

/** So much before a value is read for its name. */
export const nameReach = 64;

/** What its rule says that belongs to a secret: of each role the one that stands nearest to it. */
export function relatedPlaces(bytes: Uint8Array, match: RawMatch): RelatedPlace[] {
  return (match.rule.related ?? []).flatMap((related) => nearest(bytes, match, related) ?? []);
}

const compiled = new WeakMap<RelatedRule, RegExp>();

function regexOf(related: RelatedRule): RegExp {
  const regex = compiled.get(related) ?? new RegExp(related.regex, 'dg');
  compiled.set(related, regex);
  return regex;
}

function nearest(bytes: Uint8Array, match: RawMatch, related: RelatedRule): RelatedPlace | null {
  const region = besideRegion(bytes, match, related.maxLength);
  const from = Math.max(0, region.from - 1);
  const text = latin1(bytes, from, region.to + 1);
  let best: RelatedPlace | null = null;
  for (const found of text.matchAll(regexOf(related))) {
    const [at, end] = found.indices?.groups?.secret ?? found.indices![0]!;
    const place = { role: related.role, start: from + at, end: from + end };
    if (place.start < match.end && place.end > match.start) continue;
    if (related.names.length > 0 && !isNamed(text, at, end, related.names)) continue;
    if (best === null || distance(place, match) < distance(best, match)) best = place;
  }
  return best;
}

/** Whether one of the names stands right before a value that is no stand-in, on its line. */
function isNamed(text: string, start: number, end: number, names: readonly string[]): boolean {
  if (isPlaceholder(text.slice(start, end))) return false;
  return namesEnd(text.slice(Math.max(0, start - nameReach), start), names);
}

/** Whether the last line of a text ends in one of the names. */
export function namesEnd(before: string, names: readonly string[]): boolean {
  const label = before
    .split(/[\r\n]/)
    .at(-1)!
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return names.some((name) => label.endsWith(name));
}

const distance = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(a.start - b.end, b.start - a.end);
