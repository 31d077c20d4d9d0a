import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { incompleteError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';

/** How long one fix waits for another, and how long it takes at most to write into a new lock, in milliseconds. */
const patience = 4_000;
const fresh = 2_000;

/** Where the lock of a work tree is. */
export const fixLockOf = ({ gitDir }: Repository): string => join(gitDir, 'keyguard-fix.lock');

/**
 * Does something while no other fix of this work tree changes anything.
 *
 * @throws an incomplete error where another is at work
 */
export async function withFixLock<Result>(
  repository: Repository,
  action: () => Promise<Result>,
): Promise<Result> {
  const path = fixLockOf(repository);
  await take(path);
  try {
    return await action();
  } finally {
    remove(path);
  }
}

async function take(path: string): Promise<void> {
  for (const end = Date.now() + patience; ; await pause(50)) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') {
        // A full disk makes the file and leaves it empty.
        remove(path);
        throw incompleteError(messages.notWritten(path, code), error);
      }
    }
    const owner = ownerOf(path);
    if (!isAlive(path, owner)) setAside(path, owner);
    else if (Date.now() > end) throw incompleteError(messages.otherAtWork(path));
  }
}

/** The process that a lock names; null where it names none (yet). */
function ownerOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(path: string, owner: number | null): boolean {
  if (owner !== null) return isRunning(owner);
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < fresh;
}

/** A lock that stays is no harm: the next one sees that its process has gone. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Takes the lock of a process that has gone; of two that do so at once, neither takes the other's new one. */
function setAside(path: string, owner: number | null): void {
  const stale = `${path}.${process.pid}`;
  try {
    renameSync(path, stale);
    if (ownerOf(stale) === owner) rmSync(stale, { force: true });
    else renameSync(stale, path);
  } catch {}
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
