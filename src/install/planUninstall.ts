import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange, pathInside, readContent, writeChange } from './fileChange.ts';
import { aliasAway } from './gitAlias.ts';
import { gitHooks } from './gitHooks.ts';
import { chainName, hooksIn } from './hookFiles.ts';
import { hooksPathValues, ownHooksPath } from './hooksPath.ts';
import { huskyFiles } from './huskyFiles.ts';
import { filesBelow, gitFolder } from './packageCopy.ts';
import type { ConfigChange, Plan } from './plan.ts';
import { huskyFolder } from './planHooks.ts';
import { planTreeBack, type TreeBack } from './planTreeBack.ts';
import { readScript, scriptNames } from './prepareScript.ts';
import { shimsAway, shimsBack } from './shimsBack.ts';
import { readRepositoryState, readWorktreeState, repositoryStateFile, worktreeFolder } from './state.ts';

export interface UninstallPlan extends Plan {
  readonly hooksPath: string;
  /** Hooks that keyguard kept, and that have no folder to go back to: they stay where they are. */
  readonly homeless: readonly string[];
  /** As `TreeBack.dependency`. */
  readonly dependency: boolean;
}

/**
 * Everything that takes keyguard out: the tree as `planTreeBack` says, the copy and all notes in the git directory,
 * and the shims; `core.hooksPath` is set back to what it was, unless somebody has set it to something else since.
 *
 * @param trees every work tree, the one that `uninstall` was started in first
 */
export async function planUninstall(trees: readonly Repository[]): Promise<UninstallPlan> {
  const [first] = trees as [Repository];
  const { root, commonDir } = first;
  const folder = await huskyFolder(root);
  const husky = await huskyFiles(folder);
  const { hooksPath } = husky;
  const tree = planTreeBack(first, folder);
  const { dependency } = tree;
  const state = readRepositoryState(commonDir);
  const equipped = state || trees.some((each) => existsSync(join(each.root, hooksPath, chainName)));
  // A clone in which nobody ran `install`: husky's folder and git's configuration are not ours.
  if (!equipped) return { files: tree.files, config: [], hooksPath, homeless: [], dependency };

  const huskyStays = state?.husky ?? usesHusky(root, folder, tree);
  const kept = join(gitFolder(commonDir), 'kept');
  const files: FileChange[] = [...tree.files];
  const config: ConfigChange[] = [];
  for (const each of trees) {
    const shims = pathInside(each.root, hooksPath);
    files.push(...(huskyStays ? shimsBack(shims, husky, kept) : shimsAway(shims, husky)));
    files.push(...filesBelow(worktreeFolder(each.gitDir)).flatMap(deleteChange));
    config.push(...(await worktreeConfigBack(each)));
  }
  const before = await ownHooksPath(root, '--local');
  const after = huskyStays ? [hooksPath] : (state?.hooksPath ?? []);
  const isOurs = before.length === 1 && before[0] === hooksPath;
  if (isOurs && !huskyStays)
    config.push({ cwd: root, scope: '--local', key: 'core.hooksPath', before, after });

  config.push(...(await aliasAway(root)));

  const strangers = huskyStays ? [] : hooksIn(kept).map((name) => ({ name, path: join(kept, name) }));
  const home = join(commonDir, 'hooks');
  const homeless = strangers.filter(({ name }) => after.length > 0 || existsSync(join(home, name)));
  for (const { name, path } of strangers.filter((hook) => !homeless.includes(hook)))
    files.push(...writeChange(join(home, name), readContent(path)!.bytes, true));
  const stay = homeless.map(({ path }) => path);
  // The state goes last: as long as it is there, an uninstall that something has killed can be run again.
  const own = [...filesBelow(join(commonDir, hooksPath)), ...filesBelow(gitFolder(commonDir))];
  const isState = (path: string) => path === repositoryStateFile(commonDir);
  for (const path of [...own.filter((each) => !isState(each)), ...own.filter(isState)])
    if (!stay.includes(path)) files.push(...deleteChange(path));
  return { files, config, settingsFirst: true, hooksPath, homeless: stay, dependency };
}

/** What one work tree's own configuration said, where it says nothing now. */
async function worktreeConfigBack({ root, gitDir }: Repository): Promise<ConfigChange[]> {
  const { hooksPath: after } = readWorktreeState(gitDir);
  if (after.length === 0) return [];
  if ((await hooksPathValues(root)).some(({ scope }) => scope === 'worktree')) return [];
  return [{ cwd: root, scope: '--worktree', key: 'core.hooksPath', before: [], after }];
}

/** Whether anything but keyguard needs husky: a hook that stays, or a script of package.json. */
function usesHusky(root: string, folder: string, { files }: TreeBack): boolean {
  const gone = files.filter(({ after }) => after === null).map(({ path }) => path);
  const directory = pathInside(root, folder);
  const hooks = gitHooks.map((name) => join(directory, name));
  if (hooks.some((path) => existsSync(path) && !gone.includes(path))) return true;
  const manifest = files.find(({ path }) => path.endsWith('package.json'))?.after;
  const text = (manifest ?? readContent(join(root, 'package.json')))?.bytes.toString('utf8') ?? '';
  return scriptNames.some((name) => /\bhusky\b/.test(readScript(text, name)));
}
