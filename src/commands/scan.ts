import { lstat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Candidate } from '../detect/candidate.ts';
import { scanText } from '../detect/scanText.ts';
import { wholeValueIn } from '../detect/wholeValueIn.ts';
import { exitCodes, usageError } from '../errors.ts';
import { listFiles } from '../files/listFiles.ts';
import { readChunks } from '../files/readChunks.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { openBlobs } from '../git/blobReader.ts';
import { exposureOf, type Reached } from '../git/exposure.ts';
import { pathText } from '../git/pathText.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { scanMessages as messages } from '../messages/scan.ts';
import type { Finding, Skipped } from '../policy/finding.ts';
import { fingerprints } from '../policy/fingerprint.ts';
import { allowanceOf, type Policy } from '../policy/policy.ts';
import { staleEntries } from '../policy/staleEntries.ts';
import { writeReport } from '../report/writeReport.ts';
import { readRulesAndPolicy } from './readRulesAndPolicy.ts';

export interface ScanOptions {
  /** Files or folders, absolute or from `cwd`. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  /** False: what git ignores is looked at, too. */
  readonly ignore: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard scan PATH…`: looks at files as they are on the disk. All that it finds counts, however old it is, unless
 * the policy of the repository around `cwd` allows it.
 *
 * @returns the exit code
 * @throws a usage error for a path that does not exist
 */
export async function run({ paths, format, all, ignore, cwd = process.cwd() }: ScanOptions): Promise<number> {
  const started = performance.now();
  const repository = await openRepository(cwd).catch(() => null);
  const root = repository?.root ?? resolve(cwd);
  const { ruleSet, policy } = await readRulesAndPolicy(workTreePolicy(root));

  const found = new Map<string, readonly Candidate[]>();
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  for (const path of paths) {
    const asked = resolve(cwd, path);
    if (!(await lstat(asked).catch(() => null))) throw usageError(messages.noSuchPath(path));
    for await (const file of listFiles(asked, ignore)) {
      const name = nameFrom(root, pathText(file.path));
      if (seen.has(name)) continue;
      seen.add(name);
      try {
        if ('error' in file) throw file.error;
        const result = await scanText(readChunks(file), ruleSet, { path: name });
        bytes += result.bytes;
        if (result.candidates.length > 0) found.set(name, result.candidates);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (!code) throw error;
        skipped.push({ file: name, reason: messages.unreadable(code) });
      }
    }
  }

  const { findings, notices } = await judged(found, policy, repository);
  const everything = skipped.length === 0 && paths.some((path) => resolve(cwd, path) === root);
  await writeReport(
    {
      command: 'scan',
      findings,
      skipped,
      notices: [...notices, ...staleEntries(policy, everything)],
      stats: { files: seen.size, bytes, milliseconds: performance.now() - started },
      root,
      hook: false,
    },
    { format, all },
  );
  if (findings.some(({ blocks }) => blocks)) return exitCodes.blocked;
  return skipped.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/** From the top of the work tree, with `/`; whole where the file is not below it. */
function nameFrom(root: string, path: string): string {
  const name = relative(root, path);
  return (name === '..' || name.startsWith(`..${sep}`) ? path : name).replaceAll(sep, '/');
}

/** Findings of files on the disk: each counts unless the policy allows it. Sorted by file and place. */
async function judged(
  found: ReadonlyMap<string, readonly Candidate[]>,
  policy: Policy,
  repository: Repository | null,
) {
  const exposure = await exposures(found, repository);
  const findings: Finding[] = [];
  const notices: string[] = [];
  for (const [file, candidates] of [...found].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const exceptions = await policy.exceptions(file, candidates);
    notices.push(...exceptions.notices);
    const names = fingerprints(file, candidates);
    for (const [at, candidate] of candidates.entries()) {
      const reason = allowanceOf(exceptions.parts[at] ?? []);
      const reached = candidate.parts.map(({ value }) => exposure.get(value));
      findings.push({
        ...candidate,
        file,
        status: reason === null ? 'new' : 'allowed',
        blocks: reason === null,
        reason: reason ?? '',
        exposure: reached.find((each) => each === 'pushed') ?? reached.find(Boolean) ?? 'staged',
        fingerprint: names[at]!,
      });
    }
  }
  return { findings, notices };
}

async function exposures(
  found: ReadonlyMap<string, readonly Candidate[]>,
  repository: Repository | null,
): Promise<ReadonlyMap<string, Reached>> {
  if (!repository || found.size === 0) return new Map();
  const places = new Map(
    [...found].map(([file, candidates]) => [
      file,
      candidates.flatMap(({ parts }) => parts.map(({ value }) => value)),
    ]),
  );
  const blobs = openBlobs(repository);
  try {
    return await exposureOf(repository, blobs, places, wholeValueIn);
  } finally {
    await blobs.close();
  }
}
