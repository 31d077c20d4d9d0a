import type { RuleSet } from '../detect/ruleSet.ts';
import { openBlobs } from '../git/blobReader.ts';
import { type IndexEntry, indexEntries } from '../git/indexEntries.ts';
import type { Repository } from '../git/repository.ts';
import { arrange } from '../loaders/arrange.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import type { Finding } from '../policy/finding.ts';
import { nameVariables } from '../remedy/nameVariables.ts';
import { rewrite } from '../remedy/rewrite.ts';
import { secretFile } from '../remedy/secretFile.ts';
import { surroundingsOf } from '../remedy/surroundingsOf.ts';
import { changeOf, type Draft } from './draft.ts';
import { openDrafts } from './drafts.ts';
import { plainEnv } from './envText.ts';
import { existingValues } from './existingValues.ts';
import { keepOut } from './keepOut.ts';
import { type Emptied, onlyEmptied } from './onlyEmptied.ts';
import { changeKinds, type FixPlan, type LeftOver, type PathChange } from './plan.ts';
import { repositoryView } from './repositoryView.ts';
import { type Means, type Obstacle, type Rewritten, rewriteSources } from './rewriteSources.ts';
import { storeValues } from './storeValues.ts';
import type { Arrival, ReadEnv, RepositoryView } from './types.ts';

const readEnv: ReadEnv = (_path, text) => plainEnv(text);

/**
 * Plans how to take these secrets out of index and work tree. Nothing is changed.
 *
 * @throws a usage error where a file that has to change cannot be edited (a link, no text)
 */
export async function planFix(
  repository: Repository,
  ruleSet: RuleSet,
  findings: readonly Finding[],
): Promise<FixPlan> {
  const entries = await indexEntries(repository);
  const view = repositoryView(repository.root, entries.keys());
  const blobs = openBlobs(repository);
  try {
    const drafts = openDrafts(repository, entries, blobs);
    const [whole, inText] = split(findings, ({ file }) => secretFile(file) !== null);
    const sources: Draft[] = [];
    for (const path of new Set(inText.map(({ file }) => file))) sources.push(await drafts.open(path));

    const existing = existingValues(
      view,
      inText.map(({ file }) => file),
      readEnv,
    );
    const emptied = onlyEmptied(inText, existing);
    const names = await namesFor(inText, view, existing);
    for (const [value, { name }] of emptied) names.set(value, name);
    const { rewritten, arrivals, refused } = await rewriteAndArrange(sources, names, emptied, {
      ruleSet,
      repository: view,
      rewrite,
    });
    for (const file of new Set(whole.map(({ file }) => file))) await keepOut(file, repository, drafts);
    for (const arrival of arrivals) await storeValues(arrival, repository, drafts, readEnv);

    const changes = [...drafts.all()].map(changeOf).filter((change) => change !== null);
    const left = leftOvers(inText, sources, rewritten.obstacles, refused);
    const all = <Item>(of: (arrival: Arrival) => readonly Item[]) => [...new Set(arrivals.flatMap(of))];
    return {
      findings,
      changes: changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind)),
      stored: arrivals.map(({ envFile, entries: own, loader }) => ({
        envFile,
        names: own.map(({ name }) => name),
        loader,
      })),
      left,
      notes: [
        ...rewritten.notes,
        ...Array.from(emptied.values(), ({ name, file }) => messages.onlyEmptied(name, file)),
      ],
      steps: [...new Set([...all(({ steps }) => steps), ...rewritten.setUp])],
      elsewhere: all(({ elsewhere }) => elsewhere),
      better: all(({ better }) => better),
      orphans: orphansOf(changes, findings, entries),
      secrets: [...findings.flatMap(({ parts }) => parts), ...rewritten.secrets],
    };
  } finally {
    await blobs.close();
  }
}

/** By value, the names of the variables. */
async function namesFor(
  findings: readonly Finding[],
  view: RepositoryView,
  existing: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, string>> {
  const { repositoryNames } = await surroundingsOf(view.root);
  const names = nameVariables(findings, repositoryNames, existing);
  return new Map(Array.from(names, ([part, name]) => [part.value, name]));
}

type Why = Omit<LeftOver, 'path' | 'line'>;

interface Arranged {
  readonly rewritten: Rewritten;
  readonly arrivals: readonly Arrival[];
  /** By value, why it can go into no variable. */
  readonly refused: ReadonlyMap<string, Why>;
}

/** Rewrites, and asks how the values arrive. What cannot arrive is not rewritten: then all is done once more without it. */
async function rewriteAndArrange(
  sources: readonly Draft[],
  names: ReadonlyMap<string, string>,
  emptied: ReadonlyMap<string, Emptied>,
  means: Means,
): Promise<Arranged> {
  const refused = new Map<string, Why>();
  const alike = new Map(names);
  for (;;) {
    const open = new Map([...alike].filter(([value]) => !refused.has(value)));
    const rewritten = await rewriteSources(sources, open, means, new Set(emptied.keys()));
    const { variables } = rewritten;
    if (nameAlike(alike, rewritten)) continue;
    const arrivals = variables.length > 0 ? await arrange({ repository: means.repository, variables }) : [];
    const before = refused.size;
    for (const [value, name] of rewritten.conflicts) refused.set(value, messages.obstacle.twoValues(name));
    for (const { envFile, entries } of arrivals) {
      for (const { name } of entries.filter(({ line }) => line === null)) {
        for (const value of rewritten.valuesOf.get(name) ?? [])
          refused.set(value, messages.obstacle.unsayable(name, envFile));
      }
    }
    if (refused.size === before) return { rewritten, arrivals, refused };
  }
}

/**
 * Gives one value one name, however differently its literals spell it: joined pieces, line ends as escapes.
 *
 * @returns whether a name has changed
 */
function nameAlike(names: Map<string, string>, { variables, valuesOf }: Rewritten): boolean {
  const first = new Map<string, string>();
  let hasChanged = false;
  for (const { name: variable, value } of variables) {
    for (const spelled of valuesOf.get(variable) ?? []) {
      const name = first.get(value) ?? names.get(spelled)!;
      first.set(value, name);
      hasChanged ||= names.get(spelled) !== name;
      names.set(spelled, name);
    }
  }
  return hasChanged;
}

/** What stays in the sources, and why. */
function leftOvers(
  findings: readonly Finding[],
  sources: readonly Draft[],
  obstacles: readonly Obstacle[],
  refused: ReadonlyMap<string, Why>,
): LeftOver[] {
  const closed = new Set(sources.filter(({ index, work }) => !index && !work).map(({ path }) => path));
  const left = obstacles.map(({ path, part, reason, step }) => ({ path, line: part.line, reason, step }));
  for (const { file: path, parts } of findings) {
    for (const { value, line } of parts) {
      const why = closed.has(path) ? messages.obstacle.noFile : refused.get(value);
      if (why) left.push({ path, line, ...why });
    }
  }
  return [...new Map(left.map((each) => [JSON.stringify(each), each])).values()];
}

/** What earlier `git add`s have stored of the files and no commit holds. */
function orphansOf(
  changes: readonly PathChange[],
  findings: readonly Finding[],
  entries: ReadonlyMap<string, IndexEntry>,
): string[] {
  const uncommitted = new Set(
    findings.filter(({ exposure }) => exposure === 'staged').map(({ file }) => file),
  );
  const changed = new Set(changes.filter(({ index }) => index).map(({ path }) => path));
  const kept = new Set([...entries].filter(([path]) => !changed.has(path)).map(([, { oid }]) => oid));
  const oids = changes.flatMap(({ path, index }) =>
    index?.before && uncommitted.has(path) ? [index.before.entry.oid] : [],
  );
  return [...new Set(oids)].filter((oid) => !kept.has(oid));
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
