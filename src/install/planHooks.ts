import { join, resolve } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { realFolder } from './fileChange.ts';
import type { HookSetup } from './findHookManager.ts';
import { aliasChange } from './gitAlias.ts';
import { configuredHookChanges } from './gitConfigHooks.ts';
import { ownHooksPath } from './hooksPath.ts';
import { localHooks } from './localHooks.ts';
import type { ConfigChange, Plan } from './plan.ts';
import { planHuskyHooks } from './planHuskyHooks.ts';
import {
  type RepositoryState,
  readRepositoryState,
  readWorktreeState,
  repositoryStateChange,
  type WorktreeState,
} from './state.ts';

/** What makes git, or the hook manager, call keyguard in this clone. Nothing of the tree. */
export interface HookChanges extends Plan {
  /** What `core.hooksPath` is to be; null where nobody sets it. */
  readonly hooksPath: string | null;
  /** Hooks that were in force before and go on running only because keyguard sees to it, as `folder/hook`. */
  readonly goOn: readonly string[];
  /** Those of them that husky has no shim for. */
  readonly extra: readonly string[];
  /** State of the first work tree, to be completed with the files of its tree. */
  readonly state: WorktreeState;
}

/**
 * Everything of this clone that makes every commit pass through keyguard.
 *
 * @param trees every work tree, the one that `install` was started in first
 */
export async function planHooks(trees: readonly Repository[], setup: HookSetup): Promise<HookChanges> {
  const { manager, place } = setup;
  const [{ root }] = trees as [Repository];
  const changes = manager === 'husky' ? await planHuskyHooks(trees, place) : await planOthers(trees, setup);
  return { ...changes, config: [...changes.config, ...(await aliasChange(root))] };
}

async function planOthers(trees: readonly Repository[], { manager, place }: HookSetup): Promise<HookChanges> {
  const [first] = trees as [Repository];
  const { root, gitDir, commonDir } = first;
  const own = await ownHooksPath(root, '--local');
  const known = readRepositoryState(commonDir);
  const before: RepositoryState =
    known?.manager === manager ? known : { version: 1, hooksPath: own, husky: false, manager };
  const setsPath = manager === 'hooks-path' && !isLinked(first, place);
  const isLocal = manager !== 'hooks-path' && manager !== 'git-config';
  const { files, notes } = isLocal
    ? localHooks(join(commonDir, 'hooks'), commonDir, before.hooks ?? {})
    : { files: [], notes: {} };
  const state = Object.keys(notes).length > 0 ? { ...before, hooks: notes } : before;
  const config: ConfigChange[] = manager === 'git-config' ? await configuredHookChanges(first) : [];
  if (setsPath && own.at(-1) !== place)
    config.push({ cwd: root, scope: '--local', key: 'core.hooksPath', before: own, after: [place] });
  return {
    // The state first: what it undoes may be done by half when something kills this process.
    files: [...repositoryStateChange(commonDir, state), ...files],
    config,
    hooksPath: setsPath ? place : null,
    goOn: [],
    extra: [],
    state: readWorktreeState(gitDir),
  };
}

/** Whether git's own hooks folder is a link to the committed one, so that no setting has to name it. */
const isLinked = ({ root, commonDir }: Repository, place: string): boolean =>
  realFolder(join(commonDir, 'hooks')) === realFolder(resolve(root, place));
