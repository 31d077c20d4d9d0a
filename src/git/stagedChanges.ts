import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedChanges } from './change.ts';
import { joinParents } from './joinParents.ts';
import { parseRawDiff, type RawDiff } from './rawDiff.ts';
import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/**
 * Lists what differs between the index and a tree. git lists, because only git reads every index (split, sparse,
 * version 4, SHA-256, the one of GIT_INDEX_FILE).
 * https://git-scm.com/docs/git-diff-index
 */
export async function diffIndex(cwd: string, tree: string): Promise<RawDiff[]> {
  const options = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'];
  const { stdout } = await runGit(['diff-index', ...options, tree, '--'], { cwd });
  return parseRawDiff(stdout);
}

/**
 * What the commit to be would change, against all of its parents. `git commit --amend` tells its hooks nothing:
 * there the commit that is amended stands in for its parent.
 *
 * @param againstHead `diffIndex(cwd, 'HEAD')`, where it was started earlier to save time
 * @throws an incomplete error where git cannot read the index or a parent
 */
export async function stagedChanges(
  repository: Repository,
  againstHead: Promise<RawDiff[]> = diffIndex(repository.cwd, 'HEAD'),
): Promise<StagedChanges> {
  const { cwd } = repository;
  const [head, merged] = await Promise.allSettled([againstHead, mergedParents(repository)]);
  if (merged.status === 'rejected') throw merged.reason;
  if (head.status === 'rejected') {
    if (!(await isUnborn(cwd))) throw head.reason;
    return joinParents([], [await diffIndex(cwd, await emptyTree(cwd))]);
  }
  const { parents, differences } = await merged.value;
  return joinParents(['HEAD', ...parents], [head.value, ...differences]);
}

interface Merged {
  readonly parents: string[];
  readonly differences: RawDiff[][];
}

/** The parents besides HEAD: those of MERGE_HEAD; before it exists, in `pre-merge-commit`, GITHEAD_<id> names them. */
async function mergedParents({ cwd, gitDir }: Repository): Promise<Merged> {
  const mergeHead = readMergeHead(gitDir);
  if (mergeHead !== null) {
    const parents = mergeHead.match(/^[0-9a-f]{40,64}$/gm) ?? [];
    return { parents, differences: await Promise.all(parents.map((parent) => diffIndex(cwd, parent))) };
  }
  const merged: Merged = { parents: [], differences: [] };
  for (const name of Object.keys(process.env)) {
    if (name.length < 48) continue;
    const parent = /^GITHEAD_([0-9a-f]{40,64})$/i.exec(name)?.[1]?.toLowerCase();
    // A variable left over from another repository names a commit that is not here: one parent less, so more is new.
    const difference = parent && (await diffIndex(cwd, parent).catch(() => null));
    if (parent && difference) {
      merged.parents.push(parent);
      merged.differences.push(difference);
    }
  }
  return merged;
}

/** Ids, one a line; null where nothing is being merged. */
function readMergeHead(gitDir: string): string | null {
  try {
    return readFileSync(join(gitDir, 'MERGE_HEAD'), 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether HEAD names a branch without a commit. */
async function isUnborn(cwd: string): Promise<boolean> {
  const { status } = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd, expected: [1] });
  return status === 1;
}

/** Its id depends on the repository's object format. It is in every repository without being stored. */
async function emptyTree(cwd: string): Promise<string> {
  const { stdout } = await runGit(['hash-object', '-t', 'tree', '--stdin'], { cwd, input: '' });
  return stdout.toString('latin1').trim();
}
