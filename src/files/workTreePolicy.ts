import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { incompleteError } from '../errors.ts';
import { filesMessages as messages } from '../messages/files.ts';
import { type PolicyFile, type PolicyFiles, policyFolder } from '../policy/policyFiles.ts';

/**
 * The policy as it stands on the disk, staged or not.
 *
 * @param root the folder that holds `.keyguard`: the top of the work tree
 */
export function workTreePolicy(root: string): PolicyFiles {
  return {
    list: () => filesBelow(root, policyFolder),
    read: (path) => readFile(join(root, path)).catch((error) => unreadable(path, error)),
  };
}

/** Plain files below a folder; links and whatever else is no plain file are given as links, and not followed. */
async function filesBelow(root: string, path: string): Promise<PolicyFile[]> {
  const state = await lstat(join(root, path)).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : unreadable(path, error),
  );
  if (!state) return [];
  if (!state.isDirectory()) return [{ path, link: !state.isFile() }];
  const names = await readdir(join(root, path)).catch((error) => unreadable(path, error));
  const files: PolicyFile[] = [];
  for (const name of names.sort()) files.push(...(await filesBelow(root, posix.join(path, name))));
  return files;
}

function unreadable(path: string, error: NodeJS.ErrnoException): never {
  throw incompleteError(messages.notRead(path, error.code ?? ''), error);
}
