import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { incompleteError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { installMessages as messages } from '../messages/install.ts';
import { isSibling, removeEmptyFolders } from './applyPlan.ts';
import { pathInside } from './fileChange.ts';
import { huskyFolder } from './huskyFolder.ts';
import { gitFolder } from './packageCopy.ts';
import { worktreeFolder } from './state.ts';

/** How long one `install` waits for another, in milliseconds: a package manager may be at work in it. */
const patience = 240_000;
/** After what time nobody is believed to be at work, and how long it takes at most to write into a new lock. */
const abandoned = { after: 600_000, empty: 6_000 } as const;

/**
 * Does something while no other `install` or `uninstall` of the repository plans or changes anything: two package
 * managers, say, that run `prepare` in two work trees. What a killed one left behind is cleared away first.
 *
 * @param trees every work tree
 * @throws an incomplete error where another is still at work after four minutes
 */
export async function withInstallLock<Result>(
  trees: readonly Repository[],
  action: () => Promise<Result>,
): Promise<Result> {
  const { commonDir } = trees[0] as Repository;
  return withLock(join(commonDir, 'keyguard-install.lock'), () => clear(trees), action);
}

/**
 * Does something while nobody else holds a lock file.
 *
 * @param clear clears away what a killed one left behind
 */
export async function withLock<Result>(
  path: string,
  clear: () => Promise<void>,
  action: () => Promise<Result>,
): Promise<Result> {
  const taken = await take(path);
  try {
    if (taken === 'from a killed one') await clear();
    return await action();
  } finally {
    if (taken !== 'not at all') remove(path);
  }
}

type Taken = 'freely' | 'from a killed one' | 'not at all';

async function take(path: string): Promise<Taken> {
  let stale = false;
  for (const end = Date.now() + patience; ; await pause(50)) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return stale ? 'from a killed one' : 'freely';
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        // A git directory that cannot be written, a full disk: then nothing will be changed anyway.
        remove(path);
        return 'not at all';
      }
    }
    if (isAbandoned(path)) {
      stale = true;
      remove(path);
    } else if (Date.now() > end) throw incompleteError(messages.otherAtWork(path));
  }
}

/** Whether the process that made the lock has gone, as far as can be told: it may run on another machine. */
function isAbandoned(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const id = Number(readFileSync(path, 'utf8'));
    return age > abandoned.after || (id > 0 ? !isRunning(id) : age > abandoned.empty);
  } catch {
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Takes away the siblings that `applyPlan` had made: every file itself is whole, old or new. */
async function clear(trees: readonly Repository[]): Promise<void> {
  const [{ root, commonDir }] = trees as [Repository];
  const folder = await huskyFolder(root);
  clearFolder(gitFolder(commonDir), true);
  clearFolder(join(commonDir, 'hooks'), false);
  for (const tree of trees) {
    clearFolder(worktreeFolder(tree.gitDir), true);
    clearFolder(tree.root, false);
    clearFolder(pathInside(tree.root, folder), true);
  }
}

/** Takes away the siblings in one folder. Folders that were to go with their files go, too. */
export function clearFolder(folder: string, recursive: boolean): void {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true, recursive });
  const pathOf = ({ parentPath, name }: (typeof entries)[number]) => join(parentPath, name);
  for (const entry of entries) if (entry.isFile() && isSibling(entry.name)) remove(pathOf(entry));
  if (!recursive) return;
  for (const entry of entries) if (entry.isDirectory()) removeEmptyFolders(pathOf(entry));
  removeEmptyFolders(folder);
}
