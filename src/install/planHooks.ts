import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { type FileChange, pathInside } from './fileChange.ts';
import { aliasChange } from './gitAlias.ts';
import { receivingHooks } from './gitHooks.ts';
import { hooksAfter, hooksIn, keptChanges, shimChanges } from './hookFiles.ts';
import { fromTop, hooksPathValues, ownHooksPath } from './hooksPath.ts';
import { huskyFiles } from './huskyFiles.ts';
import { lfsChanges } from './lfsHooks.ts';
import { gitFolder } from './packageCopy.ts';
import type { ConfigChange, Plan } from './plan.ts';
import { previousHooks, previousWorktreeHooks } from './previousHooks.ts';
import { repositoryStateChange, type WorktreeState, worktreeStateChange } from './state.ts';

export interface HooksPlan extends Plan {
  /** Folder of the hooks that people write, from the top: `.husky`. */
  readonly folder: string;
  /** What `core.hooksPath` is to be: `.husky/_`. */
  readonly hooksPath: string;
  /** Hooks that were in force before and go on running, as `folder/hook`. */
  readonly goOn: readonly string[];
  /** Those of them that husky has no shim for. */
  readonly extra: readonly string[];
  /** State of the first work tree, to be completed with the files of its tree. */
  readonly state: WorktreeState;
}

/**
 * Everything that makes git call keyguard and husky, and go on calling what it called before. Nothing of the tree.
 *
 * @param trees every work tree, the one that `install` was started in first
 */
export async function planHooks(trees: readonly Repository[]): Promise<HooksPlan> {
  const [first] = trees as [Repository];
  const { root, commonDir } = first;
  const folder = await huskyFolder(root);
  const husky = await huskyFiles(folder);
  const { hooksPath } = husky;
  const shared = await previousHooks(trees, folder, hooksPath);
  const files: FileChange[] = [...shared.files, ...repositoryStateChange(commonDir, shared.state)];
  const config: ConfigChange[] = [];

  const kept = join(gitFolder(commonDir), 'kept');
  const previous = shared.folder === '' ? '' : resolve(root, shared.folder);
  const foreign = keptChanges(
    trees.map((tree) => join(tree.root, hooksPath)),
    previous,
    kept,
  );
  const lfs = await lfsChanges(
    first,
    [kept, join(root, folder), ...(previous === '' ? [] : [previous])],
    kept,
  );
  const keptFiles = [...foreign, ...lfs.filter(({ path }) => !foreign.some((other) => other.path === path))];
  const keptNames = hooksAfter(kept, keptFiles);
  files.push(...keptFiles);

  const goOn = new Set(keptNames.map((name) => `${fromTop(root, kept)}/${name}`));
  const states: WorktreeState[] = [];
  for (const tree of trees) {
    const own = await previousWorktreeHooks(tree, folder, hooksPath);
    const before = own.previous?.folder ?? shared.folder;
    const names = before === '' ? [] : hooksIn(resolve(tree.root, before));
    for (const name of names) goOn.add(`${fromTop(tree.root, before)}/${name}`);
    files.push(...(own.previous?.files ?? []));
    files.push(...shimChanges(pathInside(tree.root, hooksPath), husky, [...names, ...keptNames]));
    if (tree !== first) files.push(...worktreeStateChange(tree.gitDir, own.state));
    config.push(...own.config);
    states.push(own.state);
  }
  // A push into this repository starts them in the git directory, which then must have a folder of that name.
  const receiving = (shared.folder === '' ? [] : hooksIn(resolve(commonDir, shared.folder))).filter((name) =>
    receivingHooks.includes(name),
  );
  if (receiving.length > 0)
    files.push(...shimChanges(join(commonDir, hooksPath), { hooksPath, files: new Map() }, receiving));

  const local = await ownHooksPath(root, '--local');
  if (local.length !== 1 || local[0] !== hooksPath)
    config.push({ cwd: root, scope: '--local', key: 'core.hooksPath', before: local, after: [hooksPath] });
  config.push(...(await aliasChange(root)));
  const all = [...goOn].sort();
  const extra = all.filter((path) => !husky.files.has(basename(path)));
  return { files, config, folder, hooksPath, goOn: all, extra, state: states[0]! };
}

/** `.husky`, or the folder that husky has been set up with (`husky frontend/.husky`). */
export async function huskyFolder(root: string): Promise<string> {
  const inForce = (await hooksPathValues(root)).at(-1)?.folder ?? '';
  const seen = fromTop(root, inForce);
  const inside = !isAbsolute(seen) && !seen.startsWith('..');
  return inside && basename(seen) === '_' && existsSync(join(root, seen, 'h')) ? dirname(seen) : '.husky';
}
