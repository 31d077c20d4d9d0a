import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange, pathInside, readContent, writeChange } from './fileChange.ts';
import { dependsOnKeyguard, packageFiles, parseManifest } from './packageFiles.ts';
import { textOf } from './planTree.ts';
import { removeScript, scriptNames } from './prepareScript.ts';
import { contentBefore, readWorktreeState, type WorktreeState, worktreeFolder } from './state.ts';
import type { TreeEdit } from './treeEdit.ts';

export interface TreeBack {
  readonly files: readonly FileChange[];
  /** Whether the package manager has to take a dependency out that `install` added. */
  readonly dependency: boolean;
}

/**
 * How the files that people commit lose what keyguard added: byte for byte where nobody has edited them since, else
 * its own block and entries.
 *
 * @param edits what the hook manager had needed
 * @param folder of the package whose scripts call keyguard, with `/` at its end; empty for the top
 */
export function planTreeBack(repository: Repository, edits: readonly TreeEdit[], folder: string): TreeBack {
  const state = readWorktreeState(repository.gitDir);
  const manifest = `${folder}package.json`;
  const single = edits.filter(({ name }) => name !== manifest);
  const back = single.flatMap((edit) => editBack(repository, edit, state));
  const edit = edits.find(({ name }) => name === manifest);
  const { files, dependency } = packageBack(repository, state, folder, edit ?? null);
  return { files: [...back, ...files], dependency };
}

function editBack({ root, gitDir }: Repository, edit: TreeEdit, state: WorktreeState): FileChange[] {
  const path = pathInside(root, edit.name);
  const now = readContent(path);
  if (now === null) return [];
  const before = contentBefore(state.files, worktreeFolder(gitDir), edit.name, now);
  if (before !== undefined) return before === null ? deleteChange(path) : writeChange(path, before);
  const text = textOf(path, edit)!;
  if (!edit.has(text)) return [];
  const rest = edit.remove(text);
  return rest === null ? deleteChange(path) : writeChange(path, Buffer.from(rest, edit.encoding));
}

/** package.json and the lock file are in step, so they go back together or not at all. */
function packageBack(
  { root, gitDir }: Repository,
  state: WorktreeState,
  folder: string,
  edit: TreeEdit | null,
): TreeBack {
  const kept = worktreeFolder(gitDir);
  const files = [...packageFiles(join(root, folder))].map(([name, now]) => ({
    name: `${folder}${name}`,
    now,
  }));
  const noted = files.filter(({ name }) => Object.hasOwn(state.files, name));
  const back = noted.map(({ name, now }) => ({ name, before: contentBefore(state.files, kept, name, now) }));
  if (back.length > 0 && back.every(({ before }) => before !== undefined)) {
    const changes = back.flatMap(({ name, before }) =>
      before ? writeChange(join(root, name), before) : deleteChange(join(root, name)),
    );
    return { files: changes, dependency: false };
  }
  const name = `${folder}package.json`;
  const now = readContent(join(root, name));
  if (now === null) return { files: [], dependency: false };
  const depends = dependsOnKeyguard(parseManifest(now));
  const text = now.bytes.toString('utf8');
  const scriptless = scriptNames.reduce(removeScript, text);
  const rest = edit?.has(scriptless) ? (edit.remove(scriptless) ?? scriptless) : scriptless;
  const before = readContent(join(kept, 'before', name));
  // A dependency that somebody had added by hand is not ours to take out.
  const byHand = before !== null && dependsOnKeyguard(parseManifest(before));
  const ours = scriptless !== text || before !== null;
  return {
    files: writeChange(pathInside(root, name), rest),
    dependency: ours && depends && !byHand,
  };
}
