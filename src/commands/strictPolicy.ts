import type { BlobReader } from '../git/blobReader.ts';
import type { StagedChanges } from '../git/change.ts';
import type { Repository } from '../git/repository.ts';
import { committedFiles, type TrackedFile } from '../git/trackedFiles.ts';
import { type Config, defaultConfig, readConfig } from '../policy/config.ts';
import { loadRules } from '../policy/loadRules.ts';
import { readPolicy } from '../policy/policy.ts';
import { configPath, policyFolder } from '../policy/policyFiles.ts';
import { parentPolicyFiles } from './gitPolicyFiles.ts';

/**
 * The files of `.keyguard/` that judge a commit which changes some of them, where `strict = true` holds before or after:
 * those that the commit changes count as HEAD has them, those that it takes from a parent count as they are. So an
 * exception needs a commit of its own, and `strict` itself cannot be switched off on the way.
 *
 * @returns null where the policy is not strict: then the staged files count
 */
export async function strictPolicy(
  repository: Repository,
  blobs: BlobReader,
  { changes, parents }: StagedChanges,
  staged: readonly TrackedFile[],
  stagedConfig: Config,
): Promise<readonly TrackedFile[] | null> {
  const [head] = parents;
  if (head === undefined) return null;
  const filesBefore = parentPolicyFiles(repository, blobs, head);
  // What is broken in HEAD must be mended by some commit: it counts as none.
  const before = await readConfig(filesBefore).catch(() => defaultConfig);
  if (!before.strict && !stagedConfig.strict) return null;
  const changed = new Set(
    changes
      .filter((change) => change.parents.every((parent) => parent?.oid !== change.staged?.oid))
      .map(({ path }) => path),
  );
  const ofHead = await committedFiles(repository, head, policyFolder);
  const isSound = await loadRules(filesBefore)
    .then(({ ids }) => readPolicy(filesBefore, ids))
    .then(
      () => true,
      () => false,
    );
  const counts = (path: string) => isSound || (path === configPath && before !== defaultConfig);
  return [
    ...staged.filter(({ path }) => !changed.has(path)),
    ...ofHead.filter(({ path }) => changed.has(path) && counts(path)),
  ];
}
