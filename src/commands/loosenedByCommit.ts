import type { Candidate } from '../detect/candidate.ts';
import { scanText } from '../detect/scanText.ts';
import type { BlobReader } from '../git/blobReader.ts';
import { bringsContent } from '../git/change.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { baselineMessages } from '../messages/baseline.ts';
import { configMessages as messages } from '../messages/config.ts';
import { readBaseline } from '../policy/baseline.ts';
import { isSureEnough } from '../policy/config.ts';
import type { Finding } from '../policy/finding.ts';
import { type History, oldValues } from '../policy/judge.ts';
import { loadRules } from '../policy/loadRules.ts';
import { allowanceOf, readPolicy } from '../policy/policy.ts';
import { baselinePath, configPath, isPatternPath, type PolicyFiles } from '../policy/policyFiles.ts';
import { noPolicyFiles, parentPolicyFiles, stagedPolicyFiles } from './gitPolicyFiles.ts';
import type { StagedScan } from './scanStaged.ts';

/**
 * What a commit lets pass by changing the policy, beyond the entries that `newExceptions` tells of: secrets that the
 * policy before it would have refused, and secrets that it adds to the baseline. By a strict policy, the exceptions
 * that it adds and that do not count yet.
 *
 * @returns lines for people
 */
export async function loosenedByCommit(
  scan: StagedScan,
  findings: readonly Finding[],
  blobs: BlobReader,
  history: History,
): Promise<string[]> {
  const widened = await baselineGrowth(scan, blobs);
  if (scan.passedOverPolicy !== null) return [...widened, ...(await notYetCounting(scan, findings, blobs))];
  const changed = scan.policyChanges.filter((path) => path === configPath || isPatternPath(path));
  if (changed.length === 0 || scan.staged.parents.length === 0) return widened;
  return [...widened, ...(await refusedBefore(scan, changed, findings, blobs, history))];
}

/** Findings that the policy of HEAD would have refused and this one does not. */
async function refusedBefore(
  { repository, staged }: StagedScan,
  changed: readonly string[],
  findings: readonly Finding[],
  blobs: BlobReader,
  history: History,
): Promise<string[]> {
  const files = parentPolicyFiles(repository, blobs, staged.parents[0]!);
  // A policy that was broken refused every commit, and says nothing.
  const before = await rulesAndPolicy(files).catch(() => rulesAndPolicy(noPolicyFiles));
  const found = new Map<string, readonly Candidate[]>();
  for (const change of staged.changes) {
    if (!bringsContent(change) || before.policy.config.excludes(change.path)) continue;
    try {
      const { candidates } = await scanText(blobs.read(change.staged!.oid), before.ruleSet, {
        path: change.path,
      });
      if (candidates.length > 0) found.set(change.path, candidates);
    } catch (error) {
      // It has been named as not looked at.
      if (!isUnreadable(error)) throw error;
    }
  }
  const old = await oldValues(found, history);
  const known = new Map<string, Finding>();
  for (const finding of findings)
    for (const { value } of finding.parts) known.set(`${finding.file}\0${value}`, finding);
  const lines: string[] = [];
  for (const [file, candidates] of found) {
    const { parts } = await before.policy.exceptions(file, candidates);
    for (const [at, candidate] of candidates.entries()) {
      if (allowanceOf(parts[at]!) !== null || !isSureEnough(before.policy.config, candidate)) continue;
      const fresh = candidate.parts.filter(({ value }) => !old.get(file)!.has(value));
      // What an entry or a marker allows has been told of, what blocks will be.
      const isTold = fresh.some(({ value }) => {
        const finding = known.get(`${file}\0${value}`);
        return finding && (finding.blocks || finding.status === 'allowed');
      });
      const [first] = fresh;
      if (first && !isTold) lines.push(messages.loosened(file, first.line, first.rule, changed));
    }
  }
  return lines;
}

async function rulesAndPolicy(files: PolicyFiles) {
  const ruleSet = await loadRules(files);
  return { ruleSet, policy: await readPolicy(files, ruleSet.ids) };
}

/** Findings that block, and would pass by what the commit adds to the policy. */
async function notYetCounting(
  { repository, found, passedOverPolicy }: StagedScan,
  findings: readonly Finding[],
  blobs: BlobReader,
): Promise<string[]> {
  const { policy } = await rulesAndPolicy(stagedPolicyFiles(repository, blobs, passedOverPolicy ?? []));
  const lines: string[] = [];
  for (const [file, candidates] of found) {
    const { parts } = await policy.exceptions(file, candidates);
    const ofFile = findings.filter((finding) => finding.file === file);
    for (const [at, finding] of ofFile.entries()) {
      const given = parts[at] ?? [];
      const isByMarker = given.some((allowance) => allowance !== null && 'marker' in allowance.by);
      if (finding.blocks && !isByMarker && allowanceOf(given) !== null)
        lines.push(messages.strictChange(file, finding.parts[0]!.line));
    }
  }
  return lines;
}

/** A baseline may shrink in silence; what is added to it is said. */
async function baselineGrowth(
  { repository, staged, policyFiles, passedOverPolicy, policyChanges }: StagedScan,
  blobs: BlobReader,
): Promise<string[]> {
  const inFiles = async (files: PolicyFiles) =>
    (await files.list()).some(({ path }) => path === baselinePath)
      ? readBaseline(await files.read(baselinePath)).entries
      : null;
  if (!policyChanges.includes(baselinePath)) return [];
  const now = await inFiles(stagedPolicyFiles(repository, blobs, passedOverPolicy ?? policyFiles));
  const before = new Set<string>();
  let isFirst = true;
  for (const parent of staged.parents) {
    // A broken one says nothing; this commit may mend it.
    const entries = await inFiles(parentPolicyFiles(repository, blobs, parent)).catch(() => []);
    if (entries) isFirst = false;
    for (const { path, rule, mark } of entries ?? []) before.add(`${path}\0${rule}\0${mark}`);
  }
  const added = (now ?? []).filter(({ path, rule, mark }) => !before.has(`${path}\0${rule}\0${mark}`));
  if (added.length === 0) return [];
  return [
    isFirst ? baselineMessages.commitStarts(added.length) : baselineMessages.commitWidens(added.length),
  ];
}
