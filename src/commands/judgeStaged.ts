import type { Candidate } from '../detect/candidate.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { type BlobReader, openBlobs } from '../git/blobReader.ts';
import { configMessages } from '../messages/config.ts';
import { policyMessages } from '../messages/policy.ts';
import { stagedMessages as messages } from '../messages/staged.ts';
import { isSureEnough } from '../policy/config.ts';
import type { Finding } from '../policy/finding.ts';
import { findingsOf } from '../policy/findingsOf.ts';
import { type ChangedFile, type History, oldValues } from '../policy/judge.ts';
import { markedBefore, type NeededEntry, newExceptions } from '../policy/newExceptions.ts';
import { type Allowance, allowanceOf, type Policy, readPolicy } from '../policy/policy.ts';
import { allowPath } from '../policy/policyFiles.ts';
import { pushAll } from '../pushAll.ts';
import { commitHistory } from './commitHistory.ts';
import { stagedPolicyFiles } from './gitPolicyFiles.ts';
import { type Reach, reachOf } from './reachOf.ts';
import type { StagedScan } from './scanStaged.ts';

/** What came of judging. */
export interface Judgement {
  /** Every candidate, judged, in the order of files and places. */
  readonly findings: readonly Finding[];
  /** Whole sentences for people that belong to no finding. */
  readonly notices: readonly string[];
}

/**
 * Decides for each candidate whether the commit adds it, whether it is allowed, and where its value has got to.
 *
 * @throws a usage error where the staged policy is broken
 */
export async function judgeStaged(scan: StagedScan): Promise<Judgement> {
  const { repository, staged, found } = scan;
  const blobs = openBlobs(repository);
  try {
    const history = commitHistory(repository, blobs, scan.ruleSet, staged.parents, staged.changes);
    const policy = await policyInForce(scan, blobs, history);
    const notices = await policyNotices(scan, blobs);
    const old = await oldValues(found, history);
    const findings: Finding[] = [];
    const needed: NeededEntry[] = [];
    for (const change of staged.changes) {
      const candidates = found.get(change.path);
      if (!candidates) continue;
      const ofFile = old.get(change.path)!;
      const { parts, notices: said } = await policy.exceptions(change.path, candidates);
      const allowances = isStrict(scan)
        ? await withoutNewMarkers(change, candidates, parts, history, notices)
        : parts;
      for (const finding of findingsOf(change.path, candidates, allowances, ofFile, 'staged'))
        findings.push({ ...finding, blocks: finding.blocks && isSureEnough(scan.config, finding) });
      const policyChanged = scan.policyChanges.length > 0;
      const added = await newExceptions(
        change,
        candidates,
        allowances,
        ofFile,
        policyChanged,
        history,
        needed,
      );
      pushAll(notices, [...said, ...added]);
    }
    pushAll(notices, neededNotices(needed));
    for (const { file, reason } of scan.passedOver) notices.push(configMessages.passedOver(file, reason));
    if (scan.policyChanges.length > 0) {
      const { loosenedByCommit } = await import('./loosenedByCommit.ts');
      for (const notice of await loosenedByCommit(scan, findings, blobs, history)) notices.push(notice);
    }
    // Where it is staged, and does not count yet, that has been said.
    const isStaged = isStrict(scan) && scan.policyChanges.includes(allowPath);
    if (!isStaged && findings.some(({ blocks }) => blocks)) {
      for (const notice of await onlyToStage(scan, findings)) notices.push(notice);
    }
    const reach = await reachOf(
      repository,
      findings.filter(({ status }) => status !== 'allowed'),
    );
    if (reach.failure !== null) notices.push(messages.exposureUnknown(reach.failure));
    // The changes against the second parent of a merge are listed behind those against the first.
    findings.sort((left, right) => (left.file < right.file ? -1 : left.file > right.file ? 1 : 0));
    return {
      findings: findings.map((finding) => ({ ...finding, exposure: furthest(finding, reach) })),
      notices: [...new Set(notices)],
    };
  } finally {
    await blobs.close();
  }
}

/** By `strict = true`, before this commit or after, an exception needs a commit of its own. */
const isStrict = ({ staged, config, passedOverPolicy }: StagedScan) =>
  staged.parents.length > 0 && (config.strict || passedOverPolicy !== null);

/** The policy that counts. Where a strict one is merged, what a parent allowed stays allowed. */
async function policyInForce(scan: StagedScan, blobs: BlobReader, history: History): Promise<Policy> {
  const files = stagedPolicyFiles(scan.repository, blobs, scan.policyFiles);
  const policy = await readPolicy(files, scan.ruleSet.ids);
  if (scan.passedOverPolicy === null || scan.staged.parents.length < 2) return policy;
  const all = [policy];
  for (const parent of scan.staged.parents.keys()) all.push(await history.policy(parent));
  return {
    ...policy,
    async exceptions(file, candidates) {
      const each = await Promise.all(all.map((one) => one.exceptions(file, candidates)));
      const parts = candidates.map(({ parts }, at) =>
        parts.map((_, part) => each.map((one) => one.parts[at]![part]!).find((one) => one !== null) ?? null),
      );
      return { parts, notices: each[0]!.notices };
    },
  };
}

/** What is to be said of the policy itself where the commit changes it. */
async function policyNotices(scan: StagedScan, blobs: BlobReader): Promise<string[]> {
  const { repository, ruleSet, policyChanges, passedOverPolicy } = scan;
  if (policyChanges.length === 0) return [];
  if (passedOverPolicy === null) return [messages.policyChanged(policyChanges)];
  // It does not count yet, but a broken one must not get in.
  await readPolicy(stagedPolicyFiles(repository, blobs, passedOverPolicy), ruleSet.ids);
  return [messages.policyChanged(policyChanges), configMessages.strictPolicy(policyChanges)];
}

/** One line for each rule and reason, however many places need it. */
function neededNotices(needed: readonly NeededEntry[]): string[] {
  const first = new Map<string, { entry: NeededEntry; more: number }>();
  for (const entry of needed) {
    const key = JSON.stringify([entry.rule, entry.reason]);
    const same = first.get(key);
    if (same) same.more++;
    else first.set(key, { entry, more: 0 });
  }
  return [...first.values()].map(({ entry: { path, line, rule, reason }, more }) =>
    messages.policyNeeded(path, line, more, rule, reason),
  );
}

/** A strict policy knows a marker from the commit after the one that brings it. */
async function withoutNewMarkers(
  change: ChangedFile,
  candidates: readonly Candidate[],
  allowances: readonly (readonly (Allowance | null)[])[],
  history: History,
  notices: string[],
): Promise<readonly (readonly (Allowance | null)[])[]> {
  const before = await markedBefore(change, history);
  return allowances.map((parts, at) =>
    parts.map((allowance, index) => {
      if (!allowance || !('marker' in allowance.by)) return allowance;
      if (before.has(candidates[at]!.parts[index]!.value)) return allowance;
      notices.push(configMessages.strictMarker(change.path, allowance.by.marker.line));
      return null;
    }),
  );
}

/** Findings that the allow file of the work tree would allow: it only has to be staged. */
async function onlyToStage(
  { repository, ruleSet, found }: StagedScan,
  findings: readonly Finding[],
): Promise<string[]> {
  const policy = await readPolicy(workTreePolicy(repository.root), ruleSet.ids).catch(() => null);
  if (policy === null) return [];
  const lines: string[] = [];
  for (const [file, candidates] of found) {
    const { parts } = await policy.exceptions(file, candidates);
    const ofFile = findings.filter((finding) => finding.file === file);
    for (const [at, finding] of ofFile.entries()) {
      if (finding.blocks && allowanceOf(parts[at] ?? [])) {
        lines.push(policyMessages.unstagedEntry(file, finding.parts[0]?.line ?? 1));
      }
    }
  }
  return lines;
}

/** An old value that no branch holds comes from a commit all the same: a parent that is being merged. */
function furthest({ parts, status }: Finding, reach: Reach): Finding['exposure'] {
  const exposure = reach.of(parts);
  return exposure === 'staged' && status === 'old' ? 'committed' : exposure;
}
