import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange, pathInside, readContent, writeChange } from './fileChange.ts';
import { dependsOnKeyguard, packageFiles, parseManifest } from './packageFiles.ts';
import { removeBlock } from './preCommitBlock.ts';
import { removeScript, scriptNames } from './prepareScript.ts';
import { contentBefore, readWorktreeState, type WorktreeState, worktreeFolder } from './state.ts';

export interface TreeBack {
  readonly files: readonly FileChange[];
  /** Whether the package manager has to take a dependency out that `install` added. */
  readonly dependency: boolean;
}

/**
 * How the files that people commit lose what keyguard added: byte for byte where nobody has edited them since, else
 * its own block and entries.
 *
 * @param folder where the hooks are: `.husky`
 */
export function planTreeBack(repository: Repository, folder: string): TreeBack {
  const state = readWorktreeState(repository.gitDir);
  const hook = hookBack(repository, `${folder}/pre-commit`, state);
  const { files, dependency } = packageBack(repository, state);
  return { files: [...hook, ...files], dependency };
}

function hookBack({ root, gitDir }: Repository, name: string, state: WorktreeState): FileChange[] {
  const path = pathInside(root, name);
  const now = readContent(path);
  if (now === null) return [];
  const before = contentBefore(state, gitDir, name, now);
  if (before !== undefined) return before === null ? deleteChange(path) : writeChange(path, before);
  const rest = removeBlock(now.bytes.toString('latin1'));
  return rest === null ? deleteChange(path) : writeChange(path, Buffer.from(rest, 'latin1'));
}

/** package.json and the lock file are in step, so they go back together or not at all. */
function packageBack({ root, gitDir }: Repository, state: WorktreeState): TreeBack {
  const noted = [...packageFiles(root)].filter(([name]) => Object.hasOwn(state.files, name));
  const back = noted.map(([name, now]) => ({ name, before: contentBefore(state, gitDir, name, now) }));
  if (back.length > 0 && back.every(({ before }) => before !== undefined)) {
    const files = back.flatMap(({ name, before }) =>
      before ? writeChange(join(root, name), before) : deleteChange(join(root, name)),
    );
    return { files, dependency: false };
  }
  const now = readContent(join(root, 'package.json'));
  if (now === null) return { files: [], dependency: false };
  const depends = dependsOnKeyguard(parseManifest(now));
  const text = now.bytes.toString('utf8');
  const rest = scriptNames.reduce(removeScript, text);
  const before = readContent(join(worktreeFolder(gitDir), 'before', 'package.json'));
  // A dependency that somebody had added by hand is not ours to take out.
  const byHand = before !== null && dependsOnKeyguard(parseManifest(before));
  const ours = rest !== text || before !== null;
  return {
    files: writeChange(pathInside(root, 'package.json'), rest),
    dependency: ours && depends && !byHand,
  };
}
