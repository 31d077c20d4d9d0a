import type { Candidate } from '../detect/candidate.ts';
import { scanBytes, scanText } from '../detect/scanText.ts';
import type { BlobReader } from '../git/blobReader.ts';
import type { CatFile } from '../git/catFile.ts';
import { bringsContent } from '../git/change.ts';
import { type CommitChanges, type CommitSelection, commitChanges } from '../git/commitChanges.ts';
import type { Repository } from '../git/repository.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { commitsMessages } from '../messages/commits.ts';
import type { Finding, Skipped } from '../policy/finding.ts';
import { policyFolder } from '../policy/policyFiles.ts';
import { judgeCommit } from './judgeCommit.ts';
import { limitsOf } from './limits.ts';
import type { RangePolicy } from './rangePolicy.ts';

export interface CommitScan {
  /** What the commits add, each value of a file once: in the first commit that does. In the order of the commits. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** What a configured limit left out, where the configuration lets that pass. */
  readonly passedOver: readonly Skipped[];
  readonly notices: readonly string[];
  /** The files of `.keyguard/` that one of the commits changes. */
  readonly policyChanges: readonly string[];
  readonly commits: number;
  readonly files: number;
  readonly bytes: number;
}

export interface CommitScanSources {
  readonly repository: Repository;
  readonly blobs: BlobReader;
  readonly catFile: CatFile;
  readonly policy: RangePolicy;
  /** Is called while it goes on, with what has been done. */
  readonly onProgress?: (commits: number, bytes: number) => void;
  /** Is called for each commit before it is looked at; may throw to end it all. */
  readonly onCommit?: (commit: CommitChanges) => void;
}

/** Contents are asked of git in bundles of this size, and of so many commits at most. */
const blobsAtOnce = 256;
const commitsAtOnce = 1024;
/** So many findings are kept with the lines around them, further ones with their own lines alone. */
const withContext = 1000;
/** So many ids of contents without secrets are remembered, so that memory stays bounded. */
const remembered = 250_000;

/**
 * Looks at every content that one of the commits brings, and at its message. Each content is read once, whatever number
 * of commits bring it; the time grows with what is brought, and in memory is a bundle of commits and a piece of a file.
 */
export async function scanCommits(
  sources: CommitScanSources,
  selection: CommitSelection,
): Promise<CommitScan> {
  const { repository, catFile, policy, onProgress, onCommit } = sources;
  const { config, ruleSet } = policy;
  const limits = config.sizeLimit || config.timeBudget ? limitsOf(config, Date.now()) : null;
  const findings: Finding[] = [];
  const told = new Set<string>();
  const notices = new Set<string>();
  const policyChanges = new Set<string>();
  const skipped: Skipped[] = [];
  const overLimit: Skipped[] = [];
  let clean = new Set<string>();
  let [commits, files, bytes] = [0, 0, 0];

  let bundle: CommitChanges[] = [];
  let wanted = new Set<string>();

  const looksAt = (change: CommitChanges['changes'][number]) =>
    bringsContent(change) && !config.excludes(change.path);

  async function finishBundle(): Promise<void> {
    const found = new Map<string, readonly Candidate[]>();
    const unread = new Map<string, { reason: string; overLimit: boolean }>();
    for await (const { name, content } of catFile.readEach([...wanted])) {
      const tooLate = limits?.outOfTime();
      try {
        if (tooLate) {
          unread.set(name, { reason: tooLate, overLimit: true });
          for await (const _ of content);
          continue;
        }
        const result = await scanText(limits ? limits.within(content) : content, ruleSet, { path: '' });
        files += 1;
        bytes += result.bytes;
        if (result.candidates.length > 0) found.set(name, result.candidates);
        else clean.add(name);
      } catch (error) {
        if (limits?.isReached(error)) unread.set(name, { reason: error.message, overLimit: true });
        else if (isUnreadable(error))
          unread.set(name, { reason: commitsMessages.unreadable(error.message), overLimit: false });
        else throw error;
      }
      onProgress?.(commits, bytes);
    }
    for (const commit of bundle) {
      const ofCommit = new Map<string, readonly Candidate[]>();
      for (const change of commit.changes) {
        if (!looksAt(change)) continue;
        const candidates = found.get(change.staged!.oid);
        if (candidates) ofCommit.set(change.path, candidates);
        const reason = unread.get(change.staged!.oid);
        if (reason)
          (reason.overLimit ? overLimit : skipped).push({ file: change.path, reason: reason.reason });
      }
      const inMessage = scanMessage(commit.message, policy);
      bytes += Buffer.byteLength(commit.message);
      if (ofCommit.size === 0 && inMessage.length === 0) continue;
      const judged = await judgeCommit(sources, commit, ofCommit, inMessage);
      for (const notice of judged.notices) notices.add(notice);
      for (const finding of judged.findings) {
        const key = JSON.stringify([finding.file, finding.rule, finding.parts.map(({ value }) => value)]);
        if (!told.has(key)) findings.push(findings.length < withContext ? finding : withoutContext(finding));
        told.add(key);
      }
    }
    if (clean.size > remembered) clean = new Set();
    bundle = [];
    wanted = new Set();
    onProgress?.(commits, bytes);
  }

  for await (const commit of commitChanges(repository.cwd, selection)) {
    onCommit?.(commit);
    commits += 1;
    bundle.push(commit);
    for (const { path } of commit.changes) if (isPolicyPath(path)) policyChanges.add(path);
    for (const change of commit.changes) {
      const oid = change.staged?.oid;
      if (oid !== undefined && looksAt(change) && !clean.has(oid)) wanted.add(oid);
    }
    if (wanted.size >= blobsAtOnce || bundle.length >= commitsAtOnce) await finishBundle();
  }
  await finishBundle();
  const letsPass = config.skipped === 'pass';
  return {
    findings,
    skipped: letsPass ? skipped : [...skipped, ...overLimit],
    passedOver: letsPass ? overLimit : [],
    notices: [...notices],
    policyChanges: [...policyChanges],
    commits,
    files,
    bytes,
  };
}

const withoutContext = (finding: Finding): Finding => ({
  ...finding,
  context: finding.context.filter(({ number }) => finding.parts.some(({ line }) => line === number)),
});

const isPolicyPath = (path: string) => path === policyFolder || path.startsWith(`${policyFolder}/`);

/** The secrets of a message, which is UTF-8 and small. */
export function scanMessage(
  message: string,
  { ruleSet }: Pick<RangePolicy, 'ruleSet'>,
): readonly Candidate[] {
  return scanBytes(Buffer.from(message), ruleSet, { path: '' })?.candidates ?? [];
}
