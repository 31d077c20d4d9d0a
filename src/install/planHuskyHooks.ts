import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { type FileChange, pathInside, readContent } from './fileChange.ts';
import { receivingHooks } from './gitHooks.ts';
import { chainName, hooksAfter, hooksIn, keptChanges, shimChanges } from './hookFiles.ts';
import { fromTop, ownHooksPath } from './hooksPath.ts';
import { type HuskyFiles, huskyFiles } from './huskyFiles.ts';
import { lfsChanges } from './lfsHooks.ts';
import { gitFolder } from './packageCopy.ts';
import type { ConfigChange } from './plan.ts';
import type { HookChanges } from './planHooks.ts';
import { previousHooks, previousWorktreeHooks } from './previousHooks.ts';
import {
  type Notes,
  readRepositoryState,
  remember,
  repositoryStateChange,
  type WorktreeState,
  worktreeStateChange,
} from './state.ts';

/**
 * Everything that makes git call keyguard and husky, and go on calling what it called before. Nothing of the tree.
 *
 * @param trees every work tree, the one that `install` was started in first
 * @param folder of the hooks that people write, from the top: `.husky`
 */
export async function planHuskyHooks(trees: readonly Repository[], folder: string): Promise<HookChanges> {
  const [first] = trees as [Repository];
  const { root, commonDir } = first;
  const husky = await huskyFiles(folder);
  const { hooksPath } = husky;
  const shared = await previousHooks(trees, folder, hooksPath);
  const older = olderFiles(first, hooksPath, husky, readRepositoryState(commonDir)?.hooks ?? {});
  const state = { ...shared.state, manager: 'husky' as const, ...(older.noted && { hooks: older.notes }) };
  const files: FileChange[] = [...shared.files, ...older.files, ...repositoryStateChange(commonDir, state)];
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
  const all = [...goOn].sort();
  const extra = all.filter((path) => !husky.files.has(basename(path)));
  return { files, config, hooksPath, goOn: all, extra, state: states[0]! };
}

/** What an older husky has put where husky 9 puts files of the same names, for `planHuskyBack`. */
function olderFiles({ root, commonDir }: Repository, hooksPath: string, husky: HuskyFiles, before: Notes) {
  const files: FileChange[] = [];
  let notes = before;
  const isEquipped = existsSync(join(root, hooksPath, chainName));
  // An older husky has a script of another content. Without it, equal files are what an `install` that was killed left.
  const script = readContent(join(root, hooksPath, 'husky.sh'));
  const isOlder =
    before['husky/husky.sh'] !== undefined ||
    (script !== null && husky.files.get('husky.sh')?.bytes.equals(script.bytes) === false);
  for (const name of ['husky.sh', '.gitignore']) {
    const after = husky.files.get(name) ?? null;
    const was = readContent(join(root, hooksPath, name));
    if (!was || !after || ((isEquipped || !isOlder) && was.bytes.equals(after.bytes))) continue;
    const noted = remember(notes, gitFolder(commonDir), `husky/${name}`, { before: was, after }, false);
    notes = noted.notes;
    files.push(...noted.files);
  }
  return { files, notes, noted: Object.keys(notes).length > 0 };
}
