import { incompleteError } from '../errors.ts';
import type { BlobReader } from '../git/blobReader.ts';
import type { Repository } from '../git/repository.ts';
import { committedFiles, type TrackedFile, trackedFiles } from '../git/trackedFiles.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import { gitMessages as messages } from '../messages/git.ts';
import { type PolicyFiles, policyFolder } from '../policy/policyFiles.ts';

/**
 * The policy as it is staged.
 *
 * @param listed the staged files of the policy's folder, where they are known already
 */
export const stagedPolicyFiles = (
  repository: Repository,
  blobs: BlobReader,
  listed?: readonly TrackedFile[],
) => policyFiles(async () => listed ?? trackedFiles(repository, policyFolder), blobs);

/** The policy as a parent of the commit held it. */
export const parentPolicyFiles = (repository: Repository, blobs: BlobReader, parent: string) =>
  policyFiles(() => committedFiles(repository, parent, policyFolder), blobs);

/** No policy at all: nothing but markers counts. */
export const noPolicyFiles: PolicyFiles = {
  list: async () => [],
  read: async () => new Uint8Array(),
};

function policyFiles(list: () => Promise<readonly TrackedFile[]>, blobs: BlobReader): PolicyFiles {
  const oids = new Map<string, string>();
  return {
    async list() {
      const files = await list();
      for (const { path, oid } of files) oids.set(path, oid);
      return files.map(({ path, mode }) => ({ path, link: !mode.startsWith('10') }));
    },
    async read(path) {
      try {
        const content = await blobs.readAll(oids.get(path) ?? '');
        if (content !== null) return content;
      } catch (error) {
        if (!isUnreadable(error)) throw error;
        throw incompleteError(messages.policyUnreadable(path, error.message), error);
      }
      throw incompleteError(messages.policyUnreadable(path, messages.objectMissing(oids.get(path) ?? '')));
    },
  };
}
