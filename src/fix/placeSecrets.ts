import type { Candidate, Part } from '../detect/candidate.ts';

/** A part of a candidate and where it stands in the whole text, in UTF-16 units. */
export interface PlacedPart {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly candidate: Candidate;
}

/**
 * Finds the offsets of parts in the text that they were found in. In order of their place; of two that overlap, the
 * longer one.
 *
 * @returns `lost`: parts that do not stand where they should (a text that is read in two ways)
 */
export function placeSecrets(
  text: string,
  candidates: readonly Candidate[],
  isWanted: (part: Part) => boolean,
): { readonly placed: PlacedPart[]; readonly lost: Part[] } {
  const starts = lineStartsOf(text);
  const all: PlacedPart[] = [];
  const lost: Part[] = [];
  for (const candidate of candidates) {
    for (const part of candidate.parts.filter(isWanted)) {
      const start = (starts[part.line - 1] ?? Number.NaN) + part.column - 1;
      const end = (starts[part.endLine - 1] ?? Number.NaN) + part.endColumn - 1;
      if (text.slice(start, end) === part.value && start < end) all.push({ start, end, part, candidate });
      else lost.push(part);
    }
  }
  const placed: PlacedPart[] = [];
  for (const each of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (placed.at(-1)?.end ?? 0)) placed.push(each);
  }
  return { placed, lost };
}

/** Lines end as in `text/lines.ts`: with a line feed, a carriage return, or both. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
