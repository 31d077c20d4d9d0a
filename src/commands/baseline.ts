import { randomBytes } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { scanText } from '../detect/scanText.ts';
import { exitCodes, incompleteError, usageError } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { writeAtomic } from '../files/writeAtomic.ts';
import { openBlobs } from '../git/blobReader.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { committedFiles } from '../git/trackedFiles.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { baselineMessages as messages } from '../messages/baseline.ts';
import { titlesMessages } from '../messages/titles.ts';
import { type BaselineEntry, baselineCost, baselineText, readBaseline } from '../policy/baseline.ts';
import { isSureEnough } from '../policy/config.ts';
import { loadRules } from '../policy/loadRules.ts';
import { readPolicy } from '../policy/policy.ts';
import { baselinePath } from '../policy/policyFiles.ts';
import { markOf } from '../policy/valueMark.ts';
import { startProgress } from '../report/progress.ts';
import { writeOutput } from '../terminal.ts';
import { attributesPath, baselineAttributes, isForBaselineAlone } from './baselineAttributes.ts';
import { limitsOf } from './limits.ts';

interface BaselineOptions {
  /** Records what is not in the baseline yet, too. Without it, an existing baseline only shrinks. */
  readonly add: boolean;
  readonly cwd?: string;
}

/** A secret of HEAD that no exception covers. */
interface OldSecret {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly title: string;
  readonly value: string;
}

/** So many places are named. */
const mostPlaces = 10;

/**
 * `keyguard baseline`: records the secrets that HEAD holds, so that a scan reports only others. Run again, it forgets
 * those that are gone, follows those that were moved, and adds none.
 *
 * @returns the exit code
 * @throws a usage error where nothing has been committed, an incomplete error where not all could be looked at
 */
export async function run({ add, cwd = process.cwd() }: BaselineOptions): Promise<number> {
  const repository = await openRepository(cwd);
  const { root } = repository;
  const files = workTreePolicy(root);
  const hasFile = (await files.list()).some(({ path }) => path === baselinePath);
  const before = hasFile ? readBaseline(await files.read(baselinePath)) : null;
  const salts = before && before.salts.length > 0 ? before.salts : [randomBytes(32)];
  const marked = async ({ file, rule, value }: OldSecret): Promise<BaselineEntry> => ({
    path: file,
    rule,
    mark: await markOf(value, salts[0]!, baselineCost),
  });

  const kept = new Set<BaselineEntry>();
  const unknown: { readonly secret: OldSecret; readonly entry: BaselineEntry }[] = [];
  for await (const secret of secretsOfHead(repository)) {
    const entry = await before?.entryOf(secret.file, secret);
    if (entry) kept.add(entry);
    else unknown.push({ secret, entry: await marked(secret) });
  }

  const gone = new Map(
    (before?.entries ?? []).filter((entry) => !kept.has(entry)).map((entry) => [placeless(entry), entry]),
  );
  const fresh = unknown.filter(({ entry }) => {
    // The same value in another file, where one is gone: it was moved.
    if (!gone.delete(placeless(entry))) return true;
    kept.add(entry);
    return false;
  });
  const isFirst = before === null;
  if (isFirst || add) for (const { entry } of fresh) kept.add(entry);

  const command = (...paths: string[]) =>
    `git add ${paths.map((path) => (root === cwd ? path : `:/${path}`)).join(' ')}`;
  if (kept.size === 0) {
    if (before === null) writeOutput(`${messages.nothingThere}\n`);
    else {
      const gone = [baselinePath, ...((await isForBaselineAlone(files)) ? [attributesPath] : [])];
      for (const path of gone) await unlink(join(root, path));
      writeOutput(`${messages.emptied(before.entries.length, command(...gone))}\n`);
    }
    if (fresh.length > 0) writeOutput(`${messages.notAdded(fresh.length)}\n`);
    return exitCodes.clean;
  }
  const text = baselineText(salts, [...kept]);
  if (isFirst || text !== Buffer.from(await files.read(baselinePath)).toString('utf8')) {
    await writeAtomic(join(root, baselinePath), text, { within: root });
    for (const [path, content] of await baselineAttributes(files, new Map([[baselinePath, text]])))
      await writeAtomic(join(root, path), content, { within: root });
  }
  const stage = command(baselinePath, attributesPath);
  if (isFirst) {
    writeOutput(`${messages.created(kept.size, new Set([...kept].map(({ path }) => path)).size, stage)}\n`);
    return exitCodes.clean;
  }
  const left = before.entries.length - kept.size + (add ? fresh.length : 0);
  if (left > 0) writeOutput(`${messages.shrunk(left, kept.size, stage)}\n`);
  else if (!add || fresh.length === 0) writeOutput(`${messages.unchanged(kept.size)}\n`);
  if (fresh.length > 0) writeOutput(`${add ? grown(fresh, stage) : messages.notAdded(fresh.length)}\n`);
  return exitCodes.clean;
}

const placeless = ({ rule, mark }: BaselineEntry) => `${rule}\0${mark}`;

function grown(fresh: readonly { readonly secret: OldSecret }[], command: string): string {
  const places = fresh
    .slice(0, mostPlaces)
    .map(({ secret: { file, line, title } }) => messages.place(file, line, titlesMessages.of(title)));
  return messages.widened(fresh.length, places, fresh.length - places.length) + messages.nextStep(command);
}

/**
 * What HEAD holds, and not the work tree or the index: what is not committed is not old. Each value once a file.
 *
 * @throws an incomplete error where a file cannot be read
 */
async function* secretsOfHead(repository: Repository): AsyncGenerator<OldSecret> {
  const files = workTreePolicy(repository.root);
  const ruleSet = await loadRules(files);
  const policy = await readPolicy(files, ruleSet.ids);
  // A time budget is for checks that someone waits for.
  const limits = limitsOf({ ...policy.config, timeBudget: null }, 0);
  const listed = await committedFiles(repository, 'HEAD', '').catch((error: unknown) => {
    throw usageError(messages.nothingCommitted, error);
  });
  const blobs = openBlobs(repository);
  const progress = startProgress();
  let [count, bytes] = [0, 0];
  try {
    for (const { path: file, oid, mode } of listed) {
      progress.show(++count, bytes);
      // A submodule has no content here.
      if (mode === '160000' || policy.config.excludes(file)) continue;
      const scanned = await scanText(limits.within(blobs.read(oid)), ruleSet, { path: file }).catch(
        (error: unknown) => {
          if (limits.isReached(error)) return null;
          if (isUnreadable(error)) throw incompleteError(messages.unreadable(file, error.message), error);
          throw error;
        },
      );
      if (!scanned) continue;
      bytes += scanned.bytes;
      const { parts } = await policy.exceptions(file, scanned.candidates);
      const seen = new Set<string>();
      for (const [at, candidate] of scanned.candidates.entries()) {
        if (!isSureEnough(policy.config, candidate)) continue;
        for (const [index, { line, rule, value }] of candidate.parts.entries()) {
          const key = `${rule}\0${value}`;
          if (parts[at]![index] !== null || seen.has(key)) continue;
          seen.add(key);
          yield { file, line, rule, title: candidate.title, value };
        }
      }
    }
  } finally {
    progress.end();
    await blobs.close();
  }
}
