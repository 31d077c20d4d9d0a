import { createHash, randomBytes } from 'node:crypto';
import { tomlTexts } from '../files/tomlText.ts';
import { migrateMessages as messages } from '../messages/migrate.ts';
import { addEntries, type NewEntry } from '../policy/addEntries.ts';
import { type BaselineEntry, baselineCost, baselineText, readBaseline } from '../policy/baseline.ts';
import { readConfig } from '../policy/config.ts';
import { compileGlob, matchesEverything } from '../policy/pathGlob.ts';
import { allowPath, baselinePath, configPath, type PolicyFiles } from '../policy/policyFiles.ts';
import { markOf } from '../policy/valueMark.ts';
import { pushAll } from '../pushAll.ts';
import { matchesOf, toRegExp } from './expression.ts';
import type { OldItem, OldPolicy } from './oldPolicy.ts';
import type { Outcome } from './outcome.ts';
import { pathGlobs } from './pathGlobs.ts';
import { patternFile } from './patternFile.ts';

/** A secret that keyguard finds, and that its policy so far does not allow. */
export interface Subject {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly rule: string;
  readonly value: string;
  /** The line that it stands on. */
  readonly text: string;
}

/** What a migration needs to know of the repository. */
export interface Surroundings {
  /** The policy of the work tree. */
  readonly files: PolicyFiles;
  /** Every file that a scan looks at, to compare a glob with the expression that it stands for. */
  readonly paths: readonly string[];
  /** Ids of the rules that a policy has. */
  ruleIds(files: PolicyFiles): Promise<ReadonlySet<string>>;
  /** What a policy leaves to be found. */
  look(files: PolicyFiles): Promise<readonly Subject[]>;
  /** The secrets that a file of a commit has on a line. */
  valuesAt(commit: string, path: string, line: number): Promise<readonly string[]>;
}

export interface Migration {
  /** New contents, by path. */
  readonly writes: ReadonlyMap<string, string | Uint8Array>;
  readonly outcomes: readonly Outcome[];
}

/**
 * Plans how the configurations of other tools become one of keyguard. Patterns and settings are translated; exceptions are
 * not: they are tried on what keyguard finds, and what they let pass becomes an exception for exactly that value, rule
 * and path. So none is wider than what someone has seen.
 */
export async function planMigration(
  policies: readonly OldPolicy[],
  around: Surroundings,
): Promise<Migration> {
  const writes = new Map<string, string | Uint8Array>();
  const outcomes: Outcome[] = [];
  for (const policy of policies) {
    const { path, text, outcomes: ofPatterns } = patternFile(policy);
    if (text !== null) writes.set(path, text);
    pushAll(outcomes, ofPatterns);
  }
  const items = policies.flatMap((policy) => policy.items);
  const ruleIds = await around.ruleIds(overlay(around.files, writes));
  pushAll(outcomes, await settings(items, around, ruleIds, writes));

  const subjects = await around.look(overlay(around.files, writes));
  const known = new Set(outcomes.map(({ item }) => item));
  const owners = new Map<Subject, OldItem>();
  for (const item of items) {
    if (known.has(item)) continue;
    const outcome = await exceptionOutcome(item, subjects, around, owners);
    if (outcome) outcomes.push(outcome);
  }
  await writeExceptions(owners, around.files, ruleIds, writes);
  const order = new Map(items.map((item, index) => [item, index]));
  outcomes.sort((left, right) => order.get(left.item)! - order.get(right.item)!);
  return { writes, outcomes };
}

/** A policy with some of its files replaced or added. */
function overlay(files: PolicyFiles, writes: ReadonlyMap<string, string | Uint8Array>): PolicyFiles {
  return {
    async list() {
      const list = await files.list();
      const added = [...writes.keys()].filter((path) => !list.some((file) => file.path === path));
      return [...list, ...added.map((path) => ({ path, link: false }))];
    },
    read: async (path) => {
      const written = writes.get(path);
      return written === undefined ? files.read(path) : Buffer.from(written);
    },
  };
}

/** What goes into `.keyguard/config.toml`. */
async function settings(
  items: readonly OldItem[],
  { files, paths }: Surroundings,
  ruleIds: ReadonlySet<string>,
  writes: Map<string, string | Uint8Array>,
): Promise<Outcome[]> {
  const config = await readConfig(files);
  const wanted = { exclude: new Set<string>(), disable: new Set<string>(), markers: new Set<string>() };
  const outcomes: Outcome[] = [];
  const add = (item: OldItem, key: keyof typeof wanted, values: readonly string[]) => {
    const missing = values.filter((value) => !(config[key] as readonly string[]).includes(value));
    if (missing.length > 0 && config.lines.has(key)) {
      const text = `${key} = ${tomlTexts(missing)}`;
      outcomes.push({ item, result: { kind: 'by hand', into: configPath, text } });
      return;
    }
    for (const value of missing) wanted[key].add(value);
    outcomes.push({ item, result: { kind: 'carried', into: configPath } });
  };
  for (const item of items) {
    if (item.kind === 'marker') add(item, 'markers', [item.marker]);
    else if (item.kind === 'disabled') {
      if (ruleIds.has(item.what)) add(item, 'disable', [item.what]);
      else outcomes.push({ item, result: { kind: 'unneeded' } });
    } else if (item.kind === 'ignored glob') {
      if (areGlobs(item.globs)) add(item, 'exclude', item.globs);
    } else if (item.kind === 'ignored path') {
      const globs = pathGlobs(item.expression.source);
      const expression = toRegExp(item.expression);
      if (globs && expression && areGlobs(globs) && areEqual(globs, expression, paths))
        add(item, 'exclude', globs);
    }
  }
  const lines = Object.entries(wanted)
    .filter(([, values]) => values.size > 0)
    .map(([key, values]) => `${key} = ${tomlTexts([...values])}\n`);
  if (lines.length > 0) writes.set(configPath, (await textBefore(files, configPath)) + lines.join(''));
  return outcomes;
}

async function textBefore(files: PolicyFiles, path: string): Promise<string> {
  if (!(await files.list()).some((file) => file.path === path)) return '';
  const text = Buffer.from(await files.read(path)).toString('utf8');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

const areGlobs = (globs: readonly string[]) =>
  globs.every((glob) => {
    const matches = compileGlob(glob);
    return typeof matches !== 'string' && !matchesEverything(glob, matches);
  });

/** Whether globs and an expression agree on every path that there is. */
function areEqual(globs: readonly string[], expression: RegExp, paths: readonly string[]): boolean {
  const matchers = globs.map(compileGlob);
  const expected = matchesOf(expression, paths);
  return (
    expected !== null &&
    paths.every(
      (path, index) =>
        matchers.some((matches) => typeof matches !== 'string' && matches(path)) === expected[index],
    )
  );
}

/** Tries an exception on what is found; what it lets pass is noted in `owners`. Null for what is no exception. */
async function exceptionOutcome(
  item: OldItem,
  subjects: readonly Subject[],
  around: Surroundings,
  owners: Map<Subject, OldItem>,
): Promise<Outcome | null> {
  if (item.kind === 'covered') return { item, result: { kind: 'covered' } };
  if (item.kind === 'lost') return { item, result: { kind: 'lost', why: item.why } };
  const passed = await passedBy(item, subjects, around);
  if (passed === null) return null;
  if (typeof passed === 'string') return { item, result: { kind: 'lost', why: passed } };
  for (const subject of passed) if (!owners.has(subject)) owners.set(subject, item);
  if (passed.length > 0) {
    const into = item.kind === 'known hash' && item.verdict === 'known' ? baselinePath : allowPath;
    return { item, result: { kind: 'exceptions', count: passed.length, into } };
  }
  if (item.kind === 'known hash' && item.algorithm === 'sha256')
    return { item, result: { kind: 'lost', why: 'unknown hash' } };
  return { item, result: { kind: 'unneeded' } };
}

/** The findings that the other tool would let pass by this, or why that cannot be told; null for no exception. */
async function passedBy(
  item: OldItem,
  subjects: readonly Subject[],
  around: Surroundings,
): Promise<readonly Subject[] | 'no expression' | 'too slow' | null> {
  switch (item.kind) {
    case 'allowed value':
      return subjects.filter(({ value }) => value === item.value);
    case 'known hash':
      return subjects.filter(
        ({ file, value }) =>
          (item.path === null || item.path === file) &&
          createHash(item.algorithm).update(value, 'utf8').digest('hex') === item.hash,
      );
    case 'allowed place': {
      const here = subjects.filter(({ file }) => file === item.path);
      if (item.at === null) return here;
      const at = item.at;
      if (item.commit === null) return here.filter(({ line, endLine }) => line <= at && at <= endLine);
      const values = await around.valuesAt(item.commit, item.path, at);
      return here.filter(({ value }) => values.includes(value));
    }
    case 'allowed text': {
      const globs = item.files?.map(compileGlob);
      const isMeant = ({ file, rule }: Subject) =>
        (globs === undefined || globs.some((glob) => typeof glob !== 'string' && glob(file))) &&
        (item.rules === undefined || item.rules.includes(rule));
      const texts = {
        secret: ({ value }: Subject) => value,
        line: ({ text }: Subject) => text,
        'place and line': ({ file, line, text }: Subject) => `${file}:${line}:${text}`,
      }[item.target];
      return matching(item.expression, subjects.filter(isMeant), texts);
    }
    case 'ignored path':
      return matching(item.expression, subjects, ({ file }) => file);
    case 'ignored glob': {
      const matchers = item.globs.map(compileGlob);
      return subjects.filter(({ file }) => matchers.some((glob) => typeof glob !== 'string' && glob(file)));
    }
    default:
      return null;
  }
}

function matching(
  source: Parameters<typeof toRegExp>[0],
  subjects: readonly Subject[],
  textOf: (subject: Subject) => string,
): readonly Subject[] | 'no expression' | 'too slow' {
  const expression = toRegExp(source);
  if (expression === null) return 'no expression';
  const matches = matchesOf(expression, subjects.map(textOf));
  return matches === null ? 'too slow' : subjects.filter((_, index) => matches[index]);
}

/** Writes what is let pass: as entries of the allow file, or of the baseline where nobody has called it a false alarm. */
async function writeExceptions(
  owners: ReadonlyMap<Subject, OldItem>,
  files: PolicyFiles,
  ruleIds: ReadonlySet<string>,
  writes: Map<string, string | Uint8Array>,
): Promise<void> {
  const entries = new Map<string, NewEntry>();
  const old: Subject[] = [];
  for (const [subject, item] of owners) {
    const { file, rule, value } = subject;
    if (item.kind === 'known hash' && item.verdict === 'known') old.push(subject);
    else {
      const given = 'reason' in item && item.reason && !item.reason.includes(value) ? item.reason : '';
      const reason = messages.entryReason(item.file, item.line, given.replaceAll(/\s+/g, ' ').trim());
      entries.set(`${file}\0${rule}\0${value}`, { value, rule, path: file, reason });
    }
  }
  const has = async (path: string) => (await files.list()).some((file) => file.path === path);
  if (entries.size > 0) {
    const before = (await has(allowPath)) ? await files.read(allowPath) : null;
    writes.set(allowPath, await addEntries(before, [...entries.values()], ruleIds));
  }
  if (old.length > 0) {
    const before = (await has(baselinePath)) ? readBaseline(await files.read(baselinePath)) : null;
    const salts = before && before.salts.length > 0 ? before.salts : [randomBytes(32)];
    const marked: BaselineEntry[] = [];
    for (const { file, rule, value } of old)
      marked.push({ path: file, rule, mark: await markOf(value, salts[0]!, baselineCost) });
    writes.set(baselinePath, baselineText(salts, [...(before?.entries ?? []), ...marked]));
  }
}
