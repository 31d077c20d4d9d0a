import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { type FileChange, type FileContent, pathInside, readContent, writeChange } from './fileChange.ts';
import { packagedHook } from './hookFiles.ts';
import type { Snapshot } from './packageFiles.ts';
import { hasBlock, insertBlock } from './preCommitBlock.ts';
import { addScript } from './prepareScript.ts';
import { remember, type WorktreeState, worktreeStateChange } from './state.ts';

/**
 * The changes of files that people commit, and the notes that undo them.
 *
 * @param folder where the hooks are: `.husky`
 * @param state what is known of this work tree so far
 * @param script which script of package.json is to call keyguard; null for none
 * @param before package.json and lock files before the package manager changed them
 */
export function planTree(
  { root, gitDir }: Repository,
  folder: string,
  state: WorktreeState,
  script: string | null,
  before: Snapshot,
): FileChange[] {
  const tree: FileChange[] = [];
  const notes: FileChange[] = [];
  let noted = state;
  const note = (name: string, was: FileContent | null, after: FileContent | null, own: boolean) => {
    const { state: next, files } = remember(noted, gitDir, name, { before: was, after }, own);
    noted = next;
    notes.push(...files);
  };

  const hook = `${folder}/pre-commit`;
  const path = pathInside(root, hook);
  const text = readContent(path)?.bytes.toString('latin1') ?? null;
  const content = Buffer.from(insertBlock(text, packagedHook('pre-commit')), 'latin1');
  for (const change of writeChange(path, content, text === null)) {
    tree.push(change);
    note(hook, change.before, change.after, text !== null && hasBlock(text));
  }

  for (const [name, was] of before) {
    let now = readContent(join(root, name));
    if (name === 'package.json' && now && script !== null) {
      const manifest = pathInside(root, name);
      const changes = writeChange(manifest, addScript(now.bytes.toString('utf8'), script));
      tree.push(...changes);
      now = changes[0]?.after ?? now;
    }
    const changed = now && !was?.bytes.equals(now.bytes);
    if (changed) note(name, was, now, /keyguard install/.test(was?.bytes.toString('latin1') ?? ''));
  }
  // The notes first: what they undo may be done by half when something kills this process.
  return [...notes, ...worktreeStateChange(gitDir, noted), ...tree];
}
