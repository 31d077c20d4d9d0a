import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanBytes, scanText } from '../detect/scanText.ts';
import { type BlobReader, openBlobs } from '../git/blobReader.ts';
import { bringsContent, type Change, type StagedChanges } from '../git/change.ts';
import type { RawDiff } from '../git/rawDiff.ts';
import type { Repository } from '../git/repository.ts';
import { diffIndex, stagedChanges } from '../git/stagedChanges.ts';
import { type TrackedFile, trackedFiles } from '../git/trackedFiles.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { gitMessages } from '../messages/git.ts';
import { type Config, readConfig } from '../policy/config.ts';
import type { Skipped } from '../policy/finding.ts';
import { loadRules } from '../policy/loadRules.ts';
import { policyFolder } from '../policy/policyFiles.ts';
import { stagedPolicyFiles } from './gitPolicyFiles.ts';
import type { Limits } from './limits.ts';

/** What is staged, and the candidates in it, before anything is judged. */
export interface StagedScan {
  readonly repository: Repository;
  readonly ruleSet: RuleSet;
  readonly staged: StagedChanges;
  /** By path, the candidates of each file that has any. */
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
  readonly config: Config;
  /** The files of `.keyguard/` that count: the staged ones, changed or not; by `strict`, those of before. */
  readonly policyFiles: readonly TrackedFile[];
  /** The staged files of `.keyguard/`, where others count. */
  readonly passedOverPolicy: readonly TrackedFile[] | null;
  readonly skipped: readonly Skipped[];
  /** What a configured limit left out, where the configuration lets that pass. */
  readonly passedOver: readonly Skipped[];
  /** The files of `.keyguard/` that the commit changes: none of its parents has them so. */
  readonly policyChanges: readonly string[];
  readonly files: number;
  readonly bytes: number;
}

/** The lists that git makes, started before the rest of the program is loaded. */
export interface StagedLists {
  readonly againstHead: Promise<RawDiff[]>;
  readonly policyFiles: Promise<TrackedFile[]>;
}

/**
 * Reads and scans every content that the commit would bring. Deleted files bring none, nor does a file that a parent
 * of a merge holds just so.
 *
 * @param paths narrow what is looked at, as `StagedOptions.paths`; empty for everything
 */
export async function scanStaged(
  repository: Repository,
  paths: readonly string[] = [],
  lists: StagedLists = {
    againstHead: diffIndex(repository.cwd, 'HEAD'),
    policyFiles: trackedFiles(repository, policyFolder),
  },
): Promise<StagedScan> {
  const started = Date.now();
  const blobs = openBlobs(repository);
  const found = new Map<string, readonly Candidate[]>();
  const skipped: Skipped[] = [];
  const overLimit: Skipped[] = [];
  let files = 0;
  let bytes = 0;
  const setUp = async (listed: readonly TrackedFile[]) => {
    const source = stagedPolicyFiles(repository, blobs, listed);
    const config = await readConfig(source);
    const ruleSet = await loadRules(source, config);
    ruleSet.makeReady();
    return { config, ruleSet };
  };
  try {
    // All that can be made ready is, while git works.
    const [staged, stagedPolicy, asStaged] = await Promise.all([
      stagedChanges(repository, lists.againstHead),
      lists.policyFiles,
      lists.policyFiles.then(setUp),
    ]);
    const policyChanges = staged.changes.filter(changesPolicy).map(({ path }) => path);
    const policyBefore =
      policyChanges.length > 0 && staged.parents.length > 0
        ? await (await import('./strictPolicy.ts')).strictPolicy(
            repository,
            blobs,
            staged,
            stagedPolicy,
            asStaged.config,
          )
        : null;
    const { config, ruleSet } = policyBefore ? await setUp(policyBefore) : asStaged;
    const limits =
      config.sizeLimit || config.timeBudget ? (await import('./limits.ts')).limitsOf(config, started) : null;
    const isWanted =
      paths.length === 0
        ? () => true
        : (await import('./wantedPaths.ts')).wantedPaths(
            paths,
            repository,
            staged.changes.map(({ path }) => path),
          );
    for (const change of staged.changes) {
      if (!isWanted(change.path) || config.excludes(change.path)) continue;
      if (change.unmerged) skipped.push({ file: change.path, reason: gitMessages.unmerged });
      if (!bringsContent(change)) continue;
      const result = await scanChange(change, blobs, ruleSet, limits);
      if ('reason' in result) {
        (result.overLimit ? overLimit : skipped).push({ file: change.path, reason: result.reason });
        continue;
      }
      files += 1;
      bytes += result.bytes;
      if (result.candidates.length > 0) found.set(change.path, result.candidates);
    }
    const letsPass = config.skipped === 'pass';
    return {
      repository,
      ruleSet,
      config,
      staged,
      found,
      policyFiles: policyBefore ?? stagedPolicy,
      passedOverPolicy: policyBefore ? stagedPolicy : null,
      skipped: letsPass ? skipped : [...skipped, ...overLimit],
      passedOver: letsPass ? overLimit : [],
      policyChanges,
      files,
      bytes,
    };
  } finally {
    await blobs.close();
  }
}

/** @returns the result, or why the content was not looked at */
async function scanChange(
  { path, staged }: Change,
  blobs: BlobReader,
  ruleSet: RuleSet,
  limits: Limits | null,
) {
  const tooLate = limits?.outOfTime();
  if (tooLate) return { reason: tooLate, overLimit: true };
  try {
    if (limits === null) {
      // Nearly all that is staged is read and scanned at once.
      const loose = await blobs.readLoose(staged!.oid);
      const result = loose && scanBytes(loose, ruleSet, { path });
      if (result) return result;
    }
    const content = blobs.read(staged!.oid);
    return await scanText(limits ? limits.within(content) : content, ruleSet, { path });
  } catch (error) {
    if (limits?.isReached(error)) return { reason: error.message, overLimit: true };
    if (isUnreadable(error)) return { reason: gitMessages.unreadable(error.message), overLimit: false };
    throw error;
  }
}

const isPolicyPath = (path: string) => path === policyFolder || path.startsWith(`${policyFolder}/`);

/** A merge that takes a policy as one of its parents has it changes none. */
const changesPolicy = ({ path, staged, parents, unmerged }: Change): boolean =>
  isPolicyPath(path) && (unmerged || parents.every((parent) => parent?.oid !== staged?.oid));
