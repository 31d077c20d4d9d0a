import { join } from 'node:path';
import { usageError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { hookMessages as messages } from '../messages/hooks.ts';
import { type FileChange, type FileContent, pathInside, readContent, writeChange } from './fileChange.ts';
import type { Snapshot } from './packageFiles.ts';
import { addScript } from './prepareScript.ts';
import { remember, type WorktreeState, worktreeFolder, worktreeStateChange } from './state.ts';
import type { TreeEdit } from './treeEdit.ts';

/** The package whose scripts make a clone guarded. */
export interface Package {
  /** Its folder from the top of the work tree, with `/` at its end; empty for the top. */
  readonly folder: string;
  /** Which script of package.json is to call keyguard, and what it is to run; null for none. */
  readonly script: { readonly name: string; readonly command: string } | null;
  /** package.json and lock files before the package manager changed them, by their name in the folder. */
  readonly before: Snapshot;
}

/**
 * The changes of files that people commit, and the notes that undo them.
 *
 * @param edits what the hook manager needs
 * @param state what is known of this work tree so far
 */
export function planTree(
  { root, gitDir }: Repository,
  edits: readonly TreeEdit[],
  state: WorktreeState,
  { folder, script, before }: Package,
): FileChange[] {
  const tree: FileChange[] = [];
  const backups: FileChange[] = [];
  let notes = state.files;
  const note = (name: string, was: FileContent | null, after: FileContent | null, own: boolean) => {
    const { notes: next, files } = remember(notes, worktreeFolder(gitDir), name, { before: was, after }, own);
    notes = next;
    backups.push(...files);
  };

  const names = [...before.keys()].map((name) => `${folder}${name}`);
  for (const edit of edits.filter(({ name }) => !names.includes(name))) {
    const path = pathInside(root, edit.name);
    const text = textOf(path, edit);
    for (const change of writeChange(
      path,
      Buffer.from(edit.add(text), edit.encoding),
      edit.executable && text === null,
    )) {
      tree.push(change);
      note(edit.name, change.before, change.after, text !== null && edit.has(text));
    }
  }

  for (const [name, was] of before) {
    const full = `${folder}${name}`;
    const edit = edits.find((each) => each.name === full);
    let now = readContent(join(root, full));
    const text = now?.bytes.toString('utf8') ?? '';
    const scripted =
      name === 'package.json' && now && script ? addScript(text, script.name, script.command) : text;
    const edited = edit && now ? edit.add(scripted) : scripted;
    if (now && edited !== text) {
      const changes = writeChange(pathInside(root, full), edited);
      tree.push(...changes);
      now = changes[0]?.after ?? now;
    }
    const old = was?.bytes.toString('utf8') ?? '';
    if (now && !was?.bytes.equals(now.bytes))
      note(full, was, now, /keyguard install/.test(old) || edit?.has(old) === true);
  }
  // The notes first: what they undo may be done by half when something kills this process.
  return [...backups, ...worktreeStateChange(gitDir, { ...state, files: notes }), ...tree];
}

/**
 * The text of a file that an edit is about, or null where there is none.
 *
 * @throws a usage error where a configuration is not in UTF-8
 */
export function textOf(path: string, { name, encoding }: TreeEdit): string | null {
  const content = readContent(path);
  if (!content) return null;
  const text = content.bytes.toString(encoding);
  if (!Buffer.from(text, encoding).equals(content.bytes)) throw usageError(messages.notInUtf8(name));
  return text;
}
