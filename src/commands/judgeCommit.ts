import type { Candidate } from '../detect/candidate.ts';
import type { Change } from '../git/change.ts';
import type { CommitChanges } from '../git/commitChanges.ts';
import { diffTrees } from '../git/diffTrees.ts';
import { joinParents } from '../git/joinParents.ts';
import { isSureEnough } from '../policy/config.ts';
import { type Finding, type FoundCommit, messageFile } from '../policy/finding.ts';
import { findingsOf } from '../policy/findingsOf.ts';
import { oldValues } from '../policy/judge.ts';
import type { Policy } from '../policy/policy.ts';
import { pushAll } from '../pushAll.ts';
import { commitHistory } from './commitHistory.ts';
import type { CommitScanSources } from './scanCommits.ts';

interface CommitJudgement {
  /** What the commit adds: new, or allowed. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/**
 * Decides which secrets a commit adds, as the hook would have before it: new is what none of its parents holds in the
 * same file or in one that it was moved from. What stands in the message is always new.
 *
 * @param found by path, the candidates of each content that the commit brings
 */
export async function judgeCommit(
  { repository, blobs, policy }: CommitScanSources,
  commit: CommitChanges,
  found: ReadonlyMap<string, readonly Candidate[]>,
  inMessage: readonly Candidate[],
): Promise<CommitJudgement> {
  const changes = found.size > 0 ? await allChanges(repository.cwd, commit) : commit.changes;
  const history = commitHistory(repository, blobs, policy.ruleSet, commit.parents, changes);
  const old = found.size > 0 ? await oldValues(found, history) : new Map<string, Set<string>>();
  const exceptions = await policy.of(commit.oid);
  const name: FoundCommit = { oid: commit.oid, subject: commit.message.split('\n', 1)[0]! };
  const findings: Finding[] = [];
  const notices: string[] = [];
  for (const [file, candidates] of [...found, [messageFile, inMessage] as const]) {
    const judged = await judgeFile(file, candidates, exceptions, old.get(file) ?? new Set());
    for (const finding of judged.findings) {
      const blocks = finding.blocks && isSureEnough(policy.config, finding);
      if (finding.status !== 'old') findings.push({ ...finding, blocks, commit: name });
    }
    pushAll(notices, judged.notices);
  }
  return { findings, notices };
}

/** The candidates of one file, or of a message, as findings. */
export async function judgeFile(
  file: string,
  candidates: readonly Candidate[],
  exceptions: Policy['exceptions'],
  old: ReadonlySet<string>,
): Promise<{ findings: Finding[]; notices: readonly string[] }> {
  if (candidates.length === 0) return { findings: [], notices: [] };
  const { parts, notices } = await exceptions(file, candidates);
  const findings = findingsOf(file, candidates, parts, old, 'committed');
  return { findings, notices };
}

/** Of a merge, what it changes against each parent, too: a secret may have been moved. */
async function allChanges(cwd: string, { oid, parents, changes }: CommitChanges): Promise<readonly Change[]> {
  if (parents.length < 2) return changes;
  const differences = await Promise.all(parents.map((parent) => diffTrees(cwd, parent, oid)));
  return joinParents(parents, differences).changes;
}
