import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteChange, type FileChange, type FileContent, readContent, writeChange } from './fileChange.ts';
import type { HookManager } from './hookManager.ts';
import { gitFolder } from './packageCopy.ts';

/** SHA-256 of a file before keyguard (null: there was none) and as keyguard left it. */
export interface NotedFile {
  readonly before: string | null;
  readonly after: string;
}

/** Files that keyguard changed, by name. What they held before is kept beside, in `before/<name>`. */
export type Notes = Readonly<Record<string, NotedFile>>;

/** What `uninstall` has to know of the repository: `<common git directory>/keyguard/state.json`. */
export interface RepositoryState {
  readonly version: 1;
  /** Values of `core.hooksPath` in the repository's own configuration before; an empty list for unset. */
  readonly hooksPath: readonly string[];
  /** Whether husky's own folder was in force before. */
  readonly husky: boolean;
  /** What starts keyguard here; none in a state that an older version wrote, which knew husky alone. */
  readonly manager?: HookManager;
  /** Files of git's hooks folder that keyguard changed; what they held before is in `<…>/keyguard/before/`. */
  readonly hooks?: Notes;
}

/** What `uninstall` has to know of one work tree: `<its git directory>/keyguard-worktree/state.json`. */
export interface WorktreeState {
  readonly version: 1;
  /** Values of `core.hooksPath` in the work tree's own configuration before. */
  readonly hooksPath: readonly string[];
  /** Files of the tree that keyguard changed, by their path from the top. */
  readonly files: Notes;
}

export const worktreeFolder = (gitDir: string): string => join(gitDir, 'keyguard-worktree');
export const repositoryStateFile = (commonDir: string): string => join(gitFolder(commonDir), 'state.json');
const worktreeFile = (gitDir: string) => join(worktreeFolder(gitDir), 'state.json');
const backupFile = (folder: string, name: string) => join(folder, 'before', name);

export const readRepositoryState = (commonDir: string): RepositoryState | null =>
  readState<RepositoryState>(repositoryStateFile(commonDir));

export const readWorktreeState = (gitDir: string): WorktreeState =>
  readState<WorktreeState>(worktreeFile(gitDir)) ?? { version: 1, hooksPath: [], files: {} };

/** A state that cannot be read is none: then `uninstall` takes out what it recognises as keyguard's own. */
function readState<State extends { version: number }>(path: string): State | null {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8'));
    return state?.version === 1 ? state : null;
  } catch {
    return null;
  }
}

const toText = (state: RepositoryState | WorktreeState) => `${JSON.stringify(state, null, 2)}\n`;

export const repositoryStateChange = (commonDir: string, state: RepositoryState): FileChange[] =>
  writeChange(repositoryStateFile(commonDir), toText(state));

export const worktreeStateChange = (gitDir: string, state: WorktreeState): FileChange[] =>
  Object.keys(state.files).length === 0 && state.hooksPath.length === 0
    ? deleteChange(worktreeFile(gitDir))
    : writeChange(worktreeFile(gitDir), toText(state));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Notes a change of a file, so that it can be undone byte for byte.
 *
 * @param folder where the notes are kept: `worktreeFolder` or `gitFolder`
 * @param own whether the file held something of keyguard's before: then there is no "before keyguard" to go back to
 * @returns the new notes and the files that keep what was before
 */
export function remember(
  notes: Notes,
  folder: string,
  name: string,
  { before, after }: Pick<FileChange, 'before' | 'after'>,
  own: boolean,
): { notes: Notes; files: FileChange[] } {
  const { [name]: noted, ...others } = notes;
  const backup = backupFile(folder, name);
  const unedited = noted !== undefined && before !== null && sha256(before.bytes) === noted.after;
  if (after === null || (own && !unedited)) return { notes: others, files: deleteChange(backup) };
  const left = sha256(after.bytes);
  if (unedited) return { notes: { ...others, [name]: { ...noted, after: left } }, files: [] };
  const note = { before: before && sha256(before.bytes), after: left };
  const files = before ? writeChange(backup, before.bytes) : deleteChange(backup);
  return { notes: { ...others, [name]: note }, files };
}

/**
 * What a file held before keyguard, or `undefined` where that is not known, or where somebody has edited the file
 * since.
 */
export function contentBefore(
  notes: Notes,
  folder: string,
  name: string,
  now: FileContent | null,
): Buffer | null | undefined {
  const noted = notes[name];
  if (noted === undefined || now === null || sha256(now.bytes) !== noted.after) return undefined;
  if (noted.before === null) return null;
  const backup = readContent(backupFile(folder, name));
  return backup && sha256(backup.bytes) === noted.before ? backup.bytes : undefined;
}
