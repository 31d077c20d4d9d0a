import type { Candidate, ContextLine, Part } from './candidate.ts';
import { confidenceOf } from './confidenceOf.ts';
import type { Evidence } from './evidence.ts';
import type { Located } from './locate.ts';

/** Parts of one group stand no further apart than this, in lines. */
const maxDistance = 6;
/** So many neighbours are looked at for the nearest partner. */
const neighbours = 8;

/**
 * Makes candidates of matches (in order of their place). Those of one group that stand close together and play
 * different parts (a key id and its secret) become one candidate.
 */
export function pairUp(matches: readonly Located[]): Candidate[] {
  const sets = new Map<Located, Located[]>();
  for (const cluster of clusters(matches)) {
    for (const set of zipped(cluster) ?? nearest(cluster)) for (const match of set) sets.set(match, set);
  }
  const starts = new Set(matches.map(({ part }) => `${part.line}:${part.column}`));
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const set = sets.get(match) ?? [match];
    if (set[0] === match) candidates.push(candidateOf(set, starts));
  }
  return candidates;
}

/** Runs of matches of one group with no gap of more than `maxDistance` lines. */
function clusters(matches: readonly Located[]): Located[][] {
  const open = new Map<string, Located[]>();
  const all: Located[][] = [];
  for (const match of matches) {
    const { group } = match.rule;
    if (group === '') continue;
    const cluster = open.get(group);
    if (cluster !== undefined && match.part.line - cluster.at(-1)!.part.endLine <= maxDistance)
      cluster.push(match);
    else {
      const begun = [match];
      open.set(group, begun);
      all.push(begun);
    }
  }
  return all;
}

/** The same number of each part: the first belongs to the first, the second to the second. */
function zipped(cluster: readonly Located[]): Located[][] | null {
  const byRole = new Map<string, Located[]>();
  for (const match of cluster) {
    const role = byRole.get(match.rule.role);
    if (role === undefined) byRole.set(match.rule.role, [match]);
    else role.push(match);
  }
  const roles = [...byRole.values()];
  const count = roles[0]!.length;
  if (roles.some((role) => role.length !== count)) return null;
  return roles[0]!.map((_, index) => inOrder(roles.map((role) => role[index]!)));
}

/** Joins the two nearest that play different parts, then the next nearest, and so on. */
function nearest(cluster: readonly Located[]): Located[][] {
  const distances: { distance: number; a: Located; b: Located }[] = [];
  cluster.forEach((a, index) => {
    for (const b of cluster.slice(index + 1, index + 1 + neighbours)) {
      const lines = b.part.line - a.part.endLine;
      if (lines > maxDistance) break;
      if (a.rule.role !== b.rule.role) distances.push({ distance: b.start - a.end, a, b });
    }
  });
  distances.sort((x, y) => x.distance - y.distance || x.a.start - y.a.start);
  const sets = new Map<Located, Located[]>(cluster.map((match) => [match, [match]]));
  for (const { a, b } of distances) {
    const first = sets.get(a)!;
    const second = sets.get(b)!;
    const roles = new Set(first.map((match) => match.rule.role));
    if (first === second || second.some((match) => roles.has(match.rule.role))) continue;
    const joined = inOrder([...first, ...second]);
    for (const match of joined) sets.set(match, joined);
  }
  return [...new Set(sets.values())];
}

/** One for each role, in order of their place: the parts of a set mostly see the same things around them. */
const distinct = (related: readonly Part[]) =>
  [...new Map(related.toReversed().map((part) => [part.role, part])).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );

const inOrder = (set: Located[]) => set.sort((a, b) => a.start - b.start);

/** @param found where the secrets of the text start: what was found as one is not told beside another */
function candidateOf(set: readonly Located[], found: ReadonlySet<string>): Candidate {
  const { rule } = set[0]!;
  const related = set
    .flatMap((match) => match.related)
    .filter(({ line, column }) => !found.has(`${line}:${column}`));
  return {
    rule: rule.id,
    provider: rule.provider,
    title: rule.title,
    confidence: surest(set),
    env: rule.env,
    revoke: rule.revoke,
    docs: rule.docs,
    parts: set.map((match) => match.part),
    ...(related.length > 0 && { related: distinct(related) }),
    evidence: [...set.flatMap((match) => match.evidence), ...besideEachOther(set)],
    context: set.length === 1 ? set[0]!.context : joinContexts(set),
  };
}

function surest(set: readonly Located[]): Candidate['confidence'] {
  const levels = set.map(({ rule, evidence }) => confidenceOf(rule, evidence));
  return levels.includes('certain') ? 'certain' : levels.includes('likely') ? 'likely' : 'possible';
}

/** Which parts are known by the one beside them: those without a marker, else all but the first. */
function besideEachOther(set: readonly Located[]): Evidence[] {
  const unmarked = set.filter(({ rule }) => rule.near);
  const known = unmarked.length > 0 ? unmarked : set.slice(1);
  return known.flatMap((match): Evidence[] => {
    const other = set.find((each) => each !== match);
    if (other === undefined) return [];
    const lines = Math.abs(match.part.line - other.part.line);
    return [{ role: match.rule.role, for: true, kind: 'beside', rule: other.rule.id, lines }];
  });
}

function joinContexts(set: readonly Located[]): ContextLine[] {
  const lines = new Map<number, ContextLine>();
  const first = set[0]!.part.line;
  for (const match of set) {
    for (const line of match.context) {
      // A cut line is shown where it is cut around the part that it holds.
      if (line.number < first - 30) continue;
      if (!lines.has(line.number) || line.number === match.part.line) lines.set(line.number, line);
    }
  }
  return [...lines.values()].sort((a, b) => a.number - b.number);
}
