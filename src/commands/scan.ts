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
import { inFile } from '../policy/inFile.ts';
import { allowanceOf, type Policy } from '../policy/policy.ts';
import { staleEntries } from '../policy/staleEntries.ts';
import { pushAll } from '../pushAll.ts';
import { shellQuote } from '../remedy/shellQuote.ts';
import { type Reporting, writeReport } from '../report/writeReport.ts';
import { printable, writeError } from '../terminal.ts';
import { reachOf } from './reachOf.ts';
import { readRulesAndPolicy } from './readRulesAndPolicy.ts';
import { scanTree } from './scanTree.ts';

export interface ScanOptions extends Reporting {
  /** Files or folders, absolute or from `cwd`. */
  readonly paths: readonly string[];
  /** False: what git ignores is looked at, too. */
  readonly ignore: boolean;
  /** How many threads scan; by default as many as there are processors, once a tree has turned out to be big. */
  readonly threads?: number;
  readonly cwd?: string;
}

/**
 * `keyguard scan [PATH…]`: looks at files as they are on the disk; with `explain`, `FILE:LINE` is one line of one. All that it finds counts, however old it is, unless
 * the policy of the repository around `cwd` allows it.
 *
 * @returns the exit code
 * @throws a usage error for a path that does not exist
 */
export async function run(options: ScanOptions): Promise<number> {
  const { format, all, explain, ignore, threads, cwd = process.cwd() } = options;
  const started = performance.now();
  const repository = await openRepository(cwd).catch(() => null);
  const root = repository?.root ?? resolve(cwd);
  const { ruleSet, policy } = await readRulesAndPolicy(workTreePolicy(root));
  // Where nothing is, from the top, as reports show a path.
  const placeOf = (path: string) => {
    const [here, fromTop] = [resolve(cwd, path), resolve(root, path)];
    return isThere(here) || !isThere(fromTop) ? here : fromTop;
  };
  const line = explain && options.paths.length === 1 ? lineAsked(options.paths[0]!, placeOf) : null;
  const paths = line === null ? options.paths : [line.path];
  for (const path of paths) {
    if (!isThere(placeOf(path))) throw usageError(messages.noSuchPath(path));
  }

  const found = new Map<string, readonly Candidate[]>();
  const skipped: Skipped[] = [];
  const asked = paths.map(placeOf);
  const { config } = policy;
  const scan = await scanTree(asked, {
    root,
    ignore,
    ruleSet,
    config,
    ...(threads !== undefined && { threads }),
  });
  for (const { name, candidates, error } of scan.files) {
    const wanted = line === null ? candidates : candidates.filter((each) => stands(each, line.number));
    if (wanted.length > 0) found.set(name, wanted);
    if (error !== '') skipped.push({ file: name, reason: messages.unreadable(error) });
  }

  const passedOver = config.skipped === 'pass' ? scan.overLimit : [];
  if (passedOver.length === 0) for (const each of scan.overLimit) skipped.push(each);

  const { findings, notices } = await judged(found, policy, repository);
  for (const { file, reason } of passedOver) notices.push(configMessages.passedOver(file, reason));
  if (scan.excluded > 0) notices.push(configMessages.excluded(scan.excluded));
  const everything = skipped.length === 0 && passedOver.length === 0 && asked.includes(root);
  await writeReport(
    {
      command: 'scan',
      findings,
      skipped,
      notices: [...notices, ...staleEntries(policy, everything)],
      stats: { files: scan.count, bytes: scan.bytes, milliseconds: performance.now() - started },
      root,
      isOutside: repository === null,
      hook: false,
      again: ['scan', ...options.paths.map(typed), ...(ignore ? [] : ['--no-ignore'])].join(' '),
    },
    { format, all, explain },
  );
  if (line !== null && format === 'text') {
    const { leftAlone } = await import('./leftAlone.ts');
    writeError(leftAlone(placeOf(line.path), line.path, line.number, findings));
  }
  if (findings.some(({ blocks }) => blocks)) return exitCodes.blocked;
  return skipped.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/** A path as it is to be typed; one that begins like an option is none. */
const typed = (path: string) => printable(shellQuote(path.startsWith('-') ? `./${path}` : path));

/** `FILE:LINE`, which asks about one line: why something is found there, or why not. */
function lineAsked(
  path: string,
  placeOf: (path: string) => string,
): { readonly path: string; readonly number: number } | null {
  const parts = /^(.+):([1-9]\d{0,8})$/.exec(path);
  if (parts === null || isThere(placeOf(path))) return null;
  const isFile = lstatSync(placeOf(parts[1]!), { throwIfNoEntry: false })?.isFile();
  return isFile ? { path: parts[1]!, number: Number(parts[2]) } : null;
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const stands = ({ parts }: Candidate, line: number) =>
  parts.some((part) => part.line <= line && line <= part.endLine);

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
    pushAll(notices, exceptions.notices);
    const names = fingerprints(file, candidates);
    for (const [at, candidate] of candidates.entries()) {
      const reason = allowanceOf(exceptions.parts[at] ?? []);
      const weighed = inFile(candidate, file);
      findings.push({
        ...weighed,
        file,
        status: reason === null ? 'new' : 'allowed',
        blocks: reason === null && isSureEnough(policy.config, weighed),
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
