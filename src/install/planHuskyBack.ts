import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange, pathInside, readContent, writeChange } from './fileChange.ts';
import { gitHooks } from './gitHooks.ts';
import { hooksIn } from './hookFiles.ts';
import { hooksPathValues, ownHooksPath } from './hooksPath.ts';
import { type HuskyFiles, huskyFiles } from './huskyFiles.ts';
import { filesBelow, gitFolder } from './packageCopy.ts';
import type { ConfigChange } from './plan.ts';
import type { TreeBack } from './planTreeBack.ts';
import type { HooksBack } from './planUninstall.ts';
import { readScript, scriptNames } from './prepareScript.ts';
import { shimsAway, shimsBack } from './shimsBack.ts';
import { contentBefore, type RepositoryState, readRepositoryState, readWorktreeState } from './state.ts';

/**
 * How husky's folder is given back, or taken away where only keyguard had needed it.
 *
 * @param folder of the hooks that people write, from the top: `.husky`
 * @param tree what becomes of the files that people commit
 */
export async function planHuskyBack(
  trees: readonly Repository[],
  folder: string,
  tree: TreeBack,
): Promise<HooksBack> {
  const [{ root, commonDir }] = trees as [Repository];
  const husky = await huskyFiles(folder);
  const { hooksPath } = husky;
  const state = readRepositoryState(commonDir);
  const huskyStays = state?.husky ?? usesHusky(root, folder, tree);
  const kept = join(gitFolder(commonDir), 'kept');
  const files: FileChange[] = [];
  const config: ConfigChange[] = [];
  for (const each of trees) {
    const shims = pathInside(each.root, hooksPath);
    files.push(...(huskyStays ? shimsBack(shims, husky, kept) : shimsOut(shims, husky, commonDir, state)));
    config.push(...(await worktreeConfigBack(each)));
  }
  const before = await ownHooksPath(root, '--local');
  const after = huskyStays ? [hooksPath] : (state?.hooksPath ?? []);
  const isOurs = before.length === 1 && before[0] === hooksPath;
  if (isOurs && !huskyStays)
    config.push({ cwd: root, scope: '--local', key: 'core.hooksPath', before, after });

  const strangers = huskyStays ? [] : hooksIn(kept).map((name) => ({ name, path: join(kept, name) }));
  const home = join(commonDir, 'hooks');
  const homeless = strangers.filter(({ name }) => after.length > 0 || existsSync(join(home, name)));
  for (const { name, path } of strangers.filter((hook) => !homeless.includes(hook)))
    files.push(...writeChange(join(home, name), readContent(path)!.bytes, true));
  files.push(...filesBelow(join(commonDir, hooksPath)).flatMap(deleteChange));
  return { files, config, hooksPath, homeless: homeless.map(({ path }) => path) };
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

/** Takes husky 9's files away, or gives an older husky's back. */
function shimsOut(
  folder: string,
  husky: HuskyFiles,
  commonDir: string,
  state: RepositoryState | null,
): FileChange[] {
  const older = new Map<string, Buffer>();
  for (const [name, after] of husky.files) {
    const before = contentBefore(state?.hooks ?? {}, gitFolder(commonDir), `husky/${name}`, after);
    if (before) older.set(name, before);
  }
  const gone = shimsAway(folder, husky).filter(({ path }) => !older.has(basename(path)));
  return [...gone, ...[...older].flatMap(([name, bytes]) => writeChange(join(folder, name), bytes))];
}
