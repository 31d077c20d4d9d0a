import { printable } from '../../terminal.ts';

/** What stands between keyguard and the repository. Each is one line: what, where, what to do. */
export const git = {
  gitMissing:
    'git was not found: put it on the PATH of this program (a graphical client may have a PATH of its own)',
  folderMissing: (folder: string) => `the folder ${printable(folder)} does not exist`,
  notStarted: (cause: string) => `git could not be started: ${printable(cause)}`,
  killed: (command: string, signal: string) => `git ${command} was stopped by ${signal}; try again`,
  noRepository:
    'this folder belongs to no git repository: run keyguard inside one, or use keyguard scan PATH',
  noWorkTree: 'this repository has no work tree here: run keyguard inside the work tree',
  dubiousOwnership: (folder: string) =>
    `git does not trust the owner of ${printable(folder)}; if you do: git config --global --add safe.directory '${printable(folder).replaceAll("'", "'\\''")}'`,
  failed: (command: string, status: number, line: string) =>
    `git ${command} failed (status ${status}): ${printable(line.slice(0, 300)) || 'it did not say why'}`,
  unreadable: (cause: string) =>
    `its staged content cannot be read: ${printable(cause.slice(0, 300))}; git fsck tells more`,
  objectMissing: (object: string) => `object ${printable(object)} is missing`,
  noBlob: (object: string, type: string) => `object ${printable(object)} is a ${type}, not a blob`,
  corrupt: (object: string, cause: string) => `loose object ${object} is corrupt: ${printable(cause)}`,
  batchEnded: (object: string) => `git cat-file ended while it read object ${printable(object)}`,
  policyUnreadable: (file: string, cause: string) =>
    `${printable(file)} cannot be read from the repository: ${printable(cause.slice(0, 300))}; git fsck tells more`,
  unmerged: 'it has merge conflicts: resolve them and git add it',
};
