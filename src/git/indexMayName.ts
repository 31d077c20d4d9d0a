import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from './repository.ts';

/**
 * Whether the index may hold a path that starts with `name`. A look at the bytes, which saves a process at each
 * commit: "no" is certain, and "perhaps" means that git has to be asked. Versions 2 and 3 store every path in full,
 * the folders of a sparse index included; version 4 shortens them, and a split index keeps them in another file.
 * https://git-scm.com/docs/index-format
 */
export function indexMayName({ cwd, gitDir }: Repository, name: string): boolean {
  try {
    const index = readFileSync(resolve(cwd, process.env.GIT_INDEX_FILE ?? join(gitDir, 'index')));
    const isFull = index.toString('latin1', 0, 4) === 'DIRC' && [2, 3].includes(index.readUInt32BE(4));
    if (!isFull || index.includes(name)) return true;
    return readdirSync(gitDir).some((file) => file.startsWith('sharedindex.'));
  } catch {
    return true;
  }
}
