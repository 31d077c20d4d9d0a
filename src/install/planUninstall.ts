import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { deleteChange, type FileChange, pathInside, readContent, writeChange } from './fileChange.ts';
import { gitHooks } from './gitHooks.ts';
import { chainName, hooksIn, isShim } from './hookFiles.ts';
import { hooksPathValues, ownHooksPath } from './hooksPath.ts';
import { huskyFiles } from './huskyFiles.ts';
import { filesBelow, gitFolder } from './packageCopy.ts';
import type { ConfigChange, Plan } from './plan.ts';
import { huskyFolder } from './planHooks.ts';
import { packageFiles } from './planTree.ts';
import { removeBlock } from './preCommitBlock.ts';
import { removeScript, scriptNames } from './prepareScript.ts';
import { contentBefore, readRepositoryState, readWorktreeState, worktreeFolder } from './state.ts';

export interface UninstallPlan extends Plan {
  readonly hooksPath: string;
  /** Hooks that keyguard kept, and that have no folder to go back to. */
  readonly lost: readonly string[];
  /** Whether package.json still lists a dependency that `install` added. */
  readonly dependency: boolean;
}

/**
 * Everything that takes keyguard out: the tree byte for byte where nobody has edited it since, else exactly
 * keyguard's own block and entries; `core.hooksPath` as it was.
 *
 * @param trees every work tree, the one that `uninstall` was started in first
 */
export async function planUninstall(trees: readonly Repository[]): Promise<UninstallPlan> {
  const [first] = trees as [Repository];
  const { root, commonDir } = first;
  const folder = await huskyFolder(root);
  const husky = await huskyFiles(folder);
  const { hooksPath } = husky;
  const { tree, dependency } = planTreeBack(first, folder);
  const state = readRepositoryState(commonDir);
  const equipped = state !== null || trees.some((each) => existsSync(join(each.root, hooksPath, chainName)));
  if (!equipped) return { files: tree, config: [], hooksPath, lost: [], dependency };

  const staysWithHusky = state?.husky ?? usesHusky(root, folder, tree);
  const files: FileChange[] = [...tree];
  const config: ConfigChange[] = [];
  const kept = join(gitFolder(commonDir), 'kept');
  for (const each of trees) {
    const shims = pathInside(each.root, hooksPath);
    files.push(...(staysWithHusky ? huskyBack(shims, husky.files, kept) : shimsAway(shims, husky.files)));
    files.push(...filesBelow(worktreeFolder(each.gitDir)).flatMap(deleteChange));
    const own = readWorktreeState(each.gitDir).hooksPath;
    const values = await hooksPathValues(each.root);
    if (own.length > 0 && !values.some(({ scope }) => scope === 'worktree'))
      config.push({ cwd: each.root, scope: '--worktree', key: 'core.hooksPath', before: [], after: own });
  }
  const local = await ownHooksPath(root, '--local');
  const after = staysWithHusky ? [hooksPath] : (state?.hooksPath ?? []);
  const ours = local.length === 1 && local[0] === hooksPath;
  if (ours && !(after.length === 1 && after[0] === hooksPath))
    config.push({ cwd: root, scope: '--local', key: 'core.hooksPath', before: local, after });

  const home = after.length === 0 ? join(commonDir, 'hooks') : null;
  const homeless: string[] = [];
  for (const name of staysWithHusky ? [] : hooksIn(kept)) {
    if (home && !existsSync(join(home, name)))
      files.push(...writeChange(join(home, name), readContent(join(kept, name))!.bytes, true));
    else homeless.push(join(kept, name));
  }
  const lost = homeless.filter((path) => {
    const there = home === null ? null : readContent(join(home, basename(path)));
    return !there?.bytes.equals(readContent(path)!.bytes);
  });
  files.push(...filesBelow(join(commonDir, hooksPath)).flatMap(deleteChange));
  files.push(...filesBelow(gitFolder(commonDir)).filter((path) => !lost.includes(path)).flatMap(deleteChange));
  return { files, config, hooksPath, lost, dependency };
}

/** Whether anything but keyguard needs husky: another hook, or a script of package.json. */
function usesHusky(root: string, folder: string, tree: readonly FileChange[]): boolean {
  const gone = tree.filter(({ after }) => after === null).map(({ path }) => path);
  const directory = join(root, folder);
  const names = existsSync(directory) ? readdirSync(directory) : [];
  if (names.some((name) => gitHooks.includes(name) && !gone.includes(resolve(directory, name)))) return true;
  const manifest = tree.find(({ path }) => path === join(root, 'package.json'))?.after;
  const text = (manifest ?? readContent(join(root, 'package.json')))?.bytes.toString() ?? '';
  return /"[^"]*\bhusky\b[^"]*"\s*[,}]/.test(/"scripts"\s*:\s*\{[^}]*\}/.exec(text)?.[0] ?? '');
}

function huskyBack(
  folder: string,
  files: ReadonlyMap<string, { bytes: Buffer }>,
  kept: string,
): FileChange[] {
  const own = existsSync(folder) ? readdirSync(folder) : [];
  const strangers = hooksIn(kept);
  const extra = own.filter(
    (name) => !files.has(name) && !strangers.includes(name) && (name === chainName || isOurs(join(folder, name))),
  );
  return [
    ...[...files]
      .filter(([name]) => !strangers.includes(name))
      .flatMap(([name, { bytes }]) => writeChange(join(folder, name), bytes, gitHooks.includes(name))),
    ...strangers.flatMap((name) => writeChange(join(folder, name), readContent(join(kept, name))!.bytes, true)),
    ...extra.flatMap((name) => deleteChange(join(folder, name))),
  ];
}

function shimsAway(folder: string, files: ReadonlyMap<string, unknown>): FileChange[] {
  return filesBelow(folder)
    .filter((path) => !path.slice(folder.length + 1).includes(sep))
    .filter((path) => isOurs(path) || basename(path) === chainName || isHuskys(basename(path), files))
    .flatMap(deleteChange);
}

const isOurs = (path: string): boolean => {
  const content = readContent(path);
  return content !== null && gitHooks.includes(basename(path)) && isShim(content.bytes);
};

const isHuskys = (name: string, files: ReadonlyMap<string, unknown>): boolean =>
  files.has(name) && !gitHooks.includes(name);

/** The changes of the tree of one work tree. */
function planTreeBack(repository: Repository, folder: string): { tree: FileChange[]; dependency: boolean } {
  const { root, gitDir } = repository;
  const state = readWorktreeState(gitDir);
  const tree: FileChange[] = [];

  const hook = `${folder}/pre-commit`;
  const path = pathInside(root, hook);
  const now = readContent(path);
  const was = contentBefore(state, gitDir, hook, now);
  const rest = was === undefined && now ? removeBlock(now.bytes.toString('latin1')) : null;
  const content = was !== undefined ? was : rest === null ? null : Buffer.from(rest, 'latin1');
  if (now) tree.push(...(content === null ? deleteChange(path) : writeChange(path, content)));

  const files = packageFiles(root);
  const noted = [...files].filter(([name]) => Object.hasOwn(state.files, name));
  const back = noted.map(([name, content]) => [name, contentBefore(state, gitDir, name, content)] as const);
  if (back.length > 0 && back.every(([, content]) => content !== undefined)) {
    for (const [name, content] of back)
      tree.push(...(content ? writeChange(join(root, name), content) : deleteChange(join(root, name))));
    return { tree, dependency: false };
  }
  return { ...withoutEntries(repository, tree), tree };
}

/** package.json was edited since, or this is somebody else's clone: keyguard's script and dependency go, no more. */
function withoutEntries({ root, gitDir }: Repository, tree: FileChange[]): { dependency: boolean } {
  const content = readContent(join(root, 'package.json'));
  if (!content) return { dependency: false };
  const text = content.bytes.toString('utf8');
  const rest = scriptNames.reduce(removeScript, text);
  tree.push(...writeChange(pathInside(root, 'package.json'), rest));
  const before = readContent(join(worktreeFolder(gitDir), 'before', 'package.json'));
  const had = before !== null && /"keyguard"\s*:/.test(before.bytes.toString('utf8'));
  const has = /"keyguard"\s*:/.test(text);
  return { dependency: has && !had && (rest !== text || before !== null) };
}
