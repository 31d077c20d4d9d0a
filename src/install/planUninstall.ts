import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange } from './fileChange.ts';
import { findHookManager } from './findHookManager.ts';
import { aliasAway } from './gitAlias.ts';
import { configuredHooksAway } from './gitConfigHooks.ts';
import { chainName } from './hookFiles.ts';
import type { HookManager } from './hookManager.ts';
import { ownHooksPath } from './hooksPath.ts';
import { hasLocalHooks, localHooksAway } from './localHooks.ts';
import { filesBelow, gitFolder } from './packageCopy.ts';
import { packageFolder } from './packageFiles.ts';
import type { ConfigChange, Plan } from './plan.ts';
import { planHuskyBack } from './planHuskyBack.ts';
import { planTreeBack } from './planTreeBack.ts';
import { readRepositoryState, readWorktreeState, repositoryStateFile, worktreeFolder } from './state.ts';
import { treeEdits } from './treeEdits.ts';

export interface UninstallPlan extends Plan {
  /** What `core.hooksPath` was set to; null where keyguard did not set it. */
  readonly hooksPath: string | null;
  /** Hooks that keyguard kept, and that have no folder to go back to: they stay where they are. */
  readonly homeless: readonly string[];
  /** As `TreeBack.dependency`. */
  readonly dependency: boolean;
  /** The package that `dependency` is about, as `packageFolder` names it. */
  readonly folder: string;
}

/** What goes back in the part of a clone that a hook manager uses. */
export interface HooksBack extends Plan {
  readonly hooksPath: string | null;
  readonly homeless: readonly string[];
}

/**
 * Everything that takes keyguard out: the tree as `planTreeBack` says, the copy and all notes in the git directory,
 * and what makes git or a hook manager call it; `core.hooksPath` is set back to what it was, unless somebody has set
 * it to something else since.
 *
 * @param trees every work tree, the one that `uninstall` was started in first
 */
export async function planUninstall(trees: readonly Repository[]): Promise<UninstallPlan> {
  const [first] = trees as [Repository];
  const { root, gitDir, commonDir } = first;
  const { manager, place } = await findHookManager(first);
  const folder = packageFolder(first, place, Object.keys(readWorktreeState(gitDir).files));
  const tree = planTreeBack(first, treeEdits(manager, place), folder);
  const { dependency } = tree;
  const state = readRepositoryState(commonDir);
  const equipped =
    state ||
    trees.some((each) => existsSync(join(each.root, place, '_', chainName))) ||
    hasLocalHooks(join(commonDir, 'hooks'));
  // A clone in which nobody ran `install`: its hooks and git's configuration are not ours.
  if (!equipped) return { files: tree.files, config: [], hooksPath: null, homeless: [], dependency, folder };

  const back =
    manager === 'husky' ? await planHuskyBack(trees, place, tree) : await othersBack(first, manager, place);
  const notes = trees.flatMap(({ gitDir: each }) =>
    [...filesBelow(worktreeFolder(each)), join(each, 'keyguard-passed')].flatMap(deleteChange),
  );
  // The state goes last: as long as it is there, an uninstall that something has killed can be run again.
  const own = filesBelow(gitFolder(commonDir)).filter((path) => !back.homeless.includes(path));
  const isState = (path: string) => path === repositoryStateFile(commonDir);
  return {
    files: [
      ...tree.files,
      ...back.files,
      ...notes,
      ...own.filter((path) => !isState(path)).flatMap(deleteChange),
      ...own.filter(isState).flatMap(deleteChange),
    ],
    config: [...back.config, ...(await aliasAway(root))],
    settingsFirst: true,
    hooksPath: back.hooksPath,
    homeless: back.homeless,
    dependency,
    folder,
  };
}

async function othersBack(
  { root, commonDir }: Repository,
  manager: HookManager,
  place: string,
): Promise<HooksBack> {
  const state = readRepositoryState(commonDir);
  const config: ConfigChange[] = await configuredHooksAway(root, '--local');
  const before = await ownHooksPath(root, '--local');
  const after = state?.hooksPath ?? before;
  if (before.length === 1 && before[0] === place && after.join('\0') !== place)
    config.push({ cwd: root, scope: '--local', key: 'core.hooksPath', before, after });
  // Git's own folder may be a link to the one that people commit.
  const files: FileChange[] =
    manager === 'hooks-path' ? [] : localHooksAway(join(commonDir, 'hooks'), commonDir, state?.hooks ?? {});
  return { files, config, hooksPath: null, homeless: [] };
}
