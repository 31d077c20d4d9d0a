import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Candidate } from '../detect/candidate.ts';
import { exitCodes, usageError } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { configMessages } from '../messages/config.ts';
import { scanMessages as messages } from '../messages/scan.ts';
import { stagedMessages } from '../messages/staged.ts';
import { isSureEnough } from '../policy/config.ts';
import type { Finding, Skipped } from '../policy/finding.ts';
import { fingerprints } from '../policy/fingerprint.ts';
import { allowanceOf, type Policy } from '../policy/policy.ts';
import { staleEntries } from '../policy/staleEntries.ts';
import { writeReport } from '../report/writeReport.ts';
import { reachOf } from './reachOf.ts';
import { readRulesAndPolicy } from './readRulesAndPolicy.ts';
import { scanTree } from './scanTree.ts';

export interface ScanOptions {
  /** Files or folders, absolute or from `cwd`. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  /** False: what git ignores is looked at, too. */
  readonly ignore: boolean;
  /** How many threads scan; by default as many as there are processors, once a tree has turned out to be big. */
  readonly threads?: number;
  readonly cwd?: string;
}

/**
 * `keyguard scan PATH…`: looks at files as they are on the disk. All that it finds counts, however old it is, unless
 * the policy of the repository around `cwd` allows it.
 *
 * @returns the exit code
 * @throws a usage error for a path that does not exist
 */
export async function run(options: ScanOptions): Promise<number> {
  const { paths, format, all, ignore, threads, cwd = process.cwd() } = options;
  const started = performance.now();
  const repository = await openRepository(cwd).catch(() => null);
  const root = repository?.root ?? resolve(cwd);
  const { ruleSet, policy } = await readRulesAndPolicy(workTreePolicy(root));
  for (const path of paths) {
    if (!lstatSync(resolve(cwd, path), { throwIfNoEntry: false }))
      throw usageError(messages.noSuchPath(path));
  }

  const found = new Map<string, readonly Candidate[]>();
  const skipped: Skipped[] = [];
  const asked = paths.map((path) => resolve(cwd, path));
  const { config } = policy;
  const scan = await scanTree(asked, {
    root,
    ignore,
    ruleSet,
    config,
    ...(threads !== undefined && { threads }),
  });
  for (const { name, candidates, error } of scan.files) {
    if (candidates.length > 0) found.set(name, candidates);
    if (error !== '') skipped.push({ file: name, reason: messages.unreadable(error) });
  }

  const passedOver = config.skipped === 'pass' ? scan.overLimit : [];
  if (passedOver.length === 0) for (const each of scan.overLimit) skipped.push(each);

  const { findings, notices } = await judged(found, policy, repository);
  for (const { file, reason } of passedOver) notices.push(configMessages.passedOver(file, reason));
  if (scan.excluded > 0) notices.push(configMessages.excluded(scan.excluded));
  const everything =
    skipped.length === 0 && passedOver.length === 0 && paths.some((path) => resolve(cwd, path) === root);
  await writeReport(
    {
      command: 'scan',
      findings,
      skipped,
      notices: [...notices, ...staleEntries(policy, everything)],
      stats: { files: scan.count, bytes: scan.bytes, milliseconds: performance.now() - started },
      root,
      hook: false,
    },
    { format, all },
  );
  if (findings.some(({ blocks }) => blocks)) return exitCodes.blocked;
  return skipped.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/** Findings of files on the disk: each counts unless the policy allows it. Sorted by file and place. */
async function judged(
  found: ReadonlyMap<string, readonly Candidate[]>,
  policy: Policy,
  repository: Repository | null,
) {
  const findings: Finding[] = [];
  const notices: string[] = [];
  for (const [file, candidates] of [...found].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const exceptions = await policy.exceptions(file, candidates);
    notices.push(...exceptions.notices);
    const names = fingerprints(file, candidates);
    for (const [at, candidate] of candidates.entries()) {
      const reason = allowanceOf(exceptions.parts[at] ?? []);
      findings.push({
        ...candidate,
        file,
        status: reason === null ? 'new' : 'allowed',
        blocks: reason === null && isSureEnough(policy.config, candidate),
        reason: reason ?? '',
        exposure: 'staged',
        fingerprint: names[at]!,
      });
    }
  }
  const reach = await reachOf(
    repository,
    findings.filter(({ blocks }) => blocks),
  );
  if (reach.failure !== null) notices.push(stagedMessages.exposureUnknown(reach.failure));
  return { findings: findings.map((each) => ({ ...each, exposure: reach.of(each.parts) })), notices };
}
