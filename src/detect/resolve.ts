import type { RawMatch } from './rawMatch.ts';

const rank = { certain: 2, likely: 1, possible: 0 } as const;

/** Longer than its rule declares (`namedValue.ts`): a rule that declares that length knows better. */
const isOver = ({ rule, start, end, inside }: RawMatch) =>
  inside === undefined && end - start > rule.maxLength;

/**
 * Negative where `a` says more about its place than `b`: surer, then specific before generic, then of its declared
 * length, then longer.
 */
function compareStrength(a: RawMatch, b: RawMatch): number {
  return (
    rank[b.rule.confidence] - rank[a.rule.confidence] ||
    Number(a.rule.provider === 'generic') - Number(b.rule.provider === 'generic') ||
    Number(isOver(a)) - Number(isOver(b)) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id))
  );
}

/** So many matches that hang together are compared with each other; a longer chain is cut. */
const longestRun = 256;

/** Leaves one match for each place: of those that overlap the strongest stays. In order of their place. */
export function strongestOnly<Match extends RawMatch>(matches: readonly Match[]): Match[] {
  const byPlace = matches.slice().sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Match[] = [];
  for (let at = 0; at < byPlace.length; ) {
    const run: Match[] = [];
    let end = byPlace[at]!.end;
    while (at < byPlace.length && run.length < longestRun && (run.length === 0 || byPlace[at]!.start < end)) {
      end = Math.max(end, byPlace[at]!.end);
      run.push(byPlace[at]!);
      at++;
    }
    const before = kept.at(-1)?.end ?? 0;
    const chosen: Match[] = [];
    for (const match of run.sort(compareStrength)) {
      const isFree = chosen.every((other) => match.start >= other.end || match.end <= other.start);
      if (isFree && match.start >= before) chosen.push(match);
    }
    for (const each of chosen.sort((a, b) => a.start - b.start)) kept.push(each);
  }
  return kept;
}
