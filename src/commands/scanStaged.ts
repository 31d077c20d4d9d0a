import type { Candidate } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanText } from '../detect/scanText.ts';
import { type BlobReader, openBlobs } from '../git/blobReader.ts';
import { bringsContent, type Change, type StagedChanges } from '../git/change.ts';
import type { RawDiff } from '../git/rawDiff.ts';
import type { Repository } from '../git/repository.ts';
import { diffIndex, stagedChanges } from '../git/stagedChanges.ts';
import { type TrackedFile, trackedFiles } from '../git/trackedFiles.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { gitMessages } from '../messages/git.ts';
import type { Skipped } from '../policy/finding.ts';
import { loadRules } from '../policy/loadRules.ts';
import { policyFolder } from '../policy/policyFiles.ts';
import { stagedPolicyFiles } from './gitPolicyFiles.ts';

/** What is staged, and the candidates in it, before anything is judged. */
export interface StagedScan {
  readonly repository: Repository;
  readonly ruleSet: RuleSet;
  readonly staged: StagedChanges;
  /** By path, the candidates of each file that has any. */
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
  /** The staged files of `.keyguard/`, changed or not. */
  readonly policyFiles: readonly TrackedFile[];
  readonly skipped: readonly Skipped[];
  /** Whether a file of `.keyguard/` is among the changes. */
  readonly policyChanged: boolean;
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
  const blobs = openBlobs(repository);
  const found = new Map<string, readonly Candidate[]>();
  const skipped: Skipped[] = [];
  let files = 0;
  let bytes = 0;
  try {
    // All that can be made ready is, while git works.
    const [staged, policyFiles, ruleSet] = await Promise.all([
      stagedChanges(repository, lists.againstHead),
      lists.policyFiles,
      lists.policyFiles.then(async (files) => {
        const rules = await loadRules(stagedPolicyFiles(repository, blobs, files));
        rules.makeReady();
        return rules;
      }),
      blobs.makeReady(),
    ]);
    const isWanted =
      paths.length === 0 ? () => true : (await import('./wantedPaths.ts')).wantedPaths(paths, repository);
    for (const change of staged.changes) {
      if (!isWanted(change.path)) continue;
      if (change.unmerged) skipped.push({ file: change.path, reason: gitMessages.unmerged });
      if (!bringsContent(change)) continue;
      const result = await scanChange(change, blobs, ruleSet);
      if (typeof result === 'string') {
        skipped.push({ file: change.path, reason: result });
        continue;
      }
      files += 1;
      bytes += result.bytes;
      if (result.candidates.length > 0) found.set(change.path, result.candidates);
    }
    const policyChanged = staged.changes.some(({ path }) => isPolicyPath(path));
    return { repository, ruleSet, staged, found, policyFiles, skipped, policyChanged, files, bytes };
  } finally {
    await blobs.close();
  }
}

/** @returns the result, or why the content cannot be read */
async function scanChange({ path, staged }: Change, blobs: BlobReader, ruleSet: RuleSet) {
  try {
    return await scanText(blobs.read(staged!.oid), ruleSet, { path });
  } catch (error) {
    if (isUnreadable(error)) return gitMessages.unreadable(error.message);
    throw error;
  }
}

export const isPolicyPath = (path: string) => path === '.keyguard' || path.startsWith('.keyguard/');
