import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { incompleteError, isKnownError } from '../errors.ts';
import { runGit } from '../git/runGit.ts';
import { installMessages as messages } from '../messages/install.ts';
import type { FileChange } from './fileChange.ts';
import type { ConfigChange, Plan } from './plan.ts';

/**
 * Does everything in the plan or nothing. What needs space comes first: all new contents are written to siblings
 * of their files, so that a full disk or a read-only folder is met before anything has changed; then files are
 * renamed into place, then git's configuration is set (or before that, see `Plan`). What fails on the way undoes all
 * that was done.
 *
 * @param verify looks at the result; when it throws, everything is undone as well
 * @throws an incomplete error of one line
 */
export async function applyPlan(plan: Plan, verify: () => Promise<void> = async () => {}): Promise<void> {
  const undo: (() => void | Promise<void>)[] = [];
  const replaced: string[] = [];
  let at = '';
  try {
    const siblings = plan.files.map((change) => {
      at = change.path;
      return change.after ? writeSibling(change, undo) : null;
    });
    const setAll = async () => {
      for (const change of plan.config) {
        at = change.key;
        undo.push(() => setConfig(change, change.before));
        await setConfig(change, change.after);
      }
    };
    // Should something kill this process, git must at no time look for hooks in a folder that does not hold them.
    if (plan.settingsFirst) await setAll();
    plan.files.forEach((change, index) => {
      at = change.path;
      const old = moveIntoPlace(change, siblings[index] ?? null, undo);
      if (old) replaced.push(old);
    });
    if (!plan.settingsFirst) await setAll();
    await verify();
  } catch (error) {
    for (const step of undo.reverse()) await attempt(step);
    if (isKnownError(error)) throw error;
    throw incompleteError(messages.notWritten(at, reason(error)), error);
  }
  for (const path of replaced) rmSync(path, { force: true });
  for (const { path, after } of plan.files) if (!after) removeEmptyFolders(dirname(path));
}

/** One step back that fails must not keep the others from being taken. */
async function attempt(step: () => void | Promise<void>): Promise<void> {
  try {
    await step();
  } catch {}
}

const reason = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

/** Name of a file that `applyPlan` is at work on, or was when something killed it. */
export const isSibling = (name: string): boolean => /^\..+\.[0-9a-f]{12}\.keyguard$/.test(name);

const siblingOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.keyguard`);

function writeSibling({ path, before, after }: FileChange, undo: (() => void)[]): string {
  makeFolder(dirname(path), undo);
  const sibling = siblingOf(path);
  undo.push(() => rmSync(sibling, { force: true }));
  const file = openSync(sibling, 'wx', after!.mode);
  try {
    for (let done = 0; done < after!.bytes.length; ) done += writeSync(file, after!.bytes, done);
    // The umask has no say in the permissions of a file that is there.
    if (before) fchmodSync(file, after!.mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return sibling;
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const names = relative(first, folder).split(sep).filter(Boolean);
  for (let count = 0; count <= names.length; count += 1) {
    const made = join(first, ...names.slice(0, count));
    undo.push(() => rmdirSync(made));
  }
}

/**
 * Puts one new content into place. There is no moment at which the file is missing or half-written, whatever ends this
 * process. Returns where the old file now is; it goes when everything else is done.
 */
function moveIntoPlace({ path, before }: FileChange, sibling: string | null, undo: (() => void)[]) {
  const aside = before && siblingOf(path);
  if (aside) {
    undo.push(() => {
      renameSync(aside, path);
      // Two names of one file are left as they are by that.
      rmSync(aside, { force: true });
    });
    if (sibling) keepAs(aside, path);
    else renameSync(path, aside);
  }
  if (sibling) {
    renameSync(sibling, path);
    if (!aside) undo.push(() => rmSync(path, { force: true }));
  }
  return aside;
}

/** A second name for a file, or a copy where the file system knows no second names. */
function keepAs(name: string, path: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(path, name, constants.COPYFILE_EXCL);
  }
}

async function setConfig({ cwd, scope, key }: ConfigChange, values: readonly string[]): Promise<void> {
  const [first, ...rest] = values;
  // Status 5: it was not set.
  if (first === undefined) await runGit(['config', scope, '--unset-all', key], { cwd, expected: [5] });
  else await runGit(['config', scope, '--replace-all', key, first], { cwd });
  for (const value of rest) await runGit(['config', scope, '--add', key, value], { cwd });
}

/** Folders that have become empty go, from the inside out. */
export function removeEmptyFolders(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmptyFolders(dirname(folder));
}
