import { packagedHook } from './hookFiles.ts';
import type { HookManager } from './hookManager.ts';
import { hookTable } from './hookTable.ts';
import { blockEdit } from './managers/blockEdit.ts';
import { lefthookEdit } from './managers/lefthookEdit.ts';
import { preCommitEdit } from './managers/preCommitEdit.ts';
import { simpleGitHooksEdit } from './managers/simpleGitHooksEdit.ts';
import type { TreeEdit } from './treeEdit.ts';

/**
 * What a hook manager needs in files that people commit.
 *
 * @param place its configuration, or the folder of the hooks, from the top of the work tree
 */
export function treeEdits(manager: HookManager, place: string): readonly TreeEdit[] {
  switch (manager) {
    case 'husky':
      return [blockEdit(`${place}/pre-commit`, packagedHook('pre-commit'))];
    case 'hooks-path':
      return hookTable.map(({ name }) =>
        blockEdit(`${place}/${name}`, packagedHook(name === 'pre-commit' ? 'pre-commit' : 'local')),
      );
    case 'lefthook':
      return [lefthookEdit(place)];
    case 'simple-git-hooks':
      return [simpleGitHooksEdit(place)];
    case 'pre-commit':
      return [preCommitEdit(place)];
    case 'git-hooks':
    case 'git-config':
      return [];
  }
}
