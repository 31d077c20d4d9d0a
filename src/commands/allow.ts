import { join } from 'node:path';
import type { Candidate } from '../detect/candidate.ts';
import { exitCodes, incompleteError, usageError } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { writeAtomic } from '../files/writeAtomic.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { titlesMessages } from '../messages/titles.ts';
import { nearestName } from '../nearestName.ts';
import { addEntries, type NewEntry } from '../policy/addEntries.ts';
import { fingerprints } from '../policy/fingerprint.ts';
import { isDate } from '../policy/isDate.ts';
import { allowanceOf, readPolicy } from '../policy/policy.ts';
import { allowPath, type PolicyFiles } from '../policy/policyFiles.ts';
import { saysSomething } from '../policy/saysSomething.ts';
import { writeOutput } from '../terminal.ts';
import { type StagedScan, scanStaged } from './scanStaged.ts';

interface AllowOptions {
  readonly fingerprint: string;
  readonly reason: string;
  /** For its values in whatever file, not only in this one. */
  readonly everywhere?: boolean;
  readonly owner?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly cwd?: string;
}

/**
 * `keyguard allow`: writes an exception for one finding, staged or in a commit, into `.keyguard/allow.toml` of the work
 * tree: its values (as marks), rules and path. The report that named the fingerprint is not kept, so that what is staged,
 * and then the commits, are looked at again.
 *
 * @returns the exit code
 * @throws a usage error for arguments that mean nothing, an incomplete error where the file cannot be written
 */
export async function run(options: AllowOptions): Promise<number> {
  const { reason, owner, expires } = checked(options);
  const { everywhere = false } = options;
  const cwd = options.cwd ?? process.cwd();
  const repository = await openRepository(cwd);
  const scan = await scanStaged(repository);
  const { file, candidate, candidates } =
    findStaged(scan, options.fingerprint) ??
    (await inCommits(repository, options.fingerprint)) ??
    notFound(scan, options.fingerprint);
  if (candidate.parts.some(({ value }) => reason.includes(value) || owner?.includes(value)))
    throw usageError(messages.reasonHoldsSecret);

  const files = workTreePolicy(repository.root);
  const rules = new Set(scan.ruleSet.ids);
  const asked: Found = everywhere ? withoutPlace(candidate) : { file, candidate, candidates };
  const exceptionsIn = async (source: PolicyFiles) => {
    const { parts } = await (await readPolicy(source, rules)).exceptions(asked.file, asked.candidates);
    return parts[asked.candidates.indexOf(asked.candidate)]!;
  };
  const addCommand = repository.root === cwd ? `git add ${allowPath}` : `git add :/${allowPath}`;
  const given = await exceptionsIn(files);
  const already = allowanceOf(given);
  if (already !== null) {
    writeOutput(`${messages.alreadyAllowed(options.fingerprint, already, addCommand)}\n`);
    return exitCodes.clean;
  }

  const entries = candidate.parts
    .filter((_, index) => given[index] === null)
    .map(({ value, rule }): NewEntry => {
      return { value, rule, ...(!everywhere && { path: file }), reason, owner, expires };
    });
  const exists = (await files.list()).some(({ path }) => path === allowPath);
  const after = await addEntries(exists ? await files.read(allowPath) : null, entries, rules);
  // The entry is tried before it is kept: a hand-made file may be such that nothing can be added at its end.
  const effect = await exceptionsIn({
    list: async () => [{ path: allowPath, link: false }],
    read: async () => after,
  });
  if (allowanceOf(effect) === null) throw incompleteError(messages.entryWithoutEffect);
  await writeAtomic(join(repository.root, allowPath), after, { within: repository.root });
  writeOutput(
    `${messages.allowed(titlesMessages.of(candidate.title), file, candidate.parts[0]!.line, everywhere, addCommand)}\n`,
  );
  return exitCodes.clean;
}

/** The arguments as they are stored: one line each. */
function checked({ fingerprint, reason, owner, expires }: AllowOptions) {
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  if (!/^[0-9a-f]{12}$/.test(fingerprint)) throw usageError(messages.noFingerprint);
  if (!saysSomething(reason)) throw usageError(messages.reasonEmpty);
  if (owner !== undefined && !saysSomething(owner)) throw usageError(messages.ownerEmpty);
  if (expires !== undefined && !isDate(expires)) throw usageError(messages.noDate(expires));
  if (expires !== undefined && expires < new Date().toISOString().slice(0, 10))
    throw usageError(messages.dateIsOver(expires));
  return { reason: oneLine(reason), owner: owner === undefined ? undefined : oneLine(owner), expires };
}

interface Found {
  readonly file: string;
  readonly candidate: Candidate;
  /** All of the file. */
  readonly candidates: readonly Candidate[];
}

/** It in a file without a name and beside no comment: what allows it there allows it anywhere. */
function withoutPlace(candidate: Candidate): Found {
  const placeless = { ...candidate, context: [] };
  return { file: '', candidate: placeless, candidates: [placeless] };
}

function findStaged({ found }: StagedScan, fingerprint: string): Found | null {
  for (const [file, candidates] of found) {
    const index = fingerprints(file, candidates).indexOf(fingerprint);
    if (index !== -1) return { file, candidate: candidates[index]!, candidates };
  }
  return null;
}

/** What a hook after the commit, or before a push, has named. */
async function inCommits(repository: Repository, fingerprint: string): Promise<Found | null> {
  const { findCommitted } = await import('./findCommitted.ts');
  const finding = await findCommitted(repository, fingerprint);
  return finding && { file: finding.file, candidate: finding, candidates: [finding] };
}

function notFound({ found, skipped }: StagedScan, fingerprint: string): never {
  const known = new Map<string, string>();
  for (const [file, candidates] of found) {
    for (const [at, name] of fingerprints(file, candidates).entries())
      known.set(name, messages.place(file, candidates[at]!.parts[0]!.line));
  }
  const [unread] = skipped;
  if (unread) throw incompleteError(messages.notFoundForSure(unread.file, unread.reason));
  if (known.size === 0) throw usageError(messages.nothingStaged);
  throw usageError(messages.unknownFingerprint(fingerprint, nearestName(fingerprint, known.keys()), known));
}
