import type { Part } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanText } from '../detect/scanText.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { pushAll } from '../pushAll.ts';
import { type Draft, editVersion, type Version } from './draft.ts';
import { encodedText } from './encodedText.ts';
import { placeSecrets } from './placeSecrets.ts';
import type { Outcome, RepositoryView, Rewrite, RewriteRequest, Variable } from './types.ts';

/** A secret that could not be taken out of a file. */
export interface Obstacle {
  readonly path: string;
  readonly part: Part;
  readonly reason: string;
  readonly step: string;
}

export interface Rewritten {
  readonly variables: readonly Variable[];
  readonly obstacles: readonly Obstacle[];
  /** Values (as they stand in the text) that one variable cannot hold, by the variable's name. */
  readonly conflicts: ReadonlyMap<string, string>;
  /** By variable, the values as they stand in the texts. */
  readonly valuesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notes: readonly string[];
  /** Commands that put values into secret stores. */
  readonly setUp: readonly string[];
  /** Everything that is a secret in the versions that were looked at, to be fixed or not. */
  readonly secrets: readonly Part[];
}

export interface Means {
  readonly ruleSet: RuleSet;
  readonly repository: RepositoryView;
  readonly rewrite: (request: RewriteRequest) => Promise<Rewrite>;
}

/**
 * Rewrites both versions of each file, each on its own, in memory.
 *
 * @param names by value, the variables that are to take the values; what is not among them stays
 * @param dropped values that no variable is to take
 */
export async function rewriteSources(
  drafts: readonly Draft[],
  names: ReadonlyMap<string, string>,
  means: Means,
  dropped: ReadonlySet<string> = new Set(),
): Promise<Rewritten> {
  const variables = new Map<string, { value: string; readBy: Map<string, string> }>();
  const obstacles: Obstacle[] = [];
  const conflicts = new Map<string, string>();
  const valuesOf = new Map<string, Set<string>>();
  const notes = new Set<string>();
  const setUp = new Set<string>();
  const secrets: Part[] = [];
  for (const draft of drafts) {
    for (const version of versionsOf(draft)) {
      const result = await rewriteVersion(draft.path, version, names, means);
      pushAll(secrets, result.secrets);
      for (const each of result.obstacles) obstacles.push({ ...each, path: draft.path });
      for (const note of result.notes) notes.add(note);
      for (const [part, outcome] of result.replaced) {
        const { variable, value } = outcome;
        if (dropped.has(part.value)) continue;
        const known = variables.get(variable);
        if (known && known.value !== value) {
          // Spelled alike in two languages, and yet not the same.
          conflicts.set(part.value, variable);
          continue;
        }
        valuesOf.set(variable, (valuesOf.get(variable) ?? new Set()).add(part.value));
        const readBy = known?.readBy ?? new Map<string, string>();
        variables.set(variable, { value, readBy: readBy.set(draft.path, result.language) });
        for (const command of outcome.setUp) setUp.add(command);
      }
    }
    // The same content is the same after it, too: one of them is shared.
    const { index, work } = draft;
    if (index && work?.before.equals(index.before)) work.after = index.after;
  }
  return {
    variables: Array.from(variables, ([name, { value, readBy }]) => ({
      name,
      value,
      readBy: Array.from(readBy, ([path, language]) => ({ path, language })),
    })),
    obstacles,
    conflicts,
    valuesOf,
    notes: [...notes],
    setUp: [...setUp],
    secrets,
  };
}

const versionsOf = ({ index, work }: Draft): Version[] => {
  if (index && work?.before.equals(index.before)) return [index];
  return [index, work].filter((version) => version !== null);
};

interface RewrittenVersion {
  readonly language: string;
  readonly replaced: ReadonlyMap<Part, Extract<Outcome, { kind: 'replaced' }>>;
  readonly obstacles: readonly Omit<Obstacle, 'path'>[];
  readonly notes: readonly string[];
  readonly secrets: readonly Part[];
}

async function rewriteVersion(
  path: string,
  version: Version,
  names: ReadonlyMap<string, string>,
  { ruleSet, repository, rewrite }: Means,
): Promise<RewrittenVersion> {
  version.after = version.before;
  const { candidates } = await scanText([version.before], ruleSet, { path });
  const secrets = candidates.flatMap(({ parts }) => parts);
  const isWanted = ({ value }: Part) => names.has(value);
  const nothing: RewrittenVersion = { language: '', replaced: new Map(), obstacles: [], notes: [], secrets };
  const wanted = secrets.filter(isWanted);
  if (wanted.length === 0) return nothing;
  const open = encodedText(version.before);
  const refuseAll = (why: { reason: string; step: string }) => ({
    ...nothing,
    obstacles: wanted.map((part) => ({ part, ...why })),
  });
  if (open === null) return refuseAll(messages.obstacle.noText);
  const { placed, lost } = placeSecrets(open.text, candidates, isWanted);
  const asked = placed.map((each) => ({ ...each, name: names.get(each.part.value)! }));
  const { language, edits, outcomes, notes } = await rewrite({
    path,
    text: open.text,
    secrets: asked,
    repository,
  });
  if (!editVersion(version, () => edits)) return refuseAll(messages.obstacle.encoding);
  const replaced = new Map<Part, Extract<Outcome, { kind: 'replaced' }>>();
  const obstacles = lost.map((part) => ({ part, ...messages.obstacle.place }));
  for (const [index, outcome] of outcomes.entries()) {
    const { part } = asked[index]!;
    if (outcome.kind === 'replaced') replaced.set(part, outcome);
    else obstacles.push({ part, reason: outcome.reason, step: outcome.step });
  }
  const more: string[] = [];
  if (!version.after.equals(version.before)) {
    const left = await stillThere(
      version,
      path,
      ruleSet,
      new Set([...replaced.keys()].map(({ value }) => value)),
    );
    for (const line of left) more.push(messages.stillThere(path, line));
  }
  return { language, replaced, obstacles, notes: [...notes, ...more], secrets };
}

/** Shorter values may stand elsewhere in a file by chance, as words. */
const tellingLength = 16;

/** The lines where values that were replaced stand elsewhere in the text: what a scan finds, and long ones anywhere. */
async function stillThere(
  version: Version,
  path: string,
  ruleSet: RuleSet,
  values: ReadonlySet<string>,
): Promise<Set<number>> {
  const { candidates } = await scanText([version.after], ruleSet, { path });
  const found = candidates.filter(({ parts }) => parts.some(({ value }) => values.has(value)));
  const lines = new Set(found.map(({ parts }) => parts[0]!.line));
  const text = encodedText(version.after)?.text ?? '';
  for (const value of values) {
    const at = value.length >= tellingLength ? text.indexOf(value) : -1;
    if (at >= 0) lines.add(text.slice(0, at).split('\n').length);
  }
  return lines;
}
