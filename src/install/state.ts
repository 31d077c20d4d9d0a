import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteChange, type FileChange, type FileContent, readContent, writeChange } from './fileChange.ts';
import { gitFolder } from './packageCopy.ts';

/** What `uninstall` has to know of the repository: `<common git directory>/keyguard/state.json`. */
export interface RepositoryState {
  readonly version: 1;
  /** Values of `core.hooksPath` in the repository's own configuration before; an empty list for unset. */
  readonly hooksPath: readonly string[];
  /** Whether husky's own folder was in force before. */
  readonly husky: boolean;
}

/** What `uninstall` has to know of one work tree: `<its git directory>/keyguard-worktree/state.json`. */
export interface WorktreeState {
  readonly version: 1;
  /** Values of `core.hooksPath` in the work tree's own configuration before. */
  readonly hooksPath: readonly string[];
  /**
   * Files of the tree that keyguard changed, by their path from the top. What they held before is beside this file,
   * in `before/<path>`.
   */
  readonly files: Readonly<Record<string, NotedFile>>;
}

/** SHA-256 of a file before keyguard (null: there was none) and as keyguard left it. */
export interface NotedFile {
  readonly before: string | null;
  readonly after: string;
}

export const worktreeFolder = (gitDir: string): string => join(gitDir, 'keyguard-worktree');
export const repositoryStateFile = (commonDir: string): string => join(gitFolder(commonDir), 'state.json');
const worktreeFile = (gitDir: string) => join(worktreeFolder(gitDir), 'state.json');
const backupFile = (gitDir: string, name: string) => join(worktreeFolder(gitDir), 'before', name);

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
 * Notes a change of a file of the tree, so that it can be undone byte for byte.
 *
 * @param own whether the file held something of keyguard's before: then there is no "before keyguard" to go back to
 * @returns the new state and the files that keep what was before
 */
export function remember(
  state: WorktreeState,
  gitDir: string,
  name: string,
  { before, after }: Pick<FileChange, 'before' | 'after'>,
  own: boolean,
): { state: WorktreeState; files: FileChange[] } {
  const { [name]: noted, ...others } = state.files;
  const backup = backupFile(gitDir, name);
  const unedited = noted !== undefined && before !== null && sha256(before.bytes) === noted.after;
  if (after === null || (own && !unedited))
    return { state: { ...state, files: others }, files: deleteChange(backup) };
  const left = sha256(after.bytes);
  if (unedited)
    return { state: { ...state, files: { ...others, [name]: { ...noted, after: left } } }, files: [] };
  const note = { before: before && sha256(before.bytes), after: left };
  const files = before ? writeChange(backup, before.bytes) : deleteChange(backup);
  return { state: { ...state, files: { ...others, [name]: note } }, files };
}

/**
 * What a file of the tree held before keyguard, or `undefined` where that is not known, or where somebody has edited
 * the file since.
 */
export function contentBefore(
  state: WorktreeState,
  gitDir: string,
  name: string,
  now: FileContent | null,
): Buffer | null | undefined {
  const noted = state.files[name];
  if (noted === undefined || now === null || sha256(now.bytes) !== noted.after) return undefined;
  if (noted.before === null) return null;
  const backup = readContent(backupFile(gitDir, name));
  return backup && sha256(backup.bytes) === noted.before ? backup.bytes : undefined;
}
